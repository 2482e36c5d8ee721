/* Tests without a browser: the words in both languages, and the built page, its size and its policy. */
import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { reasonOf } from '../../web/strings.js';
import { build, features, strings, suite } from './harness.mjs';

const t = suite('words and build');
const web = join(import.meta.dirname, '../../web');
const namesInBraces = (text) => [...new Set(text.match(/\{\w+\}/g) || [])].sort();

await t.test('both languages have the same keys, each with words', () => {
    assert.deepEqual(Object.keys(strings.id), Object.keys(strings.en));
    assert.deepEqual(Object.keys(strings.id.reasons), Object.keys(strings.en.reasons));
    for (const words of Object.values(strings))
        for (const value of Object.values(words).flatMap((v) => (typeof v === 'string' ? v : Object.values(v))))
            assert.ok(value.trim(), 'an empty string');
});
await t.test('both languages have the same names in braces', () => {
    for (const [key, text] of Object.entries(strings.id))
        if (typeof text === 'string') assert.deepEqual(namesInBraces(text), namesInBraces(strings.en[key]), key);
});
await t.test('no English text is the Indonesian one', () => {
    for (const [key, text] of Object.entries(strings.id))
        if (typeof text === 'string') assert.notEqual(text, strings.en[key], key);
});
await t.test('every key is used, and every used key exists', () => {
    const sources = readdirSync(web)
        .filter((name) => /\.(html|m?js)$/.test(name) && name !== 'strings.js')
        .map((name) => readFileSync(join(web, name), 'utf8'))
        .join('\n');
    for (const key of Object.keys(strings.id))
        assert.match(sources, new RegExp(`['".]${key}\\b`), `${key} is used nowhere`);
    for (const [, inPage, inScript] of sources.matchAll(
        /data-text(?:-label|-placeholder)?="(\w+)"|(?:say|setError|showProgress)\('(\w+)'/g,
    ))
        assert.ok((inPage || inScript) in strings.id, inPage || inScript);
});
await t.test('every feature of the module has a reason in words', () => {
    assert.deepEqual(
        features.filter((name) => !(name in reasonOf)),
        [],
    );
    for (const name of Object.values(reasonOf)) if (name) assert.ok(strings.id.reasons[name], name);
});
await t.test('the examples have the length of a news article, a report, a regulation', () => {
    const words = (name) => readFileSync(join(web, 'examples', name), 'utf8').split(/\s+/).length;
    for (const [name, min, max] of [
        ['berita.txt', 220, 280],
        ['laporan.txt', 270, 330],
        ['peraturan.txt', 180, 230],
    ])
        assert.ok(words(name) >= min && words(name) <= max, `${name}: ${words(name)} words`);
});

const single = readFileSync(join(build, 'ringkas.html'), 'utf8');
await t.test('ringkas.html has at most 47 KB besides the module and the script that unpacks files', () => {
    const parts = ['ringkas.wasm', 'web/unpack.js'].map((name) => gzipSync(readFileSync(join(build, name))).length);
    const size = statSync(join(build, 'ringkas.html')).size - ((parts[0] + parts[1]) * 8) / 7;
    assert.ok(size <= 47 * 1024, String(size));
});
await t.test('ringkas.html refers to no other file', () => {
    assert.doesNotMatch(single, /<(script|link|img|iframe)[^>]*(src|href)="(?!data:)/);
});
await t.test('ringkas.html: a strict policy with the hash of its loader', () => {
    const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(single)[1];
    const loader = /<script>([\s\S]*?)<\/script>/.exec(single)[1];
    assert.match(policy, /^default-src 'none';/);
    assert.doesNotMatch(policy, /unsafe-inline|'unsafe-eval'|https?:|\*|connect-src/);
    assert.ok(policy.includes(createHash('sha256').update(loader).digest('base64')));
    assert.equal(single.match(/<script/g).length, 2);
});
await t.test('index.html: a strict policy, no inline script or style', () => {
    const page = readFileSync(join(build, 'web/index.html'), 'utf8');
    assert.match(page, /content="default-src 'none';/);
    assert.doesNotMatch(page, /unsafe-inline|'unsafe-eval'|<style|<script>|style="|\son\w+="/);
});
await t.test('the folder to serve has every file that its files name', () => {
    const folder = join(build, 'web');
    const files = readdirSync(folder);
    for (const name of files.filter((name) => /\.(html|js)$/.test(name) && name !== 'ringkas.html')) {
        const source = readFileSync(join(folder, name), 'utf8');
        for (const [, file] of source.matchAll(
            /(?: from |^import |import\(|href="|src=")['"]?(?:\.\/)?([\w.]+\.(?:js|css|wasm|html))['"]/gm,
        ))
            assert.ok(files.includes(file), `${name} names ${file}`);
    }
    assert.ok(files.includes('ringkas.wasm'));
});
await t.test('the screenshot of the README is under 150 KB', () => {
    const name = readdirSync(web).find((file) => /^screenshot\.(png|webp)$/.test(file));
    assert.ok(name && statSync(join(web, name)).size < 150 * 1000, 'web/screenshot.png or .webp');
});
t.end();

/**
 * How fast ringkas.js is in Node, compared with the C library in the same run:
 *
 *     node wasm/bench.mjs BUILD [FILE.jsonl [--words N]]
 *
 * The texts are the "text" fields of a JSON Lines file (the first 500), or tests/articles. Needs BUILD/npm and the
 * program BUILD/bench/loop. `make bench-wasm` makes both. Each row is the best of some rounds, because other processes only
 * make a round slower. No test depends on a time.
 */
import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';

const ROUNDS = 21;
const BYTES_PER_ROUND = 4e6;

const { positionals, values } = parseArgs({ allowPositionals: true, options: { words: { type: 'string' } } });
const [folder = 'build', file] = positionals;
const build = resolve(folder);
const words = values.words === undefined ? undefined : Number(values.words);
const limits = words === undefined ? {} : { words };

function readTexts() {
    if (file !== undefined) {
        const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean).slice(0, 500);
        return lines.map((line) => JSON.parse(line).text);
    }
    const articles = fileURLToPath(new URL('../tests/articles/', import.meta.url));
    const names = readdirSync(articles).filter((name) => name.endsWith('.txt'));
    return names.map((name) => readFileSync(join(articles, name), 'utf8'));
}

const texts = readTexts();
const encoded = texts.map((text) => Buffer.from(text));
const bytes = encoded.reduce((sum, { length }) => sum + length, 0);
const repeat = Math.max(1, Math.round(BYTES_PER_ROUND / bytes));

const load = async (name) => import(pathToFileURL(join(build, 'npm', name)).href);
const { load: loadRingkas } = await load('ringkas.js');
const { Core } = await load('core.js');
const ringkas = await loadRingkas();
const core = new Core(new WebAssembly.Instance(ringkas.module));
const noOptions = { title: '', stopwords: '', abbreviations: '', format: 0, flags: 0 };
const coreLimits = { sentences: 0, words: words ?? 0, perMille: 0, maxChars: 0 };

/** Seconds of processor time. */
function timeOf(work) {
    const before = process.cpuUsage();
    for (let i = 0; i < repeat; i++) texts.forEach(work);
    const { user, system } = process.cpuUsage(before);
    return (user + system) / 1e6;
}

const nativeTexts = join(build, 'bench/texts');
mkdirSync(join(build, 'bench'), { recursive: true });
writeFileSync(nativeTexts, Buffer.concat(encoded.flatMap((text) => [text, Buffer.from([0])])));

function runNative() {
    const flags = words === undefined ? [] : ['--words', String(words)];
    const output = execFileSync(join(build, 'bench/loop'), [
        ...flags,
        '--repeat',
        String(repeat),
        nativeTexts,
    ]).toString();
    return Number(output.match(/: ([\d.]+) s,/)[1]);
}

const rows = {
    'native, C': runNative,
    'module: text in, ranks out': () => timeOf((text) => (core.analyze([text], noOptions), core.select(coreLimits))),
    'ringkas.js: summarize()': () => timeOf((text) => ringkas.summarize(text, limits)),
    'ringkas.js: summarize() and keywords()': () =>
        timeOf((text) => {
            const document = ringkas.analyze(text);
            document.select(limits);
            document.keywords();
        }),
};

const best = Object.fromEntries(Object.keys(rows).map((name) => [name, Infinity]));
for (let round = 0; round < ROUNDS; round++)
    for (const [name, run] of Object.entries(rows)) best[name] = Math.min(best[name], run());

const native = best['native, C'];
console.log(
    `${texts.length} texts, ${(bytes / texts.length / 1000).toFixed(1)} KB on average, Node ${process.version}`,
);
for (const [name, seconds] of Object.entries(best)) {
    const rate = Math.round((texts.length * repeat) / seconds);
    const share = Math.round((100 * native) / seconds);
    console.log(`${name.padEnd(40)} ${String(rate).padStart(8)} documents/s ${String(share).padStart(4)} % of native`);
}

// The module itself: its imports, its exports, its size, its stack.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { brotliCompressSync, constants } from 'node:zlib';

import { articles, emscriptenFile, load, makeText, moduleFile, needs } from './support.mjs';

const budget = readFileSync(new URL('../firmware/budget.txt', import.meta.url), 'utf8');
const budgetOf = (name) => Number(new RegExp(`^wasm +${name} +(\\d+)$`, 'm').exec(budget)[1]);
const MAX_BYTES = budgetOf('module');
const MAX_BROTLI_BYTES = budgetOf('brotli');

const STACK_SIZE = 8192; // WASM_STACK of wasm/wasm.mk
const MAX_FEATURES = 128; // of wasm/glue.c
const INPUT_BYTES = 36; // of a ringkas_input

const EXPORTS =
    'analyze answers describe explain feature html isHTML keywords memory query ranges request reserve scratch select speaker tags teaser teaserText text version wrongAbbreviation wrongTag'.split(
        ' ',
    );

const bytes = readFileSync(moduleFile);
const module = new WebAssembly.Module(bytes);

test('the module imports nothing', () => {
    assert.deepEqual(WebAssembly.Module.imports(module), []);
});

test('the module exports its memory and these functions', () => {
    const names = WebAssembly.Module.exports(module).map(({ name }) => name);
    assert.deepEqual(names.sort(), EXPORTS);
});

// Without wasm-opt the module is a tenth larger.
const hasOptimizer = spawnSync('wasm-opt', ['--version']).status === 0;

test('the module is within its budget', needs('wasm-opt (binaryen)', hasOptimizer), (t) => {
    const brotli = brotliCompressSync(bytes, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length } });
    t.diagnostic(`ringkas.wasm: ${bytes.length} bytes, ${brotli.length} with brotli`);
    assert.ok(
        bytes.length <= MAX_BYTES && brotli.length <= MAX_BROTLI_BYTES,
        `${bytes.length} of ${MAX_BYTES} bytes, ${brotli.length} of ${MAX_BROTLI_BYTES} with brotli`,
    );
});

test('the module starts with one page of memory', () => {
    assert.equal(new WebAssembly.Instance(module).exports.memory.buffer.byteLength, 65536);
});

test('the glue has room for all features', async () => {
    const ringkas = await load(module);
    assert.ok(ringkas.features.length > 0 && ringkas.features.length <= MAX_FEATURES);
});

/** Fills the unused stack with a pattern, calls every function, and returns how much of the stack was overwritten. */
function stackUsed(text) {
    const {
        memory,
        reserve,
        request,
        analyze,
        select,
        keywords,
        explain,
        text: segmentText,
    } = new WebAssembly.Instance(module).exports;
    const input = new TextEncoder().encode(text);
    const at = reserve(INPUT_BYTES + Math.ceil(input.length / 4) * 4);
    const stack = () => new Uint8Array(memory.buffer, 0, STACK_SIZE);

    new Uint32Array(memory.buffer, at, INPUT_BYTES / 4).fill(0).set([at + INPUT_BYTES, input.length]);
    new Uint8Array(memory.buffer).set(input, at + INPUT_BYTES);
    new Uint32Array(memory.buffer, request(), 2).set([at, 1]);
    stack().fill(0xa5);
    for (const answer of [analyze(), select(), keywords(64), explain(0), segmentText(0)]) assert.notEqual(answer, 0);
    return STACK_SIZE - stack().findIndex((byte) => byte !== 0xa5);
}

test('the stack is used to less than half', (t) => {
    const hostile = [
        '"(['.repeat(5000),
        'a.'.repeat(5000),
        'Baca juga: '.repeat(2000),
        'A\n'.repeat(5000),
        '-'.repeat(9999),
    ];
    const used = Math.max(...[...articles().map(({ text }) => text), ...hostile, makeText(300_000)].map(stackUsed));
    t.diagnostic(`stack: ${used} of ${STACK_SIZE} bytes`);
    assert.ok(used < STACK_SIZE / 2, `${used} bytes`);
});

test('Emscripten builds the same functions, and no imports', needs(emscriptenFile, existsSync(emscriptenFile)), () => {
    const other = new WebAssembly.Module(readFileSync(emscriptenFile));
    const names = WebAssembly.Module.exports(other).map(({ name }) => name);
    assert.deepEqual(WebAssembly.Module.imports(other), []);
    for (const name of EXPORTS) assert.ok(names.includes(name), name);
});

test('Emscripten gives the same answers', needs(emscriptenFile, existsSync(emscriptenFile)), async () => {
    const [ours, theirs] = [await load(module), await load(readFileSync(emscriptenFile))];
    const questions = [{}, { words: 60, title: 'Banjir rob di Semarang' }, { keepBoilerplate: true }];

    assert.deepEqual(theirs.features, ours.features);
    for (const { name, text } of articles()) {
        for (const options of questions)
            assert.deepEqual(theirs.summarize(text, options), ours.summarize(text, options), name);
        assert.deepEqual(theirs.keywords(text), ours.keywords(text), name);
    }
});

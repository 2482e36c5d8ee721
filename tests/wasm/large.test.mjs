// Large texts: memory grows, is given back, and may be missing.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { load, makeText, moduleFile } from './support.mjs';

const MB = 1e6;
const TWO = 'Banjir merendam desa itu. Warga pindah ke balai desa.';

/** Runs `use` and counts the instances that are made meanwhile by `new`. `broken`: making one fails. */
function countInstances(use, broken = false) {
    const { Instance } = WebAssembly;
    let made = 0;
    WebAssembly.Instance = class extends Instance {
        constructor(...args) {
            if (broken) throw new RangeError('disallowed on the main thread');
            super(...args);
            made++;
        }
    };
    try {
        use();
    } finally {
        WebAssembly.Instance = Instance;
    }
    return made;
}

/** The module with memory that cannot grow beyond so many pages. Its memory section is: id 5, size 3, 1 memory, no
 * maximum, so many pages. */
function limitMemory(pages) {
    const bytes = readFileSync(moduleFile);
    const section = Buffer.from([5, 3, 1, 0]);
    const at = bytes.indexOf(section);
    assert.notEqual(at, -1);
    return Buffer.concat([bytes.subarray(0, at), Buffer.from([5, 4, 1, 1, bytes[at + 4], pages]), bytes.subarray(at + 5)]);
}

function check(text, answer) {
    assert.ok(answer.sentences.length > text.length / 1000);
    assert.equal(answer.sentences.filter(({ rank }) => rank !== null).length, 3);
    for (const { text: own, start, end } of answer.sentences)
        if (text.slice(start, end) !== own || own.length === 0) assert.fail(`${start} to ${end}`);
}

test('a text of 3 MB, with emoji and without', async () => {
    const { summarize } = await load();
    const text = makeText(3 * MB);
    check(text, summarize(text));
    const odd = text.replaceAll('. ', '. 😀 ');
    check(odd, summarize(odd, { explain: true }));
});

test('a text that needs more than the usual workspace', async () => {
    const { summarize } = await load();
    const text = 'A.\n\n'.repeat(100_000);
    const { sentences, keywords } = summarize(text, { keywords: 64 });
    assert.equal(sentences.length, 100_000);
    assert.ok(keywords.length <= 64);
});

test('100,000 words that are all different', async () => {
    const { summarize } = await load();
    const word = (i) => [0, 1, 2, 3, 4].map((place) => String.fromCharCode(97 + (Math.floor(i / 26 ** place) % 26))).join('');
    const text = Array.from({ length: 100_000 }, (_, i) => word(i)).join(' ');
    assert.equal(summarize(text, { keywords: 0 }).words, 100_000);
    assert.equal(summarize(text, { keywords: 64 }).keywords.length, 64);
});

test('one sentence of 2 MB', async () => {
    const { summarize } = await load();
    const text = Array.from({ length: 250_000 }, (_, i) => `kata${i}`).join(' ');
    const answer = summarize(text);
    assert.equal(answer.words, 250_000);
});

test('memory is kept for small texts and given back after a large one', async () => {
    const { summarize } = await load();
    const expected = summarize(TWO);
    const large = makeText(9 * MB);

    assert.equal(countInstances(() => summarize(makeText(1 * MB))), 0);
    assert.equal(countInstances(() => summarize(large)), 1);
    assert.deepEqual(summarize(TWO), expected);
    assert.equal(countInstances(() => summarize(TWO)), 0);
});

test('where no instance can be made, the large one serves on', async () => {
    const { summarize } = await load();
    const expected = summarize(TWO);
    countInstances(() => {
        check(makeText(9 * MB), summarize(makeText(9 * MB)));
        assert.deepEqual(summarize(TWO), expected);
    }, true);
});

test('where memory is missing, the error says what to do, and smaller texts go on', async () => {
    const { summarize } = await load(limitMemory(8));
    const error = { name: 'RangeError', message: 'there is not enough memory for a text of this length: summarize it in parts' };
    const expected = summarize(TWO);

    assert.throws(() => summarize(makeText(1 * MB)), error); // no room for the text
    assert.throws(() => summarize(makeText(300_000)), error); // nor for the workspace
    assert.throws(() => summarize('A.\n\n'.repeat(30_000)), error); // nor for more of it
    assert.throws(() => summarize('A.\n\n'.repeat(30_000), { keywords: 0 }), error);
    assert.throws(() => summarize(TWO, { title: 'x'.repeat(600_000) }), error);
    assert.deepEqual(summarize(TWO), expected);
});

const huge = process.env.CI === 'true' || process.env.RINGKAS_HUGE === '1';

test('a text of 50 MB', { skip: huge ? false : 'set RINGKAS_HUGE=1 to run it' }, async (t) => {
    const { summarize } = await load();
    const text = makeText(50 * MB) + ' \ud83d';
    const begin = performance.now();
    check(text, summarize(text));
    t.diagnostic(`50 MB in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
});

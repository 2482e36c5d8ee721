// Large texts: memory grows, is given back, and may not be enough.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';

import { load, makeText, moduleFile } from './support.mjs';

const MB = 1e6;
const TWO = 'Banjir merendam desa itu. Warga pindah ke balai desa.';
const THREE = { sentences: 3 };

/** Runs `use` and counts the instances that it makes by `new`. With `broken`, making one fails. */
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

/** The module with memory that cannot grow beyond a number of pages (of 64 KB). Its memory section has one memory without a
 * maximum: the numbers 1 and 0, and the pages at the start. */
function limitMemory(pages) {
    const bytes = readFileSync(moduleFile);
    let at = 8; // the first section
    while (bytes[at] !== 5) at = skipSection(bytes, at);
    assert.deepEqual([...bytes.subarray(at + 1, at + 4)], [3, 1, 0]);
    const limited = Buffer.from([5, 4, 1, 1, bytes[at + 4], pages]);
    return Buffer.concat([bytes.subarray(0, at), limited, bytes.subarray(at + 5)]);
}

/** Where the section after the one at `at` begins: a byte, its length in groups of seven bits, and as many bytes. */
function skipSection(bytes, at) {
    let length = 0;
    for (let shift = 0; ; shift += 7) {
        const byte = bytes[++at];
        length |= (byte & 127) << shift;
        if (byte < 128) return at + 1 + length;
    }
}

/** White space as the module writes it. */
function tidy(part) {
    return part.replace(/\s+/g, ' ').replace(/(?<=\() | (?=[,;)]|\.(?!\w)|:(?![()-]))/g, '');
}

function check(text, answer) {
    assert.ok(answer.segments.length > text.length / 1000);
    assert.equal(answer.segments.filter(({ rank }) => rank !== null).length, 3);
    for (const { text: own, start, end } of answer.segments)
        if (tidy(text.slice(start, end)) !== own || own === '') assert.fail(`${start} to ${end}`);
}

test('a text of 3 MB, with emoji and without', async () => {
    const { summarize, analyze } = await load();
    const text = makeText(3 * MB);
    check(text, summarize(text, THREE));
    const odd = text.replaceAll('. ', '. 😀 ');
    const document = analyze(odd);
    check(odd, document.select(THREE));
    for (let i = 0; i < document.count; i += 1000) document.explain(i);
});

test('a text that needs more than the first workspace', async () => {
    const text = 'A.\n\n'.repeat(100_000);
    const document = (await load()).analyze(text);
    assert.equal(document.select().segments.length, 100_000);
    assert.ok(document.keywords(64).length <= 64);
    assert.equal(document.select({ sentences: 1 }).segments.length, 100_000);
});

test('100,000 words that are all different', async () => {
    const letter = (i, place) => String.fromCharCode(97 + (Math.floor(i / 26 ** place) % 26));
    const word = (i) => [0, 1, 2, 3, 4].map((place) => letter(i, place)).join('');
    const text = Array.from({ length: 100_000 }, (_, i) => word(i)).join(' ');
    const document = (await load()).analyze(text);
    assert.equal(document.words, 100_000);
    assert.equal(document.keywords(64).length, 64);
});

test('one segment of 2 MB', async () => {
    const { summarize } = await load();
    const text = Array.from({ length: 250_000 }, (_, i) => `kata${i}`).join(' ');
    const answer = summarize(text);
    assert.equal(answer.words, 250_000);
});

test('long segments with newlines do not make memory grow each time', async () => {
    const { summarize, analyze } = await load();
    const text = `${'kata lain '.repeat(20_000)}\n${'kata itu '.repeat(20_000)}.`;
    const expected = summarize(text);
    assert.ok(!expected.segments.some(({ text }) => text.includes('\n')));
    const made = countInstances(() => {
        for (let i = 0; i < 50; i++) assert.deepEqual(analyze(text).select(), expected);
    });
    assert.equal(made, 0);
});

test('memory is kept for small texts and given back after a large one', async () => {
    const { summarize } = await load();
    const expected = summarize(TWO);
    const large = makeText(9 * MB);

    assert.equal(
        countInstances(() => summarize(makeText(1 * MB))),
        0,
    );
    assert.equal(
        countInstances(() => summarize(large)),
        1,
    );
    assert.deepEqual(summarize(TWO), expected);
    assert.equal(
        countInstances(() => summarize(TWO)),
        0,
    );
});

test('free() gives the memory of a large document back', async () => {
    const document = (await load()).analyze(makeText(9 * MB));
    document.select();
    assert.equal(countInstances(document.free), 1);
    assert.equal(countInstances(document.free), 0);
});

test('if no instance can be made, the large one stays in use', async () => {
    const { summarize } = await load();
    const expected = summarize(TWO);
    countInstances(() => {
        check(makeText(9 * MB), summarize(makeText(9 * MB), THREE));
        assert.deepEqual(summarize(TWO), expected);
    }, true);
});

test('if memory is not enough, the error says what to do, and smaller texts still work', async () => {
    const { summarize, keywords } = await load(limitMemory(8));
    const error = {
        name: 'RangeError',
        message: 'there is not enough memory for a text of this length: summarize it in parts',
    };
    const expected = summarize(TWO);

    assert.throws(() => summarize(makeText(1 * MB)), error); // no room for the text
    assert.throws(() => summarize(makeText(300_000)), error); // no room for the first workspace
    assert.throws(() => summarize('A.\n\n'.repeat(30_000)), error); // no room for a larger workspace
    assert.throws(() => keywords('A.\n\n'.repeat(30_000)), error);
    assert.throws(() => summarize(TWO, { title: 'x'.repeat(600_000) }), error);
    assert.deepEqual(summarize(TWO), expected);
});

const isHuge = process.env.CI === 'true' || process.env.RINGKAS_HUGE === '1';

test('a text of 50 MB', { skip: isHuge ? false : 'set RINGKAS_HUGE=1 to run it' }, async (t) => {
    const { summarize } = await load();
    const text = makeText(50 * MB) + ' \ud83d';
    const begin = performance.now();
    check(text, summarize(text, { sentences: 3 }));
    t.diagnostic(`50 MB in ${((performance.now() - begin) / 1000).toFixed(1)} s`);
});

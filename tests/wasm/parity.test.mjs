// The command and the module, from the same sources, give the same answers: ranges, scores, ranks, words, keywords.
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { articles, load, makeFolder, needs, pages, pagesFile, summarizeNatively, writeFiles } from './support.mjs';

const { summarize } = await load();

/** A Q16 number as `--json` writes it: four digits after the point, rounded half up. */
const round = (number) => Math.floor(number * 10000 + 0.5) / 10000;

/** The module's answer in the form of `summarize --json`. */
function inBytes(text, answer) {
    const byteOf = (index) => Buffer.byteLength(text.slice(0, index));

    return {
        bytes: Buffer.byteLength(text),
        words: answer.words,
        summary: answer.summary,
        keywords: answer.keywords.map(({ word, weight, count }) => ({ word, weight: round(weight), count })),
        sentences: answer.sentences.map(({ text, start, end, kind, words, score, rank }) => ({
            start: byteOf(start),
            end: byteOf(end),
            kind,
            words,
            score: round(score),
            rank,
            text,
        })),
    };
}

function check(name, text, native, answer) {
    const { bytes, words, summary, keywords, sentences } = native;
    assert.deepEqual(inBytes(text, answer), { bytes, words, summary: summary.join(' '), keywords, sentences }, name);
}

const TITLE = 'Banjir rob di Semarang, harga beras naik';
const WORDS = ['banjir', 'desa', 'harga'];

const wishes = {
    'no options': [[], {}],
    sentences: [['--sentences=5'], { sentences: 5 }],
    words: [['--words=60'], { words: 60 }],
    ratio: [['--ratio=12.5'], { ratio: 0.125 }],
    maxChars: [['--max-chars=280'], { maxChars: 280 }],
    title: [['--title', TITLE], { title: TITLE }],
    stopwords: [['--stopwords=stopwords.list'], { stopwords: WORDS }],
    noStopwords: [['--no-stopwords'], { noStopwords: true }],
    keepClutter: [['--keep-clutter'], { keepClutter: true }],
    keywords: [['--keywords=64'], { keywords: 64 }],
    'all of them': [
        ['-n4', '-w90', '-r50', '--max-chars=600', '-t', TITLE, '--stopwords=stopwords.list', '--keep-clutter', '-k20'],
        { sentences: 4, words: 90, ratio: 0.5, maxChars: 600, title: TITLE, stopwords: WORDS, keepClutter: true, keywords: 20 },
    ],
};

describe('every golden article', () => {
    for (const [name, [flags, options]] of Object.entries(wishes))
        test(name, (t) => {
            const list = join(makeFolder(t), 'stopwords.list');
            writeFiles(join(list, '..'), { 'stopwords.list': WORDS.join('\n') });
            const all = articles();
            const answers = summarizeNatively(all.map(({ file }) => file), flags.map((flag) => flag.replace('stopwords.list', list)));
            assert.equal(answers.length, all.length);
            all.forEach(({ name, file, text }, i) => {
                assert.deepEqual(Buffer.from(text), readFileSync(file), `${name} is UTF-8`);
                check(name, text, answers[i], summarize(text, options));
            });
        });
});

describe('every shared page', needs(pagesFile, existsSync(pagesFile)), () => {
    test('as it is', (t) => {
        const folder = makeFolder(t);
        const all = pages();
        writeFiles(folder, Object.fromEntries(all.map(({ id, text }) => [`${id}.txt`, text])));
        const answers = summarizeNatively(all.map(({ id }) => join(folder, `${id}.txt`)));
        assert.equal(answers.length, all.length);
        all.forEach(({ id, text }, i) => check(id, text, answers[i], summarize(text)));
    });

    test('with its title, the outlets in turn', (t) => {
        const folder = makeFolder(t);
        const some = pages().filter((_, i) => i % 8 === 0);
        for (const { id, text, title } of some) {
            writeFiles(folder, { 'page.txt': text });
            const [native] = summarizeNatively([join(folder, 'page.txt')], ['--title', title, '--words=60']);
            check(id, text, native, summarize(text, { title, words: 60 }));
        }
    });
});

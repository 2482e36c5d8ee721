// The command and the package have the same sources. They give the same answers: ranges, scores, ranks, words, keywords.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { articles, load, makeFolder, needsData, pages, pagesFile, summarizeNatively, writeFiles } from './support.mjs';

const ringkas = await load();

/** A Q16 number as `--json` writes it: rounded to four digits after the point. */
const round = (number) => Math.floor(number * 10000 + 0.5) / 10000;

/** What the package answers, in the form of `summarize --json`. */
function answerInBytes(text, { limits = {}, options = {}, max = 10 }) {
    const document = ringkas.analyze(text, options);
    const { summary, segments, words, knownWords } = document.select(limits);
    const byteOf = (index) => Buffer.byteLength(text.slice(0, index));

    return {
        bytes: Buffer.byteLength(text),
        words,
        known_words: knownWords,
        summary,
        keywords: document.keywords(max).map(({ phrase, weight, count }) => ({ phrase, weight: round(weight), count })),
        segments: segments.map(({ start, end, score, kind, role, heading, page, words, rank, text }) => ({
            start: byteOf(start),
            end: byteOf(end),
            kind,
            role,
            heading,
            page,
            words,
            score: round(score),
            rank,
            text,
        })),
    };
}

/** The part of an object of `summarize --json` that the package has too. */
function nativeAnswer({ bytes, words, known_words, summary, keywords, segments }) {
    return {
        bytes,
        words,
        known_words,
        summary: summary.join(' '),
        keywords,
        segments: segments.map(({ start, end, kind, role, heading, page, words, score, rank, text }) => ({
            start,
            end,
            kind,
            role,
            heading,
            page,
            words,
            score,
            rank,
            text,
        })),
    };
}

function check(name, text, native, question) {
    assert.deepEqual(answerInBytes(text, question), nativeAnswer(native), name);
}

const TITLE = 'Banjir rob di Semarang, harga beras naik';
const STOPWORDS = ['banjir', 'desa', 'harga'];

/** Options of the command, and the same question to the package. */
const questions = {
    'no options': [[], {}],
    sentences: [['--sentences=5'], { limits: { sentences: 5 } }],
    words: [['--words=60'], { limits: { words: 60 } }],
    ratio: [['--ratio=12.5'], { limits: { ratio: 0.125 } }],
    maxChars: [['--max-chars=280'], { limits: { maxChars: 280 } }],
    title: [['--title', TITLE], { options: { title: TITLE } }],
    stopwords: [['--stopwords=stopwords.list'], { options: { stopwords: STOPWORDS } }],
    noStopwords: [['--no-stopwords'], { options: { noStopwords: true } }],
    keepBoilerplate: [['--keep-boilerplate'], { options: { keepBoilerplate: true } }],
    '64 keywords': [['--keywords=64'], { max: 64 }],
    'all of them': [
        [
            ...['-n4', '-w90', '-r50', '--max-chars=600', '-t', TITLE],
            ...['--stopwords=stopwords.list', '--keep-boilerplate', '-k20'],
        ],
        {
            limits: { sentences: 4, words: 90, ratio: 0.5, maxChars: 600 },
            options: { title: TITLE, stopwords: STOPWORDS, keepBoilerplate: true },
            max: 20,
        },
    ],
};

describe('every golden article', () => {
    for (const [name, [flags, question]] of Object.entries(questions))
        test(name, (t) => {
            const list = join(makeFolder(t), 'stopwords.list');
            writeFiles(join(list, '..'), { 'stopwords.list': STOPWORDS.join('\n') });
            const all = articles();
            const files = all.map(({ file }) => file);
            const answers = summarizeNatively(
                files,
                flags.map((flag) => flag.replace('stopwords.list', list)),
            );
            assert.equal(answers.length, all.length);
            all.forEach(({ name, file, text }, i) => {
                assert.deepEqual(Buffer.from(text), readFileSync(file), `${name} is UTF-8`);
                check(name, text, answers[i], question);
            });
        });
});

describe('texts that the module must read as the command does', () => {
    const texts = {
        'all white space of the library':
            'Banjir\u00a0merendam\u2003 desa\u2028itu\tsejak\u0085malam. Warga\u3000\u205fpindah \u202f ke\u2009balai.',
        'a wrapped paragraph': 'Banjir merendam desa itu\nsejak malam dan warga pindah\nke balai desa.\n\nAir surut.\n',
        'emoji and accents': 'Cafe\u0301 itu 😀 kebanjiran.  Warga é pindah 👩‍👩‍👧‍👦 ke balai desa.',
    };
    for (const [name, text] of Object.entries(texts))
        test(name, (t) => {
            const folder = makeFolder(t);
            writeFiles(folder, { 'text.txt': text });
            check(name, text, summarizeNatively([join(folder, 'text.txt')])[0], {});
        });
});

describe('every page of the measuring data', needsData(pagesFile), () => {
    test('as it is', (t) => {
        const folder = makeFolder(t);
        const all = pages();
        writeFiles(folder, Object.fromEntries(all.map(({ id, text }) => [`${id}.txt`, text])));
        const answers = summarizeNatively(all.map(({ id }) => join(folder, `${id}.txt`)));
        assert.equal(answers.length, all.length);
        all.forEach(({ id, text }, i) => check(id, text, answers[i], {}));
    });

    test('with its title: every eighth page', (t) => {
        const folder = makeFolder(t);
        const some = pages().filter((_, i) => i % 8 === 0);
        for (const { id, text, title } of some) {
            writeFiles(folder, { 'page.txt': text });
            const [native] = summarizeNatively([join(folder, 'page.txt')], ['--title', title, '--words=60']);
            check(id, text, native, { limits: { words: 60 }, options: { title } });
        }
    });
});

// The interface: what is answered, each option, each error.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { articles, load, root } from './support.mjs';

const ringkas = await load();
const { summarize } = ringkas;
const text = articles().find(({ name }) => name === 'berita-banjir.txt').text;

const TWO = 'Banjir merendam desa itu. Warga pindah ke balai desa.';

const chosen = (answer) => answer.sentences.filter(({ rank }) => rank !== null);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const codePoints = (string) => [...string].length;

describe('an answer', () => {
    test('has the sentences of the text in order', () => {
        const answer = summarize(TWO);
        assert.deepEqual(
            answer.sentences.map(({ text, start, end, kind, words }) => ({ text, start, end, kind, words })),
            [
                { text: 'Banjir merendam desa itu.', start: 0, end: 25, kind: 'sentence', words: 4 },
                { text: 'Warga pindah ke balai desa.', start: 26, end: 53, kind: 'sentence', words: 5 },
            ],
        );
        assert.equal(answer.words, 9);
        assert.equal(answer.chosenWords, 9);
        assert.equal(answer.summary, TWO);
    });

    test('ranks the chosen sentences from 1, and no others', () => {
        const answer = summarize(text);
        const ranks = chosen(answer).map(({ rank }) => rank);
        assert.deepEqual(ranks.sort(), [1, 2, 3]);
        assert.ok(answer.sentences.length > 3);
        assert.ok(answer.sentences.every(({ rank }) => rank === null || rank > 0));
        assert.equal(answer.chosenWords, sum(chosen(answer).map(({ words }) => words)));
    });

    test('has scores that are finite and 0 for clutter', () => {
        const { sentences } = summarize('Banjir merendam desa itu.\n\nBaca juga: Harga beras naik\n\nWarga pindah ke balai desa.');
        assert.deepEqual(sentences.map(({ kind }) => kind), ['sentence', 'clutter', 'sentence']);
        for (const { kind, score } of sentences) assert.ok(kind === 'clutter' ? score === 0 : score > 0 && score < 65536);
    });

    test('knows headings', () => {
        const { sentences } = summarize('BAB I\n\nKetentuan Umum\n\nDalam peraturan ini yang dimaksud adalah desa.');
        assert.equal(sentences[0].kind, 'heading');
        assert.equal(sentences.at(-1).kind, 'sentence');
    });

    test('has a summary on one line, a blank between the sentences', () => {
        const { summary } = summarize('Banjir\tmerendam \t desa itu.\n\n\nWarga\u00a0 pindah\u2003\u2003ke balai desa.');
        assert.equal(summary, TWO);
    });

    test('has keywords, the heaviest first', () => {
        const { keywords } = summarize('Banjir merendam desa. Warga desa pindah. Banjir itu surut. Desa bersih.');
        const count = Object.fromEntries(keywords.map(({ word, count }) => [word.toLowerCase(), count]));
        assert.equal(count.desa, 3);
        assert.equal(count.banjir, 2);
        for (let i = 1; i < keywords.length; i++) assert.ok(keywords[i - 1].weight >= keywords[i].weight);
    });

    test('is the same for the same question, whatever was asked before', () => {
        const before = summarize(text, { explain: true });
        summarize(TWO, { title: 'Lain', stopwords: ['banjir'], keepClutter: true, noStopwords: true, words: 5 });
        assert.deepEqual(summarize(text, { explain: true }), before);
    });

    test('is all its own: later calls leave it as it is', () => {
        const answer = summarize(TWO);
        const copy = structuredClone(answer);
        summarize(text);
        assert.deepEqual(answer, copy);
    });

    test('is plain data that a worker can post', () => {
        const answer = summarize(text, { explain: true });
        assert.deepEqual(structuredClone(answer), answer);
        assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
    });

    for (const nothing of ['', ' ', '\r\n\r\n', '\u00a0\u2003', '\ufeff', '...', '—', '😀', '\ud800'])
        test(`is empty for ${JSON.stringify(nothing)}`, () => {
            const answer = summarize(nothing);
            assert.equal(answer.summary, '');
            assert.deepEqual(answer.keywords, []);
            assert.deepEqual(chosen(answer), []);
            assert.equal(answer.words, 0);
            assert.equal(answer.chosenWords, 0);
        });
});

describe('the loaded module', () => {
    test('tells the version of the header', () => {
        const header = readFileSync(join(root, 'include/ringkas.h'), 'utf8');
        assert.equal(ringkas.version, header.match(/RINGKAS_VERSION "(.*)"/)[1]);
    });

    test('names its features', () => {
        assert.equal(new Set(ringkas.features).size, ringkas.features.length);
        for (const name of ringkas.features) assert.match(name, /^[a-z][a-z0-9_]*$/);
    });

    test('cannot be changed by accident', () => {
        assert.ok(Object.isFrozen(ringkas) && Object.isFrozen(ringkas.features));
    });
});

describe('the option', () => {
    test('sentences limits how many are chosen', () => {
        for (const sentences of [1, 2, 7]) assert.equal(chosen(summarize(text, { sentences })).length, sentences);
        const all = summarize(text, { sentences: 0xffffffff });
        assert.ok(chosen(all).length > 7);
        assert.equal(chosen(summarize(text, { sentences: undefined })).length, 3);
    });

    test('words is a target', () => {
        for (const words of [20, 60, 200]) {
            const { chosenWords } = summarize(text, { words });
            assert.ok(Math.abs(chosenWords - words) <= 20, `${chosenWords} for ${words}`);
        }
    });

    test('ratio is a share of the sentences', () => {
        const ten = Array.from({ length: 10 }, (_, i) => `Desa${i} kebanjiran sejak pagi tadi.`).join(' ');
        const count = (ratio) => chosen(summarize(ten, { ratio })).length;
        assert.equal(count(0.1), 1);
        assert.equal(count(0.11), 2);
        assert.equal(count(0.3), 3);
        assert.equal(count(1), 10);
        assert.equal(count(0.0001), 1);
        assert.equal(chosen(summarize('Satu desa. Dua desa. Tiga desa.', { ratio: 2 / 3 })).length, 2);
    });

    test('maxChars is never exceeded, counted in code points', () => {
        const emoji = text.replaceAll('warga', '😀warga');
        for (const maxChars of [1, 80, 150, 280, 1000]) {
            const { summary } = summarize(emoji, { maxChars });
            assert.ok(codePoints(summary) <= maxChars, `${codePoints(summary)} of ${maxChars}`);
        }
        const { summary } = summarize(emoji, { maxChars: 280 });
        assert.ok(summary.length > 80);
        assert.equal(summarize(TWO, { maxChars: codePoints(TWO) }).summary, TWO);
        assert.notEqual(summarize(TWO, { maxChars: codePoints(TWO) - 1 }).summary, TWO);
    });

    test('limits hold together', () => {
        const answer = summarize(text, { sentences: 4, words: 1000, maxChars: 300 });
        assert.ok(chosen(answer).length <= 4 && codePoints(answer.summary) <= 300);
    });

    test('title makes sentences gain that are like it', () => {
        const plain = summarize(TWO);
        const titled = summarize(TWO, { title: 'Warga pindah ke balai desa' });
        assert.notDeepEqual(titled.sentences, plain.sentences);
        assert.deepEqual(summarize(TWO, { title: '' }), plain);
    });

    test('stopwords leaves words out, as an array or as a string', () => {
        const words = (options) => summarize(TWO, options).keywords.map(({ word }) => word.toLowerCase());
        assert.ok(words().includes('banjir') && words().includes('desa'));
        const left = words({ stopwords: ['banjir', 'desa'] });
        assert.ok(!left.includes('banjir') && !left.includes('desa') && left.includes('balai'));
        assert.deepEqual(words({ stopwords: 'banjir\n desa' }), left);
        assert.deepEqual(words({ stopwords: Object.freeze(['banjir', 'desa']) }), left);
        assert.deepEqual(words({ stopwords: [] }), words());
    });

    test('noStopwords counts all words', () => {
        const words = (options) => summarize('Desa dan kota dan laut.', options).keywords.map(({ word }) => word);
        assert.ok(!words().includes('dan'));
        assert.ok(words({ noStopwords: true }).includes('dan'));
        assert.ok(!words({ noStopwords: true, stopwords: ['dan'] }).includes('dan'));
    });

    test('keepClutter looks for no clutter', () => {
        const page = 'Banjir merendam desa itu.\n\nBaca juga: Harga beras naik\n\nWarga pindah ke balai desa.';
        assert.ok(summarize(page).sentences.some(({ kind }) => kind === 'clutter'));
        assert.ok(summarize(page, { keepClutter: false }).sentences.some(({ kind }) => kind === 'clutter'));
        assert.ok(summarize(page, { keepClutter: true }).sentences.every(({ kind }) => kind !== 'clutter'));
    });

    test('keywords tells how many', () => {
        assert.equal(summarize(text).keywords.length, 10);
        for (const keywords of [0, 1, 25, 64]) assert.equal(summarize(text, { keywords }).keywords.length, keywords);
        assert.deepEqual(summarize(text, { keywords: 0 }).sentences, summarize(text).sentences);
    });

    test('explain says what each score is made of', () => {
        const page = text + '\n\nBaca juga: Harga beras naik';
        const { sentences } = summarize(page, { explain: true });
        for (const { kind, parts, score } of sentences) {
            if (kind === 'clutter') {
                assert.equal(parts, undefined);
                continue;
            }
            assert.ok(Object.keys(parts).every((name) => ringkas.features.includes(name)));
            assert.ok(Object.values(parts).every((part) => part !== 0 && Number.isFinite(part)));
            assert.ok(Number.isFinite(score));
        }
        assert.ok(sentences.some(({ kind }) => kind === 'clutter'));
        assert.ok(sentences.some(({ parts }) => parts && Object.values(parts).some((part) => part < 0)));
        assert.ok(summarize(page).sentences.every((sentence) => !('parts' in sentence)));
    });

    test('explain gives sentences with equal parts equal scores', () => {
        const base = new Set(
            summarize(text, { explain: true })
                .sentences.filter(({ parts, score }) => parts && score > 0)
                .map(({ parts, score }) => score - sum(Object.values(parts))),
        );
        assert.equal(base.size, 1, 'what is not a part is the same for every sentence');
    });
});

describe('an error', () => {
    const cases = [
        [[undefined], TypeError, 'summarize() takes the text as a string, not undefined'],
        [[null], TypeError, 'summarize() takes the text as a string, not null'],
        [[7], TypeError, 'summarize() takes the text as a string, not 7'],
        [[new Uint8Array(1)], TypeError, 'summarize() takes the text as a string, not [object Uint8Array]'],
        [[TWO, null], TypeError, 'options must be an object like { sentences: 3 }, not null'],
        [[TWO, 3], TypeError, 'options must be an object like { sentences: 3 }, not 3'],
        [[TWO, []], TypeError, 'options must be an object like { sentences: 3 }, not an array'],
        [[TWO, new Map([['sentences', 1]])], TypeError, 'options must be an object like { sentences: 3 }, not [object Map]'],
        [[TWO, new Set()], TypeError, 'options must be an object like { sentences: 3 }, not [object Set]'],
        [[TWO, Promise.resolve({})], TypeError, 'options must be an object like { sentences: 3 }, not [object Promise]'],
        [
            [TWO, { sentence: 3 }],
            TypeError,
            'there is no option "sentence"; there are sentences, words, ratio, maxChars, title, stopwords, keepClutter, ' +
                'noStopwords, keywords, explain',
        ],
        [[TWO, { sentences: '3' }], TypeError, 'sentences must be a whole number from 1 to 4294967295, not "3"'],
        [[TWO, { sentences: null }], TypeError, 'sentences must be a whole number from 1 to 4294967295, not null'],
        [[TWO, { sentences: 3n }], TypeError, 'sentences must be a whole number from 1 to 4294967295, not 3'],
        [[TWO, { sentences: 0 }], RangeError, 'sentences must be a whole number from 1 to 4294967295, not 0'],
        [[TWO, { sentences: -1 }], RangeError, 'sentences must be a whole number from 1 to 4294967295, not -1'],
        [[TWO, { sentences: 1.5 }], RangeError, 'sentences must be a whole number from 1 to 4294967295, not 1.5'],
        [[TWO, { sentences: 2 ** 32 }], RangeError, 'sentences must be a whole number from 1 to 4294967295, not 4294967296'],
        [[TWO, { words: NaN }], RangeError, 'words must be a whole number from 1 to 4294967295, not NaN'],
        [[TWO, { maxChars: Infinity }], RangeError, 'maxChars must be a whole number from 1 to 4294967295, not Infinity'],
        [[TWO, { ratio: 0 }], RangeError, 'ratio must be a share of the sentences, more than 0 and at most 1, not 0'],
        [[TWO, { ratio: 10 }], RangeError, 'ratio must be a share of the sentences, more than 0 and at most 1, not 10'],
        [[TWO, { ratio: NaN }], RangeError, 'ratio must be a share of the sentences, more than 0 and at most 1, not NaN'],
        [[TWO, { ratio: '10%' }], TypeError, 'ratio must be a share of the sentences, more than 0 and at most 1, not "10%"'],
        [[TWO, { keywords: 65 }], RangeError, 'keywords must be a whole number from 0 to 64, not 65'],
        [[TWO, { keywords: true }], TypeError, 'keywords must be a whole number from 0 to 64, not true'],
        [[TWO, { title: 7 }], TypeError, 'title must be a string, not 7'],
        [[TWO, { title: null }], TypeError, 'title must be a string, not null'],
        [
            [TWO, { stopwords: new Set() }],
            TypeError,
            'stopwords must be an array of words, or a string with white space between them, not [object Set]',
        ],
        [[TWO, { stopwords: ['dan', 7] }], TypeError, 'stopwords[1] must be a string, not 7'],
        [[TWO, { keepClutter: 1 }], TypeError, 'keepClutter must be true or false, not 1'],
        [[TWO, { noStopwords: 'yes' }], TypeError, 'noStopwords must be true or false, not "yes"'],
        [[TWO, { explain: null }], TypeError, 'explain must be true or false, not null'],
    ];
    for (const [args, constructor, message] of cases)
        test(`says: ${message}`, () => {
            assert.throws(() => summarize(...args), (error) => error.constructor === constructor && error.message === message);
        });

    test('leaves the module as it was', () => {
        const before = summarize(TWO);
        assert.throws(() => summarize(TWO, { ratio: 2 }));
        assert.deepEqual(summarize(TWO), before);
    });
});

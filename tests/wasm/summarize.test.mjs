// The interface: the answers, the documents, each option, each error.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';

import { articles, load, root } from './support.mjs';

const ringkas = await load();
const { analyze, summarize, keywords } = ringkas;
const text = articles().find(({ name }) => name === 'berita-banjir.txt').text;

const TWO = 'Banjir merendam desa itu. Warga pindah ke balai desa.';

const chosen = (answer) => answer.segments.filter(({ rank }) => rank !== null);
const sum = (numbers) => numbers.reduce((total, number) => total + number, 0);
const codePoints = (string) => [...string].length;

describe('an answer', () => {
    test('has the segments of the text in order', () => {
        const answer = summarize(TWO);
        assert.deepEqual(
            answer.segments.map(({ text, start, end, kind, words }) => ({ text, start, end, kind, words })),
            [
                { text: 'Banjir merendam desa itu.', start: 0, end: 25, kind: 'sentence', words: 4 },
                { text: 'Warga pindah ke balai desa.', start: 26, end: 53, kind: 'sentence', words: 5 },
            ],
        );
        assert.equal(answer.words, 9);
        assert.equal(answer.chosenWords, 9);
        assert.equal(answer.summary, TWO);
    });

    test('ranks the chosen segments from 1, and no others', () => {
        const answer = summarize(text);
        const ranks = chosen(answer).map(({ rank }) => rank);
        assert.deepEqual(ranks.sort(), [1, 2, 3]);
        assert.ok(answer.segments.length > 3);
        assert.ok(answer.segments.every(({ rank }) => rank === null || rank > 0));
        assert.equal(answer.chosenWords, sum(chosen(answer).map(({ words }) => words)));
    });

    test('has positive scores, and 0 for boilerplate', () => {
        const { segments } = summarize(
            'Banjir merendam desa itu.\n\nBaca juga: Harga beras naik\n\nWarga pindah ke balai desa.',
        );
        assert.deepEqual(
            segments.map(({ kind }) => kind),
            ['sentence', 'boilerplate', 'sentence'],
        );
        for (const { kind, score } of segments)
            assert.ok(kind === 'boilerplate' ? score === 0 : score > 0 && score < 65536);
    });

    test('knows headings', () => {
        const { segments } = summarize('BAB I\n\nKetentuan Umum\n\nDalam peraturan ini yang dimaksud adalah desa.');
        assert.equal(segments[0].kind, 'heading');
        assert.equal(segments.at(-1).kind, 'sentence');
    });

    test('has a summary on one line, with a blank between the sentences', () => {
        const { summary, segments } = summarize(
            'Banjir\tmerendam \t desa itu.\n\n\nWarga\u00a0 pindah\u2003\u2003ke balai desa.',
        );
        assert.equal(summary, TWO);
        assert.deepEqual(
            segments.map(({ text }) => text),
            ['Banjir merendam desa itu.', 'Warga pindah ke balai desa.'],
        );
    });

    test('knows where paragraphs begin', () => {
        const { segments } = summarize('Banjir merendam desa. Warga pindah.\n\nAir surut. Desa bersih.');
        assert.deepEqual(
            segments.map(({ paragraphStart }) => paragraphStart),
            [true, false, true, false],
        );
    });

    test('is the same for the same question, whatever was asked before', () => {
        const before = summarize(text);
        summarize(TWO, { title: 'Lain', stopwords: ['banjir'], keepBoilerplate: true, noStopwords: true, words: 5 });
        assert.deepEqual(summarize(text), before);
    });

    test('does not change when other calls follow', () => {
        const answer = summarize(TWO);
        const copy = structuredClone(answer);
        summarize(text);
        assert.deepEqual(answer, copy);
    });

    test('is plain data that a worker can post', () => {
        const answer = summarize(text);
        assert.deepEqual(structuredClone(answer), answer);
        assert.deepEqual(JSON.parse(JSON.stringify(answer)), answer);
    });

    for (const nothing of ['', ' ', '\r\n\r\n', '\u00a0\u2003', '\ufeff', '...', '—', '😀', '\ud800'])
        test(`is empty for ${JSON.stringify(nothing)}`, () => {
            const answer = summarize(nothing);
            assert.equal(answer.summary, '');
            assert.deepEqual(keywords(nothing), []);
            assert.deepEqual(chosen(answer), []);
            assert.equal(answer.words, 0);
            assert.equal(answer.chosenWords, 0);
        });
});

describe('the loaded module', () => {
    test('has the version of the header', () => {
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

    test('query prefers the sentences that have its words', () => {
        const market = 'Pasar baru dibuka di tepi sungai. Bupati memotong pita. Sewa kios sepuluh ribu rupiah sehari.';
        const document = analyze(market);
        const first = document.select({ sentences: 1 });
        const asked = document.select({ sentences: 1, query: 'berapa sewa kios?' });
        assert.equal(asked.summary, 'Sewa kios sepuluh ribu rupiah sehari.');
        assert.deepEqual([first.queryFound, asked.queryFound], [null, 2]);
        assert.deepEqual(
            asked.segments.map(({ score }) => score),
            first.segments.map(({ score }) => score),
        );
        const absent = document.select({ sentences: 1, query: 'gempa' });
        assert.deepEqual([absent.summary, absent.queryFound], [first.summary, 0]);
        assert.deepEqual(document.select({ sentences: 1, query: '' }), first);
        assert.equal(document.select({ query: 'é'.repeat(2048) }).queryFound, 0);
        assert.throws(() => document.select({ query: 'é'.repeat(2049) }), RangeError);
        assert.throws(() => document.select({ query: 7 }), TypeError);
    });

    test('title raises the scores of sentences like it', () => {
        const plain = summarize(TWO);
        const titled = summarize(TWO, { title: 'Warga pindah ke balai desa' });
        assert.notDeepEqual(titled.segments, plain.segments);
        assert.deepEqual(summarize(TWO, { title: '' }), plain);
    });

    test('abbreviations: an array or a string', () => {
        const text = 'Ibadah dipimpin Vik. Yohanes sejak pagi. Warga hadir sampai selesai.';
        const count = (options) => summarize(text, options).segments.length;
        assert.equal(count({}), 3);
        assert.equal(count({ abbreviations: ['vik before_name'] }), 2);
        assert.equal(count({ abbreviations: 'kub  unit\nvik  before_name  # ours\n', stopwords: 'warga' }), 2);
    });

    test('stopwords leaves out words: an array or a string', () => {
        const words = (options) => keywords(TWO, options).map(({ phrase }) => phrase.toLowerCase());
        assert.ok(words().includes('banjir') && words().includes('desa'));
        const left = words({ stopwords: ['banjir', 'desa'] });
        assert.ok(!left.includes('banjir') && !left.includes('desa') && left.includes('balai'));
        assert.deepEqual(words({ stopwords: 'banjir\n desa' }), left);
        assert.deepEqual(words({ stopwords: Object.freeze(['banjir', 'desa']) }), left);
        assert.deepEqual(words({ stopwords: [] }), words());
    });

    test('noStopwords makes all words count', () => {
        const words = (options) => keywords('Desa dan kota dan laut.', options).map(({ phrase }) => phrase);
        assert.ok(!words().includes('dan'));
        assert.ok(words({ noStopwords: true }).includes('dan'));
        assert.ok(!words({ noStopwords: true, stopwords: ['dan'] }).includes('dan'));
    });

    test('keepBoilerplate treats boilerplate as text', () => {
        const page = 'Banjir merendam desa itu.\n\nBaca juga: Harga beras naik\n\nWarga pindah ke balai desa.';
        assert.ok(summarize(page).segments.some(({ kind }) => kind === 'boilerplate'));
        assert.ok(summarize(page, { keepBoilerplate: false }).segments.some(({ kind }) => kind === 'boilerplate'));
        assert.ok(summarize(page, { keepBoilerplate: true }).segments.every(({ kind }) => kind !== 'boilerplate'));
    });
});

describe('a document', () => {
    test('answers any number of times, like summarize()', () => {
        const document = analyze(text);
        const limits = [{ sentences: 1 }, { words: 60 }, {}, { ratio: 0.5 }, { maxChars: 280 }, { sentences: 1 }];
        const answers = limits.map((limit) => document.select(limit));
        assert.deepEqual(document.select(undefined), document.select({}));
        assert.deepEqual(
            answers,
            limits.map((limit) => summarize(text, limit)),
        );
    });

    test('has as many segments and words as its answers', () => {
        const document = analyze(text);
        const { segments, words } = document.select();
        assert.deepEqual([document.count, document.words], [segments.length, words]);
    });

    test('has keywords, the heaviest first', () => {
        const document = analyze('Banjir merendam desa. Warga desa pindah. Banjir itu surut. Desa bersih.');
        const list = document.keywords();
        const count = Object.fromEntries(list.map(({ phrase, count }) => [phrase.toLowerCase(), count]));
        assert.equal(count.desa, 3);
        assert.equal(count.banjir, 2);
        for (let i = 1; i < list.length; i++) assert.ok(list[i - 1].weight >= list[i].weight);
    });

    test('gives as many keywords as are asked for, 10 by default', () => {
        const document = analyze(text);
        assert.equal(document.keywords().length, 10);
        for (const max of [1, 25, 64]) {
            assert.equal(document.keywords(max).length, max);
        }
        const five = document.keywords(5);
        assert.deepEqual(keywords(text, { max: 5 }), five);
    });

    test('gives the same ranks after keywords and explain', () => {
        const document = analyze(text);
        const before = document.select({ words: 60 });
        document.keywords(64);
        document.explain(0);
        assert.deepEqual(document.select({ words: 60 }), before);
    });

    test('explains each score: a base that is the same for all, and what the features add', () => {
        const document = analyze(text + '\n\nBaca juga: Harga beras naik');
        const { segments } = document.select();
        const bases = new Set();
        segments.forEach(({ kind, score }, i) => {
            const added = document.explain(i);
            assert.ok(Object.keys(added).every((name) => ringkas.features.includes(name)));
            assert.ok(Object.values(added).every((amount) => amount !== 0));
            if (kind === 'boilerplate') assert.deepEqual(added, {});
            else if (score > 0) bases.add(score - sum(Object.values(added)));
        });
        assert.ok(segments.some(({ kind }) => kind === 'boilerplate'));
        assert.deepEqual([...bases], [16]);
        assert.ok(segments.some((_, i) => Object.values(document.explain(i)).some((amount) => amount < 0)));
    });

    const gone = /^this document is no longer in memory, because it was freed or another text was analyzed after it: /;
    const frees = {
        'free()': (document) => document.free(),
        'another analyze()': () => analyze(TWO),
        'summarize()': () => summarize(TWO),
        'keywords()': () => keywords(TWO),
    };
    for (const [name, free] of Object.entries(frees))
        test(`throws after ${name}`, () => {
            const document = analyze(text);
            const answer = document.select();
            const copy = structuredClone(answer);
            free(document);
            for (const ask of [() => document.select(), () => document.keywords(), () => document.explain(0)])
                assert.throws(ask, { name: 'Error', message: gone });
            document.free();
            assert.deepEqual(answer, copy);
        });

    test('that is old frees nothing of the next one', () => {
        const old = analyze(text);
        const document = analyze(TWO);
        old.free();
        assert.equal(document.select().summary, TWO);
    });

    test('needs no this, and cannot be changed by accident', () => {
        const document = analyze(TWO);
        const { select } = document;
        assert.equal(select().summary, TWO);
        assert.ok(Object.isFrozen(document));
    });
});

describe('an error', () => {
    const number = 'must be a whole number from 1 to 4294967295, not';
    const share = 'ratio must be a share of the sentences, more than 0 and at most 1, not';
    const names =
        'sentences, words, ratio, maxChars, from, until, perSection, query, title, format, stopwords, abbreviations, tags, noStopwords, keepBoilerplate';
    const object = 'options must be an object like { sentences: ... }, not';
    const words = 'stopwords must be an array of words, or a string of words with blanks between, not';
    const cases = [
        [() => summarize(), TypeError, 'summarize() takes the text as a string, not undefined'],
        [() => summarize(null), TypeError, 'summarize() takes the text as a string, not null'],
        [() => analyze(7), TypeError, 'analyze() takes the text as a string, not 7'],
        [
            () => keywords(new Uint8Array(1)),
            TypeError,
            'keywords() takes the text as a string, not [object Uint8Array]',
        ],
        [() => summarize(TWO, null), TypeError, `${object} null`],
        [() => summarize(TWO, 3), TypeError, `${object} 3`],
        [() => summarize(TWO, []), TypeError, `${object} an array`],
        [() => summarize(TWO, new Map([['sentences', 1]])), TypeError, `${object} [object Map]`],
        [() => summarize(TWO, new Set()), TypeError, `${object} [object Set]`],
        [() => summarize(TWO, Promise.resolve({})), TypeError, `${object} [object Promise]`],
        [
            () => summarize(TWO, { sentence: 3 }),
            TypeError,
            `there is no option "sentence" here. The options are ${names}`,
        ],
        [
            () => analyze(TWO, { sentences: 3 }),
            TypeError,
            'there is no option "sentences" here. The options are title, format, stopwords, abbreviations, tags, noStopwords, keepBoilerplate',
        ],
        [
            () => analyze(TWO).select({ title: '' }),
            TypeError,
            'there is no option "title" here. The options are sentences, words, ratio, maxChars, from, until, perSection, query',
        ],
        [() => summarize(TWO, { sentences: '3' }), TypeError, `sentences ${number} "3"`],
        [() => summarize(TWO, { sentences: null }), TypeError, `sentences ${number} null`],
        [() => summarize(TWO, { sentences: 3n }), TypeError, `sentences ${number} 3`],
        [() => summarize(TWO, { sentences: 0 }), RangeError, `sentences ${number} 0`],
        [() => summarize(TWO, { sentences: -1 }), RangeError, `sentences ${number} -1`],
        [() => summarize(TWO, { sentences: 1.5 }), RangeError, `sentences ${number} 1.5`],
        [() => analyze(TWO).select({ sentences: 2 ** 32 }), RangeError, `sentences ${number} 4294967296`],
        [() => summarize(TWO, { words: NaN }), RangeError, `words ${number} NaN`],
        [() => summarize(TWO, { maxChars: Infinity }), RangeError, `maxChars ${number} Infinity`],
        [() => summarize(TWO, { ratio: 0 }), RangeError, `${share} 0`],
        [() => summarize(TWO, { ratio: 10 }), RangeError, `${share} 10`],
        [() => summarize(TWO, { ratio: NaN }), RangeError, `${share} NaN`],
        [() => summarize(TWO, { ratio: '10%' }), TypeError, `${share} "10%"`],
        [() => keywords(TWO, { max: 65 }), RangeError, 'max must be a whole number from 1 to 64, not 65'],
        [() => analyze(TWO).keywords(0), RangeError, 'max must be a whole number from 1 to 64, not 0'],
        [() => analyze(TWO).keywords(true), TypeError, 'max must be a whole number from 1 to 64, not true'],
        [() => analyze(TWO).explain(2), RangeError, 'index must be a whole number from 0 to 1, not 2'],
        [() => analyze(TWO).explain(), TypeError, 'index must be a whole number from 0 to 1, not undefined'],
        [() => analyze('').explain(0), RangeError, 'this document has no segments to explain'],
        [() => summarize(TWO, { title: 7 }), TypeError, 'title must be a string, not 7'],
        [() => summarize(TWO, { title: null }), TypeError, 'title must be a string, not null'],
        [
            () => summarize(TWO, { abbreviations: 'pdm before_name\npdt' }),
            RangeError,
            'abbreviations: line 2 must be an abbreviation and a class, like "pdm before_name"',
        ],
        [() => summarize(TWO, { abbreviations: [7] }), TypeError, 'abbreviations[0] must be a string, not 7'],
        [() => summarize(TWO, { stopwords: new Set() }), TypeError, `${words} [object Set]`],
        [() => summarize(TWO, { stopwords: ['dan', 7] }), TypeError, 'stopwords[1] must be a string, not 7'],
        [() => summarize(TWO, { keepBoilerplate: 1 }), TypeError, 'keepBoilerplate must be true or false, not 1'],
        [() => summarize(TWO, { noStopwords: 'yes' }), TypeError, 'noStopwords must be true or false, not "yes"'],
    ];
    for (const [call, constructor, message] of cases)
        test(`says: ${message}`, () => {
            assert.throws(call, (error) => error.constructor === constructor && error.message === message);
        });

    test('leaves the module as it was', () => {
        const before = summarize(TWO);
        const document = analyze(TWO);
        assert.throws(() => summarize(TWO, { ratio: 2 }));
        assert.throws(() => analyze(TWO, { title: 7 }));
        assert.deepEqual(document.select(), before);
    });
});

describe('a teaser', () => {
    test('is the one of the command', () => {
        const document = analyze(text);
        const { teaser, words, cut } = document.teaser();
        assert.match(teaser, /^Banjir rob merendam .*mereka\.$/);
        assert.equal(words, 20);
        assert.equal(cut, false);
        assert.match(document.teaser({ words: 6 }).teaser, /…$/);
        assert.equal(document.teaser({ words: 6 }).cut, true);
        document.free();
    });

    test('takes a query and a range, and no other limit', () => {
        const document = analyze(TWO);
        assert.equal(document.teaser({ words: 5, query: 'balai' }).teaser, 'Warga pindah ke balai desa.');
        assert.equal(document.teaser({ words: 5, from: 1 }).teaser, 'Warga pindah ke balai desa.');
        assert.throws(() => document.teaser({ sentences: 1 }), TypeError);
    });

    test('is empty for an empty text', () => {
        assert.deepEqual(analyze('').teaser(), { teaser: '', words: 0, cut: false });
    });
});

describe('tags', () => {
    test('have their places in the string', () => {
        const string = '🌊 Banjir é merendam desa itu. Warga desa pindah.';
        const tags = analyze(string, { tags: ['#desa', 'gempa'] }).tags();
        assert.deepEqual(
            tags.map(({ phrase, count, title, lead }) => ({ phrase, count, title, lead })),
            [{ phrase: '#desa', count: 2, title: false, lead: true }],
        );
        assert.deepEqual(
            tags[0].places.map(({ start, end }) => string.slice(start, end)),
            ['desa', 'desa'],
        );
        assert.deepEqual(
            tags[0].places.map(({ segment }) => segment),
            [0, 1],
        );
    });

    test('come from a string too, and from a long list', () => {
        assert.deepEqual(
            analyze(TWO, { tags: 'desa\r\nBanjir\n' })
                .tags()
                .map(({ phrase }) => phrase),
            ['desa', 'Banjir'],
        );
        const many = Array.from({ length: 20000 }, (_, i) => `kata${i} lain`);
        assert.equal(analyze(text, { tags: [...many, 'Semarang'] }).tags()[0].phrase, 'Semarang');
    });

    test('need a list, whose wrong line is named', () => {
        assert.throws(() => analyze(TWO).tags(), TypeError);
        assert.throws(() => analyze(TWO, { tags: ['desa', '***'] }), /tags: line 2 must be a tag/);
        assert.throws(() => analyze(TWO, { tags: 5 }), TypeError);
    });
});

// Offsets are indices of the caller's string, whatever is in it.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { articles, load, makeRandom } from './support.mjs';

const { summarize } = await load();

const SENTENCES = 'Banjir merendam desa itu. Warga pindah ke balai desa.';

/** What holds for every text. */
function check(text) {
    const answer = summarize(text, { sentences: 2 });
    let last = 0;

    for (const { text: own, start, end } of answer.sentences) {
        assert.ok(Number.isInteger(start) && Number.isInteger(end));
        assert.ok(start >= last && end > start && end <= text.length);
        assert.equal(own, text.slice(start, end));
        assert.doesNotMatch(own, /^[ \n\r\t]|[ \n\r\t]$/);
        last = end;
    }
    for (const { word } of answer.keywords) assert.ok(text.isWellFormed?.() === false || text.includes(word), word);
    return answer;
}

/** The texts of the sentences. */
const cut = (text) => check(text).sentences.map(({ text }) => text);

test('plain ASCII', () => {
    assert.deepEqual(cut(SENTENCES), ['Banjir merendam desa itu.', 'Warga pindah ke balai desa.']);
});

test('characters of one, two, three and four bytes', () => {
    for (const character of ['x', 'é', '—', '中', '😀', '👩‍👩‍👧‍👦', '🇮🇩', '\u{10ffff}']) {
        const text = `Banjir ${character} merendam desa. Warga ${character} pindah. Air ${character}${character} surut.`;
        const { sentences } = check(text);
        assert.deepEqual(
            sentences.map(({ text }) => text),
            [`Banjir ${character} merendam desa.`, `Warga ${character} pindah.`, `Air ${character}${character} surut.`],
        );
        assert.equal(sentences[1].start, text.indexOf('Warga'));
    }
});

test('combining accents', () => {
    const [first, second] = cut('Cafe\u0301 itu kebanjiran. Pe\u0301cel tetap dijual.');
    assert.equal(first, 'Cafe\u0301 itu kebanjiran.');
    assert.equal(second, 'Pe\u0301cel tetap dijual.');
});

test('line ends of Windows', () => {
    const text = 'Banjir 😀 merendam desa.\r\nWarga pindah.\r\n\r\nAir surut.\r\n';
    assert.deepEqual(cut(text), ['Banjir 😀 merendam desa.', 'Warga pindah.', 'Air surut.']);
    assert.equal(check(text).sentences[1].start, text.indexOf('Warga'));
});

test('a byte order mark', () => {
    const { sentences } = check('\ufeff' + SENTENCES);
    assert.equal(sentences[1].text, 'Warga pindah ke balai desa.');
    assert.equal(sentences[1].start, 27);
});

test('a NUL', () => {
    assert.deepEqual(cut('Banjir\0 merendam desa. Warga pindah.'), ['Banjir\0 merendam desa.', 'Warga pindah.']);
});

test('lone surrogates', () => {
    for (const lone of ['\ud83d', '\ude00', '\ude00\ud83d', '\ud800\ud800', '\udfff']) {
        const text = `Banjir ${lone} merendam desa. Warga${lone} pindah. ${lone}`;
        const { sentences, summary } = check(text);
        assert.equal(sentences[0].text, `Banjir ${lone} merendam desa.`);
        assert.equal(sentences[1].start, text.indexOf('Warga'));
        assert.ok(summary.includes(`Banjir ${lone} merendam desa.`));
    }
    check('\ud83d');
    check(SENTENCES + '\ud83d');
    check('\ude00' + SENTENCES);
});

test('lone surrogates in title and stopwords', () => {
    summarize(SENTENCES, { title: '\ud83d banjir', stopwords: ['\ude00', 'desa'] });
});

test('the golden articles, plain and with every space doubled by an emoji', () => {
    for (const { text } of articles()) {
        const plain = check(text);
        const odd = check(text.replaceAll(' ', ' 😀 '));
        assert.ok(plain.sentences.length > 0 && odd.sentences.length > 0);
    }
});

test('500 random texts', () => {
    const random = makeRandom(1);
    const pieces = ['Banjir', 'desa', ' ', ' ', ' ', '. ', '\n', '\r\n', '\n\n', '"', '“', '”', '(', ')', '😀', '\ud83d',
        '\ude00', 'é', '\u0301', '—', '\u200b', '\u00a0', '\u2028', '1.500', 'Rp', 'Baca juga: ', 'dr. ', '?', '\0', '\ufeff'];
    for (let round = 0; round < 500; round++) {
        const length = Math.floor(random() * 60);
        check(Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join(''));
    }
});

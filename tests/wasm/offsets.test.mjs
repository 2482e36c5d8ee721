// Offsets are indices of the caller's string, for every string.
import assert from 'node:assert/strict';
import { test } from 'node:test';

import { articles, load, makeRandom } from './support.mjs';

const { summarize, keywords } = await load();

const SENTENCES = 'Banjir merendam desa itu. Warga pindah ke balai desa.';

/** What the library takes for white space. */
const WHITE_SPACE = /[\t-\r \x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** A string with U+FFFD instead of lone surrogates. */
const wellFormed = (string) => Buffer.from(string).toString();

/** White space as the module writes it. */
const tidy = (string) => string.replace(WHITE_SPACE, ' ').replace(/(?<=\() | (?=[,;)]|\.(?!\w)|:(?![()-]))/g, '');

/** Whether a text has the visible characters of a segment in their order. What a reader does not see may stand between them. */
function hasCharacters(text, own) {
    let at = 0;
    for (const character of own.replace(/\s/g, '')) at = text.indexOf(character, at) + 1 || Infinity;
    return at < Infinity;
}

/** Subtitles, chats and Markdown: what a reader does not see stands in a segment, and a speaker's name before it. */
const hasMarkup = (text) => / --> |^\[\d\d\.\d\d\] |^\d\d\/\d\d\/|^#+ /m.test(text);

/** What holds for every text. */
function check(text) {
    const answer = summarize(text, { sentences: 2 });
    let last = 0;

    for (const { text: own, start, end } of answer.segments) {
        assert.ok(Number.isInteger(start) && Number.isInteger(end));
        assert.ok(start >= last && end > start && end <= text.length);
        const original = tidy(wellFormed(text.slice(start, end)));
        if (hasMarkup(text)) assert.ok(hasCharacters(text.slice(0, end), own), own);
        else assert.equal(wellFormed(own), original);
        assert.doesNotMatch(own, /^[ \n\r\t]|[ \n\r\t]$/);
        last = end;
    }
    for (const { phrase } of keywords(text)) assert.ok(wellFormed(text).includes(phrase), phrase);
    return answer;
}

/** The texts of all segments. */
const cut = (text) => check(text).segments.map(({ text }) => text);

test('plain ASCII', () => {
    assert.deepEqual(cut(SENTENCES), ['Banjir merendam desa itu.', 'Warga pindah ke balai desa.']);
});

test('characters of one, two, three and four bytes', () => {
    for (const character of ['x', 'é', '—', '中', '😀', '👩‍👩‍👧‍👦', '🇮🇩', '\u{10ffff}']) {
        const text = `Banjir ${character} merendam desa. Warga ${character} pindah. Air ${character}${character} surut.`;
        const { segments } = check(text);
        assert.deepEqual(
            segments.map(({ text }) => text),
            [`Banjir ${character} merendam desa.`, `Warga ${character} pindah.`, `Air ${character}${character} surut.`],
        );
        assert.equal(segments[1].start, text.indexOf('Warga'));
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
    assert.equal(check(text).segments[1].start, text.indexOf('Warga'));
});

test('a byte order mark', () => {
    const { segments } = check('\ufeff' + SENTENCES);
    assert.equal(segments[1].text, 'Warga pindah ke balai desa.');
    assert.equal(segments[1].start, 27);
});

test('a NUL', () => {
    assert.deepEqual(cut('Banjir\0 merendam desa. Warga pindah.'), ['Banjir\0 merendam desa.', 'Warga pindah.']);
});

test('lone surrogates', () => {
    for (const lone of ['\ud83d', '\ude00', '\ude00\ud83d', '\ud800\ud800', '\udfff']) {
        const text = `Banjir ${lone} merendam desa. Warga${lone} pindah. ${lone}`;
        const { segments, summary } = check(text);
        assert.equal(segments[0].text, `Banjir ${lone} merendam desa.`);
        assert.equal(segments[1].start, text.indexOf('Warga'));
        assert.ok(summary.includes(`Banjir ${lone} merendam desa.`));
    }
    check('\ud83d');
    check(SENTENCES + '\ud83d');
    check('\ude00' + SENTENCES);
});

test('lone surrogates in title and stopwords', () => {
    const { segments } = summarize(SENTENCES, { title: '\ud83d banjir', stopwords: ['\ude00', 'desa'] });
    assert.equal(segments.length, 2);
});

test('the golden articles, plain and with every space doubled by an emoji', () => {
    for (const { text } of articles()) {
        const plain = check(text);
        const odd = check(text.replaceAll(' ', ' 😀 '));
        assert.ok(plain.segments.length > 0 && odd.segments.length > 0);
    }
});

test('500 random texts', () => {
    const random = makeRandom(1);
    const letters = ['Banjir', 'desa', 'é', '\u0301', '1.500', 'Rp', 'Baca juga: ', 'dr. ', '😀', '\ud83d', '\ude00'];
    const spaces = [' ', ' ', ' ', '\n', '\r\n', '\n\n', '\u200b', '\u00a0', '\u2028', '\ufeff'];
    const signs = ['. ', '?', '"', '“', '”', '(', ')', '—', '\0'];
    const pieces = [...letters, ...spaces, ...signs];
    for (let round = 0; round < 500; round++) {
        const length = Math.floor(random() * 60);
        check(Array.from({ length }, () => pieces[Math.floor(random() * pieces.length)]).join(''));
    }
});

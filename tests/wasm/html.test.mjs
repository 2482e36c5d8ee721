// Web pages: readHTML() and isHTML().
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

import { command, load } from './support.mjs';

const ringkas = await load();
const { isHTML, readHTML } = ringkas;

const SENTENCES = [
    'Petani di Desa Sukamaju mulai memanen jagung pada awal Maret tahun ini.',
    'Hasilnya naik dua kali lipat dibandingkan dengan panen tahun lalu, kata Slamet.',
    'Pemerintah kabupaten membeli sebagian hasil panen itu untuk cadangan pangan.',
];
const PAGE =
    '<!doctype html><title>Panen Jagung – Kabar</title><nav><a href="/">Beranda</a></nav><h1>Panen Jagung</h1>' +
    `<article>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</article><footer>Hak cipta</footer>`;
const ARTICLE = SENTENCES.join('\n\n') + '\n';

test('readHTML finds the article and its title', () => {
    assert.deepEqual(readHTML(PAGE), { text: ARTICLE, title: 'Panen Jagung' });
});

test('readHTML reads bytes as they say what they are', () => {
    const cafe = '<meta charset=windows-1252><p>caf\xe9 \x96 padi';
    assert.equal(readHTML(Buffer.from(cafe, 'latin1')).text, 'café – padi\n');
    assert.equal(readHTML(Buffer.from('<p>café')).text, 'café\n');
    const bytes = Buffer.from('\ufeff<p>café 🌾', 'utf16le');
    assert.equal(readHTML(bytes).text, 'café 🌾\n');
    assert.equal(readHTML(new Uint8Array(bytes).buffer).text, 'café 🌾\n');
    assert.equal(readHTML(new DataView(new Uint8Array(bytes).buffer, 0, 16)).text, 'café\n');
});

test('readHTML reads a string as it is, whatever the page says', () => {
    assert.equal(readHTML('<meta charset=windows-1252><p>café 🌾').text, 'café 🌾\n');
    assert.equal(readHTML('<p>tunggal \ud800 di sini').text, 'tunggal \ufffd di sini\n');
});

test('readHTML gives empty strings for a page without text', () => {
    for (const page of ['', '<p>', '<script>x</script>', new Uint8Array()])
        assert.deepEqual(readHTML(page), { text: '', title: '' });
});

test('readHTML and isHTML leave the document in memory alone', () => {
    const document = ringkas.analyze(ARTICLE);
    const before = document.select({ sentences: 1 });
    assert.equal(readHTML(PAGE.repeat(100)).title, 'Panen Jagung');
    assert.equal(isHTML(PAGE), true);
    assert.deepEqual(document.select({ sentences: 1 }), before);
    document.free();
});

test('readHTML reads a page of 5 MB, and pages that need the most memory', () => {
    const text = Array.from({ length: 60000 }, (_, n) => `<p>${SENTENCES[n % 3]} Nomor ${n}.</p>`).join('');
    assert.equal(readHTML(`<article>${text}</article>`).text.trim().split('\n\n').length, 60000);
    for (const page of ['<p>a'.repeat(200000), '<b>'.repeat(300000), 'a<br><br>'.repeat(100000)])
        assert.equal(typeof readHTML(page).text, 'string');
    assert.equal(readHTML(PAGE).text, ARTICLE);
});

test('the command reads the same article', () => {
    const { stdout } = spawnSync(command, ['--json', '-n1'], { input: PAGE });
    const expected = ringkas.summarize(ARTICLE, { sentences: 1, title: 'Panen Jagung' });
    assert.deepEqual(JSON.parse(stdout).summary, [expected.summary]);
});

test('isHTML tells pages from texts', () => {
    for (const page of [PAGE, '  <!-- a --><html><body>x</body>', '<p>Padi</p>'])
        assert.equal(isHTML(page), true, page);
    for (const text of ['', ARTICLE, '<Tanya> Apa itu?', 'a < b > c', 'Padi <b>kuning</b>'])
        assert.equal(isHTML(text), false, text);
});

test('a wrong argument is a TypeError', () => {
    assert.throws(() => readHTML(7), {
        name: 'TypeError',
        message: 'readHTML() takes the page as a string or as bytes, not 7',
    });
    assert.throws(() => isHTML(null), { name: 'TypeError', message: /isHTML\(\) takes the text as a string/ });
});

/* The teaser, and the list of tags. */
import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expectedTags, expectedTeaser } from '../harness.mjs';
import { dir, dropOn, id, isReady, news, pasteOn, test, tryExample } from './session.mjs';

const LIST = 'buku\nGempa Bumi\nSungai Kapuas\nperpustakaan\n# komentar\n#kampung\n';
const TWO =
    'Pemerintah Kota Salatiga membuka taman baca baru di bekas gudang kereta yang lama kosong untuk pelajar, pedagang, dan sopir angkutan mulai Senin pagi. ' +
    'Dokter hewan dari tiga kecamatan memeriksa sapi kurban di halaman pasar setiap pagi sampai hari raya, dan pedagang tidak dipungut biaya apa pun.';
const hasTeaser = (page, text) =>
    page.waitForFunction((text) => document.querySelector('#teaser-text').textContent === text, text);
const phrases = (page) => page.$$eval('#tags .phrases span', (all) => all.map((e) => e.textContent));
const hasNote = (page, text) =>
    page.waitForFunction((text) => document.querySelector('#tags-found').textContent === text, text);
const foundNote = (n) => id.tagsFound.replace('{n}', n);

async function fillList(page, list) {
    if (!(await page.isVisible('#tag-list'))) await page.click('#tags summary');
    await page.fill('#tag-list', list);
}

test('teaser: the one of the module, of the question too', {}, async (page) => {
    await tryExample(page);
    assert.equal(await page.textContent('#teaser-text'), expectedTeaser(news));
    await page.click('#clear');
    await page.fill('#text', TWO);
    await hasTeaser(page, expectedTeaser(TWO));
    await page.fill('#query', 'sapi');
    assert.notEqual(expectedTeaser(TWO, 'sapi'), expectedTeaser(TWO));
    await hasTeaser(page, expectedTeaser(TWO, 'sapi'));
    await page.fill('#text', '');
    await page.waitForSelector('#teaser', { state: 'hidden' });
});

test('teaser: one click copies it', { permissions: ['clipboard-read', 'clipboard-write'] }, async (page) => {
    await tryExample(page);
    await page.click('#copy-teaser');
    await page.waitForFunction((word) => document.querySelector('#copy-teaser').textContent === word, id.copied);
    assert.equal(await page.evaluate(() => navigator.clipboard.readText()), expectedTeaser(news));
    await page.waitForFunction((word) => document.querySelector('#copy-teaser').textContent === word, id.copyTeaser);
});

test('tags: those of the text, the best first, each with its places', {}, async (page) => {
    await tryExample(page);
    await fillList(page, LIST);
    const expected = expectedTags(news, LIST);
    assert.equal(expected.length, 4);
    await hasNote(page, foundNote(expected.length));
    assert.deepEqual(
        await phrases(page),
        expected.map(({ phrase }) => phrase),
    );
    for (const { phrase, places } of expected) {
        const button = page.locator('#tags .phrases button', { hasText: phrase });
        await button.click();
        assert.equal(await button.getAttribute('aria-pressed'), 'true');
        const marks = await page.$$eval('#body mark', (all) => all.map((e) => e.textContent));
        for (const { start, end } of places) assert.ok(marks.includes(news.slice(start, end)), news.slice(start, end));
        await button.click();
        assert.equal(await page.locator('#body mark').count(), 0);
    }
});

test('tags: all forms of a word, and words between, are highlighted', {}, async (page) => {
    await page.fill('#text', 'Banjir merendam desa. Banjirnya surut di Jawa bagian Tengah. Warga Jawa Tengah pulang.');
    await isReady(page);
    await page.click('#mode');
    await fillList(page, 'banjir');
    await hasNote(page, foundNote(1).split('|')[0]);
    await page.click('#tags .phrases button');
    assert.deepEqual(await page.$$eval('#body mark', (all) => all.map((e) => e.textContent)), ['Banjir', 'Banjirnya']);
    await fillList(page, 'Jawa Tengah');
    await page.waitForSelector('#tags .phrases button:has-text("Jawa Tengah")');
    assert.equal(await page.locator('#body mark').count(), 0, 'the highlights of a tag that is gone');
});

test('tags: none matches, and a line that is no tag', {}, async (page) => {
    await tryExample(page);
    await fillList(page, 'gempa\ntsunami');
    await hasNote(page, id.tagsNone);
    await fillList(page, 'buku\n' + 'kata '.repeat(17));
    await hasNote(page, id.tagWrong.replace('{n}', 2));
    assert.equal((await page.locator('#sentences li').count()) > 0, true);
    await fillList(page, '# hanya komentar');
    await hasNote(page, id.tagsNone);
    await fillList(page, '');
    await hasNote(page, '');
});

test('tags: the list stays for the next text and over a reload', { isReloading: true }, async (page) => {
    await tryExample(page);
    await fillList(page, LIST);
    await hasNote(page, foundNote(4));
    await page.click('#clear');
    await tryExample(page, 2);
    await page.waitForFunction((n) => document.querySelector('#tags .phrases').childElementCount !== n, 4);
    await page.reload();
    await isReady(page);
    assert.equal(await page.inputValue('#tag-list'), LIST);
    assert.equal(await page.isVisible('#tag-list'), true);
    await fillList(page, '');
    await hasNote(page, '');
    await page.reload();
    await isReady(page);
    assert.equal(await page.inputValue('#tag-list'), '');
});

test('tags: a list from a file, opened or dropped', {}, async (page) => {
    await tryExample(page);
    await page.click('#tags summary');
    writeFileSync(join(dir, 'tag.txt'), Buffer.from('\ufeffbuku\r\nSungai Kapuas\r\n', 'utf16le'));
    await page.setInputFiles('#tag-file', join(dir, 'tag.txt'));
    await hasNote(page, foundNote(2));
    await dropOn(page, '#tag-list', 'daftar.txt', 'kampung\n');
    await page.waitForFunction(() => document.querySelector('#tag-list').value === 'kampung\n');
    await hasNote(page, foundNote(1));
    assert.match(await page.inputValue('#text'), /^Perpustakaan Terapung/);
    await page.setInputFiles('#tag-file', { name: 'a.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-') });
    await page.waitForSelector('#error:not([hidden])');
});

test('tags and the question: what is pasted there is no new text', {}, async (page) => {
    await tryExample(page);
    await page.click('#tags summary');
    for (const field of ['#query', '#tag-list'])
        assert.equal(await pasteOn(page, field, 'Kata yang ditempel. '.repeat(20)), true, 'the browser pastes');
    assert.match(await page.inputValue('#text'), /^Perpustakaan Terapung/);
    await page.fill('#tag-list', 'buku');
    await page.press('#tag-list', 'Control+z');
    assert.match(await page.inputValue('#text'), /^Perpustakaan Terapung/);
});

/* What must not be lost: over a reload, Back and Forward, a paste over a text. What other applications share. */
import assert from 'node:assert/strict';
import { exampleText } from '../harness.mjs';
import { chosenOf, id, isReady, news, open, paste, showsSentences, shownText, test, tryExample } from './session.mjs';

const report = exampleText('laporan');
const MOVING = { isReloading: true };

test('keep: text and length over a reload, Back and Forward', MOVING, async (page) => {
    await tryExample(page);
    await page.click('#presets button:nth-child(3)');
    await showsSentences(page, chosenOf(news, 120));
    await page.reload();
    await showsSentences(page, chosenOf(news, 120));
    assert.equal(await page.getAttribute('#presets button:nth-child(3)', 'aria-pressed'), 'true');
    await page.goto('about:blank');
    await page.goBack();
    await showsSentences(page, chosenOf(news, 120));
});

test('keep: typed text over a reload; nothing after "new text"', MOVING, async (page) => {
    await page.fill('#text', 'Kalimat pertama diketik di sini.');
    await showsSentences(page, ['Kalimat pertama diketik di sini.']);
    await page.reload();
    await showsSentences(page, ['Kalimat pertama diketik di sini.']);
    await page.click('#clear');
    await page.reload();
    await page.waitForSelector('#examples button');
    assert.equal(await page.inputValue('#text'), '');
    assert.equal(await page.evaluate(() => sessionStorage.getItem('ringkas-text')), null);
});

test('undo: a paste over a text, by the button and by Ctrl+Z', {}, async (page) => {
    await tryExample(page);
    for (const undo of [() => page.click('#notice-button'), () => page.keyboard.press('Control+Z')]) {
        await paste(page, { 'text/plain': report });
        await showsSentences(page, chosenOf(report));
        assert.equal(await page.textContent('#notice-text'), id.replaced);
        await undo();
        await showsSentences(page, chosenOf(news));
    }
    await page.keyboard.press('Control+Z'); /* an undo can be undone */
    await showsSentences(page, chosenOf(report));
});

test('Back leaves a sentence of the article before it leaves the page', MOVING, async (page) => {
    await tryExample(page, 2);
    const focused = () => page.evaluate(() => document.activeElement.id);
    const link = page.locator('#sentences a').nth(1);
    const chosen = await link.getAttribute('id');
    await link.click();
    await page.locator('#sentences a').first().click(); /* a second one adds no step */
    await page.waitForFunction(() => document.activeElement.closest('#body'));
    await page.goBack();
    await page.waitForFunction(() => document.activeElement.closest('#sentences'));
    assert.equal(await focused(), await page.locator('#sentences a').first().getAttribute('id'));
    await page.goForward();
    await page.waitForFunction(() => document.activeElement.closest('#body'));
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.closest('#sentences'));
    assert.notEqual(chosen, await focused());
});

test('a web address: the page says that it fetches nothing', {}, async (page) => {
    for (const address of ['https://contoh.id/berita/1?a=b', ' www.contoh.id/berita\n']) {
        await paste(page, { 'text/plain': address });
        await page.waitForFunction((text) => document.querySelector('#error').textContent === text, id.isAddress);
        await page.fill('#text', 'Kalimat biasa.');
        await page.waitForFunction(() => document.querySelector('#error').hidden);
    }
    await page.fill('#text', 'https://contoh.id/berita');
    await page.waitForFunction((text) => document.querySelector('#error').textContent === text, id.isAddress);
    await page.fill('#text', 'Lihat https://contoh.id/berita untuk kabar lengkap.');
    await page.waitForFunction(() => document.querySelector('#error').hidden);
});

test('a text in another language gets a note', {}, async (page) => {
    const english =
        'Farmers in the village began to harvest their corn in early March. The yield doubled, said the head. ';
    await page.fill('#text', english + 'Most of them sell it to a trader who comes with a truck twice a week.');
    await isReady(page);
    assert.ok(await page.isVisible('#foreign'));
    for (const text of [news, report, exampleText('peraturan'), english]) {
        await page.fill('#text', text);
        await page.waitForFunction(() => document.querySelector('#foreign').hidden);
    }
});

test('several files: a button each, and the names of those that cannot be read', {}, async (page) => {
    await page.setInputFiles('#file', [
        { name: 'satu.txt', mimeType: 'text/plain', buffer: Buffer.from(news) },
        { name: 'dua.pdf', mimeType: 'application/pdf', buffer: Buffer.from('%PDF-1.4') },
        { name: 'tiga.txt', mimeType: 'text/plain', buffer: Buffer.from(report) },
    ]);
    await showsSentences(page, chosenOf(news));
    assert.deepEqual(await page.$$eval('#files button', (all) => all.map((e) => [e.textContent, e.ariaPressed])), [
        ['satu.txt', 'true'],
        ['tiga.txt', 'false'],
    ]);
    assert.equal(await page.textContent('#error'), id.isPdf.replace('{n}', 'dua.pdf'));
    await page.click('#files button:nth-child(2)');
    await showsSentences(page, chosenOf(report));
    assert.equal(await page.getAttribute('#files button:nth-child(2)', 'aria-pressed'), 'true');
    await open(page, 'empat.txt', news);
    await showsSentences(page, chosenOf(news));
    assert.ok(!(await page.isVisible('#files')));
});

test('share: a text and a file from another application', MOVING, async (page, session, where) => {
    if (where === 'file') return;
    await page.evaluate(() => navigator.serviceWorker.ready);
    await page.reload(); /* the service worker answers from here on */
    const share = (fields) =>
        page.evaluate(async (fields) => {
            const form = new FormData();
            for (const [name, text] of Object.entries(fields))
                form.append(name, name === 'files' ? new File([text], 'bagi.txt', { type: 'text/plain' }) : text);
            return (await fetch('share', { method: 'POST', body: form })).ok;
        }, fields);
    for (const fields of [{ title: 'Judul', text: news, url: '' }, { files: news }]) {
        assert.equal(await share(fields), true);
        await page.goto(new URL('./?shared', page.url()).href);
        const text = fields.title ? `Judul\n\n${news}` : news;
        await showsSentences(page, chosenOf(text));
        assert.equal(new URL(page.url()).search, '');
        assert.ok((await shownText(page)).startsWith(fields.title ?? news.slice(0, 10)));
        await page.evaluate(() => sessionStorage.clear());
    }
});

for (const [locale, language] of [
    ['id-ID', 'id'],
    ['ms-MY', 'id'],
    ['en-GB', 'en'],
    ['de-DE', 'en'],
])
    test(`language: ${locale} sees ${language} the first time`, { locale }, async (page) => {
        assert.equal(await page.getAttribute('html', 'lang'), language);
    });

test('query: its sentences come first, and it is kept over a reload', MOVING, async (page) => {
    await tryExample(page);
    await page.fill('#query', 'air surut pada bulan Agustus');
    await page.waitForFunction(() => document.querySelector('#sentences').textContent.includes('bulan Agustus'));
    const sentences = await page.$$eval('#sentences a', (all) => all.map((e) => e.textContent));
    await page.reload();
    await showsSentences(page, sentences);
    assert.equal(await page.inputValue('#query'), 'air surut pada bulan Agustus');
    await page.fill('#query', 'kriptografi');
    await page.waitForSelector('#query-note:not([hidden])');
    await showsSentences(page, chosenOf(news));
    await page.click('#clear');
    await page.waitForFunction(() => document.querySelector('#query').value === '');
});

/* Tests the page in Firefox: the main functions, from file:// and from a server. */
import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chosenOf, exampleText, expectedTeaser, find, longText, places, strings, suite } from './harness.mjs';
import { zip } from './zip.mjs';

const t = suite('firefox');
const executablePath = find(process.env.FIREFOX_PATH, '/usr/bin/firefox-esr', '/usr/bin/firefox');
if (!executablePath) {
    t.skip('all', 'Firefox is not installed');
    t.end();
}
const { default: puppeteer } = await import('puppeteer-core');
const dir = mkdtempSync(join(tmpdir(), 'ringkas-web-'));
const PATIENCE = 300000; /* milliseconds. Under load a browser takes minutes for what takes a second on an idle machine. */
const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    protocolTimeout: PATIENCE,
});
const urls = await places();
const news = exampleText('berita');

for (const where of ['file', 'served']) {
    const page = await browser.newPage();
    page.setDefaultTimeout(PATIENCE);
    page.setDefaultNavigationTimeout(PATIENCE);
    const errors = [];
    page.on('console', (message) => {
        if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error.message));
    await page.setViewport({ width: 1280, height: 900 });
    await page.goto(urls[where]);
    const test = (title, body) => t.test(`${where}: ${title}`, body);
    const hasSentences = (list) =>
        page.waitForFunction(
            (list) =>
                JSON.stringify(
                    [...document.querySelectorAll('#sentences a')].map((a) => a.textContent.replace(/\s+/g, ' ')),
                ) === list,
            {},
            JSON.stringify(list),
        );

    await test('an example', async () => {
        await page.waitForSelector('#examples button');
        await page.click('#examples li:first-child button');
        await hasSentences(chosenOf(news));
        await page.waitForSelector('#body .chosen');
    });
    await test('length', async () => {
        await page.click('#presets button:nth-child(3)');
        await hasSentences(chosenOf(news, 120));
        await page.focus('#length');
        await page.keyboard.press('Home');
        await hasSentences(chosenOf(news, 15));
    });
    await test('from the summary to the article and back', async () => {
        await page.click('#sentences a');
        assert.equal(await page.evaluate(() => document.activeElement.closest('#body') !== null), true);
        await page.keyboard.press('Enter');
        assert.equal(await page.evaluate(() => document.activeElement.closest('#sentences') !== null), true);
    });
    await test('reasons and keywords', async () => {
        await page.click('#sentences summary');
        await page.waitForSelector('.why li');
        await page.click('#keywords button');
        await page.waitForSelector('#body mark');
    });
    await test('teaser and tags', async () => {
        assert.equal(await page.$eval('#teaser-text', (e) => e.textContent), expectedTeaser(news));
        await page.click('#tags summary');
        await page.type('#tag-list', 'buku\ngempa');
        await page.waitForSelector('#tags .phrases button');
        await page.click('#tags .phrases button');
        await page.waitForFunction(() =>
            [...document.querySelectorAll('#body mark')].some((e) => e.textContent === 'buku'),
        );
    });
    await test('language and theme', async () => {
        await page.click('[data-language=en]');
        assert.equal(await page.title(), strings.en.pageTitle);
        await page.click('#theme');
        assert.equal(await page.$eval('html', (html) => html.dataset.theme), 'dark');
        await page.click('[data-language=id]');
    });
    await test('type', async () => {
        await page.click('#clear');
        await page.type('#text', 'Kalimat pertama diketik di sini. Kalimat kedua menyusul.');
        await hasSentences(
            ['Kalimat pertama diketik di sini.', 'Kalimat kedua menyusul.'].slice(
                0,
                chosenOf('Kalimat pertama diketik di sini. Kalimat kedua menyusul.', 15).length,
            ),
        );
    });
    await test('text and length over a reload', async () => {
        await page.reload();
        await hasSentences(chosenOf('Kalimat pertama diketik di sini. Kalimat kedua menyusul.', 15));
    });
    await test('paste a page without its menu, and undo', async () => {
        const sentences = chosenOf(news, 500);
        const html = `<nav><a href="/">Beranda</a></nav><article>${sentences.map((text) => `<p>${text}</p>`).join('')}</article>`;
        await page.evaluate((html) => {
            const data = { 'text/html': html, 'text/plain': 'Beranda\n'.repeat(99) };
            const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
            const clipboardData = { getData: (type) => data[type] ?? '', files: [] };
            Object.defineProperty(event, 'clipboardData', { value: clipboardData });
            document.body.dispatchEvent(event);
        }, html);
        await hasSentences(chosenOf(sentences.join('\n\n'), 15));
        await page.keyboard.down('Control');
        await page.keyboard.press('z');
        await page.keyboard.up('Control');
        await hasSentences(chosenOf('Kalimat pertama diketik di sini. Kalimat kedua menyusul.', 15));
    });
    await test('open DOCX', async () => {
        const xml = '<w:p><w:r><w:t>Kalimat di dalam dokumen.</w:t></w:r></w:p>';
        writeFileSync(join(dir, 'surat.docx'), zip({ 'word/document.xml': xml }));
        await (await page.$('#file')).uploadFile(join(dir, 'surat.docx'));
        await hasSentences(['Kalimat di dalam dokumen.']);
    });
    if (where === 'served')
        await test('a reload without the server', async () => {
            await page.evaluate(async () => (await navigator.serviceWorker.ready).active.state);
            const names = await page.evaluate(async () => caches.keys());
            assert.equal(names.length, 1);
            const cached = await page.evaluate(async () => (await caches.match('./')).text());
            assert.match(cached, /<title/);
        });
    await test('open a file, in UTF-16', async () => {
        writeFileSync(join(dir, 'berita.txt'), Buffer.from('\ufeff' + news, 'utf16le'));
        await page.click('#presets button:nth-child(2)');
        await (await page.$('#file')).uploadFile(join(dir, 'berita.txt'));
        await hasSentences(chosenOf(news));
    });
    await test('a large file', async () => {
        const text = longText(1 << 20);
        writeFileSync(join(dir, 'besar.txt'), text);
        await (await page.$('#file')).uploadFile(join(dir, 'besar.txt'));
        await hasSentences(chosenOf(text));
        await page.waitForSelector('#body [data-segment]');
    });
    await test('no console error', () => assert.deepEqual(errors, []));
    await page.close();
}
await browser.close();
rmSync(dir, { recursive: true });
t.end();

/* What the tests in Chromium share: a page for each test, and what a reader does with it. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, chosenOf, exampleText, strings } from '../harness.mjs';

/* Under load a browser takes minutes for what takes a second on an idle machine. A test that fails waits this long. */
const PATIENCE = 300000; /* milliseconds */

export { chosenOf };
export const screens = join(build, 'screens');
export const dir = mkdtempSync(join(tmpdir(), 'ringkas-web-'));
mkdirSync(screens, { recursive: true });

export const news = exampleText('berita');
export const { id, en } = strings;

/* Opens the page for a test. After the test there must be no error in the console, no request since the page was loaded, and
 * no violation of the Content-Security-Policy. */
export async function withPage(browser, urls, where, { options, body }) {
    const { init, isErrorExpected, isReloading, isLoading, ...context } = options;
    const session = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        acceptDownloads: true,
        locale: 'id-ID',
        ...context,
    });
    session.setDefaultTimeout(PATIENCE);
    const errors = [];
    const requests = [];
    try {
        if (init) await session.addInitScript(init);
        await session.addInitScript(() => {
            window.violations = [];
            document.addEventListener('securitypolicyviolation', (event) =>
                window.violations.push(event.violatedDirective),
            );
        });
        const page = await session.newPage();
        page.on('console', (message) => {
            if (['error', 'warning'].includes(message.type())) errors.push(message.text());
        });
        page.on('pageerror', (error) => errors.push(error.message));
        session.on('request', (request) => {
            if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
        });
        await page.goto(urls[where]);
        await page.waitForSelector('#examples button');
        await page.waitForLoadState('load');
        if (where === 'served') await page.waitForLoadState('networkidle');
        const loaded = requests.length;
        await body(page, session, where);
        if (isErrorExpected) return;
        assert.deepEqual(errors, [], 'console');
        if (!isReloading && !isLoading) assert.deepEqual(requests.slice(loaded), [], 'requests after loading');
        assert.deepEqual(await page.evaluate(() => window.violations), [], 'policy');
    } finally {
        await session.close();
    }
}

export const isReady = (page) =>
    page.waitForFunction(() => document.querySelector('#sentences li') && document.querySelector('#progress').hidden);
export async function tryExample(page, n = 1) {
    await page.click(`#examples li:nth-child(${n}) button`);
    await isReady(page);
    await page.waitForSelector('#body p');
}

/* Waits until the summary has these sentences. */
export async function showsSentences(page, sentences) {
    await page.waitForFunction(
        (sentences) =>
            JSON.stringify(sentences) ===
            JSON.stringify([...document.querySelectorAll('#sentences a')].map((link) => link.textContent)),
        sentences,
    );
}

export async function open(page, name, content) {
    writeFileSync(join(dir, name), content);
    await page.setInputFiles('#file', join(dir, name));
}
/* What is pasted outside the field, by its types. */
export async function paste(page, items) {
    await page.evaluate((items) => {
        const clipboardData = new DataTransfer();
        for (const [type, text] of Object.entries(items)) clipboardData.setData(type, text);
        document.body.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, items);
}
export const shownText = (page) => page.$eval('#body', (body) => body.textContent.replace(/\s+/g, ' ').trim());
/* The same in a field. Returns whether the browser is left to do it. */
export const pasteOn = (page, selector, text) =>
    page.$eval(
        selector,
        (field, text) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            return field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        },
        text,
    );
export async function dropOn(page, selector, name, content, type = 'text/plain') {
    await page.evaluate(
        ([selector, name, content, type]) => {
            const dataTransfer = new DataTransfer();
            if (name) dataTransfer.items.add(new File([content], name, { type }));
            else dataTransfer.setData(type, content);
            for (const kind of ['dragenter', 'dragover', 'drop'])
                document
                    .querySelector(selector)
                    .dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
        },
        [selector, name, content, type],
    );
}

export const drop = (page, ...file) => dropOn(page, 'body', ...file);

/* The other files of this folder add their tests here. A test runs in the one-file page and in the served page. A test of
 * test.once() runs in the one-file page only. */
export const tests = [];
export function test(title, options, body) {
    tests.push({ title, options, body });
}
test.once = (title, options, body) => tests.push({ title, options, body, isOnce: true });

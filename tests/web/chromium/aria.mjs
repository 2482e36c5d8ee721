/* What a screen reader finds: the accessibility tree in both languages, in each state of the page, compared with the files of
 * ../aria. UPDATE=1 writes them. */
import assert from 'node:assert/strict';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { isReady, open, paste, test, tryExample } from './session.mjs';
import { longText } from '../harness.mjs';

const folder = join(import.meta.dirname, '../aria');

/* A text with three sections, one of which has two, and 2,000 words. */
export const sectionsText = () => {
    const paragraphs = longText(14000).split('\n\n');
    const headings = ['BAB I', 'Pasal 1', 'Pasal 2', 'BAB II', 'BAB III'];
    const size = Math.ceil(paragraphs.length / headings.length);
    return headings.map((name, i) => [name, ...paragraphs.slice(i * size, (i + 1) * size)].join('\n\n')).join('\n\n');
};

for (const language of ['id', 'en'])
    test.once(`accessibility tree: ${language}`, {}, async (page) => {
        await page.click(`[data-language=${language}]`);
        const check = async (state) => {
            await page.waitForFunction(() => {
                const words = parseInt(document.querySelector('#after').textContent).toString();
                return (
                    !document.querySelector('#sentences li') ||
                    document.querySelector('#announcement').textContent.includes(words)
                );
            });
            const tree = (await page.locator('body').ariaSnapshot()) + '\n';
            const file = join(folder, `${state}-${language}.yml`);
            if (process.env.UPDATE === '1') {
                mkdirSync(folder, { recursive: true });
                writeFileSync(file, tree);
            }
            assert.ok(existsSync(file), `no ${file}: UPDATE=1 writes it`);
            assert.equal(tree, readFileSync(file, 'utf8'), state);
        };
        await check('empty');
        await tryExample(page);
        await check('summary');
        await page.locator('#sentences summary').first().click();
        await page.waitForSelector('.why li');
        await page.locator('#keywords button').first().click();
        await page.click('#tags summary');
        await page.fill('#tag-list', 'perpustakaan\nSungai Kapuas');
        await page.waitForSelector('#tags .phrases button');
        await page.fill('#query', 'gempa');
        await page.waitForSelector('#query-note:not([hidden])');
        await check('opened');
        await page.fill('#query', '');
        await page.waitForSelector('#query-note', { state: 'hidden' });
        await open(page, 'a.pdf', '%PDF-');
        await page.waitForSelector('#error:not([hidden])');
        await page.click('#mode');
        await check('error');
        await paste(page, { 'text/plain': sectionsText() });
        await page.waitForSelector('#section:not([hidden])');
        await isReady(page);
        await check('sections');
    });

/* Accessibility, checked by axe: both languages, both themes, three states of the page. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { open, test, tryExample } from './session.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

for (const colorScheme of ['light', 'dark'])
    for (const language of ['id', 'en'])
        test(`axe: ${language}, ${colorScheme}`, { colorScheme }, async (page) => {
            await page.click(`[data-language=${language}]`);
            await page.evaluate(axe);
            const check = async (state) => {
                const { violations } = await page.evaluate(() =>
                    window.axe.run(document, { resultTypes: ['violations'] }),
                );
                assert.deepEqual(
                    violations.map(
                        (v) =>
                            `${state}: ${v.id}: ${v.nodes
                                .map((n) => n.html.slice(0, 100) + ' ' + n.failureSummary.slice(0, 160))
                                .slice(0, 3)
                                .join(' | ')}`,
                    ),
                    [],
                );
            };
            await check('empty');
            await tryExample(page);
            await page.locator('#sentences summary').first().click();
            await page.waitForSelector('.why li');
            await page.locator('#keywords button').first().click();
            await check('summary');
            await open(page, 'a.pdf', '%PDF-');
            await page.waitForSelector('#error:not([hidden])');
            await page.click('#mode');
            await check('editing');
        });

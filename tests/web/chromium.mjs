/* Tests the page in Chromium, as one file from file:// and as separate files from a server. The tests are in chromium/.
 *
 *     node chromium.mjs BUILD [WORDS]      only the tests with these words in their titles, such as "served: open" */
import { rmSync } from 'node:fs';
import { chromiumPath, CHROMIUM_ARGS, places, suite } from './harness.mjs';

const t = suite('chromium');
const executablePath = chromiumPath();
if (!executablePath) {
    t.skip('all', 'Chromium is not installed');
    t.end();
}
const { chromium } = await import('playwright-core');
const { dir, tests, withPage } = await import('./chromium/session.mjs');
for (const name of [
    'input',
    'files',
    'keeping',
    'summary',
    'tags',
    'article',
    'settings',
    'keyboard',
    'phone',
    'texts',
    'engine',
    'axe',
    'aria',
    'looks',
])
    await import(`./chromium/${name}.mjs`);

const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
const urls = await places();
const wanted = process.argv[3] || '';

for (const where of ['file', 'served'])
    for (const test of tests) {
        const title = `${where}: ${test.title}`;
        if (!title.includes(wanted) || (test.isOnce && where !== 'file')) continue;
        await t.test(title, () => withPage(browser, urls, where, test));
    }

await browser.close();
rmSync(dir, { recursive: true });
t.end();

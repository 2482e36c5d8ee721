/* Narrow screens. */
import assert from 'node:assert/strict';
import { isReady, open, test, tryExample } from './session.mjs';

/* Whether the page is wider than the screen. innerWidth is no measure: on a phone a wide page makes it grow. */
const isWide = (page) =>
    page.evaluate((width) => document.documentElement.scrollWidth > width, page.viewportSize().width);

test(
    'phone: nothing is wider than 360 or 320 pixels',
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    async (page) => {
        for (const width of [360, 320]) {
            await page.setViewportSize({ width, height: 740 });
            assert.equal(await isWide(page), false, `empty, ${width}`);
            await tryExample(page, 3);
            await page.locator('#sentences summary').first().click();
            await page.waitForSelector('.why li');
            if (!(await page.isVisible('#tag-list'))) await page.click('#tags summary');
            await page.fill('#tag-list', 'desa\n' + 'pertanggungjawaban'.repeat(5));
            await page.waitForSelector('#tags .phrases button');
            assert.equal(await isWide(page), false, `summary, ${width}`);
            const small = await page.$$eval('button', (all) =>
                all
                    .filter((e) => e.offsetParent && (e.offsetHeight < 43 || e.offsetWidth < 40))
                    .map((e) => e.textContent),
            );
            assert.deepEqual(small, [], 'buttons for fingers');
            await page.click('#clear');
        }
    },
);

test(
    'phone: nothing is too wide with very long words',
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    async (page) => {
        const word = 'pertanggungjawaban'.repeat(9);
        await page.fill('#text', `Kata ${word} ada di sini. Kata ${word} ada lagi di sana.`);
        await isReady(page);
        await page.waitForSelector('#keywords button');
        assert.equal(await isWide(page), false, 'summary');
        await page.click('#mode');
        assert.equal(await isWide(page), false, 'article');
        await open(page, word + '.pdf', '%PDF-');
        await page.waitForSelector('#error:not([hidden])');
        assert.equal(await isWide(page), false, 'error');
    },
);

test(
    'phone: nothing is too wide with letters of 24 pixels',
    { viewport: { width: 320, height: 740 }, hasTouch: true, isMobile: true },
    async (page) => {
        const client = await page.context().newCDPSession(page);
        await client.send('Page.enable');
        await client.send('Page.setFontSizes', { fontSizes: { standard: 24, fixed: 20 } });
        for (const language of ['id', 'en']) {
            await page.click(`[data-language=${language}]`);
            assert.equal(await page.$eval('html', (html) => getComputedStyle(html).fontSize), '24px');
            for (const width of [360, 320]) {
                await page.setViewportSize({ width, height: 740 });
                assert.equal(await isWide(page), false, `empty, ${language}, ${width}`);
                await tryExample(page, 3);
                assert.equal(await isWide(page), false, `summary, ${language}, ${width}`);
                await page.click('#clear');
            }
        }
    },
);

test(
    'phone: the summary is on the first screen, also while the keyboard is up',
    { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
    async (page) => {
        const box = (selector) => page.locator(selector).first().boundingBox();
        const header = await box('.masthead');
        assert.ok(header.height < 80, `a header of one row: ${header.height}`);
        await tryExample(page);
        const first = await box('#sentences li');
        assert.ok(first.y < 320, `the summary begins at ${first.y}`);
        const copy = await box('#copy');
        assert.ok(copy.y > 600 && copy.y + copy.height <= 740, `the buttons are at the thumb: ${copy.y}`);
        await page.click('#mode');
        await page.focus('#text');
        await page.setViewportSize({ width: 360, height: 400 }); /* the keyboard takes the rest */
        const typing = await box('#sentences a');
        assert.ok(typing.y < 330, `the summary begins at ${typing.y}`);
    },
);

/* Forced colours, reduced motion, print, and screenshots in BUILD/screens. */
import assert from 'node:assert/strict';
import { join } from 'node:path';
import { sectionsText } from './aria.mjs';
import { isReady, open, paste, screens, test, tryExample } from './session.mjs';

test.once(
    'forced colours: chosen sentences and pressed buttons stand out',
    { forcedColors: 'active' },
    async (page) => {
        await tryExample(page);
        await page.locator('#sentences summary').first().click();
        await page.waitForSelector('.why li');
        await page.locator('#keywords button').first().click();
        const looks = await page.evaluate(() => {
            const background = (selector) => getComputedStyle(document.querySelector(selector)).backgroundColor;
            return [
                background('#body .chosen'),
                background('body'),
                background('[data-language=id]'),
                background('[data-language=en]'),
                background('.track .up'),
            ];
        });
        assert.notEqual(looks[0], looks[1]);
        assert.notEqual(looks[2], looks[3]);
        assert.equal(looks[4], looks[2]);
        await page.click('#heat');
        assert.ok(!(await page.isVisible('.swatch.shade-4')), 'there are no shades to explain');
        assert.ok(await page.isVisible('.swatch.chosen'));
        await page.screenshot({ path: join(screens, 'forced-colors.png') });
    },
);

test.once('reduced motion: nothing moves', { reducedMotion: 'reduce' }, async (page) => {
    await tryExample(page, 2);
    await page.evaluate(() => {
        window.behaviors = [];
        const scroll = Element.prototype.scrollIntoView;
        Element.prototype.scrollIntoView = function (options) {
            window.behaviors.push(options.behavior);
            scroll.call(this, options);
        };
    });
    await page.locator('#sentences a').last().click();
    assert.deepEqual(await page.evaluate(() => window.behaviors), ['auto']);
    assert.deepEqual(await page.evaluate(() => document.getAnimations().length), 0);
});

test.once('print: the summary and the article, no buttons', {}, async (page) => {
    await tryExample(page);
    await page.click('#heat');
    await page.emulateMedia({ media: 'print' });
    for (const selector of ['#sentences', '#body', 'h1']) assert.ok(await page.isVisible(selector), selector);
    for (const selector of ['#copy', '#length', '.source', '#theme', '#sentences summary'])
        assert.ok(!(await page.locator(selector).first().isVisible()), selector);
    for (const selector of ['#body .chosen', '#body .shade-3', '.swatch.chosen', '.swatch.shade-3']) {
        assert.ok(await page.locator(selector).first().isVisible(), selector);
        assert.equal(
            await page
                .locator(selector)
                .first()
                .evaluate((e) => getComputedStyle(e).printColorAdjust),
            'exact',
            selector,
        );
    }
    await page.pdf({ path: join(screens, 'print.pdf') });
    await page.screenshot({ path: join(screens, 'print.png'), fullPage: true });
});

for (const width of [360, 768, 1280, 1920])
    for (const colorScheme of ['light', 'dark'])
        for (const language of ['id', 'en'])
            test.once(
                `screens: ${width}, ${colorScheme}, ${language}`,
                { viewport: { width, height: width === 360 ? 740 : 900 }, colorScheme },
                async (page) => {
                    const shoot = (name, fullPage) =>
                        page.screenshot({
                            path: join(screens, `${width}-${colorScheme}-${language}-${name}.png`),
                            fullPage,
                        });
                    await page.click(`[data-language=${language}]`);
                    await shoot('empty', true);
                    await tryExample(page);
                    await shoot('news');
                    await page.locator('#sentences summary').first().click();
                    await page.waitForSelector('.why li');
                    await page.locator('#keywords button').nth(1).click();
                    await shoot('why', true);
                    await paste(page, { 'text/plain': sectionsText() });
                    await page.waitForSelector('#section:not([hidden])');
                    await isReady(page);
                    await shoot('long');
                    await open(page, 'a.pdf', '%PDF-');
                    await page.waitForSelector('#error:not([hidden])');
                    await page.click('#mode');
                    await shoot('error');
                },
            );

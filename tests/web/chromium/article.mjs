/* The article, and the way between it and the summary. */
import assert from 'node:assert/strict';
import { expected } from '../harness.mjs';
import { chosenOf, isReady, news, open, test, tryExample } from './session.mjs';

test('the article: every sentence shaded by its score, boilerplate dimmed, no word missing', {}, async (page) => {
    await tryExample(page);
    for (const [preset, words] of [
        [2, 60],
        [3, 120],
    ]) {
        await page.click(`#presets button:nth-child(${preset})`);
        await page.waitForFunction(
            (n) => document.querySelectorAll('#sentences li').length === n,
            chosenOf(news, words).length,
        );
        const { segments } = expected(news, words);
        const shown = await page.$$eval('#body [data-segment]', (all) => all.map((e) => [e.className, e.textContent]));
        assert.deepEqual(
            shown.map(([, text]) => text),
            segments.map((s) => news.slice(s.start, s.end)),
        );
        for (const [i, s] of segments.entries())
            assert.match(
                shown[i][0],
                s.rank ? /^chosen$/ : s.kind === 'sentence' ? /^shade-[0-4]$/ : new RegExp(`^${s.kind}$`),
            );
        const plain = segments
            .map((s, i) => ({ ...s, shade: Number(shown[i][0].slice(-1)) }))
            .filter((s) => !s.rank && s.kind === 'sentence');
        plain.sort((a, b) => a.score - b.score);
        assert.deepEqual(
            plain.map((s) => s.shade),
            plain.map((s) => s.shade).sort(),
        );
        assert.deepEqual([...new Set(plain.map((s) => s.shade))], [0, 1, 2, 3, 4], `the whole scale, ${words}`);
    }
    assert.equal(await page.$eval('#body .chosen', (e) => getComputedStyle(e).textDecorationLine), 'underline');
    assert.ok(await page.isVisible('#legend-boilerplate'));
});

test('a summary sentence leads to its place and back', {}, async (page) => {
    await tryExample(page, 2);
    const links = await page.$$('#sentences a');
    const last = links[links.length - 1];
    const text = await last.textContent();
    await last.click();
    assert.equal(await page.evaluate(() => document.activeElement.textContent), text);
    assert.equal(await page.evaluate(() => document.activeElement.closest('#body') !== null), true);
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.closest('#sentences') !== null), true);
    assert.equal(await page.evaluate(() => document.activeElement.textContent), text);
    await page.click('#mode');
    await (await page.$('#sentences a')).click();
    await page.waitForSelector('#body .chosen.arrived');
});

test('a summary sentence leads to its place behind 50 KB too', {}, async (page) => {
    const links = Array.from(
        { length: 1200 },
        (_, n) => `Baca juga: Berita lain nomor ${n} dari desa`,
    ); /* never chosen */
    await open(page, 'jauh.txt', links.join('\n\n') + '\n\n' + news);
    await page.waitForFunction((n) => document.querySelectorAll('#body [data-segment]').length > n, links.length);
    await isReady(page);
    for (const at of ['first', 'last']) {
        await page.locator('#sentences a')[at]().click();
        await page.waitForTimeout(1500); /* a smooth scroll is over by now */
        const { y, height } = await page.locator('#body :focus').boundingBox();
        assert.ok(y > 0 && y + height < 900, `${at}: ${Math.round(y)}`);
    }
});

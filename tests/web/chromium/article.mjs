/* The article, and the way from the summary to the article and back. */
import assert from 'node:assert/strict';
import { expected } from '../harness.mjs';
import { chosenOf, isReady, news, open, showsSentences, test, tryExample } from './session.mjs';

test('article: each sentence is shaded by its score, boilerplate is dimmed, no word is missing', {}, async (page) => {
    await tryExample(page);
    for (const [preset, words] of [
        [2, 60],
        [3, 120],
    ]) {
        await page.click(`#presets button:nth-child(${preset})`);
        await showsSentences(page, chosenOf(news, words));
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
        assert.deepEqual([...new Set(plain.map((s) => s.shade))], [0, 1, 2, 3, 4], `all shades, ${words}`);
    }
    assert.equal(await page.$eval('#body .chosen', (e) => getComputedStyle(e).textDecorationLine), 'underline');
    assert.ok(await page.isVisible('#legend-boilerplate'));
});

test('a sentence of the summary leads to the article and back', {}, async (page) => {
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

/* Whether the focused sentence is on the screen and was at the same place in the last ten frames. Runs in the page. */
function isInViewAtRest() {
    const { top, bottom } = document.querySelector('#body :focus').getBoundingClientRect();
    window.framesAtRest = top === window.lastTop ? (window.framesAtRest || 0) + 1 : 0;
    window.lastTop = top;
    return window.framesAtRest >= 10 && top > 0 && bottom < innerHeight;
}

test('a sentence of the summary leads to the article after 50 KB too', {}, async (page) => {
    /* These lines are boilerplate, so the chosen sentences come after them. */
    const links = Array.from({ length: 1200 }, (_, n) => `Baca juga: Berita lain nomor ${n} dari desa`);
    await open(page, 'jauh.txt', links.join('\n\n') + '\n\n' + news);
    await page.waitForFunction((n) => document.querySelectorAll('#body [data-segment]').length > n, links.length);
    await isReady(page);
    for (const at of ['first', 'last']) {
        await page.locator('#sentences a')[at]().click();
        await page.waitForFunction(isInViewAtRest);
    }
});

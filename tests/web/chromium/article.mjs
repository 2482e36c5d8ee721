/* The article, and the way from the summary to the article and back. */
import assert from 'node:assert/strict';
import { expected } from '../harness.mjs';
import { chosenOf, id, isReady, news, open, showsSentences, test, tryExample } from './session.mjs';

test('article: each sentence has the class of its score, no word is missing', {}, async (page) => {
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
    const shade = page.locator('#body .shade-4').first();
    const isPlain = () => shade.evaluate((e) => getComputedStyle(e).backgroundColor === 'rgba(0, 0, 0, 0)');
    assert.equal(await isPlain(), true, 'only chosen sentences are highlighted');
    await page.click('#heat');
    assert.equal(await isPlain(), false, 'the shades of all, when the reader wants them');
    assert.ok(await page.isVisible('#legend-shades'));
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

test('article: what is not part of it is one line, until it is shown', {}, async (page) => {
    await tryExample(page);
    const count = expected(news, 60).segments.filter(({ kind }) => kind === 'boilerplate').length;
    const hidden = page.locator('#body span.boilerplate');
    assert.equal(await page.textContent('#boilerplate-text'), id.boilerplate.replace('{n}', count));
    assert.equal(await hidden.count(), count);
    for (const isVisible of [false, true, false]) {
        assert.equal(await page.getAttribute('#boilerplate-button', 'aria-expanded'), String(isVisible));
        for (let i = 0; i < count; i++) assert.equal(await hidden.nth(i).isVisible(), isVisible);
        await page.click('#boilerplate-button');
    }
    await page.click('[data-language=en]');
    assert.match(await page.textContent('#boilerplate'), /lines are not part of the article/);
});

test('summary: as one paragraph', {}, async (page) => {
    await tryExample(page);
    const tops = () => page.$$eval('#sentences > li', (all) => all.map((e) => getComputedStyle(e).display));
    assert.ok((await tops()).every((display) => display === 'list-item'));
    await page.click('#view');
    assert.ok((await tops()).every((display) => display === 'inline'));
    assert.equal(await page.getAttribute('#view', 'aria-pressed'), 'true');
    assert.ok(!(await page.isVisible('#sentences summary')));
});

test('article: no empty space below it', {}, async (page) => {
    await tryExample(page);
    const [last, end] = await page.evaluate(() => [
        document.querySelector('#body .block:last-child').getBoundingClientRect().bottom,
        document.querySelector('footer').getBoundingClientRect().top,
    ]);
    assert.ok(end - last < 120, `${end - last} pixels`);
});

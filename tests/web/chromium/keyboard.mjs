/* Keyboard and screen reader. */
import assert from 'node:assert/strict';
import { expected } from '../harness.mjs';
import { chosenOf, isReady, news, test, tryExample } from './session.mjs';

test('keyboard only: from the skip link through everything, focus always visible', {}, async (page) => {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    const seen = [];
    const walk = async (isThere) => {
        for (let i = 0; i < 80; i++) {
            await page.keyboard.press('Tab');
            const here = await page.evaluate(() => {
                const e = document.activeElement;
                const style = getComputedStyle(e);
                const box = e.getBoundingClientRect();
                return {
                    name: e.id || e.dataset.segment || e.className || e.localName,
                    parent: e.closest('[id]')?.id,
                    tag: e.localName,
                    isSeen: style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2,
                    isOnScreen: box.bottom > 0 && box.top < innerHeight,
                    isBody: e === document.body,
                };
            });
            if (here.isBody) continue;
            seen.push(here);
            assert.ok(here.isSeen, `no outline on ${here.name}`);
            assert.ok(here.isOnScreen, `off the screen: ${here.name}`);
            if (isThere(here)) return;
        }
        assert.fail('not reached');
    };
    await walk((here) => here.parent === 'examples');
    await page.keyboard.press('Enter');
    await isReady(page);
    await walk((here) => here.name === 'length');
    await page.keyboard.press('ArrowRight');
    const words = Number((await page.textContent('#target')).match(/\d+/));
    assert.ok(words > 60);
    await page.waitForFunction(
        (n) => document.querySelector('#after').textContent === `${n} kata`,
        expected(news, words).chosenWords,
    );
    await walk((here) => here.tag === 'a' && /^chosen-\d/.test(here.name));
    const text = await page.evaluate(() => document.activeElement.textContent);
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.why li');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    assert.equal(await page.evaluate(() => document.activeElement.textContent), text);
    await page.keyboard.press('Enter');
    assert.match(await page.evaluate(() => document.activeElement.id), /^chosen-\d/);
    await walk((here) => here.name === 'copy');
    await walk((here) => here.parent === 'keywords');
    await page.keyboard.press('Space');
    assert.ok((await page.locator('#body mark').count()) > 0);
    await walk((here) => /^segment-\d/.test(here.name));
});

test('a change of length leaves the focus on the sentence that stays', {}, async (page) => {
    const last = () => page.locator('#sentences li:last-child a');
    const choose = async (words) => {
        await page.evaluate(
            (n) => document.querySelector(`#presets button:nth-child(${n})`).click(),
            words === 30 ? 1 : 3,
        );
        await page.waitForFunction(
            (n) => document.querySelectorAll('#sentences li').length === n,
            chosenOf(news, words).length,
        );
    };
    const focused = () => page.evaluate(() => document.activeElement.id);
    await tryExample(page);
    const [stays] = chosenOf(news, 30);
    await page.locator('#sentences a', { hasText: stays.slice(0, 40) }).focus();
    const before = await focused();
    await choose(120);
    assert.equal(await focused(), before);
    await choose(30);
    assert.equal(await focused(), before);
    await choose(120);
    await last().focus();
    assert.ok(!chosenOf(news, 30).includes(await last().textContent()));
    await choose(30);
    assert.equal(await focused(), 'summary'); /* its sentence went */
});

test('the skip link leads to the summary', {}, async (page) => {
    await tryExample(page);
    await page.focus('.skip');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'summary');
});

test('what happens is announced', {}, async (page) => {
    await tryExample(page);
    await page.waitForFunction(() =>
        /^Ringkasan selesai: \d kalimat, \d+ dari \d+ kata\.$/.test(
            document.querySelector('#announcement').textContent,
        ),
    );
    assert.equal(await page.getAttribute('#announcement', 'aria-live'), 'polite');
    assert.equal(await page.getAttribute('#target', 'aria-live'), 'off'); /* the slider says it */
});

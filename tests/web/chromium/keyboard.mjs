/* Keyboard, focus and screen reader. */
import assert from 'node:assert/strict';
import { chosenOf, isReady, news, showsSentences, test, tryExample } from './session.mjs';

/* What has the focus. Runs in the page. */
function describeFocus() {
    const element = document.activeElement;
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    return {
        name: element.id || element.className || element.localName,
        parent: element.closest('[id]')?.id,
        text: element.textContent,
        hasOutline: outlineStyle !== 'none' && parseFloat(outlineWidth) >= 2,
        isOnScreen: bottom > 0 && top < innerHeight,
        isBody: element === document.body,
    };
}

/* Presses Tab until the focus is where it should be. */
async function tabTo(page, isThere) {
    for (let i = 0; i < 80; i++) {
        await page.keyboard.press('Tab');
        const focus = await page.evaluate(describeFocus);
        if (focus.isBody) continue; /* after the last element, before the first */
        assert.ok(focus.hasOutline, `no outline: ${focus.name}`);
        assert.ok(focus.isOnScreen, `not on the screen: ${focus.name}`);
        if (isThere(focus)) return focus;
    }
    return assert.fail('not reached');
}

test('keyboard: everything is reached, and the focus is always visible', {}, async (page) => {
    await page.keyboard.press('Tab');
    assert.equal(await page.evaluate(() => document.activeElement.className), 'skip');
    await tabTo(page, ({ parent }) => parent === 'examples');
    await page.keyboard.press('Enter');
    await isReady(page);
    await tabTo(page, ({ name }) => name === 'length');
    await page.keyboard.press('ArrowRight');
    const words = Number((await page.textContent('#target')).match(/\d+/));
    assert.ok(words > 60);
    await showsSentences(page, chosenOf(news, words));
    const { text } = await tabTo(page, ({ name }) => /^chosen-\d/.test(name));
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.why li');
    await page.keyboard.press('Shift+Tab');
    await page.keyboard.press('Enter');
    assert.equal((await page.evaluate(describeFocus)).text, text);
    await page.keyboard.press('Enter');
    assert.match((await page.evaluate(describeFocus)).name, /^chosen-\d/);
    await tabTo(page, ({ name }) => name === 'copy');
    await tabTo(page, ({ parent }) => parent === 'keywords');
    await page.keyboard.press('Space');
    assert.ok((await page.locator('#body mark').count()) > 0);
    await tabTo(page, ({ name }) => /^segment-\d/.test(name));
});

test('focus: it stays on its sentence after a change of length', {}, async (page) => {
    const last = () => page.locator('#sentences li:last-child a');
    const choose = async (words) => {
        await page.evaluate(
            (n) => document.querySelector(`#presets button:nth-child(${n})`).click(),
            words === 30 ? 1 : 3,
        );
        await showsSentences(page, chosenOf(news, words));
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
    assert.equal(await focused(), 'summary'); /* the sentence is no longer in the summary */
});

test('focus: the skip link leads to the summary', {}, async (page) => {
    await tryExample(page);
    await page.focus('.skip');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => document.activeElement.id === 'summary');
});

test('screen reader: the result is announced', {}, async (page) => {
    await tryExample(page);
    await page.waitForFunction(() =>
        /^Ringkasan selesai: \d kalimat, \d+ dari \d+ kata\.$/.test(
            document.querySelector('#announcement').textContent,
        ),
    );
    assert.equal(await page.getAttribute('#announcement', 'aria-live'), 'polite');
    assert.equal(await page.getAttribute('#target', 'aria-live'), 'off'); /* the slider has the same words */
});

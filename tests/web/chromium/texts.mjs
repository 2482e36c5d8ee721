/* Unusual texts: HTML, Arabic, odd signs, 5 MB. */
import assert from 'node:assert/strict';
import { longText } from '../harness.mjs';
import { chosenOf, en, id, isReady, open, shownText, showsSentences, test } from './session.mjs';

const MAX_NODES = 8000; /* of the page, with the part of a long article that is near the screen */

test('HTML in a text stays text', {}, async (page) => {
    await page.fill(
        '#text',
        '<img src=x onerror=alert(1)> Kalimat dengan <b>tanda</b> tetap teks biasa. Kalimat kedua ada juga.',
    );
    await isReady(page);
    await page.click('#mode');
    assert.ok((await shownText(page)).includes('<b>tanda</b>'));
    assert.equal(await page.locator('#body img, #body b, #sentences b').count(), 0);
});

test('Arabic between Indonesian sentences runs from right to left', {}, async (page) => {
    const arabic = 'إنما الأعمال بالنيات وإنما لكل امرئ ما نوى.';
    await page.fill('#text', arabic);
    const direction = (selector) =>
        page
            .locator(selector)
            .first()
            .evaluate((e) => getComputedStyle(e).direction);
    assert.equal(await direction('#text'), 'rtl');
    await page.fill(
        '#text',
        `Setiap perbuatan bergantung pada niatnya.\n\n${arabic}\n\nBegitu bunyi hadis itu menurut guru kami.`,
    );
    await page.waitForFunction(() => document.querySelectorAll('#sentences a').length === 3);
    await page.click('#mode');
    for (const [n, side] of [
        [1, 'ltr'],
        [2, 'rtl'],
        [3, 'ltr'],
    ])
        for (const selector of [`#sentences li:nth-child(${n}) a`, `#body p:nth-child(${n})`])
            assert.equal(await direction(selector), side, selector);
    const { x, width } = await page.locator('#sentences a').nth(1).boundingBox();
    const list = await page.locator('#sentences').boundingBox();
    assert.ok(x + width > list.x + list.width - 2, 'at the right');
});

test('odd texts: no words, signs only, lone surrogates, emoji, no terminator', {}, async (page) => {
    for (const text of [
        '   ',
        '?!... ---',
        'kata \ud800 tunggal \udc00 di sini.',
        'Halo 👩‍🌾 dunia 🌾. Ini kalimat 🎋 kedua.',
        'tanpa titik sama sekali',
        'a\u0000b.',
    ]) {
        await page.fill('#text', text);
        await page.waitForFunction(
            (text) =>
                document.querySelector('#text').value.trim() === ''
                    ? !document.querySelector('#empty').hidden
                    : !document.querySelector('#result').hidden,
            text,
        );
    }
    await page.fill('#text', 'Halo 👩‍🌾 dunia 🌾. Ini kalimat 🎋 kedua.');
    await showsSentences(page, ['Halo 👩‍🌾 dunia 🌾.', 'Ini kalimat 🎋 kedua.']);
    await page.fill('#text', '');
    await page.waitForFunction(() => !document.querySelector('#empty').hidden);
});

test('5 MB: a worker summarizes, with a progress bar, and the page reacts', {}, async (page) => {
    const text = longText(5 << 20);
    assert.ok(page.workers().length === 1, 'a worker');
    await page.evaluate(() => {
        window.progressSeen = [];
        new MutationObserver(() => {
            const text = document.querySelector('#progress-text').textContent;
            if (document.querySelector('#progress').hidden) return;
            if (window.progressSeen.at(-1) !== text) window.progressSeen.push(text);
            window.isEmptySeen ||= document.querySelector('#empty').offsetHeight > 0;
        }).observe(document.querySelector('#progress'), {
            attributes: true,
            childList: true,
            subtree: true,
            characterData: true,
        });
        window.framesWhileBusy = 0;
        const frame = () => {
            if (!document.querySelector('#progress').hidden) window.framesWhileBusy++;
            requestAnimationFrame(frame);
        };
        frame();
    });
    await open(page, 'besar.txt', text);
    await page.waitForFunction(() => document.querySelector('#progress').hidden && window.progressSeen.length > 0);
    const countNodes = () => page.evaluate(() => document.querySelectorAll('*').length);
    assert.ok((await countNodes()) < MAX_NODES, `${await countNodes()} elements`);
    await page.click('[data-language=en]');
    assert.equal(await page.title(), en.pageTitle);
    await page.click('[data-language=id]');
    assert.ok((await page.evaluate(() => window.framesWhileBusy)) > 1, 'the page is painted while it is busy');
    assert.equal(await page.evaluate(() => window.isEmptySeen), false, 'the hint of the empty page is not shown');
    assert.ok((await page.evaluate(() => window.progressSeen)).includes(id.working));
    await showsSentences(page, chosenOf(text));
    await page.click('#presets button:nth-child(3)');
    await showsSentences(page, chosenOf(text, 120));
    await page.locator('#sentences a').last().click();
    await page.waitForSelector('#body .arrived');
    assert.match(await page.textContent('#saved'), /jam$/);
    for (const share of [0.25, 0.5, 0.75, 1]) {
        await page.evaluate((share) => scrollTo(0, share * document.documentElement.scrollHeight), share);
        await page.waitForFunction(() =>
            [...document.querySelectorAll('#body .block')].some((block) => {
                const { top, bottom } = block.getBoundingClientRect();
                return block.firstElementChild && top < innerHeight && bottom > 0;
            }),
        );
    }
    assert.ok((await countNodes()) < MAX_NODES, `${await countNodes()} elements after reading`);
});

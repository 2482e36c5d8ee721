/* Language, theme and storage. */
import assert from 'node:assert/strict';
import { en, id, isReady, open, test, tryExample } from './session.mjs';

test('language: all words are English after the switch, and after a reload', { isReloading: true }, async (page) => {
    await tryExample(page);
    await page.waitForFunction(() => document.querySelector('#announcement').textContent !== '');
    await page.click('[data-language=en]');
    await isReady(page);
    assert.equal(await page.title(), en.pageTitle);
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    const indonesian = await page.evaluate(
        (words) => {
            const texts = [...document.querySelectorAll('body *')]
                .filter((e) => !e.closest('[lang=id],script,style'))
                .flatMap((e) =>
                    [...e.childNodes]
                        .filter((n) => n.nodeType === 3)
                        .map((n) => n.data.trim())
                        .concat(
                            ['aria-label', 'title', 'placeholder', 'aria-valuetext'].map((name) =>
                                e.getAttribute(name),
                            ),
                        ),
                )
                .filter(Boolean);
            return texts.filter((text) => words.includes(text) || /\b(kata|kalimat|detik|sekitar)\b/.test(text));
        },
        Object.values(id)
            .flat()
            .filter((text) => typeof text === 'string' && !Object.values(en).flat().includes(text)),
    );
    assert.deepEqual(indonesian, []);
    assert.match(await page.textContent('#target'), /^about 60 words · \d sentences?$/);
    await page.reload();
    await isReady(page);
    assert.equal(await page.getAttribute('html', 'lang'), 'en');
    await page.click('[data-language=id]');
    assert.equal(await page.title(), id.pageTitle);
});

test('language: an error changes with it, and open reasons stay open', {}, async (page) => {
    await tryExample(page);
    await page.locator('#sentences summary').nth(1).click();
    await page.waitForSelector('.why li');
    await open(page, 'a.pdf', '%PDF-');
    await page.waitForSelector('#error:not([hidden])');
    for (const [language, words] of [
        ['en', en],
        ['id', id],
    ]) {
        await page.click(`[data-language=${language}]`);
        assert.equal(await page.textContent('#error'), words.isPdf.replace('{n}', 'a.pdf'));
        assert.deepEqual(await page.$$eval('#sentences details', (all) => all.map((e) => e.open).slice(0, 3)), [
            false,
            true,
            false,
        ]);
        assert.deepEqual(
            [...new Set(await page.$$eval('#sentences summary', (all) => all.map((e) => e.textContent)))],
            [words.why],
        );
        await page.waitForFunction(
            (note) => document.querySelector('details[open] .note').textContent.endsWith(note),
            words.whyNote,
        );
    }
});

test(
    'without storage the settings work',
    {
        init: () =>
            Object.defineProperty(window, 'localStorage', {
                get() {
                    throw new Error('SecurityError');
                },
            }),
    },
    async (page) => {
        await page.click('[data-language=en]');
        await page.click('#theme');
        await tryExample(page);
        assert.equal(await page.getAttribute('html', 'data-theme'), 'dark');
    },
);

test('dark: from the system, and by the button', { colorScheme: 'dark' }, async (page) => {
    const background = () => page.$eval('body', (body) => getComputedStyle(body).backgroundColor);
    assert.equal(await background(), 'rgb(23, 21, 17)');
    await page.click('#theme');
    assert.equal(await background(), 'rgb(250, 248, 242)');
    assert.equal(await page.getAttribute('#theme', 'aria-label'), id.toDark);
    await page.click('#theme');
    assert.equal(await background(), 'rgb(23, 21, 17)');
});

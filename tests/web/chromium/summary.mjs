/* The summary: its sentences, length, keywords, reasons, figures, and the buttons below it. */
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { exampleText, expected } from '../harness.mjs';
import { sectionsText } from './aria.mjs';
import { chosenOf, id, news, paste, showsSentences, test, tryExample } from './session.mjs';

test('examples: the summary is the one of the module', {}, async (page) => {
    for (const [i, name] of ['berita', 'laporan', 'peraturan'].entries()) {
        await tryExample(page, i + 1);
        await showsSentences(page, chosenOf(exampleText(name)));
        await page.click('#clear');
    }
});

test('length: the presets 30, 60 and 120, and the ends of the slider', {}, async (page) => {
    await tryExample(page);
    for (const [i, words] of [30, 60, 120].entries()) {
        await page.click(`#presets button:nth-child(${i + 1})`);
        await showsSentences(page, chosenOf(news, words));
        assert.equal(
            await page.textContent('#target'),
            `sekitar ${words} kata · ${chosenOf(news, words).length} kalimat`,
        );
        assert.equal(await page.getAttribute(`#presets button:nth-child(${i + 1})`, 'aria-pressed'), 'true');
    }
    await page.focus('#length');
    await page.keyboard.press('End');
    await page.waitForFunction(
        (text) => document.querySelector('#target').textContent === text,
        `sekitar 500 kata · ${chosenOf(news, 500).length} kalimat`,
    );
    await page.keyboard.press('Home');
    await showsSentences(page, chosenOf(news, 15));
    assert.equal(
        await page.getAttribute('#length', 'aria-valuetext'),
        `sekitar 15 kata · ${chosenOf(news, 15).length} kalimat`,
    );
    const highlighted = await page.$$eval('#body .chosen', (all) => all.map((e) => e.textContent));
    assert.deepEqual(highlighted, chosenOf(news, 15));
});

test('keywords: each occurrence is highlighted', {}, async (page) => {
    await tryExample(page);
    const button = page.locator('#keywords button').first();
    const word = await button.locator('span').textContent();
    await button.click();
    assert.equal(await button.getAttribute('aria-pressed'), 'true');
    const highlights = await page.$$eval('#body mark', (all) => all.map((e) => e.textContent.toLowerCase()));
    assert.ok(highlights.length > 1);
    assert.ok(highlights.every((text) => text === word.toLowerCase()));
    await button.click();
    assert.equal(await page.locator('#body mark').count(), 0);
});

test('why: the reasons as bars, the strongest first', {}, async (page) => {
    await tryExample(page);
    await page.locator('#sentences summary').first().click();
    await page.waitForSelector('.why li');
    const names = await page.$$eval('.why li span:first-child', (all) => all.map((e) => e.textContent));
    assert.ok(names.length >= 2);
    for (const name of names) assert.ok(Object.values(id.reasons).includes(name), name);
    const widths = await page.$$eval('.why i', (all) => all.map((e) => e.getBoundingClientRect().width));
    assert.ok(widths[0] > 20 && widths.every((width, i) => i === 0 || width <= widths[i - 1] + 1));
    assert.match(await page.textContent('.why .note'), /^Peringkat \d dari \d/);
});

test(
    'copy, share, download',
    {
        permissions: ['clipboard-read', 'clipboard-write'],
        init: () => {
            navigator.share = async (what) => {
                window.shared = what;
            };
        },
    },
    async (page) => {
        await tryExample(page);
        const summary = chosenOf(news).join(' ');
        await page.click('#copy');
        await page.waitForFunction((word) => document.querySelector('#copy').textContent === word, id.copied);
        assert.equal(await page.evaluate(() => navigator.clipboard.readText()), summary);
        await page.click('#share');
        assert.equal((await page.evaluate(() => window.shared)).text, summary);
        const [download] = await Promise.all([page.waitForEvent('download'), page.click('#save')]);
        assert.equal(download.suggestedFilename(), id.fileName);
        assert.equal(readFileSync(await download.path(), 'utf8'), summary + '\n');
    },
);

test(
    'copy without navigator.clipboard; no share button without navigator.share',
    {
        init: () => {
            Object.defineProperty(navigator, 'clipboard', { value: undefined });
            Object.defineProperty(navigator, 'share', { value: undefined });
            document.addEventListener(
                'copy',
                () => {
                    window.copiedText = document.activeElement.value;
                },
                true,
            );
        },
    },
    async (page) => {
        await tryExample(page);
        assert.ok(!(await page.isVisible('#share')));
        await page.click('#copy');
        assert.equal(await page.evaluate(() => window.copiedText), chosenOf(news).join(' '));
    },
);

test('figures: words before and after, and the time saved', {}, async (page) => {
    await tryExample(page);
    const { words, chosenWords } = expected(news, 60);
    assert.equal(await page.textContent('#before'), `${words} kata`);
    assert.equal(await page.textContent('#after'), `${chosenWords} kata`);
    assert.match(await page.textContent('#saved'), /^\d+ detik$/);
    assert.equal(await page.locator('#map rect').count(), chosenOf(news).length);
});

test('sections: a long text, one of its sections, and where each sentence stands', {}, async (page) => {
    const text = sectionsText();
    const headings = () => page.$$eval('#section option', (all) => all.map((option) => option.textContent));
    const isWithin = (from, until) =>
        page.waitForFunction(
            ([from, until]) =>
                [...document.querySelectorAll('#sentences > li')].every(
                    ({ dataset }) => dataset.segment > from && dataset.segment < until,
                ),
            [from, until],
        );
    await paste(page, { 'text/plain': text });
    await page.waitForSelector('#section:not([hidden])');
    const { segments } = expected(text, 60);
    const starts = segments.map(({ sectionStart }, i) => (sectionStart ? i : -1)).filter((i) => i >= 0);
    assert.deepEqual(
        (await headings()).map((heading) => heading.trim()),
        [id.wholeText, ...starts.map((i) => segments[i].text)],
    );
    await page.selectOption('#section', { index: 3 });
    await isWithin(starts[2], starts[3]);
    assert.match(await page.textContent('#sentences .place'), /^Pasal 2$/);
    await page.selectOption('#section', { index: 0 });
    await showsSentences(page, chosenOf(text));
    await page.click('#clear');
    await tryExample(page);
    assert.ok(!(await page.isVisible('#section')));
    assert.ok(!(await page.isVisible('.place')));
});

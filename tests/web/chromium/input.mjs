/* The ways for a text into the page: typed, pasted, dropped. */
import assert from 'node:assert/strict';
import { exampleText, longText } from '../harness.mjs';
import { chosenOf, drop, isReady, news, showsSentences, test, tryExample } from './session.mjs';

test('type: the summary appears, and the text stays in the field', {}, async (page) => {
    await page.click('#text');
    await page.keyboard.type('Pasar ikan di Muara Angke dibuka kembali pada hari Senin. ');
    await page.waitForFunction(() =>
        document
            .querySelector('#sentences')
            ?.textContent.startsWith('Pasar ikan di Muara Angke dibuka kembali pada hari Senin.'),
    );
    await page.keyboard.type('Pedagang menyambutnya dengan gembira.');
    await page.waitForFunction(() => document.querySelectorAll('#sentences li').length === 2);
    assert.ok(await page.isVisible('#text'));
    assert.match(await page.textContent('#word-count'), /^14 kata$/);
    await page.click('#mode');
    assert.ok(await page.isVisible('#body'));
    assert.ok(!(await page.isVisible('#text')));
    await page.click('#mode');
    assert.equal(
        await page.inputValue('#text'),
        'Pasar ikan di Muara Angke dibuka kembali pada hari Senin. Pedagang menyambutnya dengan gembira.',
    );
});

test(
    'paste: into the field, and anywhere on the page',
    { permissions: ['clipboard-read', 'clipboard-write'] },
    async (page) => {
        await page.evaluate((text) => navigator.clipboard.writeText(text), news);
        await page.click('#text');
        await page.keyboard.press('Control+V');
        await isReady(page);
        await showsSentences(page, chosenOf(news));
        await page.waitForSelector('#body .chosen');
        await page.evaluate((text) => navigator.clipboard.writeText(text), exampleText('laporan'));
        await page.keyboard.press('Control+V');
        await page.waitForFunction(
            (title) => document.querySelector('#body').textContent.includes(title),
            'Pasar Kliwon',
        );
    },
);

test('paste: a large text enters the field only when it is edited', {}, async (page) => {
    const text = longText(300000);
    await page.evaluate((text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        document
            .querySelector('#text')
            .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, text);
    await isReady(page);
    await showsSentences(page, chosenOf(text));
    assert.equal(await page.inputValue('#text'), '');
    await page.click('#mode');
    assert.equal(await page.inputValue('#text'), text);
});

test('drop: a file, and text', {}, async (page) => {
    await drop(page, 'berita.txt', news);
    await isReady(page);
    await showsSentences(page, chosenOf(news));
    assert.ok(!(await page.isVisible('#drop')));
    await drop(page, null, 'Sebuah kalimat yang dijatuhkan. Kalimat kedua menyusul di belakangnya.');
    await page.waitForFunction(() => document.querySelector('#body').textContent.startsWith('Sebuah kalimat'));
});

test('drag: text of the page itself is not dropped on it', {}, async (page) => {
    await tryExample(page);
    const drag = async (x, y) => {
        await page.mouse.move(x, y);
        await page.mouse.down();
        for (const step of [20, 40, 60]) await page.mouse.move(x + step, y + step);
        assert.ok(!(await page.isVisible('#drop')));
        await page.mouse.up();
    };
    const middle = (element) => element.boundingBox().then((box) => [box.x + box.width / 2, box.y + 12]);
    await drag(...(await middle(page.locator('#sentences a').first())));
    await page.click('#mode');
    await page.focus('#text');
    await page.keyboard.press('Control+A');
    await drag(...(await middle(page.locator('#text')).then(([x, y]) => [x - 200, y + 20])));
    assert.equal((await page.inputValue('#text')).length, news.length);
    assert.ok(await page.isVisible('#text'));
    await drop(page, null, 'Sebuah kalimat dari luar.'); /* from outside */
    await page.waitForFunction(() => document.querySelector('#body').textContent === 'Sebuah kalimat dari luar.');
});

test('clear: Ctrl+Z brings the text back', {}, async (page) => {
    await tryExample(page);
    await page.click('#clear');
    assert.equal(await page.inputValue('#text'), '');
    await page.keyboard.press('Control+Z');
    assert.equal(await page.inputValue('#text'), news);
    await isReady(page);
    await showsSentences(page, chosenOf(news));
});

/* The page in Chromium: everything that it promises, as one file from file:// and as separate files from a server. */
import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
    CHROMIUM_ARGS,
    build,
    chromiumPath,
    exampleText,
    expected,
    longText,
    places,
    strings,
    suite,
} from './harness.mjs';

const t = suite('chromium');
const executablePath = chromiumPath();
if (!executablePath) {
    t.skip('all', 'no chromium');
    t.end();
}
const { chromium } = await import('playwright-core');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const browser = await chromium.launch({ executablePath, args: CHROMIUM_ARGS });
const urls = await places();
const screens = join(build, 'screens');
const dir = mkdtempSync(join(tmpdir(), 'ringkas-web-'));
mkdirSync(screens, { recursive: true });

const news = exampleText('berita');
const { id, en } = strings;
const first = (text) => text.replace(/\s+/g, ' ').trim();

/* Opens the page, hands it to a test, and holds it to three promises: no console error, no exception, no request and no
 * violation of the policy once it is loaded. */
async function withPage(where, options, body) {
    const { init, isErrorExpected, isReloading, ...context } = options;
    const session = await browser.newContext({
        viewport: { width: 1280, height: 900 },
        acceptDownloads: true,
        ...context,
    });
    const errors = [];
    const requests = [];
    try {
        if (init) await session.addInitScript(init);
        await session.addInitScript(() => {
            window.violations = [];
            document.addEventListener('securitypolicyviolation', (event) =>
                window.violations.push(event.violatedDirective),
            );
        });
        const page = await session.newPage();
        page.on('console', (message) => {
            if (['error', 'warning'].includes(message.type())) errors.push(message.text());
        });
        page.on('pageerror', (error) => errors.push(error.message));
        session.on('request', (request) => {
            if (!/^(blob|data):/.test(request.url())) requests.push(request.url());
        });
        await page.goto(urls[where]);
        await page.waitForSelector('#examples button');
        await page.waitForLoadState('load');
        if (where === 'served') await page.waitForLoadState('networkidle');
        const loaded = requests.length;
        await body(page, session);
        if (isErrorExpected) return;
        assert.deepEqual(errors, [], 'console');
        if (!isReloading) assert.deepEqual(requests.slice(loaded), [], 'requests after loading');
        assert.deepEqual(await page.evaluate(() => window.violations), [], 'policy');
    } finally {
        await session.close();
    }
}

const isReady = (page) =>
    page.waitForFunction(() => document.querySelector('#sentences li') && document.querySelector('#progress').hidden);
async function tryExample(page, n = 1) {
    await page.click(`#examples li:nth-child(${n}) button`);
    await isReady(page);
    await page.waitForSelector('#body p');
}
const shownSentences = (page) =>
    page.$$eval('#sentences a', (links) => links.map((link) => link.textContent.replace(/\s+/g, ' ')));
const chosenOf = (text, words = 60) =>
    expected(text.replace(/\r\n?/g, '\n'), words)
        .segments.filter((s) => s.rank)
        .map((s) => first(s.text));
async function open(page, name, content) {
    writeFileSync(join(dir, name), content);
    await page.setInputFiles('#file', join(dir, name));
}
const shownText = (page) => page.$eval('#body', (body) => body.textContent.replace(/\s+/g, ' ').trim());
async function drop(page, name, content, type = 'text/plain') {
    await page.evaluate(
        ([name, content, type]) => {
            const dataTransfer = new DataTransfer();
            if (name) dataTransfer.items.add(new File([content], name, { type }));
            else dataTransfer.setData(type, content);
            for (const kind of ['dragenter', 'dragover', 'drop'])
                document.body.dispatchEvent(new DragEvent(kind, { dataTransfer, bubbles: true, cancelable: true }));
        },
        [name, content, type],
    );
}

/* For work on one test: a part of its title as the second argument. */
const wanted = process.argv[3] || '';

/* ---------------------------------------------------------------- both forms of the page */

for (const where of ['file', 'served']) {
    const test = (title, options, body) =>
        `${where}: ${title}`.includes(wanted) && t.test(`${where}: ${title}`, () => withPage(where, options, body));

    await test('examples: the summary is that of the module', {}, async (page) => {
        for (const [i, name] of ['berita', 'laporan', 'peraturan'].entries()) {
            await tryExample(page, i + 1);
            assert.deepEqual(await shownSentences(page), chosenOf(exampleText(name)), name);
            await page.click('#clear');
        }
    });

    await test('type: the summary appears meanwhile, the text stays where it is', {}, async (page) => {
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

    await test(
        'paste: into the field, and anywhere on the page',
        { permissions: ['clipboard-read', 'clipboard-write'] },
        async (page) => {
            await page.evaluate((text) => navigator.clipboard.writeText(text), news);
            await page.click('#text');
            await page.keyboard.press('Control+V');
            await isReady(page);
            assert.deepEqual(await shownSentences(page), chosenOf(news));
            await page.waitForSelector('#body .chosen');
            await page.evaluate((text) => navigator.clipboard.writeText(text), exampleText('laporan'));
            await page.keyboard.press('Control+V');
            await page.waitForFunction(
                (title) => document.querySelector('#body').textContent.includes(title),
                'Pasar Kliwon',
            );
        },
    );

    await test('paste: a book does not go through the field unless it is to be edited', {}, async (page) => {
        const text = longText(300000);
        await page.evaluate((text) => {
            const clipboardData = new DataTransfer();
            clipboardData.setData('text/plain', text);
            document
                .querySelector('#text')
                .dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
        }, text);
        await isReady(page);
        assert.deepEqual(await shownSentences(page), chosenOf(text));
        assert.equal(await page.inputValue('#text'), '');
        await page.click('#mode');
        assert.equal(await page.inputValue('#text'), text);
    });

    await test('drop: a file, and text', {}, async (page) => {
        await drop(page, 'berita.txt', news);
        await isReady(page);
        assert.deepEqual(await shownSentences(page), chosenOf(news));
        assert.ok(!(await page.isVisible('#drop')));
        await drop(page, null, 'Sebuah kalimat yang dijatuhkan. Kalimat kedua menyusul di belakangnya.');
        await page.waitForFunction(() => document.querySelector('#body').textContent.startsWith('Sebuah kalimat'));
    });

    await test('drag: what begins in the page is not dropped on it', {}, async (page) => {
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
        await drop(page, null, 'Sebuah kalimat dari luar.'); /* and what comes from outside still is */
        await page.waitForFunction(() => document.querySelector('#body').textContent === 'Sebuah kalimat dari luar.');
    });

    await test('clear: Ctrl+Z brings the text back', {}, async (page) => {
        await tryExample(page);
        await page.click('#clear');
        assert.equal(await page.inputValue('#text'), '');
        await page.keyboard.press('Control+Z');
        assert.equal(await page.inputValue('#text'), news);
        await isReady(page);
        assert.deepEqual(await shownSentences(page), chosenOf(news));
    });

    await test('open: UTF-8, UTF-16, Windows-1252', {}, async (page) => {
        const text = 'Kafé “Rasa” di Jalan Dürer dibuka – harganya €5.\r\n\r\nPengunjungnya ramai sejak pagi hari.\r\n';
        const utf16 = (text, isBig) => {
            const bytes = Buffer.from(text, 'utf16le');
            return isBig ? bytes.swap16() : bytes;
        };
        const legacy = Buffer.from(
            text.replace(/[“”–€]/g, (c) => ({ '“': '\x93', '”': '\x94', '–': '\x96', '€': '\x80' })[c]),
            'latin1',
        );
        for (const [name, bytes] of [
            ['utf8.txt', Buffer.from(text)],
            ['utf8-bom.txt', Buffer.from('\ufeff' + text)],
            ['utf8-damaged.txt', Buffer.concat([Buffer.from(text), Buffer.from([0x80])])],
            ['le-bom.txt', utf16('\ufeff' + text)],
            ['be-bom.txt', utf16('\ufeff' + text, true)],
            ['le.txt', utf16(text)],
            ['be.txt', utf16(text, true)],
            ['windows.txt', legacy],
        ]) {
            await open(page, name, bytes);
            await page.waitForSelector('#body .chosen');
            assert.ok(
                (await shownText(page)).startsWith(
                    'Kafé “Rasa” di Jalan Dürer dibuka – harganya €5.Pengunjungnya ramai',
                ),
                name,
            );
            await page.click('#clear');
        }
    });

    await test('open: the article of an HTML page, and nothing of it runs or is fetched', {}, async (page) => {
        await open(
            page,
            'halaman.html',
            `<!doctype html><title>Judul Halaman | Kabar</title>
      <header><a href="/">Beranda</a></header><nav>Menu Olahraga Ekonomi</nav>
      <img src="http://127.0.0.1:9/x.png" onerror="document.title='run'"><script>document.title = 'run'</script>
      <style>p { color: red }</style><STYLE>b {}</STYLE><article><h1>Judul &amp; Isi</h1><p style="color:red" onclick="x()">Kalimat pertama
      berada di sini.</p><script>var x = 'skrip';</script><aside>Iklan besar</aside><p>Kalimat <b>kedua</b> menyusul.<br>Baris baru.</p>
      <ul><li>Butir satu yang panjang.</li></ul></article><footer>Hak cipta</footer>`,
        );
        await page.waitForSelector('#body .chosen');
        assert.equal(
            await shownText(page),
            'Judul & Isi' +
                'Kalimat pertama berada di sini.' +
                'Kalimat kedua menyusul.' +
                'Baris baru.' +
                'Butir satu yang panjang.',
        );
        assert.equal(await page.title(), id.pageTitle);
        await page.click('#clear');
        await open(page, 'kecil.htm', '<title>Hanya Judul</title><body><div>Teks tanpa artikel berada di sini.</div>');
        await page.waitForSelector('#body .chosen');
        assert.equal(await shownText(page), 'Hanya JudulTeks tanpa artikel berada di sini.');
    });

    await test('open: lines and rows of an HTML page', {}, async (page) => {
        await open(
            page,
            'baris.html',
            `<article><p>Kalimat pembuka berada\ndi sini.</p><pre>Pantun lama <b>dari
      Deli</b>\nberbaris dua.</pre><table><tr><th>Kota</th><th>Warga</th></tr>
      <tr><td>Deli</td> <td>1.200</td><td></td></tr><tr><td><p>Blok.</p> </td> <td><p>Lagi.</p></td></tr></table><p>Penutup.</p></article>`,
        );
        await page.waitForSelector('#body .chosen');
        assert.equal(
            await page.inputValue('#text'),
            'Kalimat pembuka berada di sini.\n\nPantun lama dari\n Deli\nberbaris dua.\n\n' +
                'Kota | Warga\n\nDeli | 1.200 |\n\nBlok.\n\nLagi.\n\nPenutup.',
        );
    });

    await test('open: Markdown without its marks', {}, async (page) => {
        await open(
            page,
            'catatan.md',
            '---\ntitle: x\n---\n# Judul Catatan\n\nIni **tebal** dan *miring* dengan [tautan](http://contoh.id/a_b).\n\n' +
                '> Kutipan panjang berada di sini.\n\n```\nkode()\n```\n\n* butir satu_dua `nama` terakhir.\n\n' +
                '<!-- catatan\n<!-- lagi -->Panah --> tetap. <!-- buka\n\n##   Judul C # ##\n\n![gambar](a_(b).png)[![Lencana][2]][1][Acuan][1] dan [Bogor](http://contoh.id/Bogor_(kota)).\n',
        );
        await page.waitForSelector('#body .chosen');
        assert.equal(
            await shownText(page),
            'Judul Catatan' +
                'Ini tebal dan miring dengan tautan.' +
                'Kutipan panjang berada di sini.' +
                '- butir satu_dua nama terakhir.' +
                'Panah --> tetap. <!-- buka' +
                'Judul C' +
                'Acuan dan Bogor.',
        );
    });

    await test('open: marks that nothing closes take no longer than other text', {}, async (page) => {
        const many = (mark) => mark.repeat(100000) + '\n';
        const sentence = 'Kalimat ini tetap terbaca.';
        await open(page, 'terbuka.html', `<p>${sentence}</p>` + many('<style') + many('<a'));
        await page.waitForSelector('#body .chosen');
        assert.equal(await shownText(page), sentence);
        await page.click('#clear');
        await open(
            page,
            'terbuka.md',
            `${sentence}\n\n# Judul #\n\n` + ['<!--', '![', '[a]('].map(many).join('') + `# a${many(' ')}a\n`,
        );
        await page.waitForFunction(
            (text) => document.querySelector('#body').textContent.startsWith(text),
            sentence + 'Judul',
        );
    });

    await test('open: what is no text is refused with words, and the text before stays', {}, async (page) => {
        await tryExample(page);
        for (const [name, bytes, key] of [
            ['a.pdf', Buffer.from('%PDF-1.7\n'), 'notText'],
            ['b.docx', Buffer.from('PK\x03\x04'), 'notText'],
            ['c.txt', Buffer.from([1, 0, 2, 3, 4, 5]), 'notText'],
            ['kosong.txt', Buffer.from(' \n'), 'emptyFile'],
        ]) {
            await open(page, name, bytes);
            await page.waitForFunction((name) => document.querySelector('#error').textContent.includes(name), name);
            assert.equal(await page.textContent('#error'), id[key].replace('{n}', name));
            assert.equal((await shownSentences(page)).length, chosenOf(news).length);
        }
    });

    await test('slide: words and sentences are named, the presets are 30, 60 and 120', {}, async (page) => {
        await tryExample(page);
        for (const [i, words] of [30, 60, 120].entries()) {
            await page.click(`#presets button:nth-child(${i + 1})`);
            await page.waitForFunction(
                (n) => document.querySelectorAll('#sentences li').length === n,
                chosenOf(news, words).length,
            );
            assert.deepEqual(await shownSentences(page), chosenOf(news, words));
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
        await page.waitForFunction(
            (n) => document.querySelectorAll('#sentences li').length === n,
            chosenOf(news, 15).length,
        );
        assert.deepEqual(await shownSentences(page), chosenOf(news, 15));
        assert.equal(
            await page.getAttribute('#length', 'aria-valuetext'),
            `sekitar 15 kata · ${chosenOf(news, 15).length} kalimat`,
        );
        const marked = await page.$$eval('#body .chosen', (all) => all.map((e) => e.textContent));
        assert.deepEqual(marked.map(first), chosenOf(news, 15));
    });

    await test(
        'the article: every sentence shaded by its score, boilerplate dimmed, no word missing',
        {},
        async (page) => {
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
                const shown = await page.$$eval('#body [data-segment]', (all) =>
                    all.map((e) => [e.className, e.textContent]),
                );
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
        },
    );

    await test('a summary sentence leads to its place and back', {}, async (page) => {
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

    await test('a summary sentence leads to its place behind 50 KB too', {}, async (page) => {
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

    await test('keywords mark their occurrences', {}, async (page) => {
        await tryExample(page);
        const chip = page.locator('#keywords button').first();
        const word = await chip.locator('span').textContent();
        await chip.click();
        assert.equal(await chip.getAttribute('aria-pressed'), 'true');
        const marks = await page.$$eval('#body mark', (all) => all.map((e) => e.textContent.toLowerCase()));
        assert.ok(marks.length > 1);
        assert.ok(marks.every((mark) => mark === word.toLowerCase()));
        await chip.click();
        assert.equal(await page.locator('#body mark').count(), 0);
    });

    await test('why: features as bars with names, strongest first', {}, async (page) => {
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

    await test(
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

    await test(
        'copy without the clipboard interface; no share where there is none',
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

    await test('words before and after, and the time saved', {}, async (page) => {
        await tryExample(page);
        const { words, chosenWords } = expected(news, 60);
        assert.equal(await page.textContent('#before'), `${words} kata`);
        assert.equal(await page.textContent('#after'), `${chosenWords} kata`);
        assert.match(await page.textContent('#saved'), /^\d+ detik$/);
        assert.equal(await page.locator('#map rect').count(), chosenOf(news).length);
    });

    await test('language: English at a switch, complete, remembered', { isReloading: true }, async (page) => {
        await tryExample(page);
        await page.waitForFunction(() => document.querySelector('#announcement').textContent !== '');
        await page.click('[data-language=en]');
        await isReady(page);
        assert.equal(await page.title(), en.pageTitle);
        assert.equal(await page.getAttribute('html', 'lang'), 'en');
        const left = await page.evaluate(
            (words) => {
                const said = [...document.querySelectorAll('body *')]
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
                return said.filter((text) => words.includes(text) || /\b(kata|kalimat|detik|sekitar)\b/.test(text));
            },
            Object.values(id)
                .flat()
                .filter((text) => typeof text === 'string' && !Object.values(en).flat().includes(text)),
        );
        assert.deepEqual(left, []);
        assert.match(await page.textContent('#target'), /^about 60 words · \d sentences?$/);
        await page.reload();
        await page.waitForSelector('#examples button');
        assert.equal(await page.getAttribute('html', 'lang'), 'en');
        await page.click('[data-language=id]');
        assert.equal(await page.title(), id.pageTitle);
    });

    await test('language: a message changes with it, an open explanation stays open', {}, async (page) => {
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
            assert.equal(await page.textContent('#error'), words.notText.replace('{n}', 'a.pdf'));
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

    await test(
        'without storage it works the same',
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

    await test('dark: as the system wants, and by the button, remembered', { colorScheme: 'dark' }, async (page) => {
        const paper = () => page.$eval('body', (body) => getComputedStyle(body).backgroundColor);
        assert.equal(await paper(), 'rgb(23, 21, 17)');
        await page.click('#theme');
        assert.equal(await paper(), 'rgb(250, 248, 242)');
        assert.equal(await page.getAttribute('#theme', 'aria-label'), id.toDark);
        await page.click('#theme');
        assert.equal(await paper(), 'rgb(23, 21, 17)');
    });

    await test('keyboard only: from the skip link through everything, focus always visible', {}, async (page) => {
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

    await test('a change of length leaves the focus on the sentence that stays', {}, async (page) => {
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

    await test('the skip link leads to the summary', {}, async (page) => {
        await tryExample(page);
        await page.focus('.skip');
        await page.keyboard.press('Enter');
        await page.waitForFunction(() => document.activeElement.id === 'summary');
    });

    await test('what happens is announced', {}, async (page) => {
        await tryExample(page);
        await page.waitForFunction(() =>
            /^Ringkasan selesai: \d kalimat, \d+ dari \d+ kata\.$/.test(
                document.querySelector('#announcement').textContent,
            ),
        );
        assert.equal(await page.getAttribute('#announcement', 'aria-live'), 'polite');
        assert.equal(await page.getAttribute('#target', 'aria-live'), 'off'); /* the slider says it */
    });

    /* Compared with the width that was set: a page that is too wide makes innerWidth wider on a phone. */
    const isWide = (page) =>
        page.evaluate((width) => document.documentElement.scrollWidth > width, page.viewportSize().width);

    await test(
        'phone: nothing wider than 360 and 320 pixels',
        { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
        async (page) => {
            for (const width of [360, 320]) {
                await page.setViewportSize({ width, height: 740 });
                assert.equal(await isWide(page), false, `empty, ${width}`);
                await tryExample(page, 3);
                await page.locator('#sentences summary').first().click();
                await page.waitForSelector('.why li');
                assert.equal(await isWide(page), false, `summary, ${width}`);
                const small = await page.$$eval('button', (all) =>
                    all
                        .filter((e) => e.offsetParent && (e.offsetHeight < 43 || e.offsetWidth < 40))
                        .map((e) => e.textContent),
                );
                assert.deepEqual(small, [], 'buttons for fingers');
                await page.click('#clear');
            }
        },
    );

    await test(
        'phone: nothing wider with very long words',
        { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
        async (page) => {
            const word = 'pertanggungjawaban'.repeat(9);
            await page.fill('#text', `Kata ${word} ada di sini. Kata ${word} ada lagi di sana.`);
            await isReady(page);
            await page.waitForSelector('#keywords button');
            assert.equal(await isWide(page), false, 'summary');
            await page.click('#mode');
            assert.equal(await isWide(page), false, 'article');
            await open(page, word + '.pdf', '%PDF-');
            await page.waitForSelector('#error:not([hidden])');
            assert.equal(await isWide(page), false, 'problem');
        },
    );

    await test(
        'phone: nothing wider with letters of 24 pixels',
        { viewport: { width: 320, height: 740 }, hasTouch: true, isMobile: true },
        async (page) => {
            const client = await page.context().newCDPSession(page);
            await client.send('Page.enable');
            await client.send('Page.setFontSizes', { fontSizes: { standard: 24, fixed: 20 } });
            for (const language of ['id', 'en']) {
                await page.click(`[data-language=${language}]`);
                assert.equal(await page.$eval('html', (html) => getComputedStyle(html).fontSize), '24px');
                for (const width of [360, 320]) {
                    await page.setViewportSize({ width, height: 740 });
                    assert.equal(await isWide(page), false, `empty, ${language}, ${width}`);
                    await tryExample(page, 3);
                    assert.equal(await isWide(page), false, `summary, ${language}, ${width}`);
                    await page.click('#clear');
                }
            }
        },
    );

    await test('offline', { isReloading: where === 'file' }, async (page, session) => {
        await session.setOffline(true);
        await tryExample(page);
        assert.deepEqual(await shownSentences(page), chosenOf(news));
        if (where === 'served') return;
        await page.reload();
        await tryExample(page, 2);
    });

    await test(
        'the policy holds: no request, no script, no style from the text or the console',
        { isErrorExpected: true },
        async (page) => {
            const isBlocked = await page.evaluate(async () => {
                const script = document.createElement('script');
                script.textContent = 'window.isRun = true';
                document.body.append(script);
                const isFetched = await fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(
                    () => true,
                    () => false,
                );
                /* Not in this call: what the test's own protocol runs may evaluate strings. */
                const isEvaluated = await new Promise((done) =>
                    setTimeout(() => {
                        try {
                            done(Boolean(new Function('return 1')()));
                        } catch {
                            done(false);
                        }
                    }),
                );
                await new Promise((done) => setTimeout(done, 50));
                return { isRun: Boolean(window.isRun), isFetched, isEvaluated, violations: window.violations.length };
            });
            assert.deepEqual(isBlocked, { isRun: false, isFetched: false, isEvaluated: false, violations: 3 });
        },
    );

    await test('HTML in a text is text', {}, async (page) => {
        await page.fill(
            '#text',
            '<img src=x onerror=alert(1)> Kalimat dengan <b>tanda</b> tetap teks biasa. Kalimat kedua ada juga.',
        );
        await isReady(page);
        await page.click('#mode');
        assert.ok((await shownText(page)).includes('<b>tanda</b>'));
        assert.equal(await page.locator('#body img, #body b, #sentences b').count(), 0);
    });

    await test('Arabic runs from right to left, beside Indonesian', {}, async (page) => {
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

    await test('odd texts: nothing, marks only, lone surrogates, emoji, no stop', {}, async (page) => {
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
        await page.waitForFunction(() => document.querySelectorAll('#sentences li').length === 2);
        assert.deepEqual(await shownSentences(page), ['Halo 👩‍🌾 dunia 🌾.', 'Ini kalimat 🎋 kedua.']);
        await page.fill('#text', '');
        await page.waitForFunction(() => !document.querySelector('#empty').hidden);
    });

    await test(
        'without workers the page does the work itself',
        {
            init: () => {
                window.Worker = class {
                    constructor() {
                        throw new Error('forbidden');
                    }
                };
            },
        },
        async (page) => {
            await tryExample(page);
            assert.deepEqual(await shownSentences(page), chosenOf(news));
        },
    );

    await test(
        'without WebAssembly the page says what to do',
        {
            init: () => {
                delete window.WebAssembly;
            },
        },
        async (page) => {
            await page.click('#examples button');
            await page.waitForFunction((text) => document.querySelector('#error').textContent === text, id.noEngine);
        },
    );

    await test('5 MB: in a worker, with progress, the page goes on', {}, async (page) => {
        const text = longText(5 << 20);
        assert.ok(page.workers().length === 1, 'a worker');
        await page.evaluate(() => {
            window.progressSeen = [];
            window.longest = 0;
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
        await page.waitForFunction((key) => window.progressSeen.includes(key), id.layingOut);
        /* Still laying out: and yet the page answers. */
        await page.click('[data-language=en]');
        assert.equal(await page.title(), en.pageTitle);
        await page.click('[data-language=id]');
        const { segments } = expected(text, 60);
        await page.waitForFunction(
            (n) => document.querySelectorAll('#body [data-segment]').length === n,
            segments.length,
        );
        await page.waitForFunction(() => document.querySelector('#progress').hidden);
        assert.ok((await page.evaluate(() => window.framesWhileBusy)) > 3, 'frames were painted meanwhile');
        assert.equal(await page.evaluate(() => window.isEmptySeen), false, 'nothing is said to be typed');
        for (const key of ['working', 'layingOut'])
            assert.ok((await page.evaluate(() => window.progressSeen)).includes(id[key]), key);
        assert.deepEqual(
            await shownSentences(page),
            segments.filter((s) => s.rank).map((s) => first(s.text)),
        );
        await page.click('#presets button:nth-child(3)');
        await page.waitForFunction(
            (n) => document.querySelectorAll('#sentences li').length === n,
            chosenOf(text, 120).length,
        );
        await page.locator('#sentences a').last().click();
        await page.waitForSelector('#body .arrived');
        assert.match(await page.textContent('#saved'), /jam$/);
    });

    /* ---- axe, in both languages and themes, empty and full */

    for (const colorScheme of ['light', 'dark'])
        for (const language of ['id', 'en'])
            await test(`axe: ${language}, ${colorScheme}`, { colorScheme }, async (page) => {
                await page.click(`[data-language=${language}]`);
                await page.evaluate(axe);
                const check = async (state) => {
                    const { violations } = await page.evaluate(() =>
                        window.axe.run(document, { resultTypes: ['violations'] }),
                    );
                    assert.deepEqual(
                        violations.map(
                            (v) =>
                                `${state}: ${v.id}: ${v.nodes
                                    .map((n) => n.html.slice(0, 100) + ' ' + n.failureSummary.slice(0, 160))
                                    .slice(0, 3)
                                    .join(' | ')}`,
                        ),
                        [],
                    );
                };
                await check('empty');
                await tryExample(page);
                await page.locator('#sentences summary').first().click();
                await page.waitForSelector('.why li');
                await page.locator('#keywords button').first().click();
                await check('summary');
                await open(page, 'a.pdf', '%PDF-');
                await page.waitForSelector('#error:not([hidden])');
                await page.click('#mode');
                await check('editing');
            });
}

/* ---------------------------------------------------------------- looks */

const test = (title, options, body) => title.includes(wanted) && t.test(title, () => withPage('file', options, body));

await test(
    'forced colours: chosen and marked stand out, pressed buttons too',
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
        assert.ok(!(await page.isVisible('.swatch.shade-4')), 'there are no shades to explain');
        assert.ok(await page.isVisible('.swatch.chosen'));
        await page.screenshot({ path: join(screens, 'forced-colors.png') });
    },
);

await test('reduced motion: nothing moves', { reducedMotion: 'reduce' }, async (page) => {
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

await test('print: summary and article, no controls', {}, async (page) => {
    await tryExample(page);
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

for (const width of [390, 1280])
    for (const colorScheme of ['light', 'dark'])
        await test(
            `screens: ${width}, ${colorScheme}`,
            { viewport: { width, height: width === 390 ? 844 : 860 }, colorScheme },
            async (page) => {
                const shoot = (name, fullPage) =>
                    page.screenshot({ path: join(screens, `${name}-${width}-${colorScheme}.png`), fullPage });
                await shoot('empty', true);
                await tryExample(page);
                await shoot('news');
                await shoot('news-whole', true);
                await page.locator('#sentences summary').first().click();
                await page.waitForSelector('.why li');
                await shoot('why');
                await page.locator('#keywords button').nth(1).click();
                await page.locator('#keywords').scrollIntoViewIfNeeded();
                await shoot('keywords');
                await page.click('#clear');
                await page.click('[data-language=en]');
                await tryExample(page, 3);
                await shoot('regulation-english', true);
            },
        );

await browser.close();
rmSync(dir, { recursive: true });
t.end();

/* Files: encodings, HTML, Markdown, and files that are no text. */
import assert from 'node:assert/strict';
import { chosenOf, id, news, open, showsSentences, shownText, test, tryExample } from './session.mjs';

test('open: UTF-8, UTF-16, Windows-1252', {}, async (page) => {
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
            (await shownText(page)).startsWith('Kafé “Rasa” di Jalan Dürer dibuka – harganya €5.Pengunjungnya ramai'),
            name,
        );
        await page.click('#clear');
    }
});

test('open: the article of an HTML page; nothing in it runs or is fetched', {}, async (page) => {
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

test('open: lines and rows of an HTML page', {}, async (page) => {
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

test('open: Markdown without its signs', {}, async (page) => {
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

test('open: 100,000 openings without a closing', {}, async (page) => {
    const many = (opening) => opening.repeat(100000) + '\n';
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

test('open: a file that is no text gives an error, and the text before stays', {}, async (page) => {
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
        await showsSentences(page, chosenOf(news));
    }
});

/* Files: encodings, HTML, Markdown, and files that are no text. */
import assert from 'node:assert/strict';
import { zip } from '../zip.mjs';
import { chosenOf, id, news, open, paste, showsSentences, shownText, test, tryExample } from './session.mjs';

/* The served page loads the script that unpacks files when it meets the first one. */
const UNPACKING = { isLoading: true };

const SENTENCES = [
    'Petani di Desa Sukamaju mulai memanen jagung pada awal Maret tahun ini.',
    'Hasilnya naik dua kali lipat dibandingkan dengan panen tahun lalu, kata Slamet.',
    'Pemerintah kabupaten membeli sebagian hasil panen itu untuk cadangan pangan.',
    'Sisanya dijual ke pasar induk dengan harga enam ribu rupiah per kilogram.',
];

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
        `<!doctype html><title>Judul &amp; Isi | Kabar</title>
  <header><a href="/">Beranda</a></header><nav>Menu Olahraga Ekonomi</nav>
  <img src="http://127.0.0.1:9/x.png" onerror="document.title='run'"><script>document.title = 'run'</script>
  <style>p { color: red }</style><article><h1>Judul &amp; Isi</h1><p style="color:red" onclick="x()">${SENTENCES[0]}
  ${SENTENCES[1]}</p><script>var x = 'skrip';</script><aside>Iklan besar</aside><p>Kalimat <b>ketiga</b> menyusul.</p>
  <ul><li>Butir satu yang panjang.</li></ul></article><footer>Hak cipta</footer>`,
    );
    await page.waitForSelector('#body .chosen');
    assert.equal(
        await shownText(page),
        `Judul & Isi${SENTENCES[0]} ${SENTENCES[1]}Kalimat ketiga menyusul.Butir satu yang panjang.`,
    );
    assert.equal(await page.title(), id.pageTitle);
});

const MENU = '<div class="menu"><a href="/">Beranda</a> <a href="/o">Olahraga</a> <a href="/e">Ekonomi</a></div>';
const RELATED =
    '<div class="related"><h3>Berita Terkait</h3><article><a href="/1"><h4>Harga Beras Naik Lagi</h4></a>' +
    '<p>Harga beras di pasar tradisional naik lagi pekan ini.</p></article></div>';
const layouts = {
    paragraphs: `<article>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</article>`,
    breaks: `<div class="isi">${SENTENCES.join('<br><br>')}</div>`,
    divisions: `<div id="konten">${SENTENCES.map((text) => `<div>${text}</div>`).join('')}</div>`,
    'related card': `<main><div>${SENTENCES.map((text) => `<p>${text}</p>`).join('')}</div>${RELATED}</main>`,
};
const pageOf = (body) =>
    `<!doctype html><html><head><title>Panen Jagung Naik - Kabar Desa</title></head><body>${MENU}<h1>Panen Jagung Naik</h1>` +
    `${body}<footer>Hak cipta Kabar Desa</footer></body></html>`;

for (const [name, body] of Object.entries(layouts)) {
    const article = 'Panen Jagung Naik' + SENTENCES.join('');
    test(`open: a saved page, ${name}`, {}, async (page) => {
        await open(page, 'panen.html', pageOf(body));
        await page.waitForSelector('#body .chosen');
        assert.equal(await shownText(page), article);
    });
    test(`paste: a copied page, ${name}`, {}, async (page) => {
        await paste(page, {
            'text/html': pageOf(body),
            'text/plain': `Beranda Olahraga Ekonomi\n${'Menu\n'.repeat(90)}`,
        });
        await page.waitForSelector('#body .chosen');
        assert.equal(await shownText(page), article);
        assert.equal(await page.textContent('#notice-text'), id.articleOnly);
        await page.click('#notice-button');
        await page.waitForFunction(() => document.querySelector('#body').textContent.startsWith('Beranda Olahraga'));
    });
}

test('paste: the source of a page, and words that are not one', {}, async (page) => {
    await paste(page, { 'text/plain': pageOf(layouts.paragraphs) });
    await page.waitForSelector('#body .chosen');
    assert.equal(await shownText(page), 'Panen Jagung Naik' + SENTENCES.join(''));
    const text = `<Tanya> Apa yang dipanen petani? ${SENTENCES.join(' ')}`;
    await paste(page, { 'text/plain': text });
    await page.waitForFunction(() => document.querySelector('#body').textContent.startsWith('<Tanya>'));
});

test('paste: a few sentences of a page come as they are', {}, async (page) => {
    const html = SENTENCES.map((text) => `<span style="color: red">${text}</span> `).join('');
    await paste(page, { 'text/html': `<meta charset="utf-8">${html}`, 'text/plain': SENTENCES.join(' ') });
    await page.waitForSelector('#body .chosen');
    assert.equal(await shownText(page), SENTENCES.join(' '));
    assert.ok(!(await page.isVisible('#notice')));
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
            '* butir satu_dua nama terakhir.' +
            'Panah --> tetap. <!-- buka' +
            'Judul C #' +
            'Acuan dan Bogor.',
    );
});

test('open: 100,000 openings without a closing', {}, async (page) => {
    const many = (opening) => opening.repeat(100000) + '\n';
    const sentence = 'Kalimat ini tetap terbaca.';
    await open(page, 'terbuka.html', `<p>${sentence}</p>` + many('<b') + many('<a'));
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

test('open: a file that is no text gives an error, and the text before stays', UNPACKING, async (page) => {
    await tryExample(page);
    for (const [name, bytes, key] of [
        ['a.pdf', '%PDF-1.7\n', 'isPdf'],
        ['b.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1], 'isOldOffice'],
        ['c.rtf', '{\\rtf1\\ansi}', 'isRtf'],
        ['d.jpg', [0xff, 0xd8, 0xff, 0xe0, 0, 16], 'isPicture'],
        ['e.mp3', 'ID3\x03\0\0', 'isRecording'],
        ['f.m4a', '\0\0\0\x20ftypM4A ', 'isRecording'],
        ['g.gz', [0x1f, 0x8b, 8, 0], 'isArchive'],
        ['h.txt', [1, 0, 2, 3, 4, 5], 'notText'],
        ['i.docx', 'PK\x03\x04', 'damaged'],
        ['j.xlsx', zip({ '[Content_Types].xml': '<a/>', 'xl/workbook.xml': '<b/>' }), 'isOffice'],
        ['k.zip', zip({ 'foto.jpg': 'x' }), 'noTexts'],
        ['l.zip', zip({ 'catatan.txt': 'x' }, 1), 'locked'],
        ['m.mhtml', 'Content-Type: multipart/related\r\n\r\nx', 'damaged'],
        ['kosong.txt', ' \n', 'emptyFile'],
    ]) {
        await open(page, name, Buffer.from(bytes));
        await page.waitForFunction((name) => document.querySelector('#error').textContent.includes(name), name);
        assert.equal(await page.textContent('#error'), id[key].replace('{n}', name));
        await showsSentences(page, chosenOf(news));
    }
});

test('open: DOCX, ODT, EPUB, ZIP, MHTML', UNPACKING, async (page) => {
    const [first, second, ...others] = SENTENCES;
    const word = (text) => `<w:p><w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
    const docx = {
        'word/document.xml':
            '<w:document><w:body><w:p><w:pPr><w:pStyle w:val="TOC1"/></w:pPr><w:r><w:t>Bab 1 ..... 3</w:t></w:r></w:p>' +
            `${word('Panen &amp; Jagung')}${word(first)}<w:p><w:r><w:t>${second.slice(0, 9)}</w:t></w:r><w:del><w:r>` +
            `<w:delText>lama</w:delText></w:r></w:del><w:r><w:t>${second.slice(9)}</w:t></w:r></w:p>` +
            `<w:tbl><w:tr><w:tc>${word('Kota')}</w:tc><w:tc>${word('Ton')}</w:tc></w:tr></w:tbl></w:body></w:document>`,
    };
    const odt = {
        mimetype: 'application/vnd.oasis.opendocument.text',
        'content.xml':
            '<office:text><text:table-of-content><text:p>Bab 1 3</text:p></text:table-of-content><text:h>Panen &#38; Jagung' +
            `</text:h><text:p>${first}</text:p><text:p>${second.replace(/ /g, '<text:s/>')}<text:note><text:p>catatan</text:p>` +
            '</text:note></text:p><table:table-row><table:table-cell><text:p>Kota</text:p></table:table-cell>' +
            '<table:table-cell><text:p>Ton</text:p></table:table-cell></table:table-row></office:text>',
    };
    const chapter = (text) => `<html><body><p>${text}</p></body></html>`;
    const epub = {
        mimetype: 'application/epub+zip',
        'META-INF/container.xml': '<container><rootfiles><rootfile full-path="OPS/buku.opf"/></rootfiles></container>',
        'OPS/buku.opf':
            '<package><manifest><item id="b" href="dua.xhtml"/><item id="a" href="bab%201.xhtml"/>' +
            '<item id="n" href="nav.xhtml" properties="nav"/></manifest>' +
            '<spine><itemref idref="n"/><itemref idref="a"/><itemref idref="b"/></spine></package>',
        'OPS/dua.xhtml': chapter(second),
        'OPS/bab 1.xhtml': chapter(first),
        'OPS/nav.xhtml': chapter('Daftar isi'),
    };
    const quoted = Buffer.from(pageOf(layouts.breaks))
        .toString('latin1')
        .replace(/=/g, '=3D')
        .replace(/(.{70})/g, '$1=\r\n');
    const mhtml =
        'From: <Saved by Blink>\r\nSubject: Panen\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n' +
        '\ttype="text/html";\r\n\tboundary="----batas--"\r\n\r\n\r\n------batas--\r\nContent-Type: text/html\r\n' +
        `Content-Transfer-Encoding: quoted-printable\r\n\r\n${quoted}\r\n------batas--\r\n` +
        'Content-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\niVBORw0KGgo=\r\n------batas----\r\n';
    const document = `Panen & Jagung${first}${second}Kota | Ton`;
    for (const [name, bytes, text] of [
        ['panen.docx', zip(docx), document],
        ['panen.odt', zip(odt), document],
        ['panen.epub', zip(epub), first + second],
        ['obrolan.zip', zip({ 'Obrolan.txt': others.join(' '), 'foto.jpg': 'x' }), others.join(' ')],
        ['panen.mhtml', mhtml, 'Panen Jagung Naik' + SENTENCES.join('')],
    ]) {
        await open(page, name, bytes);
        await page
            .waitForFunction(
                (text) => document.querySelector('#body').textContent.replace(/\s+/g, ' ').trim() === text,
                text,
            )
            .catch(async () => assert.equal(await shownText(page), text, name));
    }
});

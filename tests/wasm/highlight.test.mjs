// ringkas/highlight: <mark> around the sentences of a summary in a live page, and the page as it was after undo().
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

import { here, load, needs, packageFolder } from './support.mjs';

const hasDom = existsSync(join(here, 'node_modules/jsdom'));
const options = needs('jsdom (npm ci in tests/wasm)', hasDom);
const { highlight } = await import(pathToFileURL(join(packageFolder, 'highlight.js')).href);
const { JSDOM } = hasDom ? await import('jsdom') : {};

/** The document of a page. */
const open = (html) => new JSDOM(`<body>${html}`).window.document;

/** Every node under a node, in order. */
function nodesOf(node) {
    return [node, ...[...node.childNodes].flatMap(nodesOf)];
}

/** Highlights sentences in a page, compares its HTML, takes the highlights away and looks for any difference. */
function check(html, sentences, expected, settings) {
    const { body } = open(html);
    const [before, nodes] = [body.innerHTML, nodesOf(body)];
    const { marks, undo } = highlight(
        body,
        sentences.map((text) => ({ text })),
        settings,
    );
    assert.equal(body.innerHTML, expected);
    undo();
    assert.equal(body.innerHTML, before);
    assert.deepEqual(nodesOf(body).length, nodes.length);
    nodesOf(body).forEach((node, i) => assert.equal(node, nodes[i]));
    return marks;
}

describe('highlight() finds a sentence', options, () => {
    test('in a paragraph', () =>
        check(
            '<p>Banjir surut. Warga pulang.</p>',
            ['Warga pulang.'],
            '<p>Banjir surut. <mark>Warga pulang.</mark></p>',
        ));
    test('with other white space', () =>
        check(
            '<p> Warga\n\tpulang   ke\u00a0desa. </p>',
            ['Warga pulang ke desa.'],
            '<p> <mark>Warga\n\tpulang   ke&nbsp;desa.</mark> </p>',
        ));
    test('with soft hyphens', () =>
        check(
            '<p>Pe\u00admerintah pulang.</p>',
            ['Pemerintah pulang.'],
            '<p><mark>Pe\u00admerintah pulang.</mark></p>',
        ));
    test('that goes through a link', () =>
        check(
            '<p>Air surut. Warga <a href="/d">desa <b>itu</b></a> pulang. Lain.</p>',
            ['Warga desa itu pulang.'],
            '<p>Air surut. <mark>Warga </mark><a href="/d"><mark>desa </mark><b><mark>itu</mark></b></a><mark> pulang.</mark> Lain.</p>',
        ));
    test('that an advertisement or the mark of a note interrupts', () =>
        check(
            '<p>Warga desa itu pulang<sup>[3]</sup> pada</p><div>IKLAN</div><p>siang hari.</p>',
            ['Warga desa itu pulang pada siang hari.'],
            '<p><mark>Warga desa itu pulang</mark><sup>[3]</sup><mark> pada</mark></p><div>IKLAN</div><p><mark>siang hari.</mark></p>',
        ));
    test('next to another one', () =>
        check(
            '<p>Air surut. Warga pulang. Lain.</p>',
            ['Air surut.', 'Warga pulang.'],
            '<p><mark>Air surut.</mark> <mark>Warga pulang.</mark> Lain.</p>',
        ));
    test('after the one before it, where it comes twice', () =>
        check(
            '<p>Warga pulang. Air surut.</p><p>Warga pulang.</p>',
            ['Air surut.', 'Warga pulang.'],
            '<p>Warga pulang. <mark>Air surut.</mark></p><p><mark>Warga pulang.</mark></p>',
        ));
    test('whose beginning is there before', () =>
        check(
            '<p>Warga desa itu pindah.</p><p>Warga desa itu pulang.</p>',
            ['Warga desa itu pulang.'],
            '<p>Warga desa itu pindah.</p><p><mark>Warga desa itu pulang.</mark></p>',
        ));
    test('with a class', () =>
        check('<p>Air surut.</p>', ['Air surut.'], '<p><mark class="inti">Air surut.</mark></p>', {
            className: 'inti',
        }));
    test('where a reader can see it', () => {
        const { body } = open('<p id="a">Air surut sekali.</p><p id="b">Air surut sekali.</p>');
        body.querySelector('#a').checkVisibility = () => false; // jsdom has no layout
        highlight(body, [{ text: 'Air surut sekali.' }]);
        assert.equal(body.querySelector('mark').parentNode.id, 'b');
    });
});

describe('highlight() leaves alone', options, () => {
    for (const html of [
        '<script>Air surut.</script>',
        '<style>Air surut.</style>',
        '<textarea>Air surut.</textarea>',
        '<select><option>Air surut.</option></select>',
        '<svg><text>Air surut.</text></svg>',
        '<p hidden="">Air surut.</p>',
        '<div contenteditable="true">Air surut.</div>',
        '<p>Air surut? Tidak.</p>',
        '<p>Air</p>',
        '',
    ])
        test(html || 'an empty page', () => assert.deepEqual(check(html, ['Air surut.'], html), [[]]));
    test('an empty sentence', () => assert.deepEqual(check('<p>Air.</p>', ['', ' '], '<p>Air.</p>'), [[], []]));
    test('a sentence that is there once and given twice', () => {
        const marks = check('<p>Air surut.</p>', ['Air surut.', 'Air surut.'], '<p><mark>Air surut.</mark></p>');
        assert.deepEqual(
            marks.map(({ length }) => length),
            [1, 0],
        );
    });
    test('segments that are not chosen', () => {
        const { body } = open('<p>Air surut. Warga pulang.</p>');
        const segments = [
            { text: 'Air surut.', rank: null },
            { text: 'Warga pulang.', rank: 1 },
        ];
        const { marks } = highlight(body, segments);
        assert.equal(body.innerHTML, '<p>Air surut. <mark>Warga pulang.</mark></p>');
        assert.deepEqual(marks, [[], [body.querySelector('mark')]]);
    });
    test('what the page itself marks', () =>
        check(
            '<p><mark>Air</mark> surut.</p>',
            ['Air surut.'],
            '<p><mark><mark>Air</mark></mark><mark> surut.</mark></p>',
        ));
});

describe('undo()', options, () => {
    test('twice does nothing more', () => {
        const { body } = open('<p>Air surut.</p>');
        const { undo } = highlight(body, [{ text: 'Air surut.' }]);
        undo();
        const once = highlight(body, [{ text: 'Air surut.' }]);
        undo();
        assert.equal(body.innerHTML, '<p><mark>Air surut.</mark></p>');
        once.undo();
    });
    test('leaves what the page has changed since', () => {
        const { body } = open('<p>Air surut. Warga pulang.</p><p>Padi tumbuh.</p>');
        const { undo } = highlight(body, [{ text: 'Warga pulang.' }, { text: 'Padi tumbuh.' }]);
        body.querySelector('p').firstChild.remove();
        body.querySelectorAll('p')[1].textContent = 'Baru.';
        undo();
        assert.equal(body.innerHTML, '<p>Warga pulang.</p><p>Baru.</p>');
    });
});

test('all sentences of a saved page, read by readHTML()', options, async () => {
    const { readHTML, summarize } = await load();
    const sentences = Array.from(
        { length: 30 },
        (_, i) => `Warga desa ke-${i} membawa <b>beras ${i} kilo</b> ke <a href="/b">balai desa</a>.`,
    );
    const paragraphs = sentences
        .map((sentence) => `<p>\n    ${sentence}\n    Air belum surut di sana.</p>`)
        .join('\n<div class="ads">Iklan</div>\n');
    const html = `<title>Banjir</title><nav><a href="/">Beranda</a></nav><article><h1>Banjir</h1>${paragraphs}</article>`;
    const { body } = open(html);
    const before = body.innerHTML;
    const { segments } = summarize(readHTML(html).text, { ratio: 1 });
    const { marks, undo } = highlight(body, segments);
    segments.forEach(({ rank, text }, i) => {
        const marked = marks[i]
            .map((mark) => mark.textContent)
            .join('')
            .replace(/\s/g, '');
        assert.equal(marked, rank === null ? '' : text.replace(/\s/g, ''));
    });
    undo();
    assert.equal(body.innerHTML, before);
});

test('long pages take time in proportion: a sentence that is nowhere, and one node with everything', options, () => {
    const { body } = open(`<p>${'Warga desa itu pulang. '.repeat(20000)}</p>`);
    const { marks } = highlight(body, [{ text: 'Warga desa itu pulang ke kota.' }, { text: 'Warga desa itu pulang.' }]);
    assert.deepEqual(
        marks.map(({ length }) => length),
        [0, 1],
    );
});

// Several texts, formats, speakers: the package against the command, and its errors.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { describe, test } from 'node:test';

import { articles, command, load, makeFolder, writeFiles } from './support.mjs';

const ringkas = await load();
const { analyze, summarize, together } = ringkas;

const CHAT = '12/03/25 09.10 - Sari: rapatnya besok pagi\n12/03/25 09.11 - Budi: baik, saya datang\n';
const MAIL = 'Subject: Jadwal\nFrom: a@contoh.id\n\nRapat warga diadakan besok. Semua warga diminta hadir.\n';
const TWO = 'Banjir merendam desa itu. Warga pindah ke balai desa.';
const OTHER = 'Desa itu terendam banjir sejak malam. Kafe René 😀 tetap buka untuk pengungsi.';

/** What `summarize --together --json` finds. */
function native(t, texts, options) {
    const folder = makeFolder(t);
    const names = texts.map((_, i) => `${i}.txt`);
    writeFiles(folder, Object.fromEntries(texts.map((text, i) => [names[i], text])));
    const found = spawnSync(command, ['--together', '--json', '-q', ...options, ...names], {
        cwd: folder,
        maxBuffer: 1 << 26,
    });
    return JSON.parse(found.stdout);
}

describe('together()', () => {
    const texts = [...articles().map(({ text }) => text), '', CHAT, MAIL, OTHER];
    const cases = [
        [{}, []],
        [{ sentences: 5 }, ['-n5']],
        [{ words: 60, query: 'harga air' }, ['-w60', '--query=harga air']],
        [{ format: 'plain', title: 'Banjir' }, ['--format=plain', '--title=Banjir']],
    ];

    for (const [options, flags] of cases)
        test(`is what the command finds: ${JSON.stringify(options)}`, (t) => {
            const expected = native(t, texts, flags);
            const got = together(texts, options);
            const characters = texts.map((text) => [...text]);
            const indexOf = ({ document }, at) => characters[document].slice(0, at).join('').length;
            assert.equal(got.summary, expected.summary.join(' '));
            assert.equal(got.knownWords, expected.known_words);
            assert.deepEqual(
                got.segments.map(({ document, start, end, rank, heading, text, speaker }) => ({
                    document,
                    start,
                    end,
                    rank,
                    heading,
                    text,
                    speaker,
                })),
                expected.segments.map((s) => ({
                    document: s.document,
                    start: indexOf(s, s.start_char),
                    end: indexOf(s, s.end_char),
                    rank: s.rank,
                    heading: s.heading,
                    text: s.text,
                    speaker: s.speaker ?? null,
                })),
            );
        });

    test('analyze() takes several texts too', () => {
        const { summary } = together([TWO, OTHER]);
        const document = analyze([TWO, OTHER]);
        assert.equal(document.select().summary, summary);
        const kafe = document.keywords(64).find(({ phrase }) => phrase.includes('René'));
        assert.deepEqual([kafe?.document, document.count], [1, 4]);
        document.free();
    });

    test('of no texts, and of one', () => {
        assert.deepEqual([together([]).summary, together([]).segments], ['', []]);
        assert.deepEqual(together([TWO]), summarize(TWO));
    });

    test('of a thousand texts', () => {
        assert.equal(together(new Array(1000).fill(TWO)).summary, TWO);
    });

    for (const [name, texts, message] of [
        ['a string', TWO, /^together\(\) takes an array of texts, not "Banjir/],
        ['a number among them', [TWO, 7], /^together\(\) takes the text as a string, not 7$/],
        ['nothing', undefined, /^together\(\) takes an array of texts, not undefined$/],
    ])
        test(`refuses ${name}`, () => assert.throws(() => together(texts), { name: 'TypeError', message }));
});

describe('format', () => {
    test('is found, with title and speakers', () => {
        const of = (text, options) =>
            (({ format, title, segments }) => [format, title, segments.map(({ speaker }) => speaker)])(
                summarize(text, options),
            );
        assert.deepEqual(of(CHAT), ['chat', null, ['Sari', 'Budi']]);
        assert.deepEqual(of(CHAT, { format: 'plain' }), ['plain', null, [null, null]]);
        assert.deepEqual(of(MAIL), ['mail', 'Jadwal', [null, null]]);
        assert.deepEqual(of(TWO, { format: 'auto' }), ['plain', null, [null, null]]);
        assert.deepEqual([analyze(MAIL).format, analyze(MAIL).title], ['mail', 'Jadwal']);
    });

    test('refuses others', () => {
        const message = /^format must be one of auto, plain, subtitles, markdown, chat, mail, not /;
        assert.throws(() => summarize(TWO, { format: 'html' }), { name: 'RangeError', message });
        assert.throws(() => summarize(TWO, { format: 1 }), { name: 'TypeError', message });
    });
});

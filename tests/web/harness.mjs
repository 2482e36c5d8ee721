/* What all tests of the page share: a count, the two forms of the page, texts, and the expected summaries. */
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { serve } from '../../web/serve.mjs';

export const build = resolve(process.argv[2] || join(import.meta.dirname, '../../build'));
export const strings = (await import('../../web/strings.js')).strings;
export const exampleText = (name) =>
    readFileSync(join(import.meta.dirname, '../../web/examples', name + '.txt'), 'utf8');

/* Counts tests. Its last line is "NAME: N passed, N failed, N skipped". tests/web/run adds these lines up. */
export function suite(name) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    return {
        async test(title, body) {
            try {
                await body();
                count.passed++;
            } catch (error) {
                count.failed++;
                console.log(
                    `FAIL ${name}: ${title}: ${String(error.message || error)
                        .split('\n')
                        .slice(0, 12)
                        .join('\n    ')}`,
                );
            }
        },
        /* A missing tool is skipped on a user's machine, and a failure in CI. */
        skip(title, why) {
            const isCi = process.env.CI === 'true';
            count[isCi ? 'failed' : 'skipped']++;
            console.log(`${isCi ? 'FAIL' : 'SKIP'} ${name}: ${title}: ${why}`);
        },
        end() {
            console.log(`${name}: ${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped`);
            process.exit(count.failed > 0 ? 1 : 0);
        },
    };
}

export function find(...paths) {
    return paths.find((path) => path && existsSync(path));
}
export const chromiumPath = () =>
    find(process.env.CHROME_PATH, '/usr/bin/chromium', '/usr/bin/chromium-browser', '/usr/bin/google-chrome');
export const CHROMIUM_ARGS = [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
];

/* The addresses of the page: as one file, and as separate files from a server. */
export async function places() {
    const server = await serve(join(build, 'web'), 0);
    return {
        file: pathToFileURL(join(build, 'ringkas.html')).href,
        served: `http://127.0.0.1:${server.address().port}/`,
    };
}

/* The page must show what ringkas.js gives in Node. */
const { load } = await import(pathToFileURL(join(build, 'web/ringkas.js')).href);
const ringkas = await load(readFileSync(join(build, 'ringkas.wasm')));
export const { features } = ringkas;
export const expected = (text, words) => ringkas.summarize(text, { words });
export const chosenOf = (text, words = 60) =>
    expected(text, words)
        .segments.filter((segment) => segment.rank !== null)
        .map((segment) => segment.text);

export const expectedTeaser = (text, query) => ringkas.analyze(text).teaser(query ? { query } : {}).teaser;
export const expectedTags = (text, tags) => ringkas.analyze(text, { tags }).tags();

/* Indonesian text of at least this many bytes. Each paragraph is different. */
export function longText(bytes) {
    const sources = ['berita', 'laporan']
        .map(exampleText)
        .join('\n')
        .split('\n')
        .filter((line) => line.length > 80);
    const lines = [];
    for (let size = 0, n = 0; size < bytes; n++) {
        lines.push(`${sources[n % sources.length]} Catatan nomor ${n} dibuat di desa ke-${n % 977}.`);
        size += Buffer.byteLength(lines[n]) + 2;
    }
    return lines.join('\n\n');
}

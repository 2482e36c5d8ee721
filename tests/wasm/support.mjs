// What the tests share: paths, what may be missing, and the answers of the command.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';

export const here = fileURLToPath(new URL('.', import.meta.url));
export const root = resolve(here, '../..');
export const build = resolve(process.env.BUILD ?? join(root, 'build'));
export const shared = resolve(process.env.SHARED ?? join(root, '../shared'));

export const moduleFile = join(build, 'ringkas.wasm');
export const emscriptenFile = join(build, 'emscripten/ringkas.wasm');
export const packageFolder = join(build, 'npm');
export const command = join(build, 'summarize');
export const pagesFile = join(shared, 'pages/pages-train.jsonl');

/** The package as it is shipped. */
export const { load } = await import(pathToFileURL(join(packageFolder, 'ringkas.js')).href);

/** Options for a test that needs something. If it is missing, the test is skipped, or fails with CI=true. */
export function needs(thing, isThere) {
    return isThere || process.env.CI === 'true' ? {} : { skip: `${thing} is missing` };
}

/** Options for a test that needs measuring data. Without it the test is skipped, with CI=true too. */
export function needsData(file) {
    return existsSync(file) ? {} : { skip: `data: ${file} is missing` };
}

/** The golden articles, [{name, file, text}]. */
export function articles() {
    const folder = join(root, 'tests/articles');
    return readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => ({ name, file: join(folder, name), text: readFileSync(join(folder, name), 'utf8') }));
}

export function pages() {
    return readFileSync(pagesFile, 'utf8')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
}

/** What `summarize --json` prints for each file. */
export function summarizeNatively(files, flags = []) {
    const { stdout, stderr, status } = spawnSync(command, ['--json', ...flags, ...files], { maxBuffer: 1 << 30 });
    if (status !== 0 && status !== 1) throw new Error(`summarize ended with ${status}: ${stderr}`);
    return stdout
        .toString()
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
}

/** A folder that is removed after the test. */
export function makeFolder(t) {
    const folder = mkdtempSync(join(tmpdir(), 'ringkas-'));
    t.after(() => rmSync(folder, { recursive: true, force: true }));
    return folder;
}

/** Writes files into a folder: {name: content}. */
export function writeFiles(folder, files) {
    for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** Runs a program in a folder and returns its standard output. If it fails, its messages are in the error. */
export function run(folder, program, ...args) {
    return execFileSync(program, args, { cwd: folder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });
}

/** A program of the npm packages in this folder. */
export function tool(name) {
    return join(here, 'node_modules/.bin', name);
}

export const hasTools = existsSync(tool('esbuild')) && existsSync(tool('tsc'));

/** Random numbers from 0 to 1, the same in every run. */
export function makeRandom(seed) {
    let state = seed;
    return () => {
        state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
        return state / 2 ** 32;
    };
}

/** A text of about `length` characters: the golden articles again and again, with some words that differ each time. */
export function makeText(length) {
    const all = articles().map(({ text }) => text);
    const parts = [];
    for (let size = 0, i = 0; size < length; size += parts[i].length + 2, i++)
        parts.push(all[i % all.length].replace(/warga/g, `warga${i}`));
    return parts.join('\n\n');
}

// The npm package: npm packs and installs it, Node and bundles run it, its types are right, and so is its README.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { gzipSync } from 'node:zlib';

import { articles, hasTools, here, load, needs, packageFolder, run, tool, writeFiles } from './support.mjs';

const TEXT = 'Banjir merendam desa itu. Warga pindah ke balai desa.';
const PRINT = `const { summarize } = await load(source);\nconsole.log(JSON.stringify(summarize(${JSON.stringify(TEXT)})));\n`;

const ringkas = await load();
const expected = JSON.stringify(ringkas.summarize(TEXT)) + '\n';
const scripts = [
    'core.js',
    'highlight.js',
    'options.js',
    'ringkas.js',
    'source.js',
    'worker.js',
    'worker_pack.js',
    'worker_thread.js',
];
const manifest = JSON.parse(readFileSync(join(packageFolder, 'package.json'), 'utf8'));

let project; // a folder where the package is installed
let packed; // what npm pack put into it

before(() => {
    project = mkdtempSync(join(tmpdir(), 'ringkas-'));
    writeFiles(project, { 'package.json': '{"private": true, "type": "module"}' });
    [packed] = JSON.parse(run(project, 'npm', 'pack', packageFolder, '--json', '--silent'));
    run(project, 'npm', 'install', '--offline', '--no-audit', '--no-fund', '--silent', join(project, packed.filename));
});
after(() => rmSync(project, { recursive: true, force: true }));

describe('npm', () => {
    test('packs these files and no others', () => {
        const files = packed.files.map(({ path }) => path).sort();
        const types = ['highlight', 'inline', 'ringkas', 'worker', 'worker_thread'].map((name) => name + '.d.ts');
        const others = ['LICENSE', 'README.md', 'inline.js', 'package.json', 'ringkas.cjs', 'ringkas.d.cts'];
        const expected = [...scripts, ...types, ...others, 'ringkas.wasm'];
        assert.deepEqual(files, expected.sort());
    });

    test('shows the version of the module', () => {
        assert.equal(manifest.version, ringkas.version);
    });

    test('installs a package without dependencies or scripts', () => {
        assert.equal(manifest.dependencies, undefined);
        assert.equal(manifest.scripts, undefined);
        const installed = readdirSync(join(project, 'node_modules')).filter((name) => !name.startsWith('.'));
        assert.deepEqual(installed, ['ringkas']);
    });

    test('installs a package that Node imports', () => {
        writeFiles(project, { 'main.js': `import { load } from 'ringkas';\nconst source = undefined;\n${PRINT}` });
        assert.equal(run(project, process.execPath, 'main.js'), expected);
    });

    test('installs a package that CommonJS can import too', () => {
        writeFiles(project, {
            'main.cjs': `(async () => { const { load } = await import('ringkas'); const source = undefined;\n${PRINT} })();`,
        });
        assert.equal(run(project, process.execPath, 'main.cjs'), expected);
    });

    test('installs a package that CommonJS can require', () => {
        writeFiles(project, {
            'old.cjs': `(async () => { const { load } = require('ringkas'); const source = undefined;\n${PRINT} })();`,
        });
        assert.equal(run(project, process.execPath, 'old.cjs'), expected);
    });

    test('installs a package with the module inside: it needs no file, no request and no import.meta', async () => {
        writeFiles(project, {
            'inlined.js': `import { load } from 'ringkas/inline';\nconst source = undefined;\n${PRINT}`,
        });
        assert.equal(run(project, process.execPath, 'inlined.js'), expected);
        const alone = join(project, 'alone');
        mkdirSync(alone);
        copyFileSync(join(packageFolder, 'inline.js'), join(alone, 'inline.mjs'));
        writeFiles(alone, { 'main.mjs': `import { load } from './inline.mjs';\nconst source = undefined;\n${PRINT}` });
        assert.equal(run(alone, process.execPath, 'main.mjs'), expected);
    });

    test('installs a package whose ringkas.wasm can be found by its name', () => {
        const source = `import { load } from 'ringkas';\nconst source = new URL(import.meta.resolve('ringkas/ringkas.wasm'));\n`;
        writeFiles(project, { 'found.js': source + PRINT });
        assert.equal(run(project, process.execPath, 'found.js'), expected);
    });
});

describe('the scripts', () => {
    for (const name of scripts)
        test(`${name} needs nothing from outside, and no DOM`, () => {
            const script = readFileSync(join(packageFolder, name), 'utf8').replace(/\/\*\*[\s\S]*?\*\//g, '');
            const imports = [...script.matchAll(/^import .* from '(.*)';$/gm)].map(([, from]) => from);
            assert.ok(imports.every((from) => scripts.includes(from.slice('./'.length))));
            assert.doesNotMatch(script, /\brequire\(|\b(document|window|self|navigator)\.\w/);
        });
});

describe('TypeScript', needs('tsc (npm ci in tests/wasm)', hasTools), () => {
    const compile = (lib, module, resolution, ...args) =>
        run(
            ...[project, process.execPath, tool('tsc'), '--strict', '--noEmit', '--target', 'es2022', '--lib', lib],
            ...['--module', module, '--moduleResolution', resolution, ...args],
        );
    const USE = `import { load, summarize, type Ringkas } from 'ringkas';
        export const texts = [load().then((ringkas: Ringkas) => ringkas.summarize('Banjir.').summary), summarize('Banjir.')];`;
    const PARTS = `import { load } from 'ringkas/inline';
        import { highlight } from 'ringkas/highlight';
        import { startWorker } from 'ringkas/worker';
        export const parts = [load(), highlight({}, [{ text: 'Banjir.' }]).undo, startWorker().analyze('Banjir.')];`;

    for (const [file, module, source] of [
        ['plain.mts', 'node16', USE],
        ['plain.cts', 'node16', USE],
        ['plain.mts', 'nodenext', USE],
        ['parts.mts', 'node16', PARTS],
    ])
        test(`compiles ${file} (${module}) without the types of a browser`, () => {
            writeFiles(project, { [file]: source });
            compile('es2022', module, module, file);
        });

    for (const [module, resolution] of [
        ['nodenext', 'nodenext'],
        ['esnext', 'bundler'],
    ])
        for (const lib of ['dom', 'webworker'])
            test(`compiles a use of the package (${resolution}, ${lib})`, () => {
                copyFileSync(join(here, 'usage.ts'), join(project, 'usage.ts'));
                compile(`es2022,${lib}`, module, resolution, '--exactOptionalPropertyTypes', 'usage.ts');
            });

    test('finds no error in the scripts', () => {
        const files = scripts.map((name) => join(packageFolder, name));
        compile('es2022,dom,dom.iterable', 'nodenext', 'nodenext', '--allowJs', '--checkJs', ...files);
    });
});

describe('what others check', () => {
    const publint = existsSync(tool('publint'));

    test('publint finds nothing', needs('publint (npm ci in tests/wasm)', publint), () => {
        run(packageFolder, tool('publint'), '--strict', '--pack', 'npm', '.');
    });
    // Only the first entry has a form for require() of Node before 20.19. A module of WebAssembly has no types.
    for (const [which, ...args] of [
        ['ringkas, also for require()', '--entrypoints', '.'],
        ['all entries', '--ignore-rules', 'cjs-resolves-to-esm', '--exclude-entrypoints', './ringkas.wasm'],
    ])
        test(`attw finds nothing: ${which}`, needs('attw (npm ci in tests/wasm)', publint), () => {
            run(project, tool('attw'), join(project, packed.filename), ...args);
        });
});

describe('sizes', needs('esbuild (npm ci in tests/wasm)', hasTools), () => {
    for (const [entry, max] of [
        ['ringkas.js', 5888],
        ['worker.js', 2048],
        ['worker_thread.js', 6400], // with ringkas.js
        ['highlight.js', 2048],
    ])
        test(`${entry} and what it imports have at most ${max} bytes with gzip`, (t) => {
            const code = run(packageFolder, tool('esbuild'), '--bundle', '--minify', '--format=esm', entry);
            const size = gzipSync(code, { level: 9 }).length;
            t.diagnostic(`${entry}: ${size} bytes with gzip`);
            assert.ok(size <= max, `${size} bytes`);
        });
});

describe('the README', () => {
    // A block of JavaScript or of shell may be followed by a block of text, which is what it prints.
    const readme = readFileSync(join(packageFolder, 'README.md'), 'utf8');
    const examples = [...readme.matchAll(/```(js|sh)\n(.*?)```\n(?:\n```text\n(.*?)```\n)?/gs)];

    const SHELL_SETTINGS = `PATH="${join(here, 'node_modules/.bin')}:$PATH" npm_config_offline=true; export PATH npm_config_offline`;

    test('has examples', () => assert.ok(examples.filter(([, language]) => language === 'js').length >= 2));

    examples.forEach(([, language, source, output], i) => {
        const options = source.startsWith('esbuild') ? needs('esbuild (npm ci in tests/wasm)', hasTools) : {};
        test(`tells the truth: ${source.split('\n')[0]}`, options, () => {
            const name = source.match(/^\/\/ (\S+\.js)\n/)?.[1] ?? `example-${i}.js`;
            copyFileSync(articles().find(({ name }) => name === 'berita-banjir.txt').file, join(project, 'berita.txt'));
            if (language === 'js') writeFiles(project, { [name]: source });
            const printed =
                language === 'js'
                    ? run(project, process.execPath, name)
                    : run(project, 'sh', '-ec', `${SHELL_SETTINGS}\n${source}`);
            if (output !== undefined) assert.equal(printed, output);
        });
    });

    test('highlights a page', needs('jsdom (npm ci in tests/wasm)', hasTools), async (t) => {
        const [, html] = /```html\n(.*?)```/s.exec(readme);
        const { JSDOM } = await import('jsdom');
        const [page, script] = html.split(/<script type="module">|<\/script>/);
        globalThis.document = new JSDOM(page).window.document;
        t.after(() => delete globalThis.document);
        writeFiles(project, { 'page.mjs': script });
        await import(pathToFileURL(join(project, 'page.mjs')).href);
        const marks = [...document.querySelectorAll('mark.inti')].map((mark) => mark.textContent).join('');
        assert.equal(marks, 'Banjir di desa itu mulai surut pada Senin siang.');
    });
});

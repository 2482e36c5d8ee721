// The npm package: npm packs and installs it, Node and bundles run it, its types are right, and so is its README.
import assert from 'node:assert/strict';
import { copyFileSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';

import { articles, hasTools, here, load, needs, packageFolder, run, tool, writeFiles } from './support.mjs';

const TEXT = 'Banjir merendam desa itu. Warga pindah ke balai desa.';
const PRINT = `const { summarize } = await load(source);\nconsole.log(JSON.stringify(summarize(${JSON.stringify(TEXT)})));\n`;

const ringkas = await load();
const expected = JSON.stringify(ringkas.summarize(TEXT)) + '\n';
const scripts = ['core.js', 'options.js', 'ringkas.js', 'source.js'];
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
        const others = ['LICENSE', 'README.md', 'inline.d.ts', 'inline.js', 'package.json', 'ringkas.cjs'];
        const expected = [...scripts, ...others, 'ringkas.d.cts', 'ringkas.d.ts', 'ringkas.wasm'];
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
            const script = readFileSync(join(packageFolder, name), 'utf8');
            const imports = [...script.matchAll(/^import .* from '(.*)';$/gm)].map(([, from]) => from);
            assert.ok(imports.every((from) => scripts.includes(from.slice('./'.length))));
            assert.doesNotMatch(script, /\brequire\(|\b(document|window|self|navigator)\.\w/);
        });
});

describe('esbuild', needs('esbuild (npm ci in tests/wasm)', hasTools), () => {
    const bundle = (...args) => run(project, tool('esbuild'), '--bundle', '--log-level=error', ...args);

    test('bundles for browsers, with ringkas.wasm in the folder of the bundle', () => {
        mkdirSync(join(project, 'site'), { recursive: true });
        writeFiles(project, { 'page.js': `import { load } from 'ringkas';\nconst source = undefined;\n${PRINT}` });
        for (const flags of [[], ['--minify']]) {
            bundle('page.js', '--format=esm', '--platform=browser', '--outfile=site/page.js', ...flags);
            copyFileSync(join(packageFolder, 'ringkas.wasm'), join(project, 'site/ringkas.wasm'));
            assert.equal(run(project, process.execPath, 'site/page.js'), expected);
        }
    });

    test('bundles everything into one file, for a page without modules', async () => {
        const source = `import { load } from 'ringkas';\nimport bytes from 'ringkas/ringkas.wasm';
            globalThis.answer = load(bytes).then(({ summarize }) => JSON.stringify(summarize(${JSON.stringify(TEXT)})) + '\\n');`;
        writeFiles(project, { 'inline.js': source });
        bundle(
            'inline.js',
            '--format=iife',
            '--platform=browser',
            '--target=es2022',
            '--minify',
            '--loader:.wasm=binary',
            '--outfile=inline.min.js',
            '--log-override:empty-import-meta=silent',
        );
        // A realm with what a browser has, without the globals of Node.
        const page = { WebAssembly, TextEncoder, TextDecoder, URL, fetch, atob };
        runInNewContext(readFileSync(join(project, 'inline.min.js'), 'utf8'), page);
        assert.equal(await page.answer, expected);
    });

    test('bundles the form with the module inside for any target, without a rule', async () => {
        const source = `import { load } from 'ringkas/inline';
            globalThis.answer = load().then(({ summarize }) => JSON.stringify(summarize(${JSON.stringify(TEXT)})) + '\\n');`;
        writeFiles(project, { 'whole.js': source });
        bundle(
            'whole.js',
            '--format=iife',
            '--platform=browser',
            '--outfile=whole.min.js',
            '--log-override:empty-import-meta=silent',
        );
        const page = { WebAssembly, TextEncoder, TextDecoder, URL, fetch, atob };
        runInNewContext(readFileSync(join(project, 'whole.min.js'), 'utf8'), page);
        assert.equal(await page.answer, expected);
    });

    test('bundles for a worker that gets the module', () => {
        const source = `import { load } from 'ringkas';
            onmessage = async ({ data }) => postMessage((await load(data.module)).summarize(data.text));`;
        writeFiles(project, { 'worker.js': source });
        bundle('worker.js', '--format=esm', '--platform=browser', '--outfile=worker.min.js', '--minify');
        assert.ok(existsSync(join(project, 'worker.min.js')));
    });

    test('makes a bundle without modules say what is missing', async () => {
        writeFiles(project, { 'old.js': `import { load } from 'ringkas';\nglobalThis.answer = load();` });
        bundle('old.js', '--format=iife', '--outfile=old.min.js', '--log-override:empty-import-meta=silent');
        const page = { WebAssembly, TextEncoder, TextDecoder, URL, fetch };
        runInNewContext(readFileSync(join(project, 'old.min.js'), 'utf8'), page);
        await assert.rejects(page.answer, {
            message: /this bundle is not an ES module: pass its URL, its bytes or a WebAssembly\.Module$/,
        });
    });
});

describe('TypeScript without the types of a browser', needs('tsc (npm ci in tests/wasm)', hasTools), () => {
    for (const [file, module] of [
        ['plain.mts', 'node16'],
        ['plain.cts', 'node16'],
        ['plain.mts', 'nodenext'],
    ])
        test(`compiles ${file} (${module})`, () => {
            const source = `import { load, type Ringkas } from 'ringkas';
                export const text = load().then((ringkas: Ringkas) => ringkas.summarize('Banjir.').summary);`;
            writeFiles(project, { [file]: source });
            const args = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022'];
            run(
                project,
                process.execPath,
                tool('tsc'),
                ...args,
                '--module',
                module,
                '--moduleResolution',
                module,
                file,
            );
        });

    test('knows ringkas/inline', () => {
        writeFiles(project, {
            'inlined.mts': `import { load } from 'ringkas/inline';\nexport const ringkas = load();`,
        });
        const args = ['--strict', '--noEmit', '--target', 'es2022', '--lib', 'es2022'];
        run(
            project,
            process.execPath,
            tool('tsc'),
            ...args,
            '--module',
            'node16',
            '--moduleResolution',
            'node16',
            'inlined.mts',
        );
    });
});

describe('TypeScript', needs('tsc (npm ci in tests/wasm)', hasTools), () => {
    const compile = (...args) => run(project, process.execPath, tool('tsc'), '--strict', '--target', 'es2022', ...args);

    for (const resolution of ['nodenext', 'bundler'])
        for (const lib of ['dom', 'webworker'])
            test(`compiles a use of the package (${resolution}, ${lib})`, () => {
                copyFileSync(join(here, 'usage.ts'), join(project, 'usage.ts'));
                compile(
                    '--noEmit',
                    '--exactOptionalPropertyTypes',
                    '--lib',
                    `es2022,${lib}`,
                    '--module',
                    resolution === 'bundler' ? 'esnext' : 'nodenext',
                    '--moduleResolution',
                    resolution,
                    'usage.ts',
                );
            });

    test('finds no error in the scripts', () => {
        run(
            packageFolder,
            process.execPath,
            tool('tsc'),
            '--strict',
            '--allowJs',
            '--checkJs',
            '--noEmit',
            '--target',
            'es2022',
            '--lib',
            'es2022,dom',
            '--module',
            'nodenext',
            '--moduleResolution',
            'nodenext',
            '--allowImportingTsExtensions',
            'ringkas.js',
        );
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

    test('has a worker that answers, bundled', needs('esbuild (npm ci in tests/wasm)', hasTools), async (t) => {
        t.after(() => ['onmessage', 'postMessage'].forEach((name) => delete globalThis[name]));
        const answer = new Promise((done) => (globalThis.postMessage = done));
        await import(pathToFileURL(join(project, 'site/worker.js')).href);
        globalThis.onmessage({ data: { module: ringkas.module, text: TEXT, options: undefined } });
        assert.equal(JSON.stringify(await answer) + '\n', expected);
    });
});

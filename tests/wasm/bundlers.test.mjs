// Bundlers: what they make of a program with the package runs, with ringkas.wasm and the worker.
import assert from 'node:assert/strict';
import { copyFileSync, cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';

import { here, load, needs, packageFolder, run, tool, writeFiles } from './support.mjs';

const TEXT = 'Banjir merendam desa itu. Warga pindah ke balai desa.';
const fixtures = join(here, 'fixtures');
const ringkas = await load();
const answer = JSON.stringify(ringkas.summarize(TEXT));
const expected = `[${answer},${answer},"function"]\n`;

/** Options of a test that needs an npm package. */
const needsPackage = (name) => needs(`${name} (npm ci in tests/wasm)`, existsSync(join(here, 'node_modules', name)));

let project; // a folder where the package is installed

before(() => {
    project = mkdtempSync(join(tmpdir(), 'ringkas-'));
    writeFiles(project, { 'package.json': '{"private": true, "type": "module"}' });
    cpSync(packageFolder, join(project, 'node_modules/ringkas'), { recursive: true });
    cpSync(fixtures, project, { recursive: true });
});
after(() => rmSync(project, { recursive: true, force: true }));

/** Runs a bundle where the package is not installed. */
function runBundle(folder, script) {
    const moved = mkdtempSync(join(tmpdir(), 'ringkas-bundle-'));
    try {
        writeFiles(moved, { 'package.json': '{"type": "module"}' });
        cpSync(join(project, folder), join(moved, 'site'), { recursive: true });
        const browser = pathToFileURL(join(fixtures, 'browser.mjs')).href;
        return run(moved, process.execPath, '--import', browser, join('site', script));
    } finally {
        rmSync(moved, { recursive: true });
    }
}

/** The only file of a folder with this ending. */
const only = (folder, end) => {
    const names = readdirSync(join(project, folder)).filter((name) => name.endsWith(end));
    assert.equal(names.length, 1, `${folder}: ${names}`);
    return names[0];
};

describe('Vite', () => {
    for (const name of ['vite', 'vite6']) {
        const settings = {
            configFile: false,
            logLevel: 'error',
            base: './',
            build: { outDir: `site-${name}`, target: 'es2022', modulePreload: { polyfill: false } },
        };

        test(`${name} builds the module and the worker`, needsPackage(name), async () => {
            const { build } = await import(name);
            writeFiles(project, { 'index.html': '<script type="module" src="/main.js"></script>' });
            await build({ ...settings, root: project });
            const folder = `site-${name}/assets`;
            only(folder, '.wasm');
            const main = readdirSync(join(project, folder)).find((file) => file.startsWith('index-'));
            assert.equal(runBundle(folder, main), expected);
        });

        // With `optimizeDeps: { exclude: ['ringkas'] }`, as README.md says.
        test(`${name} serves the module and the worker to a developer`, needsPackage(name), async () => {
            const { createServer } = await import(name);
            const server = await createServer({
                ...settings,
                root: project,
                optimizeDeps: { exclude: ['ringkas'] },
                server: { port: 0, host: '127.0.0.1' },
            });
            try {
                await server.listen();
                const [address] = server.resolvedUrls.local;
                const get = (path) => fetch(new URL(path, address));
                const script = async (path) => (await get(path)).text();
                const main = await script('/main.js');
                const [source] = /[^"]*ringkas\/ringkas\.js[^"]*/.exec(main);
                const [worker] = /[^"]*ringkas\/worker\.js[^"]*/.exec(main);
                const [, thread] = /new URL\([^"']*["']([^"']*worker_thread\.js[^"']*)/.exec(await script(worker));
                for (const path of [source, new URL(thread, new URL(worker, address))])
                    assert.match((await get(path)).headers.get('content-type'), /javascript/, path);
                const module = await get(new URL('ringkas.wasm', new URL(source, address)));
                assert.equal(module.headers.get('content-type'), 'application/wasm');
            } finally {
                await server.close();
            }
        });
    }
});

test('Webpack builds the module and the worker', needsPackage('webpack'), async () => {
    const webpack = createRequire(import.meta.url)('webpack');
    const stats = await new Promise((done, fail) =>
        webpack(
            {
                context: project,
                mode: 'production',
                entry: './main.js',
                experiments: { outputModule: true },
                output: { path: join(project, 'site-webpack'), filename: 'main.js', module: true },
            },
            (error, stats) => (error ? fail(error) : done(stats)),
        ),
    );
    assert.deepEqual(stats.toJson().errors, []);
    only('site-webpack', '.wasm');
    assert.equal(runBundle('site-webpack', 'main.js'), expected);
});

test('Rollup builds the module, and the worker as an entry', needsPackage('rollup'), async () => {
    const { rollup } = await import('rollup');
    const { nodeResolve } = await import('@rollup/plugin-node-resolve');
    const { importMetaAssets } = await import('@web/rollup-plugin-import-meta-assets');
    const warnings = [];
    const bundle = await rollup({
        input: [join(project, 'own_worker.js'), join(project, 'thread.js')],
        plugins: [nodeResolve({ browser: true }), importMetaAssets({ include: '**/source.js' })],
        onwarn: (warning) => warnings.push(warning.message),
    });
    await bundle.write({ dir: join(project, 'site-rollup'), format: 'es' });
    assert.deepEqual(warnings, []);
    assert.equal(runBundle('site-rollup', 'own_worker.js'), expected);
});

describe('esbuild', needsPackage('esbuild'), () => {
    // A realm with what a browser has, without the globals of Node.
    const browser = () => ({ WebAssembly, TextEncoder, TextDecoder, URL, fetch, atob });
    const ASK = `(({ summarize }) => JSON.stringify(summarize(${JSON.stringify(TEXT)})))`;

    /** Bundles a script into one file that is no module, and gives what it leaves in `answer`. */
    function runClassic(name, source, ...flags) {
        writeFiles(project, { [`${name}.js`]: source });
        const out = `${name}.min.js`;
        bundle(`${name}.js`, '--format=iife', '--log-override:empty-import-meta=silent', ...flags, `--outfile=${out}`);
        const page = browser();
        runInNewContext(readFileSync(join(project, out), 'utf8'), page);
        return page.answer;
    }
    const bundle = (...args) =>
        run(project, tool('esbuild'), '--bundle', '--log-level=error', '--platform=browser', ...args);

    for (const flags of [[], ['--minify']])
        test(`builds scripts, with ringkas.wasm beside them ${flags}`, () => {
            bundle('own_worker.js', 'thread.js', '--format=esm', '--outdir=site', ...flags);
            copyFileSync(join(packageFolder, 'ringkas.wasm'), join(project, 'site/ringkas.wasm'));
            assert.equal(runBundle('site', 'own_worker.js'), expected);
        });

    test('builds one file with the module, for a page without modules', async () => {
        const source = `import { load } from 'ringkas';\nimport bytes from 'ringkas/ringkas.wasm';
            globalThis.answer = load(bytes).then(${ASK});`;
        assert.equal(await runClassic('bytes', source, '--target=es2022', '--minify', '--loader:.wasm=binary'), answer);
    });

    test('builds the form with the module inside for any target, without a rule', async () => {
        const source = `import { load } from 'ringkas/inline';\nglobalThis.answer = load().then(${ASK});`;
        assert.equal(await runClassic('whole', source), answer);
    });

    test('makes a bundle that is no module say what is missing', async () => {
        const source = `import { load } from 'ringkas';\nglobalThis.answer = load();`;
        await assert.rejects(runClassic('old', source), {
            message: /this bundle is not an ES module: pass its URL, its bytes or a WebAssembly\.Module$/,
        });
    });
});

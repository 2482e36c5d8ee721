// load() takes the module from many sources. If it cannot, its error says why.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { relative } from 'node:path';
import { describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { runInNewContext } from 'node:vm';
import { Worker } from 'node:worker_threads';

import { load, moduleFile, packageFolder } from './support.mjs';

const TEXT = 'Banjir merendam desa itu. Warga pindah ke balai desa.';
const bytes = readFileSync(moduleFile);
const expected = (await load()).summarize(TEXT);

/** Serves: /ringkas.wasm, /text.wasm with the wrong type, /page for what a site shows instead of a missing file. */
async function serve(t) {
    const server = createServer((request, response) => {
        if (request.url === '/ringkas.wasm') response.setHeader('Content-Type', 'application/wasm').end(bytes);
        else if (request.url === '/text.wasm') response.setHeader('Content-Type', 'text/plain').end(bytes);
        else if (request.url === '/page') response.end('<!DOCTYPE html>');
        else response.writeHead(404).end();
    });
    await new Promise((done) => server.listen(0, '127.0.0.1', done));
    t.after(() => server.close());
    return `http://127.0.0.1:${server.address().port}`;
}

/** @param {() => unknown} makeSource */
async function check(source) {
    const ringkas = await load(source);
    assert.deepEqual(ringkas.summarize(TEXT), expected);
    assert.ok(ringkas.module instanceof WebAssembly.Module);
}

describe('load() takes', () => {
    test('nothing', () => check());
    test('a path', () => check(moduleFile));
    test('a path relative to the working directory', () => check(relative('.', moduleFile)));
    test('a file: URL', () => check(pathToFileURL(moduleFile)));
    test('a file: URL as a string', () => check(pathToFileURL(moduleFile).href));
    test('a data: URL', () => check('data:application/wasm;base64,' + bytes.toString('base64')));
    test('a blob: URL', () => check(URL.createObjectURL(new Blob([bytes]))));
    test('a Buffer', () => check(bytes));
    test('a Uint8Array', () => check(new Uint8Array(bytes)));
    test('a view into a larger buffer', () => {
        const large = new Uint8Array(bytes.length + 20);
        large.set(bytes, 7);
        return check(large.subarray(7, 7 + bytes.length));
    });
    test('a DataView', () => check(new DataView(new Uint8Array(bytes).buffer)));
    test('an ArrayBuffer', () => check(new Uint8Array(bytes).buffer));
    test('an ArrayBuffer of another realm', () => {
        const foreign = runInNewContext(`new ArrayBuffer(${bytes.length})`);
        new Uint8Array(foreign).set(bytes);
        return check(foreign);
    });
    test('a WebAssembly.Module', () => check(new WebAssembly.Module(bytes)));
    test('the module of another one', async () => check((await load()).module));
    test('a Response', () => check(new Response(bytes)));
    test('a URL, a Response and the promise of one, from a server', async (t) => {
        const server = await serve(t);
        await check(`${server}/ringkas.wasm`);
        await check(new URL(`${server}/ringkas.wasm`));
        await check(await fetch(`${server}/ringkas.wasm`));
        await check(fetch(`${server}/ringkas.wasm`));
    });
    test('a Response of the wrong type', async (t) => check(`${await serve(t)}/text.wasm`));
});

describe('load() refuses', () => {
    const refuse = (source, constructor, message) =>
        assert.rejects(
            load(source),
            (error) => (error.constructor === constructor && message.test(error.message)) || assert.fail(error),
        );

    const kinds = /^load\(\) takes a URL, a Response, the bytes of ringkas\.wasm or a WebAssembly\.Module, not /;
    for (const odd of [null, 7, true, {}, [], () => 1, Symbol('x')])
        test(typeof odd + ' ' + String(odd), () => refuse(odd, TypeError, kinds));

    test('a file that is not there', () =>
        refuse('./nowhere.wasm', Error, /^ringkas\.wasm could not be read from \.\/nowhere\.wasm: ENOENT/));
    test('what a server does not have', async (t) => {
        const server = await serve(t);
        await refuse(
            `${server}/nowhere.wasm`,
            Error,
            /^ringkas\.wasm could not be read from http:.*: the server answered 404 Not Found$/,
        );
        await refuse(await fetch(`${server}/nowhere.wasm`), Error, /^the server answered 404 Not Found$/);
    });
    test('a page', async (t) =>
        refuse(`${await serve(t)}/page`, TypeError, /^these 15 bytes are not ringkas\.wasm: they begin with "<!DO"$/));
    test('no bytes', () =>
        refuse(new Uint8Array(0), TypeError, /^these 0 bytes are not ringkas\.wasm: they begin with ""$/));
    const damaged = /^these \d+ bytes are not the whole ringkas\.wasm, or it is damaged: download the file again \(/;
    for (const length of [4, 1000, bytes.length - 1])
        test(`the first ${length} bytes`, async () => {
            await refuse(bytes.subarray(0, length), TypeError, damaged);
            await assert.rejects(
                load(bytes.subarray(0, length)),
                (error) => error.cause instanceof WebAssembly.CompileError,
            );
        });
    test('another module', () =>
        refuse(
            new WebAssembly.Module(new Uint8Array([0, 97, 115, 109, 1, 0, 0, 0])),
            TypeError,
            /^this module is not the ringkas\.wasm of this version: it exports no reserve\(\)$/,
        ));
});

test('two instances share nothing', async () => {
    const [one, other] = await Promise.all([load(), load()]);
    const document = one.analyze(TEXT);
    other.summarize('Lain sekali. Tidak sama.');
    assert.deepEqual(document.select(), expected);
});

test('workers load the module that they are sent, and answer the same', async () => {
    const source = `
        import { parentPort, workerData } from 'node:worker_threads';
        const { load } = await import(workerData.script);
        const { summarize } = await load(workerData.module);
        parentPort.on('message', (text) => parentPort.postMessage(summarize(text)));`;
    const script = pathToFileURL(packageFolder + '/ringkas.js').href;
    const { module } = await load();
    const answers = await Promise.all(
        [1, 2].map(async () => {
            const worker = new Worker(new URL('data:text/javascript,' + encodeURIComponent(source)), {
                workerData: { script, module },
            });
            const answer = await new Promise((done, fail) => {
                worker.on('message', done).on('error', fail);
                worker.postMessage(TEXT);
            });
            await worker.terminate();
            return answer;
        }),
    );
    assert.deepEqual(answers, [expected, expected]);
});

test('a page that forbids WebAssembly gets an error that says what to allow', async (t) => {
    const { compile } = WebAssembly;
    t.after(() => (WebAssembly.compile = compile));
    for (const message of [
        // as Chromium and WebKit say it, and Firefox
        `WebAssembly.compile(): Refused to compile WebAssembly module because 'unsafe-eval' is not an allowed source of script`,
        'call to WebAssembly.compile() blocked by CSP',
    ]) {
        WebAssembly.compile = async () => {
            throw new WebAssembly.CompileError(message);
        };
        await assert.rejects(load(readFileSync(moduleFile)), {
            name: 'Error',
            message: /add 'wasm-unsafe-eval' to its script-src$/,
        });
    }
});

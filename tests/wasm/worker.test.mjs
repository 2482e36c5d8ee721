// ringkas/worker: the functions of the package in a worker, as promises that can be aborted.
import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { Worker } from 'node:worker_threads';

import { articles, load, makeText, moduleFile, packageFolder } from './support.mjs';

const { startWorker } = await import(pathToFileURL(join(packageFolder, 'worker.js')).href);
const ringkas = await load();
const TEXT = 'Banjir merendam desa itu sejak malam. Warga pindah ke balai desa. Air surut pada siang hari.';
const OTHER = 'Padi ditanam di sawah yang basah. Jagung ditanam di ladang kering.';
const PAGE = `<title>Panen</title><p>${OTHER}</p>`;
const LONG = makeText(4_000_000); // takes the module a second or so

/** A worker that counts how often it is started. */
function counted(options = {}) {
    const count = { starts: 0 };
    const create = () => {
        count.starts++;
        return new Worker(join(packageFolder, 'worker_thread.js'));
    };
    const worker = startWorker({ create, ...options });
    after(() => worker.terminate());
    return { worker, count };
}

describe('the worker answers as the module does', () => {
    const worker = startWorker();
    after(() => worker.terminate());

    test('summarize()', async () => {
        for (const options of [undefined, { sentences: 1 }, { words: 12, title: 'Balai desa' }])
            assert.deepEqual(await worker.summarize(TEXT, options), ringkas.summarize(TEXT, options));
    });
    test('every field of all segments', async () => {
        for (const { text } of articles()) {
            const [answer, expected] = [await worker.summarize(text), ringkas.summarize(text)];
            assert.deepEqual(answer, expected);
            assert.equal(answer.segments, answer.segments);
        }
        assert.deepEqual(await worker.summarize(''), ringkas.summarize(''));
    });
    test('keywords()', async () => {
        assert.deepEqual(await worker.keywords(TEXT, { max: 2 }), ringkas.keywords(TEXT, { max: 2 }));
    });
    test('readHTML()', async () => {
        assert.deepEqual(await worker.readHTML(PAGE), ringkas.readHTML(PAGE));
    });
    test('text as UTF-8', async () => {
        assert.deepEqual(await worker.summarize(new TextEncoder().encode(TEXT)), ringkas.summarize(TEXT));
    });
    test('many requests at once, in their order', async () => {
        const ended = [];
        const limits = [3, 1, 2];
        await Promise.all(limits.map((n) => worker.summarize(TEXT, { sentences: n }).then(() => ended.push(n))));
        assert.deepEqual(ended, limits);
    });
    test('errors of the module', async () => {
        await assert.rejects(worker.summarize(7), { name: 'TypeError', message: /takes the text as a string, not 7$/ });
        await assert.rejects(worker.summarize(TEXT, { sentence: 1 }), { name: 'TypeError', message: /no option/ });
        await assert.rejects(worker.analyze(TEXT, { title: 7 }), {
            name: 'TypeError',
            message: /title must be a string/,
        });
        assert.deepEqual(await worker.summarize(TEXT), ringkas.summarize(TEXT));
    });
});

describe('documents', () => {
    test('answer any number of questions', async () => {
        const { worker } = counted();
        const document = await worker.analyze(TEXT, { title: 'Balai desa' });
        const expected = ringkas.analyze(TEXT, { title: 'Balai desa' });
        assert.deepEqual([document.words, document.count], [expected.words, expected.count]);
        assert.deepEqual(await document.select({ sentences: 1 }), expected.select({ sentences: 1 }));
        assert.deepEqual(await document.select(), expected.select());
        assert.deepEqual(await document.keywords(3), expected.keywords(3));
        assert.deepEqual(await document.explain(1), expected.explain(1));
    });
    test('stay valid when others are asked between, and after the worker ended', async () => {
        const { worker } = counted();
        const [one, other] = [await worker.analyze(TEXT), await worker.analyze(OTHER)];
        const check = async () => {
            assert.deepEqual(await one.select(), ringkas.summarize(TEXT));
            assert.deepEqual(await other.select(), ringkas.summarize(OTHER));
        };
        await check();
        await worker.keywords(OTHER);
        await check();
        worker.terminate();
        await check();
    });
    test('a text is sent and analyzed once', async () => {
        const { worker } = counted();
        const document = await worker.analyze(LONG);
        const { postMessage } = MessagePort.prototype;
        const sent = [];
        MessagePort.prototype.postMessage = function (message, transfer) {
            sent.push(message);
            return postMessage.call(this, message, transfer);
        };
        try {
            await document.select({ sentences: 1 });
        } finally {
            MessagePort.prototype.postMessage = postMessage;
        }
        assert.deepEqual(
            sent.map(({ analysis }) => analysis),
            [undefined],
        );
    });
    test('a wrong call does not change what the worker has', async () => {
        const { worker } = counted();
        const document = await worker.analyze(TEXT);
        await assert.rejects(document.select({ sentences: 0 }), RangeError);
        await assert.rejects(document.explain(99), RangeError);
        assert.deepEqual(await document.select(), ringkas.summarize(TEXT));
    });
});

describe('a signal', () => {
    test('that is aborted before: nothing is sent, no worker starts', async () => {
        const { worker, count } = counted();
        await assert.rejects(worker.summarize(TEXT, { signal: AbortSignal.abort() }), { name: 'AbortError' });
        assert.equal(count.starts, 0);
    });
    test('ends what the worker works on; what waits is answered by a new worker', async () => {
        const { worker, count } = counted();
        await worker.summarize(TEXT);
        const controller = new AbortController();
        const running = worker.summarize(LONG, { signal: controller.signal });
        const waiting = worker.summarize(OTHER);
        setTimeout(() => controller.abort('cukup'), 20);
        await assert.rejects(running, (reason) => reason === 'cukup');
        assert.deepEqual(await waiting, ringkas.summarize(OTHER));
        assert.equal(count.starts, 2);
    });
    test('takes back what waits, and the worker goes on', async () => {
        const { worker, count } = counted();
        const controller = new AbortController();
        const running = worker.summarize(TEXT);
        const waiting = worker.summarize(OTHER, { signal: controller.signal });
        controller.abort();
        await assert.rejects(waiting, { name: 'AbortError' });
        assert.deepEqual(await running, ringkas.summarize(TEXT));
        assert.equal(count.starts, 1);
    });
    test('is left alone after the answer', async () => {
        const { worker, count } = counted();
        const controller = new AbortController();
        await worker.summarize(TEXT, { signal: controller.signal });
        controller.abort();
        await worker.summarize(TEXT);
        assert.equal(count.starts, 1);
    });
    test('of a time', async () => {
        const { worker } = counted();
        await assert.rejects(worker.summarize(LONG, { signal: AbortSignal.timeout(20) }), { name: 'TimeoutError' });
    });
});

describe('bytes', () => {
    test('are copied', async () => {
        const { worker } = counted();
        const bytes = new TextEncoder().encode(TEXT);
        await worker.summarize(bytes);
        assert.equal(bytes.length, TEXT.length);
    });
    test('are moved at once with transfer, also while the request waits', async () => {
        const { worker } = counted();
        const running = worker.summarize(TEXT);
        const bytes = new TextEncoder().encode(TEXT);
        const { buffer } = new TextEncoder().encode(PAGE);
        const moved = worker.summarize(bytes, { transfer: true, sentences: 1 });
        const page = worker.readHTML(buffer, { transfer: true });
        assert.deepEqual([bytes.length, buffer.byteLength], [0, 0]);
        assert.deepEqual(await moved, ringkas.summarize(TEXT, { sentences: 1 }));
        assert.deepEqual(await page, ringkas.readHTML(PAGE));
        await running;
    });
});

describe('the module', () => {
    for (const [name, source] of [
        ['a path', moduleFile],
        ['a URL', pathToFileURL(moduleFile)],
        ['bytes', readFileSync(moduleFile)],
        ['a module', ringkas.module],
        ['a promise', load().then(({ module }) => module)],
    ])
        test(`from ${name}`, async () => {
            const { worker } = counted({ source });
            assert.deepEqual(await worker.summarize(TEXT), ringkas.summarize(TEXT));
        });
    test('that is not there', async () => {
        const { worker } = counted({ source: 'nowhere.wasm' });
        await assert.rejects(worker.summarize(TEXT), { message: /could not be read from nowhere\.wasm/ });
    });
    test('a script that is not there', async () => {
        const worker = startWorker({ create: () => new Worker('/nowhere.js') });
        await assert.rejects(worker.summarize(TEXT), { message: /^the worker of ringkas failed: .*nowhere/ });
    });
});

test('terminate() ends all requests', async () => {
    const { worker } = counted();
    const requests = [worker.summarize(LONG), worker.summarize(TEXT)];
    worker.terminate();
    for (const request of requests) await assert.rejects(request, { message: 'the worker was terminated' });
});

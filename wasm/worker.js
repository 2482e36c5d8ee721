/**
 * Summarizes in a worker, so that a page stays responsive while a long text is read. It has the functions of ringkas.js as
 * promises, and each takes an AbortSignal:
 *
 *     import { startWorker } from 'ringkas/worker';
 *
 *     const worker = startWorker();
 *     const { summary } = await worker.summarize(text, { sentences: 3, signal: AbortSignal.timeout(2000) });
 *
 * This file is the side of the page. worker_thread.js runs in the worker. Requests wait here, and the worker has one at a
 * time. What it works on can only be aborted by ending the worker: a new one then takes the requests that wait.
 *
 * @module
 */

import { unpack } from './worker_pack.js';

/** @typedef {import('./worker.d.ts').WorkerOptions} WorkerOptions */
/** @typedef {import('./worker.d.ts').RingkasWorker} RingkasWorker */
/** @typedef {import('./worker.d.ts').WorkerDocument} WorkerDocument */
/** @typedef {import('./worker.d.ts').SignalLike} SignalLike */
/** @typedef {NonNullable<WorkerOptions['create']>} Create */

/**
 * What the worker is asked: a function of the module, or of a document. The worker keeps the document of the last request.
 * It gets the text of a document only when it does not have it.
 *
 * @typedef {{ name: string, args: any[], analysis?: Analysis }} Call
 * @typedef {{ key: number, text: unknown, options: object }} Analysis
 * @typedef {{ call: Call, transfer: Transferable[], end: (error: unknown, answer?: any) => void }} Request
 */

/**
 * @param {WorkerOptions} [options]
 * @returns {RingkasWorker}
 */
export function startWorker({ create = makeWorker, source } = {}) {
    const queue = new Queue(create, source);
    let lastKey = 0;

    /** @type {(name: string) => (text: any, options?: any) => Promise<any>} */
    const ask =
        (name) =>
        (text, { signal, transfer, ...options } = {}) => {
            const [taken, buffers] = take(text, transfer);
            const args = name === 'readHTML' ? [taken] : [taken, options];
            return queue.send({ name, args }, signal, buffers);
        };

    /** @type {RingkasWorker['analyze']} */
    async function analyze(text, { signal, ...options } = {}) {
        const analysis = { key: ++lastKey, text, options };
        /** @type {(name: string, args: unknown[], signal?: SignalLike) => Promise<any>} */
        const call = (name, args, signal) => queue.send({ name, args, analysis }, signal);
        const measures = await call('measure', [], signal);
        /** @type {WorkerDocument} */
        const document = {
            ...measures,
            select: ({ signal, ...limits } = {}) => call('select', [limits], signal),
            keywords: (max, { signal } = {}) => call('keywords', [max], signal),
            teaser: ({ signal, ...limits } = {}) => call('teaser', [limits], signal),
            tags: ({ signal } = {}) => call('tags', [], signal),
            explain: (index, { signal } = {}) => call('explain', [index], signal),
        };
        return Object.freeze(document);
    }

    return Object.freeze({
        analyze,
        summarize: ask('summarize'),
        together: ask('together'),
        keywords: ask('keywords'),
        readHTML: ask('readHTML'),
        terminate: () => queue.stop(new Error('the worker was terminated')),
    });
}

/** Bundlers know this form. Node has no Worker of this kind. */
function makeWorker() {
    if (typeof Worker === 'function')
        return new Worker(new URL('./worker_thread.js', import.meta.url), { type: 'module' });
    return makeThread();
}

async function makeThread() {
    // Not literals: a bundler for browsers must not look for these.
    const [threads, file] = ['node:worker_threads', './worker_thread.js'];
    const { Worker } = await import(/* webpackIgnore: true */ /* @vite-ignore */ threads);
    return new Worker(new URL(file, import.meta.url));
}

/**
 * Moves the bytes of a text out of the hands of the caller, if that is wanted.
 *
 * @param {unknown} text
 * @param {boolean} [transfer]
 * @returns {[unknown, Transferable[]]}
 */
function take(text, transfer) {
    if (!transfer || Array.isArray(text) || typeof text !== 'object' || text === null) return [text, []];
    const buffer = /** @type {ArrayBuffer} */ (ArrayBuffer.isView(text) ? text.buffer : text);
    const taken = structuredClone(text, { transfer: [buffer] });
    return [taken, [/** @type {ArrayBuffer} */ (ArrayBuffer.isView(taken) ? taken.buffer : taken)]];
}

/** The requests that wait, and the worker. */
class Queue {
    /**
     * @param {Create} create
     * @param {unknown} source
     */
    constructor(create, source) {
        this.create = create;
        this.source = source;
        this.waiting = /** @type {Request[]} */ ([]);
        this.running = /** @type {Request | undefined} */ (undefined);
        this.thread = /** @type {Thread | undefined} */ (undefined);
    }

    /**
     * @param {Call} call
     * @param {SignalLike} [signal]
     * @param {Transferable[]} [transfer]
     * @returns {Promise<any>}
     */
    send(call, signal, transfer = []) {
        return new Promise((resolve, reject) => {
            if (signal?.aborted) return reject(signal.reason);
            const abort = () => this.drop(request, signal?.reason);
            const request = {
                call,
                transfer,
                end: (/** @type {unknown} */ error, /** @type {any} */ answer) => {
                    signal?.removeEventListener('abort', abort);
                    if (error === undefined) resolve(answer);
                    else reject(error);
                },
            };
            signal?.addEventListener('abort', abort);
            this.waiting.push(request);
            this.next();
        });
    }

    /** Gives the worker its next request. */
    next() {
        if (this.running !== undefined || this.waiting.length === 0) return;
        this.running = this.waiting.shift();
        this.thread ??= new Thread(this.create, this.source, this);
        this.thread.post(/** @type {Request} */ (this.running));
    }

    /** The answer to the running request. @param {unknown} error @param {unknown} [answer] */
    end(error, answer) {
        const request = this.running;
        this.running = undefined;
        request?.end(error, answer);
        this.next();
    }

    /** @param {Request} request @param {unknown} reason */
    drop(request, reason) {
        if (request === this.running) {
            this.thread?.stop();
            this.thread = undefined;
            return this.end(reason);
        }
        this.waiting.splice(this.waiting.indexOf(request), 1);
        request.end(reason);
    }

    /** Ends the worker and all requests. A later request starts a new one. @param {unknown} reason */
    stop(reason) {
        const requests = [this.running, ...this.waiting];
        this.waiting = [];
        this.running = undefined;
        this.thread?.stop();
        this.thread = undefined;
        for (const request of requests) request?.end(reason);
    }
}

/** A worker and the port to it. */
class Thread {
    /**
     * @param {Create} create
     * @param {unknown} source
     * @param {Queue} queue
     */
    constructor(create, source, queue) {
        const { port1, port2 } = new MessageChannel();
        this.key = 0; // of the document that the worker has
        this.isStopped = false;
        this.port = /** @type {any} */ (port1);
        this.worker = /** @type {any} */ (undefined);
        port1.onmessage = ({ data: { error, answer, packed, module } }) => {
            if (module !== undefined) return void (queue.source = module); // the next worker need not read it again
            if (error !== undefined) this.key = 0;
            if (packed !== undefined) unpackLater(answer, packed);
            this.hold(false);
            queue.end(error, answer);
        };
        this.start(create, source, port2).catch((cause) => {
            const reason = cause?.message || 'its script could not be loaded';
            if (!this.isStopped) queue.stop(new Error(`the worker of ringkas failed: ${reason}`, { cause }));
        });
    }

    /**
     * Ends with an error, sooner or later.
     *
     * @param {Create} create
     * @param {unknown} source
     * @param {MessagePort} port
     */
    async start(create, source, port) {
        this.worker = await create();
        if (this.isStopped) return this.worker.terminate();
        const failed = new Promise((_, fail) => {
            if (this.worker.on) this.worker.on('error', fail);
            else this.worker.onerror = fail;
        });
        this.worker.postMessage({ ringkas: port, source: fromHere(await source) }, [port]);
        await failed;
    }

    /** @param {Request} request */
    post({ call: { name, args, analysis }, transfer }) {
        const isThere = analysis?.key === this.key;
        // summarize() and keywords() take the place of the document.
        if (name !== 'readHTML') this.key = analysis?.key ?? 0;
        this.hold(true);
        const isDocument = analysis !== undefined;
        this.port.postMessage({ name, args, isDocument, analysis: isThere ? undefined : analysis }, transfer);
    }

    /** Node ends when no request is on its way. @param {boolean} isBusy */
    hold(isBusy) {
        for (const each of [this.port, this.worker]) each?.[isBusy ? 'ref' : 'unref']?.();
    }

    stop() {
        this.isStopped = true;
        this.port.close();
        this.worker?.terminate();
    }
}

/**
 * Many programs read the summary and no segments.
 *
 * @param {object} answer
 * @param {import('./worker_pack.js').Packed} packed
 */
function unpackLater(answer, packed) {
    /** @type {any[] | undefined} */
    let segments;
    Object.defineProperty(answer, 'segments', { enumerable: true, get: () => (segments ??= unpack(packed)) });
}

/** The address of the module. In the worker it would be relative to the worker. @param {unknown} source */
function fromHere(source) {
    if (source instanceof URL) return source.href;
    const base = globalThis.location?.href;
    return typeof source === 'string' && base !== undefined ? new URL(source, base).href : source;
}

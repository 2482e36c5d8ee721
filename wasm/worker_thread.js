/**
 * The side of the worker. worker.js is the side of the page.
 *
 * @module
 */

import { load } from './ringkas.js';
import { buffersOf, pack } from './worker_pack.js';

/** @typedef {import('./ringkas.d.ts').Ringkas} Ringkas */

/** A text may come as UTF-8. @param {any} text @returns {any} */
function readText(text) {
    const isBytes = text instanceof ArrayBuffer || ArrayBuffer.isView(text);
    if (Array.isArray(text)) return text.map(readText);
    return isBytes ? new TextDecoder().decode(text) : text;
}

/** @param {any} ringkas */
function makeAnswer(ringkas) {
    let analyzed = /** @type {any} */ (undefined);

    return (/** @type {any} */ { name, args, isDocument, analysis }) => {
        if (name === 'readHTML') return ringkas.readHTML(...args);
        if (!isDocument) return ringkas[name](readText(args[0]), args[1]);
        if (analysis !== undefined) analyzed = ringkas.analyze(readText(analysis.text), analysis.options);
        if (name !== 'measure') return analyzed[name](...args);
        return Object.fromEntries(Object.entries(analyzed).filter(([, value]) => typeof value !== 'function'));
    };
}

/** @param {MessagePort} port @param {any} source */
function serve(port, source) {
    const loaded = load(source).then((ringkas) => {
        port.postMessage({ module: ringkas.module });
        return makeAnswer(ringkas);
    });
    loaded.catch(() => {}); // the answer to each request says it

    port.onmessage = async ({ data }) => {
        try {
            const ask = await loaded;
            const answer = ask(data);
            if (answer.segments === undefined) return port.postMessage({ answer });
            const packed = pack(answer.segments);
            port.postMessage({ answer: { ...answer, segments: undefined }, packed }, buffersOf(packed));
        } catch (error) {
            port.postMessage({ error });
        }
    };
}

/** A script of the caller may have messages of its own. @param {any} parent */
function listen(parent) {
    parent?.addEventListener('message', (/** @type {any} */ { data }) => {
        if (data?.ringkas) serve(data.ringkas, data.source);
    });
}

if (typeof postMessage === 'function') listen(globalThis);
else {
    const threads = 'node:worker_threads'; // not a literal: a bundler for browsers must not look for it
    import(/* webpackIgnore: true */ /* @vite-ignore */ threads).then(({ parentPort }) => listen(parentPort));
}

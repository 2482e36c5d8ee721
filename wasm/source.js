/**
 * Where the module comes from: finds it, reads it, compiles it.
 *
 * @module
 */

import { describe, tagOf } from './options.js';

/** @typedef {import('./ringkas.d.ts').Source} Source */

/**
 * @param {Source | undefined} source
 * @returns {Promise<WebAssembly.Module>}
 */
export async function compile(source) {
    const tag = tagOf(source);

    if (tag === 'WebAssembly.Module') return /** @type {WebAssembly.Module} */ (source);
    if (tag === 'Undefined') return compileBytes(await readAddress(defaultAddress()));
    if (tag === 'String' || tag === 'URL') return compileBytes(await readAddress(String(source)));
    if (tag === 'Response') return compileBytes(await readResponse(/** @type {Response} */ (source)));
    if (tag === 'ArrayBuffer') return compileBytes(new Uint8Array(/** @type {ArrayBuffer} */ (source)));
    if (ArrayBuffer.isView(source))
        return compileBytes(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
    throw new TypeError(
        'load() takes a URL, a Response, the bytes of ringkas.wasm or a WebAssembly.Module, not ' + describe(source),
    );
}

/** Bundlers know this form of URL and copy the file. */
function defaultAddress() {
    try {
        return new URL('./ringkas.wasm', import.meta.url).href;
    } catch (cause) {
        throw new Error(
            'load() cannot find ringkas.wasm, because this bundle is not an ES module: ' +
                'pass its URL, its bytes or a WebAssembly.Module',
            { cause },
        );
    }
}

/** @param {string} address */
async function readAddress(address) {
    try {
        return isNodePath(address) ? await readFile(address) : await readResponse(await fetch(address));
    } catch (cause) {
        const reason = cause instanceof Error ? cause.message : String(cause);
        throw new Error(`ringkas.wasm could not be read from ${address}: ${reason}`, { cause });
    }
}

/** Node's fetch reads no files and no relative addresses. @param {string} address */
function isNodePath(address) {
    const isNode = /** @type {any} */ (globalThis).process?.versions?.node !== undefined;
    return isNode && !/^(https?|data|blob):/i.test(address);
}

/** @param {string} address a path or a file: URL */
async function readFile(address) {
    // Not a literal: a bundler for browsers must not look for this module.
    const fs = ['node:fs', 'promises'].join('/');
    const { readFile } = await import(/* webpackIgnore: true */ /* @vite-ignore */ fs);
    return readFile(/^file:/i.test(address) ? new URL(address) : address);
}

/** @param {Response} response */
async function readResponse(response) {
    if (!response.ok) throw new Error(`the server answered ${response.status} ${response.statusText}`.trim());
    return new Uint8Array(await response.arrayBuffer());
}

/** @param {Uint8Array} bytes */
async function compileBytes(bytes) {
    const start = String.fromCharCode(...bytes.subarray(0, 4));
    if (start !== '\0asm')
        throw new TypeError(`these ${bytes.length} bytes are not ringkas.wasm: they begin with ${describe(start)}`);
    try {
        return await WebAssembly.compile(/** @type {BufferSource} */ (bytes));
    } catch (cause) {
        if (!(cause instanceof WebAssembly.CompileError)) throw cause;
        if (/\bCSP\b|content[- ]security[- ]policy|unsafe-eval/i.test(cause.message))
            throw new Error(
                "the Content-Security-Policy of this page forbids WebAssembly: add 'wasm-unsafe-eval' to its script-src",
                { cause },
            );
        throw new TypeError(
            `these ${bytes.length} bytes are not the whole ringkas.wasm, or it is damaged: ` +
                `download the file again (${cause.message})`,
            { cause },
        );
    }
}

/**
 * Ringkas summarizes Indonesian text, in browsers, workers and Node:
 *
 *     import { load } from 'ringkas';
 *
 *     const ringkas = await load();
 *     console.log(ringkas.summarize(text, { sentences: 3 }).summary);
 *
 * The work is done by ringkas.wasm, which stands beside this file and imports nothing. Here strings become UTF-8 and
 * byte offsets become indices of the caller's string. ringkas.d.ts documents what is public.
 *
 * @module
 */

/** @typedef {import('./ringkas.d.ts').Source} Source */
/** @typedef {import('./ringkas.d.ts').Options} Options */
/** @typedef {import('./ringkas.d.ts').Sentence} Sentence */
/** @typedef {import('./ringkas.d.ts').Keyword} Keyword */
/** @typedef {import('./ringkas.d.ts').Summary} Summary */
/** @typedef {import('./ringkas.d.ts').Ringkas} Ringkas */

/**
 * Options in the terms of the module: 0 and "" stand for what was not given.
 * @typedef {{sentences: number, words: number, perMille: number, maxChars: number, flags: number, title: string,
 *     stopwords: string, keywords: number, explain: boolean}} Request
 */

// ---- What include/ringkas.h defines. Its structs are rows of 32-bit numbers, and so is a size or a pointer.

const KEEP_CLUTTER = 1;
const NO_STOPWORDS = 2;
const KINDS = ['sentence', 'heading', 'clutter'];
const MAX_KEYWORDS = 64;
const UINT32_MAX = 0xffffffff;

const OPTIONS_NUMBERS = 9; // of a ringkas_options
const SUMMARY_NUMBERS = 7;
const SENTENCE_NUMBERS = 6;
const LIST_NUMBERS = 2; // of a ringkas_keyword_list, as far as we read it
const KEYWORD_NUMBERS = 4;

/** Scores and weights are fixed point numbers. */
const ONE = 65536;

// ---- Our own choices

/** As many keywords as `summarize --json` gives. */
const USUAL_KEYWORDS = 10;

/** An instance keeps so many bytes from text to text, enough for 6 MB of news; memory cannot shrink. */
const KEPT_MEMORY = 16 << 20;

const FUNCTIONS = ['reserve', 'options', 'summarize', 'keywords', 'explain', 'feature', 'version'];

const OPTION_NAMES = [
    'sentences', 'words', 'ratio', 'maxChars', 'title', 'stopwords', 'keepClutter', 'noStopwords', 'keywords', 'explain',
];

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

/**
 * Loads the module. Without a source it is fetched, or in Node read, from beside this file.
 *
 * @param {Source | Promise<Source>} [source]
 * @returns {Promise<Ringkas>}
 */
export async function load(source) {
    const module = await compile(await source);
    const instance = await WebAssembly.instantiate(module);
    return makeRingkas(module, openCore(instance));
}

/**
 * @param {WebAssembly.Module} module
 * @param {ReturnType<typeof openCore>} core
 * @returns {Ringkas}
 */
function makeRingkas(module, core) {
    const version = core.version();
    const features = Object.freeze(core.features());

    /** Memory cannot shrink, so that of a large text is given back together with its instance. */
    function giveBackMemory() {
        if (core.memorySize() <= KEPT_MEMORY) return;
        try {
            core = openCore(new WebAssembly.Instance(module));
        } catch {
            // Chrome before 115 makes no instance of this size without waiting. The large one serves on.
        }
    }

    /** @type {Ringkas['summarize']} */
    function summarize(text, options = {}) {
        checkText(text);
        const request = readOptions(options);
        try {
            return answer(core, text, request, features);
        } finally {
            giveBackMemory();
        }
    }

    return Object.freeze({ version, features, module, summarize });
}

// ---- Where the module comes from

/**
 * @param {Source | undefined} source
 * @returns {Promise<WebAssembly.Module>}
 */
async function compile(source) {
    const tag = tagOf(source);

    if (tag === 'WebAssembly.Module') return /** @type {WebAssembly.Module} */ (source);
    if (tag === 'Undefined') return compileBytes(await readAddress(addressBesideUs()));
    if (tag === 'String' || tag === 'URL') return compileBytes(await readAddress(String(source)));
    if (tag === 'Response') return compileBytes(await readResponse(/** @type {Response} */ (source)));
    if (tag === 'ArrayBuffer') return compileBytes(new Uint8Array(/** @type {ArrayBuffer} */ (source)));
    if (ArrayBuffer.isView(source))
        return compileBytes(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
    throw new TypeError(
        'load() takes a URL, a Response, the bytes of ringkas.wasm or a WebAssembly.Module, not ' + describe(source),
    );
}

/** Bundlers know this form of URL and bring the file along. */
function addressBesideUs() {
    try {
        return new URL('./ringkas.wasm', import.meta.url).href;
    } catch (cause) {
        throw new Error(
            'load() cannot tell where ringkas.wasm is, because this bundle is no ES module: ' +
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

/** Node's fetch reads no files, and knows no relative addresses. @param {string} address */
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
    const start = decoder.decode(bytes.subarray(0, 4));
    if (start !== '\0asm')
        throw new TypeError(`these ${bytes.length} bytes are not ringkas.wasm: they begin with ${describe(start)}`);
    try {
        return await WebAssembly.compile(/** @type {BufferSource} */ (bytes));
    } catch (cause) {
        if (!(cause instanceof WebAssembly.CompileError)) throw cause;
        throw new TypeError(
            `these ${bytes.length} bytes are not the whole ringkas.wasm, or it is damaged: ` +
                `get the file anew (${cause.message})`,
            { cause },
        );
    }
}

// ---- The module's functions and memory

/** @param {WebAssembly.Instance} instance */
function openCore(instance) {
    const wasm = /** @type {any} */ (instance.exports);
    const missing = FUNCTIONS.find((name) => typeof wasm[name] !== 'function');
    if (missing !== undefined)
        throw new TypeError(`this module is not the ringkas.wasm of this version: it exports no ${missing}()`);

    /** Addresses come as signed numbers. Null means one thing: memory could not grow. @param {number} address */
    function found(address) {
        if (address === 0)
            throw new RangeError('there is not enough memory for a text of this length: summarize it in parts');
        return address >>> 0;
    }

    /** A view is made for each use, because views are detached when memory grows. */
    const numbers = (/** @type {number} */ at, /** @type {number} */ count) =>
        new Uint32Array(wasm.memory.buffer, at, count);

    /** @param {number} at a string that ends in a NUL */
    function string(at) {
        const bytes = new Uint8Array(wasm.memory.buffer, at);
        return decoder.decode(bytes.subarray(0, bytes.indexOf(0)));
    }

    /** Copies the pieces of input into memory. Returns where each one is. @param {Uint8Array[]} pieces */
    function put(pieces) {
        const size = pieces.reduce((sum, piece) => sum + piece.length, 0);
        let at = found(size > UINT32_MAX - 3 ? 0 : wasm.reserve(Math.ceil(size / 4) * 4));
        const memory = new Uint8Array(wasm.memory.buffer);
        return pieces.map((piece) => {
            memory.set(piece, at);
            at += piece.length;
            return at - piece.length;
        });
    }

    function features() {
        const names = [];
        for (let at = wasm.feature(0); at !== 0; at = wasm.feature(names.length)) names.push(string(at));
        return names;
    }

    return {
        numbers,
        put,
        features,
        version: () => string(wasm.version()),
        memorySize: () => wasm.memory.buffer.byteLength,
        setOptions: (/** @type {number[]} */ options) => numbers(wasm.options(), OPTIONS_NUMBERS).set(options),
        summarize: (/** @type {number} */ at, /** @type {number} */ length) =>
            numbers(found(wasm.summarize(at, length)), SUMMARY_NUMBERS),
        keywords: (/** @type {number} */ at, /** @type {number} */ length, /** @type {number} */ most) =>
            numbers(found(wasm.keywords(at, length, most)), LIST_NUMBERS),
        /** What each feature adds to the score of a unit of the last summary; may be negative. */
        explain: (/** @type {number} */ index, /** @type {number} */ count) =>
            new Int32Array(wasm.memory.buffer, found(wasm.explain(index)), count),
    };
}

// ---- One answer

/**
 * @param {ReturnType<typeof openCore>} core
 * @param {string} text
 * @param {Request} request
 * @param {readonly string[]} features
 * @returns {Summary}
 */
function answer(core, text, request, features) {
    const pieces = [text, request.title, request.stopwords].map((piece) => encoder.encode(piece));
    const [bytes, title, stopwords] = pieces;
    const [at, titleAt, stopwordsAt] = core.put(pieces);
    const { sentences: limit, words: target, perMille, maxChars, flags } = request;

    core.setOptions([limit, target, perMille, maxChars, flags, titleAt, title.length, stopwordsAt, stopwords.length]);
    // Keywords first: the next call overwrites them, and the sentences are explained where they are.
    const keywords = request.keywords > 0 ? findKeywords(core, at, bytes, request.keywords) : [];
    const [sentencesAt, count, , words, chosenWords] = core.summarize(at, bytes.length);
    const sentences = readSentences(core.numbers(sentencesAt, count * SENTENCE_NUMBERS), text, bytes);
    if (request.explain) explainSentences(core, sentences, features);
    return { summary: join(sentences), sentences, keywords, words, chosenWords };
}

/**
 * @param {ReturnType<typeof openCore>} core
 * @param {number} at
 * @param {Uint8Array} bytes
 * @param {number} most
 * @returns {Keyword[]}
 */
function findKeywords(core, at, bytes, most) {
    const [listAt, count] = core.keywords(at, bytes.length, most);
    const numbers = core.numbers(listAt, count * KEYWORD_NUMBERS);

    return rows(numbers, KEYWORD_NUMBERS).map(([start, length, weight, count]) => ({
        word: decoder.decode(bytes.subarray(start, start + length)),
        weight: weight / ONE,
        count,
    }));
}

/**
 * @param {Uint32Array} numbers
 * @param {string} text
 * @param {Uint8Array} bytes the same text
 * @returns {Sentence[]}
 */
function readSentences(numbers, text, bytes) {
    const indexOf = makeIndexOf(text, bytes);

    return rows(numbers, SENTENCE_NUMBERS).map(([byteStart, byteLength, score, words, rank, kind]) => {
        const start = indexOf(byteStart);
        const end = indexOf(byteStart + byteLength);
        return {
            text: text.slice(start, end),
            start,
            end,
            kind: /** @type {Sentence['kind']} */ (KINDS[kind]),
            words,
            score: score / ONE,
            rank: rank === 0 ? null : rank,
        };
    });
}

/**
 * Makes a function that tells which index of the text a byte stands at. It goes on from where it was last asked, so
 * that all offsets of a text, in order, cost one pass. A lone surrogate is no trouble: TextEncoder makes it U+FFFD,
 * which is one unit too.
 *
 * @param {string} text
 * @param {Uint8Array} bytes
 * @returns {(byte: number) => number}
 */
function makeIndexOf(text, bytes) {
    let byte = 0;
    let index = 0;

    if (bytes.length === text.length) return (offset) => offset; // all of it is ASCII
    return (offset) => {
        for (; byte < offset; byte++) index += unitsOf(bytes[byte]);
        return index;
    };
}

/** How many UTF-16 units a byte stands for: a character counts with its first byte. @param {number} byte */
function unitsOf(byte) {
    if (byte >= 0x80 && byte < 0xc0) return 0;
    return byte < 0xf0 ? 1 : 2;
}

/**
 * @param {ReturnType<typeof openCore>} core
 * @param {Sentence[]} sentences
 * @param {readonly string[]} features
 */
function explainSentences(core, sentences, features) {
    sentences.forEach((sentence, index) => {
        if (sentence.kind === 'clutter') return; // has no score
        const amounts = core.explain(index, features.length);
        const parts = features.map((name, i) => /** @type {const} */ ([name, amounts[i] / ONE]));
        sentence.parts = Object.fromEntries(parts.filter(([, amount]) => amount !== 0));
    });
}

/** The chosen sentences in the order of the text, with each run of white space made a blank. @param {Sentence[]} all */
function join(all) {
    return all
        .filter((sentence) => sentence.rank !== null)
        .map((sentence) => sentence.text.replace(WHITE_SPACE, ' '))
        .join(' ');
}

/** What src/chars.c takes for white space, so that a summary has no more characters than `maxChars` counts. */
const WHITE_SPACE = /[\t-\r \x85\xa0\u2000-\u200a\u2028\u2029\u202f\u205f\u3000]+/g;

/** Cuts numbers into rows of a width. @param {Uint32Array} numbers @param {number} width */
function rows(numbers, width) {
    return Array.from({ length: numbers.length / width }, (_, i) => numbers.subarray(i * width, (i + 1) * width));
}

// ---- What the caller wants, and what to say where it cannot be

/** @param {unknown} text */
function checkText(text) {
    if (typeof text !== 'string') throw new TypeError(`summarize() takes the text as a string, not ${describe(text)}`);
}

/**
 * @param {Options} options
 * @returns {Request}
 */
function readOptions(options) {
    // A Map has no properties, and would be taken for no options.
    if (tagOf(options) !== 'Object')
        throw new TypeError(`options must be an object like { sentences: 3 }, not ${describe(options)}`);
    for (const name of Object.keys(options))
        if (!OPTION_NAMES.includes(name))
            throw new TypeError(`there is no option ${describe(name)}; there are ${OPTION_NAMES.join(', ')}`);
    return {
        sentences: readNumber(options, 'sentences', 1, UINT32_MAX),
        words: readNumber(options, 'words', 1, UINT32_MAX),
        perMille: readRatio(options.ratio),
        maxChars: readNumber(options, 'maxChars', 1, UINT32_MAX),
        keywords: readNumber(options, 'keywords', 0, MAX_KEYWORDS, USUAL_KEYWORDS),
        flags:
            (readSwitch(options, 'keepClutter') ? KEEP_CLUTTER : 0) |
            (readSwitch(options, 'noStopwords') ? NO_STOPWORDS : 0),
        explain: readSwitch(options, 'explain'),
        title: readTitle(options.title),
        stopwords: readStopwords(options.stopwords),
    };
}

/**
 * @param {Options} options
 * @param {'sentences' | 'words' | 'maxChars' | 'keywords'} name
 * @param {number} least
 * @param {number} most
 * @param {number} [usual] where nothing is given
 */
function readNumber(options, name, least, most, usual = 0) {
    const number = options[name];

    if (number === undefined) return usual;
    if (Number.isInteger(number) && number >= least && number <= most) return number;
    throw wrong(number, 'number', `${name} must be a whole number from ${least} to ${most}`);
}

/** A share of the sentences, in per mille. @param {number | undefined} ratio */
function readRatio(ratio) {
    if (ratio === undefined) return 0;
    if (typeof ratio !== 'number' || !(ratio > 0 && ratio <= 1))
        throw wrong(ratio, 'number', 'ratio must be a share of the sentences, more than 0 and at most 1');
    // Down, for it is a limit: 2/3 of 3 sentences are 2. But 0.57 * 1000 is 569.99... and means 570.
    return Math.max(1, Math.floor(ratio * 1000 + 1e-6));
}

/** @param {Options} options @param {'keepClutter' | 'noStopwords' | 'explain'} name */
function readSwitch(options, name) {
    const value = options[name];

    if (value === undefined || typeof value === 'boolean') return value === true;
    throw wrong(value, 'boolean', `${name} must be true or false`);
}

/** @param {string | undefined} title */
function readTitle(title = '') {
    if (typeof title === 'string') return title;
    throw wrong(title, 'string', 'title must be a string');
}

/** @param {string | readonly string[] | undefined} stopwords */
function readStopwords(stopwords = '') {
    if (typeof stopwords === 'string') return stopwords;
    if (!Array.isArray(stopwords))
        throw wrong(stopwords, 'string', 'stopwords must be an array of words, or a string with white space between them');
    const odd = stopwords.findIndex((word) => typeof word !== 'string');
    if (odd !== -1) throw wrong(stopwords[odd], 'string', `stopwords[${odd}] must be a string`);
    return stopwords.join('\n');
}

/** @param {unknown} value @param {string} type what the value's type should be @param {string} rule */
function wrong(value, type, rule) {
    const Kind = typeof value === type ? RangeError : TypeError;
    return new Kind(`${rule}, not ${describe(value)}`);
}

/** Names a value in a message. @param {unknown} value */
function describe(value) {
    if (typeof value === 'string') return JSON.stringify(value.length > 40 ? value.slice(0, 40) + '…' : value);
    if (Array.isArray(value)) return 'an array';
    if (typeof value === 'function') return 'a function';
    if (typeof value === 'object' && value !== null)
        return tagOf(value) === 'Object' ? 'an object' : `[object ${tagOf(value)}]`;
    return String(value);
}

/**
 * What a value is. A tag and not instanceof: an object may come from another realm (a frame, a test runner).
 *
 * @param {unknown} value
 */
function tagOf(value) {
    return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

/**
 * Checks what the caller gives, says what is wrong, and turns options into the terms of the module.
 *
 * @module
 */

/** @typedef {import('./ringkas.d.ts').Options} Options */
/** @typedef {import('./ringkas.d.ts').Limits} NamedLimits */

/**
 * How to read a text. "" and 0 are the defaults.
 * @typedef {{title: string, stopwords: string, abbreviations: string, tags: string,
 *     format: number, flags: number}} Analysis
 */
/**
 * How much to choose. 0 and "" are the defaults.
 * @typedef {{sentences: number, words: number, perMille: number, maxChars: number, from: number, until: number,
 *     perSection: number, query: string}} Limits
 */

/** By ringkas_format. */
export const FORMATS = /** @type {const} */ (['auto', 'plain', 'subtitles', 'markdown', 'chat', 'mail']);

const KEEP_BOILERPLATE = 1;
const NO_STOPWORDS = 2;
const MAX_KEYWORDS = 64;
const UINT32_MAX = 0xffffffff;

/** @type {Record<string, string>} */
const WORDS_RULES = {
    stopwords: 'stopwords must be an array of words, or a string of words with blanks between',
    abbreviations: 'abbreviations must be an array of entries, or a string with one entry per line',
    tags: 'tags must be an array of tags, or a string with one tag per line',
};

/** The default of the command, too. */
const DEFAULT_KEYWORDS = 10;

/** @param {string} caller @param {unknown} text */
export function checkText(caller, text) {
    if (typeof text !== 'string') throw new TypeError(`${caller}() takes the text as a string, not ${describe(text)}`);
}

/** @param {string} caller @param {unknown} texts @returns {string[]} at least one */
export function checkTexts(caller, texts) {
    if (!Array.isArray(texts)) throw new TypeError(`${caller}() takes an array of texts, not ${describe(texts)}`);
    for (const text of texts) checkText(caller, text);
    return texts.length > 0 ? [...texts] : [''];
}

/** @param {unknown} options @param {string[]} names that exist */
export function checkOptions(options, names) {
    // A Map has no properties: all of its options would be ignored.
    if (tagOf(options) !== 'Object')
        throw new TypeError(`options must be an object like { ${names[0]}: ... }, not ${describe(options)}`);
    for (const name of Object.keys(/** @type {object} */ (options)))
        if (!names.includes(name))
            throw new TypeError(`there is no option ${describe(name)} here. The options are ${names.join(', ')}`);
}

/**
 * A web page: a string, or its bytes.
 *
 * @param {unknown} page
 * @returns {string | Uint8Array}
 */
export function readPage(page) {
    if (typeof page === 'string') return page;
    if (tagOf(page) === 'ArrayBuffer') return new Uint8Array(/** @type {ArrayBuffer} */ (page));
    if (ArrayBuffer.isView(page)) return new Uint8Array(page.buffer, page.byteOffset, page.byteLength);
    throw new TypeError(`readHTML() takes the page as a string or as bytes, not ${describe(page)}`);
}

/** @param {unknown} index @param {number} count */
export function checkIndex(index, count) {
    if (count === 0) throw new RangeError('this document has no segments to explain');
    readNumber('index', index, 0, count - 1, NaN);
}

/** @param {unknown} max how many keywords */
export function readMax(max) {
    return readNumber('max', max, 1, MAX_KEYWORDS, DEFAULT_KEYWORDS);
}

/**
 * @param {Options} options
 * @returns {Analysis}
 */
export function readAnalysis(options) {
    return {
        title: readString('title', options.title),
        stopwords: readWords('stopwords', options.stopwords),
        abbreviations: readWords('abbreviations', options.abbreviations),
        tags: readWords('tags', options.tags),
        format: readFormat(options.format),
        flags:
            (readSwitch('keepBoilerplate', options.keepBoilerplate) ? KEEP_BOILERPLATE : 0) |
            (readSwitch('noStopwords', options.noStopwords) ? NO_STOPWORDS : 0),
    };
}

/**
 * @param {NamedLimits} limits
 * @returns {Limits}
 */
export function readLimits(limits) {
    const read = {
        sentences: readNumber('sentences', limits.sentences, 1, UINT32_MAX, 0),
        words: readNumber('words', limits.words, 1, UINT32_MAX, 0),
        perMille: readRatio(limits.ratio),
        maxChars: readNumber('maxChars', limits.maxChars, 1, UINT32_MAX, 0),
        from: readNumber('from', limits.from, 0, UINT32_MAX, 0),
        until: readNumber('until', limits.until, 1, UINT32_MAX, 0),
        perSection: readNumber('perSection', limits.perSection, 1, UINT32_MAX, 0),
        query: readString('query', limits.query),
    };
    if (read.until !== 0 && read.from > read.until) throw new RangeError('from must not be more than until');
    if (read.perSection !== 0 && (read.sentences || read.words || read.perMille || read.maxChars))
        throw new RangeError('perSection is an outline: only from and until may be given with it');
    return read;
}

/**
 * @param {string} name
 * @param {unknown} value
 * @param {number} min
 * @param {number} max
 * @param {number} defaultValue NaN if there is none
 */
function readNumber(name, value, min, max, defaultValue) {
    if (value === undefined && !Number.isNaN(defaultValue)) return defaultValue;
    if (Number.isInteger(value) && Number(value) >= min && Number(value) <= max) return Number(value);
    throw wrong(value, 'number', `${name} must be a whole number from ${min} to ${max}`);
}

/** A share of the sentences, in per mille. @param {unknown} ratio */
function readRatio(ratio) {
    if (ratio === undefined) return 0;
    if (typeof ratio !== 'number' || !(ratio > 0 && ratio <= 1))
        throw wrong(ratio, 'number', 'ratio must be a share of the sentences, more than 0 and at most 1');
    // Rounded down, because it is a limit: 2/3 of 3 sentences are 2. But 0.57 * 1000 is 569.99... and means 570.
    return Math.max(1, Math.floor(ratio * 1000 + 1e-6));
}

/** @param {string} name @param {unknown} value */
function readSwitch(name, value) {
    if (value === undefined || typeof value === 'boolean') return value === true;
    throw wrong(value, 'boolean', `${name} must be true or false`);
}

/** @param {string} name @param {unknown} value */
function readString(name, value = '') {
    if (typeof value === 'string') return value;
    throw wrong(value, 'string', `${name} must be a string`);
}

/** @param {unknown} format */
function readFormat(format = 'auto') {
    const number = FORMATS.indexOf(/** @type {any} */ (format));
    if (number >= 0) return number;
    throw wrong(format, 'string', `format must be one of ${FORMATS.join(', ')}`);
}

/** @param {string} name @param {unknown} list */
function readWords(name, list = '') {
    if (typeof list === 'string') return list;
    if (!Array.isArray(list)) throw wrong(list, 'string', WORDS_RULES[name]);
    const odd = list.findIndex((word) => typeof word !== 'string');
    if (odd !== -1) throw wrong(list[odd], 'string', `${name}[${odd}] must be a string`);
    return list.join('\n');
}

/** @param {unknown} value @param {string} type what the type of the value should be @param {string} rule */
function wrong(value, type, rule) {
    const Kind = typeof value === type ? RangeError : TypeError;
    return new Kind(`${rule}, not ${describe(value)}`);
}

/** Names a value in a message. @param {unknown} value */
export function describe(value) {
    if (typeof value === 'string') return JSON.stringify(value.length > 40 ? value.slice(0, 40) + '…' : value);
    if (Array.isArray(value)) return 'an array';
    if (typeof value === 'function') return 'a function';
    if (typeof value === 'object' && value !== null)
        return tagOf(value) === 'Object' ? 'an object' : `[object ${tagOf(value)}]`;
    return String(value);
}

/**
 * What a value is, such as "Response". It is not found by instanceof, because an object may come from another realm (a
 * frame, a test runner).
 *
 * @param {unknown} value
 */
export function tagOf(value) {
    return Object.prototype.toString.call(value).slice('[object '.length, -1);
}

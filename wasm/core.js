/**
 * The functions and the memory of the module. An answer is where a struct of include/ringkas.h begins in `numbers`, and
 * stays there until the next call.
 *
 * @module
 */

import { FORMATS } from './options.js';

/** @typedef {import('./options.js').Analysis} Analysis */
/** @typedef {import('./options.js').Limits} Limits */

const FUNCTIONS = [
    'reserve',
    'request',
    'wrongAbbreviation',
    'wrongTag',
    'analyze',
    'query',
    'select',
    'keywords',
    'tags',
    'teaser',
    'teaserText',
    'explain',
    'describe',
    'ranges',
    'speaker',
    'text',
    'scratch',
    'isHTML',
    'html',
    'feature',
    'version',
    'answers',
];

/** Where parts of a request (glue.c) begin, in numbers: the inputs are at 0, ringkas_options at 2, ringkas_limits here. */
const LIMITS = 14;
/** The list of tags. */
const TAGS = 28;

/** A ringkas_input: text, length, reader, title, length, format, and three that are 0. */
const INPUT_NUMBERS = 9;

export const RANGE_NUMBERS = 4;

/** Characters at the start of a text that tell whether it is a web page. */
const HTML_SAMPLE = 4096;

/** Room for a query (glue.c), in bytes. */
const MAX_QUERY = 4096;

/** A module of 32 bits has no more addresses. A multiple of 4. */
const MAX_BYTES = 0xfffffffc;

const encoder = new TextEncoder();
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class Core {
    /** @param {WebAssembly.Instance} instance */
    constructor(instance) {
        this.wasm = /** @type {any} */ (instance.exports);
        const missing = FUNCTIONS.find((name) => typeof this.wasm[name] !== 'function');
        if (missing !== undefined)
            throw new TypeError(`this module is not the ringkas.wasm of this version: it exports no ${missing}()`);
        /** All of memory, twice. Growing memory detaches them, so each call of the module is followed by refresh(). */
        this.bytes = new Uint8Array();
        this.numbers = new Uint32Array();
        this.refresh();
        this.request = this.wasm.request() / 4;
        this.inputs = 0;
        this.tagsStart = 0;
    }

    refresh() {
        if (this.bytes.length > 0) return;
        this.bytes = new Uint8Array(this.wasm.memory.buffer);
        this.numbers = new Uint32Array(this.wasm.memory.buffer);
    }

    memorySize() {
        return this.bytes.length;
    }

    version() {
        return this.string(this.wasm.version());
    }

    answers() {
        return this.wasm.answers() >>> 0;
    }

    /** The names of the features. */
    features() {
        const names = [];
        for (let at = this.wasm.feature(0); at !== 0; at = this.wasm.feature(names.length)) names.push(this.string(at));
        return names;
    }

    /**
     * @param {readonly string[]} texts at least one
     * @param {Analysis} analysis
     * @returns {number} a ringkas_document
     */
    analyze(texts, { title, stopwords, abbreviations, tags, format, flags }) {
        const [start, ...lengths] = this.putAll(INPUT_NUMBERS * 4 * texts.length, [
            title,
            stopwords,
            abbreviations,
            tags,
            ...texts,
        ]);
        const { numbers, request } = this;
        const inputs = (this.inputs = start / 4);
        let at = start + INPUT_NUMBERS * 4 * texts.length;
        const next = () => {
            const length = lengths.shift() ?? 0;
            at += length;
            return [at - length, length];
        };
        const titleAt = next();

        numbers.set([start, texts.length, ...next(), ...next(), flags], request);
        const tagsAt = next();
        numbers.set(tagsAt, request + TAGS);
        this.tagsStart = tagsAt[0];
        for (let i = 0; i < texts.length; i++)
            numbers.set([...next(), 0, ...titleAt, format, 0, 0, 0], inputs + INPUT_NUMBERS * i);
        const wrong = this.wasm.wrongAbbreviation() >>> 0;
        if (wrong !== 0)
            throw new RangeError(
                `abbreviations: line ${wrong} must be an abbreviation and a class, like "pdm before_name"`,
            );
        const wrongTag = this.wasm.wrongTag() >>> 0;
        this.refresh();
        if (wrongTag === 0xffffffff) this.address(0);
        if (wrongTag !== 0) throw new RangeError(`tags: line ${wrongTag} must be a tag of 1 to 16 words`);
        return this.answer(this.wasm.analyze());
    }

    /**
     * @param {Limits} limits
     * @returns {number} a ringkas_summary
     */
    select(limits) {
        this.putLimits(limits);
        return this.answer(this.wasm.select());
    }

    /**
     * @param {Limits} limits
     * @returns {{text: string, words: number, cut: boolean}}
     */
    teaser(limits) {
        this.putLimits(limits);
        const [, , words, cut] = this.numbers.subarray(this.answer(this.wasm.teaser())).subarray(0, 4);
        const at = words === 0 ? 0 : this.answer(this.wasm.teaserText());
        return { text: at === 0 ? '' : this.decode(this.numbers[at], this.numbers[at + 1]), words, cut: cut !== 0 };
    }

    /** @returns {number} a ringkas_tag_list */
    tags() {
        return this.answer(this.wasm.tags());
    }

    /**
     * A phrase of the list of tags.
     *
     * @param {number} start in bytes
     * @param {number} length in bytes
     */
    tagAt(start, length) {
        return this.decode(this.tagsStart + start, length);
    }

    /** @param {Limits} limits */
    putLimits({ sentences, words, perMille, maxChars, from, until, perSection, query }) {
        const at = this.request + LIMITS;
        const start = this.wasm.query();
        const { read, written } = encoder.encodeInto(query, this.bytes.subarray(start, start + MAX_QUERY));
        if (read < query.length) throw new RangeError(`query must have at most ${MAX_QUERY} bytes of UTF-8`);

        this.numbers[at] = sentences;
        this.numbers[at + 1] = words;
        this.numbers[at + 2] = perMille;
        this.numbers[at + 3] = maxChars;
        this.numbers[at + 4] = from;
        this.numbers[at + 5] = until;
        this.numbers[at + 6] = perSection;
        this.numbers[at + 7] = start;
        this.numbers[at + 8] = written;
    }

    /**
     * @param {number} max
     * @returns {number} a ringkas_keyword_list
     */
    keywords(max) {
        return this.answer(this.wasm.keywords(max));
    }

    /**
     * @param {number} index
     * @returns {number} what each feature adds to the score of a segment: as many signed numbers as there are features
     */
    explain(index) {
        return this.answer(this.wasm.explain(index));
    }

    /**
     * A segment as a reader should see it.
     *
     * @param {number} index
     */
    segmentText(index) {
        const at = this.answer(this.wasm.text(index));
        return this.decode(this.numbers[at], this.numbers[at + 1]);
    }

    /**
     * A part of a text.
     *
     * @param {number} start in bytes
     * @param {number} length in bytes
     * @param {number} index of the text
     */
    textAt(start, length, index) {
        return this.decode(this.numbers[this.inputs + INPUT_NUMBERS * index] + start, length);
    }

    /**
     * How a text was read: its format, and the title that the format gives.
     *
     * @param {number} index
     */
    describe(index) {
        const at = this.answer(this.wasm.describe(index));
        const [format, start, length] = this.numbers.subarray(at, at + 3);
        return { format: FORMATS[format], title: length === 0 ? null : this.textAt(start, length, index) };
    }

    /**
     * Who says a segment.
     *
     * @param {number} index
     */
    speaker(index) {
        const at = this.wasm.speaker(index) / 4;
        return this.numbers[at + 1] === 0 ? null : this.decode(this.numbers[at], this.numbers[at + 1]);
    }

    /**
     * Where the segments are in the strings that were given. Four numbers for each: start, end, the index of the string, and
     * 1 if it reads there as it should.
     *
     * @param {number} count of the segments
     */
    ranges(count) {
        const at = count === 0 ? 0 : this.answer(this.wasm.ranges());
        return this.numbers.slice(at, at + RANGE_NUMBERS * count);
    }

    /**
     * Whether a text looks like a web page.
     *
     * @param {string} text
     */
    isHTML(text) {
        const start = this.scratch(3 * HTML_SAMPLE);
        const { written } = encoder.encodeInto(text.slice(0, HTML_SAMPLE), this.bytes.subarray(start));
        return this.wasm.isHTML(written) !== 0;
    }

    /**
     * The article of a web page.
     *
     * @param {string | Uint8Array} page
     */
    readHTML(page) {
        const length = typeof page === 'string' ? this.putUTF16(page) : this.putBytes(page);
        const at = this.answer(this.wasm.html(length));
        const [text, textLength, title, titleLength] = this.numbers.subarray(at, at + 4);
        return { text: this.decode(text, textLength), title: this.decode(title, titleLength) };
    }

    // ---- memory

    /** @param {number} size in bytes @returns {number} an address */
    scratch(size) {
        return this.address(size > MAX_BYTES ? 0 : this.wasm.scratch(size));
    }

    /** @param {Uint8Array} bytes @returns {number} its length */
    putBytes(bytes) {
        this.bytes.set(bytes, this.scratch(bytes.length));
        return bytes.length;
    }

    /**
     * Copies a string as it is, with a byte order mark. In UTF-8 a page that says it is Windows-1252 would be read as that.
     *
     * @param {string} string
     * @returns {number} its length in bytes
     */
    putUTF16(string) {
        const length = 2 * string.length + 2;
        const start = this.scratch(length);
        const units = new Uint16Array(this.bytes.buffer, start, length / 2);

        units[0] = 0xfeff;
        for (let i = 0; i < string.length; i++) units[i + 1] = string.charCodeAt(i);
        return length;
    }

    /**
     * Copies strings into memory as UTF-8, one after the other. First it takes room for a text that is mostly ASCII. Only
     * if that is too small it takes room for the longest UTF-8, three times the length.
     *
     * @param {number} before bytes of room before the first one
     * @param {string[]} strings
     * @returns {number[]} the address of the room, and the length of each string in bytes
     */
    putAll(before, strings) {
        const length = strings.reduce((sum, string) => sum + string.length, 0);
        return (
            this.tryToPut(before, strings, length + (length >> 3) + 64) ??
            this.tryToPut(before, strings, 3 * length) ??
            []
        );
    }

    /**
     * @param {number} before
     * @param {string[]} strings
     * @param {number} size
     */
    tryToPut(before, strings, size) {
        const all = Math.ceil((before + size) / 4) * 4;
        const start = this.address(all > MAX_BYTES ? 0 : this.wasm.reserve(all));
        const answer = [start];
        const end = start + before + size;
        let at = start + before;

        for (const string of strings) {
            if (string === '') {
                answer.push(0);
                continue;
            }
            const { read, written } = encoder.encodeInto(string, this.bytes.subarray(at, end));
            if (read < string.length) return undefined;
            answer.push(written);
            at += written;
        }
        return answer;
    }

    /**
     * Checks an address. Null always means the same: memory could not grow. Addresses come as signed numbers.
     *
     * @param {number} address
     */
    address(address) {
        this.refresh();
        if (address !== 0) return address >>> 0;
        throw new RangeError('there is not enough memory for a text of this length: summarize it in parts');
    }

    /** @param {number} address of a struct */
    answer(address) {
        return this.address(address) / 4;
    }

    /** @param {number} start @param {number} length */
    decode(start, length) {
        return decoder.decode(this.bytes.subarray(start, start + length));
    }

    /** @param {number} start of a string that ends in a NUL */
    string(start) {
        return this.decode(start, this.bytes.indexOf(0, start) - start);
    }
}

/**
 * The functions and the memory of the module. An answer is where a struct of include/ringkas.h begins in `numbers`, and
 * stays there until the next call.
 *
 * @module
 */

/** @typedef {import('./options.js').Analysis} Analysis */
/** @typedef {import('./options.js').Limits} Limits */

const FUNCTIONS = [
    'reserve',
    'request',
    'wrongAbbreviation',
    'analyze',
    'query',
    'select',
    'keywords',
    'explain',
    'ranges',
    'text',
    'scratch',
    'isHTML',
    'html',
    'feature',
    'version',
    'answers',
];

/** Where the parts of a request (glue.c) begin, in numbers: ringkas_input, ringkas_options, ringkas_limits. */
const INPUT = 0;
const OPTIONS = 9;
const LIMITS = 21;

const RANGE_NUMBERS = 3;

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
        this.textStart = 0;
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
     * @param {string} text
     * @param {Analysis} analysis
     * @returns {number} a ringkas_document
     */
    analyze(text, { title, stopwords, abbreviations, flags }) {
        const [at, ...lengths] = this.putAll(text, title, stopwords, abbreviations);
        const [length, titleLength, stopwordsLength, abbreviationsLength] = lengths;
        const stopwordsAt = at + length + titleLength;
        const { numbers, request } = this;

        this.textStart = at;
        numbers[request + INPUT] = at;
        numbers[request + INPUT + 1] = length;
        numbers[request + INPUT + 3] = at + length;
        numbers[request + INPUT + 4] = titleLength;
        numbers[request + OPTIONS] = stopwordsAt;
        numbers[request + OPTIONS + 1] = stopwordsLength;
        numbers[request + OPTIONS + 2] = stopwordsAt + stopwordsLength;
        numbers[request + OPTIONS + 3] = abbreviationsLength;
        numbers[request + OPTIONS + 4] = flags;
        const wrong = this.wasm.wrongAbbreviation() >>> 0;
        if (wrong !== 0)
            throw new RangeError(
                `abbreviations: line ${wrong} must be an abbreviation and a class, like "pdm before_name"`,
            );
        return this.answer(this.wasm.analyze());
    }

    /**
     * @param {Limits} limits
     * @returns {number} a ringkas_summary
     */
    select({ sentences, words, perMille, maxChars, from, until, perSection, query }) {
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
        return this.answer(this.wasm.select());
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
     * A part of the text.
     *
     * @param {number} start in bytes
     * @param {number} length in bytes
     */
    textAt(start, length) {
        return this.decode(this.textStart + start, length);
    }

    /**
     * Where the segments are in the string that was given. Three numbers for each: start, end, and 1 if the string reads
     * there as it should.
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
     * @param {...string} strings
     * @returns {number[]} the address of the first string, and the length of each in bytes
     */
    putAll(...strings) {
        const length = strings.reduce((sum, string) => sum + string.length, 0);
        return this.tryToPut(strings, length + (length >> 3) + 64) ?? this.tryToPut(strings, 3 * length) ?? [];
    }

    /**
     * @param {string[]} strings
     * @param {number} size
     */
    tryToPut(strings, size) {
        const start = this.address(size > MAX_BYTES ? 0 : this.wasm.reserve(Math.ceil(size / 4) * 4));
        const answer = [start];
        let at = start;

        for (const string of strings) {
            if (string === '') {
                answer.push(0);
                continue;
            }
            const { read, written } = encoder.encodeInto(string, this.bytes.subarray(at, start + size));
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

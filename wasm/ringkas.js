/**
 * Ringkas summarizes Indonesian text, in browsers, workers and Node:
 *
 *     import { load } from 'ringkas';
 *
 *     const ringkas = await load();
 *     console.log(ringkas.summarize(text, { sentences: 3 }).summary);
 *
 * ringkas.wasm, which is in the same folder, does the work. core.js talks to it. This file turns its byte offsets into
 * indices of the caller's string, and its numbers into objects. ringkas.d.ts documents the public interface.
 *
 * @module
 */

import { Core, RANGE_NUMBERS } from './core.js';
import {
    checkIndex,
    checkOptions,
    checkText,
    checkTexts,
    readAnalysis,
    readLimits,
    readMax,
    readPage,
} from './options.js';
import { compile } from './source.js';

/** @typedef {import('./ringkas.d.ts').Source} Source */
/** @typedef {import('./ringkas.d.ts').Document} Document */
/** @typedef {import('./ringkas.d.ts').Segment} Segment */
/** @typedef {import('./ringkas.d.ts').Keyword} Keyword */
/** @typedef {import('./ringkas.d.ts').Tag} Tag */
/** @typedef {import('./ringkas.d.ts').Teaser} Teaser */
/** @typedef {import('./ringkas.d.ts').Summary} Summary */
/** @typedef {import('./ringkas.d.ts').Ringkas} Ringkas */
/** @typedef {Pick<Segment, 'text' | 'speaker' | 'document' | 'start' | 'end'>} ReadSegment */

// ---- What include/ringkas.h defines: its structs are rows of 32-bit numbers.

/** Of a ringkas_document, a ringkas_summary and a ringkas_keyword_list, whose first number is an address too. */
const SEGMENTS = 0;
const COUNT = 1;
const WORDS = 2; // of a ringkas_document
const KNOWN_WORDS = 3;
const CHOSEN_WORDS = 5;
const QUERY_FOUND = 6;

const KINDS = /** @type {const} */ (['sentence', 'heading', 'boilerplate']);
const ROLES = /** @type {const} */ ([
    null,
    'dateline',
    'byline',
    'caption',
    'link',
    'promotion',
    'navigation',
    'legal',
    'note',
    'page',
]);
const PARAGRAPH_START = 1;
const SECTION_START = 0x08000000;
const SEGMENT_NUMBERS = 12;
/** The heading of a segment that has none; the known words of a text that has too few words. */
const NONE = 0xffffffff;
const KEYWORD_NUMBERS = 5;
const TAG_NUMBERS = 8;
const PLACE_NUMBERS = 3;

/** 1 as a fixed-point number (Q16). */
const ONE = 65536;

const ANALYSIS_NAMES = ['title', 'format', 'stopwords', 'abbreviations', 'tags', 'noStopwords', 'keepBoilerplate'];
const LIMIT_NAMES = ['sentences', 'words', 'ratio', 'maxChars', 'from', 'until', 'perSection', 'query'];
const TEASER_NAMES = ['words', 'from', 'until', 'query'];
const SUMMARIZE_NAMES = [...LIMIT_NAMES, ...ANALYSIS_NAMES];
const KEYWORDS_NAMES = ['max', ...ANALYSIS_NAMES];

/** Memory that is kept from text to text, in bytes. It is enough for 6 MB of news. */
const KEPT_MEMORY = 16 << 20;

/**
 * Loads the module. Without a source it comes from the folder of this file.
 *
 * @param {Source | Promise<Source>} [source]
 * @returns {Promise<Ringkas>}
 */
export async function load(source) {
    const module = await compile(await source);
    return makeRingkas(new Engine(module, await WebAssembly.instantiate(module)));
}

// ---- The same functions for a program that does not load(): the first call loads the module.

/** @type {Promise<Ringkas> | undefined} */
let loaded;

/** @returns {Promise<Ringkas>} */
function loadOnce() {
    loaded ??= load().catch((error) => {
        loaded = undefined; // the network may be back
        throw error;
    });
    return loaded;
}

/** @param {string | string[]} text @param {import('./ringkas.d.ts').Options} [options] */
export async function analyze(text, options) {
    // An instance has one document. This one is not freed by the functions below.
    return (await load((await loadOnce()).module)).analyze(text, options);
}

/** @param {string} text @param {import('./ringkas.d.ts').Options & import('./ringkas.d.ts').Limits} [options] */
export async function summarize(text, options) {
    return (await loadOnce()).summarize(text, options);
}

/** @param {string[]} texts @param {import('./ringkas.d.ts').Options & import('./ringkas.d.ts').Limits} [options] */
export async function together(texts, options) {
    return (await loadOnce()).together(texts, options);
}

/** @param {string} text @param {import('./ringkas.d.ts').Options & { max?: number }} [options] */
export async function keywords(text, options) {
    return (await loadOnce()).keywords(text, options);
}

/** @param {string | ArrayBuffer | ArrayBufferView} page */
export async function readHTML(page) {
    return (await loadOnce()).readHTML(page);
}

/**
 * @param {Engine} engine
 * @returns {Ringkas}
 */
function makeRingkas(engine) {
    /** @type {Ringkas['analyze']} */
    function analyze(text, options = {}) {
        const texts = checkTexts('analyze', Array.isArray(text) ? text : [text]);
        checkOptions(options, ANALYSIS_NAMES);
        return makeDocument(engine.analyze(texts, readAnalysis(options)));
    }

    /** @type {Ringkas['summarize']} */
    function summarize(text, options = {}) {
        checkText('summarize', text);
        return summarizeAll([text], options);
    }

    /** @type {Ringkas['together']} */
    function together(texts, options = {}) {
        return summarizeAll(checkTexts('together', texts), options);
    }

    /** @param {string[]} texts @param {import('./ringkas.d.ts').Options & import('./ringkas.d.ts').Limits} options */
    function summarizeAll(texts, options) {
        checkOptions(options, SUMMARIZE_NAMES);
        const limits = readLimits(options);
        return engine.once(texts, readAnalysis(options), (analyzed) => analyzed.select(limits));
    }

    /** @type {Ringkas['keywords']} */
    function keywords(text, options = {}) {
        checkText('keywords', text);
        checkOptions(options, KEYWORDS_NAMES);
        const max = readMax(options.max);
        return engine.once([text], readAnalysis(options), (analyzed) => analyzed.keywords(max));
    }

    /** @type {Ringkas['isHTML']} */
    function isHTML(text) {
        checkText('isHTML', text);
        return engine.core.isHTML(text);
    }

    /** @type {Ringkas['readHTML']} */
    function readHTML(page) {
        return engine.readHTML(readPage(page));
    }

    const { version, answers, features, module } = engine;
    return Object.freeze({
        version,
        answers,
        features,
        module,
        analyze,
        summarize,
        together,
        keywords,
        isHTML,
        readHTML,
    });
}

/**
 * @param {AnalyzedText} analyzed
 * @returns {Document}
 */
function makeDocument(analyzed) {
    const { facts, count } = analyzed;

    /** @type {Document['select']} */
    function select(limits = {}) {
        checkOptions(limits, LIMIT_NAMES);
        return analyzed.select(readLimits(limits));
    }

    /** @type {Document['keywords']} */
    function keywords(max) {
        return analyzed.keywords(readMax(max));
    }

    /** @type {Document['teaser']} */
    function teaser(limits = {}) {
        checkOptions(limits, TEASER_NAMES);
        return analyzed.teaser(readLimits(limits));
    }

    /** @type {Document['tags']} */
    function tags() {
        return analyzed.tags();
    }

    /** @type {Document['explain']} */
    function explain(index) {
        checkIndex(index, count);
        return analyzed.explain(index);
    }

    return Object.freeze({
        ...facts,
        count,
        select,
        keywords,
        teaser,
        tags,
        explain,
        free: () => analyzed.free(),
    });
}

/** An instance of the module, and the one text that it has in memory. */
class Engine {
    /**
     * @param {WebAssembly.Module} module
     * @param {WebAssembly.Instance} instance
     */
    constructor(module, instance) {
        this.module = module;
        this.core = new Core(instance);
        this.version = this.core.version();
        this.answers = this.core.answers();
        this.features = Object.freeze(this.core.features());
        this.owner = /** @type {AnalyzedText | undefined} */ (undefined);
    }

    /**
     * Analyzes texts. They take the place of those before.
     *
     * @param {string[]} texts
     * @param {import('./options.js').Analysis} analysis
     */
    analyze(texts, analysis) {
        this.free();
        this.owner = new AnalyzedText(this, texts, analysis);
        return this.owner;
    }

    /**
     * Analyzes texts for one answer.
     *
     * @template T
     * @param {string[]} texts
     * @param {import('./options.js').Analysis} analysis
     * @param {(analyzed: AnalyzedText) => T} ask
     */
    once(texts, analysis, ask) {
        try {
            return ask(this.analyze(texts, analysis));
        } finally {
            this.free();
        }
    }

    /**
     * The article of a web page. The text in memory stays.
     *
     * @param {string | Uint8Array} page
     */
    readHTML(page) {
        try {
            return this.core.readHTML(page);
        } finally {
            if (this.owner === undefined) this.free();
        }
    }

    /** Memory cannot shrink. What a large text took is given back together with its instance. */
    free() {
        this.owner = undefined;
        if (this.core.memorySize() <= KEPT_MEMORY) return;
        try {
            this.core = new Core(new WebAssembly.Instance(this.module));
        } catch {
            // Chrome before 115 refuses to make an instance of this size without waiting. The large one stays in use.
        }
    }
}

/** The texts of a document, in the memory of the module. It checks no arguments. */
class AnalyzedText {
    /**
     * @param {Engine} engine
     * @param {string[]} sources
     * @param {import('./options.js').Analysis} analysis
     */
    constructor(engine, sources, analysis) {
        const { core } = engine;
        const row = core.analyze(sources, analysis);

        this.engine = engine;
        this.row = row;
        this.hasTags = analysis.tags !== '';
        this.sources = sources;
        this.described = sources.map((_, i) => core.describe(i));
        this.count = core.numbers[row + COUNT];
        const known = core.numbers[row + KNOWN_WORDS];
        this.facts = {
            words: core.numbers[row + WORDS],
            knownWords: known === NONE ? null : known / 1000,
            ...this.described[0],
        };
        this.ranges = core.ranges(this.count);
        this.read = /** @type {ReadSegment[] | undefined} */ (undefined);
    }

    /** The module, as long as it has this text. */
    get core() {
        if (this.engine.owner === this) return this.engine.core;
        throw new Error(
            'this document is no longer in memory, because it was freed or another text was analyzed after it: ' +
                'analyze it again, or call load() for another instance to keep two documents',
        );
    }

    free() {
        if (this.engine.owner === this) this.engine.free();
    }

    /**
     * @param {import('./options.js').Limits} limits
     * @returns {Summary}
     */
    select(limits) {
        const { core } = this;
        const row = core.select(limits);
        const read = (this.read ??= this.readAll());
        const segments = new Array(this.count);
        const chosen = [];

        for (let i = 0; i < this.count; i++) {
            const at = core.numbers[row + SEGMENTS] / 4 + i * SEGMENT_NUMBERS;
            segments[i] = makeSegment(read[i], core.numbers, at);
            if (segments[i].rank !== null) chosen.push(read[i].text);
        }
        return {
            ...this.facts,
            summary: chosen.join(' '),
            segments,
            chosenWords: core.numbers[row + CHOSEN_WORDS],
            queryFound: limits.query === '' ? null : core.numbers[row + QUERY_FOUND],
        };
    }

    /**
     * What is the same for each choice. The module is asked for a text only where the string has something else.
     *
     * @returns {ReadSegment[]}
     */
    readAll() {
        const { core, ranges } = this;
        const read = new Array(this.count);

        for (let i = 0; i < this.count; i++) {
            const [start, end, document, isReadable] = ranges.subarray(RANGE_NUMBERS * i, RANGE_NUMBERS * (i + 1));
            read[i] = {
                text: isReadable ? this.sources[document].slice(start, end) : core.segmentText(i),
                speaker: this.described[document].format === 'chat' ? core.speaker(i) : null,
                document,
                start,
                end,
            };
        }
        return read;
    }

    /**
     * @param {number} max
     * @returns {Keyword[]}
     */
    keywords(max) {
        const { core } = this;
        const row = core.keywords(max);
        const keywords = new Array(core.numbers[row + COUNT]);

        for (let i = 0; i < keywords.length; i++) {
            const at = core.numbers[row + SEGMENTS] / 4 + i * KEYWORD_NUMBERS;
            const [start, length, weight, count, document] = core.numbers.subarray(at, at + KEYWORD_NUMBERS);
            keywords[i] = { phrase: core.textAt(start, length, document), weight: weight / ONE, count, document };
        }
        return keywords;
    }

    /**
     * @param {import('./options.js').Limits} limits
     * @returns {Teaser}
     */
    teaser(limits) {
        const { text, words, cut } = this.core.teaser(limits);
        return { teaser: text, words, cut };
    }

    /** @returns {Tag[]} */
    tags() {
        const { core } = this;

        if (!this.hasTags) throw new TypeError('tags() needs a list of tags: analyze(text, { tags })');
        const row = core.tags();
        const [tagsAt, placesAt, count] = core.numbers.subarray(row, row + 3);
        const found = new Array(count);

        for (let i = 0; i < count; i++) {
            const at = tagsAt / 4 + i * TAG_NUMBERS;
            const [, start, length, weight, places, first, title, lead] = core.numbers.subarray(at, at + TAG_NUMBERS);
            found[i] = {
                phrase: core.tagAt(start, length),
                weight: weight / ONE,
                count: places,
                title: title !== 0,
                lead: lead !== 0,
                places: Array.from({ length: places }, (_, k) =>
                    this.placeAt(placesAt / 4 + (first + k) * PLACE_NUMBERS),
                ),
            };
        }
        return found;
    }

    /**
     * A place in the string that was given. Characters before it in its segment are counted.
     *
     * @param {number} at where its row begins
     */
    placeAt(at) {
        const { core, ranges } = this;
        const [start, length, segment] = core.numbers.subarray(at, at + PLACE_NUMBERS);
        const from = core.numbers[core.numbers[this.row + SEGMENTS] / 4 + segment * SEGMENT_NUMBERS];
        const [first, , index] = ranges.subarray(RANGE_NUMBERS * segment, RANGE_NUMBERS * segment + 3);
        const begin = first + core.textAt(from, start - from, index).length;
        return { start: begin, end: begin + core.textAt(start, length, index).length, segment };
    }

    /**
     * What each feature adds to a score. Features that add nothing are left out.
     *
     * @param {number} index
     * @returns {Record<string, number>}
     */
    explain(index) {
        const at = this.core.explain(index);
        const contributions = /** @type {Record<string, number>} */ ({});

        this.engine.features.forEach((name, i) => {
            const amount = this.core.numbers[at + i] | 0; // a signed number
            if (amount !== 0) contributions[name] = amount / ONE;
        });
        return contributions;
    }
}

/**
 * @param {ReadSegment} read
 * @param {Uint32Array} numbers
 * @param {number} at where the row of the segment begins
 * @returns {Segment}
 */
function makeSegment(read, numbers, at) {
    const [rank, heading, page] = [numbers[at + 4], numbers[at + 8], numbers[at + 9]];

    return {
        ...read,
        kind: KINDS[numbers[at + 5]],
        role: ROLES[numbers[at + 6]],
        heading: heading === NONE ? null : heading,
        page: page === 0 ? null : page,
        words: numbers[at + 3],
        score: numbers[at + 2] / ONE,
        rank: rank === 0 ? null : rank,
        sectionStart: (numbers[at + 10] & SECTION_START) !== 0,
        paragraphStart: (numbers[at + 10] & PARAGRAPH_START) !== 0,
    };
}

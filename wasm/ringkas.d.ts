/** Where the module comes from: its URL, the answer to a request for it, its bytes, or the module itself. */
export type Source = string | URL | Response | ArrayBuffer | ArrayBufferView | WebAssembly.Module;

/**
 * What is wanted of a text. Limits that are given hold together. Without any limit there are three sentences, and of a
 * text that has a word at least one is chosen whatever the limits are, except for `maxChars`.
 */
export interface Options {
    /** At most so many sentences, from 1. */
    sentences?: number;
    /** About so many words, from 1: the total comes as near as whole sentences can. */
    words?: number;
    /** At most this share of the sentences, more than 0 and at most 1, in steps of a thousandth. */
    ratio?: number;
    /** Never more than so many characters (code points), from 1; may leave nothing chosen. */
    maxChars?: number;
    /** The title, where it is not part of the text. Sentences that share words with it gain. */
    title?: string;
    /** More words that do not count: an array, or a string with white space between the words. */
    stopwords?: string | readonly string[];
    /** Look for no clutter: every unit may be chosen. */
    keepClutter?: boolean;
    /** Use no built-in stopwords. */
    noStopwords?: boolean;
    /** How many keywords at most, 0 to 64; 10 if it is not given. 0 saves nearly half of the time. */
    keywords?: number;
    /** Give each sentence its `parts`. */
    explain?: boolean;
}

/** A unit of the text. */
export interface Sentence {
    /** As it stands in the text: `text.slice(start, end)`. */
    text: string;
    /** Where it begins: an index of the string that was given. */
    start: number;
    /** Where it ends: the index behind its last character. */
    end: number;
    /**
     * A sentence; a heading, which is chosen only where nothing else is left; or clutter of a web page, such as
     * "Baca juga: ...", which is never chosen.
     */
    kind: 'sentence' | 'heading' | 'clutter';
    /** How many words it has; may be 0. */
    words: number;
    /** Greater is better; comparable within one text only; 0 for clutter. */
    score: number;
    /** 1 for the sentence that was chosen first, mostly the best, 2 for the next one, and so on; null: not chosen. */
    rank: number | null;
    /**
     * What the score is made of: each feature that adds something to it or takes something from it, by its name in
     * `Ringkas.features`. Only with the option `explain`, and not for clutter.
     */
    parts?: Record<string, number>;
}

/** A word of the text that says much about it. */
export interface Keyword {
    /** As it is most often written in the text. */
    word: string;
    /** How much it says: how many sentences have it, times its inverse sentence frequency. */
    weight: number;
    /** How often it occurs, in any form. */
    count: number;
}

/** What is said of a text. */
export interface Summary {
    /** The chosen sentences in the order of the text, each run of white space made one blank, a blank between them. */
    summary: string;
    /** Every unit of the text, in order. What stands between units is white space and marks without words. */
    sentences: Sentence[];
    /** The heaviest first. */
    keywords: Keyword[];
    /** How many words the text has. */
    words: number;
    /** How many words the chosen sentences have. */
    chosenWords: number;
}

/** The loaded module. Its members need no `this`: `const { summarize } = await load()` works. */
export interface Ringkas {
    /** The version of the module, such as "0.1.0". */
    readonly version: string;
    /** The names of the features that scores are made of. */
    readonly features: readonly string[];
    /** The compiled module: send it to a worker, which loads it without a request. */
    readonly module: WebAssembly.Module;
    /**
     * Summarizes a text.
     *
     * @throws {TypeError} if the text is not a string, an option has the wrong type, or there is no such option
     * @throws {RangeError} if an option is out of its range, or memory is not enough for the text
     */
    summarize(this: void, text: string, options?: Options): Summary;
}

/**
 * Loads the module.
 *
 * @param source where ringkas.wasm comes from; without it, from beside ringkas.js. In Node a string that is no URL is
 *     a path.
 * @throws {TypeError} if the source is of another kind, or what it gives is not ringkas.wasm, or not the whole of it
 * @throws {Error} if ringkas.wasm cannot be read
 */
export function load(source?: Source | Promise<Source>): Promise<Ringkas>;

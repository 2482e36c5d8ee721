/** `WebAssembly.Module`; `object` in a program whose types do not have WebAssembly. */
export type Module = typeof globalThis extends { WebAssembly: { Module: { prototype: infer M extends object } } }
    ? M
    : object;

/** A `URL`, as far as it is used here. */
export interface UrlLike {
    readonly href: string;
    toString(): string;
}

/** A `Response`, as far as it is used here. */
export interface ResponseLike {
    readonly ok: boolean;
    readonly status: number;
    readonly statusText: string;
    arrayBuffer(): Promise<ArrayBuffer>;
}

/** Where the module comes from: its URL, a response with it, its bytes, or the compiled module. */
export type Source = string | UrlLike | ResponseLike | ArrayBuffer | ArrayBufferView | Module;

/** Markdown; subtitles; the export of a chat (WhatsApp, Telegram, LINE); a mail. For web pages there is `readHTML()`. */
export type Format = 'auto' | 'plain' | 'subtitles' | 'markdown' | 'chat' | 'mail';

/** How to read a text. */
export interface Options {
    /** The title, if it is not part of the text. Sentences that share words with it get a higher score. */
    title?: string;
    /** How the text is written. The default is `'auto'`: the module finds out, and takes it for plain if it is in doubt. */
    format?: Format;
    /** More words that do not count: an array, or a string with white space between the words. */
    stopwords?: string | readonly string[];
    /** More abbreviations: an array of entries such as `'pdm before_name'`, or a string with one entry per line. */
    abbreviations?: string | readonly string[];
    /** Phrases that `tags()` looks for, such as the tags of a site: an array, or a string with one phrase per line. */
    tags?: string | readonly string[];
    /** Use no built-in stopwords. */
    noStopwords?: boolean;
    /** Treat boilerplate as text: every segment may be chosen. */
    keepBoilerplate?: boolean;
}

/**
 * How much to choose. All limits that are given hold together. Without a limit it is three sentences, and
 * more for a text of more than 1,000 words. At least one
 * sentence is chosen from a text that has a word, except where `maxChars` forbids it.
 */
export interface Limits {
    /** At most this many sentences, from 1. */
    sentences?: number;
    /** About this many words, from 1. The total is as near as whole sentences allow. */
    words?: number;
    /** At most this share of the sentences, more than 0 and at most 1, in steps of a thousandth. */
    ratio?: number;
    /** Never more than this many characters (code points), from 1. May leave nothing chosen. */
    maxChars?: number;
    /** Only segments from this index on. */
    from?: number;
    /** Only segments before this index. */
    until?: number;
    /** An outline: the best sentences of each section, at most this many. Only `from` and `until` may be given with it. */
    perSection?: number;
    /** What the reader asks for: words or a question, at most 4,096 bytes of UTF-8. Sentences with its words are preferred. */
    query?: string;
}

/** What boilerplate is. */
export type Role = 'dateline' | 'byline' | 'caption' | 'link' | 'promotion' | 'navigation' | 'legal' | 'note' | 'page';

/** A segment of a text. */
export interface Segment {
    /**
     * As a reader should see it: each run of white space is one blank, or none before a comma. `text.slice(start, end)` is
     * the original, with the times of subtitles inside.
     */
    text: string;
    /** Who says it, in a chat; null: nobody. */
    speaker: string | null;
    /** The index of its text among those of `together()`; otherwise 0. */
    document: number;
    /** Where it begins: an index of the given string. */
    start: number;
    /** Where it ends: the index after its last character. */
    end: number;
    /**
     * A sentence; a heading, which is chosen only if there is nothing else; or boilerplate of a web page, such as
     * "Baca juga: ...", which is never chosen.
     */
    kind: 'sentence' | 'heading' | 'boilerplate';
    /** Why boilerplate was left out; null for sentences and headings. */
    role: Role | null;
    /** The index of the nearest heading above it; of a heading: of the one that it is a part of. null: there is none. */
    heading: number | null;
    /** The page on which it begins, from 1, by form feeds or page numbers; null: the text has none. */
    page: number | null;
    /** How many words it has; may be 0. */
    words: number;
    /** Greater is better. Scores of different texts cannot be compared. 0 for boilerplate. */
    score: number;
    /** 1 for the best of the chosen segments, then 2, and so on; null: not chosen. */
    rank: number | null;
    /** Whether it is a heading that opens a section: no short line of a list or a table. */
    sectionStart: boolean;
    /** Whether it begins a paragraph. */
    paragraphStart: boolean;
}

/** What was chosen from a text. */
export interface Summary {
    /** The chosen segments in the order of the text, with a blank between them. */
    summary: string;
    /** Every segment of the text, in order. Only white space, signs and the times of subtitles stand between segments. */
    segments: Segment[];
    /** How many words the text has. */
    words: number;
    /** As in `Document`. */
    knownWords: number | null;
    /** How many words the chosen segments have. */
    chosenWords: number;
    /** How many words of the query the text has, stopwords left out; null without a query. 0: the summary is the one without it. */
    queryFound: number | null;
    /** How the text was read; of several texts, the first one. Never `'auto'`. */
    format: Format;
    /** The title that the format gives, such as the subject of a mail; of several texts the first one's. null: none. */
    title: string | null;
}

/** An important name or word of a text: "Jawa Tengah", "rumah sakit", "banjir". */
export interface Keyword {
    /** As the text writes it. */
    phrase: string;
    /** How many sentences have its most important word, times its inverse sentence frequency. Names, pairs and what
     * the beginning of the text has weigh more. */
    weight: number;
    /** How often its most important word occurs, in any form. */
    count: number;
    /** The index of the text that writes it so. */
    document: number;
}

/** How long a teaser is, and where it comes from: as in `Limits`. Without `words` it has about 25. */
export type TeaserLimits = Pick<Limits, 'words' | 'from' | 'until' | 'query'>;

/** A short paragraph to print under the headline: adjacent sentences, or one. */
export interface Teaser {
    /** On one line. Empty if the text has no word. Ends in "…" if it is cut. */
    teaser: string;
    /** How many words it has. */
    words: number;
    /** Whether its last sentence was cut, because no whole sentences fit. */
    cut: boolean;
}

/** A phrase of `Options.tags` that the text is about. */
export interface Tag {
    /** As the list writes it. */
    phrase: string;
    /** Greater is better. */
    weight: number;
    /** How often the text has it; 0: only the title has it. */
    count: number;
    /** Whether the title has it. */
    title: boolean;
    /** Whether one of the first three sentences has it. */
    lead: boolean;
    /** Where it stands in the given string, and in which of the `segments`. */
    places: { start: number; end: number; segment: number }[];
}

/** The article of a web page. */
export interface Page {
    /** Its paragraphs, with an empty line between them. Empty if the page has no text. */
    text: string;
    /** Its title, without the name of the outlet. It is no part of the text. Empty if the page has none. */
    title: string;
}

/**
 * An analyzed text. It stays in the memory of the module until `free()`, or until the next `analyze()`, `summarize()` or
 * `keywords()` of the same `Ringkas`. After that its functions throw an `Error`. What they returned before stays valid.
 *
 * Its functions need no `this`.
 */
export interface Document {
    /** How many words the text has. */
    readonly words: number;
    /**
     * The share of its words that are known, without names, numbers and short lines. News has 0.4 to 0.9, Malay too; a
     * text with less than 0.25 is hardly Indonesian, and its summary is a guess. null: it has fewer than 20 such words.
     */
    readonly knownWords: number | null;
    /** How many segments it has. */
    readonly count: number;
    /** As in `Summary`. */
    readonly format: Format;
    /** As in `Summary`. */
    readonly title: string | null;
    /** Chooses segments, any number of times. */
    select(this: void, limits?: Limits): Summary;
    /** Finds the heaviest names and words, at most `max` (1 to 64; the default is 10), the heaviest first. */
    keywords(this: void, max?: number): Keyword[];
    /** Finds a short paragraph that can be read alone: of 4/5 to 6/5 of the words that are asked for. */
    teaser(this: void, limits?: TeaserLimits): Teaser;
    /**
     * Finds the phrases of the option `tags` that the text is about, at most 64, the best first. One that is mentioned once
     * in passing comes after all others.
     *
     * @throws {TypeError} if there was no such option
     */
    tags(this: void): Tag[];
    /**
     * What the score of a segment is made of: how much each feature adds (or takes, if negative), by its name in
     * `Ringkas.features`. Features that add nothing are left out. Boilerplate and duplicates have no features.
     *
     * @param index of the segment in `segments`. To explain several, ask in rising order: that is faster.
     */
    explain(this: void, index: number): Record<string, number>;
    /** Gives the memory back. */
    free(this: void): void;
}

/** The loaded module. It holds one document at a time. Its functions need no `this`. */
export interface Ringkas {
    /** The version of the module, such as "0.2.0". */
    readonly version: string;
    /** A number that is raised with every version that gives another answer to some text. Keep it with what you store. */
    readonly answers: number;
    /** The names of the features that scores are made of. */
    readonly features: readonly string[];
    /** The compiled module. Send it to a worker, which loads it without a request. `load(module)` makes another instance. */
    readonly module: Module;
    /**
     * Analyzes a text once, for any number of questions; or several texts about one event, as one document. Frees the document
     * before.
     *
     * @throws {TypeError} if the text is not a string, an option has the wrong type, or there is no such option
     * @throws {RangeError} if an option is out of its range, or there is not enough memory
     */
    analyze(this: void, text: string | readonly string[], options?: Options): Document;
    /** Summarizes a text: `analyze()`, `select()` and `free()` in one call, with their errors. */
    summarize(this: void, text: string, options?: Options & Limits): Summary;
    /**
     * Summarizes several texts about one event. What several texts say counts more, and what a chosen sentence says already is
     * left out. The options are for all texts. Errors are those of `summarize()`.
     */
    together(this: void, texts: readonly string[], options?: Options & Limits): Summary;
    /** Finds the keywords of a text: `analyze()`, `keywords()` and `free()` in one call, with their errors. */
    keywords(this: void, text: string, options?: Options & { max?: number }): Keyword[];
    /** Whether a text looks like the source of a web page. Looks at its first 4,096 characters. */
    isHTML(this: void, text: string): boolean;
    /**
     * Finds the article of a web page: without menus, forms, captions, comments, links to other articles and what is hidden.
     * A document that is in memory stays.
     *
     * @param page a string, or the bytes of a file in UTF-8, Windows-1252 or UTF-16
     * @throws {TypeError} if it is neither
     * @throws {RangeError} if there is not enough memory
     */
    readHTML(this: void, page: string | ArrayBuffer | ArrayBufferView): Page;
}

/**
 * Loads the module.
 *
 * @param source where ringkas.wasm comes from; the default is the folder of ringkas.js. In Node a string that is not a URL
 *     is a path.
 * @throws {TypeError} if the source is of another kind, or does not give the whole of ringkas.wasm
 * @throws {Error} if ringkas.wasm cannot be read
 */
export function load(source?: Source | Promise<Source>): Promise<Ringkas>;

/**
 * The functions of `Ringkas` for a program that needs no `load()`: the first call loads ringkas.wasm from the folder of
 * ringkas.js. They reject with the errors of `load()` and of the function.
 *
 * Each document of this `analyze()` has an instance of the module of its own: any number can be kept.
 */
export function analyze(text: string | readonly string[], options?: Options): Promise<Document>;
export function summarize(text: string, options?: Options & Limits): Promise<Summary>;
export function together(texts: readonly string[], options?: Options & Limits): Promise<Summary>;
export function keywords(text: string, options?: Options & { max?: number }): Promise<Keyword[]>;
export function readHTML(page: string | ArrayBuffer | ArrayBufferView): Promise<Page>;

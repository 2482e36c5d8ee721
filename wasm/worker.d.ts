import type { Format, Keyword, Limits, Module, Options, Page, Summary, Tag, Teaser, TeaserLimits } from './ringkas.js';

/** An `AbortSignal`, as far as it is used here. */
export interface SignalLike {
    readonly aborted: boolean;
    readonly reason?: unknown;
    addEventListener(type: 'abort', listener: () => void): void;
    removeEventListener(type: 'abort', listener: () => void): void;
}

/** A `Worker`, as far as it is used here. */
export interface WorkerLike {
    postMessage(message: any, transfer: any[]): void;
    terminate(): unknown;
}

export interface WorkerOptions {
    /** Makes the worker, where a bundler does not find it. Its script imports `ringkas/worker_thread`. */
    create?: () => WorkerLike | Promise<WorkerLike>;
    /** Where ringkas.wasm comes from; the default is the folder of the scripts. */
    source?:
        | string
        | { readonly href: string }
        | ArrayBuffer
        | ArrayBufferView
        | Module
        | Promise<ArrayBuffer | Module>;
}

export interface Abortable {
    /** Ends the request: its promise is rejected with the reason of the signal. */
    signal?: SignalLike | undefined;
}

export interface Transferable {
    /** Moves the bytes to the worker in place of a copy. The caller can no longer use them. */
    transfer?: boolean;
}

/** A text: a string, or its bytes in UTF-8. Then `start` and `end` are indices of the decoded string. */
export type Text = string | ArrayBuffer | ArrayBufferView;

/**
 * A text that is analyzed in the worker. Any number of documents can be used at a time. The worker keeps the one that was asked
 * last; it analyzes another one again when that is asked.
 */
export interface WorkerDocument {
    readonly words: number;
    readonly knownWords: number | null;
    readonly count: number;
    readonly format: Format;
    readonly title: string | null;
    select(this: void, limits?: Limits & Abortable): Promise<Summary>;
    keywords(this: void, max?: number, options?: Abortable): Promise<Keyword[]>;
    teaser(this: void, limits?: TeaserLimits & Abortable): Promise<Teaser>;
    tags(this: void, options?: Abortable): Promise<Tag[]>;
    explain(this: void, index: number, options?: Abortable): Promise<Record<string, number>>;
}

/** The functions of `Ringkas`, as promises. They reject with the errors of `Ringkas`. */
export interface RingkasWorker {
    analyze(this: void, text: Text | readonly Text[], options?: Options & Abortable): Promise<WorkerDocument>;
    summarize(this: void, text: Text, options?: Options & Limits & Abortable & Transferable): Promise<Summary>;
    together(this: void, texts: readonly Text[], options?: Options & Limits & Abortable): Promise<Summary>;
    keywords(
        this: void,
        text: Text,
        options?: Options & { max?: number } & Abortable & Transferable,
    ): Promise<Keyword[]>;
    readHTML(this: void, page: Text, options?: Abortable & Transferable): Promise<Page>;
    /** Ends the worker and all requests. A later request starts a new worker. */
    terminate(this: void): void;
}

/** The worker starts with the first request. */
export function startWorker(options?: WorkerOptions): RingkasWorker;

/**
 * The segments of an answer travel as columns. A long text has 80,000 segments: as objects they
 * would keep the page from other work while it receives them.
 *
 * @module
 */

/** @typedef {{ key: string, numbers: Float64Array, values?: unknown[] }} Column */
/** @typedef {{ columns: Column[], texts: string, ends: Float64Array }} Packed */

/**
 * @param {readonly any[]} segments objects of one form
 * @returns {Packed}
 */
export function pack(segments) {
    const ends = new Float64Array(segments.length);
    segments.forEach(({ text }, i) => (ends[i] = (ends[i - 1] ?? 0) + text.length));
    return {
        columns: Object.keys(segments[0] ?? {})
            .filter((key) => key !== 'text')
            .map((key) => packColumn(segments, key)),
        texts: segments.map(({ text }) => text).join(''),
        ends,
    };
}

/**
 * Numbers and null, which is NaN, or other values, each by its index.
 *
 * @param {readonly any[]} segments
 * @param {string} key
 * @returns {Column}
 */
function packColumn(segments, key) {
    const all = segments.map((segment) => segment[key]);
    if (all.every((value) => value === null || typeof value === 'number'))
        return { key, numbers: Float64Array.from(all, (value) => value ?? NaN) };
    const indices = new Map([...new Set(all)].map((value, i) => [value, i]));
    return { key, numbers: Float64Array.from(all, (value) => indices.get(value) ?? 0), values: [...indices.keys()] };
}

/** What can be moved in place of a copy. @param {Packed} packed */
export const buffersOf = ({ columns, ends }) => [ends.buffer, ...columns.map(({ numbers }) => numbers.buffer)];

/** @param {Packed} packed */
export function unpack({ columns, texts, ends }) {
    const segments = new Array(ends.length);

    for (let i = 0; i < segments.length; i++) {
        const segment = /** @type {Record<string, unknown>} */ ({ text: texts.slice(ends[i - 1] ?? 0, ends[i]) });
        for (const { key, numbers, values } of columns) {
            const number = numbers[i];
            segment[key] = values ? values[number] : Number.isNaN(number) ? null : number;
        }
        segments[i] = segment;
    }
    return segments;
}

/* The segments of a text travel from the worker to the page as rows of numbers. A long text has 80,000 segments, and
 * numbers are cheap to send. A row is: start, end, kind, score, rank (0: not chosen). */

const ROW = 5; /* numbers in a row */
const SHADES = 5;
const KINDS = ['sentence', 'heading', 'boilerplate'];

export function packSegments(segments) {
    const rows = new Float64Array(segments.length * ROW);
    segments.forEach(({ start, end, kind, score, rank }, i) =>
        rows.set([start, end, KINDS.indexOf(kind), score, rank ?? 0], i * ROW),
    );
    return rows;
}

export const countSegments = (rows) => rows.length / ROW;

export function unpackSegment(rows, i) {
    const at = i * ROW;
    return {
        start: rows[at],
        end: rows[at + 1],
        kind: KINDS[rows[at + 2]],
        score: rows[at + 3],
        rank: rows[at + 4],
    };
}

/* The shade of each segment, from 0 to 4. It depends on how many of the sentences that are not chosen have a lower score,
 * so that every text shows all shades. */
export function shadesOf(segments) {
    const isShaded = ({ kind, rank }) => kind === 'sentence' && rank === null;
    const scores = Float64Array.from(segments.filter(isShaded), ({ score }) => score).sort();
    const bounds = Array.from({ length: SHADES - 1 }, (_, i) => scores[Math.floor(((i + 1) * scores.length) / SHADES)]);
    return Uint8Array.from(segments, ({ score }) => bounds.filter((bound) => score > bound).length);
}

/* The segments of a text travel from the worker to the page as rows of numbers. A long text has 80,000 segments, and
 * numbers are cheap to send. A row is: start, end, kind, score, rank (0: not chosen). */

const ROW = 5; /* numbers in a row */
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

/* The indices of the chosen segments, in the order of the text. */
export function findChosen(rows) {
    const chosen = [];
    for (let i = 0; i < countSegments(rows); i++) if (unpackSegment(rows, i).rank !== 0) chosen.push(i);
    return chosen;
}

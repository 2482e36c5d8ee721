/* How the units of a text travel from the engine to the page: as rows of numbers, which cost little to send. */

/* start, end, kind, words, score, rank */
export const FIELDS = 6;

/* The kind's number is its place here. */
export const KINDS = ['sentence', 'heading', 'clutter'];

/* What the page knows: the text, the wanted length, and the answer of the engine. */
import { countSegments, findChosen, unpackSegment } from './segments.js';

export const PRESETS = [30, 60, 120]; /* words of a summary */

/* Characters. A longer text gets a progress bar. It enters the text field only when the reader wants to edit it, because
 * browsers lay out the whole text of a field at once. */
export const LARGE = 200000;

const SHADES = 5;

export const state = {
    language: 'id',
    words: 60,
    text: '',
    isReading: false,
    /* The answer of the engine, with its text and the shade of each segment. */
    result: null,
    /* Keywords. */
    highlighted: new Set(),
    /* The arguments of say(). */
    error: null,
    /* See setNotice(). */
    notice: null,
};

export const segmentCount = () => countSegments(state.result.segments);
export const segmentAt = (i) => unpackSegment(state.result.segments, i);
export const chosenSegments = () => findChosen(state.result.segments);
export const summaryText = () => state.result.sentences.join(' ');

export function segmentText(i) {
    const { start, end } = segmentAt(i);
    return state.result.text.slice(start, end);
}

/* The shade of each segment, from 0 to 4. It depends on how many of the sentences that are not chosen have a lower score,
 * so that every text shows all shades. */
export function shadesOf(rows) {
    const segments = Array.from({ length: countSegments(rows) }, (_, i) => unpackSegment(rows, i));
    const isShaded = ({ kind, rank }) => kind === 'sentence' && rank === 0;
    const scores = Float64Array.from(segments.filter(isShaded), ({ score }) => score).sort();
    const bounds = Array.from({ length: SHADES - 1 }, (_, i) => scores[Math.floor(((i + 1) * scores.length) / SHADES)]);
    return Uint8Array.from(segments, ({ score }) => bounds.filter((bound) => score > bound).length);
}

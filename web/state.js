/* What the page knows: the text, the wanted length, and the answer of the engine. */
import { countSegments, unpackSegment } from './segments.js';

export const PRESETS = [30, 60, 120]; /* words of a summary */

/* Characters. A longer text gets a progress bar. It enters the text field only when the reader wants to edit it, because
 * browsers lay out the whole text of a field at once. */
export const LARGE = 200000;

export const state = {
    language: 'id',
    words: 60,
    query: '',
    tags: '' /* a list, one per line */,
    section: null /* its number in the list of sections; null: the whole text */,
    text: '',
    isReading: false,
    /* The answer of the engine, with its text. */
    result: null,
    /* How the text writes the keywords and tags that are chosen: each with newlines between. */
    highlighted: new Set(),
    /* The arguments of say(). */
    error: null,
    /* See setNotice(). */
    notice: null,
};

export const segmentCount = () => countSegments(state.result.segments);
export const segmentAt = (i) => unpackSegment(state.result.segments, i);
export const chosenSegments = () => state.result.chosen;
export const summaryText = () => state.result.sentences.join(' ');

export function segmentSource(i) {
    const { start, end } = segmentAt(i);
    return state.result.text.slice(start, end);
}
export const segmentText = (i) => state.result.texts.get(i) ?? segmentSource(i);

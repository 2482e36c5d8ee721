/* What the page knows: the text, the limits, and the answer of the engine. */
import { FIELDS, KINDS } from './units.js';

export const PRESETS = [30, 60, 120];
export const LARGE = 200000; /* characters: from here on with progress, and not through the text field unless asked */
const LEVELS = 5;

export const state = {
    language: 'id',
    words: 60,
    text: '',
    isReading: false,
    result: null /* the engine's answer, with the text that it is about */,
    parts: null /* why, for the chosen sentences of the result */,
    marked: new Set() /* keywords */,
    problem: null /* what say() takes */,
};

export const unitCount = () => state.result.units.length / FIELDS;

export function unit(i) {
    const [start, end, kind, words, score, rank] = state.result.units.subarray(i * FIELDS, (i + 1) * FIELDS);
    return { start, end, kind: KINDS[kind], words, score, rank };
}

export function chosen() {
    const { units } = state.result;
    const list = [];
    for (let i = 0; i * FIELDS < units.length; i++) if (units[i * FIELDS + 5]) list.push(i);
    return list;
}

export const textOfUnit = (i) => state.result.text.slice(unit(i).start, unit(i).end);
const tidy = (text) => text.replace(/\s+/g, ' ');
export const summaryText = () =>
    chosen()
        .map((i) => tidy(textOfUnit(i)))
        .join(' ');

/* How deep each sentence is shaded: by its place among those that are not chosen, so that every text shows the whole scale. */
export function levelsOf(units) {
    const scores = new Float64Array(units.length / FIELDS);
    for (let i = 0; i < scores.length; i++) scores[i] = units[i * FIELDS + 4];
    const order = scores.filter((_, i) => KINDS[units[i * FIELDS + 2]] === 'sentence' && !units[i * FIELDS + 5]).sort();
    const bounds = Array.from({ length: LEVELS - 1 }, (_, i) => order[Math.floor(((i + 1) * order.length) / LEVELS)]);
    return Uint8Array.from(scores, (score) => bounds.filter((bound) => score > bound).length);
}

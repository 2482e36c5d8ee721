/* A long text has sections: one of them can be summarized, and each sentence says in which one it stands. */
import { say } from './messages.js';
import { state } from './state.js';
import { $, make } from './tools.js';

const MIN_SECTIONS = 3;
const MIN_WORDS = 1000; /* of a text whose sections are worth a choice */

/* The list of sections, after each new text. A section in a section is indented. */
export function showSections() {
    const { sections, words } = state.result;
    const options = sections.map(({ text, depth }, i) => make('option', { value: i }, '\u2003'.repeat(depth) + text));
    $('section').replaceChildren(make('option', { value: '' }, say('wholeText')), ...options);
    $('section').hidden = sections.length < MIN_SECTIONS || words < MIN_WORDS;
    $('section').value = state.section ?? '';
}

/* "Pasal 12 · hlm. 3", of the sentence that is chosen as number `at`. Only a text with sections has headings worth naming. */
export function placeOf(at) {
    const { heading, page } = state.result.places[at];
    const isNamed = heading && state.result.sections.length >= MIN_SECTIONS;
    return [isNamed && heading, page && say('page', { n: page })].filter(Boolean).join(' · ');
}

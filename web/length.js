/* The length of the summary, the section that it is of, and what it should answer. */
import { PRESETS, state } from './state.js';
import { showTarget } from './summary.js';
import { $, session } from './tools.js';
import { update } from './update.js';

const TYPING_PAUSE = 250; /* milliseconds */

/* Words of a summary, one for each position of the slider. */
const LENGTHS = [15, 20, 30, 40, 50, 60, 75, 90, 105, 120, 150, 180, 220, 260, 300, 400, 500];

export function setWords(words) {
    state.words = LENGTHS.includes(words) ? words : PRESETS[1];
    session.save('words', state.words);
    $('length').value = LENGTHS.indexOf(state.words);
    showTarget();
    if (state.text.trim()) update();
}

let typing;
$('query').addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => {
        state.query = $('query').value.trim();
        session.save('query', state.query);
        if (state.text.trim()) update();
    }, TYPING_PAUSE);
});

$('section').addEventListener('change', () => {
    state.section = $('section').value === '' ? null : Number($('section').value);
    update();
});

$('length').max = LENGTHS.length - 1;
$('length').addEventListener('input', () => setWords(LENGTHS[$('length').value]));

for (const [i, button] of [...$('presets').children].entries())
    button.addEventListener('click', () => setWords(PRESETS[i]));

/* The length of the summary. */
import { PRESETS, state } from './state.js';
import { showTarget } from './summary.js';
import { $ } from './tools.js';
import { update } from './update.js';

const STOPS = [15, 20, 30, 40, 50, 60, 75, 90, 105, 120, 150, 180, 220, 260, 300, 400, 500]; /* words of a summary */

export function setWords(words) {
    state.words = words;
    $('length').value = STOPS.indexOf(words);
    showTarget();
    if (state.text.trim()) update();
}

$('length').max = STOPS.length - 1;
$('length').addEventListener('input', () => setWords(STOPS[$('length').value]));

for (const [i, button] of [...$('presets').children].entries())
    button.addEventListener('click', () => setWords(PRESETS[i]));

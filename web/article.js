/* The article: its sentences shaded by score, and the way between a sentence here and in the summary. */
import { fill } from './keywords.js';
import { progress, say } from './messages.js';
import { LARGE, state, textOfUnit, unit, unitCount } from './state.js';
import { $, field, isCalm, make, pause } from './tools.js';

const SLICE = 12; /* milliseconds of layout between two looks at what the reader does */
const PARAGRAPHS_PER_BLOCK = 25;

let layout = 0; /* the number of the newest layout: an older one stops */
let shown = null; /* {text, next: the first unit that is not laid out yet, elements} */

/* Shows the text with its sentences shaded; long texts in slices, so that the page stays responsive. */
export async function showArticle(isSameText) {
    $('article').hidden = !state.isReading;
    if (!state.isReading || !state.result) return;
    if (isSameText && shown?.text === state.result.text) {
        remark();
        return;
    }
    const mine = ++layout;
    const { text } = state.result;
    shown = { text, next: 0, elements: [], isWrapped: isWrapped() };
    $('body').textContent = '';
    $('legend-clutter').hidden = true;
    let began = performance.now();
    while (shown.next < unitCount()) {
        addBlock();
        if (performance.now() - began < SLICE) continue;
        if (text.length > LARGE) progress('layingOut', shown.next / unitCount());
        await pause();
        if (mine !== layout) return;
        began = performance.now();
    }
}

/* A text with line ends inside its sentences: there, only an empty line ends a paragraph. */
function isWrapped() {
    let count = 0;
    for (let i = 0; i < Math.min(unitCount(), 60); i++) count += textOfUnit(i).includes('\n');
    return count > 2;
}

function addBlock() {
    const block = make('div', { className: 'block' });
    const end = shown.isWrapped ? /\n[^\S\n]*\n/ : /\n/;
    for (let n = 0; n < PARAGRAPHS_PER_BLOCK && shown.next < unitCount(); n++) {
        const first = unit(shown.next);
        const paragraph = make(first.kind === 'heading' ? 'h3' : 'p', { dir: 'auto' });
        for (;;) {
            const here = unit(shown.next);
            const element = articleUnit(shown.next);
            shown.elements.push(element);
            paragraph.append(element);
            shown.next++;
            if (here.kind === 'clutter') $('legend-clutter').hidden = false;
            if (shown.next === unitCount()) break;
            const after = unit(shown.next);
            if (
                here.kind === 'heading' ||
                after.kind === 'heading' ||
                end.test(shown.text.slice(here.end, after.start))
            )
                break;
            paragraph.append(' ');
        }
        block.append(paragraph);
    }
    $('body').append(block);
}

function looksOf(i) {
    const { kind, rank } = unit(i);
    return rank ? 'chosen' : kind === 'sentence' ? 'l' + state.result.levels[i] : kind;
}

function articleUnit(i) {
    const className = looksOf(i);
    const isChosen = className === 'chosen';
    const element = make(isChosen ? 'a' : 'span', { id: 's' + i, className });
    if (isChosen) {
        element.href = '#r' + i;
        element.draggable = false;
        element.addEventListener('click', (event) => {
            event.preventDefault();
            jumpToSummary(i);
        });
    }
    fill(element, i);
    return element;
}

/* After a change of length: only what looks different is made anew. */
function remark() {
    for (const [i, before] of shown.elements.entries()) {
        if (before.classList.contains(looksOf(i))) continue;
        shown.elements[i] = articleUnit(i);
        before.replaceWith(shown.elements[i]);
    }
}

export async function jumpToArticle(i) {
    await setReading(true);
    while (shown && i >= shown.elements.length) await pause();
    land($('s' + i));
}

function jumpToSummary(i) {
    land($('r' + i));
}

/* A smooth scroll aims at where an estimate of the blocks between puts the element: far away, it would miss. */
function land(element) {
    if (!element) return;
    element.focus({ preventScroll: true });
    const isFar = Math.abs(element.getBoundingClientRect().top) > 2 * innerHeight;
    element.scrollIntoView({ block: 'center', behavior: isCalm() || isFar ? 'auto' : 'smooth' });
    element.classList.remove('landed');
    void element.offsetWidth; /* so that the animation begins again */
    element.classList.add('landed');
}

export async function setReading(isReading) {
    const isChange = state.isReading !== isReading;
    state.isReading = isReading;
    document.body.classList.toggle('reading', isReading);
    field.hidden = isReading;
    showModeName();
    if (!isReading && field.value !== state.text) field.value = state.text;
    if (isChange) await showArticle(true);
}

export function showModeName() {
    $('mode')
        .querySelector('use')
        .setAttribute('href', state.isReading ? '#i-edit' : '#i-read');
    $('mode').querySelector('span').textContent = say(state.isReading ? 'edit' : 'read');
}

/* The article: its sentences shaded by score, and the way from a sentence here to the same one in the summary and back. */
import { showHighlighted } from './keywords.js';
import { say, showProgress } from './messages.js';
import { LARGE, segmentAt, segmentCount, segmentText, state } from './state.js';
import { $, field, make, pause, prefersCalm } from './tools.js';

const SLICE = 12; /* milliseconds of layout before the page can react to the reader again */
const PARAGRAPHS_PER_BLOCK = 25;

let layout = 0; /* counts layouts: an older one stops when a newer one begins */
let shown = null; /* {text, elements: one per segment, isWrapped}; elements.length is the next segment to lay out */

/* Shows the text. A long text is laid out in slices of time, so that the page can react in between. */
export async function showArticle(isSameText) {
    $('article').hidden = !state.isReading;
    if (!state.isReading || !state.result) return;
    if (isSameText && shown?.text === state.result.text) {
        updateClasses();
        return;
    }
    const mine = ++layout;
    const { text } = state.result;
    shown = { text, elements: [], isWrapped: isWrapped() };
    $('body').textContent = '';
    $('legend-boilerplate').hidden = true;
    let began = performance.now();
    while (!isComplete()) {
        addBlock();
        if (performance.now() - began < SLICE) continue;
        if (text.length > LARGE) showProgress('layingOut', shown.elements.length / segmentCount());
        await pause();
        if (mine !== layout) return;
        began = performance.now();
    }
}

const isComplete = () => shown.elements.length === segmentCount();

/* Whether the lines of the text were broken at a fixed width. In such a text only an empty line ends a paragraph. */
function isWrapped() {
    let count = 0;
    for (let i = 0; i < Math.min(segmentCount(), 60); i++) count += segmentText(i).includes('\n');
    return count > 2;
}

/* Blocks that are off the screen are not laid out by the browser (content-visibility in article.css). */
function addBlock() {
    const block = make('div', { className: 'block' });
    for (let n = 0; n < PARAGRAPHS_PER_BLOCK && !isComplete(); n++) block.append(makeParagraph());
    $('body').append(block);
}

function makeParagraph() {
    const isHeading = segmentAt(shown.elements.length).kind === 'heading';
    const paragraph = make(isHeading ? 'h3' : 'p', { dir: 'auto' });
    for (;;) {
        const i = shown.elements.length;
        const element = makeElement(i);
        shown.elements.push(element);
        paragraph.append(element);
        if (segmentAt(i).kind === 'boilerplate') $('legend-boilerplate').hidden = false;
        if (isComplete() || endsParagraph(i)) return paragraph;
        paragraph.append(' ');
    }
}

function endsParagraph(i) {
    const here = segmentAt(i);
    const next = segmentAt(i + 1);
    if (here.kind === 'heading' || next.kind === 'heading') return true;
    const gap = shown.text.slice(here.end, next.start);
    return (shown.isWrapped ? /\n[^\S\n]*\n/ : /\n/).test(gap);
}

function classOf(i) {
    const { kind, rank } = segmentAt(i);
    if (rank) return 'chosen';
    return kind === 'sentence' ? 'shade-' + state.result.shades[i] : kind;
}

function makeElement(i) {
    const className = classOf(i);
    const isChosen = className === 'chosen';
    const element = make(isChosen ? 'a' : 'span', { id: 'segment-' + i, className });
    element.dataset.segment = i;
    if (isChosen) {
        element.href = '#chosen-' + i;
        element.draggable = false;
        element.addEventListener('click', (event) => {
            event.preventDefault();
            leaveArticle(i);
        });
    }
    showHighlighted(element, segmentText(i));
    return element;
}

/* After a change of length, only the segments whose class changes get a new element. */
function updateClasses() {
    for (const [i, element] of shown.elements.entries()) {
        if (element.classList.contains(classOf(i))) continue;
        shown.elements[i] = makeElement(i);
        element.replaceWith(shown.elements[i]);
    }
}

/* Back leaves the sentence before it leaves the page. */
export function visitArticle(i) {
    history[history.state?.segment === undefined ? 'pushState' : 'replaceState']({ segment: i }, '');
    return goToArticle(i);
}

function leaveArticle(i) {
    goTo($('chosen-' + i));
    if (history.state?.segment === i) history.back();
}

let visited; /* the segment of the history entry that is left */

addEventListener('popstate', ({ state: entry }) => {
    if (entry?.segment !== undefined && state.result) goToArticle(entry.segment);
    else if (visited !== undefined) goTo($('chosen-' + visited));
});

async function goToArticle(i) {
    visited = i;
    await setReading(true);
    while (shown && i >= shown.elements.length) await pause();
    goTo($('segment-' + i));
}

/* A smooth scroll needs the height of the blocks in between. For blocks that were not laid out yet this height is a guess,
 * so a smooth scroll to a far element would miss it. */
function goTo(element) {
    if (!element) return;
    element.focus({ preventScroll: true });
    const isFar = Math.abs(element.getBoundingClientRect().top) > 2 * innerHeight;
    element.scrollIntoView({ block: 'center', behavior: prefersCalm() || isFar ? 'auto' : 'smooth' });
    element.classList.remove('arrived');
    void element.offsetWidth; /* so that the animation starts again */
    element.classList.add('arrived');
}

/* Shows the article or the text field. */
export async function setReading(isReading) {
    const isChange = state.isReading !== isReading;
    state.isReading = isReading;
    document.body.classList.toggle('reading', isReading);
    field.hidden = isReading;
    showMode();
    if (!isReading && field.value !== state.text) field.value = state.text;
    if (isChange) await showArticle(true);
}

export function showMode() {
    const [icon, key] = state.isReading ? ['#i-edit', 'edit'] : ['#i-read', 'read'];
    $('mode').querySelector('use').setAttribute('href', icon);
    $('mode').querySelector('span').textContent = say(key);
}

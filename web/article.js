/* The article: its chosen sentences, and the way from a sentence here to the same one in the summary and back.
 *
 * It is made of blocks. A text that is not large has all of its blocks laid out. Of a large one only those near the screen are
 * filled. The others are as high as they were, or as high as they probably will be. */
import { showHighlighted } from './keywords.js';
import { say } from './messages.js';
import { LARGE, segmentAt, segmentCount, segmentSource, segmentText, state } from './state.js';
import { $, field, make, prefersCalm, updateText } from './tools.js';

const MIN_SEGMENTS = 60; /* of a block */
const MAX_BLOCKS = 400;
const NEAR = '1500px'; /* to the screen */
const LINE = 31; /* pixels */
const LETTERS = 70; /* of a line */

let shown = null; /* {text, isWrapped, blocks: [{start, end, element, isFilled}]} */
const watcher = new IntersectionObserver(
    (entries) => {
        for (const { target, isIntersecting } of entries) {
            const block = shown.blocks.find(({ element }) => element === target);
            if (block && isIntersecting) fill(block);
            else if (block) drop(block);
        }
    },
    { rootMargin: NEAR },
);

export function showArticle(isSameText) {
    $('article').hidden = !state.isReading;
    if (!state.isReading || !state.result) return;
    const isShown = shown?.text === state.result.text;
    if (isSameText && isShown) {
        updateClasses();
        return;
    }
    const { text } = state.result;
    watcher.disconnect();
    shown = { text, isWrapped: isWrapped(), blocks: [] };
    shown.blocks = makeBlocks();
    $('body').replaceChildren(...shown.blocks.map(({ element }) => element));
    for (const block of shown.blocks)
        if (text.length <= LARGE) fill(block);
        else watcher.observe(block.element);
    showBoilerplate(false);
}

/* Whether the lines of the text were broken at a fixed width. In such a text only an empty line ends a paragraph. */
function isWrapped() {
    let count = 0;
    for (let i = 0; i < Math.min(segmentCount(), 60); i++) count += segmentSource(i).includes('\n');
    return count > 2;
}

/* A block ends with a paragraph. But a text may be one paragraph. */
function makeBlocks() {
    const blocks = [];
    const all = segmentCount();
    const size = Math.max(MIN_SEGMENTS, Math.ceil(all / MAX_BLOCKS));
    for (let start = 0, i = 0; i < all; i++) {
        const count = i + 1 - start;
        const isEnd = count >= size && (endsParagraph(i) || count >= 4 * size);
        if (!isEnd && i + 1 < all) continue;
        const element = make('div', { className: 'block' });
        const letters = segmentAt(i).end - segmentAt(start).start;
        element.style.height = Math.ceil(letters / LETTERS + count / 2) * LINE + 'px';
        blocks.push({ start, end: i + 1, element, isFilled: false });
        start = i + 1;
    }
    return blocks;
}

function fill(block) {
    if (block.isFilled) return;
    block.isFilled = true;
    for (let i = block.start; i < block.end; ) i = addParagraph(block, i);
    block.element.style.height = '';
}

/* A block with the focus stays. */
function drop(block) {
    if (!block.isFilled || block.element.contains(document.activeElement)) return;
    block.isFilled = false;
    block.element.style.height = block.element.offsetHeight + 'px';
    block.element.textContent = '';
}

/* Returns the first segment after the paragraph. */
function addParagraph(block, start) {
    const isHeading = segmentAt(start).kind === 'heading';
    const paragraph = make(isHeading ? 'h3' : 'p', { dir: 'auto' });
    let isBoilerplate = true;
    for (let i = start; ; i++) {
        paragraph.append(makeElement(i));
        isBoilerplate &&= segmentAt(i).kind === 'boilerplate';
        if (i + 1 === block.end || endsParagraph(i)) {
            paragraph.classList.toggle('boilerplate', isBoilerplate);
            block.element.append(paragraph);
            return i + 1;
        }
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
    for (const element of document.querySelectorAll('#body [data-segment]'))
        if (!element.classList.contains(classOf(Number(element.dataset.segment))))
            element.replaceWith(makeElement(Number(element.dataset.segment)));
}

/* What is not part of the article is one line, until the reader wants to see it. */
export function showBoilerplate(isVisible = $('body').classList.contains('with-boilerplate')) {
    const count = state.result?.boilerplate ?? 0;
    $('boilerplate').hidden = count === 0;
    $('body').classList.toggle('with-boilerplate', isVisible);
    $('boilerplate-button').setAttribute('aria-expanded', String(isVisible));
    updateText($('boilerplate-text'), say('boilerplate', { n: count }));
    updateText($('boilerplate-button'), say(isVisible ? 'hide' : 'show'));
}

$('boilerplate-button').addEventListener('click', () =>
    showBoilerplate(!$('body').classList.contains('with-boilerplate')),
);
$('heat').addEventListener('click', () => {
    const isHot = $('body').classList.toggle('heat');
    $('heat').setAttribute('aria-pressed', String(isHot));
    $('legend-shades').hidden = !isHot;
});
addEventListener('beforeprint', () => shown?.blocks.forEach(fill));

/* Back leaves the sentence before it leaves the page. */
export function visitArticle(i) {
    history[history.state?.segment === undefined ? 'pushState' : 'replaceState']({ segment: i }, '');
    goToArticle(i);
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

function goToArticle(i) {
    visited = i;
    setReading(true);
    const block = shown?.blocks.find(({ end }) => i < end);
    if (block) fill(block);
    goTo($('segment-' + i));
}

/* A smooth scroll to a far element would miss it: the blocks in between are filled on the way, and change their height. */
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
export function setReading(isReading) {
    const isChange = state.isReading !== isReading;
    state.isReading = isReading;
    document.body.classList.toggle('reading', isReading);
    field.hidden = isReading;
    showMode();
    if (!isReading && field.value !== state.text) field.value = state.text;
    if (isChange) showArticle(true);
}

export function showMode() {
    const [icon, key] = state.isReading ? ['#i-edit', 'edit'] : ['#i-read', 'read'];
    $('mode').querySelector('use').setAttribute('href', icon);
    $('mode').querySelector('span').textContent = say(key);
}

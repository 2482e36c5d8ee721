/* The summary: its sentences, its figures, and where they are in the article. */
import { visitArticle } from './article.js';
import { explain } from './explain.js';
import { showHighlighted } from './keywords.js';
import { announce, say } from './messages.js';
import { placeOf } from './sections.js';
import { chosenSegments, PRESETS, segmentAt, state } from './state.js';
import { $, make, updateText } from './tools.js';

const WORDS_PER_MINUTE = 200; /* a common figure for silent reading */
/* A text with fewer known words is hardly Indonesian (include/ringkas.h). */
const MIN_KNOWN = 0.25;
const MAP_WIDTH = 1000; /* of its viewBox */

export function showSummary(isSameText) {
    const { result } = state;
    const chosen = chosenSegments();
    const isEmpty = !result.text.trim();
    $('empty').hidden = !isEmpty;
    $('result').hidden = isEmpty;
    $('nothing').hidden = chosen.length > 0;
    for (const id of ['copy', 'view', 'save', 'map']) $(id).toggleAttribute('hidden', chosen.length === 0);
    $('share').hidden = chosen.length === 0 || !navigator.share;

    $('query-note').hidden = result.queryFound !== 0;
    $('foreign').hidden = result.knownWords === null || result.knownWords >= MIN_KNOWN;

    $('teaser').hidden = !result.teaser;
    updateText($('teaser-text'), result.teaser);

    showSentences(chosen, isSameText);
    for (const [at, details] of [...document.querySelectorAll('#sentences details')].entries()) {
        details.firstChild.setAttribute('aria-label', say('whyThis', { n: at + 1 }));
        if (details.open) explain(details);
    }
    showTarget();
    showFigures();
    showMap(chosen);
    if (!isEmpty) announce(say('result', { n: chosen.length, w: result.chosenWords, total: result.words }));
}

/* A sentence that stays in the summary keeps its element, because an element that is moved loses the focus. */
function showSentences(chosen, isSameText) {
    const items = $('sentences').children;
    const staying = new Set(isSameText ? chosen : []);
    const hadFocus = $('sentences').contains(document.activeElement);
    for (const item of [...items]) if (!staying.has(Number(item.dataset.segment))) item.remove();
    for (const [at, i] of chosen.entries())
        if (Number(items[at]?.dataset.segment) !== i) $('sentences').insertBefore(makeItem(i, at), items[at] || null);
    if (hadFocus && !$('sentences').contains(document.activeElement)) $('summary').focus({ preventScroll: true });
}

function makeItem(i, at) {
    const link = make('a', { href: '#segment-' + i, id: 'chosen-' + i, lang: 'id', dir: 'auto', draggable: false });
    const details = make('details', {}, make('summary', {}, say('why')), make('div', { className: 'why' }));
    const place = make('p', { className: 'note place' }, placeOf(at));
    const item = make('li', {}, link, place, details);
    item.dataset.segment = i;
    details.firstChild.dataset.text = 'why';
    showHighlighted(link, state.result.sentences[at]);
    link.addEventListener('click', (event) => {
        event.preventDefault();
        visitArticle(i);
    });
    details.addEventListener('toggle', () => {
        if (details.open) explain(details);
    });
    return item;
}

/* The wanted length, and the number of sentences. */
export function showTarget() {
    const { result, words } = state;
    const hasResult = result?.text.trim();
    const target = say('target', { n: words });
    const text = hasResult ? `${target} · ${say('sentences', { n: chosenSegments().length })}` : target;
    updateText($('target'), text);
    $('length').setAttribute('aria-valuetext', text);
    for (const [i, button] of [...$('presets').children].entries())
        button.setAttribute('aria-pressed', String(PRESETS[i] === words));
}

/* The number of words, and the time saved. */
export function showFigures() {
    const { result } = state;
    const hasText = Boolean(state.text.trim());
    $('mode').hidden = $('clear').hidden = !hasText;
    document.body.classList.toggle('has-text', hasText);
    $('examples').hidden = hasText;
    $('word-count').textContent = hasText && result ? say('words', { n: result.words }) : '';
    if (!result) return;
    $('before').textContent = say('words', { n: result.words });
    $('after').textContent = say('words', { n: result.chosenWords });
    $('saved').textContent = sayDuration((result.words - result.chosenWords) / WORDS_PER_MINUTE);
}

function sayDuration(minutes) {
    if (minutes < 1) return say('seconds', { n: Math.round(minutes * 12) * 5 });
    if (minutes < 90) return say('minutes', { n: Math.round(minutes) });
    return say('hours', { n: Math.round(minutes / 60) });
}

/* The article as a strip, with the chosen sentences coloured. */
function showMap(chosen) {
    const scale = MAP_WIDTH / Math.max(1, state.result.text.length);
    $('map').replaceChildren(
        ...chosen.map((i) => {
            const { start, end } = segmentAt(i);
            const width = Math.max(4, (end - start) * scale);
            const x = Math.min(start * scale, MAP_WIDTH - width);
            const rect = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
            for (const [name, value] of Object.entries({ x, y: 0, width, height: 10 })) rect.setAttribute(name, value);
            return rect;
        }),
    );
}

$('view').addEventListener('click', () => {
    const isFlow = $('sentences').classList.toggle('flow');
    $('view').setAttribute('aria-pressed', String(isFlow));
});

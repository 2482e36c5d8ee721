/* The summary: its sentences, its figures, and the map of the article. */
import { jumpToArticle } from './article.js';
import { explain } from './explain.js';
import { fill } from './keywords.js';
import { announce, say } from './messages.js';
import { chosen, PRESETS, state, unit } from './state.js';
import { $, make, put } from './tools.js';

const WORDS_PER_MINUTE = 200; /* a common figure for silent reading */

export function showSummary(isSameText) {
    const { result } = state;
    const list = chosen();
    const isEmpty = !result.text.trim();
    $('empty').hidden = !isEmpty;
    $('result').hidden = isEmpty;
    $('nothing').hidden = list.length > 0;
    for (const id of ['copy', 'save', 'map']) $(id).toggleAttribute('hidden', list.length === 0);
    $('share').hidden = list.length === 0 || !navigator.share;

    showSentences(list, isSameText);
    for (const details of document.querySelectorAll('#sentences details[open]')) explain(details);
    showTarget();
    showFacts();
    showMap(list);
    if (!isEmpty) announce(say('result', { n: list.length, w: result.chosenWords, total: result.words }));
}

/* A sentence that stays is left where it is: an element that is moved loses the focus. */
function showSentences(list, isSameText) {
    const items = $('sentences').children;
    const now = new Set(isSameText ? list : []);
    const hadFocus = $('sentences').contains(document.activeElement);
    for (const item of [...items]) if (!now.has(Number(item.dataset.unit))) item.remove();
    for (const [at, i] of list.entries())
        if (Number(items[at]?.dataset.unit) !== i) $('sentences').insertBefore(summaryItem(i), items[at] || null);
    if (hadFocus && !$('sentences').contains(document.activeElement)) $('ringkasan').focus({ preventScroll: true });
}

function summaryItem(i) {
    const link = make('a', { href: '#s' + i, id: 'r' + i, lang: 'id', dir: 'auto', draggable: false });
    const details = make('details', {}, make('summary', {}, say('why')), make('div', { className: 'why' }));
    const item = make('li', {}, link, details);
    item.dataset.unit = i;
    details.firstChild.dataset.t = 'why';
    fill(link, i);
    link.addEventListener('click', (event) => {
        event.preventDefault();
        jumpToArticle(i);
    });
    details.addEventListener('toggle', () => {
        if (details.open) explain(details);
    });
    return item;
}

export function showTarget() {
    const { result, words } = state;
    const hasResult = result?.text.trim();
    const target = say('target', { n: words });
    const text = hasResult ? target + ' · ' + say('sentences', { n: chosen().length }) : target;
    put($('target'), text);
    $('length').setAttribute('aria-valuetext', text);
    for (const [i, button] of [...$('presets').children].entries())
        button.setAttribute('aria-pressed', String(PRESETS[i] === words));
}

export function showFacts() {
    const { result } = state;
    const hasText = Boolean(state.text.trim());
    $('mode').hidden = $('clear').hidden = !hasText;
    $('examples').hidden = hasText;
    $('facts').textContent = hasText && result ? say('words', { n: result.words }) : '';
    if (!result) return;
    $('before').textContent = say('words', { n: result.words });
    $('after').textContent = say('words', { n: result.chosenWords });
    $('saved').textContent = duration((result.words - result.chosenWords) / WORDS_PER_MINUTE);
}

function duration(minutes) {
    if (minutes < 1) return say('seconds', { n: Math.round(minutes * 12) * 5 });
    if (minutes < 90) return say('minutes', { n: Math.round(minutes) });
    return say('hours', { n: Math.round(minutes / 60) });
}

/* Where the chosen sentences stand: the article as a strip. */
function showMap(list) {
    const scale = 1000 / Math.max(1, state.result.text.length);
    $('map').replaceChildren(
        ...list.map((i) => {
            const { start, end } = unit(i);
            const tick = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
            const width = Math.max(4, (end - start) * scale);
            for (const [name, value] of Object.entries({
                x: Math.min(start * scale, 1000 - width),
                y: 0,
                width,
                height: 10,
            }))
                tick.setAttribute(name, value);
            return tick;
        }),
    );
}

/* The keywords: a list to choose from, and their highlights in summary and article. */
import { number, say } from './messages.js';
import { state, textOfUnit } from './state.js';
import { $, make } from './tools.js';

export function showKeywords() {
    const { keywords } = state.result;
    $('keywords').hidden = keywords.length === 0;
    $('keywords')
        .querySelector('ul')
        .replaceChildren(
            ...keywords.map(({ word, count }) => {
                const button = make(
                    'button',
                    { type: 'button', title: say('times', { n: count }) },
                    make('span', { lang: 'id' }, word),
                    make('small', {}, number(count)),
                );
                button.setAttribute('aria-pressed', String(state.marked.has(word)));
                button.addEventListener('click', () => {
                    if (!state.marked.delete(word)) state.marked.add(word);
                    button.setAttribute('aria-pressed', String(state.marked.has(word)));
                    for (const element of document.querySelectorAll('[data-filled]'))
                        fill(element, Number(element.dataset.filled));
                });
                return make('li', {}, button);
            }),
        );
}

function markedPattern() {
    const words = [...state.marked].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp('(?<![\\p{L}\\p{N}])(?:' + words.join('|') + ')(?![\\p{L}\\p{N}])', 'giu');
}

/* Puts a unit's text into an element, with the chosen keywords marked. */
export function fill(element, i) {
    const text = textOfUnit(i);
    element.dataset.filled = i;
    if (state.marked.size === 0) {
        element.textContent = text;
        return;
    }
    let at = 0;
    element.textContent = '';
    for (const match of text.matchAll(markedPattern())) {
        element.append(text.slice(at, match.index), make('mark', {}, match[0]));
        at = match.index + match[0].length;
    }
    element.append(text.slice(at));
}

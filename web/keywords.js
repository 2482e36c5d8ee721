/* The keywords: a list to choose from, and their highlights in the summary and in the article. */
import { formatNumber, say } from './messages.js';
import { state } from './state.js';
import { $, make } from './tools.js';

export function showKeywords() {
    const { keywords } = state.result;
    $('keywords').hidden = keywords.length === 0;
    $('keywords')
        .querySelector('ul')
        .replaceChildren(...keywords.map((keyword) => make('li', {}, makeButton(keyword))));
}

function makeButton({ phrase, count }) {
    const title = say('times', { n: count });
    const label = make('span', { lang: 'id' }, phrase);
    const button = make('button', { type: 'button', title }, label, make('small', {}, formatNumber(count)));
    const showState = () => button.setAttribute('aria-pressed', String(state.highlighted.has(phrase)));
    showState();
    button.addEventListener('click', () => {
        if (!state.highlighted.delete(phrase)) state.highlighted.add(phrase);
        showState();
        for (const element of document.querySelectorAll('#sentences a, #body [data-segment]'))
            showHighlighted(element, element.textContent);
    });
    return button;
}

/* The highlighted keywords as whole words, in capital and small letters. */
function keywordPattern() {
    const words = [...state.highlighted].map((phrase) => phrase.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/* Puts a text into an element, with the keywords in it highlighted. */
export function showHighlighted(element, text) {
    element.textContent = '';
    let at = 0;
    if (state.highlighted.size > 0)
        for (const match of text.matchAll(keywordPattern())) {
            element.append(text.slice(at, match.index), make('mark', {}, match[0]));
            at = match.index + match[0].length;
        }
    element.append(text.slice(at));
}

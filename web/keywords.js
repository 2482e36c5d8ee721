/* The keywords and the tags: lists to choose from, and their highlights in the summary and in the article. */
import { formatNumber, say } from './messages.js';
import { state } from './state.js';
import { $, make, updateText } from './tools.js';

export function showKeywords() {
    const { keywords } = state.result;
    $('keywords').hidden = keywords.length === 0;
    showPhrases($('keywords'), keywords);
}

/* What of the list of tags the text is about, the best first. */
export function showTags() {
    const { tags, wrongTag } = state.result;
    showPhrases($('tags'), tags);
    const key = wrongTag ? 'tagWrong' : tags.length > 0 ? 'tagsFound' : 'tagsNone';
    updateText($('tags-found'), state.tags.trim() ? say(key, { n: wrongTag ?? tags.length }) : '');
}

function showPhrases(element, phrases) {
    element.querySelector('ul').replaceChildren(...phrases.map((phrase) => make('li', {}, makeButton(phrase))));
    const keys = new Set([...document.querySelectorAll('.phrases button')].map(({ dataset }) => dataset.forms));
    const gone = [...state.highlighted].filter((key) => !keys.has(key));
    for (const key of gone) state.highlighted.delete(key);
    if (gone.length > 0) showHighlights();
}

/* forms: how the text writes it. */
function makeButton({ phrase, count, forms = [phrase] }) {
    const title = say('times', { n: count });
    const label = make('span', { lang: 'id' }, phrase);
    const button = make('button', { type: 'button', title }, label, make('small', {}, formatNumber(count)));
    const key = forms.join('\n');
    button.dataset.forms = key;
    button.setAttribute('aria-pressed', String(state.highlighted.has(key)));
    button.addEventListener('click', () => {
        if (!state.highlighted.delete(key)) state.highlighted.add(key);
        showHighlights();
    });
    return button;
}

function showHighlights() {
    for (const button of document.querySelectorAll('.phrases button'))
        button.setAttribute('aria-pressed', String(state.highlighted.has(button.dataset.forms)));
    for (const element of document.querySelectorAll('#sentences a, #body [data-segment]'))
        showHighlighted(element, element.textContent);
}

/* What is highlighted as whole words, in capital and small letters. The longest first: "banjir rob" before "banjir". */
function highlightPattern() {
    const forms = [...state.highlighted].flatMap((key) => key.split('\n')).sort((a, b) => b.length - a.length);
    const words = forms.map((form) => form.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+'));
    return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words.join('|')})(?![\\p{L}\\p{N}])`, 'giu');
}

/* Puts a text into an element, with what is highlighted in it. */
export function showHighlighted(element, text) {
    element.textContent = '';
    let at = 0;
    if (state.highlighted.size > 0)
        for (const match of text.matchAll(highlightPattern())) {
            element.append(text.slice(at, match.index), make('mark', {}, match[0]));
            at = match.index + match[0].length;
        }
    element.append(text.slice(at));
}

/* The page: language, theme, examples, start. */
import { showModeName } from './article.js';
import { examples } from './examples.js';
import { setText } from './input.js';
import { showKeywords } from './keywords.js';
import { setWords } from './length.js';
import { say, showProblem } from './messages.js';
import { PRESETS, state } from './state.js';
import { strings } from './strings.js';
import './actions.js';
import { showSummary, showTarget } from './summary.js';
import { $, field, put, remember, remembered } from './tools.js';

function setLanguage(language) {
    state.language = language;
    const words = strings[language];
    document.documentElement.lang = language;
    document.title = words.pageTitle;
    for (const element of document.querySelectorAll('[data-t]')) put(element, words[element.dataset.t]);
    $('said').textContent = ''; /* what was announced was so in the other language */
    for (const element of document.querySelectorAll('[data-t-label]'))
        element.setAttribute('aria-label', words[element.dataset.tLabel]);
    field.placeholder = words.placeholder;
    for (const button of document.querySelectorAll('[data-language]'))
        button.setAttribute('aria-pressed', String(button.dataset.language === language));
    [...$('presets').children].forEach((button, i) => {
        put(button, words.presets[i]);
    });
    showExamples();
    showModeName();
    showThemeName();
    showProblem();
    showTarget();
    if (!state.result) return;
    showKeywords();
    showSummary(true);
}

const cards = [...$('examples').querySelectorAll('button')];

function showExamples() {
    for (const [i, card] of cards.entries()) {
        put(card.firstElementChild, strings[state.language].kinds[i]);
        put(card.lastElementChild, say('words', { n: examples[i].words }));
    }
}

for (const [i, card] of cards.entries())
    card.addEventListener('click', () => {
        setText(examples[i].text);
        $('ringkasan').focus({ preventScroll: true });
    });

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (document.documentElement.dataset.theme || (prefersDark.matches ? 'dark' : 'light')) === 'dark';

function showThemeName() {
    $('theme').setAttribute('aria-label', say(isDark() ? 'toLight' : 'toDark'));
    $('theme').title = say(isDark() ? 'toLight' : 'toDark');
}

$('theme').addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    remember('theme', document.documentElement.dataset.theme);
    showThemeName();
});
prefersDark.addEventListener('change', showThemeName);

for (const button of document.querySelectorAll('[data-language]'))
    button.addEventListener('click', () => {
        remember('language', button.dataset.language);
        setLanguage(button.dataset.language);
    });

if (['light', 'dark'].includes(remembered('theme'))) document.documentElement.dataset.theme = remembered('theme');
setLanguage(strings[remembered('language')] ? remembered('language') : 'id');
setWords(PRESETS[1]);
if (field.value) setText(field.value); /* a text that the browser kept over a reload */

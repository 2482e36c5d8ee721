/* The page starts here: language, theme, examples. The other parts of the page are in the files that this one imports. */
import './actions.js';
import { showMode } from './article.js';
import { examples } from './examples.js';
import { setText } from './input.js';
import { showKeywords } from './keywords.js';
import { setWords } from './length.js';
import { say, showError, showNotice } from './messages.js';
import { PRESETS, state } from './state.js';
import { strings } from './strings.js';
import { showSummary, showTarget } from './summary.js';
import { $, field, readSetting, saveSetting, updateText } from './tools.js';

function setLanguage(language) {
    state.language = language;
    const words = strings[language];
    document.documentElement.lang = language;
    document.title = words.pageTitle;
    for (const element of document.querySelectorAll('[data-text]')) updateText(element, words[element.dataset.text]);
    $('announcement').textContent = ''; /* it is in the other language */
    for (const element of document.querySelectorAll('[data-text-label]'))
        element.setAttribute('aria-label', words[element.dataset.textLabel]);
    field.placeholder = words.placeholder;
    for (const button of document.querySelectorAll('[data-language]'))
        button.setAttribute('aria-pressed', String(button.dataset.language === language));
    [...$('presets').children].forEach((button, i) => {
        updateText(button, words.presets[i]);
    });
    showExamples();
    showMode();
    showTheme();
    showError();
    showNotice();
    showTarget();
    if (!state.result) return;
    showKeywords();
    showSummary(true);
}

const cards = [...$('examples').querySelectorAll('button')];

function showExamples() {
    for (const [i, card] of cards.entries()) {
        updateText(card.firstElementChild, strings[state.language].exampleKinds[i]);
        updateText(card.lastElementChild, say('words', { n: examples[i].words }));
    }
}

for (const [i, card] of cards.entries())
    card.addEventListener('click', () => {
        setText(examples[i].text);
        $('summary').focus({ preventScroll: true });
    });

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (document.documentElement.dataset.theme || (prefersDark.matches ? 'dark' : 'light')) === 'dark';

function showTheme() {
    $('theme').setAttribute('aria-label', say(isDark() ? 'toLight' : 'toDark'));
    $('theme').title = say(isDark() ? 'toLight' : 'toDark');
}

$('theme').addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    saveSetting('theme', document.documentElement.dataset.theme);
    showTheme();
});
prefersDark.addEventListener('change', showTheme);

for (const button of document.querySelectorAll('[data-language]'))
    button.addEventListener('click', () => {
        saveSetting('language', button.dataset.language);
        setLanguage(button.dataset.language);
    });

if (['light', 'dark'].includes(readSetting('theme'))) document.documentElement.dataset.theme = readSetting('theme');
setLanguage(strings[readSetting('language')] ? readSetting('language') : 'id');
setWords(PRESETS[1]);
if (field.value) setText(field.value); /* the browser may keep the text of the field over a reload */

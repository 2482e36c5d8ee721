/* The page starts here: language, theme, examples. The other parts of the page are in the files that this one imports. */
import './actions.js';
import { showBoilerplate, showMode } from './article.js';
import { examples } from './examples.js';
import { setText, takeShared } from './input.js';
import { showKeywords, showTags } from './keywords.js';
import { setWords } from './length.js';
import { say, showError, showNotice } from './messages.js';
import { PRESETS, state } from './state.js';
import { placeOf, showSections } from './sections.js';
import { strings } from './strings.js';
import { showSummary, showTarget } from './summary.js';
import { startServing } from './serving.js';
import { setTags } from './tags.js';
import { $, field, session, settings, updateText } from './tools.js';

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
    $('query').placeholder = words.query;
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
    showTags();
    showSections();
    showSummary(true);
    for (const [at, place] of [...document.querySelectorAll('.place')].entries()) updateText(place, placeOf(at));
    showBoilerplate();
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
    settings.save('theme', document.documentElement.dataset.theme);
    showTheme();
});
prefersDark.addEventListener('change', showTheme);

for (const button of document.querySelectorAll('[data-language]'))
    button.addEventListener('click', () => {
        settings.save('language', button.dataset.language);
        setLanguage(button.dataset.language);
    });

/* The first time the page has the language of the browser. Malay readers understand Indonesian. */
function firstLanguage() {
    return navigator.languages.some((name) => /^(id|ms|jv|su)\b/i.test(name)) ? 'id' : 'en';
}

async function start() {
    if (['light', 'dark'].includes(settings.read('theme')))
        document.documentElement.dataset.theme = settings.read('theme');
    setLanguage(strings[settings.read('language')] ? settings.read('language') : firstLanguage());
    state.query = $('query').value = session.read('query') ?? '';
    setTags(settings.read('tags') ?? '');
    setWords(Number(session.read('words')) || PRESETS[1]);
    const shared = await startServing();
    if (shared) takeShared(shared);
    else setText(session.read('text') ?? field.value); /* the browser may keep the text of the field over a reload */
}
start();

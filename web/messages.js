/* What the page says: words in the language of the reader, announcements, errors, progress. */
import { state } from './state.js';
import { strings } from './strings.js';
import { $ } from './tools.js';

export function number(value) {
    return value.toLocaleString(strings[state.language].locale);
}

/* The words under a key; {n} and others filled in; "one|many" where a language tells them apart. */
export function say(key, values = {}) {
    const text = strings[state.language][key];
    const forms = text.split('|');
    const form = values.n === 1 ? forms[0] : forms[forms.length - 1];
    return form.replace(/\{(\w+)\}/g, (_, name) =>
        typeof values[name] === 'number' ? number(values[name]) : values[name],
    );
}

let announcing;
/* For screen readers; not at every letter that is typed. */
export function announce(text) {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
        $('said').textContent = text;
    }, 500);
}

/* key: of the words that say what is wrong, null: nothing is. */
export function complain(key, values) {
    state.problem = key && [key, values];
    showProblem();
}

export function showProblem() {
    $('problem').hidden = !state.problem;
    $('problem').textContent = state.problem ? say(...state.problem) : '';
}

/* key: what is being done, null: nothing; share: how much of it, where that is known. */
export function progress(key, share) {
    const shownBar = $('progress').firstElementChild;
    $('progress').hidden = !key;
    if (!key) return;
    $('progress-text').textContent = say(key);
    if (share === undefined) shownBar.removeAttribute('value');
    else shownBar.value = share;
}

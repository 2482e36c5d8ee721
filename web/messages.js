/* What the page says in the language of the reader: words, announcements, errors, progress. */
import { state } from './state.js';
import { strings } from './strings.js';
import { $ } from './tools.js';

const ANNOUNCE_DELAY = 500; /* milliseconds: a screen reader does not speak at each letter that is typed */

export function formatNumber(value) {
    return value.toLocaleString(strings[state.language].locale);
}

/* The words of a key. A value takes the place of its name in braces, such as {n}. In "one|many" the number n decides. */
export function say(key, values = {}) {
    const forms = strings[state.language][key].split('|');
    const form = values.n === 1 ? forms[0] : forms[forms.length - 1];
    return form.replace(/\{(\w+)\}/g, (_, name) =>
        typeof values[name] === 'number' ? formatNumber(values[name]) : values[name],
    );
}

let announcing;

/* For screen readers. */
export function announce(text) {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
        $('announcement').textContent = text;
    }, ANNOUNCE_DELAY);
}

/* Shows the words of a key as an error. null removes the error. */
export function setError(key, values) {
    state.error = key && [key, values];
    showError();
}

export function showError() {
    $('error').hidden = !state.error;
    $('error').textContent = state.error ? say(...state.error) : '';
}

/* Shows words with a button beside them: {key, button, action}. null removes them. */
export function setNotice(notice) {
    state.notice = notice || null;
    showNotice();
}

export function showNotice() {
    const { notice } = state;
    $('notice').hidden = !notice;
    if (!notice) return;
    $('notice-text').textContent = say(notice.key);
    $('notice-button').textContent = say(notice.button);
}

$('notice-button').addEventListener('click', () => {
    const { action } = state.notice;
    setNotice(null);
    action();
});

/* Shows the words of a key beside a progress bar. null hides both. share: from 0 to 1, if it is known. */
export function showProgress(key, share) {
    const bar = $('progress').firstElementChild;
    $('progress').hidden = !key;
    if (!key) return;
    $('progress-text').textContent = say(key);
    if (share === undefined) bar.removeAttribute('value');
    else bar.value = share;
}

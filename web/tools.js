/* Small tools. They know nothing of summaries. */

export const $ = (id) => document.getElementById(id);
export const field = $('text');

export function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
}

/* The build writes the Indonesian words into the page. An element that has its words already is not laid out again. */
export function updateText(element, text) {
    if (element.textContent !== text) element.textContent = text;
}

/* Some private windows have no storage, and some browsers have none on file://: an access may throw. */
export function readSetting(key) {
    try {
        return localStorage.getItem('ringkas-' + key);
    } catch {
        return null;
    }
}
export function saveSetting(key, value) {
    try {
        localStorage.setItem('ringkas-' + key, value);
    } catch {
        /* The setting lasts until the page is closed. */
    }
}

export const pause = () => new Promise((resolve) => setTimeout(resolve));
export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
export const prefersCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

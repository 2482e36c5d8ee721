/* Small tools that know nothing of the page. */

export const $ = (id) => document.getElementById(id);
export const field = $('text');

export function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
}

/* The page comes with its Indonesian words: what is there already is not laid out again. */
export function put(element, text) {
    if (element.textContent !== text) element.textContent = text;
}

/* Storage is missing in some private windows and may throw on file://. */
export function remembered(key) {
    try {
        return localStorage.getItem('ringkas-' + key);
    } catch {
        return null;
    }
}
export function remember(key, value) {
    try {
        localStorage.setItem('ringkas-' + key, value);
    } catch {
        /* then it lasts until the page is closed */
    }
}

export const pause = () => new Promise((resume) => setTimeout(resume));
export const wait = (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds));
export const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

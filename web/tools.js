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

/* Some private windows have no storage, and some browsers have none on file://: an access may throw. What cannot be stored
 * lasts until the page is closed. */
function storeOf(kind) {
    const attempt = (action) => {
        try {
            return action(globalThis[kind]);
        } catch {
            return null;
        }
    };
    return {
        read: (key) => attempt((storage) => storage.getItem('ringkas-' + key)),
        save: (key, value) => attempt((storage) => storage.setItem('ringkas-' + key, value)),
        remove: (key) => attempt((storage) => storage.removeItem('ringkas-' + key)),
    };
}
export const settings = storeOf('localStorage');
export const session = storeOf('sessionStorage'); /* of this tab, until it is closed */

export const wait = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));
export const prefersCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

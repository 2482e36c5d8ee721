/* What only the served page can do: work without the internet after the first visit, be installed, and take what other
 * applications share (offline.js). The one-file page does nothing here. */

const isServed = /^https?:$/.test(location.protocol) && !globalThis.ringkasInlined;
const SHARED = 'ringkas-shared';

/* Gives what was shared: {title, text, url, files}; null: nothing. */
export async function startServing() {
    if (!isServed || !navigator.serviceWorker) return null;
    navigator.serviceWorker.register('offline.js').catch(() => {
        /* The page works as long as there is a network. */
    });
    if (location.search !== '?shared') return null;
    history.replaceState(null, '', './');
    const cache = await caches.open(SHARED);
    const form = await cache.match('shared').then((response) => response?.formData());
    await caches.delete(SHARED);
    if (!form) return null;
    const [title, text, url] = ['title', 'text', 'url'].map((name) => form.get(name) ?? '');
    return { title, text, url, files: form.getAll('files').filter((file) => file.size > 0) };
}

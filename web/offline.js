/* The service worker of the served page. The build writes the names of the files and their version into it. */

const FILES = []; /* build */
const VERSION = ''; /* build */
const CACHE = 'ringkas-' + VERSION;
const SHARED = 'ringkas-shared';

self.addEventListener('install', (event) => {
    event.waitUntil(
        caches.open(CACHE).then((cache) => cache.addAll(FILES.map((name) => new Request(name, { cache: 'reload' })))),
    );
});

/* A new version takes over when the old page is closed, so that no page has files of both. */
self.addEventListener('activate', (event) => {
    const isOld = (name) => name.startsWith('ringkas-') && name !== CACHE && name !== SHARED;
    event.waitUntil(caches.keys().then((names) => Promise.all(names.filter(isOld).map((name) => caches.delete(name)))));
});

self.addEventListener('fetch', (event) => {
    const { method, url } = event.request;
    if (new URL(url).origin !== location.origin) return;
    if (method === 'POST' && url.endsWith('/share')) event.respondWith(keepShared(event.request));
    if (method === 'GET') event.respondWith(answer(event.request));
});

async function answer(request) {
    const cache = await caches.open(CACHE);
    return (await cache.match(request, { ignoreSearch: true })) ?? fetch(request);
}

/* The page reads it, and removes it (serving.js). */
async function keepShared(request) {
    const cache = await caches.open(SHARED);
    const body = await request.formData();
    await cache.put('shared', new Response(body));
    return Response.redirect('./?shared', 303);
}

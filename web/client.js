/* The connection to the summarizer (engine.js): in a worker if the browser allows one, otherwise on the page itself. */

/* In the one-file page: {engine: the source of the worker, wasm: the bytes of the module}. */
const inlined = globalThis.ringkasInlined;
let moduleBytes;

function loadModule() {
    moduleBytes ??= inlined
        ? Promise.resolve(inlined.wasm)
        : fetch('ringkas.wasm').then((response) => response.arrayBuffer());
    return moduleBytes;
}

function newWorker() {
    if (!inlined) return new Worker('engine.js', { type: 'module' });
    return new Worker(URL.createObjectURL(new Blob([inlined.engine], { type: 'text/javascript' })));
}

/* Gives a function that sends a request and promises the answer. */
async function startWorker() {
    const worker = newWorker();
    const waiting = new Map();
    let lastId = 0;
    const post = (message) =>
        new Promise((resolve, reject) => {
            waiting.set(++lastId, { resolve, reject });
            worker.postMessage({ ...message, id: lastId });
        });

    worker.onmessage = ({ data }) => {
        const { resolve, reject } = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.error) reject(new Error(data.error));
        else resolve(data.answer);
    };
    worker.onerror = (event) => {
        event.preventDefault();
        for (const { reject } of waiting.values()) reject(new Error(event.message || 'worker'));
        waiting.clear();
    };
    await post({ wasm: await loadModule() });
    return (request) => post({ request });
}

async function startOnPage() {
    /* The one-file page has no module to import: its script defines $engine. */
    const { startEngine } = globalThis.$engine ?? (await import('./engine.js'));
    const engine = await startEngine(await loadModule());
    return async (request) => engine(request);
}

async function start() {
    if (typeof WebAssembly !== 'object') throw new Error('WebAssembly');
    /* The page is shown before the engine is loaded. */
    if (document.readyState !== 'complete') await new Promise((resolve) => addEventListener('load', resolve));
    return startWorker().catch(startOnPage);
}

export const engine = start();

/* The text of a web page, with its title. null: the source is no web page, or has no text. */
export async function readPage(source, isSure) {
    const send = await engine;
    const page = await send({ page: source, isSure });
    if (!page?.text) return null;
    return page.title && !page.text.startsWith(page.title) ? `${page.title}\n\n${page.text}` : page.text;
}

let sentText;

/* Asks the engine about a text. engine.js says what a request has. A text that the engine already has is not sent. */
export async function ask(text, request) {
    const send = await engine;
    const isNew = text !== sentText;
    sentText = text;
    try {
        return await send(isNew ? { ...request, text } : request);
    } catch (error) {
        sentText = undefined;
        throw error;
    }
}

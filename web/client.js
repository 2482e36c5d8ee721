/* The way to the engine: a worker where there is one, the page itself otherwise. */

const inlined = globalThis.ringkasInlined; /* what the one-file page brings along: {engine: its source, wasm: bytes} */
let moduleBytes;

function loadModule() {
    moduleBytes ??= inlined
        ? Promise.resolve(inlined.wasm)
        : fetch('ringkas.wasm').then((answer) => answer.arrayBuffer());
    return moduleBytes;
}

function newWorker() {
    if (!inlined) return new Worker('engine.js', { type: 'module' });
    return new Worker(URL.createObjectURL(new Blob([inlined.engine], { type: 'text/javascript' })));
}

/* A function from a request to the promise of its answer. */
async function engineInWorker() {
    const worker = newWorker();
    const waiting = new Map();
    let last = 0;
    const post = (message) =>
        new Promise((resolve, reject) => {
            waiting.set(++last, { resolve, reject });
            worker.postMessage({ ...message, id: last });
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

/* Where workers are forbidden, the page does the work itself. */
async function engineOnPage() {
    const { startEngine } = globalThis.$engine ?? (await import('./engine.js')); /* in the one-file page it is there */
    const engine = await startEngine(await loadModule());
    return async (request) => engine(request);
}

async function start() {
    if (typeof WebAssembly !== 'object') throw new Error('WebAssembly');
    /* First the page, then the engine. */
    if (document.readyState !== 'complete') await new Promise((go) => addEventListener('load', go));
    return engineInWorker().catch(engineOnPage);
}

export const engine = start();

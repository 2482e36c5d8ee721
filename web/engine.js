/* The summarizer as the page talks to it: in a worker where there is one, on the page itself otherwise. */
import { load } from './ringkas.js';
import { FIELDS, KINDS } from './units.js';

const KEYWORDS = 12;

/* Gives a function from a request {text?, words, explain?} to an answer. A text is remembered for the next request, and
 * only a new text is searched for keywords. */
export async function startEngine(wasm) {
    const ringkas = await load(wasm);
    let text = '';

    return (request) => {
        const isNew = request.text !== undefined;
        if (isNew) text = request.text;
        const { sentences, keywords, words, chosenWords } = ringkas.summarize(text, {
            words: request.words,
            keywords: isNew ? KEYWORDS : 0,
            explain: Boolean(request.explain),
        });
        if (request.explain) {
            const parts = {};
            sentences.forEach((sentence, i) => {
                if (sentence.rank) parts[i] = sentence.parts;
            });
            return { parts };
        }
        const units = new Float64Array(sentences.length * FIELDS);
        sentences.forEach((s, i) =>
            units.set([s.start, s.end, KINDS.indexOf(s.kind), s.words, s.score, s.rank || 0], i * FIELDS),
        );
        return { units, keywords, words, chosenWords };
    };
}

/* In a worker: the first message brings the module, each other one a request. */
if (typeof document === 'undefined' && typeof self !== 'undefined') {
    let engine;

    self.onmessage = async ({ data }) => {
        try {
            if (data.wasm) engine = startEngine(data.wasm);
            const answer = data.wasm ? (await engine, {}) : (await engine)(data.request);
            self.postMessage({ id: data.id, answer }, answer.units ? [answer.units.buffer] : []);
        } catch (error) {
            self.postMessage({ id: data.id, error: String(error.message || error) });
        }
    };
}

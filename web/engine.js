/* The summarizer, as the page uses it: in a worker if the browser allows one, otherwise on the page itself. */
import { load } from './ringkas.js';
import { packSegments, shadesOf } from './segments.js';

/* Gives a function that answers requests. The text of a request stays loaded for the requests after it.
 *     {text?, words, query, keywords}   about `words` words of the text, those of the query first; at most `keywords` keywords
 *     {text?, explain}           what the score of the segment with this index is made of
 *     {page, isSure}             the article of a web page, {title, text}; null if it is none. isSure: do not ask whether it is */
export async function startEngine(wasm) {
    const ringkas = await load(wasm);
    let analyzed;
    let source;
    let texts;

    return ({ text, words, query, keywords, explain, page, isSure }) => {
        if (page !== undefined) return isSure || ringkas.isHTML(page) ? ringkas.readHTML(page) : null;
        if (text !== undefined) {
            analyzed = ringkas.analyze(text);
            source = text;
            texts = undefined;
        }
        if (explain !== undefined) return analyzed.explain(explain);
        const summary = analyzed.select({ words, ...(query && { query }) });
        const { segments } = summary;
        const chosen = [...segments.keys()].filter((i) => segments[i].rank !== null);
        texts ??= textsOf(segments, source);
        return {
            texts,
            segments: packSegments(segments),
            shades: shadesOf(segments),
            chosen,
            boilerplate: segments.filter(({ kind }) => kind === 'boilerplate').length,
            sentences: chosen.map((i) => segments[i].text),
            keywords: keywords ? analyzed.keywords(keywords) : [],
            words: summary.words,
            knownWords: summary.knownWords,
            chosenWords: summary.chosenWords,
            queryFound: summary.queryFound,
        };
    };
}

/* What a reader sees of segments with markup inside (Markdown, subtitles), by their indices. */
function textsOf(segments, text) {
    const withoutBlanks = (characters) => characters.replace(/\s+/g, '');
    const isOther = (segment) => {
        const source = text.slice(segment.start, segment.end);
        return segment.text !== source && withoutBlanks(segment.text) !== withoutBlanks(source);
    };
    return new Map([...segments.entries()].filter(([, segment]) => isOther(segment)).map(([i, { text }]) => [i, text]));
}

/* In a worker the first message has the module, and each later one a request. */
if (typeof document === 'undefined' && typeof self !== 'undefined') {
    let engine;

    self.onmessage = async ({ data }) => {
        try {
            if (data.wasm) engine = startEngine(data.wasm);
            const answer = data.wasm ? (await engine, {}) : (await engine)(data.request);
            self.postMessage(
                { id: data.id, answer },
                answer?.segments ? [answer.segments.buffer, answer.shades.buffer] : [],
            );
        } catch (error) {
            self.postMessage({ id: data.id, error: String(error.message || error) });
        }
    };
}

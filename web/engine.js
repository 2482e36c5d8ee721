/* The summarizer, as the page uses it: in a worker if the browser allows one, otherwise on the page itself. */
import { load } from './ringkas.js';
import { packSegments, shadesOf } from './segments.js';

/* Gives a function that answers requests. The text of a request stays loaded for the requests after it.
 *     {text?, words, query, section, keywords}   about `words` words of the text or of its section with this number, those of the
 *                                query first; at most `keywords` keywords
 *     {text?, explain}           what the score of the segment with this index is made of
 *     {page, isSure}             the article of a web page, {title, text}; null if it is none. isSure: do not ask whether it is */
export async function startEngine(wasm) {
    const ringkas = await load(wasm);
    let analyzed;
    let source;
    let texts;
    let sections;

    return ({ text, words, query, section, keywords, explain, page, isSure }) => {
        if (page !== undefined) return isSure || ringkas.isHTML(page) ? ringkas.readHTML(page) : null;
        if (text !== undefined) {
            analyzed = ringkas.analyze(text);
            source = text;
            texts = sections = undefined;
        }
        if (explain !== undefined) return analyzed.explain(explain);
        const { from, until } = sections?.[section] ?? {};
        const summary = analyzed.select({ words, ...(query && { query }), from, until });
        const { segments } = summary;
        const chosen = [...segments.keys()].filter((i) => segments[i].rank !== null);
        texts ??= textsOf(segments, source);
        sections ??= sectionsOf(segments);
        return {
            texts,
            sections,
            places: chosen.map((i) => ({ heading: segments[segments[i].heading]?.text, page: segments[i].page })),
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

const MAX_SECTIONS = 500;

/* The sections of a text, {text, depth, from, until}. One ends where the next begins that is no part of it. */
function sectionsOf(segments) {
    const sections = [];
    const open = [];
    for (const [i, { sectionStart, heading, text }] of segments.entries()) {
        if (!sectionStart) continue;
        while (open.length > 0 && open.at(-1).from !== heading) open.pop().until = i;
        const section = { text, depth: open.length, from: i, until: undefined };
        open.push(section);
        sections.push(section);
    }
    return sections.slice(0, MAX_SECTIONS);
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

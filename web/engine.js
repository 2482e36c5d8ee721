/* The summarizer, as the page uses it: in a worker if the browser allows one, otherwise on the page itself. */
import { load } from './ringkas.js';
import { packSegments, shadesOf } from './segments.js';

/* Gives a function that answers requests. The text of a request stays loaded for the requests after it.
 *     {text?, words, query, section, keywords, tags}   about `words` words of the text or of its section with this number, those
 *                                of the query first; a teaser of them; at most `keywords` keywords; those of the tags, one per
 *                                line, that the text is about
 *     {text?, explain}           what the score of the segment with this index is made of
 *     {page, isSure}             the article of a web page, {title, text}; null if it is none. isSure: do not ask whether it is */
export async function startEngine(wasm) {
    const ringkas = await load(wasm);
    let analyzed;
    let source;
    let texts;
    let sections;
    let list; /* of tags */
    let tags; /* of the list, what the text is about */
    let wrongTag; /* its line; null: all are right */
    let teaser;
    let teaserOf; /* what it was asked for */

    function analyze() {
        texts = sections = teaserOf = undefined;
        wrongTag = null;
        tags = [];
        try {
            if (!list?.trim()) return ringkas.analyze(source);
            const found = ringkas.analyze(source, { tags: list });
            tags = found.tags().map((tag) => ({ ...tag, places: [], forms: formsOf(tag.places, source) }));
            return found;
        } catch (error) {
            wrongTag = Number(/^tags: line (\d+)/.exec(error.message)?.[1]);
            if (!wrongTag) throw error;
            return ringkas.analyze(source);
        }
    }

    return ({ text, words, query, section, keywords, tags: wanted, explain, page, isSure }) => {
        if (page !== undefined) return isSure || ringkas.isHTML(page) ? ringkas.readHTML(page) : null;
        if (text !== undefined || (wanted !== undefined && wanted !== list)) {
            source = text ?? source;
            list = wanted;
            analyzed = analyze();
        }
        if (explain !== undefined) return analyzed.explain(explain);
        const { from, until } = sections?.[section] ?? {};
        const asked = { ...(query && { query }), from, until };
        if (teaserOf !== JSON.stringify(asked)) ({ teaser } = analyzed.teaser(asked));
        teaserOf = JSON.stringify(asked);
        const summary = analyzed.select({ words, ...asked });
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
            teaser,
            tags,
            wrongTag,
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

/* How a text writes a tag: "banjir", "banjirnya". */
function formsOf(places, text) {
    return [...new Set(places.map(({ start, end }) => text.slice(start, end).replace(/\s+/g, ' ')))];
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

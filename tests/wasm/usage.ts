// What must compile, and what must not. package.test.mjs compiles this file and does not run it.
import { load } from 'ringkas';
import type { Document, Keyword, Limits, Options, Page, Ringkas, Segment, Source, Summary } from 'ringkas';

const sources: Source[] = [
    'ringkas.wasm',
    new URL('https://example.org/ringkas.wasm'),
    new Response(),
    new ArrayBuffer(8),
    new Uint8Array(8),
    new WebAssembly.Module(new Uint8Array(8)),
];
const ringkas: Ringkas = await load();
for (const source of sources) await load(source);
await load(fetch('ringkas.wasm'));

const options: Options = {
    title: 'Banjir',
    stopwords: ['dan', 'yang'] as const,
    noStopwords: true,
    keepBoilerplate: false,
};
const limits: Limits = { sentences: 3, words: 60, ratio: 0.1, maxChars: 280, query: 'banjir' };
const answer: Summary = ringkas.summarize('Banjir.', { ...options, ...limits });
const { summarize, analyze, keywords } = ringkas;
const first: Segment | undefined = summarize('Banjir.', { stopwords: 'dan yang' }).segments[0];

if (first !== undefined) {
    const kind: 'sentence' | 'heading' | 'boilerplate' = first.kind;
    const rank: number | null = first.rank;
    const numbers: number[] = [first.start, first.end, first.words, first.score];
    const isStart: boolean = first.paragraphStart;
    console.log(first.text, kind, rank, numbers, isStart);
}

const said: string | null = ringkas.together(['Banjir.', 'Surut.'], { format: 'chat', words: 60 }).segments[0]!.speaker;
const documents: number = ringkas.analyze(['Banjir.', 'Surut.'] as const).select().segments[0]!.document;
console.log(said, documents, answer.format === 'mail', answer.title?.length, answer.knownWords?.toFixed());

const document: Document = analyze('Banjir.', options);
const again: Summary = document.select(limits);
const { select, explain } = document;
const heaviest: Keyword[] = document.keywords(20);
const keyword: Keyword | undefined = keywords('Banjir.', { max: 5, title: 'Banjir' })[0];
const contribution: number | undefined = explain(0)['title'];
document.free();

console.log(answer.summary, answer.words, answer.chosenWords, again, select(), heaviest, contribution);
console.log(keyword?.phrase, keyword?.weight, keyword?.count, document.words, document.count);
console.log(ringkas.version.length, ringkas.features.length, ringkas.module);

const page: Page = ringkas.readHTML(new Uint8Array(8));
const isPage: boolean = ringkas.isHTML('<p>');
console.log(page.title, page.text, isPage, ringkas.readHTML('<p>'), ringkas.readHTML(new ArrayBuffer(8)));

// @ts-expect-error no such option
ringkas.summarize('Banjir.', { sentence: 3 });
// @ts-expect-error several texts
ringkas.together('Banjir.');
// @ts-expect-error no such format
ringkas.summarize('Banjir.', { format: 'html' });
// @ts-expect-error a number
ringkas.summarize('Banjir.', { sentences: '3' });
// @ts-expect-error a string
ringkas.summarize(7);
// @ts-expect-error not a source (TypeScript accepts a number here, because it takes everything but null for a WebAssembly.Module)
await load(null);
// @ts-expect-error a rank may be null
answer.segments[0].rank.toFixed();
// @ts-expect-error a limit is not an option of analyze()
ringkas.analyze('Banjir.', { sentences: 3 });
// @ts-expect-error read only
ringkas.version = '2';

// What a user of the types may write, and what must not compile. Only compiled, by package.test.mjs.
import { load } from 'ringkas';
import type { Keyword, Options, Ringkas, Sentence, Source, Summary } from 'ringkas';

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
    sentences: 3,
    words: 60,
    ratio: 0.1,
    maxChars: 280,
    title: 'Banjir',
    stopwords: ['dan', 'yang'] as const,
    keepClutter: false,
    noStopwords: true,
    keywords: 10,
    explain: true,
};
const answer: Summary = ringkas.summarize('Banjir.', options);
const { summarize } = ringkas;
const first: Sentence | undefined = summarize('Banjir.', { stopwords: 'dan yang' }).sentences[0];
const keyword: Keyword | undefined = answer.keywords[0];

if (first !== undefined) {
    const kind: 'sentence' | 'heading' | 'clutter' = first.kind;
    const rank: number | null = first.rank;
    const part: number | undefined = first.parts?.['title'];
    const numbers: number[] = [first.start, first.end, first.words, first.score];
    console.log(first.text, kind, rank, part, numbers);
}
console.log(answer.summary, answer.words, answer.chosenWords, keyword?.word, keyword?.weight, keyword?.count);
console.log(ringkas.version.length, ringkas.features.length, ringkas.module);

// @ts-expect-error no such option
ringkas.summarize('Banjir.', { sentence: 3 });
// @ts-expect-error a number
ringkas.summarize('Banjir.', { sentences: '3' });
// @ts-expect-error a string
ringkas.summarize(7);
// @ts-expect-error not a source (a number would pass: TypeScript takes everything but null for a WebAssembly.Module)
await load(null);
// @ts-expect-error a rank may be null
answer.sentences[0].rank.toFixed();
// @ts-expect-error read only
ringkas.version = '2';

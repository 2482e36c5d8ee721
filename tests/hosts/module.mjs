// module.mjs PACKAGE ARCHIVE [OPTIONS]: summarizes each record with the WebAssembly module: its `text`, or its `texts` together.
// OPTIONS is JSON.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [folder, archive, options = '{}'] = process.argv.slice(2);
const { load } = await import(pathToFileURL(`${folder}/ringkas.js`));
const ringkas = await load();
for (const line of readFileSync(archive, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text, texts } = JSON.parse(line);
    const { summary } = texts
        ? ringkas.together(texts, JSON.parse(options))
        : ringkas.summarize(text, JSON.parse(options));
    console.log(JSON.stringify({ summary }));
}

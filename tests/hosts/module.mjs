// module.mjs PACKAGE ARCHIVE: summarizes each record with the WebAssembly module.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [folder, archive] = process.argv.slice(2);
const { load } = await import(pathToFileURL(`${folder}/ringkas.js`));
const ringkas = await load();
for (const line of readFileSync(archive, 'utf8').split('\n')) {
    if (line === '') continue;
    const { text } = JSON.parse(line);
    const { summary } = ringkas.summarize(text);
    console.log(JSON.stringify({ summary }));
}

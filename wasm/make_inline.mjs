/* Makes two forms of the package: node wasm/make_inline.mjs FOLDER
 *
 *     FOLDER/inline.js      one file with the module inside: no request, no file to copy, no rule for a bundler
 *     FOLDER/ringkas.cjs    for require()
 *
 * FOLDER has the scripts and ringkas.wasm. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const ORDER = ['options', 'core', 'source', 'ringkas']; /* each after what it imports */

const folder = process.argv[2];
const read = (name) => readFileSync(join(folder, name), 'utf8');

const scripts = ORDER.map((name) =>
    read(name + '.js')
        .replace(/^import [^;]*;\n/gm, '')
        .replace(name === 'ringkas' ? '' : /^export (?=async function|function|class|const)/gm, '')
        .replace(/\/\*\*[\s\S]*?\*\//g, '')
        .replace(/\n{3,}/g, '\n\n'),
).join('\n');
const namesOf = (pattern) => [...scripts.matchAll(pattern)].map(([, name]) => name);
const names = namesOf(/^(?:export )?(?:async function|function|class|const|let) (\w+)/gm);
const functions = namesOf(/^export async function (\w+)/gm);
const twice = names.find((name, i) => names.indexOf(name) !== i);
if (twice) throw new Error(`two scripts have a ${twice} at their top`);
if (/^(import|export (?!async function))\b/m.test(scripts))
    throw new Error('this form of import or export is not known here');

writeFileSync(
    join(folder, 'inline.js'),
    `/* ringkas.js with ringkas.wasm inside. Made by wasm/make_inline.mjs. */
${scripts.replace('export async function load(source) {', 'async function loadFrom(source) {').trim()}

export function load(source) {
    return loadFrom(source ?? Uint8Array.from(atob(MODULE), (letter) => letter.charCodeAt(0)));
}

const MODULE =
    '${readFileSync(join(folder, 'ringkas.wasm')).toString('base64')}';
`,
);
writeFileSync(
    join(folder, 'ringkas.cjs'),
    `'use strict';

/* Made by wasm/make_inline.mjs: Node before 20.19 cannot require() a module. */
${functions.map((name) => `exports.${name} = async (...args) => (await import('./ringkas.js')).${name}(...args);`).join('\n')}
`,
);

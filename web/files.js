/* From a file to the texts in it. */
import { readPage } from './client.js';
import { make } from './tools.js';

/* A file that cannot be read. `key` is that of the words which say why. */
export class FileError extends Error {
    constructor(key) {
        super(key);
        this.key = key;
    }
}

/* How files begin that are no text, and the key of the words for them. */
const NO_TEXTS = [
    [/^%PDF/, 'isPdf'],
    [/^\{\\rtf/, 'isRtf'],
    [/^\xd0\xcf\x11\xe0/, 'isOldOffice'],
    [/^(\x89PNG|\xff\xd8\xff|GIF8|BM.{4}\0\0|II\*\0|MM\0\*|RIFF....WEBP|....ftyp(hei|mif|avif))/s, 'isPicture'],
    [
        /^(ID3|\xff[\xe2\xe3\xf2\xf3\xfa\xfb]|OggS|fLaC|#!AMR|RIFF....(WAVE|AVI )|....ftyp|\x1a\x45\xdf\xa3)/s,
        'isRecording',
    ],
    [/^(\x1f\x8b|7z\xbc\xaf|Rar!|BZh|\xfd7zXZ)/, 'isArchive'],
];
const ZIP = /^PK(\x03\x04|\x05\x06)/;
const MHTML = /^(?:[\w-]+:.*\r?\n(?:[ \t].*\r?\n)*)*?content-type:\s*multipart\/related/i;

/* The texts in a file, [{name, text}]. A ZIP file may have several. */
export async function readFile(file) {
    const bytes = new Uint8Array(await file.arrayBuffer());
    const start = String.fromCharCode(...bytes.subarray(0, 4096));
    if (ZIP.test(start) || MHTML.test(start)) {
        const { unpack } = await loadUnpack();
        const parts = await unpack(file.name, bytes);
        if (parts.key) throw new FileError(parts.key);
        return Promise.all(parts.map(readPart));
    }
    const [, key] = NO_TEXTS.find(([pattern]) => pattern.test(start)) ?? [];
    if (key) throw new FileError(key);
    return [await readPart({ name: file.name, bytes })];
}

/* A part has bytes, or a text, or the sources of web pages. */
async function readPart({ name, bytes, text, pages }) {
    if (pages) {
        const texts = [];
        for (const page of pages) texts.push(await readPage(page, true));
        return { name, text: texts.filter(Boolean).join('\n\n') };
    }
    const content = text ?? decode(bytes);
    if (content.slice(0, 4096).includes('\0')) throw new FileError('notText');
    return { name, text: (await readPage(content, /\.x?html?$/i.test(name))) ?? content };
}

/* What unpacks files is a script of its own. The one-file page has it as a text. */
async function loadUnpack() {
    const source = globalThis.ringkasInlined?.unpack;
    if (!source) return import('./unpack.js');
    if (!globalThis.$unpack) document.body.append(make('script', { textContent: source }));
    return globalThis.$unpack;
}

/* UTF-16 has a byte order mark, or a zero in every second byte of Latin text. What is neither UTF-16 nor UTF-8 is
 * Windows-1252. */
export function decode(bytes) {
    const encoding = encodingOf(bytes);
    if (encoding) return new TextDecoder(encoding).decode(bytes);
    try {
        return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    } catch {
        const text = new TextDecoder().decode(bytes);
        return looksLikeUtf8(text) ? text : new TextDecoder('windows-1252').decode(bytes);
    }
}

function encodingOf(bytes) {
    if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
    if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
    const zeros = [0, 0];
    const sample = bytes.subarray(0, 4096);
    sample.forEach((byte, i) => {
        if (byte === 0) zeros[i & 1]++;
    });
    if (zeros[1] > sample.length / 4 && zeros[0] < zeros[1] / 4) return 'utf-16le';
    if (zeros[0] > sample.length / 4 && zeros[1] < zeros[0] / 4) return 'utf-16be';
    return null;
}

/* A long UTF-8 file with one damaged byte is still UTF-8. */
function looksLikeUtf8(text) {
    let good = 0;
    let bad = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 0xfffd) bad++;
        else if (code > 0x7f) good++;
    }
    return bad === 0 || bad * 4 < good;
}

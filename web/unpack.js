/* Files that hold other files: DOCX, ODT, EPUB, ZIP, MHTML. The page loads this script when it meets one. */

const MAX_BYTES = 1 << 28; /* of all that is unpacked: a ZIP file of 1 MB may hold a petabyte of zeros */
const TEXT_NAME = /\.(txt|text|md|markdown|srt|vtt|x?html?|eml)$/i;
const latin1 = new TextDecoder('latin1');
const utf8 = new TextDecoder();

/* The parts of a file, [{name, bytes}], [{name, text}] or [{name, pages}]. {key}: the words that say why there are none. */
export async function unpack(name, bytes) {
    const isZip = bytes[0] === 0x50;
    if (!isZip) return unpackMhtml(name, latin1.decode(bytes));
    const files = listZip(bytes);
    if (!files) return { key: 'damaged' };
    if ([...files.values()].some(({ flags }) => flags & 1)) return { key: 'locked' };
    let left = MAX_BYTES;
    const read = async (path) => {
        const content = await inflate(bytes, files.get(path), left);
        left -= content.length;
        return content;
    };
    try {
        return await unpackZip(name, [...files.keys()], read);
    } catch (error) {
        return { key: error.message === 'large' ? 'tooLarge' : 'damaged' };
    }
}

async function unpackZip(name, paths, read) {
    const has = (path) => paths.includes(path);
    if (has('word/document.xml'))
        return [{ name, text: textOfXml(utf8.decode(await read('word/document.xml')), DOCX) }];
    if (has('META-INF/container.xml') && has('mimetype') && /epub/.test(utf8.decode(await read('mimetype'))))
        return [{ name, pages: await pagesOfEpub(read) }];
    if (has('content.xml')) return [{ name, text: textOfXml(utf8.decode(await read('content.xml')), ODT) }];
    if (has('[Content_Types].xml')) return { key: 'isOffice' };

    const parts = [];
    for (const path of paths)
        if (TEXT_NAME.test(path) && !/(^|\/)(__MACOSX\/|\.)/.test(path))
            parts.push({ name: path.replace(/.*\//, ''), bytes: await read(path) });
    return parts.length > 0 ? parts : { key: 'noTexts' };
}

/* ---- ZIP. Its directory is at its end. */

const END_BYTES = 22; /* of the record at the end, without its comment */
const MAX_COMMENT = 65535;

function listZip(bytes) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    let end = bytes.length - END_BYTES;
    const first = Math.max(0, end - MAX_COMMENT);
    while (end >= first && view.getUint32(end, true) !== 0x06054b50) end--;
    if (end < first) return null;
    const files = new Map();
    let at = view.getUint32(end + 16, true);
    for (let n = view.getUint16(end + 10, true); n > 0; n--) {
        if (at + 46 > bytes.length || view.getUint32(at, true) !== 0x02014b50) return null;
        const nameLength = view.getUint16(at + 28, true);
        files.set(utf8.decode(bytes.subarray(at + 46, at + 46 + nameLength)), {
            flags: view.getUint16(at + 8, true),
            method: view.getUint16(at + 10, true),
            size: view.getUint32(at + 20, true),
            header: view.getUint32(at + 42, true),
        });
        at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
    return files;
}

async function inflate(bytes, { method, size, header }, max) {
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const start = header + 30 + view.getUint16(header + 26, true) + view.getUint16(header + 28, true);
    const packed = bytes.subarray(start, start + size);
    if (method === 0) return packed;
    if (method !== 8) throw new Error('method');
    const reader = new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw')).getReader();
    const chunks = [];
    let length = 0;
    for (let step = await reader.read(); !step.done; step = await reader.read()) {
        chunks.push(step.value);
        length += step.value.length;
        if (length > max) throw new Error('large');
    }
    return new Uint8Array(await new Blob(chunks).arrayBuffer());
}

/* ---- DOCX and ODT. Their text is in one file of XML. Where it is, by the names of elements: */

const DOCX = {
    text: /^w:t$/,
    paragraph: /^w:p$/,
    skipped: /^(mc:Fallback|w:del)$/,
    cell: /^w:tc$/,
    row: /^w:tr$/,
    newline: /^w:(br|cr)$/,
    blank: /^w:(tab|noBreakHyphen)$/,
    contents: /<w:pStyle w:val="TOC/,
};
const ODT = {
    text: /^text:[ph]$/,
    paragraph: /^text:[ph]$/,
    skipped: /^(office:annotation|text:tracked-changes|text:note|text:table-of-content|office:(meta|settings|styles))$/,
    cell: /^table:table-cell$/,
    row: /^table:table-row$/,
    newline: /^text:line-break$/,
    blank: /^text:(tab|s)$/,
};

/* Each paragraph becomes one, and each row of a table a line with | between its cells. A table of contents is left out. */
function textOfXml(xml, names) {
    const lines = [];
    let line = '';
    let inText = 0;
    let inRow = 0;
    let skipped = 0;
    let isContents = false;
    const end = () => {
        if (!isContents) lines.push(line.replace(/[ \u00a0]+/g, ' ').replace(/[ |]+$/, ''));
        line = '';
        isContents = false;
    };
    for (const [all, slash, name, rest] of xml.matchAll(/<(\/?)([\w:-]+)([^>]*)>|[^<]+/g)) {
        if (!name) {
            if (inText > 0 && skipped === 0) line += decodeReferences(all);
            continue;
        }
        const isEmpty = rest.endsWith('/');
        const step = isEmpty ? 0 : slash ? -1 : 1;
        if (names.skipped.test(name)) skipped += step;
        if (skipped > 0) continue;
        if (names.text.test(name)) inText += step;
        if (names.row.test(name)) inRow += step;
        if (names.newline.test(name)) line += '\n';
        if (names.blank.test(name)) line += ' ';
        if (names.contents?.test(all)) isContents = true;
        if (slash && names.cell.test(name)) line += ' | ';
        if (slash && names.paragraph.test(name) && inRow > 0) line += ' ';
        if ((slash && names.paragraph.test(name) && inRow === 0) || (slash && names.row.test(name))) end();
    }
    return lines.filter((text) => text.trim()).join('\n\n');
}

const REFERENCES = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decodeReferences(text) {
    return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|(\w+));/gi, (all, hex, decimal, name) => {
        if (name) return REFERENCES[name] ?? all;
        const code = hex ? parseInt(hex, 16) : Number(decimal);
        return code <= 0x10ffff ? String.fromCodePoint(code) : '';
    });
}

/* ---- EPUB: the pages of a book, in the order of its spine. */

async function pagesOfEpub(read) {
    const attribute = (tag, name) =>
        decodeReferences(new RegExp(`\\s${name}\\s*=\\s*["']([^"']*)`).exec(tag)?.[1] ?? '');
    const book = attribute(/<rootfile\b[^>]*>/.exec(utf8.decode(await read('META-INF/container.xml')))[0], 'full-path');
    const source = utf8.decode(await read(book));
    const items = new Map();
    for (const [tag] of source.matchAll(/<(?:\w+:)?item\b[^>]*>/g))
        if (!/\bnav\b/.test(attribute(tag, 'properties'))) items.set(attribute(tag, 'id'), attribute(tag, 'href'));
    const pages = [];
    for (const [tag] of source.matchAll(/<(?:\w+:)?itemref\b[^>]*>/g)) {
        const href = items.get(attribute(tag, 'idref'));
        if (href)
            pages.push(utf8.decode(await read(decodeURIComponent(new URL(href, `a:/${book}`).pathname.slice(1)))));
    }
    return pages;
}

/* ---- MHTML: a page that a browser saved with its pictures. It is built like a mail. */

function unpackMhtml(name, source) {
    const { fields } = splitPart(source);
    const boundary = /boundary="?([^";\r\n]+)/i.exec(fields['content-type'] ?? '')?.[1];
    if (!boundary) return { key: 'damaged' };
    const parts = source.split(`\n--${boundary}`).slice(1).map(splitPart);
    const page = parts.find(({ fields }) => /^(text\/html|application\/xhtml)/i.test(fields['content-type'] ?? ''));
    return page ? [{ name, pages: [decodePart(page)] }] : { key: 'damaged' };
}

function splitPart(source) {
    const start = source.replace(/^\s+/, '');
    const end = /\r?\n\r?\n/.exec(start);
    const fields = {};
    const head = start.slice(0, end ? end.index : undefined).replace(/\r?\n[ \t]+/g, ' ');
    for (const [, field, value] of head.matchAll(/^([\w-]+):[ \t]*(.*?)\r?$/gm)) fields[field.toLowerCase()] = value;
    return { fields, body: end ? start.slice(end.index + end[0].length) : '' };
}

function decodePart({ fields, body }) {
    const coding = (fields['content-transfer-encoding'] ?? '').toLowerCase();
    let content = body;
    if (coding === 'base64') content = atob(body.replace(/[^A-Za-z0-9+/]/g, ''));
    if (coding === 'quoted-printable')
        content = body
            .replace(/[ \t]*=[ \t]*\r?\n/g, '')
            .replace(/=([0-9a-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
    const bytes = Uint8Array.from(content, (letter) => letter.charCodeAt(0));
    const charset = /charset="?([\w-]+)/i.exec(fields['content-type'])?.[1] ?? 'utf-8';
    try {
        return new TextDecoder(charset).decode(bytes);
    } catch {
        return utf8.decode(bytes);
    }
}

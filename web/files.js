/* From a file's bytes to the text in it. */

/* UTF-16 has a byte order mark, or a zero in every second byte of Latin text. What is neither UTF-16 nor UTF-8 is
 * Windows-1252. */
export function decode(bytes) {
    return new TextDecoder(encodingOf(bytes)).decode(bytes);
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
    return looksLikeUtf8(bytes) ? 'utf-8' : 'windows-1252';
}

/* A long UTF-8 file with one damaged byte is still UTF-8. */
function looksLikeUtf8(bytes) {
    const text = new TextDecoder().decode(bytes);
    let good = 0;
    let bad = 0;
    for (let i = 0; i < text.length; i++) {
        const code = text.charCodeAt(i);
        if (code === 0xfffd) bad++;
        else if (code > 0x7f) good++;
    }
    return bad === 0 || bad * 4 < good;
}

/* No text: PDF, DOCX and other ZIP files, RTF, and what has a zero byte, such as programs and pictures. */
export function isText(text) {
    return !/^(%PDF|PK\x03\x04|\{\\rtf)/.test(text) && !text.slice(0, 4096).includes('\0');
}

export function textOf(name, content) {
    if (/\.x?html?$/i.test(name)) return textOfHtml(content);
    if (/\.(md|markdown)$/i.test(name)) return textOfMarkdown(content);
    return content;
}

/* ---- HTML. The parser of the browser reads it. Nothing in the document runs, and nothing is fetched. */

const BOILERPLATE =
    'script,style,noscript,template,svg,math,iframe,object,nav,aside,form,button,select,textarea,dialog,' +
    'figcaption,footer,[hidden],[aria-hidden=true],[role=navigation],[role=complementary],[role=banner]';
const BLOCKS =
    /^(ADDRESS|ARTICLE|BLOCKQUOTE|BODY|BR|DD|DIV|DL|DT|FIGURE|H[1-6]|HEADER|HR|LI|MAIN|OL|P|PRE|SECTION|TABLE|TR|UL)$/;

export function textOfHtml(html) {
    const page = new DOMParser().parseFromString(withoutHandlers(html), 'text/html');
    const headline = page.querySelector('h1');
    for (const element of page.querySelectorAll(BOILERPLATE)) element.remove();
    const text = linesOf(articleOf(page));
    const title = (headline || page.querySelector('title'))?.textContent.replace(/\s+/g, ' ').trim();
    return title && !text.startsWith(title) && !(headline && text.includes(title)) ? title + '\n\n' + text : text;
}

/* Event handlers and styles do nothing in a document that is not shown. But the browser would report each of them in the
 * console as a violation of the Content-Security-Policy. */
function withoutHandlers(html) {
    return removeParts(html, '<style', '</style>').replace(/<[a-z][^<>]*>/gi, (tag) =>
        tag.replace(/\s(on\w+|style)\s*=/gi, ' data-$1='),
    );
}

/* Removes each part from `opening` to `closing`. It looks for the closing first: a pattern from opening to closing would
 * search the rest of the text at each opening, and a hostile file has 100,000 openings and no closing. */
function removeParts(text, opening, closing) {
    const pieces = text.split(new RegExp(closing, 'i'));
    const rest = pieces.pop();
    return (
        pieces
            .map((piece) => {
                const at = piece.search(new RegExp(opening, 'i'));
                return at < 0 ? piece + closing : piece.slice(0, at);
            })
            .join('') + rest
    );
}

/* The article with the longest paragraphs. Without an article it is the main part, otherwise the whole page. */
function articleOf(page) {
    const size = (element) => [...element.querySelectorAll('p')].reduce((sum, p) => sum + p.textContent.length, 0);
    const articles = [...page.querySelectorAll('article,[itemprop=articleBody]')].sort((a, b) => size(b) - size(a));
    const best = articles[0] || page.querySelector('main,[role=main]');
    if (best && best.textContent.trim()) return best;
    for (const header of page.querySelectorAll('body > header')) header.remove();
    return page.body;
}

/* Each block becomes a paragraph, and so does each row of a table. Other white space becomes one blank, as in a browser. */
function linesOf(root) {
    const lines = [''];
    const visit = (node, isPre) => {
        if (node.nodeType === Node.TEXT_NODE) {
            lines[lines.length - 1] += isPre ? node.data : node.data.replace(/\s+/g, ' ');
            return;
        }
        const isBlock = BLOCKS.test(node.nodeName);
        if (isBlock) lines.push('');
        else if (/^T[DH]$/.test(node.nodeName) && node.previousElementSibling) lines[lines.length - 1] += ' | ';
        for (const child of node.childNodes) visit(child, isPre || node.nodeName === 'PRE');
        if (isBlock) lines.push('');
    };
    visit(root, false);
    return lines
        .map((line) => line.replace(/ +/g, ' ').trim())
        .filter((line) => /[^ |]/.test(line))
        .join('\n\n');
}

/* ---- Markdown. The signs are removed, the words stay. */

/* [words](address) or [words][name]. An address may have a pair of parentheses, as in Bogor_(kota). */
const LINK = String.raw`\[([^[\]\n]*)\](?:\([^()\n]*(?:\([^()\n]*\)[^()\n]*)*\)|\[[^[\]\n]*\])`;

export function textOfMarkdown(text) {
    const prose = text.replace(/^---\r?\n[\s\S]*?\r?\n---\r?\n/, '').replace(/^(```|~~~)[\s\S]*?^\1.*$/gm, '');
    return removeParts(prose, '<!--', '-->')
        .replace(new RegExp('!' + LINK, 'g'), '')
        .replace(new RegExp(LINK, 'g'), '$1')
        .replace(/^ {0,3}#{1,6} +(?! )(.*[^\s#])[ \t#]*$/gm, '\n$1\n')
        .replace(/^ {0,3}([-=*_] *){3,}$/gm, '')
        .replace(/^ {0,3}> ?/gm, '')
        .replace(/^( *)[*+-] +/gm, '$1- ')
        .replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
        .replace(/(^|[^\w*])[*_](?=\S)([^*_\n]+)[*_](?!\w)/gm, '$1$2')
        .replace(/`([^`\n]+)`/g, '$1');
}

/**
 * Highlights the sentences of a summary in a live page, with <mark>, and takes the highlights away again:
 *
 *     const { text } = readHTML(document.documentElement.outerHTML);
 *     const { undo } = highlight(document.body, summarize(text).segments);
 *
 * A sentence is found by its characters without white space, because a page has its own. So the text may come from
 * readHTML(), from `innerText` or from elsewhere. Inside a sentence an element that the text does not have, such as the mark
 * of a note, is passed over.
 *
 * @module
 */

/** @typedef {{ node: Text, start: number, end: number }} Part Characters of a node. */

/** Elements whose text is not read, or that may hold no <mark>. */
const SKIPPED = /^(script|style|noscript|template|textarea|select|svg|math|iframe|object|audio|video|canvas|title)$/i;

/** White space, soft hyphens, characters without width; and all others. */
const IGNORED = /[\s\u00ad\u200b-\u200d\u2060\ufeff]/g;
const COMPARED = /[^\s\u00ad\u200b-\u200d\u2060\ufeff]/g;

/** How many characters must be found at once before a sentence is compared. */
const ANCHOR = 12;

/** How many nodes in a row are passed over inside a sentence. */
const MAX_PASSED = 4;

/**
 * @param {Element | DocumentFragment | Document} root
 * @param {readonly { text: string, rank?: number | null }[]} segments
 * @param {{ className?: string }} [options]
 */
export function highlight(root, segments, { className } = {}) {
    const page = new PageText(root);
    const parts = /** @type {Part[][]} */ ([]);
    let from = 0;

    for (const { text, rank } of segments) {
        const found = rank === null ? undefined : page.find(text.replace(IGNORED, ''), from);
        from = found?.end ?? from;
        parts.push(found?.parts ?? []);
    }
    return markAll(parts, className);
}

/** The text of a page without what is ignored, and the nodes that it is from. */
class PageText {
    /** @param {Element | DocumentFragment | Document} root */
    constructor(root) {
        this.text = '';
        this.nodes = /** @type {{ node: Text, at: number }[]} */ ([]);

        const walker = (root.ownerDocument ?? /** @type {Document} */ (root)).createTreeWalker(root, 5, (node) =>
            node.nodeType === 3 || isRead(/** @type {Element} */ (node)) ? 1 : 2,
        );
        while (walker.nextNode()) {
            const { currentNode: node } = walker;
            if (node.nodeType !== 3) continue;
            const characters = (node.nodeValue ?? '').replace(IGNORED, '');
            if (characters === '') continue;
            this.nodes.push({ node: /** @type {Text} */ (node), at: this.text.length });
            this.text += characters;
        }
        this.nodes.push({ node: /** @type {any} */ (undefined), at: this.text.length });
    }

    /**
     * The first place from `from` on, or from the start, that a reader can see; a hidden one only if there is no other.
     *
     * @param {string} sentence
     * @param {number} from
     */
    find(sentence, from) {
        let hidden;
        for (const start of [from, 0])
            for (let at = this.indexOf(sentence, start); at !== -1; at = this.indexOf(sentence, at + 1)) {
                const found = this.follow(sentence, at);
                if (found === undefined) continue;
                const element = /** @type {any} */ (found.parts[0].node.parentElement);
                if (element?.checkVisibility?.() !== false) return found;
                hidden ??= found;
            }
        return hidden;
    }

    /** @param {string} sentence @param {number} from */
    indexOf(sentence, from) {
        return sentence === '' ? -1 : this.text.indexOf(sentence.slice(0, ANCHOR), from);
    }

    /**
     * The parts of the nodes that make the sentence.
     *
     * @param {string} sentence
     * @param {number} at where it begins
     * @returns {{ parts: Part[], end: number } | undefined} undefined: something else is there
     */
    follow(sentence, at) {
        const parts = /** @type {Part[]} */ ([]);
        let passed = 0;
        let length = 0;

        for (let i = this.nodeAt(at); length < sentence.length; i++) {
            if (i + 1 >= this.nodes.length || passed > MAX_PASSED) return undefined;
            const { node, at: first } = this.nodes[i];
            const start = parts.length === 0 ? at - first : 0;
            const here = this.text.slice(first + start, this.nodes[i + 1].at);
            const rest = sentence.slice(length, length + here.length);

            if (here.startsWith(rest)) {
                length += rest.length;
                at = first + start + rest.length;
                const last = length === sentence.length ? start + rest.length : Infinity;
                parts.push(partOf(node, parts.length === 0 ? start : -1, last));
                passed = 0;
            } else if (parts.length === 0) return undefined;
            else passed++;
        }
        return { parts, end: at };
    }

    /** The node that has a character. @param {number} at */
    nodeAt(at) {
        let low = 0;
        for (let high = this.nodes.length; high - low > 1; ) {
            const middle = (low + high) >> 1;
            if (this.nodes[middle].at <= at) low = middle;
            else high = middle;
        }
        return low;
    }
}

/** Not what is hidden, nor what the reader writes. @param {Element} element */
function isRead(element) {
    const editable = element.getAttribute('contenteditable');
    return !SKIPPED.test(element.localName) && !element.hasAttribute('hidden') && (editable ?? 'false') === 'false';
}

/**
 * @param {Text} node
 * @param {number} start in characters that are compared; -1 is the start of the node
 * @param {number} end the same; Infinity is the end of the node
 * @returns {Part}
 */
function partOf(node, start, end) {
    const places = [...node.data.matchAll(COMPARED)].map(({ index }) => index);
    return { node, start: places[start] ?? 0, end: (places[end - 1] ?? node.data.length - 1) + 1 };
}

/**
 * Puts parts into <mark>. A node with marks is replaced, and comes back when they are undone.
 *
 * @param {Part[][]} parts
 * @param {string} [className]
 */
function markAll(parts, className) {
    const marks = parts.map(() => /** @type {HTMLElement[]} */ ([]));
    const inNodes = /** @type {Map<Text, (Part & { i: number })[]>} */ (new Map());

    parts.forEach((each, i) => {
        for (const part of each) {
            if (!inNodes.has(part.node)) inNodes.set(part.node, []);
            inNodes.get(part.node)?.push({ ...part, i });
        }
    });
    const replaced = [...inNodes].map(([node, all]) => {
        const pieces = /** @type {(Text | HTMLElement)[]} */ ([]);
        let last = 0;
        const addText = (/** @type {number} */ end) => {
            if (end > last) pieces.push(node.ownerDocument.createTextNode(node.data.slice(last, end)));
        };

        for (const { start, end, i } of all.sort((a, b) => a.start - b.start)) {
            if (start < last) continue; // two segments are the same sentence
            const mark = node.ownerDocument.createElement('mark');
            mark.textContent = node.data.slice(start, end);
            if (className) mark.className = className;
            addText(start);
            pieces.push(mark);
            marks[i].push(mark);
            last = end;
        }
        addText(node.data.length);
        node.replaceWith(...pieces);
        return { node, pieces };
    });
    return { marks, undo: () => replaced.splice(0).forEach(restore) };
}

/** @param {{ node: Text, pieces: (Text | HTMLElement)[] }} replaced */
function restore({ node, pieces }) {
    const parent = pieces[0].parentNode;
    if (parent !== null && pieces.every((piece) => piece.parentNode === parent)) {
        parent.insertBefore(node, pieces[0]);
        for (const piece of pieces) piece.remove();
        return;
    }
    // The page has changed since: only the marks that are left go.
    for (const piece of pieces) if (piece.nodeType === 1) piece.replaceWith(...Array.from(piece.childNodes));
}

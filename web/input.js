/* The ways for a text into the page: typed, pasted, dropped, opened. */
import { setReading } from './article.js';
import { readPage } from './client.js';
import { readFile } from './files.js';
import { setError, setNotice, showProgress } from './messages.js';
import { LARGE, state } from './state.js';
import { showFigures } from './summary.js';
import { $, field, make } from './tools.js';
import { update } from './update.js';

const TYPING_PAUSE = 150; /* milliseconds */
const MANY = 200; /* characters: a shorter paste may be the first words of a text */
const MOST = 0.9; /* of the letters of a page. If its article has fewer, a notice offers the whole page */

/* Takes a whole text, and shows it as an article. The text before can be brought back. */
export async function setText(text) {
    const before = state.text;
    setError(null);
    $('files').hidden = true;
    state.text = text.replace(/\r\n?/g, '\n');
    showUndo(before);
    if (text.length <= LARGE) field.value = state.text;
    else showProgress('working');
    const hasText = Boolean(state.text.trim());
    if (hasText) {
        showFigures();
        if (document.activeElement === field || document.activeElement === document.body)
            $('mode').focus({ preventScroll: true });
    }
    state.isReading = false;
    await setReading(hasText);
    if (!hasText && before.trim()) field.focus();
    scrollTo({ top: 0 });
    await update();
}

let undo = null; /* brings the text before back */

function showUndo(before) {
    const isLost = before.trim() !== '' && before !== state.text;
    undo = isLost ? () => setText(before) : null;
    setNotice(isLost && { key: state.text.trim() ? 'replaced' : 'cleared', button: 'undo', action: undo });
}

document.addEventListener('keydown', (event) => {
    const isUndo = (event.ctrlKey || event.metaKey) && !event.shiftKey && event.key.toLowerCase() === 'z';
    if (!isUndo || !undo || event.target === field || isInOtherField(event)) return;
    event.preventDefault();
    undo();
});

let taken = 0; /* counts what was pasted and dropped: a newer text comes before an older one */

/* Takes what was pasted or dropped. A copied page brings its menu, so its article is taken, and the reader may ask for all.
 * plain: the same as a text; it may be the source of a page. html: '' if there is none. */
async function take(plain, html) {
    const mine = ++taken;
    if (isAddress(plain)) {
        setError('isAddress');
        return;
    }
    const isSource = /^\s*<[!?a-z]/i.test(plain);
    const source = isSource ? plain : html;
    const article = source && (await readPage(source, !isSource).catch(() => null));
    if (mine !== taken) return;
    await setText(article || plain);
    if (article && lettersOf(article) < MOST * lettersOf(plain))
        setNotice({ key: 'articleOnly', button: 'useAll', action: () => setText(plain) });
}

/* What the installed page gets from another application. */
export function takeShared({ title, text, url, files }) {
    if (files.length > 0) openFiles(files);
    else take([title, text].filter(Boolean).join('\n\n') || url, '');
}

/* The question and the list of tags take what is meant for them. */
const isInOtherField = ({ target }) => target !== field && Boolean(target.closest?.('input, textarea'));

const isAddress = (text) => /^\s*(https?:\/\/|www\.)\S+\s*$/i.test(text);
const lettersOf = (text) => text.replace(/[^\p{L}\p{N}]+/gu, '').length;

let typing;
field.addEventListener('input', (event) => {
    clearTimeout(typing);
    undo = null;
    setNotice(null);
    const isPasted = event.inputType?.startsWith('insertFrom') && state.text.trim() === '' && field.value.length > MANY;
    if (isPasted) {
        take(field.value, '');
        return;
    }
    state.text = field.value;
    setError(isAddress(state.text) ? 'isAddress' : null);
    showFigures();
    typing = setTimeout(update, TYPING_PAUSE);
});

/* A paste outside the text field becomes the text. So does a paste in place of the whole field, if it is no short one. */
document.addEventListener('paste', (event) => {
    const plain = event.clipboardData?.getData('text/plain') || '';
    const isInField = event.target === field;
    const replacesAll = field.value.trim() === '' || field.selectionEnd - field.selectionStart === field.value.length;
    const { files } = event.clipboardData;
    if (isInOtherField(event)) return;
    if (!plain && files.length > 0) openFiles([...files]);
    if (!plain || (isInField && !(replacesAll && plain.length > MANY))) return;
    event.preventDefault();
    take(plain, event.clipboardData.getData('text/html'));
});

/* Several files, or a ZIP file with several texts, get a button each. What cannot be read is named. */
async function openFiles(list) {
    const texts = [];
    let problem = null;
    setError(null);
    for (const file of list)
        try {
            if (file.size > LARGE) showProgress('reading');
            const found = (await readFile(file)).filter(({ text }) => text.trim());
            if (found.length === 0) problem ??= ['emptyFile', { n: file.name }];
            texts.push(...found);
        } catch (error) {
            problem ??= [error.key ?? 'unreadable', { n: file.name }];
        }
    showProgress(null);
    if (texts.length > 0) {
        await setText(texts[0].text);
        showFiles(texts);
    }
    if (problem) setError(...problem);
}

function showFiles(texts) {
    const buttons = texts.map(({ name }) => make('button', { type: 'button' }, name));
    const press = (pressed) => {
        for (const [i, button] of buttons.entries()) button.setAttribute('aria-pressed', String(i === pressed));
    };
    for (const [i, button] of buttons.entries())
        button.addEventListener('click', async () => {
            await setText(texts[i].text);
            showFiles(texts);
            setNotice(null);
            $('files').children[i].focus();
        });
    press(texts.findIndex(({ text }) => text.replace(/\r\n?/g, '\n') === state.text));
    $('files').replaceChildren(...buttons);
    $('files').hidden = texts.length < 2;
}

$('open').addEventListener('click', () => $('file').click());
$('file').addEventListener('change', () => {
    if ($('file').files.length > 0) openFiles([...$('file').files]);
    $('file').value = '';
});
$('mode').addEventListener('click', () => {
    setReading(!state.isReading);
    if (!state.isReading) field.focus();
});
/* The text is deleted as a reader would delete it, so that Ctrl+Z in the field brings it back. */
$('clear').addEventListener('click', () => {
    if (field.value === state.text) {
        setReading(false);
        field.select();
        document.execCommand('delete');
    }
    setText('');
});

let dragDepth = 0; /* how many nested elements the drag has entered */

function showDrop(change) {
    dragDepth = change === 0 ? 0 : Math.max(0, dragDepth + change);
    $('drop').hidden = dragDepth === 0;
}

let isOwnDrag = false; /* text that the reader drags within the page */

document.addEventListener('dragstart', () => {
    isOwnDrag = true;
});
document.addEventListener('dragend', () => {
    isOwnDrag = false;
});

const isDropped = (event) =>
    !isOwnDrag && [...event.dataTransfer.types].some((type) => type === 'Files' || type === 'text/plain');
document.addEventListener('dragenter', (event) => {
    if (isDropped(event)) showDrop(1);
});
document.addEventListener('dragleave', (event) => {
    if (isDropped(event)) showDrop(-1);
});
document.addEventListener('dragover', (event) => {
    if (isDropped(event)) event.preventDefault();
});
document.addEventListener('drop', (event) => {
    showDrop(0);
    if (!isDropped(event) || event.defaultPrevented) return;
    if (isInOtherField(event) && event.dataTransfer.files.length === 0) return;
    event.preventDefault();
    const files = [...event.dataTransfer.files];
    const text = event.dataTransfer.getData('text/plain');
    if (files.length > 0) openFiles(files);
    else if (text) take(text, event.dataTransfer.getData('text/html'));
});

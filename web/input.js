/* The text: typed, pasted, dropped, opened. */
import { setReading } from './article.js';
import { decode, isText, textOf } from './files.js';
import { complain, progress } from './messages.js';
import { LARGE, state } from './state.js';
import { showFacts } from './summary.js';
import { $, field } from './tools.js';
import { update } from './update.js';

const TYPING_PAUSE = 150; /* milliseconds */
/* A whole text at once: show it as it will be read. */
export async function setText(text) {
    complain(null);
    state.text = text.replace(/\r\n?/g, '\n');
    if (text.length <= LARGE) field.value = state.text;
    else progress('working');
    const hasText = Boolean(state.text.trim());
    if (hasText) {
        showFacts();
        if (document.activeElement === field || document.activeElement === document.body)
            $('mode').focus({ preventScroll: true });
    }
    state.isReading = false;
    await setReading(hasText);
    if (!hasText) field.focus();
    scrollTo({ top: 0 });
    await update();
}

let typing;
field.addEventListener('input', (event) => {
    clearTimeout(typing);
    const isPasted = event.inputType?.startsWith('insertFrom') && state.text.trim() === '' && field.value.length > 200;
    if (isPasted) {
        setText(field.value);
        return;
    }
    state.text = field.value;
    showFacts();
    typing = setTimeout(update, TYPING_PAUSE);
});

/* A book is not put through the text field, which would lay out all of it. */
document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') || '';
    const isField = event.target === field;
    const isAll = field.value.trim() === '' || field.selectionEnd - field.selectionStart === field.value.length;
    if (!text || (isField && !(isAll && text.length > LARGE))) return;
    event.preventDefault();
    setText(text);
});

async function openFile(file) {
    complain(null);
    try {
        if (file.size > LARGE) progress('reading');
        const content = decode(new Uint8Array(await file.arrayBuffer()));
        const text = isText(content) ? textOf(file.name, content) : null;
        progress(null);
        if (text === null) complain('notText', { n: file.name });
        else if (!text.trim()) complain('emptyFile', { n: file.name });
        else await setText(text);
    } catch {
        progress(null);
        complain('unreadable', { n: file.name });
    }
}

$('open').addEventListener('click', () => $('file').click());
$('file').addEventListener('change', () => {
    if ($('file').files[0]) openFile($('file').files[0]);
    $('file').value = '';
});
$('mode').addEventListener('click', () => {
    setReading(!state.isReading);
    if (!state.isReading) field.focus();
});
/* Deleted as a reader would do it, so that Ctrl+Z brings it back; a book that is not in the field is gone. */
$('clear').addEventListener('click', () => {
    if (field.value === state.text) {
        setReading(false);
        field.select();
        document.execCommand('delete');
    }
    setText('');
});

let dragDepth = 0;
function showDrop(change) {
    dragDepth = change === 0 ? 0 : Math.max(0, dragDepth + change);
    $('drop').hidden = dragDepth === 0;
}
let isOwnDrag = false; /* text that is moved within the page */
document.addEventListener('dragstart', () => {
    isOwnDrag = true;
});
document.addEventListener('dragend', () => {
    isOwnDrag = false;
});
const isForUs = (event) =>
    !isOwnDrag && [...event.dataTransfer.types].some((type) => type === 'Files' || type === 'text/plain');
document.addEventListener('dragenter', (event) => {
    if (isForUs(event)) showDrop(1);
});
document.addEventListener('dragleave', (event) => {
    if (isForUs(event)) showDrop(-1);
});
document.addEventListener('dragover', (event) => {
    if (isForUs(event)) event.preventDefault();
});
document.addEventListener('drop', (event) => {
    showDrop(0);
    if (!isForUs(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain');
    if (file) openFile(file);
    else if (text) setText(text);
});

/* The ways for a text into the page: typed, pasted, dropped, opened. */
import { setReading } from './article.js';
import { decode, isText, textOf } from './files.js';
import { setError, showProgress } from './messages.js';
import { LARGE, state } from './state.js';
import { showFigures } from './summary.js';
import { $, field } from './tools.js';
import { update } from './update.js';

const TYPING_PAUSE = 150; /* milliseconds */
const MANY = 200; /* characters: a shorter paste may be the first words of a text */

/* Takes a whole text, and shows it as an article. */
export async function setText(text) {
    setError(null);
    state.text = text.replace(/\r\n?/g, '\n');
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
    if (!hasText) field.focus();
    scrollTo({ top: 0 });
    await update();
}

let typing;
field.addEventListener('input', (event) => {
    clearTimeout(typing);
    const isPasted = event.inputType?.startsWith('insertFrom') && state.text.trim() === '' && field.value.length > MANY;
    if (isPasted) {
        setText(field.value);
        return;
    }
    state.text = field.value;
    showFigures();
    typing = setTimeout(update, TYPING_PAUSE);
});

/* A paste outside the text field becomes the text. So does a paste of a large text in place of the whole field. */
document.addEventListener('paste', (event) => {
    const text = event.clipboardData?.getData('text/plain') || '';
    const isInField = event.target === field;
    const replacesAll = field.value.trim() === '' || field.selectionEnd - field.selectionStart === field.value.length;
    if (!text || (isInField && !(replacesAll && text.length > LARGE))) return;
    event.preventDefault();
    setText(text);
});

async function openFile(file) {
    setError(null);
    try {
        if (file.size > LARGE) showProgress('reading');
        const content = decode(new Uint8Array(await file.arrayBuffer()));
        const text = isText(content) ? textOf(file.name, content) : null;
        showProgress(null);
        if (text === null) setError('notText', { n: file.name });
        else if (!text.trim()) setError('emptyFile', { n: file.name });
        else await setText(text);
    } catch {
        showProgress(null);
        setError('unreadable', { n: file.name });
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
/* The text is deleted as a reader would delete it, so that Ctrl+Z brings it back. A large text that is not in the field
 * cannot be brought back. */
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
    if (!isDropped(event)) return;
    event.preventDefault();
    const [file] = event.dataTransfer.files;
    const text = event.dataTransfer.getData('text/plain');
    if (file) openFile(file);
    else if (text) setText(text);
});

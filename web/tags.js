/* The list of tags of a site: typed, pasted, opened or dropped. It stays in the browser for the next texts. */
import { readFile } from './files.js';
import { setError } from './messages.js';
import { state } from './state.js';
import { $, settings } from './tools.js';
import { update } from './update.js';

const TYPING_PAUSE = 300; /* milliseconds: a new list means a new analysis */

const list = $('tag-list');

export function setTags(tags) {
    state.tags = list.value = tags;
    $('tags').querySelector('details').open = tags !== '';
}

async function takeTags(tags) {
    setTags(tags);
    if (tags.trim()) settings.save('tags', tags);
    else settings.remove('tags');
    await update();
}

async function openTags(file) {
    setError(null);
    try {
        const [found] = await readFile(file);
        takeTags(found.text.replace(/\r\n?/g, '\n'));
    } catch (error) {
        setError(error.key ?? 'unreadable', { n: file.name });
    }
}

let typing;
list.addEventListener('input', () => {
    clearTimeout(typing);
    typing = setTimeout(() => takeTags(list.value), TYPING_PAUSE);
});
$('open-tags').addEventListener('click', () => $('tag-file').click());
$('tag-file').addEventListener('change', () => {
    if ($('tag-file').files.length > 0) openTags($('tag-file').files[0]);
    $('tag-file').value = '';
});
list.addEventListener('drop', (event) => {
    const [file] = event.dataTransfer.files;
    if (!file) return; /* the browser takes a text */
    event.preventDefault();
    openTags(file);
});

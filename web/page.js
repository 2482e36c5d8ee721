/* The page: shows what the engine answers. Summarizing is in ringkas.js, reading files in files.js, words in strings.js. */
import { examples } from './examples.js';
import { decode, isText, textOf } from './files.js';
import { featureNames, strings } from './strings.js';
import { FIELDS, KINDS } from './units.js';

const STOPS = [15, 20, 30, 40, 50, 60, 75, 90, 105, 120, 150, 180, 220, 260, 300, 400, 500]; /* words of a summary */
const PRESETS = [30, 60, 120];
const WORDS_PER_MINUTE = 200; /* a common figure for silent reading */
const LARGE = 200000; /* characters: from here on with progress, and not through the text field unless asked */
const TYPING_PAUSE = 150; /* milliseconds */
const SLICE = 12; /* milliseconds of layout between two looks at what the reader does */
const PARAGRAPHS_PER_BLOCK = 25;
const LEVELS = 5;

const $ = (id) => document.getElementById(id);
const field = $('text');

const state = {
    language: 'id',
    words: 60,
    text: '',
    isReading: false,
    result: null /* the engine's answer, with the text that it is about */,
    parts: null /* why, for the chosen sentences of the result */,
    marked: new Set() /* keywords */,
    problem: null /* what say() takes */,
};

/* ---------------------------------------------------------------- small tools */

function make(tag, properties, ...children) {
    const element = Object.assign(document.createElement(tag), properties);
    element.append(...children);
    return element;
}

/* The page comes with its Indonesian words: what is there already is not laid out again. */
function put(element, text) {
    if (element.textContent !== text) element.textContent = text;
}

function number(value) {
    return value.toLocaleString(strings[state.language].locale);
}

/* The words under a key; {n} and others filled in; "one|many" where a language tells them apart. */
function say(key, values = {}) {
    const text = strings[state.language][key];
    const forms = text.split('|');
    const form = values.n === 1 ? forms[0] : forms[forms.length - 1];
    return form.replace(/\{(\w+)\}/g, (_, name) =>
        typeof values[name] === 'number' ? number(values[name]) : values[name],
    );
}

/* Storage is missing in some private windows and may throw on file://. */
function remembered(key) {
    try {
        return localStorage.getItem('ringkas-' + key);
    } catch {
        return null;
    }
}
function remember(key, value) {
    try {
        localStorage.setItem('ringkas-' + key, value);
    } catch {
        /* then it lasts until the page is closed */
    }
}

const pause = () => new Promise((resume) => setTimeout(resume));
const wait = (milliseconds) => new Promise((resume) => setTimeout(resume, milliseconds));
const isCalm = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/* ---------------------------------------------------------------- the engine */

const inlined = globalThis.ringkasInlined; /* what the one-file page brings along: {engine: its source, wasm: bytes} */
let moduleBytes;

function loadModule() {
    moduleBytes ??= inlined
        ? Promise.resolve(inlined.wasm)
        : fetch('ringkas.wasm').then((answer) => answer.arrayBuffer());
    return moduleBytes;
}

function newWorker() {
    if (!inlined) return new Worker('engine.js', { type: 'module' });
    return new Worker(URL.createObjectURL(new Blob([inlined.engine], { type: 'text/javascript' })));
}

/* A function from a request to the promise of its answer. */
async function engineInWorker() {
    const worker = newWorker();
    const waiting = new Map();
    let last = 0;
    const post = (message) =>
        new Promise((resolve, reject) => {
            waiting.set(++last, { resolve, reject });
            worker.postMessage({ ...message, id: last });
        });

    worker.onmessage = ({ data }) => {
        const { resolve, reject } = waiting.get(data.id);
        waiting.delete(data.id);
        if (data.error) reject(new Error(data.error));
        else resolve(data.answer);
    };
    worker.onerror = (event) => {
        event.preventDefault();
        for (const { reject } of waiting.values()) reject(new Error(event.message || 'worker'));
        waiting.clear();
    };
    await post({ wasm: await loadModule() });
    return (request) => post({ request });
}

/* Where workers are forbidden, the page does the work itself. */
async function engineOnPage() {
    const { startEngine } = globalThis.$engine ?? (await import('./engine.js')); /* in the one-file page it is there */
    const engine = await startEngine(await loadModule());
    return async (request) => engine(request);
}

async function start() {
    if (typeof WebAssembly !== 'object') throw new Error('WebAssembly');
    /* First the page, then the engine. */
    if (document.readyState !== 'complete') await new Promise((go) => addEventListener('load', go));
    return engineInWorker().catch(engineOnPage);
}

const engine = start();
engine.catch(() => complain('noEngine'));

/* ---------------------------------------------------------------- summarizing, one request at a time */

let isBusy = false;
let isStale = false;
let sentText = '';

/* The newest wish wins: what is asked for while the engine works is asked once, when it is done. */
async function update() {
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    while (isStale) {
        isStale = false;
        try {
            await summarize();
        } catch (error) {
            progress(null);
            complain(
                ...(await engine.then(
                    () => ['failed', { n: error.message }],
                    () => ['noEngine'],
                )),
            );
        }
    }
    isBusy = false;
}

async function summarize() {
    const { text, words } = state;
    const isNew = text !== sentText;
    const ask = await engine;
    if (isNew && text.length > LARGE) progress('working');
    sentText = text;
    const answer = await ask(isNew ? { text, words } : { words });
    if (text !== state.text) return;
    const isSameText = state.result?.text === text;
    const { keywords } = isSameText ? state.result : answer;
    state.result = { ...answer, keywords, levels: levelsOf(answer.units), text, asked: words };
    state.parts = null;
    if (!isSameText) {
        state.marked.clear();
        showKeywords();
    }
    showSummary(isSameText);
    await showArticle(isSameText);
    progress(null);
}

const unitCount = () => state.result.units.length / FIELDS;

function unit(i) {
    const [start, end, kind, words, score, rank] = state.result.units.subarray(i * FIELDS, (i + 1) * FIELDS);
    return { start, end, kind: KINDS[kind], words, score, rank };
}

function chosen() {
    const { units } = state.result;
    const list = [];
    for (let i = 0; i * FIELDS < units.length; i++) if (units[i * FIELDS + 5]) list.push(i);
    return list;
}

const textOfUnit = (i) => state.result.text.slice(unit(i).start, unit(i).end);
const tidy = (text) => text.replace(/\s+/g, ' ');
const summaryText = () =>
    chosen()
        .map((i) => tidy(textOfUnit(i)))
        .join(' ');

/* How deep each sentence is shaded: by its place among those that are not chosen, so that every text shows the whole scale. */
function levelsOf(units) {
    const scores = new Float64Array(units.length / FIELDS);
    for (let i = 0; i < scores.length; i++) scores[i] = units[i * FIELDS + 4];
    const order = scores.filter((_, i) => KINDS[units[i * FIELDS + 2]] === 'sentence' && !units[i * FIELDS + 5]).sort();
    const bounds = Array.from({ length: LEVELS - 1 }, (_, i) => order[Math.floor(((i + 1) * order.length) / LEVELS)]);
    return Uint8Array.from(scores, (score) => bounds.filter((bound) => score > bound).length);
}

/* ---------------------------------------------------------------- the summary */

function showSummary(isSameText) {
    const { result } = state;
    const list = chosen();
    const isEmpty = !result.text.trim();
    $('empty').hidden = !isEmpty;
    $('result').hidden = isEmpty;
    $('nothing').hidden = list.length > 0;
    for (const id of ['copy', 'save', 'map']) $(id).toggleAttribute('hidden', list.length === 0);
    $('share').hidden = list.length === 0 || !navigator.share;

    showSentences(list, isSameText);
    for (const details of document.querySelectorAll('#sentences details[open]')) explain(details);
    showTarget();
    showFacts();
    showMap(list);
    if (!isEmpty) announce(say('result', { n: list.length, w: result.chosenWords, total: result.words }));
}

/* A sentence that stays is left where it is: an element that is moved loses the focus. */
function showSentences(list, isSameText) {
    const items = $('sentences').children;
    const now = new Set(isSameText ? list : []);
    const hadFocus = $('sentences').contains(document.activeElement);
    for (const item of [...items]) if (!now.has(Number(item.dataset.unit))) item.remove();
    for (const [at, i] of list.entries())
        if (Number(items[at]?.dataset.unit) !== i) $('sentences').insertBefore(summaryItem(i), items[at] || null);
    if (hadFocus && !$('sentences').contains(document.activeElement)) $('ringkasan').focus({ preventScroll: true });
}

function summaryItem(i) {
    const link = make('a', { href: '#s' + i, id: 'r' + i, lang: 'id', dir: 'auto', draggable: false });
    const details = make('details', {}, make('summary', {}, say('why')), make('div', { className: 'why' }));
    const item = make('li', {}, link, details);
    item.dataset.unit = i;
    details.firstChild.dataset.t = 'why';
    fill(link, i);
    link.addEventListener('click', (event) => {
        event.preventDefault();
        jumpToArticle(i);
    });
    details.addEventListener('toggle', () => {
        if (details.open) explain(details);
    });
    return item;
}

async function explain(details) {
    const { result } = state;
    if (!state.parts) {
        const { parts } = await (await engine)({ words: result.asked, explain: true });
        if (result !== state.result) return;
        state.parts = parts;
    }
    const i = Number(details.parentElement.dataset.unit);
    const names = strings[state.language].features;
    const bars = barsOf(state.parts[i] || {});
    const most = Math.max(...bars.map(([, value]) => Math.abs(value)));
    details.lastChild.replaceChildren(
        make(
            'p',
            { className: 'note' },
            say('rank', { n: unit(i).rank, total: chosen().length }) + '. ' + say(bars.length ? 'whyNote' : 'whyNot'),
        ),
        make('ul', {}, ...bars.map(([name, value]) => bar(names[name] || name.replace(/_/g, ' '), value, most))),
    );
}

/* Features of one name added up, the strongest first. */
function barsOf(parts) {
    const sums = new Map();
    for (const [feature, value] of Object.entries(parts)) {
        const name = feature in featureNames ? featureNames[feature] : feature;
        if (name) sums.set(name, (sums.get(name) || 0) + value);
    }
    return [...sums].filter(([, value]) => value !== 0).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}

function bar(name, value, most) {
    const fillIn = make('i', { className: value < 0 ? 'down' : 'up' });
    fillIn.style.width = Math.max(1, (Math.abs(value) / most) * 50) + '%';
    const amount = value
        .toLocaleString(strings[state.language].locale, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
            signDisplay: 'always',
        })
        .replace('-', '\u2212');
    return make('li', {}, make('span', {}, name), make('span', { className: 'track' }, fillIn), make('b', {}, amount));
}

function showTarget() {
    const { result, words } = state;
    const hasResult = result?.text.trim();
    const target = say('target', { n: words });
    const text = hasResult ? target + ' · ' + say('sentences', { n: chosen().length }) : target;
    put($('target'), text);
    $('length').setAttribute('aria-valuetext', text);
    for (const [i, button] of [...$('presets').children].entries())
        button.setAttribute('aria-pressed', String(PRESETS[i] === words));
}

function showFacts() {
    const { result } = state;
    const hasText = Boolean(state.text.trim());
    $('mode').hidden = $('clear').hidden = !hasText;
    $('examples').hidden = hasText;
    $('facts').textContent = hasText && result ? say('words', { n: result.words }) : '';
    if (!result) return;
    $('before').textContent = say('words', { n: result.words });
    $('after').textContent = say('words', { n: result.chosenWords });
    $('saved').textContent = duration((result.words - result.chosenWords) / WORDS_PER_MINUTE);
}

function duration(minutes) {
    if (minutes < 1) return say('seconds', { n: Math.round(minutes * 12) * 5 });
    if (minutes < 90) return say('minutes', { n: Math.round(minutes) });
    return say('hours', { n: Math.round(minutes / 60) });
}

/* Where the chosen sentences stand: the article as a strip. */
function showMap(list) {
    const scale = 1000 / Math.max(1, state.result.text.length);
    $('map').replaceChildren(
        ...list.map((i) => {
            const { start, end } = unit(i);
            const tick = document.createElementNS('http://www.w3.org/2000/svg', 'rect');
            const width = Math.max(4, (end - start) * scale);
            for (const [name, value] of Object.entries({
                x: Math.min(start * scale, 1000 - width),
                y: 0,
                width,
                height: 10,
            }))
                tick.setAttribute(name, value);
            return tick;
        }),
    );
}

/* ---------------------------------------------------------------- keywords */

function showKeywords() {
    const { keywords } = state.result;
    $('keywords').hidden = keywords.length === 0;
    $('keywords')
        .querySelector('ul')
        .replaceChildren(
            ...keywords.map(({ word, count }) => {
                const button = make(
                    'button',
                    { type: 'button', title: say('times', { n: count }) },
                    make('span', { lang: 'id' }, word),
                    make('small', {}, number(count)),
                );
                button.setAttribute('aria-pressed', String(state.marked.has(word)));
                button.addEventListener('click', () => {
                    if (!state.marked.delete(word)) state.marked.add(word);
                    button.setAttribute('aria-pressed', String(state.marked.has(word)));
                    for (const element of document.querySelectorAll('[data-filled]'))
                        fill(element, Number(element.dataset.filled));
                });
                return make('li', {}, button);
            }),
        );
}

function markedPattern() {
    const words = [...state.marked].map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
    return new RegExp('(?<![\\p{L}\\p{N}])(?:' + words.join('|') + ')(?![\\p{L}\\p{N}])', 'giu');
}

/* Puts a unit's text into an element, with the chosen keywords marked. */
function fill(element, i) {
    const text = textOfUnit(i);
    element.dataset.filled = i;
    if (state.marked.size === 0) {
        element.textContent = text;
        return;
    }
    let at = 0;
    element.textContent = '';
    for (const match of text.matchAll(markedPattern())) {
        element.append(text.slice(at, match.index), make('mark', {}, match[0]));
        at = match.index + match[0].length;
    }
    element.append(text.slice(at));
}

/* ---------------------------------------------------------------- the article */

let layout = 0; /* the number of the newest layout: an older one stops */
let shown = null; /* {text, next: the first unit that is not laid out yet, elements} */

/* Shows the text with its sentences shaded; long texts in slices, so that the page stays responsive. */
async function showArticle(isSameText) {
    $('article').hidden = !state.isReading;
    if (!state.isReading || !state.result) return;
    if (isSameText && shown?.text === state.result.text) {
        remark();
        return;
    }
    const mine = ++layout;
    const { text } = state.result;
    shown = { text, next: 0, elements: [], isWrapped: isWrapped() };
    $('body').textContent = '';
    $('legend-clutter').hidden = true;
    let began = performance.now();
    while (shown.next < unitCount()) {
        addBlock();
        if (performance.now() - began < SLICE) continue;
        if (text.length > LARGE) progress('layingOut', shown.next / unitCount());
        await pause();
        if (mine !== layout) return;
        began = performance.now();
    }
}

/* A text with line ends inside its sentences: there, only an empty line ends a paragraph. */
function isWrapped() {
    let count = 0;
    for (let i = 0; i < Math.min(unitCount(), 60); i++) count += textOfUnit(i).includes('\n');
    return count > 2;
}

function addBlock() {
    const block = make('div', { className: 'block' });
    const end = shown.isWrapped ? /\n[^\S\n]*\n/ : /\n/;
    for (let n = 0; n < PARAGRAPHS_PER_BLOCK && shown.next < unitCount(); n++) {
        const first = unit(shown.next);
        const paragraph = make(first.kind === 'heading' ? 'h3' : 'p', { dir: 'auto' });
        for (;;) {
            const here = unit(shown.next);
            const element = articleUnit(shown.next);
            shown.elements.push(element);
            paragraph.append(element);
            shown.next++;
            if (here.kind === 'clutter') $('legend-clutter').hidden = false;
            if (shown.next === unitCount()) break;
            const after = unit(shown.next);
            if (
                here.kind === 'heading' ||
                after.kind === 'heading' ||
                end.test(shown.text.slice(here.end, after.start))
            )
                break;
            paragraph.append(' ');
        }
        block.append(paragraph);
    }
    $('body').append(block);
}

function looksOf(i) {
    const { kind, rank } = unit(i);
    return rank ? 'chosen' : kind === 'sentence' ? 'l' + state.result.levels[i] : kind;
}

function articleUnit(i) {
    const className = looksOf(i);
    const isChosen = className === 'chosen';
    const element = make(isChosen ? 'a' : 'span', { id: 's' + i, className });
    if (isChosen) {
        element.href = '#r' + i;
        element.draggable = false;
        element.addEventListener('click', (event) => {
            event.preventDefault();
            jumpToSummary(i);
        });
    }
    fill(element, i);
    return element;
}

/* After a change of length: only what looks different is made anew. */
function remark() {
    for (const [i, before] of shown.elements.entries()) {
        if (before.classList.contains(looksOf(i))) continue;
        shown.elements[i] = articleUnit(i);
        before.replaceWith(shown.elements[i]);
    }
}

async function jumpToArticle(i) {
    await setReading(true);
    while (shown && i >= shown.elements.length) await pause();
    land($('s' + i));
}

function jumpToSummary(i) {
    land($('r' + i));
}

/* A smooth scroll aims at where an estimate of the blocks between puts the element: far away, it would miss. */
function land(element) {
    if (!element) return;
    element.focus({ preventScroll: true });
    const isFar = Math.abs(element.getBoundingClientRect().top) > 2 * innerHeight;
    element.scrollIntoView({ block: 'center', behavior: isCalm() || isFar ? 'auto' : 'smooth' });
    element.classList.remove('landed');
    void element.offsetWidth; /* so that the animation begins again */
    element.classList.add('landed');
}

/* ---------------------------------------------------------------- the text: typed, pasted, dropped, opened */

async function setReading(isReading) {
    const isChange = state.isReading !== isReading;
    state.isReading = isReading;
    document.body.classList.toggle('reading', isReading);
    field.hidden = isReading;
    showModeName();
    if (!isReading && field.value !== state.text) field.value = state.text;
    if (isChange) await showArticle(true);
}

function showModeName() {
    $('mode')
        .querySelector('use')
        .setAttribute('href', state.isReading ? '#i-edit' : '#i-read');
    $('mode').querySelector('span').textContent = say(state.isReading ? 'edit' : 'read');
}

/* A whole text at once: show it as it will be read. */
async function setText(text) {
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

/* ---------------------------------------------------------------- length */

function setWords(words) {
    state.words = words;
    $('length').value = STOPS.indexOf(words);
    showTarget();
    if (state.text.trim()) update();
}

$('length').max = STOPS.length - 1;
$('length').addEventListener('input', () => setWords(STOPS[$('length').value]));

/* ---------------------------------------------------------------- taking the summary along */

async function copy() {
    try {
        await navigator.clipboard.writeText(summaryText());
    } catch {
        const helper = make('textarea', { value: summaryText(), className: 'hidden' });
        document.body.append(helper);
        helper.select();
        const isDone = document.execCommand('copy');
        helper.remove();
        $('copy').focus();
        if (!isDone) {
            complain('copyFailed');
            return;
        }
    }
    announce(say('copied'));
    showCopied(true);
    await wait(2000);
    showCopied(false);
}

function showCopied(isDone) {
    $('copy')
        .querySelector('use')
        .setAttribute('href', isDone ? '#i-done' : '#i-copy');
    $('copy').querySelector('span').textContent = say(isDone ? 'copied' : 'copy');
}

$('copy').addEventListener('click', copy);
$('share').addEventListener('click', () =>
    navigator.share({ title: say('summary'), text: summaryText() }).catch(() => {
        /* the reader changed their mind */
    }),
);
$('save').addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([summaryText() + '\n'], { type: 'text/plain;charset=utf-8' }));
    make('a', { href: url, download: say('fileName') }).click();
    setTimeout(() => URL.revokeObjectURL(url), 60000);
});

/* ---------------------------------------------------------------- what the page says about itself */

let announcing;
/* For screen readers; not at every letter that is typed. */
function announce(text) {
    clearTimeout(announcing);
    announcing = setTimeout(() => {
        $('said').textContent = text;
    }, 500);
}

/* key: of the words that say what is wrong, null: nothing is. */
function complain(key, values) {
    state.problem = key && [key, values];
    showProblem();
}

function showProblem() {
    $('problem').hidden = !state.problem;
    $('problem').textContent = state.problem ? say(...state.problem) : '';
}

/* key: what is being done, null: nothing; share: how much of it, where that is known. */
function progress(key, share) {
    const shownBar = $('progress').firstElementChild;
    $('progress').hidden = !key;
    if (!key) return;
    $('progress-text').textContent = say(key);
    if (share === undefined) shownBar.removeAttribute('value');
    else shownBar.value = share;
}

/* ---------------------------------------------------------------- language and theme */

function setLanguage(language) {
    state.language = language;
    const words = strings[language];
    document.documentElement.lang = language;
    document.title = words.pageTitle;
    for (const element of document.querySelectorAll('[data-t]')) put(element, words[element.dataset.t]);
    $('said').textContent = ''; /* what was announced was so in the other language */
    for (const element of document.querySelectorAll('[data-t-label]'))
        element.setAttribute('aria-label', words[element.dataset.tLabel]);
    field.placeholder = words.placeholder;
    for (const button of document.querySelectorAll('[data-language]'))
        button.setAttribute('aria-pressed', String(button.dataset.language === language));
    [...$('presets').children].forEach((button, i) => {
        put(button, words.presets[i]);
    });
    showExamples();
    showModeName();
    showThemeName();
    showProblem();
    showTarget();
    if (!state.result) return;
    showKeywords();
    showSummary(true);
}

const cards = [...$('examples').querySelectorAll('button')];

function showExamples() {
    for (const [i, card] of cards.entries()) {
        put(card.firstElementChild, strings[state.language].kinds[i]);
        put(card.lastElementChild, say('words', { n: examples[i].words }));
    }
}

for (const [i, card] of cards.entries())
    card.addEventListener('click', () => {
        setText(examples[i].text);
        $('ringkasan').focus({ preventScroll: true });
    });

const prefersDark = matchMedia('(prefers-color-scheme: dark)');
const isDark = () => (document.documentElement.dataset.theme || (prefersDark.matches ? 'dark' : 'light')) === 'dark';

function showThemeName() {
    $('theme').setAttribute('aria-label', say(isDark() ? 'toLight' : 'toDark'));
    $('theme').title = say(isDark() ? 'toLight' : 'toDark');
}

$('theme').addEventListener('click', () => {
    document.documentElement.dataset.theme = isDark() ? 'light' : 'dark';
    remember('theme', document.documentElement.dataset.theme);
    showThemeName();
});
prefersDark.addEventListener('change', showThemeName);

for (const button of document.querySelectorAll('[data-language]'))
    button.addEventListener('click', () => {
        remember('language', button.dataset.language);
        setLanguage(button.dataset.language);
    });

/* ---------------------------------------------------------------- start */

for (const [i, button] of [...$('presets').children].entries())
    button.addEventListener('click', () => setWords(PRESETS[i]));
if (['light', 'dark'].includes(remembered('theme'))) document.documentElement.dataset.theme = remembered('theme');
setLanguage(strings[remembered('language')] ? remembered('language') : 'id');
setWords(PRESETS[1]);
if (field.value) setText(field.value); /* a text that the browser kept over a reload */

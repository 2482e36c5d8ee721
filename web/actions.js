/* Copy, share and save the summary. */
import { announce, setError, say } from './messages.js';
import { state, summaryText } from './state.js';
import { $, make, wait } from './tools.js';

const SHOW_COPIED = 2000; /* milliseconds */
const KEEP_DOWNLOAD = 60000; /* milliseconds: a browser may ask the reader where to save it */

/* The clipboard interface is missing on file:// in some browsers, and may be forbidden. */
async function writeToClipboard(text) {
    try {
        await navigator.clipboard.writeText(text);
        return true;
    } catch {
        const helper = make('textarea', { value: text, className: 'hidden' });
        document.body.append(helper);
        const { activeElement } = document;
        helper.select();
        const isDone = document.execCommand('copy');
        helper.remove();
        activeElement.focus();
        return isDone;
    }
}

async function copy(button, text) {
    if (!(await writeToClipboard(text))) {
        setError('copyFailed');
        return;
    }
    announce(say('copied'));
    showCopied(button, true);
    await wait(SHOW_COPIED);
    showCopied(button, false);
}

function showCopied(button, isDone) {
    const label = button.querySelector('span');
    button.querySelector('use').setAttribute('href', isDone ? '#i-done' : '#i-copy');
    label.textContent = say(isDone ? 'copied' : label.dataset.text);
}

$('copy').addEventListener('click', () => copy($('copy'), summaryText()));
$('copy-teaser').addEventListener('click', () => copy($('copy-teaser'), state.result.teaser));
$('share').addEventListener('click', () =>
    navigator.share({ title: say('summary'), text: summaryText() }).catch(() => {
        /* The reader closed the dialog. */
    }),
);
$('save').addEventListener('click', () => {
    const url = URL.createObjectURL(new Blob([summaryText() + '\n'], { type: 'text/plain;charset=utf-8' }));
    make('a', { href: url, download: say('fileName') }).click();
    setTimeout(() => URL.revokeObjectURL(url), KEEP_DOWNLOAD);
});

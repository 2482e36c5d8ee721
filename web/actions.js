/* Copy, share and save the summary. */
import { announce, complain, say } from './messages.js';
import { summaryText } from './state.js';
import { $, make, wait } from './tools.js';

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

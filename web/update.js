/* From the text and the wanted length to what the page shows. */
import { showArticle } from './article.js';
import { ask, engine } from './client.js';
import { showKeywords, showTags } from './keywords.js';
import { setError, showProgress } from './messages.js';
import { showSections } from './sections.js';
import { LARGE, state } from './state.js';
import { showSummary } from './summary.js';
import { $, session } from './tools.js';

const KEYWORDS = 12;

engine.catch(() => setError('noEngine'));

let isBusy = false;
let isStale = false;

/* Shows the newest text at the newest length. One request runs at a time: while the engine works, any number of calls lead
 * to one more request. */
export async function update() {
    isStale = true;
    if (isBusy) return;
    isBusy = true;
    while (isStale) {
        isStale = false;
        try {
            await summarize();
        } catch (error) {
            showProgress(null);
            await engine.then(
                () => setError('failed', { n: error.message }),
                () => setError('noEngine'),
            );
        }
    }
    isBusy = false;
}

function clearQuery() {
    state.query = $('query').value = '';
    session.remove('query');
}

/* A reload, Back and Forward find the text again. */
function keep(text) {
    if (!text.trim()) clearQuery();
    session.remove('text'); /* no older text stays, if there is no room for this one */
    if (text.trim()) session.save('text', text);
}

async function summarize() {
    const { text, words, query, tags: list } = state;
    const isSameText = state.result?.text === text;
    if (!isSameText) {
        keep(text);
        state.section = null;
    }
    const { section } = state;
    await engine;
    if (!isSameText && text.length > LARGE) showProgress('working');
    const answer = await ask(text, { words, query, section, keywords: isSameText ? 0 : KEYWORDS, tags: list });
    if (text !== state.text) return;
    const { keywords } = isSameText ? state.result : answer;
    const isSameList = isSameText && state.result.list === list;
    state.result = { ...answer, keywords, text, list };
    if (!isSameText) {
        state.highlighted.clear();
        showKeywords();
        showSections();
        $('summary').scrollTop = 0; /* on a wide screen it scrolls by itself */
    }
    if (!isSameList) showTags();
    showSummary(isSameText);
    showArticle(isSameText);
    showProgress(null);
}

/* From a text and a length to what is shown: one request at a time. */
import { showArticle } from './article.js';
import { engine } from './client.js';
import { showKeywords } from './keywords.js';
import { complain, progress } from './messages.js';
import { LARGE, levelsOf, state } from './state.js';
import { showSummary } from './summary.js';

engine.catch(() => complain('noEngine'));

let isBusy = false;
let isStale = false;
let sentText = '';

/* The newest wish wins: what is asked for while the engine works is asked once, when it is done. */
export async function update() {
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

/* Why a sentence was chosen: what its features add to its score, as bars. */
import { ask } from './client.js';
import { say } from './messages.js';
import { chosenSegments, segmentAt, state } from './state.js';
import { reasonOf, strings } from './strings.js';
import { make } from './tools.js';

export async function explain(details) {
    const { result } = state;
    const i = Number(details.parentElement.dataset.segment);
    const contributions = await ask(result.text, { explain: i });
    if (result !== state.result) return;
    const reasons = reasonsOf(contributions);
    const max = Math.max(...reasons.map(([, value]) => Math.abs(value)));
    const rank = say('rank', { n: segmentAt(i).rank, total: chosenSegments().length });
    details.lastChild.replaceChildren(
        make('p', { className: 'reasons' }, sentenceOf(reasons)),
        make('p', { className: 'note' }, `${rank}. ${say(reasons.length ? 'whyNote' : 'whyNot')}`),
        make('ul', {}, ...reasons.map(([reason, value]) => makeBar(nameOf(reason), value, max))),
    );
}

/* Adds up the features that have the same reason. The strongest reason comes first. */
function reasonsOf(contributions) {
    const sums = new Map();
    for (const [feature, value] of Object.entries(contributions)) {
        const reason = feature in reasonOf ? reasonOf[feature] : feature;
        if (reason) sums.set(reason, (sums.get(reason) || 0) + value);
    }
    return [...sums].filter(([, value]) => value !== 0).sort((a, b) => Math.abs(b[1]) - Math.abs(a[1]));
}

const IN_WORDS = 3; /* reasons */

/* "Memuat kata judul; mewakili isi seluruh teks." */
function sentenceOf(reasons) {
    const names = reasons.filter(([, value]) => value > 0).map(([reason]) => nameOf(reason));
    const [first, ...others] = names.slice(0, IN_WORDS);
    if (!first) return '';
    return [first, ...others.map((name) => name[0].toLowerCase() + name.slice(1))].join('; ') + '.';
}

const nameOf = (reason) => strings[state.language].reasons[reason] || reason.replace(/_/g, ' ');

function makeBar(name, value, max) {
    const bar = make('i', { className: value < 0 ? 'down' : 'up' });
    bar.style.width = Math.max(1, (Math.abs(value) / max) * 50) + '%';
    const amount = value
        .toLocaleString(strings[state.language].locale, {
            minimumFractionDigits: 2,
            maximumFractionDigits: 2,
            signDisplay: 'always',
        })
        .replace('-', '\u2212');
    return make('li', {}, make('span', {}, name), make('span', { className: 'track' }, bar), make('b', {}, amount));
}

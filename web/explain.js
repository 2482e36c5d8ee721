/* Why a sentence was chosen: its features as bars. */
import { engine } from './client.js';
import { say } from './messages.js';
import { chosen, state, unit } from './state.js';
import { featureNames, strings } from './strings.js';
import { make } from './tools.js';

export async function explain(details) {
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

/* The engine and the network: offline, policy, no worker, no WebAssembly. */
import assert from 'node:assert/strict';
import { chosenOf, id, news, shownSentences, test, tryExample } from './session.mjs';

test('offline', { isReloading: true }, async (page, session, where) => {
    await session.setOffline(true);
    await tryExample(page);
    assert.deepEqual(await shownSentences(page), chosenOf(news));
    if (where === 'served') return;
    await page.reload();
    await tryExample(page, 2);
});

test(
    'the policy holds: no request, no script, no style from the text or the console',
    { isErrorExpected: true },
    async (page) => {
        const isBlocked = await page.evaluate(async () => {
            const script = document.createElement('script');
            script.textContent = 'window.isRun = true';
            document.body.append(script);
            const isFetched = await fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(
                () => true,
                () => false,
            );
            /* Not in this call: what the test's own protocol runs may evaluate strings. */
            const isEvaluated = await new Promise((done) =>
                setTimeout(() => {
                    try {
                        done(Boolean(new Function('return 1')()));
                    } catch {
                        done(false);
                    }
                }),
            );
            await new Promise((done) => setTimeout(done, 50));
            return { isRun: Boolean(window.isRun), isFetched, isEvaluated, violations: window.violations.length };
        });
        assert.deepEqual(isBlocked, { isRun: false, isFetched: false, isEvaluated: false, violations: 3 });
    },
);

test(
    'without workers the page does the work itself',
    {
        init: () => {
            window.Worker = class {
                constructor() {
                    throw new Error('forbidden');
                }
            };
        },
    },
    async (page) => {
        await tryExample(page);
        assert.deepEqual(await shownSentences(page), chosenOf(news));
    },
);

test(
    'without WebAssembly the page says what to do',
    {
        init: () => {
            delete window.WebAssembly;
        },
    },
    async (page) => {
        await page.click('#examples button');
        await page.waitForFunction((text) => document.querySelector('#error').textContent === text, id.noEngine);
    },
);

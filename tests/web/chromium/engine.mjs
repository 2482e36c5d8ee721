/* The engine and the network: offline, policy, no worker, no WebAssembly. */
import assert from 'node:assert/strict';
import { zip } from '../zip.mjs';
import { chosenOf, id, news, open, showsSentences, test, tryExample } from './session.mjs';

test('offline', { isReloading: true }, async (page, session, where) => {
    if (where === 'served') await page.evaluate(() => navigator.serviceWorker.ready);
    await session.setOffline(true);
    await tryExample(page);
    await showsSentences(page, chosenOf(news));
    await page.reload();
    await showsSentences(page, chosenOf(news));
    await page.click('#clear');
    await tryExample(page, 2);
    if (where === 'file') return;
    await page.click('#clear');
    await open(page, 'catatan.zip', zip({ 'catatan.txt': 'Kalimat di dalam arsip.' }));
    await showsSentences(page, ['Kalimat di dalam arsip.']);
});

test('policy: no script, no request and no eval from the console', { isErrorExpected: true }, async (page) => {
    const result = await page.evaluate(async () => {
        const script = document.createElement('script');
        script.textContent = 'window.isRun = true';
        document.body.append(script);
        const isFetched = await fetch('http://127.0.0.1:9/', { mode: 'no-cors' }).then(
            () => true,
            () => false,
        );
        /* In a task of its own: the browser allows eval in the task of page.evaluate(). */
        const isEvaluated = await new Promise((resolve) =>
            setTimeout(() => {
                try {
                    resolve(Boolean(new Function('return 1')()));
                } catch {
                    resolve(false);
                }
            }),
        );
        return { isRun: Boolean(window.isRun), isFetched, isEvaluated };
    });
    assert.deepEqual(result, { isRun: false, isFetched: false, isEvaluated: false });
    await page.waitForFunction(() => window.violations.length === 3);
});

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
        await showsSentences(page, chosenOf(news));
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

/* Tests the page in WebKit: the main functions, from file:// and from a server. It speaks the WebDriver protocol with fetch.
 * tests/web/run starts it under xvfb. */
import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { chosenOf, exampleText, expectedTeaser, find, longText, places, strings, suite } from './harness.mjs';

const t = suite('webkit');
const driver = find('/usr/bin/WebKitWebDriver');
const miniBrowser = find(
    ...['x86_64', 'aarch64'].flatMap((machine) =>
        ['4.1', '4.0', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
    ),
);
if (!driver || !miniBrowser) {
    t.skip('all', 'WebKitWebDriver or MiniBrowser is not installed');
    t.end();
}
if (!process.env.DISPLAY) {
    t.skip('all', 'no display: run it with xvfb-run and dbus-run-session');
    t.end();
}

const PORT = 4000 + (process.pid % 20000);
const server = spawn(driver, [`--port=${PORT}`], {
    stdio: 'ignore',
    env: { ...process.env, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1', LIBGL_ALWAYS_SOFTWARE: '1' },
});
const pause = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

async function call(method, path, body) {
    const answer = await fetch(`http://127.0.0.1:${PORT}${path}`, { method, body: body && JSON.stringify(body) });
    const { value } = await answer.json();
    if (!answer.ok) throw new Error(`${path}: ${value.error}: ${value.message}`);
    return value;
}
async function until(condition, what) {
    for (let i = 0; i < 3000; i++) {
        const value = await condition().catch(() => null);
        if (value) return value;
        await pause(100);
    }
    throw new Error(`waited for ${what}, but it did not come`);
}

const session =
    '/session/' +
    (
        await until(
            () =>
                call('POST', '/session', {
                    capabilities: {
                        alwaysMatch: { 'webkitgtk:browserOptions': { binary: miniBrowser, args: ['--automation'] } },
                    },
                }),
            'a session',
        )
    ).sessionId;
const run = (script, ...args) => call('POST', session + '/execute/sync', { script, args });
const element = async (selector) =>
    Object.values(await call('POST', session + '/element', { using: 'css selector', value: selector }))[0];
/* A click during a smooth scroll would hit another element. */
const isAtRest = async (selector) => {
    const place = () => run('return document.querySelector(arguments[0]).getBoundingClientRect().top', selector);
    const before = await place();
    await pause(100);
    return before === (await place());
};
const click = async (selector) => {
    /* WebDriver does not scroll the summary, which scrolls by itself. */
    await run('document.querySelector(arguments[0]).scrollIntoView({ block: "center" })', selector);
    await until(() => isAtRest(selector), selector);
    await call('POST', `${session}/element/${await element(selector)}/click`, {});
};
const type = async (selector, text) => call('POST', `${session}/element/${await element(selector)}/value`, { text });

const urls = await places();
const news = exampleText('berita');
const hasSentences = async (list) =>
    until(
        async () =>
            JSON.stringify(list) ===
            JSON.stringify(
                await run(
                    'return [...document.querySelectorAll("#sentences a")].map((a) => a.textContent.replace(/\\s+/g, " "))',
                ),
            ),
        list[0],
    );

for (const where of ['file', 'served']) {
    const test = (title, body) => t.test(`${where}: ${title}`, body);
    await call('POST', session + '/url', { url: urls[where] });

    await test('an example', async () => {
        await until(() => element('#examples button'), 'the page');
        await click('#examples li:first-child button');
        await hasSentences(chosenOf(news));
        await until(() => element('#body .chosen'), 'the article');
    });
    await test('length', async () => {
        await click('#presets button:nth-child(3)');
        await hasSentences(chosenOf(news, 120));
        await type('#length', '\uE011');
        await hasSentences(chosenOf(news, 15));
    });
    await test('from the summary to the article and back', async () => {
        await click('#sentences a');
        await until(() => run('return document.activeElement.closest("#body") !== null'), 'the article');
        await run('document.activeElement.click()');
        await until(() => run('return document.activeElement.closest("#sentences") !== null'), 'the summary');
    });
    await test('reasons and keywords', async () => {
        await click('#sentences summary');
        await until(() => element('.why li'), 'reasons');
        await click('#keywords button');
        await until(() => element('#body mark'), 'highlights');
    });
    await test('teaser and tags', async () => {
        assert.equal(await run("return document.querySelector('#teaser-text').textContent"), expectedTeaser(news));
        await click('#tags summary');
        await type('#tag-list', 'buku');
        await until(() => element('#tags .phrases button'), 'tags');
        await click('#tags .phrases button');
        await until(
            () => run("return [...document.querySelectorAll('#body mark')].some((e) => e.textContent === 'buku')"),
            'highlights',
        );
    });
    await test('language and theme', async () => {
        await click('[data-language=en]');
        assert.equal(await call('GET', session + '/title'), strings.en.pageTitle);
        await click('#theme');
        assert.ok(['dark', 'light'].includes(await run('return document.documentElement.dataset.theme')));
        await click('[data-language=id]');
    });
    await test('type', async () => {
        await click('#clear');
        await type('#text', 'Kalimat pertama diketik di sini.');
        await hasSentences(['Kalimat pertama diketik di sini.']);
    });
    await test('the text over a reload', async () => {
        await call('POST', session + '/refresh', {});
        await hasSentences(['Kalimat pertama diketik di sini.']);
    });
    await test('drop a file, in UTF-16, and a large one', async () => {
        await click('#presets button:nth-child(2)');
        for (const text of [news, longText(1 << 20)]) {
            await run(
                `const data = new DataTransfer();
        const codes = Uint16Array.from('\\ufeff' + arguments[0], (letter) => letter.charCodeAt(0));
        data.items.add(new File([codes], 'berita.txt', { type: 'text/plain' }));
        const event = new DragEvent('drop', { bubbles: true, cancelable: true, dataTransfer: data });
        if (!event.dataTransfer?.files.length) Object.defineProperty(event, 'dataTransfer', { value: data });
        document.body.dispatchEvent(event);`,
                text,
            );
            await hasSentences(chosenOf(text));
        }
    });
}
await call('DELETE', session).catch(() => {});
server.kill();
t.end();

/* Times of the page in Chromium: node web/bench.mjs BUILD
 *
 * A phone is imitated by a processor that is four times slower. It needs the packages of tests/web. */
import { chromium } from '../tests/web/node_modules/playwright-core/index.mjs';
import { CHROMIUM_ARGS, chromiumPath, exampleText, longText, places } from '../tests/web/harness.mjs';

const SIZES = { '2 KB': exampleText('berita'), '50 KB': longText(50000), '5 MB': longText(5 << 20) };
const { served } = await places();
const browser = await chromium.launch({ executablePath: chromiumPath(), args: CHROMIUM_ARGS });

/* Milliseconds from the drop of a file to the summary, and the longest task of the page's thread. */
async function measure(text, slower) {
    const page = await browser.newPage();
    const client = await page.context().newCDPSession(page);
    await page.goto(served, { waitUntil: 'networkidle' });
    await client.send('Emulation.setCPUThrottlingRate', { rate: slower });
    const times = await page.evaluate(async (text) => {
        const tasks = [];
        new PerformanceObserver((list) => tasks.push(...list.getEntries())).observe({ type: 'longtask' });
        const dataTransfer = new DataTransfer();
        dataTransfer.items.add(new File([text], 'a.txt'));
        const began = performance.now();
        document.body.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
        while (!document.querySelector('#sentences li')) await new Promise((resolve) => setTimeout(resolve, 5));
        const summary = performance.now() - began;
        await new Promise((resolve) => setTimeout(resolve, 1500));
        return [summary, Math.max(0, ...tasks.map(({ duration }) => duration))].map(Math.round);
    }, text);
    const elements = await page.evaluate(() => document.querySelectorAll('*').length);
    await page.close();
    return [...times, elements];
}

console.log('text   processor  summary  longest task  elements');
for (const [name, text] of Object.entries(SIZES))
    for (const slower of [1, 4]) {
        const [summary, task, elements] = await measure(text, slower);
        console.log(
            `${name.padEnd(6)} ${`1/${slower}`.padEnd(10)} ${`${summary} ms`.padEnd(8)} ${`${task} ms`.padEnd(13)} ${elements}`,
        );
    }
await browser.close();
process.exit();

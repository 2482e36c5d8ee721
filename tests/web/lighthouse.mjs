/* Lighthouse on the served page, as a phone and as a desktop: accessibility, best practices and search get 100 points. The
 * points for speed depend on the machine. They are printed, and are no verdict. */
import assert from 'node:assert/strict';
import { CHROMIUM_ARGS, chromiumPath, places, suite } from './harness.mjs';

const t = suite('lighthouse');
if (!chromiumPath()) {
    t.skip('all', 'Chromium is not installed');
    t.end();
}
const { default: lighthouse, desktopConfig } = await import('lighthouse');
const { throttling } = await import('lighthouse/core/config/constants.js');
const { launch } = await import('chrome-launcher');
const CATEGORIES = ['accessibility', 'best-practices', 'seo'];

async function audit(url, settings) {
    const chrome = await launch({
        chromePath: chromiumPath(),
        chromeFlags: [...CHROMIUM_ARGS, '--headless=new'],
        logLevel: 'silent',
    });
    try {
        const { lhr } = await lighthouse(
            url,
            { port: chrome.port, logLevel: 'silent' },
            {
                extends: 'lighthouse:default',
                settings: { ...settings, onlyCategories: ['performance', ...CATEGORIES] },
            },
        );
        return lhr;
    } finally {
        await chrome.kill();
    }
}

const points = ({ score }) => Math.round(score * 100);

/* The audits of a category that lose points, with their figures. */
const weakAudits = (lhr, name) =>
    lhr.categories[name].auditRefs
        .filter(({ id, weight }) => weight > 0 && lhr.audits[id].score < 0.9)
        .map(({ id }) => `${id} ${lhr.audits[id].displayValue || ''}`);

const { served } = await places();
const phone = { throttling: throttling.mobileSlow4G };
for (const [form, settings] of Object.entries({ phone, desktop: desktopConfig.settings })) {
    const lhr = await audit(served, settings);
    console.log(`lighthouse: ${form}: speed ${points(lhr.categories.performance)} of 100`);
    for (const name of CATEGORIES)
        await t.test(`${form}: ${name}`, () =>
            assert.equal(points(lhr.categories[name]), 100, weakAudits(lhr, name).join(', ')),
        );
}
t.end();

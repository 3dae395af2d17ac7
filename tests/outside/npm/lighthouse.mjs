// Lighthouse on one page with the profile of a phone: node lighthouse.mjs URL FOLDER. The report is left in FOLDER.
// Prints its scores in hundredths, and the audits that are not perfect.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { launch } from 'chrome-launcher';
import lighthouse from 'lighthouse';

const [url, folder] = process.argv.slice(2);
const categories = ['performance', 'accessibility', 'best-practices'];
const chrome = await launch({
  chromePath: process.env.CHROME_PATH || '/usr/bin/chromium',
  chromeFlags: ['--headless=new', '--no-sandbox', '--disable-gpu', '--ignore-certificate-errors',
    '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP * ~NOTFOUND'],
});
let result;
try {
  result = await lighthouse(url, { port: chrome.port, output: 'html', logLevel: 'error', onlyCategories: categories });
} finally {
  await chrome.kill();
}
const { lhr } = result;
if (lhr.runtimeError) throw new Error(lhr.runtimeError.message);
mkdirSync(folder, { recursive: true });
writeFileSync(join(folder, `${new URL(url).pathname.replace(/\W+/g, '-')}.html`), result.report);
const weighed = categories.flatMap((name) => lhr.categories[name].auditRefs.filter((audit) => audit.weight > 0));
const failed = weighed.map(({ id }) => lhr.audits[id]).filter((audit) => audit.score !== null && audit.score < 0.9);
console.log(JSON.stringify({
  scores: Object.fromEntries(categories.map((name) => [name, Math.round(100 * lhr.categories[name].score)])),
  largest_paint_ms: lhr.audits['largest-contentful-paint'].numericValue,
  failed: failed.map((audit) => `${audit.id} ${audit.displayValue ?? audit.score}`),
}));

// Scrolls through an album from end to end, as fast as a person with a wheel, and measures every frame:
//   node gallery_scroll.mjs URL PICTURE
// Prints milliseconds of frames, bytes of the page and of its JavaScript, and what is in the page at the end.

import { readFileSync } from 'node:fs';
import { chromium } from 'playwright-core';

const [url, picture] = process.argv.slice(2);
const SCREENS_A_SECOND = 12;
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--enable-precise-memory-info', '--js-flags=--expose-gc',
    '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP * ~NOTFOUND'],
});
try {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  await page.goto(url);
  // A grid of all pictures is much higher than a page of sixty.
  await page.waitForFunction(() => document.documentElement.scrollHeight > 20 * innerHeight, undefined, { timeout: 60_000 });
  const scrolled = await page.evaluate(scroll, SCREENS_A_SECOND);
  if (troubles.length) throw new Error(troubles.join('\n'));
  await page.screenshot({ path: picture });
  const client = await page.context().newCDPSession(page);
  await client.send('HeapProfiler.collectGarbage');
  await client.send('Performance.enable');
  const { metrics } = await client.send('Performance.getMetrics');
  const metric = (name) => metrics.find((one) => one.name === name).value;
  console.log(JSON.stringify({
    ...scrolled,
    page_bytes: await renderer(),
    heap_bytes: metric('JSHeapUsedSize'),
    elements: metric('Nodes'),
  }));
} finally {
  await browser.close();
}

/** Runs in the page: scrolls down to the end, then up, a step for every frame. */
async function scroll(screens) {
  const frames = [];
  const began = performance.now();
  let last = began;
  let top = 0;
  let way = 1;
  const end = () => document.documentElement.scrollHeight - innerHeight;
  await new Promise((done) => {
    const frame = (now) => {
      const took = now - last;
      frames.push(took);
      last = now;
      // A frame that came late goes no further for it, so that every picture's row is passed.
      top += way * Math.min(took, 50) / 1000 * screens * innerHeight;
      scrollTo(0, top);
      if (way > 0 && top >= end()) way = -4;
      if (way < 0 && top <= 0) return done();
      requestAnimationFrame(frame);
    };
    requestAnimationFrame(frame);
  });
  scrollTo(0, end());
  await new Promise((done) => setTimeout(done, 1000)); // what is shown last shall be in the picture
  frames.splice(0, 2);
  const ranked = frames.toSorted((a, b) => a - b);
  return {
    height: document.documentElement.scrollHeight,
    seconds: (performance.now() - began) / 1000,
    frames: frames.length,
    frame_p50_ms: ranked[Math.floor(0.5 * ranked.length)],
    frame_p99_ms: ranked[Math.floor(0.99 * ranked.length)],
    frame_max_ms: ranked.at(-1),
  };
}

/** Bytes of memory that the page's process has for itself. */
async function renderer() {
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const own = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) =>
    1024 * Number(/^Private_Dirty:\s+(\d+)/m.exec(readFileSync(`/proc/${id}/smaps_rollup`, 'utf8'))[1]));
  return Math.max(...own);
}

// A page is loaded until it comes by HTTP/3: `forced` from the start, or after Alt-Svc was heard.

import { browse, told } from './chromium.mjs';

const { host, hostname } = new URL(told.url);

await browse(async (page) => {
  const hops = [];
  // Chromium races the new connection against the one it has: the first request after Alt-Svc may still take that.
  for (let turn = 0; turn < 20 && hops.at(-1) !== 'h3'; turn += 1) {
    const response = await page.goto(told.url);
    if (!told.forced && !response.headers()['alt-svc']) throw new Error('the answer has no alt-svc');
    hops.push(await page.evaluate(() => performance.getEntriesByType('navigation')[0].nextHopProtocol));
  }
  const rest = await page.evaluate(async () => {
    const posted = await (await fetch('/echo', { method: 'POST', body: new Uint8Array(1_000_000).fill(7) })).json();
    const blob = await (await fetch('/blob/2000000')).arrayBuffer();
    const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', blob));
    const events = await (await fetch('/ticks/sse/5')).text();
    return {
      posted: posted.length,
      digest: Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join(''),
      events: events.split('\n\n').length - 1,
      hops: [...new Set(performance.getEntriesByType('resource').map((entry) => entry.nextHopProtocol))],
    };
  });
  return { page: hops, ...rest };
  // A certificate of no public authority does for QUIC only at a host of which some port is forced: port 1 is none of
  // ours, and leaves the page's own port to Alt-Svc.
}, '--enable-quic', `--origin-to-force-quic-on=${told.forced ? host : `${hostname}:1`}`);

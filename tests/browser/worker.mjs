// The service worker in Chromium, at both levels, with an honest go-between and a hostile one.
//
//   node worker.mjs        ONLY=words runs only the checks whose names have them; CHROMIUM=/path for another browser

import assert from 'node:assert/strict';
import { chromium } from 'playwright-core';
import { check, MOST, report, until } from './checks.mjs';
import { digestOfLarge } from './origin.mjs';
import { raise } from './stand.mjs';

const args = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking',
  '--disable-component-update', '--disable-sync'];
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args });
const stand = await raise();

/** A new profile with a worker of level 1. */
async function optedIn() {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(MOST);
  await page.goto(`${stand.url}/.well-known/oriel/`);
  await page.click('#turn-on');
  await page.locator('#on').waitFor();
  return page;
}

/** A new profile that has followed a gateway's link. */
async function atGateway(path = '/', at = stand.at) {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(MOST);
  await page.goto(`${stand.gateway}${path}#oriel=1.${stand.key}&at=${at}`);
  await page.waitForFunction(() => document.title && document.title !== 'Verified site');
  return page;
}

/** What the status page lists, the newest first. */
async function verdicts(page) {
  const other = await page.context().newPage();
  await other.goto(new URL('/.well-known/oriel/status', page.url()).href);
  const rows = await other.locator('#verdicts tr').evaluateAll((rows) =>
    rows.slice(1).map((row) => Array.from(row.cells, (cell) => cell.innerText.trim())));
  await other.close();
  return rows.map(([, asked, status, code, bytes, id]) => ({ asked, status, code, bytes: Number(bytes), id }));
}

const heading = (page) => page.locator('h1').innerText();

/** Does something to each response of packets while `body` runs. */
async function bending(bend, body) {
  stand.bend = bend;
  try {
    return await body();
  } finally {
    stand.bend = undefined;
  }
}

/** A go-between that changes the bytes of responses. */
const altering = (alter) => ({ request, answer, response }) => {
  if (answer.headers['content-type'] !== 'application/vnd.oriel.packets') return false;
  const chunks = [];
  answer.on('data', (chunk) => chunks.push(chunk));
  answer.on('end', () => {
    response.writeHead(200, answer.rawHeaders);
    response.end(alter(Buffer.concat(chunks), request));
  });
  return true;
};

/** Where the last byte of `text` stands. */
function flip(bytes, text) {
  const at = bytes.lastIndexOf(text);
  assert.ok(at >= 0, `${text} is on its way`);
  bytes[at] ^= 1;
  return bytes;
}

await check('level 1: the first visit after the opt-in is verified, and so is its picture', async () => {
  const page = await optedIn();
  await page.goto(`${stand.url}/`);
  assert.equal(await heading(page), 'home');
  assert.equal(await page.locator('#dot').evaluate((image) => image.naturalWidth), 9);
  const rows = await until('both are listed', async () => {
    const rows = await verdicts(page);
    return rows.filter(({ code }) => code === 'verified').length >= 2 && rows;
  });
  for (const path of ['GET /', 'GET /dot.svg']) {
    const row = rows.find(({ asked }) => asked === path);
    assert.equal(row?.code, 'verified', path);
    assert.match(row.id, /^[0-9a-f]{32}$/);
  }
  await page.context().close();
});

await check('level 1: a navigation is one request, by the browser, with a new nonce each time', async () => {
  const page = await optedIn();
  stand.seen.length = 0;
  await page.goto(`${stand.url}/second`);
  await page.reload();
  await page.goto(`${stand.url}/second?again`);
  const seen = stand.seen.filter(({ url }) => url.startsWith('/second'));
  const nonces = seen.map(({ headers }) => headers['service-worker-navigation-preload']);
  assert.equal(seen.length, 3);
  assert.equal(new Set(nonces).size, 3);
  for (const nonce of nonces) assert.match(nonce, /^oriel;nonce="[\w-]{22}";v=1$/);
  for (const { headers } of seen) assert.equal(headers['sec-fetch-mode'], 'navigate');
  await page.context().close();
});

await check('level 1: a page that the browser has kept from before is asked for again', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  page.setDefaultTimeout(MOST);
  for (const path of ['kept', 'compared']) await page.goto(`${stand.url}/${path}`);
  await page.goto(`${stand.url}/.well-known/oriel/`);
  await page.click('#turn-on');
  await page.locator('#on').waitFor();
  for (const path of ['kept', 'compared']) {
    await page.goto(`${stand.url}/${path}`);
    assert.equal(await heading(page), path);
    assert.equal((await verdicts(page)).find(({ asked }) => asked === `GET /${path}`)?.code, 'verified');
  }
  await context.close();
});

await check('level 1: many navigations at once are all shown', async () => {
  const page = await optedIn();
  const pages = await Promise.all([1, 2, 3, 4].map(() => page.context().newPage()));
  await Promise.all(pages.map((other, n) => other.goto(`${stand.url}/second?${n}`)));
  for (const other of pages) assert.equal(await heading(other), 'second');
  await page.context().close();
});

await check('level 1: a worker that the browser has stopped goes on', async () => {
  const page = await optedIn();
  await page.goto(`${stand.url}/`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  for (const path of ['/second', '/landed']) {
    await devtools.send('ServiceWorker.stopAllWorkers');
    await page.goto(stand.url + path);
    assert.equal(await heading(page), path.slice(1));
  }
  await page.context().close();
});

await check('level 1: a body fails in the page if the worker is stopped in the middle of it', async () => {
  const page = await optedIn();
  await page.goto(`${stand.url}/`);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('ServiceWorker.enable');
  const read = page.evaluate(async () => {
    const response = await fetch('/large?bytes=400000000');
    const reader = response.body.getReader();
    await reader.read();
    window.begun = true;
    let length = 0;
    try {
      for (;;) {
        const { done, value } = await reader.read();
        if (done) return { length };
        length += value.length;
      }
    } catch (error) {
      return { error: error.name };
    }
  });
  await page.waitForFunction(() => window.begun);
  await devtools.send('ServiceWorker.stopAllWorkers');
  const { error, length } = await read;
  // Either it failed, or the browser let the worker finish. It never ends short as if it were whole.
  assert.ok(error === 'TypeError' || length === 400000000, `${error} ${length}`);
  await page.goto(`${stand.url}/second`);
  assert.equal(await heading(page), 'second');
  await page.context().close();
});

await check('level 1: an update is told of, and takes over without a break', async () => {
  const page = await optedIn();
  await page.goto(`${stand.url}/`);
  stand.update = '// another\n';
  await page.evaluate(async () => (await navigator.serviceWorker.getRegistration()).update());
  stand.update = undefined;
  await until('the update is listed', async () =>
    (await verdicts(page)).some(({ code }) => code === 'worker-update'));
  await page.goto(`${stand.url}/second`);
  assert.equal(await heading(page), 'second');
  await page.context().close();
});

for (const [level, open] of [['level 1', optedIn], ['level 2', atGateway]]) {
  const home = level === 'level 1' ? stand.url : stand.gateway;
  const page = await open();
  await page.goto(`${home}/`);

  await check(`${level}: a large body arrives whole`, async () => {
    const bytes = 40_000_000;
    const hex = await page.evaluate(async (bytes) => {
      const body = await (await fetch(`/large?bytes=${bytes}`)).arrayBuffer();
      const digest = await crypto.subtle.digest('SHA-256', body);
      return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
    }, bytes);
    assert.equal(hex, digestOfLarge(bytes));
  });

  await check(`${level}: a part of a video is that part`, async () => {
    const got = await page.evaluate(async () => {
      const response = await fetch('/video', { headers: { range: 'bytes=1000-1009' } });
      return [response.status, response.headers.get('content-range'), (await response.arrayBuffer()).byteLength];
    });
    assert.deepEqual(got, [206, `bytes 1000-1009/${256 * 1024}`, 10]);
  });

  await check(`${level}: a player seeks to a part that it has not loaded`, async () => {
    await page.goto(`${home}/`);
    const [length, place] = await page.evaluate(async () => {
      const player = new Audio('/tone.wav');
      player.preload = 'metadata';
      const told = (name) => new Promise((done, fail) => {
        player.addEventListener(name, done, { once: true });
        player.addEventListener('error', () => fail(new Error(player.error.message)), { once: true });
      });
      const loaded = told('loadedmetadata');
      player.load();
      await loaded;
      const sought = told('seeked');
      player.currentTime = 90;
      await sought;
      return [player.duration, player.currentTime];
    });
    assert.deepEqual([Math.floor(length), place], [95, 90]);
    await page.goto(`${home}/.well-known/oriel/status`);
    assert.match(await page.locator('#verdicts').innerText(), /\/tone\.wav\s+206\s/);
  });

  await check(`${level}: redirects are followed, by navigations and by fetch`, async () => {
    await page.goto(`${home}/redirect`);
    assert.equal(page.url(), `${home}/landed`);
    assert.equal(await heading(page), 'landed');
    const url = await page.evaluate(async () => (await fetch('/redirect?to=/second')).url);
    assert.equal(url, `${home}/second`);
    await page.goto(`${home}/redirect?to=${encodeURIComponent(`${stand.url}/second`)}`);
    assert.equal(page.url(), `${home}/second`, 'a redirect to the site’s own address stays here');
  });

  await check(`${level}: answers without a body, and HEAD`, async () => {
    const got = await page.evaluate(async () => {
      const none = await fetch('/nothing');
      const head = await fetch('/second', { method: 'HEAD' });
      return [none.status, head.status, head.headers.get('content-type'), (await head.text()).length];
    });
    assert.deepEqual(got, [204, 200, 'text/html', 0]);
  });

  await check(`${level}: events come as they are sent`, async () => {
    const count = await page.evaluate(() => new Promise((done, fail) => {
      const source = new EventSource('/events');
      let count = 0;
      source.onmessage = () => {
        count += 1;
        if (count === 5) done(source.close() ?? count);
      };
      source.onerror = () => fail(new Error('the events ended'));
    }));
    assert.equal(count, 5);
  });

  await check(`${level}: uploads arrive as they were sent, small and large`, async () => {
    for (const size of [5, 9 * 1024 * 1024]) {
      const got = await page.evaluate(async (size) => {
        const response = await fetch('/echo', { method: 'POST', body: new Uint8Array(size).fill(7) });
        return response.json();
      }, size);
      assert.equal(got.length, size);
      assert.equal(got.method, 'POST');
    }
  });

  await check(`${level}: a download by navigation`, async () => {
    const download = page.waitForEvent('download');
    await page.evaluate(() => { location.href = '/file'; });
    const file = await download;
    assert.equal(file.suggestedFilename(), 'block.bin');
    assert.equal(await file.failure(), null);
  });

  await check(`${level}: logging in with a cookie, by a form of the site`, async () => {
    await page.goto(`${home}/login-form`);
    await page.click('button');
    await page.waitForURL('**/me');
    assert.match(await page.locator('#cookie').innerText(), /who=alice/);
    await page.reload();
    assert.match(await page.locator('#cookie').innerText(), /who=alice/);
  });

  await check(`${level}: a form of the site is verified`, async () => {
    await page.goto(`${home}/form`);
    await page.click('button');
    await page.waitForURL('**/echo');
    const echo = JSON.parse(await page.locator('body').innerText());
    assert.equal(echo.method, 'POST');
    assert.equal(echo.headers['content-type'], 'application/x-www-form-urlencoded');
    assert.equal(echo.headers['sec-fetch-dest'], 'document');
    assert.equal((await verdicts(page)).find(({ asked }) => asked === 'POST /echo')?.code, 'verified');
  });

  await check(`${level}: a form of another site brings no cookies that it must not`, async () => {
    const other = await page.context().newPage();
    // A page of another site with a form; the address is never asked for.
    await other.route('http://evil.example/', (route) => route.fulfill({
      contentType: 'text/html',
      body: `<form method="post" action="${home}/echo"><button>win</button></form><a href="${home}/echo">look</a>`,
    }));
    await other.goto('http://evil.example/');
    await other.click('button');
    await other.waitForURL('**/echo');
    const posted = JSON.parse(await other.locator('body').innerText());
    assert.equal(posted.headers.cookie, undefined);
    if (level === 'level 1') {
      assert.equal(posted.headers['sec-fetch-site'], 'cross-site');
      assert.match(posted.headers.origin, /evil|null/);
      assert.equal((await verdicts(page)).find(({ asked }) => asked === 'POST /echo')?.code, 'unverified-form');
    }
    await other.goto('http://evil.example/');
    await other.click('a');
    await other.waitForURL('**/echo');
    const got = JSON.parse(await other.locator('body').innerText());
    assert.match(got.headers.cookie, /who=alice/);
    assert.doesNotMatch(got.headers.cookie, /strict/);
    if (level === 'level 1') assert.equal(got.headers['sec-fetch-site'], 'cross-site');
    await other.close();
  });

  await check(`${level}: a relay that answers by itself is not shown`, async () => {
    await bending(({ request, response }) => {
      if (request.method === 'OPTIONS') return false;
      response.writeHead(200, { 'content-type': 'text/html', 'oriel-message-box': 'ab'.repeat(16), 'access-control-allow-origin': '*', 'access-control-expose-headers': 'oriel-message-box' });
      response.end('<h1>forged</h1>');
      return true;
    }, async () => {
      const shown = await page.goto(`${home}/second`);
      assert.equal(shown.status(), 502);
      assert.equal(await heading(page), 'This page could not be verified');
      assert.match(await page.locator('dl').innerText(), /unsigned/);
      assert.equal(await page.locator('#key').innerText(), stand.key);
      assert.equal(await page.locator('#request').innerText(), 'ab'.repeat(16));
    });
  });

  const hostile = [
    ['an altered body', 'chain', (bytes) => flip(bytes, '<h1>second')],
    ['an altered field', 'signature', (bytes) => flip(bytes, 'text/html')],
    ['an answer without its end', 'truncated', (bytes) => bytes.subarray(0, -30)],
    ['packets twice', 'sequence', (bytes) => Buffer.concat([bytes, bytes])],
  ];
  for (const [what, code, alter] of hostile) {
    await check(`${level}: ${what} is not shown`, async () => {
      await bending(altering(alter), async () => {
        // A body that breaks off never loads.
        await page.goto(`${home}/second`, { waitUntil: code === 'truncated' ? 'commit' : 'load' }).catch(() => {});
        const verdict = async () => (await verdicts(page)).find(({ asked }) => asked === 'GET /second')?.code;
        await until(`the verdict ${code}`, async () => (await verdict()) === code);
      });
      const shown = await page.evaluate(() => document.body?.innerText ?? '').catch(() => '');
      if (code !== 'truncated') assert.doesNotMatch(shown, /second/);
      await page.goto(`${home}/`);
    });
  }

  await check(`${level}: an old answer is not shown again`, async () => {
    let old;
    await bending(altering((bytes) => (old = bytes)), () => page.goto(`${home}/second`));
    await bending(altering(() => old), () => page.goto(`${home}/second`).catch(() => {}));
    const { code } = (await verdicts(page)).find(({ asked }) => asked === 'GET /second');
    assert.ok(['nonce', 'stale-nonce'].includes(code), code);
    assert.equal(await heading(page), 'This page could not be verified');
  });

  await check(`${level}: what a page asks for fails as the network does`, async () => {
    await page.goto(`${home}/`);
    const failed = await bending(altering((bytes) => flip(bytes, 'text/html')), () =>
      page.evaluate(() => fetch('/second').then(() => 'shown', (error) => error.name)));
    assert.equal(failed, 'TypeError');
  });

  await check(`${level}: the status page has the key and the hash of the worker`, async () => {
    await page.goto(`${home}/.well-known/oriel/status`);
    assert.equal(await page.locator('#key').innerText(), stand.key);
    assert.match(await page.locator('#served').innerText(), /^[0-9a-f]{64}/);
    assert.equal((await page.locator('#installed').innerText()).slice(0, 64), (await page.locator('#served').innerText()).slice(0, 64));
  });

  await check(`${level}: the switch takes the worker away`, async () => {
    await page.goto(`${home}/?oriel-unregister`);
    assert.equal(await heading(page), 'Stop verifying this site?', 'a link is not enough');
    await page.click('#stop');
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Verification is off');
    await until('it is gone', () => page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length === 0));
  });
  await page.context().close();
}

await check('level 2: a deep link opens where it leads, and keeps no key in its address', async () => {
  const page = await atGateway('/second?a=1');
  await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'second');
  assert.equal(page.url(), `${stand.gateway}/second?a=1`);
  await page.context().close();
});

await check('level 2: a link to another address asks first, and starts anew', async () => {
  const page = await atGateway('/login-form');
  await page.waitForFunction(() => document.querySelector('button'));
  await page.click('button');
  await page.waitForURL('**/me');
  const other = stand.at.replace('alice', 'nobody');
  const next = await page.context().newPage();
  next.setDefaultTimeout(MOST);
  await next.goto(`${stand.gateway}/me#oriel=1.${stand.key}&at=${other}`);
  assert.equal(await heading(next), 'Another address for this site');
  assert.equal(await next.locator('#asks-for').innerText(), other);
  await page.close();
  await next.click('#change');
  await next.waitForFunction(() => document.querySelector('#code'));
  assert.match(await next.locator('#code').innerText(), /^(unsigned|unreachable)$/);
  // To the same path the browser would only move within the page.
  await next.goto('about:blank');
  await next.goto(`${stand.gateway}/me#oriel=1.${stand.key}&at=${stand.at}`);
  await next.click('#change');
  await next.waitForFunction(() => document.querySelector('#cookie'));
  assert.equal(await next.locator('#cookie').innerText(), '');
  await next.context().close();
});

await check('level 2: a browser without workers is told so', async () => {
  const context = await browser.newContext();
  await context.addInitScript(() => delete Navigator.prototype.serviceWorker);
  const page = await context.newPage();
  await page.goto(`${stand.gateway}/#oriel=1.${stand.key}&at=${stand.at}`);
  assert.equal(await heading(page), 'This browser cannot verify');
  await context.close();
});

await check('a peer that is gone is a page that says so', async () => {
  const page = await optedIn();
  await page.goto(`${stand.url}/`);
  await stand.loseThePeer();
  await page.goto(`${stand.url}/second`);
  assert.equal(await heading(page), 'This page could not be verified');
  assert.equal(await page.locator('#code').innerText(), 'unsigned');
  assert.match(await page.locator('#request').innerText(), /^[0-9a-f]{32}$/);
  await page.context().close();
});

await browser.close();
await stand.stop();
report();

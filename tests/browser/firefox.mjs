// The service worker in Firefox: what may differ from Chromium. Preloads, streams, redirects and forms are the engine's.
//
//   node firefox.mjs        FIREFOX=/path/to/firefox

import assert from 'node:assert/strict';
import puppeteer from 'puppeteer-core';
import { check, MOST, report, until } from './checks.mjs';
import { digestOfLarge } from './origin.mjs';
import { raise } from './stand.mjs';

const stand = await raise();

/** A Firefox with an empty profile. */
function start(extraPrefsFirefox = {}) {
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
    headless: true,
    timeout: 120_000,
    extraPrefsFirefox,
  });
}

// In one step: an element that was found before a navigation is unknown after it.
const text = (page, selector) => page.evaluate((selector) => document.querySelector(selector)?.textContent ?? '', selector);
const heading = (page) => text(page, 'h1');

/** Opens an address, and waits until `words` is the heading: a gateway's page goes on by itself. */
async function open(page, url, words) {
  await page.goto(url).catch((error) => {
    // The gateway's page navigates while it is loaded.
    if (!/aborted|interrupted|NS_BINDING/i.test(error.message)) throw error;
  });
  await until(`the heading "${words}" at ${url}, not "${await heading(page).catch(() => '')}"`,
    async () => (await heading(page).catch(() => '')) === words);
}

const browser = await start();
for (const level of ['level 1', 'level 2']) {
  const context = await browser.createBrowserContext();
  const page = await context.newPage();
  page.setDefaultTimeout(MOST);
  const home = level === 'level 1' ? stand.url : stand.gateway;

  await check(`firefox, ${level}: the first visit`, async () => {
    if (level === 'level 1') {
      await page.goto(`${stand.url}/.well-known/oriel/`);
      await page.locator('#turn-on').click();
      await page.waitForSelector('#on:not([hidden])');
      await open(page, `${home}/`, 'home');
    } else {
      await open(page, `${home}/#oriel=1.${stand.key}&at=${stand.at}`, 'home');
    }
    await until('the picture', () => page.evaluate(() => document.querySelector('#dot')?.naturalWidth === 9));
    assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null));
  });

  await check(`firefox, ${level}: navigations and reloads`, async () => {
    for (const path of ['/second', '/second?2']) await open(page, home + path, 'second');
    await page.reload();
    assert.equal(await heading(page), 'second');
  });

  await check(`firefox, ${level}: a redirect`, async () => {
    await open(page, `${home}/redirect`, 'landed');
    assert.equal(page.url(), `${home}/landed`);
  });

  await check(`firefox, ${level}: a large body, a part of a video, an upload`, async () => {
    const bytes = 20_000_000;
    const got = await page.evaluate(async (bytes) => {
      const body = await (await fetch(`/large?bytes=${bytes}`)).arrayBuffer();
      const digest = await crypto.subtle.digest('SHA-256', body);
      const video = await fetch('/video', { headers: { range: 'bytes=1000-1009' } });
      const echo = await (await fetch('/echo', { method: 'POST', body: 'abcde' })).json();
      return {
        digest: Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join(''),
        video: [video.status, (await video.arrayBuffer()).byteLength],
        length: echo.length,
      };
    }, bytes);
    assert.deepEqual(got, { digest: digestOfLarge(bytes), video: [206, 10], length: 5 });
  });

  await check(`firefox, ${level}: logging in`, async () => {
    await open(page, `${home}/login-form`, 'login');
    await page.locator('button').click();
    await until('the page behind the login', async () => (await heading(page).catch(() => '')) === 'me');
    await until('the cookie', async () => /who=alice/.test(await text(page, '#cookie')));
  });

  await check(`firefox, ${level}: an answer of the relay's own, and an altered one`, async () => {
    stand.bend = ({ request, answer, response }) => {
      if (request.method === 'OPTIONS' || answer.headers['content-type'] !== 'application/vnd.oriel.packets') return false;
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => {
        const bytes = Buffer.concat(chunks);
        bytes[bytes.lastIndexOf('text/html')] ^= 1;
        response.writeHead(200, answer.rawHeaders);
        response.end(bytes);
      });
      return true;
    };
    await open(page, `${home}/second`, 'This page could not be verified');
    await until('the code of the verdict', async () => (await text(page, '#code')) === 'signature');
    await until('the request of the verdict', async () => /^[0-9a-f]{32}$/.test(await text(page, '#request')));
    stand.bend = undefined;
    await open(page, `${home}/second`, 'second');
    await open(page, `${home}/.well-known/oriel/status`, 'What was verified here');
    await until('the verdict in the list', async () => /\/second\s+signature/.test(await text(page, '#verdicts')));
  });
  stand.bend = undefined;

  await check(`firefox, ${level}: the switch`, async () => {
    await open(page, `${home}/?oriel-unregister`, 'Stop verifying this site?');
    await page.locator('#stop').click();
    await page.waitForFunction(() => document.querySelector('h1')?.textContent === 'Verification is off');
  });
  await context.close();
}
await browser.close();

// Private windows of today's Firefox have workers.
await check('firefox: in a private window as in others', async () => {
  const hidden = await start({ 'browser.privatebrowsing.autostart': true });
  try {
    await open(await hidden.newPage(), `${stand.gateway}/#oriel=1.${stand.key}&at=${stand.at}`, 'home');
  } finally {
    await hidden.close();
  }
});

await check('firefox: where workers are switched off, the gateway says so', async () => {
  const hidden = await start({ 'dom.serviceWorkers.enabled': false });
  try {
    const page = await hidden.newPage();
    await page.goto(`${stand.gateway}/#oriel=1.${stand.key}&at=${stand.at}`);
    await until('the reason', async () => (await heading(page)) !== 'One moment');
    assert.equal(await heading(page), 'This browser cannot verify');
  } finally {
    await hidden.close();
  }
});

await stand.stop();
report();

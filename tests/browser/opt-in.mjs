// The page that turns verification on and off, below /.well-known/oriel/ on a site's host.

import assert from 'node:assert/strict';
import { MOST } from './checks.mjs';

const WORKER = '/.well-known/oriel/sw.js';
const OTHER = 'y'.repeat(52);

/** A browser takes a worker over plain HTTP only from this machine, and over HTTPS only with a certificate that it knows:
 *  so `base` is the plain twin. */
export async function optIn(check, context, base) {
  const page = await context.newPage();
  page.setDefaultTimeout(MOST);
  const troubles = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => message.type() === 'error' && troubles.push(message.text()));
  const on = page.locator('#on');
  const turnOn = page.locator('#turn-on');
  const turnOff = page.locator('#turn-off');
  const address = new URL('/.well-known/oriel/', base).href;
  const open = async (fragment) => {
    // Only another page in between makes a new fragment a new visit.
    await page.goto('about:blank');
    await page.goto(address + fragment);
  };
  /** Turns it off. The page loads itself anew for that, and shows the same before and after. */
  const off = async () => {
    await Promise.all([page.waitForEvent('load'), turnOff.click()]);
    await turnOn.waitFor();
  };
  const workers = () =>
    page.evaluate(async () => {
      const registrations = await navigator.serviceWorker.getRegistrations();
      return registrations.map((found) => [found.scope, found.active?.scriptURL, found.updateViaCache]);
    });

  await check('opt-in: the worker is registered with the key in its address', async () => {
    await open('');
    const key = await page.locator('#key').innerText();
    assert.match(key, /^[a-z0-9]{52}$/);
    await page.locator('#by-relay').waitFor();
    await turnOn.click();
    await on.waitFor();
    const script = new URL(`${WORKER}?key=${key}`, base).href;
    assert.deepEqual(await workers(), [[new URL('/', base).href, script, 'none']]);
    await open('');
    await on.waitFor();
    assert.equal(await turnOn.isVisible(), false);
  });

  await check('opt-in: a link with another key says so, and takes no place before the first is turned off', async () => {
    await open(`#oriel=1.${OTHER}`);
    await page.locator('#differs').waitFor();
    await page.locator('#other-key').waitFor();
    assert.equal(await on.isVisible(), false);
    assert.equal(await turnOn.isVisible(), false);
    assert.equal(await page.locator('#key').innerText(), OTHER);
    await off();
    await turnOn.click();
    await on.waitFor();
    assert.equal(new URL((await workers())[0][1]).search, `?key=${OTHER}`);
  });

  await check('opt-in: it can be turned off', async () => {
    await off();
    assert.deepEqual(await workers(), []);
    assert.equal(await on.isVisible(), false);
  });

  await check('opt-in: half a key turns nothing on', async () => {
    await open('#oriel=1.yyyy');
    await page.locator('#no-key').waitFor();
    assert.equal(await turnOn.isVisible(), false);
  });

  await check('opt-in: a site with a worker of its own is warned of', async () => {
    await page.addInitScript(() => {
      const foreign = { active: { scriptURL: '/app-worker.js' } };
      // A blank page has no workers.
      if (navigator.serviceWorker) navigator.serviceWorker.getRegistrations = async () => [foreign];
    });
    await open('');
    await page.locator('#other-worker').waitFor();
    assert.equal(await turnOn.isVisible(), true);
    assert.equal(await turnOff.isVisible(), false);
  });

  await check('opt-in: where there are no workers, the programs are named', async () => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'serviceWorker', { get: () => undefined }));
    await open('');
    await page.locator('#unavailable').waitFor();
    assert.match(await page.locator('#unavailable').innerText(), /oriel get.*oriel open/s);
    assert.equal(await turnOn.isVisible(), false);
  });

  await check('opt-in: no script failed', async () => assert.deepEqual(troubles, []));
  await page.close();
}

// A gallery as visitors see it, with and without script, by eye, by keyboard and by axe-core:
//
//   node gallery.mjs URL FOLDER     URL of an album, FOLDER what is in it; CHROMIUM=... for another browser
//                                   PICTURES=DIR keeps pictures of what was seen
//                                   VERIFIED=1 turns verification on before each visit with script
//
// The album has to hold three pictures at least. It is only looked at: nothing is sent or changed.

import assert from 'node:assert/strict';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { check, MOST, report, until } from './checks.mjs';

const [url, folder] = process.argv.slice(2);
const base = url.endsWith('/') ? url : `${url}/`;
const kinds = /\.(jpe?g|jpe|jfif|a?png|webp|gif|avif|tiff?|hei[cf]|hif|mp4|m4v|mov|webm|mkv|avi|3gp|m2?ts)$/i;
const visible = readdirSync(folder, { withFileTypes: true }).filter((entry) => !entry.name.startsWith('.'));
const names = visible.filter((entry) => entry.isFile() && kinds.test(entry.name)).map((entry) => entry.name);
const albums = visible.filter((entry) => entry.isDirectory()).map((entry) => entry.name);
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const phone = { viewport: { width: 390, height: 844 }, deviceScaleFactor: 2, hasTouch: true, isMobile: true };
const desktop = { viewport: { width: 1360, height: 850 } };
const troubles = [];

const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync'],
});

async function open(options, path = '') {
  const context = await browser.newContext({ ignoreHTTPSErrors: true, ...options });
  const page = await context.newPage();
  page.setDefaultTimeout(MOST);
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('console', (message) => {
    if (/Content Security Policy/.test(message.text())) troubles.push(message.text());
  });
  page.on('request', (request) => {
    const { protocol, host } = new URL(request.url());
    if (protocol !== 'data:' && protocol !== 'blob:' && host !== new URL(base).host) troubles.push(`asked for ${request.url()}`);
  });
  if (process.env.VERIFIED && options.javaScriptEnabled !== false) {
    await page.goto(new URL('/.well-known/oriel/', base).href);
    await page.locator('#turn-on').click();
    await page.locator('#on').waitFor();
    await page.goto(base + path);
    assert.ok(await page.evaluate(() => navigator.serviceWorker.controller !== null), 'the worker does not answer');
    return page;
  }
  await page.goto(base + path);
  return page;
}

async function see(page, name) {
  if (!process.env.PICTURES) return;
  mkdirSync(process.env.PICTURES, { recursive: true });
  await page.screenshot({ path: join(process.env.PICTURES, `gallery-${name}.png`) });
}

const shown = (page) => page.locator('.tile img').evaluateAll((images) => images.map((image) => image.alt));
const ready = (page) => page.locator('.grid.all').waitFor();
const fits = (page) => page.evaluate(() => document.documentElement.scrollWidth <= screen.width);

try {
  await check('without script, the pages together show every picture', async () => {
    const page = await open({ ...phone, javaScriptEnabled: false });
    const seen = [];
    for (;;) {
      seen.push(...await shown(page));
      assert.ok(await fits(page), 'the page is wider than a phone');
      const next = page.locator('.pager a[rel="next"]');
      if (!await next.count()) break;
      await page.goto(new URL(await next.getAttribute('href'), page.url()).href);
    }
    assert.deepEqual(seen.toSorted(), names.toSorted());
    assert.equal(await page.locator('.card').count(), albums.length);
    await page.context().close();
  });

  await check('without script, a picture has a page, neighbours and a way back', async () => {
    const page = await open({ ...desktop, javaScriptEnabled: false });
    const [first, second] = await shown(page);
    await page.locator('.tile a').first().click();
    assert.equal(await page.locator('h1').innerText(), first);
    await page.locator('a[rel="next"]').click();
    await until('the other one', async () => await page.locator('h1').innerText() === second);
    await until('it is shown', () => page.evaluate(() => [...document.images].some((image) => image.naturalWidth > 0)));
    await see(page, 'without-script');
    await page.locator('a.back').click();
    await page.locator('#grid').waitFor();
    await page.context().close();
  });

  await check('without script, a search finds a picture by its name', async () => {
    const page = await open({ ...phone, javaScriptEnabled: false });
    const [first] = await shown(page);
    const word = first.replace(/\.\w+$/, '');
    await page.getByRole('searchbox').fill(word.slice(0, 60));
    await page.getByRole('button', { name: 'Search' }).click();
    await page.waitForURL(/[?&]q=/);
    await until('it is found', async () => {
      if ((await shown(page)).includes(first)) return true;
      await page.reload();
      return false;
    });
    await page.context().close();
  });

  await check('the grid ends with the last picture, and holds only what is near', async () => {
    const page = await open(desktop);
    await ready(page);
    assert.equal(Number(await page.locator('#grid').getAttribute('data-total')), names.length);
    await see(page, 'desktop');
    await page.locator('.tile a').first().focus();
    assert.equal(await page.locator('.tile').first().getAttribute('id'), 'p0');
    await page.locator('.foot').scrollIntoViewIfNeeded();
    await page.locator(`#p${names.length - 1}`).waitFor();
    assert.ok(await page.locator('.tile').count() <= Math.min(names.length, 250));
    await page.context().close();
  });

  await check('nothing moves when script takes over', async () => {
    const still = await open({ ...phone, javaScriptEnabled: false });
    const moved = await open(phone);
    await ready(moved);
    const boxes = (page) => page.locator('.tile').evaluateAll((tiles) => tiles.slice(0, 6).map((tile) => {
      const { left, top, width } = tile.getBoundingClientRect();
      return [left, top, width].map((length) => Math.round(length));
    }));
    const [before, after] = [await boxes(still), await boxes(moved)];
    before.flat().forEach((length, at) => assert.ok(Math.abs(length - after.flat()[at]) <= 1, `${before} became ${after}`));
    await still.context().close();
    await moved.context().close();
  });

  await check('the viewer opens, turns over by keys, and closes to where it was opened', async () => {
    const page = await open(desktop);
    await ready(page);
    const [first, second] = await shown(page);
    await page.locator('#p0 a').focus();
    await page.keyboard.press('Enter');
    const viewer = page.locator('dialog.viewer');
    await viewer.waitFor();
    const name = (text) => until(text, async () => await viewer.locator('.name').innerText() === text);
    await name(first);
    assert.match(page.url(), /\?view/);
    await page.keyboard.press('ArrowRight');
    await name(second);
    await page.keyboard.press('Home');
    await name(first);
    await page.keyboard.press('End');
    await until('the last one', async () => (await viewer.locator('.count').innerText()).startsWith(`${names.length.toLocaleString('en')} of`));
    await page.keyboard.press('Home');
    await name(first);
    await page.keyboard.press('i');
    await viewer.locator('.panel .facts').waitFor();
    await until('it is sharp', () => viewer.locator('.slide img').evaluateAll((images) => images.some((image) => image.naturalWidth > 1000)));
    await see(page, 'viewer');
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await viewer.waitFor({ state: 'detached' });
    assert.equal(page.url(), base);
    assert.equal(await page.evaluate(() => document.activeElement.closest('.tile')?.id), 'p0');
    await page.context().close();
  });

  await check('a picture that comes in beside the one in sight does not fly across it', async () => {
    const page = await open(desktop);
    await ready(page);
    await page.locator('#p0 a').click();
    await page.locator('dialog.viewer').waitFor();
    const slides = page.locator('dialog .slide');
    await until('a neighbour is ready', async () => await slides.count() === 2);
    await page.evaluate(() => {
      globalThis.flown = [];
      const settled = new Set(document.querySelectorAll('.slide'));
      document.addEventListener('transitionrun', ({ target }) => {
        if (target.matches('.slide') && !settled.has(target)) globalThis.flown.push(target.firstChild.alt);
      });
    });
    await page.keyboard.press('ArrowRight');
    await until('the other one is ready', async () => await slides.count() === 3);
    // A transition begins with a frame.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    assert.deepEqual(await page.evaluate(() => globalThis.flown), []);
    await page.context().close();
  });

  await check('the way back closes the viewer, and a reload shows the same picture', async () => {
    const page = await open(phone);
    await ready(page);
    await page.locator('#p1 a').tap();
    await page.locator('dialog.viewer').waitFor();
    await until('the picture has an address', async () => page.url().includes('?view'));
    await page.goBack();
    await page.locator('dialog.viewer').waitFor({ state: 'detached' });
    await page.locator('#p1 a').tap();
    await page.locator('dialog.viewer').waitFor();
    const name = await page.locator('dialog .name').innerText();
    await page.reload();
    assert.equal(await page.locator('h1').innerText(), name);
    await page.context().close();
  });

  await check('pictures that are picked make one download', async () => {
    const page = await open(phone);
    await ready(page);
    const [first, , third] = await shown(page);
    await page.locator('#select').click();
    await page.locator('#p0 a').click();
    await page.locator('#p2 a').click();
    await page.locator('#p2 a[aria-checked="true"]').waitFor();
    await see(page, 'selection');
    const link = new URL(await page.locator('.selection a').getAttribute('href'), base);
    assert.deepEqual(link.searchParams.getAll('pick'), [first, third]);
    assert.ok(link.searchParams.has('zip'));
    await page.locator('.selection [data-do="end"]').click();
    assert.equal(await page.locator('.tile a[role="checkbox"]').count(), 0);
    await page.context().close();
  });

  for (const colorScheme of ['light', 'dark']) {
    await check(`axe-core finds nothing serious (${colorScheme})`, async () => {
      // What axe-core puts into the page, the page's own policy would refuse.
      const page = await open({ ...phone, colorScheme, bypassCSP: true });
      const found = [];
      const judge = async (what) => {
        await page.evaluate(axe);
        const { violations } = await page.evaluate(() => globalThis.axe.run(document, { resultTypes: ['violations'] }));
        for (const { id, impact, nodes } of violations) {
          if (['serious', 'critical'].includes(impact)) found.push(`${what}: ${id} ${nodes[0].html.slice(0, 200)}`);
        }
      };
      await ready(page);
      await judge('album');
      await see(page, `phone-${colorScheme}`);
      await page.locator('#p0 a').tap();
      await page.locator('dialog.viewer').waitFor();
      await page.keyboard.press('i');
      await page.locator('.panel .facts').waitFor();
      await see(page, `phone-viewer-${colorScheme}`);
      await judge('viewer');
      await page.reload();
      await judge('picture');
      await see(page, `picture-${colorScheme}`);
      for (const path of ['?q=a', 'there-is-no-such-thing']) {
        await page.goto(base + path);
        await judge(path);
        await see(page, `${path.replace(/\W/g, '-')}-${colorScheme}`);
        assert.ok(await fits(page), `${path} is wider than a phone`);
      }
      assert.deepEqual(found, []);
      await page.context().close();
    });
  }

  await check('no script failed, no policy was broken, and nothing was asked of a third party', async () => {
    assert.deepEqual(troubles, []);
  });
} finally {
  await browser.close();
}
report();

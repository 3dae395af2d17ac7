// A folder of real pictures, shared through a relay, as visitors see it: gallery.mjs without verification over HTTPS and with
// it, and a look by Firefox.
//
//   node photos.mjs        CHROMIUM=... and FIREFOX=... for other browsers
//
// The pictures are those of tests/outside/photos. What was seen is left in target/browser-photos/.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { linkSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import puppeteer from 'puppeteer-core';
import { check, MOST, report, until } from './checks.mjs';
import { raise } from './stand.mjs';

const here = import.meta.dirname;
const target = process.env.XTASK ? resolve(dirname(process.env.XTASK), '..') : resolve(here, '../../target');
const pictures = join(target, 'browser-photos');

/** One album of more than a page, with the others in it. */
function album() {
  const folder = join(mkdtempSync(join(target, 'browser-album-')), 'Photos');
  const made = spawnSync('python3', ['-m', 'photos.corpus', folder], { cwd: join(here, '../outside'), encoding: 'utf8' });
  assert.equal(made.status, 0, made.stdout + made.stderr);
  for (const inner of ['Summer 2024/Turned', 'Summer 2024/Located', 'Colours', 'Formats', 'Cameras']) {
    for (const name of readdirSync(join(folder, inner))) {
      linkSync(join(folder, inner, name), join(folder, `${inner.split('/').pop()} ${name}`));
    }
  }
  return folder;
}

async function gallery(url, folder, name, more = {}) {
  const env = { ...process.env, ...more, PICTURES: join(pictures, name) };
  const [status] = await once(spawn('node', [join(here, 'gallery.mjs'), `${url}/`, folder], { env, stdio: 'inherit' }), 'exit');
  assert.equal(status, 0, 'see above');
}

async function firefox(url, verified) {
  const browser = await puppeteer.launch({
    browser: 'firefox',
    executablePath: process.env.FIREFOX || '/usr/bin/firefox-esr',
    headless: true,
    timeout: 120_000,
  });
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(MOST);
    if (verified) {
      await page.goto(`${url}/.well-known/oriel/`);
      await page.locator('#turn-on').click();
      await page.waitForSelector('#on:not([hidden])');
    }
    const troubles = [];
    page.on('pageerror', (error) => troubles.push(String(error)));
    await page.setViewport({ width: 1360, height: 850 });
    await page.goto(`${url}/`);
    await page.waitForSelector('.grid.all');
    await page.evaluate(() => document.querySelector('#p0').scrollIntoView());
    assert.equal(await page.evaluate(() => navigator.serviceWorker.controller !== null), verified);
    await until('the pictures in sight', () => page.evaluate(() => {
      const images = [...document.querySelectorAll('.tile img')].filter((image) => {
        const { top, bottom } = image.getBoundingClientRect();
        return bottom > 0 && top < innerHeight;
      });
      return images.length > 0 && images.every((image) => image.naturalWidth > 0);
    }));
    mkdirSync(pictures, { recursive: true });
    const see = (name) => page.screenshot({ path: join(pictures, `firefox-${verified ? 'verified-' : ''}${name}.png`) });
    await see('album');
    await page.focus('#p0 a');
    await page.keyboard.press('Enter');
    await page.waitForSelector('dialog.viewer');
    const name = () => page.evaluate(() => document.querySelector('dialog .name')?.textContent ?? '');
    const first = await name();
    await page.keyboard.press('ArrowRight');
    await until('another picture', async () => await name() !== first);
    await until('it is shown in the middle, sharp and alone', () => page.evaluate(() => {
      const boxes = [...document.querySelectorAll('dialog .slide img')].map((image) => [image, image.getBoundingClientRect()]);
      const seen = boxes.filter(([, { left, right }]) => right > 0 && left < innerWidth);
      return seen.length === 1 && seen.every(([image, { left, right }]) =>
        image.naturalWidth > 400 && Math.abs(left + right - innerWidth) <= 2);
    }));
    await see('viewer');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('dialog.viewer'));
    assert.deepEqual(troubles, []);
  } finally {
    await browser.close();
  }
}

rmSync(pictures, { recursive: true, force: true });
const folder = album();
const stand = await raise(folder, ['--inbox', '--comments']);
try {
  await check('chromium: the gallery over HTTPS', () => gallery(stand.relay, folder, 'https'));
  await check('chromium: the gallery, verified', () => gallery(stand.url, folder, 'verified', { VERIFIED: '1' }));
  await check('firefox: the gallery', () => firefox(stand.url, false));
  await check('firefox: the gallery, verified', () => firefox(stand.url, true));
} finally {
  await stand.stop();
  rmSync(dirname(folder), { recursive: true, force: true });
}
report();

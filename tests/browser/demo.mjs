// What a visitor sees of `cargo xtask demo`, in a real browser: over HTTPS and over the plain HTTP twin.
//
//   node demo.mjs        CHROMIUM=/path/to/chromium to use another browser
//
// Pictures of what was seen are left in target/browser/.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';

import { MOST } from './checks.mjs';
import { optIn } from './opt-in.mjs';

const root = resolve(import.meta.dirname, '../..');
// `cargo xtask test` passes itself: the programs lie beside it, built.
const xtask = process.env.XTASK;
const target = xtask ? resolve(dirname(xtask), '..') : join(root, 'target');
const pictures = join(target, 'browser');
const sample = ['About.md', 'Dusk.png', 'Hills.svg', 'Lake.svg', 'Letters', 'hello.txt'];

let passed = 0;
let failed = 0;

async function check(name, body) {
  try {
    await body();
    passed += 1;
    console.log(`ok      ${name}`);
  } catch (error) {
    failed += 1;
    console.log(`FAILED  ${name}\n${error.stack}`);
  }
}

/** Starts the demonstration and waits until it has named both addresses. */
async function startDemo() {
  // Port 0 is any that is free.
  const options = ['--https-port', '0', '--http-port', '0', '--data', join(pictures, 'data')];
  const child = xtask
    ? spawn(xtask, ['demo', '--built', ...options], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] })
    : spawn('cargo', ['xtask', 'demo', ...options], { cwd: root, stdio: ['ignore', 'pipe', 'inherit'] });
  const demo = { child, lines: [], urls: [], ended: new Promise((done) => child.once('close', done)) };
  await new Promise((done, fail) => {
    child.once('error', fail);
    child.once('exit', (code) => fail(new Error(`the demo ended with ${code}:\n${demo.lines.join('\n')}`)));
    createInterface({ input: child.stdout }).on('line', (line) => {
      demo.lines.push(line);
      if (/^https?:\/\/\S+$/.test(line)) demo.urls.push(line);
      if (demo.urls.length === 2) done();
    });
  });
  return demo;
}

async function visit(context, base, words) {
  const { protocol, port } = new URL(base);
  const page = await context.newPage();
  page.setDefaultTimeout(MOST);
  const troubles = [];
  const foreign = [];
  page.on('pageerror', (error) => troubles.push(String(error)));
  page.on('request', (request) => {
    if (!new URL(request.url()).hostname.endsWith('localhost')) foreign.push(request.url());
  });
  const picture = (name) => page.screenshot({ path: join(pictures, `${words}-${name}.png`), fullPage: true });
  const link = (name) => page.getByRole('link', { name, exact: true });

  await check(`${words}: the folder's page opens`, async () => {
    const response = await page.goto(base);
    assert.equal(response.status(), 200);
    assert.match(response.headers()['content-type'], /^text\/html/);
    assert.notEqual((await page.title()).trim(), '');
    assert.equal(await page.getByRole('heading', { level: 1 }).count(), 1);
    await picture('folder');
  });

  await check(`${words}: every file of the sample is listed`, async () => {
    for (const name of sample) await link(name).waitFor();
  });

  await check(`${words}: a file opens`, async () => {
    await link('hello.txt').click();
    await page.waitForURL('**/hello.txt');
    assert.match(await page.locator('body').innerText(), /^Hello!/);
    await picture('file');
    await page.goBack();
  });

  await check(`${words}: a picture is whole`, async () => {
    await page.goto(new URL('Dusk.png', base).href);
    const size = await page.locator('img').evaluate((image) => [image.naturalWidth, image.naturalHeight]);
    assert.deepEqual(size, [320, 200]);
    await picture('picture');
  });

  await check(`${words}: a folder inside is followed, and left again`, async () => {
    await page.goto(base);
    await link('Letters').click();
    await page.waitForURL('**/Letters/');
    await link('First.txt').waitFor();
    await picture('inner-folder');
    await page.getByRole('navigation').getByRole('link').first().click();
    await page.waitForURL(base);
    await link('Letters').waitFor();
  });

  await check(`${words}: a file that is not there is a page that says so`, async () => {
    const response = await page.goto(new URL('nothing-here.txt', base).href);
    assert.equal(response.status(), 404);
    assert.match(response.headers()['oriel-message-box'] ?? '', /^[0-9a-f]{32}$/);
    assert.notEqual((await page.locator('body').innerText()).trim(), '');
    await picture('no-such-file');
  });

  await check(`${words}: a name that nobody holds is a page with the request's id`, async () => {
    const response = await page.goto(`${protocol}//nobody.localhost:${port}/`);
    assert.equal(response.status(), 404);
    const id = response.headers()['oriel-message-box'] ?? '';
    assert.match(id, /^[0-9a-f]{32}$/);
    assert.ok((await page.locator('body').innerText()).includes(id), 'the page shows the id of its request');
    await picture('no-such-name');
  });

  await check(`${words}: the relay has a page of its own`, async () => {
    const response = await page.goto(`${protocol}//localhost:${port}/`);
    assert.equal(response.status(), 200);
    assert.match(await page.locator('body').innerText(), /oriel/i);
    await picture('landing');
  });

  await check(`${words}: everything fits a phone`, async () => {
    await page.setViewportSize({ width: 360, height: 740 });
    for (const url of [base, `${protocol}//nobody.localhost:${port}/`, `${protocol}//localhost:${port}/`]) {
      await page.goto(url);
      const [content, screen] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      assert.ok(content <= screen, `${url} is ${content} wide on a screen of ${screen}`);
    }
    await page.goto(base);
    await picture('phone');
  });

  await check(`${words}: no script failed and nothing was asked of a third party`, async () => {
    assert.deepEqual(troubles, []);
    assert.deepEqual(foreign, []);
  });
  await page.close();
}

rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const demo = await startDemo();
try {
  // A profile of its own, empty, removed when the browser is closed.
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
    ],
  });
  try {
    const [https, http] = demo.urls;
    await visit(await browser.newContext(), http, 'http');
    await visit(await browser.newContext({ ignoreHTTPSErrors: true }), https, 'https');
    await optIn(check, await browser.newContext(), http);
  } finally {
    await browser.close();
  }
} finally {
  demo.child.kill('SIGINT');
}
await check('the demo stops when it is asked to', async () => {
  assert.equal(await demo.ended, 0);
  assert.equal(demo.lines.at(-1), 'Stopped.');
});
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;

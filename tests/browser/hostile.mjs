// The service worker in Chromium against every mutation of the hostile relay (tests/hostile), which stands before a real
// relay and peer. Each must get the verdict code that the kit lists, and nothing of an altered head may be shown.
//
//   node hostile.mjs        ONLY=pattern runs only the mutations whose names fit; CHROMIUM=/path for another browser

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { chromium } from 'playwright-core';
import { MOST } from './checks.mjs';
import { ended } from './stand.mjs';

const root = resolve(import.meta.dirname, '../..');
const programs = process.env.ORIEL_BIN ?? (process.env.XTASK ? dirname(process.env.XTASK) : join(root, 'target/debug'));
const kit = process.env.ORIEL_HOSTILE ?? join(programs, 'oriel-hostile');
const children = [];

/** Starts a program, and gives what it says first with this event. */
async function start(program, args, event, env = {}) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'], env: { ...process.env, ...env } });
  children.push(child);
  const timer = setTimeout(() => child.kill(), MOST);
  for await (const line of createInterface({ input: child.stdout })) {
    const said = JSON.parse(line);
    if (said.event !== event) continue;
    clearTimeout(timer);
    child.stdout.resume();
    return said;
  }
  throw new Error(`${program} ended before "${event}"`);
}

async function stop() {
  for (const child of children.reverse()) await ended(child);
}

const data = mkdtempSync(join(tmpdir(), 'oriel-hostile-'));
const env = { ORIEL_HOME: join(data, 'home') };
const events = ['--events', 'json'];
const wrong = [];
let right = 0;
let skipped = 0;
let browser;
try {
  const site = await start(kit, ['origin'], 'listening');
  const relay = await start(join(programs, 'oriel-relay'),
    ['serve', '--dev', '--listen', '127.0.0.1:0', '--http', '127.0.0.1:0', '--data', data, ...events], 'listening', env);
  const online = await start(join(programs, 'oriel'), ['http', site.http, '--name', 'alice',
    '--relay', `localhost:${relay.https.split(':').pop()}`, '--relay-ca', join(data, 'ca.pem'),
    '--identity', join(data, 'identity.key'), ...events], 'online', env);
  const key = online.link.split('#oriel=1.')[1];
  const link = `http://alice.localhost:${relay.http.split(':').pop()}/#oriel=1.${key}`;
  const stand = await start(kit, ['serve', '--plain', '--link', link], 'listening');
  await run(stand);
} finally {
  await browser?.close();
  await stop();
  rmSync(data, { recursive: true, force: true });
}
console.log(`${right} right, ${wrong.length} wrong, ${skipped} skipped`);
process.exitCode = right > 0 && wrong.length === 0 ? 0 : 1;

async function run(stand) {
  const choose = async (name) => {
    const answer = await fetch(`${stand.control}/mutation`, { method: 'PUT', body: name });
    assert.equal(answer.status, 200);
  };
  const applied = async () => (await (await fetch(`${stand.control}/mutation`)).json()).applied;
  browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
  });
  const context = await browser.newContext();
  const page = await context.newPage();
  const status = await context.newPage();
  page.setDefaultTimeout(MOST);
  await page.goto(`${stand.url}.well-known/oriel/`);
  await page.click('#turn-on');
  await page.locator('#on').waitFor();
  await honest();
  for (const mutation of await (await fetch(`${stand.control}/mutations`)).json()) {
    if (process.env.ONLY && !new RegExp(process.env.ONLY).test(mutation.name)) continue;
    // The identity is the peer's, and the worker waits longer than a test may.
    if (mutation.needs === 'identity' || mutation.codes.length === 0) {
      skipped += 1;
      continue;
    }
    try {
      let took = false;
      // A peer cuts a body as it happens to read it, and not every attack fits every cut.
      for (let turn = 0; turn < 3 && !took; turn += 1) took = await tried(mutation);
      assert.ok(took, 'did not take place');
      right += 1;
    } catch (error) {
      wrong.push(mutation.name);
      console.log(`WRONG   ${mutation.name}: ${error.message.split('\n')[0]}`);
    }
  }
  await honest();

  async function honest() {
    await choose('none');
    await page.goto(stand.url);
    assert.equal(await page.title(), 'honest /');
    assert.equal(await verdict('GET /'), 'verified');
  }

  /** Whether it took place; fails if it did and was not recognised. */
  async function tried({ name, path, needs, codes }) {
    // A path of its own tells its verdict from those before.
    const target = `${path}?${name}`;
    const method = needs.startsWith('upload') ? 'POST' : 'GET';
    if (name === 'replayed') {
      await choose('none');
      await page.goto(new URL(target, stand.url).href);
      await verdict(`GET ${target}`);
    }
    const earlier = (await rows()).filter((row) => row.asked === `${method} ${target}`).length;
    // A preload is not asked on a condition, whoever adds it (P-109): what a page asks for is.
    const preload = (needs === 'nothing' || needs === 'memory') && name !== 'request-condition-added';
    if (preload) {
      await choose(name);
      // A body that breaks off never loads, and an answer without a body is no page.
      await page.goto(new URL(target, stand.url).href, { waitUntil: 'commit' }).catch(() => {});
    } else {
      await choose('none');
      await page.goto(new URL('/other', stand.url).href);
      await choose(name);
      await page.evaluate(async ([path, method, range]) => {
        const asked = method === 'POST' ? { method, body: 'an upload' } : { headers: range ? { range: 'bytes=1000-1999' } : {} };
        await fetch(path, asked).then((answer) => answer.blob()).catch(() => {});
      }, [target, method, needs === 'range']);
    }
    const code = await verdict(`${method} ${target}`, earlier);
    if ((await applied()) === 0) return false;
    assert.ok(code === codes[0], `${code} instead of ${codes[0]}`);
    const shown = await page.evaluate(() => document.querySelector('#code')?.textContent).catch(() => {});
    assert.ok(shown === undefined || shown === code, `the page says ${shown}`);
    return true;
  }

  /** What the status page lists, the newest first: what was asked, and the code. */
  async function rows() {
    await status.goto(new URL('/.well-known/oriel/status', stand.url).href);
    const cells = await status.locator('#verdicts tr').evaluateAll((rows) =>
      rows.slice(1).map((row) => Array.from(row.cells, (cell) => cell.innerText.trim())));
    return cells.map(([, asked, , code]) => ({ asked, code }));
  }

  /** The code of the newest exchange that asked for this, once there are more than `earlier`. */
  async function verdict(asked, earlier = 0) {
    const deadline = Date.now() + MOST;
    for (;;) {
      const those = (await rows()).filter((row) => row.asked === asked);
      const newest = those[0];
      if (those.length > earlier && newest.code !== 'pending') return newest.code;
      if (Date.now() > deadline) throw new Error(`no verdict for ${asked}: ${newest?.code}`);
      await new Promise((done) => setTimeout(done, 20));
    }
  }
}

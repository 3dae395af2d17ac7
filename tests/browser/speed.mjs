// Figures of the worker in Chromium. They are told, not judged: machines differ.
//
//   node speed.mjs

import { randomBytes } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { request } from 'node:http';
import { resolve } from 'node:path';
import { chromium } from 'playwright-core';
import { raise } from './stand.mjs';

const dist = resolve(import.meta.dirname, '../../web/dist');
const MIB = 1024 * 1024;
const stand = await raise();
const browser = await chromium.launch({ executablePath: process.env.CHROMIUM || '/usr/bin/chromium', args: ['--no-sandbox', '--disable-gpu', '--disable-quic'] });

const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)];
const part = (numbers, share) => numbers.toSorted((a, b) => a - b)[Math.ceil(numbers.length * share) - 1];

/** The packets of one response, as a verifier elsewhere would get them. */
function packets(path, nonce, acceptSignature) {
  return new Promise((done, fail) => {
    const headers = { host: stand.at, 'accept-signature': acceptSignature, 'oriel-accept': 'packets;v=1' };
    request({ host: '127.0.0.1', port: stand.at.split(':')[1], path, headers }, (answer) => {
      const chunks = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () => done(Buffer.concat(chunks)));
    }).on('error', fail).end();
  });
}

/** How fast the verifier is, in a worker of the browser and fed from memory. */
async function verifying() {
  const context = await browser.newContext();
  const page = await context.newPage();
  const nonce = randomBytes(16).toString('base64url');
  const keyid = Buffer.from(zbase32(stand.key)).toString('base64');
  const asked = `oriel=("@status" "@method";req "@target-uri";req);created;expires;nonce="${nonce}";keyid="${keyid}";tag="oriel-response-1"`;
  const path = `/large?bytes=${64 * MIB}`;
  const body = await packets(path, nonce, asked);
  const files = {
    '/': ['text/html', '<title>speed</title>'],
    '/verify.js': ['text/javascript', readFileSync(`${dist}/verify.js`)],
    '/verify.wasm': ['application/wasm', readFileSync(`${dist}/verify_bg.wasm`)],
    '/packets': ['application/octet-stream', body],
  };
  await page.route('http://speed.localhost/**', (route) => {
    const [contentType, text] = files[new URL(route.request().url()).pathname] ?? ['text/plain', ''];
    route.fulfill({ contentType, body: text });
  });
  await page.goto('http://speed.localhost/');
  return page.evaluate(async ({ key, nonce, url }) => {
    const work = `
      onmessage = async ({ data: { base, key, nonce, url } }) => {
        importScripts(base + '/verify.js');
        wasm_bindgen.initSync({ module: new WebAssembly.Module(await (await fetch(base + '/verify.wasm')).arrayBuffer()) });
        const packets = new Uint8Array(await (await fetch(base + '/packets')).arrayBuffer());
        const rounds = [];
        for (let round = 0; round < 16; round += 1) {
          const began = performance.now();
          const verification = new wasm_bindgen.Verification(key, 'GET', url, [], nonce);
          let length = 0;
          for (let at = 0; at < packets.length; at += 262144) {
            verification.push(packets.subarray(at, at + 262144), Date.now() / 1000);
            for (let bytes; (bytes = verification.take()); ) length += bytes.length;
          }
          verification.finish();
          verification.free();
          rounds.push(length / (performance.now() - began) / 1000);
        }
        postMessage(rounds);
      };`;
    const worker = new Worker(URL.createObjectURL(new Blob([work], { type: 'text/javascript' })));
    return new Promise((done, fail) => {
      worker.onmessage = ({ data }) => done(data);
      worker.onerror = ({ message }) => fail(new Error(message));
      worker.postMessage({ base: location.origin, key, nonce, url });
    });
  }, { key: stand.key, nonce, url: stand.url + path });
}

function zbase32(text) {
  let bits = 0n;
  for (const letter of text) bits = bits * 32n + BigInt('ybndrfg8ejkmcpqxot1uwisza345h769'.indexOf(letter));
  return Buffer.from((bits >> 4n).toString(16).padStart(64, '0'), 'hex');
}

async function optedIn() {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(`${stand.url}/.well-known/oriel/`);
  await page.click('#turn-on');
  await page.locator('#on').waitFor();
  return page;
}

/** Milliseconds from navigation to first paint, of a page that the browser shows again and again. */
async function paint(page) {
  const times = [];
  for (let round = 0; round < 41; round += 1) {
    await page.goto(`${stand.url}/second?${round}`);
    times.push(await page.evaluate(() => new Promise((done) => {
      const look = () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0;
      const timer = setInterval(() => look() && (clearInterval(timer), done(look())), 5);
    })));
  }
  return times.slice(1);
}

/** Milliseconds from the origin's write to the page's event. */
function events(page) {
  return page.evaluate(() => new Promise((done) => {
    const late = [];
    const source = new EventSource('/events');
    source.onmessage = ({ data }) => {
      late.push(Date.now() - Number(data));
      if (late.length === 300) done(late, source.close());
    };
  }));
}

/** A large body through the whole path, and the most memory that the worker had meanwhile. */
async function large(page, bytes) {
  const devtools = await browser.newBrowserCDPSession();
  const { targetInfos } = await devtools.send('Target.getTargets');
  const { targetId } = targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(stand.url));
  const { sessionId } = await devtools.send('Target.attachToTarget', { targetId, flatten: false });
  const answers = new Map();
  devtools.on('Target.receivedMessageFromTarget', ({ message }) => {
    const { id, result } = JSON.parse(message);
    answers.get(id)?.(result);
  });
  let id = 0;
  const send = (method) => new Promise((done) => {
    id += 1;
    answers.set(id, done);
    devtools.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) });
  });
  let most = {};
  const timer = setInterval(async () => {
    const now = await send('Runtime.getHeapUsage');
    for (const [name, value] of Object.entries(now)) most[name] = Math.max(most[name] ?? 0, value);
  }, 100);
  const { length, seconds } = await page.evaluate(async (bytes) => {
    const began = performance.now();
    const reader = (await fetch(`/large?bytes=${bytes}`)).body.getReader();
    let length = 0;
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return { length, seconds: (performance.now() - began) / 1000 };
      length += value.length;
    }
  }, bytes);
  clearInterval(timer);
  return { length, seconds, most };
}

const rounds = await verifying();
console.log(`verifier alone: ${median(rounds).toFixed(0)} MB/s, median of ${rounds.length} rounds of 64 MiB`);
const plain = await (await browser.newContext()).newPage();
await plain.goto(`${stand.url}/`);
const without = await paint(plain);
const page = await optedIn();
await page.goto(`${stand.url}/`);
const withWorker = await paint(page);
console.log(`first paint: ${median(without).toFixed(0)} ms plain, ${median(withWorker).toFixed(0)} ms verified (medians of ${without.length})`);
const late = await events(page);
console.log(`an event: median ${median(late)} ms, 99 % within ${part(late, 0.99)} ms (of ${late.length})`);
const { length, seconds, most } = await large(page, Number(process.env.BYTES ?? 1024 * MIB));
const used = Object.entries(most).map(([name, value]) => `${name} ${(value / MIB).toFixed(1)} MiB`);
console.log(`${length} bytes through all programs: ${(length / seconds / 1e6).toFixed(0)} MB/s; worker at most: ${used.join(', ')}`);
await browser.close();
await stand.stop();

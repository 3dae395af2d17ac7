// Oriel's service worker. It asks for every response of one site as signed packets, verifies them, and lets nothing
// of that site through that its key did not sign. Put together by `cargo xtask web`; the source is in `web/sw`.
'use strict';
const script = new URL(self.location.href);
const level = script.searchParams.has('key') ? 1 : 2;
const key = level === 1 ? script.searchParams.get('key') : script.hostname.split('.')[0];
const at = level === 1 ? script.host : asHost(script.searchParams.get('at'));
const site = `${script.protocol}//${at}`;
function asHost(text) {
  if (!text || !URL.canParse(`https://${text}`)) return undefined;
  const { host, pathname, search, username } = new URL(`https://${text}`);
  return host === text && pathname === '/' && search === '' && username === '' ? host : undefined;
}
function targetOf(url) {
  return site + url.pathname + url.search;
}
function isOwn(url) {
  return url.origin === script.origin || url.origin === site;
}
function isReserved(url) {
  return url.pathname.startsWith('/.well-known/oriel/');
}
const MOST_VERDICTS = 100;
const verdicts = [];
const thirdParties = new Map();
class Refusal extends Error {
  constructor(code, message, id) {
    super(message);
    this.code = code;
    this.id = id;
  }
  static from(thrown, id) {
    if (thrown instanceof Refusal) return thrown;
    if (typeof thrown?.code === 'string') return new Refusal(thrown.code, thrown.message, id);
    return new Refusal('worker-broken', String(thrown), id);
  }
}
function note(request, code, id) {
  const { pathname, search } = new URL(request.url);
  const entry = { time: Date.now(), method: request.method, path: pathname + search, status: '', code, id, bytes: 0 };
  verdicts.push(entry);
  if (verdicts.length > MOST_VERDICTS) verdicts.shift();
  return entry;
}
function noteThirdParty(url) {
  if (thirdParties.size < MOST_VERDICTS || thirdParties.has(url.origin)) {
    thirdParties.set(url.origin, (thirdParties.get(url.origin) ?? 0) + 1);
  }
}
async function recallVerdicts() {
  const kept = (await keep.get('verdicts').catch(() => undefined)) ?? [];
  for (const entry of kept) if (entry.code === 'pending') entry.code = 'cut-off';
  verdicts.unshift(...kept);
  verdicts.splice(0, verdicts.length - MOST_VERDICTS);
}
let remembering;
function rememberVerdicts() {
  remembering ??= (async () => {
    await recalled;
    await new Promise((done) => setTimeout(done, 200));
    remembering = undefined;
    await keep.set('verdicts', verdicts).catch(() => {});
  })();
  return remembering;
}
const keep = {
  opened: undefined,
  open() {
    this.opened ??= new Promise((done, fail) => {
      const asked = indexedDB.open(`oriel ${at}`, 1);
      asked.onupgradeneeded = () => asked.result.createObjectStore('values');
      asked.onsuccess = () => {
        asked.result.onversionchange = () => {
          asked.result.close();
          this.opened = undefined;
        };
        done(asked.result);
      };
      asked.onerror = () => fail(asked.error);
    });
    return this.opened;
  },
  async get(name) {
    const values = (await this.open()).transaction('values').objectStore('values');
    return finished(values.get(name));
  },
  async set(name, value) {
    const values = (await this.open()).transaction('values', 'readwrite').objectStore('values');
    return finished(values.put(value, name));
  },
};
const recalled = recallVerdicts();
function finished(asked) {
  return new Promise((done, fail) => {
    asked.onsuccess = () => done(asked.result);
    asked.onerror = () => fail(asked.error);
  });
}
async function within(milliseconds, promise, code, message) {
  let timer;
  const late = new Promise((_, fail) => {
    timer = setTimeout(() => fail(new Refusal(code, message)), milliseconds);
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    clearTimeout(timer);
  }
}
const STYLE = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
  body { max-width: 44rem; margin: 3rem auto; padding: 0 1rem }
  code { overflow-wrap: anywhere } table { border-collapse: collapse; font-size: .875rem; width: 100% }
  td, th { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid #8884; white-space: nowrap }
  td:nth-child(2) { white-space: normal; overflow-wrap: anywhere; min-width: 12rem } .wide { overflow-x: auto }
  dt { font-weight: 600 } dd { margin: 0 0 .75rem } button { font: inherit; padding: .5rem 1rem }`;
const REASONS = {
  unsigned: 'What came back does not carry the site’s signature. The site may be offline, or something between you and it answers in its place.',
  unreachable: 'The relay could not be reached. You may be offline.',
  slow: 'The answer took too long.',
  truncated: 'The answer broke off before its signed end.',
  'stale-nonce': 'What came back answers an earlier question than yours.',
  'content-coding': 'The site sent its page in a coding that cannot be read here.',
  'worker-broken': 'The verifying part of this page did not start.',
  link: 'This link contradicts itself. Ask for it again.',
  'no-address': 'The address does not say which key to trust, or where the site is reached.',
};
function page(title, body, { status = 200, script: code = '' } = {}) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>${body}${code && `<script>${code}</script>`}</html>`;
  const scripts = code ? "'unsafe-inline'" : "'none'";
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts}; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  });
}
function failurePage(refusal, url) {
  const reason = REASONS[refusal.code] ?? 'What came back is not what the site signed for this visit, so it is not shown.';
  const again = escaped(url.pathname + url.search);
  return page('This page could not be verified', `
    <p>${reason}</p>
    <dl>
      <dt>Reason</dt><dd><code id="code">${escaped(refusal.code)}</code>: ${escaped(refusal.message)}</dd>
      <dt>Key</dt><dd><code id="key">${escaped(key ?? '')}</code></dd>
      <dt>Request</dt><dd><code id="request">${escaped(refusal.id || 'none')}</code></dd>
    </dl>
    <p><a href="${again}">Try again</a>. If it stays so, tell whoever gave you the link, with the reason and the request
    above. The <a href="/.well-known/oriel/status">status page</a> lists what was verified here and what was not.</p>`,
  { status: 502 });
}
function escaped(text) {
  return String(text).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
const MOST_NONCES = 16;
const open = new Set();
const answered = new Set();
let turn = Promise.resolve();
function newNonce() {
  const text = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}
function turnNonce() {
  turn = turn.then(async () => {
    const preload = self.registration.navigationPreload;
    const { headerValue } = await preload.getState();
    const standing = /^oriel;nonce="([\w-]{22})";v=1$/.exec(headerValue)?.[1];
    if (standing && !answered.has(standing)) admit(open, standing);
    await preload.setHeaderValue(`oriel;nonce="${newNonce()}";v=1`);
  });
  turn = turn.catch(() => {});
  return turn;
}
function closeNonce(head) {
  for (const nonce of open) {
    if (head.includes(nonce)) {
      open.delete(nonce);
      admit(answered, nonce);
      return nonce;
    }
  }
  return undefined;
}
function admit(set, nonce) {
  set.add(nonce);
  if (set.size > MOST_NONCES) set.delete(set.values().next().value);
}
const MOST_UPLOAD = 8 * 1024 * 1024;
const HEAD_WAIT = 130_000;
async function ask(request) {
  const url = new URL(request.url);
  const method = request.method === 'HEAD' ? 'GET' : request.method;
  const nonce = newNonce();
  const headers = new Headers(request.headers);
  headers.set('accept-signature', wasm_bindgen.acceptSignature(nonce, key));
  headers.set('oriel-accept', 'packets;v=1');
  headers.set('oriel-request', await context(request, url));
  const { body, digest } = await upload(request, headers);
  const asked = {
    method,
    target: targetOf(url),
    fields: [...headers].flat(),
    nonce,
    digest,
  };
  const leave = new AbortController();
  request.signal.addEventListener('abort', () => leave.abort());
  const response = await reach(() => fetch(asked.target, {
    method,
    headers,
    body,
    mode: level === 1 ? 'same-origin' : 'cors',
    credentials: level === 1 ? request.credentials : 'omit',
    redirect: 'manual',
    cache: 'no-store',
    referrerPolicy: 'no-referrer',
    keepalive: request.keepalive,
    signal: leave.signal,
  }));
  return { asked, response, leave };
}
async function reach(send) {
  try {
    return await within(HEAD_WAIT, send(), 'slow', 'Nothing came back in time.');
  } catch (error) {
    if (error instanceof Refusal) throw error;
    if (error.name === 'AbortError') throw new Refusal('cancelled', 'The page wanted it no more.');
    throw new Refusal('unreachable', 'The relay could not be reached.');
  }
}
async function context(request, url) {
  const members = [`dest=${request.destination || 'empty'}`, `mode=${request.mode}`];
  const referrer = URL.canParse(request.referrer) ? new URL(request.referrer) : undefined;
  if (referrer?.protocol.startsWith('http')) members.push(`referrer=${quoted(isOwn(referrer) ? targetOf(referrer) : referrer.href)}`);
  if (level === 2) {
    const cookies = await cookiesFor(request, url);
    if (cookies !== '') members.push(`cookie=${quoted(cookies)}`);
  }
  return members.join(', ');
}
function quoted(text) {
  return `"${text.replaceAll(/[^ -~]/g, '').replaceAll(/["\\]/g, '\\$&')}"`;
}
async function upload(request, headers) {
  if (request.method === 'GET' || request.method === 'HEAD') return {};
  const blob = await request.blob();
  if (blob.size === 0) return {};
  if (blob.size > MOST_UPLOAD) return { body: blob, digest: digestOf(blob) };
  const body = await blob.arrayBuffer();
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  headers.set('content-digest', `sha-256=:${btoa(String.fromCharCode(...digest))}:`);
  return { body, digest };
}
async function digestOf(blob) {
  const digest = new wasm_bindgen.UploadDigest();
  const reader = blob.stream().getReader();
  for (;;) {
    const { done, value } = await reader.read();
    if (done) return digest.finish();
    digest.push(value);
  }
}
const IDLE_WAIT = 660_000;
const PIECE = 256 * 1024;
class Packets {
  constructor(response, leave) {
    this.reader = readerOf(response.body);
    this.spare = this.reader instanceof ReadableStreamDefaultReader ? undefined : new ArrayBuffer(PIECE);
    this.leave = leave;
    this.waiting = [];
  }
  async next() {
    if (this.waiting.length > 0) return this.waiting.shift();
    let step;
    try {
      step = await within(IDLE_WAIT, this.read(), 'slow', 'Nothing came any more.');
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('truncated', 'The response broke off.');
    }
    return step.done ? undefined : step.value;
  }
  read() {
    if (this.reader instanceof ReadableStreamDefaultReader) return this.reader.read();
    const buffer = this.spare ?? new ArrayBuffer(PIECE);
    this.spare = undefined;
    return this.reader.read(new Uint8Array(buffer));
  }
  done(chunk) {
    if (chunk.buffer.byteLength === PIECE) this.spare = chunk.buffer;
  }
  async peek() {
    const chunks = [];
    let size = 0;
    let whole = 24;
    while (size < whole) {
      const chunk = await this.next();
      if (!chunk) break;
      chunks.push(chunk);
      size += chunk.length;
      const start = await new Blob(chunks).slice(0, 8).arrayBuffer();
      if (start.byteLength === 8) whole = 24 + Math.min(new DataView(start).getUint32(4), 65536);
    }
    this.waiting = chunks;
    return new TextDecoder('latin1').decode(await new Blob(chunks).slice(0, whole).arrayBuffer());
  }
  cancel() {
    this.leave?.abort();
    this.reader.cancel().catch(() => {});
  }
}
function readerOf(body) {
  try {
    return body.getReader({ mode: 'byob' });
  } catch {
    return body.getReader();
  }
}
class VerifiedBody {
  constructor(packets, asked, serial) {
    this.packets = packets;
    this.asked = asked;
    const { method, target, fields, nonce } = asked;
    this.verification = new wasm_bindgen.Verification(key, method, target, fields, nonce, serial);
    this.rest = new Uint8Array();
    this.ended = false;
  }
  async head() {
    while (this.verification.status === undefined) await this.step();
    if (this.asked.digest) this.verification.answers(await this.asked.digest);
    return { status: this.verification.status, fields: this.verification.fields() };
  }
  async bytes() {
    for (;;) {
      const bytes = this.verification.take();
      if (bytes) return bytes;
      if (this.ended) return undefined;
      await this.step();
    }
  }
  async step() {
    if (this.rest.length === 0) {
      const chunk = await this.packets.next();
      if (!chunk) {
        this.verification.finish();
        this.ended = true;
        return;
      }
      this.rest = chunk;
    }
    this.verification.push(this.rest.subarray(0, PIECE), Date.now() / 1000);
    const chunk = this.rest;
    this.rest = chunk.subarray(PIECE);
    if (this.rest.length === 0) this.packets.done(chunk);
  }
  stream(ended) {
    let length = 0;
    const end = (refusal) => {
      this.verification.free();
      if (refusal) this.packets.cancel();
      ended(refusal, length);
    };
    return new ReadableStream({
      pull: async (controller) => {
        try {
          const bytes = await this.bytes();
          if (bytes) {
            length += bytes.length;
            controller.enqueue(bytes);
          } else {
            controller.close();
            end();
          }
        } catch (thrown) {
          const refusal = Refusal.from(thrown);
          controller.error(new TypeError(`not verified: ${refusal.code}`));
          end(refusal);
        }
      },
      cancel: () => end(new Refusal('cancelled', 'The page wanted no more.')),
    }, { highWaterMark: 0 });
  }
}
const PACKETS_TYPE = 'application/vnd.oriel.packets';
const BODYLESS = new Set([204, 205, 304]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ENCODINGS = new Set(['gzip', 'deflate']);
async function answer(event, { asked, response, leave, packets }) {
  const { request } = event;
  const id = response.headers.get('oriel-message-box') ?? '';
  const entry = note(request, 'pending', id);
  let body;
  try {
    packets ??= packetsOf(response, leave);
    body = new VerifiedBody(packets, asked, await serial());
    const { status, fields } = await within(HEAD_WAIT, body.head(), 'slow', 'Nothing came back in time.');
    event.waitUntil(sawSerial(body.verification.serial));
    entry.status = status;
    const headers = await headersOf(fields, request);
    const location = REDIRECTS.has(status) ? headers.get('location') : null;
    if (location !== null || BODYLESS.has(status) || request.method === 'HEAD') {
      return await withoutBody(request, body, { entry, status, headers, location });
    }
    const decode = decoding(headers);
    let finish;
    event.waitUntil(new Promise((done) => (finish = done)));
    const verified = body.stream((refusal, length) => {
      entry.code = refusal?.code ?? 'verified';
      entry.bytes = length;
      finish(rememberVerdicts());
    });
    return new Response(decode ? verified.pipeThrough(decode) : verified, { status, headers });
  } catch (thrown) {
    const refusal = Refusal.from(thrown, id);
    refusal.id = id;
    entry.code = refusal.code;
    packets?.cancel();
    leave?.abort();
    event.waitUntil(rememberVerdicts());
    throw refusal;
  }
}
function packetsOf(response, leave) {
  if (response.status !== 200 || response.headers.get('content-type') !== PACKETS_TYPE) {
    const said = response.status === 0 ? 'a redirect' : `status ${response.status}`;
    throw new Refusal('unsigned', `The relay answered by itself, with ${said}.`);
  }
  return new Packets(response, leave);
}
async function withoutBody(request, body, { entry, status, headers, location }) {
  if (request.method === 'HEAD') {
    body.packets.cancel();
  } else {
    while (await body.bytes());
  }
  body.verification.free();
  entry.code = 'verified';
  if (location === null) return new Response(null, { status, headers });
  const target = new URL(location, targetOf(new URL(request.url)));
  const own = isOwn(target);
  if (!own) entry.to = target.origin;
  return Response.redirect(own ? script.origin + target.pathname + target.search + target.hash : target, status);
}
async function headersOf(fields, request) {
  const headers = new Headers();
  const cookies = [];
  for (let at = 0; at < fields.length; at += 2) {
    if (fields[at] === 'set-cookie') cookies.push(fields[at + 1]);
    else headers.append(fields[at], fields[at + 1]);
  }
  if (level === 2 && cookies.length > 0) await takeCookies(cookies, new URL(request.url));
  return headers;
}
let highest;
function serial() {
  highest ??= keep.get('serial').then((kept) => kept ?? 0, () => 0);
  return highest;
}
async function sawSerial(seen) {
  if (seen <= (await serial())) return;
  highest = Promise.resolve(seen);
  await keep.set('serial', seen).catch(() => {});
}
function decoding(headers) {
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (coding === 'identity') return undefined;
  if (!ENCODINGS.has(coding)) throw new Refusal('content-coding', `The body is coded as ${coding}.`);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new DecompressionStream(coding);
}
const MOST_COOKIES = 100;
const MOST_COOKIE = 4096;
let jar;
async function openJar() {
  jar ??= keep.get('cookies').then((kept) => kept ?? [], () => []);
  const cookies = await jar;
  const now = Date.now();
  for (let i = cookies.length - 1; i >= 0; i -= 1) if (cookies[i].expires <= now) cookies.splice(i, 1);
  return cookies;
}
async function takeCookies(lines, url) {
  const cookies = await openJar();
  for (const line of lines) {
    const cookie = parseCookie(line, url);
    if (!cookie) continue;
    const old = cookies.findIndex(({ name, path }) => name === cookie.name && path === cookie.path);
    if (old >= 0) cookies.splice(old, 1);
    if (cookie.expires > Date.now()) cookies.push(cookie);
    if (cookies.length > MOST_COOKIES) cookies.shift();
  }
  await keep.set('cookies', cookies).catch(() => {});
}
async function cookiesFor(request, url) {
  if (request.credentials === 'omit') return '';
  const allowed = sameSiteOf(request);
  const matching = (await openJar()).filter((cookie) => allowed.has(cookie.sameSite) && covers(cookie.path, url.pathname));
  matching.sort((a, b) => b.path.length - a.path.length);
  return matching.map(({ name, value }) => (name === '' ? value : `${name}=${value}`)).join('; ');
}
function sameSiteOf(request) {
  if (request.mode !== 'navigate' || provesOwn(request)) return new Set(['strict', 'lax', 'none']);
  const top = request.method === 'GET' && request.destination === 'document';
  return new Set(top ? ['lax', 'none'] : ['none']);
}
function provesOwn(request) {
  return URL.canParse(request.referrer) && new URL(request.referrer).origin === script.origin;
}
function parseCookie(line, url) {
  const [pair, ...rest] = line.split(';');
  const cut = pair.indexOf('=');
  const cookie = {
    name: pair.slice(0, Math.max(cut, 0)).trim(),
    value: pair.slice(cut + 1).trim(),
    path: url.pathname.slice(0, Math.max(url.pathname.lastIndexOf('/'), 1)),
    sameSite: 'lax',
    expires: Infinity,
  };
  if ((cookie.name === '' && cookie.value === '') || pair.length > MOST_COOKIE) return undefined;
  let age;
  for (const attribute of rest) {
    const [name, value = ''] = attribute.split(/=(.*)/s).map((part) => part.trim());
    const word = value.toLowerCase();
    switch (name.toLowerCase()) {
      case 'path':
        if (value.startsWith('/')) cookie.path = value;
        break;
      case 'samesite':
        if (['strict', 'lax', 'none'].includes(word)) cookie.sameSite = word;
        break;
      case 'expires':
        if (!Number.isNaN(Date.parse(value))) cookie.expires = Date.parse(value);
        break;
      case 'max-age':
        if (/^-?\d+$/.test(value)) age = Number(value);
        break;
    }
  }
  if (age !== undefined) cookie.expires = age > 0 ? Date.now() + age * 1000 : 0;
  return cookie;
}
function covers(path, asked) {
  return asked === path || (asked.startsWith(path) && (path.endsWith('/') || asked[path.length] === '/'));
}
const MOST_TURNS = 3;
const turns = new Map();
async function navigate(event) {
  const { request } = event;
  const url = new URL(request.url);
  const turned = level === 1 && self.registration.navigationPreload ? turnNonce() : undefined;
  if (url.searchParams.has('oriel-unregister')) return provesOwn(request) ? removedPage(url) : removalPage();
  if (url.pathname === '/.well-known/oriel/status') return statusPage();
  if (isReserved(url)) return (await preloaded(event)) ?? fetch(request);
  try {
    if (level === 2 && namesAnother(url.hash)) {
      throw new Refusal('link', 'The link names one key in its host and another at its end.');
    }
    const asksFor = level === 2 && addressIn(url.hash);
    if (asksFor && asksFor !== at) return questionPage(asksFor, url);
    await whole();
    if (turned && request.method === 'GET') return await fromPreload(event, url, turned);
    if (level === 1 && request.method !== 'GET' && !provesOwn(request)) return await untouched(event);
    return await answer(event, await ask(request));
  } catch (thrown) {
    return failurePage(Refusal.from(thrown), url);
  }
}
async function fromPreload(event, url, turned) {
  const [response] = await Promise.all([reach(() => event.preloadResponse), turned]);
  if (!response) return again(event, url);
  if (response.headers.get('content-type') !== PACKETS_TYPE && !turns.has(targetOf(url))) {
    await forget(url);
    return again(event, url);
  }
  const packets = packetsOfNavigation(response, event);
  const nonce = closeNonce(await packets.peek());
  if (nonce === undefined) return again(event, url, response, packets);
  const target = targetOf(url);
  const shown = await answer(event, { asked: { method: 'GET', target, fields: [], nonce }, response, packets });
  turns.delete(target);
  return shown;
}
async function forget(url) {
  const headers = { 'accept-signature': wasm_bindgen.acceptSignature(newNonce(), key), 'oriel-accept': 'packets;v=1' };
  const past = { headers, mode: 'same-origin', credentials: 'omit', redirect: 'manual', cache: 'reload' };
  await reach(() => fetch(targetOf(url), past)).then((response) => response.body?.cancel(), () => {});
}
function packetsOfNavigation(response, event) {
  try {
    return packetsOf(response);
  } catch (refusal) {
    turns.delete(targetOf(new URL(event.request.url)));
    refusal.id = response.headers.get('oriel-message-box') ?? '';
    note(event.request, refusal.code, refusal.id);
    event.waitUntil(rememberVerdicts());
    throw refusal;
  }
}
async function again(event, url, response, packets) {
  if (provesOwn(event.request)) {
    packets?.cancel();
    return answer(event, await ask(event.request));
  }
  const target = targetOf(url);
  const count = (turns.get(target) ?? 0) + 1;
  turns.delete(target);
  if (count > MOST_TURNS) {
    if (packets) return answer(event, { asked: { method: 'GET', target, fields: [], nonce: newNonce() }, response, packets });
    note(event.request, 'stale-nonce', '');
    throw new Refusal('stale-nonce', 'The answer was to another request.');
  }
  packets?.cancel();
  turns.set(target, count);
  if (turns.size > MOST_VERDICTS) turns.delete(turns.keys().next().value);
  await self.registration.navigationPreload.enable();
  return Response.redirect(url.href, 307);
}
async function untouched(event) {
  note(event.request, 'unverified-form', '');
  event.waitUntil(rememberVerdicts());
  return reach(() => fetch(event.request));
}
async function preloaded(event) {
  try {
    return await event.preloadResponse;
  } catch {
    return undefined;
  }
}
function addressIn(fragment) {
  const members = new URLSearchParams(fragment.slice(1));
  return members.get('oriel') === `1.${key}` ? asHost(members.get('at')) : undefined;
}
function namesAnother(fragment) {
  const named = new URLSearchParams(fragment.slice(1)).get('oriel');
  return named !== null && named !== `1.${key}`;
}
function questionPage(asksFor, url) {
  const next = `/sw.js?${new URLSearchParams({ at: asksFor })}`;
  const here = url.pathname + url.search;
  return page('Another address for this site', `
    <p>Until now this site was reached at <code>${escaped(at ?? 'no address')}</code>. The link that you followed wants
    to reach it at <code id="asks-for">${escaped(asksFor)}</code>. Its key is the same: what you see is verified either way. You would
    start there anew, without cookies.</p>
    <p><button id="change">Reach it there from now on</button> <a href="${escaped(here)}">Stay</a></p>`,
  { script: `
    document.getElementById('change').onclick = async () => {
      const gone = (name) => new Promise((done) => {
        const asked = indexedDB.deleteDatabase(name);
        asked.onsuccess = asked.onerror = done;
      });
      await Promise.all((await indexedDB.databases()).map(({ name }) => gone(name)));
      localStorage.clear();
      sessionStorage.clear();
      for (const name of await caches.keys()) await caches.delete(name);
      const registration = await navigator.serviceWorker.register(${JSON.stringify(next)}, { updateViaCache: 'none' });
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      const go = () => {
        if (worker.state === 'installed') worker.postMessage('take over');
        if (worker.state === 'activated') location.replace(${JSON.stringify(here).replaceAll('<', '\\u003c')});
      };
      worker.onstatechange = go;
      go();
    };` });
}
const SWITCH = `<form method="get" action="/"><input type="hidden" name="oriel-unregister">
    <button id="stop">Stop verifying this site</button></form>`;
async function statusPage() {
  await recalled;
  const [installed, served] = await Promise.all([keep.get('hash').catch(() => undefined), hashOfScript()]);
  const rows = verdicts.toReversed().map((entry) => `<tr><td>${new Date(entry.time).toISOString().slice(0, 19).replace('T', ' ')}
    <td>${escaped(entry.method)} ${escaped(entry.path)}${entry.to ? ` → ${escaped(entry.to)}` : ''}
    <td>${escaped(entry.status)}<td>${escaped(entry.code)}<td>${entry.bytes}<td><code>${escaped(entry.id ?? '')}</code>`);
  const foreign = [...thirdParties].map(([origin, count]) => `<li>${escaped(origin)}: ${count}`);
  return page('What was verified here', `
    <p>${level === 1
      ? 'Level 1: this shows changes made on the way by anyone who does not control this address itself. It does <strong>not</strong> protect against the relay’s operator, who could serve another verifier.'
      : 'Level 2: this shows changes made by the relay, as long as this gateway, its address and your browser are honest.'}</p>
    <dl>
      <dt>Key</dt><dd><code id="key">${escaped(key ?? '')}</code></dd>
      <dt>Site</dt><dd><code id="site">${escaped(site)}</code></dd>
      <dt>Worker (SHA-256), as installed</dt><dd><code id="installed">${escaped(installed ?? 'unknown')}</code></dd>
      <dt>Worker (SHA-256), as served now</dt><dd><code id="served">${escaped(served)}</code>${
        installed && served !== installed ? ' <strong>Not the one that runs: an update is under way.</strong>' : ''}</dd>
    </dl>
    <h2>The last ${MOST_VERDICTS}</h2>
    <div class="wide"><table id="verdicts"><tr><th>UTC<th>Asked<th>Status<th>Verdict<th>Bytes<th>Request${rows.join('')}</table></div>
    <h2>Unverified third parties</h2>
    <ul id="third-parties">${foreign.join('') || '<li>none since the worker started'}</ul>
    <p>WebSockets and downloads that a page starts by itself do not pass through here: they are unverified.</p>
    ${SWITCH}`);
}
async function hashOfScript() {
  try {
    const response = await within(10_000, fetch(script.href, { cache: 'no-store' }), 'slow', '');
    if (!response.ok) return 'not served';
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return 'out of reach';
  }
}
function removalPage() {
  return page('Stop verifying this site?', `
    <p>A link, or you, asked to remove the worker that verifies this site. Without it nobody checks here what arrives.</p>
    ${SWITCH}
    <p><a href="/">Keep it</a></p>`);
}
async function removedPage(url) {
  await self.registration.unregister();
  url.searchParams.delete('oriel-unregister');
  return page('Verification is off', `
    <p>The verifying worker of this site is removed. Pages that are still open keep it until they are closed.</p>
    <p><a href="${escaped(url.pathname + url.search)}">Go on without verification</a>${
      level === 1 ? ', or <a href="/.well-known/oriel/">turn it on again</a>' : ''}.</p>`);
}
async function whole() {
  await ready.catch(() => {
    throw new Refusal('worker-broken', 'The verifier did not start.');
  });
  if (at === undefined) throw new Refusal('no-address', 'The link does not say where the site is reached.');
}
self.addEventListener('install', (event) => {
  event.waitUntil((async () => {
    await whole();
    await keep.set('hash', await hashOfScript()).catch(() => {});
  })());
});
self.addEventListener('activate', (event) => {
  event.waitUntil((async () => {
    if (level !== 1 || !self.registration.navigationPreload) return;
    await self.registration.navigationPreload.setHeaderValue(`oriel;nonce="${newNonce()}";v=1`);
    await self.registration.navigationPreload.enable();
  })());
});
self.addEventListener('message', (event) => {
  if (level === 2 && event.data === 'take over') event.waitUntil(self.skipWaiting());
});
self.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.mode === 'navigate') {
    event.respondWith(navigate(event));
    return;
  }
  const url = new URL(request.url);
  if (!isOwn(url)) {
    noteThirdParty(url);
  } else if (!(isReserved(url) && url.origin === script.origin)) {
    event.respondWith(subresource(event));
  }
});
self.registration.addEventListener('updatefound', () => {
  if (!self.registration.active) return;
  note({ url: script.href, method: 'UPDATE' }, 'worker-update', '');
  rememberVerdicts();
});
async function subresource(event) {
  try {
    await whole();
    return await answer(event, await ask(event.request));
  } catch (thrown) {
    const refusal = Refusal.from(thrown);
    console.error(`not verified: ${event.request.url}: ${refusal.code}: ${refusal.message}`);
    return Response.error();
  }
}
let wasm_bindgen = (function(exports) {
    let script_src;
    if (typeof document !== 'undefined' && document.currentScript !== null) {
        script_src = new URL(document.currentScript.src, location.href).toString();
    }
    class Refused {
        static __wrap(ptr) {
            const obj = Object.create(Refused.prototype);
            obj.__wbg_ptr = ptr;
            RefusedFinalization.register(obj, obj.__wbg_ptr, obj);
            return obj;
        }
        __destroy_into_raw() {
            const ptr = this.__wbg_ptr;
            this.__wbg_ptr = 0;
            RefusedFinalization.unregister(this);
            return ptr;
        }
        free() {
            const ptr = this.__destroy_into_raw();
            wasm.__wbg_refused_free(ptr, 0);
        }
        get code() {
            let deferred1_0;
            let deferred1_1;
            try {
                const ret = wasm.refused_code(this.__wbg_ptr);
                deferred1_0 = ret[0];
                deferred1_1 = ret[1];
                return getStringFromWasm0(ret[0], ret[1]);
            } finally {
                wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
            }
        }
        get message() {
            let deferred1_0;
            let deferred1_1;
            try {
                const ret = wasm.refused_message(this.__wbg_ptr);
                deferred1_0 = ret[0];
                deferred1_1 = ret[1];
                return getStringFromWasm0(ret[0], ret[1]);
            } finally {
                wasm.__wbindgen_free(deferred1_0, deferred1_1, 1);
            }
        }
    }
    if (Symbol.dispose) Refused.prototype[Symbol.dispose] = Refused.prototype.free;
    exports.Refused = Refused;
    class UploadDigest {
        __destroy_into_raw() {
            const ptr = this.__wbg_ptr;
            this.__wbg_ptr = 0;
            UploadDigestFinalization.unregister(this);
            return ptr;
        }
        free() {
            const ptr = this.__destroy_into_raw();
            wasm.__wbg_uploaddigest_free(ptr, 0);
        }
        finish() {
            const ptr = this.__destroy_into_raw();
            const ret = wasm.uploaddigest_finish(ptr);
            var v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
            wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
            return v1;
        }
        constructor() {
            const ret = wasm.uploaddigest_new();
            this.__wbg_ptr = ret;
            UploadDigestFinalization.register(this, this.__wbg_ptr, this);
            return this;
        }
        push(bytes) {
            const ptr0 = passArray8ToWasm0(bytes, wasm.__wbindgen_malloc);
            const len0 = WASM_VECTOR_LEN;
            wasm.uploaddigest_push(this.__wbg_ptr, ptr0, len0);
        }
    }
    if (Symbol.dispose) UploadDigest.prototype[Symbol.dispose] = UploadDigest.prototype.free;
    exports.UploadDigest = UploadDigest;
    class Verification {
        __destroy_into_raw() {
            const ptr = this.__wbg_ptr;
            this.__wbg_ptr = 0;
            VerificationFinalization.unregister(this);
            return ptr;
        }
        free() {
            const ptr = this.__destroy_into_raw();
            wasm.__wbg_verification_free(ptr, 0);
        }
        answers(upload) {
            const ptr0 = passArray8ToWasm0(upload, wasm.__wbindgen_malloc);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.verification_answers(this.__wbg_ptr, ptr0, len0);
            if (ret[1]) {
                throw takeFromExternrefTable0(ret[0]);
            }
        }
        fields() {
            const ret = wasm.verification_fields(this.__wbg_ptr);
            var v1 = getArrayJsValueFromWasm0(ret[0], ret[1]);
            wasm.__wbindgen_free(ret[0], ret[1] * 4, 4);
            return v1;
        }
        finish() {
            const ret = wasm.verification_finish(this.__wbg_ptr);
            if (ret[1]) {
                throw takeFromExternrefTable0(ret[0]);
            }
        }
        constructor(pin, method, url, fields, nonce, serial) {
            const val6 = +(isLikeNone(serial) ? 0 : serial);
            let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, ptr4, len4;
            try {
                ptr0 = passStringToWasm0(pin, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(method, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len1 = WASM_VECTOR_LEN;
                ptr2 = passStringToWasm0(url, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len2 = WASM_VECTOR_LEN;
                ptr3 = passArrayJsValueToWasm0(fields, wasm.__wbindgen_malloc);
                len3 = WASM_VECTOR_LEN;
                ptr4 = passStringToWasm0(nonce, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len4 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr4) { wasm.__wbindgen_free(ptr4, len4 * 1, 1); }
                if (ptr3) { wasm.__externref_drop_slice(ptr3, len3); wasm.__wbindgen_free(ptr3, len3 * 4, 4); }
                if (ptr2) { wasm.__wbindgen_free(ptr2, len2 * 1, 1); }
                if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.verification_new(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, ptr4, len4, !isLikeNone(serial), val6);
            if (ret[2]) {
                throw takeFromExternrefTable0(ret[1]);
            }
            this.__wbg_ptr = ret[0];
            VerificationFinalization.register(this, this.__wbg_ptr, this);
            return this;
        }
        push(bytes, now) {
            const val2 = +now;
            const ptr0 = passArray8ToWasm0(bytes, wasm.__wbindgen_malloc);
            const len0 = WASM_VECTOR_LEN;
            const ret = wasm.verification_push(this.__wbg_ptr, ptr0, len0, val2);
            if (ret[1]) {
                throw takeFromExternrefTable0(ret[0]);
            }
        }
        get serial() {
            const ret = wasm.verification_serial(this.__wbg_ptr);
            return ret[0] === 0 ? undefined : ret[1];
        }
        get status() {
            const ret = wasm.verification_status(this.__wbg_ptr);
            return ret === 0xFFFFFF ? undefined : ret;
        }
        take() {
            const ret = wasm.verification_take(this.__wbg_ptr);
            let v1;
            if (ret[0] !== 0) {
                v1 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
                wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
            }
            return v1;
        }
    }
    if (Symbol.dispose) Verification.prototype[Symbol.dispose] = Verification.prototype.free;
    exports.Verification = Verification;
    function acceptSignature(nonce, pin) {
        let deferred4_0;
        let deferred4_1;
        try {
            let ptr0, len0, ptr1, len1;
            try {
                ptr0 = passStringToWasm0(nonce, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(pin, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len1 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.acceptSignature(ptr0, len0, ptr1, len1);
            var ptr3 = ret[0];
            var len3 = ret[1];
            if (ret[3]) {
                ptr3 = 0; len3 = 0;
                throw takeFromExternrefTable0(ret[2]);
            }
            deferred4_0 = ptr3;
            deferred4_1 = len3;
            return getStringFromWasm0(ptr3, len3);
        } finally {
            wasm.__wbindgen_free(deferred4_0, deferred4_1, 1);
        }
    }
    exports.acceptSignature = acceptSignature;
    function linkKey(fragment) {
        const ptr0 = passStringToWasm0(fragment, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
        const len0 = WASM_VECTOR_LEN;
        const ret = wasm.linkKey(ptr0, len0);
        let v2;
        if (ret[0] !== 0) {
            v2 = getArrayU8FromWasm0(ret[0], ret[1]).slice();
            wasm.__wbindgen_free(ret[0], ret[1] * 1, 1);
        }
        return v2;
    }
    exports.linkKey = linkKey;
    function __wbg_get_imports() {
        const import0 = {
            __proto__: null,
            __wbg___wbindgen_string_get_7ce8eee7fd327545: function(arg0, arg1) {
                const obj = arg1;
                const ret = typeof(obj) === 'string' ? obj : undefined;
                var ptr1 = isLikeNone(ret) ? 0 : passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                var len1 = WASM_VECTOR_LEN;
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
                getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
            },
            __wbg___wbindgen_throw_4c88d8bf264fd984: function(arg0, arg1) {
                throw new Error(getStringFromWasm0(arg0, arg1));
            },
            __wbg_refused_new: function(arg0) {
                const ret = Refused.__wrap(arg0);
                return ret;
            },
            __wbindgen_generic_0000000000000001: function(arg0, arg1) {
                const ret = getStringFromWasm0(arg0, arg1);
                return ret;
            },
            __wbindgen_init_externref_table: function() {
                const table = wasm.__wbindgen_externrefs;
                table.set(0, undefined);
                table.set(1024, undefined);
                table.set(1025, null);
                table.set(1026, true);
                table.set(1027, false);
            },
        };
        return {
            __proto__: null,
            "./verify_bg.js": import0,
        };
    }
    const RefusedFinalization = (typeof FinalizationRegistry === 'undefined')
        ? { register: () => {}, unregister: () => {} }
        : new FinalizationRegistry(ptr => wasm.__wbg_refused_free(ptr, 1));
    const UploadDigestFinalization = (typeof FinalizationRegistry === 'undefined')
        ? { register: () => {}, unregister: () => {} }
        : new FinalizationRegistry(ptr => wasm.__wbg_uploaddigest_free(ptr, 1));
    const VerificationFinalization = (typeof FinalizationRegistry === 'undefined')
        ? { register: () => {}, unregister: () => {} }
        : new FinalizationRegistry(ptr => wasm.__wbg_verification_free(ptr, 1));
    function addToExternrefTable0(obj) {
        const idx = wasm.__externref_table_alloc();
        wasm.__wbindgen_externrefs.set(idx, obj);
        return idx;
    }
    function getArrayJsValueFromWasm0(ptr, len) {
        ptr = ptr >>> 0;
        const mem = getDataViewMemory0();
        const result = [];
        for (let i = ptr; i < ptr + 4 * len; i += 4) {
            result.push(wasm.__wbindgen_externrefs.get(mem.getUint32(i, true)));
        }
        wasm.__externref_drop_slice(ptr, len);
        return result;
    }
    function getArrayU8FromWasm0(ptr, len) {
        ptr = ptr >>> 0;
        return getUint8ArrayMemory0().subarray(ptr / 1, ptr / 1 + len);
    }
    let cachedDataViewMemory0 = null;
    function getDataViewMemory0() {
        if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || (cachedDataViewMemory0.buffer.detached === undefined && cachedDataViewMemory0.buffer !== wasm.memory.buffer)) {
            cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
        }
        return cachedDataViewMemory0;
    }
    function getStringFromWasm0(ptr, len) {
        ptr = ptr >>> 0;
        return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
    }
    let cachedUint8ArrayMemory0 = null;
    function getUint8ArrayMemory0() {
        if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
            cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
        }
        return cachedUint8ArrayMemory0;
    }
    function isLikeNone(x) {
        return x === undefined || x === null;
    }
    function passArray8ToWasm0(arg, malloc) {
        const ptr = malloc(arg.length * 1, 1) >>> 0;
        getUint8ArrayMemory0().set(arg, ptr / 1);
        WASM_VECTOR_LEN = arg.length;
        return ptr;
    }
    function passArrayJsValueToWasm0(array, malloc) {
        const ptr = malloc(array.length * 4, 4) >>> 0;
        for (let i = 0; i < array.length; i++) {
            const add = addToExternrefTable0(array[i]);
            getDataViewMemory0().setUint32(ptr + 4 * i, add, true);
        }
        WASM_VECTOR_LEN = array.length;
        return ptr;
    }
    function passStringToWasm0(arg, malloc, realloc) {
        if (realloc === undefined) {
            const buf = cachedTextEncoder.encode(arg);
            const ptr = malloc(buf.length, 1) >>> 0;
            getUint8ArrayMemory0().subarray(ptr, ptr + buf.length).set(buf);
            WASM_VECTOR_LEN = buf.length;
            return ptr;
        }
        let len = arg.length;
        let ptr = malloc(len, 1) >>> 0;
        const mem = getUint8ArrayMemory0();
        let offset = 0;
        for (; offset < len; offset++) {
            const code = arg.charCodeAt(offset);
            if (code > 0x7F) break;
            mem[ptr + offset] = code;
        }
        if (offset !== len) {
            if (offset !== 0) {
                arg = arg.slice(offset);
            }
            ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
            const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
            const ret = cachedTextEncoder.encodeInto(arg, view);
            offset += ret.written;
            ptr = realloc(ptr, len, offset, 1) >>> 0;
        }
        WASM_VECTOR_LEN = offset;
        return ptr;
    }
    function takeFromExternrefTable0(idx) {
        const value = wasm.__wbindgen_externrefs.get(idx);
        wasm.__externref_table_dealloc(idx);
        return value;
    }
    let cachedTextDecoder = new TextDecoder('utf-8', { ignoreBOM: true });
    cachedTextDecoder.decode();
    function decodeText(bytes) {
        return cachedTextDecoder.decode(bytes);
    }
    const cachedTextEncoder = new TextEncoder();
    if (!('encodeInto' in cachedTextEncoder)) {
        cachedTextEncoder.encodeInto = function (arg, view) {
            const buf = cachedTextEncoder.encode(arg);
            view.set(buf);
            return {
                read: arg.length,
                written: buf.length
            };
        };
    }
    let WASM_VECTOR_LEN = 0;
    let wasmModule, wasmInstance, wasm;
    function __wbg_finalize_init(instance, module) {
        wasmInstance = instance;
        wasm = instance.exports;
        wasmModule = module;
        cachedDataViewMemory0 = null;
        cachedUint8ArrayMemory0 = null;
        wasm.__wbindgen_start();
        return wasm;
    }
    async function __wbg_load(module, imports) {
        if (typeof Response === 'function' && module instanceof Response) {
            if (!module.ok) {
                throw new Error(`failed to fetch Wasm: ${module.status} ${module.statusText} fetching '${module.url}'`);
            }
            if (typeof WebAssembly.instantiateStreaming === 'function') {
                try {
                    return await WebAssembly.instantiateStreaming(module, imports);
                } catch (e) {
                    const validResponse = expectedResponseType(module.type);
                    if (validResponse && module.headers.get('Content-Type') !== 'application/wasm') {
                        console.warn("`WebAssembly.instantiateStreaming` failed because your server does not serve Wasm with `application/wasm` MIME type. Falling back to `WebAssembly.instantiate` which is slower. Original error:\n", e);
                    } else { throw e; }
                }
            }
            const bytes = await module.arrayBuffer();
            return await WebAssembly.instantiate(bytes, imports);
        } else {
            const instance = await WebAssembly.instantiate(module, imports);
            if (instance instanceof WebAssembly.Instance) {
                return { instance, module };
            } else {
                return instance;
            }
        }
        function expectedResponseType(type) {
            switch (type) {
                case 'basic': case 'cors': case 'default': return true;
            }
            return false;
        }
    }
    function initSync(module) {
        if (wasm !== undefined) return wasm;
        if (module !== undefined) {
            if (Object.getPrototypeOf(module) === Object.prototype) {
                ({module} = module)
            } else {
                console.warn('using deprecated parameters for `initSync()`; pass a single object instead')
            }
        }
        const imports = __wbg_get_imports();
        if (!(module instanceof WebAssembly.Module)) {
            module = new WebAssembly.Module(module);
        }
        const instance = new WebAssembly.Instance(module, imports);
        return __wbg_finalize_init(instance, module);
    }
    let __wbg_init_promise;
    async function __wbg_init(module_or_path) {
        if (wasm !== undefined) return wasm;
        if (__wbg_init_promise === undefined) {
            __wbg_init_promise = __wbg_init_once(module_or_path);
            __wbg_init_promise.catch(() => { __wbg_init_promise = undefined; });
        }
        return __wbg_init_promise;
    }
    async function __wbg_init_once(module_or_path) {
        if (module_or_path !== undefined) {
            if (Object.getPrototypeOf(module_or_path) === Object.prototype) {
                ({module_or_path} = module_or_path)
            } else {
                console.warn('using deprecated parameters for the initialization function; pass a single object instead')
            }
        }
        const imports = __wbg_get_imports();
        if (typeof module_or_path === 'string' || (typeof Request === 'function' && module_or_path instanceof Request) || (typeof URL === 'function' && module_or_path instanceof URL)) {
            module_or_path = fetch(module_or_path);
        }
        const { instance, module } = await __wbg_load(await module_or_path, imports);
        return __wbg_finalize_init(instance, module);
    }
    return Object.assign(__wbg_init, { initSync }, exports);
})({ __proto__: null });
const ready = (async () => {
  const packed = Uint8Array.from(atob('ZFVFdONKFi1VWdKrJKVY6ihOPsrNzOBeNZ1ZzW5grTi2knZ/x86x3R9z2vkT+Aybwc3QapiZmZmZmZnhPlWD7V+J3r11H1b5HElUu0uOEML5gzwyJ8SccPpzTl/gyYnsW7vCwhU27TloAgYBsPAxwAnLXtVnNyz7GSAzckQBACeAvRbZWMoRLiNCLCLGY2SFiZV8gNWIwVLTH1grYm5icKu4xdi17RW4PcvQaBDhKDDYkVkuwHJzABx2D1n2reEjwgMoABjdPNDqXBbWJrRxp1f4lrieyoPl/dINDh66M+s0Fu5J5xcPXuqGaXrX/GLayRYud7N62sruEv5IyC4bwrbRqi9mrbR3sdO+Kz1eq1TqlfmFoyePL9RPV44LGknc/5TEbq/TaC2mi1kvPVXLKlmWnVqoHzt66sTxE+LASPbtA3mNVqOXZnf3sk4Lk6a96nwzE2IkYdtAAh54aunh4XVETKjv0rfJaHPTbbfTtCFjbg2JKDSxCQy2AVHJECQQUypFRFobmo3NzcgZp+0hK8jSM7DbiWRseJUIuZ5HFBNqwK88+CmMnSiIsIVuthnDdPfuWGNfInCpTBxFhrBMGFJkDDoriiKNyiZOAgrDGO5wBjqQ63D/EkUQCL15GyociEKO06xguyumoEgqRFE4ILIl2BIMTekpCqd0aHag0k7az0UwP1aIQ2vYfCmyTTEa/qWEHuDAclrG+ewYkSNkjMlRv4Qhri4DCRFMMPBOcxj1uWBuEwoCBQzwSI7hBMNOE4XIIx3FOpIhz2HnlmYmBHIvZPD9kmGPzjN38jYyWqkoDPLRS0iJEKuQo3UodQgB7QJotBc5KgxMqEPNXlTX8jBxM4xsolsoRmVsI3Po0CEcHIy0hA/DGmCcj6rjwFAY4CykJIrAYc9j8quxV4dVLBKypeaL4Ak0Xf1ZpDaSFwV4tkLcQrYAsYrrxiXh1GTyGgB4eIVcbx8OjRNgEocL4sLyhrpsY2Q8KXlUo8esoPBHKFYoFFw8QT4LQlSsJS9UwIxBFFJMfJmKImmUIhi5HYCexo6LqXU+pkI53mNWjtQa92jQCUNJjaUULhgMCufabGPUrj1AAiOjjAmM0lcPFmgFAx8hV1JkM7BBMFbIK9bI0/vhClBSEy4J8YpvSiqlgrwxXx8QTQS3tUNiq8lWNIzwIkcbzT8gcZwm1hkVLDToGuPl05CQQGEMNkooBTgIpoR0nGm+W2GElHzMgpbLzunTbbFOrnJE6M2qvnNudfX9Yrwvzv356xZf8g2g/5vCrd5SttTu3CNFNPwmXuhkmXhElax6ebnZrtbrjcWs27OuR6+58ldgo1btNdot63pMTVZrtWy598zGYqvau9zJxItcv9lo3fH07B7xO3fiWo9au56JNW/y2n4p63ari5lY97YMN8T7t3tRPMcrDsn8sfi8Gw5py5cR+Dw1NTRVtdW9K+t0xc/cLcPTNrJmvSv+NyrbdqtecUjmdi8thIOabffdkfwuNtWmuN8bkXu4i6740kiJXvWOTPzXnUzT6ny700svVlv1ZtZRTpziu4OkVi1L8eVZauAus7qS4cB3ZqnabLZr4pUqGhA7mVW/rSYH1Pyn+bsXD0jXv2hdx5lNRz9waf1qnU/I6UFnvdNeTrvNRi0Tb3RLT02zSe3i0He32ukJpXuOOOeMV37sf9z/mf+wKnyd3uB/yP+k9yg9Qh+nb9DrvXfQ5/y/+xdeRh8vvEw+6b3Z/X3hLe4fCl/xPkXfoa96n6VX02foe/QO/+v+1/xv+u+lT7nv8t/pP+59ynuN+x7/3f7LvX+5P5Nfl9/y30cfpO/4j9PY2rfHvk3/ebaz64o8m8inGZE4iTzn9y6VZSL2qEpZMRwuFxh2l12GpOwxzJR9hmKZGKisGUR5TJ1NnD1ClMfPYf/kO86WJxLn3N/FJdYM6O8tDUB/bukk6PctLYJ+3dIQ9POWRqAft3QL6PstnQKt5CwGO5yzabDdOSuBJTmbAZvJ2SxYMWc3JWPntz8Ec9tDG7CzbBOd0MYa27WNlWQi8RJ3LVErSSHxzvc31lYARx+COYhg73zpIQSNn69swqz+V62d3725znT13/7a+RmooKt/n1w7T5vr7KAHrwrgM+Acx/pucKRzqQfX19e33ryysvWWla3jGA8axoOdZcsDYjxYjIeDEB/k/2zUq5LVQBSFYcMMt1TuSadT4bAJ97eYB4vgMZBIJJJBIZFIJBKJRLL+Slf3Fsf88tRXq7PPXiGoiqAqgsoLrHKCygmqLKiS4Jk9OHi7j/d3h93YZg8lOhfY7Jayw8YOKjvsl0MQgSvAaqSQBVYBr0DXAl0LdPVQWx10ddA1Q9cEfW43B9BPQG/tYo8kOaEX26igCtDLCbVjX4GuQNVIoQqqAo1AY4HGAo0eatFBo4PGDI0J+sJuD6CfgW5m9liSE2p2oUANqNkJ3Y89Ao1A1UihCqoC3WyBuhTqUqiLp9riqIujLpm6JOrLA+gXoBfb7Yl7erv29EAXoAtQNVKogqqC8oNf7+8soA1FG4o2eK0Fpw1OG7I2JO0rKQ8zQZ8eezihwTYKNABVE/TKUUEVVE3Q74LOQOcCnQt09lCbHXR20DlD5wRFyYa7VZwKUKssUEEVoFWGzkBnoGqkUAVVE/SHoBPQqUCnAp081CYHnRx0ytApQVGy4W4rpwKU740CXYGqQPmbmoBOQNVIoQqqJuhPQUegY4GOBTp6qI0OOjromKFjgr6Wkg03i+7p16tPH499BDoCVSOFKqiaoL8EHYAOBToU6OChNjjo4KBDhg4JukvJhtEWTgWoLRaooArQJUMHoANQNVKogqoJ+lvQHmhfoH2B9h5qvYP2DtpnaJ+gb6Rkw8gx9Se0t4UC7YGqCXrlmKAKqiboH0E7oF2BdgXaeah1Dto5aJehXYK+lZINo82cClCbraeCKkDnExqOvQPaAVUjhSqomqB/BW2BtgXaFmjrodY6aOugbYa2CfpOSjYMNnEqQPneqKAK0ClDW6AtUDVSqIKqCfpP0AZoU6BNgTYeao2DNg7aZGiToO+lZMNgozum6eox9cfeAG2AqpFCFVRN0A/f7qwGWhdoXaC1h1rtoLWD1hlaJ2gtJRv2NrhvNFz9RsdrxwRV0P+s2rFv29YexfHh4aVJJEYSKUuSK0o/KQklDd27NejfxaEAYcDeMnr06DFjgLJFxowZM2b06NFjvwdXSEXoktRNuRwIb8iH+PnIhw8ueXjQax404kGJ7w8a/fugUeVBo6MHjY4eNPr+oNHhQSOeMtc99WXquQftWazkQQk9aM896MT764lH5UHJw4O+50HT33+7IX69uSJ/ur6yn3Pb5FznlxvifzdX5LNr/knZAmNNx4ifacFH309z5v1+oGOTB/sWe4VNYJOy09yy3CJsQnbkbH5AMRTN5Ts6hCj46P9t56/8GJs82HfYa2wCm5S9ym3LhbEJ2RfOBu5B2VRvSwMI3hWw59iE7LmzL32/wE5afI/9GpvAJmWvc9tRQ2xC9sTZA90cdsZAWgJR8NG3m31vMdGxyYP9AfsNNoFNyn6dm76r2ITs2NnAMyib6717DFHw0fdysajpWg+bPNgfsZfYBDYp+w1Fy22ATcgeOBt4DsUbH2M8gij46HtVTM/q2idswyawSdlLisZ5sQnZU2cDX0JZnzqqa8uCj74X//Ssrn3GfotNYJOyjaJxXmxC9szZwH0oW8jmW24FH33v8ulZXfuCvcEmsEnZbyka58UmZM+dDbyAsqXsBKKwJXaKTchOnb06q2tfsTNsApuUvaFonBebkH3pbOAllBlfQ3VtU5hhb7AJbNLZZ3XtG/YWm8AmZWcUjfNiE7L7zgY2KEtl07WssBQ7wyawSWef1bUH7B02gU3Kdq8XC2xC9sLZwCmUbWTTtW1hG+wtNoFNOvusrj1i77EJbFK2e2NYYhOyl84G3kBZJpuu7QrLsHfYBDbp7LO69qR1xiawSdl7isZ5sQnZ5mzgDMq2shPdnI++m+9bu2YRKAFKCn1Fw7grKCE0degrPeYff77LbQtlOx6PrunmO+/N961dswtsApuUHdEw7opNyN44O5J9LXvnbo49arj5vrVrNsEmsEnZFzTMO9yy38t2N5c9bLp5a9csxiawSdkTGuYdbtm31Zv3mm7e2jUbYBPYpOyYhnmHW/Zd9eZJ083buzbFJrBJ2QOK5h1u2ffVm4+bbt7etRk2gU3KnlI073DL/lC9+ajp5u1dm2MT2KTsWd1wy/5Yvfmw6ebtXbvEJrBJ2fO64Zb9qXrzXtPN27vWxyawSdmXdcMt+3P15knTzdu7tsAmsEnZ/brhlv2levNxw83bu3b6oraoG27ZX6s3HzXcvL1r3hc1/3DL/la9+bDp5u1dO/k/Q1Y33LIfKjdv3ND2rp2+qKV1wy37sXLz/7qhJ8O9qRtu2U/dbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fpedbWj4fne3oeH7/VdnGxq+39gdbWj4fmOfuaGrlq6F7Pde9u3xzVfq2kQ39/1tK2vpWsh+r2Tfyd5C6eaZuhbr5r4/rmTtXavZ7z02IXvv7K3s+8PNY5vIdl2beLs29P4FqtK1mv1eYRPY5NF+y55AWazW9nRzPvpuPvR2DR2bbNjvLTaBTR7tt+wYyjJsdS1xXUuwCdmJs2Pvdwwdm/yB/ZadQenmsbo2djcfYxPYpPt5w8uOZZNzpXRs8gf2291cZXFd080T7839XUPHJuv2e1+/37ITKBvLHujmfPTdPKvpWoxN1u33qn6/ZY/dzbF7jTdv6Zp/v7f1+129+bDp5i1dC9nvqeyH6s3jhpsvWroWst8z2Y/HN1/YqOHmi/au+ffb8x2byn46vvlCXRu4mw+wCdkDZ8+9/+FPpWtulv9+d7rkFM7zXbMESBefq2k9Xdz3F+iEwRcFRBZX9hKKRyF4FJJHgRR+DX4y5TTOcwCdXI2xRFWLKK3+EXACnDz8Sl2/tFf2Il+/4MTPcuN/eMZzPM/Xzy2y/+frf0gljzQpYhgK2yW7UkfiZHck55VZIuItOEDvWBOPACfgKhyDJTnnvAN5PO/TfL1lprv1qz49WX4qL9evbk0q6eZuTZzciG5NaGz5nl1M7bi41jOdsRlTpPMSXKSzEnykoxLKSGMJVaRVCXWkoYQmUi2hjWQ6ncfXTXHhf/5lkDuL/nSr3d8x3YMHBqs9ssWe/spwbaPeu74ZSl81wYWwL3SWhOaUMVPLD+8u+t7Oi7mMI80epJTcbOZnnVRi+bm51psmLPivvaEp8Uug4y9Azz8SshnsyD9LOlE5UpG/Bzp+C/TSVJAD5H8kHWf5F6CcDHT8PCNOHvMU0m+SjrL0LZD4NdDpU8+fEvLZ3dKQpU+BIgU6/gj0uYDPQZpG28rSb0DiX0CnBT4X8CPxChsx2/sgE2yA/SiH/eipjcR+oJgALPnUDlWqqvkNsOGnwFZH7fB3YFdP6OW2bHdvdTNP9QlI/AMotwR6LSi1oJLhMtX8AQ8bVbWq6vBrYFcb9PhNQl4ddJbf6PvJQTsqtt/nP+Zqr5CINSZHgepoUEeDOhrgaEI4GvJBlRz0QXqbcV75KN/lE7Dh58B/5JrVuuvIEYXtLW5By7Zo2z4UZmbutwtfhvMuYaZHGGbmmat4Vsv969uecHKVu7Xl6uqqVatKrT7HiC3B0j10hhXyq1nWeH26K090TtyFjAQNSizdy2dYYVtj0PikXHSu3Mvo6QG09BRaehwtPfhWWnoSLT2Mll5HS2fTEllW3ivJCjZea+4T9E5Q1SOo6mFU9QKqOpWOP1OMMp7mQWSFQhE0aLf00iNAwVppCzZK6+g+cw7w5O9AfIKR9hOMVQHBRBPiQGyCWXCQK4oDsQkaaU2wVECClbeFvAPkHdyfV/bvTPZofc/3wXdPf8Tx3bvJXZ/K6fcHT/Jd35UiznPyJebkY8zJIN+EmZoi38y9IRj0KljgzGBb4qyah25rQ0T3zxE9GzoU0Uf0YUyjJhikGIhnoZxRXtAfhlUlrVLNrbL3AV39e7OWUZozYAtE75tXsMRtNbdCvNz7SCUupmqQdopphrRz5mfB0DT0Rolt5dvAbeZCoO2roNcI4cXIUez/XZWrC2D/UuUPovLHpOf3zlHIfq8oxM0eEQjGb+6yp9cEU8UmmGnUCubSn2Ch5AQNT30hBCu/zH3Ah7FSGNe8OAR5cVwjD8FYsQpqRPGnJCKU+ZWMgWskcg1BgqUqJlhhW6tigk1wawm15feNogh/bnGyc6+eYRec9MQ2sPVIgpP4Ebzm6Z7gDwR/FMOCtwjuNtHc8fS4ZEn2BNmCkD1B9gTZgpA9BbInyJ4ge4LsCbInyJ4ge4JswSa4tYTa8jtkT5A9QbZgJyd+TPenoff0fIp4DOIfhvj7/wHxFOkwk5l6Mgd4Gklx0jaC10S3l+8JL5PLbMmb5Dkf4v9ReVQcfh/YenSPQ+ajkKmn9MLk8uWJa+TENXLiGjlxjZy4xkDRyIlr5MQ1cuISNDLlxCVY4bVWQCOHBkEbVrVKTnDDBlt87USEYIdtr8oIDsHXiOnEttdku/dxu08uW35AU4JoakBTA5oSRFNDIGxAUwOaGtDUgKYGNDWgqQFNCTZy61vBnlrhBc78Z/Zeg71A2RYednDesawPlA1qScGR3yd3P+w9BHvB4EAljn4HV3hOW+jauOfPcCsdCu4w6CCwh5UhcDnq3So4seoa072iFzxA4FEhD65iivhPsZVuLF5czJOR2gtS+5HaC8YQSe1vNgsrc0pQIEWDaksYrLCt0WoT3FrRINgS9YbSb4Ppjt879yjlVhrO8KkTtI7OA+2x5pFggmmq+SGYUbelxvFlNDUESzxUFK4OmzWSraClHVrcbli15emOzTqe9r513JcWn0y9vkqU649PnyFXq/VYKl+WxXRnwm4pkWcY5BgUSuKip18n35Baja8mrLJE0Mr0Mt/HyTfYdgTT+0K4P65syUG5R6+COq4Lpdqm51OhZ7D3nFAFDU9LhSRYifeeSxDBJuxg+V019HBDXFt87Qihw9bXsHd/Wi2HdEejCtKoHY3akbggjdqFRu1o1A4BdzRqR0E7GrWjUTsaVbAJbi2mLQH5MdgxBgV3GHSE2LPvENyOIlpwYtU1vPgTlOABgyPR3PI7uNKWl1/p8XoY/Gf6K+carCW8njvI3v0u3Kk+Sg20l6vnX0Tfjm/5nbvDBObldf/Zai0Od5RTf9KbO4bRzjXLL7Mtn+dbbke3fKZu3ae4mCCEb5/STdfDVTTEq1I/eAqS1TiO67EkqoE0mI6Xh4BXGBaaR85ydXwmkJ6LoDVG+wmNlvqmdW9fDuqOO5/OpxItjwL/yKOeuk97jzEek2VjSGDus+EGmrqoWgQvGPtKsdWOrXbuF0Epz1Eq1YcbK8GYWiZSsGA6F/DXq2XFN1xqb5h0G46wgglPU225cb9focHwuaNibfT4fPWjx8++pbZeuqEtdhJMMdDlg1DOQ39YFjRQUs5p3gp3LqT2mGDYUFBDfINIBDPtIphDU8FTo4EjWPplbruktdXeEmsbZC4US3CCiXhpqbFgpsZs2VuwwMCopi17t+7DN+fPt958I69P00et+DjV8SStkcWyIoHlGNMEMaU8zcSlYE7xiuDAYFpS/Yq9aurYoFzrbfnC27pduL9CrR8MFX2aij4rGDQvmCLhDAc5TwuEYFhWhh0qNFGzqqEdLPpqvS/3nuWQaRHhTSFQ5wRTfxpsOQ0K5iilwJc/DbaovuU0KFiHzRpMLaatOqh1X1zOJ8t8skwEy4gWTESnZbAIZnjQNb2FY0GDr1J5WF7/grWKINiIb0HLslbjx7pfrt5K8tF6ozcuHK09cyhdMNJrMfwZQ0nC0hQiM8VyWQp5cB0FD/S9BH1nHmIyTsg4VSj6k3sBi0yXFLqfnme3CtFwWGh4BTThHrWhfxtGt2DGqlxZNAy4xv1qdXFPdDFHLOxa2BWMyD6GkwSDFIMs0JNT+oLMDZLTPcilYjBYKoYdWp5uWLb10bg+jBcI/WDg82X4FElcTDdcTDdcTDfUTbDAreFpCfkVy+qwb0N1LataQtioAoJb78u9f9nCtfJQcIKRXkSCsVq+Dm8+oVQaEcyUc82rVrDQuBc0uC3ZrFKcgrV74wwb/FqctdhucOYLUruPX/7T79f0MotW5f9MevpnX/0rFYsKFhm2Ldm2QrA1GmtYZudZNcy10cBvOJaHP6NQ+phuTbz6CLrhxSuYI6MCbRhsS8RToZiaLRps7ayjP4TWLzi/IXODnxI/FX5q9mxYZn187tqWvAZq/qVOsEJ6NcJpvAEx1m5c3EJUHLQEI/WOYCySw5+JzPlar3hhVQz2ijlY8bVe8caqSLgi4YqEKxKu3F/OH9taWyLcEuGWCLdEuIIJBikGEq5QrvQEC1YZNivFqWClVEtiFmxwazUaBFvtwO2n4JbAdzqcCXb46tl38L7cYZm+IX1D+ob0DekLJhikGCh9Q/qG9A3pG9I3pG9I35C+IX0T0jekb0jfkL4hfUP6hvQFx+BrIoJrot2zw4EdjtjeIsTbwdcdTO9C0j3iepuPwB0Zp8uR+qPTSC3WV5GNrbVJuKRo+IJp+DAUjOSwcb/l8zG8aZjt0dyid89G6hNOlBW3CpW7F95ZNIQkxtm+dO88GyGbuerIxr1rNlIxCrRV8H/SCvfBWYt6J+c4zclUMNJgzhnHggkGqQZ/zjlKMPdP3TuW/+9L/0FjVRTrwgfI3jpm5Bf3Dsq6YO+Cy9OCb7CCV0Hh3q28iFV9Q6yP3ojVvW/JaMb3iWAkL4KxdhVMRKxgyrJM22TuQzOxUnJKSVNKmnIMSTmGpGEupxxDUo4hKceQlGNIylwWLBVGylxOaXLBRukJWrZosd14Z+5jcyKKPuFMn6BywcgbkEgSEklIJOGzUzDHQYFb4325z817S9x/JcssEkIJYijYkb/5uHMWvK/OimOgS9xXyOshhazGM1M1lnSScyc3KCtXSArIpIBMCsikgEx+bkkBmRSQSU6aSMzKSZNUTrMLBFis0eLEY9Jo1OzKiNe3vxMGhAFhFGFAGBAGhAFhQBgQBoQBYUAYRRgiZPuCHtTgKQnogmQ1aAQG/4Kgy6zZdfbdGPv2ne8mHBOOCS8TjgnHhGPCMeGYcEw4JhwTjgkvEy4T+hc4KZfTUHaZ4GTLYnZaKU4rxfv+jyJ9KtGzpfBHZWmzMZa4EudMQfiE5R/7qvcwGXjAwB0GTjBwhYF7DNxgoADmibBAXOUFfw1cYOAMA49fs2vEWgdng7Cb/VW2DtvCDKO6xpfG+L4bI1zG4ItVXmRUoEZlYJTSxhNgVAYmfl2zwW88Alb8Jn62L7N9RR0Zg9/Ezw7r4xLgt8Gvtf1o4m/a1HgvWn9n5S54HNeyLY43V79AhfE6yY6TvGFmnvo6R+hpyBUNMzMzMzMzMzMzM9N/6VhlR3XKLmtasLIv5Zfed6V3uiTlA/yjg8+dqv/p7qdX98l/sfQFvlia99YNz0TLc3oYL8/rob+8oIf2ck8PjeVFPegbpXk4t6zp4dTyjL5Y+ob+i6VveOaRb/FfLH1Xp7/VZLqj07TPdFunqcV0S6epzXRTp6nDdEOnqcu0dpp6TOY09Zkip2nANHaahkx9p2nE1HaaxkwNp2nCdNFpmvKrm2+J3vYSWVPqu5ovJcrkkrOG7dmFxM45O297B/e5lDgepltisL1E7m35l+oH/7nfP/eSg4vXM46v9391r/g65+KGi+si6iLImlIIBAnBizmnFxNH2bNEuWeZ2Xmn3T32Lfd0doEXdNHFkX8lke0peT0Er4fU64nnuEIbQsmaUiwoKXSaYdMctrALTtgThe3Z3P6PZ/PY3CIlGCFs7jFz8VTYVBhZU4oDI4VNMmySw5a254Q9VVhkZjWezWNmcyUYIcw8Frt4ImwijKwpxYGRwiIbZ9w4x62csGcKm1tsZ1w89tjYTAlGCBsfYpGwSBhZU4oDI8H0hM99yz1tlImjnDhCcmZg9dwax8E1xsGiwIGRKfZCsGGGDXPYEMnZGKxRvsZgQeDAyBR7KdggwwY5bIDk1zgtX2NpQYS9EqyfYf0c1j9c46R8jaUFEfZasF6G9XJY73CNUdEaKxTkjWDdDOvmsO7hGuula1yfqCBvBetkWCeHxeka1ypIx2MdGyvBCGEdj81PVJB3grUzrJ3D1uka5ypI22Nt6yjBCDDSYycqyHvBWhnWymEbJGcdMArS8ljL2kowQljLY3aignwQbD/D9nPYHEm/FrMo9xtxK/gbcQdPmAkjhdmRgnwUrJlhzRw2RtKvpaOC1D3G/pVghLC6x5p4wjrCyJpSHBiZYp8Emx1MtsT+9hJ59uolu85ZT++m1pZobi+Rtas8pWwn8JI1rQGRMDprYhOym97eD/YFHZtM7c9iL7AJbFL2zJneBtiE7LG3gSMoWmD7KtGM5mHPsAlsMrXD9elgk6n9RewlNoFNyl44i9kwNiG77W3gOpQ1ZdOpRcLobIFNYJPeDr0pj7Tpq9grbAKblL10tma92ITslrcnzppQNpNNW5cJo7MlNoFNejtYLnRsMrW/iT3CJrBJ2StnG9aLTciOvA08g7KFbMq7ShidrbAJbDK1w12rY5Op/V3sITaBTcr2R3GCTcieeBt4AWVL2XRtlDA6G2ET2GSFrv0Qe4BNYJOyhxSN9WITspveBl5C2Srt2jBhdDbEJrDJCl37KXYfm8AmZQ8oGuvFJmTPvA28grKRbN7lg4TR2QCbwCYrdO2X2D1sApuU3adorBebkL3wNvAIyoZp1/oJo7M+NoFNVujab7G72AQ2KbtH0VgvNiF76W3gIZQN0q71EkZnPWwCm6zQtT9ix9gENim7S9FYLzYhe+Vt4AGU9dOudRNGZ11sApus0LW/Yq+xCWxSdkzRWC82IXvkbeA+lPXSrsUJo7MYm8AmK3Ttn9gbbAKblL2maKwXm5A99DZwD8q6adfWCaOzNTaBTVbo2n3fek+bYxPYpOwNRWO92ITsgbeBu1AWyzbtnDG0801p12wMSoCSQuc0jL2CEkL7Hp3rZT7wrfd0FkPZmpdnHe2cMbTzTWnXrI1NYJOyxzSMvWITsnveHst+qOy13zl2o2Dnm9KuWQubwCZlt2lY8HDLfqTsdOfY0+Kdl3TNImwCm5TdomHBwy37sbs7rxfvvKRrNsEmsEnZEQ0LHm7ZT9zduRXvvKxrTWwCm5Q9oWjBwy37qbs77xTvvKRrRz+oNSla8HDLfubuzhvFOy/rWuiDWvhwy37u7s6nxTsv61rog1r4cMt+4e7O68U7L+ta6INa+HDLfunuzq1452VdC31QCx9u2a/c3XmneOdlXQt9UAsfbtmv3d15o3jnZV0LfVALH27Zb9zd+bR452VdC31QCx9u2W/d2XnhDS3vWvCDWvhwy37n7s7/xxt65HD3jjvcst97zW5o9fv9wWt2Q6vf749esxta/X5/8uQ3tOTzWqX7vZH92Wzn6ee1lnYe+olKyZ8NKt3vtewvpjtvWYytrnW089DPqfZDP4HLulZwvzfYhOyNt7uyv5ruvGMtbHVtkjA6m2AT2GTBD1HRscmC+73GJrDJ7H5/U3YLisqw+Kl2zhjaeRzsGjo2WXC/u9gENpnd7+/K7kDZRHZdO2cM7Twu6Vrl+/1D2ZN057G6Ztr5iX/+n3Wt+v3+abpz8zuPince6Bo6Nnnc/d4ce79/ebhzk93QzhnDOw93bYJNHne/18fe79/KtsOdT4t3Xta10P3uHnu//7i783rBzrslXatyv5uy/5rfedcmBTsflXStyv2eyf5nfucjiwp2PirvWvh+B95jTdn3fVu2c2y61vA7b2ATshveXvD/Q3ZLNllT7nbN/7GapzxyySlc4L1mHSBtfKGmTf3Gp8iE5Onhj8vnooDI5JKdgeKlEHop8/8y9/VBdh3Vnbe77/u87+O++dLTvJHU92okzRiMRa2Z0crmo1+B1y7C4lDUlpfa2uWP1Bb15NqyVF4XWyuNBBYgCAsiQDDgLNqsKzKUZ0sJhiiJNwjKW6UiDhEb2CiB2ijgCk6ARAteorAG7e/Xp9+dO89jxUn+QS5Pn+5z+pxfnz59uu/XDKCgn1xX0/jkVo6I28IBdDkjJtxEPwxyq9vndpRpu9M2R1kTLq6xW1YDjsYoa2C+q6OsiuHXR1kd2iqjrIIRxaMslj9tnCtrwi+0i1f0AorKiu6jqK7oGRS1FZ2iqK/oForGiq6jaK7oGIVe0VGS/M2cTo/X13ZHLj2U1xcjq/BEnrbVzZEGJhQq2/yiYdUp2LTmdW1ltTXuOJ83y8uHr7wDDPRl1V33Ymodfw7PttaH9t0ns34rToZx1rcVBwW2eggDwBBeP0Bfmj4KVRigev3AVgcIIf1A3nHm3rx7V9vAr1euX79eO5yn6AHNFdf/d1nP8fl8nE0LOFMGmtop4um9rt1ArQGwWNiKSKujl+Nnf3hd/Xw78jzlALrgbAfnTeg6hdZsqqWSIKNLMvOFjN4kY0oyg0LGbJKJSzILhUy8SaZSktlRyFQ2yVRLMjsLmarIeIlaSWKXl9CQqEECQeMYA4wWP0dTfo5WddxqJ7ZjU3pf3dWu2zb8jYIxh7mAR2YQoOpQNospWTiczcGx6ShDgs8gkE2NZ8LOWcU376fs7OvbLaDZZhXmV/DwJ56FQkD7sbTo/4LTC8GTogenoIG4CWK6JNYpi+lNYqYk1iqLGRGzdSTcmft54/f+I7bjOvjZcvX7j+RVd+JEeCZW3XgmxqUzg/hxx6DC1l0dhbv6xQtR+sFqmF4/r5lqYVXBFbMQithLWzB7KNqjbBqMOfyvGbX4v2NeQ68VHpv2HrI9uk2DxuL3/sKHXHzRrOr0XZw/W7Vq4A2qYLAU9YYv0HQoiRBodoxR2mA+YZ7zO1RchZj8np0+ZDsYxWGs41bqG/BJAxyDV4vgGZZ1OodE03WESOgiAraJU4e5vGGqeq/rH76/XUv8ESCrYiDV1/mA6Y6yFiG5E2uHXeWIbQTCgWUrdw3yBpoqaLljkBshoNMnC2vWibSXMB+4/gMHowjjP06XdDlsRCCwyOhtmzlbyQBP/Dhixw4jQdEXUxz6JKdhUx8bs+PY4BIo6xFJjC6+ow0MNDltqyy0n374zs4S1BzX2xwEwcKqyWY9otQybEtrrEGlstL8GmsxBLcPb+Wf3z747pP5dv7dR5TzduD/rujCMEdtYHcMF1Au2J3DObTuGqaoFX/G+4X/ivdC6a+PDrb8y+jhD46vmjoWQVVCGrH/JR/Srg4/N+hiWUGSLyV/cPW0MXxMhh/T7Dravdmhptfq3I66DH3xvWw3DC94otVIXCPobpR0b/e5WLlm4DVLvPnASwIvKfEGgdcKvFaJtxB47cBrl3g7Aq8TeJ0Sb2fgdQOvW+LtEt7P1NyNnj99aYCelqfPQ9euF3i9SfeDNxV4U5PuB2868KYn3Q/eTODNTLofvNnAm510P3hzgTc36X7wtgXetue5X/8sub+1hfv7AXr/ee43bnvgbZ90P3jzgTc/6X7wBoE3mHQ/eAuBtzDpfvB2BN6OSfeDtzPwdk66H7xdgbfree43P0vun3q++22P+0QPzD6T9pSzPBBFSfnEY6ckebWKhFy9MbtyY3acRMnQZP2SVJ/taqIhAdZ0tBglP17QjeNVHrxPVw7l1UVodafVyJr0VncC/96e1Wx1WX9EZV05dePplsrrwvPv0LLpYSUn/C6dEQ3NqolgEqouRSP8PKNGuEx4rhlBGDL6ThS4GHgtWNGyvvDx16yaU0Yq51k5wcqBkTv/cThyGvSFGIho6AB/3J6+WpBcioHkHUTC/boKoOZijO4VoS+AvhZ7Wn8N9JlAfxP0o4F+GvQ5T+OWBC5ezse2ntUI/YQZpR+uhdNMzQ+4MAMTqzAl9DWouEC6tgJEvg2mVmFS6EdBfzPQ50A/LeZgagUmYWk/ffRkNEpP1sX7MmLK7OePW9MfGGlK/wA9b45Oq7af0Ib3unsMbvKXVg7TUPa/F/6wOhh9S5G+JfqQuk1dAb0ccUKhO3pYcYLdo2Y8Ty+XaXJ/TRhsDy0cXvRd5Scw+rYSoDLD6QNFYNQYEW5ecH3k7Na4gltUnq6ay2OHqby3asR9Ek9PgZbQW9VPBvfSzRKeVqUD6fmQwmwa6XcG/c4ZoEE70HSH+k0hRNHsQXnLZiJMyX8cXZ/QYvIxmHw80I+Afox06HiGdND3qGbreZVN+XBT2bQPQZXNQAbu5CnOds8iSNXhQV5bjiJECvuDrCOAApli4IHswyN6Iwj0yNn09zhBF+ORNKeXqlktkFdrm66I6XyJHO2eiijZVu63fu1ClNWGDN8rcVjEqe3dA1kUx4a3/wt/6dkbHreV4WP6aN7lmfjNAwi4xzb6XkK8wFeQSgup9M0DW3kLbJzZkLsAOYZmZWPGmRdsbR35qdWq8dBLd+BE7OXPAJO7+Gn2B2fK9gCHhzQWM1YtGwsDXvKEgeRfekkaMC9kAC54WvvFcxLxaGukTim+x59+nq79b4xKRBVITPlpli9Z0Q+hDH4v+j+tw6rPa4NcLesoBJpa0nXGWSko4lJQxJiIChMIj96+HW05bndc00VyMFc125/VmQqrT6fvU6IiT9zCvVnLYaBseMxk7eLKrGVrvChr2xo22bw2yjvuFxhkzXRdtSNeJ7xttKSjvAbqXk8p90cPX4hcLf1MjCss8bmCJz9LTypuN02a69AcDHRoQNMatEJ/Sw4PvBxKf6MGDYltwXzi7Xlt5yrQRqdmyiGZ8NxNcKD8BSEmQLnnCgih0wWNTp8SCJWx1IO/AqmkJHWaUh+YkPrtRyHVKetiYPwArWWpz/1XSFVKUueo60/HUqHJF5gK9vjEr6JHHT0w20HUXcQPi6pqxUwTmMOTBiXi5oRxX/wklcGe3yt81bXS39VjWPAyurlzn6CYNZ5wjfTLgKSlT2hiHy0DZh+TFHHNLbveqpQaYjYQjFviJv35qoTU0qo+E0uMMPFgp3ioknO6SlssQ7zYYk+PM3gt/bU4kwr3O4tpFbEr5T6XX0QfS8a0jIyBa/lj0TskcVWX2niAoFCJS7NamAAG4n+X+VWQQbushvQHtbDtptxyMQebV7vMW+1Bq2TVIyr1sn4ttzSrsbiNnDPez1K7yxEu/vwBA9vfCbaZMJHmFvWaPL5NvZPMy4DdSJ8ICzJsbe+pgnhovBcWp5ihojsKSfrhbyogHjZBMgUGIR6tBOJEHcQfPz/7zE9kH+rgHmjy8anj75V96LbNxzM0yt4nuWdyKyY/h4Ovmo309ExAL7MpqYo/r/mf3zOY6Ry8GodQQJce1FeGTrx5m8ggKOO4RhJNJyqc5Um4aC7gXpuEK3zCPVE6fl0zVCQ7JiWeA0DUrmBajkBrsXoYRlBTnHFvYSeep5yWox0qv4Tz0n/2um8B4zb1MOglnKKyJsuPqazD8pMqSwoXfUqNXC6BwbMV5+RULPQ50KeDtvPmNvVQ7O7Lim3bhBBXKE4i14wyUinvvWur0q9WkL1aOkls7K5fN4fdOQ3ZJOwcbZkQyI6H8/Va+jFGW7+cGnDcvxpDK/cUnx2uSnbQkoZSbj3TVJXmNRYzuQq5DLmwHTE3hjwl9RYwtv1eoZBfZAKLTaLq6kEfTddXEQpQIPH/nSqxy95gFfYtv+rHXjTodjaW5BU6vK/m1Wgcms15I/SjoEPsI+NxSQCIiH9AjTPetZip6ONjx2hpSt9VneeexNPD3nBCfXSrE6qGhHQN611i8bJejd4q5CWQ9wh5EeTdQl4AeSfJWxA0t0VHSN6MWDoY3S8Cp+LV6B1K6NOg36tE+iFIfwg0E00IX4Z5nP7EQCBZiY6h6KxE/8E/Non+PQokrftQzAwj60+Xq+ZtqPZWvTeuGZ4NQTwzJq5q5tSQ09ZJPBmRJZebLe8NzPoW3kgKfUmhMCk0YgJvmGKS55v0q6/Ca8/f7Ov8uOa15zk8gqn4pz4PxaOsKscPvE8Yh/xPC3VgIsUMopkMIH3FjHIuFZN+zaB6EieuOsqrvLuO8hEoa6I8gTrEuRFkLZTnIddGeUrzXink0d5lO+RSlmjv2QovQbEWp4Sq4yJeqBk8egB1QntyFiQ6kpwTkqLbRLQ14lMmLjlq2h5ImJ8XUd4aGAhJ2QWQXwSIHSg/A6mdKN+LcpdogyczG6QxtExaQeVFOlG4HtHZvhf+u0841prcuP5d8Ou+ocFNxCTcrWcV91UTaE2xG8S870wDtoZzZPqGoKByc/QGyHoQnp3+SHMyKrayrO/ERY0REueFC4E8wOXLjr8Py+0giyacgmPSeMHK4HQct0yJFQl5AWSd5C3qK0ifcyDNwQg+p76nTL77YDQjOi6aXCMGOcaboz8x+aLT3FGmhhGUSVG3Uy66TaWiuo7FIhRYB2zK0YQ87lS2aJVTB6Eoscb9xxEfZBjxntWYtRx15XuwY/qWskPWEcBEdJ4gGMDihifMqn6WA1703m2PvWt1+g0IQKl0/5JiZ5trt+0NbcprHOpXtJVhLrg+Kgui0q6a/ULhwnHp7/yjX8b53xaiNBZmoeB0tdBwqio+4MBOVUfpP6FzDjAqTGsuwN2NYmmU/rbiBLyGPjb86pRREN9IKTqK0peIUkTeTMlpWJN0vMx+7gNzVuY/W5LZzQy/1XCPBDme4U5rlEswwXIfbvxomXuiqrlGZtz/5hl9j+tne1v1Ap3ICzp0KdCd0NgjvPMPuFn+DpTM5hxXMykDvRhNAp3eEuitN8IpRpGjxCw8HqcNdr8z0yxemwEQJjTDwcb7K/eLMwoovxBbne21u7M9rdkxuBn3uHcNOnQR0gQW2S5EE1jROC8plLtX9FEUwPR2FIByn61L/9C7MFAoHqcecjnnF7DO6GCVEOFTBjhk2HtYPonhMx3M2x23RNFt6AIKz/APRlpcRi8tU2xf6G7EpB24A4XHoudi76nIrxd0RqLYHlz18jDIYqajyZkmMlmYsPUKvT/9T3rz8gyL08jRi/knjOIJjCKRAP9StZWGdLS/SBSYwwOFf2U6DlB0EgF6dqjvdj+JuUlvo9OZPs7FoxX8kEz8WJz7xkdiZqpm+lOToMqTsnHx/XhRijZfw93UUwew71EP9o8V9LXa30cZT1Mn/X5s2zIKGZOdT49kMnRuvK4JX+PU17UqvRy7FBPVLTwl0/5n8d/PURIrRS6ThrCUy36a8M/mFZV+WRX50hSXAk6hywc/7rvUQxdBwDR/DbTgyBHSz7JmkFVRuucq8IXd5XywnlID+E6nd3PwPgfa9Jerbc/7tKL/ir1sZzjsiQ9P+LGfrAbvHdmQ69pW+hXF+Xg7Y5gxPVRv8s/wjCQCu4+7qkCB37npe0KGjRxorctoquSEYBwAe8Xi7fnF2xOpICCr9pq2QVVQxBl9vkE/x61N6/gp0SLe1kxzKgnrdm+Y4D1hgg3xCgmVy2BxvO7xClVdBKJ/SlWulZki4SR231kJSi5fPB+5PXqVp5ZOvVLd7qn6qVfpA4KldkTUiaIb7Fu6M9sa/+PuFVeqtXqjmbQSjFC3ksT1UDQTN4WikbhpFPXEzaCoJW4WRTVxcygqibMo4sRlKEzichQ6cbtR8Nok08VqQtB8Vbu2a06sKR+xRwaZKdYV7IOe5gkG5ZO41YWIJNngPu+5dvFg9BYUqZw1SBXnD3WLuoyTzT0kcWWB887dQl4EeWdp7njMkAOkNGJ9cn5gg8uziYGj/eYA42OTMOpJlDj4S5IQlpl9PQYBH3jdXMQY+zY7jQ0vCQl9bwiMPSEwIOszQeSHZKgW5V7/CGoPbsTAXGL9urnG21Qkl3HE81nL3z2J0s8qkBFvX0j+y4yvgxonvvSHvN21oSQqlBDpuSovHL41o2vHlb9w0IdyvRhZzWt9q9KPVv6OI5C+ObrC1zHGlT9Tuf9dvXns7hh1ai2FfwausrH71zgrmShq+MpNd7QxZPdvDrsvHB+xg5u/y7eQvPmOdgzybmE072rHvGN3CpnsvJI7VkquX5gotVsi0q8bUFYwE4j1F9OkMmqBso6uRJryfZF37/LP42JkxkqrQsYzkXC8+qxKL0Sj9HN1EJE/deC/ZfPWVX1KI9R4I6zsI9q6R1wx4aF/mcfeJ8Z9M8J0Y2g583/s3hHG/l/UG9tVsaoAh0P5nhoBWhfQ4kQ4bL0UFWO9GG0M9k6kyx5EdRCNwT8gkkTAC7P0XB2WMYAlDGRFnwmDOaVxUxKUu6pG+PkQBL/uha6q8dYxxepzKlMsrykoR/ksnTaNmbTVu9o968Mtfj0o0YRaZKsjsg+lu4M+dQf50huP6sb6ELB+bM9wxGJUhoKB3RU8V6PHtK15B/J9hkqyhbsIB5qjMOKf1GjhmYD8e0RusF1zjWp3IXiy8M7r2sYajqaNQkbTnhiN4Wg+Z0rqZQhFbGCUPJWKhf0TBtqmPD9BBRKurE//Oo07xdHLY2Xl80CMPGAY59LDxunnK7zpEtbD5Yn10EzGkNObOPPid2z/Yc6UBYV7fApK2W2zVab8d5KWh8AyuEEWs8sJnTVa9TF+f22sXX08xCISIyw7lir9bBWJTeRzY2Os7sKvlbJfY/o1LkcJ+a9gZDTGkebeLUu1VeP40on1G8GFWMDlVcfTbCsM3F1WxUxcKrIaQV5i5iLxVeWXYS7yF1U5DRDsBfX8NHBBFXng/Ja5korPjy38lsqr3gazoDJGm2SsvgiFRQywUYqQ0+qGS/ia2ljCV5UsXnFsWMIP6fFTdiPReQaS0gt7Ay9hZCgQ9Bo4HZnMEe3Lopf7kjwQxm/E8lV8B0M543j+9u+yuj13DEBlEpYx3v9rd4t80C3NNITILs80+DfOB1UZARzTDI7hLJwLjnERBHQWG/F37H3tHlUbifFR5TMjTw2FDzmaOmGmKARmOgET7Be10Iuos5rn37yGbSY3410rQr76VMjwyCsKaYsvCHKmwgBairUzoQbxT8O7hvsjypj5htctWTU8+quWNgyoJzw1mWTiltkiNVZxJOOZhcN4REtCPKOzCsuHtY87cQHjMEc9Hiecakg4IVpdBqYqahZJt6W3MpjY6g1zcYW5WCWShFqSAeso4omUBEVqne/2FqlncnmfKHwwmfl8PCybUiZRACvca8KVxObeI1FGazGsuZ2QVIHekXmYjS1TpjjqWnFwKCCGDHk1cBgg94XceNhP4UGgD+mRL8BKjjRFjgzDcdd+90K0OVFeVDK6vDLeofVGED6rkF4iFfmHMmvySECGi/4YiJsrzZ9ys5g/On2L3QfD9YNbpt8a7mTwkOZhrtibwHhQGIWLZC8TpRDFatU8Y/5lS9ePmzUm63KKdIM3tiOuY4BynM1/O/IvGWicpqGLb2DX2Af/N3i8d/Mj8NraNpwd5VUbkza2Mcob6KWwePPmchTl7eGBd+ed4cFTZ5mj8EIvOsQjiLQ33krLu8O8zFfkdyghL7OdhIJbT511rz68IaPHMsVrbt2TlHvZhJzxcsOlieaqh1B6Fa5dehWuXbwKB/SnoLZ9NseEPbBJQ40aEpdubq0EWCeHCxMW6+Q0YfiFvNJ4EaNuTo56sxu39ECytQdabJ5wfNuLvni/bDHMDlVs5a/ulv5KxSutF/RK70V4Zeof4JXprb0ys4VX5v7RsbJty7HPvmCs9MUrUy/ole0vwivz/wCvDLb2ysIWXtnxj4+VnSFWmpP+2iXj3+SvatbwzxLyiq2/gSfakJR4DHDmvrx1KIvGnyjZio24L7f4XEAbzfsJEM6bTFl+Mx/liY1Jo1ZKWRX/VYvTD0wkkEr4LqY+mYPIUp4Fkftt3VUfOAKZiVzG0wME4wdc93CZ3cTum8ipwlZ5rlNlPFHA03TPqcMlTFUoFeGgvkn1EFX5FjYwGigUeWJ0tx/Oms7wyi4YjZwGDhoOZl/IqKiJvD23H2paipsQsz5RjEUrtirnjuRriW4eX+T9jP2HcrMYQVTz3a14PW9bRaqynnfWkP8/+dxXf0mtDa/jn3owT4f/89efitcoEufV9bxn22tWs1Jbz6dsZ+1oPn3UpsPvn/2j76g12z063HHqaD4zoWV2OPNuqpjJ65jb9XyOVzNpvm3tqNVsrdgYrX2r2LpdWlvENm973nY9b6znA6tJNdfzBYgoiiTr+Q47hdo2QrHbbRuAdh4jcyFv2Qa07rKalYZtomJFt82b3mJGwX4e2yoqOZWSp2yCKo/k4GlbQ2URPNjdY4Fp75ptref7LBAtsct6vmz1en4TLL/kmJ0d/r6GH47ZHXZhzc7bgQfX8+AIFG5+qa2v5zevHctfdtT27RwaF4De9jx/4IdwC1z6y999+K8VWmZlCkgEL89s7eXu8H/8+Cu+ywCqoJRW571jdnit+21aiMwW+ruiH8SE/s6E/nYJkqixKUaL+k50Lpht0Uci6OtsrW9yYIVgb0KwI1YW4Ss7fczmtk+nwrUY17z3LANir33pmr3J3rx29Fg+ACDp1N5ixB0xTCIY7onhqQnDvaJzbhfX7C3HrPXztcsj2A7jgLED5BLMAsBNIPcBBhDM0zQRiLPEboGgJwhIBARTgmBhAsFU0SXlGtp/DFa5bKzNPQ4GZuYx7faY9gED0OwFuYeusMuEk89JYBJDgaZXqJ4SNCQCmgVB0986G5QWfD8InnVe5DAvXAxmavuafRlnapvHt8vjsx7O0hqQ7QOmhWO2izEBiCCbKpBtxH7fa+9uaE+h3VL7Lq96AIV71vL+0WPQn3G6vcYpr7EU7d1JPTPQsxsqAI75Zp7+YU8GdCG/bUO+D/kOZ2AOkTfJXACzR+ZLtmBaMKfIXNiCuWiNTGy/YOLnq/RL0V4SW7KRNfz+5srjF6L0hwqV/byC+F8tXTk+YFa/Go3vUse8uvrnVjPFzuS14fd++JvvM2uSOpGr6sPvfOvpz6qQxM163hj+1Zf/73VVSrrN4fs/fPX/RdKScmNIhg/++bv+kDK14fehD1TeOiYJsmoNEmS7rGWBzxzR2Bn++bceeTw0Mq8y53aHvwjtWhoX89hvCOnwnTBg0Aj7PQm3tXyKyXV6XJs5ms9aAJ5Dw6sBYNsx2xheN0Vw9sNWVQ8QwQ2o8+2MpBCxjcDO5yV0BxMxvuDjoDl2U70YWFK4pVa4o4r9J+DDtpPvYiC1xeVM6xJMdRGH6UJDs3Cjtf0i2hdkBCQC2MHWGOeLwK6LSugWwNRdoEsKK5ntF10WCnvzYg/EhL36hL1G0aVl+zKohULffMFsiD4SQV99a32TAy0EWxOC9ZDEQ3jY7cdsp3BvMp6jZjFHtcLDc+NpmbM7EQB+S5gXbY0tXFEXRCQCotbWiJpF53YIZGsBqojfbgGvNoaXFPBm7HZsDTOAMOnEeoGkKUhI3BhJUsqSyCDZMVsrDLWLldcpllu3wJgWGGftDllNyGt5+1gRsQWuZmEkEVwkboyrPxbsTwpuJLSfsxpow6Tugv8K5N0CeVogn7LTYc13jtl5WZ8CNCmA9jdC1Bub3zB2N4x1gwFbK7QObM9rzbvYPdLCbMPrT0R/vxTl1NrY0PpmaE0LrUX3GTqRGvoh2Hy/2ka/e9CvzglrI0Qmmf8KzCaZ27ZgvhXMhMzOFsxfsFrioFsw/U5yL9pLYm/jw8Hw9U6xm0S+MX2l3JzDvvJ7TRUf566i/MVC+GvYz+KBL1+xjVwti7d67S/OK+O7d8XnGG1/FbLx4UVb+foHUBe+9vWPst5k3fj6p1ivsB77+iOsV1mv2Ehu8oVvrL/HFzi2fCYrVzh8AtNppd2Np/pp4uIsdj/yHVvdxBnUfiy1TuKqqP1Eam2RfPATvtZKXAW190gtSdz7hWpK+4el1pDaQ1KrJ9aIw9Uo/dWqNUv6pVnMYgncGrn7yY1H6XvrbL5VuPvBrSZ+10YDilieyBo+kfV1z0vvoPC9LmLxtlwPKOyUBVFpxRQ/AOl0BILPSSF0gD9uTz/ojd2TaRZvzpTcm+XdWOUs1CleecalJ9EDGx/hJaXmfXhd+oUMNvKa5Fa1WdZ3r+pIkF4g0vRvdQBt+J5ShcVrofnV6RPaY7fxBnanUENAAH+uLaouwpTnFbI+gwggjyPTVH/Rqz9jrKGCnxMf3Jmrgf/YwRCiZeUjqLj6CiwZEB9RI66CCHdvoc8jS/+i0jISBT/0855IOLeKLzLLIQfbDOkYLmwp4rACA31g3+ZwYrSp/z+b7E+5RUwUn32PKJjyx0y6KvDcXquh/lNEq25T5wGfN44fR+nfa1CCOggv+ZdtjCjDwxhy+6MwsOtAJbj6udoMQ3kYCwwAl5bl2Zy+7vnC7gkFsBjqKiUuqExxDpSf1ydVHqffjcMDJwMdbL2kVvQVSDEqLip8dkgabU8ropIQ06VXGhhcf6o2vf4Qceq4Pp7BxLg4/StFxXXffhmj35O+xxC7okz3sKvfjzJ+4Ej6B1okhJl+yMgY2KLRJxGEV4DmkiAEOrxZrEJg+8dNOZJXEkbOd56iMKgQ6ZDmKyPiefBhofCZtF9VTKbPVXXn+DwP6Zei8b0XFY7aPTlD44g9tXGPZZqNljdYZrCByG2T9XxWTuMNHICldYF3Qrb5NMD7IH22vgIJb7scrFvraNBsmLeKDW3cQfEykF+QY3oHx1dpSvOdciumizsm0tTPrVwSpOt5Jk02z+W6QeP+yNpRvjxkbM9fltspf5wgioGtuel75abJdksD8/5ibcFS805LZdaiv81ty0vuoa4DXlefujjCbXbR66p4ib1e1y6va9bryrwuarF2j9fV8ZL7qGvJGqaP+3GLBp1s1ZPLHkvd0zt8/6anb4IWaqe3275lxmtc8GPa6dFYAKONeWpnfC9BgV32iHb4/jexT7jJM2P3+f5zvj97WvRk/0X23+/772b/zPff4/vv8/3nfP+uHwvpBd9/p+9v0Z9a9lKLhZZZNNhpuR/CVvir4Xvu8roy76+e10KMO70l6y3lsAQtfY9lD7FQYofn3UQe+vc9ltRrJL3gUez0KKy3l9td1JISCxpsz/O2sRVYEt8z87p2eyzTXsser4WWrLeU2z611D2WfcRCiR2ed1NAoanL69judSx6HcRgvbWco5VXP0x6r2x4WH0/behEXuS6ag7lTay+prsSMtnvjJ8SNvnKljw8bdomH4vmeiX6tmZtGY9m8/pq9I1Qe1rls6vRH2rYgUwfBZgpCrSWvyOjMN79gm+E/AuQfSH/D0gr5N+CXALZeK42hKaz8qHNfoC8pP3DzXQ76KeRk7TgvKRdSx7yfvwX/Veq36japqQGhVeuSS/rOgCb+4SOANd/uQO2oNWCVpfRag77il4BT3OUlzX4Ql4CGQVdXKVigatA7K7wly3wgJKwqGdawKc/im1TvqKMVrkPNJmJ85a7/FHglhexNYabtW0C4qc4oEaH845r3csvZZr8VtL1RlkK8kkheyAfls9gpkqftzWxQ8ikpr9jOIw6ZxL2bIu1ljN4z9lnrWmcDCAh58IZfsTptIeLcT9GBr8hZNld0Y+w7OCtMJbJin4YJSQ/Ykb+1cIki20nU94JU9icjdVAnhk0KOt/d1WTm/aThsebURajCiMXDbmHMjrjcTOSoaV/zE9jGDAqmIu9uRgq7793lPMbuCA/Y6fTX9F02xvaFektf39NRyhnWKbPKgmUr4WX6CNWl4AQRkRN+oVqEuboCf9aQ2p78iY9KXmTXmL9KYTHFSP0k6Avkwb7GSP9RZ9MVvq+6jwMAXkWo8RIOEz/cbmWb+Ka/Kotq0Mc76OIAkxdCIU63+JWEOIliDvL2G5LbEPHCa5H/VYPxLydwX2P0PcxuO/2SzEEt5HgNuPgtk2+e/on1ZZOGIERTQoCMRz0UItop+5gFCYlsPjYjZ1JuMWNbnfjM1Yl5D18X0g6vpUvIkkrv0vSQvJrJS0CdyISSFb8ijrjSYQtgo9kzZOPe5IC+jGSGBnWEIeTjqP9142tpt+uyfsHtfTpmq/aCijvR8P89xuJMsfllx7Gi1FxWcRg0OFlK67dqnwdXXHfeD9OwFXI/Uz/x/c64s7P373pVe12p5v2pqZnZue29bfPDxZ27Nxls3z34p69+5aW/z8798AlR7MGcPxs74YVvbFt23piJ5/jfojYtm3bxmAxO7Ft287z9P+iru03rN+ZrqnuOn3+66ldp269+g0aNmrcpGmz5i1atmrdpm279h06SqfOXbp2696jZ6/effr26z/ASQHdhJvhJuTr76Sg6jnqh76hvk7yqyZMCNXHSUXVXNTbSVnVXtQLnUM9nZRRvUI9nJRTTZgYqruT4qq1qJuT8qrDqCtHXkNdnKSqPqPOTnKovqFOTnKphk0KJZznWNQRzUIdnORTLUftnfyk2ozaOcmrOoLaOimiykJtnBSyc0Gt0TPUih38hlry2PjJoVqw+nzU3EkJ1RrUzEkV1WHUlDO7jZo4ec6oMdf9FjVykqb6gBqiL6iBk8FTwlF99mMkquckj2oCqsucmagOmotqO8mtWohqsTsrUU2uZBeqwZERVJ29SqBqHHkdVWWFJ6gK816gylzzB1TJyfCp4aiik7GMKjgprEdMRuVZZykqx925A5XlLougMtwf11Fp9uMOKsW8x6gkj31CJZw41ZBpoYo7Kaoaj4o5KalajIqyO7tREe7jDFTYSTFbHf3k5A2jQtxhn1BBJ6VUw6eHKuAkUC1A+TmrRSgfa61EjmfZhfJy5BGUh+dMR7nZ+5soF3fSXZSTeQ9QDu7a5yiNq/mOUtGMGaECdm8dSmHe3lAufPmsHPaZljR7m5MaftxUMbBB7l8UOqwfT9p3/qSp7J98hfSNaxqvmPUtb0owiI+RSTXfmxbwfaippDqQ3Qt0ndT/+FSn/BNTHcjBcBNIdSAJ1A9dRpZq1SNkqVa9R5Zq1ayFoXqhbchSrTqOLNX2LMhSrRq1yESqA1mAunLkPmSpVl1Almo7M2SpVt1AwnneRx3RG2SpVg1ZbCLVgUxAlmrVQmSpVq1GlmrVPtQaZSFLtZ0LasljD1ELVv+ILNWqkUtMpFqvFlmqVYeRpjrBqDHXfQpZqlVnUUN0EWmqrzKqz37smGci1YHc5rG6zHmC6qAXyFJte4Us1aovyFKtmrA0VA2OnIss1aqlqBpH7kBVWeEoqsK8GLJUq5JIU32Jkab6BqMw1YHcQ+VZ5wOyVKvGLTORaj0jZKlW7UCWatVeVIp5R1BJHjuBLNWq88hSrbqFLNWqd8hSrZq43ESqA1mELNW2OtJUZzKyVNtayFKtuoQs1arXyFKteovysdYX5HiWCStC5eXIWSgPz7kQWapVu5ClWrUP5WTeQWSpVkVRGldzFqWixyhg94asDJXCvMmhLNWpfJNv0DxI+0v7uzHj5/7K9gy/v0dRP3QS0V+5geivPEX0VyZk+v1dg+ivRBH9lRuI/spXRH9lWpbf3y2I/srbmN/fZJbf39OI/sqhmN/fW4j+yqUsv7/3EP2V2RG/v++z/P4uifv9HZvw+5uM+v2dm/D7uyXu93dtwu/vEUR/5WD8V/29EvP7eyfh9/dDzO/v/cSv+ns/6vf3S8zv776o39/HCb+/t6N+f78h+ivTYn5/RyL6K7sQ/ZXliP7K84Tf3y+I/sqwuN/fp9Ff9Xdw9q/6+zzm93d5xO/vTkR/ZWS2398ZiP7Kx6jf383Zfn93IforMUR/ZVzc7++riN/f7Gy/vzcjfn/vZvv9/Yy0v5OTfn8jUb+/mXG/v0sjfn+vRP3+ZkT8/s5M+v29FPH7uzjp93dm3O/vnqTf37lxv7+JmN/f/Um/v6cQ/ZUHiP7Ke9Xv93dknh/svQm0XcV5Jrpr2MO5+9x7S+ICF64c6pwnZ8krSiL3IkgeOta+ywNqzLPee6RX5jmreVcZuMCilRcZiUZg2U1iJfE8Kh1skTYC7MyJB+Ep8ojieADHA0k8sDoeSIwTDxDe//1f7eFIgnjouXst6e5/V/1V9e/adXbVP5scMot7O9fbStxOw9uKqWAdSn5dqyZ8oPv40rdrKsrZXuMmcqqgok16+EABqH5Kr7DbVVvuVaPeGGjd5TQj+loo5+FL19yF4FQ4unMoLQyvt/RvRewdPztw851QEipuuB2KIDoR9e4opp4liI5nf2QEzlW1Z1fhTXIS6PtF4oNn/KDGSroF4M0Wcr7JWhPC65zgwiPxDuLKMFHWFnCFEKVUhK5e5oZzQQFPmBbt1NhEiZKLhwlfcnQRI1xHj7/0pArvLrsp3CTSSUPilzRsnxPQXa7CfzoBu0ohyMIyQrdA6E3wDgEjQbgsbyEIP7ttBDEjO1IzSyVLAeMNh0Ccz4TyTh8SKie4aul7Yx9mO6wxGg/jQ4uVVPHOJy2jSvZp86D6vSbqNKLfp8rlJg1uuzO57eR43BzjQCtPt9hwvc7AeOIpNHMUmhkuiPCfcgwbfbMs4lqvGmcbGXtPybkpXbl0ZXyvmQUgvUYz5kCA2haoyh+2K1mqcJ/BKhwjFtFAmzqGRF5rlph4wavO22qUkzwW3cplUbjDCvBA5858POfCfcAMomGQNCwGvvmPeFbpD5mvXXxk6e2HZ7LsLDX7Hc81xBnBpNp2tDtzVoWvFRj0JqPTh3jPHnLhbjhapnBGX6goW/BpYMFdCHjUE3vqr2nrdruDdF2InwC6uXAt3FhQUhgZey9Dn5FBxCxC89iKUEjRvtgphrxXHbReUdmNKXqYUfEpXvFa+EQVPR3jo9WS5iUIx/1v6XEpTm3TvHGJyKQ99/JDkdhdHtVXPTH7GUDfm60/KfspgfInZj8pl3NE8tyq67dMC/UB01/fOavx0NFJFc85OhkRAbEwNO6wX83wU+T1iFxRF6bS1eF0U03PFbdMg/5Xv/TuP3/P0ZvuecMD2Q0SIYhln//Er3/pRe/92B9+CmV7pejc1b/61Au/9OHP3fPGz6HoCi368rvfd/1Hbv3LP/wSii4HzaJa0I+Tx6vlfIS78+6zmC84k0ELzpkaxSrsG1vcVrw7XKrUY2JwqSbqNRwNPNq9Ok1/d/aSt+58Yna7YQ/y93ZkSAn71JSGKoXodbFx8L/O6wT96OQcnfPV17zz0G+deMXRr17yKDTf86g0f8GS6DAkeolEh2+YaOnmkaj+m7xdHLW83wZGWtM5BA3dMa3XJ4amImNclifztNhwSKcSR42gThYZkU3TrOhHhK6DZYSfvhW9l4T+yKZB+nX4lCwIipRYuDis75H/lzC8IsL7QlMEsIjhUoBxHENzIfRP8qNRmxZOUWZyOktuidUz5j2gzZiQboLST8PESqVbGf748OYS171Tg4uY+Ev9BnFo3IjbKyZn4XL5ZEkeZiMmtEBkZrgUnYXL2a1VRilzHM9uJxphQtT7Om541ryaO3lE/9y83V5OKjjT4SM5XYBzfAaMqkuwLWyOixrq0rJvpjVBuEiNMWzUsing88pTiYaI5eq4Q+063lGZBZxSjptk1UEv/PdgK3C6R95iAOrOeYdpf9qBljgCSiE/Rg4b5aw+1rWFHiBRxzSf0TfR9oYw+eI9xdGbIME5Gw3qgG9qY66c5AIe0/Q6DpE7oEYtCaK2EvAWo6UjgiidE/ArmUb9E0LweQc4pkod4DxxAWLTyZ6B9D6JHj4biGE0ITkhEjs6Tg3js/4kIFV0XY5mEql9EcFCdYlfLpMOSOOK4CCxyGPAS/pOxtrJIQNQezlshrPyEumuneTD/SQfOmWS67YwA0jUiuPtJdGcifB5i34Ru2C62Fh+2mvttrnxHW1Ey+KJ2bDzKs5RqQooKVXLOGIZIJZhuCdmV/At/55JZmoMEP+zAOGxjw1CzfUWaa4XLMJoew0tBXIFW65BP258NSfvOp7JwhcE2DuVFDtfAZIter8cE6EQpnjs2ncU4mJ4vk4l3wrtwOb4qL/+SI+ax4KPBYiPxef5I0PzOwwk5z893eCJbpUnOmTUFBB/JFDTAcOTaeBQd9/VDlX2Q3FVh98qa67g8M4C0ElAENpznMMGOyHhQyYdVPnwMKXj07s7EviT+JXqeuUC4zxAl9133WQ8qeDBSd59ZyCPloFcv0BK67etrXWQ8O9BciL8uH5G/l1pCxqoRI1QemZ1J16EP6ZGBtOiuVpCef7isWunNU4G8yWCOcVCTo/LgODckmObzeFDWx8Nf6nx/hgSv9TMQRPLyhzmXaVY7vEW4i38qcKdcDjPYSJm9kwqQMuRdnELOeVI8qzht9W+FeQg4ET06F4PxiMekwsZDG8ta977EuYrqRBNpgC1cRSLrthrF6iV0VDLD8uYO+bsEEXUcBUcoB3ONBq0rh8H5ns6WM5+aLE6/UYGPm3EPFYwuPCnjYlDux2MeW0a0/dj2m9xTKlv7KXz7rQxHfihwZjPTmO6fkz3LY7ppDt36bw9bUwNFjgYc18a0/Zj+m92TIQuGOGTXyHIg5kZcy7q4TV2YwJpD8c03ZgxjTk3GHOkXZ8+ZqZGu9iUVcpQxmqPfOpxJIj4Df5Oacz+1jf20cPEVVlRdL+AZiwm0SJXGdqz/llGWcBJuRqpQ7lp3pE9Y34OoPD1CmaNYVvWf0gKR339SOod6ufqvucTbc+CULHZXS0oQswWdNpDRW4GPfQUlES9kyBQ3w5QUHOgjuqh0Fi4HvHZzk02GtlRS6aQgMB3vGM/JLrv8m0t6IVi9l4NCfmAFBYtIQTZiqBXSgvuMqCJqCjMiYoOcqLeA1BQR0AlWZk+k+semiCY/wS6vtSDboI5S6Uvj77Kwby/jfOuk23Z78kW5JNb9vuuFvTEZb/vb8FC3xF2uYxD9O/QsC+gKsiAObzlnLRgjpkiWOjYhrsQwsIMYogE2k4vrTU4ANwr+DwCLOt5NNyMSDNaH+6teP3VSjcwIIZ/wjvuzq5bugNtpDk2bN7DdY6SipQoaEwSUCai2T4qTC3lctdlmUCmTvTvCReAHeEcsCXsARvCTuC6dXn8XCGB+ezAmjo9chb+DQ87b4UenkUdm+zAHu/kBfKjDEzynIqbAFfTmlKouVkWeQuKhhwyJVj1LIe8jKJZDjlEw+3+Nsfrj6iHfnRDlrRDut0p1z6RH8hcYgFl5oQFXNcgL0Vn6ZiB/SsFyCeVVCBmU/ksTYqLF1spw1eC4ctbhq/SfhDFAFxfKTzfaF2/3AyqD7T16PVAC4Yuh1mhQJtjDtaPwQNf6/GGK7BHOfNCFuSO2EIX9FYpBNsknfbNp9UWm2RvGR1bpKACpwH52ia6M2D2RnJkQWts4XTxpV0pXonammIJ0v4UKT84aw+B40S/z9I0bRrJsUJ7jCZNR81mkICKMSuwAElJNksC75Z49w0Pj8nVQXHxaWxd1+rcowmkHrZdb7HtzS2n3mir6KNjjzcb7Ib6khEhYvBOK8TiR13+JEOpkKt1dU/mvqFR0ERG4jgRhEvgNXdJnJNfx3r4AwSpJV8MVUJZt7bTsayPldbu9/i1HbHkculD0eVreMqp8b8R0WpqupRpZGTvNfx9JTeL9EH5nIAVwQcEDAQfpMgYPR20eCDTuuFY9rCtPdNrsOTDAGE4m4rkbd2cwABBOsFlybaloAoA3yhgcyvshaumwBeUD+UQXk4VAY0JX07UauBdPgPBIe6rBDd8xYKluRtmuhiBRt87CMLoeydBGH1fLARkHzcTg+s9ZNT73n4LI7szjTzJZxBvfmTEYgbxKBCLMyKWnBgJp08HGDVQPUEQZqvHZ5/0GIf8ezd41mYHau/pc1igrTSEHBGgdKdiRsAyivLr6A3SXL60jyXfpruJBOPbewlKO9jWEgYbdz/gUvrAKiikX1xzBO9jn6Q2PJXb3AuMigFIJEJUEwlePHbeiXLONCfgoMd9CNsCBRWkTo92i2T1/lj1QuM+HZgFrqtX1brr2dMKv6Z/vbJ63Zc3X6bZWU3zMfTMfSwJm0/vwKA6PVokiCdeJriXn4YS60jGwY8nw8Nu6WPDeXZmEmt5RAXWryuEl3QzP9dVCltw5HgKLvKCjsmb/kHCfwR4N+E7AF9M+BbAOEe4qyeernzwsSSfkMIiFjSHsPx6Xs6Dh2BihTxlWsp5fZfKEUs6xFUUVpRryMyI5VJ3fmwm3F60JFo5mk8scDRyjZX4OZNSey6umbIPtAKCtKrRI5qV/PUVoEBzp6/FEoMwg7gdjG1RrO2iXZOmECFWdPnau0ZGn0PoXyAL8EFZFi8FjQ8oQAQ86FEzBYvXHMBpHl9cBFR40o1c/eIsPrpxWosPsJO4UKMuRJQUdJGgAPYpQedWzY2pQODFQ8RD+QUphlPNlKAaotZRWqEqJ6tz9JSr1P+QWq5MnrXWaT4B3l0RSsoKX2Bbl7+35ATkxTVZ+LVSFxN0gdFRP9jcSt7qlFbI7c13dpRfYCginSqiLJuG15YyMRWmd9eK7GOTgrnDolWtFvVR2I4ss8gh/zizkZtBNvKMMS0oCOCbaCJa49qcOEba8KvJZD/Jlgl+SsBA8GMCVgQ/KGDW/Vg+kZs5MH0HTNIyw8NtMz5eCkXoPhTaBPWBQsv4LSm0hJ+QQgE/IIXG+PkAoneMQh4/YYUy/Io1Pizi4IqHUkbXPaQZbs6/hq52bq05T8Ew9VrK8EhaymgbLIVkpmxL47RqSzdPR23plulcW7p1WqNUHKgiZCA8kRsJ6gVBHaBKIKMnBCNNEK9zQUpylDSFQF4he7XmJ2/cungCOx5dpFss/3lBqniIF6hUyF1Nhd3CugQVkxZ4S3k3QC14tXbrBJpTKJcB0OKC9eZstBjh49eNsVHwFrXnOYEWFLICzStDz349FNuoKDj4veITeha60k+mPvFGhfDEGwSqBGb3i1JyNvkTgZYUMldHjyc2eOKzpGjU0Y8nXibVAp3LJ0n0b1pvzsWg58Bfo6N/LHgrZG4EOp9QmqPF9MTnSWndjYHn/A5OvUCPUUjcqQQZc3EBXw/HPC5ztoQeNmn4T6zvg4Up1Ik/G+onpPr/CJ90qjumq3mY5PQ0VmW0uljD2+bJPA7vQN0Tswvl8p08EkvdVq3jsViD2ODFSjs9fwJvk7JrZF2cis4barLjtJwYNzgvYnXmVHnaXVGhzZcgo5pQiq8y3v+mtfC2ClnYhR+n6YUgwjYEnzMciKuoMbEZ+Bi94ylUpz2BazdYeUbmjZ55Hyrqg0yK0Uu21mPM8AtkYUEJYuuicUUmxkUSugZJYo7Hz1viIPND1cS2JRPDh4JpAD4wwEhPR9wIDH0OyvzxvKoNYXvh4XJwNk5tEWgL8dRuY3o7VOL509jTDhCro+F1lYg8rIYle5KnvE6ykFvzPeR8ow3mESU7+XQICwDytT+cT1AwZcE0F5WclsRh7+gboew+Cm+tKrxLqcmmQpfTx+AD+/CA5UibEj+Qfd/27McIfff27AcIPXZ7dimhx2zPnkYanxozPiyiJ/wVciwMvdLzOiNNlPGd6n3NUBafzttA/sfPLC94ZxGN6BSSsCH8vxPy3ikf3jRfnxTgn2aZ8EqAQpdbAX6qZ8I9GTYw4UXLhPuWCa/AhFdkwsuWCa/IhOcdE150THjRM+F/oEy4V+47lrhQRckWHRNeoctB46mfZcFH1LaXXE+b+TOOOAzxNwsf0Y6X3NHxv9sIZeCEK7VUCc/JY5nYbw/lL46jfsB+l8p+a8WYFRougez3acMXHD77Zob3yn7z4tPYtb7LxkyKjhFXVgPduNBpH6tuEHL2qI2EMh7Cc/0kcKzXgDH3s4w537MHR466gox50TPm3/yoaB+zftyIRyyHjLqbYdSpQ1JGvaiPeUmyvnQt496P4Z9fM6yjU4f2cYou4HHHiI8VIz6mmIeFemovMtpAqViBdZunFeqgsWf8AYYqQPgBLT+LMRSNRiuQ4+s+TqDRyrNjkPA/0dOVHaHP0TOCAWyIC4wakNrg9LCEgGwjRVmO5TGNBDmHIJC5lq0w4NamOC9ABR/+MWMQZPE8BAM8l773Wn0+6jQEIronH7VRauCUDnd0rV5MAQC+Q5sRlUzWuUBd0NCJGxOqAaoSHkD4+SSc3NuC4MT5iGc8Oy4p+rKingvUkFDpmio1iGKGzoGHhzoLeBozIZ6nzebbFhlmBc+2UZ8tCCK83uf12UDXYzqydyrZNVDRZ1CkpUT8JjTrULfV7895NriDZ98UXt4LzwBevs64Q6dcLFqj5z9+TyiVjEZFkUUTIZlRyww5i+RXqpCw6j9TtPFi2Iiii0P0VBZV0xKnpqJ5zDVXdnUXs24s6NJj2Zw/qHsm64K0G6HduYO63axbknZjtFsa1F3GumVpt4h2GwZ1P8i6TdJuI9otDOp+lHVR2p2NdnVfB+tRnrnzZhntqkHdz7Jup7Sbv4aWfzyUI6RtwqJFatGsICJtPmh8OZG3SscGg14wqLuCddumKZLtpkHd1ay7UNqVaHfeoG4v63ZIuzm0O2dQt491T5Z282h31qDuACgvm4A2YVB+0MDIDyyc7s9vRCiped6wgn7SHRJYzJcQCTePiMQuwstsZDHDUqnFzaLmUsAOY2h64rDAHBbYR3Kz0K7nYjOTxDYHPDTbDmlpSzL5FVtCS7lN4wjMCXR/pmCt377JWA2kJvMUbizgEiaLKMwQrCDgpyL/N+AsMEyMH53+UiKUr3LZEI5BSDYb+IdkfVJ8TpqzoWLHLR4JsCYgDV0C0ipFUTLMeyt2UkaSo0/O6gbcqEKVs/Svhusp9KAQF8JPY+tLd4ty5+oY5k1bMgqLQgmboqFrK8aCamsU2baoElwmQWXkLzxQEeefZL4nFkj+USiDwES8mWzTyHD9eojLZBGtHpHnLrbLuit0trFyi+Z71jjh4a9KjIxn3oHtEF1YEezGGkVxurEPvYQq2HQtC7QRUvoiZRCQ4TQyQJeVxw1mW7CWTg/KwzeAYk3AhK4ha0uPcIUG3oh1sxWLkskadnI4fYTwH5y2x7hX489evDjUo0ui3Mq32jyAl2xZzxbL+LOpLWnmELloAxbwBj0rT1xHMnXkNDL7zVytQzQPwC8jI4LTPABe1fzNvnXhLfRz7NwjqKzR4FmMSBWdxpMujstHaf+/ahPgx8kIRjv3f3in2C8suNy6kebe2iN8/vxcuxEw3DS6wIcHAhs8TnZlc+C6f3dw7zryVmDx47+QV7g0MrSQBbMAou3WLGskM9NC/8sl60UwqQmT7rChI4KiTis8hMOSRB+Tqns6ZODWVdJ83jDJ9QUMHjXepcmRrl1vfhHq9qrZefE8nB4E+sn15sh+6LFHuHu1TAWOpkD5P+dLEeyqLZyVB8WgaqyCQSUs1TPnyRh1FNkzUnT4WlWbZ2pLKvsNCZJ45xXJUOVqhWWjFdvEqGFcouT5QkpRDwa3g8HxwkiaS7V5W4tOPd/mvYIi3w3eHMeNJ8FoIgPp4+F3PuzY1NTrOWpiZQykWvON6V0zFuvBO7szd5UsSrOP1o/JR2MHk8XIP1y9XMMXHBMEPbXdYGDJ325Enjb227RZSM2Whs12d/sZN2nue7qZt6HTYmq3Ge1uz9tMOIKYKi5ExRdT/nfEqIdVGlLmwNoO9tSA7oBJZhXeUUH7ZWPFbXbEDbpk1MQHOODO1O9TOWDrJbhbbvGCVM+Lgsu+S7iAetWIVpcbRPdFw4A/OnN39cBNhEbwGC18zdMIPtfDgCZfi2mXDF/XujjRy2Y8DzgGTEvbbhlHOvCqo9YiHtZsH9C6wIlYmmStRPLtrKNEEuK0lWkJtnBlqhFsVsDqRL+CE0nMEYgdSgjBiiPBiZVgxELqm0xqw9+WWTry/Sz9EsDi/Ch0dQQvh4UeEa6AzSJLr4ZVHkv3wVaP9vwHcfXpHJInX4oCJyoKIKGFYWIopg3iCsBnPGxIrgXvKygTI0Cru7s9w6IcX0mG/UzctSoAUvy4sCqOE/D6N5MCfwxl11PX7Nc8pc1+VYhoO35XNX3nxKjEBbVFdBPD7jqEukYBvErCbVq3sNbc+vvHs3S3jPP3Fjl+pxuRNB353eMZY/zBmHl5WOAw+oHz1ogcfssMPvp8HPzAheLsX4G1vngPvjYL1poMVBw5f43NwwEPI709KUlTwFeH/RKJBLvmn6TSXCNT/PNixWjG5tROokNb88+2vYnWGZyZR6DR/XM0nj7OwhlotGemMXvUtqSR+RQws23r6/C61SCWCb8ofiFKeJsX4PgKVtZHvfVJZd5+GsPLCvoRARDDnf34aUYDXem0WL3o0LSUxCLRqMqoWp27EfYaB6Ww0xeVvb6onNEXVau21RcJvHCIeCj/jqQvGrX6IvyAwHhWUE8VGKWMlSqmqn6gqh+omhmoGAxUDAYquoHKdqBDhucET6UYnlQglZi+wihT+XB21dSpRSvVVE7VVAY/zYlXjMVLlO18hSavemuuPST1lNGNM/An3YTm0BuoAuqxlZs1UE3t128HvyE5viFsFV4x1Ey5q/nrBtX4bTMRolPp5ZocbKcF3k7RT1LRT1IxO0l9BhaBlweTxAwsKOUkZdnw3IMR8YdauBPpgViU+KMj+tV6Yc64vCna+zD27jamKaQjF07vcIA6iH1hq8aLjbpRhI8XbbbP3xMoWjWNuFh3b5whdatgJs3wu569k99mJjk6v1jlW7R39VUjt56rI13jGNQXJsWvQ9Bei3uj98dw7+UeNrU4K7Q057pIPAnGPoUedTivkWrD1wucJhlmFlAKM+tqkqhPKfwRSGybb9Ojg1iz47pb84wBeqru5ujhyarMA3ShKvPoR+Z2jyvNs/m0yTfcIiJ2IA9xsAdcC79Z6hHnm+ohHQEg4kabyxnQjMlVA6EfbD3WnD59QREf85B1Fo0GkIX0/GljM4thOwxLjKdi+c3wqMM7zuptszwUZxjFdRcu+ne9qVKMMbdZ5b9+4CGbcXHA+lzrKpV2iCazFarj5KCpAaPfE82z9BQ0byjARQBnGPOaFFuWPndU4WfS0QXrNIeg4BlnNZox0meyDB+soNPACGt0oMmlNy4idepxzJfwUE7T/UrN6DPeeKLShMCr6lQJZSrx0IDxgGmBa8yEPeFwRMHVaO3qqVVizSUrci1WwgGnOKCNcwReMA+fxtAF0gGZK0Ei6eiJAAXtVFTo3k9HIuQAOWUslBwQhOq5WJLVm4tGKphTyNag0ePB1WJa+lN6c01XZIRMASyI3MNpwBDdNKDfNA203uQEt28Dptbd2xj1TThtGNhkNYaTO7hR0AsC5636DdgnnRpytvskv1s0ukhntxcU6jxKQDGYgnhqwp9UU3cMmxkyFmIjHWFLgxb22De6p5nBnrY4+FxfcOqeltGh94QhCfqHFAz3ORRfZN/LTe4pZ9jjuP1wj4PukqlV2V94Y45rb4jB0ndWyGNe0Qf+udwZTm30Xpmfr8pL5FSlahN9+Avb8KM9NfyKyxHKR481OdGSSsW6U79GZkGoVeqY4dTEVqHXm2bks6YZPApJJ9qDx2Xg1NvE9PL+rGpic8eLQD13nQx2TxlBOOxUBF8iYCB4JFlDWdH74ZOj+9+t3rq0ZrgDDpI+C6uVcthenBLM7mLmbG6JbXLj1f3QW5JbnclTvSO1esIwYSltm8/Fl6LLKNwYHP6G6YxlGUriA7WA5R665dTOt0jnhB439dr39zAyp2vGXAbLqa9i9b7y2km5+ik1/G13ZPbGHkIidMOphBbS6P9WTeBKT7C8oJZmmPcLkuBkgnN+j9MjDBIYF+mxRDOxb1LixLif+dFoL1ep1UV+rbwwlRo0553eH3xbQaRvibRobNi4YGN8FnBS57GP2oZIEjDmtdErFfsmRRJA8NzdLJ82HD9P7QaF7DjeGq6W453x6h9pAPCfwlzSQY3KUfpowfifXy4aMk583+Ibws+JD8MUMBPS7suGqu+2oUvh0s1F2a/Q3vWNZuq3Z1cp8Wq84mfiCFORzX5lh2gmySJtcY01bQHpbLJwbm+GmbwKTyAwMN3G/wjfSacLADV7W081yD5nB4V8nMMCSCJRR1tEpy1o5MpednYPbtblqd8A1fZ/3ue+k7sC1nv75CziAbX1O93WGaPiGwHMRUwRC/4OBeggNaVR5cU6ttuJcwOHpxNIxWmAyx7NBJysIx53rKELwr1ZUjdEDwW2oODUZhgpAnJvhHSIZHejTQltM85NUshyf3DXNKVkQgA/Ah3tNZdi9+Y3Cz9/4AiqNId4NebhVRbi14sxihwvITuGrglnEcrLL0M8BIWeOS1VMg8Kt5JCiNvVbIcKYqirq0Q0EXYT/ZkU8F8sd9Xq/htWIeo9dPjI8QP7r4e6sTwKVR/MfGxnGapAAZKV+vCPSllQvTXF/bunkE1wDDwCbjAEvODPMAqF4WA7HBs8E559SlweO0WF065kfsP9PlxXypa2p9mXcle7dLcly2THYn8p/j6MnKiDkJMnNBmw/3kQAvrNEu6l0OOzDtEckZTD4Qk1zdr1G0S5fh5uFPQ0dRoZpMsdTLkpBNTZf9+L5n8vmr/7L7No/ujbXjS/5i0E7YPwzVwGmBpaelAXj2MCVDslfPErGEM7hjUY9QrK49M51fpAEp1UJceVE/R01ZLBMbRvFXcVJkhjp5d6MIxy8RtGmfQNznMUS3hhZgBivmGhLbeNA2Nivzcz0xExSsEhBrLDs//JGGwKmUJpk0Mpa78vM5NxTWsrrbbymGpoPJroLotEr5MKTvRSWCckj7moJjUQKiDIBQhli1ABoZ6MgFA3FkPVQChqrQ7Jjd6qIRae+HuNR/eojKmyHFZK16fOmpirrG4TVuTYquBdvxqF7xgffORJnHdJ5VLIo9lW+YUXe42+VpktfWKYKspY5Jmq+otJan3Adqdf3XTvRLyq8awzDvfFu83Udc44FPicNEn0QAeN3Qrajwm4jeCn4L9CEC460g+DBakd4kBxkUI9VYR2pwM9HHTsEqEd2+0mQju3282ANPj5Vor2A0hshUY3OLxqzabOx2IV3Guwtk8YWT3ogO41ewneg0MOwT8X8HKC7xLwJ8l0MqYPo1AwSlYj3o2enBl4GwZ9SvaP4yYAslF2/+tNtJS+ZBAfMtRVdpOCOPxkL1AQ+uPsFQDVGVKsF7Pt2c24F7DaLpEO+tfzH3OVnf2ePtv1Zi2cjSd7u2EMScqWeZ7XcEUJNzyPzU60zZrH4+wCdIOT9xlqhv3YbgpmIbZjizqN9GAhENxfwKfqUechb+zATojsQR8m4D9ZrjN99OY5p2U76uKvIU4VFxqt5NFPuC/nOtC1Blck+2Qi7xaNYeuFvIxZUf1Ou1Lu9BzyMKNXnT6mrTnSC8x2td9xjOt2UOulGWVfeH84RiotjDLFccKNOWvCV4uaRJzXE0GZ5jdHxOUk4mf/eSI+9YhEDNNRESWJU785Ug51ajV20qefwsts+zFnepegXl2o2CEi3BlEHuk7x7qnL97sUx2kcm72qbgGq/a8To66ggUFAFo/3NwLFrvkphmzXkQX7i3WhE6/JhTuWw/3IAZSmgo/ZeQTbJBFVGnbHS7Zm62JEhp3+KpnyIsxrQSqLllBFo/TrCcyJLBI2bCg9VcGXwrUFjx8rFSvROmXknygv9Hh6+JRLzbf6lWGc8OIe/YIX/iCHJH2Hb6Qq5ChbYp2Md8l1LwRcEmxfCVfPysXnL1GNDWqMGql3HCFARzPS44DCFTRVqpCtZeOeL7I4cMQXmEmJC26QSUpwt+bnZSFD9MgAGTEIrwabDruQJoAzcMXXGSPYyILqGUpfT2IK1UtWXiVZ2N9V3uku5p9Iz3spWTYYBtfabYVjq514fUVtEW3YgIqFYt6YDaOUPjdCpJE20oSv+xkV+x1Ic2Xza50bAARry3UjqKp15q9iKiVIUWJmmbJQE+c2nn4mfNNv8Q1gZhfcesA5GAto14zlX+2cRRgR82BdxUYXbeG4quncjX8MSGEjDozQcOb6yo9WkQjFMMCBmMccYyuZdHXkJQPGBzF0xxnjTS9OtxURivX9cunDuN4jEdNdxpHajGO7SbHcvZc9JhZE/664CyHzwsWyVAiplYl7Xzum/UWcigQ8njg0GvBzbyZ1LfHmwFTwTczHBxvBh8HjnKL487GvnyKSYBOBIsn3iNOjX4EFbsuqO3eMzfvDHV6Ba5gyXzWugTqwxAGGipaO9/kTPO72TZM3g/unmcgHri+no4gCiWtnUKP5y9bp6yiOCrE3vIrazzy3fSgA92+ecneVPLgVyTMGql7kpmbDYckd8+R4EDH1ADn3kyOgGO8UQ48EM/8JAMRMFrQ7kTsjGxmdyebubiXzbCvCiIZ9nmKbKbqvHoDIO1luXvsex2FMj84zZv66Wmg7Ccval3lfmh7NuqeA2EJKwwGCUj/DCjo/X39nVNxTX8J1pHRE0fxdJmpT2fPkL8nzMXrV3EQpfSENuIx5LF0rv3Vu06PKEV0DMoVsELUN5wJtRPMHGFENm9zrojD3QE5e5y996U7cWJU+G7AV3DjuRvHy7NoEhIpDsefdI4GeLJ1ZedWqC+1AonYxKDm6wJQfrCVXPMkvdyfpCP3ys8Z4aEBvDfFvzxhaLwj578cVxEfFl2/mM/hXr7IRz+hkUqrRMkyJWXsfwtslTGoi4iG2qp2n0kobIcNlho0cv/HScvz6JVr0Ex8xLdRt0IHxdssZ4Zl4S0WTUHmdEgZRcGDmSH231oQxqdz5DRgckTV/Ro77mPEwchK3xAou5p0XnHK6GmKDIvDQ3Atm52k1P1J7ZJr5zs4bf/w2lOnjbjhdWXdEQzosB56/9DZBVlGNPIp6StRAR41GbyT52JOX4h6z2QMaBPMhSEROZs2xAuQaAjuvKj9xHa4EkD+44whBdMgzeW/qGA2JJeiMi6sTecRvJHfJeEL4vza47Ps0Kq5Hl8wKwhiAhwm8zQ7hosAnnnEgriIvIVrsIqZjzkcchakfXSANgqE8Iq4iGsEHmM+LsFa/yz5wxCKsQYBC2pcO1/E8WReg9NIL7nQJcXQG4AjwWd4E3aHedppShPfGEEf1d2Q5rQhzZmGnMOQZwlKO66LuJssMD4jB2/rTA2pwDyK54UCebkAnVSyWAmS37/rxCWzodSorWRUNKipsvAyE3OeDnM6ROVaYVDho9xS3VrKS5tWK9MRAk8pro9yK1x70r4aQfFtFE0H08lYrMVRuAXz5aNoaiH9kP+XrCi73+yfzMn/Wl7dOHry+NmkxuAQnIVnCyk+3ZnwbJIQy0tWsNQKnDs9jNYnFQw5ZcnAB2NViJDFIhmlD0oRvS5SBLR5BCRJ++iTKV3awR33QmpLtqFOvWmb6+yTzJiVVRsTAWbSGAijNimpjX/kruIcPnIZ8uVtZl3k2Jt4SoRCb4xXqsrigPemnw/6bsHDQKMYOFP10bjoSWjFlB/ne9e90GhpkezVPp4uKb7Zl94FpZ9li1R2FrwqhpNykXzVRITAqmoRq1nEioit72wpmI0Nx30XYGSLpncON7p52yAgXIUAVN/19Kn88PHiijWN1DNyCIMwKaxc9Gc7N/bcyNkghNfgdzSnrAQtOOQCUVfJb9AIzh7gI+Qj1Cdd3twlXd603VL7AS8JPlfePPbp9HUV8LuEIUCGMiw318AcQfPwPRZALvja27TEZZMyJ3BC/ZSneyXiJuQMb4DFhXdbxVbT+5eOodPuzfdM5zfjm2fxZucZp2Jef6Ry8Xj58wy6M4+lEOVSSldyqbBo5rEitsplDitpHkvoQrmMn+B2yGW++WQuA9+d9/AHCe8Q8CTBC6F8H2CcGMBvJ7xNwOMEtwr4xgHGHw3g3yO8RcA7CG4W8NYBxi0D+GbCUcAjBDcJ+IoBxksG8AsILwt4mOAS4n4PMA4N4IOEg4AHCI4FfNALAEH/fPOgXwub9YXPi5QN50e8cys1sOF6QTUx/MRYtggfdRMztLRvBKS6WCCjsLxEeZ2aPNCp8ywO8/p7grM+LBfWRc4s759GKfmk6COD0BdkOgehfHlotRXLG4SzePifHvr6P37xk295ODuorm10E9NUy1xLSbhd4bydqwWeitOoDmw/4KhJQivstWX/VYh+WpA3LhrTkxcLfCFShFG5S6J99eHFIwt6LDcEITp8BmexQh93aiUY17qY2oBj3nNVtOugy7JPS29yESSD0LnwIrBgOTumXTDCMyuXHnOENwE305szwe6fFiMYSSjau7aO6PssBtNLvQN5QaVG5rVX+RRQ+aB8DMMcZdcKpQKTeMSZcj9eON7nnjY/jRpLm/ACPwWZyjsWNKfKw98UV/fTGItpIQMKrzytaEVUKY+OrR2+HDYi/H2lDLaTe8+4y9C2MBZOLMWZT4Tya5p14OkrETvmxEuxkWFwjhB8WOM9TfvAzDDIGYynwPKSLV6fetZzEvzlJJsNIrxf+0Xnok8kl4lWWKTvko07SsGuabkCUkFllCK5Ezj8fcFFl6RGBS00yByjlfKq6E95vYJsq8dUh59tnSOBVHTsr4+O/DaA1yj7ovzsmvKsRRJb+Pq4syaxKYlxzeA0HFfNvqmnS7CHyanvbZh8b8PkZ2yY/MDk1A9MTn1ncupbG6bdDHa3ZfpfovMfBG/emwnZgZmQhjG2TG2AXeFQl8CeQaoDPL8jUzx4BjmocMTQy4Ws2ypNGXCimafj+N8dOk7fcXYG3QTATwHcqeDdAHcoeBLgNoDQyxVhE/nd5S5eTOjCxVQpWgy/PHwzwrcdY1Lx5rAymr+HN5gnZS4ZTZyXtvECpkqjCjq0UTjji7XRzUYYXEbRMMIguUg/G2GwQtFshEEZcSCH/5Vo9dsB5o52xAZl5PzcbkKVCt4BZUmp8312B5YCVDYHpzmuy9L1D7KL8Faqdci/7ZwUKqOflKr1AetKHSVOy2Kgc8M+nB5W559Ljwy5dTdM831TgVc3PFdAVPnV8NxY3jD1ghmfKyhRMPIbpqWgSOXZ0vgGKSy0UvqV5qhEp2jpUZl3lehU2jm088N26FTAG9pWgnCDkFS/EF/GmNHh3TKgCrXZKUalxoe5QKGKoVfo6O6bs+UWi8Zr3JcVhXJGcaH7u9WQLMvadg4BYRSyAp0DFI3i0yymwDK5hpg5CxVMzbKUotEUGiQmKOTbcDcao7nZ0Ea6aUYCjRUyjKHTcqiI2YMdqdKYPRUrPAIMyW2BW426kyvk2rA+XRgg14UB8vDJts35KSKNgPDshq81Q+Qkt+RNuN9IYuH/fB7uF0AZ3I8rRv2ZA0EMHbSCe8YGyhH3Zhn3rn6Ta4OWRRhGoFrNxcPBnD6YSzQwCNGunndoOl59OLu+P1hcm1x15f3bo+sT2pUjMge2NB6+aV+ALtfkVz0VRvWGqZUDivT3cDqRXLvv+lkbgmU2Ut9NxID4ootFl1mctgryXqTHKDvVXHge+MvWPpYsT6YbwRwOBZBm2j4660h3moXhgFOrbP7/d1TeCzud1NIkPcUIoJHTRgkX5DmUxjlsfDN9qORVisyN18PGzyCiJlpBK16BxWG/4AFo0Fy3/pgZ7CiyYV9KyKSuycv53sB6LAFKs3U1jioYO/k+MgB9ihR8bRluNrzbRQ+9CQvD7zAVKsvChz0PbfgJJEvZJanDtLrmJqpqX2+ih57sR+Wi6Zk8EDYhPtFlhJdh0bx7ZpjfxjCxHebLeZvHhoNt69VobATcZhtdrFRrxXYvdC15VwxayExZTRbumc4CukVAlzGCT3hxMXEggy7BDkcHdndXwV7UDgStGftvL8EDUGQDhCIN3Sv4CmjqCd4MnTYHvdXAncBDUZcsR9SJuSIkxGXkzgMLdkMbDwjuA5sAqUvBZkAqfd4a/dBX+rqk7mOulvBAyYQX5MvdfmT2SIctjxNR3uUYpIKkXeWzbHpOFQLMThS8RUCHEyQN2gtYehSxQK9qpe7hrMqAYUX4YylCuKccBy41qudRDMDHcvyucckU+DlotRTbA5tIILPFFnzFBiDYPqmk0qCXzFt1q1CksU3Kko4irlgSQx8lYiLsVDrLpgGxDWFcN6ASh0Mq3MQtGXnOQDP1GzGHfoPNT6MXw1kqW8i4qU5GFWSCjzXglAfgb+43zGLdZPVvpJ/lgWKouQ+HCqi6c6pmebdtjUWpDj9eLQ30sSIqa1AEg25WsMFJkypZpShfQRlqGvFvsNEi4t6gmEgnUIaaZo5I96OgKybSS9waa5olIh1HQVdMpPtwh5q2p8N+jcWDnv4IZahp/gWR7kVBV0ykQ/kaa+QgSaw7UNKWA4uTxRp2lXVF7Eb8M9MM0VETcIEf0HOc6Cfs0Hw9a2DM82ANHGmmgBpIyQdB46AYpihDhwytQbP/Dwo644sYOlYPDPu9Oj6pI8Ra8h2Ojr7TRpJH7JngBvZ8KT5bEimT3TIi7SvpH+7wX/zjqsQ340TsssSuKyvOIMfoEO4otA53KpS3+keIyeU+R0Yfh4cB//oVDSCypiaE0Rw7NKksmjxFvifNk3ZRXVfBIc7vOSYeGwdTCLbVC67HgbA6SkW3nhJ6L0y1Cf5J+SOIi/966leemAFDY5X5YwxCk9WdZfjLnXV8Ecd7Tzqe03PsnWj7wTvV2uT55SQpWfLVpxz6fmSYaz6CKhMF9f9ZYf61HLXPkeNqLJ4tXdxX7p8WPMrntOiXUj1UxPzoVF77nVOwKr8w9fL35/eoWpH8J45hc7+A2H+pmEFFjr1N2YfmHDBGekGes4qmVHQ72aFQAKOjUCXQFnmOu4VYXUHh1XgUWz9yN8uP0s2nZrrhjPhvg6xDB4b9gSiGssrq55E97l8OfwYVXWbj1IFncT376nr21c2wr27AvroB++o69tW17OsWdr7lv0jn2zgnm3nZxMsS5kcTFjZj1Z03v60cbUZKtv0XoYQvAyLTCEjFocuAVNQZ9EuWhxO2fRv1UUeH03uHsfMY0lEa0y1FVcrbVE35nQzLR44b4ibDtEWeaYsUF9a8BRNmuujJrOeyflQiTgviLuahpThg1p3G0Z0G18epzvlfyrECY97Ak8tuxg68rKWCEQR5Fz5hwmUDGhhgGpbPTybdresJ4kazKQ6UjIKIJpLxrIbzLDCWSRYIWWZUZKQwwe15StdWfDhdE9hl26rqW1XkGQqKX+UChUs7jXZQlaOAIaPhQ4qyCHRQTEvhlzpTDV4UqOM+/pc4SLtwUR9vc5lzt5lv5ZmMdHkxCNf0Aqj7TvAZFXSYSKYyTw9KuFPe6jBh6muIg6+Lc7jza1A+U23/H0SNQfVLazmLta6XAG4ETzgnR+G3I5OIFAgiODSUqdmOnYwAB8Cu8Yrrd61MRjQ55qdcX9Rkjquq0vfZPs2IT1PyWZ+McA2YjTFCQkAVh0D9Wfg+TO8ppUZKsY40ZGHdztaY2yJqNFbqHA11NUzenuR7qvZTFdVfvnNDal/NQ5ZxhiN3Giqt7SVTh5+MihcQHDnXIJGTAkXLPe8q/1MMHsih8SwldI81wlExvCTy36hZsxRJaMliHUWwGrZyqgcO5MDhDx2PcSgMH2HsNYiv6bpdU0M3wteATn1PMvhW4N3RUABbVxU10xzIVZZ+OoIuHPSQx1aeFN0IJfhjw/tsnINEfA4KrFZ1haapwYgNSjQoU4MRGoDV9e3LzvCrZDRHPOg1a2JKVvJJfr9QFSUsyWdH0d0Hv4P6Fmd9pxQu0lZvwJOgjQyv+t/mu6mL/S5dmlo41ZAtZn1qoCwzIgPS2KeDcC4+macnI4zo5PtSRkOk3iANb1YMAMEHabNqncx5LBhReE9jwl+YWDAKNn8aPhYwNFdxDnoOR7yUZTQizwF4mokriyNo4W1OpsvXgwa9Ndnj5GnmjmLsh395vUHmYCvcRDXAJUUUeMwSJU1t+3sFUeOJOSMdmACjdAgoPwUxfm94ljwDOjObYkjIEQKTTXzWGdNbe34Dme3R70I4NbF9VuPUI4HBm/N5ehPmyGIO/HarfJDuulSAmeYLPIdUEpsDuAto/PdofCEbzz9a49tmG4/R+LW3SeOL2Lh+tMavvG6m8dyj4f7a7EAjDPQxDPSBjCNVNci5XUouYEH5aN19aLa7Ao3fh8bb2DhHwUMo+B4WeBS87o6+wKHgHhQ8hgUWBf8wwDAouPn1UvB4LegMNrP61ylICL9XTXtpgrK9nQFuF650nV+c9TbtABhxdR5S1vsN6EHlCcmEH1KIRm4MOeUjLnHFD+aJRfYiTqg5huJP0Xlvjqv2vK2EIo8oV+rQLBo6ZFkw8hx2OJIM0I5FA3pVF6Is/KahHu+4g1WGUbNZg5bhBn8+CVOjyozCCAyibD4ak/HH83YP2tlDJvtIGQ51f+QuZV14rTu/ZrewybQEgckRjnCEND14HNEa2rrniJyGBPV8EeA3b5GjCu9mcypt40W0LKgJ0wUcpRWupotUZS2cqvFA0azGAzksT9F4oOh0jYfThEqSTWnhtGxKrGYqpWwiP+OFlEopjwbRl4t1mnJtptvaFiS2w047RwMuiFrHsNKYGIEEM9ZMpeujYPSZlebbXXcsKEyqFAvddlvDk5KhnEdxHikDqzjfBnG2KZOSoYHOGJexPMfAnsrQnqqVDGVtgN9F2eP+vbM5xeTbZsXkN5wiJlf6C1rdFAPZOEyqlylDr0+VoY97sXl1irjc4jXCa398w3QeUvP5R5aabxlKzbfAk+9RpOaj8PxZqTnspZK4HKuYh+BkMlPQqS5J44/m6EgtoUB22e7Jhu47FjLwAWWQh1OJS0k4ZyaPsAbjtCSLsrnw9hwnsVi3Ym6B814ALl0wC9lNzuT7h1n/fpmx/L6arKhFu4R11OV6M3WLbISx+/pDX/rHtzz8FNiRr6l3u4RhOnR0HT08rWsuTQ2bsiHT2F3ZItGVhxFeMnzFOt2r73WvE68ZAmQRidwfB2lKfJQWDL5QOOyeDsHwhSOXtPQFVA1fAeLYoBBF1BYU8mRsOtOBlw6898CtUvPHNwhpaddXEA142A96YUiF6KgJ8+Q6DV6L6ZSvhspXMkOej0lkn/IiqkVLzZk6u77fmqI9Ya9qAG+9BF4qXrI+Sia4MHqwfVtBjbM2anAlEX4jb+GDyRC51JcUCBvMzB2D2ME8bmu4YQYsnok5vKx1i1oXprOxipeoJdS6MTSHg7qgdSOtq6azsZHHWldonZe6YUzlSuscVHjDMMz+UeLtPmR5qKYk0/RR9UGxpSgLsyFQRIZDynze/TxIODbTjjQiWgYd2PYzasPetSmZS3VcRhmTDUWnzZP7cZIhRbxOnjpW2Pvtp/du6owhdEEY4+50kSmJt5X6DNUoXUh4eSrl27BKQLxuFpBSGERxjxDj7SAtz5SLejrnRzVOiZxoYHOFKIMGWafehOtJfr7pkW2arYiyyJjCGW2FnS5+7rKvzKnKtehvZQoZY7aCIgQusgiumDG44mdsKyK7P1NL15hTfPVfIFSZ28HO43+RzsHWesTZzKODWivXeC45TDpgGSJQxIvRy1aN9PhrL8fZVd95rmI1XhLqEjMgB7nbiFWfN3ceovF3zr7l1Sp4HGBUcIdKwWhd1hQQf+Vt8ghL8dfJVqrCAzTe2RbGk2o2p4A5+CDhC/1YnlM9xCop6MyPtYdNZtrggQMbGiQVSjlk8ZbpsIs9qqFlV9IjNoHHtpvH5q6DKP2zHyCjYMoCMbmCc3GuHSkl2nlNgR0e7V+GN6acXU/lAyExpqobHJGUblCzbWXK3AR9VsEtgwygDzhKeLziBEAajWWZiV4sN3fcLPMDRJNZj0LL0w3F8R+yspv2R8+0u1z4jFNOmVt4ibzIKPxNXRje09vj7oCwpuFJhgnL4FZBmvGjvMu3MsSK9mcW8EizxxjBtvjye7m8XJKda8YY83RGS0spqNBErWv3y84gfmDgHTKmJYStBLMSZhsIRXWoYQLCzDSm27OUoyqon8jFGgKWykyvaS9VhucCOU5SiOfXIiqnqJRkz7D5AIJJNpP9CSNBzAqh8W+stTzT05L6DNmMbWYsG5I8sIJ6ovHND0gwaGusYQHOpIZZdmDe7FM+seihmtywC6FvoethqDG8GGhHVudWs/D2khJc9NLMhdcwUQ6D0GFicDZzSZujZ4qJlodpAcStx/bhyX9Yl1JjWzJ93Y9Hoeps/zxyntJrjnBCEOkd28e0P+iKxywKSvr+Tc3YMNXgnNEaWNef53Kd/Sow4xHOOcyXB5ArsJcUc+nRp7kXEz8J4uuB1HcoMf4sf5KdKH0HPxMX4hwHYNu0pCi9M+gteFotu86qfux+4XPRny48BwYDA6KQVCQC6u6XHrtf+paeikO9Hw4zEVXtT4BS7by9AUQESoV31rTwL6LlxIWP6xFj+HWwGvSy9fKjwzu0z667CQlyKMZ6m6n5CvUAHZZRFL09YhJqeJfjkMRnVduCNeiblZbFfefhQD7xbe/hi57lLECdna3rRm3ul3i+7IZjEt0MatPYgdfuCeyV4UAZrk6lxPlgHt6Wq4Dao1bN2hrP2lYZ7WQiMa2fTNO6rZeKerw+eMnd/2aJ11ARvg9wx8H4ZpERED3Pici/tV8NxpryF+Vn9m+u4ZfJPkKsk2nZRqMwXRLLWM5wfI2H5ck6DYXKBoJruwvhqD38YBooA7oEB3gRygQfMuh+C0fZrJ/oQjfF+awfxw7GATsIlK1kBiHixhIkG53jBFEoxxo+UbAvryFQAWXyw4ke8fyYq2FZ5wpQ2D7gET9rzVmD/ILksB1DU/r2jJDhUlB1VFIWzbA6EP3iMsfTogyFy5iHxvmY4bJAEcYidQaBBwLZenDZyFOCGBniskQJ0WaVgOxp7serWztGn7uleBZLHEoQTmNj3NDhMKpGiIs9DkKYwt2rw2E8kXGsOxwanYpAvsOh8WkVyx4Hn29MdodDBaVH7oGTDxHntJyJuOvNKgz3OWMHx4ehajIpJ9MX7/H6xdtCB5ct/MimL3QcKjOj/g7myMExwhzM3Pk9HnzNT/+WP+7p9Ba6UNdmeLkFEiLYe36mVYG3gwo8j2XIiJi9SjCk7jagO2kV0cqjX90AR7M08QPPB+lHvawd1Jw+qOFvrN1uDKBqptP+/PDc1rLPzpgQfcaRof5JXn6Ql928XMzLAcPrXl6u4OVyhmtsIt9ibG7pYjffNyhGzR+xJsVgQVrgLt7M3aYLOHOSIPydTxCUkWV0S3gv0gMTvAIZhAleromFbfN8q0ZCRpw/sembNr7i7VYju4aPVq13b3bUIiEy4VcL/EcJfrHAdyT4+QLfYvq4OocIC41t4Hsmv2Y8fObEPqJSHjUw6rIoNxkddOghIpOPV/G3dhDi4PRzHNjL8BsV40Ke3UrRyTNMpn7BmhznQjk/CmjzGuXT+apxyqXsk9L5UV3rrYf0fDz2g7uaghi4gC2il2s17MGuebDfxDCoX6Lp6wMnjmf8zlZsoEsNNYfeNVvTXHfjWFMMi2HY+jVyJMs5qFPBUmatF2LrxjYGj7XU+PUVQXJKfZxa5KYylJBLHt+IAz9X9jKH+9jphJzPmreeXlOrwRDc3Cb1y2xr3R8h20B5pob0gZCwQRUhiJUAJUP6TA3pLa7LKuo24bhVwfjE0UHY46LWfYKC7z61lEXMaUOftzb0Plra0FtYtFu1obeoKmDTLjbzRWdDLxg22cIXnQ2910rpV5qjsrWhL1Bpu0p02trQF8N26LS3oS9oQ29v+M86N2//n2xu7hyIITEzoqBuf4qUO9Lc39OkP4etm8LVpSmaRNoQDM8Elt7Kps99irnQhFF7whdMtD2bA3is3a5RdiZ3XltiEMaJ09vuqEEavMoJWlIQkLgbXIeh+h+j4kCEDqYeaUkt6tWUicELGTUekvlPF+T6k9ScCSFJAiNH8zmTYC0IoRTSWRqT/7lNaTlcu+U8oIfmn0R4f7vGe9qdvh23KNSUGOGjnrHXU9kJlAW5+RzQUEG0e4D2ArfGDlgffgDflxe4iSMmMRrfnjPYfIvMK8fvij27TgUMte95w6NHbzsCZHy3LhDXD5zb35a3Yw3Hea9hgXYl5HsAffXNZiYhSNYTcMSg5JQouMcdpvRO23lTU1CoaeiTpLFQURmVRCXlZUtCJwxj7DG6WyL0z/crdhevPVeZNU/DbVTy5amYpcxBUlDHuZhLstfpGN/UCjhQ7CQfx4hSHr2hAcOYelPFujHrGpq9Emy6UiobC5LJbQJKHKhmdFAj/3C7YVJ9chI81IAgaQ/qCgRFF5QuclkhdkqSmtQwIInqhFuQVlXRiTE8lBbbkurtNmsMGf4+UziMYRV6fJavLtyIq18tbjwIoFg958aDIEirq9V5rS5Xc1aPVs9GdWB1vVpr9dyqY/V49SxUL7N6YXVOq+dXLasXVzeiOpKKALGYIp69uqiIS6slEc9ZPReI21i9nKg4t6XiPFKxg9Urq2OtPn/Vs3rT6hKqd7L6OxIVj2mpuECoWEUu6usPMoKuDT/fmdf+qWVknqEpB9cbnXt5R4aq/x44WSJqnhA12CfPyNBA5tg/8l7unPdy53xG7pwP5M75QO6cd3LnvJU741PUqocMz51VONhyh0yyUP0XGpkKMEZZADOMI2tnHlF/wHbmr8PE3Qi+9GeuFW0EONMwnQBKwsdMb9IwpgKGgeuSLz9zG9jerYYdoSqctGy3pXdzQSWz5DFBt2mrLH6A2yYajotpbP12uxXigKPYHg8dDW8zffthZgnqtHsmBH2TBqacMnoSXAu/4QQBg6pgqSV4mV2+Nuf1H2hW1PduTk3+7OG50nEyr4QcHwojHJY1JhhOzPh/ycoUHr544yixDBOGK4LqrsmHMPwLBpPLxVxlwvgsMJCDK6IaZ/P7Lndr6nC9DjSXgtChK4fiKCV7MJpmh5TXukcleLn6zKC+gK+HjQ6XTIGfSxF0VK9AsZ5BxRqesP0F2dSBVQsaDRR6qfbnW+cTjx5dktRq77gLP1drVDJ1Hqn/BAJNyhIs1xFOrlWksqFZagI9GN2KflH9vOmUb+HOauoVe+qYYCNFREe7FIjYJTcAuF1PnRTT5HRJOuLi5n3AfU3LhYzSJi5kkNO6YuadwvbprFIlaWQqDg02gbEVgsSSFnAetxlCCNia0trl7jAmI5DoQLTlms/aVyy1FWAU6JzeSHCgf7t+kUD1cQgfWq8d91/LdOkbMF5y37rxUgYYHuz2GzFNmult1jDpnzc8kmglh9OxOQyVP21gYHMNIwQM9fPAKMV1kRECYoEkJl4uYReCDeTSdoUSSOrqW080jX4Mb7z9UD2UYr2DLtYaKzgMCuPX1B4R14Il+k6qvdOqyZmkz6/HSrxbrxRNuUbYvkZeAACrAAxvnqbmAkmC7XFA+VtZFoTxzM+D1oyKMR6KASU7Pcct4D922nUyWUxkbjsnlVXzf6X4CzZZECsFe+QNtJEFm1IseBXFdGbATRX+sFM30wyYHBd4ZtjSUuexzCZF+BK2w4glc4MeZWSk1g3DLm1vTdSRUjw8Q5Xt+ubynydNdlcbH0y30x4rZuHLXnFgCGwpvKQczmo0B1B7kUGbfaoManyXIDT8qn566pY5dPUrhmeNgSEC7VYrJUJNoNA1rQzSnPOQoZ7+/wVCIugKRN6W8DXIXkybM8N0Rw3M/X+RgWW0NjTmh6w1Mx5nnJzOiI/xCnjRrRGKN8dDY6b04Xx5WtiCeHrYguXTwxaE08MWpHWUTTOJIAMTCuF5UpzYcHdO4vjDn4kzvI8bik+Yf53XBH6UC8r2hoD9EKcPcA8HQOUZxviCnR3kbzAIfh6u8xuLjjaF9W9bMyJPNRSM/oVjxFm9VBoiAYYvFGmr2edmwHS+cWSfPW3ybpc3e3+pU9ZE7IeeQXVwRhCXimmpFti6UUx4dGU28QqebwWzkI/W9jBVeQEXKzCeaI8Fx1Bx2ArJqcNWvrXpmYNVTCkYtXqFV+2OmwK++EFELHSActUYej3YVOEjlX7LqnReJ+ep+o/3W+Nn9HagTvACIGXjKgrTQRM5MA6tWmHG62Q4QkGa+i7oJEubg4wGfdCFv3H9lpjxsOYoxXDqV6uh/mXPMtSvNZ97iQgC7ismeUfSLUBhYAxgawbRbsCcXw62PdkGsfyG2g5PpewAIQfphEP1fritmD28plLaLIAP7RR2L7emkFBM6h2m1j60yrGr5x8SUdfqefLXY30+jJxoy0QM+FPhD9goIBaKWHaIFRF3RK/V7GGRFmqoWI6lVpRdxZgVsqOeMmbELK0C6/pocYXLJnBI4/er8Zrt0AP7uTiNbNsBGDpO2q2eJccs9sMuYsHepSs/05WYlPeHCK/Gy13yJebJhtiOqpSqVRsWOIinaMtTyY7hGoMTqkrV1qkU34sdnYFNxZi0+nn+KCkDUXFZc0CKo0WowkozpV2FiFGjK1leMVM2Sqs9sbpyndmy0yX9jIw2Bxl7BjRkoMHiyDOmbeUazxSo8zHHHVqrZK8Xt1F8wXQBkFowdvtckvw0J+W0c68oVrqVjc/+S3JeD8sVdiB3eWC6NexcZQINwQPIS80i8eJmF5q2kyDjdbJzBhGZ2H5bV3MO/jIDdCCYXDvMgsmh8LftrlzjoN1gzREUoSK8zHcY9zsKwBTj8KjFeHlFgM3aKrhth8dG9i9biUHRHObr9/sllGGjbOTc8JW7d+KkBQtFAVl26B7xugZwUACrLBIP9Sh78O6dU4cyZCzVP8Jhukl+8pdi/uCimVo4pAk2u7pJeuAh1l6EG32n+KRLt9C54Kzw4N0wAQhv9nqmaaPR2jTYxCVKGP0D8TdRcOAemXWwStGokE2HaAzO3kDWw77at7fIBshI3IfHQ7E+u7bFlbTisMaThRUiF+twVyU5SqytusOq52G1j8eYURQtl0ruxuk4HvMUp0vF0zxsVyk9pMfOJJ7rBZlfg4tXRzieEQ3c4Ax1XppUNgXxUeczSC7Rihv54wSCeHEOSAV29vF2QIIUa5YFDAR7i4pZ0vHuaoQ4S1zjuI16CZF4GV5q9ANBt5Ux4PGUQkzPA6kRDQm3vdizM9l3Z3WzvM7nU+Zq6AkF/oYyHrzv8N6Ce9n3mpAc3dEAnmWKiYqNEMDQwN/R8t8pDj77Xr3GJ+qOBg7chveKsMHTuZOJG+mPlu96dHqqNQbJ2NNk4gjGFJd49Dw5g2WgRMPrn97HPFoWdErz6CzyOPq69Ek64nSpgBRE4YJ2V8EA7S7BCtpdgplqd33zOeysalDz4+ToEFVZGaGcK+2wk+thJ6Y8Vfo63m9QB+hBAztSjaXygNmuQU92oDt8Xg7z49EOVnUUhI6s5Y7WSKPoLR1BW9qvD4nTcnxYlC4WZeG9JZY3m7jwiqrfiIj+6zLDV+FT7mVyMFl5fRO+RzyxwjdWpXrJqpllAb9gqwXqKmuSqyzD7DNYnQsP0chEi9babZFsonayiz+bayZWozAIe3ylKt+Ka9q7kj0/i2EgnpjhUsJDIUdMDCNBnJKFlwFkAbEnVAFLOztORFOzE8dOrHYyi7zxmuZ+Ra4pwgDDVj9kjEnBu7hsp+4qfNSwOcspfD26q1pVEx/WC0JkeZcpUCdhUF6xfIzy8aB8zPKA8jAoDyxfQvnSoHyJ5cvKyw7Kl1m+iRxxX76J5RHlcVAeWb4Z5ZunRsuNlG+uHzBwmbPNNFwFHM0K0bK6GvOSIKQippGzOkQAgpXx9KIySnyG8F6gaJW8uVgKAvwElH45PAPEXhECHCutgO1RJk3wdsSoUZGvIEuQiwMCkd0pyA7IsL2GtOT+bJ1YXrDwRZ6qwr75WMYrWRpb87HgpSlV4apaZd1X4UzwfGuLzoK1iwSxzMumTu3YMQO3eG4TKhQkjxeBsWmtuU0EyeHTelKPylwA2jKpBii/f2aUkfJ3HOc5GOf/Z+89wO66yjPRvco+50jnt72cRzMjkHLZOvFDxFRNxenaGnChhN7Se/l/h7GEozRdS8bCmDLg0OzBTrCJE5ki4qEXDwiuISZDcaGZFJuMqZcOSZyLw9z1vu/a39n7nF+yXFOeoejfZ+21+1rf+sr7vV+dr1MqX/MaCq969bjmUushkk31iJhF8La/Y9LWgkluUIFTihlGrlakwFnOURS9U+jZVOfZ4gKVrg1QSM1LSt2LnxP3q2WjCQVU+RlPpmuF6uAWw1bCSGLbVvC4ONV9BUwrMvkFQefvnZd5NWppHKUsa6w2jyxuRPPtY82klKKreUQok2tv4KIhYEvru8QguaO/QjpurBt2ooATOS2+pPyvFSL+tnO1Rdnn2dxV+qvYScbw9FlQuWbasKoVwJ1Q5RpHnGLjACts0Y3vr6Tl5/53njhfDH36x/im4X2DvywXO59Ib6n11UfzfHo5Rf+DPvIOfeR/KZt5q553s/xllKF20/NSB93z0+Elh+qpXPVP7SQBmYCMVhUDAF6/BqstvRD5gdNBr5I4sCJHKpd8wcEZ6noK0E21gDCNZkS/TgUQixjEtUMHP0u3h8+nqqyMMTDmUTS1SHW0O5lrIvMJ+ydtRjxfbqFlZpB2LYzgSdw9C/mO882VmfD9kAmFRKnplAhnTvok53tNLsBAK3Ix1XGDgJgjpEnqNvEaeGsZr3i8zICFx24zcxyjITFgelErJHtxptBNL7Acx2Khkf9gzZIbNzYb18tWJHMGsuLGOA/fr0EndC4I3XtlQFxw1wfEe+6LAfGe4x4QF/QHxD1+/ufc9ee/9r54/muP+/mfM3j+/+VA+OyU8tK63sgekfRxtoGlfoyNol5DcYBnwJR3Ir2v8TMjc2cb2aJXJ9psym68no34NdtIgi6Z8xsfzQJ0+ImRjBYyXqvOge4lZlMKYeRWdBugsW7iabONW5jrks+6pUFWpWo+bFCP8ZoehTx+dEw24+n5PuAju33mytbiTjUqvYSLL3/IGrEsP/pgRUdFFYwMVUrIjMzywzbwvtIllKCHtiQhv4lu3Emptn5prXWf5GjZrm/zxhaBr2JuwGKmBD1qj/8iZDFj1VnIuGsZhHQAP0oOYMAn6kMs+zBKz8QtK42QVE3pHSPDVXzDafVPnUMVnhzCvSa2/mNBQWH6OsP6BbWQQ7SBJV54rnE9LFsj+iixL109lsk399G8Grc+WlP0WdmfKygzP6W+rlrrWa+nhsNj0S8fNS1MjBdPOs8pa7ZkT904R8pqXLKEinp34tFcjszTJx88LcEwIA7DEA9RYNhJ8bSH9yOiSUBrRtQ24eWnG6Bn4MXHzqOgz0s7lq6UvvuVKbQ9eLYi++SZRjsM7Vg82IyBnaKtrTAouXXKQ0G9R9I9iAcpCljgy01P+tjxrmh1KvyjKwu30o4HyGz2zA80R2gf8D7aWmipSKlx66x7Y40B2i4RMfu8Qno5aypLlmM5LkqlCYiaHdZCd2droQZOYcm15CveLWOcUENjliLpq6GshcbBr0UQNerWXwQ9ddlZjRMwLQuR4Mo8Cv/g3sDX7os34MI9xfc9qnCX9fF9dFiMieSj0ZC7fcw/8M7AeG9yTaXikZaOtgjI881Iq6DvGew+B9hBARAUJmXYQqDiaFDiyLYJfBoDeN6LCjzPbMQqvdaXSFfewvvypUCywx8UeV3C0LsTJx2RUKXAH/nQH0cqneHvEXE5MgG5RnA9SW+MYs6hmI8PZZRPUmJ7Z2RuzwNkRDod3Adv5uTTyKZz9DP6hau7o/ed0kzkqLjAey+peetCcbx3Oqt91zqRyfwTfAgyLcTCc/Zj2yIP6Ff0V+m4Xjn/n0M1/5kY9H4sL2tkQ89NsGPzr1jOLHfiP1PBumEt/1e4Ve5aLOWvCRXTbRhjQiiggQf0a/fz5MMHsJJwtzJo9pdYMocfmmOwleNeINRZ0GyJeaE+k+AmV3DYK/1dKKcV4Z0JoHTZFhTXkMGBHf8hd8iGrS88003dnnIWsUp0bTvaBSJ48VRFu1iNwCqO7ubBBdiYT0+QTeu5OMNy4FLcOVYF+Y1mfXNKfMsZYrVIBc/ZL6aVWqZSLXQT4j4fVgUF23wYNzehlgK30ipWM9t96nzzP3BzxfLqJ6tM1Ic2VkOb+msON85/wxfiDeAlsxtq1ISioOMMcJK8Mho3NKhmGQcombh6EOEnh8/d1FKT4Cur55mNZIxRnmD6M93MKN8M5Ru2mm2TQk0DUQglcUO6aaReabYRnZjICKK79LsjyDTIoQWOmhFFJhn6WAmeFxw3DHClj9YzXJvphtsmsuP4EJFAQj3CxgavrpLLsxR6CSj0UvB0I+VS8vKVXV7phhrpmvHL+nFKB45XP3Y9/Tgcn35c9fTjy46uH1dD/XhJK44FiiytOEgrjoeYAHG7W9CJr5nrxC9lSMEKcbSx/UgOO4xwd3lUth+/LLvjxunPRpS+7R36+fogOuX2fJRQnuJ3bmFBrc2m0c21vIm2GDzi1nYwqXNrh+mAp1IHJCkzXiLbHpYJCbT1qIfKG0au0TPU78dYE7vlSOYjR/2q7D20Bw4fAcUIHv+12EIRR955epkT4cxE84CAChxZSCdvdSXS4iX9pXkqicEhC4JJktj+ZJH06uJLXjSJv9nH4ydJv51Sn/GvspHZdj3bSoYyKb61h//iSmXp0TlxOfJjW1vpxPPoeF5NHW8fNurGL/f36An7j6cH/jt6QjbevvTY9oSfcm66v4QCCAHkquBFFBqEmxOQTuHWEh71SourxCnzy4wHzjIccIfKYk1AmUF7rhnvFsGouDjJgbahyUJYXv4pobYbjGkU2MIpeT2bsHst/7+hN2CKk24oDJzQT2nDQV7lLJesME7k6d3Q5Fvw+c/o+1zFRiCO/hofEUvBesyOwVWQb9TWXaEW4ipbk828cVhfEWBQ4PT3QDzpuNqGxcyjWIj+N9mJynrumRTNF8t7UMz9ovccqXC+qoDFRoPzRatOTM4F/mF8Y4WLsTtpYZf1rYTMKwu0wFGG8b+2q5rRgn3+hnwDv9blLz8KOO/TuW7ywmS4rckXYzq7B1tH5TpvORZUrRDKEsbg4xLy/lp401wMYkVbuUBEnBfi8gKd0fNCpNXwsF+yw35KhynVHy4vxYjFlEI2jn9V3XbDTvpvjM1OtDpfcy7MoxiySbRAX+nhwKK2wAgFYtZmkhR1tRnr/es4x+MuiKZl0JnPQ4kvl43D0sv/rVbNz8BICO+c520iOqRXjXH78tzVbPlfUSpIkAoSGT23W8CdzonJiHcI2zrW5hLIsKjFlzqFrIt8t1ciOJOe1joVJvlXFZ6dECUOBXZou6xgtMZV7rIW9mB7+gmpnFd6BZkPOrRf5S0wzaZ0e01tvylbETf4gSD/+XWhnG9+/esCKJiejlPPr3TpeBaYG40x5Z7Bt5V/tY6Iifx4QuV+CsNbFJKiwsRHMarPmkluqvLn1zKkZQKJo3mj4v6OsbM1MiPlGcMjfrcr9Q/1It00YUAcPipKfOQxhvbsVZi8Md04YR3VUQbl81sRrnjOav7ZKvOXflCIgquJzMx/5iX4ORa9SvCjJ9rfyPLnjX9kbn0jHhVu17ifuF6flOCB6nqhBHMgO0WgqYyBWc2K7rOREB2EfUaprcRK7EEygUALclE1gXX5QlBhw0qvTtNSUezGlUC1OF0rnNLRzYfbUWHAkHHqNOVcPhW/bdyd36YlW0Cz513wSCY/8LT6M5n+uXzrvaTWEv5q04BWxou5QFsnz8QT9M81ml+xX9yID8hxQhXt88ZZ4HkS2uawpWAUpzs8ZYbMLkCEvNJk4yPzluecp5NylUwR6buohmLqUJPcvK1WxnmxEKOlW0XVHbdIGsTwDTAVemYhrwNJWwlW4VTARRgquRDiESYSsNl3zY4u0SYirj7ijLmFTJCjVvSBFn0IPKJGs+9i6zUP+Cqd8TXZ/XoHxMEBiq+PevH12LP+Ap7uFq4s5g1xBNjhpRcavT79SIlK1AJURRgCyr4j/R51I+n8f6q03giOPgW94UKKTXYTj6nfm23XYe9rruHyL7j0srHWcZh3sIlN2Y6mbEdTtqMp24oayACSc4Nqkbn8+Ih9wuBAn3L6k4muFvhghFbByRpbobxaly6k+izuFvY1Zha2k8lFgY7Iyay8sOxVV6bXBmD436+KSUCZjcSVc/t/B1cOmiB/2HTg9aTSYYVz/BkxbdTuJ32xrCEuvdVZjPfjzoWhox9aJB34EqgOYIv9s6jcbdW3Nl9/Bc4wJ1e7WO75Df53FNHXfnjr5NevqbB4cJ0WUT3eSwA1j0KHfBQHGA6Lc3f+geLOj0vu/Ljgzver+VBz5n/MdZktO8o6SMtlRr+e7EobFfT/FTrIbXUfGuiayaFtnv4Uab14r1RQBbqoFPGoNYaFCIQKIEQg+Qk6Vstmgg9Gh+hYbYmcbLwmh46crmVzqlVT8K30ztBEjcnrnIquxtYh1w2qASkBS/JRIF5YZaZVMjwr1tj2JSY3sVjbRgAcGWvbYLG2HJdGrK1mrC0qakxPAzindKvZKdlWBGjkM2zMb2O2YQuqxOXGDVuaukMPGz9YLI4ihutmgPkVjfw6OcyEiPINnWNl+dYMmUWyTBOAGduULhlpwmOm6KA1diAIotTLcmtaVfN8xT5cjm+CtGB5KCo/6pwyfeWd9/jUOJZ/QzeivBY2j+7OuldNZLeqceyIR6OByJn1rjGtBI8NDPvQ1Q8LpXKrZ5nWebFc3+XTVdq8SuZPl9UZdksVpXeeYgEJdnUT6BRk4S8OFSoFd9RWEbYkTA3y6UKXTxe7fDrTKS1rrvTCRmTWnJI3pze5HiuMUIKLoL4wB/XFAaivnoP6PKY3/mT2E1kgBPUBXuTomhZkx5UMkgG4z/fBfa2SYXVCvgmdNywcYAC/NhphQSwBgX+MD8U1qxZGgQNrFtNf58TccR5Lj2MJ7GbE+sDtJN08YpScjmGwnuVWloHfjEE1kvjNfW8d5SIYIbezdjfWGYdSLdjKZQVFoqAVNLDyLu/joNNtHXDM2Mk9yXXMXOFJPumNjDLiMhOIRiwt5N9uogqPxLVyr9Ksu6E9ykN7Ov2M1iyLwnABSX9hU6qvJAgqF1u461bSuxydj3IobqYmh61GagJphUwlwCSRvyxq4nb+Mq4cpELgytFoS2TQvFw67NfzmBXiTGXj4/6OoLVx6QWh0zigR/OG0scm1fT95ndaLqy3o3igQq+WHh1H7wpiK6PwuTmuW0WPx/N06nF7v4leJR2m3uYf03XY33xP6mI0Iddrv7X44mB6x1zWV3SMUPclLlOZu9J7jeVcmi93SPN1RfPF0z2oqBDSfIUIDXvKeaT2BrS5Tu0N7C21NzQRam/pHQe9pfPGns6LCUvVnTpS3zCRXhvxx1KAFMdxSikmwLjeizJ4TAvLnIkTqvrql2SCexpBHF39sVYXqwKZ2BDtb/NFdqTfhp/x0wXz54QzCHQXMPSDQ0wlMqr/TmU36oebnfd9aFtnPm7PcoJci1xIONK3YgsjXcg3jmXAO2ql7Iaie4f0B5OpmP9qOLnAYsTgZEkg4JvnzFrR1qYCcmCu71aqYaz8TA0qNA5uxJB12Q4Rsd109O30TKX3jFDvYtyh0xrd+T+KR3sfHu2KxUeTxjS3kD3Vf8mdSszIZvTyQ6cLnKIkMnnpkWLQelNejejjm2saRyrVxIpIhOJKSCMGP4T1pzYY6A+wzpg6vc7BOleE5oNSGNZzlRXdfqkkh6W3bzrSoRnEai6S606qv8AvSfTKZHUlWV0iY0pmK6pU5LNblqZXZE7TJn2HxL+d0aVXIQ9BJWt2OQu+bLatRqEZBWRSVwoyR9/yDZq5eL3WJaPhVCAsHZK7d3hJj8idS59yik+dwthwRgwHxLIwruIjt3DJelXoYYniTMsDblR3aAvVpkJFIRmywgsQAQ9pwLfJpvRVt+4LZLL85TVudzw1vstPO+f0RIWCTfyZnAtrpN5UC/X1Bi1n9PtsRcvOfp/NaDm132cTWnb0+yS0bO/3WUFL0+8zQcvmfp+IltQ48XlyoUEL/FVaHCdk9dTPsjo5PSZGo1/khbB6W/qpJP8j1WPMN45WDH60eLZwDvjehMG3yJViRYoOhPeoCenKSVfuJkcYyPm/mm+DJS/Em0HFMv8egnBFQ1Oq9H3uw0cqc/cntX1CbWYAf8J5tz8OmPuRoE4n9juKqzs7/GVf0F/9U9kXU30ftrPTPsNSq3+v7cfOxg+t/gUXFFWMV+2M3Ig7YJ/q5wFj3antH8/9w6nafhIM7h3afvRsAz5s3eQ/gAbA7Ia1ii9Zw13RiGjMFShSeovvc+0YV/57yqi81SAHQegCX7AG38MTOtQNRJj/FqAHnjjffOx881Hc3ExIgjU+zDYLJmGTYRKSIAmYWzXCw+fyRtmQrjanf74ljpey8CojcvcWudcUNb3WudF+JIOcRbm3wmgb/kT4WzYrlQabD+BmLYN3VASIULc02b1EJfnjWZOmPYE/av2ApZo+U3JD4JIoVW4mPVHURPagsVKucHq/C6M6P0eLs91ayOnxVKebhnrgpE7i3XoCxNqlsUuixJqQwbriE+J+CxUwS71k5PrcCwf+me9qp8CMmtD05c6Ohvckacm6kI7ypDxIzyf4c6VcJB2IUD6nq2rMd9Q4XI+N693CjRLeHFTxlGXnoho2UYhlu6m9+O03TBv9yWQwNdDXjoT6+PrpjyJXI2OgntIvdhNW9GIYPLU4pFiCXZAjERMYpUh3ZQhm6R+RGrgUEAQPP9LxFDiMb+XdymWkQXaNPk9fEXIFMliSGTr9VdqsU+Tl5jF2ZnV15pRT6/F8eM08eUkZaiGQN+79xbwytOO8Oc4pLv4cOhaSYkg+vQiGkFSjibZiWWxiicRBvXXpRXhraEofmGcbvHkulWvdfef7q3H2jshrNsqV93HH4N4/K1PsxrK/g5+kd4+bkXLAFTgNPI1Xt9Cwgw4RbpCHotF3R006BSbHautC2W+UOjWfivKJgvftHEkGE/WyE3yxExrWeWAz85QZZyez0VqG4iBfKnLWrKiSDCUibud/AjY9ZiIu9xI/0v7OhUcKj8PnazanrxIKVGxPX5Raxa0JoKGkIa2YY/CjLgFTvfM3upKZbhVEJXiY3eSZ5flBN3wk6ZWjkq6ExxPTIojH5DLDncOZqvNFDKbA7Ce5CL18pPkboFfnhWtcTnPKJ08fGhe3NZx62jnSzs6aQWzfyZGzDL8jefx4tcXXpDx75JY+/rK3wBgWFF6/MnWXmyPvMK9NMBKeWfpwz/n6YVAAhcxkKLDDQesAYxMQQjujccO8EKH8Z/VPe8G699G49LZ6+sfmvT8emUUOi0Z/hjKrpGCn91FsTRbE1o3jaXfqUU8ovaITSiMiagWg1MoehKS1CjmSdFqjOTRZlMqkVSrCKu4X/9QI5To5VUTedaUrBWw7DqeJOGeayPK1DKozmwSs76JtQwW9DUST4PkEBcmNnm6lAHwIUwxjV7gDMK4NjLJPuw46Cq51pq3IQcjU+vx0gkxXu0SoOMbyYYVlFHXfDre+EsAkXceWRzsiDY7eMq+JoDITLEiQHqFejNJ3s28EKGe+KqtohkQoJE9JGK8VxNAWgc2j7iPKE4y6MH6TtpKQFVHgQoMRxK4CYIeZea9ciWZwytMeSmBPQyLmAFWJ4zSxBIJwZry1UnjAyy0yUjptlI0i4s2Jco2APpAXZJxB8EPYeyVrMP1Vjcu4JtCnvwrK1lriOt+7RRw05zrpJ5n22WNJB77XZ1A6VGfcS5JhsiAZbM97xj0xcWcigac6bmmQu2a9uOPzvGhewIRI7J/ugNhncO1X/RmcO4oWGRP2saoqsgzELscE1sDOSm31HQJiPyojKauN9Peywl7+tVLOLCD2mEpNH4jNZYh7SgMPCzRaLqIpJjXMCvKXKHy6KHRm2Ka+DR3zf7emq2Uid1yYXXgX817ZMZghyphJFgaeyGw2e9k8cBo9p5pXt18W4qLi2E1mPE+O6tidWmn7N0g2GFqW8yKIflnYg/TlqJuNqrZXrzHI5bIVKQ8Ow/JdnDDfSQfBK3Q3uLe3lfhzSM8eNeoo/I4lVbMUWakWZjx3JYXAapd0aNd3Okt1CPwO73s3+FGhFolBhOQA6cjYCmJtnaenbFX5q8VKQNjaMMuB4e9uqpKq/ROrJ0bvnHclN79UPtI8K3COy90jSZIE8P2/pPrz3XCVAaqa74k8reQ6dFUvof/dZSAt8wLHY/AC7zNe4NjxAm8n0YHVvHTzmpfFKvfCWDvBgGOf21df8+hHL/Lz2sBJxc71i+A1J/DaElRtl9NA7APS7NSV9gnsNtJMKoA1hFgK+mxSAGloah0xbOZcDv3iNqM54Xr/CWhPGFa8oNH+cB5ja6oSYatKhK0SF0hVYmpQHnsRNpyqRNgcinjiT0QIzBkXCKlEK9vohcmcTnWkdNMZgs5AdNWwr4XU/gHe8FvMKWzCxdbofliiNqbTSDyTaEpqhChc+owEBnemv3IFlt84QKK8cn+wRG/qQVY8dXQIV4O3FMtonbSJ9o0fO1ItIKL+O9401qAciZyzAXN6ijQKZ4PkCpR02yLEneLn20ymgYeEsaI8E6eCouYJW9jPcKI8pSVrG7+l4ykUGxSAXfO++fyFhBY6RWlkGDh2xl/8hzc4Xje3oUckqyukWCdY/vjM622MZFMXRkt3jmAUoBRrJ21ssXqcN4HVkONWW3BQ47GTCbgXqXo/To6NrnrVisrbOUVOnaCsUnrHXHmsgBz5sf5BiovXlNl3YNLp/di+YzqHpUh/VQim5tEHRvwnx9xHTcy90wreHJbEmpwqhCgCYnNeRquGhuXIso8YFa3Sn+ff5A7WXt9Uw8xp9E1/w9zPKU+OeAsYSjHj3tLHWPJuGSX+Yi0saC2vUm5m5d50i5ObptQ+Ew0ZzblRmsCZs3lOeYyViIjRMatMx8fh1noKNKJdkefPKZW0XoiWJpH710aQE6ZVRWlV6NKJincOIyuSFIWkSj8IF+TIPd0IV9uvdmWOgli7Kil7+/L+O6rV9HYl+0lV+lw1z4v+ISHqv/ocyCyiZcqx+hX3pBeNyrpXjtjCI1QY2BZHxVGKBhh6MrpgWv/WKa/JdFuRhC/Jzj73fFHxvh4bryPQ1dI/mYnVBLnlQkuXkbnlpKOk62p1L4FDX0qq6q7S7wkaWFzUrq+KH73g9ZDdd4f+bNefhrfk2qb9wJtZaIunZxP+tH+qVlyftUu5nECfrJK2WKmbW6jUjS1WO22wxQqo27HFqqg7tHXqQ6tTTfl+szEZFCUqLiP5J6QWkPd+LCD+pOhIE2aX/Ndx40xJlOIGff2s8uliv+OIsSB4IqCZE+s/7cpLe56C33VaJKEGUo9Tsy7M3AvATA3Uy0Ao+9bxvABDocrj1KOi19f3ZAqzpGvLbWAvapgVa6QzVMQJrl0Hb1B8ZO8kZEew9JOqr+GRbSQPJws1XWOGZ7/8K0qevTzf7p+S/+3fuLOZH9Re7UWEwIHDVQjg1YOX7sSQ4fYdL8/bjRZq5BC8aCz8XeE0+JbTM6uNU4nvIj1hF1UeFrfTNMKICpNdrmCXdcFy6WlXZPUqGyEc5qo/QJI1OttLPDqATcQx1b7K7Y3bosK0oeN4Fs36o/DPY9Nlo1mtKOxKKQf8X7FQnl+LbPf58YGN+PX6R6nj58KwTzU1g+C9ymGisrSuPyPM/RlhyZ9hHoOVce+HavFag2de8Urdbwgsg2suCtfG3BD6Perc4PsnHWnpN/9nOy4ptVoz+/gt2U/pqHiqRFvPiNHSNYUSS4bxsvDsBbfjXBYz/vr1WhazKAxXzkp/1UGi1T/MDRgL6l8ut6RyK36pcJfOfEmScGtQLssQienroxlnerTdov3NKtasznSJiqVsUQgNz0l4KAGjP6c53aYzhQoSXhSKOsooVNz4EmMPUoHToVHeBDbzdV0GTI+LOBRShpyU0SInrxlnYMQWWNMnBlVi9tt0svbbmJRuL1hw6BquALJyViyUGXN6PM7fpuYfgItj8aA2gRnMJ2+ooHYQ1MWxLfS3pt73OcMgvdIk2zKLflxm0d9nLPoyyQMM8mpuUldzk3qbiroaE36X/OzMMKcldLSDjc2+ml7Rh3wtEbhfBK+zMbNxGNYFeh0R6wzU4fLb33A6qseeiRdbnbYHSLQCosb3Lx/c0aWswS8hq5BNW/ELoRjPqPWFe/l7q9QJg5fjNRoohK+vyKqydEUVTgnAe/8aloB/lt0oUOTPaS9FeQnNBCfzaH+J6xqLMo2D3Hyso+eHDcn0pi9Z0HcYXzAKO8j0d/u2UiJ4Z2yuzfgaHllcXgkYZ4XJsBWIVjKfl6w/8gldOgJfSexYKPVEstfSAcCxDXR0mXNuWPLtKgAViaQ0wCLbri9wykFr4/iLMN3FO9Ejslu6wmmDbek8fmsBIecdKjUoSq3qaVcOgrVNLCQNRYImUsAZn0rMf9Nvdqr3ZhUfFv6h6qJ/2DLkqS3efZ3cHOgTYtU42cl5Qn2g9b9q8OKVLih7yV0Jbtbn9IKbtQU38dW+CS1U6/NmbSVqlRZE4pZ0y7YhOgJ/qqOHLv9gCCnzAK5THPLuIE/sdoUJTl+MGoE8TxSMpDK3MJ0auhPHOMtRIL+2ML1s0TkczDmcfr/WgrL+fV4X7s/7fOnx3edFUuqgWhxuwuFzZzWMtbm/9CQioJr6UP6s+CZRHG+2k85gQRXyRdZ2z6JoMod9Sr2v3IHK5wJm1bNbtyS/1JXy7FU/HKXcMREPK4KqoIF2pN+JBS2dfmfcGSZGs6ku/x9BNFwZJEgh5JknypMKcmHVcBovGBJtRxinr1hCj/G5/jcFe1CVD4f/An4esFjwTyT8nJqrVIBFmhF+Eh2fvuUL9oEngCVRioL7QVmfopHThcEzE0d+f9zggXAPbvCFWG1Bl8pDgeUr5soW5Un+S8LkSuMpWzComDYrrmBEtcJpEIE6xWNzX/x9IuAC7hw4WTA6Y5M9LuJkfcQWS2bsWdss0vGY3bDNLuYbM3/DAGD/dV/UAbWmxJ/E4nMhsWYdFNJ3ogMq5m9TJmD11M6OrX6qs22rX4K965F4+WvA0pzzjO/NG9xzNmxiORKGU0DlmlS1bWkKOOFrXJkCDhGiZ42Jbg3brTIT/tEEMDdxJc3Rlyng15kCLKPqerMAPminEWa8WNe7ZSOFaa1L7FegzoorY/txOA55r1z61ZV62PCRkRFbufS7rB7o5h1yjGrF2+leRxO2f/T/cGZRHZKQ083pyQUgPsGZJdze9tEj1YCSAaP3IUpu7e3E+KbgRTuPZSMuyQNlTxexGSjuIPtH3SRxxVpfsx92SDV9sXERm81EyK90ZRDMzRhZLyURJpatWIv705YAwZLl7DkkOAbReSOeD7Mkj1mdjHREggKUUFa6tiaIqBDCvWj+2evOK2f6LNFdVzuFlOiNPTlUMycg2SwAXhYLRZRWtcKs1DRxfVgZWaUKpqyWtqytqo++umgQ9xPe7brqrM6mcaEYSIWJeW69py+MZtFsdlds9gib3RV7nDaudv2/I2vl8DKpli8mCsu37i966IW4o0FJSGJV+PXfmF/CYjHI1qWdXSHINyi870tpSDpV9rW/Lg9tyKbdlibkA1flrc8eZeHj+omxLj2iqVV98S2uX6OLbiX57fiHilmpxLVD2xUoRFl7c6EqF5uGVblg9SxU5WLTQlWuUGRn+g2UX8tYlseoKYDkq3Voxnv9UaIRVAsrwgj3A1dkV+A4V2OXP/GW5xyBKcD8BsfxXmmLyiS3qGByS0onrZF0ospU8md6+WR3thlw0kr96I7ksVXSltyRukZVmZvxuccwav2yUXuuGbVeRu2/oVE7OQfydG8xZH3PkP0+hxt17Ymrrach+2/cif0D+sbr84vLwqVXYgbBRkFtmNjut+xmgblIHSEoMbE148YDJzVuQRiCrVqHjBEDG1MOsGRhbVzo6oAZsHhsiQROcDd9jJqMXlY0Iu6U8OaR1RALQjErdVJCWfXIRUqjovyts5CcFVlKv6IsbZVNKebyHD5fUGZ/z+7mRQM7uc9YcYjrmUGwXTeaggHwCjLmU10+B8uxZ/0mbkkvLRwIQIR2HAjJkhsnJVtT8DvcOLM+Orf/ZUPvnKOSLRXmTVCtK5WTk9mwCRPgZUcqFpzbdXm+WaYzgccA6VOXXLxTxVw+8bKdnJqeWHr5djnjzlSJSvkCDFWzqdyi7NkilXfo+1lQwsxkoXqKtQzoDt7vD4Ex0LZ2cCuRMTDSelZdlU0qq5Ke49i8iSj+WEgasFGti+KPZdZfMH9XgeHVSBBuW7Wn3DE1plcA+vIn5C6xFqhYV90+6FehpPHXGtPTUPNPF4iFkZtHoSuLuV+I2+IlTikA9h3lPuq5hm8yVo6qKBW+xp9OLxiRiQOrPRxVYziqxnBUjTtHVSQ8U4t/68U00lvaM0tTW1nFhNQFAi7tg4Z6FRMgv2QtMIakP0l/JvqDuxaZYdukt5ZC0aeYG1+Un4GBoe/Q1kTos8DAEKONvlylIkbSaDrLS7rUgBILiKBSMhd0kSvp/aNZrcRfmduLgIb2dil8Hdets1ktPbPgxzab6Z16+XjnhZIYLG3qfwYLtr1scHM6ZJlDcVgTQhdLpcsm62K1rAi+jIPcsFqzl7VNiNkk9cZrHLVCsR4m/dV9vdi+aE9eNgTV7iqCJKb/UZe01vT50SyUfbgAnVbazUnXBCA5yUJFVHmbBM+NxJRs12w+hcedouOG1bYLB8YVIqAcmLT6GvLwCuJ4Xi9saoguBbKr9CE/r+PodAUDOVLeEEx/26hACtvtktqfuNgSr2DRFsE+rzVuIbGL+T1N0eoFaYpIt5n0hwJJiINIFK+0vVzjtIJwNuc2XJ922EiZIqwUVjalNL23tliGjd1yU9cL2ktRMVrPs230sxIaQ1h/8XeS+gQDfy40DKR3hTsTBEP95dACMKRI6WRnsbxeMPCwM/cJt4C3fnFZ7apyR3QZFSd7kw2H8SwIyh4KlF0ZgbNRyS0ApL3YOiNA2v0CpL0JgLRTQXrDuHc/fum9tFV6tSvhJssDpItumFfdpQk6yxC02lmWIRhKhiDbrHyWIQUDAVbRLNMXzu8nMvOyvI2aCJwcTeqo+On67afScLIVbi0JAYVx5DS+eVysHykqshJq5KbXQySfDZ44vCFBiSQpx8qZHcsjOSZNVlNznrlmzOvKV3PazOPjG/Rw1FUhEoDog1hueHOc8d3Ouj+UJXhFQyvlCTdkUJCFhA8Bhz5cSWb/seEy5HicM20JOeIpNZmDi7ZOTe+/DJp7OngR7mGnraYX9iLhffzyAV/Qy2Vost1IbKmji70Wn9mIa6UTbS/wDlRLbgoA5FB6B49Nim+Qp1YSiIrS38XbiXf+dl4iTqam8zGJvv30dMm4ZID3jJO8cuTYe82CskVpYX9OYqWLCsFKJzGJoUu4Q0hZajvasxnnUbBSZ7CYVYSB8hv8ZG0sabmhhcDZpcKSBaLrV/9jhToh0oL2FC82ufZX/z1ZD1HKpakP8kJ+TyFwVD9xU63+22G/POmyzJE9PtRJyhDpuGAKUz3+pm1BddRjKfM95zHXuv3SSBQNNAT0jlOVhEwtK9JSLWKACOcjHsKcOfw+f3dv4uVa0QuAQ6ODMsqo1jwDmSgDEvZyQM/h5SdG50PFUOkvoWwv//ND5+dbDmh7TX0YmLTCfZ6+6A7nThV+85CPOM6JsPuwoUT6iBGsmHNAi8xBuqMJvmPmsWZBMlne+sYZt/pMQhDO68CJ4bigtisF/tHun58BkcXC39pOSkk2kSb2v87/GacXDJTSkj5LrSRdXjjxJ0I7c/ESonEl3WJAxk2MmjYOxP+5IecrsGO63jMQOtcHeeR2wyU2zCqxchAHcR9LdAFSj4JIKUN7S1aO3tURUz5alPQ90scg1zNJdz1hNAI+wc+Q3jBCf7b2A9scdsb4dJEjZRoz0oBNlfT94h910ndCTCuvgm/zOPb6p+r1vOuWeoXG74OP9olSEYgNbKeszdc41kvfl004CvqJhvu386UOM/HlencQGWW/3dfPbbyo6t4inHFSUp3eYTHQkp8svYsOjCzXUzFjZ6FXTEe8HZx1at0WNGuXCW+eNQd5jTqU/Fga9oSfYNwo29xeraGStSKOoaBuwL5RM6ZhV2ELkmqMdznCyjVO3xzl047SF5AWk9sVX2NuIf1nz13P4ROV4URT4+gOnyG7ZZizW261BKdNluC0YuyWcdHbYybnry/EbNyuUy/I/xz4djh/1/YLDmLzwB3j83dtRmu+q9tPOn/X5IKD2DG5sDTk7c0Xqh/at1/Iw3GqCw8ePKjpy/DYJL217r7FudRMqJcY/Z+mK2Vsvbdxq/rO5Jnhg99S8GQhgwpIAYV4ABpoJ0hZkZXQuDWN7eJz9UBhuY5RN06nT0dxe9aPZ4n3Wd24bnN0LpKVc5x7Nmny9gi2Dn5tOHcfwt8X7JttxHevwHl2LpSQJx7OrQ0i4wf3NRub8RMP74PufS5m0bn78kSZTJ+9niL28DtRwNr9975ueq4ZXAu+xuuC2TXF2InrcqtqXauykN6SLp7TrIZzwCMXNTV4j0am2gMvHv3yb6jvj8v/uub/5c5ClIrnzkJKghC4pmJDRAOb0oEahjBaRXbGvqRCc/iJnmU/m3HA7g50dLkT6ujA8SwSr7ibC8Qd/jgWiN8chA4rA7JVa23M6lS61BkhLa3spqLpb1x3mw1QksyrpYD5CGw1SiOIGVSsLxrS2Q80GXOP/KMZvWj+0dWj+UeLP/TWNx6p0jdccfYh6Obtyh1MOCHlJUBOhgpbcjn3K7pdaAv/AEUVCopKRdmaJqgNOl7p9y+7kCfDSCE9cfr34k7+3NmdcA2U4LVSucFK5YbsKR0Ae8B/vpq9JvvO5KjtD0OrKjOUQu0HbjhiBmQAMrSgC2OfoT9XFh56NiLZXQn4Sk9WuCTgTxTMWU74mjeh2tKlutFm076Fe5OfFthk0515d/1ywZ0v4zky0xnuLFbnMqi6qRbRCoFQhZO0cRgbPpviACiUTUITIIU7ZALfBfZkTEI57nV2HJEIe/PLYCFhy2TBKP+tR9sDM5gisyhvhrPyMOKcd4WDSj9a34YmIDeriYXTO7b7Ti+ULgZ3MT/l/rucF3Y8iV7+uBO99vS9bXzTLM1UcVk4EZRxLQuVnLS7vfVjR6w8NPMBqVTtzbvwJhiAa7/6CSQn26EeOn+1ls4gWqGERfc514+RGKm8Zp2SrvDXURJvp68wlKdPl/km0N2Poo9OgKbJ3O9bkAGo5ODSU2XYPbjvD95Dz4eNeiugGvkuw+HGZYTdBAi7jo9jciif7e2jJlquAyOKcvGqCkQ70fsdr3bBxVFvkP/a+q6ol6zrirr0briiKozrDwbKehUP3cHr3tcuMF73Vm+Or/v1uu/7O7ruB+vjvO4z173u797d61411nXfeT9f9y2Txevuc36OsAj7BWKrch3MPq2VTDriotK2yjARjUcVTEhm7ml/alVLhhAa1J67JLNlBhKoGS9bj0TE6GqPI89mZdRLh1mpez8styZ7PdxK6O/x/RO43h7LpfktgzMs2JN/cVz25NfqRaQA19aj2o5kK+5U6n1DkD+9YqYtNqYtDsDJ/ED0D6nisQMlgagT0g1j+qAco1zLSeT80zmC8ro5Wop4MyGO6C2W3T0sbDxFqIiN0utH9CKIpp/xcBKaKRDnhqT1EKzNBDB40m0WoerC0fNCLvG9IBHTYdsH52UtFvecXi5fNjMaVrQsy2YBSHVOXWNZII0/jus+/7677j6r7rh+RF9FpCowjUy72lKejbnJ4vgP4yF+VTvESnLMgL04SJ5BfVUj95LAIn++DXvPmUUBEUITsxvgEgbVgYIDh8xMFlbXNKvQyPSBSxzLM4gkxBRXJsXqD6zx3ouO87AtUyxO9L5C4SpaRhrAkHAvqgWAinJlpQ4B9AV3iH+/0pWPMCiQjbK6t1r/+l267nXVnV/4q8d34d/gF7aixqjbAeeVV4FCMssGUvaQe44GHh77Ha7Tm8YSvObYK8Hor48tvTEZBlyJ3aHvgOrV55DgEUBKiZMNeO9iS7Mmtl/M2a/C7YwBE2D7VsPzNNyKYMaDUxLMeLEw40Ux48l1qwvrBVvln0p4L9k6Yu0PthvGLYPzvLHLrmfGMr3HnyTCIo8vdFoz6zvO8wlVr6p4I3e7OAQJDrxfi9VhiBNB3kxF7nDfMOGJkpElMAQUpnYtH+pzuUj4TA9e0ICw/d1+4rczY/tIVdzTbeOmStfQYiu/2ltDJhDCZM0W0dm7An3EAHjnbpidVyJ3I71vDOpxdL8q4PcHPH/rqLf67rC3eh7W+7waWCdJk/6mh8OiGzwnlcEDufDG5x3Jgiv9yagMnIdUObv7AdrKGd8nY4ugzA3YIihzXqv1e+doqP/ifH9cMRjIS79CvJlsSj/eWZcTM7U0X4IynLmErHEZYv2a+SedmjWp6+1xcVk2UxRfo3TtDq9T2LgtrK1z8xfHj3QSwYpUZsQqiOmHieWzhraMJFjguTiKsnfYCo5bSh85JjbDlMIb1yz97IgEceB1xcl/zuhdpTh5sLz+ut7n1W7JdXcbdT4EBfzjTzAfPMH3rOfn2TGtNR7swsGgL+I4U6c27mk/wBXBFiWfr4Wn/AVXs5BFvsDM7UrPaRwt9n0z96yZx2aaCaa8bxZ3Nc/JPlp5Z/2uf/KcpiYomRn7u054ThPzIfnAvO/k5+Q9fNH5GHhon2Gi1woYz/Ho/ExW6zz9xXjbiGFnbLHw0hyjuL7LoSIRwBjZJ2QpbtP9+GhnC3pe45MR1+pBntnhzwkAnnlwJY47rkQv5G9u9ERsRlAhEgvou1pFAYyL9E9OS4fuqPof8yf7zaGqPV+jL4kFyYYfl5WiEJdHiRQn0fj4Exjync4LPsReMV6yMi0D3sx5vWaidGm6c3H+N4Szli35ArUkcmtSlu5UqNmuDWxO+YV4cypKei6LlgHVrgfVbmbY7WUJD6l21yfNpc49yAPr1On9ZSUGFeKEsZ7r/8uDXZsF1+2f2JlfGcLj2GwqtD3/5p0zRyogxHTYdPDmnRkqh60DN6NXHtD4ceHNuTQyQ0D/CdttVU4JSwZ/c9mm9OFJNf0lzA9nBVnhE/XtTyL6dAIw4Sik2P7tF6vdJzBW+crspQ9nljDVwf2rqBvrKMweK/f9xjObahDwfeCZe1ioNRvNFhG1tM9nF5ejzE6H8K1n/oXCUU/mgIJKdGgWChuWGC7bL5PrfYKGud/WaHLTp52NnF/uaxyYjNQ4QOLLEKhCKp0LtGoEOiyKz5pwXKXiVYGpYZMFttJXa+SmjztN41dcoHOZ9AAmTVhCePdiDWHkmmyjqgVlVOIo6uvNgpUBrpTTLUETkF9ApQzJBVkAuL7tyUnFZ5Yp+a2gtq3GDrFQP2KzYc2TrJ2tQHv2p5/Bei1g+vNzAYC7gGNiBHvKKBIw6BnIYPXGNgEiopVyFU7wb16CQVkYxYbhGqLpFaY7ZxiWHdIDf1f3PJF6k3FQrvQsN7Pmlp+G7da3hzY8a8EIiKKXbiApg15uELIgtH+YNWshaf2cSMH3iQ3FUb1VhHGy+UK6zkvvx6SrrRYQSyQPIsHFTcERqCqPziqwBcJjNR4h9flXddjk8YFByvgRTLm8GPUIxIfrghaEP8DScFwLAqNha63fO2NVqsHCsGbjYpC4r6S+dG0sxFrpMrvaJktukChfNsB1zRr/x7U2y1r7OxodP0uiPoLkSSYEbz1ujkY753Sk2N+9ysGOVskZ8frqxwRaxG7aLFHuuFkFFl9qfBAffpmuUzfVQ/Ri2vg2pg+4zttxXkGDsKeZWrHo0UVlttJayjiGWHRDa9tKMlHaGTU9Sy2xCdT0K0aHMIyw6mLIcsdfDb7ug/1U8WHgNvY2XtKxOj2rXTsrVHxRCVhfMFzold0b7dmkaMS2R3x17TRmLBsPU7Rr48W5eSRnTv6CZOh6S6MSiSNLTGIY5wrfjOSULahoRXHoTlCTiB/q3hQYdXpr3M/TWwUs6QLCZjeRiVEyARTQnfnOIwD/xTZSxVRAViDChExIeDaCXa0YymtGdMTY0EzoLp282I7t3tUTSWWDfuiV0CdhKGDZIBC9PSm9aPLw/OkNV9qbLRePWN4rP5JTlbV7xAqywACi36UKhZfU84sUcFWuCLNcsWkBDCFs9yb8KOnYLj1nPH8i/jRcDy802q8QfvbAZ5T2wKMAYTR3LKgo2VgiPlGi+73teDflPeP70jBjM6IyUDBNFUVcN4kuMlI+ZYBQVPNmVPKGKWNP1J8dVkNuh15a3nohhASr5JJj+SrXFSPCE4kVem3J+9k2JCx41SAlZhYtazNa1ma0rE1uiUSubQYTKfRM69W+V7tVWDIu5W4cO8/njjggBwrTpUs1kquKx3Pdw0sTpY6tCLHDSUfoRSbAQ0l+FkwbenBXU7oCKwJE7Jw04yxCN+cZMr7LkNmllISOxyDfHVqoi87y5uM6TemxFho5g6aasscn8+LwRejmNzD96YG3uAldtULe6SO3kC6oZzsQUoMegduaSENWoaBGuYT1yhYNvxUZfhOz8Y5zSY+sEsuVvW/oHXtxqPorg7yvcdXK8lEIKlQr427u1ugXQLHF4WdcXC4sWBY6p/VWGU3p98qIgs79wmDDiYgAqxUI/URKx0dy9yKwveunStH23hb7KYJKDxTzR/d5Gqf0QJ/RwM/a9QZw1jfnkpHG2bcRLrcYcmcvBtdRwC5YjlX7YNUuiHuow/Fa6XwZhOL7CUaZr0ZjB0wvxfd8tpnEwdbVoWHDLw3jRWV61/Kgfnp/tFV0mn8Vvs/Xjcogk2d0GyN8yj16cd3ZM7/o3DwNVrHIg2NJ9d9ZNw+WUdA78oWMdb4y1vnKWOctv7ULa/6SLMO+LYM61Xi5hrvi9Zg/Q2OQKbNK6VOXyDvgSMFdFZT1a/Jh6XLGb++vkcAx7RaVbuMsqnWzQjoZmVWdznMzZ17Ywl0Ns7yPWuHxd/8Sz7xrl3j60L7skSNP0lvcXM82BaoyKG5lUNzKoLhGs7/s4OG3+QnnBuhE6Rqp5QJpGodwiqXB2gr8sE6f9k35yY4pEYXIgEcRY7uOVIB1A87rnniCYxOT0dCKdsue6G8/cQs68T87D6bf9qo4cUhPsSe9KZaG9Df1fJfbk26NWVyvGwN4vNS4eQDgnrj7n0hSYxGxhcbI2cRJxSroAQY4qE03HpiNdm089/8+1O4AezNangjrjAVgKta0nzb5cfD9a/ERyUUSRUDX5jBae9nhI8xI6iEA2t/KZQwq712Ythtyt6252wF2W/FsmTYB6q8RAUyGoebpk5fMOqYnPhLjdcGoU0kBFsrBs7EsqUOmCTKozPHTODwFVjIxj8iDl74dqWjgJKUSSXfKttFnkPZJPcnpvU/mX6D/VR5gkS3gEH6ipzVZ5cubQr/cMoVGQjsVCFo4BIyk1xqlp64/97108+PnBu9HIIIi/dpNpU7KJkn3XoWhUnUIvVAeI+NDQ+drCcYpHEzz+0nnl2zrtirEWJYI2/sUbm5Q6gGCmWhmhPY0y6c5V5yNudsrzEMoAF/fiQg5xZYnQ7tD23/M3shd/01zMDUVE5ouPITPDcKd6VOWhw8e97JwD8ePCVoji0FsuGT0aFBhUqcrofS0ggFqgIxFk6LkfKcZm9qNg9mb9GWX7X6jwZP8Nk2YqsTJJ5fMERF6d3VzeF4pxvbl77cv+9PH67zgJYvz4i64LvAErl8KpGfP3zFOG43ImoEI1fPkyrO5K46ppMjlCIPqdOgNCf7trRr+YiZz6iUyi0J3nsYM2kjAaMwszaVhnKh16A4xAWdwnYKXfCNcH8WkNxBXME/gZo1RTGLRSc5Dk3gtTznaad903Kcl2mjxvE8rtcg4Deko16ICnqWC/4TpxTFQvL2nafb+ZalJ/pO727eVKf43aJIL+/T74kW/u/+if0QRP99WYrNZKw5quRlO0c17EuJxiApjT/g8QfchY2acIe01WaTn3Re3/r7+rdssPUqUK/d/88RMCtE904xT5KnkVkDR/9gRjYJ/3f+u06cuzVLl4SDLpuOSlB3haQqMCtgpYPT4OclX+tK4mrI6QPtDxDHexRO/6L468W8f94mfdGzrycOSJHKAV3Qd7tqTEcNGhEymF5rJ9JN9DiwTmAbIjJSiFGzO6mRNxKP2xbF2rehPbAKDTO3K09PX+ybZklKevubnC9yBe0cbf9owWCeyP8anMIA9Sf0o0m1uWeiHti8Ldj479GrHmApgT2DyinGFsJfFvq/GMK9KAKUYlqGU4Eg3kPvHaJICH8vobx+/jgqAWqjyGc6cDjL6p2NUb13pbvbHBhawMUABq7dV6+9mM4BTp9t9zhkl7XZtJWJ6ZUF/qqbZe3dP/uHjPPmThq9Zjh9KEvziufGmH4QIlW0lbkW634I8NpQ5j9ErNiW9WSBZuiSiO7WqcmI67XRqr/P6xiG4SbVUofcbXHfaJ+TTzov+quQNhR6HRpk6jePy5zpvhivqroNOK2cGibU13Dp14XKr215la3Fayad9+RuOVDIe6c4eNiCNrfSmCXKxJ4yadqQi5IAEPW2Bj4/0unqIU6Vc7qA5AYfuFagTylrnqGGHFdQQoI1jhMiqdTSBIm/udS1ZR5GKKzP4VUOWtORGPWOrkIdnzSkzbOhzXRoTHcFS4dlM/7QJJTLHGccO/JLIN5wtRc+6j/fUqtF7enEsUZ4N+IDgOXrraOYBTThp2h65+QhN3PR5V3KsaZRmVGGw2hFzvsbfGzd++hS9h1g46WoJmkVWOt9npasZH+FbGtLwOLM0KYH6wcpSu04ISSkSRmWw5DnF5NxcVF/Lw9pEZyanh19isEp/4zV3jfQqL0DX5LYC+yYW3KQ1VV8RJZiTfFlz1Ky7NKyj3G1TbQrXEQ9nGLS3F8AmszueMlxLFrntaDeCNVdpDLc5y1VIJVehmJB6zPeE7nYf12mOIH48zcjF8nb+iKWSHn4JRdKQdaw6yTK5SqyKo/I0sS88DvLB+OYrJdPdtJOVJjp/s8jvcT6ZVnKFoFHFnun1Im0vZu+TqmWm1m/j0iJp3eaWKYKopGVxJCBqnyjIApE/WqIZHcUpHuS1Qf6GKt06ghsCbVcGrpGP1jKd/jo+EOGeZ8UHaif+fSuNJoB/8ua0tdWtH2KPCrEzempF3Sz6XgpGq8Cwwu/fYLwvdtrgzzvXZ1KGSP0KRF+6eCLSip/Cy3pIuOpluRrNU7V9ObYfq+1LsH2Gti/CNhldSx0p0iPTOTW88WJ58o2/q5BDFjq02JGLRLM8K26bDDPI9mOXqaoq1BKpuyQAaInaXqGESddOyLr/OVbSGRj56a2TpTnGADhhXqT0XmT21oCQfn5MdNcPV8a0y8GOr8rcUBTte9f+R50AAYZ25trJnvXp43x0qn9FJLDyPKbsela24ganyWcy5JR45qQz3mXiT9e33h8/fJ2avSFPlDkbcLqxNtrgvgWTfoPCRtrWLVaR3D57/5TDE97EE3LH4jk/73snvVUnvc/G0q9UBf59CUuehXlAW0z33CQV9mtjr7ztlfiRY35nq+LvJwP7hKvDvE+4Cup+ygkape9b/YL+a9mVfzayxWV5NGmLRau5dzPWHJrd3/m91QO0EHNw6MxKnqfAJFMhh9Vqy/TRIebKCH69QsXasnpjDBXbXFPW2c4u60ypo41TaVv83VDQgxt4SV65Q+Gr3mD6KK+87lz7lr+Hc40W3frV039fcQ9VMafzgyi8hnwJ6f/xxyprbkqTEe0UAM5bVVKPp4myVPpI+y8RNmi2SuwKMrfNfTaQ132vB8I9fa/ri8Z7fNrHm6k8xy9yRNGQ//0xPplRQFg0WKxs0/WBC08YWlTFR360aiArpRrI5a7xuugra3OJW3ASuscCzSZFFnxcnbeNBZc+UIqyVebVtEoPvF+r9fDEoY9AINTiy6h2HSzipfNJaNkgRwY2QFiRvlEXx8ONvnMMPEaT9PqeOdLMLfPcLjHgWDmCYNsL8JADjLJPZ1nx658haMJuE6n8JLZirYXCGSATtVJozBGejuJ1n3vnzlwKW9tfxfYpcyIrr4um++cSnLzUtLPpqDVwU/FjduiizdRp+b6eh0jwT0ltbCyyu4xL5AekT0GnVN0xndbPVByscVYjrJYOyrE6rxE2bQYdz8xjd7gEL1PfGq9tKXnFpVRmskDP/xcXflHX8vEfPVxrlMrGP6mX34axf5bltsk2/3AwYIL5V35kuKLzwJOUaZo+Gq1+zzAgrHdn4YijoPt/eEnE9MtVwDLlLDFxEi1riELTw0LtWTaPW1aT0gsG0W9f/E7pY+64FKQznRtWQ9mh4LQVxpfGwE02tl7BaMemlKx+yWPtmyyTd4uNW9rRZaJp2xZsGTFpV549Fvvb4JUnsFCHPAeelBiCVLbPz97g9nK6hMFBuy3g7x6jxFjiMZG74If7b5EahQicOrRelT4ViorNineMGskFYSWqTM8OWvL6GI/0wbHuWwrgsWqyfnx0FD/lI4YWt17dId8J9KtrzVN6/KnT9kxso+PVqR61uHjwZrbbktHQDmbv9DnfS/C/oraQqq0aj1hEmsjJWe9NLxlnNYO1rSDeJh0jM7J6tIBy+KdPavU4+qnC3vTS4zvV652t5IsyJv2R1QezusFxT8YbCW3E5dceroTr5smcJmaG2X8DMmWXTtPMiiULW4HFivS9aMMtY7vqywLckkCaFc9FCC96uLT9gWxTUX5Z1gzarPYrflRWOSbf3CJwkrQnKJ2zAUMaGxNFUlwhURB6uaInQdF9193cU7GgOFB2TdpJunk0C6hf6YqxBpfnlUHT6LWUrHQnRxn/bGB3jWQH076U0+Xou4vmfc+w/7O6b9gvyn15lo/hV78wHsuv/ljvhlSG/MAqWqBF6iElDuO4HUttfIYItCR9uN7mzOLubu/Ahs41e21cJd6jfWvEF7RKwwDLae81ZUd6DVAqLh9rlZfK2W41R+83K51Njojh2bT3i2VHeq3Odquzs50+/A4laC3HQjTqa2ngtNVfNVZTeflB/gSdxzJwlYZqtcTTCyW984nfCGSZ9rApXVCj4o4laj8sn4dMPihiGnoBqW70u/YHerRA5gd3c4dXyFJyaMPIaoFTUtSf6fNKC2bKL5cd3uXHCPwvgi2WwBAnwIAtirOGRVUDK1Lh7lY8Nx1/74EdKAZNonK/Uyv3N5nCFZnCRTOz4OoNb8R1+9NxFrm8MLuwMIBjuqvX6hqP0ZQdcr4/Yb140PvC+rEyqhXHjItJGC9rFotul3Q4HJdKsTPfrfkeC7s6icI6g495flLa8YuV7102YHMV0py8R5UfdMEif+F5x+lgIPYcDWaHVOhEjTr9MVLrqifwkcXya9Bls3QsotFxWlj58i+uW778jtJaWVSjxDI0CY7fc3B0h8EZg0kpqvz03lEBOrybrOsst9bEdP1Y3uAfSM/A+02vmAtGrfF3I3DPy1zrhikvvCuuNAw6cbnqz0+juWT9WjzXWat5o8xUAI66UNWZFLBHRef0YTnVlErSAIzTQ/mUF9VYzEv8CBWV7xVtUfTzdhPEAGPPH6p5R42JwTOcXyfkACNEyNgS7YMv3HRxQ5fHooprCPh+sVQdEBqvlUjhQhXomBNrnLeO8fFwq1JHE3EWHvtwm3jMlt6/rwnn84DfPJSVIynA0yHkffqwkmQn4AcysFT/deYsF2/lTFvZ5g5JxR7FdTI97W6fhECbwlxCPUchvi7+UHi+Qx+ZyBfdHimJP6rxy29Q5lrRUzR7+8x9vKF5MXTHYujjGCsXfQxyrqLIlm25soVT5rjqdPrwnvy0JcwPs50fygbuTJ8ZcZGPjMraYv8oSan1H7MvomITioiqOxFVLxCR89VLcuzhdGgTq0l8o1qFA2a8hcOhnbRJ1fbfeu6qss1uq87cYpV8753BdG+/8b8dvPFgb3zuIv4uBftMEMjnxgECGagJ11JlMJvIuMn+YG6x0M/le0V4vhA7t5dZQ1QZlhk9qvTiiREtaaUxpOCXwlHWzB/Mp7LCyHriwILIeLNYFgJXL1LIEFFCETmrZD7S9D4qJqo9QaxOtzEjV+nZPm2VK367/jR8NYvLUVmMFJcA/2ZK73UdIc7AieHM8ep0nv+8aEaphujjynovP00wrWIxpqvVnwmljRPcYOZTEr+uK2VUjYe3whYsAWyjL/XRxIdhzOszbltdwBOdMVQTHFAYdVoHCZsO1tab84CVJJ855nmGH9peCuaWXopfeikGDi0PdMzzxLtwnl0LtstKwTMak9ZK0Y8UEsH6ASfuByZzVqWHMRDQXggd2DxzjtNTNdvdIj0DslIfxH/AkH0kcBYFiuc2brOcJp5jpFHvhzjVURPOIjpe+PZVQQ125jsRgEMxbtPPyfYp0s9YtPUugh3p7Z0yOWvxbTS+n47OYANUoStGEgabiC5kic3n1d3b+N5KlPbFhbyG68rlt80XR6iFyzMVEnZ1cMf2zle6ycJK11/kPjPS/ZvmFtrvy1oZDWRpbX6otYWitQXT2jjbaHHIh+vFmucsqYl78E/WZPDYwMv/1BAK1FTTtpxj0o7KOWL/HJWqA783Ng7lTPMpduoURyqe456/ii+Npj90t85AtYPH/2fv+vypnBPfj9SNzsuKrULLLwd4Ux/iyzzfde/ydDvHAuiM7vZ1k/CdFEzpkt0kbfshQSORZOLmxKqEGKgyvQVPwuJGJkO/ryyerAArWtlfzwauykPB1gVV5iocHpyz8Ml/9+qjWXh5+r08FhN470wTy+qo4w22DyJ//IMb/4sZxrk3y0Hc0Dl72h98BidkbwlATPQkqtmfGNG97LJH+3Dh4znMrDPuff/Y7nuoz5J6t4gp/Wk3pb/0s5j/NhH0uwS5SRVqDW9h/rf3u4H3zZzeIgctH+ghDENr1RiKg6Ea7Ydq9BX1shptz29D6FvjOxlDHEI/2Y2g08wRvmQkHmHC1oO5pZ/5/+0lrzfzMG2jF9wmdaXVDu/h5qjlD9ufxPZiprmWPmHzDr4pnzLpZSzS9HhZZC77xBw2pUCvmaoU8S1DGcVDz6pmlMyTDuK2+DbioSakm/FNbRXvRdkOFGS8yw8FskVlb8+Kr/Sy3MDN+crD71E8ujNiw2lFRkHaKLE7VjzRwgfT+ZtAn8fD6Y8zB4lCRjygxJoEqZovQerim1A6rZx8YjX9IXuVK/k9IB5gVAmggUKxh2ZjM02nNiAOxT8R/0yaFb0HHS+V8zgyw/vu8kYqoq6/lNtRN3V6oW/qjpWuttwolcw2DXPZaUfvd5sJCv2c1C4ODy9j+j+VwQjOImQtbMRAe6xwmhsfuQUTrP2eXD7YdWAcfyYW9x+YMzQYXkY2v6BtXZG8/5+0qwyQ48bSKlVNd2/Kt6PYvpzZPeMwmj1xwK6FY+b7e7z2kiHMzMzMzMxJ28scWGZmCDPpq096rapRT7ftwHSpSk+sp8cyJw8xIHqGcz/7U8Zc2De6es1fxVRdOtD6+JUX6bKbWCsEMj9J2elEOl2/ePcDNWmP+SWYAkbaHZPLjOaX4gCR7JCg5u6ODLyrAGi/GgVGBNU/A4+Yed5wHww8tvyFzj8PxwhuYqLPEXYiDUk3ZrQQxXFYWrWZd+yBWrcwYssmUy+KWlFocf9RHYdHT8aMCKXZC37KFsJPHRQegxfQIDsq5Y5gpZYqhW7ihxSjM6T3nCNQx/K6xoDD7GwGqEVsaw77ZxLWnPXZL62iPcB+WdEb/JtqAPh9ZeOQomYcFaAvHpaASEe08NtkYqHpBQe16YvuD5VFt3ddjd0N4ZQEIZyoFcWBnsnFPVu651dUySbKusmH4mT6QcPxn1wleJxUIz4ihsBqtSWUCJt6WPtRYIkwYviGJ97xmYMc9XY82GyAN6c1cwcuq03cZZybgCNeKYsEen+YPTKn0mdlYFDcNdsk6OkCyi2CfLOctAF8AF0JzEsNiBvaiMP66xTB5FDMrlZwYE6y56g5sZX/aYoDPjm0qvO8Ubf1LqnTSJbin31pzP0BxX8QfX3mnmlLJj0y7PTG1ObazJldc8xDRJsO0Ie3+/YhOucJprzT7Ff1sprv+bZe+0SCFS/MndoRrqYz5P3Jl3pDJ9x1QrNr5NLmdW9L7Uxk0HaHj+x/e5KYSUC4RWQaWqQZGhFPQmHGkkRzjMAIeIqeXIW3Df3oqCZ59+HVCB41nHNe/EZENg+iPc2EIADmyQypom3W5SgHhuy2+Iln9a4+szox9N0TQ8eODhy2tdOH1+T6s+OKZniRx97j6SUQa1TakVrSFWpJB9TS8kFkCvCdhrAfBlOeg9FbtBjHSGUxTo/wmJn3xdK9fLHIvHNwnf0fDtbMileJa2NuGrwpF35/j7VkuKTZiiJEzXV/WYJS0GpiP/ONFH3mWBNpd72ynXUDNsakJLwnFopOJ2JerpxBwJ8tV/0qv7xe+Q1h5diJIjkFqqf7U1vRfPwvsQUpNgpNbkhcSpvJWoaRHCjnLjLYihVqvGQbG7kuKDVHaQjVrYoLP1uhKNdIuMo22wrmNPlYD6/KjE7HdmmLQyN6f6Zg+rEoNcNWZcjkY0IxEt1rItLYu8Z68JKF+IVdbi99J3F8x0DNnfZR87hr7rn15rYJiI+MEW4e0wwOToCLNPV0d6ILrLGGkltibc6ENt/J2nyW1/OJy/sB/lsczlEsFEMWO9q1MJzTATrlssP+pQo99HVeTjrmD5ngcFfwxMy5Bcj3Fte40BLdpicyRSeHQexELtj5navA8wdijbcQv+jV1B1EwQlk650I9LOKsLgjXmAl9lG+ZBxZ2FoPDPx2aknD/dfulbwXrbS3KxU6oAdXKAavLRVJxsWv/XMkpiERGD2MkMy5qnLdKJos8c+8xZQjhLtqDsDzAoji8PL6hwPW4M4HDFVESVsoc9EQkbGuIGMdIOO9eqtC8G9XFSKyelF/xLHDeS6GA9UlIXaAaMJhhyUxzdRNFc2UCAdEFRWHunmzoC7IAqg3B4W6Lqzrx3o81FjcQe9Tab9p2DMij21zBu5MUUtc098TEuLTPpB1/qdoB3bEutiaIWeeEX2aLjQC1zrg5fFqoY3uV+/SurtzNXCkucmHjPQvib8WK7FvCWTmzkUJpxll5swB+cASbenJTQGClN5C/fNEs/HgZs7G4n6QS+OObKc25DYbx1B+raUCY9oVQYXchT98qmP5BXdbvJZLkwwt4m217xPDeCd/LYAqXrTUAFu2OPBt2tU+Z9aqnm5Ps0gXTOOdN2NOCJQvsw2DOLdq9EIJ5F+RXjHftRft69zZxjhlzNh44lXkjUQ8QzXEQ8J1YsBv696AK0JyiArqOElkWdAYPTQ4/E+i8EsjynRz1EQhn6S/wtN0L60yN9CdHPm2/TDW2bbirUbb1cUS9Mrx+Mel3aBXYK9szrFVALe32LRKC6fUAunDHS8FfmQlOLbb7B0FdOtUONYs3rLX+8Lnk8UO5YtqUkTbutku8CkeaC39jWSEBzyZl4VJ0lP17VjHRFhFVGMsPQtzDRflc+tUlUzimY/bFf9kK7xvjE9qFEsdoOVN3YqtDPaKk5EpykqKncw6kmu/b3B/sJUBQeq9flqwQ86ChVckZjcRqw0MsquAuJXRrovSzJkZbS9xdRifjFhhbv7KiA/ko08NOpBLxOTNREzeaNpGezfU7ZQc9eXfFhthxwCKmfCzjZDJnd+D98Gtv8ek4/meQIqgRu1rMRjNkEWXG4sGKDyyPpuZnzc3GepVVUIt3hQoO2usqroOCY0/Ig6D1olCsN+L1G9ToH4rUBh0Fy1HeFdnubC15tmXuTdebvFyI5etEoZnMUe3kCkwN7o5C5jUTWrgO5vVrVeCbqWOYG4JLw5Pex7lsHtx5mLChP8F6Ow96BtKYbPt0g3F9P1HGSnAadoleDveonH16B4HumsqcJOJzRGzd11IXovHoCM4KNhGnsXksOzxQNNZXAJJBl/TQd3FRkBlv2zyRMHzr5rjT5QlVXZZ7IhPSBjUSu77o6F6Fh4objnED7BHogKBAQAf3VzAxzYX8PEo4PwJpc2yok4TVn5RnZTC5/NbdEHUXapN0wxCBKuVEHeafv3wC34sdY3N61ZCE8FNmhAu2sb7Jm7jwt7csPC/5vYmb74iDxyt5rotrwYGoZDwsxqMwuFO9h7eMwrT9H90cVVKs0vgGsXgh2vgI7Oof1Xg7snrs67BYO5F8zoCM38Ci0PnTvOWDhHgsuA4xoF67pMdRYs0nk8EpHS7PIhLrVB1kfMOPGx/c1qD8jltfoDFQEFWxQN1ASukSzTBgAWAAb7kYtGWyq/D15Tv3knyhaqrYdUM3y5XP9YkDKkTL+yRJHEb8KrlaUO0DVEq2cWkQ7hbXL1s56EWjgb1eGpVf8h7oZHA/EETxGnNL3FXmk+NJDKTtD/+HIQOh9a0pECUUQ/QAKFEkEjVMoSHBAW3Tq9qnoXfnVsB2SAAz1UAFvag4H6aeQqO14gEtNsyVY/BHzPY4uzLFQ9ntPIFjDJzRaPiMIdKevnMbVZND6f5/FAhQ6II5ZIowhS6m1NBRUF9x1GQWxOC2YH5tlhd894jxXuP5svJHJql01ivS+yaphzKe9QFe+yHiIU5Os+Ji99OdIGIIgpEzy2mubW16U0RWQaDwVNWVlGFDFdupEnMHU3f/ieVP+t50l+UtckwFJ9lZZnz3J8vFlq1VtlXQauGxBZrp/GCGQW5r3Cq670sZoGS2W0nCGHjdDA1RE6becxi2XgOJ4kinuUW4ZYdHYOi86YhKBdaiDDTyPdSEZ9/EWG0bUr1igAQ4B8LevH1v77jJ8k/87oUmw2rz11eY4uSINrY7LvV2RNc2ZFAt9u6zbygAWK+LxKwnaN2O7gPgSnzctJOB8z6RREE7j4YQvfYfBfHGiHCWuJcV8219HzCH9gkwirPTcHhlT32PmJksnj///CepY+FzjnKZBxKjqVjc78PwhTcDyZeRC3xIjJ4cjbYie1BaBmROaOOPxObNPxJcRcNqtJ2bLS3hVTO6cjcmPL3Oyk2m/1Gg40de0QGp2t34Fe6U30ihZlwdhwHyST2y/krLeigqukpBRwJzevNkc3AbSpvu5hiqzAl9jtmeXU7+ej/WZ+99dA476i8lhYqxoQzzAhPoDLIEWBFbuJY9u33oQP3+/fS712qMRlplEVLxS450y6JmXxX9Jxn6d8wH3xreaf42Tow48ExtoPCZ4Bjoa8t9Fp+xD0u7i3ebOog7NKDI7q1whGxb9UVRZFCJdJVWw+U8RnJCMyIZTEpflTW0fpbzX5Ff3PQNnxLMu6KjTuVZlXFPEhgQSbZCHRPrqzHAOT0chLNKElUw9VLMuTkMpx8AWvZHDMGc1P47qVctKBHiJNWB4TZTjW6mTTc84F2u53W+8TALxd5gRPdVD8tzNkoxlUuh6a6fX9zBglWlP6/g5e1Q1WDKjcwMXjKkYnXmM7j0OjS41qUIJYbgd1JedlMlu8hu+PK1LmEI2ExWGrucYONFEbbZsm3r9uNeRF5SkLsL7iId6jPNWRpOrj4SrthiREnT8CmxnjiZHu2kLSx28Y+jIKFQazdV7M8XtKvQ3YtnmXjuMqw6g3OWijN5E4Cd+8AhsHkuzv6x1ToSk5DuEUMQjQ0MBpukKd522Vzi0b15TusWhw9XPhWnqfMJxrAVZ4iUkXgl8qUQlPDuLDoyzcTLJs0iPLKxQIQSzZ36eXROlGe5dvWqUtq05yzRIuOSbs4s5fEsna9LFbuteFZ0L55ir55YN6871giKBKwauK5pcIKc7tdXRRifpUFEV+5LSK5Xk8HyfXlgXI95mu0Fne9c/1yoHb9fKBcv4jkmqNEFTLDBanTdKIEbslH65NobitnxtzibQAxLVjvZYHmt7ouKQcfwWJqMbhqYbVGq7S22eCx5G8Yubna1rmRto7wAjJzX6M0fTDHjbMY3DYQKYowsc7hjlbwfyL4HwS9s5qaF1zWQY6OdGkZI+VPUSRKFTtBPDgBs7uQFDRPu9QqlaoEq0VYccJoelw7Pcw+HvEvtmXncwOxfIZ4c6xiWRxKMw9nef9MVwwNkOkRW9Kcynqhw4+5J/ULBWV0GRUlXq6kS9oJDDaRyYt5cRj76LPFK5dA7NN0I8NMmYwPBwYECyTUWT6XRBOJGe5eUWa+2rel8c/fkxU/S5VUatnAdXbqEEJkbac44i8t0ZrPiwVRgAhsQ0cVfO7f/rafcbSZ6ulKfAQu5KQbxsf3sQzik/ft/6hD4FkgZbA7y6F0WcSku4btLjFQ6tfWORvhV645u+SlLGalR2k2WC/BKeu/8A005ySe+sBRj3koXn3nEAQqbawuDlhTHIbrI7CXVv7FzHwOu5wKBsfiFCJ3wFXCEKmcsiBK6qeaeT5bBTrbNjS2cHhm65rlKUZNV8DMubB/mG8XVcfne1XF8z2rXD6MJrmf3B3e5mVdDqnBYLfj3P6tltsHTm1O2FqSxMWN3+oogBd25T5o7y2H+q98iQjJVJ7IoJjIoFyaYWkFV70ehQs/7YsgMsxMthPINSn2+FPbzeV/aov/vF671vWhdDMd1Y768+6nq/yUia2yF6d5e+4Tm3lQwraVEnbEFUMoYa6S6OISxa5glpL9GyEjiTDqiJvOY+2/JIi6WZjPrq1K89+yJH/MFjrx6Uga0P3OB524gx0gpqQJK5nvsxrjPx8R+RyHPnti6HMatvPEPI8SKQh6wHRubdW4cy04dWEJwzXrigEMO6fJi8TC1m1xBdix9VuX0A9evJS3/RYAVPG0x5jDOb1JB6h/4u/96pfmQ8qN5kNqakth8xPSB9HQ9YgNWK7+CEoUfKjwvEfSoMRVZMDJmmLW/hC/zo6ufpyMkOdOV6U6yTyF08SAKPk+mvZ2M/LlB/jyThMnlRDYgTj55qxI1k0A1ruqWS7Ytwbho2uH0izsg+VmXfHq4x2P0O/M+A4brwfemZGXzz1znCw55ni57rjpyzB9syQYhvlRo770pqA9apXdMQXOxDX2zM7/RDkyo8jLzU6r7bwcNu/NoYqteGXBj0/pYOrdmIqcZFQIYvP5LJ8dQsKia1qX85qEcSUQNi2BivcAbRFrJkUCtKJr4oQ/xqp8qgXz/VXWkds23hrz5NNIIpAS5W4rg53k26goXzMZiHA61ub+q+3fuX86E90X8vPYFkYAih6stHDVSPcuaOBL/K7r2heBuTmLlsYvU2yTKIvEkfXx96X/MDOfWiGfih2t+ZAdgfCl8zNBR91m8ZRxigOqVxsva9hiQo8WGif16i3y9/hybYNVk/z6K7lQxRbFBUjCn/t3Kk/VHkXd2MinQbv1MRRhspHUfGzU9mP7BAuWrIaQLZAWxd5hYnFnX/v49yXHLksv/NZKZutGkCmzTfOdL07w8gHoXPJ8Kj6Ai+CtzLi/Nswt0gRompkbW8YUmi839sp9S4/2bs1WJbQoNU+mWOCe3G4jaEBJdObb8KhnYJVRQJ9v+TgHDhuTcsa/ruM9e9X2bIYKdBitQLehyk9mg7MbHQsUIvPzyX7wlNxyPa7Tn27kPeYHj6VmQ1OHMOT2Y3VbnBif3mE0OFnvWYp4FTVmEM5hqMJ5GwSe52gNPRACmn0bt9yMGtF2sdmvdrEl+WQO9Ct6BD/ngEmZHFDHnGfm4r4q3VkvbISvIPca/2rW+FcteSVlTcMrttd8soEfO9rLlUE22Ti8dC03zHZxy18XZLo7vgx8VK4RRhG+F9iik2KEbLBLEBQbN+BQmVkSFrHSw25zpmOvwtbDMOXKBjEX7+rxxORfomkIwrGbyooUbfU1jnYbXGu+3r9cBuYmoL9tV9lfLnl/7Bmond8rDJ25LB1mBhFkmrtTFvEsj28wB8McEbvhIV1qSPq5pqTFksS8wTSuxkYa+944hlHW0dYVLGvOaqFn8qbo2FIzZBIEDIyQSb2voh1Pox52pFxOr2W56aa/qfBCMsDe22dgQ7g3jT9TnUJPIHDvlvlFUk1fl4bpdu17W76LybRGOghKu4oVhmwwJ4Oueleg03XVvcFnWWdmTbWKc3TOzYw35iR2QFiuZ4eQFmCkBa3jUsJ8kk/d0Rr2WYsfKtvYz7lpO/rmDnOcol3uog0m2BUEjyrzE12t5oVaNZy4J2EVfGwC4pFS+XIz/7bBIXBL4b5mJXl/E3k9IT5plUstxh9LxoRZH0BWWdh3JmHq7cRmZeeAZk7xpTqJWTdlghTl//EBU6vND9lSHlqQk/AbaCZzJjfZooQE+PkZy5RNi5zmekgFX24y8UMs8dNaec5xMeahDM9sPgh4YodjEABrKz7f3hr2j18cGq4W496f11K+xEko8Y9scy+0aGwmotj4Lxnrcr28IK2UhIRYAjBxLRIvND34LAvOD98FyPHsA3gu82Ya1s5nYGupz5yQYkw53mDSVrgPOB6S/D3MtPcN/m1m7sgi44Xt7xrBrd9NfDZMdCRBq44UYyAkd+UDa/k1EM0JMist33Lgk+B527BYBeh6G4lfPj/UfX6IYwOVQDAeJ6VFt03Y/TKWT2WYVNIFa7pZTsjcXG+XGF0+mt+m5qxm3mKBXPhy7Y3imGqMNJ5sweekHJ57L7PDc/SQH/RvyPB/N/NPX2BpQu4oQj66QSDhzX00m4R58I/4LqWc2fBPJzV8I66PttMO8jEZn7bFU4ub/YMe/uRmDApcW5I3VSlO9G9elu48KNVf0+yW2OTOdb+rCd5iujgQWMDVY1gNDxCpcGMzbyjzlZayAKR18bubWoFfYC73qyQbOXz+/myolq2FX6wdV8y0PLU0bWafK38KlQ8p8+1WkE4VH/AKKXmDTEUz8g3/697/5Vf+h1YFxjd//t+TlR2VrOioTudd0qwrzXEbBjs9ectLeuOX3mjv1O3lNa/JAeaDSUhiTJNaAHJJ7pAzzdECSpa/8fa+Q+JHL8S0N6aXk6+kQcOhTiAdofEZ2aQsxuUVkrmcfD/yQ6rNArcmDPxV7lyD3lSZbqnYxy24BQqb3InJlcnksWf8XoRDMsWMyi71AtIbVGVCbnNiZNPACov4pzuOykDKqkRGwrJnzahjmcUw7y/lZHJ7kIC2M4gxux5moSnxZOaA6jwjrIMi254VksfN1BEI8jRke3Tz9Karbrjz+dn87Ox6NXMdrfD47OzopvUQcWHPptem1wazDiK8uuX5Vjn2aHp0PD3uNeZdVf5fhGUb1eqL5Mjie1AaQvAzTRjiKweE/mqeJ/s89wPxypZ9qJHFXpseHU1Phlw11MUFtGHm5GIFFGAe8dVLCYznp2r/+Hh61KtgqkPCWY0JCeJF21GbGWceXfbFz8sNkMsxopOQE89W6C48Puxwtsz+pS2pdtF79UxL3axOSYVU6jnmq55eu+/7jo/W3rh1qb+CzxQwWn3t9mh3h3kmsRzqPVKFBPEA8SBwADQI/oCrxB89dffnbx+wgHT8rfn2wRKlyf7b24QPlRLNB8V2FHrkl9uOEAT9bdy0gZBvp5wc3v328oNvb2uIwev1vW9vC9R6eePbyb9vfTj5azKZ/PfGZPKNniCCy1bQG8lGYIEmrxMSN6Etm+rPjsWsIHZo1k2IaIKYNbDRhCmv0acuRtPmkATJtMA8GCrNJnQdcVih6RiLLUgmz/9GJ8aj6IG+2HSNWecuehMRet0uMVRoIAbgslZD6s2lbLhT4aEcI1UFjL5sT/CekNk0OXo2ytbkh20a2KwVxaG0R9OU7U64S8M+XUIsyxe96niMWEOZ7L6QroxXv+2hxv2779qYwXMZ+iLTQEhdmucueaEuudKPfiTQR0y1NMNzB+ew3X20qkSMI6Vmstdkd2SEVHdQ444kJZELwWxdTkI52vKE1tYRekwSID6ZX4YM6cm8oZJP5mUKdUiPsHTEMuNTbC5hY0vIhyiVGrHsdZ7MHSJR7d45RLG8ctApSOGfvhkOXIOj3kAML8T5ZA+ZOaVhNRUAk1gfWOMOV6Gx3iM9Fnykh7btqezgqnbfj5HgMuZBtrbNMbjtU2BL2GYSm1Pci8i2VSt5EdAn8SCIAjVuFJTdY64yrYE8+oryssksodI6i2vKmX2oVNVySA4VSDnhyB1C1LNLh3IRWPaqMaTFmFtp384dD81vCeoltJQ3W1t6UcZMZXFADrrTdnNNsl+JbUj8CHk19z4uwkr/U3/ouSuRkoTcEAqp+UqQGJ1d45yzW6DY4TEcYrgRTBxy4kNcXR8CGrRkl+MhukLqlZHKTYGhHSwUnFghSNxHPjZTULEQkXpWhbQfpI6VgBqTdG1N4HF32JB6ZRxnnVdA21UALXRSvfV6fVDcjb06HTa3UuLbWJ/YtqVg2t5x0rVhBMsrQhvmPtHD8R+Wz//sWEWUG0cQ7WXenTWzx8zMy8zMFGhZuKBZa2TLCuPNpzCfwsx8C9M1cMsplzAz/JpqtWcheAltv/dVmmaorvpdr2YbIh/2/qwsQ6RBPp9piEzIW5R8AjIP8nbIQsjXIedDBt7LGr38/sAzkc/DJUVftt92YVd+56lg2o33vHPp6qVvvDu8J9kQZ6HeMWA9kATkAqlAMpCi/mcCWeo7G0hj6Px09Z/yMihPyXSFD9IM8QXwIyDSDZENFAALgBXABmAbsA84DJQDDUA70AvISETGTdoTiSMxpXJqlt/h3rGIBU9DW/4bDk18i7U2Yi6n0nmt031pNb4PQV6Zw+VPCswH8iFgEcCuPkHrd+wZyTWEgfzde/bu23/g4KHDRyqrqmtq62AGHOcDlVH6ZosstW85an/zAO2P8P869HUvQPWEu2xHCNcz6pS/DBSo8q07dp7V3tHT2N7WXV/b09He3dPR21NT21LbU9tQW1nT01VZXVvd3tZWW93TUdlT3dDZW9s1eAL3KuzxwzpB3eFzMIgmQ+olE4razkuGPj3kgeF+Q46LisaRj720zHFsdpqYPS1x/d9uit9Jivwoc+nwHZ4Q0Q85EfKSbyYT6LN9gaJdu+isyRWZEzhPaMOEDwwiYkeTfm8gafITjimFfgd6fLQWrBsqIvWDzXnImI4Jc7TLF/YqPidEf77h6HUFrEEE9lHiCgeRR2eqqJ6L41XY8GwTvgplbaPxikkZDXLbXR47jOuPdvnAHLmYIxd/kFzMsYo5VvGXWUXCfpsyYCUCV8fJz+CYnQLH5smwyxzSCyxgWU40bG2Fdkxs++y1RWaRGY1Zpi6w2SujFYb1Y2OmBOE2IZsa+ugoJdlwDOILs2We0uy0mR4LW7HpneiGtqC0RUxNm6cY/32795ts4nm/zVgoGqRgHk0g7A3N5Fs0nKqMwXSlqdmO3k7N+q1eertapmawaaM8tlc+KFyc38S0bDoSKqQYod5TvQe0BG9ExsLkp6U5LsldYUeSRBLTkPqGxqbmlta29o7Oru6e3r7+gcEh6Tnq9fkDwdDo2Dh8/OQxOM/jJ2In4+ecJjHbdv38x1MZUM7tiopLSlWuSEpOSU1Lz8jMys7JzcsvMArnzV+wcNHiJUu5fNnyFStXrTbXrF23fsPGTZu3bN22fcfOXTSFn/8JCTpTtID59mOFzLeXQWZCfmGwzCtkvv2DwXx7Lb7nu4mG5dcxXt9JOHRoSqJM/AVejo6mXEh0reLM/MtKoIMmqK5pm75HHNYmtaL7HbZjPuJzeppKL4soRnQUfBsmT5cRn516j2mBmo7pEfwhtGdl3s6KDMlqjqg53QATo1J0KArhqL6aSMh2z4UjNFTssbxxJ2SlmtD0XLdgytBk3CZoiZibbkss0XZdeN1U1/CAa46R1fLrzrGjRPtoVhMhm+JYVHvSh6kFJEJi7uPAZHVX6mSkzUYWciprMG0Zt3VtPfdgok82G3yGMZmYCs6/wPUuM4BC9T+hsp8sQa5OM982H6DVIORNydz+rST+vp770t83qO9p+qdT5ivPfk66W/xLu+YA3tgWxPE5SVa1bbepu7ZtW9ErwnrtZytd2zaz9m6ttW0bZ3Jv2rt5r/meufN901j//+mdOb+5Cw5NwPUrfPrda1zD92p6DsJ1nDfu8jJcy95JDYW4nhO3NXmBazrTd5Q9rmsCvyzmZPThT9AUwDaFI9/KLAFCdxDQXs0kW+rP5GvV2eTN+vO8NZatycqZVrz8g5PINJcvYXR8DRhssQ0WlLwg09uP4cVLzhHPlwL4xmI52E0bZO7s7uDVYPTnjr1qNXIYW6JxHXEjStBg/20Prw4uXnJBJbj1rIMtP3mI22fVRljLYjKdFJJX3lRaTlrDrYJHHvku38IPNa54ttj2wLOD8Q9Cne+t5lW7NJ8MOxXG83QohK5j+BCd9wDSMxvzYy5MJW/ke4nM/StwKwrk+/f+lIT1eQwRiwTEc81c0v9kMXntouY5lI6GS8X1yYm5E6G3VMrLysoiR44cgbi4OILXpVIpXufjfVL28V+s7akN5NrS2WTLsoG8TzbzYdSu8TDywhKIbRVMTi09AhsyXsEIz+kkh66hDgDQnjD7VsPtDka3k41up7C3tVGfNP26eS11zosd6+adWHet366ede7Z3uszd1yjb4oGeizRLq5SSvqNt9NNjAnYPdKiR8oAneb1qtNjFlQ+OSXl3pSdO+OnXJzUSndn37Sd1kdmWQQow69FLJ6Q0vbkopX9j3/0LK1rl4Za+b6YhQeC+Sv3j+6z/YH52X2tvl5Q1EV0qLIsNNRhotmG4Nq+7pEv5eEd7C1rd+uebCbZYpaQFnlw19iJ4ZpvZl3dPrud1G2h6tN2u+Z0SdrvevWbvIDKWcUTa1g9VM1MsHHaOde1alItr/bprYPXbV1ZfY2FR522i0s7djo0td8DZeQHt8d9SdvHeRkOGQcmVOXt/+z5G91XN5I6z30y55nufoZ6H2BdWB5SgjocldzxRy2i6nW4iXpsPfHxWNSk9rrWD1AX19xK61GbKZ1cV6A+LmPlx1Gjpjz+HNRJp1S1QK0+W32xI+p1fu2bItRM+fHw+6jbqh+c6qF2Nez2B6J+3wXF56CG+W3vTUcdLwR2qo1ariv67FPUUzJ1aTpqmsoT9kFdx1+cr0BtC1802Yb6rutmOx41XnJGeht1toldG4FaN/J9oUW9L1rd0aHmu75c2AB1D1xg9i1qrxzHP4v6qxRWZujBy6j8luhD0MGg/ujFrbA9fdGPM2u+n4aenBat+BR9Wbg6vT56c3n5rVboT70a4xzQIzH/Xnv0iUQ33Ypeff3j01z0K1rXvTJ65tL1TjH6ZrNI0gO9C/NR90L/NuZtiUUPD+Tmb0Qfuy1p0gW9zLrxxRn0c2HrKefQU1Hfg3vR18OfNLmA3iZfEKWjv3M2ri5Gj1+uvjMAfR4c5dwMvdYsuTsL/b5ZR+yGnod4ifzR92vbxp1G7x0z961G/4XdNBdwDUwdEnQ9u2HwoSq7dvju3zgpz+vG2aPFI49fz8hT3B7daeSjzUpnzWLZ3crztQdm7x0pMltu+Uwn0DaydW/lYV/DXO0+YaTA/1H6iZBvA/Y3Hr7kUOxW3UFHM930+u0tbabukXk2W9+04WFd4d72YaMkL6eGju5z83lx3SXKw4Oce7dq+5lr86SpxAbqAsBSAuAKTAjYdEZeg2l0Pz7PjU2B0UHlDRuDvd+tN4TA+67z9wW4A0CDkEbRjWIC/UjgbkrP4nlI0egUMwLPZzDcU3adD/A1rdMyAAgmWLfLbz8D5vYvDl/QqwIQJoSISA7TBCYq9hAABg4abOLxETAK/u4oJz8pkl9EL366mWf27qaRAssj9J0vg6iZq0j6MocqxBqprLYkIVEuUqkzlCkxqenxycOGUKE/qFWzThnXKWMORsiJxQyIfBgSxMUzDNspJ0EIfirGQsYEyACH3pHAGEOw34kL1BgcRBEHIioW4xrgEYfZIN5g2UZFlI3LzRBzVMxb6hqwTfMm3ZuUNfZ6aItddRmixof1p9ow4wHs76myLdt0bNKeeyZQKmUP6dhv45YnTSLGl8uHKDKRClNKLi8/j6ci+szs6t4FxpxdoH4uwbT08iGZ+KnMaynUME1931NfLvI1CXZN4FyDcsbA9rczWkpkkcYifv0JOWVU+uXo0yT1/GVY8xdQTC6IrIhAxg/5AzEjYxPzl7tF15MJBoMgAMPPwQeG6BGfwrBJNvzHAcAFf2YmpkiVD0W+JWWpAvOXeb7xvIY55CYz34SdaWK0JHSWCABTBOU9DzGac1Zi55VV2Hmmg4n8uZmeFbtXd/gFadjH29FEdmTcq3Hf34OmJ02vX1TL/UzWchPxL6jlv7+XMdGp/it+P3dd+NL0o+nPcppAmkE0g5GBs1w8jKaQZjjNCJqRNKPY+6KR9dCMpRlHszrNGjRrcnhTLZq1mescLRmRyN8c8LuDZzL4RiHAgPKIzoAmD0t3gLlHZc69AjCK74g1MxUeJJUwQ5KqQvOhqUmJtNDJlZpMoTXnBh5UhU4iWvzoYVpMWyraBuEpbNjUCM3kqUkp8frWUmgtT03B80wjZEnKobTeC+0V+sZVRauMLEKqSsHzIITWTI2hXR7TVwmrIlXEcvIW'), (letter) => letter.charCodeAt(0));
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
  wasm_bindgen.initSync({ module: new WebAssembly.Module(bytes) });
})();
ready.catch((error) => console.error('the verifier did not start', error));

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
  const packed = Uint8Array.from(atob('ZFVFeONKEm51W1J1ZlpJa6I4s+hhZj4tn/a2cFYcW/F4xrHz2cowz1yW97J4WbgtMzM8Zmamy2Pm9/5SD9ieSlR/11+o8vepRbU36wkhvBfklikhpoR3cso7KfAUB3nS6WNMnGDVmQInoBAADR8DnNDsVSfhZs1+BtCMHFECwAlgr0NWfHQRPiNCgC4mYGTGHZgKAY4jBnc0J/vkmJha2G8qbjFywTwBd+BOaNSPcJQY3MhMl6C5OQAOZ4OWJ53iV4QHUAIw+kWg47kstEvoYKcneEtcTxXB8rT0o42bDmTd5szhdLqxcV/PpunB6UbazWbme1k9bWcHRTgUssqFsG62642sneZ7u52D6fba7t313dMzW3dun6nv2b1d0FDi+ssSe3m32W6kjSxPd9Wy3VmW7Zqpb9u6a8f2HWLDUPZH+/Ka7WaeZofyrNvGpGlenW5lQgwlLOtLwANPLd08KFvEQvUA3UdGmw985KM0YciYD1sisiYxkYEZEZUNgcLBlMsxkdaGFifmg8hZQMstM8jSk9DLiWRiWMqE3CAgSgg14FcB/GQTL45imODNMmP4uHp1omGXCWepTBLHhiDGWoqNQWdFcaxR2SSViKxN4LaT4IFch/uXKQZB6M2mVWQ0WY7TzMBclVA0RsqiKBxMQhN0mSDjepzsuLZmBSqtpPVchFfB7U1ZQxeiyDXFaPiXEnyEF5YTMilmx4gcIRNMjvplDHFeDChE8AEDrzSbuT4KFrpCUaSAER7JMZxg2GliizzScaJjaXkON7c0kxbIvZDB+yXDHl1krmQzNlqp2EacQmWkxIhVyNHaSm1BoF0EjtYiR9nIWG01e1Fdy83EzTCyiT9ECSrDjM2mTZvw4jiRlvBhWANMilF1EhmyEd6FlEQRONz7mGI1bnWQsTFCttS8CJ5A0/mfRWojWSjCsxTkInIFiFmsG0uyGNwUNQDwsFiutw4vbTC/0h4XxMKKhnqJi5HJqORRjR5xhMIfoVipVPLxRMUsCFGJlixxghGj2FJCvEtFsTRKEZRcDkBL46bF0LqYUqEa2xiVIzU2pA0aYSapIUphvziB4VyXbYxatQZIOJFRxkRGaUmFRFpBwUfIlRS7DBgIhliWRCNPr4crMuhH2BHiFS9KKqWiojFvD4gmgtu6IWFqchUNI7zI0Ubz70ccp4l5Rq4ADrzGeMU0JCRQGANDCaUAG5UEIz1vglcrjJC8clnScs7bs6cjzpGvPGGDxeqk94lTp/4tFpwUn3j5boc/vAcYPlP6cDCbzXa6h6WIBz/EM90sE19RZcfOz7U61Xq92ch6uXN99YKr+AI2a9W82Wk719fUaLVWy+byzzcb7Wo+383E9/2w1Wzv/2x2WDznL7zQo9apZ+JsMHrBns16vWojE+eCRYMN8fnt7RVngrEBmu+Km307wM3NI/Dbanxgqmq7dzDr9sRT/qLBaZtZq94T7w3Trt2pYGyA5nY/Ktl+zrV7cCi/B6PaEqeDITrHLnritqESeXV/Jt71R9O0Ot3p5unearveyrrKS1JcO0hq17IUF89sE7vM6kravmtmttpqdWripyruI7uZY+9Xo31s8dO8FiR91MULred5i9Ph+y2tn69zjZzod9a7nbm012rWMvFbv3x5mkvqjA1cu9VuLpTOPfEJb8Hux8KrwifDL6vSXfTr8L/hNcFX6Mt0Fd1Nvwr+TDeGr4Wf+hFdXfqx/Gbwe//50h/8F0q3B9fS/XRHcAP9jK6nB+nP4V3hneE94T/oOv+v4V/CrwfXBr/w/x7+Lfxx8Jb/lLxb3hv+k/5D94dfo5HX7xu5j975orfqhPx4RX7GiIpXkZ8I831LZEWsUbuXKIbNS0oMq5f4DJUlAcPkkpBhbAkx0BLNIJaMqI9XvDXifTbqU02Oow3DsOLGiZ2rN33b/++cjRYpzOH4GNpxwjXDBA0NDc0ckKCgoKCgoJhzeN7uuvojQ559N99bPbW3rk8f8/6Tnx9dj+z2499ufaaPjZmv+zlhvurnlPmynzPmi37Omc/7mTCf9TNlPu1nxrzpVs76uFsF6+1ulSzrVsWquhVYs27VdrL4/45c7tY0qHZsR+ululy3NrIDu7+0u63ds4PFl+tly5tPd+TD3ZqWO77odHGzIV/9c3e5eHuz0vzqr8Plotp086vfpsvF0WalTxxt4wfYlTZfp4+/zebb9aO2q9WqOWvb5rxtTsU7FY8GVUB4FB5/yJH+kGYkwcgFIxdoumDkArYLRoNgFAUXdq/Vs/v250et3bdzO0TUnQD7QOUcCOdAdQ7NZQsE8EhgGlSRAVOBa0Frh9YO1XRo7VC2Q+sBWkfold3voN8JemCXdoSkg7LPVaAEKO2g1ja1oLWgNKiiAqWCBkGDQ4NDNR0aHMp2aBigIUKv7aCDfi/ouZkdI+mg7EsVKBHUemjTNkHQICgNqqhAqaDnVolaObVyqqZTK6eynVoN1CpS/9dBfxD00ho78UdvtvfRA60ErQSlQRUVKAWqH/jTz4+slLZ0belaTdeWrmW7thy0ZdT+H2VrBvS0bcoeWtq5CpQApRG671JBBUoj9CnQQtDCoYVDNR1aOJTt0GKAFhEqJacHdMRV6aEjK1WgRNDRAC0ELQSlQRUVKI3QZ0BzQXOH5g7VdGjuULZD8wGaR6iUnB7QWldFUL3eVKAEKBVU/6ZyQXNBaVBFBUoj9DnQTNDMoZlDNR2aOZTt0GyAZhH6Bkqd4bkFf/RW7330fEUmaCYoDaqoQGmEvgCaCpo6NHWopkNTh7Idmg7QNEIblDrDYBVXpYdWVqpAiaDVAE0FTQWlQRUVKI3Ql0ATQROHJg7VdGjiULZDkwGaROibKHWGQZcp6aGJVSpQApRG6L7LBBUojdBXQOeCzh06d6imQ+cOZTt0PkDnEfoWSk4PaMFV6aGFJSpQApR20LJt5oLOBaVBFRUojdDXQGeCzhw6c6imQ2cOZTt0NkBnEfo2Sp1habmuiqB6valAiaD5AJ0JOhOUBlVUoDRCfwM6FXTq0KlDNR06dSjbodMBOo3Qd1ByekAzv0yW771MSdtMBZ0KSoMqKlAaoV/98sgmgk4cOnGopkMnDmU7dDJAJxE6QakzTCz116iVe1+j2d7LBBUojdAt0LGgY4eOHarp0LFD2Q4dD9BxhI5RtjpPXabTHnpqiQqUAKUdtNj77wkqUBqhT4BeLB7uyM1uTQ+3aztrrWk5nQ925O5uTQ+2/Mj/WLVD5rbRLorj+G3syJFc28pI9o3bSva36AczE3nhwsDAwMLOrHansLCwsDAwMHD/Z5+AaHxl6emKnBHaX+bmOEc7rmyBqabjht9pw6P329y4nw90bPLVvsfeYRPYpOzyZNXJ5tiE7Hmw+QWlUDTXNraAaHj0/9r5lV9ik6/2A/YdNoFNyt6drObC2AQ2KZtycm/Ytd6WEgjeFbBzbEJ2Huxb7w/YWYsfsT9gE9ik7LuTHaghNiF7FexEN4fdMJCWQTQ8ers5c4uJjk2+2l+wP2IT2KTsDyfTZxWbkJ0GG3gDZbneu5cQDY/ey0Xhdg0dm3y1v2JvsQlsUvZHinayBJuQnQQbOIfijY8xvoFoePReFctRXfuGbdgENil7S9E4LzYhex1s4Fsom1FHdW3b8Oi9+JejuvYd+xM2gU3KNorGebEJ2ZtgA8+grJDNp9waHr13+XJU135g77EJbFL2J4rGebEJ2XmwgQso28rOIBrbYpfYhOwy2LtRXfuJXWET2KTsPUXjvNiE7NtgA2+hzPgYqmv7xgx7j01gk8Ee1bVf2DU2gU3Kriga58UmZM+CDWxQVsqma1VjJXaFTWCTwR7VtSfsAzaBTcoOrxcFNiG7CDZwCWV72XStbmyPXWMT2GSwR3XtGfuITWCTssMbwxabkL0NNvAeyirZdO3QWIV9wCawyWCP6tqL1hmbwCZlHyka58UmZFuwgSsoq2VnujmP3s2Pg12zOSgBSgq9pmHcFZQQWgb0+t+XiD8/n6yGsgM/Hl3TzQ/uzY+DXbP32AQ2KXtOw7grNiF7H+y57P/LPoSbY9/03xx7qGu2wiawSdnvaZg73LL/kB1uLntx+eYDXbMUm8AmZa9omDvcsu+7N7+6fPOBrlmCTWCTslMa5g637IfuzTP35qO7tsYmsEnZCUVzh1v2Y/fmS/fmo7u2wSawSdlriuYOt+wv3ZvfuDcf3bUcm8AmZW/6hlv21+7NF+7NR3ftFpvAJmXnfcMt+1v35lfuzUd3bYZNYJOyb/uGW/b37s0z9+aju1ZgE9ik7FnfcMv+0b350r352K6dv6gVfcMt+2f35jfuzUd3zXtR84db9q/uzRfuzUd37ex/hqxvuGU/dW/ub+jYrp2/qJV9wy37uXPz/7qhZ8O97xtu2S+TbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfrdTbmjkfk+6oZH7/deUGxq539jTbWjkfmOP3NDdUNci9vso+/7tzXfq2ko3977bqoa6FrHfO9kPsmso3bxS11Ld3PtypRroWv9+H7EJ2cdg17IfZR+gbCU7dG3ldm3hfQPV6Vrffu+wCWzyzX7LXkFZqtZe6eY8ejdfuF1DxyYv7HeNTWCTb/ZbdgpllWy6loWuZdiE7CzYqfsZQ8cmf2O/ZVdQunmqri3DzZfYhOxlsCt42alsMldKxyZ/Y7/DzVWW0DXdPHNv7ncNHZvs2+9j/37LzqBsKTvRzXn0bl71dC3FJvv2e9e/37KX4ebYV5dvPtQ1b7/r/v3u3nxx6eYDXYvZ77Xsp+7N0ws3Lwa6FrPfG9nPb29e0LX+mxfDXfP32/mMrWW/vL15oa4l4eYJNiE7CXbu/cOfbtfCLP/9+XzJKZzzWbMMSBfP1bQrXdz7Bjpj8EUBrVQsewfFj0Lwo5D8KCcLuwx+NuU0zjmATq7GWKaqzSmt/iPgBDj5+if17p1d2/9Od/+QUt6IVQNBGJa0qxyeic7y6pFzRi4Z4i04gDt6pyNARclVuAEtpXPO2RWMWP8MOTrtt/tmRv/M/lbMIw6GDR8ErCMariKTG3+48rn9cLgKuZoerjR3pIYrZVwad4farvGe5U5qHKNqNciLrtVNXvxaXeQlqJXhJaxVFy9RrTp4iWsV8ZLUyknT988d78H/fLOQ0aGi3Z+cTJ3s9KlWV65c71jR2dHdGx3v6SsDP4xLXZYnyvSbROea47RdejM2VPjuWe8sy+Fir5qt0mfO+GfSJsSlaedZ3m7Qow/uC9kqmgVq2gD6tNMgOa2j9HXeVpKOLacvAzUtAn0uykgl0g94a2z6BpCfDNQ0bRFPNtRG6hZvB2zqIlDRPFDLqU9rDdLNL1NLmzoJ5FSgplWgbwPoFlIbaf02dQuoaA+oJcC3AfSWZ/X5Rj7dh3JKt8T4EY7xo6YU4vFLzR1gQNeOKJSsiBaAMU0CE5Ga0jYwkyfktiy5X95qn1W1BlS0A+Qugb4EBBIQsjhLEa3gMJasRLJSmgdmUiDnRhipq5V+6+iXzQTdAa/xM/vnae4ZV66RJwqUiZYy0VImWmKiFu1ES/ugkB+0wrUdrj0LH0XWR7aXaWBC68CUZoCZ2C+XtML6kzw76Eh0x7QGTMSJKe0CM4nNJaCwTZHCze2Kn6bESyvipUXx0vSPvLQsXpoVLx2KlxCaii0zqcrNAgvrNboLbbPiqjmgklNNW+IqvjrZBhIUymkEk7G+DXHWOjAV67FAcdY0sOC2GGkQArler+jrtfq2gJomgT6tAlkbMEQBlraOQ9YGTGgHmNIiMEMshtcrw+uld07rF2925Vb2/+A1b7Q2xje2Ff58mu3r8ke78p7c+UiuWWhJzhtRuHvbKNmW3W2amV4KMzPr7cJPkLxLmOkRwj8z76FMrtz6fOIwHMrBO+5SqerWrbKsXebk48xJyZeJJZgh39w/Eox6FSxxZrC1OKuWodu6GNFvloieo0MleqaLYEKjphhkGIhnoYJRXtIfhlWWVqmWVrl2Vnv/m7NWoxQyBEtEb7ShoMVttbRCst77TCU2UzVKO8M0R9oF87NkaBp6w2JbhTbw3VIItH0n6vWA8BLkKPb/rsrVBbC/VfnvUPnj0vM7lyhkf60oxM01IhBM/HuFLr0mmCk2wVyjVrCQ/gRLJSdoeKpCBFiFZf49IYydwrjixSHIi+MKeQgmilVQI4o/JRGhnJVhDFwhkSsIErSqmGCFba2KCTbRrSPUlt87RRH/POLk5F+7wD46GYhtZOuJBGfxI3jF02uCvyH4sxgWvEtw94jmfqDHp2uyZ8gWhOwZsmfIFoTsOZI9Q/YM2TNkz5A9Q/YM2TNkCzZyC9mCLb9D9gzZM2QL9nISxvRwO/SeWU4Rj0P8HyD+N/+AeIp0s5CZOYuXWV5IcdY2gldEdy3fM15mnzvLm+T5EOL/UXlUHH4f2XryT0DmY5Cpp/TC7Iv1iWvixDVx4po4cU2cuARF0cSJa+LENXHiEjQy5cQlWOG1VkAThwZBF1e1Sk6wY4Mjvk4iQrDHdlBlBMfoa8J0Ztsrsr0OcfuPrlt+RFOCaGpEUyOaEkRTYyRsRFMjmhrR1IimRjQ1oqkRTQk2chtawd22wouc+S/svQ57ogxtCZ7gvGfZECkb1ZKCE7/P/jew93vYiwY3VOIcdvBl4LSFrs6/cIFH6VDwhEEPgQOsqJ5Ck96tgjOrrjC9VvSCNxB4Vsijr5gi4VNspxuLl1bzZKL2gtR+ovaCCURS+02zaCW1FyyRokG1FgYrbGu02kS3TjQItkTdUfpjND3xe+8fo9xKw5v4qYPW0XmkPdE8EkwxzTQ/BHPqttY4voymhqDFQ0Xh6rhZI9kKOtqhxW3HqiNPT2zW83QIreM/t/pkGvRVoly/efsZcme3n6zyZVlCd6bslhF5jkGBQakkNj39RsyX1Gp8NXGVI4JWptt8n4j5YtsTzBAK4X++c5aD8oBeBXVcF8q0zcCnwsBgHzihChqeWoUkWIn3gUsQQeUk5PhdNQywI64jvk6E0GMbajj4X+zWQ7qnUQVp1J5G7UlckEbtY6P2NGqPgHsataegPY3a06g9jSqo5IUcpi0BhTHYMwYFTxj0hDiw7xjdTiJacGbVFbzoBBXgDQZnorkbdvDW2e1XerIfx/CZ/uqlBnsJb+AOcvA/iXeqj1ED7eXr5RfRd+Jb/uTvM4F5ef3mYrUXhyfKqT/pzRPD6OSb9ZfZkc/zI7ejRz5Tj/5jXEwQwtdv0832453DmOysfggUpLtpmvaTJaqRNJiO20PAqwwLzSPvuDq+EEjPHaA1QfspjZaFpvVvXg/qnjufPqRyWB8F/pFHPfUfDx4TPKbrxpDA/Ce5gY51UbUIXjChUmGrE1ud/PeiUp6nVKoPN1aCCbVMpWDBbCngD3frindcandMuo4jrGDK00xbdv6nu6hBPndUrE6Pl6sfPZbqttp6WRBtsZNghoEuH4QKHuqwHKCBErukeZc7l5ja44JxQ0EN8Q6RCObaRbCAppKnRgNH0IZl/rimtdXeEqugZC6USHCCqXhpqbFgrsZs2VuwxMCopi17t/79fzl/vvbnN/L+dvqoFZ+gOoGkvVxsKhJZTjBNEVPG01xcChYUr4wODKaW6lfsVVPHBuW6YMsX3tGfuL+Kan1vrOgzVPQ5wah5wQwJ5zgoeFoiBMMyG3eo0ETNqoZ2cOirDb78O9ZDpkWEGyGozjR7y2mw5TQoWKCUMvjiNNii+pbToGAdN2swdZi26qDWf3Y9nxzzyTERHCNaMBWdjsEimONB1/RCJb8bfFnl4Xj9C9YqgmAjvgUdy1qNH+e/v9tIXhfjnd64cLSHOSk9wINei/HPBEpSlmYQmSuWbSnkwfex4ND3MvRdeEjIOCXjTKHoT+4FHDJdU+i/fZndKkTDYaHhFSCoe9SG/m0Y3YI5qwpl0TDgGv+D3eaeaDNHHOw62BU8kH0CJykGGQZ5pKeg9CWZGySne5CtYjBYK4YdWp52LDuGaPwQxwuEvjfy+Qp8iiQuphsuphsuphvqJlji1vDUQn7Fsjru21Bdx6qWEDpVQPAYfPl3r1u4Vh4KTvCgF5FgopYX1JtPKJNGBHPlXPOqFSw17gUNbi2bVYpTsPaPLrDBr8NZi22Hs1CQ2n94+0+/X9LL7LCz/zPp6Z999a9ULCpZZNjWsm2FYGs01rDMLbNqXGqjgd9wLI9/HmLpE7o1RX0h6IYXr2CBjEq0YbC1iKdCMTVbNNi6RUc/i61fcn5D5gY/Fj8Vfmr2bFjmQnz+ylleA4uGHkNDkh4xCjbBgBhrP61uISoOWoIH9Y5gIpLjn6nM+VqveGFVDPaKOVjxtV7xxqpIuCLhioQrEq78ry4f21prEa5FuBbhWoQrmGKQYSDhChVKT7BklWEzK04FK6VqiVmwwa3TaBBstQO3n4JHAj/pcCbY42tg3zH48jfr9A3pG9I3pG9IXzDFIMNA6RvSN6RvSN+QviF9Q/qG9A3pC7bagfQN6RvSN6RvSF9wxNcUfc1EcEW01+xwww5nbO8S4r3o6z6mDyDpIXG9KUTgz4zT9Uj9xu1ILfd3Di5xzqXxkqLhC6bhw1DwIIeN/zGfj7xp4mw/LC364GKkPuFEWXGrUPmHvLNiQ0hinO2tf+vFCNksVUc2/m2LkYpRoq2S/5NW+vcuWtQ7ucBpQaaCBw3mgnEsmGKQafAXnKMEi/DUv2X9/770HzR2ZbkvQ4DsrWNGsbl3UNYle5dcnpZ8g5W8Ckr/duVFrOobYn1MkFj9u9aM5nyfCB7kRTDRroKpiBXMWJZrm9y/byFWSs4oaUZJM44hGccQQc3ljGNIxjEk4xiScQzJmMuCVmFkzOWMJhdslJ6gY4sW2y448x9aElH0KWf6FJULHjBQIoIhkZREUj47BQsclLg1wZf/1LK3xP0nsswiIWMYCKMZYYM7nAXP0XGOgS5xXyFfSh7wr+rTvlebySTnTm5Q9lwhKSCTAjIpIJMCMvm5JQVkUkAmOWkiMXtOmqRymp0hwGwfLU48Jo1GzS60eHX9N2FAGBBGJwwIA8KAMCAMCAPCgDAgDAijE4YI2T6jBzV4SgK6IFkNGoHBvyDoMmt2mX1X2r5147cJx4RjwrsJx4RjwjHhmHBMOCYcE44Jx4R3Ey4T+hc4KZfTUHaZ4GTzYnZaKU4rxev2nyJ9KNGzpPBbZWmT0Za4EudMQfiEZYx91XsYDDxh4AEDZxi4wcAjBu66AQCmiTBDXOUFowauMHCBgeef2SViLYOzQtjV+i5be2VmglFd40tjfN+NES5j8MV6XmRUoEZlYJTSxhNgVAYmfl2zwW88Atb5Tfxsn2f7gjoyBr+Jnx2W2yXAb41fa+vJwF+0qfBelLr/tal+snIXPI5rSRTHh7s30GF8TlJxkmVmhq9zhd6BjGiZmZmZmZmZmZmZmf5H12o76tt2WzuCk3qUX6beyVSmJeXzp+p/vvvp1X3zXyx9gS+W5r11wzPR8pwexsvzeugvL+ihvdzTQ2O5rwe+UVoP55Y1PZxantEXS9/Qf7H0Dc886q3+i6Xv6vS3mkx3dJoOmG7rNLWYbuk0tZlu6jR1mG7oNHWZ1k5Tj8mcpj5T5DQNmMZO05Cp7zSNmNpO05ip4TRNmPadpim/uvmW6G0vkjWlvqv5YqJMLjpr2J5dSOycs/O2d6/7XkwcD9MtMdheJPe2/Ev1e/33/v/aS+61f5VxfNX/1b3j65yLGy6ui6iLIGtKIRAkBC/mnF5MHGXPEuWeZWbnnXb3uLfe09kFXtC+iyP/SiLbU/J6CF4PqdcTz3GFNoSSNaVYUFLoNMOmOWxhF5ywJwnbs7ldj2fz2NwiJRghbO4xc/FU2FQYWVOKAyOFTTJsksOWtueEPU1YZGY1ns1jZnMlGCHMPBa7eCJsIoysKcWBkcIiG2fcOMetnLBnCZtbbGdcPPbY2EwJRggbH2KRsEgYWVOKAyPB9ITPe+s9bZSJo5w4QnJmYPXcGsfBNcbBosCBkSn2IrBhhg1z2BDJ2RisUb7GYEHgwMgUexnYIMMGOWyA5Nc4LV9jaUGEvQqsn2H9HNY/XOOkdI3lBRH2OrBehvVyWO9wjVHBGqsU5E1g3Qzr5rDu4RrrpWtcn6ggbwPrZFgnh8XpGtcqSMdjHRsrwQhhHY/NT1SQd4G1M6ydw9bpGucqSNtjbesowQgw0mMnKsj7wFoZ1sphGyRnHTAK0vJYy9pKMEJYy2N2ooJ8COwgww5y2BxJvxazKPcbcSv4G3EHT5gJI4XZkYJ8DKyZYc0cNkbSr6WjgtQ9xv6VYISwuseaeMI6wsiaUhwYmWKfApvda7IlDrYXybNXLtp1znp6N7W2RHN7kaxd4SllO4EXrWkNiITRWRObkN309kGwL+jYZGp/DnuBTWCTsmfO9DbAJmSPvQ0cQdECO1CJZjQPe4ZNYJOpHa5PB5tM7S9hL7EJbFL2wlnMhrEJ2W1vA9ehrImtTi0SRmcLbAKb9HboTXmkTV/DXmET2KTspbM168UmZLe8PXHWhLKZbNq6TBidLbEJbNLbwXKhY5Op/S3sETaBTcpeOduwXmxCduRt4BmULWRT3lXC6GyFTWCTqR3uWh2bTO3vYQ+xCWxStj+KE2xC9sTbwAsoW2Kra6OE0dkIm8AmK3TtR9gDbAKblD2kaKwXm5Dd9DbwEspWadeGCaOzITaBTVbo2s+w+9gENil7QNFYLzYhe+Zt4BWUjbD1Lh8kjM4G2AQ2WaFrv8LuYRPYpOw+RWO92ITshbeBR1A2TLvWTxid9bEJbLJC136H3cUmsEnZPYrGerEJ2UtvAw+hbJB2rZcwOuthE9hkha79CTvGJrBJ2V2KxnqxCdkrbwMPoKyfdq2bMDrrYhPYZIWu/Q17jU1gk7JjisZ6sQnZI28D96Gsl3YtThidxdgENlmha//C3mAT2KTsNUVjvdiE7KG3gXtQ1k27tk4Yna2xCWyyQtfu97Z72hybwCZlbyga68UmZA+8DdyFsli2aeeMoZ1vSrtmY1AClBQ6p2HsFZQQ2vfoXC/zQW+7p7MYyta8POto54yhnW9Ku2ZtbAKblD2mYewVm5Dd8/ZY9sNkr/3OsRsFO9+Uds1a2AQ2KbtNw4KHW/ajZKc7x54W77ykaxZhE9ik7BYNCx5u2Y/b3Xm9eOclXbMJNoFNyo5oWPBwy37S7s6teOdlXWtiE9ik7AlFCx5u2U/b3XmneOclXTv6Qa1J0YKHW/azdnfeKN55WddCH9TCh1v283Z3Pi3eeVnXQh/Uwodb9ot2d14v3nlZ10If1MKHW/bLdnduxTsv61rog1r4cMt+1e7OO8U7L+ta6INa+HDLft3uzhvFOy/rWuiDWvhwy37T7s6nxTsv61rog1r4cMt+287OC29oedeCH9TCh1v2u3Z3/n/e0COHu3fc4Zb9vmt2Q6vf7w9dsxta/X5/7Jrd0Or3+1Mnv6Eln9cq3e+N7M9lO08/r7W088BPVMr+bFDpfq9lfyndecti2XSto52Hfk51EPoJXNa1gvu9wSZkb7zdlf21dOcda8mma5OE0dkEm8AmC36Iio5NFtzvNTaBTWb3+1uyW1BUhsVPtXPG0M7jYNfQscmC+93FJrDJ7H5/T3YHyiay69o5Y2jncUnXKt/vH8mepDuP1TXTzk/88/+sa9Xv98/SnZvfeVS880DX0LHJ4+735tj7/avDnZvshnbOGN55uGsTbPK4+70+9n7/TrYd7nxauPOSroXvd/fY+/2n3Z3XC3beLelalfvdlP23/M67NinY+aika1Xu90z2v/I7H1lUsPNRadfC9zv0HmvKvt/bs51j07WG33kDm5Dd8PaC/x+yW7LJmnK3a/6P1TzlkUtO4QLvNesAaeMLNW3qNz5FJiRPD39cPhcFRCYX7QwUL4XgpZC8lP8x9x1AchxXlpWZ1bbaVI9Dz/QAyCoOgBlKXEJuBkdSJjskHim73nu/DRkCwVsLDCDRQd6fvGcsKAXmTt6fFtqQQWhloLVycQuZ0MoL8lgdVrj38mfX1DSHsmEEBid/5v/5/8ufP39muZmRletqGp/cyhFx2ziALmfEhJvoh0Bud/vcjjJtd9nmKGvCxTV2y2rA0RhlDcx3dZRVMfz6KKtDW2WUVTCieJTF8qeNc2VN+IV28apeRFFZ1X0U1VU9g6K2qlMU9VXdQtFY1XUUzVUdo9CrOkqS78zp9Fh9/bLIpQfz+lJkFZ7I07a6ItLAhEJlW180rDoFm9Y8qK2stsYd4/NmefnwvteCgb6sukteTG3gz+HZ1sbQ3npz1m/FyTDO+rbioMBWD2IAGMJDBuhL00egCgNUDxnY6gAhpP887zjzyLx7fdvAr+cuXbpUO5Sn6AHNFdd/dNZzfD4fZ9MCzpSBpnaKeHoPajdQawAsFrYi0uroHvjZH15SP9eOPE85gC448+D8PLpOoTWbaqkkyOiSzEIho7fImJLMoJAxW2TiksxiIRNvkamUZHYWMpUtMtWSzK5CpioyXqJWktjtJTQkapBA0DjGAKPFz9GUn6M1Hbfaie3YlN5X17frtg1/o0DMcS7gkRkEqDqYzWJKFg9lc3BsOsqQ4DMIZFPjmbBzVvHN+yk7+5B2C2h2WIX5FTz8iWehENB+LC36v+D0QvCk6MEpaCBugpguiXXKYnqLmCmJtcpiRsRsHQl35kbe+L3xsO24Dn62XP3Gw3nVHT8enolVN5+JcenMIH7cUaiwdVdH4c6/83SUPrUaptfPa6ZaWFVwxSyEIvbSFsweivYomwZjDv9rRi3+75gH0GuFx6a9h2yPbtOgsfi9v/AhF180qzp9PefPVq0aeIMqGCxFveELNB1KIgSaHWOUNphPmOf8DhVXISa/Z6cP2g5GcQjruJX6BnzSAMfg1SJ4hmWdziHRdB0hErqIgG3i1CEub5iqPtL1D93YriX+CJBVMZDqg3zAdEdZi5Dc8fVDrnLYNgLhwLKV6wd5A00VtFw7yI0Q0OmThTUbRNpLmA9c/8+viiKM/xhd0uWwEYHAIqO3beZsJQM8/t2IHTuMBEVfTHHok5yGTX1szI5jg0ugrEckMbr42jYw0OS0rbLQfvrhOztLUHNcb3MQBAurJpv1iFLLsC2tsQaVykrza6zFEJwf3pt/fvuqW2/O5/l3H1Eu2IH/u6KLwxy1gd05XES5aHcN59C6e5iiVvwZ77v+K96Lpb8+Otj2L6OHPzi+ZupYBFUJacT+3/uQdnX4uUEXywqSfCn5g6unjeFjMvyYZjfQ7s0ONb1W53bUZeiL72W7YXjBE61G4hpBd6Oke97nYuWagdcs8RYCLwm8pMQbBF4r8Fol3mLgtQOvXeLtDLxO4HVKvF2B1w28bom3W3g/VXM3uvP0pQF6Wp4+D127XuD1Jt0P3lTgTU26H7zpwJuedD94M4E3M+l+8GYDb3bS/eDNBd7cpPvB2xF4O+7kfv3T5P7WNu7vB+j9O7nfuPnAm590P3gLgbcw6X7wBoE3mHQ/eIuBtzjpfvB2Bt7OSfeDtyvwdk26H7zdgbf7Tu43P03un7qz+22P+0QPzD6T9pSzPBBFSfnEY6ckebWKhFz9/uzK92fHSZQMTdYvSfXZriYaEmBNR0tR8t1F3ThW5cH7aZWDeXUJWt3T1Mia9N7uOP79ZVaz1RX9LJV15dSNp1sqrwvPv0PLphcqOeF36YxoaNZMBJNQdTYa4edL1QiXCRebEYQho69DgYuBB4IVrejTz3vAmjlhpPJmVo6zcmDk3vw8OHIa9OkYiGjoAH9ck95fkJyNgeSxRML9ugqg5kyM7hWhT4O+EHta/zPolwb6E6DvCPRnQL/a07glgYuXN8e2ntUI/bgZpc+ohdNMzQ+4MAMTazAl9AWoOE26tgpEvg2m1mBS6DtAfyLQrwb9GTEHU6swCUv76aN3RaP0prp4X0ZMmf38ce/060aa0g+i5xXR01TbT2jDe92dgpv8pZXDNJT974Wfqa6KPqVIXxk9XV2tzoFeiTih0B29UHGC3R1mPE/3kGlyXyUMtocWDi/6ovITGH1aCVCZ4fTPi8CoMSLcguB61sntcQW3qDxdMx8ZO0zlvTUj7pN4ej9oCb01/a7gXrpZwtOqdCA9n6swm0b6vRT9Xm2ABu1A0x3qnw8himYPyls2E2FK/uvR9e1aTJ6CydcH+nbQp0iHji8lHfTdodn6ZpVN+XBT2bQPQZXNQAbu5CnOdk8iSNWhQV5biSJECvuDrCOAApli4IHswyN6Mwj0yNn0fZygM/FImtMPVbNaIL9a23JFTOdL5Gj3/oiSbeXe8reno6w2ZPiei8MiTm3vVyGL4ujwml/2l5694TFbGZ7SR/Iuz8S/OICAO7XZ9yziBb6CVFpIpb84sJVfh42XbsqdhhxDs7I548wLtraB/NRq1XjopTtwIvbyLwUmd+aV7A/OlO0BDg9pLGasWjEWBrzkcQPJL3hJGjB3ZQAu+Iz2i+dmxKOtkTqh+B5/+ka69n8xKhFVIDHlT2N5t1X9XJTB70X/z+iw6vPaIFcrOgqBppZ1nXFWCoq4FBQxJqLCBMKjt29HW47bHRd0kRzMec32b+pMhdWn0ycoUZEnbvGRWcthoGw4ZbJ2cWXWsjVelLVtDZtsXhvlHfeHDLJmuqHaEa8T/nS0rKO8BuqRnlLu3154OnK19FUxrrDE5wqefB09qbjdNGmuQ3Mw0KEBTWvQCv0tOTzwcih9TQ0aEtuC+cTb89peXYE2OjVTDsmE526CA+UvCDEByl0sIIROpzU6vUQgVMZSN70IUklJ6mmUesqE1FvvgFSnrIuB8XW0lqXe8ApIVUpSr6aufx9LhSZfYCrY4/kvR486emC2g6g7gx8WVdWKmSYwhzcblIib48a98wVUBnt+r/BV10rfocew4GV0c69+PsWs8YRrpO8DJB36SBP7aBkw+5ikiGtu2fVWpdQQs4Fg3DI36TdUJaSW1/RLY4kRJh7sFM+t5Jyu0hbLEC+22KeNM3gt/ds4kwr3O4tpFbFz5T4f+SH6WDKmZWQMXMsfS94hiau61MYDBIVKXJrVwgQwEP+PzK+CDNplNaRfq4VtN+WWiznYutpl3mo3WSWrHlGpV/QDuaVZjcVt5JzxJJbafSTCxZ8/YGD7O842EybSXKkekMdXq8eR+RHAbqRvDwsybG23VUE8t9gLx6eYoaI7Ckn64TsVEC80QTIFBiHuqATiUg3ER++cfRYmsg91cA80+fjU8SNlH7pt6/EMjbL3Se6Z3IrJz+Hg82YzPX0uoJfZlFTFnxf8zy8ZzHQOXo1DKKBLD+orQyfevE1kEJRxXCCJpuMVzvIkXDQXcC9MwhU+4R4vHb8uGCqSHZMSFwEQtXOYlsPQWqwehhHUFGfcK9mJ5ymn5WiHyjNwXnqx130lGFerF4Jexikqa7J8jso6LF+gsqRw0UvUyOUSGDxbcU5OxEK/GvTTgrY3m6vVc2N3Q1Zs2yaEuEJxM3LNKCOV8t67tir9cAXZq6WTxMbu0iVzyL1aQzYJO0dbJgSy4+H8cy19DqOtX04NOO6fj6GVe4rPDuclO2hJQym3nmmqSvMai5lchVyGXNiOmBtDnpJ6Cxjbfq9QyC8ygcUmUXX1oI+m62sIBSiQ+P9sldhlb7AK+5Zf9WMvGnQ7GUvyCh0eX/NqNA7N5s1G6DtAh9hHxuOSABARf4oaZ7wLMVPRc8eO0dKU3lJd4J7E08PecEK9Y7sTqoaEdA3rXWLxI3ot+l0hz4L8VSHPgPxZIU+DvI7klQiaq6PDJK9ALF0V3SgCJ+K16LFK6KeBfrwS6edC+umgmWhC+DLM4/S/DASS1egois5q9Ff+sUn0P1Agad2AYmYYWX+6XDN/impvzXvjguHZEMTnxsR5zZwactopEu+KyJLLzZb3BmZ9G28khb6kUJgUGjGB3zfFJHc26VdfhdeeH+7r/Jjmteer8Qim4p/6PDceZVU5fuB9wjjkf1qoAxMpZhDNZADpc2aEoNUMfYPqzThx1VGe5911lLdDWRPlcdQpjo0ga6F8M+TaKE9o3CulPNq7bIdcyhLtPVvhJSjW4pRQdVzECzWDRw+gjmtPzoJER5JzQlJ0h4i2RnzKxCVHTfOBhPkFEeWtgYGQlF0E+U6A2InyVZDahfLxKHeLNngys0EaQ8ukFVRepBOF6xGd7bvrv/uEY63JjetfD7/uGxrcREzC3XpWcV81gdYUu0HM+840YGs4R6YPCwoqV0QPg6wH4dnptzUno2IrK/o6XNQYIXFeOB3IA1y+7PgBWG4HWTThFByTxgtWBqfjuGVKrEjI0yDrJK9UH0T6nANprorgc+p7v8kvuyqaER1nTK4RgxzjFdHHTL7kNHeUqWEEZSyoaMpFV6tUVNexWIQC64BNOZqQx53KlhAH6iooSqxxfzPigwwj3rMas5ajrnwPdkx/veyQUwhgInozQTCAxQ1vN2v6mxzwkvdue+xdq9OPQwBKpfvfK3a2uXY7HtamvMahflVbGeai66OyKCrtmtkvFC4cl3/gH/0yzv+2EKWxMAsFT6sWGk5UxQcc2InqKL0XnXOAUWFacwHuZSiWR+lbFSfgAfSx4VenjIL4+ylFR1F6N1GKyJspOQ1rko6X2c99YM7K/GfLMruZ4bca7vYgxzPc0zTKZZhguQ83frTMPVHVXCMz7v/yjL7H9bO9rXqBTuQFHboU6I5r7BHe+QfcLH8HSmZzjquZlIGeiSaBTm8L9N7fD6cYRY4Ss/B4nDbY/bpMs3hgBkCY0AwHG++v3C/OKKD8u9jqbK+9LNvTmh2Dm3Gv965Bhy5CmsAi24VoAisa5yWF8rJVfQQFMP0lCkC5wdalf+hdGCgUj1MPuZzz01hndLBKiPD9Bjhk2HtYvgvDZzpYsDuvjKKr0QUUnuFfFWlxGb20QrF9obsRk3bgDhQeiy7G3lORXy/ojEQxH1x1jzDIYqajyZkmMlmYsHUfvT99st66PMPiNHL0Yv4Jo3g7RpFIgL+z2kpDOtpfJArM4YHCvzIdByg6iQA9O9R3jZ/E3KRX0+lMH6+OR6v4IZn4VJz7xttjZqpm+j2ToMqTsnHxjXhRijYfwN3UUwew71GPU9BxCiHg76OMp6mTfjm2bRmFjMkupIczGTo3XteEr3Hq61qVfiR2KSaqW3hKpv2T8Y/mKImVIpdJQ1jKZT9N+Gfrikrfp4p8aYpLAafQ5anP813qoYsgYJq/AFpw5Ajpb7JmkFVRuosV+MLudj5YT6gBfKfTn5UMKE3+xRFIfAeA0n/AmTFyTR+1LCjySkXPFrvcrnAMFO8e9165uRr8enhTrmtb6QcVZ+ovGd2M9iGeVCpJD3afPOgziYDEjIA47wmMTrKjtS6jqZJ7gnGA7xXLuueXdU+kgoCs5wvaBlVBEef6zgb97Le2rPD3ixaZB80EqJKwoveGqd8Tpt4Qr5BQuUIWxuteX6GqM0D036jKtTJTpKLE7jsp4cqFjScn10T389TyifuqazxVP3E/fUCw1A6LOlH0fXY03Zltjf9xX4sr1Vq90UxaCUaoW0nieiiaiZtC0UjcNIp64mZQ1BI3i6KauDkUlcRZFHHiMhQmcTkKnbjLUPCqJdPFOkM4fVi7tmtOrDYfy4cHmSlWHOyDnubZBuW7cBMMsUqywROA59qlq6JfR5HKKYRUcTJRV6qP4MzzqyRxzYGT0M8KeQbkdaW5kwMIj5bSiJXL+YENLtwmBo72KwKM50zCqCdR4uAvSU9YgPYhGAR8QN1+eWPsO+w0tsIkpPq9ITD2hMCArM8RkR+SoVqUe/3DqT24RQNzifXr5gJvYJFcweHP5zN/XyVKX6dARryxIZkxM74OapwS02/wRtimkqhQQqSvrvKS4lMzunZM+UsKfTDXS5HVvAtgVfrsyg84HOkronN8UWNc+aTK/W/xzWN37ahTayn8M3CVjd1v4xRloqjhK5df28aQ3e8ccn93bMQObuF6tnjyimvbMcifFUbz+nbMe3knkOPerORelpIrG6ZQ7ZaJ9F8MKCuYCcT6y2xSGbVAWUdXIk35vsi7W/yTuhg5s9KqkPG5SDhefValF6JR+vo6iMifR/DfivndNX1CI9R4i6zsI9r6VXHFhId+LY+9T4z7RITpxtBy7gyxe2wY+8vUI9pVsaoAh0P5khoBWhfQ4kQ4bD0bFWM9E20O9jrkyB5EdRCNwT8gkkTAS7b0f9dhGQNYxkBW9UvDYE5o3K4E5c6rEX4+F4L/4oXOq/GmMsXqRZUplhcUlKP8Jp02jZm01evbPevDLX4IKNGEWmSrI7IPppcFfepa8qU3HuKN9SFg/dg+xxGLURkKBnZ98FyNHtO25h3INx0qyTbuIhxojsKIL9Zo4XMB+ZeI3GAj5xrV7nTwZOGdB7WNNRxNG4WMpj0xGsPRvMGU1MsQitjAKHleFQv7Jwy0TXl+ggokXFmf/kUbd4KjlwfOyueBGHnAMM6lh43TN1Z4Oyash49MrIdmMoacXs6Zp99l45Y5UxYU7v4pKGW3rVaZ8h9HWh4Py+AGWcwux3XWaNXH+P1Vs3b18RCLSIyw7Fiq9LVVJDaRz42NsboLv1bKfo3p17gcJeTfh5HRGEeau1WWaqvG8aUT6zeCC7GAy6uO59xWGLj7iCpm4myR1QjyLDMXiQ8rvwxzkT+jymmAYE+rO6eB06rIA2/eNldS8ZvHFt6i8qq3wSyojNEmKdSPQ2EJA2yUIuRp6vsu4QtqcwmfV7J4xbFhCT9Xj5+/G4nOl0JSemFv4MWNDAWCXgOnI5M5on1Z9HLHkkfF+BFYvopvZyhnHE/m/i1Xt+faAahMwjLGm4HtbpEPuqWZhhDZ5ZkG//vng6qMAI5pBsdwFl4dHOMiCOgsNuLv2Pva3aE2E+MdymdGnhoKH3I0dcJMUQjMdAIm2D/UQi+izmqef/MatpncjHetCPnqJSHDI68opC2+OsiZCgNoKdZeGmoQfyW8a7g/ooyZb3hFk1XDQ8FqacOAesJTk0kmbpltUmMVRzKeWTiM27UkxJfqrMLyhdrHnbiAcZijHo8TTjUknBCtLgNTFTWLpNvS2xlMbPX75uIKc7FKJAm1JAPWUcQTKQmK1Abf+i1Sz+TyPl74YDLz+XhYMaVMogBWuBeEK4nN3SZRRmsxrLldkFSB3pl5mI1tU6Y46kJxcCgghgx5PnAYIDeE3HjIT+FVQB/SI1+NlRxpihwZhuMuvON0tDVRnlEyurwy3qH1ZhB+UyG9RCryj2vW5WGBDBf9MRA3V5o/5WYxf3T6NrsPhusHt0K/NdzNwUOah7libwLjJmEULpK9TJRCFKtV84z5hZauHzPrTNblFOkGj2hHXMcA5Tibfzzyrx9onKahi+9m19gH/zd4vHcLI/Da2jacHeVVG5M2tjHKG+ilsHjz5koU5e3hgVvzzvCqEyeZo/CqLzrEI4i0N99Xy7vDvMxX5HcoIa+53QwF9z5x0t3/0KaMHssUL8B1b6bcz0zIGS83XJ5ornoIpZfk2qWX5NrFS3JAfwJq2ydzTNifb9FQo4bEpVtbKwHWzcPFCYt1cpowfFdeafwQo25OjnqLG7f3QLK9B1psnnB824v+8H7ZZpgdqtjOX91t/ZWKV1p36ZXeD+GVqR/DK9Pbe2VmG6/M/cSxsmPbsc/eZaz0xStTd+mV+R/CKws/hlcG23tlcRuv7PzJY2VXiJXmpL92y/i3+KuaNfxThhyHhofxRBuSEo8BztyQtw5m0fjjJVuxEfflFp8YaKN5PwHCeZMpy2/mozyxMWnUSimr4r93cfrPJxJIJXwxU5/MQWQpz4LIjbbuqn9+GDITuYynBwjGf+66h8rsJnbfRE4VtspznSrjiQKepruoDpUwVaFUhIP6JtVDVOXb2MBooFDkidFdcyhrOsMru2A0cho4aDiYvSujoiby9tx+qGkpbkLM+kQxFq3Yqpw7kn9OdPPYEu9n7D+Ym6UIoppvdcUbedsqUpWNvLOO/P+Cix9+hlofXsI/dVOeDv/xNe+P1ykS59WNvGfb61azUtvIp2xn/Ug+fcSmwy+f/Lf/UOu2e2S488SRfGZCy+xw5laqmMnrmNuNfI5XM2m+Y/2I1Wyt2BitfavYOi+tLWJbsD1vu543NvKB1aSaG/kiRBRFko18p51CbQeh2HnbBqBdR8lczFu2Aa27rWalYZuoWNFt86a3mFGwn8e2ikpOpeQpm6CKIzl52tZQWQIPdvdYYNq7blsb+T4LRMvsspGvWL2RXw7LdztqZ4cf0PDDUbvTLq7bBTvw4HoE54HCzXe39Y38ivWj+c8csX07h8ZFoLc9zx/4IVwJl/7PL77wqwotszIFJIKXZ7b3cnf47u9+0HcZQBWU0uqCd8xOr3W/TQuR2UJ/V/SDmNDfmdDfLkESNTbFaFHfhc4Fsy36SAR9ne31TQ6sEOxNCHbEyhJ8ZaeP2tz26VS4FuNa8J5lQOy1d1+3l9sr1o8czQcAJJ3a24y4I4ZJBMM9MTw1YbhXdM7t0rq98qi1fr52ewTzMA4YO0EuwywAXA5yH2AAwQJNE4E4S+wWCHqCgERAMCUIFicQTBVdUq6h/UdhlcvG2tzjYGBmHtNlHtM+YACavSD30BV2hXDyOQlMYijQ9ArVU4KGRECzKGj622eD0oLvB8GTzosc4oWLwUzNr9uf4Uzt8Ph2e3zWw1leB7J9wLR41HYxJgARZFMFss3Y73vt3U3tKbRbat/tVQ+gcM963j9yFPozP93UOOU1lqK9O6lnBnougwqAY75ZoH/YkwFdyO/YlO9DvsMZmEPkTTIXweyRebdtmBbMKTIXt2EuWSMT2y+Y+Hk/fXe0l8SWbWQNv8w59/rTUfoNhcp+XkH8a0tXjg2Y1c9H47vUMa+uHm41U+xMXht+6RtveoJZl9SJXFUf/senPvM6FZK42cgbw6+871uXVCnpNodPeub5/xdJS8qNIRne9Nlb/okyteGXoQ9U3joqCbJqDRJku6xlkU8j0dgZfvZTt78+NDKvMud2h0+Edi2NS3nsN4R0+DgYMGiE/Z6E23o+xeQ6Pa7NHMlnLQDPoeH+ALDjqG0ML5kiOPthq6oHiOAG1Pk8IylEbCOw8wUJ3cFEjC/6OGiO3VQvBpYUbqkV7qhi/wn4sO3kuxlIbXE507oEU13EYbrQ0CzcaG2/iPZFGQGJAHawPcaFIrDrohK6BTB1F+iSwkpm+0WXxcLegtgDMWGvPmGvUXRp2b4MarHQt1AwG6KPRNBX317f5EALwdaEYD0k8RAedv6o7RTuTcZz1CzmqFZ4eG48LXN2FwLAbwkLoq2xjSvqgohEQNTaHlGz6NwOgWwtQBXx2y3g1cbwkgLejJ3H1jADCJNOrBdImoKExPdHkpSyJDJIdtTWCkPtYuV1iuXWLTCmBcZZu1NWE/Ja3j5aRGyBq1kYSQQXie+Pqz8W7E8Kbia0h1oNtGFSd8N/BfJugTwtkE/Z6bDmO0ftgqxPAZoUQPubIeqNLWwa+1kY6wYDtlZoHdie15p3sXukhdmG15+I/n4pyqm1san1F6E1LbQW3WfoRGroh2Dz/Wqb/X4V/eqcsDZCZJL5m2A2ydyxDfN3wUzI7GzD/EOrJQ66BdPvJI9Ee0nsT/lwMHzXU+wmkW9M7ys357Cv/ENTxce4qyh/sRD+TvY38cCXL99GrpbF270QGOeV8d274kONtr8K2fwko618/SmoC1/7+rNZb7JufP0lrFdYj339dtarrFdsJDf5wtfXX+KrHds+k5UrHD6B6bTS7uZT/TRxcRa7b/uOrW7iDGrflVoncVXU/ktqbZG86fm+1kpcBbXbpJYk7klCNaX9mVJrSO25Uqsn1ojD1Sh9WdWaZX33LGaxDG6N3P3kxqP0RJ3N9xbufnCrid+10YAilieyhk9kfd3z0msp/EgXsfjTXA8o7JQFUWnFFD8A6XQEgs9JIXSAP65Jn+KN/WqmWfxipuTeLO/GKmehTvHKMy49iR7Y+DAvKTXvw+vSr2qwkdckt6rNiv7ZNR0J0tNEmv6nDqAN32CqsHggNN8/fbv22G28id0p1BAQwJ9ri6qLMOV5haxXIQLI48g01Z/x6l9qrKGCh4oPrsvVwH8GYQjRsvIsVFx9FZYMiGepEVdBhLu30OeRpZ+vtIxEwTf8vCcSzq3iW81yyME2QzqGC1uKOKzAQB/YtzmcGG3p/98n+1NuCRPFZ98jCqb8MZOuCTy312qofwnRqqvVmwGfN45fj9K/16AEdRBe9i/bGFGGhzHk9kdhYJeASnD1c7UVhvIwFhkALi3Lszl90J2F3dsVwGKoa5Q4rTLFOVB+Xt+l8jj9YhweOBnoYOtZtarPQYpRcUbhg0TSaPuMIioJMV16pYHB9e9qy+sPEaeO6+NzmBgXp19RVFz37R/B6PektxliV5TpHnL1G1HGf344/ZAWCWGmTzccg7Ro9EkE4TmgOSsIgQ7vHKsQ2P5xU47klYSR852nKAwqRDqk+cqIeB58WCh8Ju3nFZPpxaruHFvgIf1sNL73osJRuydnaByxpzbvsUyz0fIGyww2ELltspHPymm8gQOwtC7yTsgOOdgnuHvC1vsg4c3Lwbq1gQbNhgWr2NDGHRQvA/lFOaZ3cHyVpjTfJbdiurhjIk393MolQYobJdJk81yuGzTuj6wf4ctDxvb8Zbmd8scJohjYmpt+pNw0mbc0sOAv1hYtNe+yVGYt+tvctrzkHuo64HX1qYsj3GGXvK6Kl9jrde32uma9rszrohZr93hdHS+5j7qWrWH6uBG3aNDJVj254rHUPb3T9296+nJooXZ6u+1bZrzGRT+mXR6NBTDaWKB2xvcyFNgVj2in7385+4SbPDN2n+8/x/6+p2VP3kVg//2+/2Xsn/n+e3z/fb7/nO/f9WMhvej77/L9LfpTy15qsdAyiwY7LfdD2Ap/NXzP3V5X5v3VoxaPcZe3ZL2lHJagpe+x7CEWSuz0vMvJQ/++x5J6jaQXPYpdHoX19nK7m1pSYkGD7XneDrYCS+J7ZtQF7cQy7bXsoRZvyXpLue1TS91j2UcslNjpeZcHFJq6vI55r2PJ6yAG663lHK28+mHSR8qGh9X3vYZO5EWu8+Zg3sTqa7pzIZO9bfyUsMlXtuThadM2+Vg016vRpzVrK3g0m9fXoo+H2mdUPrsW/ZOGHcj0UYCZokBr+QszCuPdL/hGyM+D7Av5NZBWyP8EuQyycbE2hKaT8gnOfoA8q/3DzXQe9GeQk7TgPKtdSx7yPu+J/vvVj1VtU1KD4svYoFd0HYDNDUJHgOu/6QFb0GpBq8toNYd9Tq+CpznKj2jwhTwLMgq6uErFAleB2F3lr2HgASVhUc+0gE+/HdumfF8ZrXEfaDIT5y33kWcDt7yirTHcrG0TEN/DATU6lHdc65H8hqbJryhdb5SlIN8lZA/kC+UDmanSh29N7BAyqenbDIdR50zCnm2x1nIGb0D7rDWNkwEk5Fw4w887nfZwMe5TZPDrQpbdVX07yw7eCmOZrOoXooTks8zIv1qYZLHtZMo7YQqbs7EayDODBmX9b7VqctN+l+HxZpTFqMLIGUPuwYzOeL0ZydDSj/KjGQaMCuZiby6GyhsfOcr5dVyQn7HT6Ys03fawdkV6y19m0xHKGZbpN5UEyj+H1+sjVpeBEEZETfqOahLm6O3+tYbU9uQde1Lyjr3E+vsRHueM0O8C/RHSYH/OSH/RJ5OVPqG6AENAnsUoMRIO0392ruVruSa/d8vqEMf7KKIAUxdCoc73uxWEeAniTjK22xLb0HGc61H/rgdi/pLB/atC38Dg/lm/FENwGwluE4KbQz4AF1dbOmEERjQpCMRw0EMtoj3oplGYlMDiYzd2JuGWNrv9LD5wVUL+Kt8Xko6/yxeRpJVfLGkh+R2TFoHrEAkkK35FvdSTCFsEH8maJ1/vSQroUyA5MqwhDicdR/trjK2mn6rJ+we19NM1X7UVUN6PhvnvtYkyx+TXIcZLUXFZxGDQ4WUrrt2qfDddcR9/Ek7AVcj9VP/H9zrizs/97JZXtdudbtqbmp6ZndvRn18YLO7ctdtm+f9n5x6c5FqiAIzX9no7tm3bOrGTvyi2bdu2MVjMTmzbtnOmv4d+tl94f3V96ta3nvIVKlaqXKVqteo1ataqXaduvfoNGjZq3KRps+YtWrZq3UbatmvfoWOnzl26duveo2ev3lZy6RCuuCHk6GUlt+oR6ok+oh5WcqpGj3bqbqWMagbqZqWEagfqik6iLlaKq56izlZKqkaPcepkpZBqBepopZRqH+rAlhdReyvxqneonZVE1UfU1kqyauBYJ+E6R6A2aCpqbSWHahFqZSWvah1qaSVNtR+1sJJflYWaW8mjuoiaoYeoKRP8iJqwbtQ4p8acfRZqZKWwajlqaKW8ah9qwJVdQ/WtPGKpHvf9AtW1kqB6jeqg96i2lX7j3VIt5jEE1bSSqhqNarDPFFQdzUDVrKSo5qCqTGcJqsKdbEWV2TKAKjGrCKrIlpdQBc5wH5Vnv8eoHPf8GpW1MmiCWypjZQRLpa3k0y3GoVKcZwEqydO5GZXgKQug4jwfl1Ax5nEdFWW/e6gI696iwlasqv9Ep0JWCqhGoYJWiqjmoQJMZxvKz3OcgfJZKai6hPJaec5SHp6wtyi3laKqQZOcclkxqtkoJ1c1F+XgXEuQ5ShbURpb7kepHDMdpTD7KyiZJ+kGSmK/2yiRp/YRSuBuPqF4NHmyk2F6K1Ec++1wcj/PrDHWz7QkxN7mxLuPm8oY9wGs/jSEfjwZ+86fBFXsnxx59I1rAq+l9TEtzvTlY2RSzfemGb4PNZ5UG9k2W88T/7dPddwfmGoje9wQSLWRCOqJzjmRaiN3nUi1kVdOpNrI1DlOXdFGJ1Jt5JATqdajOJFqI0PnxkSqjcxGHdhypxOpNnLaiVTrlTmRaiOXkXCdt1Ab9NyJVBvpPy8mUm1ktBOpNjLHiVQbWeZEqvVaUDOUhZoywXOoCevuoMac/Y0TqTYyZH5MpFrvFjXgyvYhTXWEpXrc91EnUm3kBKqDziBN9QWWajGPzTNjItVGrrGuBvvcR9XRYydSrbNCVZnOe1SFOxm9wKkyW85AlZjVAlSRLTejCpzhACrPfiFUjnuOIk31WZY01ZfdEqk2chOV4jyvUUmezpELYyLVekVOpFqvARVjHjtQUfbbj4qw7rATqTZyyolUG7nqRKqNvEQFmM6YRTGRaiNznUi1nh1pqjPdEqnWczmRaiNnnUi1kWcoJ1f1AuXgXO+R5SijFzulseVUlMox56AUZr8VJfMk7URJ7LcHJfLUBlECd3MCxaN7yDC9/kuc4thvnJP7HDbf5GsamYSf2981Gf/3VzZl+P09gHqiI4j+ymVEf+UBor8yOtPv73JEfyWI6K9cRvRXPiD6KxOz/P6uR/RXXoT8/kaz/P4eQ/RX9ob8/l5F9FfOZvn9vYnor0wL+P19leX3d37Y7++IiN/faNDv74yI39/1Yb+/KyJ+f/cj+it7wl/293zI7+/1iN/f1yG/v7ciX/b3VtDv7/uQ39+dQb+/9yJ+f68F/f5+RPRXJob8/g5B9Fe2IvorixD9lUcRv7/vEf2VgWG/vw+CX/a3X/aX/X0U8vu7KOD3dwuivzIk2+/vZER/5U3Q7++6bL+/WxH9lRCivzIy7Pf3acDvb3a2398rAb+/N7L9/r5D2t9xUb+/gaDf38yw398FAb+/54N+fzMCfn+nRP3+ng34/Z0X9fs7Jez3d3vU7++MsN/fSMjv766o39+jiP7KbUR/5ZXqu/0dkhqXGPucxeWvfvQ2RT6z9x7QdhznmWBX6HBf3/teAXwkH/kgsW4v5AMdwza0BxagMCP0Owqkwgpnl54zeRzPYB8m8Ek8XHoNEdAQoCGbY2Wt0tiwTQmcESEq7Zhz1gGUqFkoZ4m0Ej2r5KxA2Uo09//+rzpcAKTzxjkHeP131V9Vf1fX7ao/35+FdxaNYJ1Mfl0bJny0//jSt6sR5eygcRM5VVDRJj18oABUP6XX232qLfeqUW8NtO5ymhF9LZTz8KVrP4SwVTi6cygtDG+19G9FVB6/OHD7fVASKm54MxRBdCIa3FFMvUgQHc/uMgLnqtqzG8cRHBPoR0Xig2f8uEZRuh3gbRZyvvlmG8KbnODCI/EtxJVhoqwt4AohSqkIXb3MDeeCAp7QFN3U2ESJkouHCd9wdBEjXEePv/SkCu8p+yncIdJJQ+JXNaCfE9AdovBfnYBdpRBkYRmh2yH0JvgWASNBuCzvIgg/uz0EMSP7UzNLJUsB4w2HEJ3PhvJOH/JqoDBC6z8GqIFbYY3RehgfWqykinc+aRkp2VebB9XvtVGnEf0+VS63atjbA8ltJ6/5Uq5WrTzdYsPNOgPTuafQzFFoZrggwu/lGDb6dk3EtV41zjZqVD6Sc2u6cunK+F5zDkB6jWbMjgC1raKCP+xWslThPoNVOEYsooE2dQqJvNasMiWDV5231fgneSz6lcui8BYrwAO9O/PZnAv3ATOKk0HSuBjw5j/lWaU/ZL528ZGltx+eybKz1Ozfe64hzggm1Xaj3Z2zKny7wKC3Gp0+RIL2kAv3w9EyhTP6SkXZhU8DCz6IUEgDsef/mnbvs/tJ1178BNDN3s1wS0FJYWRUvgx9RoYXswjaYytCgXHAUqcY8n510Hp9ZbenuGJGxad4xZvhs1X0dIyPVkvaVyNQ9/9Ej0txapPfvUtEJu25lx+KRPXyqH7+E7OfAPRD2daTsh8TKH9i9qNyuUwkz526fldTqA+Y/vou24gnT8+reNnp+YQIiIWhEYn9RoafIq+n5Iq60EhXL0k3VXO5uGUa9L/xjfd+5H2nb73vbQ9kJyR2EMv+8HMv/car3v+ZX/sCym6Uoss3fucLr/zGJ//gvl//AxRdp0XffO8Hbv7UHZ/+tW+g6BBoFtWCfpw8Xi3nI9yb95/FfNmZDFpwztQkVuHI1OK24t2LS5V6zA0u1Vy9hqOBR7tXp+kfyF79zgNPzO402gNGuBO5U8IRNaWhSiF6XWwc/L/kdYL+8fwynfONN/znk7987vWnv/2sR6D5vkek+Y8siQ5joldJdPgLEy3dPBzV/0feLY5a3m8LI61mCeFE9zf11tzQVGSKy9p8RosNh0QrcdIK6nyFsdo0AYt+ROg6WEb46VvRe0noj6wJ0q/Dp2RZUKTEwsVh67D8fxYDLyLwLzRFAIsYngMwTmNo90L/JD8atWnhFGUmp7Pkrlg9Y+YB7cSE9BOUfhomVirdyvDHh9/QqbuxMbiIib/UbxOHxu24vW5+CS6H5qvyMNsxoQViNsOl6BJcLu2sMkqZ43hpN9EIE6Le13Hbc2dq7uQRF3TnPnuIVHCmw6dyugDn+AwYVZdgW9gZVzQIpmXfTHiCQJIafdioZVPA55WnEg0ey9XxFrXreHdllnFKOWuSVQe98N+HrcDpHnm7Aag751tM99MOtMQRUAr5MXLYKBf1sa4r9ACJOqX5jL6JrjcE0BfvKY7eBgnb2WpQB3xTW/O8eS7gGU284xC5A2rUkiBqKwFvN1o6IYjSJQG/lWk8QCEEn3eAU6rUAc6ICxCbTvYMJP5J9PDZQAyjCckJkdjRcWoYufVHAami6xCaSQz3FYQR1SV+SCYdkMYVwUFihceAVw+dTLWTkwag9vISM56VV0t33SS/ZJjkk+dNct0VZgCJWnG8G0k0ZyL8oUW/iF3QrLSWn/Zau21veXcX67J4YjbuvIpLVKoCSkrVMk5YBohlGO6J2XV8y+8wyUyNoeN/EiA89rFBqLneCs31gkWAba+hpUCuYMs16MeNr+bDHzqbycIHgg23lBQ7XweSLXo/hIlQCFM8dd07CnElvFinkm+FdmBLfNSXPtyj5rHgYwHiY/F57jI0v8NAcv7D6Uaf6A55opNGTQHxRwI1HTM8mQYOde+HuqHKYSiu6nCqrLmCw7sLQB8GBKE9x3mJwU5I+KRJB1U+PEzp+PTuLQn8Uf2VYr1ygXEeoMseum4znlTw4CTvKxchj5aBXL9ASuu3q611kPDzIDkRflY/I/+mtAUNVKLGLr24uhMvwp9RI4OmaK+XIJ//6sxNTY2TwaxEMKdYyOlxDRCcW3Jsszl8aOvT4dMaCZDB8kvNKTS3rMxh3lWK5R5vId7CnyqchcN5DhMxc3heAVqLtItbzilHkmcNv6r2rSAHASeiR/d6MJ7wmFzIYHhrWfv+VzOTSYVoMgWojZNY9MVeu0CtjIZaflim3DEXhyiihqvgAN1wptVwdsM4MN/TwXL2Q4vV5i8y8AUj5rGCwYW/YEwc2u1ozJvSmH4Y0/4Vx5T61j5n5i4Y04EfGo35gjSmG8Z0f8UxnXTnnjOzF4ypYQRHYx5JY9phTP+XHROhCyb45FcI8mAWxlyKeniN/ZhAOswxTT9mTGMujcacaNcXjpmp0S42ZZUylLE6LJ96HAkifoP/vjTmaOcb+8hh4qqsKPpfQDsVk2iRq4ztWf/3jLKAD8vVSB3KTfvu7BmzJYDC1yuYtYZtWf8JKZwM9ROpd6hfqoeez3U9C0LFZh/qQBFidqDTHipwH+xhoKAk6t0AiXoPQEHNgTqpx0Jj4XrEZzs32WRiJx2ZQgIC3/GO/ZDooct3daAXitl7NSbko1JYdIQQZCuCXiktuMuAJqKiMCcqOsiJeh9AQZ0AlWRl+kyuf2iCYP4T6IZSD7oJ5iyVvjz6Kkfz/i7Ou062Zb8fJtg9uWW/7+lAT1z2+8EOLPQdYZfLOMTwDg37AqqCDJjDW85JB+aYKYKFjm24CyEszCiGSKDt9OpmiwPA/YLPI8CankfDbYg0o/Xh8xWvt1a6gQEx/BnecX923dUfaCPNsWHzHl7oKKlIKYSmJAFlIpodosLUUi53ff4J5PBE/55wAdgRzgFbwh6wIewErjuXxz8oJDCfHVlTp0fOwj/nYedu6OFZ1LPJDuzxAV4gP8rAJC9B3KRw1dSUQi0tssi7ULTIIUcpqhc55DUULXLIIRpu9292vP4j9dCPbsyS9kh3OuXa5/IDWUosoMycsIBbGuSl6C0dM7B/pQD5vJIKxGwqn6vpcvFiK2X4SjB8ecfwVdoPohiA6yuF55ts6Zeb4faBthW9HmjB0OUwKxRoZ8zB+jF44Bs93nAF9ihnxsiC3BFb6ILeLYVgm6TToXlT7bJJ9pbRsUUKKnAakK/toDsDZm8iRxa0xhZOF1/aleKVqK0pliDtT5EMhLP2IDhO9PtcTeCmkRwrtMdo0nTS7gQJqJiigguQlGSLJPBulXd/4eExuTooLj6NretanXs0tdRDtu8tdr25NUIZbRV9dOzxNoPdUF8yIkSM3mmFKP2oy59kKBVyta7u+dJfaBQ0iVkaJ4JwCbzmnhWX5NexFf4jgtSSL4Yqoaw72+lY1mdKa496/NpOWXK59KHoMzk85fzI4Iho1Zg+mRoZ2fsNf1/JzSJ9UP5AwIrgAwIGgt+jyBg9Hbd4INO54Vj2sKc702sY5ZcAhOFsKpK3dVsCAwTpBNckD5eCKgD8dQHbO4wEH6/aAl9QPpRDeDlVBLQmfDNRy8C7eAaCC7i/KLjhWxYszb0w08UINPreD5BG3wcA0uj7aiEg+6yZG1zvI6M+9PbLGNldbOR5voB428MjFguIp4FYXBSx5MRIoH06wKiB6jmCMFs9u/ikZzjk193oWdv9qL1vyG6BttIQckSA0h3EjArLKODXtTdIc/nSPpN8m+4lEoxv7yco7WBbSxhs3FcBl9IHVkEh/eKaI3gf+yS14anc5l5hVAxAIhG8mkjw4rEzJ8o5056Dgx73IWwLFFSQOj3arZDV+0+qF5oOicIscF29odZdL2jw+y/+3vrGC7+581rN22raz6Bn7mNJ2HxhBwbV6dEiQD7xGsEb+WkosY5kHPx4MjzsriE2nGdnJrGWp1Rg/aZCeEm38HPdoLAFR46n4CIv6Iy86b9P+C7ABwm/BfDVhG8HjHOEu37u6coHH0vyCSksYkFzCMuv5yEePAQTK+QpTSnn9WtUjljSIa6isKLcRM5GLJe692Mz4c1FR6KVo/ncAkcj11iJnzMvtefihoZ9oBUQpFWNHtGs5K+vAAWaVX0zlhiEucXtaGyLYm0X7aY0hQixosvXjZtk9DmE/gWyAB83kuoGND6gABHwoKdNAxavPYbTPL64CKjwpFu4+sVZfHJLU8fJhpO4UJM+RJQU9JGgAA7JQpc2zC2pQOCVk8RD+VUphlPNZKEaotZRWqEqJ6tz9JTnq/8htVyZPGut03wOvLsilJQVvsJ2Ln+/lROQF9dm4d+WupigC4yO+sH2DvJW57VC1m++s9P8AkMR6VQRZdk0vKGUiakwvdesyz42L5hVLFrValEfhe3IMr8cM5MjT7kZ5SnPGNOCggC+iTaiNa7tuTOkDb+aTPaTbI3gFwQMBD8jYEXw4wJm/Y/lc7lZAtN3zCQtMzzcduLjpVCE7kOhHVAfKLSG35JCq/gJKRTwA1Joip8PIPWOIeTxE1Yow68Y8WE1Dq54KGV03UMC4vbKG+hq5zbbKxQMjddShkfSUkbb6Ep3NGVXGpuqK93ZTLrSXc1SV7q7qVEqDlQRMhCeyI0E9YKgDlAlkNETgpEmiNe5LCU5StpCIK+QvV4zl7duSzyBHY8u0i2W/0yQKh7iBSoVctdTYbe8JUHFpAXeUt4PUAterd06gZYUymUAtLhqq70ULSb4+PVjbBe8Fe15SaBlhaxAM2Xo2a+HYhsVBQe/X3xCL0FX+snUJ94OSJ94m0CVwOx+RUouJX8i0KpC5vro8cQGT3yJFE16+vHEa6RaoMv5JIn+HVvt5Rj0Mvhr9PRPBW+dzI1AVxJKc7SSnvgKKa37MfCcj+bUC/QohcSdSpAxF1fx9XDMszJnq+hhh4b/xPo+XphCnfizsX5Cqv+b8HmnumO6mod5Tk9jVUarizW8bZ7M4/B+1D0x2yuX7+ORWOp2s24X73ZGhxcr7fT8Cbwdyq6RdXEqOm+pyY5NOTdudF7E6syp8rTXRIV2PktyrYFSfJXx/ndILpsK+dmFH6fphSDCNgSfMxyIq6gxsRn4GL3jKVSnPYdrN1h5RuaNnhkhKuqDTIrRS7bWY8zwL8nCghLE1kXjikyMiyR0E5LEHI+fd8RB5oeque1K5oYPBdMAfGCAkZ6OuBEY+hyU+eN5VRvC9k3e5uBsHG0R1Bbiqf3GdA+ysuZPY0/7QayOhtdVIvKwGpYcTp7yOslCbs33kPONtphHlBzg0yEsAMjX/nA+QUHDgiYXlZyWxHHv6Buh7H4b3lpVeI9SkzVCl9PH4AP78IDlSDsSP5D98L7snxD6gX3ZjxB6zL7sOYQetS97Gml8asz4sIie8DvIsTD2Ss/rjDRRxne+9zVDWXwx7wL5n724vODdRTThFL23Bfof5+S9U6a8Jt+aF+CfFpnwSoBCl1sBfmpgwj0ZNjDhRceE+44Jr8CEV2TCy44Jr8iE5z0TXvRMeDEw4f9RmXCv3HcscaGKki16JrxCl6PGjV9kwSfUtpdcTzv5M444DPE3Cx/Rnpfc3/O/ewhl4IQrtVQJP5vHMrHfHspfHEf9iP0ulf3WiikrNFwC2e8Lhi84fPaXGd6T/daLT2PX+i5bMy96RlxZDXTjQq99rPpByNmjNhLKeAjP+UnQsd4AxtwvMuZ8zx4cOeoKMubFwJj/5UdF+5gN40Y8Yjlm1N0Co04dkjLqRX3GS/r11ZsY934K//yaYR2dOrRPU3QBr3cz3FSM+JhiHhbqqb3CaAOlYgXW7Wwq1EFjz/gDCFXA8ANafgljKBqNViDH1yOcQKOVl8Yg4X+ipys7Qp+jZwQD2BaXGTUgtcHpYRUB2SaKshbLMxoJcglBIHMtW2fArR1xJkAFH/4pYxBk8QoEA7ycvvdafSXqNAQiuicftV1q4JQOd3StXkkBAB6tzYhKJutyoC5HTM/2hGqAqoQHEH4lCSf3tiw4cRbxjJfGVUVfU9TLgRqImlxTpQZRzNA58PBQlwBPYybEK7TZrGuRYVbwbNv12YIgwut9ps8Guh7Vk31Aya6Bij6DIq0m4negWY+6p/5gzrPBW3j2TeHlvfAM4OXrjDt0ysWiNXr+4/eEUsloVBRZtBGSGbXMkLNI/jwVElbDZ4o2XgwbUfRxiJ7KoqopcWoq2kdJsNau7mrWTQVdeizbK0d1z2ZdkHYTtLt8VHeQdavSbop2q6O6a1m3Ju1W0G7bqO7vs26HtNuOdsujun/MuijtLkW7eqiD9SjP3Hm7hnbVqO4nWXdA2s1uoOUfD+UIaZuwaJFatOuISJuPGh8i8m7p2GDQq0Z117FuT5Mi2e4Y1V3Pur3SrkS7K0Z1N7Juv7RbQrvLRnVHWPdkaTdDu0tGdcdAedkGtAmj8uMGRn5g4XR//nWEkprxhhX0k+6RwGK+mki4eVgkdhFeayOLGZZKLW5WNJcCdhhD0xOHBeawwD6Vm+VuPRc7mT62Peah2XZIWFuSya/YElrKPRpHYAkJSDMFa/32zadqIDWfUbixjEuYr6AwQ7CCgJ+K/N+Gs8A4ZX50+kuJUL7KZVs4AyHZYuAfkvV58TlpL4WKHbd4JMCamjT0qUmrFEXJMCOu2EkZSZs+v6QfcLsKVS7Rvxqup9CDQlwOP46tL92tyJ2rY5iZrmQSVoQSNkVD11VMBdXWKLJdUSW4TI/KyF94oCLOnmR+MBZI/lGQQdAUvRm2acl9/VaIy2QRbZyS5y72ybordLaxcov2Bzc54eH+EiPjmfdjO0QXVgS7sUZRbLYPoZdQBZuuNYG2Q0pfpAwCMpxGBuiz8rjRbAvW6oVBefgGUIwETOhaZW3pEa7TwBuxbndjUTJZwwEOp48QfsVpe4x7Pf7ciBeHenRJlDfxrbYP4CVb1rPFGv7s6EraJUQu2oYFvE3PynPXk0wdOY3MXp6rdYjmAfhpZERwmgfAq5q/PbIlvIV+jp17GJU1GjyXEami03jSxdmmbI8+s0uNH+cTGO189ZMHxH5h2eXWTTT31mHh82dL3UbAcNPoAh8eCGzwONnz2mMv/DfHb9xC3gosfvwX8gqXRoYWsmB+QLTdnWWtZGZaHn65ZL0SSDVh0h22dERQ1KbCQzgsSfQxr/qnQ25uXSXtHxqmv76KwaOmcr6Wu5u22n8FdXvVHrh6BqcHgX50qz11FHrsCe5+SaYCR1Og/HezUgS7agtn5UExqBqrYFAJS/XsGRmjniJ7UYpecpOqzTO1JZX9hgRJvPNKyaACvcKy0Yo9YtQwLVHyYiGlqEeD29HgeGEkzaXavKtFp55v835Bke8Gb87ixpNgNJGB9PHwOx93bGrq9Rw1sTIGUq351gyuGSv16J3dnbtKFqU5QuvH5KOxn8li5B+uXq7hjxwTBD2122Bgyd9tRJ429nu0WUjNVsfNDvb7GTdp7nu6mXeh02JqtxPt7sy7TDiCmCr2aocpMzxi1MMqbV7h+g4De2pAb4FJZhXuEc4Iy7jiNjvhBl0yauIDHPBA6vepHLDzEjwot3hBqudFwbXf77J5vWFEq8sNov+iYcB/vHB3/chNhEbwGC18x9MIPtfDgCZfi2mXDN/VujjXy048DzgGTEvXbo1m9jvmk84iHtZsH9W6wIlYnWedRPIe1lEiCXHaelOCLVxvNILNOlid6NebvIWcB3jTmAlWnAhOrAQjFlLfZlIbfq/M0pHvJ+mXABbnH0NXR/AQLPSIcB1sFll6PazyWHoEtnq05z+Oq0/nkDz5UhQ4UVEACS0ME0MxbRBXAD7jYVtyLXh/QZkYAVrd3esZFuXsejLsZ+KuDQGQ4seFDXGcgNe/mRf4Yyi7blx7VDOYtkdVIcJ2+l3V9J1zoxIX1BbRzQ276xHqGgXwKglv1rrlzfaO//Vslu7WcP7eJcfvdCOSplNvP5sxxh+MmdfGBQ6jH7tik8jhl83oo8/HwQ9cKM6eCdb66sP42ixbazJQcerKTTYPxzyM9A6nJE0BXx32SyQS7No/k0pzg0zxvxArRjM153cSHdqaP7ftrbTO4Mw8DI3ukWm82DjLF6HRXpzG7BHbkkbmU8DMdq1fiNetBrFM+EXxC1HCu7wAZ9exsn7bW59U5t2nMbymoB+RADDcOYqfZjTQlTbFxuNPNqUkFolGVUbVxtItsNc4LoW9vqgc9EXlgr6o2rCdvkjg5ZPEQ/mjk75o0umL8AMC41lBPVVglDJWqpiqhoGqYaBqYaBiNFAxGqjoByq7gU4anhM8lWJ4UoFUYvp6o0zlQ9nzG6cWrVRTOVVTGfw0514xVp6lbOfrNXnVO3PtIamnjG6cgT/pNrQn30YV0ICt3KyBauoovx36DcnxDWGr8LqxZspdz183qMZvm4kQnUovN+Vg2xR4O8UwScUwScXiJA0ZWAReGyapz8BSpEnKsvG5ByPiD7Vw59IDsSjxR6f0q/XKnHF5U7T3cezdPUxTSEcunN7hAHUz9oXdGi826kYRPlN02T7fLlC0ahpxte7eOENyq9BMmuHtnr2T32YmOTq/WOVbtHf1VSO3nqsjXesY1BcmxW9C0F6Le6P3Z3Dv5R42tTgrdDTnukg8CcY+hR51OK+RasN3CpwmGWYWUAoz62qSqE8p/BFI7Jrv0aODWLPjelDzjAF6qu7m6OHJqswDtFeVefQjcwenlebZfNr8L9wiInYgD3GwB9wMLyv1iPOX6iEdASDiRptDDGjG5KqB0N/vPNacPn1BER/zkPUWjQaQhfT8aVOziGF7DEuMp2L5LfKoozvO6plFHoozjOK6Dxf9dm+qFGPM7VT5rx95yGZcHLA+17pKpR2iyeyE6jg5aGrA6A9H81w9Bc0MBbgI4AxjXpNiy9Lnjir8TDq6ChknyDFk9NChGSN9JsvwsQo6DYywSQeaXHrTRUSnHsd8CQ/mNN2v1Iw+440nKk0IvKpOlVAmGQ8tGA+YFrjWzNkTDkcUXE02r2+sEmuetS7XYj0cc4oD2jhH4AXz8EUMXSAdkHkeSCQdAxGgoJuKCt37ZiJCDpBTxkLJAUGoXoolWb2laKSCOYVsDRo9HlwtpqU/pTfXdEVGyBTAgsjDnAYM0U8D+uU0JOtNTnD3NiaxGt7GZGjCacPAJqsxnNzBjYJeEDhv1W/DPunUkDPtk/xudUYXPLu9oqDzqALE0BTEjQn/qWrcGWxmyFiIjXSCLQ1a2DN/0T3NjPa0ldHn+qrz97SMDr3nDEnQP6RgvM+h+PH2/dzknnKRPY7bD/c4mmIwtSoahl/PcR0MMVj67gp5zCv6wL+IO8P5jd4v8/MteYmcqlRtog8fsy0/2o3hV1yOUD56rMm5llQq1m38JpkFoVapY4ZTEzuF3mCakS+aZvAoJJ1oDx6XkVNvG9PL+89VG9u3vArUc9fJYPeUEYTDTkXw1QIGgqeSNZQVvR8+Obr/3eGtS2uGO+Ao6bOwWimH7dUpwew1zJzNLbFLbrxxFHpLcqsLear3p1ZPGCcspW3z5fhS9BmFW4PD3zidsSxDSXygFrDcQ3ed3/ku6ZzQYxuvff8gI3O6dsplsJb6Kja+Ut40Lze+oIa/3Y7M3thDSIRuO5/QQhr996oJXB8IlhfU0QzzfkESnExwrhxwBoRRAuMiPZZoJo7MS5wYjzI/Gu3lKrW6yG+SF6ZSg/aKC/uDbyuI9B2RFo0NGxdsjM8CTuo89lHbEEkCxrwpeqXiyLxIAgieu9u1C4arcdtvUMiO463hajnbG6/epQHAf6yzPbiLUX87B7Os9fxy0ZBx7ocWfyH8nPgwTAEzIe2+aaj67hq6FC7dPD77Gdq7/rpp/L7s+Uq8Gq/4hTjCVGSzX9kh2nmySFvZZE1XQDrbLFw+mGEmr8JzCAxMt/G78J10ugBQc2PnqQbZ5+KgkI9zWABJJOpoi+jYgkau2suB/sHNljz126Da/pt97ru5K2C9d0/OIvwoBr/TPb0xKr4RwFzhFKHgayhAB6kpjSqv1rHdAZwbODydQCpOA1z2aCbgZB3xuGMNXRDuz5K6IXoosAUFpzbDSBFFLDSkQyS7G21KaJtxbpJClvuDu6EtJRMC+BHoaG94DnZvfrPw8weOoEpziFdjHn7RQvx6NUaR4yVkx9A14SxCefm1iIeg0LObUiXzoHA3KKS4Xc12qCCGurpKRBPhINGfTQH/1XJXbRw9sQFR78mXnDp77OjNUDeWp6Hqg5mP7S1DFShAslIf/lQpC6q3prj/YAPZBMfAI+AGQ8AL/iKjUBgOtsOxwbPh2afE5bFXVDjtSuY3fNWHY6VsaYfbIyl3tUt3u7JMdiz2p0+LXp6cdBBy8oQmA/Y/34WAfqfEzCj0+KxDtKck5XB4Qk2zdv0GUa6fhxOCnqZOI4P0uYMpN4WAOvt/9qL5r4vma387i+auv/ai+QVvIWgfhW/mMsDU0NKDungcE6DaKeGLX8EY2jGswWRQUJ5tllTrA0l0UpWcVU7Q01VLBsfQvlPcVZggjZ1e6sEwysVvm2TSNzjPSSzhhZkBiPm25a7ctg6Mif2hzDQTYpSCQwxkh2f/8ynYFDKF0iaHUtb+cGbm05rWVlpt5THV0Hgy110WiV7nFZzopbBOSB5zUc1rIFRAkAsQyg6hAkI9nwChBsIk1kAoaq0OyY3eqiEWnviHjEf3qIypshxXStfnz5qYq2zsEVbkzIbg3bwRhe+YHn/4SZy5pHIp5NFsp/zCi71BX6vMlj4xTBVlLPJMVf3HSWp9zPanX91070a8qumiMw73xXtN43pnHAp8PmyS6IEOGgcVtJ8RcA/BLwi4HyBddKQfBgtSO8SR4iKFeqoIHUwHejjo2FVC+/fZHYQO7LM7AWnw890U7QeQ2AmNTjh91cimzsdiFdxrsLbPGVk96IDuNTcSvA+HHIIfEfAQwfcI+KNkOhnTh1EoGCWrFe9GT84MvA2DPiX7x2kbANkou//NJlpKXzKIDxnqKrtVQRx+slcoCP1x9nqA6gwp1ovZvuw23AtY7ZNIB8Pr+Q+5ys7eoc92s7BFl+LJ7jGMIUnZMs/zFvObcMPPsdm5rln7OJxdgG5w8r5Izbgf20/BIsR2bFGnkb5bCAT3F/CpetR50Bs7shMiezCECfg9y3WGR2e8scVsR338NcSp4kKjlTz6CV/JuQ50rcEVyT6ZyAdFY9h5Ia9hVlS/062Uuz2HfAmjV104pq050ivMPrXfcYzrdlzrpRllX3h/esQELYwyxXHCLTlrwreKmkRcMRBBmeZfjohDJOIn/3wivvCwRIzTUREliVP/cqSc7NVq7GRIP4WX2fVjLvYuQb26ULFDRLgziDwydI51T1+8xac6TuXc4lNxDVbdeZ0cdQULCgC0frhtECz2yU0zZr2ILny+2BQ6/aZQeGQr3IcYSGkqfMPIJ9ggi6jStre4ZG+2KUpo3OGrniEvRlMJVD1rHVk8LrCeyJDAImXDgtZfGXwpUFvw8OlSvRKlX0rygf7rDl8Xj3qx+VavMpwbJtyzJ/jCF+SItO/wR7kKGbqmaBfza4SaXwdcUixfydfPygVnrwlNjSqMWik3XGEAx/OS4wACVbSVqlDtpSOeL3L4MITXmzlJi25USYrw9zYnZeGTNAgAGbEIvwQ2HXcgTYD2oaseb89iIguoZSl9PY4rVS1Z+EXPxvquDkt3NftGetjnkGGDbXyl2VY4utaFt1TQFt2BCahULOqB2TpC4W0VJIm2kyR+08muOOhC2m+aa9KxAUS8oVA7irbebG9ERK0MKUrUNEsGemJjZ/Az55t+tWsDMb/ltgDIwVpGvaGRf7Z1FGDrsj36fDC6bhPF1zdyNfwxIYSMOjNBw5vrKn1jEY1QDAsYjHHKMbqWRV9jUj5qcBRPc5y10vT68PNltHLdOtQ4jOMxHjXdaRypxTi2nxzL2XPRY2ZN+J2Csxz+ULBIhhLRWJW087lv01vIoUDI44BDrwW38GZS3x5vBkwF38x4cLwZfBw4yu2OOxv78ikmAToRLJ54Tzk1+hFU7Lqgtn/P3Lwz1OGquIIl81nrEqhfAmGgoaK1903ONL+b7cLk/f2DMwbigevrhQiiUNLaBno8f+0WZRXFaSH29p/Z5JHv1u850O3bV9+YSr73LQmzRuqeZJYWwyHJ3c9KcKAzaoBzfyZHwCneKAceiWd+lIEIGC3oYCJ2QTZzsJfNXD3IZthXRdkM+jxPNlP1Xr0BkPay1j/2/Y5Cmb/f5G399DRQ9qOP71zl/sG+bNI/B8ISVhgMEpDhGVAw+Pv6uxtxTX811pHRE0fxdJmpL2bPkL/nzNVbz+cgSuk5bcRjyGPoXPtvP3RhRCmiY1CugHWivu1iqL1g5hQjsnmbc0W8pD8gZ4+197/mAE6MCt8L+DpuPPfieHkJTUIixeH4k87RAD9MV/ZuK9SXWoFEbGJQ8/UBKD/eSa55kl4bTtKRe+UfGOGhAbw/xb88Z2i8c4+hgY+ID4u+X8zneC9f4aOf00ilVaJkjZIy9r8LtsoY1EVEQ+1Uu88mFPapDRYMGrn/P5ma8f1UjO+lTc0e6lbooPhmy5lhWfgti6YgsxlTRlHwaGaI/fsWhPHpHDkNmBxRdb/JjocYcTCy0jcEyq4nndedN3qaIsPi8D24li1OUur+w9ol186jOW1/8sbzp4244T+UdU8woJfooffXnF2WZUQjn5K+EhXgSZvBO3kp5vSFqA/Pp4B2wFwYEpFLaUO8DImG4M5E7Se2w5UA8h9nDClogjSX/6KC2ZZcisq4vNnMELyR3yXhC+Js83FZdnLD3IwvmBUEMQEO8xnNjuEigGeesCCuIG/hJqxiZjGHQ86ytI8O0HaBEF4RF3GNwGPM4iqs9S+RPwyhGGsQsKzGtbMiTuczDU4jveRClxRDbwCOBJ/hHdgdZrTTlCa+NYI+qfshzQVDmosNuYQhLxGUblwXcTdfZnxGDt7VmRpSgRmKZ0KBvFyATipZrATJ79/14pLFUGrUVjIqGtRUWXitiTlPhzkdonKtMKjwUW6pbi3lpTXVejNB4CnF9VFuizhJ2lcjKL6LoulgOhmLzTgJpzFfPoqmFtIP+f+sdWX326PzJflfy6ubRk8eP5vXGByCs/ACIcWnOxNeQBJi+ax1LLUC504Po/V5BUNOWTLwwdgQImSxSEbp41JEr4sUAW2GgCRpH30ypUv7uePupbZkD+rUm7Z9oX2SmbKy6mIiwEwaA2HUNiW18Q/fVVzCRy5DvrydrIscewdPiVDoTfFKVVkc8N7080HfLXgYaBQDZ6ohGhc9Ca2Y8uN87/oXGi0tkr3ax9MlxbdH0rug9LPskMreglfFcFIukq+aiBBYVR1itYhYEbHznS0FE1bdvg8wskvTO4db3My2CAhXIQDV9z+9KdbxDmQtaKSeiUMYhHlh5aI/26Wp50bOBiG8Ab+jJWUlaMEhF4i6Sn6DJnD2AB8hH6Eh6fLOPunyjn2W2g94SfC58vYxT6evq4DfLwwBMpRhubkW5giah+8xAHLB196aEpcdypzACfULnu6ViJuQM7wBFhfebRU7Te+nHUOn3Z8fbmY78c2zeLMzxqmY6Y9ULh4vf8agOzMshSiXUrqSS4VFM8OK2C2XJaykGZbQXrlMn+D2y2XWfj6Xge/NB/jjhPcL+GGCe6F8H2GcG8H3EN4j4FmCuwX89RHGXSP4HYR3CfgWgjsFvGOEcfsIvo1wFPAUwR0Cvn6E8eoR/ArCawK+hOAq4n6PME6O4OOEg4DHCE4F/J4XAIL+Wfs9vxl26gufiZQN50e8cys1sOF6eTU3/MRYtgi/7eZmbGnfCkh1sUBGYXmJ8jo1eaBT51kc5vX3BGd9WC5siZxZ3j+NUvJ5MUQGoS9IswShfHlyoxPLG4SzeOjPHvzun/7x53/roey4urbRTUxTLXMtJeF2hfN2rhZ4Kk6jOrD7gKMmCa2w15bDVyH6piBvXLRmIC8W+EKkCKNyl0T76sOLRxb0WG4LQnT4Es5ihT5uYyUY15aY2oBjPvz8aLdAl2Wflt7k84nyt0vhVWDBcnZMu2CEZ1YuXYpNuBPczGDOBLt/WoxgpFhI4JEtRN9nMZhe6h3ICyo1Mq+DyqeAygflUxjmKLtWKBWYxFPOlEfxwvE+D3f5adRY2oRX+AZkKu9Y0JwqD/+luH6Yxlg0hQwovHJT0YqoUh4dWzt8OWxE+PtKGWwn955xl6FtYSycWIoznwjlNzXrwNPXI3bMuZdiI8PgHCH4sMZ7mvaBmWGQMxhPgeUlW7zVeNZzEvwhks0GEd6vw6Jz0SeSy0QrLNKvkY07SsE1TbkOUkFllCK5Ezh8reCiS1KjghYaZI7RSnlV9Ke8XkG21WOqw092zpFAKnr210dHfhvAbcq+KD+7qTxrkcQWvj7rrElsSmJcMzgNxw1zpPF0CfYwOfWDDZMfbJj8gg2TH5mc+pHJqe9NTn1nw3SQwe52NX8bnf998OaDmZAdmQlpGGPL1AbYFU72CewZpDrsECgyxYNnkIMKRwy97GXdbmnKgBPtjI7jXzt5lr7j7Ay6CYBfAHhAwXsB7lfwwwD3AIRergg7yO+u9fFiQh8upkrRYvjl4ZsRvu0Mk4q3L1FG8x14g3lS5pLRxHlpDy9gqjSqoEMbhTO+WBvdYoTBNRSNIwySi/SLEQYrFC1GGJQRR3L4n4lWvx1g7mhHbFBGzs8dJFRB5KBQlpQ6P2z3YylAZXO8yXFdk67/PrsI76Rah/zbgXmhMvp5qVofsK7UUeK0LAY6J47g9LAxexE9MuTWnWjyI43AG9teJCCq/EZ4USxPNF4w44sEJQpGfqIpBUUqL5XGJ6Sw0ErpV5qjEp2ipUdl3ldKp2jn0M6P26FTAU90rQThhJBUvxJfxpjR4d0yoAq12SlGpcaHuUqhiqFX6Oju20vlFovGa9yXdYVyRnGh+7vVkCxr2nYJAWEUsgJdpiiI4tOupMAyuYaYuYQVSM2ymqLRFBokJijku3A3GqO53dZFumknAk0VMoyh03GoiNmDHanSmD0VKzwCDMltgVuNupMr5LqwPn0YINeHAfLwybbtlSkijYDw7IavNUPkJLfkHbjfTmLh/3wF7pdBGdyPK0b9WQJBDB20jnvGBsoR92YN967+DdcFLYswjEC1mouH4zl9MFdpYBDk13XFyWa68VB283CwuCm56sr7t6e35rQrR2QObGk8fNO+AF1uyq+6EUb1RGPlgCL9PZROJDcduXnRhmBNG9F3EzEg/tjFos8sTlsFeS/SY5Sdain8HPjLzj6WLE+mG8ESDgWQZtohOutEd5rl8YCNVTb/fz4t74Wdzmtpkp5iAtDMJ3jlW8qIlXEJG99CHyp5lSJzy82w8TOIqIlW0IpXYHHYL3gAGjTXnT9mBjuKbNyXEjKva/JyfjCwnkqA0mxLjaMKxk7+ChmAIUUKvrYMNxve66KH3oSF4XamQmVZ+KTnoQ0/gWQpuyp1mFbX3kpV7VtN9NCT/WO5aHomD4QdiE90LeE1WDQfXBjmVzBM7Ib5Zt7lseFgewY1GhsBt91DFyvVWrHdK11H3nWjFjJTVpOFe6azgG4R0LWM4BNeVcwdyKBLsMPRgd19sGAvageC1oz9dyPBY1BkA4QiDd0r+Hpo6gneBp02B73DwJ3AQ1GXLEfUibkiJMRl5M4DCw5CGw8I7gM7AKlLwU5AKn3eHf3YV/qFSd0HwpEQqmTCC/Ll7igye6TDlseJKO9zDFJB0q3yRTY9pwoBZicK3i6gwwmSBu0FLD2KWKBXtVL3cFZlwLAi3CVFCPeU48ClRvU8igH4TI7fNS6ZAj8FrZZie2ATCWR22IKv2AAE2yeVVBr0WTOrbhWKNLVJWdJTxBVLYuijREyEnUpn2TQgtiGM60ZU4nBIhZu4JSPPGWimfiPm0G+w+QX0YjhLZQsZt9vYQiZU8LEGnPIA/M29zKzUbVa/LP0sjxVjzX04WUDVnVM1y7s9myxKdfrjRWmgjxVRWYMiGHSzgg0+bFKlVhHlWyhDTSv+DTZaRNwbFRPpHMpQ0y4R6aso6IuJ9Gq3yZp2lUhnUdAXE+kruENN19NL/CaLRz3dhTLUtP8tke5HQV9MpJP5JmvkIEmst6CkKycWJos17Crri9iN+GemGaKjJuACP6CfdaKfsGPz9ayFMc/3auBIMwXUQEo+CBoHxTBFGTpkaA2a/X9c0BlfxNCxemTY71GyVx0hNpPvcHT0nTaSPOLwHDew50vx2ZJImeyWEWlfSf9wh//iH1clvhknYpcldl1ZcQY5RodwR6F1uFOhvNU/Qkwu9zky+jg8DPjXb2kAkU01IYzmzMl5ZdHkKfI9aZ90DdV1FRzi/OEz4rFxPIVg27jqZhwIq9NUdOspYfDCVJvgH5U/grjy9xq//sQMGBqrzJ9hEJqs7i3DX+es44s4O3jS8ZyeY+9E24/frdYmv1DOk5Il33jKyb+LDHPtp1BloqD+D+vMv5aj9mfluBqLF0gXXymPNgWP8jkt+qVUDxUxP93Ia7+7AavyLxsvf//FYVUrkv/EMWzpXyL2XypmUJEz71L2ob0MjJFekOesoikV3U72KxTA6ChUCbRLnuNeIVZXUPhFPIqtH76btUfo5gsL3XBG/F+DrJPHxv2BKIayyuqfI3s8vBz+DCq6zMbGgWdxA/vqBvbVLbCvbsS+uhH76nr21XXs6y52vutvpfM9nJOdvOzgZRXzowkL26nqzttfVY42IyV7/lYo4cuAyDQqBHHoGiCIOull2ObhnO3eRn3a0eH0/nHsPIZ0lMZ0S1GV8h5VU34fw/Ipx41ahmEGt6hpixQX1rwFE2a66Mms57J+VCJOC+I+5qGlOGDRncbRnQbXx6rO+e/IsQJjnuDJ5SBjB17bUcEIgrwLnzPh2hENDDANy+cnk+7kesLg1qlp+FVGQUQTyXhWC8Y7gLFGskDIGqMiI4UJbq9Qunbjw+nawC67VtXQqiLPUFD8KhcoXLpptKOqHAUMGQ0fUpRFoINiWgq/xplq9KJIHfbxT+Mg7cLjh3iba5y7nXwrz2aky6tBuKYXQN33gc+ooMNEMpUZPSjhTnmHw4SpryEOvi4u4c5vQvlMtf2viBqD6pfOchZrXS8B3AiecEmOwvcgk4gUCCI4NJSp2Y6dTwAHwK71iuuvWZ9PaHKsn3K+qPkSV1Wl77N7mgmfpuSzPhnhGjAbU4SEgCoOgfqz8MOY3vNKjZRiHWnIwrqbrSm3Ra1B4IwlGupqmLzDyfdU7acqqr9874bUvZoHLeMMR+40VFrbZzUOPxkVLyA4cq5BIucFitYG3lX+pxg8kEPjWUroHmuEo2J4SeS/UbNmKZLQksUWimA1bOVUDxzIgcOvOR7jUBg+xdhrEF/Tdbumhm6CrwGd+p5k8K3Au6OhALauKmqmOZCrLH0zgS4c9JDHVp4U3Qgl+GPDB2xcgkR8CQqsTnWFpqnBhA1KNChTgwkagNX13cvO8KtkNEc86A2bh8MnSj7JOwpVUcKSfHEU3X3wO6hvd9b3SuEibfUGPAnayPCq/21/gLrY79elqYWNhmwxW42BssyIDEhjn47Cufhknp6MMKKT3KBlNEQaDNLwZsUAEHyQNqu2yJzHghGFD7cmfMzEglGw+dPwsYChuYpz0HM45WdUaICTAOBpJq4sjqCFdzmZLl+PGgzWZI+Vp1k6jbEf+umtFpmDrXAT1QiXFFHgsUiUNLXd7xVETefmonRgAozSIaD8FMT4veVZ8iLozGyKISFHCEw28WVnzGDt+RfIbI9+l8P5ie2zGqceCQzeXsnTmzBHFnPg91nlg3TXpQLMtH/Ec0glsTmAu4zGX0fjvWw8e6TGb15sPEXjN75ZGj+ejetHavzvXrjQeOmRcH9hcaAJBvoMBvpoxpGqGuTcKSVXsaB8pO4+sdhdgcYfQOM9bJyj4EEU/CALPAre9JahwKHgPhQ8igUWBX8ywjAouO2tUvA4LegNNrP6pRQkhLdXzSBNULa3N8Dtw5Vu8Yuz1aUdACOuzkPKer8VPag8IZnwQwrRyo0hp3zKJa74e7myyGhzV5coSfEbdD6Y46o9byehyCPKlTo0i4YOWRaMPIcdjyQDdGPRgF7VhSgLLzfU4511sMowajZr0DKc8FeSMHDzRLrN6SBg89GYjD+ed3jQzh4y2UfKcKi7yz2HdeGN7spau8Xgb7cEgckRTqUROD14HNEa2nrgiJyGBPV8EeA3T8tRhXeLOZX28CJaFtSEZhlHaYWrZoWqrOXzNR4oWtR4IIfleRoPFF2o8XCaUEmyKS1fkE2J1UyllM3lZ7ycUinl0SD6crFFU66ddFvbhcR22GmXaMAFUesUVhpzI5BgxpqpdH0UjCGz0qzbdaeCwqRKsdBttzM8KRnKeRJnSBlYxVkXxNmmTEqGBjpTXKbyHCN7KkN7qk4ylHUBfldkj/t5Z3OKyfcsislPnCcmV/oLWt0UI9k4TKrXKEOvz5ehTwexeXWeuNziNcJrf3qimUFqPnt4qfmusdR8Fzz5HkFqPgkvXpSaw14qicuxinkITiYzRXKqozT+dI6O1BIKZJfdnmzovmMhAx9TBp5etbGUhHNm8ghrME5LsihbCvfkOInFuhNzC5wPAnDpglnIbnUmPzrO+vfTjOX37WRFLdolrKM+15upO2QjjN13H/zGn/7WQ0+BHfmmerdLGKaTp7fQw9P65tLUsCkbMo3d8zokuvIwwkvmGz/oXv2ge517zRAgi0jk/jhIU+KjtGDw5cJh93QIhi8cuaSlL6Bq+BYQpwaFKKK2oJAnY9OFDrx04L0HbpWaP65FSEu7tY5owON+0AtDKkRHTZgn12nwWkyvfDVUvpIZ8nxMIvuUF1EtWmrO1KX1V60puhP2hgbw1kvgpeIlG6JkggujB9tfK6hx1kUNriTCb+QtfDC7ELl4kwXCBjNzxyh2MI/bGm6YAYsXYg6vad2K1oVmMVbxKrWEWjeF5nBUF7RuonVVsxgbeap1hdZ5qRvHVK60zkGFNw7D7B8h3u6DlodqSjLNEFUfFFuKsjAbAkVkOKTM570/BwnHTtqRRkTLoAPbUUZtuHGzIXOpjssoY7Kh6LR5cj9OMqSI18lTxzp7v/PC3k2dMYQuCOvj7jDEJPF2U5+hGqW9hNcaKd+DVQLidbOAlMIginuEGG8/aXm2XNTTOT+tcUrkRAObK0QZNMg69eu4fpifb3pkm3Y3oiwypnBGW2Gni5+77L/Lqcq16G+9gYwxW0cRAhdZBFfMGFzxS5YiMkYCy2UzyCm++lsIVeb2s/P4t9I52FqPOJt5dFBr5ZjCmMOkA5YhAkW8GL3s1kiPv/A6nF31necUq+kloa4yA3KQu+1Y9Xl790kaf+fsW16tgmcBRgX3qxSM1mVtAfFX3iWPsBR/fbiTqvAAjXe2i/Gk2p0pYA4+SPhCP4bnVA+xSgo680+6wyYzbfDAgQ0NkgqlHLJ4y3TYxWHV0LIr6RGbwGO6zWNn30GU/tkPkFHQsEBMrmb4nGtHSol2XlNgh0f7O+HXU86up/KBkBhT1Q2OSEo3qNmz3jA3wZBVcNcoA+gDjhIerzgBkEZjWWOiF8vNHTdr/ADRZNaj0PJ0Q3H8J6zspsPRM+0ue59x3ilzFy+RFxmFv6m94X2DPe5+CGtanmSYsAxuFaQZP8oP+U6GWNH+zAKeaPYY4zBsBPNt29dJsnPNGGOezmhpKQUVmqh17VHZGcQPDLxDxrSEsJVgVsJsG6GoDjVMQJiZ1vR7lnJUBfUTuVhDwFKZ6TXtc5ThuUqOkxTi+c2IykYqkewZNh9AMMlmcjhhJIhZITT+jbWWZ/qL5zWOdtlmxrIhyVNWECca3/6IBIO2xhoW4ExqmGUH5s0+5ROLHqrJbdcg9C10PQw1hhcD7cjG0obIA0pKcNFLuxTewEQ5DEKHicHZzCVtjp4p5loemgKIu88cwZP/Q11Kre3I9PUwHoWqi/3zyHlerznCCUGkd+YI0/6gKx6zKCgZ+jc1Y8NUo3NGZ2Bd/yGX6+JXYYfW4pzDfHkAuQIHSTGXHn2aBzHxkyC+Hkl9xxLjL/Mn2YvS9/MzsRfnOAB7mpKi9N6gt+Bptew7q4axh4XPRX+h8BwYDAyIQlKRCKj7X3rsf+m7BipODn44zERUdT8BSrXz7gYQESgVPlDTwr+IlhMXPqtHjPHXwWrQy87Ljw7v0D67/iYkyKEY622h5lvUA/RYRlH09pRJqOE9jkMSn1VdC9agb1ZaFg+dh2P53He9hz/2LGcB6uxiXT9q+1WJ58tuOCbRzag2jR147Z/APi88VITrWZpwPp6Hd+UqoPaoVbO21rO2U0Y7mUhM6+fTtO4ZpKIerw9ecl/9TYnXUBH+CuCeg/HtCiMgep4TkX/rqBqMteW/kp/ZP7+BXyb7MLFOmrKLRmH6JJaxXOD4Wg/Lky0aCpUtBNf2GoSj9vCDaaEM6BMc4EUoE3zSoPtdHGWnfqIL3RRn2TCOHY0DdhAou8kMQsSNJahsNPbGgOo2yGos2JfXEKiAMvnhRI94fszVsIa5UijsG/GIX7bmklF+QXLYjqEpfXdGyHApqDoqKYtmWB2IfnFZ4mlRhsJlykPjLGa4LFOEsUKdQeCBQLYeXLbzlCBGhrisUkK0UyUgh9uv4tVtnqHP3Wq8hCUOJQinsT1u63EYVSPElQEHIUzh7tXjMJ7INNY9Do1ORSDf49D4tIrlgIPPNya7x6GC0iP3wIcfJM4FORNxN5hVGO5zxo6OD2PVZFJOpi/e4/SLt4sOLrv4kU1f6DhWZkb9HSyRg2OEOZi583s8+ppf+C1/7NPpLbRX12Z4nQUSIth7fqZVgbefCjyPZciImINKMKTutqE7aRXRyqNf3QAnizTxA88HGUa9thvUXDio4W+s224MoGqh0+H88KLOss8umBB9yZGh/lFe/j4vB3m5mpdjhtcbebmOl0MM19hGvsXY3t7Hbv7KqBg1d6UaxmBBWuA+3sy9pg8482GC8Hc+R1BGltEt4RuRHpjgdcggTPCQJha27YutGgkZcf7Epm+6+Ip3Wo3sGu6rOu/e7LRFQmTCvyTwXQn+XwR+S4JfLPDtZoirc5Kw0NgFvmfya8bDZ07sUyrlUQOjPotym9FBhx4iMvl4Fb9vRyEOLjzHgb0ML60YF/LSTopOnmHe+GVrcpwL5fwooM1rlDezqnXKpRyR0tmkrvXWQ3o+nfrRXU1BDFzAVtDLTRr24JoZ2G9iGNSv0vT1gXNnM35nKzTgUtOak+9ZrGlfeMtUUwyLYdjWDXIkyzmoU8FSZq0XYutWXgcea7X1W+uC5JT62FjkpjKUkEse34gDP1f2Gof7zIWEXMmad15YU6vBENzc5vVrbWfdHyHbQHmmhvSBkLBBFSGIlQAlQ/pMDektrmsq6jbhrFXB+NzRQdjjotZ9goLvPrWURcxpQ593NvQ+WtrQW1i0W7Wht6gqYNMuNvNFb0MvGDbZwhe9Db3XSulXmqOys6EvUGn7SnTa2dAX43bodLChL2hDb0/8jc7NPf8fm5u7R2JIzIwoqLufIuWONPf3NOnPYeumcPWcFE0ibQiGZwJLb2Uz5D7FXGjCqMPhj0y0A5sDeKrdblJ2JndeW2IQxonT2/6oQRq8ygk6UhCQuB9ch6H6H6PiQIQOGo+0pBb1asrE4IWMGg/J/BeKxPVTas6EkCSBkaPTc1KwFoRQCuksjck/YlNaDtdtOQ/ooflHEd7fbvKedqf34BaFmhIj/LZn7PVUdg5lQW7+AGioINp9QHuF22QHrA8/gu/LK9zcEZMYre/OGWy+S+aV4/fFPnXNAoba97zh0WOwHQEyvltXiesHzu3vyruxxuO837BAuxLyPYCh+jazkBAkGwg4ZVByXhTcsw5TerftvakpKNQ09EnSWOC9KuybkvKyVaEThjH2DN0tEfrn7yp2H689V5l1dxpmVPK1RsxSliApqONSzCXZazPFN7UCDhQ7yccxammBUmjAMKbeVLFuzZaGZq8Em66UysaCZHKbgBIHqhkd1Mg/3GmYVJ+cBA81IEjag7oCQdEFpY9cVoidkqQmNQxIojrhDqRVVXRiDA+lxZ6kenuzNYYM/5ApHMawCj0uyzeWb8HVbxS3HAdQbFx2y3EQpNXVxkyry42c1ZONS1EdWF1v1Fq9tOFYPd24BNVrrF7eWNLq2YZl9crGdlRHUhEgFlPESzdWFHF1oyTiZRuXA3EPq9cSFZd3VFxBKvazen1jqtVXbnhW79hYRfUBVj86UfGojoqrhIoN5KK++Tgj6NrwL3rz2v/NMjLP2JSD6+3/ZO89AOW6ynPRvcqeGWmO7UWe7r0HpDz2metHlK7bwOnaumBblIcNTu89OcchluwoTc+SsTB2wgXTbAebIMBBpojeqyAUJzSZ4tik2NQ0ekkognfX931r/7Nn5sgWuHCby5k1a9Zeu63yl+//fgX34pspVLYehDxECE9oSPYpGRkeyBr7Rz21O9dTu3M9Y3eue3bnumd3rs3uXHd2Zy5FxT3kJHeO0oFooTsMmLuLziwHmFgWLhLWOxg8Yvweb/DXXuJuEju9LXSmjYRgGtKusyb9jZtCGpbkgBFxXYnlV24DPw2r4WH8KR31Om6rhbnwR2XJU4JuV36iyc5vWyEdl9LYZnzJd8EccAjb46WH0p+76fH9zBLyaU+VEPbNa1DKKUdJMHPfhKbiSWlY6i54WV0+q9bnFwgr6vXu5pM/R0SumCbzVNjx4TCisAxOMEjM+P9BmyeI8C0J8RsvmjB8glR3NS+E6T+KTK7OcJUV8rMQIIdQRIKztb7nb6sMuN6FZqGQ0KGrgGrYCNdwNmaHzK91jRa8WjEz8G2nvyEbIj4qFn61MOjQryCzniPGDHdYZpCxknkiaEgU+hD2F0vwiaJdQrHUsnd8S786JisZg0fGr4ZBU7YE3ykO6Q2jRs6GdlObFMEYNnNFjSc5c76lI6NJZOtJUIKNwoiO4woRcShhAAi7ngRIRbUAlJFDJZXvCd/HQi5UsjZxIPNyulDM2hy2eZxadppGqThINoFzswSLpRBwEV8rUAgwHboXnNFZWhtedFKzZeUB7f2wqfwgRA2D09tMDvS7u+6bS+MjMD50UTvh7oIunQB4KXzj4KUKZUSw+xOBJvV7mwMm3T7wKLOVXF7E5tRz/hgxsNsjhoC+f55YD6QNY8hKM0ASE2zraSfIBpBpZrMskPLVW0o0sB8jGm8fXA/DjN5BF6utVy71XBNXiUfE56DUtAGYismorZWkL+5qRjm6dXf2lJNhe09+ASh4FgC8eQDhAsWCHSGg/DOWHZZxz38Er5kcYxKKUSo4vaAt4DnyrpuSpUTm3oJUdrizC/+CLwhiXsFafgMds2A7zAheNnEGA25H6RXmbhYMWBoXdGZgaeXzWNYhg/Q5bIcNhswBijL5TF0Yht90vw6ijpTi6Qw62/nm6nN1TX5nxw+m2Gpr1VTpC5FtAAT2Ml7KDufJ5oCrva/DMXvpDGqjJQhN/41LD1aXAu+9pi9r9IEIxK2OeBGEQKFroQzKM5eQwUj/u4ASgSMQeVvSl2F7cV3ODGeiBp79XXJiPJ1Cjfl+791MxJkejoH4xFegD26NcLwFCY0Vr4/y5TxtQbNIW7C8SFuQFmkLyjiqJlVmkGEu0PYdhSc23SR7LTEjczzDe7WhxNLyQ/VYhZ/RgPI9IKCdYvEEN1u2zvXO8Uk/e5IP4ySYHsHixpogTOH4md5tkE7VN4y+N4hxlh8jUiQQ+EKTNmGfp0pv5uOT+hyFyXtBfrOfHvKRtQ32QyK1ApWtHFIxGRKBzY1iRaKrsomPEPk2UBbyDatrSlU+QIgVFM8gYWUkqjhuhdTUiZUvmJ6NQMUMc4sxo8JH3Y5bCF9ijxELHaCeHsNIwWaUbhxxLRsVeZ2ap/wf7/Iu9v12eizYaAkm4HyAMZ3XJA2Mp5ZXWHydoiPMjSbRSCdV2x4QG/SBkD4cpltiJWEtyIoRGFdLqv+8Zzn519qPX3WkSn8/WKntkq5DExFjoDUziNoJa60cOvaokVieyLF9qZQdiHKQQThy76fDg1nhtavl+gQ91Bx2V3s3yFRMjA4j2keoHL/jXpdmU1eGdWZz1iF45ZATbVkNE1eZxjGykQ0HbDi0hiM1PK2J/Fk9nCKEGi1xzZA/DO2HJf2Qd9S5czYN8BpodXHj8YmQTbbhNf4wwWvemif1c2Y5s7cTkDouH7fj/8pilvpRF81Aveeu4kxXGVI+FSIiwcuWfEl5smG2kytl1LkNBwzjFtvyJGfHQBq3AR3bZFIeUyFdGRZi0wwmHZ2rSSkbCM1l7f5c3XhQFY6YKe18MEZt2K36ETNls3a01ox27yrZsvVRppHj4biMtd41VLgGD5FnSdjKVckU+A3IXIGEIi17Zm6T+ULpAmi1EHf7xmL5aY9maefW7FixkY1l/6pan5fnT+BA3h3REhay9KVhKToV9zMvNavao05dMG2niuLrVOciEVnx022dcA7NzAQfCB6u72fBZL/823U3XNVJ7WTtQVThh/SUaC0+HWgAU4vLN1iLkQp2GH9C2Hb6f5qqNPqQQ9VGPK+XTYdQhY2yzXLDF2/aDkkLCMVcVN2lN+eoaxQO5IKnikShnnXHbto+Caxr9zv+yRpmWKmP/nZTHzvFTTwC0rwvXT0m9yAh1t8XX/hOsaTnbuFzgaxw7CZAANLrI2Wajo3Wl5OthHIlZP8g/yYq9t+cnzpUpcbRyMZTtA6yNxpT2Ce+vWvsCr3WfXF7qOa981h86lohrEmy8PkiTxmnd41yjhLvRyasRgmrUz7GSqZoIvBiu1TE8aYuPF00T0vYHpX0kBE7U45cH0j5dfiIDISTjOgQBufk82JS2ULiw+AzWC5xlDbyb88lmBfpyR1gZ1+6H0owb45Vl3Ai4C1GRLfy3Y1BcVa0xqXCekl4yjD9ieMCobCVJc6/iYyYUQKpGz+lbHvNVJ2pvrsat8u7dH9UrnqRUNRvKPnzfae3D7SXfa9LJdAdByCyjC3xw7cQakKAfxDyP7ANlv3IqPEVhqNBA/fpHdnYEBXcqcSNikerd9729YxWRZKx1lbpvU4pLnHrdQkGq3AlpNdf7IOMHwMFpdGh3EgcfW5Zkg4GDhVcCli44N1lMdG7y+KI3l0WK3p3Y/tx7qwA1PycNDqwKlMRqjXSLoe+e3lYTdePyur4aYffUDrmgCMll8rn3f1IenIausPycjkXDzvZyK4g2WUt27U2AkVvtQvaaqsPL471WFh0Xayq0tuHGN46JKSrR7YRleaPd607f6VmwuqAh1WPH4P1qGM5djtp1SuoZtUlzGDPCobKuhIqK5p9kdWF9FWBTFi12m2LUhPZyU5Nmz0rniwMWT3eTefbYE/3baieHyoaiO+v8DFEhEINTgyXSZwKwsuh5FnisfgJrdjZETV0Y3US1IlnJ7ONv2VP+2k2HsuEAYVt/FXnXCHv0rCdhPOxqGFzzlJ4trOdb66mWFS+8xvVW6ZAPoRe/Uj1S4Ta9OqXVJ9Qn3r1SfWbCL/p1W9S/TJ12V79cjFbUdvt1W9RfYP6plffsB4CEAR6x3qX608df94hZM63k8SMecwK0am65LxUEVaRbJ18ME0AuVUl6YU2SixDeC9wtOa8uRgKufDzcPrViAyIuxHZCXMI31JEXT4EbyeDGtn4PKkEdQ5AUOMw1zigMbDXsJZ8utrFVlA0iMOf0GHf/k2lT6k0fqzbQpRm/imdP6at+3zIBI/zfmAIVmOCWNbHFnM7mjJwXeQ2IaOgdLwGLbasts/PhuT0UUrqDZULlLaujHpNXrZ+kw3S73ieR+M8dT5PyXzNc8i96tXitVdbC5FsqkXELIK1/dWjthZMcoMSnHKZoedqSQKcxRxF0TuFnk51kW0uEOnasDLoWUkpe/F14nq1bTShgCo/5sl0LVcdzGIoJYwk1m0Bj4tT3lfAtCKDX+B0/v5pmlejlsZRirLGbvOgYkY02z72TK5SNDUPCGVy7Q3cNARsaX0XGCRz9KdIx419wzoK6Mhp8yXlfy0X8decq6dedovmrtK/xG5lDI+YBKZrlg6rXAH8EaJc44hTbBxghS2a8fmVsPzc/vYD54uiT/sYnzSsb7CX+fTskeSWWm990Iunp1H0P+slb9NL/i7pzFt0v8uyl3ENtYuepjro7p8GLxlUT+Ouf5oZvcAEZLSqGACw+jXYbWmFyDecDnilxIEWOVC65EsOTJDXU4BuigWEaTQD2nUqgFjEIK4fdPCjdHl4fcrKSh8DfR5FUosUR7vOXBMZT9jvtBmwv1xDzcwg7doYwZO4axLyFeeLKzPhB7EmFBKlphMinBnpk4zvNbkAA7XI+VDHDQJiDhAmqcvEY+ClZbziiTIDFh67ZcY4RkNiQPWiVEj24kyhmx5rMY5FQyP/wZoFN25sNq4XrUjmDETFDdEPn69BJ9QXFt07ZUBc8vUPiDfdFQPiTSc8IC7pD4g7fP+Xff33/+a74v7ffML3f9nM/X/YgfDZKeSldb2RPSDp42QDU/0YG0W9huQA50OVdyK9r/E1I3MnG1mjRyfabK7deDwb8W2ykQRdUuc3PoQJ6PAVIxk1ZLxWngNdS8yqFNzIreg2QGPdxNMnGzcz1iX3urlBVKVyPmxQi+GaboU8fjRMNsPxxT7gJbu9ZsrW5k4xKj2Jmy+/SBuxKD/ZYElHRRGMDFUKyIyM8kMZeF/JEgrQQ13SIr+JZtxRybZ+da19n+RoWa9vc2GzwFcxV2AzU4AepcfvDHmZsewsZNy1CEIagB8sAzDgE/Uhpn0YpEfikhVGSKqm9OqB4So+57T7p86gCksO4V4j2/+xoSAxfZ1h/YJayCDaQBMvPNc4H7atAW2U+C29YEiVr2ejeTYufbAm77OiP5eQZn5MeV251rNcTwmHx6JdPmpcmBivGHWWU+ZsyZa6YfaU1ThlcRX1rsSjuhyZp08+eFycYUAchlk8RIFhJx6YHtD3iCYBrelR24SHn45CzsCDj51FQa+XeixNKX3zK0Noe/BsefbJM416KNrRLNibwKLJ0hYolCydej9Q75F0D8uDBAVs8OWiR33seJe0OhX+0aW5S2mHM8hstsw3NEVo7/c+2l5ooUipcevse0OOAekuET77vEN6GWsqC5ZjOi6uSiMQNTvshe729kINnMKSa8FXvFr6OCGGxryKpE+HshcaB3/ZBEfNaP1N0FOWndTogGFZ8ARXZlH4n+4JfOaueAIu3FF834MLd1kf30eDxZBIPioNudmN/l63B8Z7mWsqJY+0cLR5QJ5vBtoFfU9h99nBDgqAIDcp3RYCFUeDEkfWjQBSmIHnPaHA80xHrNLzfPF05RKely8Jkh0+kOR1AUPvTh51REKVHH/kQz+bVDqz3wfE5UgF5B7B/SS9NIo5J5+a7vyGJawSW7l7iO3wkwPS6eA6eDH3OJ1sOsfv0c+d3R2/7ZhqIkfFJd57rZq3ziXHe72z3HetE5nMv8GLINNCLDxnP7MSdUA/oz9Tx/XS+f8KsvlPxKD3M3lbExv6fUlOnr/F0rPMif9OCetmc/k/za3yp/lU/ppQMX0EY0wIBVTwgH7ufnY+ewOWEu5WOs2+gC1z9kVzDLYy3AuEOgmaLTFv1DsJbnIFh73U/wnptCKsMwGULitBfg0pHPjhP+cGWbH1hWe6qdtTzyVWiaZtR71ABC+eomjnqxFYxdHcPHMCVubuCbJpPcoVNAduxZ1hVZDfaNo3p8RXnCFWy6rgOfvFtFJLVaqFboLf593KoGDF+7O4CbkUWEqr2M3s59Omxf/M4pLF1Y9WGagPaayGNPWvHG6c/4YvxBPAQ0Yz5qgJRUBHDzCSPCMaNzSoZukHKJG4vBHDT/bvu6klJsFWVk8jG8kYozjB9Le6mEG+GK5vKDUro0JNg6UQQuKG9J6BWqXJRjRiICOI7tJTB1jTsA7NcdQMuGSSoY+Z4HnCYUMHV3p/PcG5GW64MqIep5uIBBLqFjY2eHSVTJ4l0UtAopeCpxswllKnr+z0CjfUSNeMX5SPU9p/ovKx68nH4cTk46onH19zfPm4mpGPF6XiWKDIkoqDpOJ4CB2lL7o5mfg1U5n4yXQpWCKONmY8fHrTAFeXR2X7V9dkc9ww/c2Aq297TF9fHESn3F6MFMpjfM81TKi1bBLdVMobqUTnEUtbwaTO0jaTAU+jDEhSZjxE1t0/ExKo9OD7yRpGrtEz1e5nmBO75UjmLUd9q+w5tPsPHwHFCG7/eSghiSOvPF3hRDgz4jwQoAJHFtLJW13xtHit/pI8FcTgEAXBIEmUP1BWejXxJS6axN9s4/GVpN9Ooc/4q2hk1h1lXYlQJsU3f9FfnKlsPeoTpyM/ttWVRuyHx+tsavjF2Upd+EF/h+6wf3u64W/SHbLyiwu3bXf4QefG+4orgBBA7gpeRKFBuDkB6eRuLe5Rr7C4Spwyv0l/4CTDAbcpLdYIlBnU55rhLhGMiouTHGgbmrwIy8o/JtR2gzGNAls4Jq9nE3at5f8bWgPG6HRDYeCEfEodDuvVMP15FhhHsvRuaPIl+Pwx+AFXsRKIo3/FS8RWsB6zY3AV1jdK665QC3GXrclm3jjsr3AwyHH6TBBPOu62YT7yKBai/03WUdnPPYOi+WB5DfK5X/6mIxX6qwpYbDDTX7TsxORc4Af9G0vcjN0pcz9Z20rIPG3QBRxlGP83d1kzWrDP35Av4He7+OUHA+d9BvdNnpgMtzX5Ykxm92DrqFxnLceGqh1CUcIcfNhC/qIW3jQng1hSKSeIiNNEXF6gM1peIEXNHfYbdtgv6DCF+sPkJR+xmFLIxvHd1Udu2E77jbHZiVbnM86FqRdDOok26Gs9DFiUFuChoM/aVJIirjZDPX8d53jcJdGkDBrzeSjx5dJxmHr5T2rl/Az4GPHK2W8T0SBdN8Tly3JXs+bDUSJIkAgS6T23S8CVTonJiHcIKx1rc3FkmNfiE51A1nm+22vhnEk/2TolJvnuCvdOiBKHAhu0XVQwauMqf7IatmB9+jmJnNd6OZkPONRf580xzar0xZrSflNKERf4jiD7+fWh9Dc9//UBFEyPQNfTMz1lOAmMjcaYcufzaeVvrSNiIt+eULkfxPAWhaSoMPFSjOqzZpCbsvz5tQxpGWHF0bxRcn9H39kamZHyjOERf9ql+od4kd4zokMcNiqu+IhjDO15q1B5Y7phxDyqgwzK57siXPGC1fy1VeQv7aBYCl5IZGb+mKbg51j0SsGPlqh/KdOfN/5BufaluFWYXeM+4np9UoAHsuuF4szB2ikCTUUMTGpmdJ8MhOiIhGpIbCVWYjeCCQRakImqCczLF4ISG1Z6dJqW8mI3rjiqxelaoUtHMx8uR4kBQ8apU5VzuSu+27grP00LtoBkz6vgkQx+YLf6GI3/Trb1XlBrcX+1aYZWxou5QKV7TMQT9B0azU/bJ27Ee2Y/oZL2eeMs8OyEujl0KSjF6ZjnmiG1CxAhrzDZ+KBc8pzzNFKukiki/XuKoZg6lCSXV2pFnBcNMVq4VVTecfOkYRm+AapCTy3kec4QuF4ExUTWCEMlE0I8wkACVvuu2tEk2kT41QecMbeQCXLQij7QvA+BR9So9p1vveYBn6Yxvia7X++AOHOA/OuDnn899rS/gLu7hTuLWUMcAXZ46IVGr08/UrwStQBVEYqAou9Iv0fZSDL/XyusN4KjT05vmJBik83EQ8r3ptt12Puae7jsC/kdD7WPQ72DTmzCdjRhO5qwHU3YltdAChCNGxKLzOTHW+wTBgfalNMHRjpb4I0RWgUja2yF8mpdupTiM7lb1NaYWVhPJhc5OiIns+LCslVdkV4bgOG/XhmTgDIbiCvniy8CVw6qsP6wav+LSaXDDOf4GDBs1K4n/XPZQ1x6pTMf7185F2YN/ZAiacDXguoAttg3iYrdVn5rs/VXDUNNaGoXyz3fwf8fRfS1D9Y62fVrCiweXKdlqR7uIYCaR6FBPooDDIfFqTl/fzHnxwVzfpwz5/vVfKgZ8290XWTLtrIPUnOZ0K4nvdJGBe1/hQ5ype5DA10zOrTiaU+R1IvnSgFVoItKHo9aY1iIQIgAQgSSn6BjtWxGeGE0iA5Vl8jJxnNy6MjoWopj7ZqCb6XXhyZqTF7vlHQ1tg6xbhANSAlYgo8C8cJKM62U4VmwRtkXn9zIfG0bAXCkr22D+dqyXxq+tpq+tkivsSwN4JzSpWajZFsRoJF72JifxmTDZmSJy5UbNjd1hx42frBYDEV0100A8ysS+fUymAkR5Rsax8r2rRkyiWSZJgAztildOdCEx0zRQWtsQBBEyZfl1rSr5vmK33A6PgnSguWhqPioC8r0lXXe41XjWH6GbkR5bWwezZ01r5rIZlXj2BC3RgWRM+v1Q2oJHgUM+9DlDwslc6tnmtZpslzfxdNVKl4n9aeL6gy7JIrSOs9lAQF2dRNoFGTiLw4VCgXHassIWwKmZuLpQhdPF7t4OpMpLWqutEIhMmpOwZvj97oeK4xQgvOgvjAF9cUZUF89BfV5TG98ZPYTaiAC9QFe5GiaFmTHlQiSGXCf74P7WgXDqkM+CfUb5g4wgF8bjbAgFofA/4o3xT2rFkaBA2sS07/G9NfDPJbOZgrsZsD8wO0o3TSgl5yGYbCe5VqmgV/GoBpo+c1tbxmspRtDrmfubuwzDqlaUMppBUWioB00MPMur+OA02Xtx+cImXjJdcxY4VHu9AZ6GXGaEZZGbC3k326iEo/EtXKtkqw5tFm+djAef0x7lnlhuIGkD9mU6gsJgsrFFua6pfQGR+OjDIrLlORQaiQmkFbIRAJMEtnLoiZuZy/jzkEqBO4cjUoig+bp0mG/nsWsEGcqGh/XdwS1jUuPDZ3EATmaF5TeP6rGf2F2p8XEetuKBSr0cunRcPSGILYyLj43x3Wz6PF4dqcWX+xX0aqkw9Ta7GM6D9ub7UlNjCbkqH63Gl8MTK+ZrvUVDSOUfYnLVOSu5F5jOZfkyx8k+TpJvlQI7l1ECEm+QoSG3eqniL0Bda4TewNbS+wNTYTYW1rHmdaSeWNP5sWEpehOGamvmOAjSry1ECD5cZxCigkwrvcgDR7DwlbTe0cU9dUuSQX3VII4uvpjrS5aBRAWWNpf5cvakR4PO+NHC+bPCWcQ0CeFZYdDTCQyqn8T2Tvqh5ud931oW6c+bs3rBLkWuZFwpG9BCSNdyDeOZcA7aoXshiJ7h/Rno7GY/2oYucBiROdkCSDgk+fMWlJpUwE5MNZ3C8UwZn6mBBUaBzNiyLJsh4jYajL6Vlqm0hsBunjCsEOnNbry/yVu7S24tYPztyaJaaohe4r/WncqMSOb0ssXnS5x8pJI5aVFCm1TVmJXaOObShpHKuXEigiE4k4IpYFfhPWnNBhoD7DGVRP6jYM1rgjNB6UwtOcqC7r9VEkOW29fdaRBM4jVXCTX3ar+WL+wole2Vldaq4tnTMFsRZSKvHeL0vTyzGnapG/R8m89unQd4hCUsmaHM+fLspUauWbkkEldKsjsfcsXaOriUe1LRsMpR1g6JHPv7Ck9PHcufdA1nhoqfcMZMRzgy8K4ig/azC3r2aGHJYoTbQ+4ULtCbVSbChWF1pAlnoAIeK7DeJqsSp926z5ABssfBHXXs4Zj47v8qHNOd1Qo2MSfybmwRupN1QTUNKg5s99mC2q299sso+a0fptNqNnWb5NQs7XfZgk1Tb/NCDXL/TYRNalx4vPkRoMa2Ku0OY7I6qmvZXdyuk2MRj/PC2H5tvRVQf5HqoeabRy1GPyo8azhHPC9CYN3kTPFihS9cenlgyakZ466dDfZw0DO/9V8GUx5Id4MCpb5+ywIVzQ0JUvfP7z7SGXm/qS6m1RnCvBNzrt9cYa5nwHqMGK/ppi6s8Ff+gXt1b+QbTHVD6CcjfYZllr9J5XPmgzvV30nNxRljFfujFyJK2Cb6lcBY92u8s/m9uE0lX8UCvc2lR8y2YAXWzf5A9AAqN3QVvEma5grGhGNuQJFSq/wfa4d48p/k3NOjlgDIgld4AvW4PvYoUPeQLj5bwF64Jxp8axp8cEsLhOSYJX3t2LBJGwyTEISJAFzq4Z7+EJeKCvSC83ony+J46VsvIqI3LVZ5jV5Td/s3ABRNlvO5bq3RG8bPiLsLcsKpUHxnizWUngHZQER6pYqu+dSSc4+5aRpT+KXWl+gqaaPltgQmCRKlptRbylqIltQWSlnOKPfhF6dX6HG2W4p5PS4qzNMQt1/Srfi3XoSlrWrowVR5j0hg3XFJ8TfzVUQcqGLyPW5FQ78W9/lToEaNaLqyx87Gt5TJCXrRDrKk/IgPYbgz6VykrQ/Qvgcr6oyX1HjcD5WrncJ7+HirUEVT100LqpiExexrDe1V776hnGjj0wGUwN97Uioj7ef3ha5GxkD9Zh2sfdgRy+KwU8UgxRTsAtyRGICO7OfmjXT00bFqOnFKBd4SPu+jqfAYXwr7lYmIw2y1+r19AUhVyCDJZihk18lzTp5Xm4a4scsrk6cYmo97g+PmZ2XkKEWC/LGPb+ed4Z2mIvDHOLiL6BhIbEfSGdQhCQajVSKZbOJxRMH8dalJ+CpoSq9Yxpt8PLpqlyb7dVTskbvHZHXZJDzQ+CKwb1/bqbYjeX3Dn6SjgybgWLA5TgN7MarWWjYQIcIN8hDUem7o0adAJN9tXWh7DdKnVp3RRcHrvvVHEkGE/XSE3zRExrmeWA145TpZyez0VqG4iBeKnLWLCmTDFdEXM5fAjY9ZCAufyV+pH3qpUcKj8M/1qwGF5qnmCZ9QkKt/NYE0HClIa2Yo/OjLg5TPfOXOotMLxlEtfAwuskzyvOdbvaWJFcOSrgSbk9MiyAek8kMVw5jqvqLGEyB0U8yEXrZSPM7QKvOCte4HOaUO0/vHBazNYx6+nGgH02byb59J0POIvyO5PHD1RZvk+vZgzb38Ze9DcawoLD6cequVx15hXlvgpLwyNKGv1ysLwYFkMtMigIbHLAGUDYBIbQejRvmsXDlP6rf7SXrXkfj0qvq8V+a9f5E1ixyWDT6mF2zSgh2eiuXrdHcsnXDcNx1PegtSn/aLUoDImoFoNTOHoSktQw5Wum0R3NoMimVrVapLFZxn/inBkjXqXhT8YO5ksC243AaiXOmiUxfS6c6o0nA+i7aNmTQ20A0Ce5PUJBc6WlWCsCHMMQwdok7AOPaQC/7uGugo2BaZ9iKDIQMrc93J8h0tUOEikNsH5ZYRl73rTDrKwBMq+vQ4mgHpMHRU+Y54VRmgAUJ0iPEi0H6NraNAOX0dmUmzdASipWnBIzXcmKoRGDzoHuJsgQjL4zfpFISsiIKXGgwgthlAOwwM2+RKdEUTlnaQ3HsaUjE7KAqfpwmFkcQesZTK4kHvMwiA4XTRukoIt4cKdYI6ANZQYYZBD8Le6+kDaZ/qXEa1wTa9FdB2Vpruc7Xbh4Hzblu9dOa9ve3tTrwuZ7P1aE6885ZGV4+mlsZ7Jc3DnvLxO0tCezqhFeD3DTLxR2f5+XTBCZEYv9iB8Q+U3s/88+g7yhaZEzYs5RVZBGIXY4JzIGdhdrqWwTEfnBGUlYbae9lhr38ban0LCD2kEJNH4jNbYi/lAoeFqi0XA5VzMQwS8hPL3y6PHRq2Ka+Dh3b2G5JL5SK3HFhdu7d3DWjY+TmU8RMMjfwSGqz6ctmgdPoOc2suv20EJcXw24y5Xl0XMPu2FLbv0Rrg6FlOS+C6JeFPUifjLpY/llCSBU2Spe1SFlw6Jbv/IT5SjoIXqG7wbW9qvifQ3r0oFFD4XcsqJqpyEq2MOO5KyEElrukQ7u+3lmoQ+B7eOsbyY96ZKhgE47AbG4eWkKsLdPwlC1KfzWfCQilDZPsGP62piqh2j+3enL0znlXYvNL5iPNswLnOOgeRJIkgO+/i+LPt8FUBqhqvibytJLr0FW9gP432tY4zwscb4MXeK/xAseOF3griQ4s56Wb5rwsWrkXxtoJBhz73L56m8c/ep6f1wZOKnqunwevOYHXFqBqO5wGYh+QZl1X+k1gt4FxclB1HTSxoM9GBZCGqtYRw2bG5dBPbjOYEq7374D6hGHFCxrtBVMfW1MVD1tVPGyVuECq4lOD8NjzsKGr4mFzSOKJjwgXmDMuEFKJVlboucmcujpizdBDUA9EV822NZfa/4QX/AozCtviYnt03y1RG9NpJJ5JNCU1XBQufUwLBn9M/+IKLL9xgER5xf5gi97Ug6x4yuhYXA3eUjSjdcIm2pfeeKSaQ0S9CE8ae1D2RE7ZgDk9RRqF3rByBa50KxHLnfznK7amgYeEvqI8E8eCouYJW9jP0FGe0lprG7+54ykUGxSAXdO2uf9CQptlCuvA4YI65S/+zzc4nj/VoQckqyukWCdZ/PjE62kMpFMXRkt3gWAUoBRrR21ssXtcNILWkP1Wm3FQ4/EjA3AvV/Z+dI5Cl71qSentnDynTlBWCb1D7jyWQI78WP9TLhfPLbNv/6iT+1E+Nu7BUii/ygVT8+j9A/7JPvdBE3PrtIQnhy2xJqcKIYqA2FyU0aqhYTqybCNGRqv0d/k7uYP1q2+q2chptE1fYuznmJ3D3wKGUsy4V/Qxlrxaeok/XgsLWsuqlKuZuTfd4mCTsdxnoiGjOjdIIxhzlqeUx9iJiBgdMst0PBuX1hOg4e2K7D8do0KPYjMkkfunB1gnTKqKkqpyE1sqXj/rWdFKUUiq9IVwQY7cM4xwtf10l+YoiLWrkrC3N/9+rMrx7gr2k6j0D9U0LvpHhKj/9GVYs4iWsWPxLe5OTxiUfa8csZlHKDGwbY7mR4EEGPqOO2Fav+oU12SyrUjCF9bOPvd8EfE+GxuvI9DUwj8ZidUEmeVCS5ORmeUko6TrazQ3x6EvKVV1VemZBg2Eidr1RfHjJ7yeZffdpo+t+mh4Sa5t2ne8nIm22D2q+NH+jWpxfuYu5XYCebJKKjFTN0vI1I0Ss502KDED6laUmBV1m0qn3a86zYTvlxuTQRGi4iKSfyRqAVrvhwLij4qMNGJ0yWOGjTMhUYIb5PVzy6uL/YYD+oJgiYBkTqz/uEsv7dkF3+u4rIQaSD1Ozbowc88BMzVQrwGh7CuG0wQMhSqPU4+CXl/ekyrMlK4tysRe1FAr1khnKI8TTLsO1qD4oF4nZEew8JOqL+GRbSQPJ3M1vdYUz376V6Q8e0q+3L8h/9v3uvMYH5TTjIkIgQOHuxDAqweu3o4hw/Kxp+Ryo40aMQSPHwp/VzgNvuJ0z6rjVOKzSA/fQZGHye00jTCiwmiHK9hlnNBOPe6SrF5nI4TDXPkHSLJGY3vxRwewiTiG2le5vnGblZg2dBzPoll/MP6cla4eTGp5YZdKOuD/ho3y4lpku4+J92rEr9c/Sg3/Icy2qcamELxFMUwUlta1Z4SpPSMs2DPMYrA07H1RLl6r8IwrXqr7FYFpcM1E4dqYK0K/RZ0rfL/TgbZ+s3+2Q0tuyz2zj9+i/pSOi6dK1PWMGC29VkwXRTFeXDx7zu04XYvpf/1sLY1ZFIZL56YvdJBotQ9TBcac+gdlllRsxW8U7tKJL0ESbg3CZRkiMX1mMOFMj/azaH+ziDWpM12ifCmb5ULDfRIeSsDor2hOt2mnUEHCi0JQRxqFioVP0PcgETg9a5CLwGY+v4uA6XERh0LKkIMyWsTkNcMMjNgMbfrkoEzMfkWdtV/DpHR7wIJD03AFkJWzZKGMmNPtcf42NT8ALo7FgtoERjDfY0MFsYOgLo1tor819X7AGQbpGXz967Pox0UW/b3Goi+VPEAhr6YqdTVVqVeU1NWY8LvgZ2eKOTWh4x1sbPbV+Ol9yNcCgfvjYHU2ZjYOw7pAryN8nYEyXH76G85A9tideLDV6buBRCsgarz/8sIdTcoa/Fpk5bJpK70hl946aH3hXv7+KnWLwVPwGA0UwsentapT76MSpwTgvX8XW8C/y2YUCPIXtFcjvYRmgpN6tK/4dY1FmcpBrr6No3uHzZLpjZ80L+/Qv2AUdk02hfq2UiB4p2yuTfgYHlRMXgkYZ7nJUApEK5nNS9of+YSeMgBfSexYKHVH0tdy+rPcyEBH1zjnZlO+XQegIpGUBlhk3dECp5ypbRy/EaY7fyW6RTZLT3cqsC5dxHdNIGSvQaUKeamVPe3aGWdt4QRuYllBEyngjE8l5s/0B53ovazkw8I/VOb9yyVDntrm3ZfJzYA+IlaNk52cJ5QHWv87Bi9e6pyyV309zs36gp5zszbnJt7a5yGFan9eVilRqjQnEkuSLduG6Ah8VMd3XT5rBlLGxfUlXA55dVhP7HKFCU4fjxqB7CcKRlKZWVhGDV6Jo5/lOJBf25iumDcOBzMOpz+rtaGsf53Xh7vzOp98Ytd5uYQ6iBaHm3D4wkkNZW1qLz2FCKimPpRfK95JFMeb/ShjMKEK+SRruybRaDJ7bZzGY25A4XMOs+rZrNuSn+xKevaq745S7JiIh+VBldNAP6SnxoKWTtcMO8XEaDbV5MsE0XBn0EKKRZ5xouxUkAvLhtN4wZCoO0I5fdoCegz3hb2W8mnEWRz+Bfw8YLPgRyT8nJKrRIB5mhG+Eh2fvuIL9oEdMO5JScF9L62Pgb9owmDPxJHfHRe4P9yBC3wcdlvQpfJQYPmKurJZcZLfRZhcqTx1MwYVw2bFFQyvVjgdS6C6OCu3xec5gAu4C2BkweiMTba4iJP1gZstmLGnbTNJx0N3QTe7Uk/MkJx9gP1nfREHVJsSvxKLz43EqnVQSN+KBsiYv6JIwOonOj22+oVOt61+A/quR+Dl7wJLc8H5358L/OU86MQyJPSngKVrYta2hSnghK9xZQo4eIgODIluDVstMxP+aAKYmbiS5OjLFPDrTAGmUXW9WQAbtNMIM16so25RSWFY6wL7Faiz4tLQvhyOs7xXLv3OUj1b8d6BEVu59FRmD3TTBtlHteStu+dThe0f/TpnGtUhLXK6ON25AMQnOdOE24+8/0g1Q8mA0fvtCm7t/YjxzYUX9TyWlTglD5Q+XZbNwOUOmRYH3SRxRVtfsy92SDV+onERm85EyK9kZRDMTehZLykRRhatWIv707YAwZJl7DkkOAbReQP2h1mSx6w6Ix2RoADFlZXeXBNEVAjhnjB97XVnlTN5luiuFzq5lGiNvUeoJk5AskkAvCwaRRR2tcKs1DRxfVgZWaUKpqyWtKxS1UdfXT7j9xPe7frq3E6ncaEoSIWJeaq9p38cTKLp7K7o7BE6uyv6uHRc/vRPA6vl8LJVLZ9MFJav3Ffk0EtxRTMpIYVVqSCh5IcwnwyydWl7lwjyxXLv+5IakkaVve3vyUIbsmq3uQn5wFVZ67NF2fO4fmCsSw9samVffIXr5+iiWYl2O35AMLNMXNtUrkAhytybc1m5WDWblQtaz1xWLlbNZeUKZe1Mv4/0axnL8lBVBZB8tQ7VeK4/TTSCcmFFKOF+xhTZJTjO2dhlT7zlsiNQBRjf4DjeK5UoTLJEAZMlCZ3URtLJSlPJr+lPRruyzoBOK7WjOZLHVkklmSN1jqoyM+Mf3YZS6xeV2gtNqfVSar+XSu3oAqyne4oi63uK7A84XKhrT15tPRXZ73Un9w/oK6+PKSYLl56OGQQdBblhYrvPopsF5iJ1hKDExNYMGw+c1LAFYQhKtQ4Zwgc25DrAlIW1caGrAWbA/LHFEzjC1fQxalJ6mdGIuFPCmweWQywIxazQSS3KykcuUhol5W+dueQsyVL6LUVpK21KUZen8PmCMvsf7GqeMKMn9xkrDnE/Mwi260ZTKAA8Q8Z8sIvnyJeBV9zEzelJhQMBiNCOAyFZcOOoRGsKfscLR9RHZ/a/ZtY65yRkU4R56YgbD9PJSW3YhAlwxZGKCed2HMwXy3Am8BggfOqqK7crmctNV2zn1PTE0su2yxm3UykqZQswVM2mconSZ8uqvE3vz5wSpiYL1VO0ZUB38Hx/BIyBVtrGUiJjYKT2rLwqm5RWJV3mWL2JKP5YSBpQqNZF8ccy6y+ZPqtA92okCLet2lOPjY3pFYC+/Ar5k1gLlKyrbu/9OxDS+G2N4WnI+acTxMLIzaPQlMncL8Vl8RSnFgD7tnId9VTCtzVWhqooEb7GRycXDMjEgd0ehqohDFVDGKqGnaEqEp6pzb/1Yhrpbe2ZpamtLGNC6hwBV/dBQ72MCVi/pC3Qh6SPpI+RPnDVIjNsm/TKkij6VDPji/Iz0DH0LSqNhD4LdAzR2+jLWSpiJI2mszykqw0oMYcIKilzQRe5lK4fTGoF/krdngc0tF+UwNdx3bpeiI4bG35s2VTv1IvHuyiUwGBJU28P5my7YubidMgih+JsTgidLJUmm6yJ5bIi+DLOxIbVnL3KbULMJqk3nusoFYr1MOlT1/VEe6O99bIhqHZHWUhiel1dwlrTPwwmofzGE8BopZ856ZoAJCdZqIgqb5PguZGYkq2azafyuFN13Gy27cKB8XQRUM6otHobsvAK4nhRz21qiC45sqv0Lj/N4+h66FrUcL0hmP7DgwIpbLdq1b7pSgu8gkZbFvZprnFziV3J92mCVs9JU5Z0m0kvEEhCHESieKXu5RqnHYSzOdfx/NDDBooUYaawUpTQ9JbafBk2dstFHRW0l0vFYD3LttHPatGYhfUXeyepTzDwp4uGgfSe7naCYKi/HZoDhhQpZe3sNK/HzljYGfuES8BTv7LsdlW5IpqMipG9yYrDcBIEZQ8Fyq6IwMmgxBYA0l50nQEg7X4O0t4EQNopIL142Lsev/Bc2io9xxV3k8UB0kQ3G1fdhQk6ixC03FkWIRhKhCDrLH2WIQUDAVbRNNPHTa8nMvKyPI2aCJzsTeqo+Gn67YfScLIVbi0tAnLjyGh807BoPxJUpCXUiE2vZ5F8Nnhi/4IMSsSVcqiY2aEskkPSZDU155lrhjyvbDWnTzxevkEPB10WIgGI3onthhfHGd/9WPeHshZe0dBKeMIFGRRkLuBDwKF3V1qz/9JwGTI89pi2iBzxXDUZg4u6TkzvPwyqezp4Hu5h3VbjS3ue8D5+eb8v6OUyNFlvJLaU0cVei9dsxLWSibYWeAeyJTcFAHIovYbHJvk3yFOrFYiC0jfj6cTbfzpPEidT09mYRN9+RrpyWCLAe8pJ3jmy771mQtkitLA9J7HCRYVgpZGYxNDF3SGkLKUd/bKMfuSsVA/ms4pQUH6fr6yNK7Fsb1hwdiixZIHo+tX/UiFPiKSg3cWKTa791f8E1kOmcmnqAzyR310IHNVO3FSr/2G2XZ5048eaPt6XScoQ6bhgClM9PtNKUB71WNJ893jMuW8/ORJFAwkBreNYKSFTy4y0FIvoIEJ/xEOYMYfv55v3JJ6iHb0AODQ6uEYZ1ZqnIxNpQMIeDugpvPzk6Hyo6Cr9DaTt5T8/cnG+5IC659aHgUkr3Ofp4+5wblThOw95n+OcCLsOG0qkjxjBjjkFtEgdpDla4DtGHnMWJFvLW98441afaBGE8TpwYjhuqO1SgX+0+6Y9wLNY+FvbUUnJJtLE/tv5P+P0khmhtITPUipJBwsn/khoZ25eQjQupVsMyLiJXtPGgfg/V+R4BTZMRz0doVN5kEduNVxiw6gSSwdxANexQBcg8SiIlDK0t2Th6A0dMeVDREnfI30MMj2TdNcTRiPgE+wM6cUDtGdt37HNYWeMT5c7UqYxIg3YVK2+H39bt/qOiGnlWfBuzmarf6tWf3z9QqvQ+L2w0Z4jEYHYwHbM3HyNY770vVmF40I/0nD/Wj7VYQa+HHUHEFH2+L58buNFWffm4YyjEur0GvOBlvhkyV00YOR1PRU1dhJ6yXTE28FZp9qVoFm7SHjzKMjjJr2UgDxJ2CO+gmGjaHN7tIZK1o44hIC6Ab8NmiEVuwolrFRDPMsBdq5h+twgdztI/4iwmFwv/xpjC2k/+6P1DD5REU5UNdY3+CyyWwZjt4SIsGyclskIrEYqxXlrj6mcvzfns3E7Trsk/9n/tXDxjq2XHEBx/7HhxTuWUZuv6ounXLxjdMkB/DC6tFTk8vKlaof6rZfycHR16YEDBzh95R4bpVfW3bu4kJIJ5RKj/9N05Rpb72ncqt4zeWZ447cUPFnIoAJSQMEfgArpCRRWpCU0bk1ju9hcPVBYrmPUjePxI5DcnvnjmeJ9UjeuKw4uRLBy9nNPRk0uD6Dr4NuGC/fC/X3J3slGvPcKnGcXQgg553CubeAZP7C32dgMzzm8F7L3hZhFF+7NE2U0fvR6gtgDbkcAa/fd+bLphaZwzdkarw+m1xRlJ67Lrap9rcqL9OZ0xZRmNVwAHrmoqcFrNDLVPnhx/dMTpXF3nP73NP8POnNRyp87CSkJQuCaihURFaxK+2sowqgV2RnbkgrN4Stalt9ZjQN2daCjg06oo/0nskk87RvcII75E9gg/mDGdVgZkK1aa2MWp9LVzghpqWU3FVV/47pbNkBJMquWHOYDsNUojCBmULHeaEjn3cvWmDtkH83oRbOPrh7PPlqpy1tfeqRKn3PF2Aenm7czdzDhNFbk6iaaG5sgk3M/o9ultvHPoKhCQVEpKVvTBNVBxivtvkvWHAGWnxLSOeP/Ia7k75xdCfdALbyWKjdYqtyQLaUzwB7wn69mq8nenRy1/WGodkvzq1D7jhuOmAIZgAwt6MLYZ+jPmYVnLRuR7K4EfKUfk7sk4CMK5iwjfM2LUG7pkt1o2aRv4d5kpwU22WRnXl0/XXBny7hMajrdnUXrXARVN9U8WiEQqnCKCodR8FkVB0ChFAlNwCrcIRP4LPBLxiSU455vxxGJsCc/DCYStkgWjPI/fIjdMJ0pUotyMZybhxHnvCscVPrS+jY0AbFZTSyc3rHde0ahdDG4i9kp933dcWEnEujlTzjQa3ff2sYnzdRMFbeFk0EZ1zJRySm72ltvPGLpoRkPSKFqT/4JT4IOuPbTNyE42Q71kPmrtXQm0QrFLbrXub6PxEjlNesUdIVPx5V4K22Fodx9usY3geZ+JH10AjSNpnbfggxAJgeXfkKK3X369uDdtHzYqLcEqpHPMhxuXEbYjYCw6/g4RofA+zhoosU60KMoE6+yQLQjPd/haudcHPQG+e+ub4p60rqmqKu/AVNUhXH9zsC1XslDt/G8d7UJjOe91Zvh624971u/Sed9Z32C533kuuf902/0vIeGOu/r7ubzvnw0f969zk8RFmGfQGxVzoPZp7WSSkdcVFqpDBPReGTBxMrMX9pfWNWWQSkTV2tY2GqRgQRixhXrkYgYXe0JxNksDXrhMEt174vF1mSrh1sK/V98vwPX+8Viaf7Q4Axz+uSHTkif/Ew9jxTg3npc3ZFsxZ1IvXcW5E+rmEmLjUmLM+BkviDah5Tx2IGSQNQJ6eiwoThAL9diEDk/OkNQ3jcHCx5vBsQRvcW0u4eFjecSKmKj9KIBrQii6ac/nIRmcsS5WdJ6LKzNCDB40m2WRdWF48eFXOV7TiKGw7b3ydtaNPMcHy4eNiMalrQtS2cBSNWoa6ZRII0/gfM+5q47717L7ri+R19JpCowjYy73FKelbnK/Pj35yF+VT+IleQ2HfbiIDmf8qpG7lWBSf58G/ZcMIkCIoQmZjPAVXSqAwUHDpmJNKxSlb+ikuEDVzmmZxBJiAmuDIrVB7Tx3oOOU7ctQyxO9r5i4ipoRhrAWOGeUAsAFWXKSh0C6J/cIX5+qksfYVAgG2V1b7f+va/rvNdXt3/iT5/YiX+fb9iSGiNvB4xXXgkKySwbSNlD7jkqeLjt17hObhpy4e0Z9tgqfWZo4Y3JMOAK7A59A1QvP4cWHgGkFDjZgPcutlRrYvvxHP0q3M4QMAHWbzE8T8NSBDMejJJgxouFGS+KGU+mW51YD9gy/1TCe0nXEWt/sJ+h3NI5zwu75igjlmk9/kBN/XSFduU1077jNJ5Q+aqKNXKXi32Q4Jz1az47DHEiiJupyB3uGwY8cWVkCgwBhSVd04Z6GTcJn+nBCxoQur8DxwYQ6TcPlMU9fXjYVOm11NjKt/bWkAmEMFmzRnTejkAbMQDeuRlm57WI3UhvGTYufQTNrwv4/g7P7zrqlb477JWeh/VerwbWKZKkP+9hsOgGzyll8GBdeOkfH8kLV/oAgzIxXKoc3X1PlXLE9z1QIihzA0oEZSpXqzZDQ0P9tvP9cUVnIE/9NPFmsir9bKddjkzV0nwJinDmFrJWAgjh1LZXOjZtUufb7eLi2syl+LUK1+7wOoWN29za6pvfOH4kkwhWpDQjlkFMX2xZPndWl9EKFtgXR1G2DlvCcQvpI8fEMlQpPHHN0o8NSBAHXld0/itG7yrByYPl9ff0PF/oFkx3H6HMB6eAf9hJZoMn+J75/DwbprXGg104GPRFHGdq1Mbd7Tu4I9im5PO5cJe/5momssgnmLgd6bLGUWPfO3GPmngU00Qw5b2TuKO5LNtoZZ31O/7NZU1NUDIj9necdFkT8yH5wPzbPS7Lv/BB52NgoT3fll5LYDzFo/M1Wa7z9MHhyoBuZ5SYeKmHUVzX5FCRCGCI6BOyFLfpbry18wQ9r/HKiGv1IM/s8OcEAE88uBKHHVeiF/I3V3oiNiOoEIkF9F2uogDGRdonx12DclT9v/Ir+4M5QjHbo6+KBcmGL9eUpBAHo5YUp6XxYSfR5TueJnyIvWS8ZGVaBLyZ8XrNltKF6c7N+XsBZ7USbYHaElkala07FWq2N+dKfk0f8mZU1Oq5uLTMUO16UO1mht1elPAs1e76pLmUuWfiwDpxel/ZiUGFOKKv5+hv38e1eeH64k3b8yODexzFpkLdY27ePnGkAoJPh1UHbt6eoXIo7b85t8KAxpdLb86pkekCui/KbVW6hCaDz5y2Kb1rVI1/A/PDWUJW2ER9+/PwPp0ETDgSKbZf/Xi16yT6Kp+RrfRhZ3FTHdi3iryxjovZWTLfb9yZy32H77127mai1qw0m0fUwj4fXUyOUjsd3Lee8RdyR/0YBxREokOTUNiwxHDZfpJc7yNUTO22RpObPups5PxmX+LAZKTEARJfukDlUulMoFUj0KG2L+xHkYdoK5IuiCITbKVP14hNH3aSxm+5QOMy6QFsNWEK4V3zOYQRa7JCUQvCqJajqLc3CZYGuFJMtxaagPgCCmUILsgLgOvrnpxUvGepkl8Jqtti7BBz+SOWDWuepO1sAdqzP/0M1msO01+dLgC4ChgmBtCnjCIBg56ODGZvbBMgItopV2EE//xVGJSFUWzWXSM0Pd10F8y6ZWfpgf99dz+RcpNxUC71NDfT5hbvhvXWtoc2PHdOCYiil26wUgY93CBkQWhfkCVrIWn9lEjB94kNxVG9RYRx0vlCut5L7sekqy0XEFMkz3iCi5mCI1BZHp1lYAuEx2o8YtXnp/KwyeIDhZT+I6hyeTPqEYjP7gvaEP4MW8MJbQj0hq21fs+EWalmNoY1GxczgfsK6ktvjoVYK11tZ9tkwQ1ayhcVcJ2zxv8417K0tW/S6PhlEvURJE8yIVjrcXFU2jmnI5f9rIGPVlWrdUa8vvoyghSxizpLlDluUoHFlxIflg+/SNepi+ohejFtfBvTO1xn7biooEHY0lStaMGaEpkttRYjjrEsullt21IycbUzanqmWmIVqOmNR2Fp1sOqkyHKHZ8afN0L+4Viw8Bl7Gm8VsfqjCx2ba+Q8UUpYH3BcKFVNm+055GiEWUP/+ra6YxYNh6maOfGg3NTT86U/AXB0PXmRikSBxaYRDfO030zkFG2oKLlxaE5QVUifqh7U2DQya1xH7u3DFiSBYTNbiIDo6QCyKE78Z1FAPaLFVLFVEBWwMOESEhYNoKdrSjKa0Z0RN/QROgudG66Y7tn9WRS2aAdWiW0SRgK2DYIRG9PSY8fPSC/esOV9mbLFQOm98q35JRl7Q6xgswxgOh7yULhter5eQq4KmeEWczYNAeGELZ7E74oHBsp4IbTO+JXw/XwRIN9cuFnC3xGafcsCoSD9wwLSko21BKfuKL7Pe1wF9d7+vclYcZmQGGgYJoqLnHdJLrcSPkUAcKlmhfDlDcKGTtHH9ssh9w2PbRcehwWCWbJJcfyda5LRoQ7Eiv02oL1s21IWPDsmZCYSbSozWhRm9GiNlkSiVzbzEyk0FOtV/tW7VZuybgQu3HbcT7H4gw5UBgvnKrRuip/fG4quKsodWxHiFr+uM1NCrjZ7GijAtOGHNzllK7AioAldkqacS6hm9MIGd9FyOxQSELHY5CvDjWURSe5eHYnKZ1lrpEzqaopenw0TQ5fFt38BMa/OGMtbkKXrZBX+qDNpAvq6Q6E1KBFYNkmUo9VKKhSJmE9snnFb0mK38h0vBPc0iOzxHJn7yt6t705VP2dQdbXuGpp+bgIylUr5a5n1uglQLHN4ZdcXEwsWDY6p/1WEU3pmWVEQeZ+XLDhRESA5QqEfCKh4325eVmwveuHSlH3Xon9EEGFB4r5o3s9jVN4oM9o4EfteAk465sLyUjj7N0Al2uK3HmzWiO7fnqwGKv2PspdEHdThuO50iOlEIrvJxhlviqNHTA9Ge/z0aYSB9tXZxUbvmkoL0rTu5YH9SP6o62C0RxG4CodHpRBJsvoCj18ij16Yt3pM7/uXC8Mlr7Ii4da1a9ZNw6WXtBj+UTGOl8Z63xlrPMW39q5NX9DmmFfl0Geajxcw13xfIyfoTLIkFmF9KlJ5BVwpOCqCsr6OSPYPOm/vbtGAse0mxe6jbOo1sUK6WRkVnW6yE2cWWELdzXU8j5qhcd/46d45Nd3ikfM6pc9cuRReoWbytkmQFUGxa0MilsZFNdo9hcNPHw3P+fcDDpRskZquUGaxCGcYqkodQY/rNNHfVO+smFKRCHS4VGWsR1HKsC6Aed155zkWMVgNNSi3qIn+uVzNqMR/9l+ID3eK+PEId3F7vSyWCrSl+rpT253ujXm5XpdH8DDKMb1HAB3xNx/DkmNRcQWGiNnIyeVsqAHKOCgNt24fzLYsfHC/+9Quw3szag5B9oZE8BUzGk/bvLt4P3X4iOSiSSKgK7NbrT2msNHGJHUQwC0f5jTGFTeuzBuN+RmW3Kz/Wy25FkzbgLEXyMCGM26msc/tqDWMTzxQRivc0qdUgowUQ7ujWlJHSJNEEFlhp/G4S6wk4l5RBa89LVIQQOdlEwkXZdto9cg6ZNyktNzH/XeQO+t3NM8W8Ah/JxJTb3Ml+8N/XTLXDQS6ilAUMMhYCQ9zyg9df4eUUKZH78y83wEIiirX7up5EnZpNW9l2GoZB1CK6THyPjQ0NlagnEKB5P8ft75Bd26rQoxlgXC9l6FmyqUuoFgKpopoT3J8iedK8bG3OxpZiEUgK9vROQ6hZofg3SHuv+SrZE7/kRzMDUVA5ouPYTXDcKd8Y8vDh/c7jXhDo4fW2iNLAa+4RLRo0GFSZ2uhdDTCgaoATIUTYqC851mbGo3zszepDe7qPcbDZ7Wb5OEKUrc4x6KHOkIvUveHPYrwdje/N32Zn/xRI0XPGUxXnwdpgvcgeunAunp88eGaaMRWcsRwXye3HmWu+SYCopc9DAoT4eekODf3rLhz0cyp14gsyh0FcasK09fBYzG1NLVdMSJWofmEFvgDK5T8JIvhemjqPQG4gpmCVzWGMUkFp3k1DWJx/Ljx+v2ZSfcLdFG8/3+ZMlFxmlIQ7k2FfAsFfwnVC+OgWLtPV2z9wslJ/nP72pfVab4l1AlE/YZd8WDfmP/Qf+UPH4wGxHIuiYDdTEznKqL9yTE4xAVxp7weYLuQ8bMOEPaa7JIzrsrLv2tvUu3WXo8L1du/7KRqRSie6YaJ89Tia2AoH/jEY2C7+m/1/FPLMxSxeEgyqbjkpQe4akKDArYKWD0+CnJV/r4sBozO0D7I8Qxfp0dP+Gu6vjxJ9zxj9629uShSRI5wDO6DnftyYihEWEq0+NMZfr5PgeWLZgGyIxcRbmwOcuTNRKP2j8P9dOSPmIT6GRqlx6RPttXyRaE8vQZDUaBHe8cafwnZ511IvujfwoD2JPUj0u6zS1z/VD3ZcLOR4de7hgTAewObL2iXyHsYbLvF2KYV8WBUhTLUFJwpBsCejeapMDbMvrbh60jAiAXqmyGE6eDjP7pNrK3LnUX+zMzGrAxQAGrt0X777IpwKmT7f7BGSXtVpWSML3UoD9YU+39Rjt/9wl2/qOzj1mGH64k+Ma+8aTvDQ+VlRJLkea3IIsN15yH6hGbkN7MkSxdFdGcUlXpmEY7de3Vr28cnJsUS+V6v8F13T48dztN+quUN1z0ODTK1Gkctz/XWTNcEXcdZFoZM0isreHWiQsHLW97lbXFcSWb9sGXHKmkPNKcPVuBMLbSmirIlZ4wauqR8pADEvSTc3x8pNfVTZwm4XIb1QkYdA8yTyhynSOHHXZQQ4A2jh4iy9bRBC55U6triTqKFFwZwa8csqQlN+oZ24U8LGvOIsP6Ntf5MdERLBWezfRvm1A8c5xxbMA3iXjDyYL3rHt5P1E1ek5PjMXLswEvEDxHrxhMPKAJp4zbIzcfoYqb/tGVGGsqpRlVGCx3xJSv8RnDxmfJhs8hFk66WgvNPCud77PS1fSP8CnN0vA40zS5AvWdlSV3nRCSEiSMymDBcorJuVxEX4vD2kRjJqeHX2CwSl/ymrtGepU3oNfmugL7JhbcVmuKviJKMCP5ouSoWXd1WEe4W1FuCtcRD2cYtLcHwCrTOyQ52tXOc9tRbwRrrsIYPuIsViGVWAWokHabbwrd5Z7dSY4gfjzdyMVyOb/EkkkP34Qiacg6Vp1ikVzFV8VRebrYF87G+mB885WC6d67nZkmOnuzyO/Rn1QrmUJQqWTPtHqRthez90erRabWr+HUImldcYsUQRTS8nIkIGqfKMgckT9dvBkdxSlu5HlB9oYq3TKAGQJ11wbukQ/RNp3+Nd4L7p5HxXvpR/x9JZUmgH9ycdza7tZ3sUe52Ok9taRu5n0vCaOVYFju98/S3xc7afBXneszKWNJ/RSWvnTFSKQVv4CH9e3huityNpqfUPkgymepfBXKZ6p8OcpkdC15pEiPTOPU7IUXzZNP/A2FHLLQocWOXCSa5lmxbGuYQbbPWqCq4rrxoroLAoCUqPISV5j05yOy7v89M+nMKPnpFaOFOUYHOGFepPSeZ/bWgJB8fpvorv+3MqZdDna8VcaGImnfG/Y9+CQsYKhnrJ30WZ9u5K1T/CtLAjPPY8qup2XLb3C62XZ7nBIXjTrlXSr+eH3t/WGzj1OzN+SJMmUDTu+pjTa4r8Gk3+diI2nrFstIbq+93+Vsh+9lh/xhvs9/9L1Ob1Wnd9lY+q2qwL+vZMqzMHVoi+meRVJhPy/20tteiy/Z53eeMv5+ILBNeGGYtgnXQdxPOUCjtH2ln5N/Lbrybwa2uSyOJpWYtJq/LnOXhtr9rd9f3VMbsQYHe1bwPBdMMhVyWK22DB+dxVwZwa+Xq1glyzdGV7HNNUWdbe+izhQ62jiltsXnhoIe3MBT8swdCl/5BtP7eeZ159pX/B2ca9To1s+e/mfyeyiLOY0fROE15EtIf+5vK625CU1GtFMAOK9USj12E6Wp9JH2nyBs0HSV2CVkbpu7bCCv+1z3hzv6XNdfGu9wtw8zVXmKX+SIoiJ/7RCvzCggzBssVrbx+sCFh/c1KiNvOF42kKWSDeSga7xO+oy6bxKnIkXZY45mk0tWNmiZtY0Jl95RkrJVZtW0TA+8Xsv1cM6sjYC2NVnasHQcKMtLZ5PQtkGODBRAWJE+VxfDw3t8Zxh4qCbp0Z460kw181yvZcAxcwTBtpfgJmcwyj6da8mvf4mgCbtMhPKT2Iq5FgpngFTUSq4xR3g6ktf9w+u351TYKn8a5VOnRFZeJ013zyk4eSlpZ9VRe+CmYsfs0EXLlGn5vP4YnuBfkNjYmGd3EZfIF0ibgrpU3jF16ydKDtY4yxFWSwblWLUcYbnnmYY789id3YIXqW+N11b2DEp50zi+JqT/mxu/qGt5+w+Z3WsYyqaP1Itvw9g/12LbpJu/OxgwwewrPzW7o/PAUxRpmt4fLX/PnEN4ZGaXal1zk8SkhSWmn64CmilniS0n0aKGuGh6aKg9zebsRTEpPXbG++2L3Snd6E5IQNrp3Gw2lG1yTltifEkMLLKy9XJGO1alZPlLzrJ3skjeLTZuSUfXiKZtJdg2Yqud7l1bCS2kRq7DXBy0HHhSYghS2T4mW4PbgzQJg4N2JeBzt1Fi9HlM7DR4Kb2nKImCBE4dWq9KHwxFxGbGO3qNZIKwFFUmZwdteX2MR3rHUNctAfC2crLeODiOnfKBsxq3Ht0hrwWdVOacp7T4U6btqdhGx6uuHjy/efBittqW0VAPZuv0D74X4P/02lyqtms8cB5pIiNnvSc9cZjFDOa2wvI26hiZEdWjDZTDP31Au8fxuwp70pNOrKsXO9vJ59eY9DbLD2Z5g+PujDcS2ojbr91ccddNgzltmZmN/pshU3bpdM0sKsmMrODZSN+LOlwyylV/LcAlCaRZsS9CeNHCpa33Yp2S8kuzptNmtZ/xo7LMMfni5oGTpD1B6pwNGNIojORJcYVEQejlSpYEevddd3E/gQ3FgTZ51I7STYNJQP5KV5Q1mDyvDZpGz+PKSnNylPLPCjbXSHZQ7Us6XY6+r1O97yn2f1v3Ffv5dV+W5duwq18ab8uufpZ3s1SGfMFKWqBN6tuLH8axHEtufLoItCW9u15xpnF3l7d/Q2eafXNcJd6jfWXEG7RMwwDL6dfXlh/Sc4BScflYy7xUervVDL2fr9SbGSL6vfHXj5cf0nPZWz7WejtjTjCX01qGhWjU15LAqatfN1RVefhB9gT1YxG4CkO1XOLpsVq9c8cvBbJMv7AqXVI3MT3SArXvn/shkw+SmIaeQ6ob/a79oR4tkNnB3dTgFfIq2dtzTGuBUVLUn+kfFRbMkF9uO7zKGwn8LwtbLI4hToAZtijOGiZVDcxIhatb8iw6ft8NPVAMmkTlfqt27s8zhCsyhItqZsHVG96I+/ZH4yRye2F0YWEAx3RXq9U1HmNTtkfb/fD1/EFvDev7yihW3KZfTIvxomQxb3ZJh8MJiRTb89Wa7bGwq5MorFP4GOcnoR3fmPneZQU2ZyHNwXsU+UEXLPIX9jtMBwKx56gwPaRCI0rU6S8QWlc9nLcsll+DLpumYx4N47To0pd/fN305cdKbWVejeLL0CQ4ccvB8Q0GZ85MSlHlpzcPCtDhCFnXmW6tiendQ1mDfyidj+ebnjZdGLXHfwOOe57mzW425IVXxZ2GTiduV/35aTSXzF+L+zp3NRfKTAXgqHNV7bQFdl10Th+WU40pJM2AcXoon/KgGvN5iR+hovC9pBKXfl5uwjJA3/O7al5RY8vgmc6v43KAEiJkbPH2wRZusrihy6OJ4hgCvp8sVQeExmsnkruQCTp6xBoXraN8PMCy1FFFnISzHmATj9HS+/Y24WIe8AeHsnAkAXg8C3kf378E2Qn4gQgs5X+dOIvFW9ppO9vUICnfo7hOxqd/w50QaFOYSyjnyMXX+R8Kz3foIxP5oNsjCvwpOX75DspcK3KKZm+fuY8XNE2G7pgMfRhj5aKPQcZVJNmykisldJn9quPxA3rrp21hfjba+X6s4I/po2L9jPTK2mb/YK1S699mf4mKTShLVN0tUfUcETkfvVaO3ZwObWI2ic8B75vePtzM4dCO2qRs+6+8cFXRZh+pdm62TL53zmC6s5/4sZknHuyJm4kYsY1N6C0EsrlxgGAN1IRrKTKYTmTcZM+aaiy0c/leEp5/ip3Zy7QhigyLjB5VesLIiJa00xhS8BPhOHvmD+euLDGy7jgwITKeLLaFwN2LFDJElHCJnFRSH6l6HxcT1Z4kVqePMCJX4dk+bZEpfqs+Gj6a+e2obEbyS4B/M6W3uI4QZ8aI4czw6tTPf51Xo5RD9Oyy38tOE0yqmPfpavdnQGnjBDeY+JTEr+tKGlXj4a1QgiaAMtpSHk28Gfq8PuZW6gKe6JShmuCAwqjTOqyw6UBtrTkPmEnyoiH7mX3R9lAwt/RQ/PxDMXCoveXb6id+Hf3smNNdlgqe0Zi0lop8JJcI9g8Ycd8+mrIq3Z+OgPZSyMBmmXOcnsrZ7ubpGRCVem/+AUP2kcBZFLg8t3HFYprYx0Cj3s/iVAdNOJfoeOHbVwU12J6vRAAO+bhNPifbp0g/Y5HWOw92pLV3zOCs+afR+H44Op0NEIUODrQYbCK6kCk2/7junsb3V6K0LybkNZxXJr8VXwyh5i7PVEj4qYM7tre/043md7reJvfRga7fJLfQ/kCWyqggS2rzs1JbKFJbMKmNs40ah2y4Xqx5zoKa+Av+ZEkGtw28/C/MQoGaatyWPkbtoPQR+31Uyg78ltg4pDPNXWxXF0cq9nHHH8XHB+Mf+YZ6oNjB4/+rd33+VM6JH0TohllZc6nQ8ssA3tSH+DAvdt2zPMP6mAOd0dy+bhC+k4ApWbKbpG3fJWgkkgzcHFmWEANVplfgTpjcyNbQHyibJzPAilb297KCq/RQ0HVBlbkKgwfnLGzy37b6ECZeHn8/j8UE3jPRxLI86niC7b3JH3+fxv96hnHuyesgLuiC3e0Pn88J2dsC4BM9hWL2Xw1oXnbZon248PEcZtQZf71+aNc9K8+SeteWKXy0m9IX/CTmzyaCfpcgN4lCreEtzP72F27G+mZGb5GDlhf07XRDa9eYXw76YrTvi9GyS86L0Xb/NoS+PLydMcQh9PPdCDrdDOELSuIRBmzdhyV9zf+3V73Y1MO0YlZwTupKux2ew81R2x/KH0B5PtJcW5+weQdelrtMehjzND1eGpnLNjGHogToNROVIt5lKKO4b1m1GUX1pIO4zT+NeKgJ6Wa8U9vFe162/QUZ7/JNgWxR0duTYiu9JlewON15+D6KRXdCbDi1yChIG1fsjhVPtPDBZP4m0ObxANrjzEAilxEPMF8TIFW9LYhNfBNKo6V7nFyNf8Qe5VJ+DvAHGFUCaKCQ7KHZ2IzTaQ2IQ/En4s+oWdJz0PESOU8gMrxvLm8kIur8C7EddVOnx/mm7ljpaouNUspskzAXjXa0frcxfcBPSe3i7OFlTN+3DEZwFiFqYSMG2lnCaW580GZMsPb7cvpg14Fx/E5s7v+dtKsMkNtI1i3YGV3kl23DyzNbu/YlZobNBmwdBB/j/8e3PjKEmZmZmZk5WeeYw0zHzBCGrvpKNS2tZmds3yVZSdPV3NXFtYtGaGjZy4Dnh2lbkSTPntiDgOgxe+rshpgLu9buXrt3naorbGl9dOfVDFkW1h4d2R9GGHSgg64m3v1URdpjf8Y5ynldBjSZ0WIWB6hkBwQ1TnfNxEsDhParUWBEUP0j4hHjgjfcxYHzkT+fhVggDykTE3yO6CTCkPRxV4ukPuFTsNZ+0PA2LTad9Gwc9KLUKh+Ne48YFjx6Iq2IUprt4MdvJfyE7uAxeR4NMtsYuYKNWWkMKwY0FoAY0gu/yKhjsKoxwDSLzQC0iFmIaf9agJbjDuclybMuzsvq9uAvmC7gd9WDA4oacVQIfeGyJIhI/OQIDEwsaXqJg9r8Tfeb0qbbuarGboVwCrwQTtCK0oUea+KerT3zq33qgysQPoRxsX2tIfwndgkznhXio8YQ2Kx1hBJgowLW/aiwQBh1+AY33rGxQMJONWIShOHtyc1UwHW3qbuMuAkI8QpZJKH3BzEiezJ8VroGpVyzTYCeqqA4ImysJdIG4gPgSmD/1CBxQ0ZxWH9B0SiOpWrmO8GBPcHdo/a4JN0togs+OLis87w+zMJ5kWgkWfyzK4y5P2XwP4q+PmXHKNFFr5v2gMUn9mrJLc3C4TKijboYw/udxlC/5gEt+WPNTk2vqviez1LtExOs9MHeHgrhaod7Cn/ylSJm41wnMLumUo5YLGypxUSG+w585P7ZMQgLmcYTNTKNUKUZIUU88YUZK2A4bZgRUIqeuYrCNvTz/SHIu8+upeBRvSnWRQ4iF8Oz7GMJyTXbPhHTW57ZDaxSIEN2V/3oq3pHx1UdDfrODtA1V8ecaOTtw2RdcXdc2vQTeew8kl4iYg1KO1BLYYlaCj1qabAbmQL7TmcRG0wVHEy4VZtxAFQW4vQojxkXvlhhO18sYd4lIiO083zBmT2Aa+vcNCRTbm9qH050urTbBiLEEPv+EibZqdfAfvZ5d/lIrwVpt7yyC+uG3ZEnRvPEsqJTRMyDRgwCdh80nRq/tNr4daXGVxqVnDKqh/tTZmA+vheOIIuN1ORGiEvtM1hLP5KDyLk5olsjNyMl23SQq4JSe0RIQvWkz9Cfbagq6SS5yjYzQ+Y06UAbr8qYnY5pa6tDI43+dMX0A7XUDHoVcyGuSdKY27dVpLFzlfVgj7j6hF1yll4OhO/oqrsTP28fle6eXe1uBkD6ETHC7SMhgoMD4IIQerrbaQhosYKSE7U2x0toX44zPOvnxcDlnQD/ox5OKBaIIfPZbi/08nqzJSjYxZDTi5V9nQdBx/w2VhwuFY/OnDuAdGd1jfMt0d37aKbo4DCAncAFi9+5Uc8fRLh4j+IXvRXJReTdQK7d0UC/bgT2Kz0C68c+SleMIAuTjYSBP4jWOTnT+p2CbbmX2w7loUcPrjYIXsuKJCvxa/egl4n04hk99IHMuaKUbpS7LPHP1GJKCOGWmoPgkQAiP5TTP+y3jnI+pIO1fmG5sRf0ABmHJWQcesh4p/aqEPp/SxWisnpVf9Rjh3MkhgPUJT52INGEYIcVdZqpG0qaKRUOqCqqHurGLYI6L/ag3usW6hq/rR+EI6EG6h30vhJ1WoYda+SxGVbg9ohaqdf0t4eM86QDZJX/yTPPjjjMxyLkzNOqTwvzkALXCvBgfbOkje7U7sqqu3M5cKS9oQgZqR8Zfy03at/iyczFRYluM8jMUYLkAytCR092D4TwFw7qX0dbjfu3cDWWd4JcWe/IdnJDs9kIQ/lMYjxj2tVo0DuFbzzpluB4yRYfatIkNqHlu+8Tahgv8tecUMWfHDWAni33fJvmu+eYreo/YdjQHiJmznkzIEKgdJXrGIlzy0YvkEDuDXrFvuwS7Yep2MaIMmZgJPGq8kYgnp4y4gHh2gHwpbA94GqfHIKCup4kcixoHT3UPfwPauFX1ijT7RGjhXzS8SpP00paZa9N0oK9mfVZ2mez1FsNtqvLNeiV8PjHRK2gV8ReuZIDQwTu+PWELZwiBxQeigPCjlBriGO7xeUoYLdO+rIHkWUuvS/5fKLannRZRYroejdNAp/SAz/a54M+XPBgXpYGQVvVt7COgbKK1IwletaZa0iUz7GRYSbx9Efdjv9e4ucbw5Ppx1bPQs7UbdBL76yIjMxAVpLPsRtArv26wedDe6kEaeH1k5AdcuxtvDywC1Ss1jXIfAWRnZFVRWn29Bi2l5Q6DE9WrTC3fGfUT+TDT3Y7kSvU5M3WmLzBtA32btS2KDmq2z9TG2FhANVM+LcNn8ld3Ib3oay/R0Uj+R5PimD63Wc1GI2pCJ/HEAYouLK+HtsfNzcb6i3DUMs3B8qtGpoq70PV+xoRh0HrBCHYr1XqtzlQvwSU7CyJlqO8q1gujA1x98XypZBb/LmR6lHxw7PYI3g/eOZGN8Yek7pZHfxgi4b1F29YkRDMifDirDCQq5zsXsRcTJnwPYnOXsSiKRE2uyFdl0/atx+RAkTTrsHb6Ss6V47usX+RpiL6Z8IbdfauS8Fr4RoEwQHBNhdeDg4LIeuyIU4CCQY/hIM6x0ZAYz9t4kah5581R94oK8rsstoRHxcgqJXm+4OheuxfKLId6i+wB2sFAl0APrSlgA9vKeAjtYCLR5U26446RVn5ZWVSCj+fk8AFMWxRbSHMIFSwWgpxF8Kvn/yCH4mks2nVSmg0uDGjwtX28e7R+7i0PTes/K+9pSmZrwhR1zdz9dY3w1Ep8zHSDM3CoSJ79/OMkmn6P0tcFTa7ZPEEgh+uIx+ZZZ2bIu4evD7a6g7mLuresMIsHsXiUNxp3g99BIhl5Wb4Qj2b8uOxRRruJwBCus0XMWuFypscOfDo+NtTGpDPhfZ12gwQZJU8UJcwoLpEI4pJzBjgOxKLlpVfh67jbx8G6VLT0rCyKVioqR+rEoZIxAuLgqDeBrxsedpQbUMtlSwx6SjcLcUIEn8IP2rKoha1Gn6m8EIDgflak4jTil/ifJhP9QW6krA//gYJHQ6uaEkJUdZ6gHoIpQaJlC1DcElAcCt6Vfs79rvDDoi7Afh9CWBpGwruR3FBwSGNiEe7rTLVGPx1BltYfU3xcGqSLuFK7KUN32GOG2njM7dlLT0YpYt9hQyIItTLNBpve/rEVBSp72QWNGuCrg6bb6vVNfIeGeQ9WuzfzGokDWO9FrFrm3opL6pQnzIOFQtjdn6vLn5z4AJRgygQPTefKHtr87uisgwEg4esrKQK6fUtqClVfrPo/xNG7nq56S+IMzAM+dfRWCye+4vVQqvSK/fJ61WP2mLNGSmYMST3VU51YyGLWWJ0dbOAQ9hAB1NB5LCZp1XkzmM6QRThLncIlwc6QIrOG0jReTiZGj/ZSHcytT7/IsLI3JtpFwHAwz8O9MJrf3HbD4N/RboUV4x2H20sriPRINp02BdUNgjlJOETe1Vyi/0jbzz7mkrA5tba7VA+BLzZvwRZ1GXRb6sgcGF3CL3A5vOENaIIa4G4rtqr4PnEr7nJyCpPluDQ0hn7BDAyWLz/f3BH9rEIU8wyGAfmWB5zpT9BwhTKD6ZeRIl6EVk8sQ124EbgW0bEYtSxu9qksYKLctHAFGJuEBa2kEacjuz1Ef6+HLnDRr/BYGN2m8jgcO32/ErnVBdSmQmx4zhAF7FTyZ+Hig7Kmh4WcAQwr7cfNjy3qTSTmGJDvCQ5a0LXZsHn/8/57G0kjfNso1ra53mItKCI8ERUBjgC2pGbOZcdx31w1+P+jY57XjkmI4yyYKnYImcyJmbS+TRy3KV/J+UCezNyip8ZemY8dI3twIiPwGmjr8/D9fiR8rjIV/qyuZMwrw1HdHOJI8LYyjsKIoVSpKss7Krg0ygomJG2xZj6q7KK1t9rdqr6hW778KIWnE8HdwLMqvKZJIElMslFoHtiTTUGIJYXi2j7QaJa7F6QISdwOPmcrGVTWrE4izhRUoRNOySj44y9SpjNqdDNoOH+4Gm3s6g6JgR+Ob8QOMFN9avKnPXTvGpyaKjb97WnEsGK2v+3+7p2KGtQNQMTgqccHhQa05mYmpA9rlUJ4rgRsjvhZDNxukhPx+WRuITTi8Ngkb1LJpveaLZdkXT7qt1YISKPQIjtiU28Q3WtKURD6CW+CmVa6oiTR8mmxhbEyfboIWhjOcZFGAUWSY2xb8VpfU0/99m1+iKbRjRGu972haykbeUkkLwDbGSSLhT6x5boSiyDf0QshWho8GxgwiYWtsv2ppCa52+8a+nqoY1P8jxjH28QriooIpN7fql4M9RVPy4sjeUFuj0viPwor9w2gTiyuUUv91eJ8jidVaUuoU0TZ4kEjknzjLgfOdauncXK3c+xxi2daeCbR8xb4TsWKIokWNNpbd3/eW0/Xj4ZtLCxF/EVx6Km1DtRN6W+21WpR4oWncVd+1I/66pfP+mq1E9rSk03qgqZLEHqQvGmpuQR/dVFtDfzytgb1QZwpuH9zhXaX4VVSTnxEaimEoOrElarv0xr200FlvylRm72+jqjpq99SEBm726w6YM9eoTF4CxPpKjCxCqH21/C/4HifyLoxWpqpibrEJpf6FKOkbIbVUm1qp0gPYiAWRKScuAz1iqxKsFpEVYf1x8dk0WHuMfD/s317FwcINSPEG/CKnJ1fBU9GKedC13W00Whh1xN0/39Ig4/9q5INgrX0WJUjHq5gi7JAjLYTDPx3NahY8xMi8RpFqczeAWETsHBVD3lWx07Uf/zq7qZpxomQJkQ2NBvODrI+uH8sL0cPZrOrIuPQNKtTcMmx3Pn/mfFYlKfoXn2Qx/IHg1aEXqKMXJ8nrTj+PsFN8eeAMEdGsHWuj9BUvW6A2DFMU63sHai2JT2TGaTHNKEs2jc3SiJCQ73LDpozwqUsLgr5HXI3/rwIAps2lib77cuP4QyQ9AxWbPnFNc+DzlS5Ix9J/Rrl7sE0U+xZF4A1C8303Sa8dSxWRaS5jWT3jX5goISy+PTJKIfrbcEzCnKvWXqy0l40wCzyYxNKvey/UvIU2rZmbuekb+JGHmHLpsdejubenG9iwFO4Lnbufe/uIbTCfJHCn4MvYhOiq2ZlItj2lpeFtcjOJdnFnhBX6agn4Q3g3zRbm6Yg7u56r8Zrl8vY2AP0v5QCLvCs3SoWDI1Qy4kZYWp9nHN1KthVqmG2ZQ9iGqYYTRwuAaoy1GEObs+nmWOkE4h0XFj/ZfGR7dL02mVXWn/W7fkD9BDkYz2RR5JL+7lwB0YAJAgo3bhr89ojPz5sJqf66HPHB36rAYNnjHPQ4kuGj/Rco51GtoZDhxqrgCRmMOSbQsGF4LNqI1It5UN4MRWEirROJBTKc2KI8Bb76kCY/amcBTt3H6n3zu0r90nATZ1nwSirhZ0P8DVXxOVHmH/ePfXoETFh9z4oqABYaqKd4N1+dR9SbI6rXb3u5VmUe0kw5oi+wTdJpbojdeoa+83a355nX75oJlO9WTNnqT4xjgPNowC1r6pqRLHOySaJqxcSlPpHAzaDflbzjBExn17jG988OrxzuSUn9uWOFFLTC9EtiOWL6blm6pxLuwbjerWG89HfcidmJzuxHXuzk7/hleLUS4fdhhkpzxthaOGybdBNoIfnDRMSy9zqiKQfqV17TdjRsICCWOtiS2magzNK4A0YXecf4zQFrBmkAeEVsKKpOCvaVc+kZBl/pDz0Xadd3Y66UQhEXhBcNo4jkm6nallWcYRIpxEe3Pfte6/M3abguELZXl0QjNAOhzsNH/XyPDObeCXmjTW1V8U5sa4tjb8Mt51CWJGurK++Inon6akE0rkUz7bbsjcDPgf4ULCA5XDUhC9EV1Q7fp4ccNV4zurwO6o3WipfJtfrmqgaZBfe2uuFFcVNiBoepzfCbhV21R1XSOdSIqrL/BOjfsi+4V+N47tA9qw4CKUbCFBUN03WlhKx5cd+4ng6FXR+S+uQbFWcBguNrEYfH6csP6sTknTCfQDMQhIuEypaf3SKihATKIJcmRsHuLjpnalb2zT37HoVQBjUftExBtcyO2M4gEw0Zluh6seMVP6Cfpcx6IJOJmP8Io/F9aP7C03ssnGU08kntrC8E92k5iEDni6jsXpuGLyjCawHjHorzTS+vXhR1ZaQHZ0f4+cx/KxOL5+eXuZLN9YsBT1TVT4vNSk3IQ4EvhO5eNl/Yc8mn072W7W9IVus7lf3WYL3KC5u2+GbD12JjEp45Q61nXmUjhX7Kl6XsP7BJHWiE9TR35K9JPWNZE+ob/2S8w3udkeNJaK6cFBPrXUotgFSZEJyLZOPMc04j2CAMF3E7YYjtLtOMolERSPb6JLZQoTFnW1+8PGStd/0t5zLPrLGsBcSMNTEJN7UdcovsYCE+cR91Va7G91uNL9cF/eBvZ6Qn+zhtxfHo5ee5Y0ytsqQ2cviXpRQGWU9s4IVfwW1zcxB72YEdaf2u809P13TX1XIxH7jryf0+B3OveWd6a3j8aWsKw9PcHI8IWt0b8bUyFFwCQ6jLXdt6gfT1I7GAhvp7fj1LbeXzD0QQuQKbcW4I7gbNriThVdnUJQSi3706D8fk3kv2eV3zP9Xa2hQ3r34s0OoUGfDcZiwAvvMhp0VStv6WfdZ3ZduYmzwhSHmTfgCRiAsly/68G7ANO7onXKN5iOKd5uTXqLovkbxnX267JsR944jBInhVI6z4gJlorIWcr+MCw388dKM1i4J8jg9+iAiEcI3Pkw/7KBKZCtcHez9HpPk8sKIT5mSN6Wc6KIoVLRe1FUNvbtgf/2QUBFqYOMZk4sahVhWOvNem8Q7ddPmFlrX0dPcWmRnAS/Ec1kT8MhWxaAAD83Rp16aKmkvZYEfn9u4uV12uInJ2mKebH2gZie0X0i4IEdjqLYVtvg+Zakt3j8dk9vuRr5fnZiihrHUI1/5bp7vkNjUzhAjfwSS1sY5XlRqSa8iJIfL1fTyx+aBfhUAucfXiaQYxKpKzf2vchvHc+ErbU9e1yEOaVpISZtdQGc2fOD9GMotPN1xdfY3hbXzBcdf+kEjn7r5ev+y7C+wGAjwhwIyV36Aa38ghDNsboqiY6C8EnreZZfrQF0pY+8jt/saT0/IHMT5IE3HydEeatPdPp1Lp+MaVFBF6xrFTkulrX+eGBDfrS/iuzpzTRBhdj4mtHGYE5Dmml6chWfhQXP777ETc+RPcWkP6/T/0pcPH1LawO5YwD58KYWpFuJI9ElWofikX7XWk5vFE8nNIpOXFvbTzfJR8V4mkVPCQ77pxW+WQNFPzwbpE3D4sTiy190OPdp81c2WzU2cXLl71qAJ3jP9wcW4HYsmsEFog1uaqYNd2klhgCY1m2yhHc1/SXMJX+NFgOHj78/7qkUS/gv7R1UMzGNHE0bu+fSf3KT9hj7YuK9R0YePiKlanbcKIKwFw4RyoUT4oJoWRxAou14kw0kq4hw5AoXOK3K3eWZZtvdk6pq/8A78Aw8ip+JJ6B6xmOto12JLJLH3fXVT9d/Dyk1IlXoxyf38Or30cO/p3//pqNZ8/v0n18v3h4mFz8cJofDxeww+UJaNByaBFIIjc/IJmUxLm+QzGHy1cgPqTG3uDdh4G9ycS16s8r0WsU+68DdorDJRUxemUwee8a3VTgko2aq7FovIL1BVSbkLidGNi1ssIp/fuSoDKSsSmQkrHvWnArLPIZlf6knkzuBBLSfQ4zZ9TALzYgncwfU5DlhExTZ96yQPO5mjkCQZyHbxasXr9zqe/dyebW8uvpuNXeFNnh5dbV4ZT1EvLVXs2ezZ4NZBxEeb3m5V45dzBaXs8teY1lW9bsJ6y6q1f8SI4vvQWkJwc81YIiPdgj93Tifn+I8NcSjLfvQIIt9NlssZs+HWNXV2xvowtzJzQYowDLi41MJjC9fqP3Ly9miV8HUhITzBhMSxJuuUJcZ5x5d9vWdD2sgl2NEJyEnnm/Q3Xh8V3C+zv6DLal21Xt8pDVvVrtkhVTzOcarL/3vup8qPlq7eH24eD3JFDBanXa7ON5hmUmstsUJWYUE8QzxIHAGtAj+jKvETz315uvpWxaQwlMzfbtGabOfXhO+U0o0HhRbKPTIN9eOEAT9Ne66QMjXKSeHb6aHT6bX6mLwen0yvRZo9HIxnfz58aeTXyaTyV8Xk8mXeoIIrjs1YCQbgVs0eZuQuA1d3VQ/FxazgVjQbNsQ0QQxW2CjAVPeok8lRtPlkATJdMA8GKrFJnSFOGzQFMZqC5LJy9/RifEoeqCvNl1rtrlEbyJCr1sSwwoNxABc12pIvbmUDRcVHtIxUquA0dftCd4TMps2R89G2Rr8sE0Dm62iOKR2MUvZHoVLGvbpGmJdvuhVx2PEBmpn94l0tb36bQ8Nnua+dDGD59r0VaaFkEpa5pK8UEmu1qNvCfQRUyPtMO7gHHbHf6tKxDhSaiZ7DfZIRkhN0QePJCmJXAlm63ISytHWEdpaR+gxSYB4P782GdL9vCGT9/MyhSak91jaYpnxAZtr2Nnq8jlKNUcso84D3MET1e4fhyiWNw6KghT+6IvhwLU46g3EMCHOJ3vOzCkNq6kCmMT6wOp3uAuN+R7pMeEjPZTtRGUHd7X7eowE1zYPsrddjsHtH4AtYVd3RE7xJCL7Tq3k24A+iQdBFHVhp6Ach3mVaQvk0a8or9vMElaaZ3FtPTWAlapaDsmhAiknHLmDi3qWdC4XgeWkGkO6HWOr5Ts+x0PxO4JmDR3l3d7WWtQ2U1kckLPqdGWpQfYrsQuJ3yPvxt77RbjSj/pDz2OKlCTkllBIza8EidHZLS5ZRxDFDsNwjuFOMHHIic9xffocUKcluxzP0Q1Sr4xUbwoM5WCh4MQKQeLe87GYgoqFiNSz1PtTIxVWAhpMUrqGwOPxsCH1yjj2Om+A9psAmuiketvt9iy5O3u3O2zupPq3sz6x7WrCtLxjp2vBCP5lx6qhIzmCaItZGh3zzTEzi5mZydB7i4IZ3c4KzZRdZObIzIyhmfLnzJEjR2a2f0319o3AmBhO897f2maqrvpdY55K047jLnSu+rPxeT/TELlCiMsyDJEC+Wa6IdIh71fyZcgcyIcg8yE/hFwOGfo0Y/imp0KvR7+wigq+an3wmo7c9vPhlHse//iGzWs/+mTwSKIhLkO9c8B2IAHIBpKBRCBJ/acxMlQ6E0hh6PxU+q/y0lQeyVSFz1IM8SXwEyBSDZEJ5AErgA3ADmAfcAw4DZQCdUAr0A3IaFTOmLQnEkdiSuXU4JbIe0xFbXga2vLfcWjiO6y1HnM5n8prne9LK5E+BXlLFpe/IjAfyGeBVQC7+jitP3BkKNsQBvIPHzl67PiJk6dOnymvqKyqroEZcJ0PVEbpmyMy1L5lqf3NAbQ/wv870dcTANUTnjJoIK5nzC1/F8hT5XsPHLysta2rvrWls7a6q621s6utu6uquqm6q7quuryqq6O8srqytaWlurKrrbyrsq69u7qjfxL3yvIFYZ2g7vA5GESTIfWSicQc9yVDSR95YLjfCLkoXB/kYy9tcxSbnSIW/9Z4/u83xR98ivwoc+nyHZ4Q0Q85FvGTbyYTGHACoYJDh+isyRWZYzhPaMNYAAwi6sQS/mggafITjimFfgf6ArQWrBsqIvWDzX3ImK4Jc7UrYPkVnxOiN9dw9boM1iAK+yhxhcPIozNVVM/D8coceLaxQJmytrGZsnEZC3PbQz7HwvVHu1xgiVwskYs/SS7+NqtYYhVLrCJuv00ZsuOBqwnyM2TcqcC1edLymEN6gYVs242GbS3Tjoltn7O1wCwwY1O2qQsc9spohWGD2Jg5QbhdyKaGATpKSTYcgwQstsxzml0w0yOWPTW/E93QEfTtEXO/3XOM/7HDx0028bzf5lQEiopgHk3A8kcW8i0aTlXGYLrS3GxXb+dm/V4v3R1NczPYtFEe26sAFG6G38S0bDoSKqQYod5TvQe0BH9UTlnkp6U5KsldYUcSRALTkNq6+obGpuaW1rb2js6u7p7evv4B6TvrDwRD4cjwyCh8/Pg5OM+JyanpmdkLJGbfoV/+/FcClHK7gsKiYpUrEhKTklNS09IzMrOyc3LzjPxly1esXLV6zVouX7d+w8ZNm80tW7dt37Fz1+49e/ftP3DwEE3hl3/DJ4QoWMF8+8V85tvrINMhvzRY5uQz3/7RYL69FenlXqJhB3WMNzANhw5NiZeJv8HL0dGcC4muVZyZf1kJdNAE1TVt43ukw9qkVnS/LWeK7rqtp6n0soBiRGfBt2HydBnx2bn3mBao6ZgeIRhBe1bm/azIkKzmiJrTDTAxKkWHYhCk+moiWJN3LhyhoWKf7Z+hkFW8CU3PcwvmDE3GbQxLpLnptsQSHc+F1011DR+45ghZraDunHYUtI9mNRZxKI5FtccDmFoIwXzTexyYrO5KnYx02MhCzmUNpiNnHF1bzz0c75PNBp8hFq2mIoTI87zLDCBf/f+1XXOAjmSJwnDVzKxi204mztq2bY1eMIzXfrYmXNv2rDc217Zt1J3uSXr7vcx55t5zbqare/j/la5bX9UbOu7amSFmsOc2N8mrRpDHdA71+ipMtVPgvRjtVLrN7n+6aJiz5wH03VbLc+dA/+U//e419OF7TZ3HQT8umXV5LfRl15i2fOjP0Xs7vIA+new+zRL6NUa/LBYnjeDOUZWhvTJrrolBFPLfj5H6ajLe3XoBV60sxG+2nedsNu6ONyww4ZTmzMMZdl+i6ZFN0HijvWh51Quc2XsGJ1J0Dju/5KFvjNYhi4xxhraOVi5tpn9uPaxZO6uZVSr7KTdCeG2ybju59LFzkfLqoVvP+phzYyc4fNZoiqkkLNlGJnrlSqRlpCm6VfbIqdTuW/RDkyvOXfY+cO7D/kGg871NnEaXluFJpwI4zlblaOAMLgoteYASk9tzwy6k4zfSI1ji+BVyqPDmeg7/FAeMeIyCVvKw8+YlePTJSvzaTsmxqp6OLlW2xieWzEXDxWJOSkoKzs/PRxERERiOxWIxHHPhnJi+/ou1PbUdX1uzCO9eO5bzyS4umnZwNpp6YTUK7+aLT63JR9uTXqEpzpm4iPShPgih3piat+rafVjtWFY7jm6rQz7p+HXnZsqiF/u3Lj2x9dqog0Nb3DO/N2LJrHbfVIx1Wq1e1aAaj5ptoZkb5nVoqtGQuDEa1euNp2csr38yLe5e2oEDkWkX53XT3DmaccA0f6GRlzzwWtCqOXE9T67cMPr4R88SBg5oq5YeDVuR7cvdkDV9xL4HhmePdvt6ecUAQW59ib+/1VyD7b7N3R2DX0oD+1gaNx80ONZAtNsgKiE45+DMuYGqbxZe3beol9hhheLTXgcXD4jJsr/6TYlX/ZTKuU1MHioWRJnZHFhi3zCmmUvvxO6+W/dsaLzZyKlFz1XVffvlpo96IA/+4PasL0n5uDTJKil7TkNO1mfP32i+uhHTf8mTxc8095OURxGMC+v8qkCHAtEdT9AipFWfm6DHnhMfzwRNmm/t/gB0sS+utw20Setnvx70sZspPQ4adeRwF4NOGrmiC2j12aaLfUGv81veVIBm8o8n3wfdNv5g0wq0a2KR5Q36fecTWQQalva8lwk6XvDu1xy03Frx2aegpyh9TSJoGs/hjwBdZ19cJgNty1902Av6bh1kPhs0Xn1GfBt0NgvfEgRat3N/oQa9L5rc0YDmB79c0QZ0915u8C1oL5/FPQv6K2QmBuDBy5DSruCDT47PaPDiVsDhkeDHmc3fZ4AnpwXrPwVfVmxKbA3eXF53qxv406rJLCvwSMi91xt8wqEd94BXX//4tBj8CtUMrg+e2Q28Uwm+ma0UDQHvAtyUw8C/HSW7w8HD7OLSHeDjoNUdBoCXKTe+OAN+ruiedg48FYzMOQK+5n3S4QJ4G3tBkAj+Lt6xqRI8frnpzhjweXyIbSfwWrX67kLw+2YLoQN47uci8ATfr+2ddRq8t04+ugn85w9SXYA+kD7B53phW9/cBgf3u2ftmFficuNsQeXU49eTSmS3p/eb+miX3Fa1SnK3/jJ19qIjUwUG64yfaXjqduaO3ZwsmxgqHedM5Xk+Sjzh961XVvvJq3PD92hyrA00ma17G5ulH5Y4d9rWsW2epvxI74Bpopfp/tNH3Hxe2XK1PG+c7fBuPT+z7xyTjs1QS4TQGoyQPaKCR6ct8BpI1nl4ngOdPNZN5Q0d413fHW8wRu+rzt8XyBEh1MavXWi7MG8P7H2I0LNIDlA0sooZBPsZdGdqjrkIfU3GaQlCyBfDuF3bfoao9i8Od6RVBaEAPgoKZjBN+nrdHpKLY8eN13N9CpqG/u6oJT9xol9EL346mafm7vqRAs0jtJUvhaipQyB9yRNlQpVY0lwUFS0VKJRJ8riw+MTI2EkTiNAfNGvaoobr1DAHFnKiMQMgH4oEMfGMju3oWA+An7qxEJsA6eDQOxKwMQT9nZhAjcJBBHEAoqIxrg4eMZgN4A2abdRF2ZjcDDBH3bylpQ7bdO4wuENNYa+FtlBV1yBquKzdakMtD0B9T5Tt2qNvh97MnUDxhD0kQr0NU54EkRBeLp0gSwYqTCi5tHYfT130mZrVvQuMGbNA7boEVdJLJyTDp1KvJVBDP/V9T32ZyFcv2NWDc3XKsYHtb2e0hMgCjQX8+hNySqn0y9GnXur5y7DmL6CYTBBZF4GMnPAHYkbKJuovc4quJRMUBgEABp8DFyZoEZ9MN0nW/cchhC54UmtisnjpROBbYpoqUH+p57PXa6hbbiz1Teg1TYiumKwlksc0Xm3Ng1nrnPXo9coG9HqmlZ78uTU9E3qubvULUjePtyAJ7IhdqzHf34mkM0mXXzSWe+gdy/XEv2Is/721jJ5K9V/x+5n9wp2kB0lPmtN4k/Qh6UszcODiAST5JANJBpEMJhlCnwsF1kMynGQEycYkm5BsyuBNzUg2p44ZWlIi4b850O8Ojt7gsoIHwXh1aBLq8LB6PzJ0qs84y0Os+A6bUqvC48QiapGkId9wYnxMNBnopHJVMt+U0YCbKt9GQAY/cpsWkpKKlEGwhQ2KGr6BND4mLlJbWvJNpfFxsM80SBIjn0jGe76lTFu4KsgoIwkSK+JgHwTflBpjSJVH1VX8hkAVYTh5Cw=='), (letter) => letter.charCodeAt(0));
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
  wasm_bindgen.initSync({ module: new WebAssembly.Module(bytes) });
})();
ready.catch((error) => console.error('the verifier did not start', error));

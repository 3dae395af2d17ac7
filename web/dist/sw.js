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
  const packed = Uint8Array.from(atob('ZFVVeNtMFh3NCO4kGSWjRnG6aP/M5TZ9Kz7t28Kz4tiK69ax89lKmWGZmZmZmZmZmZmZd8/VFGx3Ws2Zey6dufpiifpgxRNCeH+QmxaFWBTemUXvjMBTHuQZt59k4jRvvUVwAhsCsMPHACfv8KozcPPOfgbQjBzhA+AEsNchb3x0EQGAQxwiJmRkxh2YigCOIwZ3NGeG1kmxODVsKm4xccU8DXfoTmg0jHD4DE4y0z52bg6Aw9mg5Rm38RXhAfgAxqAMdDyXxe4SepjpaZ4S11NlsDwng/ieDYfzfnv5WLbUuufgwGbZkaVW1s+X1wZ5M+vmR0Q0FnKrC+G93W228m5WHOj3jmRbGwsLzYWl5c3bty43dy5sFTSWeNd1iYOi3+62slZeZDsa+UKe5zuWm1s279i2dZu4eyz7/kN57W67yPKjRd7vQmlW1Jc6uRBjCTcOJeCBp5FtHF2bxJT6IX2fjDb3ut/9ac6QMfe1RGRNakwMMyaqGAKFg6lUEiKtDa1Pzb2RM0k3WWaQpeex30QkkYdVIeSGIVFKqAG/CuEnm3pJnMAEb240ho+33ZZq2BXCWSqTJokhLGMtJcags6Ik0ahs0mpM1qZw23nwQK7D/SuUsGr0ZtMqXIgsx2lmYN6aUjxDyqIoHExiJ+wVwprVs2RntTU3o9ItdBcXgX4si0tr7OVS5JpCGv5LCT7GheWcTEvtkMgRMoVy1K9AxOVlQCGCDxB8i9nI9VGw3KsUxwoY45EcwwmGnSaxFqZOUp1IyzqcbmnmLZB7IYPnS4Y9usy8hc3EaKUSG3MKv0GZIFYhR2srtQWBdjFLugNglI2N1VazG+W13EjoxppNch9KURpmYjZs2ICb40Rawge1BpiWWnUaG7IxLkNKoggc7kKmnI2bHdbMDCFbap4ES9B0+b1IbSQvivHcAHIduQLELOaNKeHaZMoaAHh4Wa53J26NG0CJxwUxsbKhrrkYmU5Llmr0hCMU/hGK+b4f4IlLLQhRqZa8UAEa48RSSjxNRYk0ShE2eRMAPY2TC9W6lKlQjm1o5UiNEWlWq6BKaiylMGGcwHCyS8fsb70diMoIVvxXp/Tlm8VaYYOPkCspcRkwEIxleaUaefouuGKU1IQpIV7xqKRSKi4b8/yAaCK4rVMJU5OriM5slzKQp43mt0iSWXIxfAkwYDUElnpISKDADeASSgHuURKM9Lw5Hq8wQkq+qK/lqrdzZ09cpEB5wobr1Rlv99mz7xeTZ8TuP3/d4fO/AYx+4983XMlXev1jUiSjv8bL/TwXj1IVx66tdnr1ZrPdygeFcz36iqv8GWw36kW713Wux6jpeqORrxYPare69WKtn4tnBVGn3T30gPyY+H0wdaVHo9fMxcVw+oq9kg8G9VYuLoXrRhviN3hwQFwIZ0Zo/mB8IbAj3OoaAp+qZkdU1buDI3l/IH4erBtV2847zYE4G47Rrt25cGaE5nYv9O0w59p9b6zsAEa9I86HY3SBWQzEl8dKFPVDufhfMJ1l9aVev8gO1LvNTt5XXprh24OkbiPP8PVZaWOWeVNJO/StWal3Or2GeKVKhsh+7thvq+khtnw1/wzTIerqV23geeuz8Y9c1rxc5xNybtjZ7PdWs0Gn3cjFm4LK9WkuqTcz8u2t9wuhdOGJ3d7kwk+jT0a/iB6p/G/Tm6KPRJ8Kn0hPoE/Td+gN4XvoC9E/o70vp0/4L5RPCN8S/MF/a/BH/6vh5+gH9LXwi/R6+gL9iN4VfTP6RvTt6IP06eA90bujx4WfDl8bvC96b/Ti8N/Bz+TX5XeiD9FH6XvRk2ni1d+Z+D795yHeraflrqrcb0TVq8rdUXGwJqvidrVQUwwbaz7DbbWAoVoLGeZrEcNMjRiophlEbULtqnq3C1Gb3A378e/YVZuqerv/Lg4yZ3D8/f/ZqE8uSY4tisLvybQtmz6y3VXKe4MaydTvStkyq4oJCgoKismggQMHDhw4UEze7JMZKy4psvu0/zqyosc5Yz4d55z5ZJwL5uNxLpmPxpkxH44zZz4YZ8G8H1bJem9YFeu1YdUsG1bDaoYVWIthtXaxeulAbg9bGlQ7t7PtWl1ve5vYiT2/tmd7e85OVp9v1z1vPjiQdw5bWh/4osvV/Y588c+z69Vru43mF3+drlfNbphf/DZfr852G33ibB8/wG7Y+jp9/DU2364ftd9sNt1V33fXfXcp3qV4NKgCwqPw+EPO9Id0EwkmLpi4QNMFExewXTBJgkkU3NhzvZ7dNz993Nvzdm2niIYTYJ+onAPhHKjOobvtgQCeCEyDKjJgKnAraOvQ1qGaDm0dynZom6BthN7Z8wP0W0FP7NbOkAxQ9rUKlAClA9T6rhW0FZQGVVSgVNAgaHBocKimQ4ND2Q4NCRoi9AU7GaDfCXptZudIBij7VgVKBLUR2vVdEDQISoMqKlAq6LU1ojZObZyq6dTGqWynNonaROqLA/R7QW+tswt/9GZHHz3QRtBGUBpUUYFSoPqBP/70sdXS1q6tXavp2tq1bNfWSVtH7UsoezOgl31Xj9DarlWgBCiN0GOXCipQGqEPgFaCVg6tHKrp0MqhbIdWCVpFqJScHtAJV2WETqxWgRJBJwlaCVoJSoMqKlAaoQ+BloKWDi0dqunQ0qFsh5YJWkaolJwe0FZXRVC93lSgBCgVVP+mSkFLQWlQRQVKI/QR0ELQwqGFQzUdWjiU7dAiQYsIfRmlzvDagj96a48+er6iELQQlAZVVKA0Qh8DzQXNHZo7VNOhuUPZDs0TNI/QDqXOMFjDVRmhjdUqUCJok6C5oLmgNKiiAqUR+gRoJmjm0Myhmg7NHMp2aJagWYS+glJnGHSZshGaWaMCJUBphB67TFCB0gh9CnQp6NKhS4dqOnTpULZDlwm6jNBXUXJ6QCuuygitLFOBEqB0gNZ9txR0KSgNqqhAaYT+AnQh6MKhC4dqOnThULZDFwm6iNDXUOoMayt1VQTV600FSgQtE3Qh6EJQGlRRgdII/Q3oXNC5Q+cO1XTo3KFsh84TdB6hr6Pk9IAWfpmsPHqZsr6bCzoXlAZVVKA0Qr/4+WObCTpz6Myhmg6dOZTt0FmCziJ0hlJnmFnur1Grj75Gi6OXCSpQGqF7oFNBpw6dOlTToVOHsh06TdBphE5R9jpPXabLEXppmQqUAKUDtDr67wkqUBqhXwO9WX10IPeHLT3db+2qt67ndN4+kGcPW3qy50fqdw+/kItgS57pmvkfq3ao5LYZRXGcd+3IKzm25ZHsG6eR7Lfog5mJBBYGLlwYmJmqncDAwMDAhQsX9n/6LbDGV5a+VOSMUH87t0c5ymy8/5sb9/1AxyZf7U/Ye2wCm5Rdnq062xybkD0P9kplsjXNtY0tIBoe/T/t/MovsclX+wH7HTaBTcren63mwtgENomtcnJv2LW+lhIIvhWwc2xCdh7srfcH2FWLH7HfYxPYpOx3ZztSQ2xC9irYiW4Ou2EgLYNoePR2c+YWEx2bfLU/Y/+OTWCTst+fTe8qNiE7DTbwBspyfXcvIRoevY+Lwu0aOjb5an/B3mET2KRsPrZ4/RJsQnYSbOAcii8+xvgeouHR+1QsR3XtK7ZhE9ik7B1F47zYhOx1sIG3UDajjuraruHR+/AvR3XtG/YHbAKblG0UjfNiE7I3wQaeQVmBrbfcGh69b/lyVNe+Yx+wCWxS9geKxnmxCdl5sIELKNvJziAa22GX2ITsMtj7UV37gV1hE9ik7ANF47zYhOxtsIF3UGa8huraoTHDPmAT2GSwR3XtJ3aNTWCTsiuKxnmxCdmzYAMblJWy6VrVWIldYRPYZLBHde0J+4hNYJOyw+dFgU3ILoINXELZQTZdqxs7YNfYBDYZ7FFde8Y+YRPYpOzwxbDDJmTvgg18gLJKNl07NlZhH7EJbDLYo7r2onXGJrBJ2SeKxnmxCdkWbOAKymrZmW7Oo3fz02DXbA5KgJJC39Aw7gpKCC0D+ua/j4i/+GtoDWVHfjx1jZsf3ZufBrtmb7EJbFL2nIZxV2xC9iHYc9kfZR/DzbHve2+OPdg1W2ET2KTstzTMHW7Zf8oON5e9uHXzwa5Zik1gk7JXNMwdbtmfuje/u3Xzwa5Zgk1gk7JTGuYOt+yH7s0z/+Zju7bGJrBJ2QlFc4db9mP35kv/5mO7tsEmsEnZa4rmDrfsz92b3/s3H9u1HJvAJmVv+oZb9pfuzRf+zcd2bYtNYJOy877hlv21e/M7/+ZjuzbDJrBJ2du+4Zb9rXvzzL/52K4V2AQ2KXvWN9yyv3dvvvRvPrZrVx9qRd9wy/7Rvfm9f/ORXXM/1Pzhlv2ze/OFf/OxXbv6y5D1Dbfsp+7N/Q0d3bWrD7Wyb7hlP3du/n839Gq4D33DLftlug2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+92sg2N3+/pNjR+v/+ebEPj9xt7og2N32/skRu6H+hazH6fZH+6vPleXVvp5t7vtqqBrsXs9172g+waSjev1LVUN/d+uVINdK1/v0/YhOxTsGvZj7KPULaSHbq2cru28H4D1ela337vsQls8mK/Za+gLFVr73RzHr2bL9yuoWOTN/a7xiawyYv9lp1CWSU7o0+haxk2ITsLduq+Y+jY5C/st+wKSjdP1bVluPkSm5C9DHYFLzuVTeZK6djkL+x3uLnKErqmm2fuzf2uoWOTfft96t9v2RmULWUnujmP3s2rnq6l2GTffu/791v2Mtwc++7mzQe65u933b/f3Zsvbt58oGsR+72W/dS9eXrj5sVQ1yL2eyP7+fLmBV3rv3kx2DV/v713bC375fLmhbqWhJsn2ITsJNi5+w9/Ol0Ls/zPH9dLTuGcd80yIF08V9PudHHvN9AZgy8KaKVi2W9Q/CgEPwrJjwIp/CP41ZTTOOcAOrkaY5mqNqe0+o+AE8Ln/5JS3khWxEAYlkbSeLPY9XqawXuIREhjb8EBXka+7ghwAq7CMQjx3vsMWqX9S1ub8lx/rWr7a+rhL3WsXe+qjbFiifMNxwc5z1FujKXrnNkYDa9fbIwFV9Mbo+aN1MaonKQdOZ+ky+50onHCKa+ustFeXWZjvDrNJvfKsSm8WmJTerXApvKqZFN7JZrm8V2RXfuft5O0Ne+n9fpwI9qjR4alTsnsQL+4sLxaHlxZs7kpKqutPWSbfYnighCTpIfb897I49lxHsdJehBcpY8dM8eaECLpubjTTQEz+ivvJVfRS6CmL0BDPwKSGHbTP7M7pnS4nP4eqOkt0NDLgGSR/oddF9O/ALkzUNNzYOzsaELqN3ZnMfUtUNFroE6nhj4FpMt7U21MfQrkVKCmj0ATA+gKUsNo6zH1G1DRL6BOASYG0CPWCjciKNyHElZayI9wyI+aqRDLD2QRgDld2KUiZZX0BljRU2CdRm3oO7BNHbpYluTeW12LU30CKvoB5C2BJgXkKaDg4SKV9AGHVcqqU1ZDr4FtKtDxIoy0NDT7n+j7QUE5y0TjwvNzu8vY4hqDosCkqE2K2qSohaIBoaiNjQpu9IFrCxevfBZ3+QSs6Dmwps/Ahl78I9es9l7XjSiefDFKtuUkpsDZUGZm1tuVL8t9lzLTIxxm5nOumi4l+vvX7HJ71bv1OaPRzJo1Y1l7X2CF/GqWNUGf/iYQXRB3KSNBgxKtf+UCK2xrDJqQlF9dKvcKenoQLT2Nlp5ASw/dS0tPoaVH0NIbaOliapFlhVclG2ATtOY/FnsHVT2Kqh5BVS+iqlPp+DPDKOdpEUVWKhRBg3Yt0lOAAdZKW7BRWkf/qUuAJ38H4hNcaT/BRBUQTDUhDsQmmEcHhaI4EJugkdYErQISrIIt5B0g7+D/uHB/Z7KvlndDH3z79EeS3LmT3gmpnH5/6CTf5emnV5iTLzMnH2dOSr5MLMEM+eb+TcGoV8ESZwZbi7PqPHRbFyN64BzRc3SoRM90EUxo1BSDDAPxLFQwykv6w7DK0irVuVX2IaCbf3PWapRChmCJ6NW8AVrcVudWSOZ7H6nE1VSN0s4wzZF2wfwsGZqG3rDYVqEN/PpcCLR9E/W6QngJchT7f1fl6gLYv1b5Q6j8cen53ecoZL9XFOJmjwgEE//+E6LXBDPFJphr1AoW0p9gqeQEDU9ViACrsMy/L4SxUBg7XhyCvDh2yEMwUayCGlH8KYkI5WElY2CHRHYQJGhVMcEK21oVE2yiW0eoLb+vFUX8c4OTrX/tArvopCe2ga1HEpzEj+COp3uCPxD8UQwL3kdwt4jmdqDHp3OyJ8gWhOwJsifIFoTsKZI9QfYE2RNkT5A9QfYE2RNkCzZyC9mCLb9D9gTZE2QLdnISxnR/GnrPnE8Rj0P8IxD/wD8i/kWID2RmgcwBnkZSnLSN4I7o9vI94WXyubO8SZ4PIf4flUfF4feBrUf/BGQ+Bpl6Si9MvpifuEZOXCMnrpET18iJS1AUjZy4Rk5cIycuQSNTTlyCFV5rBTRyaBB0cVWr5ATXbLDB11ZECHbY9qqM4BB9jZhObLsj232I23983vIDmhJEUwOaGtCUIJoaImEDmhrQ1ICmBjQ1oKkBTQ1oSrCR29AK7tQKL3Lmv7D3OuyJMrQluIXzjmV9pGxQSwqO/D75B2DvYdiLBgcqcQw7+DJw2kLX2r9wgRvpUHCLQQeBPayonkKj3q2CE6t2mO4VveABAo8KefAVUyR8ii10Y/HSbJ6M1F6Q2o/UXjCBSGp/1SxaSe0FS6RoUK2FwQrbGq020a0TDYItUa8p/Saabvm9849RbqXhDZ86UevoPNKeaB4Jpphmmh+COXWbaxxfRlND0OKhonB13KyRbAUd7dDids2qDU+3bNbxtA+t478w+2Tq9VWiXH94+gy5WSxHq3xZltCdKbtlRJ5jUGBQKomrnn6DfGNqNb6auMoRQSvT63yfIN9o2xFMHwrhf79wloNyj14FdVwXyrRNz6dCz2DvOaEKGp5ahSRYifeeSxBB5STk+F01DHBNXBt8bQmhwzbUsPd/WMyHdEejCtKoHY3akbggjdrFRu1o1A4BdzRqR0E7GlWwCrY0qmAT3TpM2xAQY7BjDApuMegIsWffIbodRbTgxKodvOgEFeABgyPR3Bd28NbZ66/0ZDkM4TP91UsNlhJezx1k738T71Qfowbay9fnX0Tflm/5rb/NBObl9cDFaikOt5RTf9KbW4bR1jfzL7MNn+cbbkc3fKZu/Ce4mCCEb57SzZbDzWpIFlY/BArSxTiOy9ES1UAaTMfrQ8CrDAvNI++4Or4QSM+toDVB+ymNloWm9W+dD+qOO58upLKaHwX+kUc99Z8MHhM8pvPGkMD8p7mBjnVRtQheMKFSYastW239z6JSnqdUqg83VoIJtUylYMHsXMBfLuYVX3OpvWbSrTnCCqY8zbTl2v92ETXI546KtT495upHj5+7p7ZeFkRb7CSYYaDLB6GChzosB2igxJ7TvI87l5ja44JxQ0EN8TUiEcy1i2ABTSVPjQaOoA3L/GZOa6u9JVZByVwokeAEU/HSUmPBXI0pWOCrxMCopi17t/6Dfz1/vvGXN/LyNH3Uik9QnUDSUi6uKhJZTjBNEVPG01xcChYUr4wODKaW6lfsVVPHBuW6YMsX3sZvub+Kan1/rOgzVPQ5wah5wQwJ5zgoeFoiBMMyG3eo0ETNqoZ2cOirDb78u+ZDpkWEV0JQnWn2ltNgy2lQsEApJb7CabBF9S2nQcE6btZg6jBt1UGt//x8Pjnmk2MiOEa0YCo6HYNFMMeDrumFSn43+LLKw/H6F6xVBMFGfAs6lrUaP87/fHEvya+Wa71x4WgJc1J6gCu9FuOfCZSkLM0gMlcs16WQB9/FgkPfy9B34SEh45SMM4WiP7kXcMh0TqH/8WV2qxANh4WGV4Cg7lEb+rdhdAvmrCqURcOAa/wvFlf3RFdzxMGug13BFdkncJJikGGQR3oKSl+SuUFyuge5VgwGc8WwQ8vTNcs2IRrfx/ECoe+PfL4CnyKJi+mGi+mGi+mGugmWuDU8tZBfsayO+zZU17GqJYS1KiC4Cb78e+ctXCsPBSe40otIMFHLC+rNJ5RJI4K5cq551QqWGveCBreWzSrFKVj7Ny+wwa/DWYvtGmehILX/6PU//X5FL7PVwv7PpKd/9tW/UrGoZJFhW8u2FYKt0VjDMneeVcO5Nhr4TTyW8+cqlj6hW9OgPoJuePEKFsioRBsGW4t4KhRTs0WDrTvr6Hex9UvOb8jc4Mfip8JPzZ4Ny1yIz++cPb8G0NBjaEjSI0bBJhgQY+3H2S1ExUFLcKXeEUxEcvwzlTlf6xUvrIrBXjEHK77WK95YFQlXJFyRcEXClf/T5WNbay3CtQjXIlyLcAVTDDIMJFyhQukJlqwybGbFqWClVC0xCza4dRoNgq124PZTcEPgWx3OBDt89ew7BF/+ME/fkL4hfUP6hvQFUwwyDJS+IX1D+ob0Dekb0jekb0jfkL6g0jekb0jfkL4hfUP6hvQFx+hrIoId0e7Z4cAOR2zvI8Rb0ddtTO9A0l3iekuIwB8Zp/OR+oPTSC2XNyuXOOfSeEnR8AXT8GEouJLDxv+az0feNC/zpgkteudipD7hRFlxq1D5u/GdRUNIYpztrX/7xQjZUPWzbPw7zkYqRom2Sv5PWunff9ai3skFTgsyFVxpMBeMY8EUg0yDv+AcJViEp/5t8//3pf+gsSjLZRkCZG8dM4qrewdlXbJ3yeVpyTdYyaug9O9UXsSqviHWxwSJ1b9nzmj+Z7LMYlGKGIiiU5I0Pi4/ge5w8uus+Ax0icMauenJgfd2NdKVnNuRWwn1icJQFoWpVhUWCTvheSZOb6d2ZxZWI7nySiuvtGJDKjakjnW5YkMqNqRiQyo2pLIuK7yublTW5cokV3hLeAqXNLHiv+uerD2YQdT7gqcvjPKC0S6AlAFSACmUnQWQIhDSXuu52qO5bQ3upO3kBeXwCkkBmRSQSQGZFJDJ5pYUkEkBmXjSRMQcnjSxcgqXJFiN0+JEx+SiUeG252uP/yUMCAPCGIQBYUAYEAaEAWFAGBAGhAFhDEJFt/h9qYEajJKALjCrwUVgsBco3NObA/899v+2J/8q4SjhKOFDCUcJRwlHCUcJRwlHCUcJRwlHCR9KKLqlvcCxXM6FssI1jW3E7FylOFcp3p7/V6TPJXouUvi9srQb0T/RE6elIH3CUvhvHb2e+PIKCa62NyjwCQW+o8CXoQAAt8iwJK98wWUFPqDAOxT4eQ735DqAcyTtSWuIt5eL5XVOdY2VxljfjRMu4/DFhi8yKlCjMjBKaWMEGJWBiV99NviNIWCDX9Ga3zf8vtWNjMFv4ucPB7rQ+a3z69v26myW9dOCefGblbtwUlxb4ji+PgIMRJBwkSbw3N3t3zmleSts2XN3d3d3d3d3d3d3+3aTmoSaM8mk3pb86CvLJ3R1tnOoKk7d64P8p3t9/lTrz3c/vbxv+YelL/DD0txbNzwzWZzTl9HivL7Eiwv60lvs6Et7sasv+ovSvJxb7OvLqcUZ/WHpG9oPS/PPj3rr5oel7+r0X3Wo7mjVAdVtrepS3dKqHtVNrQqobmhVSLWyKqISq2KqiVV9qpFVA6rYqiFVz6oRVduqhGrXqjGfbrYmovVFcl9Tf6v5YqaZXXTSlh25kMk5J+dl5173vZg5XsZror++SO6s+Z9a9/rv/f+1k91r9yrl6Ormn+6dXudc2nZpS4mWES0IUhEIEoKLOacXk06Kd5mU3mUq55327nFvvaeTC1zQrksnmyuZyI4m10NwPaReTzrDVbRtaBuUVBaUVHRcYOMSNpcLhj1JsR2ZyR7vZhj1RBOMACMNE5eOFRsbNgYjlQMjFUsKLClhC9kx7GmKTURkn3czjHqmCUaAkYalLk0USwxLwEjlwEjFJjIquFGJWxr2LMVmksoZl4422EhEE4wAI3OMRoNNDJuAkcqBkWD6hs976z1lWIjDkjhEciJgrVIbR942pt5BgQMjc+xFYIMCG5SwARKfAqxd30bvgMCBkTn2MrB+gfVLWB9p08ZxfRvrBsSwV4HFBRaXsPiwjUl9G+sGxLDXgUUFFpWw6LCNk6o2NhiQN4GFBRaWsPCwja3aNq5ONCBvAwsKLChhad7GlQ5IsMEC2kiCEWCkYbMTDci7wHoF1ithq7yNMx2Q3gbrSaAJRoCROXaSAXkfWLfAuiXsetbGAIwB6W6wrvQ0wQgw0jA50YB8COygwA5K2AxJP4vIpPQXcdf7F3GAp5gYJmDkkQH5GFinwDolbISknyXQAWkZZv0nwQgw0rAOnmKBYQEYqRwYmWOfApveK1kTB+uL5NkrF+U6J5HeTd010bG7af8Kb6m2gRelI22IjNJJB5vAJs0+8M4LOjaZ25/DnmMT2KTaUyd6G2AT2KTZwBMopkAOdIimTB72FJvAJnPbPz4BNpnbX8JeYBPYpNpzJykdxiawSbOBW1DSwdaZmmeUTubYBDaZ256b8sg0fQ17iU1gk2ovnKxoLzaBTZqd8KGhZKo207rIKJ0ssAlsMrd9w4WOTeb2t7CH2AQ2qfbSyfVoLzaBTZoNPIWSudoM7zKjdLLEJrDJ3PbPWgubzO3vYQ+wCWxS7c1STLAJbNJs4DmULLB11oYZpZMhNoFNNpi1H2H3sQlsUu0Bg0Z7sQls0mzgBZQs81kbZJROBtgENtlg1n6GHWMT2KTafbuVp9gENmk28BJKhth6l/czSid9bAKbbDBrv8KOsAlsUu3Y7uM5NoFNmg08hJJBPmtxRukkxiawyQaz9jvsEJvAJtWO7D5eYBPYpNnAAyjp57MWZZROImwCm2wwa3/CTrEJbFLtkEGjvdgENmk2cB9K4nzWwozSSYhNYJMNZu1v2CtsAptUO7X7eIhNYJNmA8dQEuWzlmaUTlJsAptsMGv/wr4eNoFNqr2y+3iATWCTZgNHUBLms7bKKJ2ssAlsssGs3e9t95QZNoFNqn09u4/72AQ2aTZwCCWp2mI9T709v17trMkIlAAlFZ3ZDRyDEqCkoTO9zAe97Z5OUihZcXkSWM9X3p5fr3bWpIdNYJNqj+wGjrAJbNLskdoPU3tlPVe7XdHz69XOmnSxCWxS7R4T5l3cdtpWO+859riq57WzJhNsAptUu8uEeRe3nVa3e96q6nntrEmCTWCTak+YMO/itsPrds+lquf1s9bBJrBJtRMGzbu47Sy73fOgquf1s3bkQa3DoHkXtx1tt3verup5/az5HtT8i9tOwds9H1f1vH7WfA9q/sVth+Ltnreqel4/a74HNf/itjPyds+lquf1s+Z7UPMvbjsyb/c8qOp5/az5HtT8i9tO0Ns9b1f1vH7WfA9q/sVtB+rtno+rel4/a74HNf/itvP1ds+rdmj9rHkf1PyL247bWz3/P3fo0cUdHbe47fR9zXZo8/39oWu2Q5vv749dsx3afH9/6uQ7tOZ5rdH+vp4d1cs9t+e1bkbp+Ual7mzQaH+v7KhuPYeSND8bBBml73uqA983cMWsVezv62ET2KTZoR3VredQ0s3PBklGyUfAJrDJii9R0bHJiv29wiawyWJ/f0vtLhQjQ+PH1vPA2/PUO2vo2GTF/g6xCWyy2N/fUzuAkkTtlvU88fY8rZm1xvv7R2onec9TnTXJKE/8/X8xa83398/ynsum55OqnntnDR2bPG5/X+/Y/f2rw56L2m3rufh77p+14stf//5eHbu/f6e2HPZ8XNHz2lnz7+/w2P39p+2etyp6HtbMWpP93bGjernnoSQVPR/WzFqT/T21o3q550OZVPR8WDtr/v3tu8c6dlR/e9FzbGatvel5G5vAJs2e6xEOu2t2F5vcnrXNsZq3PLLJGTjPvSYBkAjjr5M23nR8jEwgkyYHLHylgMjsopyB4lIILoXkUiDtXA1+ZJUzcZ4G0HKbmPxL9Izyf8x9B5hcx3Hm6+438U14s3E2AOj3sAB2KUGA0i4MUqHnk3iklWhdcs5xoEDg4zkCC0hMUM4Sk0+J34HycX3wCT5l3cpWwGcrQI6QI05WjjhFWEcL9/9dPW9nh8tw+cCP29Vd1VV/V1dX90u7W90+t/1M2+223s/qcHGF3bIKcNT6WQ3zXe5nZQy/2s+q0FbqZyWMKO5nsfxp41xZE36hXbys51GUlnUXRXlZT6CoLOsURXVZN1DUlnUVRX1Zxyj0so6S5LtTOj1eXd0ZufRQXl2IoPcPI9pWeyMNTChUtvlFw7JTsGnNU5vKamvccT5vlpcPn3A1GOjLqrvsxdRar3qLbaz17C03Zd1GnPTirGtLDgps+RAGgCE8bQ59afooVGGA6mlztjyHENK/mreceU7evrZp4NcLly9frhzOU/SA5pLrPi/rOD6fj7NxAWeGgaZ2jHg6T23WUKsBLBa2ItJy/9H42e1dVj/UjDxPOYAuODPgPBtdx9CajTVUEmT0kMxsIaM3yZghmblCxmySiYdk5guZeJNMaUhmWyFT2iRTHpLZXsiURcZLVIYkdngJDYkKJBA0jjHAaPFzNObnaEXHjWZiWzal99W1zaptwt8oGHOYC3hkAgGqDmWTmJL5w9kUHJv2MyT4DALZ2GAm7JRVfPN+zE4+rdkAmmmrML+Chz/xLBQC2o+lQf8XnE4InhQ9OAU1xE0Q00NirWExvUnMDIk1hsWMiNkqEu7EDbzxe8MR23It/Gy46g1H8rI7cSI8EytvPBPj0plA/LhjUGGrrorCXfzAepS+shym189rphpYVXDFJIQi9tIWzA6KZj8bB2MK/2tGLf5vmSfTa4XHxr2HbIdu06Cx+L2/8CEXXzQrO30t58+WrZrzBlUwOBT1hi/QtCiJEKi3jFHaYD5hnvPbU1yFmPyOHT9kWxjFYazjRuob8EkDHINXi+AZllU6h0TdtYRI6CICtolTh7m8Yar8HNc9fEOzkvgjQFbGQMpP9QHT7mcNQnInVg+70hFbC4QDy5aunctraCqh5eq53AgBnT5ZWLNGpJ2E+cB1f/VgFGH8x+mSNoeNCAQWGb1tMmcrGeCJ70Xs2GIkKPpijEMf5dRs6mNjchAbXALDekQSo4uvbgIDTY7bMgvtpx++s5MENcX1NgVBsLBqskmPKLUM26E1VqNSv9JkjTUYgjO9x/HPbx+85aZ8hn/3EeWsnfN/V3S+l6M2Z7f15lHO2+29KbTu6KWoFX/G+4H/ivf80F8fndvyL6OHPzi+YqpYBGUJacT+H/iQdlX4uUYXywqSfCn5g6unieFjMvyYJtfQ7s32NL1W5XbUZuiL72W7YXjBE41a4mpBd21I94zPxcrVA68+xJsNvCTwkiHeXOA1Aq8xxJsPvGbgNYd42wKvFXitId72wGsHXnuIt0N4/1/NXf/+05cG6Onw9Hno2nUCrzPqfvDGAm9s1P3gjQfe+Kj7wZsIvIlR94M3GXiTo+4HbyrwpkbdD9504E3fz/36/yf3N7ZwfzdA797P/cbNBN7MqPvBmw282VH3gzcXeHOj7gdvPvDmR90P3rbA2zbqfvC2B972UfeDtyPwdtzP/eb/J/eP3d/9tsN9ogNml0l7zFkeiKJk+MRjxyR5NYqEXH5wdunB2XESJT2TdYekumxXIw0JsKb9hSj53ryuHS/z4P3K0qG8vACt7pWqb036OHcC/349q9jykn6tytpy6sbTLZVXheffoWXTXUpO+G06I+qZFRPBJFSdi/r4+SbVx2XCffUIwpDR16DAxcBTwIqW9PrtT14xJ41U3snKCVYO9N07b4cjx0Gvx0BEQwf446r0SYLkXAwkLyAS7tdlADVnY3QvCb0O+lLsaf1noN8U6L8BfU+gPwP6tKdxSyJe1u+MbTWrEPoJ009fVwmnmYofcGEGJlZgSuhLULFOurIMRL4NplZgUuh7QP9NoE+D/oyYg6llmISl/fTRB6N+ektVvC8jpsx+/nhc+g0jTek59NwbvVI1/YTWvNfdvXCTv7RymIZh/3vh16iD0acV6X3Rq9SV6gLopYgTCt3RXYoT7O4xg3l6tEyT+zphsD20cHjRl5WfwOgflACVGU5/tQiMCiPCzQqu157aGldwi8rTFXN+4DCVd1aMuE/i6aOgJfRW9AeDe+lmCU+r0nnpeZvCbBrp9yb0O22ABu1A0+7pZ4cQRbMH5S2bkTAl/wy6vleLyXth8kyg7wZ9L+nQ8U2kg757NFvfqbIxH24qG/chqLIJyMCdPMXZ9ikEqTo8l1eWogiRwv4gqwigQKYYeCC78IjeCALddzb9GCfobNyX5vST5awSyG9UNl0R0/kSOdp9NKJkU7l3/bv1KKv0GL4X4rCIU9v5YciiONa76l/5S89O77gt9e7VR/M2z8T/Yg4C7t6NvucQL/AVpNJCKv0Xc7b0o7Dxpg25dcgxNEsbM868YCtryE+NRoWHXroDJ2Iv/yZgcmffxv7gjNkO4PCQxmLCqiVjYcBLnjCQ/JKXpAHzQAbggs9ov3huQjzaCqmTiu/xp/+Jrv1dRiWiCiSm/JUsH7Gsb0MZ/F70/4wOqz6vzOVqSUch0NSirjLOhoIiHgqKGBNRYgLh0du3oy2vL+tLukgO5qJm+7d0psLq0+mLlajIEzf/nKzhMFA23GuyZnFl1rAVXpQ1bQWbbF7p5y338wyyerqmmhGvE365v6ijvALqOZ5S7i/vWo9cJf33Ma6wxOcKnnw7Pam43dRprkVzMNCiAU1r0Ar9DTk88HIoPVOBhsQ2YD7x9ry20yVoo1Mz5ZBMeO4mOFD+ghAToNx9BYTQaV2j0xsFQmkgdeNvQyoZknolpV4+IvXueyDVGtbFwPgGWoelfv+tkCoNSZ2mrr8fSIUmX2Aq2OOOt6BHFT0w20HUncUPi6pqxEwTmMObDErEzQnjPnAnlcGe3yt81TXS9+sBLHgZ3dzpOyhmjSdcLf1jQNKhjzSxj5YBs49Jirjmll1tlIYaYjYQjFvkJv2OsoTU4op+UywxwsSDneL2Us7pGtpiGeLFFvvKQQavpKfiTCrc7yymVcQuDPc5/zD6WDLGZWQMXMsfC94hiSu71MZzCAqVuDSrhAlgIL5P5ldBBu2yGtJvVcK2m3LLxRxsXu0yb5UbrZJVj6jUS/op3NKsxuI2cs54KUvtzke4+PMHDGx/J9hmwkSaferJeXyleiGZ5wG7lr43LMiwtZ0sg7htsBcWp5ieojsKSfrhUgnEXSZIpsAgxNtKgXhhFcSn7p99ZkeyD3VwDzT54NTxP5R96LbNxzM0yt4nuWd0KyY/h4Mvmo309IWAXmZTUhV/XvI/v2Iw0zl4FRlCAZ09qG8YOvHmTSKDoIzjEkk0nShxlkfhormAe2kUrvAJ98TQ8euSoSLZMSlxHwCidgHTcgRai9XDMIKa4oy7j514nnJajnaovBrnpX/rde8D40p1F+hFnKKyOss3qKzF8k6VJYWL3qj6LpfA4NmKc3IyFvo06FcGbe80V6rbYnd9VmzbJoS4QnETck0/I5Xy3ru2Kv2TErJXQyeJjd3ly+awO60hm4SdoykTAtnBcP6ykt7GaOsOpwYc9y/G0Mo9xWeHi5IdtKShlFvPOFWleYXFRK5CLkMubEbMjSFPSb0BjE2/VyjkF5nAYpMou2rQR9PVFYQCFEj8f7FM7LI3WIV9y6/6gRcNujFEmLxCh5dWvBqNQ7N5pxH6HtAh9pHxuCQARMRfrgYZ71LMVHTnwDFamtJbyrPck3h62B1OqPdsdULVkJCuYb1LLJ7XK9FPC3kO5A8LeRbkdUKug7yG5D4EzZXREZJ7EUsHoxtE4GS8Er1ACf1K0C9SIn0bpF8FmokmhC/DPE7/yUAgWY6OoWgtR7/hH5tE/wYFktb1KCZ6kfWnyxXzy6h2Vrw3LhmeDUF8YUBc1MypIaf9BxIfjMiSy82G9wZmfQtvJIW+pFCYFBoxgQ+aYpL7m/Srr8Rrzz/u6vy45rXnaTyCKfmnPrfF/awsxw+8TxiH/E8LVWICxQyimQwgfcH0cy4Vk/6ZQfUmnLiqKC/y7jrKu6GsjvIE6hTHRpA1UL4Tck2UJzXvlUIe7W22Qy5lifaOLeESlGtxTKgqLuKFmsCjB1AntCcnQaIjySkhKTotoo0+nzJxyVHTTCBhflZEeWtgTkjKzoP8AEBsQ/k7kNqO8kUod4g2eDKzQRpDy6QVVF6kE4XrEZ3teeC/+4RjrcmN614Lv+7pGdxETMLdelZxXzWB1hS7Qcz7zjRgKzhHps8ICkp7o2dA1oPw7PQ7mpNRsqUlfQ0uaoyQOC+sB/IAly87fgyWm0EWTTgFx6TxgpXB6ThumCFWJOQ6yCrJferjSJ9TIM3BCD6nvo+afOfBaEJ0nDW5RgxyjHujvzL5gtPcUcZ6EZWhoKIxF12pUlFdxWIRCqwDNuVoQh53KluwyqmDUJRY436rzwcZRrxnNWYtR135HuyY/uiwQ34XAUxE7yQIBrC44b1mRX+LA17w3m0OvGt1+jcQgFLp/geKnW2u3fQzmpTXONQvayvDnHddVOZFpV0x+4XChePiQ/7RL+P8bwtRGguzUPDKcqHhZFl8wIGdLPfTx9I5BxgVpjEV4O5EsdhP3604AU+mjw2/OmUUxA+mFB1F6SNEKSJvYshpWJN0vMx+7gNzUuY/W5TZzQy/1XB3Bzme4V6pUS7CBMs9uPGjZe6JquJqmXF/xzP6LtfNdjeqBTrKCzp2KdBxQac3e+cfcNP8HSiZzTmuejIM9Gw0CnR8S6CPezCcYhQ5SszC43FaY/drMs3iKRkAYUIzHGy8v3K/OKOAcj22Otttd2a7GpMDcBPujHcNOrQR0gQW2TZEE1jROC8plDuX9VEUwPTrKADleluV/qF3YaBQPEg95HLO17HO6GCVEOFHDXDIsHex/CCGz3Qwa7fti6Ir0QXU3kgfjLS4jF5aotie0N2ISTvnDhQei+6Lvaciv17QGYliJrjq0WGQxUxHozNNZLIwYevxen/6Mr15eYbFaeToxfwTRvFejCKRAP/DciMN6Wh/kSgwhwcK/8p0HKDoKAL0bFHfVX4Sc5NeSaczfZyO+8v4IZn43jj3jXfHzFT19PsmYRXHIOPiG/CiFG0+mbuppw5g36Me7B/L6Gu1v48ymKZW+rXYNmUUMiY7mx7JZOjceF0dvsapr21V+qnYpZioduEpmfZPx/9jjpJYKXKZNISlPOynUf9sWlHpH6kiX5riUsApdHnF7b5LNXQRBEzzl0ALjhwh/S3WDLIqSndfCb6wO5wP1pNqDr7T6XUcvM+BNn1Duel5b1P0X7GXbQ+HPfHhCT/2m8rBe0c25Nq2kX5ccT5+nTHMmO6pZ/tneEYSgd3DXVWgwO/c9D2BMUgOtNZlNDXkhGAcADvF4u34xdsRqSAgq/aStkFVUMQZvb9BP8eNTev4o6JFvK2Z5lQS1u3uMMG7wgQb4hUSKpfIwnjdmRJVnQWiH6Aq18hMkXASu+eUBCWXL56PXBU90VOLJ5+grvJU9eQT9QHBUjki6kTRQ+xdujXdGvzjDhaXypVqrZ40mq0E49SIQddB0UjcGIokceMo6ombQFFL3CSKauKmUFQSN42inLguilLiLIo4cRkKk7gchU7cThS8Xsl0scIQSJ/UrunqI+vMR/GRucwUaw32QY/zVIPyg7j9hSglWfN7P7l24WD0oyhSOX+QKs4kap86j9POD5PE1QbOQNcJeRbkNUPzKUcPHiqlEWuWcwYbXLJ1DBztewOMN4zCqCZR4uA9SUxYevZpGAR8QN1+YWPs03Ycm2ASkvzuECy7QrBA1meHyA/JUC3K3f6x1C7cnIG5xPq1dIm3rkgu4djnM5m/oxKlb1cgI97SkJyYGV8HNUiG6bd4C2xDSVQoIdLTZV5MfHpCV44rfzGhD+V6IbKa1/9Wpa8vPVRo7Y0u8BWNQeW/qNz//t48dlf3W5WGwj8DV9nY/STOTyaKar5yxdVNDNn91GH3n4/32cHNXssWT+69uhmDvE4Y9WubMe/inUR2e6eSu1hKrmmYPLVbJNI/N6CsYCYQ6y+wSWXUAmUtXYo05bsi7272z+hiZMtSo0TGFyLhePVZmV6I+um7qiAifxLBf0vmp1f0SY1Q482xYR/R1g+LK0Y89CN57H1i3N9EmG4MLeeeELsXhLG/WT2rWRarCnA4lK+oPqC1AS1OhMPWc1Ex1rPRxmCvQQrtQFQH0Rj8AyJJBLxYS89UYRkDWMRAlvWbwmBOatyoBOUuqj5+3gbBP/dCF9VgOxlj9T6VKZaXFJSj/BadNo6ZtOVrmx3rwy1+GijRhFpky32yD6U7gz51NfnSG4/vBvoQsH5sX+CIxagMBQO7NniuQo9pW/EO5DsOpWQLdxEONEdhxJcrtPCFgPwrRG6whXONarcePFl456lNYw1H00Qho2mOjMZwNL9vhtTLEIrYwCh5UhUL+0cMNM3w/AQVSL+yPv0rNu4kRy+PmpXPAzHygJE4Zw8bp+8o8UZMWA/nR9ZDPRlATq/gzIvfeUKSOVMWFO77KShlt81WmfJfSFoeDMvg5rKYXU7orNaoDvD762XtqoMhFpEYYdmxVOmZMhKbyOfGxljdhV9Lw36N6dd4OErIfzwjozaINHeLLNVGheNLR9ZvBBdiAQ+vOp5wG2Hg7rwqZuJckdUI8hwzF4lPKr8Mc5E/q4bTAMGuq/ungXVV5IF3bpkrqfidAwvvUnnZ22AWVMZokwzUF6GwgAHWhiLklepBl/AltbGELypZvOLYsIRv04Mn70ai802QlF7YG3hZI0OBIDX46chkjmhfFr3cq+QhMX4Wlq/iexnKGcczuX+/1e26eg5UJmEZ453AZrvIB+2hmYYQ2Ztmuv0Q+aAsI4Bj6sExnIXTwTEugoDOYiP+jr2v3T1qIzHeo3xm5Kmh8CFHUyXMFIXATEdggv2wFnoRdVbzTJxXsM3kZrBrRchXbwwZHnlFIW3xpUHOVBhAQ7H2plCD+NvgXcP9EWXMfMNrmawcHgeWhzYMqCc8NZpk4obZIjWWcSTjmYXDuFtLQnyTzkos79ISd94FjMMc9XiQcMoh4YRodRmYqqhZJN2G3spgYssPmotLzMUqkSTUkAxYRRGPpCQoUmt837dIPaPL+0Thg9HM5+NhyQxlEgWwwr0kXEls7laJMlqLYc1th6QK9LbMw6xtmTLFUZeKg0MBMWTIi4HDALk+5MbDfgoPAn1Ij3wpVnKkKXJkGI679P71aHOiPKtkdHlpsEPrjSD8lkJ6iVTkH9SsymMCGS76YyBuamj+lJvE/NHpW+w+GK4f3BL9VnM3BQ9pHuaKvQmMG4VRuEj2MlEKUaxWzTPmlxq6etysMlkPp0g396xmxHUMUI6z+Yt9/+KBxmkauvhWdoV98H+Nx3s32wevqW3N2X5etjFpY2v9vIZeCos3ry9FUd7sHbglb/UOnjzFHIWXfNEh7kOkufGmWt7u5cN8RX6LEvKC201Q8LiTp9yTDm/I6IFM8epb+ybKPWpEzni53uJIc9lDGHo9rjn0elyzeD0O6E9CbfNUjgn71U0aKtSQuHRzaynAuqk3P2KxSk4dhh/IK7WHMer66Kg3uXFrDyRbe6DB5hHHN73ow/fLFsNsUcVW/mpv6a9UvNJ4QK90HoZXxv4nvDK+tVcmtvDK1P9yrExvOfbJB4yVrnhl7AG9MvMwvDL7P+GVua29Mr+FV7b9r8fK9hAr9VF/7ZDxb/JXOav55wt5yVafwRNtSEo8Bjhzfd44lEWDz5ZsyUbclxt8VqCN5v0ECOd1piy/mffzxMakURtKWSX/pYvTvzqSQErhW5nqaA4iS3kWRG6wVVf+1SOQGcllPD1AMP5V1z48zK5j903kVGHLPNepYTxRwFN396nDQ5jKUCrCQX2d6iGq8i1sYDRQKPLE6K46nNWd4ZVdMBo5DRw0HMw+kFFRE3l7bj/UNBQ3IWZ9ohiIlmxZzh3JnyW6fnyB9zP2H8rNQgRRzfe54rW8aRWp0lreWkX+v/O+T75arfYu45+6MU97f/J7H41XKRLn5bW8Y5urVrNSWcvHbGv1aD5+1Ka9r576y8+rVds+2tt28mg+MaJlsjdxC1VM5FXM7Vo+xauZNJ9ePWo1W0s2RmvXKrbOSGuD2GZtx9uu5rW1fM5qUvW1fB4iiiLJWr7NjqE2TSh2xjYBaPsxMufzhq1B6w6rWanZOipWdNu87i1mFOzmsS2jklMpecomqPJIDp62FVQWwIPdXRaYdq/axlq+xwLRIrus5UtWr+VXwPIjjtnJ3sc0/HDMbrPzq3bWznlwHYLzQOHmR9rqWr539Vj+qKO2a6fQOA/0tuP5c34I++DS13/5rq8rtEzKFJAIXp7Y2svt3oe+93HfZQ6qoJRWZ71jtnmt+21aiEwW+tuiH8SI/taI/uYQJFFjU4wW9e3oXDCboo9E0NfaWt/owArBzohgS6wswFd2/JjNbZdOhWsxrlnvWQbEbvvIVXuF3bt69Fg+B0DSqbnFiFtimEQw3BHDYyOGO0Xn3C6s2n3HrPXztcMjmIFxwNgGchFmAeAKkHsAAwhmaZoIxFlit0DQEQQkAoIxQTA/gmCs6JJyDe0/BqtcNtbmHgcDM/OYdnpMe4ABaHaD3EVX2CXCyackMImhQNMpVI8JGhIBzbyg6W6dDYYWfDcInnJe5DAvXAxmambVPoozNe3x7fD4rIezuApke4Bp/phtY0wAIsjGCmQbsd/12tsb2lNot9S+w6ueg8Jdq3n36DHoz/x0U+OY1zgU7e1RPRPQsxMqAI75Zpb+YU8GdCE/vSHfhXyLMzCFyBtlzoPZIfMRWzAtmGNkzm/BXLBGJrZbMPHzifqRaB8SW7SRNfwm58KZ9Sj9pkJlP68g/qKhS8fnmNUvRoO71DGvrp5pNVPsRF7pfeWb73ixWZXUiVxV7X3+0595uwpJ3Kzltd7X/ujbl9VQ0q33Xvqai/8tkpaUG0PSu/FzN/8pZSq9r0IfqLxxTBJk2RokyOawlnk+h0Rjq/e5T999JjQyrzLntnsvgXYtjQt57DeEtPdCGDBohP2OhNtqPsbkOj6oTRzNJy0AT6HhSQAwfczWepdNEZzdsFVVA0RwA+p8hpEUIrYW2PmshO7cSIzP+zioD9xULQaWFG6pFO4oY/8J+LDt5DsYSE1xOdO6BFNVxGG60FAv3Ghtt4j2eRkBiQB2bmuMs0VgV0UldAtg6i7QJYWVzHaLLvOFvVmxB2LEXnXEXq3o0rBdGdR8oW+2YNZEH4mgr7q1vtGBFoKNEcFqSOIhPOzMMdsq3JsM5qhezFGl8PDUYFqm7HYEgN8SZkVbbQtXVAURiYCosTWietG5GQLZWoAq4rddwKsM4CUFvAk7g61hAhBGnVgtkNQFCYkHR5IMZUlkkOyYrRSGmsXKaxXLrV1gTAuMk3abrCbktbx5rIjYAle9MJIILhIPjqs7EOyOCm4ktKdbDbRhUnfAfwXydoE8LZCP2fGw5lvH7KysTwGaFEC7GyHqjc1uGLsOxtrBgK0UWudsx2vN29g90sJszetPRH93KMqptbah9V9Aa1poLbpP0InU0A3B5vtVNvr9MPpVOWFNhMgo88fBrJM5vQXzp8FMyGxtwfx5qyUO2gXT7yTPQfuQ2C/z4WD4oqfYTSLfmD5Bbs7xVcq6io9zV1H+YiH8hexv4YEvX7uNXCWLt3oVMM5Lg7t3xScaTX8VsvExRlP5+stRF7729dexXmfd+PobWS+xHvv63ayXWS/ZSG7yhe+uv8KXOrZ8JitXOHwC02qk7Y2n/Gni4ix23/EdG+3EGdS+J7VW4sqo/ZPUmiJ54x2+1khcCbVbpZYk7qVC1aX9NVKrSe02qVUTa8Thqp++tWzNon5kFrNYBLdC7n5y4376iiqbHyfc/eCWE79rowFFLE9kjX8iy7rnpVdT+DkuYvHLuZ6jsFMWRKkRU/wApNM+CD4nhdAB/rgqfZ039sOZZvEvMiX3Znk3VjkLdYpXnvHQk+g5Gx/hJaXmfXg99EsabOQ1ya1qs6SvW9GRIF0n0vQfdQBt+O5SicVToPlJ6Xu1x27jDexOoYaAAP5cW1RdhCnPS2T9DiKAPI5MU/1Zr/5NxhoqeLr44JpczfkPIAwhWlZei4qrLsOSAfFa1ecqiHD3Fvo8svRLpYaRKPimn/dEwrlRfKU5HHKwzZCO4cKGIg4rMNAH9m0OJ0ab+v+z0f6UW8BE8dl3n4Ipf0ykKwLP7bYa6t9ItOpK9U6OJV7WZ1D69xqUoA7Ci/4FHCPK8DCG3G4/DOwyUAmubq42w1AexjwDwKXD8mxOn3p/YfdeBbAY6gol1lWmOAfKz+sHVR6nX4nDAycDHWw9p5b1BUgxKs4qfIpIGm2fUUQlIaaHXmlgcP292vT6Q8Sp4/r4AibGxenXFBVXfft5jH5XeqshdkWZ9mFXvQFl/KtH0k9okRBm+irDMUiLRp9EEF4AmnOCEOjwtrEKge0fN+VIXkkYOd+DisKgQqRDmq+MiOfBh4XCZ9J+UTGZ3lfWreOzPKSfiwb3XlQ4anfkDI0j9tjGPZZxNlreYJnABiK3TdbySTmN13AAltZ53gmZ9mmA90G6bH08Et6MHKwba2jQbJi1ig1N3EHxMpCfl2N6C8dXaUrz7XIrpo07JtLUza1cEqRreSZNNs/lukHj/sjqUb48ZGzHX5bbMX+cIIo5W3Hjz5GbJjOWBmb9xdq8pebtlsqsRX+b24aX3EVdB7yuLnVxhNN2wesqeYndXtcOr2vS68qoy2uxdpfX1fKSe6hr0RqmjxtwiwadbNmTSx5L1dPbfP+6p6+AFmqnt5u+ZcJrnPdj2u7RWACjjVlqZ3wvQoFd8oi2+f5XsE+4yTNh9/j+U+zve1r0ZP8F9t/v++9k/8z33+X77/H9p3z/th8L6Xnff7vvb9GfWnZTi4WWSTTAX5SYZiv8VfM9d3hdmfdXh1o8xu3ekvWWcliClq7HsotYKLHN864Aj/27HkvqNZKe9yi2exTW28vtDmpJiQUNtuN502gllsT3zLyunR7LuNeyi1q8Jest5bZLLVWPZQ+xUGKb510RUGjq8jpmvI4Fr4MYrLeWc7Ty6odJnyMbHlbf92s6kRe5LppDeR2rr+4uhEz2nsFTwjpf2ZKHp3Vb52PRXC9H/6BZW8Kj2by6Ev11qH1G5ZMr0Z9q2IFMFwWYKQq0Dn9bRmG8+wXfCPlFkF0h/ytIK+Q/glwEWbuv0oOmU/LxzX6APKf9w810BvRnkJO04DynXUMe8t7+Ev/l6t+UbV1Sg8Jr2KSXdBWAzfVCR4Drv+YBW9BqQauH0WoO+4JeBk9zlOc1+EKeAxkFXVylYoGrQOwu8xcw8ICSsKhmWsCn341tXb6sjFa4D9SZifOGO/864JaXszWGmzVtAuL7OKBGh/OWazyHX8/U+f2k6/SzFOQHheyAvEs+jRkb+uStjh1CJjV9j+EwqpxJ2LMN1hrO4N1nn7XGcTKAhJwLJ/hhp9MeLsZ9Lxn8rpBle1nfzbKFt8JYJsv6LpSQfK3p+1cLkyy2rUx5J4xhczZWA3lm0KCs/31WdW7aHzQ83vSzGFUYOWvIPZTRGWdMX4aWfoqfyzBgVDAXe3MxVN7wnH7O7+KC/IQdT39b023PaJakt/xNNh2hnGCZfktJoPxZeLE+YnURCGFE1KTr5STM0fv8aw2p7cjb9aTk7XqJ9Y8iPC4YoT8I+jxpsL9gpL/ok8lKX1KehSEgz2KUGAmH6T841/KdXJ1fumVViON9FFGAqQuhUOWb3QpCvARxpxjbTYlt6DjB9ah/2gMxv87g/mGhr2dwX+eXYghuI8FtBsFt63z39K/LDZ0wAiOaFATBsOihFtFO3cEoTEpg8bEbO5NwCxvdrsOnrUrIH+b7QtLxp/kikrTyWyUtJL9g0iJwDSKBZMmvqDd5EmGL4CNZ8eQZT1JA3wuSI8Ma4nDSQbT/nrHl9LMVef+gkn6u4qu2BMr70TD//cdEmePyixDjhai4LGIw6PCyFdduWb6YLrm/filOwGXI/X/9H9/riFs/dN3Iq9vttDM2PjE5Nd2dmZ2b37Z9h83ynQu7du9ZXLriEY/c+6h9+x/9mMc+7vHLKwd+4OCVV/13du7BW46kDcD4GYQV27ZtvbGTvyi2nRvbtj24mDvft/ZubNvJ+/azqLW9Yf1OdzXq9Hmup3OXrt2ke4+evXr36duv/4CBgwYPGeqkiC7CmWARCg1xUlR1Cw1GL9EgJ4VVU6cGGuikmmohGuCkkuog6o/eRf2cVFTdRX2dVFZNnRaoj5Myqo2ot5MqquOoF3t+ino6iaieoR5O8qheou5O8qlGTw8kXOck1A3NR12dFFKtRl2cFFdtR52dFFSdQJ2clFTloI5Oitm1oA7oJmrPCr5E7dg2ZUagtpx9MWrjpKxqA2rtpKbdLWrFlZ1DLZ3cYtSC+36AmjuJqh6jZug5aupkxMxg1IT1GIcaOymgmooaMWceaogWogZO8quWovqszlpUjzvZh+qyZwzVYa1SqDZ7foZqcYbrqCbzbqMa3PNjVN3JmFnBqJqTSYyqOimhe8xAVTjPSlSZp3MPqsRTFkMVeT4+QxVYj/OoPPOuoXJse4rKOnGqkbMDlXFSSjUFlXZSTrUclWJ19qOSPMdZqIST0nZ2VNzJfUbFeMKeoqJOyqvGzAlUxElYtQQV5qqWoUKcay1yHGUfKsieJ1ABjpmJ8rP2Z1A+nqQLKC/zLqM8PLW3UJS7eYUiaO7cQGFWbxMKMe9goOAnmTXG+pmWqL3NiQQfN1UL2yC//limfjxp3/kTVdk/hYrpG9cor6L1smAoPJyPkUk135sW5vtQI6Q6LPuX6Hkif/lUh37HVIflaLAIQapVKTQYfYQs1aqryFKteoQs1ar5SwP1R7uQpVr1P2SptqMgS7Vq/DJTkGrVEtSLPQ8hS7XqfWSptitDlmrVaSRc5yXUDd1HlmrVyOWmINWqqchSrVqKLNWq9chSrTqEOqAcZKm2a0Ht2HYFWapVT5ClWjVuhYlU690iS7XqONJUpxi14L7fRJZq1TuoGfoAaao/YdSE9dizyBSkWnWObY2Ycx01RLeRpVp1H1mqVc+RpVo1dWWguuy5EFmqVStRbfbcgyzVqpOoJvMSyFKtSiNN9YeMNNWngxGpDstFVIXzPEaWatXkVSZSrVeELNWqPchSrTqIyjPvBCrHtv8jS7XqPWSpVp1FlmrVQ2SpVk1bbQpSrVqGLNV2dqSpzmZkqbZzIUu16kNkqVbdQ5Zq1QNUiHM9R46jTF0TqCB7zkeWatVSZKlW7UOWatUhlJd5R5GlWhVHUe7mHRRB11CY1Ru5NlCIeTMCWaoj+jk7Po6I/tT+bs36r7+yO8vv70k0GL2B6K+cRvRXbiD6K1Oz/f5uQPRX4oj+ymlEf+UFor8yO8fv7w5Ef+VBwu9vOsfv71uI/sqxhN/fs4j+yoc5fn8vIvorGTG/v49y/P6uSPr9nZTy+5uO+/1dmPL7uyPp93djyu/vCUR/5Wjyi/5+nPD7ez7l9/dxwu/vpdQX/b0U9/v7POH391Dc7++1lN/fc3G/vy8R/ZXZCb+/4xD9lX2I/spqRH/lVsrv73NEf2V00u/vjfgX/R2R+0V/byX8/q6O+f3di+ivjMv1+zsX0V95Evf7uz3X7+8+RH8lgeivTE76/b0b8/ubm+v390zM7++FXL+/z5D2d0ba728s7vc3O+n3d2XM7+/Hcb+/WTG/v/PSfn8/jPn9XZ72+zsv6ff3QNrv78Kk399Uwu/v4bTf3zcR/ZXLiP7KI9W3+zuuQCiPfc7i9Jc/eptff+y0WCxvDd3rNXvfAWXHdZ43d+6d8t68t3sBguSSC4n3TSAd6KitcigBLIkwe1RIkwxxEvfezSxcuCIOQ8cQAZkAuYzVi6PC2JANC3AESFB3UQFVYqjDHVSFYypR7/WIFPN//3dn3jwApFp6cg6w88+t/y1v7v37WrTrWhaHVt3Hl7ZdtQhnpxI34VN5sjbVwgcCQLVTuiPdotJypxL1xkDqLrcZkddCOA9buub9cFiFqzu70kT/qpT2rfDH42Y7bh4KISHKSjEIgmhENDVHMdUsQjQ8+xMjcKaivXQZ1iQnUHy3cHwwxr9R/0mHAB5IweebrDTev9xKWVgkHo1l7wBa70VZQUQxFaark7mJFjwZmcN5OzVpxETRxWD8lyxNxAhXweEvLan8e4puCjcKd9IQ+Q3qys8KaK8j81+NgG0JSHlhCaFDYHoTPCpgIAiT5c0EYWe3RBAzsjVWSylkyaG8YeGc82oI73SQEDnBVEvXjW2YLdDGaByUD1PspJJvLkoZydlXnQeV7zVBpxHtPkEeT1eHt9ui2U5WcVGuUKk8zWL9LToDo4kj08ySaWa4IfynZI5V4LQg7FqnEuc0qD8+ovP0+OTWlf6dRhsA9xrVGBcBYlsUVfqw3cmShfcEWuHoMQ8G0tQROPKas0EHG5zKvFP1fJKFvNu5TPJHUwG+3Jkz36nGnhBz9DxkEDVsBq78Sccs/SFz2cVGltZ+GFMae2C1/+i4hzgjmNS07e2tGbP8PTk6fbrR6YMPaAe+cNcdNVM4oy/QIpvxaWDCCThBmiJ7+q/pEVvSrcTrYvwE0MzFK/62nJzCQH98CdoMdCyWwl1PWhLy9AAWG0WXp9RA644yXR89ihlln2KJxa1JGRwN40OqKc0L4aL739DiUoza6qyxEckoPXfyQxF/Xg7ZN1ya/AKgRyerlyU/J1B2afKz8jhPOM+tuH5znasNWIHK5y2HtYOTMpx3cDJgAfjHUF/EbjnBT5HP/fJEnq+lqWfHl7I+X8wyDdpf/tK7/vLdB59+16u/nOwTr0FM+8xHnvOl333Ph95wN9JukqTzl//h7hd86e8+fdcbP42k6zXpK+967y1/f/iDb/gSkq4DziJa0I+Tw9JyPvxdWfdZzOasSSAF50wNQul3jVK8lnx7bqFcD4ja8YtSq+FgYNHu1Gj6kckL37rt0uSVRltAD69E1BS/S1VpKFIITjcbO//HrIrQT07O0zlf/qP/tPbS43cc/MZVD4DzBx4Q58+mRNr3kd5ApP13jLQ0c39Y3521m6OS9W2gpFUP4Uh0a12tTgxVRUZ4LEzG1NiwCLESBo0UnczTS5uGXtGPCE0HiwA7/VTkXuL6I6m9tGvxKZmTIpKSwsRhdYf8v4ouF+HyF5IigHnw1wAMo+CbiyF/kh+N6rRwihKT0VhycyifPHaANmFCugmKPw0TSuVuJfjj/DGduptqnTpR8Zf8dWLQuB6v10/OweO6yQYZzHpMaA5vzTApOgePc1utjELmOJzbTjTchKj1dVh37VjVnRw8gm7akl5HLDjT/mRGE+AMnwGj4hIcC5vCvLq/TNk2Q53AhaT6HTaq2eTxeeWthG5jdXccVb2Od5RmDreUYyZqddAK/904CqyekYcMQD05j5r2p+2piQPwaPRzb3FQzspjbZvoALLoiOozuhJta3CdL9ZT7L3x4rCzUacO+KY25ik4N5ojGnLHwnMHxKgFQeSWAh4ymjogiNShgF9P1BOgIILPO8ARReoAxywLEIdO8mSE/In4cGyNjx6GqAqG0sFyauiz9WcBqaDrOlQT7+3zcCCqW/w6TLpA6lcEF4l5XgNeOG1kpI2sGYDayrNNf1ZeKM21k/zs6SSvnTbJVZuYAGTRkv3dRKQ5E/4zKdqF74J6vkn5aa+02ebWd7ReLvNLk37jZRhSqAooClWLMGAaIKahu0uT67nKrzVRTY1O438RICz2cUCout481fV8CtfaDu6miO5hzITXjxuX5sT7jyWy8VEg9bcXZDtfD5RTtH4dJkIhTPHItmvkw7x/lk4lV4V6YEMO9Tn3N9Qs5BwWIA6L4/kTQ/U7dCT3P73dYESHZURrRlUBVSdxRSzWeTP17Ork+9uuimlX3NX+D4uKO9j/RQ7ohELYZ9rPsw1OQsJrJl5UOXio0nH09mgEfxa/Ut2v3GCcB8iyp003CW8qGDjR+/hZ0KNmIPcvCsX92+ZW2ol/OlCOiB/Tz8hvF2lOBZWgXkvPLu7EQrgjqmRQ583OlWb060durivcDMYFnDmFXG6PC4Bg3JLhmM1gQ1sd9B9UH4B0k19oNKFJqplIHtWFaO7xFewt/Cn922BwnkFFzOyYlIAWAvXi5jLykWSs/oDqtwIdOJwIDs3rxXjAa3IunWHVkuY9L2QMkxLeZHJgGwYh75KdNoFc6Q25/LCMeGLOdpEHdVfBDtruTKOO7Kb9QH1PO8vYDjVW6++k4zN6zEIJhQt3Rp+4tKe9Pm+Ofbppn+n32KfkN+k1Y3tGnxb0UK/Pp8Y+7bRP+z32aaU5e804PaNPdSDY63NX7DOd9um+2z7humCAT34JJw9mps9h0Mtr6PpEoR3s03R9htjnsNfnQJs+s89ElXZxKCuXoQjlDvnU40oQ8Bv848KY3Z1t7AO6jSuTPO9+Ac1IVKKFr9LXZ/2LhLyAE/I0kod007wjefJ4CFDoegWTxrAu8/9WEgcxH6DkW+QPq2nLx9uWpUDJau9vQWFitqDVFkpSM2hhikHBoncSRNG3K5g0GYoOdCDdYJqjYrOdmWQwSAcdmnLZHZV8i+0Q6WmTb2tBJxiz9bKPyF9JYt4iQpC1CDrFNOcpA5xYFIkZi6KBjEXvUjBpBihKtBIdk+0GTRDEfwTtNNUBb4JZTE0ah7aK3ry/jfOuk52y3RMtyJGnbPedLehYlu2+rwVzXSOccgm7mK6h0bZQlCAd5rSvnBOCGWaKYK59G55CcAvT8yHiqTu9YaXBBeCUlOcVYEHvo/4APM1ovr+75PN5pR5gKOi/hTXu7q6buwttoDo2dN790zS7rGPwoBFRQJqwZqdeYSpJl7cu8gSid6J9RzgHbAlngFPCDrAhbAWuWpPH9+VyXFo65ov3btC+coHCrF6LhziiOrINJJ/CfwL4ZwkfBfyjhA8B3s4BGcxR3l5b8dXSYWQ6wmgcYUIGEkpQg5odPkB45FTOv4nTLpVxvbm2LuRrdaVSUQXNAUp5aPuIhpuHElfjirdLdmv80bwdQyqfp0mKYmq9n4oPgUmh7ec31mwJFVFAamGhCqmGrgz7yIGKhpWV/tAVg6ums0ikyNHaIV2RBkBMlfxgzqD28YQ2BlBD9S8GlntTAiiDAb/B1Djo5BaH1bYhhVnpZbdSrV5M5ga31pVYQlnxjjHoHGVIQucPYzATLG24bG6NCQLPr7Ec0i+KniyqNljaIb1pwt1YnYvSZqqz9Pgb1AqDvL5ExlklUfl/YrRAQYrpQNpe8I9lCmD1GzlIChQ/KpWVQErl2RyOJ8xsLUQ95aq9IRo3HE7JtwRiqOoPFTIxJab2ykUhyScF4zQE0KKcypDqajC+DiOzIk6r6cVpTWjZy+sQV6IJrN2E5vgR4oY7Z3KP2ZIsEPyygJ7gpwUsCd4toADRCdGnc3F0mfasE+InJPG/QuLhbdBrYVLLduJPbhseagKAHF8PlX0LuKwrcnWHsyynzUia5TgFSapmOU4LSJrlOPnAje1fYfn8CfV4EWyfxdMVeqUSz34iB84wslRcSISlsqpOk/JOczgBO6UQIJuUkgEfaMW1GngaH8pSGSgFGChZy0AptR14BQEXpRAeymBVb0IMXIFiq8EpgQgGSQY1XYE2hQysFDrjPOjwxSzBbsgYexUzXHU1cEA8QhIbg73Sq16Xm9PIy05oKCYJJSh38Ks30jwIszcQEgC1cSWmyTz1tLEkqruNTzr1uRFWh7P2LXBw0O61GgpRPaOWqI/epOqg2QQUkDFCBj/oxCSZRYFvG/D2XXSPyUWn+nCxbz0n1FhOg7Tdl3athdgaNwxao+6vC3GPHDB6u8Qiw+NKb01LxLtAXnaZIZfVVrq7J8PvqBdUCUnsJ+gVt7nPXhWG8utY9a+HI2jymSCaK6rWFiEU1ZEiTXc7/Nr28/TiZ2kaE+Xxp/vYh4e42kzDEurePmX4+4pmS/GA/rSAJcEvC+gJ3kMRDFram2JApjVrS9nCUksjq0PyZwOEInpMktU6EEEPwRTBBYlop6Ay1N8oYHNYDoe3lE2OGwkHZeGuUQVrjfFfidiqc2uOgWC/7O9JWf/1FEfKSai9owcaUWwlCCOKbQRhRHGFIJB82EwMnneR8TVt7aXo2Z6t50k2U/DA/RfMZwoeRMH8rAULToyErKBBmSp8HycINfBjsyM9wi6/aHtjbbYi965pnBjUlYrgyysII7o9bFJ6Uf4XWoN0hIv2oWgreJKFoMx+iqDUg646YbBFPg+4kDb0vJJ28czgDJNtElv/BF4bn2+UrUYk4QYehWgVl46tCLtNcxwGr7zX4Vgg44/YKak0T9bJn6qcdTQNuZeirK2WVVvyqTV+//kPLy4/7SubflAjIJvmQ2iZ98IovDmzAYPsOLRAECPmQYh5QL0C+0j6wY8nwWA3T30tOjZmIqtmvx6OH8nMEHThHhMF0TCC24T1UCjg3qnQRlw3FVrAZVOhDbhqKuRx0VRohD0LSA1oCDlgpVACxNSFLFzlihFTQus+RCduLryR1nh2pblAQV87pqoHJaaqQ442dWNdtKmhLtvUTfWgTd1cD9vUR9QVUsXGKoBNwku7Eb9f4OUBKgUy+tEzUgUuPeckJUNKkwvkFEp3aljzxq6KsbDl11iaxd1wLIVK3vMFKhSyOynTm1sVv2NSI8eydB1UUq7SZq1AQ4Uy6QA1LlptzkWNAdaz62O9lJvXlocCzSmUCjTG4sd2HWTfyMjZ+SkxGz0HTeku0BGvVwgjXidQKTCbn5eUc0nCCLRBIbMzOIzYYMTnSNKgwx8jXiDWAp3PkUT8N64256PT82DS0eE/knKLpH8EupBQnKP5OOILJLXq+sA4H8ypF+hBConFlRTGXFzE5WGfx2TONqCFjeohFPt7b25ytfNP+iIMyf4n/qNWxcskhfwkozGyyqvVChsGOZfzhN+KvEuTi+XxUJ7ykvcIzeNJr35usLBST49UlNuoFB1vY1a56w2F3aEuJsb2jkDszoxS0fTKoNCmqyQQGzAFoxDrv1EYtSWCtwvJTu0MKQj1Edz1ccaXQd1m0zcyWscoVOw9gfV3qgQeagfHcBElRUYmuvEloejQp/+1GfKwjEFI0ZgNRHQFzMYMw89a5MAWRNYkbVMmhoOC9gA+MCgRR8eyASV0HBQLYLwqMGH9OmsyXNasqiuQ7HhCZxz+dkjNsyeypa1AVnvDchVwTqy6JzuiMb1OsqBbcR0yrmiDeUTKNo4OngOAvraHTy4SaibUQh3nmhL6raNteLv7AAy6Sv8uxSapBS+rw+CAnf9yyp42xitO8tgtyU8ReuSW5IcIPWRLcg2hB21JnkgcnxASDhYOFv4BYRj6hutZlRAnUrVnGGiriejHstbX/7Gzk0B/kQcjYofIj/D/ekJyIobRq7PVSY4r4SxdUQqQ63bLcUWc0hWOd1DQFXlLV7iWrihBV5SkK4qWrihJV2QdXZF3dEU+pSveoHSFU4IiFHhQiskaHV1Rosle5drNUhUDCuQL7qdN/BkHXBb4m4UZaXc93tpd6ZcIJbjcl6rM4teyUESKwkE+jBPW9SiKQikKzRgxQz0qkKI4o/uc3SffTfdOKQo+XOy70rVszCTvaAu9PaEZ6zsBZdl1QmIFuSF2wntFxk+C9vVHoDXcLK3BdXYgMpCXk9bIp7TGd9+rbqZk2m/AEIs+7WFnaA+KmZT2yKsjTmKzb7iZrvFHMOGv6PnRqs37KDogcPo2xktJp5DRLWKuxtzzdEhQaCnPvE11iTwI9emigN4M4KFA08+hm0WjDg2Et7OLE2g089zgbw6y/rR2h3d0tAx/AevCXHQswDq4PWyAz7aBFlkIxRF1FjmEn8hM0xbpk2tjGAtQwsx/RDcFSbgA/gLPp3m+Zl+IPPWSyOZxNVwvObBbV4t1ZM9HHwEP1mosynvj+Sg6p94V18eiBkUVcQ/ELyTivJDOSZkwDhjjuWGDFl/QouejqGfRaL0qOXB0hsZRDoM6B+XUrUK4QKuN2xoJZgVjW69j81IQhvFjHRvwelCH9jZFu0JRtOm10IaI/EZU64ouVe/LeDc4yrtv9EAvV84E5EmV8ISO4Vo0R+9//J6Q0RKMclfyJoDYVOUNuYtkT1G+Rzn9TFENjJ4l8s5V0ROYVNYFbk1586Abn9LlXcG8kRSXFovmwl7e1czzUm+Aeuf38rYzb4PUG6Hehl7eDzJvQerNo966Xt6PMm+j1FuPenO9vJ9kXpB656Je1csDKaB37qxZQL2yl/eLzNsm9cY3UjmQl3J4vY2lqLSaN4twWpv1Kl/Hwo+Qhg06vaiXdz3zluro7HZjL28n8y6WegXqXdDLu4l5W6XeEPXO6+XtYt7lUm+Meuf08vYA86LxqON76XsN9ABVJxDn8xvhbWrMF2bQlLorBPvqF7IQXu63EJvwL04Dk9VzFZVy5jXcAk4YQ+0Uiw1mscH+PjNz7X7ONzG2bLPHQfhtEc22IPe7ZE0IMpfU1cAQ0UkTBSv99k1GqkM1GdMcZA4PP5lHYgJ/Bh4/Ffm/DneBfjz9YPWXEiCflcc6fwR0/6xvIKL1UTFLac6FFB6vGBJgjVvqu7ilZXS0ZBguV1SpjMRUn5zTdbheJQ/n6F/16JPrRSHM+Z/H0Rff5uXNVsGPTZsy8POCCauiom0zRlI0rZCUtkmllGXsVDoHw4DyML7MPCrkiA+SK4HA+L0Jjum8OfkqcABkEy3vl3HnW2Tf5Trb2Ll586gVTrj/xwI9Y8xbcRyiiVR4VaFCUqjXT70zIQtqXwsCrQfjMY9BBqQ7dR7QBe6xvdmWUhvO9NvDFUAyYjShaWUfxCFcr745QtU8ApuS8Ry2sTsdgv8Dq/XR7078uQkLh3w0ySKv4Ko2X8Yip8xnjQX82dimNEM4N1qHDbxO78oT26FMMTr10J6XqQKJhgr4TQRNsBoqwKkmQLNrVWgL/Rxbez9SbVS4lk6rglWX0/mxumh2/0AbNz9MBtDr+fzfbRMVhzmbpXag4bl2CJ0/HtrYCD1So4k6p5AMw0me0ux52m/vvWkVoS2w+fFf0Mtt7BmCylytGrTuI5KkkeBNc9NfLkkvglGSGMWLDW0VtGhdYhAWWxJtTMpudAjcrbuk+YxhbOyL6F9qBA2Gorl5tfl1SOTLZtsVY9hFCPSzq83+3RB1D/D2+zIVuJqiyL8YF8KrUnW5VAaKTlWfBZ2K56qrxySMOozSs2L07JtVsp6ouqmcN0RIXKKXREPlryW2jWYsid7DqEDKswSVvOp1nk471wUjajbmZm0uGnVczVNSRL4bfDmGF0eEUUU60uHhd95v2FQUVVgKa6UPRGNzjZlab8xXvTW7M7OlbEqziwqS0YxjK+PJyD88nTz9Zy1jCD2hPWBU2T8eRI5q+EtazcdqG/rVtnfnGQ9pnnt6mLfe1UKstwn1jmZtsBwpGDMuRsYXYth4uLGH4hqi6kAhDyrXgI5Ca7P07xTKCNu45DE74AFd0LHil9nhttjuE9hha0i4XV6xQCq6QsIPPtwmk2rZiKCKB0T3RUOHPznztnNqSUI9ee3Nf9NRTz7Ty4DGZwvxlPT3aF6Y6GMTxgOKQacl1lvAlQ606iAqzavC219rnudEbJio+Y2eucwjRxLstMUaRGKxWKuTm0WQOsEt1lkDPo9ez0IipcJAyoRSSoRc8ptEcv1niiRe+X6RpgsgcX4S4geC10GJD6Aq7h2KqTuhuMfUXVDno8r/XjxdvIdk0dwi1xsVxUF5yBg7ipGFuAPwGffrovXB+3LyxAhQMe+ko+eUY4tR95+xvZYFQBQg65fFtgKOAcwkxx+qCeS1bXZreFM4SpTF13r8rmrUTw24E6SQKuVODJvrClQVEmB44l+heXMrzeHXHUvi2wLu35vl+h1fhNO0/zXHkDRMkHZyoZ9g0fueC1ZY2L/U9D76HA5+4IJx8gMgra/Yga/NXJqaBFjsv3CF1f0eBz2+HTGOk8dXh+2yEBG2zbck09woU/yrokFpRub0RoJFXfNt6z6dAmfOzP3gaB8Qx7P2M3cWHNOz45g8YF3iqCEXOLOx9m9juVVnljHByH6Jk/92J8CxReysD7jURSlg+2n0L8lpagRAdHt2TzSEHMQ/db78uLW6kNgjeD9u6nJ5eCtE0HslsVOmKKbKFMWMMkW5nLbKFALPrbEc0h8clSkGrTIFfkAgPEvobuTopQilam2U047KaUflTEd5r6O811HedVS0Ha0Z3hMcNUYwUoGUY3qHUaLyvuSG2qrSK3U4rOpwGPw0J05LzF+lZOcdGt/qbZm2EHU3jB6cnj/pxjdrr6Z+xLS0UrMGehu7+e3Qb0jGbwhq+d/rq23YnZ0SENh1XKlglXu5IhfbOsfq5NNJyqeTlM9O0jRIi8AL00nqgrTkcZKSpH/vQY/4QxWV43FATIr00X79ar0gi6576RC+7553iZEMaeuF2ztspG7FufCIFT0q9KDwH8nbgKCvEyikKu29Qk9v3CH1qGCwTf9ax9ZJbzPYHO1j9Mxw2rqas5Faz9TWrrH0+wut45fDr2+Kd6PvR/Du5B1qt7grtDhnukkcEcY5hRa1O6fObP29OW6T9EQLKHqitRVR1FEKfQQU2+pLenUQhXc8t2soMkBP0NMcLVwOYZ5CF6swj6Zmdvuo1FCcT5x8xzWCuhfEJQ6WnbBwK/SK8121EK8AuV6DVc98AZDqmXtCP9oatVkdfU4WH0OVdUqPBlAK7vkTR2a2RNqVSFniCdh+MzRq/42zenSWhuIMI7nqPEq/xpkyuiGzm5T/63pGtAk3BxTUNa9UbodIMlumOm4OGj0wuB3BXKu3oLGJDNykTqHva6L7WZrlUbctkYYuWqWEl4xn3NWo6UizysKfLCHTQA8rtLHJpDXdRLT7sQyp8K2M2v2latonfHEsSvU6p6JTRZQRyH0DwgNqd7YxE7aEyxEZV4OVnXWqyJqrFuWZL/o9VssAN86Rf5v6c0PXOSIGmacAReIxRQIYtFNRonlXD4TJAXSKkCs6QAjZw1CQ1BsGIxkMO5RWwNFh4KpULe0pvjI7yv6sUwFSILmD04AuumlAu3EaqODJCY6rAbOw6WoMplU4bejYJBW6kzdYWtBQAvet6tU4J63qprXnJL9bUSORd7cX5GpfSkBLMEpxbfyby9oewWGGoIY4SAc40iCFPfKdnmmmd6bN9z7XF51+piW0+T1uFAX+IQb9cw7Jj0vfw0Pu8Wc543j88IyjniKjr6Kif1OG51RLkanvKhH+vKSZ/O08GU6v9B4jl35ZRE5VzDbB+b9Om4QsUcOvuJXbbnDYkxNNKZWtW7sVEguCrWLHIKgmtAK9qd5iNqu3yKuQNKItODx6dr9NiIv37rIJzdHfBfY8dRKociQEYdNTEnyhgJ7g/qjgkYrcD58cPf8Ou9TGPcMTsBcXWkitGOb2ihiD9koG1+aR2MY/Xt4NuSWp1ZlQ1ltjrUtmYprqp+98fCm6oMONweWvH/FYtqHERlClPp6hm09vfLM0TuhhtdO2H0XnnbYZcRssxLby5Y8XN0+K5btVl7E9kdkaW/AR0XWnI5pLpX+pksDFKcKyQBFntQCQQlImkTIXTstMC/RiHOdxWCKZ2DUpcGPczRBqVAEqVesiu1kWTLkGzQVntgfzVyDpWiRTVDasnLMyPgu4qfPaR2lD6OZieHNwisWuSR4ZELx3NwtndBc/TzygNICOSw13y7FOH+9P1Ef4z2EuacNG4SjNuGAfwC8XdbMmblrjOyqfxfKmSUFMSL2vGIq+24o2elQ3j0t+iyp8bzS125LcoMir8oqbcTVMQTbblROimUR17fkV5rQJxLNJ/PlTzbJoeHjcqA47Uv8E30mrGwA5N0VjNuV9znYK/ji7BRBZopbqVVZrUG+PrWzrBm5WZdSvhmj7v++47+SpgP0eR84k/VlNTVOXOv26BLsAE8UpQsIXkIAGYlXqiV2hfdttuDewe9qJlJwGWPVRTcDKPuJ1JzXUqj6VRHFDcBBgSxHc2gydSeQhV68PgeRuSGPM24RzEwWyPB/sjU0hwRJAj0BGe+M1OL35zcLPH2WkqFQHezVk/vdSsF+vQC9yvQTvGLIm3EXIL/9BuExQ6Oq6UM48MHwEMQS7XdV2KCCGuLqMSLPAdha/mgz+K+StXN69bxms3rVn7z+2Z/ctEDcWB1XUt6Teq2lkFrkkQFmx919TzLzKrcnu316DN8E+MAS8oAsYyp+lFzLDQXZYVrgaxn+KXBY6QYXVpmR+/Recv6WQI21HsyuGt7bxbXOSyInF9nS0aOXyKIOQmyckGWoeAwb9phX/6lyvz9pFs1+iEvtLKmrq6jeIfP3Mr0nxOHXqPKQLL0y+KRjUyf/em+b/b5ov/o/ZNH/yfW+aZ7oUjPaeh2duA0wNNT0oi8c1AaKdAub6JWyFLD0fDKYCymP1UKU+4ERHUckxpQQdrbmkc3TtWsFdiQlS9+qFXgyDPNy6QSJtg/IchAKGmgmAkK2ba9PTxoIwSR+dmHrAEoWUYQkEkGf7kxHIFBKFUieDUDZ9bGImo4raVpqdyjDVCmcwwSmrsWAnJezsJbGKhRzmopxUKFCigDxQoGgLlChQTQYoUDUpuqpQIK8020dL+1QVsTDiRxuH5pEZYmYxk1lUp8+aqKssLwkpIpeV+4TuCEJ3jPbe/ySObRS55DK0tBV+YWFv1GWV2dIRQ1VR+iLNVFafi1zrPWl3+9VD9064tBrN2hfwXBQLLdvZF5Dhc8JE1gN1zrcrmH5IwCWCd0MlHyCtDqQd+hNSPcSe4CJ6gyoJbY8XetgcpBsIbd2SbiS0bUu6CZD6R38EWfseKLZMo30WS60B1zksZsFiAHv7uJHdgwZoMXATwbtwySH4lwJeR/CdAv5sJDpbQ9msoiMtefX3OVJmoG3oFyrqP44aDygNcvrfYkJK7ksC9iG9YSVPVxCXn+T5CkJ+nNwBUO0lRXsx2ZIcwLuA5ZbksJkuz8sz5Z29Vsd2i1nx52Jkbzd0M0neMu/z6tEolvW/w2rH22rNY3B3QXGDm/dZcvrtpN0UzEKsxxpV7OlbetM5kSudqlede51Jp3pCqFT2PQl8MuU+06E3t50REKlz0QZXVtxo1JJHO/4TGfeB7jVYV6SXs/B2kRi2hsoLmBWV77Q75a2OXT6bDq7O7DOt2NPzzRbV37F0/bZX86UaeV9YP71iAhc6omI//raMOf6beUUkLpgiQZ7md4fEdUTiF789EnffLxL9iFUsEtmp3x0qa1OxGhrpR6jCYsZ2zNnWEtirVQgbhBM8mESaaePY9zQvmh3VXgrnZkfFPVi293VS1CU0KABQ++FAx1icxj9NGBgjWP+f8xXB060IhrtW/V1wkxSnwtV0joIDMg/KbTtqo77ZCoTQ8oaveoLQGXUpUHnVIgJ9nKE9kSDGRQyYBam/EviSoLrg/iOFGlpJu+Tko/gbLb4uDvmi862GMrg3DHhmD/CFz0kRadv+c5kyGdqqqBeyKwWbNwIulC0PC2OsTom714CqRiV6LZUaLtGB5X3JsgOBSupKlch20hDvFxlsGPwdZkLUgu1lEiP8PWAlzf8dFQKARsj975sYHg2oCdDcd9Hj0mOYyBxiWXJf9+JJUUvif9+xsq7VDmmu0rYxSnMNCTboxpcakIW9a55/XQlp0WFMQKlsUYeSjSXk31CCk5i2nMSvWDkVp7KQ5ivmynhtABIHc9WjaKqV5iY43UoQxURVs6SjS+t0DFN0rvQLbeNZ8ut2FYBcrKXXG2v5lzaWDGzdtrtvAKFrV5C8s5an4Y8JXmawRrgTvjLTXXooh/p2qRowCSKn0AFXirb6qPyVwVU8znHSSNWd/plFSOW5el1t0Y9Df5R0x34kF/2k3eSknD0bHGbW+LtzzrL/rJQiGopEnSqnneM+oK/gQwGRx6AMrRbszMrEth1WBkQFV6bfOVYGHwf2csjyZGNbLrot0Eb0XugQEUeVfqQoTl1g260zD+8EeXhqWSkl81npFqieDWagoaC1M7dMNARc2nrS+9HtY/rqgTXfGQXgdUlza8jx3A+ukleRHxRkD/3WCq98T7/HAm/XvPCmmHLP18UTG7G7zAxnPSbJ223iP+iIKuCcSuQKOMKKsuMee+ZnaVtNh0LbI7IzvJntHW/miilvhm2V5M2gzdN4M2VnqOgBaSsL3bBPWTJlfrTOmupJsaPkZx/X2pH/2JZk0I0DngtLdAYOyHQMSJiaMLo7a7G2fSH2kdEbR/4kmamPJU+Wv8fNFas3sBPF9LhW4jXkIbQXfMb7z3Q6xeLaqc7xIou++mxFO8bMfjptc2nGHfHs7oKcPCw99aJtuDEqfBLw9Tx4TuJ6eQ5VQgLZ4fgT79EAT7TWuTwKdVFLoMhD7AVF56Pyb1rONW/SC9ObdOBZ+WkjNDSA90QXmccNlXfebqjgI+zDvGsX89k/y+c59OPqzLSMmCxEThk1i6GrjE5tUIepUbR7NSG/BTpYVGjU8/9ySsa3UjB+MXVqlihboYHiK1LODNP8W1JUBZp1DzOygvszw9KfSoEYR2dJaUwKjg50PhoG0Mm3Q6ErBMx2Es/rT+s9TpFhsr8PpmWzkxSbP6FNcu88mNP21ZfNTlu3gEeKqkMY0LP10vsGm87JNqKST0FbiRLwoEngvGMYMtpCVDsmI0AboS4Mjsi51CGeA0dDyo5F7Ce6w6UA+v+qRUmovVSX/1ctQok4+ouYW6nH8O/I75LQBWG88pgkWVs2t+ALlkoBUQH2kzHVjmEigDEPmBDmEdpwBVox45DBIGdO6gcLaL1A8MCIh5hGYBjjsAHa+ufIH3pZDBUQmFPl2nEeRpOx+q+RVjLBS5IhNwBFgs/wRpwOY+ppShXXGCk+qLouzRldmrN1OUSX50iRtl8b8DaZU/MWdt7lmQpcgTGSx4KBLC5AK5lMVoTk9287dsmstzVKK+k4DWKqxL/YhIy3w4wGUZlmGGS4IK8UtxayaHW5WA/gm0rLuiCveRhE6auB1Lp1tGmhOhnylTDwf4z5ckEkteB+yP+rFpXcb3ZPhvK/kqUbBUcaP5lU6ByMM/9UQcXFN+OfShRCcdUitlqOe6eD0vqkhCKnbBnYYCwLErJZJOj0Xkmi1UV0kjaGj4V4jl5O7tJWnrgXU1qyhDy1pm2ell5mRswso5k31KS1I/TaxLg37v6bCkN85BKE1NvEvMC+N/KWCIHeCEuqwmKPddPPR7Tdyhgh5+XWlFOHXbQkTEWVH/d72y1oSKmR7FQ/niYprtkV14Lcz6ItVHQavMqGk3ThfFWxoJWJaguWswVLFmxtZwsp2aT+Ttf5TNisEaD9rXacNvAZV8JH1cOfVOeLWAPZC+p8ZGDhKwgCvVDoz3Y4cjzIWcH7lwm+MBqLAQ4tXYjIyvMbNICxB+gI+QhN4zJv6uIyb9ySUvoBKwmOK2se8iTaugr4cCEIEMQM2802UEfQUH0PAZBJeW2tLvDYqMQJjFA/5mheCYdCGX3/YHNhbcvQSno/aOld7VS2ox5vwjcvxcqOaXo/1h+pPBwWf0w/ImNshSCPAk2NQ4lNM8aOeIQ8hthJY2yhi+UxusRulce4+WgmHZ/MpvDfEN4q4AmCF0P43itxvAe/nfCSgMcIPkLAN/ZK/EkPfi3hzQIeJbhJwMO9Eod68AHCQcD9BDcKeEevxAt78PMJg8n/bIIb4Bq8V2KtB+8l7AXcQ3Ak4D1OADD6x809bsVv0gUfC5cN90eseSo5x2FGU6qsGsQQa/gP2Inpa9o3AlJcLJBRWBZRllPjC1o1nsVlXn9PMNaH5sKq8Jll/amUkk3yjpUfbUHqIZjyxdpyy5Y38PV037fu/ebXPvfRt9yX7FXTNpqJaTRm7qXI3C5x385UA0/ZaRQHth9w5ESmFc7aYvpVCK7OSRvnjZmiF3J8IaITUnmLrH214cWQIYkp1nlB2v8X3MVyHW6din+hVVG1AcW844aQrgKvlG2mak0ObXwgOvT/HiRYxoapFwwPzkqlhwzev0DNTNWZoPdPjRH0JBjdtLIKB/1MBtEb5Q5pZAxgYPlU5JND5IP0ERRzlFzLFQtM4n5rit1YcKznjjaEjSpLG/8CVwNNpR1zqlNl/mP5zuk0hrzOpUOhleuSWkSl0ug42mHLkQZ4yC+VwLby7uiaGdIWuvcIhRjzNW51RQMTPGkx4MScOEk20g3uEVIe2nhP1DYwM/TbBOUpkLwki1drx3xOgruOaLNCgPXrdNPZ4CLKRcQVGulXysEdChlDXSwCVWAZJEneBPZfzrnpItcop4YGiWPUUloV7Smtl5NsdZhq/4utcSQK5R3564IlvQ3gZUq+KD27ojRrHtkWrjpmUxPJlEi4JjAaDstmV+1oEuygcuqmOkxuqsPkZnSYXE/l1PVUTl2ncupaHabt9N+1uf4f0fiPgjafqgmlPTUh9XScMvoBToW1LsY9/Vj7CwUKjALh6OSgxBVDHxcz7xHAXe2mmzENx7+wdoy242wMsgmAdwPcpuBJgFsVPAFwCSDkcrn0qPTuQudMzXe+1MroSo1fHq6M0G1HGHe8ebYSmq/FCmZRmEtCE/elJT5AVKmjNIs6Cie6sALbWadpC0jqO00jFelmnaaVSJp1miY99vjwvxVS/XaAuKMesUEaKT+7nVAJloNCSRTqPDbdiq0Akc3eOlOKUZr+UTbh30qxDum3bZNcefSTQqU+IF0po8RtWRR09u3C7WF5fDstMuTV7quzXbXAy+tuFxBZbtnfHop9tZOS4XYpEqREtq8upIhkniuV90lirpnSrlRHJhpFTYfMrMuURlHPop7r10OjAu5ra0mBfYJS9QJ8GUNCg/eUDlUozY5uLNU/zEUKlXS9QkN315wrr7jDOvX7sqhQRi8uNH9P1SXLgtYdwiGMQqlA52kRePFp5qNjmUxdzJzDDERv2RC90eTqJMYr5Fp3N+rGuVnXerppBgKNFDLRhw4pVPXZgxOpVJ89JTMcHAzJa45X9bqTKWRbtz6dGyDbuQFysMlOmwujRxoBYdkNW2u6yIlmyRvxvp7Iwv75ArzPATOYH5f0+jMEQnQdtIj3QnvP4PdmAe+2epNtnX4GKEYgW9XF/b6MNpgbqGDg5dd1wVo9Wr4vuWV6sbg5murK+qcHVyfUK4dnDhxpvHxTvwBNrsivuhZCdV+dygVF2rsv3khu3nXLrA7BAiup7SZ8QHzOhrwLPk5dBVkXaTHISTX0vwP6stWPJcmT6EEwxKUA3Mx06sB1oCfNXL/DOlUy/98elHVho5NKqsRRDACayQBLvqqEWBGGOPhm2lDOqySZW2+Bjp+RGgVqQSpegsRhu6ABqNBctfaYCfQokn5bisikqkjLuamC9Uh8LiarqhyV073yx0kATKOo4GtLj7T+XTY4yE2Y6I8wWirT/N87XtrwE4iashskD9Nqm6dTVPsqExzkZD8pD43g5FBgI/wT/SDhBWg0b5/p5o/RTWi7+WrWhrphZ0tTMRoroWyzRBMrlVqx3gtsi971vRoyU6nGE3eMeAHZIqAfpAcf/8J8YokGTIItrg5s7kTOVlQPBLXpzuwmgnsgyAYIQRqaV/AOSOoJHoBMm50eNjAncBDURc0RNWIuCQlyCalzz4TtkMYDgvnARoVgUrAJkHKfHxFc31b6aVHcB8RLmb6ii4nxcshZEPwjXrYcbkRZF4aQApJ2l8+S6RlFCFA7UfCQgBY3SCq059D0yEOOVlVLXarBlTwq5v7PJAnunjJcuFSpnlcxAB/O8LvGI1HglyDV0tIOpVkIaLalpbyWBiClXRRJxU6vGqdqVqGFRmkUlnQYcccSGdoosSTcTsW7bOwQxxD6tX0s786jwE3MkhEKDThTvhEyyDdi9Vl82V1KYQsJtwOxxmFZft0DVmkA/uaea+arJqmeG3+We/K+5N7fnkPUnVE0y7elFSbFPPx4NdXTxqovIEcSFLqZwQonTMxklhb5OtKQ0wh1kYYUHvd6ySx0HGnIaYYs9HkkdMks9EK7wpxmAwsdQ0KXzEIfxxty2pae7VaY3GvpT5CGnOafstApJHTJLLSWrTBHLpIsdVRTYjpLYbKYw6aSLonNJM3mOEM01ASc4wd0mxX5RNpXX08aKPPcU6GMVFNAFaTkg6B+UIwaT7NBda1Btf+/keL0L2JoWN1T7Hdq+KSGECvRdjhY2k4biS+xY4IX6PNF/2yRpUxyywi3r6B9uMV/sY8rI92MG7FNIrmupDj9tqJBmKNQO9wqUz7VP4JMJu8Zgv5YDAb069fVgciKqhAGc2RtUqao8nj5njSXXUlxXQmDOLfjiFhs7I0u2JYvugUXwvIgBd16S5haYapO8M/KHyk4/8O1W7w0QQn1VeaO0AlNUnWa4S+xqeVCHJta0vGenuHsRN2/uVO1TZ5TTKKQJVt+/No/RxC65u+RZSQh+VeLDNGWIfc2ua6G/KnSxMeL3XXOq3xGjX5J1UtFyA7Wsux31iBVfq128vdXd6hYMdKfMo7hr8H3X0ymU5Ejb1PyoTkPhJE+EAqtpCoVzU62KuRB6ChUCrRZxnFSkNUd5F+KoaTV/Tez8ADN3D3TDGfEfR9ore3ptwek6Moqqf4dyePp4vBnUNJkNtQWNIudkq92Sr7aGfLV9shX2yNfbUe+2pZ83czGN/8PaXyJc7KJj418bMD8aEzDZqSy8+YPlaJNiMnS/xBMuBhgmQaFwA4FCYp1iN5Xm8zfVrarUR20NDg91fedR5eOUplmKSpSXlIx5UPplk8pbuTSsyyoRY1spGWhzZszpibc2SIJZ9nlyhGnBnHn8zAlO2DWnMbSnAbPh6nM+Z/JtQJ97uPNZTt9B/5giwU9CPLNf8T4H+zhQJ+50Hy+nHhH0xP6641V/R/SCyKqSFC0Cq54UGKBaAWrWmqGcaRzvF6geD0CH07beDbZ1iqntUrSDDnZr/KAwKWdxrSXlSGBXnBhQ4o0ZCXAmJrCL7Km7C0UscM5/kFcpK1/3NTf5gLnbhNX5Wp6urwCiKvHdOQ9FHRGCRkm4q2MaUEJc8rDFhOmtoa4+NowxBtsK38yiu3/QMQYFL+0mrPY6/rwoEYwwqFchd+OYCOSIAVBoSFN1XbSyQCwB2wbp2XdlYuTAVWO9VPOhZoMuatKXc92NAOOpuBYL4e7BszGCC4hIIqD7/HEPxbTe1qqkVTsI3VZWLWzNeKxqDlwnDGkoq66ydsRbU9Vf6qk+Mt1Zkjt0tyb0s9w4ElDoXV6VW3xk1H2AiIHZOokcpIjaWFKu8r/6IMHfGiMpYDssYI7KrqXRIgcVWuWJHEtma8iCVrDqdzqUaZJoIBkeY1Dov97+l4D+5qm2xUldAN8DWjUd5nBtwJrR0UBHF1l0GB0QFdJ+noAWTjwIY2tNCmaEUzwJ/XvTcMQHPEhBFhRdKVVY4UBKxSoUMQKA1QAqevaxU7wq6Q3Rwz0xpUd/mTBkbw+VxElNMlne9HTB7+D6pBNXScUzuNRb0CToI50r/Lf5pGUxT5ct6Ym1uqyxazWBsIyIzwg9X3ac+fiono6T0P4/vKnimBYaKqQhpUVBUDQQVqtXCVxHnJ6FN7RGP/XJuQMEcGfhgs5FM2VnYOW/UvdmAINUBIAHNXElcSRYv5tVqbLVb0KU22yh8lohgfR932/udoguHAq1ETZK0uMyPCYRUqqpu3vFUiNJuaseGACjOIhoPwURPm94V3ybMXVfSm6BB/B03/+f40kC7U9v4Pg92h3zp8e+15dSZyUqBnNhby9CXGUYg7cllTpID11KQAzzWf1HgJi6A6UnUPlL6Lyxaw8fqDKr5itPELll71CKj+OlasHqvwfnjZTefhAZZ8529EAHX0IHf1Vwp7KCui8UlIuYkLxQM397WxzOSq/F5WXWDlDwr1IeBQTHBJefnSaYJFwFxIexIQUCV/tlTBIOPAqSXiMJnQKm0n1HDIS/J+U9ZSboGRvp4DbuStd5RdnNR6wCQhxNR5S0vv1aEH5CVGFH1yIRl4MKeX9NlLF92aRRHbCToi/Ti1fo/GpOq7q87YciiwgXbFDtWBokJWCkGe3/Z6kg7YvKtCruBBp/nmGcrxjFloZRtVmDWr6W92FREyVKhMyI7QTkPmoTMIf4+0G2ulDRv1I6Q55f2KvYZ5/mb2wQrPa+WtSgijJHvbHHjg9GI5IDdNqShFZdQnquBCgNw/LVYVvs2FilvQBQ1Dk+HoOV2mFy3qeoqy50yUeSJqVeCDM5WkSDySdKfGwGiNGAsTMnREghtmMDpNM5Gc8F6PDZMHA+3K+SlWuTTRb24zYdzhph1TgAqt1BC2NiRFISoaK0XZdkBLTYDHj9tQdBRPjxIRcj91W8aSgK+dBGCOqYBnGrRPnNAaHMVTQGeExivTruOf3zkxazlDSOvidlzPud2yakU2+NMsmv/U0Nrnin1PrJu/xxqFSvUAeenU6D300ZZuXp7HLUywjrPZH++oxuObj++eab+5zzTfDku8BuOYD/+xZrjn0pSK7HLuYl+CoMpNHozpy4w/JkDWWIB6dpVeBftQGCTzwPmag6VUaS044ZyYL0AbjtESNsqF/R4abWKhaNrfA2ZQBLk0wUNnTrcl29wMD/iZ9+X0jalGLdAn7qAsHZ6q2sBHC7pv3fulrb7nv8dAjX1HrdnHDtHZwFS08sasuVQ2rsiIj3T2lLURTHnp4SfAV62Svbip7nTiNECCbSPj+uEiT46O4oPO53OL0tOoMf22PRK7PIWr4OgqODBKRRGlBLiNj1ZkGnDTgnEPZMlZ/TAOXlunqIrwB99tBK3SpECwlYY5Up8GymE74aih8JTHkOEwWdjF0omq0VJypc6vPpyZvb9jL6sBbH56Pko9k6iUTVBgt2L4vp8ZJ6zW4FA+/ga9JXXQucrGSOdwGq+Phvu9gXrfV3TAdFs/4HF7QvHnN8/Wsr+INlBJq3giSw16e17yB5pX1rG/kkeblO/8be+8BaMdVXgvPLnPOkc6VtU2U5GIpj7nn6SXifylKRema+8C2KD+GmPTec69DLNlRmn5LxsLICQ9MN9jEJjiRKaZ3CAgwxMmjiObQe6/OozkPQ/691trznTn3XBmBS16j6Oy7Z8+ePTN79v7K+tZXeJhnOJVHPBbgwuvTMMdb4Nv9qpdQLUumm7LqY8Sepiw+DdGlvbGSzeef/hIWju3CkTatI+Ek5hHNHhkFM5FyycBl1EXu+k3g6SX8uNiQGrxOSR1b1fsz53t34hVbJOmOeHeMmVLtvrtx8vESx+jkzM31OzFLMHhuFrBSOLC4NzDj7dJY7p1/GOlcHyVPSZZogLkCy6BDIp2X4/e4lm9FZDvwKb0lilO4ElY4cPJrl/3rWq5cmpS3TmBjrLbSAQxbCMgVK5ErftR3JrIbKyJdm5rmq9uDqizsUufN7dI51NoIns26CXBr1eRzqUkX7RKY3xu8GP58N5keH3Y5ZFe+85pmNf1sU5stSpKc8l93wqyv21ceEfi7Zt+0Q6J4DMWGxV20ggld1g5g/qq75BFe5q/jnVVFAjTe2Q7xSbXbC2EOFiSs0P9JcmokF4hIZ36lEzaVaYPzDUsNLRUcOWzxXhmzB6v00Kqr3CM2gf/UbR7brYMm969+2BiIBlVkyBWCi2t2xJGwc3FZEKX2k+llXia2u+uGkOuP7obARho3RrNz60S5CaaJ0nb0koR+IcjCE9kmCYY1YsAJERba3Gly0gIkyGzkyinpRub4t/m8m05Fz7K7/NAZa6TMHfpp9LNYTGtZUXvdFI+7C8aaVpJMLSKjpUEZMz7K47GzIY6EP/Mob2D2GEe2nQbKt28vz/nQmTHGnS62tJKfEacQXXsw7ww5Dgy6Q6VMa8RKMNFadapKDQNqlFOtcq2zPYsa1UD+iTqjIYBUVsZAfx8qPHfJ4qSMeHGlwUHgGJEPGpgPNHAFM2kSRleyrBDjG7z3kumFpF4n4bGvnNeJGh5VQUg0sX1AJoP2zjtVQCZ1yrIDeHMsyTabCNfkqXtIfVsHZiGNfDHwjixvXK7Sa4e04LKXdmP6OyXKIQkdHwxks1C8OZQpllifJgPmrbn2AO78FzmVWt8NM46n15NRtd+/iZyzvdagE4JJ79oDSvuDriRm0VDS69+NxQ0z6skZHcB6/BlN19lVQRmPIOdEvgAWNQPNUqypV2KazUz84zRfm9V3xmL8MX2SZkrfpWXihyDH8QudDGVKF6DXLMbN0Dob2bV7E1+Tft54jhYiBkQlRmEDGNuX3tiXvmM6iiMWh8P3y8HoE5BVu+7+QEkNZBXePSbanCoGH1x6D0WM/urgSXppUX4MeIf3OdgfqZQCqjnf+kdukh/AWjk24Z9XudI0/WPQJdVeh+wMHmHfPOhVPe08XVjzxbP3dGNUvSpwzM8es6u2N2Y+X+uGB9Dc9Y6Wayf92h34felBw3S+1aLN2+p0XU0DdcRRwtraWI7KGQ3uJKI53ofHatqkgA0yH9zV3/jyzNcwUvnjKJsGE9vNYkCMkhORf+sgAWPt8IH5M/u9/VqZ/Am4TibDjo3CWV6+Zjij8bURyJO9AgoNWxiu/R7QUUfEwbRwBliCA3LOR1yFpsodusp2LtEDboqckeU6vncdqINo8t1UBmnixhSUGl1DghhQY03vG6ivSApUlKr84TSRfH7M1bDIZ4VSultPR/yYd9/Szy9IDTuImjJ2MkKFn4FcR0PZokWrA9MvfjZKWsyXws+ChMYMBGScmUwYm+UzSBII8taDnztJSsggQ/xskYVoOy0gq+2NeHUr1yrmbkvzLaoJqAGdxp2aU62NWDVSs9nakMIU4V7WRnwiC83Y2gh0mg3y1kbg01EztDYEoeJhWxs5KCNyDxz/KtvM5UzkX1NYhdM+53xPfOi7Jotzsqx4388Vb4cCXHZokS0rdNN3Zjb8DjZKgxPDHGHuZT221Xx+Lb/r6YoW+iGlHb/coxEY7KOWaTrwdsmBF5kB19Z7uQRT6e5UdJfPaog6Q7/cADfMjMkWeK7TdtWzu4u6+Ys6fmO23TiURjOdTuWHSzpkn5+BEH00SKH+df38vH7O0s+Z+jnk9Pun+jlXP78vusa20Vts2muMu/njvWoceVE5Ig4WZDo1vpm3OyOcOc4i452vV5FIukO+o2YJNxlhS7jRaFyQK9W3D/cECbkc/IlN33X8is/0ZHZN7x110b3VUc8cryxfmcsvKuXHeXLWs/zwXL7GTXl1jjij2ynE98rnKz58pfm9ilYeAowsMWxbKUBHESIlkfenfI/iYF6Og3qZLhuJF/JbzYpOnWFpEk/xroZcmOXHXPQ1RbrJplEbqKUcyLWbNozH/DPCer6wEHt/jWWIQQgY00BcQNqDPZuofrMFp9EWQV+/cP2xSuvsiCdwqvHIkX+cPdJeePFC47F13OT27s8iWa2LBhqWKu+jd37c+tbhtra0ce/W3Chw9E0eQmLKfsrmP1Y1EPg1sxd1uXfPD+Q0HXnV/JExAUMIc1saP8F36P6Gtg3o+QTSJ5VGsCmxBLMSSgVIXxFI7/G7SFO3S8c8DeNLQQHCET9E9+UmWPfppcQiKAx93WHoY+OFofdAtHti6D0ODYBpz5j5gWHocwtfsPADw9BHHsz95tNxsMPQD3DQ20F02mHoB73z2OkUQz8Qht4/+DZ9Ntf9b/ZsXmlmSO33yCpVPkXZHQX3j4L018C6sTy6T2GTKBuCk0zgFa3sLPcpnwUTRq2mz7rGm5rD8gK7ZW5SZnGPPHOP8cTxTxM1NIZIO0E3FBAS28V5Gbr/eVUIROhgEpGW1OM4oUwiLxRrPCzzHxtA6zeruRJCaghijtZ9FsNaygOVkc4LTP4mX9JyhG7L+QKF5l8Hvb9f0d/CnV6HP1HJlBjpXVHc66XueonVvv00muGAmr0TzR4dVtSBjqcHYH15dFgKaqkWbTQ5g6fvyM9V17fqqK6tAlT7UX9I9DDsCBtj3bpLDv2A3H5dbdfqXed1ThXsKqUmsmCHr3a9/B8U7e3eHGrWsOAeC3ikr/QWTS1DITNrF0vjgKYyOYmGtJcBg+8AjPHX0iBG6p+fYmvja69ps6Y0bKzki5MMS9kIS0FGYzR1TvY6WcCaOkIbOHZKjGPDWore8IDhmvxj1Ixbt5fU7KPcWqGU0Aw4ZGmbKBUNlBkdCPJPz3TKEy5NgkINB5TPZ5hjM2TWTmMuG2ScUk5N6kRIQp9wVxSqqgkZDA+nxc7ienuGd64o/JYpnGBYlL6/qpdPuRi/cXlw8WEUBsvfdvFhDIiHR8ubeHi4XOvwhuVvxeGkw+PlMQ9vXA46vLD8LTi8qMOnLG/k4U3LXoc3L98JhxuNIhG7iPpvXd7MhluWh2r4bcvfjoY7dXixjOLbu1HcWaPYpcNblxd4+LTlqMPblrfg8G4d/g9lFN/RjeIueRTLyEV90WEx6Pp0jsFrX+rFzNOHcmi+KbgXf5lCZetByFOE8IRGZJ+UkeGBrLF/1FO7cz21O9czdue6Z3eue3bn2uzOdWd35lJU3ENOcucoPTha6A4D5m6nK8sBJpaFC4X1DgaPGL/ZG/y1n7jbY/kNnWkjMZgGtOusSe92U0jDghwwIq4rsfzKbeCnYTU8jYfSca/zdliYCw8qS54SdLtyiCY7v3OJdFxKY5vxJd8Nc8BRbI9HjqZXu+n5/cwS8mlPlRD2zTEo5ZSjJLiSHhmaihelYakb8KK6PFrr9ybCinq9u7XJnyMiV0yTeSLs+HAYUVgGJxgkZvz/XlsniPAtCfEbL5ow/IJUdyUvhOkHRCZXZ7jKEvlZCJBDKCLB2Vrf818rDLjei2ahkNChq4Bq2AhXcTVmh8yvdZUWvFoxM/BtI9bDNwE/FQu/Uxh06FeQWc8RY4Y7LF+QsZJ5ImhIFHof9hdL8ImiXUKx1LJ3/JV+Z0xWMgaPjF8Cg6ZsCV7zCNLZqJGzod3SJkUwhq1cUeMmZ8639JrRJLL1JCjBRmFEx3mFiDiUMACEXU8CpKJaAMrIqZLK3wl/j4VcqGRt4kTmcLpQzNoctnmeWnaaRqk4SDaBa7MEi6UQcBF/VqAQYDp0Lzijs7Q2HHRSs0XlAe0d2FIOCFHD4PQ2kwP9yd4fyaXxMRgfuqidcEdAl04SvBS+efBShTIi2P3JQJNmepsFJn194FFmK7m0iM2p5/wxYmC3XwwBff88sR5IG8aQlWaAJCbY1tMekA0g08xWWSDlq7eUaGA/RjTeQbgehhm9gy5WWq9c6rkmrhCPiN9BqWkDMBWTUVsrSV/c24xydOu+7Cknw/b+/AJQ8CwAeHMPwgWKBTtCQPkUlh2Uec9/Ca+ZHGMSilEqOL2gLeCp5l2XkqVE5t6CVJbd/Qr/gi8IYo5gNb+BjlmwHWYEL5s4gwG3o/RCczcLBiyNCzozsLTyeSzqlEH6ArbDBlPmCEWZfKUuDMNvuVsHUUdK8XQGne18c/U5GpPf0/GDKbbaWjVV+lJkGwCBvYyXssN5sjlgtD/icM4BOoPaaAlC03/l0oPVpcB7r+jLGn0gAnGrIw6CECh0LZRBeeYSMhjpfztQInAGIm9L+gpsL67LmeFM1MCzv10ujKdTqDHf5r2biTjTwzEQn/gK9MOtEY63IKGx4vggX87RFjTztAWL87QFaZ62oMyjalJlBhnmAm1fV3hi0ztqDY4f/izP8AFtKLG0/FA9VuGXNaF8Dwhol5i/wDstW+d61/isn73Ih3ERfB7B4saaIEzh+MnebZBO1TeMviWIcZY/I1IkEPhCkzZhn9ulN/PxSX2OwuQ9M7/ZG4d8ZG2D/ZBIrUBlK4dUTIZEYHOjWJLoqmziI0S+DZSFfMPKqlKVDxBiBcUzSFgZiSqOWyE1dWLlC6ZnI1Axw9xizKjwUbfjFsKX2GPEQgeop8cwUrAZpXeNuJaNirwuzZP+jzd4F2f8do2nGpdQoho3ojGdY5IGxkvLKyy+TtER5kaTaKSTqm0Piw36cEgfCtMtsZKwFmTFCIyrJdV/3rOc/Gvtpy/LhoBPDpZqG9I1aCJiDLRmBlG7YK2VQ+ceNxLLkzm3L5WyA1EOMghH7v30zMGs8NrVcn2CHmoOu8u9G2QqJkaHEe0jVI5fPu1INnVlWGc2Zx2FVw450RbVMHGVaRwjG9lwwIZDazhSw11N5GH1sFkINVrimiEPDO3Agg7kHXXNNZsGeA20uqjx+EXIJttwjD9F8Jq35kn9nFmu7O0CpI7L5y1/Sxaz1I+6aAbqPXcVZ7rKkPKpEBEJXrbkS8qTDbOdXCmjzm04YBi32JYnOTsG0rgN6Ngmk/KYCunSsBCbZjDp6Bx9lLKB0FzWHsrVjQdV4YiZ0s4DY9SGfaofMVM2a0erzWjfXmXLLj/lM3I8HcNY7Y2hwhg8RJ4FYStXJFPgGJC5AglFWvbM3CbzhdIF0Goh7vaNxfLTHs/SzvuzY8VmNpb9y2r9Xpp/gQN5Y0RLWMjSzcNSdCoeYl5qVrXHnbpg2k4VxdepzkUisuSn2zrhHPoyE3wgeLi+nwWT/fLfrrvhii5qF2uvQhUOpMujtbgxyADGFpdu6Fo8aaSCncZDCNtO/6mpSqMPOlRtxPN6/nQKVdgo2yw33PT23ZC0MkIRRdUdeUeOukbhcC54qkgU6ll389t3TwLr2kOO/2QNMyzVx/+oqW/e7CYeAWnel64emnuQEOt/BH/wnWJJz93C5wJZ4ea3AwKQXhEp03RstL5cbCmUkZD9g/ybqDj0jvzUoSo1jkY2XqJ1kL3RmMI+8e1dY1fotX4Et4dq3jvPxa/GCmFNkoXPg9w8Tm8Z5Rwl3o9MWI0SVqd8jJVM0UTgxXahiONNXXi6aJ6WsD0q6SEjdqYcuT6Q8uvwExkIJxnRIQzOyefFpLKFxIfBZ7Bc4ixt5HfNJZgX6ckdYGdfuBtKMG+OVZdwIeAtRkS38t2NQXFWtMaFwnpJeMowPd5xgVDYygK/v4mMmFECqRs/oWx7zVSdqb6nGreLe3V/VK56kVDUbyj5832n1w+0l32fSyXQHScgsowtceBOMMAI4B+E/A9sg2U/Mmp8ieFo0MB9el02NkQFdypxo+LR6j23PJ7RikgyVtsqvcUpxSVuvS7BYBVGQnr9+T7I+DFQUBodyo3E0aeVJemqwKmCoYCFC95dFhO9uyyO6N1lsaJ3N7afxs5KQM2vSqMDqzIVoVoz7VLou5eG/AxHZXW80eEYSjc74EjJpfIFdzeSnuxCd1heLuXiYRcb2QiSDWvRxtoIFL3DBrTDVh8OjvVYWDQuVlXpDUNMb50S0t+MbCMqzR/hWnfeUs2E1QEPqx4/FOtRx3Ls9tCqV1DNqkv4gj0rGCrrSqisaPZFVhfS1wQyYdVKty1KTWQne/TZ7F/yZGHI6vE+Ot8G+7u/hur5vqKB+LEKP0NEKNTgxHCZxKkgvBxKniWei0Noxc6OqaEbq5OgTjw7mW18p/3tjWw8lgkDCtv4q865Qt6laTsJ52FRw+acpfBsZzvPXE2xqHznNaq3TIF8CL36keoXCLXp1S+oPqE+9eqT6rcQftOr36L6ReqyvfrFYraSRmz1qEB9g/qmV9+ofjuxOhPHepfrt4+/4BAy59tJYsY8ZoXoVF1yXqoIq0i2Tt6bJoDcqpL0QhslliG8Fzhac95cTIVc+DU4/WpEBsR9iOyEOYRvKaIun4K3k0GNbHyuVII6ByCocVjTOKAxsNewltxY7WUrKBrE4U/osG/fXelXKo0f67YQpZkPpfPGtHWfB5ng4d4PDMFqTBCL+tlmbkdTBp4SuU3IKCgdr0GLbSvtM7IhOX2EknpD5QKlHUujXpPnr99kg/Q7XuchuE6dr1MyX/Macq96tXjZ5dZCJJtqEfEVwdr+ilFbCya5QQlOuczQc7UgAc5ijqLonUJPp7rQNheIdG1YGvSspJS9+DoxXm0bTSigyo96Ml3LVQezGEoJM4l128Dj4pT3FTCtyOAXOJ1/zNK8TqmlcRbej3Jm3auYEc22jz2TqxRNzQNCmVz7Jm4aAra0vgsMkjn6c6Tjxr5hHQV05LT5kvK/lov4a07o26bnWsJ56cuxWxnDAyeB6ZqlwypXAA9ClGsccYqNA6ywRTM+vxKWn9t//cD5oujTPsYnDesb7GU+PWMkuaXWWx/04ulpFP0hveSdesnfLZ15m+53UfYyrqE26Gmqg+7+afCSQXUXd/1dZvQCE5DRqmICwOrXYLelFSLfcDrslRIHWuRA6ZIvPjxBXk8BuikWEKbRDGjXqQBiEYO4DujkB2t4eH3KykofA30eRVKLFEe7zlwTGU/Y77QZsL9cQ83MIO3aGMGTuHcS8ojz4MqX8BNYEwqJUtMJEc6M9EnG95pcgIFa5NpQxw0CYg4QJqlh4jFwaBmveLLMgIXHbpExjtGQGFC9KBWSvThT6KaHW4xj0dDIf7BqwY0bm43rRSuSOQNRcUP0w+dr0An1hUX3NpkQF3/jE+JVt8eEeNVJT4iL+xPiVt//Jd/4/V93e9z/dSd9/5fM3P+HHAifnUJeWteb2QOSPk42MNWPsVHUq0gOcB5UeSfS+xp/ZmTuZCNr9OhEm821G49nI/6abCRBl9T5jfdhAjr8iZmMGjJeK8+BxhKzKgU3ciu6DdBYN/H0ycatjHXJvW5tEFWpnA8b1GK4qlshjx8Nk81wfJEPeMnugJmytblTjEqP5ubLP6SNWJSfbLCko6IIRoYqBWRGRvmhDLyvZAkF6KEuaZHfQjPuqGRbv6LWvk9ytKzXt7mwVeCrmCuwmSlAj9Ljfw55mbHsLGTctQhCGoDvLQMw4BP1UaZ9GKQHYcgKIyRVU3rZwHAVn3fa/VNnUIUlh3Cvke3/2FCQmL7OsH5BLWQQbaCJF55rXA/b1oA2ShxLzxlS5evZaJ6GoQ9W5X1W9OcC0syPKa8r13qW6ynh8Fy0y2eNCxPjE0ed5dRhYNlSN8yeshqXLK6i3kg8qsuZ+fPJJ4+LMwyIwzCLhygw7MQT0z36HtEkoDU9alvw8NObIWfgwcfOoqDXSz2WppS++ZUhtD14tjz75JlGPRTtWCzY9IFtV2kbFEqWtt8N1Hsk3cPyIEEBG3wZ9KiPHe+SVqfCP7qwZijtcAaZzZb5hqYI7UPeR9sLLRQpNW6dfW+oOUDdJcJnn3dIL2NNZcFyTMfFVWkEomaHvdB9vb1QE6ew5FrwFUdLHyfE0JhXkXRjKHuhcfBrE0SOuvU3QU9ZdlKjA4ZlwRNcmUXhf7kn8C+3xxNw4dbi++5duMv6+D4aLIZE8lFpyM1u8Kd9PTDe811TKXlkCUebB+T5ZqBd0PcUdp8d7KAACHKT0m0hUHE0KHEs8OKQ/m0GnvfIAs8zHbFKT/fF05VLeF6+JEh2+EGS1zkMvTtl1BEJVXL8kQ/9fqTSmf17QFyOVEDuEdxP0vOjmHPypenOb1jCKrFDWxXZDv9lQDodjIODOfV0sumcuEe/5uruxG3HVBM5Ky723mvVfP+a5Hgvd5b7rnUik/l2vAgyLcTCc/bLS1En9DP6M3VcL53/byOb/0QMer+ctzWxof8IycnzX7H0LHPityth3Wwu/yvdCg/NpfLnBxXTRzDHhFBABU/o5+5n57M3YCnh3k+n2RexZc6+aM7BVoZ7gVAnQV9LzBv1HoKbXMFhL/QPIZ1WhHUmgNJlKcivIYUDB34oN8iKrS88003dbj+HWCWath31AhG8eIqina9GYBVHc/PMBViZuyfIpvUoV9AcuBV3hlVBfqNp3/wkvuIMsVpWBc+vX0wrtVSlWugm+H3eqAwKVrw7i1uYSwGltILdzA7vmhZ/iMUFi6sfrTBQH9JYDWnqy65bUhYNX4gngIeMZsxRE4qAjh5gJHlyNG5oUM3SD2CRuLgR4Sdn77upJSbBVlZPIxvJGAN5C1A4DWaQB8P1DaVmaVSoabAUQkjckN46UKs02YhGDGQE0V26coA1DevQLEeN8p/kFso+s10XHDZ0cKUb6gmuzXDDpZH0ON5EJJBQt7CxwaOrZPIsiV4CEr0UPN2AsZS6fGWXV7ihZrq++Hn5OKVDJysfu558HE5OPq568vETTywfV7Py8ZxUHAsUWVJxkFQcj6KjdJNbIxP//VQmfgxdCpaIo40ZD5+uG2B0eVa2/3xFNscN03sHXH3bm/Xnc4LolNuLkEJ5jL9zDRNqLZpEN5XyRirRecTSDjCps7TTZMBdlAFJyoyHyLq7Z0ICle59N1nDyDV6ptr9MnNit5zJvOWovyp7Du2ha4+BYgS3/3SUkMSRI0+PdSKcGek7IKACZxbSyfe74mnxWv0leSqIwSEKgkGSKL+rrPRq4ktcNIm/2cbzT5B+O4U+419FI7PuOOuOq44U3zrCf3GlsvWoT1yO/NhWVxqxH53Pq6nhTbOVGvhV/lbdYf/2dMP/TnfIypvmbtvu8APOjQ8WVwAhgNwVvIhCg3BzAtLJ3Vrco15hcZU4Zf6A/sBJhgPuVFqsESgzqM81w70iGBUXJznQNjR5EZaVf0yo7QZjGgW2cExezybsXc3/b2gNGKPTDYWBE/IpdTisV8P06iwwjmTp3dDkIfj8M/hxV7ESiKMv4yViK1iP2TG4CusbpXVXqIW4y9ZkM28c9lc4GOQ4fTKIJx132zAbeaTwXTltrCPt555B0XywHIN87pe+6liF/qoCFhvM9BctOzE5F/hD/8YCN2O3ec0ha1sJmacNuoCjDON/XZc1owX7/JvyAP6ki1++N3DeZ3Df5IXJcFuTL8Zkdg+2jsp11nJsqNohFCXMyYct5J9q4U1zMogFlXKCiDhNxOUFOqPlhUir2dN+3077dZ2mUH+YvOQjFlMK2Ti+p/rwm3bTfmNsdqLV+RfnwtSLIZ1EG/TVHgYsSgvwUNBnbSpJEVeboZ6/znM87yHRpAwa83kq8eVFx/HI+Vkr52fAz4gjZ79NRIP0tCGGL8tdzZoPR4kgQSJIpPfchoCRTonJiHcISx1rc3FkmNfiM51A1nm+26vhnEm/0DolJvmeCvdOiBKnAhu0XVQwauMKD1kNW7A+/apEzqu9nMyHHeqv8eaYZlX615rSflNKEQN8XZD9/PpQ+pte//oACqYHouvplZ44nATGRmNOufP4tPJfrSNiIt+eULkfwPQWhaSoMPFSjOqzZpCbsvz51QxpGWHF0Xej5P6OvrNVMiPlL4Zn/HWX6h/iRfrnER3isFFxxUccY2jPXYHKG9MNI+ZRHWRQPt8V4Yrnr+Q/W0X+0g6KpeBZRGbmn2kKfs5FrxT8aIn65zH9eePvlWufh1uF2TUeJK7XJwV4ILteKM4crJ0i0FTEwKRmRvfJQIiOSKiGxFZiJfYhmECgBZmomsC8fCEosWGlR6fPUl5snE25SpyuFbp0NPNhOEoMGDJOnaqcy13x3ca9+WlasAUke46CZzL4gd3qZzR+r2zrvaDW4v5q0wytjBdzgUqnTsQT9P9oNl95UNyId85+QiXt88ZZ4NkJdXPoUlCK082ea4bULkCEvMJk471yyfObp5FyhUwR6T9SDMWnQ0lycalWxHnREKOFW0XlHTdPGpbhN0FV6KmFvM4ZAteLoJjIGmGoZEKIxxhIwGrfVTuaRJsIv/qAX8z7yAQ5aEUfaN6HwDNqVPvOt17zhBtpjK/J7tc7Ic6cIP/6oOdfjz3tL+Du3sedxawhjgA7PPRCo9enHyleiVqAqghFgNF3ot+jbCSZ/z0K643g6JPTGyak2MT09CHle9PtOux9zT1c9gWXLhtqH4d6B53YhO1ownY0YTuasC2vgRQgGTcoFpnJj7fYJwwOtCmn9410tcAbI7QKRtbYCuXVunSE4jO5W9TWmFlYTyYXOToiP2bFhWWruiK9NgDD/9+UMQkos4G4cm56NrhyUIX1h1WHnkMqHWY4x8+AYaM2nvRZ7SFgQ3bm4/1n58KsoR9SJA34WlAdwBYHJ1Gx28pvbbb+CpxhTqZ2sdzzHRyqRfR1ENY62fVrCiweXKdlqR7uJ4CaZ6FBPosTDKfFqTn/UDHnxzlzflxjzvcr+VQz5t/gusiWnWUfpOYyoV1PeqXNCtr/Ch3kUt2HBrpmdHTJ054iqRfPVQIqQReVPB615rAQgRABhAgkP0HHatmM8MJoEB2qLpGTjdfk1JHRtRTH2jUF30ovD03UnLzeKelqbB1i3SAakBKwBB8F4oWVZlopw7NgjbIvPrmR+do2AuBIX9sG87VlvzR8bTV9bVFeY1oawDmloWajZFsRoJF72JifxmTDVmSJy5UbtjZ1hx42frBYDEV0100A8ysS+fUymAkR5Rsax8r2rS9kEskyTQBmbFN6/EAfPL4UnbTKBgRBlHxZblW7av5ecQyX45MgLVieioqPOr98vrLOe7xqnMvf0M0or43No7mz5lUT2axqHBvi1qgg8st65ZBagkcB0z50+cNCydzqmaZ1mizXd/F0lYrXSP3pojrDXomitM5zWUCAXd0EGgWZ+ItThULBV2vLCFsCpmbi6UIXTxe7eDqTKS1qrrRCITJqTsGb47e4HiuMUIJrQX1hCuqLM6C+egrq8/i88ZPZT6iBCNQHeJGjaVqQHVciSGbAfb4P7msVDKsO+STUb1hzggH82miEBbE4BP53vCnuWbUwCpxYk5huium9wzyX7scU2M2A+YHbUXrngF5yGobBepZrmQZ+EZNqoOU3t/3gYDXdEHI9c3djn3FI1YJSTisoEgXtoIGZdzmOw07DOoTfETLxkus4ousR/Dv0MuIyIyyN2FrIv91EJR6Jqxprkay7qT3IU3s8/qj2LPPCcANJH7RPqi8kCCoXW5jrFtIrHI2PMiguUpJDqZGYQFohEwnwkcheFvXhdvYy7hykQuDO0agkMmheLl3r17OYFeJMReNjfMdQ27j0sNBJHJCjOaD0zlE1/kezO80n1ttZLFChl0uPhqNXBO7aVFfFQTKfRY/nszu1uKlfRauSTlNrs4/pOmpvtic2MZqQ4zpuNb4YmF46XesrGkYo+xKXqchdyb3Gci7Jlwck+TpJvlQI7lJECEm+QoSGfeqniL0Bda4TewNbS+wNTYTYW1rHmdaSeWNP5sUHS9GdMlJfMcFPlHhrIUDy4ziFFBNgXO9HGjyGha2kt48o6qtdkgruqQRxdvXnWt2pazG9GEv7i31ZO9IjI4jRCubPCWcQ0CeFZYdTTCQyqn8T2Tvqh3c47/vQtk593JHXCXItciPhTN+GEma6kG+cy4B31ArZDUX2DumvRmMx/9UwcoHFiM7JEkDAJ88va0GlLQXkwFjfbRTDmPmZElRoHMyIIcuyHSJih8noO2iZSq8eQBEedui0RiP/3+LW/gG39uS5W6PENNWQPcV/rTuVmJFN6eWLThc7eUmk8tIihbYpK7FLtPFNJY1jlXJiRQRCcSekEoM/hPWnNBhoD7DG+HR6jYM1rgjNB6UwtOcqC7r9VEkOW29fdaRBM4jVXCTX3ar+MD+3ole2Vldaq4tnTMFsRZSKvHeL0vTyzOmzSXfS8m89uvRUxCEoZc2yM+fLopUauWbkkEldKsjsfcsDNHXxuPYlo+GUIywdlbl39pK+3Y5jH3DyT22nbzgjhgN8WZhX8V5buWU9JfSwRHGi7QED1Qhto9pSqCi0hizwAkTAcx3G02RVutGt+wAZLP8kUHc9ZTg2vsuPOOd0R4WCTfyZ/BZWSb2pmoCaBjVn9ttsQ83ufptF1Ozqt9mCmp39Ngk1O/ptFlDT9NuMULPYbxNRkxonPk9uNKiBvUqb40isnvyz7E5Ot4nZ6NfyQli+Lf2pIP9j1X3NNo5aTH7UeNbwG/C9DwbvImeKFSk69O5BE9JTR126m+xhIOf/Sh4GU16IN4OCZf57FoQrGpqSpe/jbzxWmbk/qe7tqjMF+O3Ou4NxhrmfAeowYr+0mLqzwV/6Be3Vv55tMdWPo5yN9hmWWv2gymdNhner/jM3FGWMV+6MXMkRoE31O4Cx7lb5V3L7sEvlB0Dh3qnyfSYb8GLrJv8AGgC1G9oq3mQNc0UjojFXoEjphb7PtWNc+a9yzskRa0AkoQt8wRr8KDt0yBsIN//7gB44e1o8a1q8N4uLBklg5d1L0TAJWwyTkARJwLdVwz18AQfKivRsM/rnIXG+lI1XEZF7t8q8Jq/pdc4NDiIY5Byuewv0tuEnwt6yqFAaFO/MYi2Fd1AWEKFuqbJ7LpXk7FNOmnYT/6j1BzTV9PESGwKTRMlyM+otRU1kCyor5Qpn9JvQq/Pb1DjbbSKnR011hkmohzZ3K977N2FZuyJ2QZTYEzJYV3xCPG6ugpALXUSuz61w4nt8lzsFatSIqi8PdjS8myUl60I6y5PyID2U4M+FcpF0KEL4HK+oMo+ocbgeK9cbwpu1eHNSxe3zxkVVbOEilvWm9nEvedO40U8mg6mBvnYk1MfbT9dH7kbGQD2mXext2NGLYvDzxSDFFOyEHImYwK7sp2bN9HejYtT0YpQLPKV9a8dT4DC/FXcrk5Em2cv0evqCkCuQwRLM0MmvkmadPC/vGuJgFlcnTjG1HveHx8zOS8hQiwV54/7fyztDO8zFYQ5x8efTsJDkQ/LpkVCEJBqNVIpls4nFEwfx1qVH4amhKr1+Gm3wgumqXGv0ne2vRu8dkddkkKE/GDG4989ZSZ+O5XgHP0mvHjYDxYDLcRrYjVez0LCBThFukKei0ndnjToBpkpX14Wy3yh1at0VXRwY90s4kwwm6qUn+KInNMzzwGrGKdPPTmaj1QzFQbxU5FezoEwyXBExnNcDNj1kIC6PEj/SPvHIscLj8Mma1eBC8xTTpE9IqJXfmgAarjSkFXN0ftTFYapn/jxnkeklg6gWHkY3eUZ5vt7N3pLkykEJV8LtiWkRxGMymWHkMKaqv4jJFBj9JBOhl400vwO06qxwjcthTrnzdHxYzNYw6ungQAc7bQa+fSdDzjz8juTxw5UWb5Pr2b229vGXvQ3GsKCw+unTna/mNMFH8iIoCQ8qbXjkIv1hUAC5zKQosMFhawBlExBC69G4YR4DV/6D+91ePD8OWfFfUo//yaz3J7NmkcOi0c/smlVCsNM/REUYzS5bbx2Ou64HvUXpb7tFaUBErQCU2tmDkLSWIUcrnfZoTk0mpbLVKpXFKh4U/9QA6Tr5qYi862pXEth2HE4jcc40kelr6VRnNAlY30Xbhgx6G4gmwf0JCpIrPc1KAfgQhhjGLnEHYFwb6GUfdw10FkzrDFuRgZCh9fnuBJmulkWoOMT2YYll5HXfAbO+AsC0ug4tjnZAGhw9ZV4TTmUGWJAgPUK8GKTvYtsIUE5vV2bSDC2hWHlKwHgtJ4ZKBDYPupcoSzDywvgtKiUhK6LAhQYjiF0GwA4z8xqZEk3hlKU9FMeepkTMDqrix2licQShZzy1knjAyywyUDhtlI4i4s2RYo2APpAVZJhB8LOw90raYPpyjcu4JtCmvwLK1lrLdR67eRz0zXWrn9a0j93S6sDneh5Xh+rM22ZleOlozcpgR64b9paJr7cksKuTXg1y0ywXd3yel04TmBCJ/RsdEPtM7v3KP4O+o2iR8cGepawi80Dsck5gDuws1FZ3EhD73hlJWW2kvZcZ9vJfC6VnAbGHFGr6QGxuQzxSKnhaoNJyKVQxE8MsIT+98OnS0KlhW/o6dGxjuy09Sypyx4XZuXcryVrfLTefImaSuYFHUptNXzYLnGbPLrPq9tNCXFoMu8mU59EJDbtjS23/XK0NhpbldxFEvyzsQfpc1GCjsu3Vq3RyuaxFyoJDt3znJ8wj6SB4he4GY3tx8T+HdGTQsKHhdxRUrVRkJVuY8dyVEIIud4mhXV/uLNQh8D289pXgR4VYJAYRkgOkVw0tIda2aXjKNqW/WpsJCKUNk+wY/q6mKqHav7pySvTOeVdi80vmI31nBc5xlbuXSJK+FbABiD/fBVMZoKp5TORpJdehq3oB/a8sE2meFzjeAi/wAeMFjh0v8A4SHVjOSzfNeVm0ci+MtRMMOPa5ffk2T3z2HD+vTZxU9Fy/FrzmBF6bg6otO03EPiDNuq50TGC3gXFyUHUdNLGgz0YFkIaq1hHDZsbl0E9uM5gSrvfvgPqEYcULGu2ZUx8boQUMcS0etkpcIFXxqUF47HnY0FXxsDkk8cRPhAvMGRcIqUQrK/TcZE5dHbNm6CGwB3bkZ9uaS+1/wQG/0IzCtrjYHt13S9TGdBqJZxJNSQ0XRY4YrAvsnnTGrsDyGwdIlFfsD7boLT3IiqeMjsXV4C1FM1onbKJ93g3HqjWIqGfjSWMPyp7IKRswP0+RRqE3rFyBK91SxHIn//mSrWngIaGvaMEzXg3IgFwj9jN0lD9prbWN39rxFIoNCsCuadvcfyGhhUzRdeAwoE75i//rTY5nTHXoAcnqCinWJosfn3g9jYF06sJo6c4XjAKUYu2ojS12jwtH0Bqy32orTmo8DjIA91Jl70fnKHTZqxaU3s7Jc+oEZZXQO+TOYwnkyI/1v+Ry8bTy9R0adXI/yjePe7AUyq9ywdQ8+9CA/2Sf+6CJuXVawJPDlliTU4UQRUBsLsxo1dAwHVm2ESOjVXpv/pvcwTrqm2o2chpt078y9nPMzuFvAUMpvrgX9jGWHC29xJ+phQWtZVXK1czcm97nYJOx3GeiIaM6N0gjGHMWp5TH2ImIGB0yy3S836a+7ZbWYh/Zfw6ppPZCtDSJ3D8/wDphUlWUVIUm3VLx8lnPilaKQlKlPwgX5Mw9wwhX2xu7NEdBrF2VhL0D+fjNVZauFewnUenj1TQu+qeFqL/xEibvkaCoc/lX3JceNSj7XjljK89QYmDbHM2PAgkw9B13wrR+1SmuyWRbkYTPrZ197vki4n0+Nl5noKmFfzISqwkyy4WWJiMzy0lGSf9Yo7k5Dn1JqapRpScbNBAmatcXxU+c8HqW3Xenfnbop+GQXNu0r3sBE22xe1bhp323anF95i5dVCndrUoqMVM3S8jUjRKznTYoMQPqDpSYFXWnSrvuVu0y4fsFxmRQhKg4j+QfiVqA1vuhgPijIiONGF3y8GHjTEiU4AZ5/Zzy6mK/4YC+IFgiIJkT6z/u0kt7dsH3Oi4roSZSj1OzLszca4CZmqhXgFD2JcNpAoZClcdPj4JeX96TKsyUri3KxF7UUCtWSWcojxNMuw7WoHivXidkR7Dwk6ov4ZFtJE8nczW9zBTPfvpXpDx7Qh7uu8n/9n3uXMYH5TRjIkLgxOEuBPDq4ct3Y8qwfPMTcrnRRo0YgkcPhb8rnAZfcbpn1fFT4rNIP7NMkYfJ7fQZYUaF0bIr2GVc0C497pKsXmMzhNNc+QdIskZje/FHB7CJOIbaV7m+cVuVmDZ0HM+iWb83/jkrPXEwqeWFXSjpgB+GjfJwLbLd/xpPa8Sv1z9LDT8eZttUY1MIXqMYJgpL69ozwtSeEebsGWYxWBj2/lAuXqvwjCteqPsVgWlwzUTh2pgrQr9FnSt8v9OBtn6zf7ZDS27LPbOP36L+lE6Ip0rU9YwYLb1MTBdFMZ5fPHvO7Thdi+l//XwtjVkUhgvnpJs6SLTah6kCY079q2SWVGzF7xfu0okvQRJuFcJlmSIxfWEw4Zce7bBof7OINakzXaJ8KVvlQsN9Eh5KwOhv65tu0x6hgoQXhaCONAoVC5+l70EicLpmkIvAZj6ji4DpcRGHQsqQgzJaxOQ1wwyM2Apt+pSgTMx+SZ21X8NH6faDBYem4QogK2fJQhUxx9vj99vU/AG4OBYLahMYwXzqhgpiB0FdnNtCf+vT+3FnGKS/sZVtnkU/zrPoHzAWfankAQp5NVWpq6lKvaSkrsaE3wU/O1PMqQmd6GRjs6/GT+pDvuYI3B8Jq7Mxs3Ea1gV6HeHrDJTh8tPfcAayx+7Bg61O3wckWgFR4/2XF+5oUtbk1yIrl01b6Q25dP2g9YV7+ceq1C0GT8BjNFAIH5/Wqk69j0qcEoD3/hNsAd+ezSgQ5M9vL0d6CX0JTurRweLXNRZlKge5+hbO7p02S6Y3fvQaeYf+BaOww5r+St9WCgTvlM3VCR/DvYrJKwHjLDcZSoFoJbN5Sfsjn9AVA/CVxI6FUnckfS09CHBsAx1d4ZybTfl2DYCKRFIaYJF1xwuccqa2cfyLMN25kfAW2Sw9yanAuvQgvmsCIXsNKlXIS63saVfPOGsLJ3ATywqaSAFnfCox/6Y/70TvRSUfFv6h6rx/KBny1DbvvkxuBvQRsWr82Ml5Qnmg9X9s8OKFzil72Tfi3KzP7zk3a3Nu4q19EVKo9udFlRKlSnMisSTZsm2IjsBPdWLX5d/NQMq4uD6PyyFHh/XEhitMcPpM1AxkP1EwksrMwjRqaCSOfpYTQH5tY3rsWuNwMONw+rtaG8r647w+3JHjfMzJjfNSCXUQLa5twrUXTGooa1N76WYioJr6aH6teCdRHG92UMZgQhXyRVb3TqJoMmfbOM3H3IDC5xrMqmezbkt+jCvp2au+O0qxYyIelgdVTgMdSH8dC1o6XTk0xaSj2VST/0EQDXcGLaRY5Bknyk4FubBsOI0XDIm6I5TTK+fQY7yvf+PCHpTlw+G/6RWSXJf4Ewk/p+QqEWCOZgSvROenr/iCfWAHjHtSUnDfS+tj4C+aMNgzceR3xAAPhVsxwIdjtwVdKk8Flq+oK1sVJ/ndhMmVyu1bMakYNiuuYHi1wulYAtXFWbktfs8GXMCdDyMLZmdsssVFnKz33GrBjD1tu0an990L3exxemKG5OwD7P+7L+KAalPin8TicyOxap0U0negATLmLykSsPr5To+tfr3Tbavfh77rEXj5J8DSnH/ej+UCj5wLnViGhNlPQOmalLVt7hNwwte48gk4eIgeMiS6NeywzEz4Rx+AmYkrSY6+fAJ+nU+AaVRd7yuADdpphhkv1nE3r6QwrHWe/cqla+PC0P54RpzlvXLpjxfq2Yq3DYzYyqWrmD3QTRtkH9WCt+6eSRW2f/bfO9OojmqR0+B05wIQb3KmCbcfftuxaoaSAbP3rgpu7R3E/ObCi3qey0pckidKny7LZtBy59I/DrqPxBVtfdX+sFOq8aOMi9h0JkJ+JSuDYG5Cz3pJiTCyaMVa3J+2BQiWLGPPNYJjEJ03YH/4SvKcVWekIxIUoLiy0mtqgogKIdwjp6+97qxyJs8S3fUsJ5cSrbGnhmriBCSbBMDLolFEYVcrzEpNE9eHlZFVqmDKaknLKlV99NWlM34/4d2ur87pdBoXioJUmJin2nv69GASTWd3RWeP0Nld0cep4+rQZwZWy+llq1q+mCgsX3SwyKFHMKKZlJDCqjASNz+EtckgW5d2d4kgXyj3vi+pIWlUOdD+qSy0Iat2W5uQT1yRtT5blD3P6wfGunTPplb2xRe6fo4umpVot+MPBDPLxLVT5QoUosy9uSYrF6tms3JB61mTlYtVa7JyhbJ2pj9D+rWMZbmvqgJIvlqHajzXXyIaQbmwIpRwP2OK7BIc52zssie+75JjUAUY3+A43yuVKEyyRAGTJQmd1EbSKUpTyT/TVaO9WWdAp5Xa0RzJc6ukksyRukZVmZnxL29BqfXzSu0FptR6KbXfR6V2dD7W0/1FkfU9RfbHHQbq2lNWWk9F9vvcKf0T+srrQ4vJwqWr8QVBR0FumNgetOhmgblgzRCUWASqw8YDJzVsQRiCUq1ThvCBDbkOMGVhbVzoaEA1de7c4gkcYTR9jJqUXmY0Iu6U8OaB5RALQjErdFKLsvKRi5RGSflbZy45S7KU/lBR2kqbUtTlKXy+oMz+JxvNI2f05D5jxVHuZwbBdt1sCgWAZ8iYD3TxHHkYeMVN3JoeVzgQgAjtOBCSBTeOSrSm4HccOKI+OrP/FbPWOUchWyLMi0fceJhOTmrDFnwAjz1WMeHc8lV5sAxnAo8Bwqcue9xuJXN5+2N389P0xNLLtssvbo9SVMoWYKiaLWWI0mfLqrxT78+cEqYmC9VTtGVAd/B8fxqMgVbayVIiY2Ck9qy8KluUViVd4li9hSj+WEgaUKjWRfHH8tVfPH1Wge7VSBBuW7Xbbx4b0ysAffkV8pBYC5Ssq27v8scQ0vjXKsPTkPNPF4iFkZtnoSmTuR/BsHiJ7QXAvrOMo55K+LbGylAVJcLX+OnkggGZOLDbw1A1hKFqCEPVsDNURcIztfm3Xkwjva09szS1lWVMSJ0j4PIeaKifMQHrl7QF+ZD4k/Qz0g9GLTLDtkkvKomit5sZX5SfgY6hO6k0Evos0DFEb6MvV6mIkTSazvKQLjegxBpEUEmZC7rIhfRPg0mtwF+p22sBDe1NEvg6rlvXC9FxY8OPLZrqnXrxeBeGEhgsaeq/BXO2PXZmcDplnkNxNieELpZKky3WxHJZEXwZZ2LDan29DiMkZpPUG09zlArFepj0q3E9yt5ob71sCKpd5kJCEvC6hLWmTw0moRzjBWC00mF+dKQp+BJZqIgqb5PguZGYkh36mrfzvO06bzbbduHAeJIIKGdUWr0NWXgFcbyw5zY1RJcc2TlLkp/mcXQ9dC1quN4QTP/RQYEUtju0ar/9cRZ4BY22LOzTXOPmEnsc36cJWj0nTVnS7Ut6pkAS4iASxSt1L9c47iD6mnMdrk89bKBIEWYKK0UJTa+tzZdhc7cM6rigvVwqButZto1+VovGLKy/2DtJfYKJP100DKT3JLcHBEP97dAcMKRI6dbOonk9bMbCztgnDAFP/XFlt6vKiGgyKkb2JqQbhpMgKHsoUHYezQiXElsASHvRdQaAtPs1kPYmANJOAen5w954/Nxzaav0VFfcTRYHSBPdbFx1FyboLELQcmdZhGAoEYKss/RZhhQMBFhF00wfPh1PZORleRo1ETjZm9RR8dP02w+l4cdWuLW0CMiNI6Pxu4ZF+5GgIi2hRmx6PYvks8kT5wY02F5WyqFiZoeySA5Jk9XU/M5cM+R1Zas5feLx8g16OOiyEAlA9AZsNxwcv/juYN2fylp4RUMr4QkDMijImoAPAYfeWGnN/ifDZcjw2GPaInLEc9VkDC7qOjG9/zCo7vHkObiHdVuNj/Q94T388iFf0MtlarLeSGwpo4u9Fq/ZiGslE+0o8A5kS24KAORoehnPTfJvkKdWKxAFpX+PpxO//tN5tDiZms7GJPr2M9IThiUCvKec5J0j+95rJpQtQgvb8yNWuKgQrDQSkxi6uDuElKW0oyOL6EfOSvVgPqsIBeXP+MrauBTL9oYFZ1mJJQtE16/8cIU8IZKC9tGKjWqIcz8I1kOmcmnqw7yQ31cIHNVO3FQr3z/bLn9044eZPt6XScoU6bhgClM9ftNSUB71WNJ893jMuW8/NhJFAwkBreNYKSFTy4y0FIvoIEJ/xEOYMYfv59/vSTxBO3oBcGh2cI0yqjVPRybSgIT9nNBTePkp0flQ0VX6+0jby//89EV5yAF1T6+vBSatcJ+nT7trc6MKf/OUtzp+E2HvtYYS6SNGsGNOAS1SB2mOFviOkcf8CpKt5a1vnHGrT7QIwngd+GE4bqjtQoF/tAenPcCzWPhb21FJySbSxP7b+b/z9OIZobSEz1IqSVcVTvyR0M7cvIRoXEjvMyDjFnpNGwfse67I8QpsmI57OkKn8iDP3GG4xIZRJZYO4jDGMUcXIPEoiJQytO/LwtErOmLK+4iSvkf6GGR6JumuJ4xGwCfYGdLzBmyP2r5jm9POGJ8udaRMKxFp7Z20+n76H7rVd0RMK6+Cd3M/tvo2tfqr6+dahcYfgI32bIkIxAa2Y+bmaxzzpR/IKhwX+pGm+9fypa5l4MtxdxgRZY/oy+c2X5h1bw7OOOpCnYoP1OKTJXfRgJHX9VTU2EnoJdMRbwe/OtUuBX2184Q3D4Y8btJLCciThD3iKxg2ijbvP1pJGtoRhxBQN+DYoBlSsatQwko1xLMcYOcapi8NcreD9GmExeR6+dcYW0j72V+uZ/CJinCiqjFv8Fmf3TIYuyVEhEXjtExGYDVSKc5be4pq96drfDZuedfF+Z9DXwsXLe+4+DCKh24eXrS8iNo8qps2X7Q8uvgwDoyOlIpcXjyidqjfcYSno6sjhw8f1udL99govbju3sUFlEwolxj9nz5XrrH1/sat6D2TZ4Y3/j5fwHIZVEAKKPgDUEE9QcKKtITGrWpuF5urBwrLdYy6cTx+IJLbM388U7xP6sZ1xcEFCFbOfu7JqMnlAXQd/LXhggNwf198YLIR770C59kFEELOvjbXNvCMHz7QbGyGZ197ALL3BfiKLjiQP5TR+CHrCWL3+DoCWHvwtpdNLygK15yt8fpgek1RduK63Kra16q8SG9Nj5/SrIbzwSMX9WlwjEam2gcvnvDyz6vviMv/qb7/q5y5KOXPnYSUBCFwTcWKiApWpQtrKMKoFdkZ25IKzeFPtCzHWY0T9nago6ucUEeHTmaTuPKb3CBu9iexQfz5jOuwMiBbtdrGLE6ly50R0lLLxg9V/8J1t2iAkmRWLTnMB2CrURhBzKBivdGQzj3N1phbZR/N6EWzj66cyD5aqcv3P+9YlT7virEPTjdvV+5gwmmsyNUtNDc2QSbnfka3I7bxz6CoQkFRKSlb0wTVQcYr7b5b1hwBlp8Q0tnj/ylG8l5nI+EeqIXXUuUGS5UbsqV0BtgD/vOVbDU5sIeztj8NLavM7CrUvu5Nx0yBDECGFnRh7DP058zCs5aNSHZXAr7Sz8pdEvATBXOWEb7mIJRbumQ3WjTpW7g32WmBTTbZmaPrpwvubBmXSE2nu7NonfOg6qZai1YIhCpsVuEZKPisigOgUIqEJmAV7pAJeBY8kjEJ5bxn2nlEIuzPD4OJhC2SBbP8L+5jN0xnitSiXAzn5GnEb94VDir90fo2NAGxWU0snN6xPXBGoXQxuIvZKQ9+o3FhJxXo5U860Gtf39rGJ83UTBW3hVNAGdcyUcnmve37bzhm6aEZD0ihan8+hCdBB1x749sRnGynesj81Wo6k2iF4hY94FzfR2Kk8vrqFHSFX8eVeAdthaHcfbrCN4HmfiR9dAI0jczuqzzKbPghl35eit139u3B+2j5sFlvCVQjn2W4tnEZYTcCwq7j4xgdzb29dNBEi3WgR1EmXmWBaEd6vsOVzrk46E3yP1nfFPXodU1RV3wTpqgK8/r1gWu9kofu5HVvbxMYr/t+b4avO/S6r/13uu4b6pO87oPWve6V3+x1nzrUdV9xB1/3paO11z3g/BRhEQ4KxFalz4U+rZVUOuKi0lJlmIjGIwsmVmYeaX99RVsGpUyM1rCw1TwDCcSMx65HImJ0tScRZ7Mw6IXDLNS9Pyy2Jls93ELoH/H9DlzviMXS/EWBM8zpkx88KX3yv9dzSAHsrSfUHclW3InUB2ZB/rSKmbTYmLQ4A07mC6J9SBmPHSgJRJ2Q3jKkDcrRyzUfRM6fzhCU983BnMebAXFEbzHt7rXCxnMJFbFReu6AVgTS9MsfTkIzOeLcLGk9FtZmBBg86TbLourCieNCLvM9JxHDYdvvzNtaNPMcHi4fNiMaFrQtS2cBSHVKXWNRII0/ies+9Pa77gHL7ri+R19JpCowjYy73FKelbnK/Ph35yl+RQfESnKLDntxkJxHeVUz97LAJH++DfvPn0QBEUITsxngMjrVgYIDh8xEGlapyn+ikuEDlzmmZxBJiAmuDIrVD7Tx3oOOU7ctQyxO8b5C4ipqRprAWOEeVQsAFWXKSh0C6JPuKH8/16WPMCiQzbK6t1v/6Td03eurr3/hG0/uwn/GN2xJjZG3A8YrrwSFZJYNpOwh9xwVPNz2S10nNw258PYMe2yVvjC08MZkGHAFdoe+AaqXn0MLjwBSCpxswHsXW6o1sf10jn4VbmcImADrtxmep2EpghkPRkkw48XCjBfFjCfTrS6sB2yZfyrhvaTriLU/2GEot3TOc2BXHGfEMq3H76qpny7Rrrxq2necxhMqX1WxRu51cQYkOGv9WpsdhjgRxM1U5A73DQOeuDIyBYaAwpKuaUO9lJuEz/TgBQ0I3d8dJH47O1cHyuKePjpsqvT31NjKX+37Q0Z34WPNGtG5y4E2YgC8czN8nVcjdiNdP0RucTS/JuDv13n+rbNe5LvTXuR5Wu/1amJtliT9BQ+DRTd5NpfJg3XheX91LC9c6d2DMnHuWuXo7jurlCO+T2UJoMwNLAGUqVyt2gwNDfVHzvfnFZ2BvPSV4s1kVfqVTrscmaql7yUowplbyCq3Ieavmb7SsWmTut4+F+fXZi7FL1O4dofXKWzc5tZW3/yL80cyiWBFSjNiGcT0hy3L58zqMlrBAvviLMrWYUs4biF95JhYhCqFJ66v9BMDEsSB1xWd/7bRu0pw8mB5/VM9z2e5OdPdhynzwSng77/JbPAE3zOfn2fDtNp4sAsHg76I40yN2rivfR13BNuUfL4W7vJ3Xc1EFvkCE7ecLmkcNfYDE/fgiUcxTQRTPjCJy80l2UYr66xf/tZLmpqgZEbsL2+6pIn5lHxiPnbqJfkIH3Q+Bxba82zptQTGUzw6X5PlOk8fHi4N6HZGiYmXehjFdU0OFYkAhog+IUtxm+7AWztX0PMar4y4Vg/yzA5/TgDwxIMrcdhxJXohf3OlJ2IzggqRWEDf5SoKYFykfXJcGnRn1f87v7I/nxW1p3v0ZbEg2fDHFSUpxFVRS4rT0nj/TXT5jqcJH2IvGS9ZmeYBb2a8XrWldO5z5+b8fYCzWom2QG2JLI3K1p0KNdt1uZJ/pg96Mypq9ZxfWmaodn0mWhtl8pFelPAs1e76pLmUuWfiwDpx+mDZiUGFOKKv5/gffadr88J109t350cG9ziKTYW6h75j98SRCgg+HVYdfsfuDJVD6dA7citMaPxx5B05NTJdQD+CcluVLqHJ4DenbUpvGVXj38f34SwhK2yivv01eJ82AROORIrtVz9d7d1EX+XfZCt92FPcVIcPriBvrONidpbM9xv35HLf4Xvann1M1JqVZvOIWtjnQ4rJUWqng/vWM/5C7qif5YSCSHR0Egoblhgu28+S632Eiqnd1mhy00eczZw/6Esc+BgpcYDEly5QuVQ6E2jVCHSo7Qv7UeQp2oqkC6LIBFvpX2qELw07SeMPXaBxmfQAtpowhfDetTmEEWuyRFELwqiWo6i3NwmWBrhSTLcWmoD4AgplCC7IC4Dr6578qHjPUiW/ElS3zdgh1uSPWDSseZK2sw1oz/7nZ7Bec5j+znQBwChgmBhAnzKKBEx6OjKYvbFNgIhop1yBEfwLl2FSFkaxWXcN0fRy050/65adpQf+j939RMpNxkG50NPcTJubvxvWW1vdWl+eaOyjF710g5Uy6OEGIQtC+8wsWQtJ66dECr5PbCiO6m0ijJPOF9JDRpL78dHVlguIKZJnPMHFTMEZqCyPzjKwBcJjNR+x6vNXedhk8YFCSv8RVLm8GfUIxGf3BW0I12BrOKkNgd6w1dbvnzAr1czGsGrzYiZwX0F96TWxEGulv7arbbHgBi3l8wq4rlnj/7jWorS1f6fZ8Vsk6iNInmRCsNZjcFTa+U1HLvt7VzDZWat1Rry++mMEKWIvdZYoc9ykAosvJT4sH36erlOD6iF68dn4NqbXuc7acWFBg7ClqVrRgjUlMltqLUYcY1l0s9q2pWTiamfU9Ey1xCpQ0xuPwsKsh1UXQ5Q7fjX5uhf268WGgWHsb7xWx+qMLHbtrpDxRSlgfcFwoVU2b7TnkqIRZQ//6urpjFg2HqZo18aDc1NPzpT8BcHQ9dZGKRIHFphEN86TfDOQUVao6OLFoTlBVSJ+qHufwKCTW+NBdm8ZsCQLCJvdRAVGUQWQQ3fiO4sA7BdLpIqpgKyAhwmRkLBsBLtaUZRXjeiIvqGJ0F3o3HTHdv/KKaSyQTu0SmiTMBWwbRCI3m5Ol43ukV+94Ur71roB03vlW3LKsnarWEHWMIDo75KFwmvV82sp4LKBbLBuxqY+GELY7i34o4Rju/RXw+kd8U/D9fBCg4Ny4WcLfEZpz1gUsBhNDQtKSjbUEp+4ovv97XAv13v69yVhxmZAYUCYJr2khe4jutRI+RQBwqWag1HKG4aMna2fnZZDbqceWi49HIsEs+SSY/ka1yUjwh2JFXp1zvrZNiQseMpMSMwkWtRmtKjNaFGbLIlErm1mPqTQU61X+lbtVm7JOBe7cctxPl+NM+RAYTx3qUbrqvzxuangrqLUsR0hdjjpCLnIFnDZ0UYFpg05uMspXYEVAUvslDTjHEI3pxEyvouQWVZIQsdjkEeHGsqik1y8XycpnWWukTOpqil6fDRNDl8W3fwExr8xYy1uQpetkCO911bSBfV0B0Jq0CKwrA9pllUoqFImYT2yWcVPW7qzLf3DJ72lR2aJ5c7eV/RueXOo+juDrK9xxdLycRGUq1bKXc+s0UuAYpvDb7o4n1iwbHRO+60imtLVZUZB5n54sOlERIDlCoR8IqHjbbl5WbC964dKUfdeiv0QQYUHivmjez2NU3igz2jgBy8/F5z1zQVkpHH2boDLNUXu3FmtkV0/KViMVfudyl0Q91GG47XSg6UQiu8nGGW+Ko0dMD0W7/MhphIH21dnFRu+aSgvStO7mif1A/uzrYLRHEbgKj1zUCaZLKNL9PAp9ujRdafP/J5zMyR1TV6ch1rVn7xuHCy9oDfnCxnrfGWs85Wxzlt8a+fW/H1phn1dBnmq8XANd8XrMX6GyiBDZhXSpyaRI+BMwagKyvqZ+bT0N/Tf3lEzgXParRW6jbOo1mCFdDIyqzpd6CbOrLCFuxpqeR+1wvO/+Us86Bu7xANn9cseOfIovdCZnD0VoCqD4lYGxa0Mims0+/MGHr6bX3VuBp0oWSO13CBN4hBOsVSUOoMf1ukjvil/smFKRCHS4VGWseVjFWDdgPO6szc5VjEYDbWot+iJfvnsrWjE/+w+nB7hlXHiqO5iX3pBLBXpf9TTQ25f+kDMy/W6PoD7U4zrOwBuhbn/bJIai4gtNEbOJk4qZkEPUMBBbbrx0GSwvPGC/+9ouxPszag5G9oZE8BUzGk/bvLt4P3X4iOSiSSKgK7NbrT2imuPMSKphwBo/yKnMai8d2HcbsjNtuVmh9hswbNm3ASIv0YEMJp1NY9/dk6tY3jivWhbmFXqlFKAiXJwb0xL6hBpgggqM/w0DneBnUzMI7LgpX+LFDTQSclE0nXZNnoNkj4pJzk991HvDfTeyp3NswUcwq+a1NTLfPmW0E+3zEUjoZ4CBDUcAkbS043SU9ef2l667+O3Z56PQARl9Wu3lDwpW7S69zIMlaxDaIX0GBkfGjpbSzBO4WCS3685P6dbt1UhxrJA2N6rcFOFUjcQTEUzJbQnWf6Cc8XYmJtdaRZCAfj6RkSuU6j5WUh3qPvhbI1cfry+wdRUDGg6chSvG4Q7459bxyoAasRwK+ePLbRGFgPfcIno0aTCR52uhtDTCgaoCTIUTYqC852+2NRunPl6k97svN5vNHhav00Spihx6qmKHCmE3l3eHPYrwdje/B32Zn/jZI0XvGQxXnwDpgvcgeunAunp8zcP00YjspYjgvk8ufMsdskxFRQ572FQng49IcG/vWXDXxvJnHqBzKLQVRizRp6+BhiNqaUr6ZgTtQ7NIbbAGVyn4CWfB9NHUekNxBXMErioOYqPWHSSU9ckHsvPnajb5590t0AbzfX7CyUXGT9DGsq1qYBnqeA/oXpxDhRr7+n6er9YcpL/2t72xeUT/1dUyYR9xu3xoF/Zf9C/KI8fzEYEsq4WA7XMDNs1eE9CPE5RYewJnyfoPmTMjDOkvT4WyXm3x9Bf2xu6faUn8nLl9i8ZmUohumeqcfI8ldgKCPo3HNMs+N7+ex3//NxXWrELRNl0XJLSIzxVgUEBOwXMHj8l+UqfG1ZjZgdof5o4xm+w40fdXh0/8qQ7fsAta08emiSRA7yi63DXnowYNiOkMl1qKtOv9TmwbME0QGbkKsqFzVmerJF41D471KEF/cQm0MnULjwwfb6vks0J5elfNBkFdrxtpPFfmHXWieyP/ilMYE9SPy7p9m2Z64e6LxN2PiT0cseYCGB3YOsV/QphP5N9PwvTvCoOlKJYhpKCI70poHejSQq8LaO/vf86IgByocpmOHE6yeifbiF760I32F+e0YCNAQpYvW3afxdNAU6dbPdxZ5S0O1RKwvRSg/5gTbX3m+38jSfZ+QNmH7MMP1xJ8Bf7xpO+CzxUVkosRZrfgiw2XHPuq0dsQnqzhmTp8RHNKVWVjmm0U9de/frGwblJsVSu9ze5rtufyd1Ok/4q5Q0XPU6N8uk0jtuf66wZTuIuSO07+m4Sa2u6deLCVZa3vcra4riSTfuq5x6rpDzSnD1bgTC20poqyOM8YdTUI+UhByToF9bw8ZFeVzexS8LlTqoTMOgeRZ5Q5jpHDjvsoIYAbRw9RJatowlc8qZW1xJ1FCm4MoJfOWRJS27UM7YLeVjWnCLDZm2uc3OiI1gqPJvp25pQPHP84tiAbxLxhpM571n38n4edRXCKmLx8mzACwTP0YsHEw9owuZxe+wdx6jipk+4EmNNpTSjCoPljpjyNf7tsPFZsuFziIWTrtZCs5aVzvdZ6Wr6R/iUZml4nGmaXIH6zsqSu04ISQkSRmUwZznFx7nYM6DS3LSFxkx+Hn6OwSr9q9e3a6RXeQN6Wa4rsG9iwW21pugrogQzks9LjvrqLg/rCHdLyk3hOuLhDIP29gBYZXqHJEcb7VpuO+qNYM1VGMOHncUqpBKrABXSbvNVoRvu/TrJEcSPpxu5WC7nl1gy6eEvoUgaso5Vmy2Sq/iqOCtPF/vC/bA+GN98pWC6t+xmponO3izye/Qn1UqmEFQq2TOtXqTtxdf7gGqeqfVruLRIWpfcPEUQhbS8HAmI2icKMkfkLxVvhihOBWd9epC9oUofHMAMgbqrA/fI+2ibTjfF0+DuuTiepoP490VUmgD+ycVxa7tb38Ue5WKn99SSupn3vSSMVoJhud+/SH9f7KTB33Guz6SMJfVzWPrSE0cirfh1PKy7hmsem7PR/LzKV6F8lsqXoXymypeiTEbXkkeK9Mg0Ts0OvGiefOKvKOSQhQ4tduQi0TTPimVbwwyyfdYcVRXXjefUXRAApESVF7jCpOtHZN3/JDPpzCj56WWj+W+MlN6fjoXSe47ZWxOC8vktorv+38qYdjnZ8VYZG4qkfa84eO9NWMBQz1g76bM+vYu3TvGvLAnMPI9Pdj0tW36D02UzmeWUODzqlHep+OP1tff7zz5Ofb0hfyhFsKYpqzba4L4Gk/6Mi42krfdbRnJ77f0uZzt8KzvkgbV9fsL3Ov2AOr3d5tIfVgX+/ddMeRamDm0x3bNIKuynx15626vxR/b5nauMv+8MbBOyAGttwjUQ91MO0ChtX+Tn5N8SXfnegW0u87NJJSat5tFF7tJQu7/jx6o7ayPW5GDPCp7ngkmmQk6rlZbho7OYKyP49XIVq2T5xugqtm9NUWe7u6gzhY42Tqlt8buhoAc38JK8cofCV77B9DZeed1v7Sv+Vn5r1OjWz57+t/J7KIs5jR9E4TXkS0iv9reU1tyEJiPaKQCcFymlHruJ0lT6SPvPEDZoukrsEjK3ze02kdd9rofCrX2u63b7qVvd7f1NVZ7iFzmjqMgfHeKVGQWEeYPFyjZeH7jwM7MaVbGRnygbyELJBnKVa7wu+uS6bxKnIkXZYw3NJpcs2Lg6axsTLr2uJGWrzKppmR44Xsv1cPasjUAg1GLLqJYPl+Wls0lo2yBHBgogrEhfqIvh4c2+MwzcVx/p8Z460kw181yvZcAxcwTBthfjJmcwyj6dY8mvf5OgCRsmmLRJbMVcC4UzQCpqJdeYIzwdyes+/vLdORW2yjeivH1KZOV10XTHXIIfLyXtrDpqD9xS7JgdumiRMi2f10PhCf51iY2NeXbncYl8gbQpqEvlHVO3fqLkYI2zHGG1ZFDO1S5HGHqeabgnz93ZLXie+tZ4bWXPgJRncXwEPf8HbvyiruXt32d2r1EoG39SL74Nc/8ci22Tbv7GYMAEs6/84uyOzhM3K9I03RAtf88ah/DIzC7VuuYmiUnzS0wvXQU0U34ltpxEixrioumhofY0m/vNi0npYTPeb1/sTukGd1IC0h7nZrOh7JRz2hLjS2JgkZWtlzPasSoly19ylr2TefJusXFLOrpCNG1LwbYRW+3Kvceifxu8cpMSddBy4EmJIUhl+9BsDW6vokkYHLRLAb/7jBKjz2Nil8FL6T1FSRQkcOrQelX6QCgiNjPe0WskE4SlqDI5O2jL62M80huHGrcEwFvKyfr2wQnslPec1bj16I56LeikMud3Sos/Zdqeim10vOrq3ms3Dw5mh20ZDfVgtk4f970A/7+pzaVqu8Y91yJNZOSs96fHDrOYwdxWWN5GHSMzonq0gXL6p3dq9zhxV2F/etzJdfUcZzv52jUmXW/5wSxvcNyX8UZCG3H7tZsr7rppMKctM7PRfzNkyi6dri9LdlhYWng10veiDkNGueqvBRiSQJoV+yKEFy1c2nEa65SUX5o1nTYr/YwflWWOyYObDxvPsitS52zAlEZhJE+KKyQKQi9XtCTIu++6wf18Hhza5bQk7ShnbZ8E5K90RVmDyfPqoM/o6VxZaU6OUv5ZoeacyQ6qfUmny9n3Dar3PcX+vXVfsV+77suyfAt29UviLdnVz/JulsqQL1hJC7RJ3bX4YRzLseTGp4tAW9LxesmZxt0N79CGzjR7XVwh3qN9UcQbtEzDAMvp6MvKgfR0oFRcPtcyL5Xe3m+G3i9U6k2GiNnedPTT5UC6lr3lc623M2bfQ3Fay7AQjfpaEjh19acNVVUefpA9Qf1YBK7CUC2XeHqMVu/c8fOALNMRVqWH1E1MD7ZA7bvnfsjkgySmoeeQ6ma/a3+yRwtkdnA3NXiFvErO6jDSWmCUFPVn+oTCghnyy22Ho/xnAv/LwhaLY4gfwAxbFL8aJlUNzEiF0S14Fh3/3gc9UAyaROV+h3buLzCEKzKEi2pmwdUb3oj79kfjJHJ7YXRhYQDH565WK6s8R5/sLOf7z6znD3ptWN9XRrHiFv1iWoznJYtZoQKTKpyUSLE7j9Zsj4VdnURhncLHOD8J7fiLme9dVmBzFtIcvEeRH3TBIn9hv8N0OBB7jgrTQyo0okSd3oDQuupneMti+TXosmk65tHoOC0sffmn101ffnOprcyrUXwZ+ghO3nJwYoPBmTMfpajy02sHBejwarKuM91aE9Obh7IG/2Q6D883XTldGLXHfxOOe17mOjcb8sJRcaeh04nbVf/7NJpL5q/FfZ2zkgvlSwXgqHNV7eECe0J0Th+WU40pJM2AcXoon/KgGvN5iR+hovC9oBKXfg43YRmg7/mNNUfU2DJ4pvPruByghAgZW7x9sIWbLG7o8miiOKaA7ydL1Qmh8dqJ5C5kgo4escaF6ygf97AsdVQRJ+Gse9iHx2jpgweacBFP+POjWTiSADyehbyP716C7AT8QASW8r9OnMXiLeyxnW1qkJTvUVwn49O/6U4ItCnMJZRz5OIra8C/FZ7v0Ecm8kG3xxT4U3L88h2Ub63IKfp6+8x9HNA0GbpjMvRhjJWLPgYZV5Fky0qulNBl9quOx/forZ+2hfnZaOe7sYIH08cH3OQjvbK22d9bq9T6t9lfomITyhJVd0tUvYaInI9eK8c+fg5tYjaJzwPvm94w3Mrp0I7apGz7L7pgRdFmH672bLVMvrfNZLqtn/i/zTzxYE/cTMSIbWxCbyGQzY0TBGugPriWIoPpRMZN9ndTjYV2Lt9LwvOp2Jm9TBuiyDDP6FGlx4+0fxolnyEFPxNOsGf+VO7KEiPrjgMTIuPJYlsI3L1IIUNECZfISSX1kar3CTFR7SaxOn2YEbkKz/bpNJnid+inwaOZ247KZiS/BPg3U3qN6whxZowYzgyvTv38l7VqlHKI3q/s97LThCJVzPt0tfszoLRxghtMfEri13Uljarx8FYoQRNAGW0pjybeDH1eH3VLdQFPdMpQTXCAGHUYwg+RsrbW/A6YSfLwkP2sedH2UBi8y/1n7qEYOPQ2estnzL7l/jA4+TmMMDcMM6p273h5jeqzUOCQRsS1UMQreVSw/cAGfFxdNBS56Udoj0CENsOe49etlO9uLbsDglrvwn9AsH0s8CMMXN3buGQhUexjoI/Gz8JcB004h+B6weNXhFTYnUci/Idc5CbekyxUnKGxCPudAzzSWDxmbNfap9H4fjS7MB4L2YAx0JPcQnAiM3Q+tO6exo9VYsQvFuhVXFcWwyVf7KjmbQeTUj7UoSXbr79RjtZslP098uMDjd8Ev9D+eBbqqF9L6POzQl8oQl8woY8fqxQWmoC9SPecxUTxCP7JghBuG3D7X59FEjXVuC19jNpB6SP2+6iUXPi1sXHIhpq72K0ujlXs49Y/is8Nxj/9TfVAqYXn/xfv+vSr/CZ+ApEfnZEWpcLqL/t5Ux/lw7zIdc/yDOtjDWaN1vp1Y/id5FOJot1a0fY9isZBybjPkSUZMUxmehHuhLmRbAn+8bL3MoGsWGn/NOvHyi4FVRlMmyuwl/CbhUn/u1buw7zN4x/jufiA90/0YVkadjzB9i6kn//Oxv9eRoHuz8soBnT+vvanzuMH2dtB4FLdTCn9HYMl8alv/v9JuwowuY1kLbW0Mzprv2wbXt7embRjX2IHzd5swFEYHuOHj3F9ZAgzMzMzM3OyDjMzMzM6Oeyqv1QjaTU7Y4d2BF1qqq4u7sHLMILG/VKH6e1DdW13kR3mzL1CpvCTjrPfmEbofpOQsveyjxw4qVTdNVR994BfUN6pzhy5RWWCprMVG5tOkRwUuXCT58Kh1ixz4dp/RaHf19vgEKPQv2YYtIXq0YfJmEMc77UaX+HW/Z+eeLVKl7aPlei6qD1sljQOL4bYPen6JbouB6pj54Rr377XuU9aDEY5y4+BQOcP2lewrnjLWKicVkhzGQgWlxSzWFGuuzoaQXk0wguSwL5Ac6pMQM5It6c41vuuU5SrEcHfDVG1nuoe0GVu5+H5EIVwg1zLIYSG8Ihjip0l1UNWeXWxc61klcnmrM5T/QosTgwgpip4ZDW3IBQxSSCFukev4sULdCi73TiQOUEzLVAWKTorIhmVxLY/obyj9CekP1HSjXEAPDjW9oHlBW17At4D9ZdDQygIxB5hkq4sqV2XhlbhxG1hXSp0flCep6F90TRz4oVFcMHpeYKMlPKIgh5GEaL9Ddw8R207nhZYup47fRi2Ffr01rS5b9hM8KDuNlAZwDMOU0e5DbqQTz3kQJ8tkLJho0rstdtWWcpM02ikmFfRZZlYu29g3wrQaV87XT63d7OSssh+wEec87z061lIM1iboIoh8ONY3RUDLxUQ2S8mkVE993skYoaZaLmhA+clfyLrwMCl0kFOnpx2z3oE0hCFcDCl7ZCd4uxe9RzSAumkZWNgVqVaeWlcv9eQ0NGDaUaU4W0FP/ZHwo/rFB4Mt/Ig0zxPtmDPm+d5bFfQVALihy/iJpOOgbLBAcMMlwMxQiYGw36fj5rDNuslSpMO1suC1uDPex3Ab6QLBxw10rAQ+cJmSRBBn1FxHTIwGYpJAFtxpPuigHQblK3gzQxQfi4DFIyqtKGHeu7Pj13zC4psE1TlEGNpZ3qjJuIrsITl1iLzUeVH7C10jBJgA4Gl8VZYEIwqeoMd74BQIOHmGjALwvD2iHos4IptGm0jUQbCvEKVSeT9ZvTIHoaQl45B6ajaOkCPAKguEfb1EmUFyQGIRLDf1UhbkVAa1w8D4tzpM2s5idQe7PZRe3gUbxHQBu/vWjSZXmgSs2YgBk3WHm0EX/DNPPxDydvHrxdEOulVw07zRJ5pcjQ165aLhDbooA971tv0oXrOfZryO+vtqp5fCl2fqsYrZljpgb0ShJVc57uycPR5oqXjo1LgtU2ljP0hc8UWDxtuO+iR+289MDM+MW4VKhGjyhBDCVPyupC58Lv2WBBQjp6lisy19FcNA/buFwsp91RPjHmRhcjFcC14LBm9ptknQrpLE7uELRLkB+8+P/KsXt12VkeCvqYNdMXWMT0YvvswW5ftHWfV8+eAbDCcXyJmDTY/cEumwC2ZHLc00IlOgUOvk4D9rTIJxvwoZOwHl4U0Pypjhlkol2kVyiXCuyR0hHGfNzhvK9DaqigPOWi3J7bLIh0ubbYHDaQB3p/GLDu1GtTPPuc2H2m1EO1mUHfmHLEljpnRY2bZTioa6gFP/Am2HPDaVX56ufILCpXP81Qlx6Qe0VOJB+/zbbAEWW2kHjvCXGqbIVoWEkFATZ6G5GqWesMV47SQy3pWu5chnXzU59HPKPqUNJIibeuJR944cX+LoMyQY5YJtTUeknp/lFL6/kpuBq0KuRCmGYcB2e9VpbFBWfTggLrq875kLb3ki9zRUXN7f2XvkOYeV25uAkB6iRTj9jaD3OIAOMnAzHcldQE1lkhypM7quDH25TDBtT6eAVreDvCfq+GEY4EaMp3mcKGH55sdSSEuGj6drBgqPQA+5vNQabh8eGTh3AHEG2hkXd6R3d2P5MkOCQPUCVKwhK17GjiEBBmEa3Z5IBtRbgdy9Y4Eer8HWDpiXmE1dVI8dxhbGC0lCvyHwLGG2y9e31+FW7kKOQYqP8hKPWIi2A5lJf3tVnTTSzc5n4k+sDlnFU4r5SZL+jR1uBJGuGklIXicH5HuzqdH7LCIjoyIByrDylLPntwFYmwKxNjkiPH6rS0p9G/TkqK6erWeVFOH4yQFBKwteepAqgmhDnOrDFsXFQxbqhxQS1Y11MUrBXVimIP6fadQ5+XretMMh+qvju+7J2g3DetV6GMTzMCVAdVS7SjQGjJMozaQZfknTXJuyCYdjYw1T6k5zqRORFBWeKC6WjJmt6t3Xjlauph30l6UZZzUh0y/5njqHpPTmUuEE+1m0JmjBOkH5hrHT3YOhOwZDuofRpqNG1dyNua0g5xXHQd3WE0PwxGB8oXIy/niLkCFuVX4uju50B4kh80bPXOJPXB579tE/epF/5oSqfjGcQNo2ZxcaNRa7jpkp/xNPPbTZxUzjszpFyVQPN81jNS5RZ8ZaCC3Bb9iX3Xn9JtYXGvEGNM/nHlVfSMIT1eR8IBxbQP4omkNuCDPDsG+Xc0SORG0ih/qHP6dSvh5FbZ4u9dIGaO0vyrTNM+8sodGcSbeTP0F4dlUDXaD6+sczZklMv5+QTNnFolXrmT/IIG7w8kidpAKHJDZXWQpkkc2JontMnfEAaJCPdrWwiRwpwNTyCg+2xXPLmkRXesmSt5UuuBL+5zfhw0ewsss329pORfR0VdRkaqxjp8lbw9JEjo68FhIPPJ2h/FPR/njynDlNYDqieGDvj20MrdWREfmQVeSTrdLwK59XsP6QCsLGTShrYjIjTnMIV7q27VVrdYxyFoKIpiRlFVp9qgQrpt08hiurDpxrjxmVA/krU90OpBz1WPOVnjMwTMO7nJUtxg5yuifqIuxCIDqZfxlLS/kzmgh+9ChwfsEw+Ue1SLAj2cP9TcNqQivRwPPBmxZ94f2/foKQy33GGrOikC5WUNVRTwENP0RdRisTlCCfa5avxWB+lSggFmSbEdlV/FcGG2w94XyJNNbLK/FulTy2V3svowPOW+lS8KckLpCDdwrWplufZ/rViAMc6SyOAXqYysntxnxNlMhfGvis9dFaCmUza5LF6Q/3b6BRANiadfc7/QUjSsmB9kxO+Ui+DuiG1XusrMga2EbBMMBxTYXngMJCxnvkkE+QxICvkF8O1IrcGUf1rGj0PVH9eE7ytyiuKxuyAf4yImlxwXCzz3MbyiCDtUb2K2VCoEOAG9bWcDbVxbwjkrAGSNqmxWjDldRfnaRlcLrUyNEMJom12bgBqGK1UKGPIO0ABRWfFsgjY3LXkIjwXWPCFfZxptGbuOs1tKwyr/2yjoOzoIMXFnNJT++Gk5qmXZLNTQKu4vuPX9MKXm2/52kZWGvTVZPIHfiIgqxmd2+KpLuIeujrs5grqfmDSnMjBEcFiUa5/cmTwAxrVwNb6jH0vF67JGG/QmA0G7zRsxWoSKS4wg9Wv728Br0c8a+RsgARVYhgHUmA2pENZKghEwBHpVUtmz82n0RPHb9eJbXtLCyK5jRkyPLGoZA1Avr+n61C3nBcfXOmlobKrlkSWmX+rR67ckIpygkXVm3ya2a/8+C2MBgvlEn5rQU1rgW3Kf6fJ1JuC8/QEqHXQtWUmy5VQGkeYJSQUSKniHYJKC4Fbuq/YLD9oABYScAXxYAZrXg4N4JMw4Op5DkeLf5XjmFf5XDFmZfT4g4Lopn8kfsmbVCvB1V0iLkbuVqujmIZ+QNMmCK8F3m0Rjt6RFzUWS+k1HQQxd0dtj7W522cWySh2OTZuR3ZvWxhrNek9m1dd2U1y0r9tAPVQtjdL7QCMHpiKCoIBRIvpv2Cm6teFNUl4Fc8tCVFUwhPYUDbXx7VR3tR2IA7PXY6U8OEwgM6f2oLJTA/xnqoVVqlXuUa1WX+mJNH66Y8Ujvq5Lq0kwXM9PT2U18zoADG0yJkMPlnmaRG4/hBFOEvdwRXO5oPxk6LyZD5z4RJaipxet7FSkDVIWRuDuvVQKBHP1xoCef/+EVb/n/gNNWXDHCPkIs/kakObhpsa9dQhA60oRX7MXRZfYrRjz7qsnQY41Kvx06TgF39ls/CTos+ogqAtfpjKBn1HxNEY0oQRvCxShCAIFTfJt6CXnlyRTsXlhjm4AiQ8T7v5vX4xANE2OUITiwxLLMld6ElCl0vJgGIUUahGRxxT7YvutB3jMiFKeOLdUnjf4EdJQNXCHW8E3mC+lJzJK9MMDvS4FbbPQODhvTWiQWR2R4Lix1enkiVZgQP46ddBLblfzAKDkoWnpYweHDO9/uXc9FXcWJpCQb5ClJ2RK6MPF/9b8u5G8pWZyneU0rLXWRZxgJoojLgERAGLmCY9m237t23O9Ptd9rFlM6wikLnopNdiZhZiZei3qOvfQvUY6iKLtwJIPJufHQNrY6Ez4CJ0RfnJrFeEnHwMhTerKig7BmC4no0oJEhL4VMQoqhUKirMR0VPBpFBTKSGjRXb1Vlsn6H+vtPv1Cp214UQuuRQt3VbhVpVNIA0tskktg9/jG5RSCmF5Mom2ARbXAXrAhR3I2+pS8ZWOaMXI3tc/DRxxcQgSatFAZMyyVAgsEvidn3U6Ccp+QN+aMTOGEKNf7VDhr0Ljq2dIwt29vjwPDSl//n86/tXrRgqoHOCH3yp5+ZjGdgqExHLCtRhAnjZDfCZ9VE8br6uo4M5CIcrpxFCyw18hg0x2NtisSr1b2G8tU5AEYsa2BxKuX5pr6c5/JnZtlZFiqmJMh8qmxGXOyGloI3liWcZaFgVVS3fb7MK7+0sd5ca26yF3DKiOst32GjbR6pAHvUT6GwcbrCP9jC3wlpiG/RCxleKjxaGDAejPfZXuJoer5GWEtbT2M+KTP8+zdNaJVGUfkpbmwVtx51NR8Wlnqy/O0e54U5JPEct0E4tjmJr/cKDPlYTy1zF3CmibBEhECk9YUtxffiXatPFauddldqH1TPIT2kfCWhZ75SiIhnrSZW/cvz+3Py6oQ+2GYSxiLZVFR6oegk1KPdlTq9qxG53HXutQHHbXrvY5KvV9RapKnppDxkuPOSDA2nT3RKE+ivYpnxl6hhs8pHuM7f9B+bMqacpIj8JlSCq9SVq5Gkde2yzIq+TESPxfbOrmirX04v8xeX2PXB3vgMI/BqTmVoioTyxJuo0D/faX/xNCL19QUOetDeX7hSznFyhb0Sfqq+gnShSiY5TxTzpvGViU2JTgrwoIDGsF+SbCbu9zjHykzMxYQvo8McSIq8ud4K7oljNsXOrOrg0K3ui9NKuALAn7sNYEgCn+jKah4GiQLviTxyWGTC0HNy5txlrw2/e6UIbcs6jIyKBTq+GBgmGEJ4ySMJ4NpAjOD1avGzO/bt7Ty9auK8RM85lK5gUsaHmcgWTyU7rGNY1rjKVU5GEgFtmzIS3Hdvv2JzrhrM8zThfQKQGS/mQUo6yPnAIrb9r8hBDzMaRncyhKSrkgMvqvHrRILo34Bz9GIDHPtMSxLOcoKQSzsrJckKZutswbaY3zlPq4xPA/p8j/u4oDerC1Md1iU7kanT9Ba2njr8fEkdDlQCg7kFCa3QyxBhlVMWS7J6n0OFyd6OZttkhgyzybSujrvYrB05YQ5yRpI8y1JebJyy73qcpJC1efRhPQTy+ZtvzU8pJYDxqul/ctJ2vftFfU2rZ1GrbjQ5Rkn8NRh7o0vbMxHFtJDmr79YDzRQbEVg3JaSKiVOyl2Lz4vNPFziWXGo51EXP103S1cNwe2cJ9/0CxeLH3gMNOGEe4vCz8dzKZMfZUzdVrmz31wPc59YWrhC9PohCL6wmRPk5NrErwURVj86+NR5izsSLtO29p/ag52OyueWMJK+1+Kkm+hhaI+7QtyfL+EsIN2oAOglEz/RQg/ujb89R7VryugjxkZ+tgad54oz1Ckk8ZXNJ2jnRl3sgOHLcxHtmdTcIBB5wxkkaqsdz+6AqzY4qFN1A+c2xQn2RJg1Hsyo5g9MaJJ29Xf9n27+rX5pOWm5pPW1H0FzffBH1RkvkdqQcb+CpKo9JArX9evQeOqOmB/UTphe1K/TqzEftoZSZ/7U4/NSfYp2k0sMSWvUdP2jCrevE5v9opop1IGO6dOviRM/SUjgLWuaoLkCjfE+JjipkS1mXTALkmXO+8R6fdVIZ7xwqumOz+L+bpliYO1xKRMrzts+kKavgmaZcG+VSuj3lhe6oNuxaS0Jy5ye3b85zxbTHJ5scNrO+Zhy6I5vHQUTjx485AhmnoZU9WTNJQhtg+FTIQFEh5dvU3Jq5vGFUB6KHiY/oTJ1qoClwZMCOlGiamf+kRtTEnL8GeErM9E5NU/6OK7XZ+cj0/cC84BDCoWIadQoRqqxJ0xRB9/Sii7/UL3d/IW42VUwJXuG9HAkP0HCJhHJun1iTW8qThBu/xGYS4JK7+GN2Ndk6CipJ3sN5sEfzs+HlfgqtJpdkniRiD/EOEn3FFZQxnDHNC+1aqNp9fcZ/KBLvBZatVbKt/izXk1VA2ubFs9psV9CngJeQDLehw22xafuqgW95LR69eMwGFfYH/dcP1YzSc8hgSi3Awpkaqe0cTSSYDJ/pv4+84PTnxhYxRr5qXhYr1Z59MDRG3Appg4HkcvSLjAWc90Km6+tCoZkA5pnKwkmxo8vKtV6ctatHc0WuXD0dQ+HjCCCxeeUC4B5kXjVcEBIF1Lg6BP6EqMgJPrCc/4s6a6Z8tdz37m5UwbUc7k4fEru0zcSftzdpIZ8Zhs8Dw9O3tYp++rxdXzw5ds8DBQ23TJeiwuiwOrp7eHufWlmaRRXUVJRoy9mKuQIIR8QPpYmf88oVlV0M16fcYhm3vrkM2Px2CgvzPseXYcyS5jlGnWeeZSWFcc5XpSLfcI6rBhjyYMfxTpI/1WLz1Ce+09LE650R7wLBXThYOj3GKLYmdG2SFEtrniOdEO4whyE1/LOr0gXpUTbBKfcaf7k3jjmd+o+nq+25jp6kfaek6Df1YNlAsnAGU85jbUNMrNsbYXpgG3VWpsNBtcar7ZntHAXkzkb+qg++Xu6G5oyRq9Cj8ByQt6UED1m/bqAJ/4Ers6yQw9GBG2vdrHas37ut6rg4n9vdwfX+N7WvdW5EjFo9EFKmtPiNAzeZIOua+GVKi5f3v20lDrXU7teIrqQUcYnX4IY9u8f96jB1qA3MC1ADcEa9NmW63Y+RSCTvOy7/nF+/OC/H1Sep/oe/WkNnSfS3U7iArz0jEmAxF8Z1KnyxZ9S68Vz+yiYhXHmBiLmRHwYHRAJbEvunAvwHSvZJ2OOoy7s7trop6saPq65xr7kEzb3hcPocQhRkqnCcnG8iEKtLJvmWI1X5eqwcQ9Ts7C+/rEU0JZz4v50xqGQFDhhnrh9sY6lxX+vHtQ7ubQn2mDhaI3oagg9pV+XDiWiIpSA5nMHJZ9VRRpzTubu4NZoHrAvIX2TbQUmxapT/COeCZ7PBbZbB98+QkhvqmLlkraC7pop6nj5u2IBIEojjEu1t4c0jWaT3w9qMM+lBdrFK6vjnqyy0e6eoqfkeenRB5Botc3UyvSPU90ZGw8J7eRN6HUhV6eEBS+hBs4CMjNeXTzTT0Dn0Dg/OJ1AjkIfSBRzP4uyNeOa6LWWp89IKAxxXiT7LYgjhXH/PgnKLTBBdnT0F4ZVowXLX9pBJZ+8+b+/M2Q3sDZI8AYCCfe4sX9BjV+SETnMJ2hiD6lPd0H10xn9tXrqbjGc5SX59oM+L8M7xPP+0NdzeubZCyJzW+O30FB2mwqUQtt0ZMhIQH4iEXNIgeGghs/963hS/txYI+pxxE+iIWih+94mANDM0NXqWtggOG89rQh1++ubJKe0+l6JcyuHtKvgT3yAHnrsiZkmti90SQ3b3o5xJfylaNq2dXBtawR5w9rZwRCsHlW9tB6ZU98+4wf1z3WQGZPvtWm36RVnVdvfrGOVS2/CwEe4T7dERSC67GoBpuLVnh3Pa657SryGID2wzorhRfQL1E1+fUKxY4J8ftuV6lYJO8j+UxvHDh+N3TXhT+pF3d59tUodx94cvEnUqoCyZWbCfv/w5yCMKnCJPstPqbiFIeToq221DOjrCzNa7UMyR1yhhzFZ8oJ0prxuNaPcXc1/TVjBwk1IEXo5nO7vO3v/+/989I/v8valvq+9O9v/7uxHv3v+nq0Xv9vvB59wA2q5OoAnAmVjZhUiKxMnCOp9ejTge9CrU5xpVzPn8dsGrSqinRJxN5swZwiJxUzq1ipSBY7xrdF2AVVzIjsTD6AO4OiTJjaGBIm1cAci/jbG47IQIiiRIrdrGNNKCeeeDftPsqbyGxBAlpNwPtoOjgxjSmNJgaojhPC2gmy6lguWFyODQFjGruo9y4eXjTVBXM8PZoeHZ2vJibTHPePjvYuagseT/XR+Nz4XG/WgIfHtzxdCUfvjff2x/udxjRX5ffEzVovVh8mx8S2A7khBDuRhME/dkBoz+Z5sM1zOxCPbdm6GhPrc+O9vfFBn6uEenoCrZsYPpkDOZh6fPxSQsLjQ7G/vz/e61Qw1C7gpMaABP6kzdTGhBOLJtri59EGyETv0bCLIU3maE4s3so4mUX7yJZEu+g9fqalblqmpEIq9RzyFU9P3Peh41tr/7u0/t+lUSSHXsu2673NN0wjsZax2CKVC+B3EAsMO0CDYHe4QnzXUVe//PhGYuCcPlYf35ghN9F+fJnwllAs+SDrTK5DvrpsCIHRXsZl6wjT5RCDwasfr1/4+LKE6Kx8PvfxZYZaPv738eivp14f/Tgajf7+32j0kbzAjLNWDCiOiuEUVVwEpNS4tlyqH3JiNQefUS0a51E5VgtIShKmuEAbsveqjS4wkmohpd5QaTahyZTcHFVOWGxBUHH6BxpWFlketMWmadQiZm+VR+h0c0hQoQLvIJWz6kJnLkSVsgj35RioyqG35XqCtYQpqSZ6m5SwJfn+mrqkFoJiX9q9cYh6I5xDf09n4MvxRSs6Fj3WUCa7K6Qp49Vde6hxu/e59RFsKkNfZBpwIYdpzMEy5WBKP7qRQOsx1Nz06w7GYLv5q0WJEg6UmIlWkt2QHkKdxeGGJCExFSIlbWJgil6XFVpoQ2gxsAN/d34ZMqS78/pK3p0XydUu3MaSEYsJ72FzBktdQt5FqdQo8aBzd+4mEtHunINnneYGsoDk/uyaYcA0OOj1RL8hxga9y4wh9KepABhYW5ckbncWGuo90EPBB7pv25aKBs5qd/0YiFTG3PFKt9E7s7oHrAnbciNi8FsRXrViJZ46tIEtMCJLCEsBebPMVaQFkEVbUZw1MbGrpM5smvJKApWo6uSCQQFCDDhw+xDlzWFXzkPirap34XTIrbRv4y71zW8J6hm0FJcrXXpRxkxksUd2utPmqSTZncTWhXQbeTb3Li7CSn6pe+TdlEhIwtQQMon5ipESGr3AaZIVRNb9MuxiuGQMycWQdnFxvQtI0BxN9LvoHKlTRipfAvTtSEzOsGaCkLrIh2YyCuY8UseS6LeDlJMQUGPg3NYEFjePdqFTxmHW0xxoNXcghQ6it1gsdoq71GenQ8eWS3xLbf9jxxqAZDuiaK+9++bb/33bXtu2gp4M/+7gT88yVvGXYpdim+VYZaWYUgqxjXO7e3rfIixE21Vn7ps2bt97+mIbo7RhON6EpuPAYjzkqDQphFzobPVXxueNbIvlw96fl2WxNMiXMi2WCXmHls9A5kHeDemCfAtyKaT/vazTVz/sfyH2ebi48Mu2uy7tzO84G0i79YF3rty4+u13hw4lW+w81DsDbAWSgFwgFUgGUvQ3jZGl/2cDaQomP11/U14G5WmZrvFBmsW+AH4EWLrFsoECYBmwDtgG7AGOACeBMqAeaAN6AB6L8Smb9oTjSGyunVrEJ7n3RCwCT0Nb/hsOjX2LtTZgLmfT1Vrn+tIq/D8BeW2OKn+WYT6QjwErAOXqE7R+36HhXItZyD946PCRo8eOnzh5qqKyqrqmFmZAOh+ojNY3wbL0vuXo/c0DjD/C903o60GA6jFnGTQwOhaX5a8BBbp8977957W1dze0tXbV1XS3t3V1t/d0V9c013TX1NdUVHd3VlTVVLW1ttZUdbdXdFfVd/TUdA6M416F3T5YJ6g7fA4GMWRIv2SCcSFfMvTXTR4Y7jcoXVR8CvnYy4g9is1OYwunVY7vvTb7naTJjzaXku+oCRH94KGgh3wzmUCv8PoLDxygsyZXZIdwntCGkBcMIibiSb83ELfVE05RCvMOdHtpLVg3VISbB5t8yNjShEnt8oY9ms8x1pdvSb0uhzWIwT5yXOEA8uhMNdVzcLxyAc8W8pZraxufKo/yeEC1PeAWYR6is88H/iC5WCQXi+TiL7OKRVaxyCoS9tvm/kgicDVGfgbHLAukzeNhhzmkF5g/EpHRsM3lxjEp2yc2F9qFdnwiYpsCobwyWmFYHzZmVhBuB7KpoZeOkpMNxyDesLLMs5rNmOmRcGRibiemoWCUdrHZaecs43/k4FFbmXi13/ZEEIqKYB5NIOwJzudbNJyujMFMpdnZUm9nZ/1WLz2dzbMzlGmjPGWvvFC4KfUmpmXTkVAhxQjNnpo9oCV4YnwiTH6a26Oc3BV2JIklKRpSV9/Q2NTc0trW3tHZ1d3T29c/MMjdF3i8Pn8geHpkFD4+egbOc2x8YnJqeobE7Dnw8x9PpUCZaldYVFyic1lSckpqWnpGZlZ2Tm5efoHlWrJ02fIVK1etVuVr1q5bv2GjvWnzlq3btu/YuWv3nr379h+gKfz8T0jQmcJlim8/5VJ8ew1kJuQXlpJ5LsW3f7AU396M/0udRCPiMzFe7yQcOjQlUcb+Ai9HR7MuJLrWcWb1q5TABE1Q3dA2c49UWJvUiu53WEx4ic+ZaWq9LKQYEcJu4GHClBGfnX2PaYGGjpkRfEG0V8q8VykypFJzRM3pBtgYlaJDcQip+noiQeGci4rQULE74pmSISvdhKbnuAWzhibjFqIlYm6mLbFE4bjwpqmp4QbXHCGr5TOdY0eJ9tGsQkFBcSyqHfVian6OkJjzODBZ05U+GS6UkYWczRpswaeEqW3mHkj0qcyGOkMsWk8F51/geJdZgEt/J1T2k1XINWn+2+YDtBqAvO2Xds0BOpKli+O3ZmYV23Yycda2bWv0gmG89rM1Wds2Z+2NubZto+50T9Jv3hd91j3n5vS0+/+vdN36VfOY44sJ8zsDz8X5PZP9bdz+DFH7+O6n2HabLDsxDduv8NUvH7ANP67vPgLbce6UG2uwLXsmNBdie47f0+ottul07wm22K4JVC0WpQ3iT9Pkwx6FPd/CJA6C9xHQ3konu5rO52vVWeTj1iu8TeYdyfr5Fry84zPIHKfvYWJsPRhptgeWFb8lc7tO4sVKLhP3dwL4yWwt2MwZYeroaufRbOK39gMatLCbXKxxHnc3QtDs6AM3j25OHnJBDbj/ups1P3GUyzd1xlnKotIdFJL3nlRaTlrC/fznbnlOP8Nv9W66t9vz1L2b8QOhzo838upcX0rGnA/hudsVQO9JfIjMfQqp6S35UVdnk4/yw0Tm+gO4FPrzfQd+TUIGvYCwFQLivmkxGXquiHxwUvPsSibC9aKm5Ozi6TBQKuVlZGSQU6dOQUxMDMFlqVSKy3xcJ2W3V1nb89vI7dULya41w3lf7eTDhANTYfzVVRDdIZCcX30KtqW9h3Huc0k2bUPdAKArYcatht/djH4nGv1OYn9rI75q/WPbBurst/u2LDm75faQA/0bPbZ+PGjxlBY/FQ53W6VdWauEDJlqo5se5XdwvFm/pGE6zYcNFyYtq3luVtLjWfv3x866NqOD7uGROfstTy0w81OG3g5bOS2p87kV64ee+eJ1Su9ezbXyI1HLjwXy1x+dOGjvU9NLRzr8uKywl+hETVlwsN10k22BDb1dw9/JQ7vZmjfs0zfRRLLLJC4l/PiBydNDNT8tuLV3YRepy3LV110OLOqVcNT51k+5fjUziqbXs3immh9n5bB/sXPthAYeXVM7Bm7Zvb7uJjO3Rp1XlnTvcWL2kKfK8M8eTPmelo9L0uzSjk2rzTv6zZuPuh/uJvRc/HLRa92TNPURwH5hbVAx6pApeeiLWkQ06XYP9dh99svJqEnDLR2foi7OOTW2ojazejivQ32cJsvPoEatefxFqJNOqWqHWn2z8Vp31OvK5o+FqJnyy7FPULcNvzk0Qe3q2Rz1R/1+CYjNRg3zOj+eizpe9e/RELXcUvjN16inZPbqVNQ0mScchLpOvbZUgdoWvG21B/Xd0sd6Kmq86qL0AepsFb05DLVu4f1Wi3pfs3ioQ80PfL+8Geruv8zkZ9ReOYV/CfVXKSxM0IN3EXnt0YeA4wFD0Yv7IYcGox8XN/06Bz25IFr3NfqyfGNqU/Tmxtr7HdCfJvWm2KFHYv7jrugTiWy9G7368fdXOehXpK5vTfTMqffDIvTNaoWkH3oX4qUegP5tz90VjR4ey8nbjj72WdWqF3qZcfe7i+jn8o6zLqOnosHHD6OvJ79qdRW9TbwqSkV/F23fWIQev9v4cBj6PDLCsQ16rVn1aAH6fa+R2AU9D/IQ+aLvt/dMuYDe26cf2Yj+C/tormIbmD0q4E5W88ATtQ7s8z66fUaux91LmUXjz9xJy1U8mNhj/POdSkfNStmjmku1xxYeHi8yWWv+WifQtrB27eBmW89U7TptvMD3eerZoJ/9jrYcu+pE9G7dcXsT3dymXc2tZh+SubfZ2rr5SV3B4a4hEyTvZgdPHHTvTVHjVcqTIxwHduj8jXPbhNnEChoDwGoC4AxMCNh0pOmEabQe93NhU2D0UvnIxkhPK+AGIfD/qvNvC3AFgGZBLSJbRPn7EP+DXgCxPKRodBYzDL9nMKwpXeYD/MizAhkABBLst8t+vwb8XY3wBr0qACFCCAvnME1gonwPAWD4iJEVbB8HE+BfHWXkJ0lSJXrx58E8M3avBCkwPEJf+TKImllE0pc+WiHWSGUNJXHxcpFKnaZMikpOjU0cM4oK/VmD+o1KuU4pczBCTixmQOTDkCAunjGwHQPrQfBTPhYyJkAGOPQHCYwxBHtPXKDG4CCKOBBRsRjXAI84zAbxBss2yqNsXG6GmKN83tLYgG3aturbqrSw10NbrKpLEbV+M35qw0wPYH1PlW3fqXurrtwvgZIpe0jFehuHPCkSMR4uH6VIRypMKbm87Due8ugzM6r7IzDmjAL18xJMSS8flY5XZY6lUOP/1LcS6stBvpWA3XJxrkG58oBt9RktJbJIYxG//omcMipVHX1WSD3Lx5rVpJgcEFkugYwd9XfEjIxNzF/uEF1PJhgMggAMr4MbRukRn8IwSDb8xwHAVV9mTkyRLB+NfEvKUgXmL7O/8XwN88pNZO6EndPEaE/oXCIAzBKU1TzEaJ6zBjtfWYudz3QoP//inB4yI0vDGL2S421oIjOyo2lP07hW457fjaY7TY8q9eU+5fXllcZ/QF/+t9cy5Veq/xHPz20X3jR9aPqynMafZgDNQGTgLBcPoSmkGUozjGY4zQh2XSTNKJrRNGNo1qVZj2Z9Dm9qQLMhs8zRkhGJ/IsD/ubgVRh8oxBgQFlEpkGrZyX7wNStJmetAIziF2LJzAqPkEqYSZLaQtPRyQnxtKOTKzXpQkvOD3ypCh1EtPOjr2kxLaloGYSfsGFRIzSRJyckxepLS6GlPDkJvzMNkyUoR9P+Xmir0BeuKhUtHMKkqiT8DkJoyfQxtMpj6iphbaSK2J18Ag=='), (letter) => letter.charCodeAt(0));
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
  wasm_bindgen.initSync({ module: new WebAssembly.Module(bytes) });
})();
ready.catch((error) => console.error('the verifier did not start', error));

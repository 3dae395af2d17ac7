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
  const packed = Uint8Array.from(atob('ZFVVdNvKFh3NWNKZJKNYahQnF+UyM7hfpfW+3t+Db8WxldS9jp1luxdTCj1mZmZmZmZmZmbmt4+mYPtOq7P37IMzsS1R7S44QgjnD/LAjBAzwrk041wSeHIiL1m7xMJFNu0ZaAIGAbDwMcAJy151CW627GeAzMgRBQCcAPZaZMPURriMCLGIGI+RFUtY8gFWIwZLjSV2LYmZsf6t4hYj17YX4fYsQ6N+hKPAYEdmuQDLzQFw2D1keckaPiI8gAKA0c0Drc5lYW1CG3d6kW+J66k8WF6RbrB3351ZpzF3Tzo7v/dcN0zTu2bn0042d76b1dNWdpfwh0K22RC2jVZ9PmulvbOd9l3p4VqlUq/Mzh08eniufrxyWNBQ4u77JXZ7nUZrPp3PeumxWlbJsuzYXP3QwWNHDh8Re4ayb+/La7QavTS7u5d1Wpg07VVnm5kQQwmb+hLwwFNL9w+uA2JM/ZC+T0abm267nSYNGXNrSEShiY0JsA2ISoYggZhSKSLS2tB0bG5GzihtDllBlp6C3UwkkYdVIuR6HlFMqAG/8uCnMHaiIMIWutlkDNPt22ONfYnApTJxFBnCMmFIkTHorCiKNCqbOAkoDGO4wynoQK7D/UsUQSD05m2ocCAKOU6zgu22mIIiqRBF4YDIlmBLhDWhJyic0KHZgkpbaTcXwfxYIQ6tYfOlyDbFaPgvJfQAB5aTMs5nx4gcIWNMjvolDHF1GUiIYIKBt5r9qM8Fc5tQEChggEdyDCcYdpooRB7pKNaRDO0cPLc0UyGQeyGD75cMe3SeuZW3kdFKRWGQj15CSoRYhRytQ6lDCGgXQKOdAKPCwIQ61OxGeS33E3fDzCa6hWKUxjYy+/btw8nBSEv4MK0BxvmsOg4MhQEOQ0qiCBz2QCa/G3t3WMUiIVtqvgkeQdPVv4vURvKiAM9GiBvIFiBWcd+4JRybTF4DAA+vkOvtwqlxAkzicEHcWN5Ql22MjMclj2r0iBUU/hGKFQoFF0+Qz4IQFWvJCxUwYxCFFBPfpqJIGqUIRm4GoKex42JqnY+pUI73mJUjtcY98rQKU0mNpRRuGAwKJ9t03P22HUACI6P4W6f01ZMFWsHAR8iVFNkMbBCMFfKKNfL0brgClNSEW0K84quSSqkgb8z3B0QTwW3tlNhqshXRmfdMJfK00fxXJMkq2Rg+BBSoGgPm85CQQIETwCWUAuwFU0I6ziRfrzBCSj5oQctF5/jxtlglVzki9KbVJefU5cvvF6OXxKk/f93i878B9H9TuNVbyBbanXukiAZ/jec6WSYepUpWPb/YbFfr9cZ81u1Z16OvufKfwUat2mu0W9b1GDVerdWyxd6DG/Otau98JxPPcv1mo3XHA7N7xO/dsWs9au16Jla98Wv7hazbrc5nYs3bMNgQv8Hds2LFKw7I/ML4ghsOaIvnEfhUNTEwVbXVvSvrdMXP3Q2D0zayZr0rLntDsm13xSsOyNzuhYWwX7PtvjdUtotNtSmWvSG5h7voii8PlehV78jE/9zxNK3Otju99Gy1VW9mHeXEKd49SGrVshRvn4UG7jKrKxn2vWsWqs1muyZeqaI+sZNZ9dtqvE/N/zT/9OI+6fpbres40+nwSy6tX63zCTnZ76x32otpt9moZeJNbun+aTapXRx491Y7PaF0zxGnnNHKT/1P+r/wH6kK36Y3+R/xP+U9kZ5An6bv0Bu899AX/H/6Z15Onyi8UD7Be4v7h8Jb3T8Wvup9jn5AX/O+SK+nL9CP6F3+N/1v+N/2P0ifdt/jv9t/nPdp77Xu+/z3+i/2/u3+TH5dfsf/EH2Uvuc/mUZe+J2R79N/HupsuyhPJvIBRiROIk/5vXNlmYgdqlJWDPvLBYbtZZchKXsMU2WfoVgmBiprBlEeUScTZ4cQ5dFT2D/+HSfLY4lz6u/iHGsG9PeWBqA/t3Qc9PuWFkG/bmkI+nlLI9CPW7oB9P2WToBWchaD7c/ZJNj2nJXAkpxNgU3lbBqsmLObkpHTmx8Bc9sj1mCn2SY6obUVtitrS8lY4iXuSqKWkkLinb60trIEOPgImL0I9k6XHoGg0dOVdZjL/1Urp7evrzK9/G9/5fQUVNDLfx9fOU3rq+ygh18VwKeYI4717eBI51IPX11d3Xjz0tL/2ahbZcuJLozj5p3zDpzsfCedToXNInzfxbmwCCSXgEQikQwKiUQikUgkkuef3dW9UrXNX01N/fbTWWffjv0V3is8NVKA4qni6Ye854fsFYKqCKoiqC6CygkqJ6iyoEqCT+x/B2/3w4e3w97ZZv+X6LHAZi+UHTZ2UNlhvx+CCFwBViOFLLAKeAW6FuhaoOsFujro6qBrhq4J+qm9O6E/An2xu72X5AG920aB3oGqJ9SOfQW6AlUjhSqoCjQCjQUaCzReoNFBo4PGDI0J+pm9nNCfgG5m9pEkD6jZnQI1oOoJ3Y89Ao1A1UihCqoC3WyBuhTqUqjLhbo46uKoS6Yuifr5Cf0Z6N12+9g9vT17eqAL0AWoGilUQVVB+Q9/+fBmAW0o2lC04aINThucNmRtSNovpGTD3V6PPTygwTYKNABVE/TJUUEVVE3Q3wSdgc4FOhfofIHODjo76Jyhc4KiZMPdKk7lhFYWqKAK0CpDZ6AzUDVSqIKqCfq7oBPQqUCnAp0u0MlBJwedMnRKUJRsuNvKqQDle6NAV6AqUP5MTUAnoGqkUAVVE/QPQUegY4GOBTpeoKODjg46ZuiYoF9KyYabRff069On178YgY5A1UihCqom6J+CDkCHAh0KdLhABwcdHHTI0CFBdynZMNrCqZzQxQIVVAG6ZOgAdACqRgpVUDVB/xK0B9oXaF+g/QXaO2jvoH2G9gn6lZRsGDmm/gHtbaFAe6Bqgj45JqiCqgn6t6Ad0K5AuwLtLtDOQTsH7TK0S9CvpWTDaDOnckJn6ynQGah6QsOxd0A7oGqkUAVVE/QfQVugbYG2BdpeoK2Dtg7aZmiboN9IyYbBJk4FKN8bFVQBOmVoC7QFqkYKVVA1Qf8VtAHaFGhToM0F2jho46BNhjYJ+q2UbBhsdMc0PT2m/tgboA1QNVKogqoJ+t2vb1YDrQu0LtD6Aq0dtHbQOkPrBK2lZMPeBveNhqff6PjsmKAKqibo94LegN4K9Fagtwv05qC3/1i1e9+27TWK48PNu6RIImW9+IrSIyXRy9C9W4P+XRwKEAbsLaNHjx4zBihbZMyYMWNGjx499nvwUwEReigSLJcD4Q75EI+PfHjhHj1o798H5VN40B5Pmeqe+jJ1woN2LFLyoIQetBMedOz+euJReVDy8KCfeNDk999uiF9vrsiX11f2/9TWKdf55Yb4380V+eKaf1J2KlDTMeRnmvHR+2lO3e8HOjZ5sG+xl9gENik7SY1fGT1sQnYv2PyAIiiaa1MbQGR89H/b+ZUfYZMH+w57hU1gk7KXqW25MDYh+yLYwB0om+htqQ/BuwL2DJuQPQv2pfcL7KTF99jvsAlsUvYqtR01xCZkj4Pd181hpwykxRAZH73d7LrFRMcmD/Zn7PfYBDYp+11q+q5iE7KjYANPoWym9+4RRMZH7+Vi7nYNHZs82F+wF9gENin7PUVLrY9NyO4HG3gGxRsfYzyEyPjovSomtbr2FduwCWxS9oKicV5sQvYk2MCXUNaljuraIuOj9+Kf1OraN+wP2AQ2KdsoGufFJmRPgw3chbK5bL7llvHRe5dPanXtO/Yam8AmZX+gaJwXm5A9CzbwHMoWsmOIzBbYCTYhOwn2slbXfmBvsAlsUvaaonFebEL2ZbCBF1BmfA3VtXVmhr3GJrDJYNfq2k/sLTaBTcreUDTOi03I7gYb2KAskU3XNpkl2BtsApsMdq2uPWDvsAlsUnZ4vZhjE7LnwQZOoGwtm65tM1tjb7EJbDLYtbr2iL3HJrBJ2eGNYYFNyF4EG3gNZRtsdW2X8ZHfQ9gENhnsWl170jpjE9ik7D1F47zYhGwLNvAGyrayY92cj97N95Vdsx4oIbQHCk3DuCsoITQJ6Fs95h9/fkxtC2U7Ho+u6eY79+b7yq7ZBTaBTcru0TDuik3IXge7J/ta9i7cHHtYfnPsqq7ZGJvAJmVf0DB3uGV/kh1uLntw/uYVXbMIm8AmZY9pmDvcsm+LN++cv3lF16yPTWCTsiMa5g637LvizWP35rW7NsEmsEnZfYrmDrfs++LNR+7Na3dtik1gk7InFM0dbtmfizcfujev3bUZNoFNyp6WDbfsL8WbD9yb1+7aJTaBTcqelQ237K/Fm3fcm9fuWhebwCZlX5YNt+xvxZvH7s1rd22OTWCTsrtlwy37e/HmI/fmdbt2+qI2Lxtu2T+KNx+6N6/bNfdFzR9u2T+LNx+4N6/btdP/M2Rlwy37oXhzf0Prdu30RS0pG27Zj8Wb/7cNPR3uddlwy35qbUMb7Hfe1oY22O+8rQ1tsN95WxvaYL/ztja0wX7nbW1og/3O29rQBvudt7WhDfY7b2tDG+x33taGNtjvvK0NbbDfeVsb2mC/87Y2tMF+521taIP9ztva0Ab7nbe1oQ32u7UNbbDff7W1oQ32G7udDW2w39g1N3RZ3bXa+72XfXt886W6NtbNvb9tbaq7Vnu/l7LvZG+hdPONuhbp5t4fVzYVXSvf7z02IXsf7K3s+8PNIxvLDl0bu10beH+BKnStbL+X2AQ2ebTfssdQFqm1Hd2cj97NsZ2uoWOTZ/Z7i01gk0f7LTuCsg22uhaHrsXYhOw42JH7HUPHJhvst+wNlG4eqWujcPMRNoFNhp83vOxINjlTSscmG+x3uLnKErqmm8fuzf2uoWOTZfu9L99v2TGUjWT3dXM+ejfHdrsWYZNl+70s32/Zo3Bz7M75m1d1zdvvbfl+F28+OH/zqq7V3u+J7IfizaMzN59Xd632fk9lPx7ffE7Xym8+r+6au9/ed2wi++n45nN1rR9u3scmZPeDPXP/w59C18Is//3xdMkpnPNdsxhIF5+paR1d3PsLdMzgiwIisyt7A8WjEDwKyaNACr8GP5lyGuccQCdXYyxW1XqUVv8IOAFOHn6lrt7YW3udrl5z4hep8T+84DlepatX1rPn6eq5De1lunppHXuWrp5Z3/4hlbyxrIiBKCq1Wu3NYMfrW7yPmpCH3QUL+BkxdgmwArbCMgjx3vsMSqN5R3Mm5ZuuW33K6ZXMrYkZa9zTi6keJ9daVY/V2AzmvJh0MGfF2MEcFZMNZiwmH8yKmGIwS2LKwRRiqsGoun58XSUX/uc71riz6Kab1f5aNQcP9Cut0cmebnlpdb3Yu7bhMpuXLnVun6t3JapTSk01Ht5ddFbPk7mMM9Z44F2TzmZ2VvsQjefqWjv1mOCvvhFdg5fEFF+IFj88QvXb6Z/FncR0upL+npjiLdHipUc4pv8RdxzSvxClMzHFc2LoPMaUqd/EHYXUt0SD18Q0vrX45BFnd6a6kPqUKKnEFB+JNgTgHFP9aJsh9RvR4BcxjQE2BOCRaMWNqK19GOW0o/wMp/ysGQuJ/EQRgZjh1DblMavAG2KJp8QqjlrjO7GJHdpQFnrnVjfCVJ+IBj+IckqijQFZDMhluEAFPvBlGbOqmFXjNbGJBVq88YiVvt59o+97BfUo2brPf9TVNhHLNQZFA0ZFXVTURUUdFQ0YFHWhUS6NPkhtNQ4rH4WzfCKWeE6s8JlY4wWx+UeuWShLjxtReMwg2/KM8cL+EGZmLL1duDicdwkzPcIyM+8W5eZoRp+T+cNJUQrP2K1W9+mjtqR7kV/LsM7r08We6JK4KxkJ1ijRuFdOsMG2xaDzSbnkVLlX0NODaOlptPQEWnroXlp6Ci09gpbeQEsnU4MsG7z6ZAU7rzX3sbB2UNWjQVU8TSVTwUylCz9zjAqelkFklUIRrNGuQXoK0MNWaQt2SuvafeoU4I2/K+ITTDSfYKoKCGbqEFfEJlgEB6WiuCI2wVpaEzQKSLDB1pN3BXlX7g87+3c6exLd9evgWzc/0vTOneyOT+Xm/UM38o1uXr1Cn3yZPvk4fVLypWMJ5si3cG8KBr0KVjirsTU4a45Nt7chogd8RLLxKxTRJ6zDlIWaYZBjIJ6FSlp5xfqoGWVYKo136y59QPG/2WvVSiFDsPKiZ/EKGtw2x6WQbue+phJnXTVIO8e0QNol/bOiadasDYNt45eB2x8LgbbjoNcE4aXIUez/XZVrFcD+ucofQuWPS8/vPkYh+0tFIW4uEYFg6t4vdFprgrliEyzUagVL6U+wUnKCtX9KIQQbP8y9z4exUxgXfDgE+XBcIA/BVLEKqkXxUxIRKvxI2sAFErmAIEGjigk22LaqmGAX3FpC7Xm/VxTh5wEng3vtBMfgZCK2makXElzFj+AFTy8J/orgr8Ww4H0Ed4tobnt6XLYle4VsQcheIXuFbEHIXgPZK2SvkL1C9grZK2SvkL1CtmAnt5At2PMeslfIXiFbcJQT36anm6b3zHEX8TjEPwLxD/wD4inS1ZHM3JM5w9NCiqumEbwgukv5XvGyusIaviTP+xD/j8qj4vB+ZurFPQGZj0GmnrIWVldud1wLO66FHdfCjmthxyUoihZ2XAs7roUdl2AtU3Zcgg1eWwW0sGkQtGFUr+QE90xwwNcgIgRHbCdVRnAOvhZMV6a9INtLH7f7+HbJz2hKEE3NaGpGU4Joag6EzWhqRlMzmprR1IymZjQ1oynBTm79UrA3S+FF9vwn9l6HPVGGtgQHOB8ZNgXKZi1JwYX3q3sA9h4O7GFwRSWu/Qyu8pz20LV3L5zgQToUHDAYIXCCFdVTaNG3VXBl1AWml4pe8AoCrxXy7Bq6iD+K7XRj8ZInkRQjhE/tF2ovmEIktT9bLBpJ7QUrpFijWgODDbYtWu2CWysaBHui3lP6QzAdeD+6xyi30nB1OOqgdXQeaE/VjwQzTHP1D8FCyZ9pHF+1uoagwUND4dowWSfZClqWQ4/bPaMOPB2YbOTp5JeO+8LmyDTpVKJcf3BzDIl30aKXCcNSVmfGbDmRFxiUGFRK4mxNv0G+IbUWX10YZYmgl+l5vk+Qb7AdCWbyhXC/21nDRnlCr4LargvlmmbiqDDR2Cd2qII1T41CEmzE+8QliKByErL+PTUU3BPXAV8DIYzelhpO7ve7bZMeWaiCLNSRhTqSuCALdQwLdWShjgh4ZKGOFHRkoQo22PqFKqjkhSymvQ+INjjSBgUHDEZCnJh3Dm4XES24MuoCXvwOSvAKg2uiuc/P4Iw156f0NJpnf0x/9VSDSMKbuIOc3K/Dnepj1EBzufb4RvQNnOUHd5sOzMfrgZNVJA4HyqmfrM2BZjS4bnsyO3A8P3A7euCYenCf4GKCEL5xk24ezXEypzujF56CbLcsS7QYoppJg+54vgl4lWahfuQsV8cnAllzCbSmaD9joeV+0bq3bhv1yJ3P6FNJtluBf+RRT90nvccUj9l2YUhg7tPhBpq6qFoEL5hSKT/VwFSD+2lQyvOUSvXhxkowpZaZFCyYHwv4i9224nsutfd0uj1bWMGMp7mm3Lvf7NBgOO6oWHs9Pl396PFz99TWy4Joi5kEcwx0+SBU8tBvlgVrKDHHNO8Ldy6k9rhgmFBQTXyPSAQLzSJYQlPF01oNR9D4Ye6wpbXX3BKroGQulEpwgpl46amxYKGFKVjiq8KgVk175u7dB/+6/3z9z1/kKN4ZLcUnqI4nKZKLs4oEllNMM8SU87QQl4IlxauCgxpTQ/Ub5mqpY4dyrbflhHdwQ7i/Qq3vDxV9hoo+Jxg0L5gj4QIHJU8rhFAzzIQZGjTRMqpjOVj01Xtf7l3bJtMjwjMhqM4s9p7dYM9uULBEKRW+/G6wR/U9u0HBNkzWYWox7bWCevf5bX+y9CdLR7C0aMFMdFoai2CBB13TC1W8r/FllIfl8y/YqgiCnfgWtAzr1X6s+9nuXpJPor2+uHAUeeZQumCiz2L4mUJJxtAcIgvFcl4KeXBjKDj0vQx9Jx5SMs7IOFco+sm9gEWmWwrdj069W4Xo2Cx0fAIEdY/asX47WrdgwahSWXQ0uM79fHd2T3TWRyzsWtgVTMg+hZMMgxyDItBTUvqKzGskp3uQc8VgsFUMM/Q83TPs4KNxE+0lEPr+wOcr8CmSuJjuuJjuuJjuqJtghduapwbyG4a1Yd6O6lpG9YSwVwUED96Xe+92CbfKQ8EJJvoQCaZa8oL68gnl0ohgoZxbPrWCldq9YI1bw2SN4hRs3Zsn2OHX4qzHdu+dUZDWffT8T79f1scs2Zn/mfT0Z1/9lYpBFYNqpjVM2yDYFo11DLPHXjUfa6OG34VtOT+TUPqU1ZqhPh90x4dXsERGFdqosTWIp0ExLVN02Nqjjn4bln7F/g2Z1/gx+Gnw0zJnxzDr43MX1vAZaPlLnWCD9FqE02HgY2zdsrmFaNhoCSZaO4KpSA4/M5lzWm/4YDU09oY+2HBab/hiNSTckHBDwg0JN+6Pp8O2xhqEaxCuQbgG4QpmGOQYSLhCpdITrBhVM5kRp4KNUjXELNjh1qo1CPaagdtPwQOBD9qcCY74mph39r7c1Tb9mvRr0q9JvyZ9wQyDHAOlX5N+Tfo16dekX5N+Tfo16dekL6j0a9KvSb8m/Zr0a9IXnPG1BF8rEVwQ7SUzXDHDNbb3EeKt4Os2pncg6S5xvcVH4K5pp9uW+v2bllpFcWJTa20WLik6TjAdB0PBRA479yuOj3xpXuZL45fonaMR6ySWfcOtQuPuhm8WC0ISY29v3NtPRsiGqh9l495xNFIxKrRV8T9plXv/UYv6Jpc4LclUMFFjLmnHghkGuRp/yT5KsPRP3du2//elf9DYVVVU+QCZW9uM8uzeQVlXzF1xeVpxBqv4FFTuncqLWLVuiPUxQWJ179kyWnA+EUzkRTDVrIKZiBXMGVZomsJ94EislJxT0pyS5mxDcrYhgurLOduQnG1IzjYkZxuS05cFjcIQbLwti1ywU3qClil6bPfemfvIMRFFn7Gnz1C5YOINSERQiWQkknHsFCxxUOG29r7cZ45zS9wpc6cUSFB7hZQDpGDmTTlAChb48h83wQpfOkB6aPDgSRRsNRlbOUGLgz7cFqfwmPKHRsHB+3Of3WaYkGFChoLKMCHDhAwTMkzIMCHDhAwTMkzIMCFDQWUo1PHeSqgJKknILmGzKjj4EPgWCE5EM2O7eFv3uS0TMUzEMCEoJmKYiGEihokYJmKYiGEihokYJmKYEBQTQp2+BYIW015CFdwz2UE5Cw7MOyrn2H3xLw7pxyN6ukuVvj9ZRk3ifxFJzEwJ7lNyybDNQ9QFD0scVNJtzK5T0JBAI6EKtiTQ4cHiV/uCMwagaCDEUQ1McMLXTDoLblf1kNj9eGcNt7oRnSaiv0fccEVcvghqXxRxAo04GUQcpQUNoxrFLNgqZsGOeS22yl9oz/sD7wf3wgmO+JowmH0I5C+4+qful2Gz/CdW7sK3cW2J4/hyIUkTQ8C5gbGbx8xM/84R+i10RY+ZmZmZmZmZmZmZ6TsTq3bUU7vWW8Evc2HzcUbjHZ9Iiv6nU+V9cepeH+Q/3evzpzp/vvvp/ftWf1j6Aj8szb11wzOz9Jy+TNLz+hKnF/RlkG7pSzfd1hd+UVpfzqW7+nIqPaM/LH1D+2Fp/vlRb13/sPRdnf6rHtUdrdqjuq1VfapbWjWguqlVAdUNrQqpVlZFVGJVTDWzakg1sWpEFVs1phpYNaHqWpVQbVs15dMtDojo4CK5q6m/1Xwx18wvOunKllzI5ZyT87J1r/tezB0v0wNieHCR3Drgf+rc67/3/9dWfq/tq5STq+t/und2nXNZ12UdJTpGdCBIRSBICC7mnF5MNivfZVZ5l7mcd9q7x731nk4ucEHbLputr2QmW5pcD8H1kHo92QJX0a6hXVBSWVBS0WmJTSvYUi4Y9iTFtmQhO7ybYdQzTTACjDRMXDZVbGrYFIxUDoxULCmxpIKlsmXY0xSbicgu72YY9UITjAAjDctcliiWGJaAkcqBkYrNZFJykwq3b9izFFtIJmdcNlljExFNMAKMLDAaDTYzbAZGKgdGgukbPu+t95RxKY4r4hjJiYB1Km2ceNuYeQcFDowssBeBjUpsVMFGSHwKsG5zG70DAgdGFtjLwIYlNqxgQ6R1G6fNbWwaEMNeBRaXWFzB4sM2Jk1tbB4Qw14HFpVYVMGiwzbOatrYZkDeBBaWWFjBwsM2dhrbuDrRgLwNLCixoIJlRRtXOiDBGgtoIwlGgJGGLU40IO8CG5TYoIKtijYudEAGa2wggSYYAUYW2EkG5H1g/RLrV7DrWRsDMAakv8b6MtAEI8BIw+REA/IhsL0S26tgCyT9LCKzyl/Efe9fxAGeYmKYgJFHBuRjYL0S61WwCZJ+lkAHpGOY9Z8EI8BIw3p4igWGBWCkcmBkgX0KbH6v5IDYO7hInr1yUa5zEund1D8genY37V7hLdU28KL0pAuRUzrpYRPYpNl73nlBxyYL+3PYS2wCm1R77kRvA2wCmzQbeAbFFMieDtGcycOeYxPYZGH7xyfAJgv7S9gpNoFNqr10ktFhbAKbNBu4AyU9bJ2pZU7pZIlNYJOF7bkpj0zT17D3sQlsUu3UyYr2YhPYpNkJHxpK5mozrWlO6STFJrDJwvYNFzo2Wdjfwh5jE9ik2vtOrkd7sQls0mzgOZQs1WZ493NKJ/vYBDZZ2P5Z62CThf097BE2gU2qvV6KCTaBTZoNvISSFFtnbZxTOhljE9hki1n7EfYQm8Am1R4xaLQXm8AmzQZOoWS/mLVRTulkhE1gky1m7WfYMTaBTao9tFt5jk1gk2YD70PJGFvv8mFO6WSITWCTLWbtV9gRNoFNqh3bfbzEJrBJs4HHUDIqZi3OKZ3E2AQ22WLWfocdYhPYpNqR3ccpNoFNmg08gpJhMWtRTukkwiawyRaz9ifsDJvAJtUOGTTai01gk2YDD6EkLmYtzCmdhNgENtli1v6GvcImsEm1M7uPx9gENmk2cAwlUTFrWU7pJMMmsMkWs/Yv7OthE9ik2iu7j0fYBDZpNnAEJWExa6uc0skKm8AmW8za/d52T1lgE9ik2tez+3iITWCTZgOHUJKpLdbzzNvz6zXOmkxACVBS0YXdwDEoAUoautDLfNDb7ukkg5IVlyeB9Xzl7fn1GmdNBtgENqn2xG7gCJvAJs2eqP0wtVfWc7W7NT2/XuOsSR+bwCbVHjBh3sVtp23soudqT+t73jBrMsMmsEm1+0yYd3HbaXWz5536njfMmiTYBDap9owJ8y5uO7xu9lzqe940az1sAptUO2HQvIvbzrKbPQ/qe94wa0cf1HoMmndx29F2s+fd+p43zJr3Qc2/uO0UvNnzaX3PG2bN+6DmX9x2KN7seae+5w2z5n1Q8y9uOyNv9lzqe94wa94HNf/itiPzZs+D+p43zJr3Qc2/uO0Evdnzbn3PG2bN+6DmX9x2oN7s+bS+5w2z5n1Q8y9uO19v9Lx2hzbPmvdBzb+47bi90fP/c4ceXdzRcYvbTt/XbIe2398fumY7tP3+/tg126Ht9/enTrhDm5/XWu3v69lRvdpze17rW88936g0nA1a7e+VHdWt51CSFWeDwHru+Z5qz/cNXDlrNfv7etgENml2aEd16zmU9IuzQZJT8hGwCWyy5ktUdGyyZn+vsAlsstzf31K7D8XI0Pip9Tzw9jzzzho6Nlmzv0NsApss9/f31A6gJFG7Yz1PvD3PGmat9f7+kdpJ0fNMZ02s5yf9/r+ctfb7+2dFz2Xd81l9zz2zho5NHre/r3fs/v7VYc9F7a71XPw9989a+eWvf3+vjt3fv1NbDns+re15w6z593d47P7+02bPOzU9Dxtmrc3+7tlRvdrzUJKano8bZq3N/p7bUb3a87HMano+bpw1//723WM9O6q/vew5NrPWXfe8i01gk2Yv9QiH3Te7j01uztr6WM1bHtnkDJznXpMASITx10mbrjs+RSaQSZMDFr5SQGR+Uc5AcSkEl0JyKZB2rgY/ssqZOE8DaLlNTPElek7p+/pcXHpGFrLr0l1avOWEf7HFdey4dEc6csGlF/7H3NfA2HVc592Zue/3vp/79o+Pu0ty7uWS3JUti0blXZaSf+bBViU4rhXDKFSjaA0gKIxHoRAJVXBRcklbtMzErkPHdizbSs02Qimn2pSpmZpOlHSdqACRyC6dODVdGw2rqI7iKA5rqwnjKma+b868u3cfV4yS4McUtHNmzplzvjlz5szcv10Mvz7M6tBWGWYVjCgeZrH8aeNcWRN+oV28rOdRVJZ1H0V1WU+hqC3rFEV9WbdQNJZ1HUVzWcco9LKOkuTPZ3R6vL66O3Lpoby+EEHvb0a0rW6NNDChUNnmFw2rTsGmNW9pK6utccf5vFlePnz9XWCgL6vuuhdTa4P6I7a1NrCPnMz6rTgZxFnfVhwU2OohDABDeOsc+tL0UajCANVb52x1DiGkH8o7ztyfd+9pG/j1yvXr12uH8xQ9oLni+v8i6zk+n4+zSQFnykBTO0E8vbe0G6g1ABYLWxFpdfha/OwPrqsfb0eepxxAF5zt4LwDXSfQmk20VBJkdElmtpDRm2RMSWaukDGbZOKSzHwhE2+SqZRkdhQylU0y1ZLMzkKmKjJeolaS2OUlNCRqkEDQOMYAo8XP0YSfoxUdt9qJ7diU3lf3tOu2DX+jYMxhLuCRKQSoOpRNY0rmD2czcGw6zJDgMwhkE6OZsDNW8c37CTv91nYLaLZZhfkVPPyJZ6EQ0H4sLfq/4PRC8KTowSloIG6CmC6JdcpiepOYKYm1ymJGxGwdCXfqQd74ffCI7bgOfrZc/cEjedWdOBGeiVU3nolx6UwhftwxqLB1V0fhrn5pPUpPV8P0+nnNVAurCq6YhlDEXtqC2UPRHmaTYMzgf82oxf8d8yZ6rfDYpPeQ7dFtGjQWv/cXPuTii2ZVp+/h/NmqVXPeoAoGS1Fv+AJNh5IIgWbHGKUN5hPmOb8DxVWIye/ZyUO2g1Ecxjpupb4BnzTAMXy1CJ5BWadzSDRdR4iELiJgmzh1mMsbpqr3u/7hB9u1xB8BsioGUn2LD5juMGsRkjuxethVjthGIBxYtnLPXN5AUwUtd83lRgjo9MnCmjUi7SXMB67/0MEowviP0yVdDhsRCCwyettmzlYywBM/iNixw0hQ9MWEbd/IadjUx8b0KDa4BMp6RBKji+9qAwNNTtoqC+2nH76z0wQ1w/U2A0GwsGqyaY8otQzb0hprUKmsNL/GWgzB7YPb+ee3Dz5yMt/Ov/uIctbO+b8rOj/IUZuzOwbzKOftzsEMWncNUtSKP+P98n/Fe77010fntvzL6OEPjq+YOhZBVUIasf8bPqRdHX5u0MWygiRfSv7g6mlj+JgMP6bpNbR7swNNr9W5HXUZ+uJ72W4YXvBEq5G4RtDdKOne7nOxcs3Aa5Z4s4GXBF5S4s0FXivwWiXefOC1A69d4u0IvE7gdUq8nYHXDbxuibdLeD9Scze8cfrSAD0tT5+Hrl0v8Hrj7gdvIvAmxt0P3mTgTY67H7ypwJsadz9404E3Pe5+8GYCb2bc/eBtC7xtN7hf/yi5v7WF+/sBev8G9xu3PfC2j7sfvNnAmx13P3hzgTc37n7w5gNvftz94O0IvB3j7gdvZ+DtHHc/eLsCb9cN7jc/Su6fuNH9tsd9ogdmn0l7wlkeiKKkfOKxE5K8WkVCrt6cXbk5O06iZGCyfkmqz3Y11pAAazpciJIfzOvG8SoP3qcrh/LqArS602poTXq7O4F/781qtrqkP66yrpy68XRL5XXh+Xdo2fSYkhN+l86IBmbFRDAJVZeiIX6eUUNcJrzUjCAMGX03ClwMvBmsaEmvf+pNK+aUkcoFVk6wcmDoLnwKjpwEvR4DEQ0d4I870zcKkksxkLyPSLhfVwHUXIzRvSL0Ouhrsaf110CfCfS3QD8R6OdAn/M0bknEy/pCbOtZjdBPmGH6iVo4zdT8gAszMLECU0Jfg4p10rVlIPJtMLUCk0I/AfpbgT4H+jkxB1PLMAlL++mjp6Nh+khdvC8jpsx+/rg9/Z6RpvQSet4anVZtP6EN73X3JNzkL60cpqHsfy/8MXUwelaRvi36qLpDXQG9FHFCoTt6THGC3RNmNE+vlWlyf0oYbA8tHF70x8pPYPQHSoDKDKcPFYFRY0S4WcH18bNb4wpuUXm6Yi6PHKby3ooR90k8PQNaQm9FPx3cSzdLeFqVzkvPRxVm00i/M+h3zgAN2oGmO9DvCCGKZg/KWzZjYUr+eXR9SovJJ2HyfKAfB/0k6dDxDOmg7wnN1gsqm/DhprJJH4Iqm4IM3MlTnO2eRZCqw3N5bSmKECnsD7KOAApkioEHsg+P6I0g0ENn0y9zgi7GQ2lOv1rNaoH8Xm3TFTGdL5Gj3TMRJdvKffE/rEdZbcDwvRKHRZza3n2QRXFscOc/8peevcFxWxk8qY/mXZ6J3zkHAffkRt9LiBf4ClJpIZW+c85W3gUbZzbk1iHH0KxszDjzgq2tIT+1WjUeeukOnIi9/Blgchc/x/7gTNge4PCQxmLKqiVjYcBLnjCQ/I6XpAHzcgbggue0XzwnEY+2RuqU4nv86X+ha3+RUYmoAokpP83yVcv6UZTB70X/53RY9XltLldLOgqBphZ1nXFWCoq4FBQxJqLCBMKjt29HW95c1td0kRzMVc32F3WmwurT6U8pUZEnbv7+rOUwUDY8abJ2cWXWsjVelLVtDZtsXhvmHfcTDLJmuqbaEa8T3jNc1FFeA3W/p5T7+mPrkaul/zHGFZb4XMGTn6cnFbebJs11aA4GOjSgaQ1aob8lhwdeDqXna9CQ2BbMJ96e13auAm10aqYckgnP3QQHyl8QYgKUe6mAEDqta3T6rECojKQe/jlIJSWp05T6yJjUrzwBqU5ZFwPje2gtS/3yz0OqUpI6R12/P5IKTb7AVLDHp/89etTRA7MdRN1F/LCoqlbMNIE5PGlQIm5OGPelz1AZ7Pm9wlddK/11PYIFL6ObO/dpilnjCddIfxuQtPQJTeyjZcDsY5Iirrll11uVUkPMBoJxi9ykv1CVkFpc0WdiiREmHuwUn6rknK7SFssQL7bY06MMXkvPxplUuN9ZTKuIXSn3ufwK+lgyJmVkDFzLHwveIYmrutTGcwgKlbg0q4UJYCD+msyvggzaZTWkL9bCtptyy8UcbF7tMm+1h62SVY+o1Ev6zdzSrMbiNnLO+DBL7S5HuPjzBwxsfyfYZsJEmtvUm/L4DvV+Mi8DdiN9KizIsLWdqoJ4dLQXFqeYgaI7Ckn64VoFxGMmSKbAIMTnKoF4fx3EN27MPrNj2Yc6uAeafHTq+BtlH7pt8/EMjbL3Se4Z34rJz+Hgq2YjPT0f0MtsSqriz2v+5wsGM52DV5MhFNDZg/rK0Ik3bxMZBGUc10ii6USFszwOF80F3GvjcIVPuCdKx69rhopkx6TESwCI2hVMyxFoLVYPwwhqijPubezE85TTcrRD5WdwXvq3XvdtYNyhHgO9iFNU1mT5SZV1WH5GZUnhos+qocslMHi24pycioU+B/p00HbB3KEejd0DWbFtmxDiCsVJ5JphRirlvXdtVfo7FWSvlk4SG7vr181hd05DNgk7R1smBLKj4Xy9lj7KaOuXUwOO+1djaOWe4rPDVckOWtJQyq1nkqrSvMZiKlchlyEXtiPmxpCnpN4CxrbfKxTyi0xgsUlUXT3oo+n6CkIBCiT+/6hK7LI3WIV9y6/6kRcNujFEmLxChw/XvBqNQ7O5YIR+AnSIfWQ8LgkAEfGPqFHGuxYzFX1m5BgtTekj1VnuSTw97A0n1Ce2OqFqSEjXsN4lFi/rlejdQl4CeZ+QF0HeK+Q6yLtJ3oaguSM6QvJWxNLB6EEROBWvRO9TQp8G/ZNKpB+F9EdBM9GE8GWYx+lfGggky9ExFJ3l6F/5xybRv0SBpPUAiqlBZP3pcsW8B9XeivfGNcOzIYjnR8RVzZwactp/IvF0RJZcbra8NzDrW3gjKfQlhcKk0IgJvGmKSW406VdfhdeeX+rr/Ljmtec5PIKp+Kc+j8bDrCrHD7xPGIf8Twt1YCLFDKKZDCB9xQxzLhWTfs2gehInrjrKq7y7jvJxKGuiPIE6xbERZC2UFyDXRnlK414p5dHeZTvkUpZo79kKL0GxFieEquMiXqgpPHoAdUJ7chokOpKcEZKi20S0NeRTJi45atoeSJifFVHeGpgTkrLzIL8EEDtQ/gKkdqL8SZS7RBs8mdkgjaFl0goqL9KJwvWIzva9/N99wrHW5Mb174Ff9w0MbiIm4W49q7ivmkBrit0g5n1nGrA1nCPTtwUFlVujt0HWg/Ds9M80J6NiK0v6blzUGCFxXlgP5AEuX3b8Miy3gyyacAqOSeMFK4PTcdwyJVYk5DrIOsnb1FeQPmdAmoMRfE59z5h898FoSnRcNLlGDHKMt0b/0+QLTnNHmRhEVMYCiiZcdIdKRXUdi0UosA7YlKMJedypbMEqpw5CUWKN+9dDPsgw4j2rMWs56sr3YMf0XWWH/CICmIguEAQDWNzwlFnRL3LAC9677ZF3rU6/BQEole6/odjZ5tpte1ub8hqH+mVtZZjzro/KvKi0K2a/ULhwXPxr/+iXcf63hSiNhVkoOF0tNJyqig84sFPVYfr36JwDjArTmglwd6NYHKa/ojgBb6KPDb86ZRTEN1OKjqL0VaIUkTdVchrWJB0vs5/7wJyW+c8WZXYzw2813ONBjme40xrlIkyw3IcbP1rmnqhqrpEZ9794Rt/j+tneVr1AR3lBxy4FOi7o9APe+QfcDH8HSmZzjquZlIFejMaBTm4J9Pab4RSjyFFiFh6P0wa7351pFm/OAAgTmuFg4/2V+8UZBZTrsdXZXrs729OaHoGbcue9a9Chi5AmsMh2IZrAisZ5SaHcvayPogCm96IAlAdsXfqH3oWBQvEo9ZDLOV/HOqODVUKEzxjgkGHvYfk0hs90MGt33BZFd6ALKDzDPxhpcRm9tESxfaG7EZN2zh0oPBa9FHtPRX69oDMSxfbgqteGQRYzHY3PNJHJwoSt1+n96b/Rm5dnWJxGjl7MP2EUT2EUiQT4b1ZbaUhH+4tEgTk8UPhXpuMARccRoGeH+u70k5ib9A46nenjXDxcxg/JxE/GuW98PGamaqY/NAmqPCkbFz+IF6Vo803cTT11APse9WD/WEZfq/19lNE0ddLvxrYto5Ax2dn0SCZD58brmvA1Tn1dq9JvxC7FRHULT8m0Pxv/zRwlsVLkMmkIS7nspzH/bF5R6W+pIl+a4lLAKXT56U/5LvXQRRAwzV8DLThyhPSLrBlkVZTupQp8YXc5H6yn1Bx8p9N7OXifA236yWrb8z6n6L9iL9sZDnviwxN+7CerwXtHNuS6tpV+RXE+3ssYZkwP1Dv8MzwjicDu464qUOB3bvqewBgkB1rrMpoqOSEYB8BesXh7fvH2RCoIyKq9pm1QFRRxRm806Oe4tWkdPyNaxNuaaU4lYd3uDRO8J0ywIV4hoXKJLIzXna9Q1UUg+vtU5VqZKRJOYvedlaDk8sXzkTujN3hq8dTr1Z2eqp96gz4gWGpHRJ0ouunOpTsz7dE/7l9xpVqrN5oJIg+D1Bik66FIEjeBopm4SRSNxE2hqCduGkUtcTMoqonbhqKSOIsiTlyGwiQuR6ETtxsFr1IyXawrhM9XtWu75tjq8rF7ZC4zxQqDfdCTPMugfBo3vRCbJBt+xyfXLhyM3oUilVMHqeIkom5Tl3HGuY8krjFw8rlXyIsg7y7Nohw4eJSURqxUzhRscKE2MXC03xpgfHIcRj2JEge3STrCgrNvxSDgA6+byxlj32YnsfUlIbXvDSGyJ4QIZH1OiPyQDNWi3OsfRu3BLRmYS6xfQdd4w4rkEg57Pn/5+yhR+nkFMuKNDMmEmfF1UKMUmL7IG18bSqJCCZGeq/IS4tkpXTuu/CWEPpTrhchqXvVblf5s5a85DOlboyt8MWNU+d8q97+1N4/dXcNOraXwz8BVNnb/FKcmE0UNX7nlrjaG7P7ZYfdfjw/Zwc3e41tI3npXOwZ5rzCa97Rj3rs7hZx2Qcm9KyVXMkyZ2i0S6e8ZUFYwE4j1l9WkMmqBso6uRJryfZF3H/BP5mLkyEqrQsbzkXC8+qxKL0TD9It1EJE/f+C/JfPuFX1KI9R4S6zsI9q6T1wx5qF/nMfeJ8Z9K8J0Y2g5d4LYvS+M/d+pt7erYlUBDofyghoCWhfQ4kQ4bL0UFWO9GG0M9m4kzh5EdRCNwT8gkkTAS7T0fB2WMYBFDGRZnwmDOaVxexKUu6qG+PkoBH/PC11Vo01kgtWXVKZYXlNQjvJFOm0SM2mr97R71odb/FZQogm1yFaHZB9Kdwd96i7ypTce2o30IWD92J7niMWoDAUDuyd4rkaPaVvzDuSbDZVkC3cRDjRHYcTXa7TwfED+ApEbbNxco9qtB08W3nlL21jD0bRRyGjaY6MxHM0vm5J6GUIRGxglz6diYf+YgbYpz09Qgbwr69O/WONOcfTygFn5PBAjDxiJc/awcfqFCm+/hPVweWw9NJMR5PQWzrz4necimTNlQeFun4JSdttslSn//aTlcbAMbi6L2eWEzhqt+gi/v0rWrj4aYhGJEZYdS5WeryKxiXxubIzVXfi1UvZrTL/G5Sgh/3WMjMYo0twjslRbNY4vHVu/EVyIBVxedTzXtsLA3WVVzMSlIqsR5CVmLhJfVX4Z5iJ/UZXTAMGuqxvTwLoq8sCFLXMlFV8YWfiiyqu04bOgMkabZKS+CIUFDLBRipDT6qZL+JraWMJXlSxecWxYwo/q0fN2I9F5BpLSC3sDL2ZkKBD0GjgdmcwR7cuilzuUPBrGb8fyVXwbQznjeBL3b7W6PXfNgcokLGO8CdjuFvmgW5ppCJFdnmnwb54PqjICOKYZHMNZOBcc4yII6Cw24u/Y+9o9oTYS4xPKZ0aeGgofcjR1wkxRCMx0DCbYr2ihF1FnNU/CeQ3bTG5Gu1aEfPXZkOGRVxTSFl8V5EyFAbQUa2dCDeKfg3cN90eUMfMNr2CyangIWC1tGFQPeGo8ycQts0VqrOJIxjMLh/G4loR4RmcVlo9piTvvAsZhjno8SjjVkHBCtLoMTFXULJJuS29lMLHVm+biCnOxSiQJtSQD1lHEYykJitQa3/ItUs/48j5R+GA88/l4WDKlTKIAVrjXhCuJzX1QoozWYlhzOyGpAr0j8zAbW6ZMcdS14uBQQAwZ8mrgMEAeCLnxsJ/Cg0Af0iNfhZUcaYocGYbjrv36erQ5UV5UMrq8Mtqh9UYQvqiQXiIV+cczq/JwQIaL/hiImynNn3LTmD86fYvdB8P1g1ui3xruZPCQ5mGu2JvAeFgYhYtkLxOlEMVq1Txjfqel68fNKpN1OUW6ube3I65jgHKczX8+9K8baJymoYvvYtfYB/83eLx3s0Pw2to2nB3mVRuTNrYxzBvopbB48+ZSFOXtwYFH8s7g4KmzzFF4tRcd4iFE2hvvp+XdQV7mK/I7lJDX2k5Cwe2nzro3Ht6Q0YXM6IW37knKvWZMzni5weJYc9VDKL0U1y69FNcuXooD+lNQ2z6bY8Ie2qShRg2JSze3VgKsk4P5MYt1cpow/HJeabyCUTfHR73ZjVt6INnaAy02jzm+7UVfuV+2GGaHKrbyV3dLf6XildbLeqX3Crwy8bfwyuTWXpnawiszf+dY2bbl2KdfNlb64pWJl/XK9lfgldm/hVfmtvbK/BZe2fF3j5WdIVaa4/7aJePf5K9q1vBPFfKKrb+NJ9qQlHgMcOaBvHUoi0YfK9mKjbgvt/iEQBvN+wkQzptMWX4zH+aJjUmjVkpZFf99i9MPjSWQSvhCpj6eg8hSngWRB23dVR86ApmxXMbTAwTjh1z3cJndxO6byKnCVnmuU2U8UcDTdC+pwyVMVSgV4aC+SfUQVfkWNjAaKBR5YnR3Hs6azvDKLhiNnAYOGg5mX86oqIm8PbcfalqKmxCzPlGMRCu2KueO5GuJbh5f4P2M/YdysxBBVPMtrngtb1tFqrKWd1aR/z/z0ld/Rq0OruOfejhPB7/zS8/EqxSJ8+pa3rPtVatZqa3lE7azejSfPGrTwZ+c/fofqlXbPTrYcepoPjWmZXow9QhVTOV1zO1aPsOrmTTftnrUarZWbIzWvlVs3S6tLWKbtT1vu5431vI5q0k11/J5iCiKJGv5DjuB2jZCsdttG4B2HiNzPm/ZBrTuspqVhm2iYkW3zZveYkbBfh7bKio5lZKnbIIqj+TgaVtDZQE82N1jgWnvqm2t5fssEC2yy1q+ZPVafgssv+qYnR58WcMPx+wOO79qZ+2cB9fz4AgUbn61ra/lt64ey19z1PbtDBrngd72PH/OD+E2uPRn//ixP1VomZYpIBG8PLW1l7uD//aDr/guc1AFpbQ66x2zw2vdb9NCZLrQ3xX9IMb0d8b0t0uQRI1NMVrUd6JzwWyLPhJBX2drfeMDKwR7Y4IdsbIAX9nJYza3fToVrsW4Zr1nGRB77atX7S321tWjx/I5AJJO7S1G3BHDJILhnhieGDPcKzrndmHV3nbMWj9fuzyC7TAOGDtALsIsANwCch9gAMEsTROBOEvsFgh6goBEQDAhCObHEEwUXVKuof3HYJXLxtrc42BgZh7Tbo9pHzAAzV6Qe+gKu0Q4+YwEJjEUaHqF6glBQyKgmRc0/a2zQWnB94PgWedFDvPCxWCmtq/a13Cmtnl8uzw+6+EsrgLZPmCaP2a7GBOACLKJAtlG7Pe99u6G9hTaLbXv8qrnoHDPat4/egz6M0631zjhNZaivTuuZwp6dkMFwDHfzNI/7MmALuS3bcj3Id/hDMwg8saZ82D2yHzVFkwL5gSZ81swF6yRie0XTPx8g3412ktiizayhl/iXDm/HqXfV6js5xXE/2jpyvE5ZvWr0egudcyrq39oNVPsVF4bvPD9L/yUWZXUiVxVH/zhs899XoUkbtbyxuC7v/X/rqtS0m0OPvyxq/8/kpaUG0MyePjbH/hdytQGfwJ9oPLWMUmQVWuQINtlLfN8+ojGzuDbzz5+PjQyrzLndgcfgnYtjQt57DeEdPB+GDBohP2ehNtqPsHkOjmqTR3Npy0Az6DhjQCw7ZhtDK6bIjj7YauqB4jgBtT5dkZSiNhGYOezErpzYzE+7+OgOXJTvRhYUrilVrijiv0n4MO2k+9iILXF5UzrEkx1EYfpQkOzcKO1/SLa52UEJALYua0xzhaBXReV1C2AobtAlxRWMtsvuswX9mbFHogxe/Uxe42iS8v2ZVDzhb7ZgtkQfSSCvvrW+sYHWgi2xgTrIYmH8LDbj9lO4d5kNEfNYo5qhYdnRtMyY3ciAPyWMCvaGlu4oi6ISAREra0RNYvO7RDI1gJUEb/dAl5tBC8p4E3Z7dgapgBh3In1AklTkJC4OZKklCWRQbJjtlYYahcrr1Mst26BMS0wTtsdspqQ1/L2sSJiC1zNwkgiuEjcHFd/JNgfF9xIaD9mNdCGSd0F/xXIuwXytEA+YSfDmu8cs7OyPgVoUgDtb4SoNza7YexeGOsGA7ZWaJ2zPa8172L3SAuzDa8/Ef39UpRTa2ND6zuhNS20Ft2n6ERq6Idg8/1qG/3uQ786J6yNEBln/hMwm2Ru24L5bjATMjtbMH/CaomDbsH0O8n9aC+JvYcPB8N3PMVuEvnG9PVycw77ym83VXycu4ryFwvh72K/iAe+fNk2crUs3uoFwDivjO7eFR9mtP1VyMYnGG3l6x9BXfja1z/BepN14+ufZb3Ceuzrj7NeZb1iI7nJF762foGvcmz5TFaucPgEptNKuxtP99PExVns/sx3bHUTZ1D7gdQ6iaui9pdSa4vkw5/2tVbiKqh9UGpJ4j4sVFPaPya1htQelVo9sUYcrobpz1etWdSvzmIWi+DWyN1PbjxMf7rO5tuFux/cauJ3bTSgiOWJrOETWV/3vPQuCt/vIhbvyfUchZ2yICqtmOIHIJ0OQeA5KYUO8Med6Se8sfsyzeKdmZJ7s7wbq5yFOsUrz7j0JHrOxkd4Sal5H16XfjWDjbwmuVVtlvS9KzoSpOtEmv6FDqAN31iqsHgzNL8xfUp77DbewO4UaggI4M+1RdVFmPK8QtYvIALI48g01V/06s8Ya6jgx8QHd+dqzn/2YAjRsvJxVFx9GZYMiI+rIVdBhLu30OeRpd+ptIxEwff9vCcSzq3i28xyyME2QzqGC1uKOKzAQB/YtzmcGG3q/w/G+1NuARPFZ99DCqb8MZWuCDy312qo/yzRqjvUBcDnjePzKP17DUpQB+FF/9qNEWV4GENufxgGdh2oBFc/V5thKA9jngHg0rI8m9O33CjsnlIAi6GuUGJdZYpzoPy8Pq3yOH0hDg+cDHSw9ZJa1lcgxai4qPABImm0PaeISkJMl15pYHD9vtr0+kPEqeP6eB4T4+L0u4qK6779Mka/J/2gIXZFme5hV38QZfzQkfS/a5EQZvpRI2Ngi0afRBBeAZpLghDo8I6xCoHtHzflSF5JGDnfforCoEKkQ5qvjIjnwYeFwmfSflUxmb5U1Z3jszykX4pG915UOGr35AyNI/bExj2WSTZa3mCZwgYit03W8mk5jTdwAJbWed4J2ebTAO+D9Nn6OiS87XKwbq2hQbNh1io2tHEHxctAfl6O6R0cX6UpzXfKrZgu7phIUz+3ckmQ4kaJNNk8l+sGjfsjq0f58pCxPX9Zbif8cYIo5mzNTd4vN022WxqY9Rdr85aad1oqsxb9bW5bXnIPdR3wuvrUxRFuswteV8VL7PW6dnld015X5nVRi7V7vK6Ol9xHXYvWMH08iFs06GSrnlzyWOqe3uH7Nz19C7VAO73d9i1TXuO8H9NOj8YCGG3MUjvjexEK7JJHtMP3v4V9wk2eKbvP95/x/dnTsif6L7D/ft9/N/tnvv8e33+f7z/j+3f9WEjP+/47fX/L/tCyl1ostEyjAf6ixDa2wl8N33OX15V5f/W8lt1eCy1ZbymHJWjpeyx7iIUSOzzvFvLQv++xpF4j6XmPYqdHYb293O6ilpRY0GB7nreNrcCS+J6Z17XbY5n0WvZ4LbRkvaXc9qml7rHsIxZK7PC8WwIKTV1ex3avY8HrIAbrreUcrbz6YdL7ZcPD6vthQyfyItdVcyhvYvU13ZWQyX519JSwyVe25OFp0zb5WDTXy9EfaNaW8Gg2r69E3wy151Q+vRL9roYdyPRRgJmiQGv5izIK490v+EbIPwLZF/L/grRC/gXIRZCNl2oDaDorn9zsB8hL2j/cTLeDfg45SQvOS9q15CHvpz7kv1f9VtU2JTUovHxNeknXAdg8IHQEuP4bHrAFrRa0uoxWc9hX9DJ4mqO8rMEX8hLIKOjiKhULXAVid5m/doEHlIRFPdMCPv3z2Dble8pohftAk5k4b7nLnwBueSVbY7hZ2yYgfogDanQ477jW/fxmpsmvJl1vmKUgnxayB/Ix+SBmovShWxM7hExq+quGw6hzJmHPtlhrOYM3nn3WmsTJABJyLpzi55xOe7gY95Nk8GtClt1l/TjLDt4KY5ks68dQQvLjZuhfLUyy2HYy5Z0wgc3ZWA3kmUGDsv63WDW5aT9teLwZZjGqMHLRkHsoozPOm6EMLf0GP5JhwKhgLvbmYqh88P5hzq/hgvyUnUx/TtNtb2tXpLf8JTYdoZximb6oJFC+Fl6nj1hdBEIYETXpejUJc/Rr/rWG1PbknXpS8k69xPozCI8rRuinQV8mDfbzRvqLPpms9EPVWRgC8ixGiZFwmP4zcy1fxzX5fVtWhzjeRxEFmLoQCnW+z60gxEsQd5ax3ZbYho4TXI/63R6IeS+D+z6hH2Bw3+uXYghuI8FtQnBzyHj39JvVlk4YgRFNCgIxHPRQi2in7mAUJiWw+NiNnUm4hY1u9+KDViXkfXxfSDq+my8iSSu/UNJC8rslLQJ3IxJIVvyKOuNJhC2Cj2TNk+c9SQH9JEiODGuIw0lH0f5LxlbT/1OT9w9q6bdrvmoroLwfDfPff06UOS6//jBeiIrLIgaDDi9bce1W5Tvpivvmh3ECrkLuR/o/vtcRd3783s2vbHe6aW9icmp6Zlt/++zc/I6du2yW717Ys3ff4tJfsXMPTnItUQDGa3u9Hdu2bZ3YyV8U27Zt2xgsZie2bdvp6e/hPNsvvL+6PnXrW0+16jVq1qpdp269+g0aNmrcpGmz5i1atmrdRtq2a9+hY6fOXbp2696jZ6/eVnK5IVzxQ8jRy0pup0eoJ/qIeljJ6TR6tFd3K2WcZqBuVko47UBd0UnUxUpxp6eos5WSTqPHeHWyUshpBepopZTTPtSBLS+i9lbind6hdlYSnT6itlaSnQaO9RKucwRqg6ai1lZyOC1CrazkdVqHWlpJc9qPWljJ75SFmlvJ43QRNUMPUVMm+BE1Yd2ocV6NOfss1MhKYaflqKGV8k77UAOu7Bqqb+URS/W47xeorpUEp9eoDnqPalvpN94v1WIeQ1BNK6lOo1EN9pmCqqMZqJqVFKc5qCrTWYKqcCdbUWW2DKBKzCqCKrLlJVSBM9xH5dnvMSrHPb9GZa0MmuCXylgZwVJpK/ncFuNQKc6zAJXk6dyMSvCUBVBxno9LqBjzuI6Kst89VIR1b1FhK9ap/0SvQlYKOI1CBa0UcZqHCjCdbSg/z3EGymeloNMllNfKc5by8IS9RbmtFHUaNMkrlxXjNBvl5KrmohycawmyHGUrSmPL/SiVY6ajFGZ/BSXzJN1ASex3GyXy1D5CCdzNJxSPJk/2MkxvJYpjvx1e1r+QVmLsMy0Jsbc58f7jpjLGfwDrfhjTfTwZ+86fBKfYPznyuDeuCbx21se0ONOXj5FJNd+bZvg+1HhSbWTbbHee+L99quP+wFQb2eOHQKqNRFBPdM6LVBu560WqjbzyItVGps7x6oo2epFqI4e8SLU7ihepNjJ0bkyk2shs1IEtd3qRaiOnvUi1uzIvUm3kMhKu8xZqg557kWoj/efFRKqNjPYi1UbmeJFqI8u8SLW7FtQMZaGmTPAcasK6O6gxZ3/jRaqNDJkfE6l2d4sacGX7kEt1hKV63PdRL1Jt5ASqg84gl+oLLNViHptnxkSqjVxjXQ32uY+qo8depNrNClVlOu9RFe5k9AKvymw5A1ViVgtQRbbcjCpwhgOoPPuFUDnuOYpcqs+y5FJ92S+RaiM3USnO8xqV5OkcuTAmUu2uyItUu2tAxZjHDlSU/fajIqw77EWqjZzyItVGrnqRaiMvUQGmM2ZRTKTayFwvUu3OjlyqM/0SqXbn8iLVRs56kWojz1BOruoFysG53iPLUUYv9kpjy6kolWPOQSnMfitK5knaiZLYbw9K5KkNogTu5gSKR/eQYXr9l3jFsd84L/85bL7J1zQyCT+3v2sy/u+vbMrQ/T2AeqIjiP7KZUR/5QGivzI6U/d3OaK/EkT0Vy4j+isfEP2ViVm6v+sR/ZUXId3faJbu7zFEf2VvSPf3KqK/cjZL9/cmor8yLaD7+ypL93d+WPd3RET3NxrU/Z0R0f1dH9b9XRHR/d2P6K/sCX/Z3/Mh3d/rEd3f1yHd31uRL/t7K6j7+z6k+7szqPt7L6L7ey2o+/sR0V+ZGNL9HYLor2xF9FcWIforjyK6v+8R/ZWBYd3fB8Ev+9sv+8v+Pgrp/i4K6P5uQfRXhmTr/k5G9FfeBHV/12Xr/m5F9FdCiP7KyLDu79OA7m92tu7vlYDu741s3d93TvR3XFT3NxDU/c0M6/4uCOj+ng/q/mYEdH+nRHV/zwZ0f+dFdX+nhHV/t0d1f2eEdX8jId3fXVHd36OI/sptRH/lldN3+zskNS4x9jmLy5/Z+x5gu4rzvrNn9/y599z73koIePBks/dU9shjxXnuYEsBWuu8wTYEKJqWZujUnSGtO6VPSYZnNJQ0MpKDBI+GJnJiUpLQRE4US6mRLTsk0A6phcGN4jg2SZxY2I6tNLh1G/+NcULGYPr9vt+ec8+VBIG4nunMdEZ65zu73+5+++ee3e/vdq63pbid+sfyWrDWol/XsoSx6j6+9O2qRTk71biJnMqraJMePlAAqp/SfelW1ZY71ag3Blp3Oc2IvhbKefjSNZ9AmCoc3dmUJvoPpPRvRRQeN9tw80ooCYEraFAE0Ylo6o4iKTME0fHsISNwpqq9dBneJI8DfY9IfNDHT2rUpCMAD6WQ801WGu/fawUXHonHiCvNBFlbwBVClFIRujoZG44FBTy+ztuhSSMlSi46479h6SJGuAoOf+lJ5T9WdEO4UaSThsRv0AB+VkB7I4X/6gRsS4UgC0sIHYHQm+AxAQNBuCxvJgg/uyWCGJFtsVhKJUsO4w2LkJxXQ3mnnYTKCa5aOm+sw2yFNUbjYHyYYiWVfHNRy0jJvto8qH6vCTqMqPdyedytYW63R7edDN3N0A608nSL9bfrCIwmjkIzS6GZ4YLwf56h2eCaBRHXOtU4p4FR+JScu/mMS1fad3rHAKTXKMbbEKC2VVTwh+1Kliy8J7AKR4t5MNCmjiCR15wN2tngVOedaryTLOTdymWSP5YK8FTnzvyIOntCzdGLi0HSuBgw8ycds/SHzGkXH1l6+6FPaWyBxf6T4xriiGBQ07a1D2fM8s/kaPRuo8OHyM8OcuGuOVqmcETvUZTN+DQw4XGEPpoSe/qvacvWdBvpuhg/AVRz8Yq/M6ekMDAKX4I6A8OJpQjSk5aEPON+xUrR5Cl10LqvTNfHOGJGxaeYYglmUgZHx/iQakpzLwJz/xt6XIpTW501NhIZtedOfigSxcsh++ZLkn8B6HuT1UuTHxQouyS5QR7nieS5VddvrnP1AStQ+LzlsHZ4UobzDk8GREBUDI1A7JYT/BT5PChP5PlaqjoQX8r6fHHLlBep5hsf/f3fPXz3Ex98KtkvsYKY9uXPvfMbP/uxzz74JNJulaTzl//0yXu+8cdfeuLhLyHpJk365kd/7/ZP3f+ZB7+BpBtBs6gW9OPkMLUcD/9E1n0WszlrEmjBOVKDUPrdoxSvJd9+ulCpx8TgUU7UazgYeLQ7dZr+nuTeD2+/JHm/YQ3y9/24K8XvVlMaqhQkEYuNjf9ZVkXoLZPzdMyXf/W/rb37xH2H//qqF6D50y9I81dSEu37RG8g0f5FEy3VPB/VT2bt4qhkfhsYadVDhA/dVlerE0NTkREeC5MxLTYsLlYJg0ZQJ/OMzaYXruhHhK6DRYCffip6Lwn9kdRe6rX4lMwJiqSkcHFY3Sn/r2KgRQT6haYIYB78NQDDKPjmYuif5EejNi0cosRkdJbcHMo3jx2gTRiQboDiT8OEUqVbCf44f1yH7tba4CEm/pK/Thwa1+P1psk5eNw42SCdWY8BzRGjGS5F5+BxbmuVUcgYh3PbgUaYEPW+DuuuHau5k0Mc0E1b0xtJBUfan8zoApzhM2BUXYJtYVOY16CXKevmBScIHKnRho1aNnl8Xnkq0WCxXB3H1K7jI6WZwynluIlWHfTC/11sBVb3yCMGoO6cx0z70/a0xAF4LEa3t9goZ/Wxtk10AIk6ovmMzkRbGwLmi/cUW2+8hOlsNKgDvqmNedskE/CoXrRjEbkDatSCIHJLAY8YTR0QROpQwKcTjf8nhODzDnBElTrAMXEBYtNJ3oyLfiI96BuJYVwhOSESO1gODSO13gBIFV03opjEbJ9H2NCx2oLJoAPSuCI4SMzzGHDvtJKRVrJmAGotB0x/VO6V6tpBPjAd5LXTBrlqExOARC3Z3q0kmiPhv5yiXsQuqOeblJ/2Sqtt7vhIG9syvyTpV16GIZWqgKJStQgDpgFiGpq7JLmJs/yAiWZqDBX/VoDw2McGoeZ68zTX8ykCajsNMgVyBVueXj9unJrHP3E8kYUPhNTfVVDsfBNITlH7jRgIhTDEI9vOkQ/z/qd0KDkrtAMbsqvvfL6uZiFntwCxW+zPQ4bmd2hIzn+y97NH90uP1oyaAuKPhGzaa3gy9Wzq5CfapoppU1zV/leKiivY/3YO6HFAENqznQMGOyHhNRMPquw8TOnYe3ssgjfgV6rrlQuM4wBd9rTqJuFJBR0neV88C3m0DOT6BVJcv21upY34u0FyJPy4fkZ+vEhzGqgEjVV6dnUnJsIdVSODOm92SVDPHzl6W13hZDAuEMwp5HJ6XAAE55YM22wGH9rqsP+MRv5jcPxC7xCapMzMYN5ViOUeXyHewp/SP1qEArkba7NzUgJaCLSLm8soR5K++kNq3wpyEHAiOFSvB+MBj8m5NIZZS5qP3cubS0pEk8lBbRiEvEt2WgVypTXk8sMy4o4520QeNFwFG2ibMw0m0UzbgfmeNpaxHlqs1i+m4TNazEIJgwt3Rps4tKe9Nm+Lbbppm+nfsk3Jb9JrxvaMNi34oV6bb49t2mmb9m/ZppXq7DXj9Iw2NWxgr83dsc102qZ7qW0idMEAn/wSQR7MTJvDoIfX0LUJpJ1s03RthtjmsNfmQKs+s81EjXaxKauUoQjlTvnU40gQ8Bv8tcKYPZ1v7AuGiyuTPO9+Ac1ITKJFrtK3Z/3thLKAx+VpJA/ppvlI8ubxEKDw9QClrGFZ5v+RJA6m+QPJt8gfVtOaT7Q1C0LJYp9oQRFitqDVGkpyM6hhSkFB1EcAEvUxgIKaAXVQ9YXGwvWIz3ZmksEgHbRkCgkIfMc31kOip1U+2oJOKGbtZZ+QP5DEvCWEIEsRdEppzl0GNBEViRlRUUFG1CcACuoAqCQr0T7ZrtMEwfxH0E5THegmmDFV6nKoq+iN+6Mcdx3slPU+3oLsecp6f6cFHXFZ78dbMMcc6S6XsInpHBqtC6gEGTCnfeWYEMwwUgRzbdtwF0JYmF4MEU/b6Q0rDQ4ApwSfR4AFPY/6Q4g0o/n+yZLPnyl1AwOi/zbmuDu7bu4OtIHm2LB59+/Q7LKOVwaNSALSRDQ7jQpTSbq8dfdN4M5O1O8I54At4QxwStgBNoStwFXr8vjxXLZLy8B88dwN3lcOUBjVa/GQQFRHt4PlU/ghwDcQPgb4esJHAO9ghwzGKG+PrfhqaTcy7SGdIwQnAwslpMHMDh8gPHIa59/KYZfCON5cWxfytZIZkLSC7gClPLR+3IGbhxJH44qnSzZr/LG87UMqn6dJCjT13k8lhsCk0PrzW2rUxIJAkFKYqEKKoSnDNnKQopfJSntoileqprNEpMjR0iFdkQrATJX8YM6Q9sWEPgYwQ/U/Dyr3pQSAgw4/aGpsdHKKw2zbkMKt9NI7aFYvLnODO+pKPKGsRMcYdIEyJKGLhzGYuSJtuGzuiAkCz68RD+kXxUgWVXtF2hE9aSLcWJ2L0Waqo/SGm9ULg7K+RPpZJdH4f2IUoSDHdChtD/jHMwUw+41sJAXQj0lhZZBSeTb3c4c5rRTuOuWsPRidG+5PKbcEYSjqjxQyMCWG9spFYcknBW9nCOBFOZQh1dngrTq8jxW3s5re7awJPXt5HOJMNIGlm9CcOEracOZMnjFbkwWCTwnoCX5JwJLgkwIKEIMQfSmXQJdpzzshfkIS/6/IPDwKuxYmtWIn/uS28yHyWOT4egjxrcJlXVGqO5wVOW1G0qzEKUhSNStxWkDSrMTJBy5s/z7L5z/ViBfB9kU8HdL7lXn2E9lwhlGk4kIiIpVVDZqUd5bDCcQphQDZpJQMxEArrtXrpvGhLFWAUkCAkrUClFLrQVQQSFEKkaEMVvUkxOsqgLYanDKIEJBkYqYLaFPIIEphMM7DDl/MEuKGjDeuYoSrrgQ2iC2S2BislV7xutycRll2QkcxSSjBuUNevZHuQRi9gbAAKC0phi7ztNPGlKjtNj7ptOfGZToctW9DgoN6r9ULEDUyaonyaE2KDppNIAEZI2bwgw5KklkS+LYBby+heQwuGtWHi22PHAdGw6IY/1za1RZibVwwqI22vy5Y1njI6OkSk4yIK705LXHLBfKySw2lrLbS1T0ZvqhWUCQksZ0AwiWQob0qDOXXsep/E+GfKWeCaq6oWl+EUFRHizTd4/BrO8jdi5+l6U0obzg9sj4ixNVmehmhru1Thr+v6LYUN+gvCVgSfEpAT/AZqmBQ074UHTKtW1vKGpZaHlnDkB8ACEP0mCSzdSiCHoopggtyj52CKlB/WMDmftkcPlQ2OU4k7JRFuEZVrDXGfzNSqyGt2QeCfdxfFFz/dIot5STM3tECnSi2AaQTxXaAdKK4QghI/sRMDJ5PUPA1re3daNmereVJNoN46PkR8xnEw0DMz4pYcGDkogo6lKnB9wmCMAM/PtvTo2zyL2yvr8025D4xvR0GZaUg5PIApTqI7RWWVlT+hdqgHeGkfTb6Cp4kEozZTxGUcrBVJwyxyNcAF1KH7ldSL54ZgmGyTlLrL+ex8V2GYjUlEsHfgUSvuHRsRdltmhNweOW5DtsCBX+kTlmleYpO/rPqWUfTi/ZS4NpqWa0l317j95//wOLyO7656Tq999g0n0XNPBdG5c2ZFRhkx64FgOwxNkKOA8oVWEfSDn48CTq7eRpr0bEyE0U1B3Vz/FxmhuAL95qoiIYT3CbMh0IB506FNuK4qdACDpsKbcBRUyGPg6ZCI6xZQOpAQ8iBKoUSEKYhZBEqV5yYEnr34U7i5sJb6I1nV5oLFPS1Y6pGUGKqBuRoUzfWRZsa6rJN3VQPmAot07BN3VJXSBUfqwAxCQ/tRuJ+QZYHqBTI6EfPSBGE9JyTlAwpTS6QUyjdpZeZN3ZVnIUtv8ZSLc6GY0Eqec4XqFDI7qJOb25V4o5JiRzT0jVQCV6l1VqBhgpl0gBKXLTanIsSA8xn18Z6wZvXmocCzSmUCjTG5Md6HXTfyMjZ+ClxGz0HVekq0B6vB6Q9XidQKTCrn5eUc8nCCLRBIbMrOPTYoMfnSNKgox89XiDVAp3PnkT6N64256PR8+DS0dE/ErxF8j8CXUgojtF87PEFklp1baCfL+fQC/QyhcTjSpAxFhdxetjmcRmzDahho0YIxfrel5tc/fyTvgpDsv+O/7xV9TJZIT/J6Iys+mr1woZDzmXc4bch75LkYnm8kru85G3RPO70GucGEyvldEsF3kbl6Hgasypdb6jsDnUxMba3BWJ1ZtSKplcGhTZdhevXhFIICjH/G0VQW+LKdmHZaZ0hiDAfwVkfe3wZNGw2YyOjdvRC1d4TeH+nyuChdHC8JKKkysjEML5kFB3a9D88wx6WKFzyXGYDCV2BsDFD97OWOIgFkTVJ25SJYadgPYAPDDBi74gbgKH9oFoA/VWFCcvXWZPhsGZprqBsx+Wdc/hj0Jpnb2RN20CstobpKhCcWG1PdkZneh1kIbfiPGSc0QbjiJTt7B0iB4B8rQ+fXCTUTKiFO841JfRrR92IdvdpOHSV/qNKTVILXVa7wQ47/1TKljbGI07yuq3JPyP0PVuTf0zoFVuTawi9bGvyRtJ4eUjYWQRY+FNcw9B3XM+qhDSRqz3dQZvRLr6QtbH+j5+dBfrtPBhRO0R5hP/XE7IT8fK8Olud5DgSzvIVpQC5LrccR8QpX+F4BgVfkbd8hWv5ihJ8RUm+omj5ipJ8RdbxFXnHV+RTvuJB5SucMhShwINaTJbo+IoSVfYK126WqxhQIV9wPW3izzjgsMDfLNxIu+Pxtu5Iv0QoweG+VGMWv5aFInIUDvph7LCux1EUylFoxogZJYaYHMUZzedsPnkpzTvlKPhwse1K57Ixk7zjLfT0hGqs7xSUZdcImRXkhtgIzxWZfhLY1q+C13CzvAbn2YHJQF5OXiOf8hovvVWUD8m03YAuFn3ew87wHlQzKe+RV0ed3Mi+4TaGxh/Bhb9i5EerPu+jGIDA6dsYLyWDQsawiLk6c88zIEGhWJ55m+oSeVDqM0QBohkwQoGmn8Mwi0YDGohsZzcH0GjmucFLhKDg6O2O6OioGfEC1oU5BhaIZXB62ICYbQNFWQjFUQ0WOUScyEzTFhmTa2MYC1DCzX/EMAVJuADxAs+ne75mX4g8jZLI6nE0XC858FuHx7pmz8cYAS/XYkTlufF8oM4FDM/6iGqAqoR7EH4hCeeBdE5wwjigj+eGDYq+oKjnA9UTNXqvSg4CnaFy4KFT5wBPwyqEC7TYuC2RYFTQt/XaNy+IcIwfo29K18s6srcr2RVQUadXpA2R+I0o1qEuVR/PeDY4xrNvjEAvR84E7EmVcIeO17Vojp7/+D2hoCUYla7kTQCzqcYbchbJ3qZyj3L6maIZGCNL5F2oosuZVNYFTk158zKJ59rmXcG8kaBLjUVzYS/vauZ5KTdAufN7eTuYt0HKjVBuQy/vOuYtSLl5lFvXy7ueeRul3HqUm+vlvYV5Qcqdi3JVLw+sgJ65s2YB5cpe3luZt13KjW+hcSAP5Yh6G7FotJo3iwham/UK30jkLVKxQaMX9fJuYt5SHYPdbuzl7WLexVKuQLkLenm3Mm+blBui3Hm9vN3Mu0zKjVHunF7eXlBeNB5lfC99n4EdIGwCdX9+GNGmxnxhBl2pOyT4V99LJLw8LxKr8D+fBiYzcpUa5czrdQvYYQytUywWmMUC+1Rm5tr1nG/ijbLNXgflt8UdtgWl3yVLQpG5pKEGhriTNFGw0m/fZKQ2VJMx3UHm8PCTeSQmiGfg8VOR/+twFujfoh+s/lIC9LPyWOePgu+fjQ1Esj4vbinNudDC4xVdAqy3lfruttIyBloyvCRXTKmM3KQ+OadrcL1qHs7RvxrRJ9eDQpjz/xxbX3yblzdbBT82bcrAzwslLIqCts0YCWpaISltk0rB5Y2pDA6GDuVhfKl5TchxP0hOBkFv7U2wTefNyQ9AAiCLaPmg9DvfKusu19HGys2b16xwwP2fFWgZfd6G7RBVpCKrChWSQr1+Gp0JWTD7WhBoPQSPebxkQJrT4AHdxT22N9qCteHMuD2cASTjjiZUreKD2IWbNDZHqJotWJS8z2E7m9Mu+F+2Wh7t7sKfWzFxyEeVRHkfZ7V5CpOcMp8lFvBnY5vSDBHcaB0W8Do9K09sRzLV6LRD+5lMDUj0qoAfxaUJVq8KcGoJ0OxeFd5CP8fWPo9WGwWuZdCqYDXkdH68Lpo939/elh8mA9j1fO2Pt4uJw5zNUjvQ67l2Cp8/HtpYCSNSo4o6p5IM3Une1ux9x4/vu3UVV1tg8eO/kJfb2DIUlTmvDETZLUnSyOVNc71froBlC1KTGNWLDX0VFLUu0QmLJYk6JmXXO1zXrauk+bLhjdgXMb7USM7X8nbbavMj0MiXzfYrxvCLEOiG1ebgHqi6B3j7JRkKHE2B8g/Ghciq1FwulY6iUbVnQaMSuerqMRmjjqL0rBQduE0164mam8p+Q4IkJHpJMlT/WmLZaMaS2D2MCqT8lJCSV73G017jmDCSZmNu1uaiUsfZPCUo8t3gy3G8OBKMItKQdg+/817FkkpVhaWyVtrAbWyuMVPvjfmqN2ePZLaURWl200AyunFs430y8g9PJ0//Fcs7hC5vNxgY+7cbkaMZ/pIW87HYhn6xHd1+xk2a+55u5m10tRDLbUK5Y1l7WY4gxoyLkfH1eFk8wtjDcG1S4vmAgck1oGOw2iz97whnhGVccpsdcIMuGFjxKTa4PdZ7ORtsHQl3yKtOEFRXSLju1TaZVMtGFFXcILovGhp8y8zbrp4nCezk2Zr/lqOdfKaHAb2fLcRd0j+jeWGij03oDzgGDEtbboGW+Bsng9ZoHgZvf6h5ngOxYZK0EsnHmEeJJMRpi3UBtnCx1iA3i2B1glusswZyHuCNQiJYYSA4oRSMkEt+k0iu/3KRxCPfW+m6ABbnLVA/ELwRRnwA1XDvSEzdBcM9pu6GOR9N/vfh6eI5JIvuFrmeqKgOykPGu6N4sxBXAD7jfl30Pvh4TpkYARrmnXSMnHJ8Mdr+826vZQFwC5D1y+JbgcAAZpLjD80E8to2e/RSUwRKlMlnOf2u6l2fE6MSF+TmwU4Mq+sQqgoJcDzx79O8uZXm/t84nsS3BZy/N8vxO76IpOngrx9H0jBB2smFfoJF63svWCGyf7fpffTZHfzAheLk+8FaX7ETX5u5NDUJqDh44QqL+70Odnw74z1OHl8d1kskEmybb0umuUWG+IfEgtKMzOmVBIuy5m8sezcVzhyZ56HRvjCNZ2tn7iw0pmenMXnBsqSRVy5gZNvSP47pVptZ3glG8QtR/GNOgOOLWFmfdqmLWsD20+h/IaerEQCx7dmDn2YwUP/U+fLr1+pC7h7B+wlTl8vDO6CC3ieJnTFFMTWmKGaMKcrltDWmEHhujXhIf3k0phi0xhT4AYHxLGG7kaOVIpRqtVFOGyqnDZUzDeW9hvJeQ3nXUNE2tGZ4TnC0GEFPBVKJ6X1Gmcrnkptrq0avtOGwasNh8NOcOMWYv0rZzvv0fqtHM60h2m4Y3Tg9f9KNb9Y+SPuIKbZyswZ2G3v47dBvSIZvCEv5X+ybbdhdnREQxHWcqWBVerkiB9s6x+zk00HKp4OUzw7S9JIWgRemg9Rd0pLHQUqS/rkHLeIPTVROxA4xKfJHB/WrdU/G0L0xIHw/PO8SbzKkrxdO7/CRugP7whYNKRt0o/Cfy9sLQX9DoJCqtvcK3b1xhuRWoZdt+gccaye/zcvm1D+Ge4bT2tWdjdx6pr52jWXcX1gdvxdxfVO8G30/incn7zC7xVmhpTnTReJAMPcp1KjNOQ1m65/NcZpkJFpAMRKtrUii9lL4I5DYFl/So4MYvOO5Q68iA3S57uao4TIo8xS6WJV5dDWzO0alXsX5xsmLLhE0vCAOcfDshIdboUecl1RDPAJAxI0yNzLmGe9f9YSub53arPY+p4iPV5V1Ro8GUArp+RtHZhYj7TBSYlyO5TfLo/beOKrHZnkojjCSqy6i9K87U8YwZHaTyn9dz4k24eKAgbrmlSrtEE1mK1THyUFvDwxuZzDX6ilobCjARYxn2PuaGH6Wbnm0bUukootWqeGl4BlnNVo60q2y8CdL6DTQwgp9bDKpTRcR/X4sr1T4tuo6QVsueAlfHFFpXudUdaqE8t5x34DxgNmdbcyENeFwRMHVYGVXnSqx5qpFeeaLfq9VHNDGMfKPajw3NJ3jxiDzNpBIOqZEgIJ2KEpU7+qBCDlAThFyJQcEIXsYCrJ6w2Akg9cOpRVodOi4GlVLfUpvpjcaGSFTgBRE7uQwoIluGFBvHAYaeHKA42zALWw6G4NpEQ4bGjZJhebkDZ4WdJTAeav6IPZJq7Zp7T7J71a0SOTZ7Z5c/UsJEENvKa6N/69lbY9iM8OlhthIB9jSoIU9+mL3NNPb0+Z7n+uLTt/TEvr8njAkQf+Qgt4+h2QZto9xk3vDWfY4bj/c42inyNtXUdD/Vobn1EqRqR8tcel5STf5u7gznF7oY0YO/TKJHKqYbYLzf5g2/GjXhl9xK6fd4LAmJ5pSqli3ditkFoRapY6XoJrQKvSmdovZrN0ij0JSidbg8Oj5/TYhTt7vlk1ojv0sqOeuk8CUIyEIn56S4L0CeoIHo4FHKno/fHJ0/7vfpTauGe6AvXuhhdWK19xeEe+gvZKXa3NLbO8/Xt4DvSW51ZmrrLfFUt/Xv9OU5s/n40vRXTrcGBz++jceyzKUuxHUqI976ObTK98slRN6Ve207tcweKdtRlwGC7GufPmLxW2TYvlJtWVsd2TWxhp8JHTd6YTmUugfqiZwcUqwTFBLMzwABElwEsG5cIozRejdcZzHbolmYvekwIlxD69QowlQqVYX2W0yYSo1aC44sz64v4JI1xKZorBh4ZyF8VnASZ3HPmobAklAm7cFp1TsnuRRAMFzd7NwRnMVXrsNChfouNRwtRzv7PEe0hjhP4ixpA8blaN044J/AL9ctM2auGmJF4WfER+GKWAmpNw3DVXfbUEbI6qb1yc/RhO+h03ttiY3K/FqvOJmQg1Tkc16ZYdoJtFce36FOUxo6WwSf/7Usiw6Hp4wasOO1IfwnbS6AJBza+vMBtnnbKOQj7NZAFEkamleZVmCdntay/au42ZVev1BqLb/7/b7Ee4KWO9tz5nEA2rrmrrU2dclWAUYKA4REr6OBFQQi9JO7Apt227HuYHN00+k5DDAq49mAlbWEY87qaFV9akkqhuCgwJbUHBqMwwmkYdcoz4EsrshjXfeJhybqJDl/mBvaQq5LAH8CHS0t1yD3ZvfLPz8gSOoUhzi1ZD5X0whfr0CrcjxErJj6JpwFqG8/DqETFDo6rqAZF4p3AIKKW5Xsx0qiKGuLiPRRNhB9Ksp4L9C3srlPfuXIepdO3Dw+N49t0PdWBxWVd+SRq+mk1mUkoBkpd7/lVLmVW9Ncf+OGrIJtoEu4AVNwFH+LK1QGA62w7LA1XD+U+Ky0CkqrFYl4+u/7vzthWxpO5vd8XprG982J4nsWKxPe4taLos6CDl5QpOh7jEQ0G9a8R/M9fisTTQH5VZi/30VLXX1G0S5fubXBD0OnQYP6a4XptwUAurk/+1F8/8XzV98dxbNQ9/xovlJl0LQ3ovwzGWAoaGlB3XxOCZAtVPAXb+Er5Bl5IPBVEF5vB6q1geS6KgqOa6coKM3lzSOpl2ruCsxQBpevdCDYZCHWzdIpG5wnoNQwFEzARCydXNtetpYMCbp9yamHhCjEBxi4AJ51j8ZgU0hUyhlMihl09clZjKqaG2l2al0U71wBhPdZXEX7KSEn70kVhHJYSzKSQWEEgjyAELRIpRAqCYDIFRAGIQKCHml2T562qdqiIUef69xqB6ZIWYW/Uyp+vRRE3OV5SVhReSw8pzwHUH4jtG+5x/EsY0ql1y6lrbKL0zsLTqtMlraY5gqSlvkmcrqq1FqvTftTr+66T6CkFajWf8C7ovioWU7/wIKfB43UfRAm/MdCqafFXCJ4JMwyQdIrwOph/GE1A6xp7iI0aBKQjvigR4+B+kGQtu2phsJbd+abgKk8dG3ULTvQWIrNNpvdapx4Tq7xSx4DGBtnzCyelABPQZuJfgEDjkEf1/AGwn+joA3RKazdZTNKgbSklf/nCNnBt6GcaGi/eOo8YDSILv/7SaklL4kEB8yGlZyt4I4/CTvUhD64+Q+gOovKdaLydbkEN4FLLdKMITp9Lw3U9nZA9q324UtOhc9e8wwzCRlyzzPpxjfiOt/gsVOtMWa1+LsAnSDk/dZcvr1pN0QzEIsxxJVbOnbuUCw6AefqkedZ51Jp3ZCKFT2Iwn875TrTLve3HnGhUhdiDaEsuJCo5U86vH/K+M60LUG74r0MiLvEI1h66i8gFFR/U67Uj7s2OQBBrg6s820YkvvMlvVfscy9Ns+zZdilH1h/vSICVoYiIrt+Dsz5vhv5RWJuGBKBGWaL42IG0nEW/9mIp58XiL6N1YRJYpTXxopa51ajZX0bqjCZMZ6zNnmEtSrVwgrRBA8uESaaeVY93Qvmu3VPirnZnvFNVi253Vy1CUsKADQ+uFQJ1ic3n+a8GKMYP1/z1eETrciFO5e9U8gTFIcClczOAo2yDyotO2YjfZmK1BCy1sSLNIfsHUpUHnVIi76OMN6IsEdF/HCLGj9lcGXBLUF958r1NFK6qUkH+gPW3xdHPLF5lsdZXBuGHDPHuALn5Mj0rr9VzMVMrRFUS5kVwo1DwMuIJZXD2PMTomz14CmRiVaLZUbLtGA5XnJsgGBStpKlch2UhHPFxl8GPx9ZkLSgu1lkiL8PWQlzf8xDQJARsj9L4FNxxtIE6B57qLXp8cxkDnUspS+7sOTqpbE/5JjYZ2rnVJdpXWjl+YaMmywjS/1Qha2rnn+N0poi+7HAJQqFnXAbCwh/2AJSWLaShK/aWVXnOpCmm+aK+OxAUQcztWOohEXmFsRdCvBLSZqmiUNXVKnY7iic6bvtY0n5tN2FYAcrKXVW2r5lzaWAmxdtntuBqNrV5C8q5an4Y8JUWYwRzgTvj/TVXokh/l2CQsYtHHQMgBXirr6pPyBwVE8jnHSSNFd/ieLkMpz9cbaoh2H9qjpju1ILtpJu8FJOXo2OIys8U/mHGX/FcFSMkiElISknf0+pK+QQ4GQ1wKHXgt2ZmZi3Q4zA6aCM9NvHDODjwNbOWK5s7EuF8MWoBLB4on3oFWjH0HFrgtqu3nm5p0gD0/FFSwZz0qXQHUAwkBDRWvnbpnoFXBpG0nv+h1jxuqBN9+ZCKJQ0twaejx33SplFflhIfbIj63wyHf3MxZ0u+beW2PKM09LJDZSd6kZzkZMkrc7JX7QUTXAOZXIEXCEGWXDPfHMDfStZkChHZHYGdnMDspm6HbYVs+6SohkWOdpspmyc1T0gLSWha7bpyyFMtfXWVO9KTaU3PD61o/8n2xNBl0/ELmwRGOQgEz7gISpC6N7pBZv23uxjoyeOPI3yUh9IXmz/D1hrli9mY0opSe0EI8hr6C/4L//xJlBp4iORrkCFon6wbOhdoKZgwza5tKMK+JAd0BOXpWe+rntemIEfBLwTdx4TuJ4eQ5NQgLF4fgTz9EAH2+9c7kV6qSWIJGb2D1FF6Pyk63kmifphelJOnCv/JIBDy3Ax2KIzBOGxjuPGRr4iPgw7+rFePb38nl2/YQGMy0jJQtRUkbLYtgqo1EbEDC1Ve1eTchvVRssGDRy/7+MmvFtVIxfTJuaJepW6KD4vpQjwzT/oRRFQWbdo4yi4P7IEPvPUxDG3llyGpOCvQOfj4oBdPrtUGCGlLJdpPOm01qPQ2SY7J+Da9nsIMXqH9cquXZezmH7y/fMDls3gUeLqiMY0AE99D5o0zlZRjTyKegrUQIeNAmCdwxDRl+IaudkBGgjzIUhETmXNsRzkGgI7ljUfmI7XAqA/3LGkITaS3H5f9UijIhjvIi5lXqM+I78LglfEMYrr02StWVzO75gqSCICbCfjGl2DBcB9HnAhDCPqw1XYBUzDhkccuakfLCA1guECIx4iGsEujEOG2Ctf478YZTFUIGAOTWuHedhNBlr/BqpJRO6JBl6A3Ak+AxvxO4wpp2mFHGNEfRB1TVpzmjSnK3JIZo8R1Dadm3A22SOIRzZeJtnKkgFxkgeCwUyuQCtZGoyCZLfv+3EJbPR1qitZOA0qKkS//MmZDwdZnSIyjTDIMMFeaW6tZBJq8vFeoDYVIrrgrzmYRC1r0ZQXBto08J0MuQrYeB/DePlgmhqC0mU/1ctKrvf7JkM5X8lUzcKjjx+Iq/YUHOh6+1Ciotvxr+dJITiqkUstRznTgej9UkJQ05ZMvDBWBYiZLHIpdP7JIleFzFI2hgxFuI+ehmlS9u4415MbckS8tSbtnlHeqkZMbNs3bxhJo2G0GoT771xz19VGOIjl+BKvU3MC2x7I0+JUOiNMKWqLPaYN/18RN+tjDfkvNeachqwi56EqZjy43xvuwkNKS2SndrH0yXFNbvjXFD6WbRIRWfBq2I4SRfJVxURrQxUi1jOIpZEbH1nC8FsUv+I62ImbNYboP0ddpw2iBlXIkbVq99U54uYA1kLGnxkYBEraJKn8tCf7XDkuJGzgPfvEXrhNBYvOLQMISIzz2/QAM4e4CPkIzS9l3lTdy/zxq0ptR/wkmC/suYVb6Kvq4CvFoYAl5hhudkG5gh6Vd8rAGSCr7XVBR4blTmBE+oXHN0rEVAoY+wfLC7MbRlaTe9nLKOrncp21uNN+OalmNkxXe/H+iOVh8PkjxlHZIylEORRSFXyKLFoxlgRW+QxxEoaYwldLI/R99lt8hg3n8+k4ZPZFP4k4W0CPk7wYijfexgnevBjhJcEPE5wi4AP9zAe6sEPEN4s4DGCmwS8v4dxpAcfIhwEPEhwo4D39TDu7cHvIrwg4AGCGxAavIex1oP3EfYC7iU4EvAZJwAE/ePmGbfiN+mEj0XKhvMj5jyVnBNwoyknhp+YlCX8p+3E9C3tGwGpLhbIKCyTKNOp9wtadZ7FYV5/T3DWh+XCqsiZZf5plJJN8k6UH31B6iGE8sXaciuWN4j19Ny3n/3WX3318x96Ltmnrm10E9PbmLmWonC7xHk7Uws8FadRHdh+wJEThVbYa4vpVyG4OidvnDdmSl7I8YWIQUjlLYr21YcXXRb0UKzzQrT/HziL5drdOpX4QqtiagOOeefNIV0FXSnrTOlNPhkofzv0/yELksSKaReMCM7KpYcM0b/AzUzNmWD3T4sRtCQU3bqyigD9TAbTS70DeUGlRsZ1qvLJofJB+giGOcqu5UoFBvGgNcUeTDjmc2d7hY0aSxt/j6tBpvKOOc2pMv+FfNd0GENe59Kg8Mp1SSuiUnl0bO3w5UgDIuSXymBbeXcMzQxtC8N7hEKc+UQov6IXE7xpMWDHnDhJNtIMzhGCD2u8N2odGBnGbYLxFFhessWrtWM+B8HdSLJZIMD7dbrobHCR5CLSGuT/lbJxh0L6UBeLIBVUBkmSN4H9UzkXXZQa5bTQIHOMUsqroj7l9XKyrQ5D7d/aOkcCKe/YXxcs+W0A71H2RfnZFeVZ8yi2cNVxm5rIpkTGNYHTcFg2u2tHl2AHk1M3tWFyUxsmN2PD5Homp65ncuo6k1PX2jDtYPyuzfV3o/LrwZtPzYTSnpmQRjpOefsBdoW17o57xrH2FwoUeAuEY5CDEkcMfVzMvC1SlAEnmjEdx7++dpy+46wMugmATwLcruBJgNsUfBzgEkDo5XJpUfndhS6Ymu9iqZUxlBq/PJwZ4duO8t7x5oAymg9gBjMqcyOjifPSEh9gqjRQmkUZhROdWIHtbNC0BST1g6aRi3SzQdNKJM0GTZMWe3L4HwupfjvA3NGO2CCNnJ/dQaiEyEGhJCp1Xpduw1KAymZfneG5IFVfzyr8h6nWIf+2fZKrjH5SqNYHrCt1lDgti4HO/t04PSyP76JHhrza/XW2uxZ4ed1dAiLLLfu7QrG/doIZ7hKUIBjZ/roQFMk8Vwrvl8RcM6VeKY5MVIqSDplZl4lKpZxFOdcvh0oF3N+WEoT9QlJ1D76MIaHDe8qAKtRmxzCWGh/mIoVKhl6ho7trzpVXnGGdxn1ZVChjFBe6v6cakmVByw41IAygVKDzFAVRfJr5GFgm0xAz5zADt7dsiNFocg0S4xVybbgbDePcrGsj3TQDgUYKGcbQaTlUxOzBjlRqzJ6SGQ4BhuQ1x6tG3ckUsl1YnzYMkO3CADn4ZKfNhTEijYDw7IavNUPkRLfkjXhfT2Lh/3wB3udAGdyPS0b9GYIghg5axHuhrWeIe7OAd1v9lm2DfgYYRiBbzcX9/ow+mBtoYODl13XBWj1afi65fXqwuC266sr8p4dXJ7QrR2QObGk8fNO+AFWuyK+6FkZ1f53KAUXqey6eSG7bffusDcGCFqLvJmJAfNWGvLt8nLYKMi9SY5Cdauh/Avxlax9LlifRjWCIQwGkmek0gOtAd5q5foN1qmz+vz0s88JKJ5UUib0YADSTAaZ8VRmxIgyx8c3UoZJXSTJ33A4bPyMlCpSCVrwEi8N6wQPQoLlq/TET2FEk/bqUkElVkZdzUwPrkcRcTFbVOCpneOUvkgGY3qKCry0j0vqP2uCgN2GiP8rbUpnmP+V4aMNPIFrKbpA8DKtt7qaq9gMmOOjJ3iIPvcHJAWEj4hNdR3gBFs07Zpr5NTQT2mb+MmuvumFjS1M1GgsBt1mii5VqrVjuHtuSd1OvhIxUqveJO954Ad0ioOsYwcffm08syKBLsMXRgdU9nrMWtQNBaYYzu5XgXiiyAUKRhuoVvA+aeoKHoNNmo/cbuBM4KOqi5Yg6MZeEhLiE3Llnwg5o4wHBfWAjIHUp2ARIpc9bguv5SlPcKaVBeCnDV3R3YrwXehZc/hEPWw4noqy7hpAKknaVz7LpGVUIMDtR8IiAFidIGrTnsPTIQ45a1UpdiiGUPArm/r9IEsI9ZThwqVE9j2IA/iTD7xqPRIF/Ca2WYjtgEwlkttiCr9gABNtFlVRs9Kpxqm4VijRKo7Kko4grlsTQR4mYCDsVz7KxQWxDaNf2qMThkAo3cUvGVWigmfqNkEG/geJn0MvmUipbyLgdYgkZUMHHGrDKA/A399NmvmqS6qfjz3Jv3tfc+7tyqLozqmb5trTCpJiHH6+mevpYEZU5SIJBNzNY4HETM5mlKE8jDTmNcBdpSBFxr5dMpBNIQ04zJNLXkNAlE+leu8KcZgORjiOhSybSF/GGnLamA26Fyb2aHkIacpq/S6RTSOiSibSWrTBHDpLEOoaUNh1YHCzmsKqESV014p8ZR4iOmoBz/IDutKKfSPvm60kDY55nKuBIMQXUQEo+CBoHxfAWM1TI0Bo0+/+koDO+iKFjdc+w3yEF52YxO4q+w8HSd9rI/RI7J3iBPV+MzxZFymS3jEj7CvqHW/wX/7gy8s04EdsksuvKijNuKyqEOwqtw60K5VP9I8Rk8p7h0h+LzoB/fVoDiKyoCWEwR9cmZYoib5DvSXPplVTXlXCIczuPisfGvhiCbfmi23EgLA9T0a2nhKkXptoE3yB/BHH+B2q3eEkCDI1V5o4yCE1SdZbhv2BTy4k4PvWk4zk9w96Jsp98RK1N3llMopIlW37D2t/HJXTNp5BlJCH5R4u8oi1D7p1yXA3526WKLxZ76pxH+YwW/ZKqh4qQHa5l2h+pwar8cO3k7w/tVLVi5D+lH8MfltxhTGZQkaOPKvvQnAfGCA+9Cq2kKRXdTrYp5MHoKFQKtFn6cVKI1RXk342upNXzV7PwAtU8OVMNR8R9B2St7e3XB6IYyiqp/h3Z4+nk8GdQ0mU21BY8i52yr3bKvtoZ9tX22FfbY19tx77aln3dzMo3f1cqX+KYbOJjIx8bMD56p2EzUt158yvK0SakZOm7QgknAyLTAEjFoQuAIOqkl2GT+TvLdjaqw5YOp6f6sfMY0lEK0y1FVcpLqqZ8JcPyKceNXEaWBbeoNxspLqx5c96piXC2SMJedplKxGlB3MU8TCkOmHWnsXSnwfNVqnP+e3KsQJv7eXLZwdiB17VUMIIg3/znjL+uRwNj5sLy+TLSHV1PGK83FvW/wiiIKCKXolUIxQOMBZIVrFqpGd4jneP1AqVrCz6ctvGssi1VTkuV5Blyil/lAYVLO4xpLytDAqPgwocUaQHooJiWwj9nTdmbKFDHffwzOEhb//ppvM0Fjt0mzsrVjHR5BQjXiOnIeyX4jBI6TNy3MqYHJdwp77cYMPU1xMHXhiHe3AqUz1Tb/7KoMah+aS1nsdb14cGNoIdDOQo/hstGJEEQwaEhTc120skAsAdsG6e47srFyYAmx/op50RNhlxVpc5n25sBe1Owr5chXANGY4SQEFDFIfZ44l+H4T0t1Ugq1pGGLKza0RpxW0SOxkod0lBXw+TtjL6naj9VUv3lWjekbmqeTRlnOHCnodI6vaq2+MmoeAE3B2QaJHKSI2lhyrvK/xiDB3Jo9KWA7rFCOCqGl8QVOWrWLEkSWjJfRRKshlM51QOnSWCAZHmMQ6L/FGOvQXxN1+2KGroBvgZ06rvU4FuBuaOhALauMuhldCBXWfp6AF046CGPrTwpqhFK8Cf1v5eGISTiQyiwWtUVisYCAxYoUKCIBQYoAFbXtZOd4FfJaI7o6C0rO/3Jgj35zVxVlLAkn21Fdx/8DqojNnWdUjiPW70BT4Iy0rzqf5vvoS721bo0NbHWkC1mtTZQlhmRAWns0144FxfN07kbIvaXP1UEQ6SpQRpmVgwAwQdpsXKVzHnIGVF4Z2P8H5qQ84oI/jRcyGForuIc1Ozf7SQtoRF5BsDRTFxZHEHzj1oZLlf1CkytyV4lvRkeRtvP/ehqc0yeqXATZQ+XFFHgMUuUFE3b3yuIGk3MWenAABilQ0D5KYjxe8Oz5NnQNXwpmoQcwTN+/v+MLAutPV/E5feod86ffvd9UuHUI7dmNBfy9CbMUYoxcFtT5YN016UCzDRf0XMImKH7gDuHwn+Bwhez8PiFCr9vtvAIhd/zPin8ehauXqjwf3zHTOHhC+H+5GxDAzT0WTT0BwlbKiuQ835JuYgJxQtV90ez1eUo/HsovMTCGRKeRcJrmOCQ8N5j0wSLhCeQ8DImpEj4yx6GQcKhD0jCazWhM9hMqndSkOAfKuupNEHZ3s4AtwtXusovzmrcYBMw4uo8pKz3b6IGlSdEE35IIRp5MeSUD9rIFT+bRRbZiTihYhuKX6PyqTmu2vO2EoosIF2pQ7Fg6JCVgpFns/2WpIG2LRrQq7oQaf5ngCT4xy2sMoyazRqU9He4C0kYuHkiHbJoRNl8FCbjj/52He3sIaN9pDSHvIfsNczz77EXVqhWG//1lCAw2cJBthCHB90RrWFaTTkiqyFBHScC/Ob9clTh2+w1MUt8QMsiOb6ew1Fa4bKepypr7nSNB5JmNR6SNH+6xgNJZ2g8rN4RIxfEzJ1xQQyzeTtMMpGf8Vy8HSYLBtGX81Wacm2i29pm3H2HnXZIAy6IWkew0pgYgQQzVLxt1wXBmF4WM2533ZGg8J6YkOu22xqeFAzlPAhj3CpYhnEbxDmNl8MYGuiM8BhJP3r2VIb2VK1kKGkD/M7LHvcTNs0oJl+aFZPfcZqYXOnPaXWT92TjMKleoAy9Ol2GPpqKzcvTxOUpphFe+6P99RhS8/HzS80396Xmm+HJ9wJS84E/MCs1h71UFJdjFfMQHE1mcjrVRWn8Eemy3iWIR+fpVaAd9UGCDLxPGXh61cZSEs6RyQKswTgs0aJs6D+S4SQWqlbMLXA2FYBLFbyo7G5rsj39iwF/lLH8/jpaUYt2Ceuouw7OVC2yEcbuW89+468+9NwbYEe+ot7tEoZp7fAqanhjV1yKGhZlQd5097YWia48jPCSuNpNda9uqnudOL0hQBaRyP1xkKbER2lB43O5xe5pEQxfOHK5uT6HquFpII4MEpFEbUEuPWPRmQqcVOCcA24Zi7+2QUjLdHUR0YD79aAWhlQIlpowR67TYFpMp3w1VL6SGXLsJpFdvDpRLVoqjtS51ddSk7cn7GUN4K0Pz0fJRzKNkgkujB5s31FQ46SNGlxKhN/A16QuuhC5mMkcYYM18HA/djCP2xpumAGLZ2IOL2jevOb5ejZW8QZqCTVvBM1hL89r3kDzyno2NvJI8/L/w957ANpxldfCs8ucc6RzbW07SnKxnMfcE4WI/6UoDfQgRXMf2BblxxCT3nvudYglO0rTb8lYGDnhgekGm9gEJzJFmBA6BAQYYhKKaKb33p1Hcx6G/Huttec7c+65MqIYXqPo7Ltnz549M3v2/sr61odjtLf3OZVHPBbgwuvTMMdb4dv9spdQLUumm7LqY8Sepiw+DdGlva6Szedf/goWjq3CkTatI+Ek5hHNHhkFM5FyycBl1EXu+k3g6SX8uNiQGrxOSR1b1Pt187078YotknTHeHdEMal2P9A4+XiJY3Ry5ub67ZglGDw3C1gpHFjcG5jxdmgs98o/jHSuD5OnJEs0wFyBZdAhkc6L8XtMy7cish34lN4YxSlcCSscOPm1y/5NLVcuTcpbJrAxVlvoAIYtBOSKlcgVP+w7E9lNFZGuTU3z1W1BVRZ2qPPmNukcam0Ez2bdBLi1avK51KSLdgnM7w1eDH9+gEyPD70CsivfeS2zGn9OV5vNSpKc8l+nYtbX7UsPCfxds2/YIVk8imLD4g5awYQuawcwf9Vd8ggv89exzqoiARrvbJv4pNqthTAHCxJW6O+TnBrJBSLSmV/thE1l2uB8w1JDSwVHDlu8V8bswSo9tOoq94hN4Pu6zWOrddDk/tUPGwPRoIoMuUJwcc2OOBJ2Li4LotR+Kr3Iy8R2N90Qcv3R3RDUiOPGaLZvmSg3wTRR2rZektDPBVl4ItskwbBGDDghwkKbO01OWoAEmY1cOSXdyBz/Zp9306noWXaXHz9zjZS5TT+NfhaLaS0raq+e4nF3wFjTSpKpRWS0NChjxkd5LHY2xJHwZx7lDcwe48i200D59u0VOR86M8a4M8SWVvIz4hSia/fnnSHHgUF3qJRpjVgJJlqrTlGpYUCNcqpVrnW2Z1GjGsg/UWc0BJDKyhjo702F5/ZZnJQRL640OAgcI/JBA/OBBq5gJk3C6EqWFWJ8o/deMr2Q1OskPPaV8zpRw6MqCIkmtvfPZNDeeacKyKROWXYAb44l2WYT4Zo8ZRepb+vALKSRLwbekeWNy1V65ZAWXPbSbkx/r0Q5JKHjg4FsFoo3hzLFEuvTZMC8NUf24c5/iVOp9d0w43h6PRlV+/2byDnbaw06IZj0juxT2h90JTFLhpJp/24sbphRT87oANbjT2m6zq4KyngEOSfyBbCoGWiW4jL1FNNsZuK70nxtVt8Zi/FH9EmaKX2HlokfhxzHL3QylCldgF6zGDdD62xk1+5NfE36eeM5WogYEJUYhQ1gbF96Y1/6tukoDlkcDt+vBsNPQFbtuvsDJTWQVXjnmGhzqhh8cOldFDH6q4Mn6aVF+THgHd7nYH+kUgqsxnzrH7lZfgBr5diEf17tStP0qqBLqr0O2Rk8wr550Kt62nm6qOaLZ+/ppqh6VeCYnz1mV21vyny+1g0PoLnrHS3XTvq1O/B70gOH6QKrRZs31+n6mgbqiKOEtbWxHJUzGtxJRHO8B4/VtEkBG2Q+uKO/6cWZr2Gk8kdRNg0mtpvEgBglJyL/1n4CxtrhA/Jn9vt7tTL543CdTIYdG4WzvHzNcEbjayOQJ7sFFBq2MFz7XaCjjoiDaeEMmCY48JiLuApNldt0la1cogfcFDkjy3V87zpQB9HkB6gM0sSNKSg1uoYEMaDGmt4zUF+RFKgoVfnDaSL5/JirYZHPCqV0556O+BHvvqOfX5AadhA1ZexkhAo/A7mOhrJFi1YHpl/8bJS0mC+FnwUJjRkIyDgzmTA2yWeQJBCcogxVp0pKyCBD/GyWhWgrLSCr7U14dStHFHO3ufkO1QTUgE7j1OYUayNWjdRssjakMEW4l7URn8hCM7Y2Ap1mg7y1Efh01AytDUGoeNjWRg7KiNwDx77MNnM5E/nXFFbhtM853xMf+q7J4pwsK96PcMXbpgCXbVpkywrd9J2ZDb+DjdLgxDBHmHtZj201n1/L73iGooV+XGnHr/BoBAb7qGWaDrwdcuBFZsC19V4uwVS6OwXd5bMaos7QLzfADbNj0gKvG5le9Zzuom7+oo7fmG03DqXRTKdT+eHSDtnnZyBEHw5SqH9DP7+gn7P1c5Z+Djj9/pl+ztPPH4iusW30Fpv2WuNu/mivGkeeV46IgwWZTo1v5q3OCGeOsch45xtUJJLugO+oWcLNRtgSbjIaF+RK9e3DPEFCLgd/YtN3Hb/idZ7Mrundoy66tzrsmeOV5aty+Xml/FhPznqWH5bL17opr84hZ3Q7hfhe+XzFh680v1fTykOAkSWGbSsF6ChCpCTy/oTvURzMy3FQL9PlI/FCfqdZ0akzLE3iyd7VkAuz/JiLvqZINzlp1AZqKfty7UkbxmP+GWE9X1iIvb/GMsQgBIxpIC4k7cGuk6h+swWn0WZBXz93w9FK6+yIJ3Cq8cihV80eaS+6ZKHx2Dpudrv3ZpGs1kUDDUuV99E7P25963Bbm9u4e0tuFDj6Jg8hMWU/ZfO7VA0Efs3sRV3unfMDOU1HXjZ/ZEzAEMLclsaP9x26v6FtA3o+gfRJpRFsSizBrIRSAdJXBNJ7/C7S1O3SUU/D+FJQgHDED9F9uQnWfXopsQgKQ193GPrYeGHoPRDtnhh6j0MDYNozZn5gGPrcwhcs/MAw9JEHc7/5dBzsMPQDHPR2EJ12GPpB7zx2OsXQD4Sh9w/6pj6b6/83ezYvNTOk9ntklSqfouyOgvtHQfprYN1YHt27sEmUDcFJJvCKVnaW+5TPggmjVtOnXeNNzWF5gd0yNymzuEeeuct44viniRoaQ6SdoBsKCInt4rwM3f+8KgQidDCJSEvqcZxQJpEXijUelvmPDKD1m9VcCSE1BDFH6z6LYS3lgcpI5wUmf70vaTlCt+V8jkLzb4De36/ob+FOr8efqGRKjPSOKO71UneDxGrffhLNcEDN3o5mjwor6kDH0/2xvjwqLAW1VIs2mpzB07fl56rrW3VU11YBqv2oPyR6GHaEjbFu3T6HfkBuv762a/Wu82qnCnaVUhNZsMPXuGn+D4n2dm8ONWtYcI8GPNKXeoumlqGQmbWLpXFAU5mcREPay4DBdwDG+CM0iJH656fZ2vjaa9qsKQ0bK/niJMNSNsJSkNEYTZ2TvU4WsKaO0AaOnRLj2LCWojc8YLgm/xg149btJjX7KLdWKCXVWAxZ2iZKRQNlRgeC/NN1TnnCpUlQqOGA8vkMc2yGzNppzGWDjFPKqUmdCEnoE+6KQlU1IYPh4bTYXlxvT/fOFYXfMoUDDMvSj1T18smX4DcuDy45iMJg+bsuOYgB8fBo+SQeHi7XOrxh+TtxOOnweHnMwxuXgw4vLH8HDi/q8MnLG3n4pGWvw5uWT8XhRqNIxC6i/juXN7Hh5uWhGn7X8nej4XYdXiyj+O5uFLfTKHbo8JblBR4+bTnq8OnLm3F4pw7/pzKK7+lGcfs8imXkor74oBh0fTrX4LUv9GLm6UM5NN8U3Iu/TKGy9SDkKUJ4QkOyT8nI8EDW2D/qqd25ntqd6xm7c92zO9c9u3Ntdue6sztzKSruISe5c5QeFC10hwFzt9GV5QATy8JFwnoHg0eM3+AN/tpP3O2x/IbOtJEYTAPaddakd7oppGFBDhgR15VYfuU28NOwGp7GQ+mY13nbLMyFB5UlTwm6XTlEk53fvkQ6LqWxzfiSH4A54DC2x0OH08vd9Px+Zgn5tKdKCPvmGJRyylESXEmPCE3Fi9Kw1A14UV0ervV7s2BF097d2uTPEZErpsk8AXZ8OIwoLIMTDBIz/n/PLRNE+JaE+I0XTRh+Qaq7khfC9KMik6szXGWJ/CwEyCEUkeBsre/5rxUGXO9Gs1BI6NBVQDVshKu4GrND5te6SgterZgZ+LYR6+GbgJ+Khd8tDDr0K8is54gxwx2WL8hYyTwRNCQKvTf7iyX4RNEuoVhq2Tv+Sr87JisZg0fGL4BBU7YEr3kE6WzUyNnQbm6TIhjDFq6o8SRnzrf0itEksvUkKMFGYUTHeYWIOJQwAIRdTwKkoloAysipksrfCX+PhVyoZG3iROZwulDM2hy2eZ5adppGqThINoFrswSLpRBwEX9WoBBgOnQvOKOztDYcdFKzReUB7R3YXA4IUcPg9DaTA/3p7jvl0vgojA9d1E74VkCXThC8FL5+8FKFMiLY/YlAk2Z6mwUmfXXgUWYruayIzann/DFiYLdXDAF9/zyxHkgbxpCVZoAkJtjW0y6QDSDTzBZZIOWrt5RoYD9GNN5+uB6GGb2DLlZar1zquSauEI+I30GpaQMwFZNRWytJX9zdjHJ0657sKSfD9t78AlDwLAB4c3fCBYoFO0JA+QSWHZZxz38Fr5kcYxKKUSo4vaAt4CnyrpuSpUTm3oJUlt19C/+CLwhijmA1v4GOWbAdZgQvmziDAbej9FxzNwsGLI0LOjOwtPJ5LOqUQfoctsMGU+YQRZl8pS4Mw2++cwdRR0rxdCad7Xxz9bkak9/V8YMpttpaNVX6QmQbAIG9jJeyw3myOWC0d3I4Zx+dQW20BKHpv3HpwepS4L1X9mWNPhCBuNURB0EIFLoWyqA8cwkZjPS/DSgROAORtyV9CbYX1+XMcCZq4NnfJhfG0ynUmG/23s1EnOnhGIhPfAX64dYIx1uQ0FhxfJAv52gLmnnagsV52oI0T1tQ5lE1qTKDDHOBtq8uPLHpbbUGxw9/lmd4nzaUWFp+oB6r8CuaUL4HBLRLzF/g7Zatc71rfNrPXuSDuAg+j2BxY00QpnD8JO82SKfqG0bfGMQ4y58RKRIIfKFJm7DPrdKb+fikPkdh8q7Lb/amIR9Z22A/JFIrUNnKIRWTIRHY3CiWJLoqm/gIkW8DZSHfsLKqVOUDhFhB8QwSVkaiiuNWSE2dWPmC6dkIVMwwtxgzKnzU7biF8CX2GLHQAerpMYwUbEbpHSOuZaMir0vzpP/jtd7FGb9d46nGJZSoxo1oTOeYpIHp0vQKi69TdIS50SQa6aRq24Nigz4Y0gfCdEusJKwFWTEC42pJ9Z/3LCf/WvvJy49W6eODpdqGdC2aiBgDrZlB1C5Ya+XQuceMxPJEzu1LpeqAlIMMwpF7P103mBVeu1quT9BDzWF3hXeDTMXE6DCifYTK8cunHcqmruXb5X/jYXjlkBNtUQ0TV5nGMbKRDQdsOLSGIzXc0UQeVg+bhFCjJa4Z8sDQDizoQN5R11yzaYDXQKuLG49fhGyyDcf40wSveWue1M9Z5creLkDquHze8ndkMUv9qItmoN5zV3GmqwwpnwoRkeBlS76kPNkw28mVMurchgOGcYtteZKzYyCN24CObTIpj6mQLg0LsWkGk47O1UcpGwjNZe2BXN14UBWOmCntfDBGbdij+hEzZbN2tNqM9uxWtuzyUz4jx9MxjNXeGCqMwUPkWRC2ckUyBY4BmSuQUKRlz8xtMl8oXQCtFuJu31gsP+2xLO28NztWbGZj2b+81u9l+Rc4kNdFtISFLN0yLEWn4gHmpWZVe8ypC6btVFF8nepcJCJLfrqtE86hLzPBB4KH6/tZMNkv/+26G67oonax9mpU4UC6IlqLm4IMYGxx2YauxRNHKthpPISw7fR9TVUavd+haiOe17OnU6jCRtlmueHmt+6EpAWEYi6q7tDbctQ1CgdzwVNFolDPulveunMSWNcecPwna5hhqT72x019yyY38QhI87509ZDcg4RYfyf8wXeKJT13C58LZIVb3goIQHpJpEzTsdH6crGlUEZC9g/yb6LiwNvyU4eq1Dga2XiJ1kH2RmMK+8S3d41dode6E26P1bhhnMtfjRXCmiQLnwe5aZzeOMo5SrwfmbAaJaxO+RgrmaKJwIvtQhHHm7rwdNE8LWF7VNJDRuxMOXJ9IOXX4ScyEE4yokMYnJPPi0llC4kPg89gucRZ2sjvmEswL9KTO8DOvnBnlGDeHKsu4ULAW4yIbuW7G4PirGiNC4X1kvCUYXqc4wKhsJUFfn8TGTGjBFI3fnzZ9pqpOlP9YDVuF3fr/qhc9SKhqN9Q8uf7Tq8ZaC/7YZdKoDtOQGQZW+LAqTDACOAfhPwPbINlPzJqfInhaNDAfXp1NjZEBXcqcaPi0epdtz6e0YpIMlbbKr3RKcUlbr0uwWAVRkJ6/fk+yPgxUFAaHcqNxNGnliXp6sCpgqGAhQveXRYTvbssjujdZbGidze2n8TOSkDNr0mjA6syFaFaM+0y6LuXhfwMR2V1vMnhGEq3OOBIyaXyOXdnkp7sQHdYXi7j4mEXG9kIkg1r0cbaCBS9zQa0zVYfDo71WFg4LlVV6bVDTG+dEtLfjmwjKs0f7lp3/lLNhNUBD6sePwTrUcdy7HbRqldQzapL+II9Kxgq60qorGj2RVYX0lcEMmHVSrctSk1kJ7v02exd8mRhyOrxHjrfBnu7v4bq+T6igbhLhZ8hIhRqcGK4TOJUEF4OJc8Sz8UhtGJnR9XQjdVJUCeencw2PnVvexMbj2XCgMI2/rJzrpB3adpOwvlY1LA5Zyk829nON1dTLCrf+Y3qLVMgH0KvfqT6BUJtevULqk+oT736pPrNhN/06jerfpG6bK9+sZitpBFbPSpQ36C+6dU3qt9KrM7Esd7l+q3jzzmEzPl2kpgxj1khOlWXnJcqwiqSrZP3ogkgt6okvdBGiWUI7wWO1pw3F1MhF34dTr8akQFxDyI7YQ7hW4qoy6fg7WRQIxufJ5WgzgEIahzWNA5oDOw1rCU3VbvZCooGcfgTOuzbd1b6lUrjx7otRGnmQ+n8MW3d50MmeJj3A0OwGhPEon5ON7ejKQNPjtomaBSUjtegxekr7dOzITl9iJJ6Q+UCpW1Lo16TZ6/fZAP1O13nwbhOna9TMl/zGnKverV40RXWQiSbahHxFcHa/pJRWwsmuUEJTrnM0HO1IAHOYo6i6J1CT6e6yDYXiHRtWBr0rKSUvfg6MV5tG00ooMoPezJdy1UHsxhKCTOJdaeDx8Up7ytgWpHBL3A638XSvE6ppXEW3o9yZt2zmBHNto89k6sUTc0DQplc+3puGgK2tL4LDJI5+jOk48a+YR0FdOS0+ZLyv5aL+CvO1VMvu0VzV+mLsVsZwwMmgemapcMqVwAPQpRrHHGKjQOssEUzPr8Slp/bf/XA+aLo0z7GJw3rG+xlPj19JLml1lsfTOPpZRT9cb3k7XrJPyCd+XTd76LsZVxDbdDTVAfd/dPgJYPqDu76O8zoBSYgo1XFBIDVr8FuSytEvuF00CslDrTIgdIlX3JwgryeAnRTLCBMoxnQrlMBxCIGcR3QyQ/S8PD6lJWVPgb6PIqkFimOdp25JjKesN9pM2B/uYaamUHatTGCJ3H3JOQR58GVL+EnsSYUEqWmEyKcGemTjO81uQADtci1oY4bBMQcIExSw8Rj4NAyXvFEmQELj90iYxyjITGgelEqJHtxptBND7MYx6Khkf9g1YIbNzYb14tWJHMGouKG6IfP16AT6guL7jdlQlzytU+Il90WE+JlJzwhLulPiG/4/i/92u//+tvi/q8/4fu/dOb+P+BA+OwU8tK63swekPRxsoGpfoyNol5FcoDzoco7kd7X+DMjcycbWaNHJ9psrt14PBvx12QjCbqkzm+8NxPQ4U/MZNSQ8Vp5DjSWmFUpuJFb0W2AxrqJZ0w2bmGsS+51S4OoSuV82KAWw1XdCnn8aJhshuOLfcBLdvvMlK3NnWJUehQ3X/4hbcSi/GiDFR0VRTAyVCkgMzLKD2XgfSVLKEAPdUmL/GaacUcl2/qVtfZ9kqNlvb7NhS0CX8Vcgc1MAXqUHv9zyMuMZWch465FENIAfC8ZgAGfqA8z7cMgPRBDVhghqZrSiwaGq/is0+6fOoMqLDmEe41s/8eGgsT0dYb1C2ohg2gDTbzwXON62LYGtFHiWHrmUCrf1EbzVAx9sCrvs6I/F5Bmfkx5XbnWs1xPCYfnol0+a1yYGJ8w6iynDgPLlrph9pTVuGRxFfVG4lFdzsyfTz55XJxhQByGWTxEgWEnnpju3veIJgGt6VHbjIef3gA5Aw8+dhYFvV7qsTSl9M2vDKHtwbPl2SfPNOqhaMdiwaYPbKtKp0OhZGnrnUG9R9I9LA8SFLDBl0GP+tjxLml1KvyjC2uG0g5nkNlsmW9oitA+4H20vdBCkVLj1tn3hpwD0l0ifPZ5h/Qy1lQWLMd0XFyVRiBqdtgL3VfbCzVxCkuuBV9xtPRxQgyNeRVJN4WyFxoHvzZB5KhbfxP0lGUnNTpgWBY8wZVZFP6XewL/dls8ARe+UXzfvQp3WR/fR4PFkEg+Kg252Y3+tK8Gxnu2ayoljyzhaPOAPN8MtAv6nsLus4MdFABBblK6LQQqjgYljgVeHNJ/zMDzHlHgeaYjVulpvni6cgnPy5cEyQ4/SPI6h6F3J486IqFKjj/yod+XVDqzfw+Iy5EKyD2C+0l6dhRzTr403fkNSlwltmmrItvhvw1Ip4NxcDCnnEE2neP36Ndc3R2/7ZhqImfFJd57rZrvXZMc78XOct8pmrgCb2PJeR8Lz9mvLEWd0M/oz9RxvXT+v4Ns/hMx6P1K3tbEhn4nkpPnv2LpWebE71bCutlc/le5FR6aS+XPDyqmD2GOCaGACp7Qz93PzmdvwFLCvZdOs89jy5x90ZyDrQz3AqFOgr6WmDfqXQQ3uYLDXugfQjqtCOtMAKXLUpBfQwoHDvx4bpAVW194ppu63XousUo0bTvqBSJ48RRFO1+NwCqO5uaZC7Ayd0+QTetRrqA5cCvuDKuC/EbTvvlJfMkZYrWsCp5fv5hWaqlKtdBN8Pu8ThkUrHg3FjczlwJKaQW7mR3eMS3+OIsLFlc/WmGgPqSxGtLUF123pCwavhBPAA+ZzZCjJhQBHT3ASPKkaNzQoJqlH8AicXEjwk/O3ndTS0yCrayeRjaSMUZxguldGswgD4brG0rN0qhQ02AphJC4Ib1poFZpshGNGMgIort01QBrGtahWY4a5T/JLZR9ZqsuOGzo4Eo31hNcm+GGSyPqcbqJSCChbmFjg0dXyeRZEr0EJHopeLoBYyl1+cour3BDzXR98fPycUoHTlQ+dj35OJyYfFz15OMnHF8+rmbk43mpOBYosqTiIKk4HkZH6Wa3Rib+p6lM/Gi6FCwRRxszHj5dP8Do8qxs33JlNscN07sHXH3bW/TnM4PolNuLkUJ5jL9zDRNqLZpEN5XyRirRecTSNjCps7TdZMAdlAFJyoyHyLq7ZUICle51Z1nDyDV6ltr9CnNit5zJvOWovyp7Du2BI0dBMYLbfxpKSOLIkafHOBHOjPQdEFCBMwvp5Htd8bR4rf6SPBXE4BAFwSBJlN9RVno18SUumsTfbOP5J0i/nUKf8a+ikVl3jHXHVEeKbx7Rv7hS2XrUJy5HfmyrK43Yj87n1dTw5tlKDfxq/w3dYf/2dMPfpjtk5c1zt213+D7nxvuLK4AQQO4KXkShQbg5Aenkbi3uUa+wuEqcMn9If+AkwwG3Ky3WCJQZ1Oea4W4RjIqLkxxoG5pxU8vKPybUdoMxjQJbOCavZxN2r+b/N7QGjNHphsLACfmUOhzWq2F6eRYYR7L0bmjyEHz+GdzVVawE4uiLeInYCtZjdgyuwvpGad0VaiHusjXZzBuH/RUOBjlOnwTiScfdNsxGHil8V04b60j7uWdQNB8sxyCf+2UvO1qhv6qAxQYz/UXLTkzOBf7Qv7HAzdhtWnPI2lZC5mmDLuAow/hf32XNaME+//o8gD/t4pfvBZz3mdw3eWEy3NbkizGZ3YOto3KdtRwbqnYIRQlz8mEL+ZdaeNOcDGJBpZwgIk4TcXmBzmh5IdJq9rQ/sNN+Q6cp1B8mL/mIxZRCNo4frD74+p203xibnWh1/s25MPViSCfRBn2NhwGL0gI9FPBZm0pSxNVmqOev8xzPe3A0KYPGfJ5KfHnRcTxyftbK+RnwM+LI2W8T0SA9dYjhy3JXs+aDUSJIkAgS6T23IWCkU2Iy4h3CUsfaXBwZ5rX4VCeQdZ7v9ho4Z9Ivtk6JSX6wwr0TosSpwAZtFxWM2rjCQ1bDFqxPvyaR8xovJ/NBh/prvTmmWZX+vaa035RSxABfHWQ/vyGU/qbXvyGAgukB6Hp6pScMJ4Gx0ZhT7nw+rfxX64iYyLcnVO77ML1FISkqTLwUo/qsGeSmLH9+NUNaRlhx9N0oub+j72yVzEj5i+EZf9Ol+od4kd4yokMcNiqu+IhjDO15K1B5Y7pxxDyqgwzK57siXPGClfxnq8hf2kGxFDyDyMz8M03Bz7nolYIfLVH/LKY/b/w9c+2zcKswu8b9xPX6pAAPZNcLxZmDtVMEmooYmNTM6D4ZCNFB2GeU2EqsxB4EEwi0IBNVE5iXLwQlNqz06PRZyovduOKoFqdrhS4dzXwYjhIDhoxTpyrncld8t3F3fpoWbAHJnqPgmQx+ULf8GY3fLdt6L6i1uL/aNEMr48VcoNIpE/EE/T+azVftFzfi7bKfUEn7vHEWeHZC3Ry6FJTidIvnmiG1CxAhrzDZeM9c8vzmaaRcIVNE+l6Kofh0KEkuLtWKOC8aYrRwq6i84+ZJwzL8eqgKPbWQ1zlT4HoRFBNZIwyVTAjxKAMJWO27akeTaBPhVx/wi3kPmSAHregDzfsQeEaNat/51muecBON8TXZ/XonxJkT5F8f9Pzrsaf9Bdzde7izmDXEEWCHh15o9Pr0I8UrUQtQFaEIMPpO9HuUjSTzv0thvREcfXJ6w4QUm5ieNqR8b7pdh72vuYfLvuDS5UPt41DvoBObsB1N2I4mbEcTtuU1kAJE44bEIjP58Rb7hMGBNuX0npGuFnhjhFbByBpbobxalw5RfBZ3C9saMwvryeQiR0fkx6y4sGxVV6TXBmD4/1UZk4AyG4gr5+Z/AFcOqrD+sOrAM0mlwwzn+BkwbNTGkz6tPQRsyM58vG9xLswa+iFF0oCvBdUBbLF/EhW7rfzWZuuvwBnmZGoXyz3fwYFaRF/7Ya2TXb+mwOLBdVqW6uFeAqh5FhrkszjBcFqcmvMPFHN+nDPnxzXmfL+STzVj/o2ui2zZXvZBai4T2vWkV9qsoP2v0EEu1X1ooGtGh5c87SmSevFcKaAKdFHJ41FrDgsRCBFAiEDyE3Ssls0IL4wG0aHqEjnZeE1OHRldS3GsXVPwrfTi0ETNyRuckq7G1iHWDaIBKQFL8FEgXlhpppUyPAvWKPvikxuZr20jAI70tW0wX1v2S8PXVtPXFuk1lqUBnFMaajZKthUBGrmHjflpTDZsQZa4XLlhS1N36GHjB4vFUER33QQwvyKR3yCDmRBRvqFxrGzf+kImkSzTBGDGNqXHDfTB40vRSatsQBBEyZflVrWr5u8Vx3A5PgnSguWpqPioC/T5Fuu8x6vGufwN3Yzy2tg8mjtrXjWRzarGsSFujQoiv6yXDqkleBQw7UOXPyyUzK2eaVqnyXJ9F09XqXit1J8uqjPslihK6zyXBQTY1U2gUZCJvzhVKBR8ubaMsCVgaiaeLnTxdLGLpzOZ0qLmSisUIqPmFLw5fqPrscIIJbgW1BemoL44A+qrp6A+j88bP5n9RBoIQX2AFzmapgXZcSWCZAbc5/vgvlbBsOqQT0L9hjUnGMCvjUZYEItD4H/Hm+KeVROjoIk1ienmmN49zHPpvkyB3QyYH7gdpbcP6CWnYRisZ7mWaeAXMakGWn5z2/cPVtONIdczdzf2GYdULSjltIIiUdAOGph5l+M46DSsA/gdIRMvuY4juh7Bv0MvIy4zwtKIrYX8201U4pG4WsYqybqb2oM8tcfjD2vPMi8MN5D0fvuk+kKCoHKxhbluIb3E0fgog+IiJTmUGokJpBUykQAfiexlUR9uZy/jzkEqBO4cjUoig+bl0hG/nsWsEGcqGh/jO4raxqWHhk7igBzNAaW3j6rxq8zuNJ9Yb3uxQIVeLj0ajl4SuGtTXRUHyXwWPZ7P7tTi5n4VrUo6Ta3NPqbrqL3ZntjEaEKO6bjV+GJgeuF0ra9oGKHsS1ymIncl9xrLuSRfHpDk6yT5UiG4fREhJPkKERr2lH4k9gbUuU7sDWwtsTc0EWJvaR1nWkvmjT2ZFx8sRXfKSH3FBD9R4q2FAMmP4xRSTIBxvRdp8BgWtpLeOqKor3ZJKrinEsTZ1Z9rdaeuxfR8LO3P92XtSI+IIEYrmD8nnEFAnxSWHU4xkcio/juR3agf3ua870PbOvVxW14nyLXIjYQz/XSUMNOFfMNcJryjVshuKLJ3SH89Gov5r4aRCyxGdE6WAAI+eX5ZCyptLiAHxvqeTjGMmZ8pQYXGwYwYsizbISK2mYy+jZap9PIBFOFhh05rNPL/LW7tn3FrT5q7NUpMUw3ZU/zXulOJGdmUXr7odImTl0QqLy1SaJuyErtEG99U0jhaKSdWRCAUd0IoDfxDWH9Kg4H2AGtcNaHfOFjjitB8UApDe66yoNtPleSw9fZVRxo0g1jNRXLdreoP9XMremVrdaW1unjGFMxWRKnIe7coTS/PnD6bdKqWf+vRpacgDkEpa5adOV8WrdTINSOHTOpSQWbvWx6gqYvHtC8ZDaccYemwzL2zl/TtVhx7n5N/ait9wxkxHODLwryK99zCLevJoYclihNtDxioRmgb1eZCRaE1ZIEXIAIeqwGfJqvSTW7dB8hg+SeCuuvJw7HxXX7IOVfuSBRs4s/kt7BK6k3VBNQ0qDmr3+Z01Ozst1lEzY5+m82o2d5vk1Czrd9mATVNv80INYv9NhE1qXHi8+RGgxrYq7Q5jsTqyT/L7uR0m5iNfi0vhOXb0p8K8j9a3cds46jF5EeNZw2/Ad/7YPAucqZYkaJD7x40IT1l1KW7yR4Gcv6v5GEw5YV4MyhY5r9nQbiioSlZ+j76uqOVmfuT6t6qOlOA3+q82x9nmPsRoE4j9guLqTsb/KVf0F79G9kWU90V5Wy0z7DU6sdUPnsyvHP1n7mhKGO8cmfkSo4AbarfBYx1p8q/mtuHHSrfHwr3dpXvPdmAF1s3+QfQAKjd0FbxJmuYKxoRjbkCRUrP9X2uHePKf5lzTo5YAyIJXeAL1uC/sEOHvIFw878H6IFzpsWzp8V7sbhISIJV3q0UDZOw2TAJSZAEfFs13MMXcqCsSP9gRv88JM6XsvEqInL3FpnX5DW93rnBfgSDnMt1b4HeNvxE2FsWFUqD4u1YrKXwDsoCItQtVXavpZL88cxJ057EP2r9AU01fbTEhsAkUbLcjHpLURPZgspKucKZ/Sb06vwONc729EJOj7s60yTUA5u6Fe+9J2FZuzJ2QZTYEzJYV3xCPG6ugpALXUSuz61w4rt8lzsFatSIqi8PdjS8myQl60I6y5PyID2E4M+FcpF0IEL4HK+oMo+ocbgeK9cbwhu0eHNSxa3zxkVVbOYilvWm9rEveP240U8mg6mBvnYk1MfbTzdE7kbGQD2mXezN2NGLYvALxSDFFOyCHJGYwK7sp2bN9PejYtT0YpQLPKV9U8dT4DC/FXcrk5Em2Yv0evqCkCuQwRLM0MmvkmadPC/vGOJgFlcnTjG1Hvfnm6DOS8hQiwV5497fzztDO8zF4a4tsF7CsJDkQ/LpEVCEJBqNVIpls4nFEwfx1qVH4qmhKr1mGm3wnOmqXGv0ne2vRu8dkddkkKE/GDG4989dSZ+M5XgHP0kvHzYDxYDLcRrYjVez0LCBThFukKei0ndnjToBpkrX1IWy3yh1at0VXRwY9ws4kwwm6qUn+KInNMzzwGrGKdPPTmaj1QzFQbxU5FezoEwyXBExnNcANj1kIC6PEj/SPuHQ0cLj8PGa1eBC8xTTpE9IqJXfmgAarjSkFXN0ftTFYapn/ixnkeklg6gWHkY3eUZ5vsbN3pLkykEJV8LtiWkRxGMymWHkMKaqv4jJFBj9JBOhl400vwO06qxwjcthTrnzdGxYzNYw6ungQAc7bQa+fSdDzjz8juTxw5UWb5Pr2T239PGXvQ3GsKCw+unTna/mNMFH8jwoCQ8sbXjkYv1hUAC5zKQosMFBawBlExBC69G4YR4NV/6D+t1eMj8OWfFfUI//xaz3J7JmkcOi0c/smlVCsNM/R0UYzS5bbxqOu64HvUXp77pFaUBErQCU2tmDkLSWIUcrnfZoTk0mpbLVKpXFKu4X/9QA6Tr5qYi86xpXEth2HE4jcc40kelr6VRnNAlY30Xbhgx6G4gmwf0JCpIrPc1KAfgQhhjGLnEHYFwb6GUfdw10FkzrDFuRgZCh9fnuBJmulkWoOMT2YYll5HXfBrO+AsC0ug4tjnZAGhw9ZV4TTmUGWJAgPUK8GKTvZ9sIUM50V1bSDC2hWHlKwHgtJ4ZKBDYPupcoSzDywvjNKiUhK6LAhQYjiF0GwA4z8wqZEk3hlKU9FMeepkTMDqrix2licQShZzy1knjAyywyUDhtlI4i4s2RYo2APpAVZJhB8LOw90raYPpijcu4JtCmvwLK1lrLdR67eRz0zXWrn9a0j9za6sDnej5Xh+qsb87K8MLRmpXBjlw/7C0TX21JYFcnvBrkplku7vg8L5smMCES+zc7IPZZ3PuVfwZ9R9Ei44M9W1lF5oHY5ZzAHNhZqK1OFRD7XhlJWW2kvZcZ9vJfC6VnAbGHEmqmQGxtQzxSKnhaoNJyGVQxE8MsIT+98Omy0Klhm/s6dGxje3p6hlTkjguzc+9WkrV+QG4+RcwkcwOPpDabvmwWOM2eHWbV7aeFuKwYdpMpz6PjGnbHltr+H7U2GFqW30UQ/bKwB+kzUYONyrZXr9LJ5bIWKQsO3fKdnzCPpIPgFbobjO35xf8c0qFBo4bE71hQtVKRlWxhxnNXQgi63CWGdn2xs1CHwPfwypeCHxVikRhESA6QXja0hFinT8NTTlf6q7WZgFDaMMmO4e9vqhKq/WsrJ0fvnHclNr9kPtJ3VuAcV7t7iiTpOwEbgPjz/TCVAaqax0SeVnIduqoX0P/SMpHmeYHjrfAC7zNe4NjxAm8j0YHlvHTTnJdFK/fCWDvBgGOf25dv8/hnz/Hz2sRJRc/1a8FrTuC1OajastNE7APSrOtKxwR2GxgnB1XXQRML+mxUAGmoah0xbGZcDv3kNoMp4Xr/DqhPGFa8oNGum/rYmqp42KriYavEBVIVnxqEx56HDV0VD5tDEk/8RLjAnHGBkEq0skLPTebU1VFrhh6CeiC6aratudT+Fxzwc80obIuL7dF9t0RtTKeReCbRlNRwUeSIwbrA7kln7Aosv3GARHnF/mCL3tyDrHjK6FhcDd5SNKN1wibaZ914tFqDiPoHPGnsQdkTOWUD5ucp0ij0hpUrcKVbilju5D9fsjUNPCT0FS14xKsRpZxrxH6GjvInrbW28Vs6nkKxQQHYNW2b+y8ktJApug4cBtQpf/F/vcnx9KkOPSBZXSHFOsnixydeT2MgnbowWroLBKMApVg7amOL3eOiEbSG7LfagpMaj4MMwL1M2fvROQpd9qoFpbdz8pw6QVkl9A6581gCOfJj/S+5XDy1fH0HRp3cj/It4yksRfKrXDA1zz4w4D/Z5z5oYm6dFvDksCXW5FQhRBEQm4syWjU0TEeWbcTIaJXenf8md7CO+qaajZxG2/TvjP0cs3P4W8BQii/uuX2MJUdLL/GnamFBa1mVcjUz96b3ONhkLPeZaMiozg3SCMacxSnlMXYiIkaHzDId73tS33ZLa7GP7D+HVFJ7IVqaRO6fHWCdMKkqSqpCk26pePGsZ0UrRSGp0h+EC3LmnmmEq+1NXZqjINauSsLevnz8lipL1wr2k6j00WoaF/0zQtTfdKmS91BQ1Ln8K+5JjxyUfa+csYVnKDGwbY7mR4EEGPqOO2Fav+wU12SyrUjC59bOPvd8EfE+GxuvM9DUwj8ZidUEmeVCS5ORmeUko6RX1WhujkNfUqpqVOlJBg2Eidr1RfHjJ7yeZffdrp9t+mk4JNc27aufw0Rb7J5V+GnfqVpcn7lLF1VKd66SSszUzRIydaPEbKcNSsyAug0lZkXdrtKOO1c7TPh+jjEZFCEqziP5R6QWkPV+KCD+qMhII0aXPGzYOBMSJbhBXj+3vLrYbzigLwiWCEjmxPqPu/TSnl3wvY7LSqiJ1OPUrAsz9xpgpibqlSCUfcFwmoChUOXx06Og15f3pAozpWuLMrEXNdSKVdIZyuME066DNSjes9cJ2REs/KTqS3hkG8nTyVxNLzLFs5/+FSnPHp+H+07yv/2wO4/xQTnNmIgQOHG4CwG8evCKnZgyLN/y+FxutFEjhuBRQ+HvCqfBl5zuWXX8lPgs0s8uU+Rhcjt9RphRYbTsCnYZF7RLj7skq9faDOE0V/4B/CzS2F780QFsIo6h9lWub9wWJaYNHcezaNbvhX/OTk8YTGp5YRdKOuCHYqM8WIts97/F0xrx6/XPUsOPhtk21dgUglcohonC0rr2jDC1Z4Q5e4ZZDBaGvT+Ui9cqPOOKF+p+RWAaXDNRuDbmitBvUecK3+90oK3f7J/tsITUas/s47ekP6Xj4qkSdT0jRksvEtNFUYznFs++cztO12L6Xz9bS2MWheHCuenmDhKt9mGqwJhT/2qZJRVb8QeFu3TiS5CEW4VwWaZITJ8bTPilRzss2t8sYk3qTJcoX8oWudBwn4SHEjD6O/qm27RLqCDhRSGoI41CxcKn6XuQCJyuHeQisJlP7yJgelzEoZAy5KCMFjF5zTADI7ZAmz45KBOzX1Jn7VfwUbq9YMGhabgCyMpZslBFzPH2+P02NX8ALo7FgtoERjCfsqGC2EFQF+e20N/69O7qDIP0t7ayzbPox3kW/X3Goi+VPEAhr6YqdTVVqZeU1NWY8LvgZ2eKOTWh451sbPbV+Il9yNccgfsjYHU2ZjZOw7pAr+MZslECxTZoN5yJ7LG78GCrM/YAiVZA1Hj/5YU7mpQ1+bXIymXTVnpDLt0waH3hXr5LlbrF4PF4jAYK4ePTWtWp91GJUwLw3n+KLeC7sxkFgvwF7RVIL6EvwUk92l/8usaiTOUgV9/a2dPTZsn0xo9aI+/Qv2AUdljTX+rbSoHgnbK5OuFjuGcxeSVgnOUmQykQrWQ2L2l/5BO6cgC+ktixUOqOpK+lBwKObaCjK51zsynfrgVQkUhKAyyy7liBU87UNo5/EaY7NxLeIpulJzoVWJceyHctIOS0QaUKeamVPe2aGWdt4QRuYllBEyngjE8l5t/0F53ovajkw8I/VJ33DyVDntrm3ZfJzYA+IlaNHzs5TygPtP5PDF680DllL/9anJv1BT3nZm3OTby1z0MK1f68qFKiVGlOJJYkW7YN0RH4qY7vuvz7GUgZF9dncTnk6LCe2HCFCU6fipqB7CcKRlKZWVhGDY7E0c9yHMivbUyPWWscDmYcTn9fa0NZf5w3hG/lOB99YuO8TEIdRIsjTThy4aSGsja1l24iAqqpD+fXincSxfFmB2kMFlQhX2R19ySKJnO2jdN8zA0ofK7BrHo267bkR7uSnr3qu6MUOybiYXlQ5TTQgfQ3saCl01VDU0w6mk01+R8E0XBn0EKKRZ5xouxUkAvLhtN4wZCoO0I5vWoOPcb7+g8u7EFZPhz+m14iyXWJP5Hwc0quEgHmaEbwSnR++pIv2Ad2wLgnJQX3M2l9ikROEwZ7Jo78WzHAA+EbGODDsNuCLpWnAstX1JUtipP8AcLkSuXWLZhUDJsVVzC8WuEMLIHq4uzcFr/nAC7gLoCRBbMzNtniIk7We2yxYMaetl2j0/vshm72WD0xQ3L2Afb/3RdxQLUp8U9i8bmRWLVOCul70AAZ85cUCVj9QqfHVr/R6bbVH0Df9Qi8/FNgaS44/y65wCPnQSeWIWH2E1C6JmVtm/sEnPA1rnwCDh6iBw+Jbg3bLDMT/tEHYGbiSpKjL5+AX+cTYBpV1/sKYIN2mmHGi3XMzSspDGudZ79y6UhcGNofT4+zvFcu/clCPVvx5oERW7l0NbMHummD7KNa8NbddVRh+2f/kzON6rAWOQ1Ody4A8UnONOH2g28+Ws1QMmD23lHBrb2DmN9ceFHPc1mJS/JE6dNl2Qxa7lx61aD7SFzR1lftDzulGj/SuIhNZyLkV7IyCOYm9KyXlAgji1asxf1pW4BgyTL2XCs4BtF5A/aHryTPWXVGOiJBAYorK72iJoioEMI9Yvra684qZ/Is0V3PcHIp0Rp7SqgmTkCySQC8LBpFFHa1wqzUNHF9WBlZpQqmrJa0rFLVR19dNuP3E97thurcTqdxoShIhYl5qr2nTw4m0XR2V3T2CJ3dFX1cOi4PfWpgtZxetqrli4nC8nn7ixx6CCOaSQkprAojcfNDWJsMsnVpZ5cI8rly7/uSGpJGlX3tn8lCG7Jqt6UJ+cQVWeuzRdnzvH5grEv3aGplX3yu6+foolmJdjv+QDCzTFzbVa5AIcrcm2uycrFqNisXtJ41WblYtSYrVyhrZ/pzpF/LWJb7qCqA5Kt1qMZz/WWiEZQLK0IJ9zOmyC7Bcc7GLnviey49ClWA8Q2O871SicIkSxQwWZLQSW0knaw0lfwzXT3anXUGdFqpHc2RPLdKKskcqWtUlZkZ/+pWlFo/r9ReaEqtl1L7w1RqRxdgPd1bFFnfU2Tv6jBQ15680noqsj/sTu6f0FdeH1JMFi5dgy8IOgpyw8R2v0U3C8wFa4agxCJQHTYeOKlhC8IQlGqdMoQPbMh1gCkLa+NCRwOqqXPnFk/gCKPpY9Sk9DKjEXGnhDcPLIdYEIpZoZNalJWPXKQ0SsrfOnPJWZKl9EeK0lbalKIuT+HzBWX2P9loHjGjJ/cZKw5zPzMItutmUygAPEPGvK+L58jDwCtu4pb02MKBAERox4GQLLhxVKI1Bb/jwBH10Zn9r5y1zjkJ2RRhnj/ixsN0clIbNuMDeMzRignnlq/Og0U4E3kMED51+WN3KpnLWx+zk5+mJ5aetl19cbuUolK2AEPVbC5DlD5bVuXten/mlDA1Waieoi0DuoPn+zNgDLTSdpYSGQMjtWflVdmstCrpUsfqzUTxx0LSgEK1Loo/lq/+kumzCnSvRoJw26rdesvYmF4B6MuvkIfEWqBkXXV7+z+BkMa/Vhmehpx/ukAsjNw8C02ZzP0QhsVLbC0A9u1lHPVUwrc1VoaqKBG+xk8nFwzIxIHdHoaqIQxVQxiqhp2hKhKeqc2/9WIa6W3tmaWprSxjQuocAVf0QEP9jAlYv6QtyIfEn6SfkX4wapEZtk16XkkUvdXM+KL8DHQMnarSSOizQMcQvY2+XKUiRtJoOstDusKAEmsQQSVlLugiF9K/DCa1An+lbq8FNLQ3S+DruG5dL0THjQ0/tmiqd+rF410USmCwpKl/DeZse8zM4HTKPIfibE4IXSyVJputieWyIvgyzsSG1fp6HUZIzCapN57qKBWK9TDpV+N6pL3R3nrZEFS7zIWEJOB1CWtNnxhMQjmGC9BopcP86EhT8AWyUBFV3ibBcyMxJdv0NW/leVt13my27cKB8UQRUM6otHobsvAK4nhRz21qiC45snOWJD/N4+h0BQM5cr0hmP7DgwIpbLdp1X7rYy3wChptWdinucbNJfZYvk8TtHpOmrKk25d0nUAS4iASxSt1L9c47iD6mnMdrk89bKBIEWYKK0UJTa+szZdhc7cM6pigvVwqButZto1+VovGLKy/2DtJfYKJP100DKT3RLcLBEP97dAcMKRIKWtnp3k9dMbCztgnDAFP/bFlt6vKiGgyKkb2JqQbh5MgKHsoUHYezQiXElsASHvRdQaAtPs1kPYmANJOAenZw954/Nxzaav0FFfcTRYHSBPdbFx1FyboLELQcmdZhGAoEYKss/RZhhQMBFhF00wfNh1PZORleRo1ETjZm9RR8dP02w+l4cdWuLW0CMiNI6PxO4ZF+5GgIi2hRmx6PYvks8kT5wY02FpWyqFiZoeySA5Jk9XU/M5cM+R1Zas5Y+Lx8g16OOiyEAlA9FpsNxwcv/juYN2fylp4RUMr4QkDMijImoAPAYdeV2nN/hfhMszwOGXaEnLEc9VkDC7qOjG9/zCo7vHkObiHdVuND/U94T388gFf0MtlarLeSGwpo4u9Fq/ZiGslE20r8A5kS24KAORwehHPTfJvkKdWKxAFpW/H04lf/ek8SpxMTWdjEn37menxwxIB3lNO8s6Rfe81E8oWoYXt+RErXFQIVhqJSQxd3B1CylLa0ZFF9CNnpXown1WEgvLnfGVtXIple8OCs6zEkgWi61d+okKeEElBe2jFRjXEuR8D6yFTuTT1QV7I7ykEjmonbqqVH5ltlz+68UNNH+/LJGWKdFwwhakev2kpKI96LGm+pzzm2rcfE4migYSA1nGslJCpZUZaikV0EKE/4iHMmMP38+17Eo/Xji4AR5kdXKOMas3TkYk0IGEvJ/QUXn5ydD5UdJX+AdL28j8/c3EeckDd0+ojwKQV7vP0SXckN6rwN095k+M3EXYfMZRIHzGCHXMKaJE6SHM0wXeMPNZXkGwtb33jjFt9okUQxuvAD8NxQ20XCvyj3T/tAZ7Fwt/ajkpKNpEm9t/O/52nl8wIpSV8llJJurpw4o+EdubmJUTjQnqPARk302vaOGDfc0WOV2DDdMzTETqVB3nmNsMlNowqsXQQBzGOOboAiUdBpJShfU8Wjl7SEVPeW5T0PdLHINMzSXc9YTQCPsHOkJ41QHvW9h3bnHbG+HSZI2VaiUhrT9Xq+8l/7lbfETGtuArfzX2ViEGt/vqGuVah8ftgoz1HIgKxge2Yufkax3zp+7IKx4V+pOn+lXypIwx8OeYOIqLs4X353OYLs+7NwRlHXahT8YFafLLkLhow8rqeiho7Cb1kOuLt4Fen2qWgr3ae8OZBU5DXoEPJDyVhj/gKho2izfuPthlMnVVDCKgbcGzQDKnYVShhpRriWQ6wcw3TFwa520H6JMJicr38a4wtpP3sr9Yz+ERFOFHVWN/gM89uGYzdEiLConFaJiOwGqkU5609RbX7szU+G7e845L8z4GvhIuXt11yEMUDtwwvXl5EbR7VzZsuXh5dchAHRodKRS4vHlI71G87xNPR1aGDBw/q86V7bJSeX3fv4kJKJpRLjP5PnyvX2Hpv41b0nskzwxt/jy9guQwqIAUU/AGokJ5AYUVaQuNWNbeLzdUDheU6Rt04Hj+Aye2ZPx4p3id147ri4EIEK2c/92TU5PIAug7+2nDhPri/L9k32Yj3XoHz7EIIIeccybUNPOMH9zUbm+E5R/ZB9r4QX9GF+/KHMho/eD1B7O5fRQBr93/zZdMLi8I1Z2u8IZheU5SduC63qva1Ki/SW9LjpjSr4QLwyEV9Ghyjkan2wIvHv/yz6m/F5f9M3//VzlyU8udOQkqCELimYkVEBavSRTUUYdSK7IxtSYXm8CdaluOsxgm7O9DR1U6oowMnsklc9XVuELf4E9gg/mLGdVgZkK1abWMWp9IVzghpqWXjh6p/4bpbNEBJMquWHOYDsNUojCBmULHeaEjnnWZrzDdkH83oRbOPrhzPPlqpy/c+62iVPuuKsQ9ON29X7mDCaazI1c00NzZBJud+RrdDtvHPoKhCQVEpKVvTBNVBxivtfkDWHAGWHx/SOeP/KUbybmcj4R6ohddS5QZLlRuypXQG2AP+85VsNdm3i7O2Pw0tq8zsKtS++vVHTYEMQIYWdGHsM/TnzMKzlo1IdlcCvtLPyV0S8BMFc5YRvuYglFu6ZDdaNOlbuDfZaYFNNtmZo+unC+5sGZdKTae7s2id86DqplqLVgiEKmxS4eko+KyKA6BQioQmYBXukAl4FjySMQnlvOvsPCIR9uaHwUTCFsmCWf6X97YbpjNFalEuhnPzNOI37woHlf5ofRuagNisJhZO79juO7NQuhjcxeyU+7/muLATCfTyJxzotadvbeOTZmqmitvCyaCMa5moZNPu9r03HrX00IwHpFC1Nx/Ck6ADrr3prQhOtlM9ZP5qNZ1FtEJxi+5zru8jMVJ5fXUKusKv40q8jbbCUO4+XembQHM/kj46AZpGZvdVHmU2/IBLvyDF7g59e/AeWj5s1lsC1chnGY40LiPsRkDYdXwco8O5txcOmmixDvQoysSrLBDtSM93uNI5Fwe9Sf6n65uiHrWuKerKr8MUVWFevyZwrVfy0O287m1tAuN13+vN8PUtve4rv03XfW19gtd94LrXverrve5ThrruS77F133haO119zk/RViE/QKxVekzoU9rJZWOuKi0VBkmovHIgomVmUfa31jRlkEpE6M1LGw1z0ACMeMx65GIGF3tCcTZLAx64TALde8Pi63JVg+3EPpHfL8D1ztisTR/WeAMc/rk+09In/zv9RxSAHvrcXVHshV3IvW+WZA/rWImLTYmLc6Ak/mCaB9SxmMHSgJRJ6Q3DhuKA/RyzQeR86czBOV9czDn8WZAHNFbTLt7RNh4LqEiNkr/OKAVgTT98oeT0EyOODdLWo+FtRkBBk+6zbKounD8uJDLfc9JxHDY9g55W4tmnsPD5cNmRMOCtmXpLACpGnXNNAqk8Sdw3YfcdtfdZ9kd1/foK4lUBaaRcZdbyrMyV5kf/248xa/ogFhJbtVhLw6S8ymvauZeHpjkz7dh7wWTKCBCaGI2A1xOpzpQcOCQmUjDKlX5T1QyfOByx/QMIgkxwZVBsfqBNt570HHqtmWIxcneV0hcRc1IExgr3CNrAaCiTFmpQwB93B3m72e69BEGBbJZVvd26z/7mq57Q/XVL3zTiV34z/mGLakx8nbAeOWVoJDMsoGUPeSeo4KH236h6+SmoRbeqWGPrdLnhhbemAwDrsDu0DdA9fJzaOERQEqBkw1472JLtSa2n8zRr8LtDAETYP3phudpWIpgxoNREsx4sTDjRTHjyXSrC+sBW+afSngv6Tpi7Q92GMqtnPO4wpXHGLFM6/E7auqnS7Qrr5r2HafxhMpXVayRu12cBQnOWL/WZochTgRxMxW5w33DgCeujEyBIaAwpWvZUC/jJuEzPXhBA0L3d/uJ387O1YGyuKcPD5sq/RM1tvJX+96Q0V0e47ljOG850EYMgHduhq/zGsRupBuGyC2O5tcG/P1qz7911vN8d9rzPE/rvV5NrE2SpD/nYbDoJs+mMnmwLjzrr4/mhSu9c1Amzh2rHN19O5VyxPcpLAGUuYElgDKnuVrvMkVD/bHz/XlFZyAvfZV4M1mVfrXTLkemaul7CYpw5hayym2I+Wumr3Rs2qSut8fF+bWZS/GLFK7d4XUKG7e5tdU3/+L8kUwiWJHSjFgGMf1hy/K5s7qMVrDAvjiLsnXYEo5bSB85JhahSuGJ6yv92IAEceB1Ree/Y/SuEpw8WF7/TM/zGW7OdPdBynxwCvj7nWQ2eILvmc/Ps2FabTzYhYNBX8RxpkZt3NO+mjuCbUo+Xwt3+XuuZiKLfIGJW06XNo4a+76Je9DEo5gmginvm8Tl5tJso5V11i9/56VNTVAyI/aXT7q0ifmUfGI+dsql+QgfdD4HFtrzbem1BMZTPDpfk+U6Tx8cLg3odkaJiZemGMX1TQ4ViQCGiD4hS3GbvoW3dp6g5zVeGXGtHuSZHf6cAOCJB1fisONK9EL+5kpPxGYEFSKxgL7LVRTAuEj75Lg06M6q/3d+ZX8xK2pP9+jLY0Gy4Y8rS1KIq6OWFKel8X4n0eU7niZ8iL1kvGRlmge8mfF61ZbSuc+dm/MPA85qJdoCtSWyNCpbdyrUbNfnSv6Z3u/NqKjVc35pmaHa9ZlobZTJR3pRwrNUu+uT5lLmnokD68Tp/WUnBhXiiL6eY398B9fmhevmt+7MjwzucRSbCnUPedvOiSMVEHw6rDr4tp0ZKofSgbflVpjQ+OPQ23JqZLqA7oRyW5UuocngN6dtSm8cVeM/wPfhLCErbKK+/XV4n04CJhyJFNsvf7LafRJ9lX+brfRhV3FTHdy/gryxjovZ2TLfb9zVVDMO39N27WGi1qw0m0fUwj4fXEyOUjsd3Lee8RdyR/2cJtSoiYcnobBhieGy/TS53keomNptjSY3fcjZzPnDvsSBj5ESB0h86QKVS6UzgVaNQIfavrAfRZ6irUi6IIpMsJX+rUb40rCTNP7IBRqXSQ9gqwlTCO9em0MYsSZLFLUgjGo5inp7k2BpgCvFdGuhCYgvoFCG4IK8ALi+7smPivcsVfJLQXWnGzvEmvwRi4Y1T9J2Tgfas//5GazXHKa/O10AMAoYJgbQp4wiAZOejgxmb2wTICLaKVdgBP/c5ZiUhVFs1l0jND3ddBfMumVn6YG/t7ufSLnJOCgXepqbaXPzd8N6a6tb68sTjX30opdusFIGPdwgZEFor8uStZC0fkqk4PvEhuKoPl2EcdL5QnrwSHI/PrracgExRfKMJ7iYKTgDleXRWQa2QHis5iNWff4qD5ssPlBI6T+CKpc3ox6B+Oy+oA3hWmwNJ7Qh0Bu22vq9E2almtkYVm1ezATuK6gvvSIWYq30N3a1zRbcoKV8XgHXNWv8H9dalLb2bZodv02iPoLkSSYEaz0GR6Wd33Tksr97hZMdtVpnxOurP0aQInZTZ4kyx00qsPhS4sPy4efpOjWoHqIXn41vY3q166wdFxU0CFuaqhUtWJMis6XWUsQxlkU3q21bSiaudkZNz1RLrAI1/YLRIcx6WHUxRLnjV5Ove2G/UWwYGMbexmt1rM7MYtfOChlflALWFwwXWmXzRnseKRpR9vCvrp7BiGXjYYp2bTw4N/XkTMlfEAxdb2mUInFggUl04zzRNwMZZYWKLl4cmhNUJeKHuvcJDDq5Ne5n95YBS7KAsNlNVGAUVQA5dCe+swjAfrFEqpgKyAp4mBAJCctGsKsVRXnViI7oG5oI3YXOTXds966cTCobtEOrhDYJUwHbBoHo7aZ0+eju+dUbrrRvrRswvVe+Jacsa98QK8gaBhD9XbJQeK16fi0FXDaQDeYzNq0BQwjbvRl/lHBsl/56OL0j/mm4Hl5osF8ufN9uzijtGYsCFqOpYUFJyYZa4hNXdL+3He7mek//viTM2AwoDAjTpJe00H1ElxkpnyJAuFRzMEp5w5Cxc/Sz3XLIbddDy6WHYZFgllxyLF/rumREuCOxQq/OWT/bhoQFT54JiZlEi9qMFrUZLWqTJZHItc3MhxR6qvVK36rdyi0Z52I3bj3O58txhhwojOcu1WhdlT8+NxXcVZQ6tiPEDicdIRdpATc72qjAtCEHdzmlK7AiYImdkmacS+jmNELGdxEyywpJ6HgM8uhQQ1l0kov37SSls801chZVNUWPj6bJ4cuim5/A+DdnrMVN6LIVcqT33EK6oJ7uQEgNWgSW9SHNsgoFVcokrEc2q/hpS3e2pX/whLf0yCyx3Nn7it6tbw5Vf2eQ9TWuWFo+LoJy1Uq5m5o1+glQbHP4LRfnEwuWjc5pv1VEU7qmzCjI3A8LNp2ICLBcgZBPJHS8OTcvC7Z3/VAp6t5LsR8iqPBAMX90r6dxCg/0GQ38oOV/BGd9cyEZaZy9G+ByTZE7b1ZrZNdPDBZj1d5BuQviHspwvFZ6kBRC8f0Eo8xXpbEDpsfgfT7YVOJg++qsYsM3DeVFaXpX86R+QH+2VTCawwhcpesGZZLJMrpED59ijx5Vd/rM7zs3Q1LX5MV5qFX9SevGwdILeku+kLHOV8Y6XxnrvMW3dm7NP5Bm2NdlkKcaD9dwV7we42eoDDJkViF9ahI5As4UjKqgrK/Lp6W/pf/2WzUTOKfdWqHbOItqDVZIJyOzqtNFbuLMClu4q6GW91ErPP/rv8QDv7ZLPGBWv+yRI4/Sc91UzjYBqjIobmVQ3MqguEazP2/g4bv5Nedm0ImSNVLLDdIkDuEUS0WpM/hhnT7km/InG6ZEFCIdHmUZWz5aAdYNOK875yTHKgajoRb1Fj3RL5+zhY3wn50H08O9Mk4c1l3sSc+JpSL9j3p6yO1J74t5uV7XB3A/iXFTB8A3Yu4/h6TGImILjZGzkZNKWdADFHBQm248MBksb7zw/zvcbgd7M2rOgXbGBDAVc9qPm3w7eP+1+IhkIokioGuzG6298shRRiT1EADtX+Y0BpX3LozbDbnZ6bnZATZb8KwZNwHirxEBjGZdzeOfm1PrGJ54T9oWZpU6pRRgohzcG9OSOkSaIILKDD+Nw11gJxPziCx46T8iBQ10UjKRdF22jV6DpE/KSU7PfTR9A/23cjvzbAGH8Gs9qckyX74x9NMtc9FIqKcAQQ2HgJH0NKP01PWntpfu+/idmecjEEFZ/drNJU/KZq3uvQxDJesQWiE9RsaHhs7WEoxTOJjk9+vOz+nWbVWIsSwQtvcq3FSh1A0EU9FMCe1Jlr/oXDE25mZXmYVQAL6+EZHrFGp+DtId6n4iWyOXH6dvMDUVA5oOHcbrBuHO+OfXsQqAGjF8g/PHFloji4FvuET0aFLho07XQOhpBQPUBBmKJkXB+U5fbGo3zny9SW92Xu83Gjyt3yYJU5Q45RRFjnSE3iVvDvuVYGxv/lv2Zn/zRI0XvGQxXnwNpgvcgeunAunp87cM00YjspYjgvk8ufMsdskxFRQ572FQng49IcG/vWXDXxvJnHqBzKLQVRizRp6+AhiNqaUr6agTtQ7NIbbAGVyn4CWfBdNHUekNxBXMErioOYqPWHSSU9ckHsvPH6/bZ59wt0AbzfX7iyUXGT9DGsq1qYBnqeA/oXpxDhRr7xn6ej9fcpL/+u72+eUT/3dUyYR95m3xoF/af9C/JI+fbyux2awWA7XMDFs1eE9CPE5RYewJnyfoPmTMjDOkvT4WyXm3xdBf2Ru6faXH83Ll9i8YmUpBumepcfI8ldgKCPo3HtUs+KH+ex3/wtxXqjgcRNl0XJLSIzxVgUEBOwXMHj8l+UqfGVZjZgdof4Y4xq+x40feVh0/4oQ7vv+ta08emiSRA7yi63DXnowYNiOkMl1mKtOv9zmwbME0QGbkKsqFzVmerJF41D491KEF/cQm0MnULjwgfbavks0J5enfNBkFdvzmSOO/OOusE9kf/VOYwJ6kflzS7dsy1w91XybsfHDo5Y4xEcDuwNYr+hXCXib7fgameVUcKEWxDCUFR3p9QO9GkxR4W0Z/e791RADkQpXNcOJ0ktE/3Ur21oVusL8yowEbAxSweqdr/100BTh1st1HnVHSblMpCdNLDfr9NdXer7fz151g5/effcw0/GglwV/sG0/69vBQWSmxFGl+C7TYaM25jx6xCenNGpKlx0U0p1RVOqbRTl179esbB+cmxVK53l/vum5/Nnc7TfqrlDdc9Dg1yqfTOG5/rrNmOIm7ILXv6LtJrK3p1okLV1ve9ipri+NKNu2r//FoJeWR5uzZCoSxldZUQR7rCaOmHikPOSBBv7iGj4/0urqJHRIut1OdgEH3MPKEMtc5cthhBzUEaOPoIbJsHU3gkje1upaoo0jBlRH8yiFLWnKjnrFdyMOy5hQZNmtznZsTHcFS4dlM39WE4pnjF8cGfJOIN5zMec+6l/cLqKsQVhGLl2cDXiB4jp4/mHhAEzaN26NvO0oVN33MlRhrKqUZVRgsd8SUr/Hvho3Pkg2fQyycdLUWmrWsdL7PSlfTP8KnNEvD40zT5ArUd1aW3HVCSEqQMCqDOcspPs7FIvpaHNZmGjP5efg5Bqv0717frpFe5Q3oRbmuwL6JBbfVmqKviBLMSD4vOeqruyKsI9wtKTeF64iHMwza2wNglekdkhxttGu57aA3kjVXYQwfdBarkEqsAlRIu82XhW649+0kRxA/nmHkYrmcX2LJpIe/hCJpyDpWbbJIruKr4qw8Q+wL98X6YHzzlYLp3riTmSY6e7PI79GfVCuZQlCpZM+0epG2F1/v/at5ptav4NIiaV1y8xRBFNLyckQg6hxREB2Rv1y8GaI4FZz1aUH2hiq9fwAzBOquCdwj761tOt0cT4O755J4mg7i3+dRaQL4JxfHre1ufRd7lIud3lNL6mbe95IwWgmG5X7/PP19sZMGf9e5PpMyltTPYOlLTxiJtOI38LDuGK59TM5G8wsqX43y2SpfjvJZKl+GMhldSx4p0iPTODU78KJ58om/pJBDFjq02JGLRNM8K5ZtDTPI9tlzVFVcN55Zd0EAkBJVXuAKk24YkXX/48ykM6PkpxeN5r8xUnp/MhZK7zlmb04Iyee3iu76fytj2uVk51tFbCiS9r1k/71OwgKGesbaSZ/16R28dYp/ZUlg5nl8sutp2fIbnCGbySynxMFRp7xLxR+vr73fb/Zx6usN+UMpgjVNWbXRBvc1mPTnXGwkbb3XMpLba+93Odvhm9ghD6zt82O+1+n71OltNpf+qCrw779hyrMwdWiL6Z5FUmE/LfbS216DP7LP7zxl/H17YJvwjDBtE66FuJ9ygEZp+zw/J/+W6Mp3D2xzmZ9NKjFpNY8uYs+h2v09d6lup42Yk0M9K3ieCyaZCjmtVlqGj85irozg18tVrJLlG6OrWN+aRZ3t7KLOFDraOKW2xe+Ggh7cwEvyyh0KX/kG05t55XW/tS/5b/Bbo0a3fvb0v3MnTbOY0/hBFF5DvoT0cn9rac1NaDKinQLAeZ5S6rGbKE2lj7T/FGGDpqvELiFz29xWE3n953ogfKPPdd1uP/ENd3s/U5Wn+EXOKCryh4d4ZUYBYd5gsbKN1wcu/OysRlVs5MfLBrJQsoFc7Rqviz6p7pvEqUhR9lhDs8klCzauztrGhEuvLknZKrNqWqYHjtdyPZwzayMQCLXYMqrlg2V56WwS2jbIkYECCCvS5+pieHiD7wwD99FHeqynjjRTzTzXaxlwzBxBsO0luMkZjLJP51ry698iaMKGCSZtElsx10LhDJCKWsk15ghPR/K6j754Z06FrfJNKG+dEll5XTR9ay7Bj5eSdlYdtQduLnbMDl20SJmWz+sh8AT/hsTGxjy787hEvkDaFNSl8o6pWz9RcrDGWY6wWjIo5+o0R9i4mWm4K8/d2S14nvrWeG1lz6CUN43ja0L6T9z4SV2r27/37F6jUDb+pF58G+b+uRbbJt38dcGACWZf+aXZHZ0nblKkaboxWv6eNQ7hkZldqnXNTRKT5peYXroKaKb8Smw5iRY1xEXTQ0PtaTb3nReT0kNnvN++2J3Sje6EBKRdzs1mQ9ku57QlxpfEwCIrWy9ntGNVSpa/5Gx7J/Pk3WLjlnR0pWjaloJtI7balXuPRf82eOVJStRBy4EnJYYgle1DsjW4vZomYXDQLgX87jFKjD6PiV0GL6X3FClRiMCpQ+tV6X2hiNjMeEevkUwQlqLK5OygLa+P8UivG2rcEgBvLSfrWwfHsVPeY1bj1qM77LWgk8qc3ykt/pRpeyq20fGqq3ut3Tw4mG22ZTTUg9k6fdT3Avz/tjaXqu0a91iLNJGRs96bHjPMYgZzW2F5G3WMzIjq0QbK6Z/ert3j+F2FvemxJ9bVM53t5GvXmHSD5QezvMFxT8YbCW3E7ddurrjrpsGctszMRv/NkCm7dIa+LNlhaWnB1UjfizoMGeWqvxZgSAJpVuyLEF60cGnbaaxTUn5p1nTarPQzflSWOSYPbj5sPMuuSJ2zAVMahZE8Ka6QKAi9XNGSIO++6wb3C3lwaJfTkrSjnLV9EpC/0hVlDSbPa4I+o6dxZaU5OUr5Z4WacyY7qPYlnS5n39eo3vcU+3fXfcV+7bovy/Kt2NUvjbdmVz/bu1kqQ75gJS3QJnXH4odxLMeSG58uAm1Jx+olZxp3N7wDGzrT7PVxhXiP9nkRb9AyDQMsp6MvKgfS04BScflcy7xUenuvGXo/V6k3GSJme9PRT5YD6Qh7y+dab2fOvofitJZhIRr1tSRw6upPHaqqPPwge4L6sQhchaFaLvH0aK3eueNnAVmmI6xKD66bmB5kgdp3y/2QyQdJTEPPIdXNftf+VI8WyOzgbmrwCnmVnNVhpLXAKCnqz/QxhQUz5JfbDkf5FgL/y8IWi2OIH8AMWxS/GiZVDcxIhdEteBYd/94DPVAMmkTlfo927s8xhCsyhItqZsHVG96I+/aH4yRye2F0YWEAx+euViurPEef7Czn+8+u5w96ZVjfV0ax4lb9YlqM5yWLtWaXdCSckEixM4/WbI+FXZ1EYZ3Cxzg/Ce34i5nvXVZgcxbSHLxHkR90wSJ/Yb/DdDAQe44K00MqNKJEnV6L0LrqZ3nLYvk16LJpOubR6DgtLH35J9dNX35Lqa3Mq1F8GfoITtxycHyDwVkzH6Wo8tMrBwXo8HKyrjPdWhPTG4ayBv9UOh/PN101XRi1x38djnte5no3G/LCUXGnodOJ21X/+zSaS+avxX2du5IL5UsF4KhzVe3iAntcdE4fllONKSTNgHF6KJ/yoBrzeYkfoaLwvaASl34ON2EZoO/5dTVH1NgyeJbz67gcoIQIGVu8fbCFmyxu6PJoojimgO8nS9UJofHaieQuVIKOKbHGResoH3e3LHVUESfh7Lvbh8do6f37mnAxT/iLw1k4kgA8noW8j+9WguwE/EAElvK/TpzF4i3ssp1tapCU71FcJ+Mzvu5OCLQpzCWUc+TiK2vAfxSe79BHJvJBt0dL4I9y/PIdlG+tyCn6evvMfRzQNBm6YzL0YYyViz4GGVeRZMtKrpTQZfarjsd3762ftoX52WjnO7OCB9NHB9zkI72yttnfS6vU+rfZX6JiE8oSVXdLVL2GiJyPXivHHn4ObWI2ic8C75teO9zC6dCO2qRs+8+7cEXRZh+sdm2xTL7frMn0zX3i/zHzxIM98amJ+Hvl7LOFQDY3ThCsgfrgWooMphMZN9nfTzUW2rl8LwnPJ2Jn9jJtiCLDPKNHlR430v5plHyGFPxUOM6e+dO5K0uMrDsOTIiMJ4ttIXD3IoUMESVcIieV1Eeq3sfFRLUnidXpg4zIVXi2T6fJFL9NPw0ezdx2VDYj+SXAv5nSK1xHiDNjxHBmeHXq57+uVaOUQ/S+Zb+XnSYUqWLep6vdnwGljRPcYOJTEr+uK2lUjYe3QgmaAMpoS3k08WaaCgKSW6oLeKJThmqCA8SowxB+iJS1teZ3wEySB4fsZ82LtofC4F3uP3MPxcCh36S3fObsW+4Pg5OfwwhzwzCjaveOl9eoPgsFDmlEXAtFvJJHBdsPbMDH1EVDkZt+hPYQRGgz7Dl+3Ur57tayOyCo9fb8BwTbRwM/wsDVvY1LFhLFPgb6aPwszHXQhHMFric8fkVIhZ15JMJ/yEVu4j3JQsUZGouw3znAI43FY8Z2rX0aje9HswvjsZANGAM9yc0EJzJD50Pq7mncpRIjfrFAr+K6shgu+WJHNW87mJTyoQ4t2X71jXK0dqPs7ZEfHWj8JviF9q5ZqKN+LaHPzwp9oQh9wYQ+fqxUWGQC9iLdcxYTxSP4JwtCuG3A7X9jFknUVOO29DFqB6WP2O+jUnLhV8bGIRtq7mKnujhasY9v/FF8ZjD+ma+rB0otPP+/etenX+U38ZOI/OiMtCgVVn/Zz5v6MB/mxa57lmdaH2swa7TWrxvD7ySfShTt1oq271E0DkrGfY4syYhhMtPzcCfMjWRL8F3L3ssEsmKl/bOsHyu7FFRlMG2uwF7CbxYm/e9fuTfzNo/vwnPxAe+d6MOyNOx4gu3tST9/h8b/fkaB7s3LKAZ0wZ72p8/nB9nbQeBS3UQp/W0DWqddNogfKXQ+Rxi0xqP/OrRxz4rDZO61ZQo/7eb0eT+J+beJYO8VRo6SVGtwDTPfvcrNGO/MZi5u0fKC7kgvNjed/nIwJ4X7qRQus+a8FG73b1Poy8OvMoc4hX69m0FnmB19Tsc8ynivO7CkP/P/28ufadplWjIjOj/qSpslnsPbo3ZPlN+B8tpAde2cgvYdfHbuMvFhzLH8eCl0biW9y6GoHWbVJK2IdxnKLJ41zOqLknbTIeTWPo14uAnpbXinJgT0nHQHBKyHk86Dq1HB35Niar0yV7A43Xn4PopBeEJoOZXQKEQcV+yOVE+s8sFUhibQZHJ3mvPMviKPE08wVxUQWdMtSE18E0qjhVNOrsY/Y49yIT8HuBOMaQEsUsgV0WxsxmlHA95R/BPxz6hZ0HPQ+ZJYTyCwvG9tbyR76PpzoSF1U6eH+abuSO1qC61Sxm0TXeZtfjSetzG93U858eLs6WVO36lMRlAeIehhIyba2YJ5brznFnxg7X/J2Yddh+Xxu7C5/5QRPEzhNjIZCBmnVwdug1p86pGBPmeIssHGPAsjued6njLfcxrZzJu/5fJi08GQPhB0067c9Hze3rutMRaljzHFOd/LDsuFtJ3WBDMMSR4vX/f8g9cFaNmeJZExO/dHoGLGTrX8qXw6P/nLaQOTlIpETlXJdk87AixEUQBTbIcExaWLhjZpDaCkkZ1Ktyqvyk/jORcdLevoX+GNmMB7vPO/4xs8f/OJni+B22SQbRIJG5cLd6q48eLHDMJRMmJUrLd2wVmHAx+zIAdyQpLz/v9n7avj5La5tW3ZO+O33q+r8jY4maRMYf59qS8zw/+Xb/JSoMzMzMzMzO2mLzMzMzOlvahHj3RG9mpg01vYsWwdsY4OCzW/J2XN+ZD9UlSdEfbLhv7gn00Gw7N62TikqBmGBeiLhyUgMudmBzDywFAUgwGb+aL7WW3RrW9qwXsRoNIgAhSVqjjQc7n3543u+Q11somicrKxOJm+1nLsK1cJHsfrxEfMjjjZZAglwmYe1nwUWCKMGL7hiXdO7hkzbwaEzQZ4fUm7dOCy2sTbxnkZOOKVokyg9+fZI30RXV5GBsVVtW2CXiKg3CLIN8cJK8AH0BNB/6YFaUUHYVy/n4FyRzGHGo5Un2/OUX1xUf5ehgM+PbGuMr3XbM5DMqfQtNKj/09b8N9J+A+Ct89ekxUy6bFhxzzBMi13Vtsc8xDRZiP04dT2sD5E5zzFlL/aHlb1qobr+iKvvCLBihf6USJWmM6PeXf0ld5OClel0GobuZR+3ZtiOwsbtJ34CHT5GhIzKQi3iEiEafMFCstWTRayIlUcIzACnqInV+FNS9/aVSTv3rwJsacmSs6L34jI5kGUp5kQQ0B/LEeq6uitJcqBHbwpfvCsPj5kVgdDPzEYOnZ04LBtnj6WrPNnx23t8B6Q9dPpJRBr1PmRWlI1akkF1NLaUWQK1vXatB72Vp6DUW9oMa4mlcUwP8Jj5t6VS/Vz5SLzzsF15oM4WHMjnSWujXl58KJduA1uL2S4pNkJJZCK6/6mFKWg1cR++jPm8HGtdki759TtjCOwMcbT8JpZ6EmdhHotvcXN7lmbDKv85mbl94SVYyeKSA6ont5TnYTW53/ELQixUWixQ+JS2kzWMgwEQTF5lcPUrEqmC8axkZtyVn2agkzeaMjwswuKco2Ep20bzdg8u1zdxykzp8+yWdriD4neXyaYfnWUmmGrcmTyIaUYyO41EWmsb7AevKOhz31f3EtfSB3fMVJzJ9+qX3HNvarZ3A4B8ZEhxvVLirHFCXCdoprvUXSBNTZQciHG6kwo/cW8w2d5vZi4fBjg3/eBI8VCMWR1oFkLEyX9pzMuO+xfauBDV+m1pGN+mgsOdwUPZs4NQLlePOtCQ3aTHmTJTg6D2IlcsHNbTwLHIYg1sNb0jswdRMEJZOodBPrehLC4Yl5gJXRSuWIaWVhsAwb+78yQhkdvWZfualu5KwwDhR6kUM8QEVYPpV342z9AYhKJwGZiAcmc22q3laLJPnyaGFw5QrinJQE874+oTra3RxyzGVdGYKgiOt4q0dePERmrGjJWATJe11+Tgn97mhSR1Yv2JI4drnIhIKhtCbEDRBMOO6yIKbbuqym2RDggmqw41P07BXVtHkD916hQd4V1fV1Nh1od9+97VzZsGtZE5LEdzsCjGWrpaygQh4T4dAhkk/+pOoEZsqp2Y8SaT4g6TlWGRRBSeG28Wiizh9W7suktXY87qe/zESf9S+Kv5YmYxwQyc+fhhNOMMnPmgHxghTL05EyAIKU3UH8zaDae3cnZWD4McmXcD+6illyG4xjKzxVJYIu7gRUGu/CrHzNTcJ67bF7JnUuaBvWm2t8Su3onf62AKn5lqAG2bHngGnWoec6NUT69puaQLpjklTmrnRCoXGUaBnFu3WaGEsg/Jr2iv2zu6VelM61xypjV04lXkTcS8Yw1EA8J18GAn1f9ATeE5BD123GSyLCgMXpodPhvReFXRnTx+rRBEaOkv8LT9O680hcWpWdvFr0Z62yROLvR9HW5xMxyPP5ZWS9mlmGvkHP1RoCby8kKayCVGSB1suOlwI8cCY7tIXPFAb1CExxrBm+Z24HhMspix8plDSmiad1cFzcVD/ZRfyZdwAOezMvSNO2rOXesYyqsIqrRoGeNtYcLErpbllgm8dKXzYr/ZBFeV8anpIulDlB70XfCVgZ7xcnIEspKqoP0VpJrP21xf7CVAUHqnYYKmDHnwcKrUn2YiNVGBjlUQNzK6DRFafqynKabuHmMT1qMOHd+ZcQH8sWPjTqQK8RiTkcs5mgZR3M51O2UHM3l3xETY8cAipXxz1shk7u4D++DS4PPyKbzPSJFoB3PKWJvmiOLshuLlg08st6b6++2Zwy1I7FQy2cCZWaNVdXXIaHxR8Rh0DpRCPZTkfrNBOrHAoVBd8F2hHd1lgu7KZ59uXvj5RY7WqVslTC6iz6zQKbAWumBPGRSZ9LA04qd6dZrQbcyRzAXwovDUZ9HOcxmnLWZMOF/CDr7CLqWUthsunRPte/RXQYacJp2if2Ot2xcPTjIse6WC1yEYnLEzGWXktfiMUiCwwm2kWc5OSwcD2AG7R2SZPAV/dtdaAVU9v22s0hGOOr29BNlRZ1dFjPkc1LGxJLrAmnnnocHilsO8QPsxYhAYCTAl3YW8OWdBXwlCrh4oLRZVtTFwsovq5NS/HxjQQ9G1aPaFM0gRLBai5CnGBYAbsUvZa6xZdNKaBDc+CC4eBufG9zGpf25YeF/9aNtXpxFHjhazQP/B9X8HNWMu2owCic72Xt4TSks2//KhWWxVptWPMHYiZvhYrNseFXg7snrs67RYJ5G86YEZvEAg0XnjfNfKkSAq4LjGAfqleZ6PVqk8XwiIKXb9iC2WqH6IucVetj++uIW5XNKfwWLgYKsmgPrElZIj2qCAQsAA3zYhbK1yq+TN9NiNy2XJj0Nq2L0d7k5siFhyJx44Yg0jZuQ1wxXX22JtiFKJUP2RB9w4LLrzTw0otmgHk+tqn/3TmwkML/WBnHacGs8lOZTC1KZSZovvw9ChxMbWlIgyqgDaYBQIkikbhnCQ4KCW6dX1T+D255bAfkoAD+vASztQ8F9K/cUHG8hCWi3VUkzhH/MYIuzLzdEXFWUSxik5tZWzd8OlfRxudu5mp7PysWhQoZEEcu1NJpd9nhFKsqo7zgKculCMDuw/hajbV6blPDapMVyModW7TTW6xG7ui2H8hFNwR77IWJhjs7PxEPwIHpQRBEFgu9Wk25tzbwpIstgLHnKymqqkInahTapfqzN9oMZ8mc9T/rr8w4Zhuq9rCx3jv+LxUKr0SrzKmjVmNhiHTRdMJNA7iuc6jYvi1mSyOx2UkTAcTqYBiKnyT1m0Taew0miiGe5Qbi2o6uh6Lwfis4zCgSoaZXrkkjIABFhdEwq6RdAIMA/BvT6u7//yDfSv+FtKyYbVp9ZWCyjkBjc2OyHNdkT3PiBHXt/8ZD+hQKI/rLyy+PgqN0OrlNgSv/aEMojZv2QCAIPHw2he2x+iGONEKCN7mLwEKDjFP7AJhFWeW4KTq7tsd8iRiaL92/Pr7EuGqrkKJNxsBzLdpP7tyBMwfVi4oRUiBOSxpOzwU5ND0LLiNwZdfy+2KThT4arbFCVMmOjvC1k4nyW9L0Zf7+Qmc2GbzTYOLBPYHF6hgduqQc1J1KYCWfHcZxM4rCc31OCDuqaHivgSGmdr09vB15XZceFJNuIKTHfMcvGufGt/2pc/rZB43xg0tPSmi5yhhkgClQGOQKsyBmO5dB+nzhyv38s/T6kHtKRRlm0VOyRMx1LzJSHouc8S/+U+eBFOcYrGVRgxoNj7IAEnwGOhb6lUlv4EdfAuLd4M9NBOKQPR/RgjSNi3+oriiKFWqCsjhop4yclIzAjlsV4/KhsovX/aQ8r+nOjtuHzkvFQbNy9aFZVLYQEFmSSCWD30SObIQQ5vZxE3SWJqrl6SYZcaqPRV7CWLTFjMDfVn6WNOKmEgjhpkxBm3Co1Eoh0T6Dd7mTNPjFuzC1e4EQv1/cIc9bFuMrd0lS3H62vAsHK0v9l9LIOqGtQ5QInxl45NfUa04UcGmUdtkUJYrgR2J3Yu2ry8gjZHbdmzqMcCYPBMv2EG2ykMNomS7l/027Mi8gzEmJ/yEV8QGOu0Z/3qODeLOWGJUacTMGmRnviZH+2kLSx28Y+CoOBQaje1/IyXtIPQ3YtnuUd0yrDqtc4a6E0kysN3LUFGAZdHu7oH12jKzkN4RbRiPDQwmi4QZ70tsv6AYXq7TusWhw9XPiFoYP0O1vAVZ4iSqrArZWpBE0Nw8qiL5/F6XldFgSJ5WIBiCGbe/Ryt0mU5+WiJnVJbZpzlijomHSIM3tJDWvXz2LlSRPdBe1bmNC1D8ybdz1LBUUCNhk8t1RYYW73a4pC9PfzIGAst0Uk1+vZKLk+PFKul32NxuKuf67vjdSu74yU67uRXPMSUYXMdjHulHPGxt0T3eYk6sfszOhHvOIT04L1bgvUP1RNSTn4CBbTCOHViMrVrdPaervHkj9k4Od6W+dH2rqA95fpp1vW9EGfO81icFEgUhRhYpPD7dbwfyr4HwS9s5paGNz1QY6OdKkNsfJ7KBKlip0gHpyA2d1nauOmWa2SVSUYLcKGc7rZWZ3sJPN4yt8iMjM3EMtnhDjHKtriUJp+IS+HZ7p1bIRML5qS5tXWCx1+9BOZXygow/XXdVVsNnM4MsJgE5m8mBeHsQ9eW/3mhimzLdpuZJgpl/HhwIBggYQ6L+eTaCIxw90ryszXhrY0/vnLsuLnJJZKtQ3c2k1sBJItU9Upf2SI1nJhLAYDRGDbp5KKz8Pb3/EzjjZTPV0Lr8CFnPaiAPk+2hhA5dD+dx0CzwMpg9lZDqXLIibdNWF2iaZSv7bO2Qi/cvUVlpcymJWMWD5aL8Epqz/0DdRXpJ76wFGPeah2/M8JBujrrU3VMZurk3D7BPbSkX84u5zHLmeCwbE4hcgdcZUwwiqnLAiy+h6zFucmgc62A40t/KXZurY9xajpCpg5FzUQ8+2C8vh8O5J4PhdCNXVTCu6ndIe3/rWyQ6ox2J04t/8wuP1UP9Ie2FqSxNW9Js44wCuzcp81155D/YeXmL6zqDyRQdGRQbkpx9IKboo9DfeFmhdBYJnZbCeQa1od8Xumm2t/zxT/frVli+uDdTPtKkf9effTjX7KxFbZi9O8Pff57TIoYVGthANxQxFKmJ9IcHIJglcxi2X/FpCRRBR2hF3nsfaPEoNdLy3nNlal/idZkt9gC534dEEW0P3OhZ24gx0gpqQJK2YOF3BM/3xK5HMc+orB0Fe2TOeJeaaIFAQ9YDp3M2rc+QacurCU0Z5VzQCGnVPkRWJR795wBdyx9Uub0A/e21R2/BYAVPVxjzEnSnqTDqt/+Pch9UvzIeVG8yE1NaWw+Snog2jke4YWtKs/ghIFH9rKj0hblLiKDDjdXM05GuLXudHVj5MR8tx9E6tO0p/AaaJBlHwFTTu1iHz5Kr6cVuCkEgI7ECc/YFDk1v5gA6qa42KFKxA+qnEozcE+WKu3VjuM9Yjr92M532Hj9cE7s0r73DfH+ZJjnpfrTpu+HNM3R6Is6G+0mktvD7vVN5odU+FM3GzO7HKfxJEZVWk3O622Szts3psjqXbhjQdfv2AKU+/GVOQkXSGI9Qfycm4ICYuuyR7nNY5xJRA2LYGqN1m0tbeDqzKLCJHwyBSHOrCNakgZ9sJi/VQBq/6Nxr/b9MnY+JSTpBxIoHIT2hAqqCHG7uwO/LgvluzRm8zf+b83G6MiVOmZBQYG+h8swHAxSa+vbeFL/AbtxheBeSCPlsYve5gmUUSJk+ztv5X95exyzxpVVR1orIrMCIQvnfsJOur2kCeYM5xb/dp4c8sUEzq60GapX2+Rv8+Xu1qsmlTZH8s1LaYorkvyA9zWe/Kw7VPUfa1yEkqvt6EInS/I9Nu6ph/7p1jH5ECEmoEQKfYOE4ubADtn/1Z65qrs2s8dyWy9uDQ226TvfHWOFxtAFVOWe+IDmAve9YxbccPcImSAApq5sZN0pfjyHf1yP9SnvbuxVSkNTfVHMyxwT4V3EEvA0qLl3qQAGK6lC+hrDHvnwGF6Ymf80yresx2mZ7OSQLVRBCqPxH7S25056epAT7K43N0PXiJ3Z0/r9HtaZZ/5waNVeCiKbcbcfqxvi3Pj0zuBBqfbPKcRr6LBI8JnDFU4J4TQIX0PN/8hotnbLTdt5GhmsZmvZrGl5e4c6N+oBfi5CrzL7gHRzHlmLu4r6+V6XSt8BXHY9Fdzpr8q5JWUNYlXbK9+Vws/ZrTXJhrZZOPwKrdSM9uthb+ESPd2vA20Y9cIYxM/aWV6mRkhhNAEnfHqdpw1sy29ESs97DZnOvoqaD3sVW5rEXPxBiBPY/4RmobYHMZ7tcrQVl9jt9fgRvPV0XYZ6PuB/hZtNL9c8v401NBG72rfEOVlE8wg8k39eMYifs5THTzDBEfE6l71R1q9dFvSYmCi/4tpXLiNNPa9dnykrKPdalhWX1OgZ/KmmjKl5sjUO78T/WAu9e5AOz6BetgRu5xez0vdS382wQvJADNwn4EN4d7U/qh1ej6BwG1e+jtpPX1XFqY7je8d+S6W1ArpINTtRlYYcsecDHrw3YpONzX6Gp9lnenN9SquUCU3M97o89kB4cR+Noa0ACMtaB1XHZbjPvVEMeGzVl9NTGM/4Kbt9PunmOMC5XJXHfDGriA4WulvqHo1v2xUw4n7KIyFz0xBU1JYbzfzj1scArQXA9WuJZ9tI6+nz8c3utRy/DFkTJj1OWSVhf1oWtauJTJZ2TmgmYt8qU6Q1kvpIEW1QHzAkk3662wpDy2IT/gNNJO+mptsWUq6/JqcZcqmRU59zxhOmjYT3yzACBRlyXHR+vkcz2w+6HpihzMQF2sXPj9eTPjHD41N1Itx728oEl/iOEr8f6a51xo0NhvBbfyX3NXFXl6T1UpCQgwEmLgLiV+1PfgcA84PXwXIeewDWDH9n1lYO5+BraU+fU7GMcWwgHfbUJayxtLyTcy0/h7/NteP5pHxwvZ3jeDW7yXeGyamJEFjjwxjIJR4nw/vVazx+0A6F8kMFShKenoGny2eOVOeF/GZ75mf78NmJKit2Sfiow+M9Z6f41hCsxCM33lZ1WsqsIW06OM5FgHpiM29LOfiNZ73S7Wyj/qHmb6iXRYskBtFLt9JOAcKM4OnyjQw43A+edOU6feYn6TPyHR9KfdPH2BpQh4lhHxxew/SzNzpbBLmzT9O4dGXclnLP53f8o24e1o7CyKC3/V5L2w3c7gPn0rLdmIlkP7Nr6Xpz0lVd7V7Jba5q93vJoIXTFfHAkO4ejSr4eEiFb6zXbbMcVUkBoB0MH4PSzbgF1jN/Sa1bFfk/P32WCNb4b4XrpjJMjP0bm6ea3/MuhhL9JeLIJ0lfMArpOQNMv0vKVWz40YRhL1wiFAunBAXRMviABJtx5tsIFlFhCNXuMBpVe4uzzTb7p5UVfsH3oFn4FH8TDwB1TMeax3tSmSRPO6ur366/n98cg+vfh89/Hv69286tjW/T//59eLtYXLxw2FyOFzMDpMvpEXDoUkghdD4jGxSFuPyBskcJl+N/JAac4t7Ewb+JhfXojerTK9V7LMO3C0Km1zE5JXJ5LFnfFuFQzJqpsqu9QLSG1RlQu5yYmTTwgar+OdHjspAyqpERsK6Z82psMxjWPaXejK5E0hA+znEmF0Ps9CMeDJ3QE2eEzZBkX3PCsnjbuYIBHkWsl28evHKrb53L5dXy6ur71ZzV2iDl1dXi1fWQ8RbezV7Nns2mHUQ4fGWl3vl2MVscTm77DWWZVW/m7Duolr9LzGy+B6UlhD8XAOG+GiH0N+N8/kpzlNDPNqyDw2y2GezxWL2fIhVXb29gS7MndxsgAIsIz4+lcD48oXav7ycLXoVTE1IOG8wIUG86Qp1mXHu0WVf3/mwBnI5RnQScuL5Bt2Nx3cF5+vsP9iSale9x0da82a1S1ZINZ9jvPrS/677qeKjtYvXh4vXk0wBo9Vpt4vjHZaZxGpbnJBVSBDPEA8CZ0CL4M+4SvzUU2++nr5lASk8NdO3a5Q2++k14TulRONBsYVCj3xz7QhB0F/jrguEfJ1ycvhmevhkeq0uBq/XJ9NrgUYvF9PJnx9/OvllMpn8dTGZfKkniOC6UwNGshG4RZO3CYnb0NVN9XNhMRuIBc22DRFNELMFNhow5S36VGI0XQ5JkEwHzIOhWmxCV4jDBk1hrLYgmbz8HZ0Yj6IH+mrTtWabS/QmIvS6JTGs0EAMwHWthtSbS9lwUeEhHSO1Chh93Z7gPSGzaXP0bJStwQ/bNLDZKopDahezlO1RuKRhn64h1uWLXnU8RmygdnafSFfbq9/20OBp7ksXM3iuTV9lWgippGUuyQuV5Go9+pZAHzE10g7jDs5hd/y3qkSMI6Vmstdgj2SE1BR98EiSksiVYLYuJ6EcbR2hrXWEHpMEiPfza5Mh3c8bMnk/L1NoQnqPpS2WGR+wuYadrS6fo1RzxDLqPMAdPFHt/nGIYnnjoChI4Y++GA5ci6PeQAwT4nyy58yc0rCaKoBJrA+sfoe70JjvkR4TPtJD2U5UdnBXu6/HSHBt8yB72+UY3P4B2BJ2dUfkFE8isu/USr4N6JN4EERRF3YKynGYV5m2QB79ivK6zSxhpXkW19ZTA1ipquWQHCqQcsKRO7ioZ0nnchFYTqoxpNsxtlq+43M8FL8jaNbQUd7tba1FbTOVxQE5q05XlhpkvxK7kPg98m7svV+EK/2oP/Q8pkhJQm4JhdT8SpAYnd3iknUEUewwDOcY7gQTqwd8juvT54A6LdnleI5ukHplpHpTYCgHCwUnVggS956PxRRULESknqXenxqpsBLQYJLSNQQej4cNqVfGsdd5A7TfBNBEJ9Xbbrdnyd3Zu91hcyfVv531iW1XE6blHTtdC0awviO0Y7b/smMNQJIkUTTHnqlZe2tte8e2jUP1NQfVs13js4IbOtu2faGzreCFNnC28X797Nyq2XPgNBnx+nel8fP/l58W6lZ/Nj7PpmoiUwhxTIomEiAfT9ZEMuRlUt4PmQF5HWQ25POQMyEDh1L6zrwt8HDkMzN3/xcN157cnNl0MJhw8c3vnL50/gvv9myL1cQxqHcAWAnEAOlAPBALxMn/yUCK/E4FEhgqP5H+y7wkypMyUeL9BE18DvwAiERNpAJZwCxgEbAK2ADsAPYCBUAl0AC0AUYkYkzotCcGjkQ3pFODWyLvMRYJw9PQlv+GQxPfYK1VmMvBRF7rVF9agu89kGencfkDAvOBvBOYA7Crj9L6Tdt60zWhIX/rtu07du7avWfvvqLiktKycpgB2/lAZaS+WSJF7lua3N8MQPkj/L8Afd0CUD3hKIMG4noO2+VPA1myfP2mzcc0NLZWNdS3VJS1Nja0tDa2tZaW1Za1llWWFZW2NheVlJU01NeXlbQ2FrWWVDa1lTV3jeJemR4/rBPUHT4HgygyJF8yIbxyyJnSp4c8MNxviFwUrg/ysZdhfQCbnSB+Oc1z/N+oi99JkvxIc2nzHZ4Q0Q9jMOQl30wm0Gf5Avu3bKGzJlekD+I8oQ2DPjCIiDUcI34nGTo/4ZhSqHegx0drwbqhIoZ6sNkPGd02YbZ2+Uyv5HNCdGRqtl4XwhpEYB8NXOEg8uhMJdVzcLxCC55t0FfI1hZbWDhkDAe57RaPZeL6o10mME0upsnFHyQXf5lVTLOKaVYRtd+6EQhHA1cj5GfIuFOBbfMM02EO6QUWCIftaNjyQuWY2PZZy/fr+/XhsbCuCiz2ymiFYf3YGFcQbg2yqaGPjtIgG45BfCZbZlezw2a63wyPTe1ENbQEpXXCnda6jP+OrTt1NvG83/pYCIqKYB5NwPSGjuRbNJysjMFUJXe2rbfurN/qpa251p3Bpo3y2F75oHAT/CamZdORUCHFCNWeqj2gJXgjxphJftrQBwxyV9iRGBHDNKSisqq6prauvqGxqbmlta29o7Or2/Ac5/X5A8FQX/8AfPzQATjPkdGx8YnJwyRmw5af/njKBwq43f6c3DyZK2Ji4+ITEpOSU1LT0jMys7TsGTNnzZ4zd958Ll+wcNHiJUv1ZctXrFy1es3ades3bNy0eQtN4ad/QoLO7J/FfPvebObbCyCTIT/XWGZkM9/+XmO+vRzfM51EI+xXMV7fOBw6NCVaJv4CL0dHrguJrmWcmX9ZCVTQBNUVbVP3iMPapFZ0v01rjO56WE1T6uV+ihEh7BaByVNlxGfd95gWqOiYGsEfQntW5o2syJCs5oia0w3QMSpFh4YhSPXlRLAm51w4QkPFnrB3gkJW0SY0PcctcA1Nxm0QS6S5qbbEEi3HhVdNVQ0PuGY/WS2/6hw7SrSPZjUYsiiORbWHfJhawEBIzHkcmKzqSp6MYbGRhXSzBt0yJixVW809GO2TzQafIRYtpyKEyHK8yzQgW/6PquzH85Cr0pFvm/fRqgvyklhu/1YMf1/Ifanvi+T3FP1TKfmZRz4j3c25/tkzSH83fH3Oj6TDn+xefAzp8SunHbqVdHnpQP4G0uf+R4u+I52eWHbSTNLrGPHH0tXjXXFnRF4Tj5o/s29PgXGsUQDHzzcT27bN2rZtBLt1bLO2NqwZO1VsO6ltxeap25er17s2fv/FUJwW4NkG2hkEWG9cyK1xZ2mWTRkZSH5GJfDPIrFnBaiqwkASJnUYvLYOh018d+BKfQ8Jn+dNbbV8SuR72eAYXzSIhG3klZQVUxjvdVB85ciJYj71ttLu7w3Zxud/klOYL6Wwk40dPnbNF6btNssc4HYXZBq7SOyy7FMcov1lLwgfq9vkqqSOw6nhr+Wn32mRn//nG0LnpniK++Vl4vpQh5IXq4El3jQYVbaAk8sk2vh5KBnYmUuYskdApladVl21n+isbgf9a2xEPuEiWfegjvRL2VBiDV7wsm4cuX8xAFYxGFRQUBApKSkBU1NTgqcZDAaepvEyxrfr/7btwxTyNvI8uRW1gdp3kwbPLD/weB4BJjM1ycPIEkhx7gN3+XBSTgvBfACYR76Ot34/P/+P83Z/nLf/dp5luG/K0Wkjbcp7MpIu3U96uzZrxegm4abVF30nHqvdIBfBus7ZQNb6iaQFGKtle/Att1+fZtsf98j7CseDEPumkMzMrSEvAmemfc4LyxQsOcenZqX3Vv+6v/2cB9di193b0+W4ZPEE1s4846sFmnRsvtfq9BbeJ3kzj16pXWxexMHU1hYL4EnRHKUsa9C7U2++KP+opcvseCxv8WxzNCjM8gnQsz127k36+bkMmavW++dmXVi8I1/6zbFKNY6guoDhAq3WZ7cJSWRelObaMVJhntMszaTbscMS+ORGz7nesGBhUejaFiuDLZ98Dw8NPl5yFnMu8Oei8g90D6Qdeb9j0cWOC11pzc42eWitEq1Vjw6llp9V0cJw7PwP6HH7/l4fNBmVNKsFXaQr2JPRJmShdAz6SPnsvIdGUyj6AjqlWVlPR6sD8S8WoNezxIFaNLPa69aMbnGnJMai3XCRfHX0O6GxtRwNq+Y0haPjc/WFo9AyqfbAfvS0DI10QlMHSnc1uvq9uLwLbWt6Jt9B36Slwn5oHPGY8QmdhUwS9dF6onIPC71fCHxOQ/Osw1fHo7v6FZ7jaG/lSz9Bf+tdAjzYoNewagZ20CjUWIctPurkrMEejxNOhmGTR+Yx+7HL1XincdjmVfTHmdhn7HBfMWxkQTfNw07EaMptbHX0dGcF9jJKW8aBzaSWfK7DbkLXLJdjOx0lm5XYL7Xylgk2LKioSsWOSyMmL8aWQe8PPcaeV2eFPMWm5msKc7Fr8b7Jz7Gt3XNzJ+x7ITW+Dhv3xn9ej503GUpOxda2EY3nsPeH0RYy2FxLwVwVu7+94/sI24u75MVjf92lts/xMxC6WeNd2QTNIs6sDOX81MBKhfdPSus87r1zrtz1yWuhR9tNK0nb68xGjsusgvO5HuY80fxdaWysicKyM+VEh/PayPp7sKm2Od3XOq6WP8ktosjkdlqhOE9a+Lh5/EKhOUz5qclTJhSn1eTO0/G07A3V9lr9obtuTIRV8UbJVTPnHJCetiOUCOHKCBBJAKTh64bt214Sp9fg/o/L8XYy3/Zsf/yofP+/2aQo9NvlhMD/Q53/bQOyADBea6LRRGN1FaKerQSwlcKpaEYGRvq4PMP3S36cpgGOUkLABABNgv/bP893AZ7/Bxtl+KICoKMLg+2aRboTURCFG3eXCe7y3F8ywh1GTJG4uwdZBTM2xpwtsABO3dNS6XAb91ffd6LtVqf+ulPTimk6DPs5xJ9Pnz2P+P+l89r53RGQn3bmi+jFeDHP2t2KFDSPMM6XiJofhfQNktV0M5tbzRRLlVS90a+15zq9QmuYwIHOryzHfK7jM4cQcnIxgyAfkiCNZ8h2fBJE8GPFQmEC5MGhkUMQxhDcphGgRhwExGEQFTGuB48UsxG84bINC2Xj6jXmsPKWuIdtblx9fNU39gbaiqv2EbX5W4basD0g/h5H9tbdR1cf6JFAnSqstvhtKXm6mbQpIhLVgVBhUPJKMI7HRp9Z1Y0CY1UFmr4ELX0lMeBaZV5AjWjqu0Z9NfKNBrt2nKvxrQa2385oQWSFxgp+HSOnPEpfjj4jqeeXYc0voJgaRNoIZCHxAzEjTxNfdYlOMsGbAwBM1iN/JAziq3pFsnfHOY7z/gx7YtVOJSl8K+tSBb5y+nC/ho/cFrfE9DQZt9ahl4j3txsDz7Mu1OfcBG2GtkBboUN2fbKntxvaA+3lNJHaB+2HDkAHobBX08s/Ch2Djn9RLj8dncvt8Tfk8u/3Mnan+lfsv74uTkGnoTMupzkHnYcuGAZOLn4ZmoAmoSloGppxf5uF5qB5aAFahJagZcWbVqBVflbHkgdp3W8O57tjfWRsCMVGCTX3bN+5+uEdhh4f3ax+VVMw3qzbw67ws2yGTZKtEzuSnXIJia5Saw4m9qgv8lCdOJxC8sNjOg1LBRskQ9jE1Exsr3TK7YKxlhN7Kp22jDOdypVrSeT7iQNVY1zrdRiHqWy9LeMgJvYwx8Dl0VdNbBWqKOnkIw=='), (letter) => letter.charCodeAt(0));
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
  wasm_bindgen.initSync({ module: new WebAssembly.Module(bytes) });
})();
ready.catch((error) => console.error('the verifier did not start', error));

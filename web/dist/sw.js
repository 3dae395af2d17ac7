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
  td, th { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid #8884; overflow-wrap: anywhere }
  dt { font-weight: 600 } dd { margin: 0 0 .75rem } button { font: inherit; padding: .5rem 1rem }`;
const REASONS = {
  unsigned: 'What came back does not carry the site’s signature. The site may be offline, or something between you and it answers in its place.',
  unreachable: 'The relay could not be reached. You may be offline.',
  slow: 'The answer took too long.',
  truncated: 'The answer broke off before its signed end.',
  'stale-nonce': 'What came back answers an earlier question than yours.',
  'content-coding': 'The site sent its page in a coding that cannot be read here.',
  'worker-broken': 'The verifying part of this page did not start.',
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
    range: headers.get('range') ?? undefined,
    ifRange: headers.get('if-range') ?? undefined,
    contentDigest: headers.get('content-digest') ?? undefined,
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
    const { method, target, range, ifRange, contentDigest, nonce } = asked;
    this.verification =
      new wasm_bindgen.Verification(key, method, target, range, ifRange, contentDigest, nonce, serial);
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
  if (url.searchParams.has('oriel-unregister')) return removedPage(url);
  if (url.pathname === '/.well-known/oriel/status') return statusPage();
  if (isReserved(url)) return (await preloaded(event)) ?? fetch(request);
  try {
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
  const packets = packetsOfNavigation(response, event);
  const nonce = closeNonce(await packets.peek());
  if (nonce === undefined) {
    packets.cancel();
    return again(event, url);
  }
  const target = targetOf(url);
  const shown = await answer(event, { asked: { method: 'GET', target, nonce }, response, packets });
  turns.delete(target);
  return shown;
}
function packetsOfNavigation(response, event) {
  try {
    return packetsOf(response);
  } catch (refusal) {
    refusal.id = response.headers.get('oriel-message-box') ?? '';
    note(event.request, refusal.code, refusal.id);
    event.waitUntil(rememberVerdicts());
    throw refusal;
  }
}
async function again(event, url) {
  if (provesOwn(event.request)) return answer(event, await ask(event.request));
  const target = targetOf(url);
  const count = (turns.get(target) ?? 0) + 1;
  turns.delete(target);
  if (count > MOST_TURNS) {
    note(event.request, 'stale-nonce', '');
    throw new Refusal('stale-nonce', 'The answer was to another request.');
  }
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
async function statusPage() {
  await recalled;
  const [installed, served] = await Promise.all([keep.get('hash').catch(() => undefined), hashOfScript()]);
  const rows = verdicts.toReversed().map((entry) => `<tr><td>${new Date(entry.time).toISOString().slice(11, 19)}
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
    <table id="verdicts"><tr><th>UTC<th>Asked<th>Status<th>Verdict<th>Bytes<th>Request${rows.join('')}</table>
    <h2>Unverified third parties</h2>
    <ul id="third-parties">${foreign.join('') || '<li>none since the worker started'}</ul>
    <p>WebSockets and downloads that a page starts by itself do not pass through here: they are unverified.</p>
    <form method="get" action="/"><input type="hidden" name="oriel-unregister"><button>Stop verifying this site</button></form>`);
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
        constructor(pin, method, url, range, if_range, content_digest, nonce, serial) {
            const val8 = +(isLikeNone(serial) ? 0 : serial);
            let ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, ptr4, len4, ptr5, len5, ptr6, len6;
            try {
                ptr0 = passStringToWasm0(pin, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len0 = WASM_VECTOR_LEN;
                ptr1 = passStringToWasm0(method, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len1 = WASM_VECTOR_LEN;
                ptr2 = passStringToWasm0(url, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len2 = WASM_VECTOR_LEN;
                ptr3 = isLikeNone(range) ? 0 : passStringToWasm0(range, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len3 = WASM_VECTOR_LEN;
                ptr4 = isLikeNone(if_range) ? 0 : passStringToWasm0(if_range, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len4 = WASM_VECTOR_LEN;
                ptr5 = isLikeNone(content_digest) ? 0 : passStringToWasm0(content_digest, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len5 = WASM_VECTOR_LEN;
                ptr6 = passStringToWasm0(nonce, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
                len6 = WASM_VECTOR_LEN;
            } catch (e) {
                if (ptr6) { wasm.__wbindgen_free(ptr6, len6 * 1, 1); }
                if (ptr5) { wasm.__wbindgen_free(ptr5, len5 * 1, 1); }
                if (ptr4) { wasm.__wbindgen_free(ptr4, len4 * 1, 1); }
                if (ptr3) { wasm.__wbindgen_free(ptr3, len3 * 1, 1); }
                if (ptr2) { wasm.__wbindgen_free(ptr2, len2 * 1, 1); }
                if (ptr1) { wasm.__wbindgen_free(ptr1, len1 * 1, 1); }
                if (ptr0) { wasm.__wbindgen_free(ptr0, len0 * 1, 1); }
                throw e;
            }
            const ret = wasm.verification_new(ptr0, len0, ptr1, len1, ptr2, len2, ptr3, len3, ptr4, len4, ptr5, len5, ptr6, len6, !isLikeNone(serial), val8);
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
  const packed = Uint8Array.from(atob('XFVVdONKEm11W1J1klYsTRQ7D+XBxwyer6GzX/u38K04tpLxPEOO7XkY2tAyfC0zMzMzMzMzM9MttWeebR2r7u1b1VVXbRK1ftsRQjh/lTctCrEonM1FZ1PgzonctHGNhQ0O3UVoAgEFHPECIInIWbWJNEfOM0Bm5IoCAEkAZy1yGFJUuACUAIc1HoAVJkPJB1iNEIc0RBy71sRicVJSPGrmQWEDRZ5lGDmKa3DJMDQPuYDINgBI2DVkuWkDfClkAAUAo5sXWp3bIjI6G3xU3ErldfJDTiG44ca7s15z+b50aeWGc/0wTe9ZWkl72fL5ftZIO9k9wp8oOWZLODY7jZWskw7O9rr3pLfVq9VGdWn5ljtuW24cr94maGLjlSNbmp3mIM3uHWS9Dmalg9pSKxNiYsOhkQ24kamnN41fN4sZ9X56LxltrrjyEpo3ZEx4ORGFJjaBMWABUQlimLNLTakUEWltFmKDTdN0OOQ1YVFGPEwkY4OrRGjleUQxkQmQVh7SFMZOFERYxmQOGcPsqqtibSguEbhUJo4inko8McJcIkVRpEmaOAkoDGMDc2XIQGzj2SWKsCZkDOlQ4WFgH1Wa/WN5LKagSCpERyQMB0IoIdCcnqNwTofmCNocpesgwY3hwaakEfNL2XHwhJeUkAM8p5yXcW4a5pCVMRyjdwkLLucICQVM4PSouZGbo10eEwoCZQ+YpB3AGRPBJx4kinUkQ80O4Feacsje0Qzz+UBZ1sSujjKNTKhUFAZcDwcyQuVlCn10KDU3CChgJ9dghwoDE2q8OIvWWt5IIbFTE1HMGUK/G264AU/Lz6QlUlKSAca5Rx0HhkK0DEixI7ZDXJEfx8XnLxYJm6WOY14F8Dt8G6TmhpIC3AehHSC7n1jFCeNgQpg2tgXcU36F3O7ao2TYu3LQDaeUT9MVWyHjWQmbcDh14a2DH7QqFAou7iA3IuEyhjFccQR/QRQSLOKhFUXSKEUI8jAAA01ulR1rtqjQjJfwyYUah6PhU8GQ1lopHWqp8wUbkbwZftSxq4EEhuM3+GopdLAGA63YElbYLSmy40izCVwhXzFckL6OrQToCSMBSknxMUml0INnwxIAU4R1zC9i09yPXbMDbNBG80cP3jTZLPwiQiKFB4Z3dkJCAgXMKwlUgOuZSMeZzw9VGB5kZEHLVef48a7YJVc5IvQW1KZzamvr/WJ6U5x6ytcsvp/R/1LhMq+dtbu9+6SIxn8tl3tZJh6lSlY9v9rq1hqN5krWH9jU9oVU/iPXrNcGzW7HpnbUbK1ez1YHD2+udGqD871M7Lp+q9m566HZfeJr7syFGfVuIxO/cmcvrNtZv19bycSv3QPjA/EL2z8rfukWx2T+QX+HG45pq+dR+Dg1N+aq1unfk/X64nPugXG3zazV6IufTcp23M/d4pjM476pwlHNjvvoxP4+FrWW+MWkPMBZ9MX7CuMtBrW7MvFTdzZNa0vd3iA9W+s0WllPOXGKfxZs6tSzFP8t7SbOMmsoGY/8k1z81+k7Tjiit2utVrcunqOiEbGXWfVTavaiOnzLvustpJN/YWljWP9+OT+abPS6q2m/1axn4tlucaQTvPYGQuqBI04509XXe7/3f+e/lN5Bn/Rf53/G31LqnfQ0/xX+K+ld9DTvWfRW/9v+mV16c+GZ8u/uc91vFZ7nfrvwLu/d3uvoSfRaej89z3+f/17/A/7z6S3uC/zn+3913+A9zX2R/0L/cd6P3O/Iz8oP+i+gF9OH/T/6U2/+8tR76T+PdI5tyJOJfIgRiZPIU/7gXEUm4mpVrSiGmyoFhqsqLkNS8RjKFZ+hWCEGqmgGUZlSJxPnaiEq06ewfv/bTlZmEufU38U51gzo7y0NQH9u6Szo9y0tgn7d0hD085ZGoB+39ADo+y2dA63mLAa7KWfzYFflrASW5KwMVs7ZAlgxZ5ckU6cPPxbhisfuIS5wTHRCezscd/bWkpnES9ydRK0lhcQ7vbm3swa45bEINzx2D7H0WBRNn67uI2z9V+2cvmp/l+nWv/2d02WooFt/n905Tfu7nKDHDAXwMnPUsX4VOLZzq8fs7u7+n1Wz93Ebu+JokXj8oW9SEkmtpLlD29KoSJ8ug/xdLAwIBsadS5cuXW63Xk+KLV26dOnSpUuXOb95xNsnzJMo7rI5IIJgzvHV5VwFk/KXqiqXVdlTXk95sBAVSB4kj3/IE/1Dyr4K+r6AR1/QPyjoBwX9oKDvC/p1wcr+Wemz+/zbTWWPbGmPKbqfAM8XInMAzAFqDuW6IoTgvoJhISqZYKjgBaHAhy58KI9h6CIIXQShCx+6qEMv7dF96BeFXtjanlByH8rzUiQUEArvQ60qFwpdKBQWolIJhQotCAU+tPChPIahRRBaBKGFDy3q0Cu7uA/9SigzNHtKyX0oz2uRUKBQc6FlVRYKLRQKC1GphEJC+UE5qcCn5j6VxzA1D1LzIDX3qXmd+vw+9BuhzLC0Z8FHb9GPntBcoblCYSEqlVBIqH7g999uLKMW+NrM1/IY1mZBbRbUZr42q2tfUMn0CO1VZeZCM1uKhAJCoQuNvlSkEgrr0B+EzgkFPnTuQ3kMQ+dB6DwInfvQeR2qSqZHaJ9XxYX2LRMJBQrt+9C5QucKhYWoVEJhHfqT0BmhwIfOfCiPYegsCJ0FoTMfOqtDVcn0CF3oVVGo9k0kFBAKFapfUzOFzhQKC1GphMI69NXHG5sSCnzo1IfyGIZOg9BpEDr1odM69CWVTI+ZFsFHv4h+9Pw3pgqdKhQWolIJhXXoLaEpocCHpj6UxzA0DULTIDT1oWkdWlKpGRaW86q40NwykVCg0NyHpgpNFQoLUamEwjr0LaEJocCHJj6UxzA0CUKTIDTxoUkduqFSMyz0MiUuNLFcJBQQCl1o9GUilVBYh74jdEIo8KETH8pjGDoJQidB6MSHTurQLZVMj9A5r4oLnVsiEgoIhfehWVVOFDpRKCxEpRIK69D3hI4JBT507EN5DEPHQeg4CB370HEdek2lZpjZTK+KQrVvIqFAoTMfOlboWKGwEJVKKKxDPxA6IhT40JEP5TEMHQWhoyB05ENHdeiOSqZH6DR4mWbRlympypFCRwqFhahUQmEd+iuhQ0KBDx36UB7D0GEQOgxChz50WIcOqdQME0uDHc2iOzqNvkykEgrr0I+EDhQ6+DN08Gfo4CB0EIQOgtCBDx3UoQMqK81TL1PPhfYsEQkFCu250Hn01xOphMI69A9CV//9zxvw7zev4ePb1/ZLZWXFdP71BvzjzWt4ccuPlLuSUKdjwme65zH2aebR9wM7bli7P+O+xA1wQ7lXlW0qG+AGcg+cmw8oQcXmWm5jFHse47/t4is/xQ1r9xfcV7gBbij3ZWVbJowbyD1zbsQ9VJbp29IIBd8VcBe4gdyFcy9iv8AebPFX3M9xA9xQ7qvKrllD3EDuuXOPNHO0OQfSUhR7HmN3sx9dTOy4Ye3+hvsFboAbyv28Mr2ruIHciXMjzlFZoe/dUxR7HmNfLpZHdq2HG9bu77jXuAFuKPcLFq2yEW4g98i5EReo+MbHMZ6g2PMY+6q4OmvXfuA23AA3lHvNojFe3EDuzLkRL1BZn3XUrq33PMa++K/O2rWfuF/iBrih3MaiMV7cQO7cuRH3UdkSt95y2/MY+y6/OmvXXv1+YyVugBvK/ZJFY7y4gdyFcyNeorK13CmKva1xr3ADuVfOfXnWrt3i3uAGuKHcJYvGeHEDuRfOjXiNyozXULtW7s1wl7gBbujcZ+3aW9xb3AA3lHvDojFe3EDuvnMjNlS2wq1d2+xthXuDG+CGzn3Wrr3DfY0b4IZyu68XS9xA7qVzI16hshK3dm27txL3FjfADZ37rF17j3uHG+CGcrtvDGvcQO61cyMuUdkGt3btem8b3Ne4AW7o3Gft2gfcQ9wAN5R7x6IxXtxAbnNuxBtUtpU71cx5jM1817hrNkAKkEJJh2wYc0UKJF056VCZv/5+U9kWlV2Tx65p5tfRme8ad81muAFuKPeADWOuuIHcpXMP5P4o97WbOe7JiZnvGnfN5rgBbij3jA2LHm65/5DbzVzu8emZN+yaJbgBbij3nA2LHm65Px/OvHd65g27ZiPcADeUO2HDoodb7i+HM09Pz7xp1zLcADeUe8SiRQ+33F8PZz49PfOmXctxA9xQ7oxFix5uub8dznxyeuZNu1bgBrih3Pmxwy3398OZj0/PvGnXFrgBbih3cexwy/3jcOa90zNv2rU+boAbyr04drjl/nk48/T0zJt2bYkb4IZy948dbrlffTqY+fT0zJt27cEXteWxwy337aeDmU9Oz7xp12Jf1OKHW+63nw5mPj4986Zde/A/huzY4Zb73eHMT93Q5l17+EVtdexwy/3+cOZ/74Y+PNzlscMt9wfc3d3Qlvcbd3c3tOX9xt3dDW15v3F3d0Nb3m/c3d3Qlvcbd3c3tOX9xt3dDW15v3F3d0Nb3m/c3d3Qlvcbd3c3tOX97vSGtrzfd13e0Jb3+67LG9ryft91eUNb3u+7Lm9oy/t91+UNbXm/77q8oS3v912XN7Tl/b7r8oa2vN93Z9/Qy6Zda3G/d3J/Dmd+qV2ba+axv21tmnatxf2+lPuL3FtUmvlGu5Zo5rE/rmyad+3I/d7hBnLvnHsr99d65onN5Xa7No/u2jj2F6jDXTtyvy9xA9wwuN9yz1FZoq3taeY8xmY+ju4adtzwxP3e4ga4YXC/5U5Q2UbulH1yu5biBnKnzp1E3zHsuOFfuN9yb1Bp5ol2bepmPsUNcEP3eaOXO5EbFqLsuOFfuN9u5loWt2uaeRqdeXzXsOOGx+737vj9/h/uFJVN5R5p5jzGZr45smsJbnjsfl8ev99yT93McfdOzbx512L3e3v8fuMOZj4+NfOmXWtxvzO53x3OPDkx82XTrrW437nc78OZL21yYubL5l2L3+/IO5bJ/SGYOW52beRmPsIN5B45dxH7P/4c7po7y/zIB5echYu8a5Yi0sQLbVpPE4/9BTrl4EuFCO5f2zNUpABSICmVubuM/MEpZ+MiA9DItTGWatUGLK1+CHKAHNa/Uq+e2dCeVldPGfFFZfwHF3Q8qa6e2MAeVVePbGKPq/+TSh7pVcUwFPa99u0loab7VXqvN0NE3QULyIwxdQmwArbCMhim994zAvlzzifajOS9p9/+dGRZPp2Eq5l3HcM30u86uh3Qp2CqG7TDV5Uq2qqtGz3JwTT6Loeo0Vc5xI1uc0gaPcwhbfQgh6zRKYe80aoovr9W4ZP/+edGPkzV3Yn8fKHKixcGhisdhGfqocGRsfTs6LiNoySzxtpztvhDqG4p1Q3o68epOgr6YZ/b4WJf3FKbXi/qFS4loDn1quo6DOlH8EaWmhaAhraBEe07JDVwKt/iZUfkWLJ8DWhoBRhxUUaykB/zsu3l20A+GWhoziNOblMX0l1etrx0BahpCWhkN6JNh3T3V6n10hkgS4GGNoCRT6B7kLrWJrx0F6jpEGgkIfIJ9I1nhRdR5N5DKxtYjB/pGD9qSiEev9TcB8Z065QSUaW0DMxoBphLqwXtAUs5ofJlKfj1Vcd9V5tATftAviUwkoRYEhJuzlNK69jMRJWLqqAlYCkFKr4IIw0PFH86+rObYNAK2c/OPy+rkCOe0U0UKBO1MlErE7WYqENM1PqDEj5onWsrrr0AH6W0CcxoDpjTFrCgeWAp9qtEVnt/UugHnUrfGW0Cc3FiQQfAUnIrSaj9pUjj5Q7ET7PipXXx0op4ae5fXloTLy2Il07ES0gtxJalVOXLAmvvNXqI3hbEVYtALbuGdoGRezpZxpKUyG7KrcBZ2+KsLWAh1uMGxVlzwJqvxUiTaJDrjaG/U9S0CzQ0A4xoA8i9ARNCgZS2sMm9AX+SaxbK0uNGFB6PWQZ5xnjhpzAzY+ntwsXhvEuY6RGWmXm3KDdHHn1OZsNJUQrP2K1W9+mjtqR7jXvpBCv3+AnW3hbyriDvyv1hZ/9OZ4+je34dfOvmR5LcvZve9ancvH/wRr7RXSni1Cdfok8+Rp+UfOlYghnyzd0bgkGvgiXODLYVzuq16XY2RHS/j0g2foUi+ph1mLBQUwwyDMSzUEErL1kfhlEVS6Vel8qlD2j/b/ZatVLIECy96Fm8ghVu63UpJNu5r6nEWVcN0s4wzZF2Qf8saZqGtVFhW/tl4A5rIdD2Pug1RngJchT7f1flWgWwf67yB1H5Y9Lzu9coZH+pKMTNJSIQTNz7hU5rTTBTbIK5Wq1gIf0JlkpO0PinFEKw9sPc+3wYO4VxwYdDkA/HBfIQTBSroFoUPyURodyPpA1cIJELCBKsVDHBGttGFRNsg1tLqB3vD4oi/DzipHevnuAQnIzENjH1TIKL+BG84OklwV8R/LUYFrxFcLeJ5o6nx6VbshfIFoTsBbIXyBaE7CWQvUD2AtkLZC+QvUD2AtkLZAu2cgvZgh3vIXuB7AWyBQc58W16vGl6T6+7iMcg/mGIv/8fEE+RrlYyM0/mBE8zKS6aRvCC6C7le8HL4nJb8SV5zof4f1QeFYf3E1PP7nHIfBQy9ZS1sLhiu+Oa2XHN7LhmdlwzOy5BUTSz45rZcc3suASNTNlxCdZ4bRTQzKZB0IZRnZITPDDBEV+9iBAcsB1VGcEp+JoxXZj2gmwvfdzu49slP6EpQTQ1oakJTQmiqSkQNqGpCU1NaGpCUxOamtDUhKYEW7n1S8HeLIUX2POf2HsN9kQZ2hLs4Xxg2Bgom7QkBWfeL+5+2HsI9oLBFZW49jO40nPaQdfBPX+CR+lQsMdggMARVlRPoVnfVsGFUReYXip6wSsIvFbIk6vpIv4ottONxYueRFKMED61n6m9YAKR1P5ssWgktRcskaJBtRUM1tg2aLUNbq1oEOyI+kDpj8G05/3gHqXcSsMZjjpB6+g80J6oHwmmmGbqH4K5kj/TOL6MuoZghYeawjVhslayFbQshw63B0Ydedoz2cDT0S8d9wXLkWnUqUS5/uDmGLLfRbNexgxLWJ0ps2VEnmNQYFAqibM1/XrIl9QafLVhlCWCTqbn+T5OvsF2IJjRF8L9bmcrNsojehXUdl0o0zQjR4WRxj6yQxU0PK0UkmAt3kcuQQSVk5Dlva+h4IG4jvjqCWHA1tdwdL/fbZv0wEIVZKEOLNSBxAVZqENYqAMLdUDAAwt1oKADC1Ww9rYsVEElL2Qx7QjIt8GBNijYYzAQ4si8U3A7i2jBhVEX8OJ3UIJXGFwTzS0/g6tsdX5KT6Jp8sf0V041iCS8kTvI0f063Kk+Sg00l2vWN6Kv5yzfuzt0YD5e95+sInHYU079ZG32NKPetduT2ZHj+ZHb0SPH1KP7BBcThPCNm3SzaNrHU7Kr9MJTkO7meY7miqgm0qA7nm8CXqFZqB85y9XxiUDWXAytCdpPWWiZX7TurdtGPXDnM/hU4u1W4B951FP3Se8xwWO6XRgSmPs0N9ChLqoWwQsmvlJM1TNV734alPIcpVJ9uLESTKhlKgULZmsBf7HbVvzApfaBTndgCyuY8jTTlAf3mx0aDMcdFeugx6erHz1+9k219ZIg2mImwQwDXT4IFTzUZtlDAyXVmuYt7lxCao8JhgkF1cQPiEQw1yyCBTSVPDVqOIKVH+aOW1o7zS2xCkrmQokEJ5iKl44aC+ZamIIFvkoMjGraMXfnPvjX/efrf/4iR/tdpaX4ONXxJEVycVaRwHKCaYqYMp7m4lKwoHhlcGAwrah+zVwNdWxRrsXWn/COruf+Kqj1/aGiT1PRZwWD5gUzJJzjoOBpiRAMw6owQ40mGka1LAeLvjrvy71r22Q6RHgmBNWZxd6xG+zYDQoWKKXEl98Ndqi+Yzco2ITJWkwtpp1WUOc+v+1Plv5k6QiWFi2Yik5LYxHM8aBreqGS9wZflfKwfP4FGxVBsBXfgpZhndqPdT/bvZnk4+igLy4cRTAnpXsY67MYfiZQkjI0g8hcsZyXQh7cQMEDfS9B34mHhIxTMs4Uin5yL2CR6ZZC96NT71YhWjYLLZ8AQd2jtqzfltYtmDOqUBYtDa51P9+d3ROd9RELuxZ2BWOyT+AkxSDDIA/0FJS+JHOD5HQPcq4YDLaKYYaOpweGHX00bqS9BELfH/h8GT5FEhfTLRfTLRfTLXUTLHFreFpBfs2wJszbUl3LqI4QDqqA4NH7cu/dLuFGeSg4wVgfIsFES15QXz6hTBoRzJVzw6dWsFS7FzS4rZisVpyCjXvjBFv8Wpx12B5w5gvSuI+e/+n3y/qYxbvqfyY9/dlXf6ViUMkgw7QV09YItkFjLcPs2qumtTZq+G3YlvMzDqVPWK2pVx9Bt3x4BQtkVKINg22FeGoU0zBFi61ddfTbsPRL9m/I3OCnwk+Nn4Y5W4ZZH5+7sBWfgYa/1AnWSK9BOK03IMbGzZZbiJqNlmCstSOYiOTwM5U5p/WaD1ZNY6/pgzWn9ZovVk3CNQnXJFyTcO3+eDpsa2yFcCuEWyHcCuEKphhkGEi4QoXSEywZZZisEqeCtVKtiFmwxa1VaxDsNAO3n4JHAu+1ORMc8DUy7+R9uatt+ob0Dekb0jekL5hikGGg9A3pG9I3pG9I35C+IX1D+ob0BZW+IX1D+ob0Dekb0hec8DUHXwsRXBDtJTNcMcM1trcI8XbwdQfTu5B0j7je4iNw17TTbUv9/k1LLaN9bBNrbRouKVpOMC0HQ8FYDlv3K46PfGlCb4/XJXp3NWKd7GVfc6tQu3vhm8WCkMTY21fu7ScjZLNWHdm4d6xGKkaJtkr+J61071+1qG9ygdOCTAVjNeaCdiyYYpCp8RfsowQL/9S9bft/X/oHjV1ZRqUPkLm1zSjO7h2UdcncJZenJWewkk9B6d6pvIhV64ZYHxUkVveeLaM55xPBWF4EE80qmIpYwYxhuabJ3QdWYqXkjJJmlDRjG5KxDRFUX87YhmRsQzK2IRnbkIy+LFgpDMEaWy1yD1ulJ2iZosP24J25j6yJKPqUPX2KygVjDJSIoE8kJZGUY6dggYMSt8b7cp9Z55a4E+ZOKJCg9goJB0jB1JtygBTM8aWPm4el98UBUrDyHiBRsNFkbOUELQ66cFucwGPCHxoFe+/PfXabYUyGMRkKKsOYDGMyjMkwJsOYDGMyjMkwJsOYDAWVoVDLeyuhxqgkJruYzapgTwj6Fng4Es2E7ext3ee2TOxhYg8TgmJiDxN7mNjDxB4m9jCxh4k9TOxhYg8TgmJCqNW3QNBi2kmoggcmOypnwZ55B+W8d1/8i0P6ekRPdonS9yfLqI79LyLZM1OM+4RcUmyzEHXOwwIHpbsfBp6BgRdh4DkYCAm0eLD41b7gjAEo6glxUAMTHPE1kc6M20U9ZO9+vLMVt7oRnSaiv0fccEVcvghqXxRxAo04GUQcpSMUEHEyEGwUs2DLvBZb5S904P2R9717/gQHfI0YTISg/D1c/FP3y9NmWa92rIs/sXIXPI5r2RbHm6tfoMJ4nWTHSd4wM099nSP0NOSKhpmZmZmZmZmZmZnpv3SssqM6ZZc1LVjZl+qX3neldzqScurgA/yjg8+dqv/p7qdX98l/sfQFvlia19YNz0TLc3oYL8/rob+8oIf2ck8PjeVFPegbpXk4t6zp4dTyjL5Y+ob+i6VveOadb/JfLH1Xp7/VZLqj07TPdFunqcV0S6epzXRTp6nDdEOnqcu0dpp6TOY09Zkip2nANHaahkx9p2nE1HaaxkwNp2nCdNFpmvKrm2+J3vYSWVPqu5ovJcrkkrOG7dmFxM45O297B/e5lDgepltisL1E7m35l+oH/7nfP/eSg4vXM46v9391r/g65+KGi+si6iLImlIIBAnBkzmnJxNH2U+Jcj9lZueddvfeN93T2QWe0EUXR/6ZRLan5PkQPB9Szyee4wptCCVrSrGgpNBphk1z2MIuOGEfFLZnc/s/fprH5hYpwQhhc4+Zi6fCpsLImlIcGClskmGTHLa0PSfso8IiM6vx0zxmNleCEcLMY7GLJ8ImwsiaUhwYKSyyccaNc9zKCfuksLnFdsbFY4+NzZRghLDxIRYJi4SRNaU4MBJMP/Czb7qnjTJxlBNHSM4MrJ5b4zi4xjhYFDgwMsW+CDbMsGEOGyI5G4M1ytcYLAgcGJliXwUbZNgghw2Q/Bqn5WssLYiwb4L1M6yfw/qHa5yUrrG8IMK+C9bLsF4O6x2uMSpaY4WC/BCsm2HdHNY9XGO9dI3rExXkp2CdDOvksDhd41oF6XisY2MlGCGs47H5iQryS7B2hrVz2Dpd41wFaXusbR0lGAFGeuxEBfktWCvDWjlsg+SsA0ZBWh5rWVsJRghrecxOVJA/gu1n2H4OmyPp12IW5X4jbgV/I+7gCTNhpDA7UpC/gjUzrJnDxkj6tXRUkLrH2L8SjBBW91gTT1hHGFlTigMjU+yfYLODyZbY314iz169ZNc56+nV1NoSze0lsnaVHynbCbxkTWtAJIzOmtiE7Ka394N9QccmU/u+b76nLbAJbFL2zJleBtiE7LG3gSMoWmD7KtGM5mHPsAlsMrXD9elgk6n9QOwlNoFNyl44i9kwNiG77W3gOpQ1sdWpRcLobIFNYJPeDr0oj7TpodgrbAKblL10tma92ITslrcnzppQNpNNW5cJo7MlNoFNejtYLnRsMrUfiT3CJrBJ2StnG9aLTciOvA08g7KFbMq7ShidrbAJbDK1w12rY5Op/VjsITaBTcr2R3GCTcieeBt4AWVLbHVtlDA6G2ET2GSFrj0Re4BNYJOyhxSN9WITspveBl5C2Srt2jBhdDbEJrDJCl17KnYfm8AmZQ8oGuvFJmTPvA28grIRtl7lg4TR2QCbwCYrdO2Z2D1sApuU3adorBebkL3wNvAIyoZp1/oJo7M+NoFNVujac7G72AQ2KbtH0VgvNiF76W3gIZQN0q71EkZnPWwCm6zQtRdix9gENim7S9FYLzYhe+Vt4AGU9dOudRNGZ11sApus0LWXYq+xCWxSdkzRWC82IXvkbeA+lPXSrsUJo7MYm8AmK3TtldgbbAKblL2maKwXm5A99DZwD8q6adfWCaOzNTaBTVbo2mux59gENil7Q9FYLzYhe+Bt4C6UxbJNO2cM7XxT2jUbgxKgpNA5DWOvoITQvkfneppvfPM9ncVQtubpWUc7ZwztfFPaNWtjE9ik7DENY6/YhOyet8ey3yp77XeO3SjY+aa0a9bCJrBJ2W0aFjzcst8pO9059rRo56VdswibwCZlt2hY8HDLfu/uzutFOy/tmk2wCWxSdkTDgodb9gd3d25FOy/vWhObwCZlTyha8HDL/ujuzjsFOy/v2tE3ak2KFjzcsj+5u/NG0c7LuxZ6oxY+3LI/u7vzadHOy7sWeqMWPtyyv7i783rRzsu7FnqjFj7csr+6u3Mr2nl510Jv1MKHW/Y3d3feKdp5eddCb9TCh1v2d3d33ijaeXnXQm/Uwodb9g93dz4t2nl510Jv1MKHW/ZPd3ZeeEPLuxZ8oxY+3LJ/ubvz//GGHjncveMOt+zfXtMbWu1+//Ga3tBq9/uv1/SGVrvf/zz5DS19v1bhfm9k3/ct2c79+7WWdh74RKX8zwYV7vda9gNld6Eslt2hT9p56HOq/dAncFnXCu73BpuQvfF2V/ZDZcdQ1pJN1yYJo7MJNoFNFnyIio5NFtzvNTaBTWb3+5GyW1BUhsVPtXPG0M7jYNfQscmC+93FJrDJ7H4/VnYHyiay69o5Y2jncXnXqt3vJ8qe+J1j0zXTzk/++X/Wtcr3+6npzs3vPCraebBr6Njkcfd7c+z9fubhzk12QztnDO883LUJNnnc/V4fe7+fK9sOdz4t2nl510L3u3vs/X7h7s7rBTvvlnWtwv1uyn5pfuddmxTsfFTWtQr3eyb7lfmdjywq2PmovGvB+x16jTVlvza/85G61vA7b2ATshveXvD/Q3ZLNllT7nbN/7GaH3nkklO4wGvNOkDa+EJNm/qNT5EJydPDj8vnooDI5JKdgeKpEDwVkqciEvyt4EdOuQ65HVmAVq7GpB+iJ4yhj8/N/Ze5r4Gx46run3vvfL03b97Ofma9u7bvTDbJ7p+/iSOFXdcOJfeJWLFCREBpZRCikYSqaJxW2ciNaBviDVncpUolk4Z2gaAuVcAbiqUVCmAkqm6bqLhg0W1rIQu5qkMt1aUGrDZS3BLV/Z17zxvP7lubAPoglveemXPu+fidc8+9M/uek0u9QzfLvAmII5qWR/CjUeYN5Dss8xDhx2UeQ1tQ5gEi8svcd/9r40Joxf+gnT8jJzAEM3IUQzgjhzBEMzLDEM/IFobGjIwxNGekj0HOSC9J/jWXjSPhkzd7Zj48VISTnvFgPzTetDz1qbtn1RXlLtbo4jJdnPVKs/apNS8bwMWaX2rcnJIH6ccHsndUH0fE5bpfxOap+fn5D8NHCF9WZfbfYUsgLB1OyzP+rFoNHH0O9EmmL4BeszQOnwjrVEDUaT+PaDzl5w0aX/HzJo1rfp5UumE3NvNs0Yg8MqvwNI9NX95gu9AAjJ4X1hbszMrnmD4J+hmmV0EvEA3o5jESkk9gAIQfxgAID2NIZuSjsH0sKMkDr8w+LxkTezP7qiQgyMciqtxi3qsSSDcMOQfE4RwHFZN5BNnngjIZiscpBYmcv9H0oEL3UWqcf68p599ltcm4M5k3OR9wo+bEFOQtgpjvkL2iyDgOgIoQNqsC9coGW4J9yJ6LnF8gLL5f/ILFd0feSNhcUgWom117mE7lVy/GyBZjR80q1g78nNUqSBJ9xMX2sAP9Q64YV6gYz0p3sUwX63Sxjspc7lbmasCV+QD9eBCV6TAIisjV5P7Uq/KuLgdV3tVFR8tXQB9j+jToJabPgF7m+jyHWloJdJQnCTkgXRFawIFH3QxMVCUOE1z6qKA1dw+mZmHS0UugTzO9DPoMm1uBuXOgzSkL1gWU3MWIs+5ChtC99ONd2XnlbmVfwdRd3ppvs2BcFsxzwMkmwohNiSDhl/293n8qom/3/trfJ6i0pr1XbFVOebQUuUAQMwrzDpcvc1VxCvkOpc77ibLl6v0XRpfmGWlhZXpVUAAel625tLTmGZX9sd+t2rvvST0O0en+6GeQ4n9Sdvn6HfFeYvOSqYt9/HpiGQT2dM39mMwFMEem9hQRGQN1Fy0Fs7srdewzNandRYOl7qQFZJ4RZfbZ2AT7HcBjDuBTX7guwNmsOhUQKNznUNjfoBGpoQKhsn+JxgjgBFWTFdkY7tkQZhWB5los5ggCiqIs+juS4iTncNs6YqtazKqNLoB/AVOfkVX7lQtMnwH9BqnniZeJZn1XhK1ePx+wFe3ngzRe8fMhl09UhND9x9H2xdx4EU17HpYQ6QUZYwUxmWEBMTk6q1ZqTVOWRmdfpuo6GZTccr4a5hGTZ6INH3mPUo/LXprTHkmmokOr7ryf95sffh6tyU7Qme47CFkMH+nc9euph1t9nSM66HxJPlH0Y4sOHhyHgJ27LjD3vJ0LrCCVVVLZg+M6eD/bWCO5M1aO0h5cy7L2IBudWJiVrVaUwBbBcQ+rX/bzwBxbca7hLNgHd7DfD9IwpMW00l0D8wqSX17pGlAbDATXDACCl6Rd+S+IItKRbRSCPj+XnSBov0+ViK0FpEC7ofEt2FUxVrjz/Jck96wiGi8a09LjQmtMyRh1VhUF90UuiiX4klKdLosyb9n7uFcksCGr1qbWpN3gZLW3yGxROBVFaiYeyZu0D1ovRC5cgtXduqkj++0tHRmcXCM8e5sPlRpHo+yLgg4+bfNwOSW9IgL1iKUa5g+fx2qNsj/x72EklwWQ/MlxINlohYlOyFybzMFAmwxIsgat0N80o+Uuz0M2mtlSBA0JfBA6hT3O4GqQBwCVtNEW2IoT6xwoL0moKnXDrFYu8KQ1iUn/5lwIulJfI6mkJnWMpL67Serf/5yaT01qlaRe7krxLWdF2Rnf+RxmxJiBPLKoOY4fGpeNlp+4jeeMdD1nXZpPfoaUwZ7dw+ylaWVfkV3ngR+mmaVPk5hWljCN7KtwSfIcvoU50oVCc1RSVayRqN9WULvh0w1yxkyhv2WfDV2xTM1ie3DZ55PER4OCElHb+6l4q71/zec6jrJP0OGQLmgf1o3U45Nsfc7am5ijiTHgIqOS1PRj0gKSmNBk2h+33cFkecQJoBL72IrNiYAM7rs6z77rWlBkMjoKIAcb17GdfTl6Wjfceka9yWn5zpwWGCC7IDHiBHCORkmH7xlpTz5in1ine4oTqW4Xdxdyn/hHYq6oUreyrxNkV2T3cPpjqOwIjv2UXzomn7acs4zDvwQgLsmSI1hUTDwbMHEhAvFHx3v6yli9r7AOOsXLIuLO8jP1FcBWOzd7rrG4XY0PTD27GhpPBGfUtcZzkr3nbNomZB8D7M9vKGS6AI9mVa7zDPBXRd11+FtYzyBIcfBhEbcuw9led3G7cvdir7vEJ3fX1bVj4SlFitxeaJ974CAfueegtVo9VEbVsRzL5w6aRMc8I92RExd/g2Pcj9wxDox94hLoKRzu8oTGb/p5m8Zv+3laQfT3fmkKVxB05KOcnFWOPgn6fFcbyu+i4o7uOzjzqHLmG1H2FNXKaH1hj87K89gqbK/n1X3erW7hVndWapENkLKsiGgYKhrci9DLUo96G/cZd93EyvVtF29AAyeA2zf0xayPjMezdNCMuH5P46DAXRs6saPYVcsr1p61nvVd8+EJP3YxyGXayYSjl6i4mKZCWxVwxIk/I7od62JAreSfA4aGb2U/DMZot0A3dAxeha5SVuSs95Ajl0EedOQSyAe48kHeixpYElwi9iiosh8o8NEDHsUw1PG0PYbNqodxibPm3RjSGe8jGNoz3u9iSGa83yGNt6My9onHiNyFgtnrHXZ2zqpZ7ynh6POgPy6c9EW1z/uEoC6i6ExGp7UusSap43HHeZaICx6xaN9FHu1qoJz2no2TSl9SKUwqjUjPDRtA0muSbs2H5aSXrExIfLeAXnKs4yVHMOlpYZb8Mg9tyQgo9bk7k4UYPhFF61vapSrMeVXa85oi6Yv25wVVxIfut1WpjMimx9zNPE5IDns1XWO9oAqlVpRdKHIyWpUzNAizIFB6GC9DfxPjC/CK7M3juoXxpCzzlEbItTEu4roPI0LNM7oPOZxeaV/A8skHmIzLfJDJoTIfArksLTlMd5UlR5iE7E0s2yrzUZAoe1K2jUmYHmPZ0TIfZxKyEyBfhQPbMX4LUjswvohxJ6tbh5OaxRFXzrdBFt3znbzhH4ZZmdEDqedm6whnvOx+HezyfisVTrnjZJdkS1bYp9MKhfHe1E/AzeiJs9UPUgfT8mF0beXIh9DRmDxIjY7U/hAGU+FkcYv2JKIpl9T5W6rG2u3I8yD3EHm7+BEW0n6QWET3YIC+S6q4ea/3Trqg0inkjAttl/c9VJCRtFcMdLCV8BDrAePtE5lTvWdWPeSo3bPqoHa55hZtRB6jBsReaEpQhL9fGnkgVVxjEtkqcC0YOJq6u8zetwGz57AEyK+z5AotAQfGOYXXYhR2bJFrJzwp0jJ7mQKBRC7dxDy28QQ2VZPoOCmW2RkchG7B0nGVp2MtHYJ60gSPF5PZdwL2yvKzy4LYDxVSTx5Irf4P6MkS0eHGIWfoQ/kkDQfzWxKEdtP9qQ/3JmfkgxhumZH3YpDmYayrB8htMwrqXfKn1Zcy9lu8QiqPi+MB9PHQkffi0TRkvAXGlbDM3kaZOEiFpVo3JRzDzRhPAcyvCcr3Q5RSRV8IoYr0b6QXU1nvLtb7nnS4nh+se0q0K7diivgjruDyaVdOuaIPUpoXWI6Og6sS4zSM0DhFj9qu2MivyDRyZb5Mx/1bzWh+Wyuu/CN59o+msH+coKeFBd8M0zeUc11QaM2k7ioQ2Ozq0Jau3nkjT9ksWiH3LKH9LKL5D3fLILalkuOYZDGDKWTDYz//wtcyv03H+a2tka57Q+Yliw4mZLYrvAfiGUSpH0v7fldQoT+BQdH7XUG+PKobbj7PrgxUiqsuR2zK/HksbgKZyh6HXgVHXOC3utWRK1oRY3r77Z63z/OI2uXJvZ50oBFO0yQ2xdMVr55xs6fCzHs+sFh5dnliMrrTNsbqDo6yyra3OdsiqZoBjL1NPpAdlZv6AXcDRd1A2EXLcZxDHAlX+ouh7aZcOA9VdXOQMeaUkErIbvYCU/vsGneLXmX7tHA766pPLwR91/m/5Bf25gs+tcgk+w+V0OWKr5XxD5dFTLA9REcASx3EZk16jChnMFdL+9Klm6u+7Kyv2y4ObkVj2VzO0eO0YJq5oi8fZlpkL/smQ7KyCi1O/mn/ZwWLS6bNmjhRJ7ke62htnarK1t+KqlGr+m84lHl9yc6JeY7zgnaZJbjnfClQ3eQslfcxjOb5EIjoncaW7YoYpwadPUAQwApu/Z2w4Hnswg4+njoAl23YL4QMHclRyR2kN6DI0O3ivDBXr6o5syrpRkAP3Wc/fbfbauliHRe02Was4UpYKJcp+yLgNYvklL3HfRrX/7+I27LtIUSF8z0W2q+VbZWKlG/kEqN2//rOW/YX2DyknRljAwFi/ThAdLx8StnjAWU9K/VUx+s0O172xQjXutQSekwz+6RP9rQR+EcxqLBGO957QUkjoNRuGbmi+1lhG9vkiSeKKT39/tRDmpNrRqiDxZuUxqQ03agKbjSfJGbrxBP5FD0VmDbdJRNL4j1pK3EJQ43SgcwSXE5UWunGbnTaJoorRVK/Fgl3n9u4QG/lAlWtJGGSFhCxqL7PBKTrIhrfr5Aq08pV1Tdb2j9OlQEi0H5nz+Jd3gctNbX4dvEBS8WLvyoPsjPRY1Yfa7rBPizbw63uf7Qb+0EYxY1m0qI3LBJ+mn4MzcQMYGgkZhBDnJghDFFihjGEiRnBECRGY/ATk2NQiSkwyMTcjAFAxLmsGgIq/pvSpKa5sS0wsnPjuap6Q8vmYJCOfxhft08vzxHZsMcj4up4r/d7GPqBFPqgo2LXG7EkzuJY+GEip9W6wubiyFMgH66nj49o7uDtGOgylCXYoSaTuF13F7vyrc2uNBIvMQDNNVM0Cn0fAgEerpryqcQdOLQ2OeWkbpwXOdKRVttkarfJ1ImxgNsfr0jdcrpYE7XN3kq1jRSg36QHcWZIeEO8jUvyVi5JOr5SeCh+7lIBxttOdPRRfSveiyHEhN6Duce/mEj3+Aez9LLLeNmqAAkwVpXbO3Jlr0F1N43se1DiVUqIZCUEyrp9Unx9RGZHYnpSzA4VsX1QfNmzj2jYqfMmDSJPNtRuSGvacyveremiVVKLEubtdKDGXLo0V62YONGJj+oWRbaQjyIxHd8+c0GBxrOpoB3svnHMJdNPQBVQFveN63C8SI18vGgb9UjRR6f81Jy/evVqNFdkmGFb9ehv5/2Gvq7u54O9D1hotwPkT/89aQNXDTg7UBaCPA3LO/BztHNVIOeWJ4x1mjnbwKENfYD61gAWEsvImsxYJSM3yKiazHglozbI+DWZiUrG3yAT1GS2VzLBBpmwJrOjkgmdjJWIahI7rYSERASJxL2itu8AbI4GbI5mpW2xbZ0R+uJAGusUeGNAXVEuBD1f92lxKB9GSibm8hEAm+GZGpmAQD7QzYQe0YJOCQN6+D70zwaWhEB+nT/0c9BchYC0sbQYf8fp5+LJMAMM+w6fxWRNrF0XkxvEVE2sVRdTTkzHut8MHabvQR1+TLdNGz9bJj78WBGiifBXRMNrXxGl9TOE+jEfgQodmxiDWV5b87LXA06vzWsu7IbmAZzYeDRLajD7MaR4RwHGCP5Kqlr8bau7CbUKsUGLkO4n2CToPNQWr8y8nR6xQiMPUP7oDey4NSjYYFX1/DagTZIogWZbKSEV8gnzlN+OoFWI5PfrwUO6jSiwuYlWZm/gX/gDMLu8BpChMSZwiGiatiMSgogc1ol98NUCpsJHzOjc4TRK7Cfi8hCBhPfYgukr8xa5ZOafnDPBY7rBhAFLBwfwghm3AtzBu2bliNRzzUKrE+Rpf0L9wIw+vte+sj9CkPRR2KhA+OKiR4XKUgsX4Pz/eDSxTZUgCIsBnfZyGjqztTHcrQ1aAnU9ThLR+XSmo/Kk3/3SIG36gZ0eJqdGaL2NQBAsrJp82HqUaSrb2hprkFK30uwaa1EJbuvceVSPdvYeXSjwPeXOWzGO6fHO1NEFPdEpcDWut3cmME7oHZ0R3N3ZyXA12pn/X/U0xDCXivXpzqgj56/0PU0GaHq8yDegcBQ0yS3AyBRozIbtPYsLCwv0/mXQhK6kQ7PqStrEwLlBELsVxP3S9g9aPSnCRzJsTMMncN+a7UhCLaZNp49K32HvPn1F5QUk6DDTYN2Nmu5tthcL02Res8YbY17CvKTGG2dei3mtGm+CeSnz0hpvO/PazGvXeDuY18e8vhpvp+P9UuWu7E1fxq5n9fRZ16XpZ15/D/zSDDBvoAd+aQaZN9gDvzRDzBvqgR9HcuYN98AvzQjzRnrgl+Ym5t3UA7/8ZYK/tQX8o+z6aA/8ymxj3rYe+JUZY95YD/zKjDNvvAd+ZSaYN9EDvzLbmbe9B35ldjBvRw/8yuxk3s4e+NUvE/wDvfDrfton+sEcpaY9YDQdiLykfuLRA655taqGHN6YHdyY7Sde0lH5aE1qlO6LTTcS+JrRwfv7QzI6IujgvSoPFRInb2nOi1KL7Kr/U17iSrx5o52te/GqKBS9Byh8s79sRy2B/xT80b75YNn2lec17MX/258GWpnfmDN/daSkCWbsgL1D5K79qQ/yAcdoHkjhqtdZRCLo16DkvnC/KaLToTRT5OnLCpR2PpMjGkcJ51JOWqCsLQNPkvyokzcfsx+Z9A19WCIgxkXPcaz6PCQUvDL70xiEh8ciqfHHvvValAqq8dxWx4hsHQQUvQi9r/AtJsqc8+hQoUxBpyrfPMWxf068Ow2dVQF3KJRLooRrffazH45Dd9e9KtZTRHKw96ZooRCVLIqbZo+TJA/oN1fZs3HqUQB4mkUNLHMwi9J+Mkzaj49JswTBb1uhy6L7pmuALt8QuaDxish9Gl8j0AaRSR0eSPsxwK5/HyinCVcozZLYh7KbWZ/YT3w3e0Ze6uoTxrOxXaSInVEXCgI7wMhFhJjUEQFot4Yg2QIucgeaPY741YgsXGTPL5HnOJD2tRTleo2RrNC5B71EUTQpBhdNuikaRdF8QdXUuxCq2kCUs4DUWdi9yUCq6vlhFSbL3YOxPZmYRYrerVBhV7WPB3DFdY4Z2s+WA2ofvB7ObloPzaTrcvYWZJ5xx6GScyYgi6xfEVBK0zZaxXTzUaLdh3RdcOO5T1PmJZ5VYvYfFW8XQNwNsapED8uORpF9Oky9xMkXSvt2dTOuQR1Xn3D161VC/LdRZTS6lWaOuqXaiii+bNP69QAhFnB91dG7ghYHbs6KKhPrVVcjJ9epcxHxD8Iuw8LJnxL1NhBQsYjeNrAmqj5wkrX2rvyTXQtfF0VINmwXFEpJlVxTz6UwiQAbtQo5Jm60hAHQtSV8WbjF64DlJbwku5+CVq46lyFJs4i5Ag3zXLVLTgOlI3c5gn1e9Mo+udAbIf/dWL6CtjNhlBHImn0tYG7ZPw4qd2Xp41Eq7av6QV8t0xAidj3T4N+4H+ABmDPfZGAoC6sMjPEgIHNfObx9i7VZEdca44qgzojpSVJhSNHE5GaGwbmZbXIT7De10KuqI1sviiLCNlMo3rXgTGT+jDs8+opA26JnLcoUB9ASdLXMVxB/Eegq2h8x+tRvjH8YKPCHG8PahgH15J7Y3GT8ltqiNYbmZtiOEwrjBeka4rLMAxqfl67uCAJbhwWufcZLh9xwuFpNDqaorjSabktuZTDR4Q17cUC9WCSuCbUw8GtBf1NLgiJxwr4m4YXRs7znGYPezmfrYVrVOomAs457xXK5sZk/4CqDNR/WzA5ICqa359bNxpYt0wF1hTeTmovcIS8zhwrkUe6NczaFe+E9t0d6l+B6pKp6JIdjVv5yzdvYKF8RLroi6O7Q8loRvibQXjz8Af7mydKG4cLFfARiRmr5E2YY+XOg9+w+CNcGN024NcwCIyTpMFftTWA87RgVRLyXWaUQxWqVdMb8QUvGR9ST1KzrLdKMvzv1aB3DKUPZ/M3Sfoxa4tU5dNHLrIjm4G8DgAZ4HAEvlbphdFmE2ida6UZZNDBLYPEWzWnPK9LOnqNFu7N38Tj1KHo30jB+CZH02gG/6OsUdb4gfhsS/FywAAV3Lh4375i7JiNZ5toTQ98Cyb11k5yycp2pTbdD60LtqSKtPVWk1VNFap8qivR4gYQ9vkFDRBoSk228G7BbC52JTRZj4jRh+HqoNN5E1M2eqOswbo1AsjUCLbq9CfiU1b9pXHrDbJOKrfDq2xKvzKHSui4q/W8ClYGfA5XBrVEZ2gKVkV+4Vm7aMvbh69bKqENl4LqobHsTqIz9HKiMb43KxBaobP/Fa2UH10pzM147Xfwb8AqxdwRApsCh4X460XJTomOAUY8WrUO51/1tjw60R/tyiz7ZJJUME0xV6EjUsuxmTt8n9InGVa1lBfYXBEY+vqmBBPwrhrinB4ElLAsieD9uwscfq8lwL6PTAwT9x03fXJ3dxO6buFOFDulcJ+r+eOxP07wh5mo+hVDqhFl9k9RDVBRb2EA0UOjkyUdz11zeNIqe7NioZ+gAQobZ7HWMshrP2jO7oaYlaBOirk9esCjAD925IzmTyOaRSXqfsftQoSY9iMr/I+QqoJtHcnAMbcABB+smbqtMKcvM6BwzMzMzPEq8x8xMD48hx8zMzMzMzPRJssfd/Hlv73a3Fn36PJZhNHb46xR/YRrk8NbawjRT05q+8N9feIaTTv+H/zmPNOH0i2/4tJ/KHdisL0ybGim5LJQXpkPNdGa6Mwqnv3n5137mpNSaTbceNzO9JZT+tPcYhuiZCo7twgx4NhOajXTGWD0Ukg9tRA5rN1VbZ25DakvuiqkuzIjVFVNbmBguDrsEC7NFHUgbTIU2wW5mtudsjE2dqkDd4agYA1aDQIpNpiYZx+wYGZ/WIRgFJeNQAHGXXLa5VIawBxvy7hM4HaRUX5hDAqMJhyzMceQuzPHIfMKc+tPPuBiHOW1RnNKQRkKuzeSEKIb5RKoszEnp3Jw8o4gGUMZgT22xj2QXTsGQPudXL/qdA01fDgFv5KPcWz3KrelH/vlZCRkBimLJOpSB2RLUUym0Ln2L38rxW0v4zSX8RkEpg6GQ93ZG2wi2xkaO18jxmqvxlnfMOraXHJuaZQ9jRd05GYpkUEcp9msoI8sFcUAnpnQ8nZTO5mbEhCSosWKPm3niZp64rYk7S4nbNtjQXkqnzInkeO0Ig00kB40tbE6QFgRQA3QIGmAw5NTCoG9BmpZBO2fQzhl0lEG8xKBjQ0I+h06dIyufNkRGeHBhjoXTrnA6BAewOcDmPg8FHcd0zCArTHCwbNoWupOz6eRsYmUTrb4aHDnho8zx5Ym4PIAnLh6O1GZKJ/OR2hB+O8KPhM4kBbNDcIrn1MI+MRFh1rHMitqPBL1VoIdAJ0bfEegRAPdTE83mwB/L4WbEjiIW1d5axukBZxcQILfJZwmPD0dyQVv/jcI/gn+Tj8AAlbdsjGFss/GEFUaCscPGeIVxD0Y5sJE14r8XuydCf8RtQrhg81LG096EFvpvHQin8gziq3V37bIRX9V/X8q71D7Prq5LLl9ie6Y8/fWf3vYEL9VLp7MwlenPfvjjNznZRdxbmOr0t5/8y/+cIxfd2vRJz/z9v0qqCfnGEEwf+dNHf4l9ytPfAA9bpj7XC+Q6ebhANo6ixPyiJJTN6U9/+JI3Z0oyjlxzW9MnAt1V5Z7x5YYQTh+BBB6UyN/WcktNh0C4m0u9mekTCA+guAQENuZUnf7Ps8UZZbeqSkaRqjlrs4lKyiu2mpnNUEt3tFTjsdRBLR+mit2xwA5L2Q4H7ohbOb/tudnhQmpkQz6jWIupkrlT1SLU7DASRbba4/z0inOyo9Uch7awKxkkVTPCwLbsAptlTJENiW2+YZ5vuJSvspSvakPqFOlOxRZvaI3VHK+a41VW4y3vqHWsLzlW8ou4lgdtzqlphzfIj1HNHqOyHeFBflgGtI0CkFvCUNGqK4aikjOq5IzqqxnVbHAjK2QikLL127L0yjm9wNLr0eZsbnqgsDyIFcukljOpXQGTwIZEfAUZz6lsEzXsmde0p1vLcgwtxz5t6dlEg5lpzG3FWl41myTIeQVXwCvKHaNlx+KCdm1yqZwf1B2Mn2XessxDy7xD3eycb85pmJ2fQjSwRKOiRCXZsEh2fSRrZQmobFFH1BZU05rNKbRpq4IfKH5UVLmgVgvUGwM1tKg2vMeDyAhRXmwcVy7ibo64Ch+wBkpk2XhrGGts3FhhvD2MARubK4x3hlHqoGWNcie5N/RH3O7Oi4PZ7xPYu0lJlOFF2pzbKwWfqjn+ZXxXcWSyoP3F5BX4PJw/VSwl5fExi6A6Q1jLunfFB+cNmYVkn5az7Ij8QWt3Rf4EyzWWPZG/xPIay77IX2d5nWVMKLXJl72u8uXnv18baMf8X2c4vALTrIet4j3eMEjQzU++K4H1VpB4kH6oUjNI1iH9RKWGev5KpXqQrEH6nUpBkPxZt2qq/5dKVZUe9gKRKgF5OuBoJD9+nTy8OT72+c8E1jJbT2Wrj28wy6w+U62nwroeyF1bFx58XZH1eEVWZLGFV2Xneycl/nN348rKVOIQNmSV1OM1Tze8BzZ4nRRO5/J/Lgz/JMluPnb5z43HjvZmuRvrJAQ4eQ/TP7ISPSL/gTyldLkP7x55t41KgqStao8/wHBLyvT9zDT8nauk2etSs8Z/rgzkS8I3ucKd/IJ74kBCQYC/cQliUuJfDVhj03dRAWzjPXMZ/uMC/0yPPAa4to7B1Y0zwsvI8v0G0Fh4FoSkwT/d42HjWfw5Br5ARfcWeMIs/MJa3dMq+JYcw0DLuV78Yk5RcpybS9rHENYd5kFKAzEeP+VgEEuXi7/aMfHw2+PDjKVbWWAJZW4cnqv0kgNyAf8MsOWv6t/O++LjJ1jwV14odpR15jyRl509BcNiDKzctNId+zVYKa/IOJen4QiNWF77Dwt/9Q6vcqxz8m75NRU3lAp6Py9beLwuyNKHHeOHX/WzBScPGKz9PBYGvg8vroqP84fbvA3djx1mpSXmHnmlgYvre9gsig4qTz5aSD6PA5P44S8cBq6I/uvY+/3wP1JeDvu08Fbog/HXf+gDw4+46qHG8DGyrqQaFzGBMvw+2HxeGYIdPnZ3ssKW5Sbjc3NL95zfIUdS3SmtdHjzu9o68rBzhmLMWP97hy+m/153m5cN5WvfUtZ70eYFP+rqM/QaeilFj6Wrj8tosPS0JdEzaBj09Wm8igdg1cbcCdnQB/sA3RPWnuXibSV9sK4voHBZMSSHFQ10UMQH/rE+pjfx+Kqq0GxrK6aFjomqIkM6JQjRKFEVGaPzBhf9kXR2jnd1nvnItJw68jgRyY21nHTvrU2TTZkeD2WyFhMjbxODEe3KrLounvuMda5gRYw1kPn9nmCticeBYO0IVl+wxoK1K1j7gtUUz0PGmgDLT5wHo0WDIFqXzeOES0W2tyS+JtvHA4XRebQboukJYiz7tC1s8JguOYaMzvU9AQAdJ4y2JP54idEmT48OJX4g8ZHED7WLwPGnSvwux48lfl/iDyV+IPEt2RftDUWCMhSUPUE5YBQCSh8KjJf2Qw5kvKoSucNYgs4tNEbZFZR9QTkUlAGjRMJln7nsCpdD4TKQ+Ei4hIIYCcpQUPYE5UBQdhglFC4H3MTaEy47wiWQyLFg7QqXrqDsC8qhoAwEJWKUinA5ZC77wmUgXJSFy1iCsSkYe4whHEiymf+zcxbsjeRIGI67TbGcmR7mmdAwM4OWGR++f7D7I3aYmZmZjpkCdsDOMjMzDCxT9qr0OhsdMy/N1NsttUrler5Ux5J0tiz9CKO79QeeK2W+Z2LhPeyfiLtKhrLAfdPpvrDlh2uSU1IS9um1dWVsxP/P/ZfvNeNdbr/ttzYnVXTpGnXr3qNnr959+vbrP2DgoMFDKquqa2qHDhs+YuSo0WPGjhs/YeKkyVOmTps+Y+as2XPmzpu/wF5x5VVXX3PtddffcONNN99y62262Ut20bsgZG81tqvQBegWqB262dgKoXXrHN1kbKXQbuhGYwcK/Qy6AXoMut7YAUKXoeuMHaRPWe/oWmN7C52GrjF2sFAddDUtn4OuMjYU+hy6Uksu8Qy6wtiU0JINjix+roYWQDug+cZmhY5C84ztJvQdaK6xGaF6aI5kslARmm1spL5As6D3oJlEsB2awb21Gx1NZ/S90DRj+widgqYaW6Ozhabg2cvQZGMvYE1i3h9CE42NC30CTYC+gMYbu3CTs8YRj+XQWGPLNeLQGPpsh0ZDu6FRxqaF9kMjic5xaAQz+TE0nJY5aBixaoOG0vJ5qJYR3oFq6HcRqmbOn0BVxi7d7KxKY1djDTG6zM1uhAYzzmFoENn5Q2ggWZaDBpAfz0P9iccrUD/6vQ315d5nUB9jjdCiLY56G9tTaC3Uy9i+QgehnkTnJ1AP8rgV6m5sLx0d6iavDVgRGfYZ1NXYfkJLtyrpa0ggtA+qwKsDULb0SUCGp/wYytCyHirnmS1Qmti/CKXIpFehJP3egBJk7QUozmy+gkJo2zZHAdE7A8Xo9zNHxq3ETeibRlxruNDVDZWBGum7ouNST+k333Eh/SMbNYeVcRbfHsoEMRbfbozfXZ2t1a8PN4ZUn98LOlVQd99sDFn0kq3Myjoe3Whc9i2FkcHesDozvexOYGtYXTG97EbxSRr0lb/kViR/yUX/ECRtW7ZJKI25S8wI85CYfTFPiVkppvkidYU86QTH2oyozLp3EplG1BePdcdRoF5eZ7PX6koXu2uN1LFdovpkZZZ6jgVUAiP1qy1dQQWUib/hwoDlNTgc4LB3xkx5VEhVpqMnk5Up/SMpf+gs5BHujSxSy72RpbGu0x2KPF6rEEbVygtn5CQQ5hC9GBejTM4Z3ab7pGPAIwpvCJROpfnEme5ZF0tNnpEm4jXwigDzSbn2O53p2rspp93Vk6Ga7urBkI4bt0vHjSXYqbBTG2VZb3Yw5j4FGVOuY4tX0gFb3JVRna3r/eQsS2e7U4rkJQp7pdhnS/ZCsY/SXpyR48y4Lt7IOa7YMr57OeA5YteJ7U5KmzA9cI7uDHXpTVZXn9lH3LZUgYWBy4B0KGElIaKzIamrg5WRuUm143IM1V3VLiM6z4PVj6dnVebrz+lkoCahCvRsL9qpXxmZmwuvnmLxdYcnOjs8EKhD8uVAVlcfRRskwXVBOxejdWnN0osxPaVBN1Cd0DStIE3T6pTE8WKgUErTNwDS9AVN0+CPpWll1h1E+3GyFIKn1dAkO6lJJvuL65IukfX3FZ0tNCgLJMdCgj5DcqxkTpDR1UwwL2e6THoipD+PZ3ewpnu5u/tKqKb20b3Vcl1FifGKMcY+6Nx0G7N1+IuSbJGaIwPJryCN+YKY0pvJZ9zkS2GpICy/HbBMaWuy3FyoHsj1lernL4KSnxoeZ38io+dC/RzaAg5Nc62i46xKSEiIXIDiKpHtmVhwD6/RVLMsXwtYqhpSzQb2HfmlSVX4H1/Nxv6J1WxgL7sguGpWaOE+R7dAGyCtZoX2Q1rNCp2BtJoVKkI3QK9DWs0KLdmvRDUrT4G0mhX6OaTVrNCD0NW0vABpNSu09oAS1ax4Bmk1K7QVsvi5B1oAnYS0mhX6IaTVrFA9pNWs0EOQVrNCz0Bazaov0CzoK0irWfXloKMZ3NsHTWf0c5BWs0I/g7Sa1dlCU/DsA0iq2YWHnDWJeS+HtJoVWgVNgNZBUs1uwtJqVlvtcaTVrNAO7o2hz0FoNHQU0mpWYwWNJDrfgUYwk3poOC3vg4YRq8egobR8E6plhI+gGvp9BlUz58WHlbSaXY9VaexWZ1HNBnY3NJhxzkKDyM5fQ1rNqkeQVrPqA9SfeLwH9aPfh1Bf7i094kirWaE1kFazQtshrWaFTkM9iU4D1IM8fhjSalZHh6SabceKyLClRx1pNSu0HtJqVugEVIFXp6Bs6ZOADE+phzK0LELlPPMhKE3s34ZSZNIFKEm/y1CCrP0UijObVccchdABKCB6P4Ri9Ms5cr/mll/r8YMu/pfq73PNdd/o7yvNvv5ebvb1d1GLr78bW3z93dfi6+8vW3z9fbLF198PW3z93djq6++5Vl9/G1t9/X2x1dffY3lff9tbff1dUvD190LO19/NeV9/Vxd8/d1e8PW3pcHX3xMFX38fzPv6+7OCr7/tjb7+Fgq+/r6Y9/X3qYKvv5cKvv6+l+/Q37V5X3+3Fn39PZn39XdHsUN/d+R8/T2b9/X37UZff/cUff3dkvP193zO19/GnK+/P8r5+vt6ztffR3K+/h4o+vp7tujr7/fzvv7uy3Xo73eKHfp7IO/r7yMNvv6+1uDr74+Kvv7mi77+nsr5+vtC0dff14u+/n5U9PX353lffw83+vr7ZdHX302Nvv5ua/P190xbh/7Wtfn6+0Gjr7+f5X39fajB19+1OV9/P23w9bepzdff1Y2+/j7Q5utvU97X3ze5l6RfgXsl/f0Ne28CZcdR3ot3VVcv9/a9MyV5ZI89Atftv8gZDgKG/BWkYCd2D5vM8tDJvsfZdUZZPNjPRwRhCSyZMXGCCTJRiPMQiROZYIHZs5iHHDaxm7DvgpjEeWFfnRM7ft/v+/V2Jdnsbz+2pr+u+qrq6+q6XfXtd72h//39DDFj3j3jHf3v7yHeGbY7grtTvr9XDUwCse6J1js3r05I6Ky0FKy12vVr2fhb248v3b9KR8cWKuUkXp0nw6xOQNARCiiiA7tVFepOle6VUcV8dUBUuqq/R+aTP0ccYEg3OJQW+huldRPw1E0PXH2fMnTA9ddBV0Q/o85jxRTTBNE37a+NwIlq/+wyHE5uA/pecK/w69J4SzcCvAGhMarJSuX9nbHgwmnx5hr3epD1QuAKIUqp8K5O5oZzQRm4L9NmamxNCcmtcpEHxPQiI1wEh790tvIvy9op3AjunMTPKXMeCxjvpH5A/YTjnJCEN40I3WiohLCMuB0Iwqt5kSBc8ZYIYka21c0s9TAp7DviKoZNSVzdpA+5ndbNh/W9sQ+zFQYblYN9osVKynnnuPuRFadZhKoAq6DTiH4fJZevHEK/F9aePUnBl7JdFff0nPV3GdWWTRz1CjH1CoYLwv9DgmGDq+aFzXeqlLYBsh9Dcq6pr1y6Mr7TOC5Qy6MZI85AswtUFaE1K1mqcB/BcBwjpsFA4ToCl6o1cwxz41QtbiGUgEVFu3JZ5I9YPGbr8fxXCRfuV0wvvh9J42LAm/97xyr9IfO1ixst5Fl8JsvO6mYHHdeQzgj+XsMqhCRMWOVPpBj0GsPpO2gmDrxvOxyNVzijVyvKIj4NLHgVYsd2xJ78a9q81W4jXVvwE0A3W1b85xIqUwI57gh9Bo3ojDbz4PoV8gy9XHeKIU+oD9f1uV3PUM43G9Uw4RWv+NflwdF3PlgtqY4j+MF/plOm+L2VSRXXRNYKdic/FAlU41B96SOiXwH00Gj1vOiXBEoeEV0slzM1pCV19IslLHGYFUSs3cLakUkezjwyGRABIdM0+YpbjvBT5PWwXFHnS+nq2vomL89SiZmTbr781ne/7cg1H3r5V6IDIrBg2Wc//pwvP+/tH33N7SjbHZxYqn7y9uu+/P7PfOiWz6DoEi366lvfceUHbvrIa76Mop2gWYRJ+nFyeLWcD38saT+LyUxsIijKOVODkPvfHVnc5rz7aqqC4YnBJZ+oY3EwcHqnX/WDo+PHLnxE9FLDHuTvSxGPyv9uHdCQ3re62Dj4W5Oihn52cqbO+fJfvGnthcevP/Jvj78Pmm+9T5pvtyTa94meI9H+myZaurk3qt+WNIujkPdbwY6rHCK/wrayWJ0YWpOMcJmfjGnUESN4VRhUgjqZ1W+I0aBW+hGhd2EW4MpvJW6phAOMSi/9xviUzAiKlFh4Qazukn+PryPZmzCUBatgGvwTAYZR8NUW+aDBbULNXjhFkUnoT7kY8seOHaBNmJBmgvjkGuZWFQAR/jh/Q4br7tLgggw3JqwTn8f1uL1kcgYuOydz8jDrMaEp0tPA6+gMXDY0hhuZzHHY0Ew0Qvipg3ZY96RxMmI4hAfaTVvtTlLBmfavS+glnOAzYNSjE9vCpjCrWZQs+2YQKUTmR6IVXEMUPD6vPJUwm4aujpvV9OONuZnBKeWYqQ0/6Kj/99gKYt0jbzQAdee82TQ/bU9jHYA3QwYJEBvldMKGuCl0AIk6ooWNvommN2SgEwcrjl55yYRQadwHlVWbJ08SAY9qMLMYwT2qdZhUBVGbC3ij0dIBQZQOBbyTsdOFEHzeAY6odQc4Ji5AbDrRYxFMraaHz9amj4O1GLFDzKkxKtm9GJCKbnei2Y2mnEWoVF3iO2XSAWnoERwkZnkMONR1MtJO1gxA7eVa05+VQ9JdM8nXdpO8dtIkF01hBJCoOcfbTaI5E/4fLfpFeINytrL8tBfabfXq1zfpBdJHRP3O8zBk6GVADL2MnBIsA8QyDPeI6BK+5VcanFJ1+dxk5JQKEE792CDUom+WFn3eIpeQ02i4IFew5er148ZXs++dxyJZ+ECw/jMpNXOXCMmAEJbe5oQwxaO4eUc+zPrf16nkW6Gp2JCPeuu9PWoSUj4WoPaxYmZWOWj4QDcbZDzkE90kT7Rm1FpQzRaFXsOTqedQa+9shsq6obiq/TOzgivY35QCuk0hrDMd51qDnZDwmuFBtX54WNvx6eOba/Bi/Ep1vXKBcR78l5Jzuq6riCcVPDjJO3Qa8mg8yPULJK7fnj4Pg/gvg8ya8GP6GXlGZlPqQ4Omizi9RQhehDsabDX6zTKtLlupRr999IqywMlgnCHAa0jl9DgPCP4vGg04gZttccS/W4OZMy9YpnHaJpaVCSzAMjHu4y3EW/iT+yNZkF5hRWZ2MQj6fKDp3ExCOZI8q/99NYEFOYhJERy614PxgMfkVAbDW4uqVx5idKgcAWekOCC+VdoWO+0CtRhNavlhGXHHnB4iDRrRggM0w5lKg3F348DCTwdL2A+NWstvZuBTRkR3BjkATh4Th3bbG/OKekzXjWm/zTGlvrJPHMenjBmDH+qN+bR6zLgbM/42x4ylu/iJY3vKmBoEvTfmnnpM243pvtUxB0ykY0OOOBBmasxh0MNraMcE0i6OadoxQz3msDfmQLs+dcxI7XqxKauUIQv5LvnU40gQ8Bt8UWbM3sZ99r5jR+dRmra/gGokVtMiV+mbvL45oizgNrkaqUO5qd4YPXY8BCgyKYDS1rAt698nhYOufiD1MeqHRdfz8aZnQcjZ7F0NKCL8Boy1hxzcB3voKMiIeitBoL4BoKAmQB0UfaGxcD3i1p2YaDCwg4ZMIQHRsHnHfkh01+XrG9AJxew97xPyD1KYNoQQZCuCTilNucuAJqKiMCEqOkiI+iGAgjoAKsmK9Jni9qEJgvmvwbgrdaCbYMJS6cuhr6w376/nvOtkW/Z7G8HmyS37fUsDOuKy33c2YKrvCLtcxCG6d2i0L6ASZEwd3jZzQjDBTBFMdWzDXQiRY3phRjzNq+dWKhwAPiL4PALM63nU/5FGkEa9vzXn9YuZbmBA9F/BO27ProvtgTbQYhtm8f7rlpIKQ+HWiCSgTESzXeCYQsrlrk3Ih7jI6N8RTgHHhBPAlrADbAjHAheNV+RnUondZ3sG1/UjR/7Xedh5EXT8LGrZ5Bjs8YW8iPwINR7q/W2E87KgFGo4zSIvoqjPIVOCVUxzyPMomuaQfTDc7g/HvP6MOvGHuM+StkgvjJVrn8gPZFizgDJzwgKuahyYtA2vE4H9ywRINJEzPovZkzQjN15srgxfBoYvaRi+XPtBoANwfZnwfINV/XIzfxnQVoPTAy0YuuSJ4wTQppCA9WN8wec4vOEc7FHCKLwpuSO20AW9WQrBNkmnXfMyb81gIvq+SEEOTgPytY30eMDsDeTIgtbYwukFTIMlvBK1dcESpKkLsiNy1u4Ax4l+n6RBMR2O7jnaYzRpOqg2gQRUjFjBBQhKomkSeDeHu29heEyuDoqLq8fWda3+P5rZ7au27S3UvXHBoDcsgQgbHXv8M6O7IV4ygkh07xQPcZ5BXXKeoVQoLnR1T4bf1ChoIiNxnADCkT758WEov45V/wrk3yBfDFVCVjTm1SErjmbW7nX4tR22NZfL8HJNarwLTk5yhKBXpWmtnDAorbaWOk+M+oPyGQFzgl8R0BO8iyJj9LTf4oFMYwpl2cMSzvQEFyHnIld8uC7KYe9F0EOQTnAe1mHsNMBoDNJkZlJO8QXlQ8WIQKeKgMr4f6ypRTJnw2cg2Me96vnwsbNgaT4ovBIHk5ig+mUB+C8CXkjwi0a/PYvRx8zE4PohMupdb1dj5Ph0I0+SKcRr7h0xnUJ8NhDT0yJmnJjtMIMjiLSlBGGQdWz6Sa/jkCfi3rNW21D7oS6JOtpKQ8gRAUp3EDMSvo2Ge+gN0ly+tI+i0sEqj0i71R4RoLSDOSJhsHFfAJzB5FCuqfSLa4L4fuyT1PpHcZs7aCgGUCKRegdIdPSx41iUc6a6GT583IewLVBQQer0aDdLVu+FqhcadTmRLXDjYlkNYJ9W4vef/sTC8tO/uunHNBa2qd6AnrmP1cLmUzswqK4fLRDEE88T3M1PQ4Z1JOPgxxPhYRe78HGOnZmatTysAusXp8JLxlM/12UKW3DkuAAXMa18sbzpnyJ8B+AdhE8A3k74g4Bxjogvmzh6+8ENk3xCHTkxpTmE5ddzJw8egokVckGZyXn9IpUjZvSZyymsyFaQdJwZChtXN+OflzYkWjmaTyxwNLiNlRA7k0x7Ti8v0QdbAUFaFegRzTL++lJQoJkqVkKGQZivwfbGtijWdsGuSFOIEHN6he1eIaPPIfQvkAV4ryyLfaDxKwQUAQ96xJRg8ap9OM3ji4uYC+ddxdUv/uSDq8pC3IRjCR01aKNISUEbLApgF4B5uGyuqgsEnl0jHsrPrcM8FQzArFFsY5VWUOVkdY4uuFRdFKnliuRZC53m4+DdFSGjrPCgbbwCX5QQkBdXRf7LqS4m6AJDTP1gdZC81UmtkEmB7+xI/QW+3vLHDMLQ1F+TycTkmN6LFmQfm6RMxBqsarWoj8J2ZDWVtmG2B+R+ML3cDxHDXlAQwDdRBbTGtbrzxaQNv5pI9pNonuDtAnqCHxUwJ/heAaP2x/LxxAzB9O0ztZYZTnCb8PFSKED3odBGqA8UmsdvSaE5/IQU8vgBKTTCz0ehXH88gBx+woBolG3V4RF2sbtCRO8+BHWvzrmc3njxSnW2gr50LNUISizVgBwshWQma0pDmTelm8pBU7pYDpvSzWWBUvGxCpCB8ERuJO4XBHWAcoGMnhCMNEFIzxkp0WmtUoGcQvYyzQZRxaviLBzz6CLdYvmPBSnnIV6gTKH4MirsZlYl7pi0SPENawcoBK/QbmOBhgolMgBanLtabUCLAT5+7RjrBW9Wex4KNKOQFWisDD37dVBsoyLl4CfEbfQMdKWfTH3i9YD0idcJlAvM7melZAP5E4HmFDKXBYcnNnjiM6Ro0NCPJ+Zi0yc+i09S079xtToLg54Jk+mW/pHgLZC5EegcQvUczdZPfLaUFu0YeM77c+oFup9Ckr9bkDEX5/L1cMxjMmdz6GGjRgjF+j6RxiMRLJo9WOO0pKA2Wz/f8j+uTq7+ozGk+AzcYOHBHWsEBMAX4uOyQ8NrA93Xzeb6zX6KqOeXiVpUAN5WpjSruJ3DhbrdJrT7Y42HzIqlumILKt5npeIuVlxYVzyqrVgzWrGjrvixtuIgKy6uK36VYzT2e5fILfKxqW4HBZc9KI4ms8tmMkM20UqTzhncSov69Mq7PVN3a2bq9qDpWXjgd01y/KcdapcQNg/8Rk7dNjXd/+So29YONk8GjOOOB2/qAgVhmyZDRm/HbDV18zTo2DhhZGhOcT2en+hlbjLih4aq8//aN1oYTcbB0hSirohK/X4vlDF+zwuI2RPcQpngeLNQpiFCOij8wqKFMqtMyBYYoWAsbcJIWoRC8MNQsMNAcEMumFUkeP7dWVTbjvwmhO9U1f8qhO8EL8ExkwjiVX28Lt2DIylL9xucDQFTln9CYSpq7qjh600bGtoe1IMiDQFuwNWBMaA9x024plCR8MuF52NsZQa8ZrRsZgKoQ+vOBLGSrI0XXpEycjGBfbqDvDsxs6oB1PhM5HLLWPhOQEv4gv8ceGaLDMgp2cIMl02TnHpbYcxj8Hqu5lYNXtCQ1qYFj1ejRiDX8tIFjjojNHTScKQNizDEsbBgjuthUznUymEYgUEdkkFFQGD0EcGhBGhwFtmCPtTW1QXty91rJxE7Yeu4ac1iI21RbKHz6nVqQ4HmOcm2Ldkjkj1CawRrhnLQ45gLCLvtEiDl2bYFnZwRJ2fIySl4Eh1rBtdNTGrOrGiwBNEU2gOmRcOwbDPDjmbZkT9pcmeap57hCwkDEGh0XvF4M81Tz1A3ro8XB8VzmFmNrjCLXvB7mu16cdoLJ2m2maTZXi+WvUCjEix4WxsRWoIWKdXPqirwOGkWubag/5Rw5CO8XMnjZFg/xmioxzG3kPoijFGPN5CK8ikkXJhDzSNVZwfYFM3KYfHTSZMa49hpxWtobUQFV8vm/M4JRVXBqSypTFYnKcQN0zKrXIBUI9enED90MitH+QZkVmkjs3KNzCqHzCqnzCprZFY5ZVZJK7NKW5lV2sms/kxlVk6FVSHDhRp9tmhlVjm67DUu3bTEakDjlIymaJsoIArgHSg8gvdeK3rZ1oqLlghFEBzlatjlv+RCpn1ydeE9B9eTVmW6UByXm2uXG6VVpwyfcvjoWxneqbSKF1ePXei7rMwkbeVWypmjm9i3yvq8HYSCMNQGQhF51kQFwxzrzw1+4dNyLL5nBwEW6lLKsdJOjvWtj4r2IerGxbYVsp5c60g8JdeiylXlWmlx1NnB3rkrmElihIgX/JSUsYaIGNXxOpzejXGTM4ZqHUU01dgHs4zfkSmWZ92mMkcdDFwY0QPBPxjQQ8vPYFRSo/E/hNvbwwk0WrkheAmoFRyDQ8wGi541kuq6MFPH4WAbHLbnEOJwoCjzITuqsVWHCKuaaNkCQ9htDGMBckTFGDGqRxTORnjNsxjNQqvPQZ0GFWX3EDuslxqEedAAD6ierUNq3F+bEZUyibOAOoNgpNKKqAaoSrgH4eeQcAo7ZgQnjAOecUOYU/R5RT0LqJ6oFIEg6AjiAqJz4OGhzgCeRiEJZ2uzcdMiwqzg2dbrs3lBRByJsT4b6LpfS/aFSnYBVPTpFWmuJn4jmrWoS8U7E5Nio7+ZrGKdsMHJrgfRVxHF/EgyrajWKLvE7wmF+MGo5D6tAgSZasgkR/fkySpTz7vPFE0iGYglbSN7PYpFeZmByUir+0n446ZuO+tGgi49ZtU5XR1P9PQ7HaDdWb26Haybk3YjtJvr6prT/7y0m0W7dV1dc9zfKO3Wo91Mr+7nWBek3Qa0K7o6sgb4gSTVPNrlvbpfbbiNTBgrGsqSh0WQ6BqLBtxptYAYz0mv8U4ib5aODQY9t1d3CeuWyjo29MZe3WWs2yLtMrQ7u1e3u+VjqiHandmr29PyO9UY7c7o1e0D5Vnl0cb3yvcb2MTqyfINImz5zMtFbjHiDSt4fGmRIJE5TiTc3CsSu/DPtYHFDPSmBmqzmp0EO4yhpVaMBRZjgX0gMTPNek7xQUQOr30OhiCx+CpPMsrEcraEUn9pBYfYoUBfiADi6EVOA/aEk3HvbOUnsyiM5Os78fipyL91J6WHzUKsv5QAWwW5rPN/BZnydCgtkvXcvxTJ1AZYpOAWjwRYaNatIQekux4EuE3aN+Tn9IeyyRntgOtVBnkG/vKIlupBIcz4X8LWV9/Nyl1cBD82TcnAzwglbIqGcVMxElRboMg2Rbkni1kdZCw9PFAaxueZh4QU6XTSKsI2nQrBcYRtOq3WboZ0WRbR8mF57nSrrLtUZxsrN60essIJ98czjBxSPQIuahdW9CChQFEo13f8K6pgAjkv0HootVKy2v77gbrPlC3HGvdmW7DmTg1zxTeAYk1phq4hmq4f4RIcz4ehqDZjUTL9yYUcTh/BXxdre4x7Gf7sxotDPbokynP4Vqsb8ZIt69liHn82NiXVELHA1mEBr8MSlXXckkyTEtpkPjdRYyrNrPEU5BiJNbOGU6uYas8qUucmWJPxvVh4oMGTGOMt1Hlsj8lHae/jxpGGBLg2TAawcbvmfReKuc9MnNh4oGmkd4lYbDxsNgIGcEcX+PBAvonHiZ5c7Xv6M/bvRtrXAosf/4S8NK5HhtI+VQ8fbbs5iirJdTbT++UKmDcgteq1qr2i346iljkeIsaSRB+TvJc/+oTRVVJ9Vq4mZNW5DMc2kvO13EmG2N+GdUpeXbh9DB8hgS5erQ7vhdnHAHcvkKnA0RQo/2mcIQc9TEetPCgGVdsuDCqB3p4wToDYUWRPS9G1V6iVSaSm17LfkCCLtMcgg/YmOZaNViyJDdAoQ8mzhZS06A1ue4PjhZG0uK5Nmlp06vg2TwiKfDd4cww3jgSjiQykj4ffeb9jU1ANHtNwQcZA1nBXmc6TabbovbOvOjPQgJvkqHhaxX7w//l3xrTpdrTwThgVECYKLliVv8jeD35KT/tYJDAbOl8u38cTv9RvYd0S7xBcWp4UbXN8KhRzk+rBJgPpadhlpIEhAY7Itr1Nw/AiMu/YLzB5m1b8X+RIN4uvqrYD0q6SmgTpSxY/XgvTksWot2TO7ASBF/WHlKC1mhnIHBU0xTbMoEWzSKXY+t9Ujxb6uviJ1BXgxQysMKQPvJUhnnPY0IWfS97dlonQBcKHIRXi0AgYTa2rEiyChPYOeLzEfy0TVhT9w/8nAkusKZMwlRgpnQxhDZ5w2i8K2cRImeWvENYXK9jtd1UfRkSN3L/K4ZRHsxioYQodmxrJkf9vtRHxplorHv3Q1mgnoR/YGl1M6MFbo58i9ICt0Q6O+yRlc94VYQb8B2gu098no5NDEzLO6zNbVn6pC49myMerdZlXS9Rgyc7rG9gpz2rAzidk51NRvlW9nyvXifIzasGX6dcUBqgDZerB24REj74DMPUZmXob2G05DFJsy4Ew9cPVIC+QtsYDMvWpvhiw6NkTmR9yU8gapt6SqefSyWiPkoOpb1vEeD49YGqrctC3QDFBYOfv32I7xa2zEQbBpXlgjlt6WCHXh9jb4HIusqI8NJLUWIGrEwy4dHqeKhEGUA5IufLcI4VwIoEOIcM0Y4Y1sRdYXZzKLFldhcjqurrXRUBaGxQig23oNwNfIxVb5srmFlNsruNETLJvq/+0HoEMPF8YGfj+O03AuaMuEwYe65DriMcDwn0/KkeTrQ86Ruk7tqDrkCMZvywAMq7FflnkqRN8RiYp/hh+i8q4km0Hkr29qnzWdtyUsYST+pfKvOTxxLC7FqEoUOCwcF6sdZI1+6OIicy7eTBvi8K71TeLK9VtLzsWMeQqHEfm+wUxRt939gqR/QtM78TAx8HuIBRHj8PXePsufBNnrDURqDh8zgqb+89KpZwV6px5HlsW+yUSCY6r/5BKc7mIm39TXOHMyJzcSYjR1nzDts+iJRxn5l5ojO+bxtONM3MaGu3paYzusy1pZHobzGzT+jOuSSDP/IuU3RHFv9QJcGwBK+vDzrraPKlR4vqnp5RnAhAjyb1g1YOBXUqZLj98rcwkz1Mwqp7Pl4dXwTZuvxS2uvms081nU7r5fNk2unmBZ9aIh/L717r5QaObBxcIqUUOU4AUo2QhVyOAvBso7wbKpwZKewOlvYHSdqCsGWjN8JDpaICAJxVoBZq4640eF+6JLi1j9R6gSUCsJgEGGo+JU4xZ7JW2ul5zCd6UaA+1KYDRU5enSrHy1V/fTHV7h62iEAMzgL1Ut+yv1S37DFv5Z/StAOLL+OsG1fhtUx8Z4wAQr8jXsUzxdtJuktJuktLpSeoSYgk835skJsRCKScpivqHZoyIP7R4uLN+IBbVzPVhZSWuS+ow6VTu9EOhLzFrLJ1mwfrB2fSOTG42a/juoHIO//q0Sb78JwIFq2Zo21WXCgak0d8hWtYLHHunsIaJPeloaPWzrL2rXzBFPYk6LVcxY6zDfeMTiKFucW/0/pO4d3IP/wXVb5BmuaO9Pgm+jQHHdTingcP9J1OwIoz6DaiO+h0XJFGfUphrkNg0X1I5ingO4boDfC8VySqbQQ/nq+EEoC1qOEGf3XjHKNe0x4+efNMtAvL7kgOA7fWK/zdqRr6lHsgBg3nQB9/J6GbMde0J/ZQeBQDp06eUDzMtZGs9bgBZnNEePTLTGLbFsMR4lC6//sGtf8dZfe40A84ZRnHRRu9/hTN5HfI2psrR9aIRRFwc8PTRulxFZWW60mhksNFrptbgdgXzJOVDeXiINJ4+HCdMHeqb/s00l4qko3ORAIjsZkRvyFwfgv7pmX9VDpMgjLBCZ8VEetNFRAfKmOlrPq12JaAtFbyIN46oNNdyaqaihMpdIj+JClwrzLjiykzYU2VQA6nnYOWy0iqx5vELck0X/Nes4oA2zhEECYl/B4ZOkZ3NPBkkko6OCFDQTEWO7l05EAkZyMlCquSAIFSrnhPkDYORCqZ4swVodHhw9U6R/kAvDkwqOy+tABZE7uI0YIh2GtAvp6G2lOcEN29jEPLubQy6Jpw2DGyiAsPJHVzWyFrhvFW8HPtkrEbzzT7J71Zt4EbDhLvoqE+AGJoRvjT++ryMj2IzQwJZbKQDbGmweDn6ze5pprenzfY+1+eevKfpLqbmACCBf0hBb59DsUzb27nJXXCaPY7bD/c4MKvMdM3+/F8muHZGbyy9MZdPc5Uz3sjV3BlObvR2mZ+PyUvkVLEa53P/Flvxo10afsXlCOWCw5qcaEmuOoHSrdASQ6hV6phw2vCEHpVJZwaXTJvB8SgknWgPDpdeAIUq1C/vRXkVqmPPI/X46EWwnIgIwjkyJ3hIQE/wcG15aoW7xCdH97+bnI3rNcMdsJeDX4xn6tAK2+t83xfpYfHB3BKbXPPLe8FeYb9r04Wz1ba61Q/280fTj+QsfCnaBO+VweGvn11elqHkoVFvA+6hiyd3viidE3pg6bTvhwhZugxGXAbzdV/p8h3ZFZNs+XZ1smh2ZPbGHnxN6LqTCU2l0Y+oGnmhI1heUEMzXKkESXDAbJ/T4XQIvXzyaf1YotbaM8lwYtzLdJW0Tc7Vwi25Ql4Yma6zT+0PcQRApGuItGhs2DhlY3wWcFLnsY+qqtDOxfCK4JSKPZO0ll7x3F3NnzIcP0/NBoVkZY4edNemu8p1slbW4ZPv5QJzZbnEIoqWi8NOu46+F+sgYwlyyURAJRcVV63Dl22zXCDpkUsh8i25jCDtWgfDhvOhCoUkbB38nh8lF/+D8Xa5rKuejQ/pWtrB+wkfjwTeR/gNgO9KOpw7e/BXCB8DzhcIny/gZ3ood/Tg2wlvE/AEwS0CfrSH8cEe/F7CEO3fRnAzPmA9jOM9+A2EFwU8RnCTgLf0MP66B7+ScBDwZoIbBbyph3FjD76B8LyAhwnOCXh9D+NQDz5I2At4LcER4tQIiFcvf69JVvz99AezTg5Ly/GPqJjPSg2sz76eTQw3JMsW/i3xxPSF15WA/BEJZBSOBPXalOvKGn6FjrUOKH+teT4uxpB0MqeEh37W0ovjjkhnhInrWnxT+AnxYVwKJhVJbgwFd03DmFlRZHuPnkqflVtM6bZGl+qPQg1Q3VTkaYrk2K+cPKpJbVU+u8IaFjR0VpE/s3OlqCMDHDeikwQZiJ5UpjrLPLTsbrzNoZCZHhRKOw4LoNbTxPQniNmCjiray4Xtg5tV+NFBLPzdfe5bedrAd7R5chaR8WHsCJDd8GLYe4A5iyliwRdRgA7qpnSM2K5jxxfiPMrh6ciZcxrgdk/bpVjWEY/R1tCN8ERU60CDw1dJUPCNMoz2lIZUfyeBYpRg67z1EeemthLhuSO+vMok4RH43FIKLn8iToXcC7GtAEdQpTl0PkHSX1nohLZjFGFboNCCAhxnXCrxfgwxjRR6QplBXagUbgaF1AFafDdptQLBYl4TTYQdRH8CtY7b5S5f3ntgGfqntWsPH9u390rYQGRHJolq4ia29e5QIAXJSr3/tFLmVcpIHeSOEjIvjoFHwA2GQCSb04xCDR3Y2ZgNngALPSUuCa32NNauZH79R5z/JxzSd1V7aKsc4vpuMYrkJMT+6jQ72BGoGBWOBrsExNgnspBC6n8opWAbQ1S33SJnoh8saL+rexuVjYn/V+1gxDeRU4vjuOfFVI6eiP7XXjT/b9F89HuzaO74jhfNHzibUw3TZKnhMsDU0PyMBkI4fkLfnCGeTg6HppihiQad1cSxcqiqaISHr/W3x1TC4OhuLYNjaNdYE+SYoCqGW7AyHEEubt0AJquQaAxChkgKEYCQrJtpym0Vg+G1D41MOSBGJjjEsHLUZP+TEdhfChukTQJLEfsDkZmMCpqAarWVx9Tdf6DqGs3nPskRCEcKixrJYS7ySQGEHAhyAULWIORAKCYDIBRAGIQCCGmh1b4OhWNVkYQnfqhx6B6Voa7M+pXS9cmzJjZ0y0vC4soh+B7hZ4Pws6P99z6J47jWA6fyaLbRyOPFXq6vVWYLTwyWPJexyIvnxeepDelcMshBVtch5uRo2qGW++IHTRn3vA6CpTelirToZLlDQftRAZcI3i7gNoB0s5V+GPBP4yf2vB3qcI05oR1kFGlzPEdo21a7ERAcRO0m9rMdnxS1svcgsRFG/rvVV+2wC/OxUEUXWSshu4ysHnRAF9ndBD+EQw7Bdwu4k+BbBLyYwgzqkxhJipEuK+v/xZHjB8/MwI2P5d2o8oBskN3/ShMspXoRxNIMVxldoyAOP9FBBWHUEl0PUDW3onuNtkbqPiBgvlWiFXWv52CiMtlX6rNdKez2HJ7sDYZxoKmzIJ9oMb81rv+q02bHm2bVw3B2AboBR3eamn4/tp2CaYjt2KKoR/pUKhBcWFsvhbudsT3jRbKdXaifE5brTB+9i5/aCiHbGKqINcmFRk839ONvS7gOdK3BndieT+Qdwpw1kUTm+YGAH3G9Uo46DnktI1CeOqYtWo8ONSqMGZt1v9ZLM8pUDxrKRXvuLhzHf9Gxxn8iLUjE2R0RlJV/a0TsJBG/+o2JuP1eiehnnSRKLab/1khZM6Rlv2EnXZZJvMymH3O6dwnq1Q2aHdbuMzeZrnOse/rT956Kzaga6T8V12DenNcpqclh1gWAJlk3tALrLoe5xGiJdfv2b0pXhE63IhTuWfXvsvh88BFcyehl2CDToFLcm+PaCBb+HbiLQozyV8ZlLlD++AVhhU8JyA6Mm+I66SVMkVRwJAUQUMf+9ZlGFpB+qSEC+i0xvi4O9RLNST3DcW4YcM+Wy+W0VYjZt39/osKrpinaie2JUHML4Izqnly+flYuOHsN1P4RcF4bMeQYIOZ5KeYAAuU04MxR7aQjni8S+CH655sJSQtxr5IU4e8NsZT5N9JKCWSE1P+pqVOcgjQBqnvOFQEDJjJF7FlK9ffjShVe5H/PsbG+q13SXcG+kQUeh1V1Gt0ltkYYj6NrnX9uXsLrChOQq7jdAbOKCfnrckiobSOh/mosu2KnY6u+ai6qjw0GgcZSNe6qipVq9+rEYJTrY7UXlYEeUdoxYsXwTR+KK0/MO+NVAHKwllEvL+V/W8VUjOiy3XspGN14BcWXlXI1/DEhDBzd4qw/lOgq/YM0GKEYZnkY43DMCJkWffVJeYfBUbye46iSppf5L6bBynV1ZxljHIfxMI5txpFajGPbybGcvTg4zKzxx1POsn+fYCkZJKK0qsHhc9+gt5BvgpD/HzjBon089Wbqvh3eDJgKvpn+4Hgz+DhwlBtj7mzsyzGuEF8vzoXqYBerMEdQseuC2vY9c/OOUIer4gqWzGehS6C4FkJmUyvwKd7hR9zvs02o25/aMWYwPYSvOAUBYRG1toR+2P3Yap136YgQe+NTV3jku+auGHS76tDuuuSuO+F4p9SdZ4bTIQ3l7jUSl/yoWgWeiOQIOMIb5cA98czFDCbEiH87amKnZDM7WtnM9k42w75yymbQ50mymVwubOEBaS/z7WO/K6ZQ5qfKpCoeUw8UXfzwxt39p7dGg/Y5EFo4x2CQgHTPgIIuZoe7tXTnmUNYR0ZPHOljgiTJjh4rf4+b7auX6iCk9Lg24jHkAQyQ8dp3nBoVkugYlCtggaifOh1qK5ih2v01sZ2RFUGrn4yeNzngQRUhNMQwJPSsKXZNRjREG9OwagMt0mfAigruOKQLk9mQCyD/sDlIQemlufwTncy62pYtCzMr5RgOe1xQG+BAt/KwKFpbNldi6VlBEINyPxnTiB1yaCyxAQvCLJzrVmQ1ySgJ3LtmpD3dCNcLhNi2uIijDR5jHOZgDHmG/GH82lCAgBk11R6nQRx0NTKY9JIIXVIMRQKOkvj9bMTPekzBqTRxlRH0QdEOaU4Z0pxuyCGGPENQmnHjgLvJDK0JOXhTZwqwc2MUj4UCmtypQF+LSZCEw417fG4/jiXVlwxJCb1V5A9RdTtJcclhYacVBhUOrCj1r5m8tDJfKAeI+qe4LshtGga1OtYIitMQxnT1xO9nJQz8szFfLojqFmyr/Hv8gvJp1d7JUP4V8upGwZE5iyYFBofEwz9Vjed4Z/xTSULIHr+ApZbiwODgAjHJYRYsSwYePctChCwWyfi/X4row1OHnxwjGlT9ATyfYoFt/FRuofpkCXUayqB6uj3PjFiZNwFpYFWHgTBqVSdddPfeFVQmcMYqIOHRuoD+aamY0sRhhFeq2mPmccNHiZ6A8FfREDKxybtQiGprH6w4huBgFrcvNFjatzvaBdOxs9pTvwuKrbIGKWvtwVV+IuUisiiICElD3iDm04g5EWkhjG7KvJJvhWujOy1q+n1/lx3bCtE4c0T/e9BjynQB70DWAsKk0U710ZPUykV/tsOR4xeYDby/Dr+joZ4BadJB49KQ8Rs0gOsQDoDyEeqS4m9qk+Jv3GoptobPDZ8rqR4gPzVw/gI+SE5yyKCL5RZXBt8luEc/AEAi+NpbmeGyER8WzLl/lytQEGBjnDC2DBYX3m0eGtXvy2M18cVGrVOOYBrQdq+KDElQaMiQTNIucg+dT8ohBG7Z2nIjcjMIN3PPf9z971///Cded0+0X33p6Jem2dI5XC24UrvrRK22lFWmqL/5jaOGDKlaMGXdwgmuTHnuTSvTkRdSLKI6ArDcUWzHzIpYFYIesnVeiPafNJA86uOWVoLlrYp5Bk7Duy4NdhV0WfYp/ejCHOjZdej3JUGKmo4TWhwbUIL3I/ZZOKl0JjBwNMCUa2/4GOxeWUV2DBbjQKsyRe6DpEbmtRPnphDnonwEYw49iqVKBSbxcGyyvTjZVhG8UeKGScFpzz/DlSBTz4UpTXAS/5b0sm4aQ1qmMqCcg8uclie5nr819DuM0wMiPeR6eI7l3jEuOiSpjFUVMvEeFIHbimYFEedwfFQnDqtLhsFWI/iw4Hq09oGZYRBCGNzgOMsj72rpWM9JcDtJNhsEuNt2iy4OriY5q2kN8u8i+baHTJ6hzBZAKqgMUiR3Avv3p1x0NUeYUqvPgy9a6TkU/ek5LuWR1GGq/a803phAStujrQsxz9IArlEpr55VV/Q8mtYsiSuOxW2G2vpQGsFLOSybPaWjD7KDmaLr7F5cZ/fipuxeXM9M0fXMFF1rpugau5cdDEa5WH4vOodTge1MS2zPtETDjFumHgkGzpcM8tQEkfcLAgWmYHFQucdVjl1IL1tYtxm0091kTHeTL64do7M6O4PcEeDtAC9U8IMAtyl4G8AlgJC5p36BZ9n5Np6Tb8M55YzmRCEd3wziRRyFJ7LGb8Mm9kq8waRW1FDsgC11SS+QizLqZ4w2Ckd8sTbE0xFA51E0HQHUg8uZjgCao2g6AqiM2JOxPSVY/XaAjaLtqUEZJGYIH0UoBzuhUFQLbH/AbsNSgDh2f5ngOi9d/xS78H9Dke0kVtnsJFX52yRTiS4CwVD/gAOVGHUc2IMNZnl8NQOfyG18oEz2lAIvr7taQFS5ZX91yA6UTjDD1YISBCM5UGaCIpUbpPEBKUy1UvqV5qhEp2jpUJm0lehU2sVo5/rt0KmAB5pWgnBASCquw5eRdiahtAx4RE1VHUNW4zedq1DO0Ej0rHfVBrnFMcdpXKYFhRJGWaK/vdWQSfPadoiATQpZgc4EikbZqmbrwE+JhoA6AxVMnTRXR4tKNYiTV8g14ag0hnq1rolEVQ0EGilkGOOqYWIQUws7Uq4xtXJWOAQAk9sUtxoVK1EobsNuMUwXoCZMl4MTuK3OqSNGCQhXcjh3M4RV7Qe9EffrSSwcrs/G/Qwog79zzqhcQxDE0F4LuGfsrgRxqeZxHxevjZugggFKT1SribH/vKPT5xyVh15+XWevlaPle6Iru4PFFbVvsLx/e2R1QltkeIthS+P5jLpDdLkiv+pSeJkDpZUDivR3T30iuWLPldP6wXltRGdR+Kx8DJpAHt8M9ZBQzkmPQXaqof86jieNTSVPxZFuBEMcCiCpsF305IHuNDP9AUurnODvHpH3wk4nhTSpn2IA0MhpI4PP8xClYYiNb6oPlapIkbnqStiFGWmRoRU0XjlOwewXx0QawRaNA2gEHWnU70sJmRQFj/uuM8odSQDhaFUNH1LGNr8jpmVWm8IIX1uGg/Z/EwcHmSgL/e/l6szCMn8rreCQ6aaxrpxbwe0I6ReeryL0l5jgIAP/ueAYCcwBYSMSJP8Y4XlYwe6YGuYAhgnNMB9NmjxTHGypE5GzEXCrJbrlqESa7a6OG/Iu6bUITsNKyYBMNwO9gUBCTaxK3nuSSQwy6IMc4+jA7l6Vai/U8aI1Y3PuJrgPSiqAjDG1g+D10MIRvAH6Kg56k4EJuoMQvtYKq9d0TkiIi8jAeRbsoKOYU5PzjQrBDH0TIJUsbQ6u55xNRaC0Zi4l/8GMCWnIusV7kXmnPmw5nIiSNgcohZ/NKp/m5BKKB6FSVvBGAWOcIGkEnUKLm4YUvapls4N3LAP6pf5wim6E6ceBSw2xeRQD8IYEv2tcIgV+FRJrxXbAJhLIbLAFX7EBCLarxc0cVJyCrZriK9LI1oLQliKuWBJDvxZiVsqj8mjKAbENYdy4RyUOhxSmix80wjmBZsouQwLZJZqfQi+HsxSkku9WeasKvwUfayBWHoC/uWvNbFFFxR/WP8t9aV8r57+QQI2VUO3Cu6UVFtV1+PFqqZ+liXM/1tssjYBZwQa3mbpSq4hyJ8pQUyX+IzZYRMTsFRPpOMpQUw2J9AUUdMVAQmp81lRzRDqGgraYSHfgDjV1T0hzzuJeT3+NMtRU30+kEyhoi4m0lqywRg6SxLoZJU05sTBZrGFXUVvEbqJqsZ4hOvcBTtVjNrZJG1ueEd0qKOrvKoAjzRRQ4wf5IGjgFcMUguiQsTxoKv5WQWdAE4PL+X1jcIeSLWo8v6LB/HB6ZpASI8lddk30ZhHiC4Z+p9SR7JYRgVBGh/QY/8SnKq/5ZpyI46hm15UVZxBydAgXBloUw9xcHkn/CDGJ3CfIuBXjYcC/3qkRS1bUPCiYo2uT3KLJBfI9qc67iKL4HE5UbtdRsfLfP8mxW+XL516JA2F+hEosPSV0nntq73ex/BHE2Z8o3cIjImAkGnf3KKPeREVrTfwnsY35Io513lc8pyfYO9F2/zHVJH8lnVDvKCfPC9Z+2CJeyjNRZYKg/ihinqEOtc+U42pInyZd3JHtLVMe5RNagUupHipCcqSU135rCVblt0onf39zl6oMyH/iGDb8Lakd1sWMYnL09co+wFL6fF62yGVMMwm6KmxTyIPRUSgXaFGeY02I1RXkD2QTiBTuvZv5++jm4FQ3nBH3nZC1r99fGyMuRMWzyB53L4c/g5xulqGMwbPEHfsad+xrPMW+xj32Ne6xr3HLvsYN+7rIzhe/F50zLC+4Vr1s5GUO86Nx9ioEPpTLnytHG5GSpe8JJXwZMCgPCi0JNK/QokBev2SJf51t3kZxJKaT4ol+sD7mFZXG6spAddESlDgIBcE45zwD+j80TCvmmFYsAS4s9VImtI2DI7OeyPpRoSmtA1HAPKwUB0y7YMR0wcD1gapP+iE5VmDMAzy51FENfqyhIsT4cvLOf8j4H+3RwADwsGo8n3TX7goMPl839X9i0WQbmkhGwkIw/gIY8yQrxGqBYhjwMcXt2UrXZnw448qzy6ZV3rXKyTOkNE6XC33eOY22V5WggCHd4XeIsgB0UEwrwD+uxeonTo4B8lLYFUGY3eZPmOfcbeJbeQLDYWwH4Zr+A3XfBz4jh5oLyY7G9LqDC95/iXmCiRApAzKfIe7cCiJzUSV3WCTdlNA3VnFY63rx4EbwhEM5Cr8BmX6kQBDBoaFMVfJ2MgDsAceVU1x30cJkQHNCfsr1RU2GXFW5vs/maQZ8mozPej5c/DEbo5UwVCNDJNKI/MMxvSeVGinFOtIYiUUzWyNui6jRqCFDGuFpXL5dtb+i2kbk1JC4xnWlfTV3W8YBD9xpdH+UvbGM8ZNR8QKClycalZJhXOc73lX+NUF/EsYazaCeKhD/ivEsEY1ETRalSMJepKsogkUgwsICB3Jgf2PMYxwK/TsY7A3ia7r7FlTiDPA1oCPYeQbfCrw7ul1j68qDZoIEucrSlwOoS0EPeWzypBFCcOgfOb/aMIREfAgdR6PdQNO6wYANMjTI6gYDNACr65qXHeFXyfCReNDLV3b512Z8kutTxoYYVmZ6FN198Dsoboyta/WGaROmBDwJ2sjwqiKsHkx13YN0aWphmYFjM6ulgT7FiAwo4DzBlaF1rjY9rS3YQizmMFkwROqMTfBmRyUCmLBZvkrmPKSM+L2rMv6dJqSMUs+fhgspjEhVnIOe/e87KYtoIJoAcDQBVRZH0PwrYpkuV/QadJYiD5SnGR7B2Pc8ZbVCZm8r3ETewyVFFHhMEyVNbfN7BVGjiTktHZgAo3QIKD8FMWyteJY8DTozD2NIyBE8k8H8c82y+PZIdt//ab8zPmK6tCwfDIvReGZWww+s3SSfvXN4epstVAhrHfRoOJ5g16Um1FSfwzlEmaF9ONfMoPGfofEWNh7fV+OXTDceofH70fjhbFzcV+M/ffpU4+F94f7B9EADDHTNURnoHyKOlKPk4yg5lwXZfXX3vunuUjS+G42X2DhBwdGXSMFDWOBQ8JFeQYyCq18qBfdjgUXBX6KgxjAoeC8KHqYFrTFWVDyHggT/vLzspAnK9rbGdW181FV+cVabtCBgxNUxQFnvg+hB5Qm1eS6kEJXcGHLKh+OaK749AYusbQ43icwUv0Tnnamd2uo1EookoFypQ7Ng6Gxhwchz2P5IMkAzFo1jVV2IMv8cQQL+MY0dbdQkzqCl/1J8DglTg6mIwggdBGw+GpPxx/N2D9rYOtW2TzIc6v46fiLr/B/H5xToVgf/K0sQmBzhMEeopwePI1pDW3QcUawxSB1fBPjNZ8lRhXfTOc+WeBEtC2p8OYOjtMJ5OUtV1szJGg8UTWs8pGj2ZI0Hik7ReMSa8Eyync2cku2M1Ux1Fk3kZzxTpzpjZCiNNMWITDnjGA1wmZ8MaeMDUetIA04ZgQQzFEx17YJgdJnPxs2uOxIUJj0LqW67jW1CxvBkgzBGDKg8jLsAU8x0ZmjDMcJlJM/RM7kxNLmhZIhniDZy9u9BeBAz3NaUmPwLJ4nJlf6UhhlpTzYOc8l5ytCLk2Xoo05snp8kLrd4jbAxHB0ox5Caj+9dar7Yl5ovwkvnPqTmA3/3tNRcw9RTXM6VXQeTz6hlVYEzpfHPSdCRGsuA7KzZkw1N8y1k4D3KIA+nEpeScM5MEmAwxGmpjY6G/iUJTmKhaMTcAiedAFy6YMipa2KT7O1n5XwKgwf+W20hKdolrKM2F6MpGmQjjN2/3/3lr7/ungtgI7qiHtESumftyCp6eHTbXJoaNmVDppl8coNEM31GBYlc6Trdq+t0rxOnGTxkEYncHwdpSnyUFgw+k8bYPWNEzBOO3D15kkLVcCcQRwaFKKK2ACHv2HSqAycdOOeAm9fNH1YhhqZdXUD44X4/6IVu+CGmJsyR6zR4LaZVvhoqX8kMOT4mkV2dt1T9fQvO1IbiC9akzQl7WQOO6cXzkvMSdWE5wYXRO+U7iqIcNWGKcwkpHHjLkHSMyYs3mSJOMTPr9IIV87iN+MZNhOSZXt281s1qnS+ngyPPUUuodSNoDnt1XusGWpeX08GYR1qXap2Tun4Q51zrYqjw+nGf3X0E+L3b8lBNSabpwviDYktRFmZDoIAMpJT5vPVZkHBsoqlhqIxGuMQ6oqf/7pWSzKU6JaKMycBCrM1r18JahhTwOnnqWGDvLz21d1NEjNkLwhirpU1JQ7zN1GeoRmkL4fkS0S6xSkC8bhaQUhiEjQ8Q420jLU+Qi3oxJkc0tsXTgkEoACTwMMgKdwOut/HzTW9LU21GVhQGMY5oThrr4ucu+8yEqlyL/hZKyBijBRSNQiwFlZDPpCf/ZCkiY/SoRDaDhOKr70F4q3gbOw/fk87B1jpE3k5CDLVWgikMCUw6YBkiUMCL0ctmTajyqefj7KrvPKFYTS8biTPHDOVe7tZj1SfVrSpWy0PCviGHBHgMYFBwm0rBaF1WpRB/JXUwpE9bir9ua6QqPEDjnS0yBlG1qQ6ygg8SvtAP4DnVqZ8/A5X8XHPYvJAbFNYbPjUqqVDKIYu3TFef7lINLbuSHrEJPKDZPDa1HQTpn/0AGQUlC8TkaozPuXaklGjnBQV2eLQf8q+oc+o9ig+ExLWqbogViXSDmqWFkvEdu6yfi70MvZ+KKeFxiuNphpWrMTnosdzccTPPDxCtKh0KLU83FMe/z8pu2h09691ly2NPOmUu8hJ4kVH4m9riX9OZbG6DsKbiSYYJBZGzkjTjR/l3rpEh5rQ/s4AHGmLWCLbFl9/J5W2vl0nA9988hhG26hRxaKIGmHtlZxAfD/AOEdOGwlaCWUOjdYSCGsszQWhkKtPuWcpRpdRPJGINAWNWpr+1OMO76lw5TlKI51YCKkupRDJ22HwAwdQ2k90Jo4baNBTFZzmt06t3o75j7MeOiAA5U61Ek1NEv7pOnHkexKw96WRfsvk+Lp1W5LuNy3kLzhu6ksqMIl9aILeSzZC1neXd2N0L4ss5VcgLDAY9QyGpqAkYtisytCtysaNirXVaQ8kiidFXRelr0twAIgKllxcWNFZOg+XE+bfrVthfxVYD+jWeJnS6hJY0bm9mayjWYki2+zV3Ul7dYhlF0dvDpkb1fx1zSOKzqmnBGvTNSsvirnP/r27imt79hx3LWYA626vrj1odRrKA2W5MoptebT32LK/tE9gn+0+n/lKW1ji3JP5oooJUh1o1v6ocaxulaSwTiWn9RD2tS530zpHNfaA9/FrxGc4JHwLcnrRdNcvobo7nGQST3quGTVX223Jw/Y3L+Quy9+JvX2aNR7Rpk6GGbIozqRwsJFZp0JJVELBacQbLgoNJfwWhdRv5Hy9CmbWrDLpf5Cib9FOS6sd7HHXj2N44YFuAsplMC0SxWIJk9xLsdKlyVv4NKftyGt4RkEiITXCIVcYkBvOYK4X81h4v88/WnNHLU0lOMGbYPdfsZREuKVUcGWWmDO0AESUuQ55qZChcRjzcjEOEywxZ7VnKtj03LvlE4rKeu5kYw+EyR0nGJuXUd1VfwKtbOUpf7rlwBktilMCle31Y1+LQs9uH2Q4H4RnhudLi0Kd9FIoWh8aRIjhucWgkmYesw8G2gMlucahIcwjKf9vdxDkl9ybuOvW/0VhDXMnNNtdXodVKtPqL9zD94i3SVn+RH9n6Cx36Sregv4MhOQ1Gz4I5Nr/Hva/5qd/yBz6Gjg9bdG16ze6K73Xp+JlWRdM2KpocliGj/XWqK193tw7dSauAVg79aqTmwTRN/MDzQbpRf7QZ1Jw6KFPJtduNAZRPddrtc1c3Fmh2ytTlvTEZv4t5+SledvCynZd9htfdvFzCy06GoqsC32KoPtjGpb2jV4yaO1jTxAFgBkHGPPhgDe5o8g2qz91xgjKyjG4J70aaaYKXIMEgwZ2aoNpWz7ZqzILMjjhCmCZ23EutRq30t0BxoU2iIxYZDwm/QOC/ruE/EvjmGn62wDeaLrbDmulCPlyrMJOoH1KYudUPqzSCCSYbz74qYpgtejLI5ONV/Kulm+1p/1MLEK8x8UH/hkbay7PtpHQz1iQ4v8g5R0CbFCgvx3kV62l6j5SOB0Whtw5S3tHI9e4KCgzgzTKLXq5Q19uLxmATiWFQP0cTzRvefCzidzZHA11qrPnrk2qqp1810lTVYsC0erkczxMOGqsAJLLWCbFFZSuDx5qr3OqCIMVKfSgtkjYZSnIlH3TAwZQre57DXXMqIeew5ktvOqWmUMMWeOxMiufbxgo9gAdHeaQG356QHNdzQhB/AKoNviM1+La4zqtI1vjXWBXgTmL6Ojpc1ApNUPDdpzYtDQltvZPG1tsFS1tvC8trq7beFlUpbK/Ftjttbb0Fw9Y222lr6+20MoXNtkNlY+udotK2lei0sfVOe+20087WO6Wttz3wXZ2bv/s/bG5ubcVl3O+Rbqn+KVI+RrN0R9NzzXGhcP7E2qO53hAMzwSWjpemTeShc6GZlHb5fzHBthJghUfarWbbcJqMUFte1MYq0tv2qEEanPKzDSkIttoOrsOomlpHxYHItNk4LOrV5IYBtBgRGxLkt6Y1d0rpLjMlkoQ67DCfkwIgL4RSmGRp9PxuW6cciOstR7ONG/+LCF1uV3hP+8g34BaFGu7fv9ExrnRddifKYFP4GaChgmhvANrBeIUdsN7/GL4vB+NJTExiVK49Z2jzRZlXjt8Wu7prFjCMuOMNjx6tjQORjSSkEBcFnNuPJu1YvXHebligXQn5ToG2+gYzlewg6gg4bFByUoTPYzGm9FbbOoZSoBVTamNUmKkiHSozMpXrwFbcwIDDHlXBjYaf+GHFbmNRJypb1dNwG3F5Hmk7hnDeE6sBzcBRjvBNzYEDBUTtixe0lDyB+kWOeJMjacyqhp3OBZsuf8rGgmRym4BqDlSj1asxur/JhGjZ1tFWeahRgqS9uuOFTNNZttFzUrGnQfJWOsWr7rIBaf0TYjHahnB9qVYRvcQaUzP8bcZ5NdoE9LAoWZ65Cle3nF61H0C6fOZV+0GQVufLY63OlhNWD5Y3oNqzulgutHq4HLN6tHwGqudZPbM81OrxsmX17PJ6VAdSway7KN+wPKuIc8sZEc9cPguIS6yer6k4q6HibFKxjdULyyOtPmfZsXrj8hyq/zt77wFvx1Wfi84qs/eW9pG1SJQXgZyXOTt6uUr7RbeBX6pGD1yCqaGm93KOL0GyI7i5epboNs2mm27AiUwxmN6DqI+OqKZj0ui997e+71vzn5mzJSOKzW0UnbXXrFnTVvmX7//99+jw/1nu4qe6u/jpfBd7kdP8HvcUi6NP6wYDfbEXO8QQcqDxpiBU/SoKla0HIQ8RutEJkJcZI8JTVmP/qHv7aN3bR+uRfbQe2EfrgX20Nvto3dlHuRQVN4aT3DlLnwsWYsLArmvpynLUKGD8bsIkB3Pjz99mNmjTZ7i6Ni49L3SmjYSgD1JKsyZd5XrX+4ocBSJPKmHJ4m33ffgHT+Oh9Bqv83ZZOAYPKn0cDvziwnWHPCbg7lVSwii/a8ZB/CLMAUewPV5wJL3M9ecPWfPlex0oIWHOZrgA4QqUBLOtPjQVL0rDUnfDP6kuL671972Cv/S9u42plCIiLEyTeSzszXBsUFgGLw0kZvz/pjsWiEStmoo1XlQ1+Atix7W8EKb/REIjcDjOVr2GMjNVNzVBxFrf8681BgbvQ7NQiJDQVUA1bITruBrTJubPuk4LXq3YDvhgEZPgm4A/FQt/lrtFN7R/y6zniIXCE5YZZMw4nkgPktXdjP3FEiShqAwyvOSpyN7xK/3ZnMw4DHKYvwgGTdkSfKc4pCfOGhnF221tUqRd2MEVNW5x5iRKT5otIlsvgpIHFFZenFfIMEOBqyM8eBEgFdUC+kUOlVR+J/yey8NeydrEgczb6UIGa3Ms5nFqmTcapRkguYWUtsBImyCkVsTPCqHuTBHmBbtzlrKDN53UbLsSZA4ObCsHhPxgEHWbeU7usu+GuTQ/CuNDF10SriuIzUmAbML3D7KpUEaktT8ZCM2otzGA5rsDZDLxwsVFbE4DJ4WRU7oDimQf+pGJSUBKJIZWNBMkaMC2nnLwfmRqvB2yQMqnbOmewMCJqLFDwA9PM8oEXay1XknGc01cI24Ofyelpg3w/S9m2ZfA9SXua2Y5CnN/9uiS5fVA/gAoeBYAELkJ3drFgh0hoLwHyw7LDvxH8O7IgSOhGKWCJwvaAp5iXmApWcrw7S2YYq+7VeEJ8AXpyjtYz1+gY7dqpxlpyibO4KrtLF1ublHBVaVxQWcG5lOczNt1yiR9EAJ8gyHzsWnjOf9KuAAzrhUoNXJtpzPoFOaXq8/RPTEpphhRaLazVk2Vro5sA8Cql/FSdjhP1gHc7Q0dzjlI910bLXNmuh+XHqwuBYb6mF7WGDvMia+c8SYI1UHX8oaXdy4hgxHp10LoPkcgclKkf4LtxXX5AJyJGnj318qF8XYKPds7vXejyCi9HAObKa5ef7g1AmwWJDRWvD/Il0vh9c1yeP325fD6tBxez9GDpbDKTCdMc92+sXAVpqO1bo4Tf8x1+XfaUGJp+fp6rsLvakD5AWDNLrF8gZfX3fJ8vGv8ix9f5A24CKZHsPimJgj7Nn+SV2bQ3SPD6CuCWA/5Z8ZQfgI0aNImPHGn9Ga+PqnPUdixZxzOsvSUr6xtsB8SURSobKVL3WJKpDA3ilWJrkqzPUOE1kTpuTetrSuH9wShQFA8g4SVmVivuBVSUyemu2BPNgO9Mc0t5oxennU7biEmiQNyH3SAenoMIwWbWXrBjGvZrMjr1Dzl/3idd3Hot9NrwUYbLL0hjOm8J2lgvDTduuSME9SfhoVFNOIz1bafFCPp1316a+i3xErCWpAVIzD+0ykt6GWu+Ne+M1mt7W4ux1FxN6AhQnIbu1atRYOntceMQ+1kzh0KpOW6D53OFSciD3R62GQst3a1XJqggpqv7tHeTc5vKgYwEZAi4Ijfe4MLspVr7/Xzv/EIHHJI9bRdDRMXmMYx+I4NJ2w4tYYzNTytiTysHrYKREUjXDPlgakdWNGBvJluuGaDt7QXre7RePxFVCHb8B5/g/gqb82T+jmzXNnbBUiAlc/b++NZwlI/6qKZqPfcVRx1lVHPvfwQia+tDUjH3NGw2MmLMus8hhNGGovsc1GnByE71YQ+bRJ5zqmLrk4Lr17GO87O0XwsASPMoXs4V8MKoWylzeRckBpt2q/6GbNHs3a23sz271MG6fKnzCDH03Eb64N7qJjbF9LOiuB/JeMujsWmxi+cTaOeWdpkuRBbNQ0Wog7eXIw+7bEs6FwM01E3srHiX1Lr78X5LzAOb4loCeNY+uC0FJ2Kh5mrmVXtMacumI1QRaQltFR8dAev+n5HZwiUJmV6uOMevOqHyf3YL//tupuu6aJ2sfZSVOFAuk+0Fp8NtH2pxcWbuhbfmqpgp/EQIovTzzZVafQBh6rNeF/P7YdQhT2yzSLDQ6/aAyErg+hQVN1lV+XAYBQuzQVP7YjyPOsuyXWBddkvyX+ychlW62N/09Tf3OoWHjFT3peuLs+tJb/6G+IHvylW89wt3C0QEy65Ct7/9JRIcUaO8yy7louthnInJKggiyAqHnNVfuvQkhpH+xov0TqI3WhMOZ8Q7K6xKwxQN8TjoZrPjnP5V/cKOU1Chc83uXWerpxlinzvZyanRsmpPatcJSs0QWKxXSmSeFMXKilapiVnz0rWu4hNKQdXT6T3OvyJjNWSeOgQqeXk7mKuzMIzg/goGi1xlvbwn8slWBbpxJ1gU2dm4Aksm3PVJVwItOAzAjD57eZg4SoK40rh7iMyZZoe4bhAKLJihfNvIftllCzq5o8qO17TazLVL1Xzdvs+PR/1qkGwDlUbCv383ulZE21jv+xSicXGCQh+Yksc+DHYXoRBDwKnB7bBsh8Z2LzKiCko3z69ONsZouIPlY9OIVP1Wdd8P7M18Tist1WOVVLmPjx6XeKVKtwJ2Z2X+yApxURxU/QlN5JEn1qWpEsDhwpuBURRcOyymOjYZXFGxy6LFR27sf0kdlZiaX6/Yw/5pKMOVGukXQxV9+Kwlp46K6vjZx2OofRNB6gj6T6+6G5EXo7T0B2Wl4u5eNjFZnYHyW5ru91rI9zuLruhXbb68OZYj4WF98UqvIgphrdOCenbU9uISvOLXOvOXa2ZhzfgZdXz+2M9krCK8E0a9ArwVnUJM9izgtGcrkRziuVZfGoh/avwJaxa67ZFaYjs5CxNmwOrnkQBWTPeT7/b5ED3a6qebyGmgl+p8GcKEH0NY6LLPEMF3OVQ8izxXBxCK3Z2VA3dXJ0EdeLZybjxjx1oP8vGc1kvoKvNv+WcK/xSGraLcC4WNWzOWQDf14RzzcsUi7Z3bqN6S4DGlzCon6l+hSibQf2K6hPq06A+qX4bkTeD+m2q3041dlC/vVispAz39aeqvkF9M6hvWA8BCLK8Y73L9TvnX3SI6vLtIu1HG5KSd1ouaRlVhEEkGybPpvafW1WSXmiexDKE7wIfa04HiqGQC38If18N8Hrcj+BDWEL4lSLq8in4OhnPyMZ3ljZQZ4y8GocNjQMaAx4MQ8lnq31sBR2DUPEFffXt+yv9lTbj53osBBLmQ2n/nGbu/ZAJ7mZrKSSYNqxOBvZAihq6+9laWSWbUOCD7/ekp5VTCgYglBJeHOtOBbOGU/ZGAJIiwxHgXv2VPlnjdJisHrejDCU3LQYzs2JTSsOkpFG1JmjHtW/lGikIR+u7UA0ZXj/uSJPL46WjgI6c9hoSLNdyhn7bubr3J1t8bZU+HLuFINxpEZh0VdqamJl5EJJL44jIaxwAdC2a8f2VQOkt1UmEMheVlpYgvmnYmWAZyvbBmbbpWtv0pI9wlvnvP0ko3S0R9RelHZ6q590uyxCXDLvpnli6e36admQ6PI2b3GndwCc3ixFdYgDAvtVgc6G+nR84fcspAQGUpomSnuZM3siihhGkfLo8vL2Z0IJRAa4h2l8d0Mn3KrcH4yWXXFrTad0vgkmk9NV15prICK9hp82E/eUaKiIGMtY+AOa6fYuQ7zjfHGpDvoX5Rb6jtWm6PdOZOTrJzFyTnS1QadoYfLZJkMMJAtd0m3gNvLWMzDtZrrbCLLadUWfRMAfQNCgEkU82k5qmb1rUWVFIGJG+buFmm5vNx4sfI5cB4pSm6Ifv10AC6gtrzA9lQHznex8QL7w2BsQLT3pAfGc4IH7g57+7/56f/8XXxvO/+GSfP9/x8Pn/2YGC1ykIoXWDkT0hDd9iExMrGD9AvQ5G73Ohueb6CjX42UzXF5tZo1cnImOu3Xg9m/FrsZmUSdJeN9+M6X7wEyMZNeQgFjm57iVmzQEO01YECCAWbuLpi807GH2Qe93RIM5NRO2b1GK6rkchsxpNcM10fg8f8JHdwVEG34amyiY9gHxC/CHh2+KuZG0kQRAlDnIGKUQuMu4KZSBbBdZRyBTqkhb5bTRYzkrO5HvVinYjXVVWY9tc2IEqAosQMhUUMkVh6RdCRcyQV0wXShbTRVPn2TJ1AihQHyFX+yR9NbcqgV0kz0lPnBiC4AtOu3/qTIcwXBDYNLP9HxsK0kvXGcBeMo7LZwfFszAP43rYtiY0yeFYevhUGk5vkngQbn2yLj+r4vFWkCx6TvFUGZOzGEvEC89Fu3zWvHDjfX3aGQodbiwbpqbZJ1TjksUpMrgTj+pyZp4++eQu3zewdWHs+S+A4yTP0U2Gvr8kSDF9R9vw8tPzIWfgxcdOgdbnpdpGy8HQ2sigxgEQWT5sMv+iHnplLLZaent2qnQq9CeWdt4IZGikQcPyIEEBG3y56dkQJd2lCE2FEXJlw6200xEGmS3zA/VY5MPeR9sLLegmNe44+95UY4CieoR3Ou+QXraJysKXmPyEq9IM1LkOe6H7bnuhBo54S4123vFu6c2DGBrzKpI+2O2FxoquTRAZgY6/CXrKsosaHZD5BD7PyhTo/+HewIeujTfgwg+KZDu7sEkNkWzUz6fErFFpyM3e6G/w3WBnz3JNpVRdJfBqGXrmm4l2QT/QT312JSMoO8ghSCu94LPRQLOxAGlD+vAIiPZg79zQ79RU6TJffDq5hPflSzpKhz9IqbeEFnenzDpql0ouLjJU34rkJuPfEyJQIrcC7hHcT9KlUVwm+dJ0XDcsYZXYpa2K/HNvF8EJ7sMxF/vp5Dc5cY9+w9XdidsqszxHxb2991o1r96QiujFzjINlczR7U/gQzD2PRbmqd9bjTxhmD9ZiXoGyZP/DLmTF+I0+728rYmf+oaki86/YulZ1rOfVHqgcebkx7s1HlpKnMwJFdMbMcbki0cFTxhmSmbn4wewBDxX00f0JWyZ4w/NMdjKTi245SJotsS8UZ9FGI8riOOV4SHkwIkwRgSQbKwGmfGlcODAf8oNsmLrC/NvU7c7zyEqh5ZcR71AlBueomjnmhAsw9G6OroAK3P3hJO0HuUKmgO34s6OKHBrNO2bU+IbzrCZZVXwnP2N0+IQtC5EhTDX7VvEaW/FG7O4Dez2LKU17GZ2+LS++J9YXLFI59kaQ6chjdWQpj7nuiVluyHp8AbwktkMOdVDEdDRA8B3D4zG1gvyT5q9CweDHkRIwfFzN7XEJJiG6j6GjxweiohL79bNTPLNcH1DqVmdFbIQLIUQEjelF07UKi02oxFD9kA9lu41wZqGdWjMGqKMFLmF8oHs1AWnDf056aX1AtdmYN3qjHqcHiISMqdH2Nzg1VWy8JXUGwGpNwpybKKoQV6+sssrsE4jXTN+WT5O6WvuJOVjN5CPw8nJx9VAPr73ieXjaiwfL0nFsYBuJRUHScXxCKH+n3cbZOIn9TLxw2hBt9QIbczI7/SUCVHrGfd/X2SknKZXTrj6tlfq55OCCG7b5+P3HL9zDbPgbDeJrpfyZirRV8LSLnBbs7TbZMDTKAOSJhcvkXU3Rv5qls6+kaxhZH88U+1+jxlIW45kPnLUr8reQ/ucpx4F6QPg+yiBnVd3nh7qRAEy4zwQdABnFhrAq11xLHit/pI8Bdd3wPszHBDlV5eVXk18iQAmFTPbeP4EDbNTkC/+Vdwt646xrsTiknRZR/gvrlS2HvWJy5Gx2OpKI/aj83k1NfzquFI3fqn/gZ5w+Hh64B/RE7Lyq0uPbU/4Yefmh4rlm2A37gpe1I1BCDFBxuRdLN5ArwCwSiwff0X31yID33YrUdEMJAbU55rpPlE+ih0RrFRIRN3UMmrPCSrdZNyPQNHNybTYhH3r+f8NrQFzZvUunIiQT6nDYb2aphdlgXEmS++mJt+Cz38mv+oqVgJb8xV8RGwFx+PaC67C+kZp3RWyF+6yNfmlG4f9FfZ0+QkfDipAx902jGNsFKgqH4V1pP3cM/yXL9bpyswmmOmH0V9VYFGTUX/RckGSXYB/aM5f4Wbstm44ZG0rYdC0QRcYkKHZX9XlMWiRP/ZYvoG/7SJ1z154QGCrkkFanKM1GTxMZvenBO8q11nLsaFqh1A8LAYft5Bn10JWZnr+FZUyZX/sUyN5watoeSGmaHzaX9lpf6TTFNQOk5dcouKuIFHVL1WHj+2h/cb4xUR08jnnQu/FkE6iDfoxHgYsSgvwUNBFaypJEVebqd6/znM87wvBpAwa83kqkdTScZjo8h41qlckWMx45+y3iWiQLpri9mW5q1nz5igRJEgEiXQW2y3gTnuqKLr3w2rHo1scGea1+FQnkHWO3vYyOGdSlqeVKuKXqssUYdtEDgU2aLv4V9TGNR6yGrZgffp9iZyXeflU7+lQf7k3Pyyr0tU1pf2mlCJu8I1B9vPXhtJff/3XBpDi/Bd03V/pbtNFYBQwxpQ7l28r/2odAQL58YQ//TCGt0j9RE6Ij2LkizXDuZR3za9nBMcMKw7njVIpS0ifrJOrJs8YnvG4LrEyxIv0nBn9v7BRccVHxF5o77wGlTemZ8+Y/HCS4ef8VgTmnbeWf7aKcaUdlFmYiUHMf/qExxyLXgmP2VJJmZkLQkmZkVfrn/GIRLD6pFAG5DsLxZmDtVOUhsLGL2rmz11MCGAQwDFKbCU0YD9g8/LRy0TVBGZKC0Gp5iq9Ok1LOW0bV/yyYtms0KWjmQ+3o1RtISOyqcq53BW/bdyX36aFFUCy513wTML82a3+zOYflG19EL5Z3F9tGhGoeMXoq3S9RSRC7Oc1mh9/SGx1189+QqVR8xad79kJdXPoUvlvlvY81wypXUDEeAWEZjpgTzecXN5hjZwI6WcohmLqUJLcvlortrpoiNECi6KyvJonDcvwW6EqDNRCXgcrbSUUgVNKDUGGZEKIRwmZZ7Xvqh1Nok2EG3nCGfMhcvNNWhG6mfch8Iwa1b5zJdc84bM0xtfkWxucEEcnyJ08GbiTC3ujuUznH+LOYtYQRzwZXnohNhsSbRSvRC38UIQioDgzEqJRNpLM/woFsEawpkXBhFfw/mO6eNr4YSb4DmVe408l+4JL35xoH4d6B53YhO1ownY0YTuasC2vgRQgGjckFpnJj484pHBVYvT00pmuFvhgRBLByBpbgZpal+5N8ZksJWprHCSsJ2eJHB2Rk1kRUNmqrpimTUCrX6kcNgBVTcQKc/mVYIVBFdYfVl2JKsj3U4GwJwyQtPtJx8oe4tJznfl4r3IujA39kCJpwNeC6oAtOLSIilJWUlqz9VcNgypoahfvOL/Bx6M4mw7BWie7fk2BxYN9sizV0wOECvMsNMhncYDhtNib8w8Xc35cMufHDeZ8v5ZPNWP+u1wXw7G77IPUXBa060mvtFFB+18h6Futh0g418yOrHraUyT14r1KQPWE0cvjUWsMCwAHEUAAOEbidzyDzQwfjAbRqeoSWbJ4TQ4dGV1Lca5dU5ml0tNDEzUmX+uUBjO2DlFdEA1I0lbCbALhscoNqzy/WbBG2Ref3Mx8bZuB56OvbZP52rJfGr62mr62KK8xLQ31aiy3mo2SbUWARu5hc34bi007kLcrV27a0dQdWNaYsGIxFNFdtwCqrUjkr5XBTAAg39A4VrbvIJhRVKJ8j/fXpvTtWhMeM0UnraMBmgpcxcTv2lXzfMUxXI5vggRYeSgqEug8Td9inff41DiXf0M3orw2No/mzppXTWSzqnFsiEejgoia9PdTagkeBQz70GV0CpajHniRPn2p7yLHKhUvl/rTxS+Gkpad1nkuCwglq5tAo6BSMSnArvE5dMxydJbQoFHkWOgix2IXOWYypcWHlVYoRMaHKUxx/nY34D8RKG4jhi30GLY4wrDVPYbNY3rnP+D5oAYiDBvgRY6maUF2XImVGGHZ/BDL1irsUx3yTajfsOEEw7O10ULzY3EI/M/4UNyzamEUOLAWMf1TTK+c5rF0KyYlbibM2NrO0ssm9JLTMAx+r1zL3M3bMagmWn5z29dM1tOrQ67fwav8nD/skDwDpZzoTXQB2kEDc6HyPu7pdFuHHWNTckuyzzIqdpY7fTa9jLjMDEsjthYyIjdRqSDierlXSdYc2izffzKfv28sd1AbDiIpFWelZAaX7oPpPpIZZMkSU472fppVeUJ6D+UpbANlPsaUn8NbUIuXeVd4q5Rou+x7duliYDfFRL/XmQVvu5Ua2fdk1Utdhqdsws03OreoHTM2Lec3213MTmGQ0ozWomeEktLMIYI5HjeZGc9nd2rx1WEVTUk6Ta3NKKbrsL0ZnNTEWDCO6bjV+GJVenG/wFe0hlDgJfZQgakSdo1sWuIuD0jcdRJ3qQX8dJEbJO4K9Rj2l34k6wbUuU7WDWwtWTc0EbJuaR1HrSXoxoGgi48heV2CUa+NSJiN+GNhLnLeOEXMEkRbH0A2MkY95fyIM8r3apekd3tpPl6uBS+h2kuKUAK/p2A9v9JjaFJxgW36TRp4guUjCLMIY43DKSYHFWityek9s8F7nPdDPFunM+7KiwOpBLl7UDA6FSUIRrRZ0PtKTEetiNRQBO6QLpjNRWxXw7IFkh56JAtInm+es2xFpW0F2cBQ1lMpezEBL8Wm0DjYDkMWYDsYxC4TzHfRHJWeDKTF1yYdJK3Rnf9P8WhPw6PdZ7rx0Sgm9Wqxp8yveM9KBLWm6fJDlzVrBtnUWUBkU6Ufz1sQDXu9eHG0UmqiiGAfbn/QFPhDeHaKgIFGAGtcNWHYOFjjivBzMLtCZc6LsRtmrHHzY9I1jJBRjqL0OJlDx6upb3fi2Pud/Dc7laX/UBPg68EniKCibFfSY8IAaxMX/NVgDvSLr28J2xQpgabbCi9AQDQmDtd/VqVPuOPuEQybvi9InB4wnRvz4b865/REhYxLTIocNuskYVRNQE2DmjOHbU5FzZ5hm+2oOW3YZhtqdg/bJNTsGrZZQU0zbDNDzfZhm4ia1DgxO3JNRg3sOdpHZuR31M+ykDs+JgUlv5EhwDIE6afCvY9WtzDbMWoxTlDjWcPh4vuxRUkn57YUjTNGwqQJ6d6zLkFHtsCTpXwt3wZJ+sWgQMEr/x6DVEVIUvKKXfLmo5WZw5PqLlCdKYjZQ+sOxRHXOEOVA7AlxRScDeKSv2nP/aNsq6h+FeVs1M6wzeo/qnzLxfRG1S9w7VWOa7H950reAdpUfw6Y5x6Vfz+3D6epfFsopLtVvtliEz5s3eQ/cJ1DLYU2hy9ZQ51vCOgXCIZaoR+yrhi79yvKqLzaXPJB3ndffPH/Nzt0yHQGN/iH4F2/TV+8ZV88m8Xt5rJn5Y2tWHz228xnn+Syx9yq4T49yBtlRXqUGcUrFGaLDn6vALl9O2R+klfxVc5NEHRx6jkU7VbojcKfCHvEdkVWoHh9FmsphJOygAiVSpXWUxoke5uyaLRb+KPWD2hy6Q2wOWkZmZW8HLPBUtREtqAwX65wxrAJvR5/Ro2sPVV02qipzjBh7vDWbsW7eguWtQtiF1OH5TODWcUsw+NmSmfQcgnQ9LkVTnyb77I9QM2YUTXkwY6QdSvNjepIZ7HnhUv3JThypVwkfSpATpuvqTLfUeNwPVYe7xbepsWbgyruXDa+qWIbF7GsV7SPeNFb543+ZFqQGuhkRwrwpoKTJ1LQNi7iOe1GL8LmV1zNdygGGyaNJiTHQtR1Zd+b/dLdZ8Xo58UtFnhK+44uYt1hfCsMUyYVDbKX6PMMZQZXIHUF7N+JehL8nDwTR6c4mCW7hVOIpcfz+SaocwUExxYL8uYDf5l3hnaai9McAuLPo+Kd5GPx6X6+qYoUMVMpls0mFk8VJEGXDsemYlV6QY/Gf16/Kte6+842VqP3jtJpMcmaDe4YeU3OWUvviuV4B89IR6bNRCHBciwGduPVLDRsoFOEq+OpqPTdWbOy14PaqZZVoTZylZpPJRcA7vtFHEkGo/QSqX0RqRsy07OaYav0Q5PjZj1DVRBPFDlrVpT7gisibudZU1QyLpNHia9oH3vB0RLW/9aa1WDF8pRoJHpL/pNflwATrjQkmHJ0DtTFoah3/hxngcol52GJX7uFDDjwpbjxI0kEm5RwHjyeOPdAQSWTEu4cxkb1FzGYAqODZELzsiFOmxqtZKVifuL03tx5eu60mHVh9NLBiQ52gj98306GjmV4GmnEp2stvibXs5vuGOET+w3GsJKwimnqLldzmGCSPAHy9N1LGx65h36Yq1wuJcnUbHBPawC9DBA769FYQr4AY/e9ht3e+7j3AWasev56s26fzJpFSoNGf8ZrVonITc+KisAZL1svnM67rieDRelu3aI0IeJUAEPt7EFIU8vpoZVOezSHJtPo2GqVymIVD4mJKB9hItCqJOd/oispNzs2n5nYR5rIhJt0OjPaAvzfIvBCzq9NRFvg+QSVyJWeZpcA/ARD8GJJR90A5rSJXuh510BnwfTMsA4Z0BhpnZ9OkOJqr6j1ptg+LBWGvNK7YPZWgJRW16mFVU5IiKK3zGvC6coABFJlR4gXk7SLbSNAK/2urPQJWkKx8pT44VpGfpUI/J10H1GWUmSy8NtUSkIeRIHvzM0eu5xlHabk1TK1mW4mS3Qoji8NiZgdOMXP0cTiKEHPeGuFgt7LgjBRyuIoHUUUjDPF4sA7L4PBNIPEx7DwStpf+mCNy7gm0Oa9BvLOWst1vnezyGvOdauf1rSPXNPqwPd6LleH6swfzsrwyNmGlcGOXD4dLBPfbUlQVye7GuSmWS7umB0v7lNZEKn8Rx1Q+Uzt/UxChr6jCHIxYW+p/BLLQOVyTmDW3izUVj8moPLZGWlYbaY9lDnB8q+V0rOAylMJNT1QWdsQj5QKnhaotFxMVUximKUQL17qdK/QqWHbhjp0zP89NT1RKnLHiti5PyvJWr8oN5giSpK5STE8XBmLI2OVRg8RlJxKwwQBF3opz8mU55khpyvW7cXdHa0gD1gy7mdzbTA0qeZFEBGvfPPpPVE3G5UfrF6nE8hlLVLGDrqtOz9avpMOolbYT3Bvzyv+2ZA+UzdqKHyLBR0zeVLJb2SMZwVib1ksOjToPzoLBQj8Dl9+GZkyj0wLoQRjxdM/TC2Fz6l9+MapStizMScMSpsW2XH675qqhDL/wdop0TvnXQnVbgLNxJpnBe5wadaOhXyHWx3iz7+DVQk22XxPZOwk652rBvHdLy8DaZkhNl4DQ+xBY4iNHUPsLsa9W5Y+12fpK1q5FwbZCSYbhyyv/JonPnuJqdUGTip6rt8I7nICdy1BufY6DcQhYMu6rnRMYLCJZlIBdMEFUdBZswLYQlXriPEyO2wYpjmZ9NTbwyegPmFY6oLWekbvg2qq4oGqigeqEjVE1fmc8N56DxS6Kh4oh7SD+BPhInJGDUFSycoKAzeSU1dHSzP1ENQD0UfjtuZy+h/whp+JG8ZSnh1ePb0qR3njim+4wgIQuGCsRqwactOu2tIAdgd6J1Y8w6LggK6qwim1paJmpCWr8Ts64jdx7AA/1LfN/RdWT2zNpZLextjpUPF/vHf89F4VnZACrFANbbEw5YXX25hINS0Uge48eetB1NTO2thiEb7bDMJ39pTswEmNx0HGeT5QabvROQpdOqAVJSp3Ipl1QkxKdpzOe5aHaWEd+h9y1j21OAEOzzrxGeVvznv0g8RAGf1rnn14wn+ya3fSxNw6zfHmsLPUpO4gEg5IjrtlUGRomN8pm1qRIii9Kf8mGauO+qYaB+iibfoIQwzn7BwWflA+Ag7xfEL5xrwJ4HSvBTmsZZzJ1UzZmd7rZO0oyaRE7kStaJI2wSayveeQxYJOYOKU6WXjrbYMTaA0uvooyMyHoRez2EzJjP3OCZZoE06ihBM06TB6/zh2UGilKNQ/+kFUGkeuzIcMBPhslzcmiAupksx0MB//ZpXzZSqmTBLHR6s+/PY3Bdz+7IXKhkJ5S+fyV9yfvl6X7aOcsUNnMCOo7THFHSFBKgxdRYJOftkpfMZERLEujyObxmTenaT0gdh4nYGmFmXIgJ8myLoVWkg8Zt0qW316Vq3mxVXlSy5F3VV6QkGgydLrhhLtiTPdjulSd+vPLv1peEuubdpvPoeZi9g9q/Cnvf9zWYvrM2nhdpXSjaqkElP0soQUvSwhzWHDElIf7mIJ6RB3q3TajarTTIZ9ngXMF1kkLgPGZ4pgpxF8Krz3rIgaMwYxfH7SOJO1ivwTG39O+XRx2HBClwoUegi4hJTPu7yynl3wu847LdqgqUWbrQvV8Qb8nwbqPTO3Z3rctGe0LwRknHqUl4ZikzRK5nJsUaa3v4Z0vk6SODluYCF1MKrId1M6YRC+RTlUQ0GJpBZ5OJnH5nJ7xxwookQn+ROtvgX7EUD74BgTXeX6xu1gwEUTOtpZMT+fjX9ume4xwS2uUDZVJs1vhKZOn44iAf16uEEj3q/hWWr4rjBuU81NMn2ZRcjpvSrUokrvkutZERWRm8lnA0EdRdnzZTHRrPxoECP01UF643uD3tvT4kCRuiyKt+fOPBauDP2xcHmQ/+uS0uYFWC2bJmrmxnbaxOHM/WToXvWrFS1Deem4loHQWwbCkmXAdO+V6eAHYjFXJlbhGcG6Ug8rQq6Ic1P2XRtzRRi2qHOFH3Y60e5vlsR22icjnV8qm5mA8X9VeBYXviDc3TpEtjJsYnrXZMH5E+2wKEqz4LKoM7WbDP07in/HN47YPqL9/rRk305nCd1RwH6xCWB7r1h4Jw3jEizTAye5CGDd07vwhQFvaigR9RlR3yKgqplmQNIOqHqnBF85qFSr6qz9do64Akd7PZfdstrXgVQmMkO5IhmIm7Cp+QfI0FjMe01g+On1NlXYzAnO0XgndFeQ3F91hiV5oq0Xy2TfcZns+6CRfUtfDNAWq17fqwY53ZV70gi7u8hVZ1ojzWQnOtlIt6v5E4bQnSWe6S9N2spotWSVrwtuNsIRFygZ5be/6QwkuTwLL7Y6fT8QRQUBi++vD0WWSI29mZYzJ39CW+kLuXTFpPWFJ/ZXqtQtEI/CazTEAl+f1q9O94zK7xAA1r0LFtafzDo+xOPz2keDBV9E7U5Kx6HidDTGV4rcufqazu5PGzOhzR+6UYqg8dv4x5rshPJtVaJ4SwDv+oKv4abFHpMAUJUPB6VA1IkZZIpOFeC4m4BsInaMeXoiaUE5S1NuZOCRxzjnxpmpLgfgjIunAc9Yd6zA4ka1WmOFsVy6Ez4im6XHOxVYlz4pUiQC2voGlSrkQlWSp8tGnsQmlgj7sigl8ncZGUbMf9NdO4F2u3KkyjlfmWuKkW+DHXYko6G9WXdnxBxxspOwgrts6//WsKErncfwku/F81afN/C81eZ5w1d7X914JX8O21VKlNXMw8GSJLa2oesef6oT+9X+YQTp5OL6WC6HvDuite122+1YD66KGoHsJwrjUJnNUtifUJIldEmaKI02KknIbGclb9pFGy2XwSyX6aJa6Mzj3+fzw3V5nw88ufu8WKZu7NZXNOGK8xc1VKDemLeV8JymPpI/K75JFEGXHaSlUn70fJH1fYsojsNxm5KWKDegSLcBe+jZrLSfP8yVLNLV0FeiwB+RpMq9J4u2DqT7xoJ6TfeYduK+cSSqyReI8ODOoIUUizyD/Nip8ACWtIMClnTVGaNjH78EbeJzfYcLe1AyAof/ppc4zs1V/omMAqNsLBFgiSMCn0Tnp8/54phnBwxaUe5iP8o+UuRcGgbYc3r+7Lq5wS//IDd4EXZbcF3yVADNihKwQ0Fuv0gMV6ncuQODijGP4jWFyyWcjiVQXdwyt8Xf28CX7c6D6QKjMzbZjiFCzd/aYZFoAx2WCQVusQ8azyP4xkyLHwGlP+qLOKDatJU/ianmRmLVOimkU9EAib1XFcZV3aHTDqs/6jTG6q+gRXpEzd0FQI/zzv2VXOCRO0PTlHo+ngLKKqPkUktTwAn84coUcHBffHxCVHnY1SeQaVyZAIZCriQ5+jIF/HGmALM9usEsmD+/7KypJzV6o1uW+xmTuExd5NIlcWVqPx4Zx6RFLp23Uo8rXjQxViKX7skkZ65vkB0oK966exQVw9HZzrSsI1rkdHN6cgH3tzjTL9vD7zhajeLpMXp/TpGJg4MY31x4Uc9zWYlL8kRpqWXZDFruXHr6pJskrujA6/bDTqnmDxkRydIhQjyqZGWwgy3o9i307TMLNatF3GhbgDCzMqE8SFgBQscm7A+zJI9ZdUYuGfmpi58lPb0mwqWweT24/+x1Z+syeZbQoyuc/B20cV4vVAsnlNMiAPsUC7+PdjXR4phuuYR5IiVQATzVkpZVqobQoItHTimBsV5bndPpNC4UBanQ6PYafXrzZBFNj3dFj4/Q413R0ak26tBbJlbL4WWrWr6Y+AdfcKjIoRfgjkaZ6wik4Nd/eH4JG3PWtS7t6fLVPUy+Z18y2BGJeLC9q+yeIat2O5qQT1yTDTzbaT3PG0Y1uvRbTa0kcc93w1RCNCrQGqY/FMxKwqDdKlfgf2SKwA3Jg1g1Th4ErWdD8iBWbUgeFMrame6CLFEZaHELVQUwNLUO1Xivv0NXuVL2RCjhfmTg6/Kw5qTRstJ96MKjUAWIU3cc75VKFCZZooDJkoROJYzfomx6/JmyHph1BnRaqR2NfDy3SirJyKdrVJUZ7+57DUqtX1Zqzzel1kup/WUqtbPzsJ4eKIqsHyiyv+pO4dA7Za31VGR/2Z3SnzBWXu8vkwVAophB0FGQxyK2hyw0VUgjxv0L50rgx7TxAPFMW7A9oFTrlCk8S1OuA8ysVhciazWgmrp0bklrMsPdDAFUUnqZfYWgSGJvJ5bqKAhiq7g3LcpKmyxGEeUOb505uiwhTDpHIbZK8VDU5R7bXSBQ/53dzYNHevKQbuBx3M8MH+y60RQMHVZgG+/vgg3ybeATN3FH+kYJYAdcUQHskva7UGVJPcKG4cYZklCWdWjJYRgaJyGbIswjZtx4mPVKasM2gBkefrRiXqy9l+abRVgKg9ARBnP5I/Yo8cRHH76HU9MT6N1g9GjGnaVMerIFGORjW7lF6bNlVd6t72emflOTBTkp2jJwJXi/vwm6NyvtZimR7i1Se1YOiG1KAZHu41i9jRDzWCLsUaiOCzGPZdbfu39XgU7LSIRoW7U7vzk3mk6gzfIn5CGFnCuxUN3+9N9CSOOvdYYZITWZLhALnTLPQlPmnP62bypdYqdwyXorjx4hSXqaeawbktLpEdGfpD8z/UEfYoBrm/SMkkd2J06mek6eRKnn1Y+pNCMkSep5Rd+ZL1epCJwzbkO7OYs+GsNESkZNcOytpGdMAJWUQFBUjHpIntc+VIJWRxDqBnEbbm6gou2m8qZBPNNXiso7kxTzomCuo4ePbk6nLBPPjYn0dbFUmmyzJpbvhoi8OAoYqjVrHO6QQD7yFVwuqjtRxSX91X09xL7oYJ1qiLTcqwkMUHVdwgLTmyaLUI7xAjAW6TAHu2K7Sd1DqHGbhNmM5I7YpVm0k+ft1HnjZLyFOOARfFkmPQyM+YPoWG7u/yB/ulhRRDpJhcIpk73Tnl9jjYpSLiZdAm+8AhUlCTyjRp9D3ZMrqWiiKHRxHk6OZ641QkyZbMdA6mLEIxlDUyuAdAqT7dRgUU9wZ4HyZLjGm6+TpA1lQejUiQeOzMaMNlko9iQ9rCzhVbkj2kGK5bgJ6cXTRRB4OBTwsGKwFpOC5gaIuAjwE4CI/QYQcRMAIhZOcTq4H7/0XtoqHSlRfc4ir2h3Ggd9doFZzmKyLHmNxWSFEpPFOstfY9is0DiIN6ZuXdTfT2SsW3kbNcEa2UXSkYPTnjkMXuBILmw/mmHyTcgSenQqkb6oHRJ9awTO1mPslA2euHRDk51lGZoqAHsqM9uUxD1NTTHNNVNeVwaI0xceH9/AXpNmqhVLWJMXxmaim5P9tRysh0NZq5qIMSUR4IYMNbABYi+MyVsqLYivNxe+rGk9949ABp5LEqMeUdfJnsOXQR2GJy8hA6zban6BgV53jxCjX3MFL1qGJuuNVpOCp/g08ZmNSlMb/a6CBECm0qZgBY6kv+e5SUZ7MmfyTpmP8kfyduJ3fzsPFUtM0xlORCh9Rvr2pNAKDCTuvCyfQ8w60NvS0Et7rUETIvr5KrnVcemWgitsIk37/LEd/cgDpx7MERMhdf9XfrI2lkDI0GLB2avMbgUU6df+c5UrGAOe9etimiX799p/JA8bkks09T15Ib+/UMqpndhy1v79uN28qfOaIyVzvOGXIdKxUxTubPxNq0E5jGNJsdszK2tTvEck4ALbL1rHuXKypZYpISlz0OuB/oh1NgsFv8+P7k08Si78vVVnpxQL3ID8ydM7h8QE4QAHdA/oPSU6Hyr6//4SeTP5n9+8R77lQEKV+grAlwobc/qIuyI3qvCbp7zFcU6EfVcUS2d+OXudlbFjWrhXwZ7TxkqcFmM9NQuSreWtb5yxPS+0CMIiGzgxHDfUdqXgHNpDfQ9wlxVGyRaZ+YhmxJHR1/nf4/TeI4mvBCxSKkmXFJbumRgiuHkJ/LaS3muYt210BTLJ/NtyRUaIs2F6jad3r49v4Zm7DMLWEMdvBPX3xH0sBWhLPAqiyQvth7Jw9LKOKu9mIske0NAF2VNJA+oJtxCYFcpzetQE7Vk79NZy2BkHzcWOJE4lBqj9Ma2+j3lNt/rOCH/kVfBtbsVW/4davXi5VWj8QRgebyMRgTCyds5sYY1jruKDWT/iQj/TcH967uQKomCOuXsihudBms1LePeKlx4j32YluORp5tgrEaGSu6iV53U9UTmmQG7pPQoJDGedaleDZu0yG8e9nIu99FJCoCRhz5Riv1F87/DVNpPeAzOFgLoJxybNlFpThRJWqine5QQ71zS9e4Ks+OkYAhFyvZxGjOaiUei+x7NiRMWUUB86sRVjzLcXer69Uy2kZJuFlKwY315cNmEUvemuGxwRDsnZXZ+c3fXJ2d0oObsbJGd3g+TszpKzOyVn1/T1ygH/xLr7FudTMqFcYoRkmq5KqX+gcWv6ziTB4IO/o+COQvaUk58GRm5USE8oDOsVvRbrGtvFkOgBLXIdx2ecz++E7NJM4Mwcy4u6cV1xcj7CQ7PzdjFrcnkCXQe/Np1/ED7dex9cbGaCf7AwnQ8h5DZX5NoG7t57Hmw2N9PbXHEQsvf5mEXnH8wTZTa/z/EEsZt8FwGsPfTDl03PLwrXkgHt+cH0Glf09uOyPbYFR+5Pz9nmeuLHcB6YraKmBu/R6B2HKL3jX57Qg+vi8nfV/L/Umd9NTspFoP8R0JamYkVEBavSJ2ifQK2YmNiWPE0OP9GyHGc1TtjXIWkudYLSHD6ZTeLx3+cG8Xl/EhvE3438YZWhs6r1NmZxKj3SGUUmtWz8oerfOPE2GkoimclIXuAJ+EGEOI8Zf6ovGtLf3MDWmB/I6JcheWb0WzuR0a9Slxc/+2iVPu2KJQ2eJN9fuWSVSpsVK7iNtrwmyI46zDF1gW38I2hQKNAgpYlqmqA6yHil3S92fjwoYw8I6bfn/13cyXvc4E7uNjYpRBI9Ej6Ubivje5BB13doqYpQgUoinqQoWeUk9gpFJesjwKMmtPJuh5lDOyPChdKP6Twr6t4y6rWpNvq+Ax3fW1V4JAo+68Bwd5ciHd1Y/jo/NxZRHklHUA70bg8au/mB/DKYU7TgvaUG/Leb2QPTNC99JBfDOfn7cbK5QrejH61vQxMQP9PEQu8b24NnFPaKEY0vwwcOfc+xOycTjONPOhhn/9DMxTfNLC0V1+NTQCTVMmfB1n3tN7PBpWSKVcwWpZkD+RDeBN057f2vQhymneohbFfr6Uz6vouT7aBzQ9C78UtruCswBn8dl8BdNNKF8vTpYb4JNGIj/5trKrGJ2fssfmaEZLt0e2lUPzskHtpPk4ONesulGPkuwxWNy3itGfBaHfXA7Eju7QkTzghSkco/JduqCOHbmd7vdK1zVU0Gg/wux7cBPcAfzwZ0r+/DBlRhXL8kcJFVHsHdvO61bXvidd/lzeJ0nV73pT+i6z6/PsnrfuO4173g+73uA6e67t9fx9d95GzjdQ863/vrwyFBoqqcEm/I4CNdiiibtFqZh73xSIiHlZlH2j9a05Yhfz/F1i4QaJlsAfv7w4/Hl2AklicRCLEyGcQrrNSDHxb8kM0NbiUMj/hhB25wxIIdDo5h2zQJmajUmKg0gpvyJdE4ogSkDhHQitROL5g23JLp4llOhcU/VSdWHXCTjWFERKTRgeWYBfMKoZ25jIlHJT1yQhVarNkEL5I/iavn09yYQ7qpoBED2Ex2v7KwuXBipP+D/MBDwrDB9mfz1hLNNkXhAQIgMeor2holsAN2aEwZPa6/8Sdx3Xtde9c9aMnWTuQrZqARiA3mXaoXz8pcZR7iG/MUv6YDIkG4RlewKA/OpdooTeiSwJxbvg0HzltEocZCE7MOfAnzWgLXBMqKhdSLUpV/opKA8Esc2dLFSWC6I4MH9Qeq6OBFx95nSdD8Kd5XyCNDtUADGKvMN6MgLVF2nNRhOv7VHdHfjs3dwB02yurBjnnX7+m6r62++4X/7eQu/F+dG0D0A2j0Ybnx5LNS/vFAhhBSXVG7IS+Y62SXqRa/3qrFVuldUwtiS4bqVQBsGFlfZMI09vkCeVF4XAOardhuIRKjfUeOEhQSYwUOaNafagiNhqVIIq6q/TaIuGIh4ooi4pLdUhfWC7ZEHJUQPCU9RqCUbIeh2ckzjSu88c2M7KTp9BX03WN8BVBIh4FTpWigSh9TTHH7XBzDvkamn43JGohAQCRERVZf3zCEhSsjGekF/ZSESwPip/nKfSbuLfguKL4OXATAGB+dKKlyev20qdLlsIu8sfxqrw5r6co8WaGV3HlvoIEUkN3cDLPzMqDx0xXTxqU3oPnlAb9f6flbZ73Ad6e9wPO0wefVwNoqafbjHtp6N3i2lsGDdeE59zuaF6708kkZOD9X5SjY66uUI2OvxxJgdptYAsyuT534Kz2+5W+cH44resJ46QeLpo9V6fc6DW9m6o7mS1AkKLeQ9RISBo+ufdK5aXS63n4Xl9dmLsWXKay1Q4IUnlzz6apv/uL4kVwgwIpY/y2hj37YsnzOWJ/QChbYF0dRNo1a/l8L0mIs/naoM3jjmqVvnJCPCjSS6PzPjE1SwosHqeRd9T6vdEt2q/dSnodF3N96ixmgCadmei3PhikXQGYaDPchSiU1auP+PA47/GkJVrmS+PW/cPX5JaX8wu1NFzaOWvPBhbvXwqOYFgKeHlzEvc2F2UAp06Tf+xMXNrVyz2PS7N1yYRPzKfnEfOx6F+YjfNH5HJgnz7Wl1/KJ9ghjfiZLPZxeN12d0OeKEvOg9Kiz46v9FQOmp4gnIClqm67DR7uzwMQ1PhmRir5RanylwSc1mwc127SjZvPCcuZKD98UYjG9suv5LnVIAMEbjXPz0qA7q/6f+ZP93VAEGwYnXxILRgo/HlPo2i+NWlKclsZbb6G/c95TscdBbkxSZy1Dqcxyu25L6dJ05+b8ywQolpIMYdoSWZqVrTsVJqjn5Er+TO/2ZlHT6rm8tIyYPT2YPXNQ+SDuc8zseXyOTsrco8ieTpw+VHZiMK/N6Og49jc/69q8cD30qj35lcE3jGJToe7yq/YsHClT4NBg1aVX7bkF2uUXj1YY0Phx2VU5Uyn9HzdEua1KlzCK42/OopKunFXzv8L8cAXZJAos3/4hXC9bgPJFXrP2W5+s9m2ho+6J2UQdSFYFyoJDa0jj6LiY3VK2681nNdXI23mDs/Yzb+L8LmN3IAP5Dhezn1Q/x5ToRNTLF3M7DahZE48sQmENEqFe+zhSS89Q8StV5+AwVs50dR+y8tdDiQOTkRIHOEPp/5M/oTNDVo0Qd0XwWReIqSSgKRgtFJnvJr27RkDKtJM0/osLdGkx4NtWE2b03LcxpSeiB5iYnnwDWo6ivt4iWFbOSlG6WmgCEOMUygAXn/95PxlRA0V9At3GAtAxAGlRZ2KzNgGroF1rDRkJ338JBkhhQRr7DYhVlr/ovLF/cMwM+jOd0hUpwxj93MpAizLNajyxrd7aDmBv52wQyKOYZRusWiUzXpCLO7TPuEAurtD4Pkzd92HqnPic9bRWS/8K6WVeMjgmQG0ZM5g9dOSSLP5XjgYlQHOWnCgQp6mxgRWYf5WiSBYQKId0ZECtyhvDgDt4vEZrcb4/lumTWpzplsl6+YEFE7aMFul1GxejsGiFTKUrYyEDSne3q20z6LiW1WVlWNes8X9ca7s0px/R6PhTkosRCk0CFFivcXNUoCPnMZfgfWsY7KzVnBelp37MsKPvo/4QZZ5aVCDwpPSFqeyXmfp0UwNoKaaNb2N6ressD3crsAS2NLUnFpm2F1/pjfCK58QS5caaryUu4cpjrNRMSMIqsFJblPrK2NWniyGGGH81+LoP9kfFnoDbONB4rVTVGVkE2lMh2YOyI/oCJkKrbGpo78xsjCh7OPrWT2c8qHHHRLs2XpzrPRs9tQZCTesdjbKHTSzsg26NR/pmIiOl4LnFq0HVXlUKq68HU2DSyZDxELu3PDHalwUSbqLCTiiOy7O48J12DlvCKok4Krj44XFBnBmsDMGuxveKyzjlB/qBeBA2cB7odyGF91qJ/EYqqaw7TZZzjWzwlAv4++P4UQJQXfr0pIdR8qeBPnihySH5d7OVOEN4Rxo3Fohe8VY6namW3cRV1ufs9fu4BtP5KwksNhNulgK86MWtDNaHMOD26v06j6xlHYsGthr6dvTxzb+zJEKN14yisdlsutgYxQrgn5fGG1DaC0bm3EZ/dlvKpd36Url0EVaLC/SddmdLuOsSkuA1ihl2fckk2TaMC3/MKAJiES04LlpwXLTgOJbEgNU2oxkVBvru2tDU3MpfF5eiCa45rOMjccTBEuZLl2q0wAqak5sKgCnmEtsaYofcjRBWbCXXd5sV4DCE0y7vaoXgc6y1PTfBOQQT9rk9PS+XB8BegeRLuDjUf9RQQFzkIg0suP1bms/gTOpPCtKd9QmUy+qb38D8j0cm3CZ0yb14pzfdQVaWgUBPkAdaBJY1e8fkLUGVstPqlY21Me7tUk+keJ303h6ZSZFb/FD7uuZdohpuETKJxjXLYsVZJh+mNK7e1jBMgmC7xJ+4uJyHq+x4Thtv5PdKF5URVcPfHmw40VVuqbUgqEj6OJqbl5XbuxFbVwWEd+yjXb8kN4WYFWbd5wFbisOGnfGp99r7bPBWN+dbXnJ9GyFFy1pw57Eqx64fGjqIRba1ib887ucqxGulj0ybymhVgtFmd3pikNE/fQscg/cZLz7cYMfaBr80NAqlslzPg/pOw9FW0ZL9DhgkHzYpg0zmylW6vhQN863YKRl/6VwfbSgn3ccm2kq+M10ONyzuwS/lCxnzdGXM05WYp0dhhMXf91fej4jWtZ4g1rmU+Xp4PUjF0NAYmagILjWJvAOOFNxVwf0+IJ+W7k3H5nU4ErgG2AwdU8PUullhb4wzqE6HFs4so4ViHqryEM3B08us+T6ucNh9T5e4kylGvbxd1vz0HNfL2yZIVYYN1Qe2j75iH315JzU54Q+cG8HlJN+klvujSTkCzpWKUmd4uDq9zzf9z10i+rjU0QlRVrG9RyvgjIEvdbfZ4ljF6CjUot7g/MPybXagEf+z557pvl6k80f0FPvTE2KpSB+u+0Nuf3pDzKv1ce3yt5ZZvjfK/yAm+NuQkFV0V6ExCiwx/zBRcIAiDlrGzYcXk72bz/9/j7S7wTyLmttAS2MOiKqplZ176xzfvxbri8wWUTRfbXZttceeepQhMgPPePvfMpN55b0L83ZTbnZqbvYcNlvxrJk3AWKwhVvPxu7f+e2W1DvGy92UNoaxcidW8aZiTIRTEj+H0AeE9JgxpnFb59rIxO8gq1r6WKScgU5KMoKuy7bRZ5DESzHJ6b3P+i8w/CrXN28T/PN/MPbPK/ndKwInBb6KLDKFtPWvtcVFaWbb0uNK/Kor1x+Eo5f58Wej9yPHfln82m0lVcI2Le6DJCMl8QhagSG/Sh8Onc0lGB9qMMHvD51f0rHbqtAPWWTm4FO4XrHUAwRT1UwZHQiWd3SuGABzs8eb1U7AtqFhD+sUa24H4Q51/zlbCPc+UnMwNRUjbC44gs8NWpP57Y9jHQBnVvgBx48ttEbJAX9tCTHRoMKkTo+AzNMKHqcBMhUZhUKxnWZsajePZm/Sl13W/41sTOu3CcKUJK53PYUyFDLiLnUG+5VcbF/+Ovuyf3yyRgxeshgxvgcTBp7AjbIB9Hr9N6dpZiS8cg4wpR93nu1dfjxF6S1b/UXVrzckPLK3hNEbQ2vTILI2tBFVFlcLLADc1KYKr6WXOhGYQG/VAjeG0AhH+FSYQHTNYOCmYBbB7RqjmMQi7evdhXgttz9Rt0876W6BAFrq944lHRGnIY3X2lTAZlNwkdC8OAaK1fd0zd4vlQy+f7ivfWGZ4l9DlczKZ1wbL/ofhy/6d+SF820lzpB1GaqLaWOnbt6TdoxDVKBv4rmJAg8Zx+IM+q3JIjHv2rj1Vwxv3WbpCTxPuf0lM9MoxPNNLU7eIDy1Rve/vOOoRsHu4Xed32FpliowBGEfHWOf1AhCxL5RFwBSwOjxPZVSevu0mpPZvP1N4vu+x46/fm11/LWT7vgPh5xAtrQZpDByveMS5IyLeSZeqbdNdWhFf2IT6KJpV+6U3lOPdaex+Jw+4vut6PAPR26+49jVJfIzencw1DxJzrj42iwwZw2VVGbX+5YfZKiwzdqewFYWegLCAWbmfSIGZFVcHkUDDIXoPx0N6N1oYxh40NOB/t5IrzT6GsDSTtW2tt3UytSJTP/sjE9zl0pJEFLqpa9jAvXvu/PXn2Tntx2/E5lTOEHxi33jtfw0HEBWSixFGrWC7CCcyrfo3sdv5177vJdKV8FJzxdeBmTjuPy7Tpl3RdxzkOmKLu/Aw+rKUmX6lBOdQ9aW5pXsyMeeebSS8kQT8rgCcUVda+a994TXUo+S1xYwlTtuYP0iiace4jQJV7spTsOeeQ+kymO6X6Rxwg5SLGeWJd6Y9pvAKd8bHUs0UqTgxpBqpVEk+bFxgdgq7GFYcgrVGZsclz5eRydT2PzSTzSheKg4jtmAWycCwBZLXqTu492havSe7haLt2MTPiBYXR4/WXi4y7fO26tz2ALX/39xJeiVSllGugVjre9Z4S6cNn5+e72HWJivak3fjdxXfsh9VdMJwbc05kVxpmlxXg+ddiV9k1B72kgttnzJcIhZtL2Ifhafs022POhwfomvJ33Ga5IZxU9egJ+d6woUmfhkWwMp+ily3WzEy5KT1pgHhuMIN6silXcdvWmG5np7Aawyufv24xV6I4MW9CZycwre/iFnGPZUMOxSocpjPit0t3urTnICvdzpRqWUy/kjlmRS+CVkQ0OOpWqrRfjAgFDE/Xi6wuFvle/UWK0ZQvNL1eG37SGffWduFcU2+pNqIVMAKpXvlFYfkoNi9t62WuaD/AouLSrIVbfM2UIhpXHrBEcuMbfQIfe7xZgvIkVBLJ8WpG9X6TUTquHAiwTuPDdDNXj04g3g7fh8uIEO4t8XUGkAICUX5201v/V41EpPiLwu5VxLyGReaOVMVY5NuaGvmmAwxE4a+nPnhnytWFI/g6UvfX0qFoE/yjUAWz58z43CHVS+EuVbqnw5ymeqfCnK5I0sOWBIwkrjzPjGi+bFN/6SQkFXyJ9ix/YQTfOqWLY1zGDEt1ziDuK68ei6A6ZDSlJ5hStMOjJrAog0p/BNjZTc9Kh8pZtXRrzJUcnXj6BPZMZ62aGzt2ClQT2DpaR4+fQC3iN+0CGnMzASbn9cdVD27dOl3I+j8f+twDZD0UXnx1czbz1+bk0z5OLuyUHTi2pjER2K2ukuXBUkiP1/JXuuvs9Sl+MOX8wOeWBjnx/yg05fq06vtY8+FsjMsfnKia3Ly35LlZjylEe3Y7mmxvZTv1JdX3uYfa4myxqDzOVNl7i8ZUTeGLZjDJxeTkaVLM0OnYw2TBXIs6cL5FE0XuOUGBF/NxUw2CZeklfuQNVKs5VeySuPtoIlAu4lmmutW1SjrhEYd1vnT5B790luS58Dl3ozQVUNY7/Ti/w1JcU1ecNIQwqG48nKJCU0vUTnIXD6o0SBmfAcu3SebXOtDa3jvtcv/8Dv9bjdvif8oN3eeuwLJy6FI4o64P2m+GQWzm5+RDFMzY/v8r7VMnqAEx6mjM6oguwlMF0FLrBmvDLadPZtxOm3GSuYwv8VlbXae8+iUnZ+Oy26jM1HAYHyTPFNj9xrfadV3kIT6thA6m56tS7Xa8o60rAT53hvmHdH8FCf1i3N6Z/QNW63CZgkCXVIXF5CpqUyVfKAONGzVD/nL3npnpz0VOVLUd7ZE+h4XTRdN5fgRKNAmTUk7SDbirmqA65sp+jG9/U1KGN/JOmoMf/dMgyNH5CqurpUEh916xfKtNM4S7hTS9TiuOoT7sybUcOzsqo33sCW+SyNrLLkj+FGJG1QeNOdUmrJR8nHv9l4X2AUkf6kQWgRJsc5w7CilMX9YO5nU85vvjxnBwTt0JI4lG1+Rouq4CrkoS0NpOxbLUsC6f4jT6QvloX0VndSMsBZzo35/3fLUWh5iqXIssjK1ssx6FiVthpj/y3txS3T1Yp/VgLAReJwWg22LtvyUZ49Fl3QIG9bRE1PLdYzbF8wt/byXNu+hOY5EFSuBvzdb2H7K2OqFV0GH2XwFrlFC97UobWqdCwUcY85nmjBlzpsSVlM5gvaQ4bu9vScqe5bMs415fZ76eQElqjfGmt/enWPz+ezDPJeTiZaXym2DdQ94+pUV2cPbTgGAdhlQKOGOhlbpw/6QRDy/Wpzb3EA8L42Ov1lxqoPpK9P8r7NbC6BuRJkzEGkRMEWcfind2qJP3FX4UD6xsl19QxnW+PGhSA9s8+Iw41bOSK/VQv4wf3MHq64TvpgN1sLxtFRI6ZVl07XzIolSlVOnorcnqjDLaPc97YEOiOXArI7bMIYRGEmM7QrkdmCgFZSQ+kaddbbBnlopYuh/L/8HqDET23BOaMdWoq2ST8zlVYGctAdsOg70O3N2llO/rsISNjmijoC8OVlQbPoaVr9HJO2UQ9lBZtrIDtomSUrIwff96hpDnTMV9dDHXPj2ixr5DUYTr90jYbTvZX40oqcsC7LCZi5Vr3tdukrhbH4PZPeDnBq2em6Gzq8qbMLviqu0dneviAWvbUqWP395ehLyoH0YEAEXD7XkouU3q42K+MXK/UmLXjcm45+shxID1FvVzvr7Yzxmy8eQ2m10YhwJcNS/7xoqqryuoOUWfVjIYmKy7MktMjAgiGUO34mUD06wqr0udjE9NFJF2p449wP6UWQpy+U2L5KRheBFdtfH3CVmBHW9daWkJfF8aiX3A+LmIgA01WKk2QMJPcZ3uU/En1dVrJYbP0c8iMKG8465g0MTLqCu1vxLDr+3g9NSnx6RET+lLbqyxjTEhnTQkWtgJsN7MGN+lhcRO4nDLcqfMCgiFSrtXWeoyk/ZoD+raVtf7zjc28IJ7Xf78k9m5FqDllXy0XVqTcMUpLYi19Mb+yyuoa0+VvnFJpB9Cn2CPY7TV/3xOiiwiT5Co0ok6anIS6o+u0tlfFzGsTTdAUzfXcB+Zaj9jHPPV6O2qeV2srM38XorQF78nryidXjM0cTSCTX6amT4hE+Qr5kZv9pYnr+VGbDX0/78X7TI/plSxvw9+PhpO/HjWMEeFdUgOidQGk2nEtGUMd0iniuc9ZyocwqIDM6n8ZZ3H5PCGMY4heqOSWYEWrB4BDDF55yP9hnLEYAsYig22s2N/NmpdnSnNJsTb/YkFI+QRBOEIST+ikvvDEni4LEK6oQKypxgedjJ0x9uhBfUPPJmsHS54ep+2BkpV9R24SjDC/a+p4U4Ct+WXq/ieVMoo61CLe8ic07RnoeOtiEe/CEvzuSBRcJp/MxMnh+4xKUJAc5IlaUjXDhLHZp5Sy+ZPzs7WHyUYmnYX76990JAQmFdYH6iFxBZQn4WCHoDUMEF5WRPJuKA4TmcLkGNNWKSKLJO2T+4g312W4ds91OY6xc9DHItoeUL1ZypYQus/9tPr/JGJml3caPIzVPYwUPpjeIri/Ce2dm2PnZWqSO/5jDFSo2oaxQdbdC1RsYhPnqtXDs52xoE2ngv1DB/vLs6Q4Oh3bWJuSquXP7gvPXFJ3zL9VZOyyv5A9rMP1w3/iHR2889G/c7KE/I6eQrQMyMHGAYAmU/N1qdx/qK9sYrDHUJu5fN36QmuKdsUPM9ZrKb+ROLLembjMwpyZeRxVwJ2hMzgo64bmsLSrpY9RlTwj4aLeIRuZfGHaoeFCfdigR9C79afA8S1tI2UBkywbpXkov50JrlitLCGGmQad+/p+NeonS0N2q7NGyToSiQCw77LRjM2qucfIlL3zaKjZLVzLxGetlhRJka5ZJcwnKSz4MHRofdkpdKipnrhM1Pb+FwqNVEvbPRGvNwctkZB+ZoJ/hwwxfCiaEXorf+FIGyDc90DX2E7+HfvZu0AZWCljLqHtWikwjoz0WfXCqXDHraVxuTFN1ewFkTLNHKSm70v66jfHgCL37af4DPtqjgUM/KCt1lEeyk4SYwR5njEB4MHWfkxt3uZLW5Efek+9E3nk5ME3+JcWfmP5ikYY792T8/0m7CjC5jSxdKqlho/kyFXZix9a0fWEzZuKNrTAc40fHPLM4yefsURiXGcPMtMy97MtSwHcbWgwzM9Z7/9PrkkY93bYD0yqpXnG9elws40zZ8aQ6GpkNfG6hgSfy5cwmdvCOMJ2iW9qeT4rRGK9niEYChkh5IHdTiz4VjFA++HhqV46n4GTyWBwIpCrd/v+kVqxNzaqVZR8UkGz08gBPjjHfCnLNlsm1WMi1WMg1bFmwBRB/WsT6itTrg7/QnzlMKL5E3ODflY1FMpPmUkY7b0oZSViGwS2VN9Bipwvxbb4eRXQNytjq8bylma7bohJAcBD8wSAPZTCxsdaScTtvTXG/lUjakB37G3J5ME+KirE8XMuo2A9BUl3nrhyBshTiT3Z6Hmq+NPwce7a1NbC/+uy4i6gnfB+JIuID5NjkmwgRkPI9ngvFjS7EkFKQvYkjqRS5Ejzfc+IP+ALQdJxhCQts6GB36n2+NIL5PA75vEdm/7VjJzd4ZEoNOnYqP/AY2tXhOUKqv1Gmr7/VHEMM49GJazCC1v9Sh+nr9S1td5mS5aCdguvwk+/oHrGdxP9mCQXupB0qt4DnqpFXqdgPopJMTEXRCCsoE7RPcfGvND9cAb9uDVgCvAL+plgAhwXS5Qpz12WPlD35CUn/f77xemXr3JiIlmVPGpx41I3vJzgCuUv0XHXfxfEH46svUGjh0XR9XWwQC04qmnC387YA5TupNE5CUxHLIqyIK7EhfHd1NOLqaCSX+cHYRFOiJ3mgXzpRTH8j3ymK8Abv1I4IIM+O4NMenD48HyIm7ZDxK7g/xpEgmejswVam7qkRFE0KyxUOZUsVFUJAWcIAomWBzUxwDFEWoqAl08h225p0XUjrDfZcVRmyknkyFVXjczIzd2farFGEsmqo8wZuTs2dglcEWxAJ54m72fYiYSVlcFmTb/WDKKJHNXgA0wwjIowhud4lCEmcsE/AYSSJtFp5xWzg6DpFju3pNHQJ1LRdRthLUdwtMVofaeurFykeUhGXuJuJrEasyzV6j8cS5oNVNALqtichWSX7iWK9kGX5NrRX/hi2hNscPZvIhnx/f5EmVQya6kjfkurAS7sI61bDVYj49iZizpKCKXsr1Upb9n0sPAKJR3eXwCmCdhIs/a5NYMJHpxGbHbl7/XlWtSxBh3aERo9q5aX9pZO6gsZOpIlUarEf/E5bCb/zcPAYvIAE2MsYOQGNWWUMi8vVV1nsh4VR460/XpWjY5ih7VbxP4b9exFqTgbsl3aeDbFf1vUHv90MAX+g7jdQxQj4QOgHZxVBxOLIQ2DgHkn9OXuLFt1tpUW3tnpNRi/WTBTEmoGqkM7TRK662HpUsa5MtUAeDF6STpYfNIWHxCph5rFy9tdYappJT6cANhZYGm+FBZ6pQ1MG8vpYIDsgq5kCYHj3dDMVcF1t6gwtBtcF7Qixt/M0LHrkXvA93xzQEQreCNCXFBRbhE2CIE82RIZbpl7dnU0SXGQUvPF28o1/pOWT+3nm3z1LAtdHW+lhMR3Q0X+XFYHn28zuG4uajuUuB8La9hCDfyhs8uz947ZOet2w48Jy9+FE7GIx5iF+jofowz0D+1A75xFN+aWtQVWvrjjHLlANDdOL9MJdZoVudFc2CofXVYWJDikMYRdLuax7sjB2FeMObjvwkf9vfxAjERFeNXIJTtMXKqhREkishGWrYTpcCWom6gubwHd0LMizt01SlJvRFPMiG5GzFSBWaR6b7+W+kVAqz9wUi/LJ0tgXP/OsnjNwVmeCPncAdM3RQWd09fRhsqw4O05rhRH411bpJdZ2iWIL1JItUUs2oJbGh5ELsHNnFrOpT8FA2K1ajGuExJCLhdsag5tnJ7P9br4X3lnCuEEDzgecOQK4ts6OXu6WHE3deW0dLm22gRjQYt1/LoLljxD7ifuhP3yk1YK0e26jovKnjTEShTcrkjJQZLvjRtTkh4+bQZWfXa38s6XKVxmVfjKqh39KZmA2fBRtQYh+QjsU0KTaZnB2oas5BMx5QlZOuZkuUqaNXBV2upcjkmZ71RL9bENFSSPJl6+VGbIxSdf0iZmRsFckLW3142JHNcX0ayscBAKs97upxnJM5kjYh6FqnfUOd7nU+rrWuibUL/FHxAd2X7AIDAyAj1qoua4nQNRYwaxtDQ2FhHU/TDI86+slQMmDAP+yHk4ID0gE8738lI6mcLSMsXpoG0JbHPpUjoMcuTNRVCwFz8wje4B0rboghWbLPj2T3TL4CyAZMKPi32rUwwKe9L+lMCn3x3KeBAeJr3cm0I1GYK9rCGwYYiVdOY26ax9LiPT12FN4G6YOiLblVm47kduArFtnELiSFTFOYlceQYlZlAj0+2OgVm4J79nD6pUwS2oNJPRsT+NA8Aj+nh/Pod+PezfFe0/Ha/1vcuNOaQCn2hJOtQFOPaC/VoL+7WklVGyumoj6Tf4x8RWH5iLc5CQhkE2+sk6zc0Go2fmg8viqyqmHunCLoE5LAqgHhoU6J6zrdjsdak29I9QX40HTsH+NVDPDDFwYUy31ivL+kEneHgBZZWPyLDBktfl2CG1xm6q2bG4pUKYAj9dXS9rcQfWuqvp/loPiuUuLcHj6kvHXCqPmIYHkWTxM6FCC5Bk5iM1faV26cngguNl7qD+faTau2MLZWDEIclW9w9Cz6jAUC1/4pbYJDEXXocJgF776cz8FzyRiwS2Xloh5KJ99B6lltohBc0IVv/aHOlq2IjPqUL2ff07YrPsgw5besHTg+y7WiAgoXe0bRlLVss0IBIFkns/mL/6GaZuKaYmoNNZMp0HVzAOIp1FGPKA/BwDebGsBlWquXLtfT9l4TrKGrKnAnzQD/B01ZBGWfnVxkJVI/9Ay2l9lTXoXILqz4LZL+Ra8jdbZAvHZtWLmuUKD6wir/ortBdfxXBLlXDNB4BPunDYbCMUeyB4vLBGxFeuJ8brGxyeH+5yhYy3JYn+vJfnWodgkXV6RIfrWzZH4ivTAj+7WaAwHPHiQZVHUVwstHGCkHB9VM+rJUjJ3kGCC28WGeb3uN7rG3dAO7/vBk+lgqWeWr6g1aGWwV0TUZSDyyPd2UyDXbm1if0grw0h7EDq0yfsuCRZeHrnFKh0bGmSRgsjKyKoSMfd6DDNDujYIT04MDrdqZdQO5KM/H3YgV6rFmKuxGINlGMzFqG7RNVSXf2bAvWl8uHZxQ8KmZsirLunDwtB1ly/VsC+BMMB0/Gu1jUwoi+WNBVsQHFkbE/eT1mZDvWgYasXmQPlZQ1XldQho+qNSrfaqIJhFpGuEqwpv7xdzgO0sTrGkeCOChLubqS76MEwEuXNSxT3Dm08mIde4OQ28Rxu4OVB3Bd2KhfRtK3NMvsk4lMmYRAynlCs+kijmxXAJhPTXd+myfNcNHfhWi+ZZwz7TW2pcNR7CBgk2T/cR+Bx1hp/LwDXhQAPpAEkzZ14BXglBrrIJvk4NHLeFSy97k6Oyn7X0XnT389b0s2FlgDRCg9rTIoTB0Vu7YF2dhEeDLIf6o+jC2qNoCMCLthTw4i0FvKQWcMmM4l9dUS8qU768QhRBJtyCN5vt0V8WZgEq6SwFxbJwsCZ30GtiaWxaNb2ZCW5kJrj6Nn6qPWMbl/Xna5WTdR9r4f4acLO11Zyx9dVwHLt8RKqhUThehOHhjX1ko/2nEomCDRBZ0IBwaZ51BdkwsKrrGuDaUddwMJ+l5nUVZskMZnzi9fGMDRHg6uBgpaPx+94cH2ZeOGkACHEzH6mspikvctxkRdvfPdeAwMy6TbQYIJIqOTMuZUD1hEXch4QxwFcleiVro45/N797MUqXmZ7Kk+2rrF7gVpUVxCIoWFzPn94dl2wwL2+q+L+WXpYoVhQgk8hXwmWVOBOLe3Sn/ffCVwqk4g9bRGZWvOf2gznRWKQzCUvcLokP/ruitiREWeunGCCUGiRSNrXAIQFJqig63V3sHYYVkAwDcHcJYFkfWuznSUGL4QKCgApbbapBu+sMmDD7epXCM610KRfiTm/KSdOzt5oIDdpQKy3OLavpqjhdEmpIQN6gXKa2eNnTK6aHSJ8mo6Bh1nV22JBZ7Y9xe4nB7SVL9GQODbRhvNYjW11TD+XFFTpS+qECXozOo+rXtjds+GsQBeJt5rNkbW1+U1QqgejRkHqVdBOjoS8mecO1ivbfbOSsl5P+9CQD6Z9vRGWJOIEvUZOnSqv8q6BViRo37T1dxGJIgqs85zGFVGWp0dnNIo4lAqVIBZHDepxmkRuP4QRRhLPcI1zu6BrSPH6s4au7jyJffaWZHmBq3cdFGJH5lOnnTB7gHw/62Usfvu6e6M9xvb3PRqtPrr3wRWnYXdrsC6uMBsX4j2jHtK9xD/HCc7epLGufWvsbCqCOlHsyyuIhs35FRXqLhkPoBTbfV5gcikkVib+mey9cgDiZm4zM3GQKji/tsYOAkcGs/dvX9mdvA5tilME4MO9xmc99EIktnAQ24G3fVjcYx08wbI58Z21h7GfEDcZ9LsbvTTHtHtj0+ax7VwdciX4xgDhOB3tQzl9b3bZl3QqLFCLYlrv7moF/TppJtKQJHrqcVYiTWfSOf/VOZseSqnYvo+rNH3LLaeAREoeoAVDutHIWBeYZ6pmb8NYWCs8DuOdbh8IeY2C//3Poft+r/d63HG0O1kww0euRHVnEeH0/6jnOvD9APjJHxQ2+77OB/QsdN3sygiJwWpBTuZ3CR7qgQd7Sm80dhH37cC5XlDgX9G2v6jD4+SyFBsrsUBm/LhmBwWhZjNQfaVX0+9vWoKK7w7bhO5pxP9pgO8IeKZ9PMk8iZ/ayd/9sfTW6GaYXk+g6ICUdVi/IhcdbpN7KyUw0TfeEnSV5m8VYtKA8CXdMBgTU3hX6FrTWY4FaOIurfUKsj1daIuKBX+X1Gh+zQ+OqV7FCT73BPUNoHqX/8/Bl7VHWWerVKoiXcXyhopyPkbHszataB880kL0GXyKRpIt1c5wfi7sxJS6P6coLGWtK0WD7LL7qir1VIZOOQS8diTW8Z2WqqTvfssEtOlZGpY6GuJR8IZ3QEPVZbga7NFOWK8JSeMhwObhldWcvijhHCkf/XLpI6A9XouswvOHSdx7qtQbhQVONWE3bGUGrcfe5GzeOxwNDNquw2nUXWWonv6NlS2cEr3wSoRl3ZZOQlZAuOJ7VnIJTugzOj3oY/baIyPg4DGDJdROIp297hG2nSj0n6YIqGQgFllj5t+GWs68R5xvPg/Wz9bgZth7pfAN3MuKyCs+pSHFkpn3Q4EOCoyclUJ7oiO5J0vT3qjILtykJglliX9TkejAeJtc3h8p1RVGjt1Xrn+u2odp1y1C5bq3JNdeo9mFXCSJmxf+X4sJ3qpPoPsQzwzeDoIT5hjcGF+h+Z6vCaSL4UUwl7lIllFKnTBS7Gwo0eRuix5bbOq+mrWO4WsidTTuV7lqZZmu3IJD9qdSvyop2SgdApAcAUd5ibzRf4vArcS4EJEfwOIyKpFLVwo4eRBIsdw5ysCtW5LD03gvu153RiU/L4v/xjyf8Bd3Qgw2E8hGCS3g6Lo7PokuTdHCmsxpDZLrMlzQ3XC/iqeIujmWhcBnSX+kqCGEQJllEpo7pPB5goUOw71TzR/suE2dkHRqMCRMrSZolAxpR/3mjLuY5jCENUwLHdAzHnpjq5icc5QnSdH6dRz8Ryd/umhzPg9uX6WT6TkHZW3bWn9vTKPHQyCAQ4tl7t8ED1BHcnAScvt80gq11fYKmGvUbwJGKvLKE0YhiUboTmZ8h0RT1+eJkuF4St2p94TJUH4mUsrjS8jzkL77xXx7oh83J/Lh35/9DQd9pm6w/cnY6F12OFTlj3YGAHVw/RgnxIjFlQcjIq1ppursJNKBZZknZmUnrmnxAQW8UMFQSxY3EjhKOpcj3oqnP96RBPh5NcDapHODuUctD6jh+Uz3H/REixSL30daA1hKVlm/04Y0JPPcr93a6+NdXRC9p+l6PGKHooLiaQTkroaUVXNT4eDwm56mGFJmNdhLejPLFh/lujh/mi/+OnZqSPrDrY8cKaVe4RE4UUyb8hm57Uxg5P9ZMgxIWlErYiy4GoRLmGY2JrPHOcmRh1m6MR5mDPyPaM51Y/6Chn92KdPfKqnT/qEvyp2ihiDDH4oCmF+dq4A7pgJhN4pZg1j40pn8+oeZzPfTLM0O/0uDOE+Y5F0hB0YMhJyyvFJ3nwaGPihBk1pbMSdA5Cz6jLsDZ1ldQrHFeWyd3BSWOpnBhHFzBoO9zZyJtw/aZPKH2kWjSl4L2RTjbayNqnyjU4ewanKcIjytfHDUh1lRBa/TufM4GknHuXru86VQjoemuhnU27it0XDgiKP6Xmva7Vs2Xm+jLPS06ipQ4DmS2n0zy6Jj+YDNUNUdiEFsiWmzl1JlDC33cTeWXf7NbYOyzE7zjnVWPWHZL+blvjlNskWNuITydNn0JTd8cGT8KDdysrq0deC9P+C2R06H3bn8op7vwbDFO5d0MW+WUh63wYTD5Noik/rv3dWnqZUxVyNFRYtZ9KWEsK5AwgJrVY69GaFwBpJfuJvlbCC8BLUZ5RHjDVmQBO9GqvLFNRusT3nvYN97bvqSzQAOAisR24tga6c6mlifZnjDdrrQ2N0z6v/MOm03NCVaHduONhnyR/aNjXfdFYD6Z+AHODaR9dMK866D4T2anO5aonXwvN5X5/oQv4SvBzZalX9CoMZ0n/VpyatMXE3plwDIn7dMnyt/ny/uaqBrU0tF6a4MvCssJJDh24444BPsU9aFmOosUQu/kdRePxY7cSeI9osxiukxZt+INyNJ0B3ADSn6QRGdH4OxeJe7qVm1GmlS6Ris7/aDo1NXxV36xHtkilcdQtqDyM3qV/zamiuiDp/5xTyrdKJnWN3UTNwvbxeUWL69o1rd/O1QewcbSfTvmNSwkc0bO6Ew4pjvjuEbUjw5Bn9jIrICTrQYvg5/Y+g7c7zuwmwl0Ae1AR2D4k7tBLCnXBIqFJX7YZIyMXi87rW9X1/aN3tEjawggAbqwIVuuvCNOsrXgo0xaH1uwBfVVVHi11KRchdjfBy7R1BrY5Ad0986yBp0Zs34F+q9+BUbotJCzLI+i5cM9eMyyHdZLfotWc10huWT/sevm643SqyQfmf5qzvRXbX2lZc2iV+iZsHDf/3TX5I7QyfbBa1yClDo099VWcX2J6yEHjtXDKweRZG8gxHJ9TKVH+bPEXD3t/2RmNlMUdaWHPcf817/SDnAU8DOaQHK4O6QgE4+iplHIB++VmcfcVqmx02twpfl2Ay8O92HClAsm/C93R887R0rdbZVVcx+OR5FB5Y/uojgdxQiwytJ9oanp/2tpWu0y3G/DtJsgNoHTrzX4O216J6ygrq7tSgjZPYexlDds2v21hDIprqaodIm2435q11dQL3WEV9S9Sep66dsNvdAMZBetGbgh2LGuOExFXaYQdGGP+11UTn86DtNZ5XuG7wEb/A1L6SAy6QQqDBlcTAY8095Pna4qxmkRBEj8XeUq3m/TYotTnPY4TG1Ec5S1ur0habyktGJ4ujIsHVEWuT0qWT0HY3zTr5dJvOnyLnKcaiV3nhGzKwWRH5K7w5arubNSDabxRE/euZMjoiEhWufdfXMTAyIL43OtUvLsFucVenxkQlIrOGD/RCnrOcgqy/yaKC1db0JZqYGMd55sSjki9OqlXJCCEL9+wMyk+xFaitOO5CH4RqSTexbflkegw09NUKZuYcrpvkNr/KlWmmIonLskoWe0mEh3oIeXrK92G7mOqT1aPH6pMVouRt6/2DIEiY5eQhXnD36qa/LZHDQlhEACCnVJfJASv9AmzaEC+MO3CORhfCCuyj0Uh7XgmTCzPJNKwGK4qMfEhq0rgDP3ySh9CzKtvax4m7jPJTXjQvtcGoE93ktsDBNdTcA4IsYoCFFd+oBabieM8oh2ta29IMTRe14QFmsAXWkjz9cXGr3nK2VsojwKxuMNm/faRNtcx/KbCU0eyIJ39bI8G/Ocuru8PrSZtlEKL2R1oogNBtLS8PJIPHi2H4nHkmJ8b9WR/lGiT1oGCBsDyEe/3YP0g/4EavdDro9dfpRSXmwUT0/hKTfu4trW+fF8MsbTAnpqY8seWsA/0ayDogi0UdoyLPwr3jyp3TmvWTyd1eqV2ML+k99JgLeRzt/Dexn1OFSDQ0ErvLyVNv3x3zYEwMRri+Wx6+iX8I/8Gs0Gdh2/P21UsrXx/qmimFlpQrEHYzPqHzLDf/CqYdw32kjHRt5JSt/Q97xV/Sb/2/7/pd/4K6bJuyb94F9F67smWtc13W60qPsmadaR5cjNg/UHp503zonPOVGajpPD1lv7AP0gEqqimyJrAFDBvoPPNEczWKXSa03O0yQ+5EB0mnwhLRoOTQIphMZnZJOyGJdXSObR5NuRH1JjLnFrwsBf5eJa9GaR6ZaKfdiBu0Rhk4uYvDCZPPaMX6twSKaaUdmlXkB6g6pMyF1OjGxaWGEV/3jHURlIWZXISFj2rBkVllkM8/5STya3BwloO4MYs+thFpoST2YOqMkzwiYosu1ZIXncTB2BIE9Dtkc3T2+6xQ13Pj+bn51dX8xcoRUen50d3bQeIl7as+m16bXBrIMIr295vlWOPZoeHU+Pe415WdT/F2HZRbX6Mjmy+B6UlhD8TBOG+NoBob+a58k+z/1AvLZlHxpksdemR0fTkyFXDfXyArowc3KxAgowj/j6pQTG81O1f3w8PepVMDUh4azBhATxoivUZcaZR5d99fNqA+RyjOgk5MSzFboLjw8LzpbZv7Il1a56r59prZvVKVkg1XqO+aqnN+77vuOjtf/ceqS/Bs8UMFp97fZod4d5JrE6FntkERLEA8SDwAHQIvgDrhK/9dTdH79+wAJS+Gvz9YMlSpv917cJHyolmg+KLRR65KfbjhAE/W3cdIGQb6ecHN79+tF7X9/WEIPX6ztf3xZo9PKfryd//+/9yR+TyeSf/0wmX+kJIrjs1ICRbAQu0eR1QuI2dHVT/V5YzApiQbNuQ0QTxKyBjSZMeY0+lRhNl0MSJNMB82CoNpvQFeKwQlMYqy1IJs//RCfGo+iBvtp0rVnnEr2JCL1uSQwLNBADcF2rIfXmUjZcVHgox0gtAkZftyd4T8hs2hw9G2Vr8sM2DWzWiuJQ2qNpynYnXNKwT5cQ6/JFrzoeIzZQJ7svpKvj1W97aHD/7ksXM3iuQ19lWgippHkuyQuV5Go/+pFAHzE10g7PHZzDbvfRqhIxjpSayV6T3ZERUlPU4Y4kJZErwWxdTkI52vqE1tYRekwSID6dX4cM6em8oZJP52UKTUiPsXTEMuMzbC5hY2vIhyjVGrE8XWfPHSJR7d45RLG8clAUpPBX3wwHrsVRbyCGF+J8sofMnNKwmiqASawPrHGHq9BY75EeCz7SQ9v2VHZwVbvvx0hwHfMgW9vlGNz2GbAl7OqOyCnuRWTbqZV8GdAn8SCIoiFsFJTdY9apXAN59AvKyzazhIXWWVxbT01goaqWQ3KoQMoJR+4Qop4lHcpFYNmrxpAux9xq+3bueGh+R9AsoaO82draizpmKosDctCdrsw1yX4ldiHxY+TV3Pu4CBf6n/pDz12JlCTkllBIzS8EidHZNc5ZnyCKHR7DIYYbwcQaAR/i6voQ0KAluxwP0RVSr4xUbwoM7WCh4MQKQeI+8rGZgoqFiNSzNPr9IBVWAhpMUrqGwOPusCH1yjjOOq+AtqsAWuikeuv1+qC4G3t1OmzupMa3sT6x7WrBtL3jpGvDCJZXhDbMfaL/smPVUJIbQbSXmeH4TsfMvMzMDCbNrkaDGiYzZuvETKkTsyNTHtqhIXPkaCMz27/UrV5pzE4MN/3eFzWVuqurfhVXf2aWK8xZTtie84B8oAAoBIoAa3pushjbLK9llBOqFn30T8p8D72ivxP9zGhr+WLy+Xtmqqc3PEXPvvjRA/t2vPvx6vn8WnYr2kWAQ0AxUCnGLwFKgTLbneYup7kJtu/F4rlI9CsT92KBzaJa9jnwA8CKa1k5UAM0AruBw8BJ4CJwDegEhoBJYB74HcfFvsE/DGOOjWL+D9k+sxfvV3F/tILXv8kwD+6vA80Ad+kWfT99vq+yFi0YO3f+wsVLl69cvXa9u6e3r38Ax910MlANoVcxx57QmtcA0u/g+V6M9RhA68FsdaRp4UTcrH8NqLH2+/SZWyen5oYnJ2YH++emJmfnpubn+vrH+uf6h/q7++Zmunv7eycnJvp756a653qHpuf7Z5aTOD+Gyw0rBLUm3+LVJekREYsX0Qw5TXp1kaeFm/WSK8IxwXesZUgJhAydoWxnW+WUwv6gCEIjTKDJYfjkRCnUoHed/C2ZNS2m6S1nz5L3J/eiBImrrIWCGlhBFN5B4VEXZwEydHNpJBZ+AbutyhjLjD0U0+ooNKBmrAsKRvpZXWvqXhdOcBQ2TcWx241vpNeCntl4WVcM3iiodXELieXoCqtxD+971hUz1CDtYy3wJwlBjhDkCEGOCeSYwN9mApYtVlQ9ZCWbEuQzyFBThWn0VMNmDylq0kMhM4N1oEs6GW77YgdalBYlngopsgKpLTd3ApjWjYVxJM6O4jN11GgrVbLRmEQzuGm2d7Ol2PxGKJU9iOwYoxqxjvTdQVqcdaaeOT/Nz4w5P3BzQ9+4DdGgBBkeW5IotExUSbk2+Z9SrpQXAV5UTRnkB1UloJIPgZR5LI+7+cGh4ZHRsfGJyanpmdm5+YXFpeUV1bW2rrl1j9fnD8CHhiNwWIlkKp25fYsknDz7058vHUAn79fS2tYuvrK8/ILCouKS0rLyisqq6prauvqGxqbmbdt38Pqdu3bv2btP2X/g4KHDR44eO37i5KnTZ86SCD/9G0oWGX24ifNQb12tyQvfq601OaL09CG3zItq6TUP7bxV91d5K+23/TAYISsvy698s2WSAc0l/SEdtqWBSX3obBmxlEa8SIoo9K+FcipIU4HjxGQd8ULnGaKfk1RHzuD2oj9X2lNcYXHn6owsM2m6glkpmxLHjVTcEsQbs8vCMxpU7QqtZyjFY3Uh8Wza7piaDEuQfpFkE33pkKIFnQrKdqtbXWULF3icnyyGWw6OFSXORVIFvTHK+1DrsAbRdBUpJPt2QFg5lNgZiEt2jO5Oj63E1ExMtpaye6wxuWbxPUyplijY/zpb3FIPNIgYxFJNZXsts5fsGGGT1bJl3J/L51zvgzz+/jSNbXt/Rrxn6Z8spT+zaw/AcW5RAMfv3W+r2LbN2rZtBJs6tllbG9aMnSq2bdu299Tt4Gk8784ka/3+Z70pn/pgdpe8TnWC+ZUfvj8JM9wzX/AEzHGOQ6MvzLLw+eXyMM/nPq8ag5k2F7Vhh7nG6O+t52aHCCeDPPT5IifBRHcWyUZjRG02xx+XPiGo+pl4KqyWFMy4EQc8YSLlprhgT55byPbMPHSS4TN6XTSGvbbakc5o12DBcTK6y+CH2DxP0HPzcwgts73BeWDBCg77IgNeqzZl8rKkTgGhbTxCF8gzUMfINlbC8BTf9TlWzDqq5lwXtSeEabS//DGjjrwBgVyee+jhvCbBdZ/7BLf9eYPAuSeINKfhFbaokCMJcuSj3XYEUsnpQ6bmKwnVOg88dSEB6/DfRnwFkoT4wWtY7tAgUnxLxoLBL/DR8kI8yaNP4ii2RQ2FS3HZC2d0kEIhubq64vT0dKSuro5hO4VCge0E7Ef5dvjftq0Ixy0+z/BH3+Okqx8IZBPriKzrvJHaBmlc4ZOOws0mkJWgF86izdA22vG30s6Ynrb5ffe2P3Yb/rHb6NtuqvLV1XfWLtDPGosOfVkW2nIkdv+iHtaeQy8cVtwtOC7gTX03qxgfcWSLdFaViLNm2Gd0LNJgMrDS7vXMcnejHveYmDPu9S4bIrsSPWOY058ySOgqtCi+czLaXP424Gjp5RGT3buWUy8kqr5JliYCkmwPRfXRVyduuPO6YJdm6kwdWVkOZ7pw6YWi/ErjFxS2sTMu3LPXkE77I91ZE6WUWHtnBYO7T5ujnm2h8L3Ru7Yl9vmu80m8zXdzJGa6FjrPY+rXe3KWhSvmBe/s8wuEtppulA79FDA3mEFg0eZ3xdt3pHoc6dNVOt3pcIv20u2lGYdZstNsUtL10anI223nd74Yej4S2Wumn4hoS8xPpggcMrS7xMFCecm2dvD4VHbFHkwWhm7sAxfe7BlhYOO+g9cffHjsL5SC0WoS8RycInX11oHV9aD67eBVGzJVAGa6Vyx7wS3wIdcSsJvHliQJfvelzmSBYe7mHi9wrJPcsRAsQwuuXwNPbQ8fUzA1JskfAlfH+lcXwTZ/bNVn8A3dw+oIxt5VlE5wZlELUQTrFaJjVPCuZ+qKBPPYW2+Wgbvka7p7YK/rQFSDv95FJjpoMK6cux46SKVIHYUWHXLxh6FHVfADT2hSqel/Dbq8CTJdCm0a/To2QJ8l8xw4oJEW0bMVOmGV1Z+g1Z1Hw9nQSyVy70xoxrO7qxC6sbzV3gft5ET0D0C/iJyPatAwOTs3Ajru8V61C1q6tt2sgp5vNrrXQFPNwykJ0DXt6qo6aGtYp2kKfZ9HBBVC4/GgrmPQ+aQy9xpobeDd/RR6ty/S4oPmMkKa4tC95bNDJbTnNE8Mgv7yewzqYAY8Tkm1Zi6XTp0VGy2aFOGSI9RWnVFoXdpqlnOx03aH9cAHXW6DdzrdM19Rk58lWGvS+TGORJKpK1j5Nwiwz6PX53eyJosPmJbJ3JNIWmnpnar2KTKFky7Sa+lWRhaPeB3BNWGrl6dF5idslbPRHveQtT3UPlq42Fs37QT3wQ2br/OuPe+BWeAX9cgHI8SLvi7ytz/YzQd/f+zPT/sT+PZH/vVB5Zfnm9tCvz/fYIz+f3X53xYSpDkuk1mhskJVUgxLxolMt28WvHHEQBR2mZmZ0WFORGVuRa24cIwLYc5fKAr7SyvsezvejW+jtcqYkd4xLdjz5hufUrW1JFTo+rWz/x8/ktxep9Rb5GlCrUtrmLeX739Scv+L44yK9goInVbtHRYbNM9nH0M8+eLlK8fzC2pJ/e5Ypi4TpS8iBysLaamb3eW8YQGR85U+pdwkZZvN+8WxcmWoVG94hXB0Jpjonpyujc/lsKOrgwPDCVNJ6v0U7jElPnGLUBgbjRiuknAWQpdsJJOmLzGYadkFaQRgfpMNswTFAC8QDxlEGoMbi5cQLRiukEG45OstxJDNOkZiZHLr+tPribGPiClddYJ6o6dztPzTY7hLf489e+f+k+uP7JUzkz6sNv02S56pUpFv93I+vDxZfM1LfP54FtmViq6V1loV4GlujVh6LzfLb5X3Aii4iesqcbVxqxOqOlBqvOfSsPTb+ShoKEko0ecKail76cuxo5M4fhlS/AKCaEHATPpXy/1AxCeHSS5bSnSOD0EgBF38Hj6Ri/Cab+a5ZMSxzj0nvSV/0suTY5UNVZBLeX26WSJT7njSdowtzB14oWe4/giTc9jRc9xo9Qb3O8TftRXaZmrzHVaPbP8XaDe0x6rn017t5Bfl7bOOvO2OPz9vf79vcbjSP3770+fnGegsdM4wmQvQRegSdBm6YvrpGmqD2qEOqNM81gV1Qz1QL9QH9UMDFlsahIbk3Lb2peykNb851HfHWmesS8V6hvXurhl1/Q3/n3p8m/XoepWKD2t2Sff1ZbkkzYjNelt+stlAUvOCsVm9y7rDCVQfLCDRYUouwj7B8nB5Fw2M3upNNidqkY3Uu7zJCa7BbK80gzxyu97nRyY1REaptJfDCa4d0Lskn8DRiYfSm0kQmTo+Aw=='), (letter) => letter.charCodeAt(0));
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
  wasm_bindgen.initSync({ module: new WebAssembly.Module(bytes) });
})();
ready.catch((error) => console.error('the verifier did not start', error));

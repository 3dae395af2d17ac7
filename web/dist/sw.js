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
    this.reader = response.body.getReader();
    this.leave = leave;
    this.waiting = [];
  }
  async next() {
    if (this.waiting.length > 0) return this.waiting.shift();
    let step;
    try {
      step = await within(IDLE_WAIT, this.reader.read(), 'slow', 'Nothing came any more.');
    } catch (error) {
      throw error instanceof Refusal ? error : new Refusal('truncated', 'The response broke off.');
    }
    return step.done ? undefined : step.value;
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
    this.rest = this.rest.subarray(PIECE);
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
  const packed = Uint8Array.from(atob('7P0LnBxHdS+O93OmZ3oePbuzu7MPrXpaK3llS7ZMjFbYBqs3+BXDxeFy78e/++dzMRc7MSMDXkkxSu5aElg2MnGISAwIYoKSOJESrCCIAwo4NwuWQdgGBDEgEieRYxvLwdiKHyDA4P/5nlPV1bO7eiXm/u7v94tBO1Xd1XVOnTpVdeqcU6esN697m21Zlv0DZ8WVlnWlZW+60t5k0T9OOJvk7zQebMSfd1xJzyz8oQL0FyWQ2ch/33Gluwmv8Zfe4wcFOLvxSm8Tv+Qfesu//Ec92nilv0mKyC+VKWxST1SCHhU36WfBpizZ2DTrv2nrymj2I6BxZcU82Dit692oQOrfacFyWiG/kbMbBY2NuhEbN4IO8ocbu1FatZHR9LmgPOdqN27Er70RpEJVLpdz7rG92plnXX/12rf+yq+/6X/86pmddY03vemd/+NX37T26l/5tXVXX/Wmt1/9Tqs4q8hpUgR/3/r2q3716re/af01a9/xzjed85ZVq65a9T9+5WUrz/mVq16x6hwrmPXhwtwnb337W9e/6eoN669e+3aC9ab1b/4f115tWbM+WJT7gP7Rm7e8aUX3f2dbFfcPgx1BtVQdXThUDYJ++lelf41qtbEgCJDoC6pBDc9qwUCVHiMRDFcHBnqCoET/qwaDfVXUEAZjjZ4qPaiWWng+Fjh99MEAvSwUgj56UqN3bqFEIBp9dk+tJ0Dli6pVSlTHx/tK1aBvIAgct9rX01MF9GqjEfQAphv0uD1UQ19cazT6gGCLEAGyQR/QGAh6KB8AkaDUcOlvA4VKhDdlTusLapHboMrkMepuDABAs9QMGs1So7qYqlgSLAPMAACrAyU0Ff+5Aohwof87Dj2uBY7T7xDuVccNHLykTA/VO8AY4b++Bt5Srq8vWFI9Kyjhsct/46BWYyIGjmoCodlDyNHbUk9fqcdplBpMeqq7RVAJI4fggnr0sAQcq0vwvqfacN2eRg2lCbTTQxBHXKql1HBK+LxGPecEp9MHbqNWJXI0SnhJ9ZacswJGkYjfhxcB1XbmmWdWQaWeoORUAZMAV6lbqqW+GoGuAXHXocbj/1VufaAaHEXUDY5ToubSf1RayO2UUI0T1OhfQs968ZbSAZ4SMWtuQA1EFaigCoow11FdZywBzUuBawcBUYUBldry3umrO4QaIVbO+gj08jzPp3+gbY0KuH0lwHH6eggSMQjhRq0kXnKqLjrOdcZcgCxxYx0gWwJ2LmhHWUIRBUtEDfScS8iUSiXXLTVKTokzwMLhj4mzT1uKpjroL7darVH1JWmPS81kEgT0sUMczdAog8JgLPoPZA5Ky4AJ9Rn1MtGGPnBBIMd13VoJoAkj+iEgliCM/welQOpjpOkdfVCqlmo1VK9ITe2ib8GtRKpS1S0xIoHl0K9FqLsEwiIoznIkHNvud0FQqwo4VccrOdfZr3jFO6wtge/aVqMw6G6y082bZ6xwk5Vu+7b8zuC3+LfeSOFtV7/tHWt/3bF6uufDX1l79dXWUWdAnv7adde+481XXfXWX7163Xp59SP9iqext77lzevf+o63y6sfO/U3v+UtV1+3/j+/9Vff/ub1v7b2auv7XvHat759zWVX/7r1v/yKhvGWd1x1tfV1v67zb7t63bo3/+rV1jf83m6ANIeuu8Y64EddjzFl/4Hf6Hp23a9RwXe5zS6s3vz2de+8eu0669N+bze2b7362qvWWV+Z85jBfdWPuh4D3NfcRtczBrd71vfrKPPma62vzX68nmixzvqE113F+jevudp6wK+/6U1v/h/vWLv+Tde8+e1XXXv1WtfuexOtHfTR299y9Zto9XjbW4mWV1/lOn25tSJbV9bZdiP3/G1vvvbad7zFus3tyT1ce7U8nXHruafcZV8oDL5p9iL1pqtU+b92+vMvr1r7juvetO7at77lausmP8rVRLiuXU9sut62UjtcdVvhb4vfKG4Nfi/YXfyd4p7iDx339uDHhVuLtwYfDX7i/7T44eLfFF/33eId3nbnH/z3+F/0tvpf8j5W2FF4f3CkuC34w+DdxT8s/kHxjuK7g4/6W4o3Fv/e/0Bhs39z8abiU/6X/W879zl/XLwxuDnYWfxmsfze/xXuCH76X+zTNjqrY+fCqhXbsZMW13faTmwtdVe1XfysaHv4GW/7+InbBfy02kX8RO0AP0G7hB+rXXZXx/ZSy2qHKeVnPrO6XYnt9KjVwbMqJY9IskbJw5KsU/KQJCNKHpRkg5IHJNlDyf2S7KXkjCSblFzFqT5KreBUP6XGOTVAqZhTLUq1ODVIqYhTQ3F5cuwW+jN6y030dxB/41Ic3HQj/t5403RciQuxf2PsTsdeXJjcdNON0/Tzslvoz5lUuDA5cAsVCidX3Ux/Nv/MvXFy/OYtSG5+oXjjZIufbt58tH7jZHDzFrwItqoHlG5tlXJ4Pr6VP0dVW7ds2ZIMT08nI9NJCPRCRi9k9EIgSOjRX6BnpwEaklSAQcVgUDEYVLowqOQwqOQwqGQYVBQGC2JvGn23/zOrp2M/HomLhJFQYCQu4C/oMMJ0GGE6JKPThAghXGGEK4xwBSgTwvQXCA8B0SGD6JBBdKgL0aEcokM5RIcyRIcUogtjnxE9AEQL8WgcECaC6Gg8gr9AdJQRHRVE4+lkCIgOMaJDjOgQUCVE6S8QHQSigwbRQYPoYBeigzlEB3OIDmaIDipE23GBET0IREfiOC4RJoJoHI/iLxCNGdFYEE2mk0EgOsiIDjKig0CVEKW/QHQkbgHVlkG1ZVBtdaHayqHayqHaylBtKVQXMaKHgOhonMTlXNfH83Y9IdoCoi1GtMWItoAqIUp/CVFUePgzq+MBYDtgsB0w2A50YTuQw3Ygh+1Ahu2AwnaMsAQNkzicTgYE0QHu+gEgOsCIDmSIzjOoCFVClP4qRI8Qov1AtN8g2m8Q7e9CtD+HaH8O0f4M0X6FKLAEDZO4gqHCiFbiAfwFohVGtJIh2g9E+xnRfka0H6jyYGopRI8Son1AtM8g2mcQ7etCtC+HaF8O0b4M0T6FKLAEDZN4CEOFEQW/YQC/DOPmTB43jChNU31AtI8R7WNE+4AqIdrPgwmIbt67Om4C0aZBtGkQbXYh2swh2swh2swQbSpEFxOWoOFIPJjr+qF5u55KNIFokxFtMqJNoEqI0l+F6FZCtBeI9hpEew2ivV2I9uYQ7c0h2psh2qsQTQhL0HAwbmGoMKIt7voWEG0xoq0M0V4g2suI9jKivUCVEKW/CtFthGgPEO0xiPYYRHu6EO3JIdqTQ7QnQ7RHIbqEsAQNBzGYegTRHuI3+gtEexjRngzReQYToUqI0l+F6HZCtAFEGwbRhkG00YVoI4doI4doI0O0oRA9jbsek0w/hgoj2h/34C8Q7WdE+wXRgemkAUQbjGiDEW0AVR5MvQrRHYRoBEQjg2hkEI26EI1yiEY5RKMM0UghOk5YgoYDcR+GCiMKfqO/QLSPEe3LEI2AaMSIRoxoBFQJ0UY2mHYRonUgWjeI1g2i9S5E6zlE6zlE6xmidYXoUsISNByIm7nB1DfvYOqZTupAtM6I1hnROlAlROmvQnQPIVoDojWDaM0gWutCtJZDtJZDtJYhWlOI1ghL0LAn7s3x6MC8PNqcdzARqoQo/VWI7iVEq0C0ahCtGkSrXYhWc4hWc4hWM0SrCtEqYQkaNjGYQkE0ZB4NgWjIiIaCaP+80xOhyoOprhCdIUQXTF5wC/1ZRQUWTBa33hQPT8c0v9Qml99Cf1x6XJssbKUq+3iIEEAsHQ3qUxrmN83Xm615x0eTx0czGx/7CfZCwF7IsBcy7AXTMU0ZVcCuMuyqwO5nZhogzqUxGhEIGmk3HWO2m5flm8zyehI5QLDbgN1m2G2GvXA6Pg2jaDlGkcujiGET4JCnV0hLdQJBsgLLdC+DKHUmi1IMe2jeCWw2Fx8k2IsAexHDXsSw29PxOKaa5ZhqXJ5qGHadaU7TPERKYs8hkitumm/drMzLmCEzZpgx5iGCPQbYYwx7jGEvmo4xVgG7h2H3COwBnmlokYHcTYxfIeHrpvmEi5Fj8FrIvKanmcMEexSwRxn2KMMmYYuGXx2w6wy7LrAJ8CBW4iGSCcFrIySh3jSfqLjgpHjtCMGOATtm2DHDJvmpCvZdDvZ1mX0Z9iCvWSMkFscLwGujJMbfNJ/gv+CkeO0owV4M2IsZ9mKGHfNQbgF2i2G3BPYQL+y00wBsGuXxjZScT5ZfcFK8tvmvVscJYCcMO2HYi3m+GwTsQYY9KLArLKbR5gGwidcW3EjJaZoUXob54UyeHxj2wpPita0EewlgL2HYSxh2wuN4CLCHGPaQwB5hoXtBHNMwBK8lN1KS5iHAThh2ksE+CV7bRrBPA+zTGPZpDJsmljrYdznY12X2ZdgiRyfxAsAmXltyIyVpHgLsJQx7SQb7JHhtO8EeB+xxhj3OsEW8GAHsEYY9IrAJMKa8OAFs4rXTbqQkzUOAfRrDPi2DfRK8toNgLwXspQx7KcMWiWEUsEcZ9qjAXsDz/GnxEsAmXhu/kZI0DwH2OMMez2CfBK/t+iuszhdg0VjFiwZgL+VxHAN2zLBjgZ3wPD8enwbYvUzz0+al+dIT8hotERdgtVjFqwWA1ngALwDQBQx0gQCtsRDxV6t5nl8SjxN64DWi+fi8NF96Ql6jJeICrBareLUA7CoP4ASwE4adCOwqywWAPa5ovhS8dkyaLz0hr9EScQFWi1W8WgB2Hw/geRZuXuoBW9N8KXjteDQ/Aa/REnEBVotVvFoAdj8P4HkWbl7qu2keHp/mJ+A1WiIuwGqxilcLwO7hATzPws1LfTfNe49P8xPx2gBgDzDsAYZd5wE8z8LNS303zZvHp/mJeK0F2C2G3WLYAzyA51m4eanvpnnj+DQ/Ea8NAvYgwx5k2K1jLdy81HfTPDo+zU/Ea0OAPcSwhxj24LEWbl7qu2keHp/mJ+K1CmBXGHaFYQ8da+Hmpb6b5r3Hp/mJeG0EsEcY9gjDrhxr4eal/rNdNG8en+Yn4rU5gtrIsRZuXuo/20XzxvFpfiJem09Qm3/h5qX+s100j45P8xPx2pzNUHyshZuX+m6ah8en+Yl4bY6gtuBYCzcv9d00/3euoXMW7uRYCzcv9Z99KdfQU1y/P/tSrqGnuH5/9qVcQ09x/f7sS7mGnuL6/dmXcg09xfX7sy/lGnqK6/dnX8o19BTX78++lGvoKa7fn30p19BTXL8/+1Kuoae4fr+ka+gprt+feynX0FNcvz/3Uq6hp7h+f+6lXENPcf3+3Eu5hp7i+v25l3INPcX1+3Mv5Rp6iuv3517KNfQU1+/PvZRr6Cmu35876TX0xPq1k1+/l/L6nac569f6heZzbVtLTsxrJ71+L+T1W9G8HzRfAl7rEZrPNa4sOTGvHWP9XgrYSxn2UoF9Gq/fiuY9ZJUl2MJr/fPyWjSvBaqL146xfi8E7IUMe2F+/QbsfvBaD7g2ZJr3zEvzaF5eqzOv1YXXjrF+nwbYpzHs0/LrN2Cz8W0JYBOv9Qqv9QJ2L8PuzSxv84yxkO1EIduJTnX9VrzWC5r3gNeaQvMmYDcZdjPr7x7A7mHYPQy7B9B5jIX/hvVb0RwsI7xGNO89Fp/Pw2s9PMZ6jr3/Xnrs9ftugt0LmjcBu840b85L8yXH4LUe5rWeY63fC4+9fgN2U9F8CXjteDQ/Ea/Nt36fduz1++4umkfHp/mJeO2k128eY9u7ad5zHJqPnJjXTnr95jG2I09ztlEdk+YjJ+a1Y6zfc8cYt3tXnuYj4LW60LwO2HWGXc/sofM4/nTxmizLqHL2Ss7r+JyxBorXQXF26giF4nMt0DTr1ACKHXeIseIymjmGZo5yMwfh7SjrMoDPXsp5IZ9DAJAcHEN0J1arEtOyBPIy4H0m462m1HY5rsWl6XaJSFyYpsLtAuERTLeDuBr7022fml+cbhepNm+67VGL3Om2G9vpZruT2LFzcdUKYyt2J9xV9ONNuCvox59wx+mnMOHG9FOccFv0E0y4Ef2UJtyAfsoTrhWGB/+75az+9/yPENnYqSULys3QqvT31VtV13YatYFocDjoGRoZLfjF0qg3Oto7Gs760FpuWYmdfmxTp+bbY84YoUOVvR9Z11u0yF8UooidPmJdXE2QdNIX7SmTddPHdNJLj+iknz6HZGrV1edPU7ZtPs+ybvo9nfTSJ3TS50rb6aj+/ChlY/n8iE4K5Fg+fUQnBXKcJvrTZyi7UD59Qifd9HGd9MxTP30KyXRF/tNR+fRhnZRPR+XT7+ukLwXSs/WnQG2BfPqMTrrpD3TSMwV8KZDOEK2yHuH+cK1RezRH/gXd5F9giLDAkH+BIQInC+lylSqar4L0sE6WGHNOlg2qYfqsTlYMhKpUm9r5Xh0RrJ7SSZcLjZhWjhjajghGWYEikBsRjJ7UD0vmq7L5KmS6jwhGWQVVbshI2qqHszl6GyhoL3SYn49aF1Ud+s26USg62k3RUUPRUUPRUUPR0YyiowKoSICepLqtWLp8obTlKZ0scb0LpS1P62SYPqqTFcN+VfNZTfgzdYTQgcG7xIVGpcKME8P0eZ2smLJVU6AmjUpd3XPPG376Z8NLTxpeesLw0iPz8dL3DC89ZnjpR4aXlmesdMSw0hOGlZ7SyZrwWnpOfuworvqu4arHDFc9Y7gKXfeM4azHDGdlT4OMyUqMyojpDcVZTxrOesJw1iM6WeNmjaSrNIJU37DBb1jwe0YnPe6BYcHv+zopuA1nXD8sqD2tHwpuw4LbczoZMkLDgltWVog3bIg3nH7Nqh9nZnfttoyDD1HG8+LYj6UpCcbBRVU7Fo5Q8+RzZp48bObJp808mc2pBcO+xfTHZgA8bAbAc2YAPGEGwNNmAMikG9UzjB5WGD1tRuhTZnQ+Z0bnY2Z0PmVGZ1aA6TwqCD1jBtDDZgA9ZQbQ42YAyVAZEoScf+Nc+4wZHw+b8fGUGR+Pm7n2MTNAZCh4edgjpifmzqrLM9Z/xLD+04b1nzKz6nOG958xvP+04X0eBmlDc3nG207Gr65hPM+wo2+eHoPLv2+4/OF5ufwRw+WHmZ+XaixQfkiweFYnhQmGBI3lKiVjbUiweFonizzVDgkaT+hkiRs3ZLhyyHTEkKDBn6XLBA2L0Rg0C8dg98IxaNhjULB6VidlisqyzCKDZjkeNNPAoGGRQUOgQcHsGZ2smLJV7rFBmQZ0tXWDamTeNxiLLNtjKulNf6iTzaySPoNbvwE9YBrYYvpwctA8HTLIDxvkR5jCnFxgkBs12CwU8qR+ntgtQ+xWN7FbhtgtQ+xWN7FbGbFbhtgtQ+yWIXbLELtliN0yxG4ZYrcyYrcMsVuG2K1uYrcMsVuG2K2M2C2Zpvto0vu+kiIOG8I/Zgj/8IkI/4whvBCzIMTsN3QaME1sMZiW1JJhN8R1t0wtrbSIVUWvJEcUiv/f6R4ZC9n7fgN6gJlaEfNxQ8wnDDEZ+TTIS1wDRuIaMBLXgJG4BozENZCRaMBIXANG4howEtdAJnENGIlrwAg0A0ZoGDBCw4CQSH8VceMGhEIZgB5TVy8TYkCok5Xt454ZEPLougZM0ZYBO2haOyR4py/PD/l+w1P93TzVb3iq3/BUfzdP9WcE6zc81W94qt/wVL/hqX7DU/2Gp/oNT/VnPNUvQ6GeYGdoZH5FvaOGekcM9Z421HvWUO8xQ73lGfEOWxn1HjPUe9hQ71FDvazAsOmJEYGQloSmkSFXI/1XnexhPuwXjLICTUPAPkOV/oyWA7y29gtG2VeDpugQY98vGGUEHGGU+9NKfhbBVsxijcWzuflkwPT9QHffD5i+HzB9P9Dd93MGyyNmsDxtBstTZrBkXBsaClZM2arh1VpWbZ3JoPr7YdPfR01/L8+6+2HT3Y+b7uZmpOX8VqffiHqKz5dnbP5Dw+aPGRb/Zyvj8Wfn5fFHDI9/z/D4Y4bHnzM8vjxj8SP6Yd0Mh8hU2zBf9ZinvQZY0zztk6GTviq3ZerTuxIn/ShtQxzLHgilvU+bcf2UafBzpsGPmQY/ZRr8nGnw8vnG9I9Me4+Y9j7WPaalvU+b9h6Zt71PmPY+bdr7lGkvd0T6FaXwEkG5z/BrXyau90mTjuiHslXoMxN7n5FQ+6RN2dOQUeqTNj2ik6IE6cva1Cdtyt5LH/ZJmzK8ekxdvQaFpikrfdiXftXKT9JNM1Cb3QO1aQZq0zS82T1Qm9lAbZqB2jQM3DQDtWk6tGkGatMM1KYZqM2s8U3DwE0zDTbNNNg002DTTINNMw02zTTYzKbBpkyDh/XDlvlq0NBFJKimTINZgRGDzQKBkIZ6t57fpXt2f79s03+g+8BmxuszOsi+9L5Mp/q46QOGlVb1G5Cv1+zle9OF+Rn4mdy82ysfPGk+0MJRrxmbvWYy6k1r+Z1Zj9me9xjtaI/ZpvakK/OKCY3C+6i5Bbvfcfs9K1QKbFZBWwMDA2pesM3y65ihmJ8dc0LAD8xkwfNRWs+rjvuM6rhPKnnCDM9nzPDMBlpBBm26KD9RN43OpylNcWeJAsetkZ+mE1KjZ2r08wODGSx9RV4D3Wt6v9cgr/ok6ykB1WtA9ab7Mk45YrrqcdNVz5iuyvrSZw7uMdNuT/olK9/jDaPUbpiZrmFE2IZRCTSkGoBspPdbeR7U2x10VkMea9WPpVQ/c3nruVm8ZSD1GNVPT6Z86DHLRI8RlntkWslIEqpmLsjrXBpG59IwABvZJN4wTNIQeM/pZGDIVDJPyzzhNIxuvZH25MkaCeyjOslsHgno7+qHPtMlMn0cCewf6mRg6iqZAmXu08jAjtKzZs8/v4UV2XYwGGNMOqZ3egTJR+ftkeVZhzxiOuRh0yGPmA45bGU98pjpkeVZhzxiOiTr/YqBVTX9WDOcWzdlZYfXk/bm9VeNTH+levT7pkefNj36qGHWJ0yXftd06ROmSx8zXfqo6VINoWJ4omq+qpnhUDf8JUtTIx3PTzKRYcI5jPBDwwiPGUb4Z8MIzxpGeNowwiOGEb5nGCGrQaTBKJMGI8E4K1o3RSMeQVH6yvz8VDfzU93MCHUzRdcF5e/qpEwsdSP81DM1fd3QuG5UtHWjJKyb5b8uGD+qkzWmd11Qzj6LePqpp/da87G8azdkxc1oZBvKCaerXsCymGU9QxLffFowhCwyLnO7gmtIm/kOr5sFrp51eN0MqroZ+Yp62oBaN3qBumHTPAnTz2dzNzqiZoSFmlkCapketWbGb81M3TUBk30lSuWameBq6RetOXqiOfNI3VC3bqhbNzN73VC2bmb2uqFsPZvZVXMfNc19wnDMs4ZjjszLMc/OyzHPGY7JnjbMZz2CTdqXn15q2fSi6Pm8oWdGJFFM14xiumYU0zXTbzUj9teMYrpmBmvNKKZr2WCtGX1OTdqRfRUZFBrcAzVpB9eVnpEfwlVpx9M66fJCVJWG/EgneeWrSjse1g+L3OaqWWqr0o7DOlk21YYGmCimqtKOH+tkzdRbN5VFpmzDVCYdUk1/Ya7p9xZezNxsYL/0rKfMvnacG8Ml81HZgA0N2Iph2KrhsZr5rK7mqn7dNz80PIZB/0MzcJdnfPaw4bPnDZ89Z/jssOGzxwyfPWX47DnDZ08YPnvE8FkGombK1hUfPZAN/dIs+a1mKKFqf9jU/pyp/QlT+9OmdsYvHRRKyDJQNZY6xUPPGx562PDQ44aHHmMWGchpISpG0KoIKZ/VSS/bpVYydq+Y3XrFLFgVM7FXzDxYMbv1ilmxKqbBFdPgimlwxTS4kh7INtv4NudmERrGDQ3j5vYSoWHc0PBAmDGu8iR4Vj8sma/KBph4EoSC8zM6KTiHhgVCwflHOhllEET7GRotUSib7Cd1smnq6jNw+6WudDjf/LJpftk0v2yaXzbNL5vml03zy1nzy6b5ZdP8sml+2TS/bJpfNs0vm+aXTfPLWfPLpvll0/yyaX7ZNL9sml82zS+LkkHX1TIYDBpshwyEYQNhxJRdYFAczepaaIrGhkhtg1ciGKQj3X4Eekq9nabUku24da9er/uZkqJmdjA1szFUc9SPeAh/uWv7WDXSTtXoi6pprAtl40QkyorRKlTSdn7NCs2aFRrZPkwX552TysZynGebdIkuhM4oGd4qSSGIVLQ30byINTkwlQampYGU/6FOynQcGC+JQHjxUZ0UOSow8kuQjuX9vthBwyqV7FJOzAgyMSOYq3f4vkZbYJeM8rRk9mAlsxSU0tO0CiKH61MG18dn4Zqenqdo0exPitL4h3XSY6hFqfAJnSyYz0R7W0zP1IQFJxdMlxZMlxaMGFIwYkghm5cLRgwpGDGkYMSQghFDCmZeLsggf0onK6asDPKCDPJHdLJuQESmrBjICunLdEOAvW9ket9wuW8Ebd80xM8a4puG+Gbb6ZuG+Ga28qUhXFd6roYN5vYMbM90kJfJCp7ZQHpmA+mZDaRnNpCeWdw8s4H0zAbSMzKpZ4joZTKpZ0Q5z2x5PaGh1hZ7ho6eMTR6Mltyfel5+Ra6poWuaaGbtdA1LXRNC13TQte00DUtdE0LXdNC17TQNS10sxa60sLsfZ0Z1TVc4prWuUZYdY0h0DVrgWuszK6sBVnZASmbnp+nhGMo4RhKOBklHEMJx1DCMZRwDCUcQwnHUMIxlHAMJRxDCSejhCOU+IF+WDdFxaDsCCUyYGJKcYwpxTGmFCe9oGuTrrbonuVlekySuStubqlwzFzsGOWoY7bPjpkPncz24BidnaLAM4YCDxsKPGUo8KyhwBFDgawBNVND3dQbZcC6KPCYocAjhgLP62SfqavfNGfAVNviOcRJv2BpnSXmbNvMNLaZ322j4bKN8sXO5CLb7EBtszOwzVbaNhxgm52BLe1/XidrBm7dlI0yCA3zvse872WLjG3abxsrqS3tz1CQ9tvSfn6a7s+EZbyyzLiw0nvoVfp1K3z+VfaiTfnA0oX1HUSUHndGEFF63GkhovS400RE6XEnQkTpcaeCiNLjDkeUHne8dhk/VttBYOlxCSw97tz9lxJY+vzOuIorvYpTCCt9DqfqHBR6XAWVXsapBoeHHlchpcc41cuBosdVQOkRTvVxyOhxFVC6yakBDh49rgJKVzg1yHGYxzmgtJOOvpP+9L5zHf0t4y9iNa+bwt+pdZ24EhfjwlTsdWI/Lqab1k116GfonfSnjwoX0+I7qVCYvviuF4pTabCBkq0NklubDHc6SaWThAARMoiQQYQAQiDoL0DYqQdkkhFTy0iulgWx3wHtZv5ydScuEEJBh4oyJiNxEX+BzwjjM8L4JKMEF0ArDLTCQBHY2SGg9BdAhwywoRywhXGBge0DsGI8GpeoNgE2Go/gL4CNMrBRARZ3kiEAG2JgQwyMgzMTMPoLYIMG2GAOWDsuMrD9AIYAy2WqTYDF8Sj+AljMwGIBlnSSQQAbZGCDDIwDLBMw+gtgI3HLgGvlwC1iYA8AGIIkO52kJcBacYy/ANZiYK0M2AiAjTCwEQY2AnAEjP4SMFR44C9XxwMG4kAO4gBB6kig4xwZW/OSMZmXUQgcAaO/CtiDBKzfAOvPAesnSGhLEldOhozzMsgIM8iIAnaQgPUZYH05YH0EScg4dDJkPAGDANhDBKxpgDVzwJoZGQdPhownYBAAO0TAeg2w3hyw3oyMIydDxpNgkEcJWI8B1pMD1pORMTwhGcdOikEOE7CGAdbIAUsUGcfAIA0B1mAyNgCswcAax59BuhnkSQIWGWBRDtiYIuMoGCQSYFHcwF8AixhYlAE7CQY5QsDqBlg9B2wxk7FBwIhB6gKsHkf4C2B1BlbPpquTYJDnCFjNAKvlgBENG2hLDAbJJuL6vBNxAyw0Cq7pZa4BsHgOgxwlYFUDrJoDRs2KOnx0NUT3M7CQJ+IQwEIGFgqwKnp1FB3Zyx0JYA2AI2BxxiAvELAF6eA76U+NCixI3evXxcOduBejqY7RVOXRVL6eqgRsBrguroJrqsRqNMVWAbvKsKsCuzYvvxB0gk1/FezNn14dLwTshQx7IcNe0IkxDAC7xbBbApsAjxAo4oK4BiZaQJxHsBcA9gKGvSCDPS/7NJh9Ggr2FoLdBuw2w24z7IWdOAFH1sGRVeZIhk2AQwIVVwGbeGrhFCU7hPAQcO9j3DXseQblbG7aSrAXAfYihr2IYbc78RgYtA4GrTKDMuxBajSBihcANnFre4qSHUJ4CLj3Me4a9jzMFTJzhRlz3fppLE8Ee4BhDzDsRZ14Mfi1Dn6tytx1PbMQuqMdLwRsYt5FU5TsEMJDwL2Pcdew5+W1kHlND9ltn8ZqRbD7GXY/w5ZFcRCwBxn2oMAmwNQdi+I2YBOvDUxRskMIDwH3Psb9FHjttk9j8SLYfQy7j2H380RRBewqw64KbAJM3TEQL1K81j9FyQ4hPATc+xj3U+C17Z/GWkawmwy7ybD7eCgvAOwFDHuBwCbA1B398QBg0yjvm6JkhxAeAu59jPsp8Nrtn8bSRrB7GXYvw27yOF4I2AsZ9kKBTYCpO/rifsVrzSlKdgjhIeDex7ifAq/t+DRWOoLdw7B7GHYvj+M2YLcZdltgE2Dqjmbcp3itd4qSNA8Bdi/D7j0VXruDYCeAnTDshGHTxDII9q2DfavMvgybAFN39MZNxWs9U5SkeQiwexh2z6nw2i6CPQbYYwx7jGEnPI4HAHuAYQ8IbAJM3dET9ypeS6YoSfMQYCcMOzkVXruTYC8G7MUMezHDHuNx3A/Y/Qy7X2A3eZ5P4h7Fa2NTlKR5CLDHGPbYqfDaHoI9CtijDHuUYS/mcdwH2H0Mu09g9/I8PxYniteI5sm8NF98Ql6jJWIQq0WNVwsAHeUB3ATQJgNtCtBRoHnXp1fzPN8TjxF64DWi+di8NF98Ql6jJWIQq0WNVwvAbvEA7gXsXobdK7BbgL0XsMcUzReD145J88Un5DVaIgaxWtR4tQDsiAfwPAs377YBW9N8MXjteDQ/Aa/REjGI1aLGqwVg13kAz7Nw8261m+bh8Wl+Al6jJWIQq0WNVwvAHuEBPM/CzZvXbprHx6f5iXitCthVhl1l2IM8gOdZuHkv203zxvFpfiJemyOoVXkAz7Nw89a2m+aV49P8RLw2n6A2/8LNu+Bumg8dn+Yn4rX5BLX5F27eFHfTPDw+zU/Ea/MJavMv3LxH7qZ5fHyan4jX5hPU5l+4ecvcTfPG8Wl+Il6bT1Cbf+HmHXQ3zSvHp/mJeG0+QW3+hZs31N00Hzo+zU/Ea/MJavMv3Ly/7qZ5eHyan4jX5hPU5l+4ebvdTfN/5xo6Z+HuPdbCzbvvl3QNPbX1+7mXdA09tfX76Eu6hp7a+v3Cya+hJ5bXTn79Xsxb9c/kaM7yWl1oPlejcuK9wcmv32O8Vf+M0LwusiLxWkNoPldPVZtXA9fFa8dYvxcD9mKGvVhg9/BW/TNC80ZcV3uDwSlKoglDaEIfN+E4StQR5rUR4bVjrN9jgD3GsMdy6/etgE29MkgsI5pVonljXpofS6c6wrw2cpz1uwewexh2T2793gbYDdB8cJ2oI4nmg/PSPDkxr53a+n0bYA8qmifgtVhofrL6/y5eO7X1e7uieSw0Hzk+zefV9oaszAuPtX4vPub6fXtG83idqO2J5vGxaD4vrxnl77zr99gx1+8dgB1nNB86Ps1PxGvzrd89x1y/7+imeXgcmvecmNdOev3mMbYrT/Me6PaOSfOBE/PaSa/fPMbuzNN8gO0Lx6L5wIl57Rjr99wxxu3ek6f5AHitIjSvAHaFYVcE9kJs4UbREb2yucHfbl6TbTWqnL2S8zo+Z6yB4hVQfCE4bUgoPgTIQwx5KFOXjwIUAaqDschGR6BG0cxeWRvfycID9tUAPnsp54V8DgFAcnCMUqIT066bT30e4/bkUbJBkul6kCyT9BlZtutkASWTdkh2UTJ3j5DxlezcQ2SSJRt4hczCZBHnq40TO3ZVQDtvpTOCSHYrHcSuK6x0mohkt9JBCLtgpVNBJLuVDkeyW+mQQT12VjpWGD7SdkqbChsXWenmwpqkMGalFsEvpNZSZ/+HV0+4R13JzCBzBJmDVied+fCMFQ1RZoZM1PRw3LkCf94YvSZzR6TsAS8J0ndt3rx5A2z+hfSI24n+oVCxqVlxYanzoDfh7vEl/RCl96r0o5Se4TQJn9Ss/T5SD3jAi7a6HhGGfvfB2E+/M147zOomuEG6WUFM7XYx3UOYtoO03i4puFQD0eh2m2ERnAnnNpXeS+lbVXoPpbcgTaTbjF+iJO4NJhJuoB8i4Xr6CVc61xHsbX4HGFid6I8cRRN+GN3lCCFmvKSYoaXe/b1DlC6lQI4ozshxowKAp0bWpVFpRMwjlVKS+vyFskVVxHXpGuD3nCv4ce/kgQvIdln3x4yXQ4KEa1co+JwrlD3qAjgJgC4onO6xwa8CkNFD3dEPC4rYPywwff/sT5i+o+1SqMCFWQPjsoZnh8J+OWYsMjNOuhOuqp3oJ1BNI6notdK2a4ToVwkz7gIzHnQkswOZA8gcIM7coTlzj68483L8eQM4k2ngU1cwT8IpU/e7e8TP+t09rPhwH6W3qfQDlN6u0g9Seofiz4eIl3b5cbEdogkHHGFCJriiRwbmiJ+xOIFQrE8cNKOebSOW26fS2yn9gErvoPSDCtwuAvcQpXHDeQxn1U50fzHrdTSZCl2CP6+JvunKo+jD9Olya8bjXkilF9LbiE7cEak9qyNQ+B7vXOsZsFXhLOvz3nk2WGuptY+5ctySocgMQm0mxjxb+it90dVdqJ5Q11k/cZldrWe5PnTzSkfIKuk9NhpgKbZNn9w+Y6VudLOnuXb1hTxmVBOp7m98hLp4v8vD15u0X4/X2ZAxxb5zrGIRFVilwT0NcD6BA6hVSfFCGRvnYyikK3SpQx/JlVqRlFSpczCA0lvtTvRiMfUvEgIPCYH3/8kxCRxNuJjTMIa584mx7/ZlcmEGIba/yxe+B5OoSdaOFgtD7Me8aQtDHKD5ca8NQqGVSWPSQTsZub22jDdwtc0xTPN9TPoM+vRWJ5t+nS1ONi07L+hpkD48okChvqM2c6/X7mGO9tq9+D3qtZvSn8QRdtzYSdO+PTWcFJdaFg0h1EvJgEaQShIBdqhka8LdlZs0nU4aRx8Ad+3lSRVTzkcKbcXj0WeKXS7vReYMsL2TPmChZNXGlaubD3ntRvr9P6apiT8gu3n9CipLPzdMnv9f+cxbfXJT7E/e6UwnDVqi/TcMUwH+9oBN3x7ib4lWVCrKSkVvGI79/6ZgzKDcg1wO3e6bXiaiN+Li7i0TTqVSDHlNsqcuVNXv8Np+um2XoEayYJ3QofW+Fz/N2F7qxhrAZpdKfmqXBuB2AfANACLBXQ6P/DvspBjzXL7Lhv9c9HGQ9p+ZE/cR74IVZ/B7Bq2qHneZ0F19r5eMi5LicFJa6liK0UrjTgA+M0yxzTdMQfNisQo+3WF32hV5vt1PaGrb72RTmzvj8ALnZGuLE22zpQqSFUeubZdF8iAs7LYtHeyujstxkU9vxcWUJNci7b3TqzoxiUbRJ2wIPrX0ms64Y1G7a+m1nCqlf/d7NFqL0S3ehYqSO2yi5E92EiVLlUJIMzOBqwEcAagBgMNcUiL5Kymnrc5yy6LeKEc/KVyIMV0m8FWGx7Xt8ak2EJWWb1oCK0HIyFGK5ClwZVxKN9+eoSAfzTj00eOCgq9LvQelwlypbSj1rVmlnvhDnnxMqT0odY8upR4JFJe/+Oof0BcBfUH9qIqmO+lPTNlSxQtl4XnQkTnngJM+9hFUhmkEaxhn00r0F45GnuhHn6WPQ5gqxS4n0lL0J4SSo75Rj+gbQWUbvoEDsOLYlOTNgNA1Dzw8ADLpOM1v0bsKwizjE7Q8qN4XSeJ7HuZlO7f2g3mztZ85GnxcjLawcMhTxT9Q23h60JKs/mbmJL6J8WJIWgaWjPFnjAkSpoU0ir1hnh3SiMamdABY7KZd3Cf0vNDmcUl8Hv2VTEHFNLqIp+Zi9zjmr48Ub4xLMp6J35ylzqvbGGBEskfRSSQBPIRfB8L3SoclH/s8G0JP7KqOdM+yVyfOefY38HIXLcSV6K9BsqOOFk6/SVVO2qrt+3nc08tM2lLrOejwRYzmJx21kkYvOirxE08lvoQJ+bd2zplXhmbNK08K+Z50tPx70SnNK0y2TGS1ZGLJVjUITHNWNZp4iMAzrpl49rpGVhF09vFUtJ//3k0jJjqD3hWlCXkRAu/32HnUCd9EZjxCntvBwiI9OuKrXu5G94hB9/B86B5hdA+4Rizc74rgg7WQ9z0Y0iJy/wZq1aMHbJSJ5TR8zsVHEPNSR4mcy60vkBj3lBLjZkiMexICMQl3kNHHrS957Rp+7/fa1YxEXyNxLlHCG4l86JODgp21l9KHdG3EfoddNaN7Qk69ShMyHytG/wJ+aOUHdmvCOQR3Zsz1anQfktFty+gmfZmNUTfuRAmvBE2azNVcdItHjcLcpuYZzpdp5Ho8i5NEZqsO0NN3IQ1UfQAeTEDQVGJrtKeAeV1mbarzqg6PWjViWda6ycs2dvjgb6UNzg6sZMKvxAXEXCoNRttjc5tQ/HdsPWMd9jGV7NNinHoU/a0/hNUC2yLZ26lRyJyyy5mwrpTkDkpeIcntlLxccT4lLyEe2G5rFoEo6Eb/5GJff559Hf00Jy2WO4Yn3GsoS7LmavqprrRuoJ/aSuvX6Sdcaf0aajyLOOM8ey2Sy4lhzrXWC5yD7oT1LlvShyh9iy2lD7vnWe9HU/a7kMkgrenEjIMZT804zxfUJuUzRay71I8iG6NP58jGYVZfmFUYZjVWeAt57AkgnAsSjzYXOmNWuGvEWbTJgZLjACk5/DGcxttOWpSCBDSiSj09Oxd4SgoYAI1vh4eqnR5yOyyvuSh9mP8+6ibBmtcyV7qpHb1sSB62A6zbLp9iIIOlS7qb2Ild9C5VJGVil2bxR3EpwRYbeh4bw5v2EnZ6B2EFeJvdDh9Z2Ot0+MDCXiqH4wpbKY/DCtRUPqpAZGqT9MpKmahDYrkkSV/Uq5LNDgnnfrrD4WQfnrqc7FdJKjugylY67RYlseOhygZVkkAPqbKtTntYJansCCUfJgQW0O99VGqUfv+Ufheq6mg/3o5VcWpXWz2mZKLluxNdlsBkdtPWpURO/joukowX/bfYX269jQYYVy5vosecipPRvrrUJcZ4fZXkCz+NsOOsNCgZ+0uda2jWdiV5Jc9onLyCJzqq9vsEELMDnmIEYE2i/6EvMfNDpslerZDkIb5NgpJn2U/RQLqIkjSILsST5daTbrLoXOvVUsdhN6FFnZu23Po74qAUF1LEPZMWZnX+CchCYp1nR1L1qgn3SkmtmHCviHVf8xRN0mdAPGCfSzWFxIT/s5M6l1YVc5Kw0OoklLcV4fDpik70li6aHcUaS3gdBCo8BJgYD7mkFkOzA6ZcLVQfFUlq/zNuyEMu6S35w3bA7fG5q8ZoxiHN24EHSRBajKHDnBcHsSMUJMuTf30yFv2lr7Di9xHtMen1lYkTj11a5frfSFaENj4bWyOArmqP4eeK9mISkNKB11Y9Qm9spfMG+lm8kpQePj2+hsbV5UCb2r7Sec0JL+NwUz7FazuYQLjll9M8XpDkJbQ1LSh6g4i7Cp1oNXriCjCWWxkIVRsW0S8pZKLP2ejvK9GlLg6EgCO949bLn6LelareX6725fuHxj0vC8xuyTje9wvDtZcKO7VdOFKmd6hyEAf3EL3ipbyv9uNx3mozswGvYlpqu+m7aYPUXpK22qdh86Lx4/KCH31i8EMH/SZ30BVpH04ot+METSuHXajut2aj2pwX1XOOi6mAxY5L5iw79qIivr9Gs0HArNJ2HekLgHo9zw7A8/e92GmfFgftJZV+jV4zvYupAz0Azwq/DFUAFcV87LB+1wajT9OPC/2uDVyuo+2gTF13KdoqAKZiPcvJ6+XWIRrcIDLYnoRelxCRhi+R0dF2MSKG4gVnWdZ59AmlllvOuZYjRAOdlqLYuPrcVaNnOF2V0cy63WdaWTw86WOanQYVrc5Wrcx625rd23aYTQYE7OXO5dHNzqz5QM0GLmYDWwattING/JJQcfpvFbLZ9HI9QYFvrsho/Ho9YVPZ2Vg0cDEVj3Ee9G50CSiPaWuPB4WgJzP/nV7CD+/wMEWG0SGa5Ci7y6Nh663vJAHIdiVEAE5dQYs16qH1aiV9S7MBlC66r+oRbVRq0g41FQ1Fv9FWrSdpIS0TvZ0Lq7SqRn9B4gB1VhTmpk50/l7vVImlWKYW5qc7NapFM6WpNX9XZbDus7OJ2s1bONz0h9v5m0B9I1hgldleiNVUnRB331aQMbcNU8/tBdgiyQwOtt1lD2OCjt4IEgDKcuvLtmisFAqjWjxlAu4o4O8dBUW632BRZ7l1BTSg1ENn2Yfs9MUX3al0j3MR0x+79o+slqWWd+3I0GIbqRoeKiSu9BQrAp5jSo7zMzVPU35ZEtScmkVNdBHowkn/S6dG63RVPWg79BtL9J0zLkpo8RCdTkALCFGsQQLEpNUed1k8QK/TZmN80posT1rRb9EEgy2/gwOq5WirB3hxaiM+BjFWa9J6PaUcCEIOLxkYmUvdKOGJbWz3dDIeL/1vVYu6OTRAMIMFsyoNUGl1VlXjk+WNeFnZPd0ex64greEpQGy3f7laCaXDIF+TQFYQ0Va4glir2j0bPaBmI+YUB/O1zEaPKsY8pGajhzAbhaFKYgDhFfj7QR91HaaJ7xUsZFQIGT1vku1xJ3NGhZjJm1y19Xzrv3NqfOsr7TdyKtj6KjIGCjLFtVKf1HScddip9VX0f1iNPb9QDErlsAINi0N4po02Fpy0h37I0tRLP0GYNumnSOZU+imEaT/9+GEat7Hqpm36ccM0aUMqTBfRDxEiAJuoCYE4fp+TkrF21rQglP2NYZ5+ZW6ocB/08sbfT7/0e9i9YP6FMYXEI7yNg3Ot36CfBlEKghqnApkbaUgcJLFwA5JL3QMuFhdO7nexOct1nxHRtnEvAPxRn3tpm49JJpRVd7lC5SOzUSmFpKAioslkShNFfBk1hKUQcFN7PBSBgyz+bbWqGd6RQU7dUc2WySovk1W1EqpZgNfHow5ZorkuVROmzbmcyhMpEX0g7iWZIVQL4mmKJZcolmTxFeInOJJnKaxup+2ejG+Ol0AvdpsPhYkv278ASdn+YSdHyq7Uiu5CiC8ixh5X1g6+883ilUAtGtHnoX00lVhZJSDKAd4p/rDfiTYF2ClGa5KAN4r3WLxFo5UaO7Tllt3ujrtTwJi2ZMTLmE4qHYnF80oI1PQtsjQzoZi9ezK4Oa6gZVvaLeqYSY/3XBaMlWsSiCLuZcP0LUBPU1VEZfuy4bgwTFpy53pSf7vXJnVI+dX00IsvvlicSiL6gqfq1tvJIoHj6mSXmbvBoum2B/g0LqyWWNntxD2dxAamhc7Z9Lc1+SJNNxa/o/m/Y94M0hss6D2Yt3poIKkyTq7MUFbG6Srj5soMZ2XcrjJersxIVsbrKuPnyizIyvhdZQq5MqNZmYKU4RLFXImFXMKBIyWVCEVFzToA7qMe7qMJh6fYWhyB+valVVwzSPQOYrhgUF/Y2F/TlnwN7a3JjjFF+2onpt3zAPUEFWj3ZKaM/tiGlNAT911G82eJhoRN/Sv44G8vsQibIuhdJaM//jYU89Cw5u04dPiqmJMrVssXc7qKublilXwxV4rROtlIm+txDmr9WjKl1OhvJQ3Wr01Ih7JZHREtmCOiGD9N4p/0BqqCtlsB/aQ7ZsjiSuZp6V7u17bNCxqiJAQYjdjRscrCiauko6AX/fQPrhC06W3X3NWgWkaxXqZQ3LiIh5YNXximV5S+ElusAra7Du6BjO1hBmgrgPktHsSTGkrCklNzXVpe0J/VDvp30sYopM5vxL1r4hq1ghY3G5IfPbgYYboDRNogygQIvgHiBIi3UZNECBIBYbIpYeNLo7eWFq5NW1Prq7RIwyOuXYBW8EJmmDopdXjXuXnjVOqvhZ2IEymuqfQvJQUzPfLpCemaXUlQnTxZxO5uYEqiM9RCrevPZZX9JpCkjmZDKRSsl9YTh9KuwZYGbv6xhQ9rHC8YtOjRTc+/KRHLgrJ9mjd4COTqkZLUOg8yHdgTtl+RY9D9RLu4D0j1Y7z1U0HWWEXtPsYIvNYu5cZYiRvFI43HWAUsODh5zs1xa/Lcm7ckg/HQ5Jn0OxQPT47fvCUemUwoNxwvmByh35F4dLKfni6cjCjXmtz8M/dGKkbfgllvnGxJcvPR+o0AgM+DreoBVdjaKuW2EJDxrfw1LmHeumXLFuhfetOCsDQpc4WlSbou8PwRyAjK5kuaPyq8QBLrbGJCxX276TmDnXRAtQCLTl0WHNBevK/AXkQJCDMlVXcpV/cgz8U2SeTyrpx7N6TehepdmHs3rN5V1LtK7t2IeldV76q5dwvUu5p6V8u9G1Xv6updPfduobz7P6rvOnO7L1KoR7O675erDkmW8q4xh/wOiZvyrmcO+R2SQeVd7xzyO2lTvWvOIT+J5Opd3xzyOyTCyrv+OeQnlZd6NzCH/M7/SeSvzEP+lkK9NYf8bjqo3g3OIb+bDql3Q3PI76bD6t3wHPK76Yh6NzKH/G66QL1bMIf8bjqq3o3OIb+bLlTvFs4hv/t/Evl75pKfVvZNWHJ7ob7vpdU5hkCEWdlIPLSU8+RVySbkwvFf+8d/7dE+ZNJtt3KlWnhuz3pAsz4NShK8D/U5NfFDPeLQhp0kb5d1X050OknG7lJ4+NHf/fx3xkkak0NbcfX3IP3t3Un6hhcXTtG2wZHCe7jYLv67w0maXLiPC/dnhTerwmRO7+UCUk+dXt2mXu114n5+1Z+92oJXvVQV3h9y8tC341U/XjUm8ejGaUaT1Pr49sbpV8Hfyo0b2Qdbpa4hruswnIwyMLdzSaprsncj2fLy1fVl1b1gd1V3FNovWord9Cj71/QrGuLhf5Dx1Mi4opuMm9mzjQmJ7AGVXdHJEZkeRr3cYGfGYWc3Tu912AeO03sovVWlycrrKto5ZOZ1GazUdBTye7SMUrtsVbO8Y2jQEwhG/D6HARQX/9HPp9TPIK0jJGdCHtUEj9qKrHbUJj2rl0pUOTUrYRHQDIL0ugRbeH/N2pl00y9FXy7E3lSbVdBkgktjdtH36DGtIW56hOCzkiJas5tR5CdsGm6u2S29ZAq18EgTDc4ie4HugZ+q1xbV0eyqw8MHfV11BHikexLK4F2akuazEQOnPpWQNulu6Z58mYqph8qUSbmie9fAirvwhX/zPN2sX1fYBoSey/X7zqS60rlrLoZjqFl3Odxw9s3f6bry2koaV7ryvqxyEsXvcPJDi3v6aDbEuns762H1xSn1dgSrhsJTU0JTVvVkrNuqSaGpqntJoRur1hhE0x2fouW9P5sKdEukXeDn7pbsyrVk86m2xMnBVBMN6znWqpexO87ok50u8dZRlayJX5M4U7G3LvHgwM9l7uIy1yb+uphe+QQeLv78ai+/ui6x+ZW9Dj18nby6k19dlRT5VXEdhsFV8moXv7oyCfhVsA7cfaW8uoNfvTEp8avSOjD1G+XVDn51RVLmV+V14OUr5NXd/Gp9EvKrcB1YeL28muFXG5IKv6qsA/tukFf7+NV0UuVX1XVg4emst0Cudjbyve5h788e8zyAzPsQ+aZ5X5Hxnb2v5gclgYYqcbl1FBYc6pysG6rrGKO4Tw2PWLdC2tDUFeh2S6v1QI51r0if+Hqw6jGtJqRyd9NKs5oWzGpaUTdNGjS9U3GF8ESGqcePvXXCRRmmmhuEFzJMNScIH/Sr6WHO3BPrvpeeL82agxTPgGOgKSuA0c9lBy0XviK8h3fhQMKHWVx4lfCJK0pdN8EnsSi1YcIZQ7c7kHDf1XRam07nk1Y29cgYxsgKLC+nx85SdwOigi51r2sP4+ea9gh+rmwvwM8V7VH8XNJeiJ/V7Rg/q9pt/KxoJ/i5vL1IVUc2NF3jmNS4WGpcIjWeJjWOS41LpcbTpcYzpMZlUuNyXeMBK6vyTKnyLKlyhVR5ttT1MqnrF6SSc6TKl0tdKwXqBNR4Sx0rWYXdCqeD5BUTbiTpeMIdl1Rrwo0lFU24LUqt2oklYLwjKsRXcG5FB65gTuzQyoT8sg6cyjjfRP6cDk7Bcb6F/KoODsdxfgT58zs4M8f5GPnVlI8lP4b8qyk/Jvlx5C+h/LjklyH/GsovEyI5ImIzjc4VGp0nNDpfaPRKIcCrhFQXCKlWC41SodgqIdUriHeWxqfHZ8TLWJY6g8fH6ZxeimV0uWblSXDsOOXxarniXLJFLoxj+Gjw4zZ/HXN6Ib5epL/+RXw9Snm8WqS/Hr0hntQLqB3/ok66a2QId3Yz1OlJHsCohKo8jVAAlOW6tBcvoHrxaJF+5GcVTNN2myAv0XjrBR3nHBUy+lFRPrLx0QggLZ4NKYiHZ0Mq5SANA9LYbEjleGg2pDAHaUg/rGAOtOJhXXMVk58Vj+j3NcxTVrxAv69jgrIYRUw5yzSl0Y/xGZrCyxlhFEh0AXRV3NYFFt0QL9NVRnGik401MslSFyT5LlgGwpyuS/XEsU72zibEUo14M16ok32zSTypkeJe+kWN1MJX0Syba2s/ptccLQZkpsxo1cK0apGWYr6mLtO1LnuV8wYqlbVxEO5bVlzGkVlakl+D44IIBhzAwYvPk3WSwkrn1TjvGvsdCBbwah3fGY/u7ECWOD9mH5AOhIdV8IKN+zoJ2RPPYeVrbweSwwr00c54EX1RwgDG/N7oYJ0fp/TEpH1zvJL+CJX1yIhfjufn4LlwE1oW/wLlFXFfxkkmYTL5M9PY6XjhDVkD434zjro6cYEMTfpzNtejuTmu5zpx1GzcbKatYLbsBubmeIV8iUrO4iTz3Zmc1P2wXKPGjYj1OIoHDXMtz+PFU4bu1LiV5yizMQQyo4Clh1Ncy3HVIrNNREEmlmabeCBXcNhsGlGQG6IHAkk5BvQis4WUGpnmeQZbYLaQdo6/aAspNVMRPcpJnjIoJGZDyd9lVMtXvjCrfLqr7g2UuyBeHafxKuaQROYlTvMgfYWuJiO7bdhhCFWD9vGrqGB+Rt8Z+zkUX4GaXjlrHiSZcr6eaWl6nz9rCiRT83x0H9HUPG92/cG89cdU/txs/RFardKNXKW/DQ1vjQAZUEf6ixtXytOfh4H+sDhvnwe6UVljyrkalmeNGdM9vUyXc+flyormtSGNOX/1iqyXIdYZ8FFuhh/p+iLJvvC6voCgRxsuEgH/uekUN9kQAfc4WgQ8BFVSdNg7gaeqs9w6BPOdzjxsJ3zVYeKlF3VqxYpN/7khtmvpf+/UPNeySpw5/aKqTyLom6bSv9nUYe+ooUv5CZLLL6rCme5yeVG+FN7S1uRW0jbjrAeEXVvc4WECd+CdZUd74WUVC85AJOaTF0i1uZbLOzXHt5yQ/Y+5fHoTnwv3UpwI8/HisKVqQvVtnGs6RCLmj4qUsFgr5bDQNEEaH9q68qmnHI0A6wpFim4K/V8J3wxGlHmI79xx0wSmYy99l2r7H9ivqxYEqg3nOar7STJMemTbwgE3eYOnB6ysrfst09hLyAzWoKKOKoqt8iopCQzgnh89h1OpLCRuc3jPzo3ZKhpBh8/IOul2KvglLnTE1u58Pci+YLdt/B61Ufm48xyI1ks9GRcurTZidmbxLqOU1AQNUFzo4PWaaLmqz74I7+Xrlc6Tuj6bVAFo0GFusRzW56ZQwy5VlCuCYk5cZALC/uWH85AL6NjC2GjxviIgHFaYPwnMyepeh6e8wye7FSWFOheSwcRFa6ri80mtqc5qDVxhoo+6ueqlCRlvUCuhSBUIK2YBqLpd/SNVkAlQvH/Y/JqCxzeIGcJm04W3GwYU4XP6grQet/hiI+HxcHDWeCiHGuXoHPS80B2Wc+kzrB7U60fl4DWIlYcKT7Z3Iy2RCKRxw8B2KamE2yXYjAV/doNw5CQTmphxosXuRsstO/qZz25TKJ+QcoFHt6Krn6crHyL3uriE3r8cnFHSnJbeLEMVp4odOY+VG78WkZCPpeZPaOCeEWl4etDOeuJANqsByQPseECJr9s8DBMpv9/OTwNAdsaeOw3M2Nk8sHfeuRIV79UQ/spO5N5VzIK26zpuaKpXrDBGDSzlOGSbfdwhfNQ2Q/iILYNXCKuG8HZ9bLrqCncqdT6/3OWw6pyfb5ca0B1t6SMZ5Bj0LrtnwO3Ne10Vd4+Qzc5O3RQ6a/Z9ShdfNMwRYJgtSfy9tFrP5oN6vqd9zAd+V0/XTzAfFNR84IGzmTC0zebDcMwBFhVw2p64k8Ue05oVipodd9k8M3pwKTUD3Ydn9qXViH4EzWgWmgHQPJmBrrkOsP4URzIv78j6h1XLovnqY2qGp3mFzPVtdihx+IAcGsCnanE+XfitmP4pPG+xPm5CLB24EnnriQrqBHcht2Bcym3das+eZLyKO8/UWEgXEWwavg70jzIh7nDAfONkoxC+E9YhPkzaMJSqCaegJxzh1rTdZmupysU06WazWhfAUM6fHnMu9tkzMZRJqCIzYCDxgrqmJKrI3i2+YHrqmTW8NxsazJr5mB8w22UziS1Hsbgz1VtMbOl7FJcRNI+gkcXdRis5vaAtYWLmnzKZUEe7BAcvcxRzOHqMILfcuk7NjVPcheeyFpunRzhMyRzpZnOkak66669nrO6Jcr8trSMVuVqhHcOEz9k0vVi2xSdwN3akGdxchGey4Y1s+s9O+7BoziE6rz5Ydjw+9E10K6VbFIUcCHPZ2kQvbpQXORLJWoZKLRBnD6sZ/6XiBJvcjZis81NkOvy6KmI7IfwSq+d/pcOxIpzLhnGFEjz2ivgGQYmIoH46RHPcZSQKlEjYI92Mh7SLvXiJvrKx+S4vtaykOrnq5qQ2ee7WnZijoCEtpThWH1eNF0NSn0zy7228r6GEOD9soQrO2bozvWDKlHGyMtotor4F5c6cVY4PpdUmx2c9LggKxnWimnOdqGauE1V2nUiqOxPqsOu7aiiihjCNup/6Cq0tkyOzIAZ4UybAx6JK6SRaXZ7T6i4yzkuBcH4KVPB4FuGruvqTpcvcZtaYsPPQqz4vvSKhSuWYVGmcBFV6/g1U6Z2fKs15qNL/7+aVgXnb3ndMXmkJVXqOSZXBk6DK0L+BKsPzU2VkHqos+PfzyqjilfJsei2U9nfRq9DGebsWafHi4LVV8U7CpAQxIHWvSypr2pZ2aSchycK6XMHxTcd1CnDgJ6VfGVMWL+YImsaTO+VyU5bPXtCpc/2sCcRXftTB3DnIV57YVGR9HKSF69d2leG5DNIDFfSuT+tT+ddlWn1DkSpolSa5zs7jYyl8yukLtEwZnOBVK4VV9WWunmT9ZB4Y1BpUyOWBY3r+VLucurKzY6BWCgEEgBXYYwGVaiyGl66gamitsEKe9YGFLupzVEKqPPzb0ClvGoM+Y4Xy2cISaCXe7qTKa2ni705qG2n+/70Xvv479kYoSF60b0yiyW988gFvI6/ASYFMhnF1I770kuJu0mDXNpKVcDqOJr+/89uP2xvj+vTkgq0wFHbX0jfZvJmdJnASkJRL/djNRMnAxmm2ABEjefSULD94OihPK8BtKG5sFIGgtDsZxuMgKZNyiorAySEJdycL4h7KDQCVeJCwY8MIvCSSClFjd7KQjUhEsDJlYqk7Jv4DxDa7bZARpAAtr1QakzElpOwiNkYltMOmzBi9I7iLaYFPlmyMK7uT02LCaByf7E7INLc7OZ0gn3FD3Df5FYfocAPZVUY2kvVimJFrMHJAlMi8LA5Id7vxhuTM6bgV99PDEcI+bvD7YW7CWUTSD37v9qdtetInXYCEonJzfirXJ+/98Vf5k2GqiioF1CEmzAKudQXVqov0ZfXXdf31WfXXZtVfzaEk1VB91NrpeBQf65dVXV9V11ebv765DVMFG7MK1gTKGNEq7iUVfdxiog5vpHYNMWXBEEviZRvJGLd84/QNyTAQ4o+q87S4pgHXNOCGAO6ZBbiRfZzEYxvjs24gcx36ayFjMEjACY0FlCTT3kZCgHiATGzLgMEQQDMGfVkltQyDhsagoTHoEQxGZmHQk30SYQytuIGgYtjEccJ4gDHbjNMixuk0woGwWULJxSAF2ScJnaRfMSZw0Ng0sqp7NDY9GpsRwaY1/2yQG/AtVZBVqCTDY+PiUk8NbozPRE8NMH4LGb+Y0RnfSJidRjiN3EB91LwZiDBmPRlmhvdbXHvd1A4/nRi1L+Sqh6nCxRuT1vQNuBiKuxs19kiNhtvrs+tpUj2LqApCDvPNEOiDLxVDS/kBU74Fvx70QD9x3uyXI+y6RC/PmOdlTC978HJknpdj9JI7tpW9pL+vIlOXG+eKwdrlwl9721/MWNGr2Z2RNhCPV51RFRG2Lkpqo68Yb4vCgdYT2NvbSpdaZGt8m3f5FRyWk9CIcHFr8xZoVZsN9M02LwvnI5QJLnSts9W9zacVR3DhKtnccY6H5ktctUoW9zYb8sdwySrZ2/lslc0nzQ9VJImTxCq5asI9oJIrJtz9Kjk+4c5UoFqqYIOYysPrJpwDNUleM+HsV0lSOM+o5BUTzl6VvHzC2YPTv4eqHew/E9ztSr/pXX/B7lcOghp0yGaF4r1xk5KbkaSJl5IvkGoTlwJS8iiSOCiy0nkOyTCuUPIIklhGSDGDZDEOKHkYSayzK51HkaT9KCUPVZVGrEIasZqk91N6m0ofoPR2lT5I6R0qfYjSuzjNjdgh8QxEHzLr0Ywz59Ehd86jzf6cRzsKc+sqzq0rmP1IdefWatadm6tZdx413XnEdOfhiu4Yd1tVd5e7vao70d1R1V3r7qrqDnf3VDMnE808LcM8kWGewDCPpZiHMBYWirDR3lxWrYgHwADIwzYiDRvvkMghSTIiJINZCZgUBnNfQJchtbT42Y6Qn/HtwEgjeo4rUPn5sErjua3S4532CO3YPVaBCJKMHLFLsiBqKLY3uI6QaACMbIXJcB6DcWemIpqqwzg+RL/7Km1WJz2Ja5bpd39FFDxHKjS66feBSpuVHs9VaHzT74EKDXAoQSo0wun3wQoNceg3KzTG6fdgBSf/xp3N1TYbOx6q0DCn3y1VGuf0e6hCA51+t1bbjM+jFXg+jTu3VtsLobBB5/HUx33H0yd3HU/g3HOk2nKl4xzE1xg2o3Q0XkhDaF+YDdiZMBuwd4fZgN0bZgP2rjAbsHvCbMDeGWYDdleYDdg7wmzA7kCyljNYs/cNYo/mzI9wy4l74kbOwmkMyYdQQwFWX203ZftiEOf9YcZQQznOe7sszmo4gBrYWN2Me+e1bz+KEotRohLnnV8WZyUelDoISn/cNy+eh6UOKhFrQ2ic92R5lfMQSsTZBwcztBbGozmgcQb0Sf5AmVcXddU6ltX6QHet+8N4gZrLMG7UzOLhEVm1DgUqQDqGhp6/6ljo7qg6JTnrPeNqa+xzrNh8pbIAch5uXezKxTZJduNiR60kZLt3hQ3lVU7XQAs4f5HUrFCPMg8q9ut1aGEe4jIbSBzAN3XtCxO9Ch60DGqzTS8HM9kCHlXsJSxmCDv7UqBts5Wnu4Mj/uJwCfKFGoeQu1nDqbxKjJJh5prF7vPEs5knFrseO3FP5ofFvss0GHIu5HfgQeZrLV7NNHJyzuF7ubna7ZW4OMx7llSBvWfYqpb150OMDHAuGxapZSxySF7T16X5vn4UrxGZ4Gtq7NTzUNFbtIvPvouy7x7IoBbng3o467uCeR1lrw/Ia6q8m+rVjGkP5mnOMTulFeip+rw99SqEqMx/sw8r+JO8Qt/u0KLwSUxtYgvgWdrh0DdPotRtvGjv47L0RVRWBih3wr1c2ahchKng5C4XcSo4uYcjUnByL8epcEQxPUH8yskXKLlZDGLOFpxmUelbccpFpW+DrZs18LchpAhz7XXi0IlxJA6dbOBnx0+MKHEHxbCCndURVp5wL5HkNhvRCxX3I9SaGiUIwMbJDRPuuJimWMnN9h4yXSxMi9fDQR3LpXggO4gtCQfs0Hghi7IArsgV46rM2/QCHla7So4k7LRc6yoZJ+zZXDcuyBy+gV2vbfFFRuPrXTWN5T+qs9+yKjuG6eenqm4LxZKo61MvYc/qRhcSpMNgd+ucf7Mt/s0BLyeFbPjixTpxhe3pqreiWpx5CXEVhXXiVgtzgR4Qqgp4z3r0v2o353fDiXhpJE1Ynrl3qpfwz0UAp7oaCtExKrF41S1JJY1ZlSgeizXDui3NxW6kWRvBWITfEaDlcmV+dtithQUEOOYK37JzbsbOCMGnuBwx+BTzu+M8JBDO6MAnqfAOWzIHkdmlMoeQ2aMyh5HZqzJHkJmxEQW5I4uNWrewUrlizptxeTtWcU7bVOGDkbZWskEOTk7HSOH0iuQMjB9XydJKQFqNceYqSRoC0unsNI0AwvjuDM4F7FDNRxhkZ8fH0znPO7ZKR/belOddWtSR3bKrXKybHdn1usrFutWRXa2rXKxHOrKRdZWLddyRvaurXKzHOrJdFcwP2xnqh+wM94MqScQ/oJJE/P04vSUeBCmlEDlKndU7wOfjuHelb12xGyqJ+6iljszZyrdd6I9n484GmitwPoR9WMad6Taf67iDzagkt9o4wIXo6iQX0+8WBGDE+RQYPul3q01yMU7C2CQX0++tNsnFLkc0r+J3m01yMY662CQX0+9tNo4IjTt32yQX0+92m+RiHDSxSS6m39ttkotxusQmuZh+L28zkuPtAfy8od3Cz7L2IB9moY2Di134MJ96aY/g55z2Aj4eQ2K0i134Qj5H047xc367zed12gl+VrcX8cmc9hh+Xt1ezIdx2kvwc0n7NHAlbcCTcTkcs7QjzrmnxUs64pq7OEZXwjF3UZx0xC2X4HTEJZfEvY445JICsyPuuMPxUEeccQfjVkcccQdYMh8Xx93UXp/0dcQHuyfuRba3Iy7YUdxAttERD+waYmCsT+odccCuxFVkEWrhKvEmRjbsiMtyALX6+qTUEY/lAq33lC12xGEZocEo63dWsmcynMco63XEMTkTWyFYnM6ybhznBNkz2H8xTnLi8rIub8wBeADnPW3R+FwFZ7K/bTyUq+CsLs/HUHs7ooIVLGJ0ebCejQrq2gGXK3hZt9uwB69TjcIvoAba8+VqOAc1FLWHKNfw8m5fX/Yrpg7PfbSsy4f0LPbBjUdyBc7q8rd8Gc/icZQr8LJuN+GXo0RJ+53aBovMP3iZHD1YMi+tY8YCjvF6PTk974QvTp2ndzl1vgzFe+OeXH2ndzsavxwlVugKz0CFZ3c7Gp/R7Wi8TA5oLM1zSJd/KiPVFzdzBU7vdkE+Y7YL8hni1J13NT0j52qKOuWLX+hq+TldTsun55yWXbg//MdCc2oLjV5YcmvNfyw0/09faHjA5VYaHvS5pYYnptxaw9NpbrHhKSC32vAckFtueNrKrTc8meYWnOnuBWfD//MXnGv+vevNFT//5ebaE602b/zfvdhcd6K15qquSf/Kf/dKs/7nstC8oavVl2cLzRcqji0Gph0FrXc74KuTsLyxL7A3oY+/R/zEZW2XxwoxP8fcYtvgUgf57wE/KXDZIpcNcnwsugPSqfJ7P8c+/OawHwf8JsjxDY1MrWEr5CFjKx9wRAvdcGAYe7nupsk8190Og2WdBlXk5vqFyikiFrrqKubInq9Lk8o5JVLN+KdAqz3+MYm1zz8mte7yj0mu/f6J6HW339XIvf4xKfaAfxIku7O7ul2+Jlq6y++cEuFWnwLdVhyTbK8+JtXOOSbRLjkRzc7vauOqY1LsNSdBsGVddY3r4y+ZakTkmUx60dQ8ap0aNffap0DOXfYx6Xm3fUyC3mkfk6Iz9olIepfdRYc99jGJus8+Care0V0dK4hEKSGi4A5biCkHguhN6kfL8qcL5CmXEbMsvUnLXOYw57OnXGYbq3wP454PLrOX89lTLiO2XHqj6tnK2id5quvZw8/oTfoyLnOQ89lTsV8yA9Cb9FGLC+3iB9njHJfQG64om7pUJRbro+0JFuooSTpeluUoSTpeFuEoSTpeltwcDqYwLoZmWkO+WXH8TcO8WbH0GoLrdaILwBsvJ4VucfLJZz/zXnejqEbt3Ukw+fg/P/oXtnI0c3cnpcmn7nv+RTvnGFaevPV3j/zEkicRnNfCyRu/e9Pfokxx8vtUH6WSyg1KOxxDoqnmaxlBxHp6WJv87j/fcZet/cJs9gurT/4m1e7Iw7HEY6e1aPLdBMClhx5CZ7BvxsakBw5gvTrXnE5IKt+d9NODCwiBgRvi0uSLbuZA01LudIFCkd4qrJNBeLsor5qSep0MiXvN8Cw/nBH2VSlrMgVZw8KMLMWMHIXdyQKN3+gNyUI4u1QVyafjEXF4CVRxAq1rKGdkjAkz7ZEzol2ARjSyw/PjOJQ53wSqSqpbEEbdGrswg9ImKPqTkQzekIY3NAteMAteKfukQhVxo0ay+oaylyVdX0nXF8xf39yGqoKVWQUD7Wgm7BEP3kDWIk3eUPdROeujYkbhft0t/fEoMQC7rQ1JbaV5SBFojAKNUWV+jMrZx1XFyHEMpDT/1jP0ihq9MEOvGQ9O30CMTCjMImKQYVLWmJRPgEmY8+Rq3hy3byCIGlA1G3m1bLjVMxyjDMc+PiN+AehFBo8bDMdqvMoZkFDjFZ4Ar5Yu2Jpd0DhdYT0u6k5dCPppzOsZ5lGGOW1G1Ziv3UCdKOOTEQ0zRM0oqjCwIQPscjY6CQCCqmsdZgPKBRuT+vQNBEyDLXH9odTfynE5ai2ZWt/Aps6sVv15E0REDS3NbPiuaL67ghdg6rAqWGTWyzfSyzJeDszzEhacEC9r87y8il4yH9Szl+ztdi0obYpdIweY+aJY7fFmiYjzS3J+CDqwslPa5LNLwPCaxOPb0H3akQed1Eo3Oy+EuESiSjIDmZB21bC15Stut6okmZi2qSTZnbarJBmjdtTIfumlW2sIte9enx5lpDqJTcao2N+9tV2DU3t6Adne0/Pg2U4vgnSGtAVrdlOrt7RrfP6NuGXhjUQ+sksntgSchns6Dig5F1f5hgPgipN1dnolRLjaZP2/JoVhdttOf2JfSlqnwu424vnzXfK4PiNUbdzqHKuRrmmkaxrpmka6/9sbiRNzp9ZK6cUXOYi4NBZpV+KNI0R3bCcSY77InvTv2shXuvAxzOwI5ot8KwpXxqJTVJcGpw+BoeqKZi353aF+t6vfbep3K/0qu2FSI/ugypLlMKmShVBlyXaY4IJolSXrYYJ7o1WW7IdJg9SUlI2pjoP4pY8P4Ze+OoxfKn4Ev1TuaCvX5kBI8TO+es5LdwyJT5mj0uO4iU6ScDtDWzcParczSY/DM02SKFJgAnIeYFqdKDRXNM8kldT6pZj+XLIG9Ks5rs2RCQiA+qZA4mCZb11k/07OK7CxG/WTLb24JinyYb7o0qqN03Kn8Hmsvnxd1c1wlI/RhUWiw1RqX0/i+LWdqCHcdfxCPfosKo4dLAPDoIFF00Dn39PAedCszcFA0DwVElC9zgnrbZy4Vu7fjD3UfSEyWnDVBQ+TdlHGjc93alqKJ/4L/c4M0yxbD63wQ4FT3bRoo5yoryQu6TxJFs4E8YY6G+Lz8x5x0SCRs1dOU5B0zy+aIssHu5M+eTGSlPhFv4jY5bT32t18IMR+uWPBLxNye7ibT4PAKEC8ieJDIrtXufiwFA+SEdkF1EjSlUdRMiq7ifruZKE8apEY66DutuTjJBGR3+G6FtFTEtzH4oUbcUZjMbv1l3YnS2K84QMfIRfEmY9W3Mt+7cXdyVI+voGTFqNxHzvmD/BxAeAW0RO4DrJUhcf9/LjFdePOYtR3OlewkCtocwWLuILxjaLYk4g0JsCLKIsj+K73MMQmV9rPhw9aXNEQ9R+qPpOrbnPVi7jqca66xm/P0u74Y/xySXwWnx+o88sVXFkft3IxVzPA1QxzNadzNWdyE4eBxwDjcTrjcSZjEKAa/rzFny/iz8f587P48xU4kcINPJsb+LIuZfYYEYlUyYOM5ELGbBHjVJV2tfmMwwh3xCiTOGZ05chBdwwd0T0vpQqoxoXc1nGu8SyuscHVjXF1fVydnLAY5urQqJd1hSATTXVEoKnlZ3LLG9zyPq7OEcYc4lpGuAWj3OMxw064QyRoz0CXYppD25zRFahm2XFC2/Ahi8WM5VKufwnX34rLQvfTGPyZDL6XwTcYPLAc4Aa1uvTOLaUlyVTZrW5VNtTKLaPfDO8v294mY4OUQ+jp0d+j5XVPoWqlxbY33y2hNFXoI97Z1et8mWXBXLKO5Zzyv5O9Z4/d9MPIl5F3Of9Ht6vr1vmGyUK6C/kC8n5syUlwdXHDX9Kb/Cnr/HlrOG4hTEetEtXNjVZRmHptL/0b/rBSD1OXcvdIroZbw730i5KrSskHJFcJU59yByRHIts3JVWW5w9JriS5hyUXhGKthFdg9H1fLHiemPV8BPhwJXAhaWMOFMWG54lhz8fxfEdFx+DTHgjb43LYHuT5XfR6NuOllgR9dYYlbmxMCQ6l4yIwjhOt00ZSsgqyMTD6VlGsiI6YFkX6cnBk307jlK+SsxIvF65oOPbWnst+u5sgpZhbXsRWeIUMbZdPaliCKYLOONFhRyENs2PCFHg11XxB9EmJQht7BndcNMl+as5wgoXSTi3q8sTHqz8nguLdsByqdDkkkBPd4op9+TVCg0sSe5hthrh4ihozzAZDN62qCLfpbbb4p6RbNnMQXcIs2ov7ZJkL7uZeC4WdKzqgiJVnOYcD2MQekRACgMt31hEauFKG1xwOipT7/uI538Mcjm5OH7I4Cgfb2pvRfxL00iXw54u2Alv7PHsv2gLPYzTDYo2ooicXHmdvalcqY2uoyxd+c8MelmvMYa5P7G40bEZjhGMKR/nybPy/cG7h9G4Ot+4ATbZZa4s8W6wTL/qCp6KSINAxnh6wVzps2Ceu2G9ry/5K51FbR7XADYIm7hWY65/srhhZlsTSJ6UlLhz3on9he33Azw9S6xdHzzN7sZ62PpUG6zGWrl8bfcGREvIy+qkjbTjIPgLP8zWFVNEhwuaArSKq2+xlIIzNMUkSj3cZ3HLcpmbpRgmnU2m+tYwpj/vp+FoFTbMws7R9KrTdTXKXmafmUkxMF0qYokAOe3gSE6LQ9tO/v5V4sHCiW3P/7/4fHIu92i9f3nVRYLVWjxo9vc2+/oHW4NDwyILRhXE7WTS2eMlp40tPP2PZ8jPPWnH2y37hnJevnFj1inPPO/+Vr7pgdTr5i6++8KKLL7n0ly57zWv/0+sux8WLfvowE6HyuhBBwdKnJfefJPczyb02TKuU+63f4txrcOegn35EcpeF6QjlPiu5X5LctyR3aZjSHJI+I7lLwnQBankf5y5GyBA//TPJXRSmo5SbkdyFUvIfJfdqTBi0z5XcL2LSJ8wkNxnSCumnN/4251LB872SWy25D0nugjCtUO4Oyb0KNyz66R7JvTJMy5T7vOTOx32Lfnq/5M7DlYyEi+TOldxTknuFUPBnklsl727dxrkJgX675FaG6QDl/lRyL8cFjdRayZ0jmD0iuV8I06cl9TJp9/OSOxsLpJ8eldwKyb0gubPCdPP7OXWm0ONmyS3HZUtEccktk28+KLkzJPcRyZ0epgi78/uSWyrU+RPJjUtLPiO506TkPsktEVo9ILnFUvKfJDcmEJ6U3CL57ojkEmnzUcm1w3TL73CKtgfvldRCXH7pp9skNypw/lByC4Q7/1JyI8Jl+yQ3LPzxT5IbEno8KrlB+e57kmvJux9LbiBMQ8q963c514/LNqkvJdcXpi3K7ZBcU6izV3K9wsdfllwPbuck6JJrhOlzkoqEw34sORKEBim35TbOkSDkUO6jkqsKVh+TXEX1hORCqeUzkitLyc9LriR17pdcILR/WHJF4aTHJFeQ7w5LzheufVpynrTmRcm5kvvABzjnCPU+Ljlbvvss50J29PEh67BCDl5vCQ5zYAnpRLfQjI4ALR7l8KcS3Y1NP1+E8wdlx5YYkdu8NUllDFEuYMTD+rfHyc2CleXWNldiM1XiyrhzBy79tf5/yCx1bneT8oT1nyVzm0uKJesyqDtXWtjn0SvI+vSQ1pNJd8LldRZlrfe78PDj5IdduPNx8g9c+Phx8k9dOP4RY75QnKSacB3sMMJ2V1gqomZEiWCM2/8cYHlJWrkYAZnSD/8mraS16I8LcUW21hLnqwLrXkD44moUzlhQhG12JAqUIOwIwo5GOIxL0e5iHER/XYiL+FOgPxyDCbS4QtwuKiwTBpK6BEcCpXqcGxGoOEwiyMDaz22IHvCgrVrqPPABcQ/kzIPIHKZMXOAQgEc5yXUdUUUeQhHCmjOPIsPtKXL57Zzk8tzkgJ/ucpHkpztc+XDbB3H0QGW2I7PdlQ5GWLQdNveCi7Bo21X6sM1nFTh9yObDClx+u8O2cn6+zZmAGMfprZS+U6U3U/oOVX6Xu9I5qJ7jdNABlcahof26HpePLVQQEmbzigmHEd3uIkJUBUHS0gflilgSQB3mgIBEsoowRPRHrmZdEkKEcwtIe+nItZ2EOaIoEREv4pBhTpM0kbqfdjlZ5+1AgEolIAMv4o67mLx8hYb+4KD54AA6ZTMp8ioIkhX9a5ESiLvKD6Oni+DSIzZuTMdlhjvBplVh0wBIER2PONJRzKaHVYbZ9JDD4+oYbEogDhDEvy8oEvxNQTHZ74HJVnSiOwrMyNgxmRIgymriMVeIvop4TCVXEHQkfWkXJ5mTDrpqnuDq9U29lbjEbx9FwRIfi33IhdMiJiWB9zVbYO9gNPmSZIA/YmMIBRg4xF98xzolD9kyiLjxZW68IktVkyVPsLK6JhijGRjQ863A825H4Snkob9HCfpfueiHB5zU4VsvUSp6rwTP8YlETCAPU+TPyrazSe/8WZrlKASOhCZwRZp10iexo3L/j5dm7Z+jNOukzzARRJp10s0f5dx/ktxvS46lWSf9fcmxNOukH5ccS7NOer/kfklyj0uOpVknvfH3OcfSLNUiOZZmnfRzkmNp1km/LrkLpeTTkmNp1klv/RjnWJolzCTH0qyT3ia5VPD8PcmtltwuybE066R/KTmWZp3085JjadZJvyE5lmad9CHJsTRLuEjuXMm9KLlXCAV/ewfnVsm7j0puQqDvlhxLs076WcmxNEutldw5gtlzkiNpdvMfcOpl0u6bJcfSrJPeIrkVkvstyZE0+35JnSn0+M5HOMfSrJN+SN4tk292SO4Myd0hOZZmiVaSWyrU2SO5cWnJ5yV3mpT8quSWCK2+JbnFUvIJyY0JhB9IbpF892PJJdLmd/8h50iafZ+kSJq9TVIszTrpRyQ3KnDulNwC4c6/kdyIcNlXJTcs/PGE5IaEHk9JblC+e15yLXm35Y84x9Ksk/6m5FiaddIPSo6lWSf9M8k1hTpfkFyv8PHfSo6lWYIuOZJmfyapSDhsyx2cY2nWSd8nOZZmnXSn5KqC1Z9KrqJ6QnKh1PJ5yZWl5P2SK0md35BcILT/nuSKwklPS64g3z0jOV+49keS86Q1t/wx51zJfUxyjlDvLyVny3f7OJedSeSFzjvZ+fcfv/Qf82/66Jfy8+8zX8rPv+/an59/t+3Pz78f3Z+ff/96f37+/c7+/Pz7/P78/Lvty/n5d/eX8/PvPV/Oz78Pfzk///7xvfn592dfzs+/N96Xn3+f3peff3/n3vz8+9778vPvB+/Lz7/7v5Cff3fel59/v35vfv797H35+fdn9+Tn3/vuy8+/D9+bn3//7r78/Puv9+Xn36fu1fPvrffm59/b7s/Pv7vuzc+/H7pfz78f2peff++8Nz//fu+e/Pz7e/fn59/f3Zeff/98X37+vWdffv799L78/Pv4vvz8++C+/Pz7sfvz8++d9+fn37+4Nz//fnSfnn/33K/n34/dm59/H/xCfv797hfy8++n78/Pv/fen59//3Rffv49dH9+/n38/vz8+4P78/Pv5+7Nz79/eE9+/v3p/fn59/335OffDzyQn38//oCef2ceyM+/z92Tn39/fG9+/v3GF/Lz76378vPvj76Qn3+/+EB+/n3vPfn598AD+fn3i/fm598nHsjPv/fdm59/X9iXn3+ffCA//777K/n5d/tX8vPvzq/MN/8eChx3kwMVwSF9kxj8Sq6Rnyvl5wr5uVx+LpGf1fKzSn5WIFQChw7CbaekdIYuQt2f45GKfC3sIOz3EqxHmmNkphGnXU631q/lQ34IuAmrC4da4WAUKxCeW7leXSePziHbi7ueCi+4fm32br28W0XFC+up3qHcuw3y7nz6roTvBnLvpuXdavqugu+auXebVeh1GHvq+LCRe7lFvbyEvuzBl7Xcy63q5Wvoyz58GeZe3qpeXp7Y1HAodnIvt6mX19KX1eu1szsZuAiMc31W7HZ2Ck+H15O23899vl0VvwIuTwC8MPdyh3r5RqrLw5cjuZd3qJdX0pdFfDmYe7lLvbyKvizjy/7cyzvVy2voyyq+7M29ZO93Uknhoyj3HE7ybI9hl7n0SdxBWZN6HrI1GUhdYpvQIA/kQobsM5FE7rY5XIOqbDvpDvbPqmxvrrI9ucp2ZZUlvkRekPqSgo7fME48V9jZyfHg3er57TYzIBsy1+cL8PkAf6d5uyH/dp/6/I7c59P5Avt1uP9cgc12vsQDqsSduRJbukocUCX25Eps7SrxoCpxV67ErV0lDqoSe3MlthFt9fuH0H8cE4zonveDrIgf5CE2HN1csn0Yjg5l19QE6SErel8BYYy2qjsQJu3o027e4r3dIeZ/jzE8OudakajkOBr+SnbJpJ66nZRO8Nr02LMztdn7M32Q7GzsJEp60PTZj7AR/lvF7EBE1In+xJG7YEh5YbwA1AUMS1hlxIcYjhZULPbbHRO6XS4eNwjJJQ3MYb5w9SQirx9A8U2sH3PSox8BRhzM4w5cBJy2O2kUPelSWdzesUeVRfCk9F+5LN/wEnVIO+YRbVS0e1+UnQVNGkdhok50kD74W65cpyBpXLn6Lb7ZhDo/uq2YkXBETwWkGWNOd1U8nUhSV8rhbImnY0lqly2nsym5x5Yj25TE9T7jksSdFCskCYqsUp85E2xLLcjBPReOy276AjfyEgnzu8OW61QlVA+8glNPjs25fOIOOU8ZW/UVAg/w8WhqaMxkRL2vRpSt7ah3tQpx74fSKZfImQ6+QiZ6QQLUiEcC39GDvYYtDBH9lS9BEtPWtXwp3G0gk56OXDV1Z6xL8L21bVvdHUCfQY3osPWai0JJrzkZr1zEv2T3AQ8RL2FUrkzIQknGczle6MkcDrUnvEbynEuPoj92VHAxYdHf9YVxn8MtTpmpnlETZkDPf0pf0uPyPTfo9qNEaL4ZA21yMgj47D2eupJDrksiGSc7HXSbL6+ifQWZMIR8t9ltj7VrGpz2kAZFN3OR8TbzIR58uAADfd6voGs0LZvgQ2h81R7fHOOk53SiB30x18ai02OzcyyORg6H8AskFU2IqV8qBchDfJnB7wdOj0g6e2y2YaOLO9EfwIX1sJxR4yfp/hmayG6QEFDLreto3LsKSeVE4OEuzn4EK1purTvXegtSZ1lT51lvxl0p51pX0k8/SU3aa2E8KXAoKR59/ZPx1p3tIO7f2S5JgaWuNem8niCIh6+tPH5tdoZ2o6SfVfKcCZIBXgup/sln7/v6/Ttv/c6nnrNu4jURz77/j+9/9oMPPPSZR/FsAz0amHz40Q88+60nv3P3k3h0HT96/r6v3PjtO//+M8/i0TXAmdTVPDl53OtMj2hn5o0U+zXXthx2RAWlSmQqeTdu5RCDFLLfKbDtCS4HvH3nEFs2rn+SG4aWW/tnVp9rfcJWVXjpJ2jk2FQN+xS1HbmIhtlNwH/SV+Ciq9v9TPXJP/7i1j/Yf/vOH112HKx3HRfrf3QE6yiPdVOwjk4e6390joX1p3zNHtTTcEWzcUWoe5a9KgmnJEzDmIRXaEl0hRF2G6/FJfiKtOs8i9gkrVttnkbkoo1ijFutIGPYZ9lWElG9LiYTjip7lu0gIPjUGvp3WVU5pcTli9X9boU4ei278lTiKD2HpjQEtNCXvxGJLNuXq0XG4+DiqichcsFNmkBqcNhx0BGZnv540XuK+N2QMOmmkwa9b1w23O5B9rp2L36uaTepMT0gaCFuxjYC8Pfip0+7pxRxg3ifJvRFfLdKuqkTN15XZb8vHHlwxiacazL6Y/b4E18uzPExEdjqcpPl1lhcv6jKd/Nw3TX81OA1nNo88rDzicTrxZHLToorhTv2sJxyb2DXIKfM6IglcmfV3zji+tNkWVGChECk1YM7EpckiaAh05HLS6WTt4e6+qGKU7LHlhAluG0nY1isFTQpepdVBToJCP+Cm+7gYwV7mL0WK0e6m88duLjnLm2AqJKkt4FczY6nJZWkp2WJJQILGtx5eMnqgAk5VBglq6qsJ8FgrYvbNVfjI20DMmIGEp84vhdeSCORba+UO3ACvlYbkmtSv7CKiKdwigPRqyDAlRMcxaUugsB2U0mFK9kK+la4lm12nirbqTpN5G2GyFtnETnUDxFpQhUNBN4Gc5k9cdA/OKgXN30ldVjqMLmHXG366XsgPlQoVTi3y6IdxOWzLOs8C1E4ysstWlsQxa6knlFKPSNw51rqrvm7bOWvt5SEwAm5Zh73W2GJYL/FuvgtRjipEns4DyLoQq4Hs/IOAF2z+au0Jv2Jz95W0YGCWP+vE8u0XBgeSAokxuCQ5kZxPfrdjFV32eIQV5amfv5YTSWZQzWLUlmzOASM+CECEEmALN+gRXdSi7by5PZqds4kfG2RTSMBtfWrGlTRgBKujv6lEAoHR9s4dYBTzGeAg3iNOxTMrbYSVaXxe9Xja3hL50rzeZSKLyAzGAsr3/aHTNUIciwun2lB0Ns+H3riIin8qxjuyrzPAIBEB4GmQnyGp5F3F52C+FzEaxJ/zJrf6wwd4e3GVulaEubXd9LK23dvTELIBtUikd3m8L8tpBCryOeTWLhxJtwZfcVhO22K80NFmjAr8I3glz6OPBSjL3iStVV8pCB6L+It+jiXYK+hWcLnwEfsIFjzRVdNbY1+wLeNAR2OAu2hehaNSyIok7wK99TUSu8iITt6CFeyFS7FJZi0ypToQ/3Y4yrwFtDQlrZsFdWKmQdRiANc7qYAKHBwenVT28CBHyMD81U9vIQkJwN4DkRUZ7+26s2BCbHdycHcqGB6Bqbzb4RJ71PntVV3Dky4vLo5mDcomK6B6f4bYbpUnfvaqjMHJtYTLwdzWsF0DEzvVGHioq8SpvwAV6LZXTDLMYuvcQ5m7K0RmHYGM1YwyzmYJa56LkwObeljUWZNZjEO1tBUD5EgxhjcUnDKmwI+EYSTNhUcE6BUU0UKxlkbhF2VpyMq+jFO3ExzcFQkxyQkKo4b8HmfHn3moFeHKXbS3g6pGONefNGjPvOmpSQCiiZuhxRocY+qPDDxVBOPv9QfVfSb+lTim28qGmRFf1bgzyr5YMA7kyJ/UcvCKXOZLHZyid9mkaPL/LaRXVWPt2kv6VKI9vCLt1hFhwkfqYBSNqfoI2JDhxSc51o+63gKlPI45UCv17o+dafWnmu5/IhAojdJe8nzKSsoz7WKnHLh3Ew7v9oUNIjnWgUNwAeAkMpJhG2XUmVO+QDQd326EABKGkABAHqoUJ0rKFOqximHUlVdaZEUWueyh5oNpTB1Gi6KonoqItdQ2R5Ooa0NTlHdAequ05M+/rBIqSanWJ9KbbVRRa8GUgLmaGtL8KXUgLQBmA9cnxZRvF9jXkbtFSo0zBV4lBqSFBDs41uZzrUGde0hakfzRoXclFogMcg3H6lPMQkWSpcAWlO1byT806Jtb8ruUzqeD3QtsAqFbB1IK8QJlTDMu7d/yRKd2AELInfIAred3ktK+jKSpHHjJCln5Ft5/016WDLvS7iGC+/Loal5f1bzxdVAPvuaTpKxXCddriGQXb3FN4tqDIpS9PM66ab7OElKPxQthXnzLO3+N3Vo0bNKJaeUoUlbPr4nF7nPmyofNFXeo5MeYSy1B3lEvkEPCwaRgvmqIF/dy0mWtayKQHb4oS9Fv6GTXvodTlppCUUFLYvb5JpGu1LBAzrpmqce481JXz21Ug91FXN0v0fRHcR2pN4DOiktd6TeL+ukZ8r66Vd1ssB9BFnPEhCmD22p66s6KZesZlmhiS313aOTBYZtiyyGq0Rz905GcpSi2cGtk9E/2qyz4SiO2JVF78PtpPw++qNAfh8sihgHj9fvcx/rHdx4tq2L5XQGjsBER8StNrFFyVsRFDiyZNsxN4mGMlc6uL6Zr4KmOQL1e5IuIO1K2kdacEg9pOX+1NSldKjvydledHo3VXjBQpxIDibIwSM5YA1HlOQoNhxmkkPbcOxJUmvydt2Ra25cuTPHkytwfH0jOntSFOXmnUAuyynJDTrZtTqWusjmOkldM8HR9uQamysldcUEB9CTS2wux4e323ITz3ZbruLZYstdPLfZchnPZltu45mW23g2yG0822y5judWW+7j2coXXKvQ4+Ga3UmfCSPOQcj7TWRyjlQ+kD9mqmKbI6x5y3zHYdUHzXcciXwof3pTvbDpu2HzXRPlRsx3vcgv6Ap5qwD20Iej5sMGCi40H0Zrspsoski3A6a4b9qhz34OmbeewVYf5Vxg3tYNTlmA29i8rq3pugNji0DOEHO7KRgzZJI1+rSsAepL2JfsUGdf16HOBaayKirr645rG3MMSF1bP2ob6Y5r298d1zZHFoe7u+vIZ44ZKgZaFtG2X4lorS6Ag10nQvu7Ag32qS9Guxq8sCuirWnShvDJglMUrfEBK7eO0m7pHbIZ/y1YiORRpsh1xT7uirXcxZsILq6rJB0kodhJyt1K3HF+1KXDhY0l7NbhtvhRlw43imXPG33Ild+r+L5FQiCnMs0KbWdlVNSmpausVJREJ1JRTvGVvYXsJmQL00gRN/i2Aw7sEcTF1/EFKJhyA1ZIFqGQ9LVCMuB6cCcltJJF0kmWpnhnIfEbUGwq9ljhAoWj/1qsc4iq60M1iTOIdrTFw9wbQH3n81WSfCAizL7AUrMMt2OTWs9Znfs8CTJXcEtOoMIxHpowWIBG5NwhqFeiLXXK0XBTWyIDi9O+mK5w84/Ys+DiHMcFodrfQiOKehFUIYCNJgCSzFXj9GkpHQMKMdut+IUsDcDEmoOCzxGIkTt58ERcBoofT8HmFYdP4XJshaecrLZY16ZMdlCwRRxCVfHITpt3a+hk3PeZ61NqxHk23vnn2WK3wFpG3N0unxQU1lhbCk7MW8b0Rfcy4m3n9VPRZzgQi+htU6ddVIoZ0rgWw91Fx9nkcThPR2thD3LI48dxcrIUvWaW6OrifnKSpjNPf+btQ7aML3UeUi31T9pi03TlEpJIki8ooyYiIztokK2PA4jiF27y29XhynG2xLDWVqmk3IDPPMiImhC9nYs7I9iszkdp2V/ATe8kNdSLxbRwMYsocqYTxnSYqsmkcFBhO2m/HgXQBpXMlf0mlY0ed6ByO2izrINwOQ/bMrNQ8glbTK2U/Fe+8sQdt/6Bz7iOW98RRbKp7SAgu/NBZjWzKfj3xy5Y6Cr4jx/m4+3zFSwKYS5R4bBdvhVjv0qu4oMg+ZoeFZDfdHNtxSFwN/2OnZ1I4G9n2AvEVSdZYQjj9AFxGuHayN4onfaQOoR8UBXaoEJ2u3IBzGGVhprxCNJFPnZD8gOfxaFRO+EeVXUKttHlIoDeZouampGMfoOPI2+T47ZOlQTRtp2+SC1qi4SIZUEp0gU7iJp1UUUe+bBWRbLlmxYUlHXDST4EdkOC8V/4r8OT73p+7A1V2kVSzb8LF26RMJU5dG4FLHSqpsWS3MyMbyk64Lsi+MhCayF1+hg4XGdFLoZHZbZSfe5gk+rHC6TrdLuGq3iNudgMXICfpe6Rj6+GBxmnDyN9uaQPIX2JpA8ivZo3zMykZKVHMATRY9kiuipB1pHZ8xq1JcDp9+XWBUmR9EmXsp2rKCfXA1GmFztEt0BuQ9EHzu3ox75Gkaa5NW1caRPwPcQObZ55WYGCI5E6+CsqQF9h+1DEZ0UZfQVgQLJCcaoTF9k8AllA1LsKtqNgk5LK6dCnMHEFcjZ7Q0cpojVihxVfpw8SWzwGHJ/TCS6w3NppJ1DVkH79XB4ADkJPnnezcH9SnizdnIRxadK9eQs91xd+04PsXu+Sudd7yxaake2b9Y3c5cl6diN3eXKhupE75Bu5t9AcyNMhtOnsFOEwjS5Yx4ECxA+DGO8FvuMZ5+nhEkEFimLLus3RZ/N/RzWGOi61om+z4nwHvFWgr4cHS3qb0v11f0VriiN9tlPNwLc7MpiBGLsmPF0gwgQg76XDtI6pUFLUA+x3IR4TWI6cDgJq0Ih81wvFqTTYAO3VBsmtXWlJ9E+lqOaeSGP5Oo3Tox8X3DBqLFpPLBlA1qO2nIKk5EM2n4RE8kFKWtlgOVRwK2QYsKdxG2rmCzUjsRMsdpYk/qbf6OtQ/loS349dD10JlMc+ih6H4sNciL2b+qyZ/+wK7eroS7Q7doksiGPUowIuVt+N4bt3++KAxxevqhfn4AUuIktfkBer1YtXZy+22vzicvXiDdmL2+TFlerFVQJD+/hfR9kqosLVKmJ3Xn8GCRb1SVuHbIOLoQlZAfe73Dk+2k125bbaXdnb7JyPliMxSQid6AAr+1fIDZTn4AJK8U6B/enrnnincAXLYOvgWBhouHoXiyJ7DBdVIioFU0u9a4lL1ggurxRXFSKxgheJh1ETF1pK/AeYr/8873bEl1yKM5N6QZwJ/h5OXIhqwwjtGnvDiY/pfziBsrQwnEDlbQ0jclVcHJY4KrQFHyYbvzuMYF3DpEX3h6G+H4aIN4yoYMPRXUXtUXutcYi8yvhDXsfLMBfYoL0QlzrTvGQ74mKonQLFFndIPYeh9XDmFMkHWuXyNllI2ZWHfUs95XXmK4/RAps4RSgtIGAKbPEYFRLbWO6UtXUM4xpZMweV+9GHCirsMSc28wj7um/X2YKvwvhC9k5ckstZQofS/Y3YUzikGKIeZbG5yPuHdiB+F7RxcSELe0qaZ3VKWfQooSw/FRMnSO01wgv54Ch9iNvLKvwh7aywbIa8DUDcM3lZ5pfluAIBviwCvIMFI7yQT14XUSygOrCbCfk8jBdzXd4xK7FUNBb+2tVfy2MaBGU8hixfzlXK948CM0bbydCuCNoVfB2E2WW249kNtwhMbrNMu0p0TRUhTlmIE8pKTaxIO7IxXssw/5HtDr5cENfjksR2Y7D8TU0qqktF0Szi1nSra9Ih2LtVsNxge0XNq+lW17RviwXDF5fzQFmOAVNHLRhPdVOLJ7UwkeqaSPVcLY7UAouo3NHmWJJaASswzwirxABfFlfFEsgZVy7CMKTOvWg4seV9VW6VK8ErIQ4vwgit4j16oEDGYyIWM2aZI1SGsipIbLvHfFI/sDV5Zn71A31tkwldaRWjqbZs5Um6wF478afasHcXu/f0OEiN+FAQqojhzJ7ek/0f9vQFvaf39J4+wJ4+kD19Ue/pA9nT+9mevpDt6QtmT/8B3tN7vJnHnSUd7ZGjvlB7+kDaln2ceN07+pJ4lxXFmXRMNtDYghZlc23L5lq2pquy7fSKbDs9Hgfsmhn9vRcX1W4e3IV+BnrZbr7IjOIJu3kZu2W7+W7wha69/cmB92Q378luXmCH3Jekmihk+/qCvo3YjTJnmyADMp5tv+Ns+93iwE5KpU2w/tTmEd61z5d+9rDBx7uC7PML3fv8U4PKzGQZuFi2oPHJ9v2/73bt+wsqthbN04Vwt+eUNjWzEI4k1cpUooI5VlQIR49zVYnO5u9OahJ6MU4kUGE9H88x0mEZOc5fwiroKCntTno2SnRHCejIuugWYro3N06TNDwtBLT5ZV8cbaTB7O1O+hFUGa5l6yUGZCOubcSdK/qbgG//GdgYS8zIFgIvIq5eGQEhJfLksEQ6H4mriA29O1kQVzZOYweEu4SGN8YDqI0qqXJovoqK2ijVr+LLhKobY5o76MUgv65jwqCKR1WAPyk6zhf1UNFaXOOoz1IUpsvdjHgExIc04jFfQ0QErsb9HMq6ycVbXHQARSNdFAJuH71BFEqpvM6x/XpRrgiCcSjBBlogX1hMFY6/2MOhGCVEY5XbBrwWZGivZrRDFJXAlFVulSA/okIoStEV4bd9cdWDI28BDIQYtJsRu4t4auRaGDuwxwrYkaENJ4YVHSz6cC3ASZNmR5YqSGbwnxT7hVqLIqxFNAMSt7ahyoJ/ZgNzZ07tRDMQS5wx+2Y4cSP6BOsougOkMVq/+ye00+mDBw6ycFtF2kLoD+WNWOBZghUCtBPhoKdkKYl+Umj3ZgB7eE/by395SSvwxBrXog6mCpWrU46GcESYqCelaEAkDPoUH7r6RYWKEooR1jn1KKCyEMnTRyVCIhpUiKvn2WfSKvUj4G9hWisQwq6Faa2Qbt0DbcX6uDC5g9pdmHA24DVRGwe1CumZHSF49PEiIKPNqzB9oArcjEYLYQHDt8fI+/xqDPexF+IeKEkLsjWJzkPRzdD1KQnfzVGbSjXnC14GkuOxi30pI74Bg4lT10GcwQ1by1hQKWBPuVqBQxOiW13pMoK7Hn82SCce4TBpUuS5gnTyLnSyk3VyAXNsASZJ9SQtI8JbAwtfAyyKmMcaZXGhER/UP/P1dUabMy/UFXKbEWumrsSfK/Dn8sSTq0w4TGchZ9ER5Rqr1Vh9mRTlYhMuWMrZcrjgNbHcmVLImV1EU0eqgqHsC7zAlXkFvvSEiJeHifWgxFdwa6OKx1dzZUYVXKbn5cx2LgNlzROVzQAsQzFlnyl2VRVkVVW6qgpYyeBI0D1EdETD+QQiOv4/iDY/0ZhWiVNVYS/Z4ixKQSeecESlgQMVotHAgQoVFDNg/13iTfDq7/rs6Ai1T/rrJOFDFLgMkTvhsZZOT5Fxle1JrnssvxP64HUSZTLmI6BJYYYW702/ROoBDOFtMabu5dat31ydbuzUXN9xS3BOddek7lS17OpKvNdV1UHTAk330DrQ0LPWppvf9e4tG6YuZFUAYMUuoVdwFWTwTIFP+PK3yyySgC6p1iBF0uhU2p9AJ8XWrxwAUjm3y0VJIeu8jnccAeoQEVYc72nnyjNa+n0bcnQxXSgBISvwtCumG6fSt8NnJkhXX1LFGWFKXTmV7tgEZ5QSch8jUrDYSUX+U7VIOmB263YQIYmAst8lI/43m15T9SU0pMbImRejbRvZ98XiYxHFtC4IOZdVA0GDPSQCXiPxYgUipBfx5LcJFZbYNHAnB/yXWJ8D1Fz11s/eUqWe9OYhKkJrnGRmkPEUwgX0hs3Nw5qUr9gOxQToijsFwdi9ZcKBU3x2krke5vrsec8ubVI3+cj02ZLbpxZF94jnhwSmbbGJwz7PhnmWg7UOQ0X2ajZdsSSPiYSUrOfTzxKR5gs4j8TvVkgOQw8tpW8DHtAoOcY2gHaJaiqnWUhfGFEh/jpZthCXL5WNOZTBIN5YJ3oPLRWbWALw1eGNMqkyWItKdcG/EadEwIA+87EjGy+njdCvPJA4aDqbWIlGoRyTgCVVMXTUYYyd6Nf4vJmcRIva9C7EPguqJ9IcddArZbSzrPHCcAlMNvEJLyBOIhVUvPSR+ObIWy/1wQS+2HrRPD/6TrHKevAyTufBmlxu8xkiJiUJE2SPTsXyRGS/NC7i4oW2I6MQlmdcG1Zck/4dImoF0R/TPCP3mQasgg4ZtlhjKtEjysF/TFkErVdOWNdI6uUTcL5HavmEdYWkFk9Ylwvc1/EW5ms4TtGJviFOPHmZzpoTHJXv+nhPtk1fYcKj2rJHZ5+3iL3Eie6yVUcPTMFDB1t1X7bqBTI8pLnhqviEfXngXVvk2RTO4SXesGPfgjMwtJErYcNelA074g6jWtIQlbBhL9GGvTwVUwfKOYCSbNgLF0uolfG4+Noqm1bGaEJQG3ZHbdiZdYpiiw94w66/cEVLM0Z6SXyVlPLWdxuGdy8az0qrU0W+xBymsuK6G4gTL59/9JdbI2jccmshzST+WdaCNkJsuywlw0HGPo/dM0twu/SxGJEIWpEULUvwUynyOVhQmGYqXBSC+ybURjWSFG9jPVXrOJ+pk22sJzXS3s+WQ204CcgqyYC3sGHXFtYTQhC+/5b6CwaCbM7ZU4s357k+9bErx7sibc6FD8FHIsqqdO6UoyeOZH/nOZ4yoOtwDtF3fXXu9bvsX7gJmmfQZ8ZOCpMrt5Kos+pm5MmAFEyWb4b3xhZ6mFmPisZ6VOyyHgWTTmY9CiZrmfUomBxV1qOSth7xmX0XF6eRsaoAKMRWbKYKDKDAAAq6ABVygAo5QIUMUFED2mqrmBPKRAZndpyd9+ExxJP6i9a6xOXzF2K0ctloZUPnjJPgVKJ+GcuTt/M9zR/wuQZlrLJ5bcRxa6o0jdK9e8QgZEpDOMA5iXOtTaLw3qIU3ptt+Sp6LG+nIoOnRC23Y9a2iUXIxTTtdoiHqYtWgWIZkQqGSIVZRAq2GiK1ckQaV0QqKCJZVl60YRsqg4VN7ugebeFytJmd9ezEWx/wVTh9Ua/nQ+avSN9tDh5jM4kDu/fj2PIyjhoQs/0k2lkQA4odvaiu/2xN8NFsWjAleAhbUBDT8Hc8cyQ/SjwVZrrJ50gweLh2PlstF334fPA7dSUWPw7AfOJ23pNxrH7kP3k7x96+hU+AsIZZ4ezHcuJBED4ggekZnMcB5qN7C6L6ukKOkzkqOrwbZo6pyzq0XVduzPz5CjY0Rb/LByEuv7Cqo4jw3VGo4XwOroLUORxfRc49u5dDAHOWWxe2T/oLqHYuFjkNfrud6B9EN31KNag9NQebdfjIE7uy85EnOWHtXqFPWLvc+oJo6NItejfOHr32xXxyhYbehcq8l5VwshKOlHi1OoTVFZPebOmZqj8odG/p1cWhP2BTvay9f+HZgQpM7orRx8tFdLCEOfiuJWQCXOR0fVLoaJ04pmOILjSXr4nt1/FuQaZ4i+9dwNETW4WElzPiYtDH9VALlXum6I2hhQ64EXLGvxh9KGB3BYKgbqSnSX2NYiK+sl7umbzfl4NmAR/6UuccPSkqDgW0gELR5ImHg09DIuW9BUk+rjogStYtWw6AFdJSZ33iMLL2ZcNYcYajpx2BxoZm0AiqCT+6C6ALtOCk9lppi8vnLzUSwECTgs+NeUmJdG5ApwjHPnWMGK/Z0gT0yBjEmytszIgazoVy+QWfCFmJc2tt5IusvUxwiNIBkmuEDD63XJHB583cGuNlLQTWvYGDQVlvlMwnSlmPeyAsyJQeQiBZbU8EYBz8Dz+FdZI9Vw7odVLmrcN6zoNp+GEd7OBhnq7ELnzIonZEPysm7m4sZrixFgtpCUsa7YDW7z7ZNc3OrWn13HS9cPaaZkkAChhkBQW2qQCD/DqHx4gMw0vYBfOtcbz8qDWuKGucXCIbd6Lf9vnXuGXw0/cGNDWngcRsuUUvdd0fPUD0mSkyArv0RbOQoqIvOqlM2okts7i7BmGhwJNtOSCG/STupxdbOGHL2GExvJAnbQTLgHOpdtTwux01bHWhWurJHWJeJx+EIo1V5/1mkMbpzAcV9tRhFmzXliS3sVMgJ7ezUyAndyjfKIf2AGKIponmTs9xFc9k98TuZ93kYW/SbqvwFJfwUrXcupR30MtlSWQvj2ivO7mJI5Kw9wZ9Ze4gWKW+ekV6OUfgkaskeOobkMPqcroao8euaOcGVElS1eSL9o3sDytr6PjsysfFI4pSS4lfUPeZHB2AKFcRNmipugqTh4sb28XJRy3lPePIIXipDTVECtHGbEQL9NHr2ZA3bBCmDtI44xgOFbJez1uiobmNKoWytAsiqlmk05omMZskxk1tCd/L3nMBH/rzN1KHiWg8OLc+jh9xeUe1GJvtUBzYAgmojo8xLdgyo5DYd1EmvggtyhvJ9AMsptnPkXUMbLVMW3PAhXoZcMSZNfyWJ6evthXWJA3ilQam/Ih+2KGuAdUFGW0gILboh72DG9gJx/RThBqhEbNSoYGZbRn98H68EYfQQjRgvl8FU8tK53wYo6CvaODk+Kth4XkFKSIbpG7+bUykWwsmvUXS+3HHymZJ70P6Bd+UOZpLPyfpGZQ5IunzKflkrsjhXPpRSa+i5CFJnkPJh3IlDubSD0oaxoIDklzW4WvZsxL7c+l9kh7v8B30SI5R8u5cib259F2Sxoy4R5IjlLwzV2JXLn2HpBGyZ4ckm5S8PVdiey59m6Qj3FMjyQpi/VCSpb9GeqvfiU7jAdMgYWnSfT0rY6D/h//P3xV5BLNDG38R/S9X+EerGDFtyiBKWeQYBl81iJOEr8hEwLPQTOYivZfvg3mr9ojeayubuRyzt1JPrYjsLsvSQvbFSZT3VXk7dXC9H333tK3jJ8iHrro9x15p/U/xqr7bTrwJax0PCvaM87rvB2DFidRLkkfaVn6P9Y68yR4wnrQiLTTOviq2wn4aRxskfM5erL/u63WEiA3Zef3reLDngLIZUIFtdpTlxxWPV1d9sUrq3yAqQGm4PUWt3ikeDy9luz+vHT5ftHXLP68vQnRM9I0VmcuzJRdgQXPbVg/+lR9QBbo2dt29hGG7q1kezfr1XCsQMnDgAvYecXH1O4vRxFcSCNJSVlVMTiOYijFHqaNlMHhhnMQSHwkHh10ll7JeXez0Ine416fFa6HsuHQYpvvrX8vacF4L+WAAtIx8LhyaeRJGb3Ogub8EUGjbAhMZHB6dC8V2uNR5w4QyPzqvSYpsgASGywRDWBUdzJviNwD1T2CQduE1ycVfI3bMS+DRO7nppklYCbZu2zGzedONsEIXd/KpkxVkS8r8j0VfC5QZ++jvGLOIdUFi1STDEi1dAgNN4AxAeEvdeaCIzQ/bWWUVfQ3f0wTkIKEoeyxDuYToG33Ri+6DkL4mnRZvURackBu3LJKEpD7xnfCwIoiplXY07KhFHX0P7JCkm33BF/UjQKQH7iaZ6KJQPCh5bRPzpR99jSuoSE8Eomv3ZM1zxdx6yPoPpvk/m2m+9PNhmsP/bqZ5n+cEoiw3d4mJuWVKdNIVOYfmssDJV+JeTN1SvFBUCx2Jm6ZvBC6zwRCXeCgr2wxrGDw5qsvuVYispvwTsPUu0CaNtq+84cCNKl6jBKdBaDRI9dnhc74liJeNmn7uwLJFe5yzLJtU3VyiCKMGl3Bg1eL64R3KXnwsJOPC6FLsvNyy25VQO+HRa2eKrTlOXGKlOmnkHfiqIJRQ2wlVIQ+0CMiCw+Y/Bw4rAQoUdYEABUKymCHwEQqU4hAFcGCaXkcqmJDD6n60+Czb4+rpZaxeFrteFsPZVIuLuydX0BaXhOAXaT8b0362suXYRKy6ylpXoKY52m6Kjr2eu5WoxS0mYSgI1R1FcRA+7cnNcsYpnneQ6WOI21mZc+SL1sWDCHVo/L6xB8d5H1Fp8TGgy0W79ZAtPquUfJRPSXHyST4l5UjQRI5BmfM3VyEvZU9Iqi61UYTXZ1NSqyZoguPU6gmaOiQCMKYU9nOOWCGolJHPOdzVHlZhvW/GKxziIt7eb8P9hnecD2fBbK3vSDBbJL9ucyhmJL9MySuVMkNHQeC9JKKFkp7zQU92/NgzS/DLiyVXSSPehMa0+t8ojtmk1bO2qOQ1E9atKnndhHWbSm6YsG5Xh+uDhO9st9iBm+9st+60Tff8VCJn3sVtu5G22wvQsn22ROuPbTlCw2bmi0SDhrLRP8pn+/Vn6dksu2DjzxEq577J1+NkJOhOyXfyRaggfRHjlw9ZaT/xn3q2o93HVETafLCkv3M0n1HT8zFolRLSxKFt8lkMsFSFw2Kzt5EvfCC85l4yQTOrhHqmzZmOQtGSCQIn3RSnfMwTkNu6onjmYDph5lOPkxwAgfi2W+T9Nlt0qug/FjHNgQOBE/2dp84t3FNQUSAGDRJKV35KSFwjSFx1YiQePSYSXbeTCipKTX9KqGxVZwzA03w4z9xG+ndOVo89X18Cez6opyqUAwx3mgMMcnBBTnx2tWoLM+iOWa2KhZ10tDxblBrRc8x+4uR1h1FYC/dBLZvu43vZ3OjPCh3Ck7S5mzdPT0X3IxKkIoWX+MoMUmFXW1LK7pGAUkmRPez3uHzqlp7f5SaYpIPLaOt415xrM1DiTlddjgqHEVYcuRfypcVu9CdFPvvKa7hM4uPO3S5mF+ht3UurHp9dhNxQkjW7hBm+IDsirjv6a5+VV/pTfBf7lxI2dyNdFHNPcCH8IWAstnDyAjzAJ7bF1Byoy9yn+PSWAMAJcx9LU8AmZqpI5AsyKpPSZgdmR1+F+DAvGSP8vQNH8qLPKl8SqKAL0R/Z6ipcoIa55MWFpGAAIQsrJV5BUUVREBOeFf3MVR+jr9ZQdaHUTa20XysbNtJmwyPkDldDx7vo+SKskHe6bFSGut3j631dSUU/LEJD7WgN9WMuidatjbF9toWzQvRThG/V2VYJfgNnWyEORJ5tleHserbVB7n1bKuJyB5nW/04kHG21YKX69nWALxcz7YG4eV6tjUML9ezrSF4uZ5tFRCi42zLR4iOsy0PjqdnW3VE6DjbqiFAx9lWFfE6z7Yq7X78LGwP4Ge03cLPgvYgfkbaQzTaIL6wUsyKcLpO+79ZLINkARgGyZYbD00Wtm6JW2QH3hIPTPZAEX6kfuOWV6mYD1Sin0s0uUQvlaB32E73TBZIHkmHrt+9JW5M1uhlNNnPevQaPkd31yYrN8f1SY/eVSc9qmRosnnzlq6QF+Fk9ea4MunfjJOO7lYU7FNFdDyOYLKOw5JFKmKngwBXnhzIVQPtcGEyhEmcrNixP+lTNf2Tvblq2JoCSB5DihiSn0FiV7zweZeEH2NKTZ+H7YSlQ/Dav/rsaZWGnXQDwscSM93OQW5w1uPixKk6Yh+i59vJtiElj7pTSND+iZjr+oT+T+Kr2L+4Mzatgz6Dw3m562FDsGXORLxEOX/mRO/yeTJ6hn6IMdlHjmDscCWUrCO2NIPK123suNRQshC8b330TY5SuX7qmgRWEdLyJzI3OxoOvQUcJxsDjgwS7O1oANnRnQUZTBFp+RxBg5GAbet12GGpgQczF7fOjs6vi8wJ79muAajq9ngAQgNma5AaOAYg1gCBsstVAgzX5anQQ1wJczlOsrmis9vl8k3XdxbMcBYZzeJ3/LuD3SOJniGP9PCbrt3aFNtnWTjQjKhHbTagtjDEl9P4ZU+NAQzxsywceKFcEUP8LBqHHFErbHPgrTKG+FlWhCG+nAZuFT81DPHlNBnU8dOHIb7c6sUQX271YIjD16aXRQAM8eU0GfThZxhDHHuIAQ7chCG+3HLbHIjsLGsBcgtxZYcMooG4xfd3DKat9eKVfdSeWiuDvBc3XvThxod+3OsRN9NgfdK7FldgyPCqxxEeRWtxqUYDV2D0UOmkvrbrfg1MHpWYHlbWx1UUqqFQZW3XDR0Rb9foYWk9bW2oUIhCpbVdV3xUZMe2FjHSAiBc7LodBGrX3thbi1s8fKBdYLQJvfyNHi21nUGri2sluFv+/hEv3AYTka3db1T8Cr7gfbOjg31fcXlVgokiPMLcAuMOuypfmcC7w3vDlLrbcifx4K7/2ZEN260vuJeycW/7BvXkhaPu68RcZJ1nl7tDulLuM1+ZsXaz5+UhizZwFbl6XoTDTLl6pQSrkYinlytkuzSrl2ea1UtymlXloyea1YPWbM1qkEV+iKT2y9mbWTV7nysq1SvIzhdepABZV67Ux6n/rwlE/FPtQHD1QHy7D/qmDa4RuKAY+nzinWdvt3k6xX6hcBFR6jHrYvq7375kap1SqgLT/SKl8SZisQRg+OuvzBMVV4oDKNN4WIr+83xFM7WqOM087Dq1TYWNOk4XnzZ1JVwXn8mKJU5XRQ6kViRO10hb4rJInC4cr7TyR1DFx6Eqhy1r4m5Ql5mOpd5ojQRo6uyWcJb0nENtNeW53dktwS3lLBh8zrIPTIxKYfd6XFsjIa+oMo50WY0ruWqaqCaMy7kK+vJxtiTGJRnqc9/0dC20HH+JJLFcgb6uJZRjYfqklpoPR0xEDfFzpwWWvd85xJME8lQBrKKuAFaMEU3GOYBRV8ypSHnT92pveiZisyuolKnSCj+DLrY30sSxqSP9FySwfMIHGNElyuLgFyXhGjkvO4K+g66xTw4h1aArpLLVuDBMHYlg2fyP9JuF4SSiz+kfGc0byiW0GNc6SZXP0PKc0Yczpp2zLWvrpH3j5bzXr3Vono/aVTm3BEMhZpGSPKBerZKaBg6H1djHCcgafS8nbXsohfDt+GlSsU0ID96ET3Ev/ZEQ7dThhECNT+dUC3GlXeWwf1SLT3jRY1h6OSoEDY8RLMhVYYbaSnbdrsLWq0Hac0Da84EsA2QvFdFw3Ri5dk3Ffxfg6h2CvlvtKh4T5BHxXGWLqzxmhKzwS25OEdkVqln8SzjqMhwLrOj3xbeGRqkvJ1B9fmHjhSexleEgU6ROS4LhpHQpK3nZmSXAqf2S8pex4Weko/S7cPuOC524FD3rYz6PS2uSIuseS5cNsyIt3dQmBSeN/BKxjifaM/i1QoYhlXR0o81OqJK1KStIxMXLhsFsBezpEIC3QBq3SZzMdhHQa5LQIHa5Oa5uoUdF7eWLGMtVhJRSwsv5orldJWLOOWLhXiGRHmnaSd/lnGdXMrulRLWBeyoD8tj9vaCUwMeqClZtnFgMZehxACaGPSI7MMxBFREESivVhchYedRxWV/uOf9bl3bUYi2FryGGmLjS2mrm42lRzqpnih7eSZPVwk4X/hr77Hm0Yut0AJlPpSvEHDpNjFLQ6SZ1lk63aMOn0yNraF+s0vEaUlAvvD76cgFLEXz5v7/z24/bENBFaugkdiY/yLokOVqYv/HJB7ypDssY+VKYfjxT6oPfu/1pe55i7Fxtit3746/OW6zC/l9Zsa8485SR6LkLrmd98Wykm/plMM/Lln5ZmuclurjMYWxnLA01exmH33bl3qgZV+lJJOalBJTgQJjuYZVcpUJRcMhM96BKjqvAFRyy0j2qkldwLCdHglsivJMjES/dbSp5Hce64WTMIap08IMZO4uIsFclAxU8Q05I8+1OO/iqHPgdhVpTRI9IGtC+tE6mQSKp5Sg7k/WrQuOwi/HzcRi5OEX23sTPSiAHr3T5Rvyt8Pyo1VX9SYBHDS4fR+2PT7pGk5cigrwFlyOayDh5gIMlyeOjlipKmx7UPuNitH7K5cMSLMWkfOGYez080qbIztMRqchKfOWA5MkpVBw5TcowihW3TmqzmI2gRS/+7Kc/+eHT//Q3L1pb+MQxjFEIa4CVi73BlHGJT7D47FnN6mwxx2fTPL1RSmOsyDiI4akDZh4R3JWDXLZBj6ZtROWVew78WBvaOLQCtNywhBYbESEdPQIXChbvPNqGlndOJaU10FitWRc7U8DL0a6mfHinXWL9Ujl6gs8l6Yp9ObvBbp9wYrWj93k6hgK7qeLIlngCWuxDmW7oTOEWMPWYlE7K7ucoxRwaVjAm1wJMriyEwuGS99EFxgJE3OHaxU1QS2COXaNv4uXILXb0AzfhMwtApCBusn60u7DekDEuJAX09oYpWp9sOUsEHRlfcINjPjF0XAFrPlyEppDbX2DtlIhnNPUsuJ6MYh2+/eyiYYStwFlDnPWHfxiEBDh64ygQG1x4nSQWglMs6yJYXzGVeMYgQ8hfo9AWq4rDxjPNdC5fdAOUiwpXRG+4lJZ3WmHtS5PiMBtiYSjGo2EwXfTZgjCd0toWxPNOtBZFaTkigdlreLdWEH0CZvRCdK1i1EicZ7VeAqpBVoQgcYQ3IKxo6LAyoaDUhl44A30hCzPb1NbTQiyHeNKeTjyJ1ODhKIFnfFM945vqdfmmermjBF7uKIGXHSXwtG/q5RLSdDz5eVR+hRgwtfunk3P/5MtUHLliDbIEx/qTKGp8VU60BAGd5ao5D25xNANADOGfc+Qdzu9ZcnCvKgf3/nXrjArpwZXJ/XQuDBjsDSTbQDkNyEEr5SggIkenBYLIO9ZWFhUsyoKCBVlMMMw80jPjZFfleA0cBZDmxU+jB33tTJFdxboiu2dVYse6EpAHcTqkY0kl0R1HtsWPuuLIwq/V644jyzfNdceRtSS8j7KDvQvLGSYPtpXyARGbH8KuFWkbqxuw6QspS5lVX+6sAjPAaLqFZkoc87iJrbPsCPFpMay2+ba/1W0OqXMJInORtgEBs8RLAFL15Iv2TdPwqp6s3iIBoijr3pT401gDJxu3UBKvvMnolrh4E9xCJuNbpmFumE78m5IiFaGXffTxTQkcOvGS6qXP8RKV4ksPL/3sJSpt4FWfeqW/Q6WUvEl/RQVuIpTCD2BuFG/QOHEkOL/4k6go4XzLgIToD1QYf45A4qV9lB1hea6qrgPw+PaAISnSInmxJ7tWoJxdK4ArAPqlSJOm3rq6nsDniwp65QUuiWyqOw0KfNtAxClP35jAd8WQuk0uSyimpevlUgSaUtUdDGonizsfsCYFfOdDIC88EuR6r9e3N4TqWgibb23wsqsVnOxqBY7yJXc/DF2vbjfgGwt86OnkogXESSEMR5DvEWTXEzqDyNcYsyK0d3xrRJkR4qsnhpGXuyV8uZ4B91CEf+3q4JSxuCbhUhnIOwc9CfbQFBcfGhq04U8qky9aNxrRYqOKCQKBbOeUKGksPnnLhzTpX0kd46UqOzSuE9rQ3pQ4JKJQfS8qmWTj9I3dXjwt5RaEIBE4//cN9tcJ5OyteAtho+LTPDZFosP3XD7aKicfZGNk8VJQhlgARbNj4uOXeK2p5QEmDqsDfmMnRCyutB3idmhpBU5b03a8hC6f4u1aMS5j6euqg5Xi9Mi++UZ4b9uInIyv4JcS4LS51IuVSY6qhPowvQVPJitfFyPSZr+QULlQS4twxYk1xe6JBbnD5bAr/tPmssYD6pJGN/pz7L03851/8J/9flGfqMTxuk+Kr7rHJw7kDESTb67DjWd7xFniUzjlSTPbG7G5hyGdr6seSRwEWuR0C2dVLu8C8zjAxBrMPb6+UVOArTCGbP0RrQorWIj22G4s3212NXrX5b4gSmHjcbkA35CwdZ9Sb8DqRhrFR30+4XBAYo+4Ek1rMwePzS72xDNQfKstdz96EuP1Oqn9NltVv5Qs3JiNOXkHvEoE6J02Dop5HKFffLc4WkogqetEAevKbtDjQ2BNSV0xwVs5jw+LYRfvsQZ5GRM+C8ryLmVwl0sjo88Vs4v3Pg4TWMyHX1nc8iAT+dpVwhPb1SwLtsehI2JfrDtw/PLFanNR1WUZko8qFeBrBSGXauXzRx4iDRRYvi5EWzB2HWzuo0s5noEjwhgSH/d5qvi4z6PNj97GxwlQmk1Bni7t69JUXkoj8TZ1ZorsTwL0MjLU4cAcF1JHxHa4GUaebhOQ4dOnUhLH5JU0qwBiGQJcN48lW55g8k43shVCVC67XDFa73DN5134Apyj7GCserlDfXEndT/zgFtXd2fQmPugXad5I/xNV5wXYm3eaEKL/wXPbJhM7+BKJ45lIIHm0mmt+OJtX1EXKmYxLBhTek57qlAVdFU8C0vHs5CwECBwgIJAFZf8FPkyyfSMi5IibcJSXOZFIjnPctCYXoi9QFxkHWhZAk8gqgDfQR9thVKyLNcv8gFGOfBO0yIrdEtYhuDuQBpd5dQmV4ioqChNiYoSc8g+wdtPF1/ETv/YqZ1Bc3sa8wSZkt0RSl6EY1yMhB+KzWck4VgGzYvVBSfR57xQbjYpdmD1EG89uwOtSRDrg06/55K5ydloQl5m9xCQpMInbex0y4wE7y60xRuFJJ0LtiIkjJO+B69o5Exa/3lYbh728fY9JB7FhRuoisPFTbgHPeI3fDboBtyS3kILdyY0H3w+gXD8NhoUj1rXrmFTlNrxUCvKb8NN8eqxRMvafQ8LrDg/c7784IbfqjjPyQE29pviwxXsuMdOsePUjq0zfEx5vBMdRlPYoe4Y1bSOU81t3dUwRbx/D1qb8/VlsRtjK3xvtiHT8UgdWcb58H2cuJCRXbNhcs2Gye3aMLm5DZOb2zC52YbJ1RsmidRJu7GfR+Ur0Gzsk/hnRH6aoA/Hv0w5IKmT/hHvoURf5674uWAinYFjRjGnVvBdiQ73gwqBnvrR3Y7ujXCnK0fXD1ldd2HpaFFywA1myBXsFLVkpaPis7PMEW235bpOT67r9GXMXk7ryxK5c8CT7SHNnefz5CI+467cPM77VGxAuw/muXIwD79L2U75Sr6+1k1vkpVSRSR5g8Yixr1WHXWL5UN29KYcDur2yzdMEHzGWx9i46D56tPow+zVtQqfXFxFDIvodldFyCG0gEhLRVvHtUGUHWS8lkHFpW7D3evqrwLzVSAyakGOLBVWOipexRJ9qFu/8lW8VZ42z5/gdaegAqmIb/iH1fJyaHb8nhc/wtPYL5p7H1pCuzHplddIKJtLgDhfW4J3SyDXBrCt4RLBqqOiDBejD7iyYlqIcnMFB73B+tnhW+jZ1PvHtCLISqV9pSWWF/1EkH7RwjKJXvtwdxjccvGQnas3swePQxApDWUOTfoel/UuHYbYzE7mRRWQJ+7IyvMGXN5L/albU5LWFKWt56ebmNHSSgcRfakKXABiRZNiBO96atNTvnEYsUtDTa0K67346ChH/CmLLwPHy1yjTrGzx1wgRhkvO9Cou+anjl1WKz+vNBw1wLksccUZCNtZZz31AqLFijW7ZfZKiIak9Km+xAAuwiYWIs6iijNLRip2ZKdHU2viAtz+yvATR7hmlIHmMfqYq7XatEZ+WV1tWZKgBZUkFKNCSRseNnXOszFXcN9xMA4sXUHMNywDXd5Ckjq2zeTrqD1dWdyaEFWHY+hEnye1LXSwZcgCWgrAp+qDknyAu3D45ht8UMIH2Fp5urMtjEoV85Yaen1nTbSjKC3ZXJC4LmUIHl1QHJYrYjfc5TpeZqws6BBDrL7mm1zZQ6CYLhcb4RnMmvyQNvk0odhTiT3METH7sBNsqzuL+J2nDiQov2bSkUe7inw/bJgTuW30bCVB8CH5LJiSzSB02/C/XEOs9w2bg6+xPxCGBm21cbSA1QcsRm72qqJCh+TKWmg5GMAiNRWL/pQslHKPmv7AOJaRwSUp7wTsF399Kt1Dv85a4discoUReGQWUkHi6PEKpCpCszl4sOmH8YBePi5POAFfgaPiOswqznGMATLk3TtfYnMjpLJy/pw4xpbNthtXm0tsMfGwXYT+ni5aMD+nE2uJTmwVotXjuqYSK9sQg15CG0G9hsjytNwjiDyJFPAFYZsLdg/97DtVjWsckLDKPhGVzGvhGqZOOQ75bXlWmMMrmKIVCYGY+UZcKz5U/LSYPX0j2wmCWREVcZFcEY4bNe1EUcvfWvoqUt9a2Z2lK/mOOV8FVaxlVa9nb05xxgh1PcAYZh9VzxugSsjquTw7fv24Uh9EXbFqjnMJJjq3FllyC2YxKJXDSrVW58hAW++ktWdIROh6yLpXx5vgs95VCf3NFnA7fUqEQdrePoqyNXz8h/j4HPm4eryP/7z74wo+/hY+Xikfh8f7+KPv6vq4fLyy7+sGhLso01t3E6BvWAIJV06m/4gnC+VB8XjVfbO7Og6S9FN8vEI+5rC2u/+cHpwpDyB5pH+fe4A9XHrLJ+jBAnmAIIDpn3zClOCwtA/iwdn8IPOTtsL3i/YgOlpMjAqB97puPkIRB4+ekml/St8pg903n9njEfMD1MBKBHVyBqqH1OXLKNHYHa7aCt/nq32xRzqE0EgkgIHDXdoLXq6QUmoJjvESKwXHlgJfiex0CNM7C3EGNoPEHrcCS86tsJWQN+8fssV8N8OB9W32VrfxZfRdd6iulu07lecrbekBhPf2fDoDu32ZzHVDtX+q8lcNxYC4132tvIu2uUOh1gNEuxwNYZeCsENDEPJQc8hY6IRmW0pinFjDWGSIO9GTRXXw0+6+MG+F/KziiONulNTk5i4bRo+6WLBqsw0deDTL0OHG9dmGDjyaY+hw+ba86Cq5iKTrqjx5LffkWW0axjV1T54KrYdQfeLRF0gguJJcq1kW7y7oVyscsc9mnaodh68TsyNi45hr86pa9KlA9uIb80jugeyjFSVFie9Yiquv5ZshqiZCn1yTZ4vvTgU/FTEHa2crW5yttDrI0uHWca3Ab7qOL7rxFd268e/M0o0z/gVxyCnkFOI4ydASxXk4W3FeMbryYJaO3EE3wi+8chMtSaQqrx5bVT6eV5WP6wO0x1CVl6J/7VaV8x0eoiNXenMJ81EU46ocl2UV/I/ZzsxOUkC7qAUjW07NOaz4zmHGSnAYYUX9LZQh6zrjAbIod7Ny9EEf4jAvT6zbFu2a1nqHfGKYlqpb4eiSv2z51yX66o+UVzuZlGw+EaCu2LWzm5lt2l3/5KfP/vBvXryAY/pysJJJ9+atO6dQw4XZ5/piZlsd/ZLbg9dmheQEHQfssjCLZSZXz5hcOW5EYT0xEe6JJKlR3xTJBx43dWoFF6unyyFHt2721rYLsC8cRcEKB5PEIzERIGZo96FOrsCjCjzPQ9lAfX52ioDZztRw7K/tqge1SISc2BXzl6c9lXB7d2ZztZW3B+9IPdVMfTCZr6PmUByhUKov/Jmj5WxIb7a5cQP2BEdF0uELQgDqa5aoge57L5QeY+LyGCMUj5xi3CQhYTZwfGQOkMlHti11r5mcQbfVGXSlVoo5vjCvgcNS+yfm1m5L0MKWRPTSQb3UNVBcbpmo1NmocY6kWwmC12KxYn0qpq6VvBjA1wmavVWCy2uwPkB14e/kIEg3QXxFVL4PwS9hVSfaWhB5FrOJnMu3Ea3tzz0JoC+WSY6DCDUBX6wsRuUEq5gznEDvSPZO9sqjCQUXFFlyQdF3Ha02Q5xBfwyCIau0fg6BEKm9vijjfh6VY6vrQWz20c3XEOMiWpTPt5/BP8GH4uwc+VnGlx996iMzEvplHCNgJV9syhMMl2kCWfC4n/ZAAvPTz7OqLYDaVmL6rOAkh+uJObmqI3th+DilBajEfBU27zFHVGIHtKZF5DmXdyYcrS4dU+G45DjScmuxiE0eR4SRkFa/omWf1Sr0K9Y/zK8un4kegVSP8/KUfTUi6UkkAVSFkzc0Jy3Wc9lYVoFyiR+R4c5WdXmQFC6Cvt/nisRRAZVLRBP2lXpl9El1P+CrpUG4hNeeUG4cHBeew2uSuW44kXit5gbT8dw94N+Ws9QwkVkiVHgc64lvGo9VxGEWElvqoBff/+mpMD6WvtM0/KajvBiN5pE6+pyLZwk94/ITy09Lqdto37DTyy4XXQUFTioLq1yOKPdvMs40KD/uab1icKE6Q0bpEoeMtjmWV4wNuZPefw8RAf7V9kUSi1Fdd4dP2HixKaZ5ftO6KTkpgbPvbK/nG1DZoYBSMR/MkMtOLey69RRqyYUU0DEg1uJ6GHrkKl/ntSx/L7yMT3TS1OV1+FZEeNOlN9Ckff25loSsU3HcsgVPpbIrY8LvK7J2ce+IhMrx1uo7JJH0lZq3lYtj5qoT2JmK87yL5PCM1ljmtZ33uVpJLGrgVcLO57BFCZxECpYlcnJFBXASbSe0TtnhmFmK30BBL82n+FWRx18tWjylxmUEKhlHxhlHjhsstmbHm/FkXBuoqKtEI+vrjARWHpfxTmiuDvlSCpbMmHDR53UEfOHif3LkxPwKo3ryZHuw1Nnx16snxDlhqbMd6UxC8dK6BKxU7sqIYr6JvUDS4ttpwf/V66WrnWOEEKEmqSAPdnYDKdDNSXQposYEU2L9L6Yu3wYxnMAnvnjZcAqNq7kexVEOr+9jfdC4QBljnudrSHwmnYLj5OCwuEdFlomwxzHbOHAMxGQfU3KBJdJoV0Hq8iRiLQTKFDe6c/hFvumlNaHvfKERbWTAbykCz1hd134Yfl2hOOZs5phxsROOC5MqDo/zhoyYu6cs3hUSp46dKhU/t/Jlu8fCUg6v4KbnMMmi33GEwc4hsVCxuQuPa/FDV1dQuzpMIKqJVHWNlK8Wx6yDUb2UT3JYaakbJzNAmM8V1DdpoPZcoHYWK3aJtiekQVelZp64RXuROPlQD9GXXXGqu1J+rpCfy+XnEvlBvGb8bpCf6+TnGgn6yMElA1wJejCLAH049xhvDu8xISdxuO6QnUUXUZcoIrzIAVsHinDVjYvstbHZ0YE43KNZeA7xfeegHez7nv42+2IftjvRtzAF2zpK4yccjg8b/X6gdLpLrZ2Ovt1xqfUxR7mwU/pDTnYBpPXbjjix6ygqW20TXGWbSuNC7e0qjXu2d/DmQl2mqU7hYaHirRj7IxPx0RXfc3Inneeo3yAORHxHAPDvyytvllvtxKvRhM/z/w0dSjo+SxFJNUhdlkam6Wm1REsYsh6UNhXiS5MLRf6HJZ3vi9jIp58vrbKczSWYjZriZnXHl2YsGf6BfMCshjd7Z71J33Vzha8tTo/aU9eTeOOHCiPsZyzaSxCypOwncZea1Uy9qWG+qwHYkxiRRhfxNgBr8LkWBH/xDoEJGuBunYvIkLx55otz3oSgtg1vgXb4EUf7ksa8iYFAz06bkaQCqEU4hVM7SCmnTYudNtm9tMUaFjv6S7bkRm1XDq15rJFps+DcgqwnFgp4ZLK/pq/9NUnUEH9NB96TDvtrOnhVgP+kfxP86pW/JpVwlN9lIfPX9PhlAX6XnvL0ZM/LAl462UtUqv01C/nvUKnx1yyIv6Zz00tKm73/L6PN5x27YIx8hH+zo4eim+lSo8QT91G+80M2dq+t6iPvlroewYMZQ07Q2eZiE9CCb0FbE/2LBAEWhQ6nWXNU6ahNcoUPF8jVIxIVjLNyEXggGrgK349bWKNR4bDGGjiDEdMfoGKdtrPbSRwxCI5I5JiWjj1PCqE/LyjpXpQ16lZIhqYDfIsjJu+GIkJUduNiqgMJAyUrye7VlS0ab38LvH8TRVpRNnFNCPpkwXV2y0kURCW5TDVRTYE+zLQFLVFIIO4W7twow70Kl7zi+oykggkgYPmDlF/q+EfMT0WuYgeiimQC3PgyxdHIA1GVIU4cZFaRDjn4rLpog8RNvsSAvR8jWi34VvlAy7hQyhBCiCyHEyCIA45FQQdVKpBBHbeqqtPWfMPGfh2qssCbpegzRSh2Vij15B2OXWQvAB2gidU62n4mEY7lqFHi8QOOuh+1KSVHjkhd2MZlMjqMHD/mEzuqMKfXIbRcXFyzdibd9EvRl4lHpnifgiuJ0vhiMIFPj/m6aHwk55wYIFvZkBX4O+S+YhKc29ntxUet2UjguUZih31qSMTBFFApyIXIfGnm5xwdbMAYuYTL5LRTZvi4UGv5+ZosYgw23MQSfZDFOOhmfUxxvlGB+EYF4nepQPycCsTPqUD8TAXiaxUIjxZHIjaLeisNosdc48kMk+bPCbKtLojC0VRsIyBVZYaj8BtO3jtLRG5MADRD3OmKaI0H8C3muPkuq6BtY+ypaGUgwmiwND7SkSD+Ts7LWFU00onuUXL0uPH65Tr5dkK8WKavNmSz0VJnRduToy0wgpDlbRk2Ujsxg2/dGd1jm+/zVyiItj8nJ6NuxgF8IaKGu74T/cyRTeIy3jtqhGOp8kee/P51sftKhtm3K4IwcOTVwvZHoVKC8pLlOUSvgVCHf5cNJzjyxNMo357CAW3wiyifHZr+oldJdCufDHltRxmLcHE0jQe+4UpcV3A3FU6gTaGYq6JioSp2D5Fj/QSNb+Wkbl3Dm3Rfhb+hbR9cX2HbYVddJN7GAjIU/3yjGd8LzS4QaKEeQTp+jsO2RY5c+FrlpKt8cdn5l+PA0FCU2hHv5W0hx89hX9rws9BZiKHI0bJttIUGBuu90mYqIcsSd5jnUfgyaEVwdBMuOkFpeIZXxMEsELNoU0VGdYdxKVjsw9U2gQ+peEQ1ceSNeVld9oV8KDYdS/bpzoXaIKdPpsgVRFAnX6ReOXyIWl16Smuq7Ctcduh2xUHDkzCfpDnjW70c8baxs/tbXNHQc7GW3L+ae9HUL+rqeOLtJKXH/jvJqn+7G85gf6ydmN3/XUbdkzDruv92s65YVI+IxH9Co21Xbd0m2xObZOthuE1JdlFeD6kjldrX6yOT4qttI0oArGDLLEuOTGJFWp9gMY8uHeb7dGzayvD2XeIHaNdvCcfqpZs3wW2wSHZNVNFBhNKiuHfDISrk+0BEw4uTAC6sTUlA6kKeX7wpsq4V16/FkXAoBK9PcS6duoETMEleCHuQvtXOwzr8VY4kwzeqIJgTmFrraCuZr7Ynvtq8BPxZZulR+wC+cNvJfKgn7V9WB1Id5eDGGKy5mENPcQystHievUrd+KS91GiF+1hm+RAvNbUpsCBdbi5IgO6WfFKIvuyxZxixzANFOX83or2E2bVcHVUl8kf/mQ0/3HP+tYIT32MpsRfY7TUrRfPv/XLrN/zUHPHHE1WRw8dbge1KG99Ms4aeb9EQtWv0fp56Qr1/ccPb87JGl1EMblUsovOJYhURzFFChlw0xfHtIGK89GdEmQNxQUm0H+oBW18OYWeiBrsP/DwAi+GLY/V9y9FhsA/M8sMX9wZ9gHNSnZDEdhPnOFfoM52euG7POscZzz3H2Zp7jjOae44zED6yyMxmXQxznpM+oAJXRjvlZI0lA78r8Om7bVlRPFX0k76KXnm1cJST95HQMOZC2OXr+Xk+IP/odAP5lB+KYxvbS1ndHLvibhF+WmlFzR09mzlQHQTtXonQucME+8X9LXIS1dmmI/wudbaauL+bTTTg/Vm4XWcmC7fr7M3C7Tp77OyyrF0SWphhw9c89aNl2gtVnsFhuF9jJ81SWQnpwDuF7DHMULxPkPhbOMXVhnboCppSIePzAFpqrZCTwpRaJZZsSq3GiWIOHfw6qrS4fp3cWElvLsGpY31TzR85cgvqii6l52dciR0qMUP5qC1br7FPdtmTaEz2xLGs7CPKZZb6/RM0JI4UmdfgsUxKNQnPAOEq+mObXUz3WbzCtoMskuo4DvuzVQE3RZY6azgiSoI7NMahInRFygskNJEtZzqgSIYPLF/dbsdlmLaL2Abx6cJAiyoqdICXHQp6jQghAV+jx8IIoi9FHwl4EQhWZvpq7gEi0peVAfSInZmQeNcbiUGQJxJWlAMntWHVMdxaOnbbIUuUBiQiZAHI+Gn6pMT1fdaJvugaWcISKdcVDQVbKnfYcgXqHbYEDYseKbT9DJtdLNSyKgoFcWQuzmD5MtvyZzQodCyzk/m261I1gfvDghw5Uta56Ef+rLvX1FMJwIYdu0vEAynfb2QLj729/Mytg6+ChsJJjACBtsMU+LCbRIVN/Og9uMaswCYtjvga8j4VOh62Sbzr3VuCazXLsQ85X4m7mR5DLyGXj8aFdYisUVorzwN9GfS6JFgTB2un1IXQ8qOYhNUaUFGRPsrgYPFVvZCEKuKMoi/QRUQIeE8zZTzWSRlFkegyJKx5uFtNXXvKSg2UHiAhaNsnZ6ys87AabPfldxuM9WTi/BokqwMutBmfL6qkLcnNfPUyP6JhLlXwtZWSVFoHVTmMbOoyAkciqLh8AwAufkNgbxDXyd8CKaDwV1eHg2cAmgFLd/AjehH9xM1KHHGz6DJ+uq2kS/xTMSshn8mrPX4nkqPeKLQWT8og118aDrKwfKYkTdz27dWQv+BDQ0l5dse3V9M2GTIuJRzeOImoj2fb6Zkrm6nNNv+hfSdp4w+8I/ZfqNskqOBubUdVtYtKi2iLGJ7fXi3nZ0FEPlUI/VW6/dsz0E59lAWpQKyRF4MzGFjbVZjIEWkEM8OD27/Nl9Kv54tjsI/kK9Jtkci/vZq3AOwPqAvbKgrJSjRPHlOD+Vv8Cq7s/8XyBq27nXoY/Q7NbO9zdASzWE5Jy9WD6rylJTpUdhHxaI+tbiDwVTgT1quKCB6o2xFxebu3HvFzeEvMSlmPT2+46pLSEl9SyqJPwpGYWc7gExPQYuIrWd1pBkUAsrgsVz/Qcs/3/Bag6gzlWQRAfhtBnfkecJe1XSwJ8F6wogOIQZdbjD5q8/wgbr4VHn6JKDQ9EVNtUu3LnB6bTY613ArT1pS0Tw6z5tz3PbmUJ+pwf0cfLMhEfZYdqdso8AGOQ6iSZ9k97FzADpGueEryJov9bDw+6tjmMxRyMHYPqSA8OZEk9xbKIQr/0uPjw6cXOOahFX3Dlhse0XRfnWCwgImKGTm7Dj4WXZCTFF6oDqaSkPpnakba4aoD9SR6Wi02S3IyYrMkJwM2S3LSYrOklz7Ja8d+WiYifX79SZu3R75w2v+/vS+Bs6qs+z/PWe69cAd4sMlGZ9QzV9IxHBYVBjGFQwKSEmpY+tabDswAc2eYnQGSABXNXdNSTDK3glRccn1dJ19NKnMpU8tMSisrS02tLIv/b3uec86dOzBqy9v/E3Wdsy/PeZ7f81u+v+/vfLSCz/eK+pycCMdXkPeIUsvfUgh0ooTz11UDZYZPoXx4kC7ns+wwN8vZJ9D2sarss2Ih5YAqK8sD1VnhQw/H23W3PBZucfRFWWYBwDM8vTUbT0N89BeggXtqqVzc5UhQFQb5s1EciRNqrZpDrj6B3fE2PY9yvDzO6fUpFwrBBkwGniNKH48qWuKgwk1FMymK7agoOYxGTR/6nqJpMDOt6aagUabPrGX5yvOYZAoJNQKsc60ILrZVdU91BNmhpARCIFfCXYrW4GL9fKDK80U8vohLF0kfvFMfTOndU8VyprqlufzrCiH2blTQJ6JpReTtlgDKMx4iB30F4LM7ggxjOMrhyZs9dzAM8cEwQhbt0UUplCo6/nDKX8r0hn43qr3oJKDH9HEbnIKP101MSirqZH0viCp6+WCv5GAPD0ZwHPoQXnG6+CjQIgkpWaBIa/Rjh/+yvkoaJ7wWZnXALn1injzAJ+KUeFIsS2ACh6huJukqw5n2cEMexlKCVD8EzzzpEkskR2kInx2Q9wxzygPiJmwlQBZV/8AOj6nrGAuYGhe1zKZKr3MmGAiXw40vyTh4SUmhXon+xoAgFyp63GHQBPYK6KaCm2Wf5G+IytIxgCVTngd1H5K1CFQOOJT1N8UoqzARX8Dz9MO+GQleO9o36G8lfdxWOsM5NlpDb7O4D2e4OUhoWVDiM6fUQTIOd5TcJ0YLO0kojwpcMOg0cfXvsjxNBTxNZRI5f+QZO4B1sgmsoe3L+n8Nv2+VIay09dGolxoKX/P+5PVgr9oUEvJTYs/HBzH1MUHPgK6fkGqcokUFL6z/qrhQA8SNUQPD4rCnrcOM+gnkIae6w7S7CkKwVHEUg+2WexMdCHTyqaZ6HHo2PUlabyXHt0zMPlOpysWQeAH9LcmL4pQA16PkBxSABmLHghC5g7oguvZXNJElcPLB/HmuG7BfIzRzhrKeWs0e2ID4cTzKBSjNBBjGmQAZLn5Ej5nBsuYOVgseNlS2HOF2qaIUAN9GjH0qB0YAYtAsuwo5/UoiBcDntDROARDs//BweDkwP3Mr5IoF1FO7bI1PiVApwhP5f58Ose3td4jb/hEd4rYhd4htqQ7xbt//ZPdtv/8d/4j3v2PI73+ym3z/5xXSICqG4KLEtD07Q0RIhWFSmUDCKUEr0ur2oOGmmMMkwFUI98IAUPPMzClkkii7sXmG41phOJEFsvE2fC6XRaLYCtUsH048kMwRzM8CrpBajCVGnBKM5I6hP6swvJrCyXDV6hCZMZkveRgfkW3lVyFuG3KyYP6q6+FHVqtSlY5DcuKF+hxX6gVL2oGK0w5cTjsgwV2DgaoDeLkK0RwTOIgUktAnqAUnDGBgiYV8Za1v5H9Y1L/zubQN8ftVYyEYiHAxSASkECYMeJwwQBGmsZ5DiA9XUhrIcScpDeTMOoKdWVgWM9hIjMkZ/arLYD5Ma0A6CX1axuaPvqZ49tfGOYR2O8FScnb+xwkFy3AHrYWMVGbncBYaXsL+iPfDaSvDThfYp980oG1rkb9BBfxaOQTJJa0rsKh2nvQzriwNehxDQBgtCY//BvkeEND6bNa4gnDU9W/bti0L4ZJAKhCJ2mKexDUV0xE5A7bNs1lTFx2RUV46KC5wUc1BlaOSYTFtAKFIgYONry8lPQMa3jcGJH/eQmAqOCX9SURHl4CRcniX2RczDWRX+dYbV4nMUrRU00C8jbA0pgGJHPEO+xKzI3UOnODloXNJjKsppaqFk6ui5FGibApBysH/SzMxknQtRovMXGgh5zAJlpn3stwHKjkmAt11YxdHYJxax4L3qXoISaUckhcqnAvVjuZCQfszc5xn50L6QhjoQjXUBymiv2/mQstMK5MgOMbKT4Iu6bIFRGd1ERcAhgMda0D+27XAE/+IFuBKhe8G2nWc8KskoV1koGYJxEVGAxy2xd11Rzis29C8+Sz3YEk7KMVigVSZZywG6d0oY4NezJDzTKyMII8IfvQt5NEXGKSnH0ghsy5wGU89wQKz9JWuqRJ/JbpMpdI8lRGqd/TsEQOS70M1Mmfy7B0O/hDfwVGSaZ5czxA4g6cCmiNoPtEX+pxYTmIeYrohL4GUqOOpiiBgt0u2OTwHPczoWZxsPugV3ZK7q8GPzUsYAXrFaa7rstTcWlL05T5la7pIhe3ovfQhMBHRFy6WT5JD6WknVWeaSqIkikw3YY3pArP8fBKmNWYInUyEnbDmy5XZe/Q+U4glWWH6y1Rh+n0DC0zTgPL1zZQdwmFqGmFfTleUNvCfxAvYUieESMu/gVNm+kNTH4xcSeyqICcfjxbQGermEMJFCV60IrkLS1HAX+TkPaCtiPqBwDvQ4IAdB8ABYNi6wr0IPXRMGwFWcgz08Wkq8DktSXH3R4OBEQuUd1mRukGec9YoLRTJ43BybuWgBzhOxY9Wm0gdJesbh8RfFA+Jx2y6okujnxORAzaVAoa4oJf/UeYVtouH0mIlMQwHVNEAZzO7e0q8eAAtVtg8P4ys7wt/q9CzDtrUq8qIlCoLMsMWwEamw7D2vGcUdLxCTVGf5Fu+ROiIAbl9bUKs5LZJRnWCsTMQNel18RBIGnmG4mU4c+tn+GEyqP5lBboaggOEM7dRFKKSOEx/SVJmdGH4CEfygJBmRP8qoDwZkEMlKdzECp5lFiGsT0w3zJLPNaevDgp4b8rWQfYgh73gDhHCo07qU9UBbDpHoDtMf46YyWoBVWU4FYlu78S3t9k6bygz4kv1Y63fVEPUj1VCP/aGph87Cf345cH1YyetHw/Qin3WihVrxR5rxf5GAmr/XpXoxJ+NdeIviAdZ6KkjP3rC0edi6TIXemX0o0shuJXVGzMkfaO1G2j1i7j3ARBGn8X1PK7T24yhZErR6GItL8dLFCugpboG8rS7WNrB6IBTRAesc6dPZh1wH/fQBqLlhqUjGtgbRnxoh/Fxn2RuGI+RNR4z1XlCU8f4hVuu7aecZzfaQEuHEqEc8qZ9UTHBVE4yw3AqpjgyE2P9VKn8GqrsxFCzOpIoLhNheQy8YSQOR2YkkuJy6ofD+dFdFDooZA9SE7jQAFKrHEC2QJjtYgIt5poieolhYR4r96ASnyes3rCYSQvePk+8VaHX1Qq/kCzJPFXOFoYpcnGg/o99PatvB2Ujx17CYSE8ggt/MgcphzZi5P2PCr48ipFypDmecnBskKanJE+eJDT55SbAe4BsJlQDxVjOQWIlRZLaK0XX+0KcWpm4EM0F2GGwQfBCfGeq+dXf7+D1HAGbZFLX820hPs7LxD/kCq4gQa5GleyyxzoM7RHhziABCxJ+wLAQR1ij9TF4gM+YHL0jECg6m2SumdwPY9DloVbfc0d6rnKU8bQSKQhJF8mE4/IZgb40YMDasQ2SXuweCYIoLm3gMviCrHbBISRPW2JPO8GchlmW6C7hcBJn/RLjRL2z9rHpI9j3IUQhnCL+qmJ1NzQh7Eoj3L/oUqg8II438mkLbg7VWVF1KFOTHc+VXJne17/07AzFjuCAcHXGj56lcnQv+VxryeNaS/TkeF0qtOTq32fw8dnrE9CWO32evjyevvy8SU+lR4gkxskTGIVGvVrDSmizdsXj/VszmZsgWXQ1VS9ZECkmeq53rubcOtj1AJE6wwGRzXyDdQQjksCzW/ASuB1DZ6h0XO1yQGodBaw2uYkYFtYi3kQ+dhQKtOTjAz7sse91iyfXi++/xUM6gT7CXto7nemhL05flsM+BdEtbC1Yi4jW18dYP8H6fqoYsU0VhollyGQNIKA1oNrEXDfFbYXod458WDRuuFwxKXiZVsryp4gwnHGZKV6MU5O+KEfBM/RvIN+ZwlwdL+osornk6y/kqHwV+DKynNiLqnBvEVYjR7QN9KFRpWNCKN3oJYoKY190paiww/jYW6jSZ+hy4WOsi/E8viIBA9FUpQjIH7yCJ4EAlJ3CTUSQY3BVYPHSQoaDvwR/8g1JObxlN6KRJb5J7g14Rax0QhGx0C843HQ8LAkdSUHiCsNLQ8wcVUyvUcF6aI4SEnfrIzNA9eKMgd+wC1rTorUDMrA4gcNh9DRflv7k8j9RxnFjErckdGLyco304excXhqNRC+qK/oA9+Yvr2HamV0gxsRlUFybl+tyci/adaiHo0Glf+OSzGCVHdEELqeC+YcTqUAlq0DonIe9rbqeVJiIKQf2AbkRSAIvWxe+zdfwuRajjcKgGH5cWYocNmvxPrMZncsEfIKUJrWOzE+/n5HIuNk1mykEiZFhCEFmaMQ8RyQ7GapE0B17rgn/z6FJ14QhAzrhFcXE4xmKQ9oT/NQJHIrMJEKRfsJyQL0j/5zMLBNMpl2Oi2K7wgnD/YvpNsSjHTD2wmduF/RZFwTQVif64lc5dc1HwhmfwZcV2P6+fo08cnG1dQPepQi1w7ap0lszPI+jadBG5OSiqPlWUfOtouZbRY09zqw8G8MYZEvCXWQ5+IRDivyR+ss5vhuRYLmMwgAHnR8xIARrHDEYUtLmWcg73DS0XTe44iT3aTBzYgl4ZDlVZBiCgC9kBnoEpGSYpmDTjdPpsfehNELadOONxGLghlmGtmaYBcw8j75F5hCl/0fZ+OBTMkEmnMRrCZEiLmKsF17vrCn4nJ8odQWNn9gJCaseiGcYvxR+gx/4zHaxBj097BMmvk4MADtdIqqzfQIkxLOw3NIPuIPhaX7sCl4rrmB/gCvYL3EFu0U41TqCn1QGGj/BBP5Q6y3kGKDhUtqj9AryHQm3UW2QRBGpMLcRnp9wcqz1QruyguoSOpm95QH3YQYPZWks4bfKsaxzGCuca6ClCklRRP2MjFq6J3YddtjJYp5nzRzXGvgKTprUJ7coLmOFSkHgTUfVgOhtspYPGovTM+M8lWrEiI5r6mwiA72J0wxHLBTFaYbZOA3ENDFOE1CcxueII1mpQa0vjwoOrYhKrBThCsOhNQrDqrHqBmwcVs3IQlbEMjFgFQUghXrQ9dEqGvkWdrZQvS6Uh1Q5jvsYj5CCz8XoEVoCng/9fMADnnA9dFLr3BEGMCas/ei+QgEE43XuCAYgUUsQdUgreVtA7e2V4cueXRc/dSif3BRRY6WKUBVwuLKH08zWi9oLKTx5fLWtaFvQyDo9y9hnXHCp/rjUY/BsgXDEGsTlx1yTkCNVzzZ5tndhWpjXZVRR9JmiWMAMHawBRzkdVEiB85bgnt8O4hpbrgjrREKOZxJyfJOQY3XKRNqNZ9JufGZCpOyv/PdVusY7MUSnAUBeDADyUwCgIAYAuTi88U+AaB2X/G4I1Ym8WgoOugz3UIKkTgGB3CQQKJJsOrqgxxdkzFr6BAsGinzhc7ClIpz/P18K5qzAxrev88CV9F1ffxUifNFRVFQQU6fhi8J8cFVGIqwgb5BwBrP8sGJEFXaqjESRM/qaTKu+E+EF1XQXzEFAKnJcOl01cO41z6Ae1TKj51in+LFw+kDk+umKiBAp2RAcaKA148UwER4xziFOLURtCOFeiiOgkKBnZc3adO0MdO18/plSvaOiSB8KfD7M9sU6g9KfdXkkxToDe0EqrRekQrKT8AR9T4aNG/hyPB59fbZiOR+wJkKuQcbq6Crye8VXVvp17BRMKYuMXeL9qbJLofUNgUdIC9UluBbAQ+VaneOuWCo67EIgLRHBXpwkxxqipVoUHRF3sI6oREdE1XkPM9myjkgwM69brsMKIhIiEpUiKYiU9yoKIk45oCDK0X7qaNYO/YR2iG/ASq7N5jYqvGLHrLJymnWoioKS7D1stwBiw63kK8qA5y5ngYp1SFbPn0Mxaa94wHwWp4ExbHx9BQrB610ZZfo1dAbeIsgq/o5gOprKyAgW9K3yEPONGuXWZFn/EB2lCQCRMbTqClialpuVYslojmGSGGgTjC8iH1sFuTgoO84TLdXTv86SjorceOAOKhAjFmU8ewzZoQ0VDa6QZVVKKJnS6mpIYSF+bdI14CXR4QYDtMHEneusNltHPhx9Doa2n80YDFDIT57/gzIsIv2upRHRMzkFrV/x3zvk743yd5P8vRwlJMiAx26ajpyoW2T1aVj1CHtLq1th1SdULq2+CKsB4XVp9RVYzRAPEHweogaC709sQTDFE4GQwjzD0wlUQOVt+ZHk743yd5P8vVz+rncJZIcJIUsIwtnvUpiLbENn9v8Xn/R8/KS/HvBJtyiL+JTgJmm3VbyEPICxWYwdXARcrsBGseRWQS+ohvmKvICxLtLvcFUIVATXcokINHMYGcE0ZRwpRPYGczCKjMTBnj3YIaAvEeiBfQ2SWyWLBaj8Y2KYrLWJc0T4dbUyudwJ0etiCEXp5xQHCsZwSd41ED4oILIZfkikFlXoC70EqIN4gCFcMdlI5Sp2iSvmW+G6eqHPlWHwBtGPTUFhDIij3H5JlZ1QKHX1Ncx2fyWT5/y4MaRuuKXpy7ZqgXkrzEXtd+ZZDywbYWsVg7XJc4rt6CYaHR+yGA1nGkm458ngHdQvZg1fdR1Sp0LnLmIyCVtwmFtN6svhMa0GSz9mS5BaJ+sf6XesU1nzttN5mzWznkYZ4qe4TimNEl2lN4pDFdzKrMUG6N08ASx+5yBcBtcwDH9nf14+spBtcMaSMOY6j5wymG0wsO9gH6cZxcV0Xv5vOJ7YT2H5GDTrJvDy3MIwTEUNQCvxMHhJxl2ARnEV+jwQgeBIijW5bPV1booSwrCL/q/4Ubc6CahEJcdGKRp6IF1QYa0BDEQ+h/HN+fHikfHiEbRYZYOmz8VB0+ccGzWttFFTzUFT7HTIf6rXKanwjH3ulMD4lh3yLhcMAppzdLqq2YvDgZ0HlMog7r2mjTSkCgrqUDgYzfoqBrfjIhHnse1bUZCCfLMEGIiWoctKFVFuEqt0NIJWAl5Bg0jfQOAuGmA54anOJQYp9Ag8gnTijIFTJQ6h4EETGTYQ1WU+T3yr2fnviSzAT0HyusTxwxsIqVOFnDMX3/k43gL/zAGTFFGViog7scn0VT4reYaYMU8+iy9l8+wWyHExRc6fPJKhu55NnpR88djlpF/IisPJZZIgj06BuKLkUqrJVOGBPXtozvOXuVukQWIKUgIFEpCy0ZhYf1LsFb8qS5RSF+cKilOj0MNSYLaPHKeWYI5/CB97eN9imNUjzL/IzqlGzxIafZr9+64+yyXaHJRYXCCRmAU4G4GjJKhQgVbL3txK8OXHKOLbYlkWWL+Yy6XIfckmiNAJXdR3Z8ngXFNsK+r7fdlvwsr6zCyV+ab0EQxqcbafy4ehEDkzK6cwHohOxY2uOStnpg5H/0Es2sDyJQT8Vux+hue+M44HobvLZc3UFc00dIQfpI7TzSgGSrQVrRBixzwIn+BbFUxZTXIEH+cLSCBTwflUHqEbkP72S6f3S8LpHQHDIW/PcsGinMRwJQqLgcBanlbojbAmAjmmAxPMoja/RdkEQ6lexKOVshaIDEd/V6VfiWf0jElDcFiFzqAnRKq5EzcQOLr4esg2VvAO52AH69c0OdA3oGxA8pCAl0V/Ay6u12fFpYgOF96Z4Z1Wf/4jitGB+CmG1SCnarYYZWU+W3F4dQpXlUjcNRgvqupuKnGWbqZugqEjVM9OlmNozymJE6hzUDiDVTQ6YF3igHoHoUH2ijbv/0l0tJ6avOxpZZ8DBs3ZQf7bsWd1KDILy7+E/CctsySTTl/pc+ZAWmxtQLJ/vnQmIZSeN0IpQ0g5BkbxfOgJQs4wcQsYoJLt2hxHlTJWWmkRVv4aJhfJYKkgTpsiQO1GJcWzDEFHjvPiQ59KZ1HAk1DiIfoWiJMHC0cM40g/GfUYpoeNLpn8HsbuKXXI59IQoPpD1x1GEdC8OYDPotIOCEdn5w1lSCJjBUEhnRnMlpXF6cMSWHNEtK5oyiFzRQjmimG0D6XqcysLfTe0BgKnc4zAgkk5oyeaDMIxhcRU5pkSBTiQ0LNPeX+BOJhpiQCLGfMRXSlSW2Ur0WqOevsMGsrHKdlS+MLgGR5kN0+s6pMX1JOgC3cJH4IH4mPHm7OxiwBJJh5EEnSXDfEMFx/0ReUlWFaOcwiKwrgHH2XGmlPTcFaHjQn9YFAg8LZH/tYisvAFLK5RfbTe4AoLTs6Z8MMvtycdqF17SDo4h/19JMNfsqWSwew5K5sQEzsSCfZSQ5MGf8nm71eGrO18i7DcQgjLFgOwPMwALF0qtBH5TMuIA5Zq6tHxJQDLwxIAy/mgCTo7McDyCLC6qcA4bKKe1YA4S7oyAyyzrNQkAZYCmswmMJM+jSAPnpkI50Si2WKgFCHVb7nGeKlMmmSgZkQ1+hKxuITozITeHNa19rUhmDE2MFdDQaxIJc0v4/Ph3jOFmYUcqefJlCb6DJdtMW1tsZxFfDrMoYdP1+80uHGR0/zNKmZhF5eVTxooS36IC+sHfX5Ynyv0gWjGiVKB7cW2M4VMTQwHnsTAo4S0AJ/tTokNevoHQSgHCrZCkiWp5IGpSmBIjAQabCm9DYrtXmUhzKTFRH+4j8jvzsxKIjjluOozspZ4vyaGndcYmv00kztxuRcgaLc3O0pgOv9UcaTvgqKnJMWU3mUM9/WTJNR+uTqcqS7eN5kAbV60N5WVdaM/3dcv/H5IZKWcRF7qN+KpsYT00d8O6eMqS/roG9LHOsrXtaVeVFzqRWxZNxKUAsH7/DRxI7sgBzu7lHzRdhyaEe+P1XcLLFICLCqFEZEzmG15Cxayl3YaYsg7Q6wot5rsPZgPBRmUM2AhdNcrwReJO9NLcr5nYsLX5BuIa1MwoIIUuiGOf1DYl1LXJPrhcE63Y+Id2G5x9MMnAUzRD4W1a/CPj+EJZXO6iSfOsQuJEIbiS/XHh3kY7lAcRlGphG48Nk7o/rd74Jso7RxEOQRbYsZE6uVMoUHSaQ3DJtRMVHlmjuAQYa0VDZiVTk5+6NB5RttBvxcqGApYrWKjGQRUtaEkYm4MxK7Ex85kIBrKBrR/5QJKeIqYHebfr42vj03RDDH3CEXICJteiebxnBFC4aEM6Zfq5UgxEqxEEIXCMuLRSTlUviHgUF0gaBbupPy0z3MBTlJ9kZ1Y4OAVXHJUMW+kYrQe647ZfJydnjVsIf+Oo+5a8SmvzRn1GZffyicj76gGsg85oLORIhD+A2FFFFhrc3oEGw3RtoAoBwiFhSiCk3LzRiD0HewEcFCCidCq7/eounBe9lKeazKxEI/VP6bUqDxdnJ37zmwMxd+ehJFJvjdMu3cFDHcL2DnjEA1SIaOfVeztkMoaQsqCVlFGD0OfSFVMC4kCnUBxWapR5h81wk3rodkG8r2AS/GBLPtREBBKZLf/k6HpyignPisnxp2CD35v2t/NkkI4O0RsrGA+UynrxuyMr5hqBR5zmDisM62C/W85RX2O5MKQxvGiE6cNTmPQ8CtnMAe/y6BjE1WL/G79XCDTh5xRzWdwIS8zx8Te7ZtjzwrrhgTb+4Ni2L9nGVhlWk9nZKT4eUVT2uKzN18XRPkzmiOYDqANkHcLtFXUWGPvFk31+otcscJEPlypgMRPpb8ao58eEEXKarRcuoj+aMP67DI1ZZIBcQL/qeM/IT2SisLorVtMJQ0sn0GweNh69q28lbiiq5DljpZ0A/m5MV3LsON5jmHMw+JEIS/VNTh1vDShwZnAS1ManClWh70tTvRlXcQfCFbOceYteY6zjDXOiaqRIwD9kxlGdjoszHy2Yt02+XR+8sAMgwZzmAIDXwrhzHlTDs7lS+B3zRsrOoZFsjUrzrhrSrBn3FHXrYfWOikbk1QLcRDjUVFfSqpNbFFSBaZImJxIBs2pbiVyJw53tBKkFjR3jnjIRSh52CLsnVQMGJPxsfi4iXNsittYzIRKTvaqIq+v4A48TFdXlMvpwPZQVRPYn7BlM42Xrg7iAVgnXf8ywEes4HgS1b96GSxo/ZTP9HS/83YNlRChxmfxgd/x0sc4eauZ3mcze2y7QnjIQd8rRjIZze/TZPKKRxTwYuy5Ikx4VL7oMcnrVo/txh953G7X+QlD6mqf+UY6mYoEoc1mn4eYIowarZdjiAUhBClFI9ePkMQoMXJf8kxTPyiZGm6ZGiv0gb3YM+AN9AwY27sim1jBHLKKjN3gUuZdRZDc4MEGLhlPxj4oRbDBSx4R1LqiP8lFMzz7W09ilI1LiOUvZ58Zg7KXCD8aZoMQulq1osom3Qa0/EyBxo9vdzOzICguhaC61mNHf7UERdCQIlwZIs3aeKREeg6DJARohjiw6zICCLs7ELJrNAt/j85ZBHVdb6DzCbpDSWDMRLv1RZjMA5OwN6saTb2RngvNDKcydaAb/W0botP6kHqB/JZOl8F6ZNgNpUQzYE4xClF7XfOI94TdeyHVQ9Wjh+HgyBPGxVBhBK2CNz5IWUjGlbG8GMDf6w/k711l+XvZXvTQWnRie89JFAaVQlyGg9dk3ClrNZKbbLCTLY+uk78ijYApYY79YSZyYjog8soHgtn0Z7EDDUE9mWjYbKz4NQcb1pnVjcAcg7508nn54IqL2ynSJTgLmuIJVIIHlVL9uQx0c6Z3nIqsq0KRwFxYNgAOzSfySyYEnynbPQSKLkfB+r7DsSh9GPRGlyKxNXMvKzY61kikLkHLDFKVK6UMenZ8WprBKX9piq4pVPs6e3BNiVpG8Fca5hJC4gYcj+S/PQWkCMnEVSj8LsGswjNwFQoku4AdHnLUTqXpVSEnG03ICnnaaEIeUHjVaAtfSYXshOAPFUwa/ZoIfmy2PLIV6rXKqI5VUprNZdYIz6biSRCoIgHkS+qU1o+aI7AIUxpiSjvNZ5G7zCIADYdgfv3biXFBdCCOcQVxjAtiCPdTnQHUWEiL8qTAkGtjCa6NJRClLsl3Y7eWjWB9NQ3cww96WmA0Q4cxueZxoS1h5P2vz5mmASuKAdtZ1jtIoA1PmMY1M1DTeCDiafYRVhkfIQTiziv1EXrWR6j/5FsMXpnn3Oz9M5/z3KE95/nsVMZ5cXPobV5dCNDYiN1mowg+EgYb4bPiN/GZwiexE5UIiljDTVq7Cn7MghYfIzU94IDDk56mBOh0lCGbyn9BhsgrTioqQekdlkcQA2nkO+Yd+q8eU0or/YuMVawNixof8ppgokEGS84w/GeeFEoKHY68W8Z7UmXYKsxRDuSXB0Bv6L22kQj1mMhb4f90P+XQ52o5lZ5zfTxhbzPFMRNZ5OxMp3j6r10TAqcSKpiakLc48pi632iUoyRdv0JfkvvnPODL7+YBz0PBHK1hbRsbvVXU7WpOZdqXMEaycUw1FYvGzDZmPsTghjcLRSBf4kg4Fv/Ox6gxOGKwkgLWJgjBY8CUex+uTpR9t9YikUrP60LbItnTlOlpLvOUp3qaYjSDkp6m0B//SIYgul5dXOSAD3hNxehUR8o9S09zy/Q0KWEddzbwP7BFqWN2kcdUuWKBMGMN5BBR+izfEohAFNlPs4covYooQxIbLstYehClf5mhunzxARARsIwgSp/jp+lAlL5XWbNho5ElXMmQ3PE0T6A2JQZTtPaJfieVnIydZB9O80rspJgFyjfcbowtv4E6HfO3FOlcupXHUkXpCzKmLyox6lonDzjFyV+YVhHIw18p9LFokm3sKnAZdeYRztm8nYAZ1KykNYBu9An8mZuEktMyfD2szAyqAl8MSR048CqBA31RUGsUA1D7Log/e2CcN1ZBIyzNTYod+OS0G+2BmcqwnYKHYB7fEm34HJjHmd8aSwNAPMjNIQiewKp/AWsSFutyfirKwuiiLU6bUdKVEJF7M03IxZio+uuZgm8NUyWGqY+GqRKjU+wg3HVzJt5quxPVVEc8PmqKd6yRiNbp+ESp6kqMDMCv/6cs2IQldZVA3M01NZX+mKVgqitVlgiPtipawY48D2yVauRb7yqyUxccj64gy+MUMaU/HgZcyOh2lSx3QVYyu3c8LnDh2aIWE3jZQdwylbEqLXCBm0oKXICyXlrgAjeVFLgQFjRXr8FKJgrrIEiI7lEqr76GTfwmiv1yVQk/f+Z2bCB3oA202tpALttA48kGyvWitOoTu8dN2D0HqZH0YUcWIZ6Ids94NTJ1QsLWOVssXKV/g30AAwlIV440JbUJ2uBChlKUGUtIOAGY/hHzkY0wMR2XAj4li4GILI0yqq0TWL5WPoBL7aTPFfL6HD5NCm9D2g1x7BOGjvCNGVuzwWMYI6fosMjj2o5MfsAFTgl+wnERS/uvl3E2IDN5W/J8A6A1iJn/W09zQco5m8yMvloqWErgXpne5FkwkUT5nzNQZyptiUWwq/VzJtfWQ6xcwbcqq2/C79T1OK+WMq31KxljTW1QlolMxBNritDl38yyWK/hGr2EvofY90U4v4wBDfFyeFgCxWO+LILwN108nfnFX7xoOlmKLqFpQ4qEEdfMx0wtJVeKEznWn+ww1NsxUO8J8v1UCjPEB/lMKET4zCmYlRxNKwoxOC1NCLnNMRjukw3IVN+VzPStz1O0uZJgvL4kA1NooiyMV2A/aBYnAv4xizGOV1bx2HHtsePaY8e1x45rTwiGolBvlgp+Y6QeNXqjd+UlMH534qUcI0fItnMoxOHKXRzCN1nqLIYD4MP5pRTLQhtASZxI4VShL8wgoo2nOdFPgyQ3U/R5UR+Ef04lQOnkEWLsR5W1l3Qii+EVsZdyPDff4FkP/0UlCRHijxnAa5TiaaabaTmkMj7ElhMIOFKSSBMIuLcqomWmGBWmNG9mJiVmItLyl57rwviLxvKBy4zPkIHj6/MDSYLSN2WQDIP3VREeF656PtfwIO8xiPAfeuxqqIDpUDO0zqf08jruvWNChq/JeUnMu+QWXyyNJXNiwueaTKDDKetqDnsycQJzmpGazIUNaNZHvHodiSBSmTOmYGqG2JmE0g0G+8WBYZZwEh3DyZtJD3W+01LQ19irZvnW2LOWxrsqYSnCfG3sVehZy6JnLWvRK1eoOV2cy2llqw1JUV63GYiiJJ+b9u4hkr7AuHp9qYhOsRr8ecKeQT4XT1+WLXiM8fQMxhP3tqLpQ6DbuSamBy2EWE+3BOsJ19jAHm39VibxPO6AdgFf/3WSy6PitBJOeE6muJmsE2UTTuLiACbhxDMJJ8omnHgJZmn0JxO5tDzPefHz+JSZKa0RUEwdPNmGe1acYTHGXEqXTOYCyr6BZyr2o12VFUWVZz1W6AJMEwxKIS7SefwBD4TgABJDWc7RzLKPJkvcHlRbGcdsVkIMOKJmFdxqCiGJXzQTZkViESTgaz6VAoGHY+ed7AxSgU2RankT/b8AH8gGd0uQ0AwFeJQjUdG3baSVXTEJehCKBVN01KFcp8mGQsIa89IYiqCc7KAZEMB1JDP/dItNnJAC9r0pTpfKEU6C1d6ytqHCx3Rt+JmTTG01XJMLJ1hMBgwlpLtRnxswGZxMyp/NGDI+mXX/6a3j77h1Ps9EEqFxBzBf6Wz9s4zJPI41XRDLbUWunW5Y0uR4lkFEyUHQLpdNPBTdkgVAEDL2CzuULURgBfTH8hWsvxxtxfxK+mQQo/Jl7kCBM4ML5wh2zS1OcpAYmzhfVLf49Yhctri/wwWWNp8WBuvoRm63sE6Z49DkLk5MHweDDmSOMZ1Kaiq4nIrBk7VQs8aV5XNUbpA0kpi4kybFP1KFr6pa+qP5KZx6R0dUcIt0DnKZM9Wrb/zNKH/x+/zrWuKLHGmd4RgnlxBFxfwwLgdRMn0Fr29mkkY29Eb64PtxKEzTOWOb/Jt2Cjwy6vr6b/5mRJkI2ad+UcHqNucUYevR31c0JryuzeImg8aZoewyzpg2K8dAhBUR0bksMCt5FGgryyNSeoRMtMBCsJUoGCezxw8m1KhCwtFY0MpcAVkLhHQuosJHRJhkqEX/009NPz0tpfFJXhlpJfoiIYHNST48Tl6MUapAhJJAkyopjkTlfR9Cl31NkQ7U/0v8NDVxGgKdWWeRRiHBrS3/8ToDuU9ln7J65DGTlhc9B8rRfYZNa67lYDVMVRwqDIkp0KWoOGMO0WjVfwv4eGYDVDGa2UvQVJyviOdFUjWinVj6bvimkb45QqmxKQytfRQdtTMfddfAo+CbrEJ32nxWEQjtE+WpGA2eXzVDrQL7iAR9jrv79XCRzQRWeEytw1SLzyVxEwlDxmF8XgqglJMcgKtsVEgS91jvImsY5Lpmo7TCIBaIPV54InDU8VYeM1LxPMU9cGoMOskYbHqWNewcFzcOc7MNmso0rWgaNCNmUUEdhvtAdyGribQYlFRZbEtEMoZZfXcG6xHrmxEvnuV4HVbSDYexM+bMct4Dn6H/ZA9tx3uQouTyYkquGov8r7TI/wpLyeUPdB2I3bSixL2usCyuisviqrgsrkqVxVWJsrgqURZX2bK4isvi8vB1ufruWYH5FqtJMzF6CdMP8XAlGRv0EYFRROCXOfLijwo8xIMwK7FxdBOkyNRNEwJfh3zxrdy3xYHnIgJEGRpAP59vVxlUQTyaKkadAhq1MouZ1ZjFB5G/AnzQ1VhgEfbB2rDVqzAgeNqqwnAurZwLh61GJWT+ZtgaYqxw3apweJidv3kV6t6rcRStXgUDJZf/bDlFbOYOFDCcFf7euunqpMGVdFxt9qxdI8aOX5YQLhK4rzurWv805obzepH8xueh4U1OMcAlwFSD3v604J9x+7VDkdVffodyGtkPdyinP50KtjgWy+K0Rj5oNfrLypLZkbFLI4PqmChhWDORbm09NxzJyyAHAeNzwaxs5Yb19IpdzVA/XWy3CQbGRojSCk5wqiTPFpUlNDalFPQ4PZ4GkygLz6AsPK4P7Mm2MXyVHFfXYv4mME1O8fTx1sP1L32SH6vEk5yUNrCJsywiJIY+gV3AHrsVXQM8cSjq6kgJO2GVr4qVQAGkoC8OEW9WhRMfaYIwXUzqM9hapACJGD8DoXqoGKXjmx4FN0fxwtm4AA+9EUOa8eJlmVFcZo9imWzTodl4ZlbOOydxHsQu+5B2DQu4WYg0isQT58YvjA5i1s6Rga2tlco7KdongwpWIjdC8KGaVY1F/Bj5Gq2aLSn3Kd5LwjyvedsJB0PJIHCHnEHQnXL6YEsTJb5D0mkkkqlEVClhVFf0FrgfTFk+SjShub0PdmFLUFAhOvspTB6zp7qoejqten6tcXtBqGeVnXaZJTImZOUcMuZBROYplER1s0YY2AE6Cy8khAK4dLHYjmKkAVPiM0TBlZJVeqvSjWxf7JXkGOk2TI5xcWYqXOVTW3qbQ7V5dSGH0BeTL53bCFc7NSPFVkmlpkrHMvkggzJ0dGpfrJjG8jdZ+3h5eY/IOW45j8jv3oFHBCvE65s89oNQ0aYJ27nv388TQ/d93LX+l3/qfe/8F933y8EQ7/uXsvd99Z3e91V29+sz/sn3/Uu29L6rrMiAqLG3hmEvjv6el6IdIcuCkBS61rFxXqoE3TpK9FYdnVDkKUOizrmiBak5AzPEUaW4qFyStyWwGwJ62yC3CWRtUNu8YhDbYHwrg9bmPUmkdgqlbRHaq9IZK+QgsRpLaDWWFHKPGkkzhqKSSe2qajm9VF+aDXlKxoBHubojQnVM2k2fjWjY3AdCHVE4R1HJsc0MHM1wzXaUZfqvhN6vYJpZwoER6QtJzxtVmnQVhVuYQ4woMVyJYEthQkrgyee7iXgB5TpFe8HU4ltPDVc4wKkUtEXwBvkmRYjoeAtxer8FIxtNdrv3PfUfd99VcWWbQSKnlB2B2dh5UxtBKiP0OzZeeijn5RfNDsmXHzwwynnaPcaIwmLrHhU4AVWjr7fgMzIIdDWwCNdTETHErmCefcExSQW0qYCEAYytXU9pm7WcSG0tqQpWHSqYajiXaGg/GcGrKgQjXdehwgsZzgTAWD5ImZ/7tYHNVlNSJw/0yV+qjfT3OUN/nIAYZOJQi5kxV7yt+2J5lh3deOvQbrySv7Ap6Ia801mu61YVlzdHWgPi52GADbz23croLlnDu2Bh1xSX/J+szbzRFiCZE4Bk0hcR80sz9EGAF5TTEyI3kB+NIDxA9MR6NG8RD1CB4VjaXmNxAiEt+cQe5ER/Q/YgX9iDfGEPkjjtCmMVxsz1DuNIhE/ey5umpt1oYEmcFi7x8COcjoaOxK9RJBv7l4ecq14ixCCGINdbEMdUl/VHqZg20TpCStnNKR6PoHKHGD0pazV0itxZYb/A+1wuWAXutMepyV19S2BQRmB/qjWEuizqqzNcwVJvBjmrL0UvwcOyFm31ivp6HKxglXTO8Nhd+ArsvRRFRXQ1Apv1+eA709fj4ZuwFIPud2mdz7rDNafd4dJpic/LHWsUa7PPY+EQ13SeUabzgFy45SxQpPfSXxGedW8fp67B2YWXwgZnNC9VNTjDeEk3OHGdqqkUD6fP22GtTXYUE1Iab326ZyoJQwdeZCy8XGzu+IYYjoYOTCGtksdC8U3zSfOxRTeB7Qm/jGxGUXw15+IZXIRwRcYRzoo4dO9RwpwWF0FBMU22rYDBK1Yst5XYEyTBPLkWehRr2myxRZtZQgnEVWjOSCVMGKU3ZohEBwnj8OJNMW8cKS8u0set4Pa8UQ3w4vyA9Hn0D7tHj7DuWCaO2EozAeGRevG9TzBe3FmUSsKYbDgo8ruhHxqMoeD+b6Sc2EUqICJmuEFBzdBnoIwGhWRVQZ2KFHLg1y4wuHBVwZ8RnrEKMYakcM147xlhwIV+cdDMGHFG6MMpq7Ai4YzRZ5zK2azg5TsDnXX/pNt0MniTUm8Iu+aGGakAHHKJSjB8kdspa7idXEb3ucjthKgsH6mbMly2R3jvPWSIkoLVcoCcFfyz3qvHzly29l0MwuVebspk6uuQGZtZI7NcdyEBHSvrNXEoSTaLyHaijzRirYQAxYjz9b5B78DKBqFNvtzn4a1YTB09giJx+ZgS2U8UBSPunXIgHxl6rWmxlhp6OFGOJ8iaWRpjKe3IUUXafo2UKkUqmWu8kBM39ffd2LtlJFnJME9RA7pIDajv9xOJYwOoAcuQ/JH+m0pYMKrtGjMrOtG6HLngH+vYCwRsnfv5p6ZjnUb0T8MifrU6d9NT0wtqDpeZaC3Qpsufmj5vBJ2wgY6CDo0rVz81HWM1DupXsBw5ckly18Lf/Ki8viDn5Jfg+FC2uBdy6LjR8RgUGIG4TyzKE/31JadrBIWQrgSvrTdHogfr1hSxBhmhWaMj2Z07fA4sJ+Nwu87ppqJfYESmAlWUn7TWsIuQGaaoFiwhmDlK8LERkijtb0S+QCUsr8gJdRkxuqL3PTPVsWUKDa2f/lmcItCSnP2p7hvO/kg6SJEp12A4SQ1wGLhfIUpIK8NrHDMtsABHwkAs1qDvCzBdMWtm/aVEkUH+PK8rliZYjq6rtB4dorVrmQHBCQVQ7vPXK3i2pBw544siaDzEELvMswydqjkejLgFjeZMkVxqJoMVOiClZ1JVnkgT6z/NIEUsp/Xj9dNNkY9alXalS+YWRjJ605GrNLVgvTGAfFvvgZTNioRFY62c9MC22+NjY0BWW4ly7DM1ZchVqUl6eBx89aIbTufgCzqlbJ6rmyRFYn7LmiJ7jskW8vTdrtGHl1CFI2aup9J3qWCZRAapN3D1HmUra3hSFZU6RCAFOZTMqQQYIv9viMpxLg8Tg5uS2CkZjcL55QzXydmxcKZIBdjIfQWqNpAS0v+SL7aQGIMIOEusBujdpZAeKoi+YZpdUQRrETsgmZ3UwsLTJ/FEmGW7WgWKje4bkHCrimIyw/ByB9JvCb4pBiJiV4aX1g8rY5mfJEFsIfZPxIo4HciJsz8YS0upYy22GRNEt9pUoPMTVLO3BCwgkGq2Is5rTYe3GSoeuq10U+oQxhQ8wdjb8Bh92ItRejizQS2ZjvGyNVxuyzXQEzgKTPGok8p74bKL8ajWWZx6Zggh/EQ0bKl9lYwB7XJ4b00YgIOOytFkLDif3P4Xu+T2ByfeSQZCS15/nJ7Fz68EtW+7pfj5F1HZN8vr6JviFgwpDf3ZAtrkcsAY6neN9Yq2di1l1zsYEC5yGW0HrXAvcTcy6pbYrGZL3OLokzODEMXHAU/Gb5JfUrLjlP5eJkbD0Woydr8EuagpPgjuTX1hJmUq+hw7FIuRa0BkWUZRaVUYolG2i3UVDB6yugKDtpVlVtYmClYkBq6XYNKJAxInB+zW8ZOYGRuUsByS7EIcoG+U6lWemR3ppucn+XsQt624dAgW10VqdkpsmM9/JhBnNPEXMrE8LJ2Hw/h0zt6ZUNTXKsMmj83IPIytA3xpUUi5oRemgOxo8Ut6u2/T232b3u7b9HYnClNd3UsYasWkjzTiQJM/ABS+fXT+9/wU44GXH3CrkCUfIyxothCsL4SsLG+obwCYfi+ha0TEepIAx/hP1ORMhT0HE1BbuYqT5Ce3ESYsruLG/KfQAWZIOU7FnwSebobLSC8QxDPco0zpmCOts/swMjY4gzAXl8oUsQgtQC9UYljERbXFhhjiNOVTRSuardKGxPaEq5OUrOxpI9SOFEYxkGq/jo2HhAmbIAS3wnVBKQFOTtJ1TBFNn4snVuiT5XujTvcXN/GxIQJrq7XgnEv+H32jbzrbIhMdEYMBbbtaP06U+2GGU50lBdqVxE41i4rnuRMd59QZNyOHa7ja1oc1Hi3OhKHbdJYGMzGX0jORe3DhMJev300ygu6lv501yTGUuXdyPJULBwKX5fgZ8m19tlQ0nJCMvpjKmU4d/8cvOK3Q5drN6xBUhhykt6Of681A2DLYC1bLfLqUcvAL3+jLi61NZyp56+9m2Hfx07K5VBR1ekNSuvZlQIBhYXUsC6uT4Nwie26JsTzimAnW1GOso+A8cnw/UsM3YpSZHNaSJsMhmErhHWauaZIRL2MV3F/Z9Jh/Uk9YkMzaDdPkDYE8bE6gBUzrEejPKuS2MB435ltGs68EJWAG6Du5xelv7xbtVsmP9VQRyfoOFeupJ6WKYNXYr15pv3qF/erlJjoDwRM5M6PfIbjljLVr1XzyzhHibq0/nzNNYlRzcnl+NR2E/6av02e6TJG8kW/TrT/vywb9UBDvUt36dh/kaVmH7KfYH5v0xr5z3+t8og9k6k0kaJIkImbPoJKKmPOCWvaM4WsLmRnDV39mYzShm9TwGcPnI0SZGMsdKpAJwhNNv3YwjFhiukIwTDQ2ENOIHru23zGVtSUkGp1YHOk7rqu8fDQMDsOa67fQYZisOwyVU4/0O5PtmUvH/fIfG2i3YNrQscagTVgtzIFLzO74bo6tUS4VxgUAovAtcKqR5G1y4egnfCmMjELzFKNJUZg6nG26GWiMpGYw7gNVj/gLxF9lFxtmwMDsp0qoBKnyz+2k1dSwclNV6xuKwR6ehHw2OSr1FySNL654b/OepAM3pdrHEaQaiSd0rBOxdyWL3wQlvqHJR2/LnVgo60nPGPieZe/zrOJ0fElmFtGGO4bCwySoJT6Fii0mU4jJ2iBeYtDL9Y/Dr0HeJjjsy9ZFxIimpBeJBQls+RgqR7htErijZlzCYxAGPiUanL6RfEtgNeY/Xsbshdc91XuX/WdBetqdAZ0iKzmqUpsUPQmj9LmolUQVJgwKHSTLdEyckap4xOpoeGr0av6y5Qxbk4uhJLTOiiTN9aNHC6JbqDOF6D1vzfmc/fL/tC/bOGTrHG8p1vnbsM3xDVSKuzo2WN/K6lxMGSmeaCrPVIGJp4FBDWKyUhkXsxBLH0/lUGVi5oRCVZphqBMJhliki+pRSXohKFLfCbi8CZuSRf0Nkh/EApJLCDiLnWAA2ddcwxtIeoFkvlj3U5X0UdSAiPgqjhNhs3x8sMteM/TLEhlkyXX/Ac1xf7I5/gHX/2bp9QcL1gkP5Z8tX6djCF5JcUYvfmQQDdELT/Rzgx6YbKL8sQM6vEDNVxQLhkCKdWaC2WwNBMTh4YdwY8oRfVsWPBxIaRtNI4zU27zwc/+oC/9kyBc+PsnuYaWEhWVRdD2i0awsCWeO+VduzUrNCP5D8yFYjVFFu+4PSgyFlKqof+rGUn3t30dHPK4kRCEkQVik4DsEOeAiDznrZo+d7JxVjEn3b7hJavLEvJf0aOeK7MH1+qjC3yUeV1ysYVg1mTueMDzrWz3259RYf05lQ8xO98kSI8oQUYCPtYZniCprQ2mjffxcWXo3AeJphuGREXZjYCynd3TxR4Z48WPSbcK+A48nFS90GAnjRXsUDRhmjyJ71Zgak4DsHAOAx/qEaY+PUjzNFDxjnnIe9Njg0iGxcmuvrdulWIO6HYEWTxp2SKJB5o8IX89N8S0T5xvfZArrERMYTgGur59zDaMDsERyL/H6WOSVVMG1FMihR0My9k9J4oNPOgolUZKC4RMrZZz9Py/2oHKqbYoCgN2jxwzscDZGCX1qd+5vHBBBpAYhjHCWcGdVFwZEAkzjHktuezTCJYUs4iLscMVTMgUXw5Cj8tHWp/rJmtG/UJLmRvbHnGqj0jix20bpl8AogEmM2sEXjpnADK80y4ybZJkJZku5STefZkJQCaPiuKSjibnGCcaD8o1nI5tNOsCLhb28KuHMItO/0jiWPlbifyZkxosuDwJL6gEC8iaXVX/FSeSelVGcTcS5qtadeASHYykdxrNZL5SdSmyhPjn7LVuo24UgKK4cymyhLmw2JWPLaBwoUNZ5ZZSCWqYOVoZaL9qLFdUEYaLRVz+eFselxDdkbyBhHeOBf6os6FcbPnSbrAZttskz736UlOvC3Hl3lmVigeUuDh5Q6MXlMJxLRbcjSbfErjBK8pSwi8/ibNqjSBiYsjaYc1DvrP3edGItNo5EirA6XL4cX5FNaIZ7cC0LjL4yz9Ts/DHOQJK0PypK+kB+tFpVhvIBNRKsL0doslLiB4rQfEKcyIZdTKqgk53q6GsyZL5iUN+jaWYuz3T6u/6u6GX/hber7IT/3kHKNqEG7gBT3MkfnR4CrF8T7M9h/dCU3bDMsFwZT0ozUmWAuzK1rnGpwmht5ksaEkOUny87yNb9bJaTkE+gSsneHRdNb/CO5eUbcflIXt6Ey4fx8uW4TGRqwvRvmAnz80vGLlss1OL9whwl3DG+SRb3rcVixqt118uwPXIg9QgKoXWBQfI6khtJCbCwrM/IEa/sTVmMiaSMQ/0W6D4fcSwbHWetzaWP7xWx/sl9a44Yobiyt0fZJWywuPqL/Iyo6hiwGRU2J0E40Ixiz+2s2LsWJ/N+K2sLIJMNly9vnh2dfm8eZlimNGbM01cGllovqVfrNawukdZ1fVwjcX4pZyQ+aOqCVwUGbemUXvOHbuKiN5S76N/xo5dqXxJQ25iJhfxAfA4tSWE72Fsls2W9s9tUcNHJhPhxMwuwxGY6fWREog9djByWKSlshWOLKTi2mIJjiylQcCvRTTHzYbrJfHjRN/42Kn8Ff4cJYmcY3ZLubFCoXExF30F3/thATFOC/NUtpVg1cksyfwdFLx0jRtzACotfY1+wVDpEe5OQLyGljurb3e2VPoyVl5hzgIL6l0u9EIIfi56cQJr+SnEXqLGxIC7axt/qH9K1yrbry++6Xcte9hHv3V726HQMloAKosiBQvS7jACxOQ3XRsiYoCZfPtR61MCoNQ34w0fEzgjiqH+Yox4FJ3b6eNa3Iw9NbT0/bU0ySEvsU2fGOlPUTCJSLHRnsRaKlqPfR4VcKdb0oGtMyAWGVsOEs/TPskx44zJ/hni3qqQWxFrFbAzOPu76e6Y3oC8Vly/H5TExX4ZLuTX/tFvgwOAq8kEvS/xKiSIZgEMVqVpkovwWLaUTWJsJ40jSgKQTanBmiDOF5lkxoPJIXP9AQG3oMgpYNfIlyUDKIOTD1IFzwA5LTzjl6euIm05Y/RkUanJEYFSOY4vzYkscNrfEYpQ0CQO2kNwJ7MxtybwJCNTd7NlAqLWcP1JmjCVYhnfniiOuHU++hY1HDHoAUymhFR81cObWF6RCYq6Y/foHakhz9pFpMZjmcmRyRppmT2WiFUPKWJMYpPLEIgGPtUijEcyKTIanS9nEjC6KNsHW6G7yeCGLHNVfV902m7hiAB8CWZsfSb67ibbMHOEYLI6jH/REqaJ6GeRfFgxQTLsvmpVnJHUcrtUXZy2RPZuQg9ZJuiIziHPnwyUGGzXdl1z6khXEbOlyxXJH+PITFlpMqCdGmkoT7dPD1FkYSWg44MHf8bSbyI183bfBFxud/nBp0Jg9Q0Gf/gnoJ/sQX79HNN3sH0HQuCBHqNPqp40gHexSXp9+bmiXulnFE1DJ8NWXxDUPTC0vv1v/LBCeL6n4I5ElwYh5+ZLZYm46aSNFh6j00TwefEme4xCEQwR8Pvtmw6A6dbWB6XmgIyGx+DCmawZFiT27ShJGGXnnsLFHgTs1ULqwflBhUrvGo1ZQ79REyEhhdIEagb+QjiHaRkVC2zgWRTVSAvwxG+X0VZmCh8VvlCj9iHm7WkqbX8cyS1EBHLb2SJvhw7EjK7TlpMKV6Xxvx55LWHLXBSlLbu4ANxFa84P7In+1XV/kDIdJjWQ2bmVnB9Ln1Lp2jtLPCK3oPZnY2q6R+ck80NphModGD/hFCgVHd/hiHToCW+6WvXfLDv2HgPJ/1w6zvPZyta3KXO11R65mbc3k1XDvS7JD/5GvtlXZq80uUSA5nsW2o59gq6SCfGjl/T7Dm6S5PTEZZ6cy8DhdyBb0Q/J/7EJw4Vsp38yIepAlP4KPqB/OmAyoQym0jSVQvK6CJylHDrs2GIoWHZygULB+TRX7NDwQi+lez9o1ZUoQW5d+2KRvYYVBIvTCp/wKgV5FkkmXP466fIpZg0Yd1WDyiO8fn47sYaTLwPVuRvXnubyjE+3GE+zVjxhKncxUMocMptRAEWh6vdsv+DSfzLIjHAtQFUWwFAls69ghn2Da/PDAybrUuNYXeUOapac74jJBUTFCYs0+emwNg90cLjGHCAwP/UD346S6pgdLEKPuO0+5yMbnmZCpG2X1ay4jMMn4F30ZCeiY7E2fiykSzkdHODGJngHwWY08rndt8oRNvb8Nt5ar93ddXO/PeKxNqb644w/FGh3cCD0sNYCYiVafl5F45ZlEakqFJ7AgcZadcwfrE7F99RdiscUT8DsJGuJtHlAlZEGHUbImWn0hFa7Fj50aS4ZFCktT4Xu1FWHBjCoVHWDCBHMS02+ZIHsyuk6lM9xcKqaeCNbHDa7hOtp0L0qax7SsXDgsHB7mw4pwRDgyHKUnhcT7rFF91ai+ar7OYXZws/hzOHfVIcW/gpdIwNNraxz6FJW7nGVfmBB9brI4E7oyfVa5a1gBr2JeoMpErvIr7kCde2ZcrgMto4J35MwEZCz0ZqxZFXqn0Amf3giKCyun+TSyNH+o5Gf4ZFBgogDXm+JYDKVxVMwZIWkYThLbjWEfTh/Pz3rnF8FwuSSDkxVh0MUkAp4QFk0vhS9CEwJGk8QsyOnMDvh+m4SJKol4rGNCInqguHKgosqBWd93lO/6HnvQahnzzUvKLKFn+PZsPj8zjRvi2cZNJ619RPBWaJjdkCFmCJ8CYsbZCSPOtZShA18zIaF8+uQooQIjoYJSms9ZjhEc3TQaIk1cza8hqFxflK2m7hDlIo2FHDqjO1YXOSniBQfL15tE4L9TZ/r7tvgDqRb34ha3Xsd6g+JXRpv0BNdTgSKQ9e+IZ/ekvULg1w1Ja+INqTUr/PHf8A2eK7ZUDpFoKFdPc5ggkaqmQXOgKPdoxqFUeoprk1grOGyP5edsJ+HZQx4ABLe+cLqpoANOOr0XF9Ws4z+hsSdSU4hMIOwxRi4wrR9UhhjASSI+lXXAiQfkQ6V2CVdA+m+Zo9mn4CXYN9IxNvss5PV/XnFtOaZLpWFORfkMMUDE9Wif9u3RnF+IZWy+k0m8UyKWIO+EHoQHlQ0qlKBYDayqtG0GXsd/G9eZUaLMVxgkkCEEqTAqCXu2MacOy8vlYnKIQ8mfG52OKqJ1AnF9Wq6AqAZktrrRtj3oP8j52O9Rz/W4QKdfa+H6dI3MTFNNMInwAjOgjXGlhAwtcuR2OjyJZzkEkUBN1FciDmP+MF+UWRPD88kRmKe8g9LWYMo4mz1IMW/QPl4KeABWMpgI6/s855vWmFrenqlI2jPGhEFGB3QkiB0T7Xh2yZXOLomJ5YaMGf9pFzAmHpfz/ZaWQzPDbkZK4/Kig0CbIrOTtS03rW15om15CW0LRhxr9eRzdJlBSMWgf0XsvuhzRD3vt2jMnZCGT4C+Fsk1clGm16jwiWs4XN/sCuzsWBvYjabzJfodo1u9y/a8NZOf9o6uIPoCnP+hhHZHZQKg9eYgclrQtkIC63A2PzHDBBupMc9Qpi1nD9AQBVEj7uEyjECKFUPR3WSkR6nUDEtqhWlHuZg826Rs6It8dodflbVy9CCrQes/ZZnmbgUYkVI1AexJpO4qohtBSXXUaG+IO2PpuPxUnlRACvQVXBuDpzkTWzDag2hV9wrdxQW3tQ+EKT5Qb3d0SA+N6uQ0APGxUaQeX5khT6uKRhU3Cx/CZs7KoBSxbPzcKUWUqACtrMM/UaV+wS2AWwAiQ0gHqGQwh4p6YaLKIzq1vqXSLi1bgu4W5vWiD7S/qcyYeHzTA+7P7qALUA9YbDrALHFvqIG2GfR1eKAJtMSr8Iu23GitMl1jy9ZPL8dQwNAmkIT6Ge7SJPJbrXrhYzOKXIhKPIXcmQWNzoif0jfxN8KLPGUdhNNZyBsQ3FqXUXCqCP1wvSpy2l9BfH8blGTxxjMHtaV4KAsE5STDy3clI8YRdAax/5CjxerJFCrP5Wc60uvY/ufogoxwCUtEysJDnFEysNGO4oMqRo908tNKfc3bTwlMum+thpWsYm9RyQGmxLhcu56S/C2qn+vlcTMeUs6nRN5YzGF2Y24cP3269KeDbdHxOKLP9iqjZEz9FP0Tn0lKfQKLz0InoJu4eSoufmy5yIebCCfYLjDw2aWFwYGhv+mZKl/Jp08W+Dq0xFOhbw+YOT2HRe0Mz/0EMkETOLoZkrHAzonJos0R48TxXdFwtLmPZOTd8MOrccqPDjy8umD4m0N3DuoXJQ0vzxWSJms9p27Cc3p9ptbIcZAlB1MkDpNjJbOE/H/z2LKn/DuGIuvLfQa84UxCuBq9JWM6XQyd4Beq5BCYy1JcRbed1C8i6I8uVwIT+T/I+e99l+fvPNTzDzG4Kp6+61glg6/vOJMdmrMmOwmHo886mi95gDSBlLiwc9z2GM61nndq9ocU39nfwXjJReEQxsu0wU9/2hnC+YfE400q7hDajCE/IBAoHigZHobWphKpaakmz9vvdLenOt0HS2nkY8YLlWS8qGA1FUs8x1Tw705UTEtrHKZsbY7L1uqvZcR8k8RJRcZGat4uA0V0WkHH4HM9c664SlRisiojpnjG+qUnZxaMSoyDjSzpJzM2j3Vq2vSkjijUg6T3sccZxPsN/EZ6q81QHdqpFUTnRqf+zJ56iMUh17ArFyEwyKsOmqe+F6lBobtAzOu7mNb8CKLg9wW7Wz+Lvs5Hs/lZHk7QalU6BncZDM6xnkTIyOVxCGNTD3XkX+htrD7Qy8UfvUyzc5lafYpvslEdW8FH5LM3hHd4aIfv0FCS+TjGBjg85hkcU9RfcUVv0xcGJptxssGRYLyNwZuUFq9/ZRCZ6dLtKFPg/wfbp3UMis+xfUMYSOr0dT5Z9qE+kT3TP1Vc6GR7LXX+Dltqe2d/bodnDxDHNikvIdFJ1THy+MVMkuf6gwN1EK7lR3GaQBIxEhqIm9BApg7FTqZMOrKTaw1xDgiFsoNa4Zg+I7ujd54i07YUkcxZplv6Ojh3l68hLLakEDRxQJcmDecwA/UfiOSWemYQfzspl2wu4d5kr5bL/fAKxfATUaB9fZdH7ywR02m2xATTNXAEezbTqMfVvDC2Ja7KqY5EfWejg3f7N7+y9OafS918shM781B8cgZD6DDW9MM8JBSHJWJYhYxjgyU1pMk2r5f9pejxvZiKu5Z6SA8sMdoo+PNnhc7ZHN5qvBpea4BWxF+zDUWB6qqGj1yeQsDnFDTo2nGmD7z981Z6frBUK6ckksHKMtCQ+KEyKvlQ7lrVrj8nd/2lveuUknAJ9ntk4dRfd5l+k0/4nMtRmxt9iZHA45oEkRQOtN/ZHhDUuP6nSvwpx8EnX4JPDFlH58MDyKjwjGdkXyz0qJkGPxUdH3TuxUF8rmVjyE8aoE3kelHI/A087bm+bq6p7HJN5ViNIDcKzD3kc9fC2HYYlSviokg2lFvLs+PjqbpH9MiGL8UAP0R/ip3LhrZ7vRetJvLh5V3IOJyYj5MJDZGjXxIZ66bkjZuQNwdtxwGNLgbrgLYu1tjpXHYAXCJJq5aA3A4AtEhlAEwq58T/ctKJf5IfE66ZDlz2rMvf0VlveomzvjfUsy5N3osoEkvOmlI+s+Rab0ef4cAyHrCQv8AlnvWDlYuJDnImqMk7OrNEbUbeIIs0dKPRnGP/fRvFcKG/3+2ak6eWvy0G7nZ03wOcOKQfuxsFe4+Sl92NcgTYh5NcnZ/0tk5CB+ckd/72mvXyd9isB+zozMnlUyl+aFMpPDEo1scxitDLT0vckIfTW4+ij8s3WFnDf68Z/Aq3nZHEwKI/OsIx/20C6+GTHSCIWsQF7wvLPgFowU1AFAhc3Rip06eI7yDfQMTZOFEm4/zsQTqc51b91ewcIumlMS5+7CkDFS0bmmcJEpRIkCA1s5Q/8WF38BOnpaZuS/w1cPoGE6Tc3J0+/6TtnH9P2bl/8sDYlMLI/uBkFfZ94yxMW1lK/yabN6r4mDbsZ2MkNdIVaN4BMV0H23ivuzFdxwhC3kZTUDCB7bAtS6AOD05yV4vej7rzdPT9bF6FBD/TmYn3MLSu529ehVlHfFkflSKIHQvv1miwpRAB1H83dMULc8maDrwEQ5D6YOhSUT4nv3/JfCLOC4eN2GgfCKSQsnBbxpakyO+Xpr1iMzI319R/MeWTlJ5i/R1DPqXBnjJ5YPYEh+x/7zFmq0pqPWL59Bi99Y4/WdmGfOnRoTbkJAu/0WXgNxZmg5AbuLfxHk8eYDKx7WDImnKGBfuOlKU0YRAFGiuL/b6M8gxP566JUQFrLNDMx0NooLgSWKdJYYuvb8i+7bP+5NBZB7yds+Crya1KXBQSy3KsnyI3OZFsr+I+Ivn/1pSR4Oxol6cX32wRM7Y/k090+jiNHTPQxGYRFMMZftJmeTsP+E37gG/nrHsTr+WtMTgCY5rNG2G4N4sUMxaojdhkc1AnHS9ZTOTPg1faGO3SV+B0UBMHNNSlBNKZVOK3ht652pAYe0eLG2sAim4/dsCZmYYHmS+x/OgANhuZzyYsUskctvdczkKUBFi82U1ZWwlWfz07UGhPKnEzGnTiOZTm5MSVWRiq6idltmvLh5aZI04rO0cM4cTPvtMTT3+nJ55R9sQJ23Xo2R71U2sS7j9AW4HdP85yQo8bK0YuB2npnAZr4pjq23OFF9LXV3vysPkBQIjtnFex3fPKPuOb23/G/bZjORpbUf8hIzUKSOSWvc2v/g63QcoqRE7wbaAVVot7M1mVCQGvR0smPqG5yEnCzEhdiIvffyi3ujhgu9i80lDO+atU8JBzJmyvCARD6F9ykwKwITGx4tT4AFYyOU+mRo7Zh1JAlQkiyPGe7uRcrQSHv/5RwO4aVz8qxaIM45PJ55oY9yP0kHWZgtMgAb4mRHUUX1jdRdv+pPL7OXEQyxVqVFukJ22Ne2KKjy9vAT7upQBtZ2eM4ddQVpEVlh1kPIAx+6OsRfdZdO74WCF0W0ziifAmZYUJKJmKtC+DO0xgmuNTrqPvQQN9VUkgalKMgriglL0wFigDhEhJ8NwLzcTkSehKf5NSbbgH+EM54aHUCfsNoovd5RtdzJJoGy2swRnAb1sGTjIqn2SlBVd8fiJTCfw6MMAii34pJuFFclccaO/oTld6NHCsf57VG74uaVvU7Um9IX0IIiTSCpaROPF1xqvOBJgTWfEdZsWfkJ6ZDdqVoESx2qozdlIeX+oEk/cw7kVund/aJKF9GBBdVlAgtV5UVSInhv4o1l3AVK6OkI0mPOOjUnzsSv8pY54fK4VJSJHG9J9J1UeG3y3C8CvFvSakASiJp1qrEk/lW6jJRMd+M9CN0NHMjvYS8cwAWyr0MJ6LHyHQQ04l7PxfqUwqGG8QIXoLI0RbkG9nQyZ/kFM2L1Zs/1AxY3HZLNmEVIFTv/jVX9/wvJrP9YFRl4c+JYTsmJLm2MnTydeXmg9Ico3j8MXsZv0z6k76EesD+kB5nMQVJOvQb/6KhcXs8NBN1hU2bmhi2sjosWK6INOOkpQ2/VuGVHKyDyy8RUQl+AlWp0bODFufDWbrJXceSIBsbg60wdAcIIviLDh6BnoJtGRY02DO2UwBzUsEHlXwsq4BVDmSKaAv4ARDfZ9HopZwU3DoPmXIImSG4UD1moGNPciRP7TfJRQyliI1SETBptZQtS+O1vT0YlCvzrGBsLs8BqKA819mi9BlLRv7w7hUcFxSEomHySQtI5/RD7MzORq+w2c8WQ35dX5iX2dsmrpqnjEkTJl1sUVICO/LHDj4lHNHGCqlbfyqZ7kJ+AHODXszVw3Dw7q6I7dbZjMsQshbccvbbYWxg5gZ16fMDH63utJmAA0nRT1iGmEHB15lDyTBBIpSxeDzT1JWPpDd0aU3DvUZNtkD98VxU8lwkGhP8hyC7lHn/viR6QPYk6i5+CPqAut9mrsvz+2PE4FrhCi9PH4xhLlhno3HvbZo8uL91oS2s0+JMsqK0e8SEUQjberSlo/+SVb8MZxRtt6S7RW4uI9A4Dmk2QeawihT77h96Nfau7Rqk5QM4Pz+05SJ+O/JTeNSIqP1wvdheHR2kfjXfZpWuGNe7plMS6yIBCEHvck09iaPW/tyL79XKd7FuHbZpi/O4U68d+m3hve5y02Uh3DjZhkw45+ZIeSIzPhlD7k5ZdyUPeSc1FX2Eqy0pjkMwzGG3lcofClCnx8n2oJOaWHcvsm+r5GHIkBJ6JRSyQolw+jRtK/e0VMdTe3BTVZlUJP6CrdW6iZVUb9F2U9dHxxejj43g9LKKBo07SZJ1LCb7s0qgQI1M9YvC6VKrJ8fU6qNcaRGoM85zlUYK6gBsBeCwQL+j3HAP7+nI/QSYOyYbBBlpR+r83vJPGyfDKRvq1BsSQzlET+ff3+p60D3+wlOPenxA4961hvKUV8f0lEbzB3HernBj7pvSM91z5COurfMUbs71js/RuiHXMlpRCbmQulH1K8SJzWx5fMV9nSox9MF9Y/dAT5i1EkKaZIFvdFItzstg2TiQfYp8yC1XOlCr81QzFw/PAChNCbhX7OetVJzr5CS28rKbdSDBVGyZ4LWms0bVueIcmAWq8WsrBCmSdgxuIORhUUcOBTFIA85OMenfbbgnRp6n4HFNcegru/R6BDvsNTvIbvJEZpWiEdCN93hQb8fykFfhIN2T3UGxubrSz3TC8bE5py8qsWI+Vj6GwFi+T1YTWH1QQaVCXvhoAqT2ZPebNMmpGOArevv6CHK7r7F9tQ9y2YZg1Z6Xz+SuuLyjh8htN8LlZv1OSdfkkC8exyYobc37wmCY79dd9wGBRGafsJgRmY9S7PCXZC1nVHQx/WcETbnx/ZSHgvS7/TrHs0B4OHBd77YH+JbgtHnzjEPqC9Wds6HCRabOvrTNghr6WsyrdHyrugz0GkiHAnT51TD/emVvVi1lNgFq5Y7vP8eToIpziHojSWLOxc0ot2cRIQvxPgek8ri02VoguHwS8KC8QxWI+oXighzHDgYyh73ipA/yCfFVMC8zKz651T0IdLEKVPexH0dTVyl38js4GlRf4q2PNVPwYAItMunsS4j0vttIepU/TfFMsM0ii7TKG952LUSNbt+5tUGscpJNAfV/JwoGlU0fha85tRZKNTd7m55B8rnKgi43zV5XkXzyYwlYEa2Y9Cfj2fyiSuMSV2hDqn08Qp7ODG1qmFOivgQsrpq2X5DDlkmjcUZp9UyyOpDoB3TvVK32S75P/yE4gms9RLatkn4pD4rLyDYNy7iiKrET4KBu9dsf3fi7Oe2f/bWgF8eJM/aXCJ33CGVS4+G2OIecDqHdRTTS7opuAS/nGssgDKkS+/6BqaPU986uV9EIiVvIVxtxzfYwf7dt6tzJp4PPLLErwndACdmej7F03dZYt61ot1Vl5F5VuDRzcerjHgHjb9SdUU1fegq3K1s98aJC32PuzgU+tCXZklTAZ3hVny0B7Nl9tyGe76Zzdc4ydRB6/o8A2Rgz3ZOG/xWNcI+6qJe4pbMOjXY0afqE6NN9/QbiX2ez9toZJUXLLvmaXnQI05xzRG7Gx/kgM/n4+ersanl+tpMad96D43lIgwJdLG0dkGoPf8++lokU+dIHFtfDE1dY57+SWyA4UzI/LOz8BNXmDY17odCzFnwVZ+kbHymc5Cqiu2eCmpXOsnWX/SjYSSXSCzi9Pw1btaklf5e7JWfx8qH2WK0ogv5s+qK+SqjA+AH4eFE+f75nZ2yNsVOKOl2wb7Z1wr/3WNWNT1OsnfIa7wQyB7DLmH7TZk9cs4ZPjRwJMXiTfH46nxlStuJ6vSJ8IDvTW40gHd4bOn6M23FNZxPBnmSFwO4TBJazwCX/GDv9GIw2J6XA741a0uHW3J2uJQdjrqgeDRW8iQ4yKVeC/JVGFfpoH7n1Xp6OSjO3l7QH/hzOekQhd4MWsR7LHcmqx/oa6lkmR3fRJ+XLXvgTtTmm2eEp81Q6xq8O56azocp6ymhw+Kbfza++ZMe3gh3oOOcK/PpN4N8+Ue9PWuOBqucGK/JTVD++dl8J0cNzNz6Fo/6sGjFIWbYkuKY31nsGKIyQJNd/wrEhZyOkAfqBlvc8i/wDLzArk7C+Z5LOOUd2kUmGkrsKQlP/gRoNmkjxxY0HPBu5w/ybu+hRXLJs2vmrECGXHpEnOSWPX0Uqda9VF7Rae0e5BZpcwxTSXa26aRuMlf0PfKZiwm9e2fpgxpcTdADYS/0QMUvbdVZcBRh96E3+IVLcKZnYYiWHnWOOUp4ZjCn7fkgtQmrRQzYVDNwU650Uy6qwk07JwZT9MB6mPM1ipOdUmMMa53kdSwLiC6EOgqyuiskJnP0Vz28mIpeR1vq9/fh5FFNCkS5i5W86Pn0omU2xc+LYInfBCLTqOKA0Qo/jo+Gaev1jh9RqVxzx0L8wCWP7/ZRX9CvY/x/TBH+Sr+X6U1jKHRkTOl+GugSo4Vkg/2A+osed6cJRQr06fUZu35HNl43aAb9YHId3BxvyDoVW6xAdh16Rmv5YWcanZK/+mnTlrwFIcfX+HhQPCFD1/LtczyDz7WB70PyADvQoz7dR9afdnCDPQBhvvYAVq5ogOq4YjGFo+wZWIZDv6DS6+d5yfWwZH+Y3g9W7/+4uJ4gRyzyDZP27Egr1Yp6m2e/VhxO1k7CZefrlelbnO3mzYjG6LaXXLuHH8daUvcFsi6XgnUr0LEQUL7CrL0G2rEcGm2FSQMFCH3Eb2/q5yPWuXI0vDbYtnIhzB3RT7jp23yj9Db0GdeCNqfPVKgysoubBvMtGW4Q6Rh/S69uy+TFBUP5LUVZO4CYuYupQ9dm84nKBTepfKqOAR2KL4di5glzVXFjxWs6scbO9PIN5rTqa3hY8eSG7g/eh5qSfor37a9Y7f6Tlx+RHLR0pL4K+/gTIKe5KbRe7+MyPzFq6iwefg9GX364LMNXksXLglHpy8j2Z7KOuWIFXhH03xcvBjlWTcQPqTNoRQLWvPJHXLnTPlINXoB2XI6nfDcrzxQ5+ide6i55hjdUmWUUa640F5HnT3WmmZNDvUHlh/FBczaarb4+1y/TLjjO5SF4jMcrW5Ir/XaFIQWeIxcmHTq9g+7yXZQoj9hXzdm3QMERL49JXtaxZyefkb7XhiBevkLaBvXwuD3+gO1hn+lKL27LzT5+PNYCVsaHvOjRN9WPefpHmXyOr8Id2eQEwONQQ7rYvNQSL26AlnjSN4fvaRr6O4kT1yrzHtFL9/Hhwzhz9Hm+JbazWeynRbnKs4FZepKX4OmvKftI0Igv8GnQhLCU43E605z//UzZF1H6CZXPOuTgM1tesb3llIxZeikTXzHLg07+tvLpOV6PVvAApvto+3A0E8ilzsrmM46+AKy7rCio+LceGjRLd6iQv07qsNc9/ntLUHJYjrc/YS5TlfeR88wDNdVHnLb8BzYFjr4sx+ueI9vsmmzB/VG2zD78uYP/P3/3x0nvBmP33I+r6f2Omtbv9Percf3Obr1LmsOelsXtjb3LupvDpo7mnrC9ozdc2NHX3B32O2PM/pb2xWFr88qwhff3dSxbuKS5KVzU0T0VDtu5s3Fha3NvT9ixrDfsWBR2dDc104598eCW9hAvA8cuhYXGXrognNzd3NPZ0d4Dt1zS2NeMh1fJHjimEc5cAs/Q27KUdo3vXtbTO76tZQEt4N+e7oV2Y3dj98rxjW1tHQtpc09v97juHmf8wsbuxR3ju5sXt8CWlbSrpb2pecW4hd2Nvc0941o66iceeMCBCxdNWTh5waQFkyY1LBq/cFl3X/N+kyZNPLC+qbGtubV+0rgJ4ybwZRc2tjW+8ysvWAl76ieOm7jfuP3ojAXLFuHv+JalnW101R2/Y09vE23sXdLd3Ng0Hl64se0dP1BzU/I994/f03SId3zlppbFzT299RPGTZw4bn9+V3jU1uMbO1vGL+w9vq+xu6VxQds7v/6Cxp7myQfA9ffbb9xEOqW5fXFLe/P4xc3tzd2Nbcd3Luvu7OhpHt/UvLCjqXmIjRt3oIUdbW3NC3tboHuO72teeHxTc9ey5vFLO5re9pXgbHveO3pTbLd66CWLmruxPc37wp3e9XePv7hcTU3th1B1R3dLc1s9jPb6ibLcuKCju7ceuoXdsqilvbEttaWpsbcxtWEJdND03onOHFo7uK4wvacXelhPISxMX9rcu6SjqXBQd3MXrPXC+zT31i/rbqEt+xy0EDp6b3PTQc0rOltAYhzU3tG+sPngQv+wwkHwiC1NsJgtHNTbuBgWVME50dPORx3HOVc5zh7wt7G3t3lpJ1wg7O0Iextbm8OO5dBFepa0dKKkOhq+WtjX2LasOVy+pKWtOWzpDZc39oTwwt0dy5ub2pe1tYWdHS3tvSCLOht7evhC+LG7m0FU9LT0NYfLeprxWo3tYceCInSbsKm5F/7AoXDNhUvC5R3L2prCNmgPPHdZe0/jouawsa2lsQfFKohHvFx7R9gDQjXk5jBri6C5mlB6NjY1wduDqOxoa0IZTNKYpCmI5OWwtZmbduK49o56ORjuRPJ0aWMbCt/mJjinqbmteXEj9mxqyIXYvUjaN8KINeN+WWdbR2NTD3Z6PGZJY0v7svYFHcvam3q7l7UvxO9BXaK5qQ3GXe8SHu6NCxc2d8p/6+Gk7p5mswaX6WiCl5XVtsb2xcvghrLaDavNPbjS01O/sKO9t7sD+hwMoeX18PWbmtt7Wxrbyu/HTgZfs+w+bsny+6CxQF6U7IIuBjJjkGsubVxRL4+c2NqNbQSSrvw5Zi8/CZ6NN29sg7HUt7BxGWzsbvk0fYyFjTCfmvN4hUfIwqb2+vRO+HIsmnADtE19UwvMoz0tyU2mvc26aXC7Tp/NrsEskjybvodZ6cFu3tK7sr6zo61l4cpBNsOrdqKM6Ghvs4f0ruyEq3S0tsAw6gUB0AzdYTG0MQ4NHszQK5c3gq7QtKi7Y+mSjp7elkXQzr0Ll+BfeAHo/U0gU6APwgbor812Lz0i/F3Wnj6urRGbWza1tbS3mnfDzye36+GP3wldfmljZ3fHipX1+C2wm2HXjrfYr9O5bAG8JInEzpb2npLV5LvTc3U3g7Bu7qY/8FeaCFbhlWHeBjld37gIBAq0Yf3y5gU9Hag81fNgSG9rXgEt2YPTUHo73Dq9AR66twNmrfRWGNZ0cnM3LsEG/hwgu1oWwveBh+2hJzcfsxeerRGkYDftwhnHdCQQcd3Y/dt7l3Uu7oa+Ln/q4f3x5GbT13tgbl/Z19IIDY1K4/Lly1ONu6I+2TvqOzppjl1R3wTN2IkNBp/X9HT4YN2NSxMHrejpoRfl7s9MQJOd9L8PJJZhCnBc+IF+7PjwC+AXDxoUWY7z0nDtoCNopJyz+BfDiqdev/iu7tfaPzj1jXlfWXP0yKPOXhJceu0PT9ljl+9u/cREVzvHw3Fd8BsDvwz8KuT6Wfjl4Dcs8RfvPVzuHSS2Z2Q5kPOGyd+M/F4KtPM6/P4KPyejneHwGwW/SvjVwO/98BsLv/3hNwV+0+B3GPzmwe8Y+G1n4nLehHeYA/c4O8PvUDpnfgjWG+DvhXnefwe4ffeHvzfBb2f48ZRu1Pf6iYdWaDjCcSZM3G//AyZNbphyYDTjQ4fOnAXDnSYZ6BrSr3pS3wTbfBT87LwDy2vhWp+H3zD5HnYf9LTOZb20/0b4jTLfu37c8X0wHNoXLAKhAr0Up4qWxVaHEQOkBYwTnANxdQFOnDBrttDM0rsStkPTdIRtHe2L6ZpViT60b+js4J8oKCLSSCfhu6OK0Li0pYnmT5BJzT3Ni6eOH4+zOU4X4VLUPRZ2LAXTqKUbpH3IVhTP6tYUW9CMzwXvAF+v0dpMZEuEJEXIuGpubxKVCp7oRyM09aXpMCJB1nQ2wjB6CbZhPxV1K6FnTe+B2WVp83SReL0rp3c29i7hc8cv6GmHITjvyPlz5n3ko7Nnzj9y3kfnH3nM/ENnHjFz/szDZkaHzj86+tDMD837yEdmfmj+kdH8Dx121DEzjz7Oof7wH4XgPwrBEBWC/2gC/9EE3rEmYIR32Li4wzibluGcgZIdd5CQBPMslp9oNS3u6CAPFhijdpIhWdlTmBpODXuXd8SusR408GjWgNsugoZJOc72hs14YjN+ykaU6XATeDUW5cnTYrne2t6xvPQi9sQe3CPtSNuTSkt6H/Wz9KZjjj4ivYHFDd2NZEgzdIKVbFvio9AECDvR12bf0z7X8hYw8Lobl7fjxNkYtjXinANPqRzF0/zsw+Z8+PAj5n5k3pFHHf3R+cd87OPHHvdfjQsWNjUvWrykpdjaBpNuZxdMcMv6lq9Y+elYSRg7ftvQ/x0Cv2l83tSDPniwbHWU6/lBJpsbNjxfMWLkKD16p/dUvnfn91Xtwvt3ra7Zbfc9wtrCnmPev9fedft8YOy+9ePG4yNs+7/wr0QZPee9rIe2jNakFz6iNemIVjMgJwP7RZtXwIQKX97se7t6K3eQeDBgP2Bvgfhg6WNbJwMebvSluA+TGxi7D46t9p7lOM467CNK/5uKPhVwU4FO1GP3kV6Ydj5TxxPVyN5hUQucz512X+6w8Je7M3iZsaeHcFf0pkCvbGZPCT8IvFPiWdijgbsXdDStJBePnDKVdMMyPnC4NQqWpfiK8mx0Lmps4HKBUYHe7sb4VHvEAtD7WlFiLIovDi0KOho+1dKWHvT74NGdzfBoi8H5HaY+x7JOeyn5MvC4LOBiWcAzdtjTuLLHHm2ffYm5Jvcs/ob40vwo8P1HJ+yWneD3HrFBTNcMq3RKyy21EV4CDQ/UPGeDy7reU4rXL5Frm/Uvynpp/zP/ct+6+zXsuwdt/PY67L9j//T5v2EffnXybsdjP3785F9sxr68R9shY7E/t94T/QX79Mra1e/Bfq2cof27asVx3rru7zv3tL/XGzm86OzTr5z1L65Ud33wcm991yNq220/c28ecZi68fKR7ve+dZr6UtV5zpqWSc4JFfc4G5/6i7rsiLVuS/NP1W5v+c4FFdc7O33p+Pz7qit3P3jNOe/9eMO0ypOe6t5l1W/G+wc/9Lua3edW7b7UD5zfvjl3tNfTuOvZw1aNWjxx5c7tzX/dA5o28Rvl/Pb7b9R8r+pC56JJv9xt5j2v7TZ3wAtBO776dXfYz7+qPv3sB9zdKp9wjl7rORMef81ZvnK6N/H5DWrb0gfV4urznV1/8H5vz2PPUh847g9O/dd8tdvNV6tP/vhJ9beqLrfy6TXOz5/8oHrm6lOdYxctci+55BL18MMPO/vvv7/C5UWLFuGyh9sWyf4ht+2zt6tfXXelumvzp9wz7/Sc1fef4nzm+Wud/WbvrZ697mHn9hV/dVbtdpl6FPrQXDj+CLgwmJaOWZ9bst5Tst4r6+vHnznjc4c2dD36l/5bv/LMrb/6xP0fO/DV0a8ed/XJ0y74wadqrl1/TfZp9YlTdrr31Ilj/vczFcf0/ve93X+76SdrN2Z+fGnvq5d+4xstl75w2ux7X/7ml74x6uErKsZ07Pur+mvW9X74x1+78ZM/Ov3NvqOPOmT90m9O3LRlb+/Gh9Ycd99r+a3fnP25jT84auG3M4v32afy1OG37z2ltnrcW0v3nfueEVM+Or9nePNdw4t94751/0mn7tt9wRUv3nfl4Yt23dR51uH3X3VU20O7vHjB42Mylzx56qSRr3deXtQ7f+PqXXJtDbsfsfywvW+9+8YDbq6oOfDD1zz9kXnf3vCJ1zrGLfndyeeB6vaVFZUrtqzLuQ+d/edt957/m7Yjr/7jVW/e+/sVXd/Eti5cX/cUtsN3m1/eE9ti/EFzX8L2uPuZM07CNply62GvYbvs8lhwG7bNpfN2uQHbp+qkpT/CNprheldhO93b0TkT2+rsr7/wEWyvn92y7QfYZh1nnPh7bLebLtr5IGy7STs99H5sv8/v1fIotuH3PvzqZdiOz79/3hRsy1t/cPZZ2J7NG65bjm26zB17HLbrKS98tR3b9om/RPdg+9760dGnYBtf+9yi32E76/1uqce2nlb7l/XY3i+MfPlebPP7z9t0MLb7+zcOvxDbvuNkbyu2f2f7yOH4Dd4a/71Z+B32+tZen8Rv8dsPPPBf+D2eu/kLX8Jv8pOFN5yF32XT15d/EL/NL67/7Wz8PgdNOrkSv1GT9+oR+J3UhBl347f63MV/egy/14R752fwm1Ud/fKT+N3015qPwW/3gbDr4/j97nj8rv3wG2557Ht34Hf86LXRUfgtL/nNuc/h99x02KU/xW+68L++9SB+1++cGT2P37bn+YXL8ftedcfXn8Rv/NbXX/5v/M4njH/fh/Bbd1/7yhX4vV86sGlX/OZ1uy/cE7/7r+45+Sf47d+78ptfx+8/9qPdz2Mf2NC4168fOWTvb2fv76996I7THt/9N1u/++RnfvTrFY+3/27NvM+8cWfH+7qvWfxK5qvrt1z54GcWDr9+xJv3+uunja6eXfOeSfmu6nWf8fd8Y/kzdReOeWj6idd+e7+77/3We4ffe9kHjxihNzyweLcP3TbjkO/c+8SDR3xgdfNbG/ZZc9xLf35y6rUd3zn+fcfO/vDZuxzatgHk+lToh9fBmNxFxr8vP1zfVX7J7dXwq5GfXyJUzHxz/u7p+QaEz3+0y3f3z9kN2vHgumkTpk18f0G9/3/Bk9XiokcLon71GP83W+wyOOU+B/M0esH2Vjxvm/U3ZR4f8r9ah1oFPHRjnfpxCd+g7B/8G8LOTx1/wnb2r3JWO//qf7HXJekn2I7nYKAhzXbzDsx59gWQ5stxSl5Er9zKBe1N3YsWT2kuti5d2Nm1oqN34rLlLT2fboSGXtIw+UDrU4nt/bTyKCY+ulvYC5N0jRi/ivGzpJwuA1wypd4X45hJNUGpC0CeKenMYlcMuBfIPcQuVeO4SfhL0LUgfoXBPFwpnxW6GAb1dUw1LpNDo/mRVezJw0patXEv0G6EpoTLu1EZB/0eWnbWnI9ERySRM8vA7l+O+jaaPH1gk6AR0di+MiRffMvSGPcymCdYrL2UdzdhAYb4NqzSL21cKXeFc8Gh8B+P6w48rgl3646cqoO5Uge4TkucpW/fPwreUPSEoutzgNdSPJRDdztuz+M4NJfiEDyIA5yAZbx/LY1/Rxcffyb+b8pEp/HBgwMcXXgfspfJvdZujGQz4tDO3ZNjS+3Lli5AP9Yi8Srwf/n40uAKi9weG3Y0Ksws0IWOgb+X+nHMqFzMMZOIDVZu5zdMYoV5sc1HJGJklUP4aZmjjT1fqqvtPqR5u7D9eXu7//7vz9vvWm8ZXCv9t3j/ZP+sRXsSfnuKT+b98NsLdT/41cFvH4fj6WPhty/86uE3Dn7jZdsE+E2E337ww/jwAfCb5HBM3viWMI48Rfp23JbcSOpf/O/dt6a73X9eyT8f/yXOnrDCic7HHNSafGKrX3qTz6tRHK09flEzByNyY/MLlrW1wqS2tKN75dhRiRUUoGN3XggTHYjkJlCfQOVBeBcqMGOHL13W1ttCauTYUUuX9SIGs35xW8cCmNvHvqedlNROmFEW1y/q7EXswNhRPJ+ARsc61NgcehBx6vh/'), (letter) => letter.charCodeAt(0));
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
  wasm_bindgen.initSync({ module: new WebAssembly.Module(bytes) });
})();
ready.catch((error) => console.error('the verifier did not start', error));

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
  const packed = Uint8Array.from(atob('7P0NvF1VdS8Mr++99l77Y+1z9jlnn4+crL1yEk4ggWAxJwJK1ql8Fb1Sr/f+eO7r74q30OIOKidJkfaGJEigwdIaW6rRYk1b2kRLamqpUqWvUYJGQRstKlquDQUkVIQUUKOivOM/xpxrrn3OyVeL973P8xTN2XOu+THGHHPMOcccc8wxrTeve6ttWZb9A2fF5ZZ1uWVvutzeZNE/Djib5O8GfNiIP2+/nL5Z+EMZ6C9yILKR/779cncTkvGX0vGDDBzdeLm3iRP5h1L5l/+oTxsv9zdJFvmlPMEm9UUF6FNpk/4WbsqDzU2z/ttgXR7P/gQ0Lq+aDxs36Ho3KpD6d4NguUEhv5GjGwWNjboRGzeCDvKHG7tRWrWR0fQ5o3znajduxK+9EaRCVS7nc+61vfrpZ1x75dq3/OpvvOl//Nrp3XXNN73pHf/j19609spf/fV1V17xprdd+Q6rNCvLKZIFf9/ytit+7cq3vWn9VWvf/o43nfUrq1Zdsep//OrLVp71q1e8YtVZVjir4MJCkbe87S3r33TldeuvXPs2gvWm9W/+H1dfaVmzCiwqFKB/lPIrb1rR+9+ZVtW9I/yTsFaujS8cqYXhIP2r0b9mrdZcEIYIDIS1sI5v9XCoRp8RCEdrQ0N9YVim/9XC4QFKpiqicKLZRx9q5Ta+T4QOJdSGKC0IwgH6Uqc0NygTiOaA3VfvC1H5olqNArXJyYFyLRwYCkPHrQ309dUAvdZshn2A6YZ9LqoeSOrN5gAQbBMiQDYcABpDYR/FQ0qpheWmS3+byFQmxChyykBYj90mVSafUXdzCABa5VbYbJWbtcVUxZJwGWCGAFgbKqOp+M8VQIQL/d9x6HM9dJxBh3CvOW7oIJEifVTvEGOE/waaSKXYwEC4pHZGWMZnl/8mYb3uMhVDR7WB8Owj7Ci53DdQ7nOa5SbTnipvE1hCySHAIB99LAPJ2hKk99WartvXrCM3wXb6COSYS7WUm04ZxevUdU54KhVwm/Ua0aNZRiLVW3bOCBlHov4AEkKq7fTTT6+BTH1h2akBJgGu1ahjauWBOsGm6uqh61Dz8f8atz9UTY5j6gjHKVOD6T/KLQR3yqjHCev0L6Vv/UilcIivRE4iBbUQVaCCGkjCfEd1nbYEVC+Hrh2GRBYGVO5IujPQcIBbrVzJewkE8zzPp38gbp0yuANlwHEG+ggSsQjhRs0kbnJqLrrOdSZcgCxzax0gWwZ2LohHUUIRGctEDvSdS8iUy2XXLTfLTpkjwMLhwsTbpyxFUx10mFur1an6srTH5R5Hs6mwQzzN0CiCzGAt+g9kDsvLgAl1GnUz0YYKuCCQ47puvQzQhBH9EBBLEMb/w3Io9THSlEYFyrUy2MypKVJTu6gs+JVIVa65ZUYktBz6tQh1l0BYBMVZjoBj24MuCGrVAKfmeGXnGvsVr3i7tSX0XdtqBsPuJjvbvHmvFW2ysm3fkN+9+C39gzcWvPXKt7597W84Vl/vjPira6+80vqRMyRff/2aq9/+5iuueMuvXbluvST9WCfxRPaWX3nz+re8/W2S9BOn8eZf+ZUrr1n/n9/ya2978/pfX3ul9YxXuvotb1tzyZW/Ye31qxrGr7z9iiutf/AbOv7WK9ete/OvXWk96Pf3AqRZdN1V1lf9uOczJu0/9Zs93675dcr4TrfVg9Wb37buHVeuXWfd7ff3YvuWK6++Yp3193M+M7gDftzzGeAOuM2ebwzuo7PKr6PIm6+2vjL783qixTrrr7zeKta/ec2V1pf9xpve9Ob/8fa169901ZvfdsXVV6517YE30epBhd72K1e+idaPt76FaHnlFa4zUFgt8pVlnW03C9/f+uarr377r1h/4PYVPq69Ur5+xm0UvnKX7QuG3zR7mXrTFSr/3zmDxcQr1r79mjetu/otv3Kl9Vt+XKiJcF27nth0vW1ldrTqvcHXSg+W3hV+MPxo6bbSx0pHHPePwheC3y39bvih8Kf+i6U/LH2m9LpDpT/3tjv/5N/i7/fe5X/B++PgT4LfD58t/V54R7ildEfpT0t/XtoSfsi/uXRT6X/57wve6W8t/VbpsH+//w3ni87O0k3h1vDDpW+UKns/Hf1J+NP/Yp+y0VmdOOfXrMROnKy0vttxEmupu6rj4mdFx8PPZMfHT9IJ8NPulPATd0L8hJ0yfqxOxV2d2EstqxNlFN/7idWdamJnR6wuvtUoeFiCdQoekmCDggclGFPwIQk2KXhAgn0U3C/BfgrulWCLgqs4NEChFRwapNAkh4YolHCoTaE2h4YpFHNoJKlMT9xCf8ZvuYn+DuNvUk7Cm27E3xtv2pBUkyDxb0zcDYmXBNObbrpxA/287Bb6czplDqaHbqFM0fSqm+nP5p+5N05P3rwFwc0vlG6cbvPXzZuPNG6cDm/egoRwq/pA4fZWyYfvk1u5OKraumXLlnR0w4Z0bEMaAb2I0YsYvQgIEnr0F+jZWYiGpFVgUDUYVA0G1R4MqgUMqgUMqjkGVYXBgsTbgL7b/4nVGxI/GUtKhJFQYCwJ8Bd0GGM6jDEd0vENhAghXGWEq4xwFSgTwvQXCI8A0RGD6IhBdKQH0ZECoiMFREdyREcUogsTnxE9AESDZDwJCRNBdDwZw18gOs6IjguiyYZ0BIiOMKIjjOgIUCVE6S8QHQaiwwbRYYPocA+iwwVEhwuIDueIDitEO0nAiD4ERMeSJCkTJoJokozjLxBNGNFEEE03pMNAdJgRHWZEh4EqIUp/gehY0gaqbYNq26Da7kG1XUC1XUC1naPaVqguYkQPAtHxJE0qha5P5u16QrQNRNuMaJsRbQNVQpT+EqKo8NAnVidDwHbIYDtksB3qwXaogO1QAduhHNshhe0EYQkapkm0IR0SRIe464eA6BAjOpQjOs+gIlQJUfqrED1MiA4C0UGD6KBBdLAH0cECooMFRAdzRAcVosASNEyTKoYKI1pNhvAXiFYZ0WqO6CAQHWREBxnRQaDKg6mtED1CiA4A0QGD6IBBdKAH0YECogMFRAdyRAcUosASNEyTEQwVRhT8hgH8Moyb03ncMKI0TQ0A0QFGdIARHQCqhOggDyYguvnu1UkLiLYMoi2DaKsH0VYB0VYB0VaOaEshupiwBA3HkuFC14/M2/WUowVEW4xoixFtAVVClP4qRLcSov1AtN8g2m8Q7e9BtL+AaH8B0f4c0X6FaEpYgobDSRtDhRFtc9e3gWibEW3niPYD0X5GtJ8R7QeqhCj9VYhuI0T7gGifQbTPINrXg2hfAdG+AqJ9OaJ9CtElhCVoOIzB1CeI9hG/0V8g2seI9uWIzjOYCFVClP4qRLcTok0g2jSINg2izR5EmwVEmwVEmzmiTYXoKdz1mGQGMVQY0cGkD3+B6CAjOiiIDm1Im0C0yYg2GdEmUOXB1K8Q3UGIxkA0NojGBtG4B9G4gGhcQDTOEY0VopOEJWg4lAxgqDCi4Df6C0QHGNGBHNEYiMaMaMyIxkCVEG3mg2kXIdoAog2DaMMg2uhBtFFAtFFAtJEj2lCILiUsQcOhpFUYTAPzDqa+DWkDiDYY0QYj2gCqhCj9VYjuIUTrQLRuEK0bROs9iNYLiNYLiNZzROsK0TphCRr2Jf0FHh2al0db8w4mQpUQpb8K0bsJ0RoQrRlEawbRWg+itQKitQKitRzRmkK0RliChi0MpkgQjZhHIyAaMaKRIDo47/REqPJgaihE9xKiC6bPu4X+rKIMC6ZLW29KRjckNL/Up5ffQn9c+lyfDrZSlQM8RAgglo4m9SkN85vm6832vOOjxeOjlY+P/QR7IWAvZNgLGfaCDQlNGTXArjHsmsAeZGYaIs6lMRoTCBppNx1ltpuX5VvM8noSOUCwO4DdYdgdhr1wQ3IKRtFyjCKXRxHDJsART6+QlhoEgmQFluleBlHqdBalGPbIvBPYbC5+iGAvAuxFDHsRw+5sSCYx1SzHVOPyVMOwG0xzmuYhUhJ7jpBccdN862Z1XsaMmDGjnDEPEuwJwJ5g2BMMe9GGBGMVsPsYdp/AHuKZhhYZyN3E+FUSvm6aT7gYOwqvRcxrepo5RLDHAXucYY8zbBK2aPg1ALvBsBsCmwAPYyUeIZkQvDZGEupN84mKC06I1w4T7ASwE4adMGySn2pg3+VgX5fZl2EP85o1RmJxsgC8Nk5i/E3zCf4LTojXjhDsxYC9mGEvZtgJD+U2YLcZdltgj/DCTjsNwKZRntxIwflk+QUnxGub/3Z1kgJ2yrBThr2Y57thwB5m2MMCu8piGm0eAJt4bcGNFNxAk8LLMD+czvMDw154Qry2lWAvAewlDHsJw055HI8A9gjDHhHYYyx0L0gSGobgtfRGCtI8BNgpw05z2CfAa9sI9imAfQrDPoVh08TSAPsuB/u6zL4MW+ToNFkA2MRrS26kIM1DgL2EYS/JYZ8Ar20n2JOAPcmwJxm2iBdjgD3GsMcENgHGlJekgE28dsqNFKR5CLBPYdin5LBPgNd2EOylgL2UYS9l2CIxjAP2OMMeF9gLeJ4/JVkC2MRrkzdSkOYhwJ5k2JM57BPgtV1/i9X5PCwaq3jRAOylPI4TwE4YdiKwU57nJ5NTALufaX7KvDRfelxeoyXiPKwWq3i1ANA6D+AFALqAgS4QoHUWIv52Nc/zS5JJQg+8RjSfnJfmS4/La7REnIfVYhWvFoBd4wGcAnbKsFOBXWO5ALAnFc2XgteOSvOlx+U1WiLOw2qxilcLwB7gATzPws1LPWBrmi8Frx2L5sfhNVoizsNqsYpXC8Ae5AE8z8LNS30vzaNj0/w4vEZLxHlYLVbxagHYfTyA51m4eanvpXn/sWl+PF4bAuwhhj3EsBs8gOdZuHmp76V569g0Px6vtQG7zbDbDHuIB/A8Czcv9b00bx6b5sfjtWHAHmbYwwy7fbSFm5f6XprHx6b58XhtBLBHGPYIwx4+2sLNS30vzaNj0/x4vFYF7CrDrjLskaMt3LzU99K8/9g0Px6vjQH2GMMeY9jVoy3cvNR/sofmrWPT/Hi8NkdQGzvaws1L/Sd7aN48Ns2Px2vzCWrzL9y81H+yh+bxsWl+PF6bsxlKjrZw81LfS/Po2DQ/Hq/NEdQWHG3h5qW+l+b/zjV0zsKdHm3h5qX+ky/lGnqS6/cnX8o19CTX70++lGvoSa7fn3wp19CTXL8/+VKuoSe5fn/ypVxDT3L9/uRLuYae5Pr9yZdyDT3J9fuTL+UaepLr9ydfyjX0JNfvl3QNPcn1+1Mv5Rp6kuv3p17KNfQk1+9PvZRr6Emu3596KdfQk1y/P/VSrqEnuX5/6qVcQ09y/f7US7mGnuT6/amXcg09yfX7Uye8hh5fv3bi6/dSXr+LNGf92qDQfO7Z1pLj89oJr98Lef1WNB8EzZeA1/qE5nMPV5Ycn9eOsn4vBeylDHupwD6F129F8z46lSXYwmuD8/JaPO8JVA+vHWX9XgjYCxn2wuL6DdiD4LU+cG3ENO+bl+bxvLzWYF5rCK8dZf0+BbBPYdinFNdvwObDtyWATbzWL7zWD9j9DLs/P3mbZ4xFfE4U8TnRya7fitf6QfM+8FpLaN4C7BbDbuX93QfYfQy7j2H3ATqPsejfsH4rmoNlhNeI5v1H4/N5eK2Px1jf0fffS4++ft9DsPtB8xZgN5jmrXlpvuQovNbHvNZ3tPV74dHXb8BuKZovAa8di+bH47X51u9Tjr5+39ND8/jYND8er53w+s1jbHsvzfuOQfOx4/PaCa/fPMZ2FGnOZ1RHpfnY8XntKOv33DHG7d5VpPkYeK0hNG8AdoNhN/Lz0HkMf3p4TZZlVDl7Jed1fM5YA8UboDgbdURC8bkn0DTr1AGKDXeIsZIKmjmBZo5zM4dh7SjrMoDPXsp5IZ9DAJAcHEN0J1arEdOyBPIy4H06462m1E4lqSflDZ0ykTjYQJk7AeERbuiESS3xN3R8an5pQ6dEtXkbOh61yN3QcRM722x3UztxLqxZUWIl7pS7in68KXcF/fhT7iT9BFNuQj+lKbdNP+GUG9NPecoN6acy5VpR9NB/t5zV/57/ESIbu/V0QaUVWdXBgUa75tpOsz4UD4+GfSNj44FfKo974+P949GsgtZyy0rt7EObunXfnnAmCB2q7D2Iut6iRf6iCFns7FHrwlqKoJO9aM+YqJs9roNedlgH/ex5BDOroYo/Q9GOKZ5H3ey7OuhlT+qgz5V2snFd/AhFEyl+WAcFciJFH9VBgZxkqS76LEUXStEnddDNntBBz3z1s6cRzFYUi45L0Ud0UIqOS9Hv6aAvGbIzdVGgtkCKPquDbvYDHfRMBl8yZHuJVnmPcH+41rg9XiD/gl7yLzBEWGDIv8AQgYNBtlyFSqZUmB3SwTJjzsGKQTXKntPBqoFQk2ozu9irY4LV0zrocqYx08oxQ9sxwSjPUAJyY4LRU/pj2ZSqmFIR031MMMorqHFDxrJ2I5rN0dtAQXuhw/x8xLqg5tBv3o1C0fFeio4bio4bio4bio7nFB0XQCUC9BTVbSXS5QulLU/rYJnrXShteUYHo+wxHawa9quZYnXhz8wRQocG7zJnGpcKc06Msu/rYNXkrZkMdWlU5uqe+77hp382vPSU4aUnDS89Oh8vfdfw0uOGl35keGl5zkqHDSs9aVjpaR2sC69lZxXHjuKq7xiuetxw1bOGq9B1zxrOetxwVv41zJmszKiMmd5QnPWU4awnDWc9qoN1btZYtkojSPWNGvxGBb9nddDjHhgV/L6ng4LbaM71o4LaM/qj4DYquD2vgxEjNCq45XmFeKOGeKPZ31uNY8zsrt2RcfA+inhekviJNCXFOLigZifCEWqefN7Mk4fMPPmMmSfzOTUw7FvKfmwGwCNmADxvBsCTZgA8YwaATLpxI8foEYXRM2aEPm1G5/NmdD5uRufTZnTmGZjO44LQs2YAPWIG0NNmAD1hBpAMlRFByPk3zrXPmvHxiBkfT5vx8YSZax83A0SGgleEPWZ6Yu6sujxn/UcN6z9jWP9pM6s+b3j/WcP7zxje52GQNTWX57zt5PzqGsbzDDv65utRuPx7hssfmZfLHzVcfoj5eanGAvlHBIvndFCYYETQWK5CMtZGBItndLDEU+2IoPGkDpa5cSOGK0dMR4wIGlwsWyZoWIzGsFk4hnsXjmHDHsOC1XM6KFNUHmUWGTbL8bCZBoYNiwwbAg0LZs/qYNXkrXGPDcs0oKttGFRjk95kLPJon6mkP/uhDrbySgYMboMG9JBpYJvpw8Fh83XEID9qkB9jCnNwgUFu3GCzUMiT+UVitw2x273Ebhtitw2x273EbufEbhtitw2x24bYbUPstiF22xC7bYjdzondNsRuG2K3e4ndNsRuG2K3c2K3ZZoeoEnve0qKOGQI/7gh/CPHI/yzhvBCzECIOWjoNGSa2GYwbaklx26E626bWtpZCauKXkkOKxT/39M9Mhby9EEDeoiZWhHzCUPMJw0xGfksLEpcQ0biGjIS15CRuIaMxDWUk2jISFxDRuIaMhLXUC5xDRmJa8gINENGaBgyQsOQkEiXirlxQ0KhHECfqaufCTEk1MnzDnDPDAl5dF1DJmvbgB02rR0RvLOXF4f8oOGpwV6eGjQ8NWh4arCXpwZzgg0anho0PDVoeGrQ8NSg4alBw1ODhqcGc54alKHQSLEzNDK/ot4RQ73DhnrPGOo9Z6j3uKHe8px4h6yceo8b6j1iqPeYoV6eYdT0xJhAyMpC09iQq5n9qw72MR8OCkZ5hpYh4IChymBOyyFeWwcFo7zUsMk6wtgPCkY5AccY5cGsWpxFsBWzWGPxXGE+GTJ9P9Tb90Om74dM3w/19v2cwfKoGSzPmMHytBksOddGhoJVk7dmeLWeV9tgMqj+fsT09xHT38vz7n7EdPcTpru5GVmluNUZNKKe4vPlOZv/0LD544bF/9nKefy5eXn8UcPj3zU8/rjh8ecNjy/PWfyw/tgwwyE21TZNqT7ztd8Aa5mvAzJ0slcVtkwDelfiZB+kbYhj2UORtPcZM66fNg1+3jT4cdPgp02DnzcNXj7fmP6Rae9h097He8e0tPcZ097D87b3SdPeZ0x7nzbt5Y7IvqQUXiIoDxh+HcjF9QFp0mH9UbYKA2ZiHzAS6oC0Kf8aMUoD0qZHdVCUIAN5mwakTXm69OGAtCnHq8/U1W9QaJm80ocD2Zet4iTdMgO11TtQW2agtkzDW70DtZUP1JYZqC3DwC0zUFumQ1tmoLbMQG2ZgdrKG98yDNwy02DLTIMtMw22zDTYMtNgy0yDrXwabMk0eEh/bJtSw4YuIkG1ZBrMM4wZbBYIhCzSu/XiLt2zBwdlm/4D3Qc2M96A0UEOZF/MdapPmD5gWFlNp4B8/WYv358tLM7Azxbm3X4p8JQpoIWjfjM2+81k1J/VizuzPrM97zPa0T6zTe3LVhYVExqF36XmBvag4w56VqQU2KyCtoaGhtS8YJvl1zFDsTg7FoSAH5jJguejrFFUHQ8Y1fGAVPKkGZ7PmuGZD7RABm22qDhRt4zOpyVNcWeJAseskb9mU1KjZ2r0iwODGSx7RVED3W96v98gr/ok7ykB1W9A9Wf7ck45bLrqCdNVz5quyvvSZw7uM9NuX/Z5q9jjTaPUbpqZrmlE2KZRCTSlGoBsZvdbRR7U2x10VlM+a9WPpVQ/c3nr+Vm8ZSD1GdVPX6586DPLRJ8RlvtkWslJEqlmLijqXJpG59I0AJv5JN40TNIUeM/rYGjIVDZfKzzhNI1uvZn1FckaC+wjOshsHgvo7+iPPtMlNn0cC+wf6mBo6iqbDBXu09jAjrMzZs8/v4MV2XYwGBNMOqZ3+gTJx+btkeV5hzxqOuQR0yGPmg45ZOU98rjpkeV5hzxqOiTv/aqBVTP9WDec2zB5ZYfXl/UX9VfNXH+levR7pkefMT36mGHWJ02Xfsd06ZOmSx83XfqY6VINoWp4omZK1c1waBj+kqWpmU0WJ5nYMOEcRvihYYTHDSP8s2GE5wwjPGMY4VHDCN81jJDXINJgnEuDsWCcZ22YrDGPoDh7ZXF+apj5qWFmhIaZohuC8nd0UCaWhhF+GrmavmFo3DAq2oZREjbM8t8QjB/TwTrTuyEo58Vinn4a2X3WfCzv2k1ZcXMa2YZywumqF7As5lHPkMQ3RQNDyBLjMrcruIasVezwhlngGnmHN8ygapiRr6inD1AbRi/QMGxaJGH2mXzuRkfUjbBQN0tAPdej1s34rZupuy5g8lKiVK6bCa6efc6aoyeaM480DHUbhroNM7M3DGUbZmZvGMo28pldNfcx09wnDcc8Zzjm8Lwc89y8HPO84Zj8a9MU6xNssoHi9FLPpxdFz+8beuZEEsV03Sim60YxXTf9Vjdif90oputmsNaNYrqeD9a60efUpR15qdig0OQeqEs7uK7stOIQrkk7ntFBlxeimjTkRzrIK19N2vGI/ljiNtfMUluTdhzSwYqpNjLARDFVk3b8WAfrpt6GqSw2eZumMumQWvYLc49+b+HFzM0H9kvPeurY104KY7hsClUM2MiArRqGrRkeq5tiDTVXDeq++aHhMQz6H5qBuzzns0cMn33f8Nnzhs8OGT573PDZ04bPnjd89qThs0cNn+Ug6iZvQ/HRA/nQL8+S3+qGEqr2R0ztz5vanzS1P2NqZ/yyYaGELAM1c1KneOj7hoceMTz0hOGhx5lFhgpaiKoRtKpCyud00Mt3qdWc3atmt141C1bVTOxVMw9WzW69alasqmlw1TS4ahpcNQ2uZgfyzTbKFswsIsO4kWHcwl4iMowbGR6IcsZVlgTP6Y9lU6pigIklQSQ4P6uDgnNkWCASnH+kg3EOQbSfkdESRbLJfkoHW6auAQN3UOrKRovNr5jmV0zzK6b5FdP8iml+xTS/kje/YppfMc2vmOZXTPMrpvkV0/yKaX7FNL+SN79iml8xza+Y5ldM8yum+RXT/IooGXRdbYPBsMF2xEAYNRDGTN4FBsXxvK6FJmtiiNQxeKWCQTbWa0egp9TbaUot247b8BqNhp8rKepmB1M3G0M1R/2Ih/AXeraPNSPt1Iy+qJYlOlM+TkSirBqtQjXrFNesyKxZkZHto2xx0TipYk6Oi2yTLdGZ0Bllw1tlyQSRivYmmhexJoem0tC0NJT8P9RBmY5DYyURCi8+poMiR4VGfgmziaLdFxtoWOWyXS6IGWEuZoRz9Q7f02gL7LJRnpbNHqxsloJydopWQRRwfdrg+sQsXLNTixQtmf1JSRr/iA56DLUkFT6pg4EpJtrbUna6Jiw4OTBdGpguDYwYEhgxJMjn5cCIIYERQwIjhgRGDAnMvBzIIH9aB6smrwzyQAb5ozrYMCBik1cOyILsZbohwN43Mr1vuNw3grZvGuLnDfFNQ3yz7fRNQ3wzW/nSEK4rO1vDBnN7BrZnOsjLZQXPbCA9s4H0zAbSMxtIzyxuntlAemYD6RmZ1DNE9HKZ1DOinGe2vJ7QUGuLPUNHzxw0ejJbcn3ZOcUWuqaFrmmhm7fQNS10TQtd00LXtNA1LXRNC13TQte00DUtdPMWutLCPL3BjOoaLnFN61wjrLrmINA1a4FrTpldWQvyvEOSNzu3SAnHUMIxlHBySjiGEo6hhGMo4RhKOIYSjqGEYyjhGEo4hhJOTglHKPED/bFhssqBsiOUyIHJUYpjjlIcc5TiZOf1bNLVFt2zvFyPSTJ31S0sFY6Zix2jHHXM9tkx86GTnz04RmenKPCsocAjhgJPGwo8Zyhw2FAgb0Dd1NAw9cY5sB4KPG4o8KihwPd1cMDUNWiaM2SqbfMc4mSftbTOEnO2bWYa28zvttFw2Ub5YudykW12oLbZGdhmK20bDrDNzsCW9n9fB+sGbsPkjXMITZPeZ9L7+UTGNu23zSmpLe3PUZD229J+/prtz4VlJFlmXFjZvZSUfcWKvv8qe9GmomPpYH0XHqUnnTF4lJ502vAoPem04FF60onhUXrSqcKj9KTDHqUnHa9TwY/VceBYelIcS0869/yNOJY+tzup/Eqv4hDcSp/FoQY7hZ5UTqWXcajJ7qEnlUvpCQ71s6PoSeVQeoxDA+wyelI5lG5xaIidR08qh9JVDg2zH+ZJdijtZOPvoD/971hHfyv4C1/N62bwd2ZdN6kmpSSYSbxu4ielbNO6mS79jLyD/gxQ5lJWegdlirIXb3ihNJOF11GwfZ3E1qaj3W5a7aYRQEQMImIQEYAQCPoLEHbmAZl0zNQyVqhlQeJ3Qbu9f7O6mwSEUNilrIzJWFLCX+AzxviMMT7pOMEF0CoDrTJQOHZ2CCj9BdARA2ykAGxhEjCwfQBWSsaTMtUmwMaTMfwFsHEGNi7Akm46AmAjDGyEgbFzZgJGfwFs2AAbLgDrJCUGth/A4GC5QrUJsCQZx18ASxhYIsDSbjoMYMMMbJiBsYNlAkZ/AWwsaRtw7QK4RQzsAQCDk2Snm7YFWDtJ8BfA2gysnQMbA7AxBjbGwMYAjoDRXwKGCg/8zepkyEAcKkAcIkhdcXRcIGN7XjKm8zIKgSNg9FcBe5CADRpggwVggwQJbUmT6omQcV4GGWMGGVPAHiJgAwbYQAHYAEESMo6cCBmPwyAA9jABaxlgrQKwVk7G4RMh43EYBMAOErB+A6y/AKw/J+PYiZDxBBjkMQLWZ4D1FYD15WSMjkvGiRNikEMErGmANQvAUkXGCTBIU4A1mYxNAGsysOaxZ5BeBnmKgMUGWFwANqHIOA4GiQVYnDTxF8BiBhbnwE6AQQ4TsIYB1igAW8xkbBIwYpCGAGskMf4CWIOBNfLp6gQY5HkCVjfA6gVgRMMm2pKAQfKJuDHvRNwEC42Da/qZawAsmcMgRwhYzQCrFYBRs+IuX12N0P0MLOKJOAKwiIFFAqyGXh1HR/ZzRwJYE+AIWJIzyAsEbEE2/A76U6cMCzL32nXJaDfpx2hqYDTVeDRVrqUqAZsBrktq4JoasRpNsTXArjHsmsCuz8svBJ1g018Fe/PHVycLAXshw17IsBd0EwwDwG4z7LbAJsBjBIq4IKmDiRYQ5xHsBYC9gGEvyGHPyz5NZp+mgr2FYHcAu8OwOwx7YTdJwZENcGSNOZJhE+CIQCU1wCaeWjhDwS4hPALcBxh3DXueQTmbm7YS7EWAvYhhL2LYnW4yAQZtgEFrzKAMe5gaTaCSBYBN3NqZoWCXEB4B7gOMu4Y9D3NFzFxRzly3fhzLE8EeYthDDHtRN1kMfm2AX2syd13LLITu6CQLAZuYd9EMBbuE8AhwH2DcNex5eS1iXtNDdtvHsVoR7EGGPciwZVEcBuxhhj0ssAkwdceipAPYxGtDMxTsEsIjwH2AcT8JXrvt41i8CPYAwx5g2IM8UdQAu8awawKbAFN3DCWLFK8NzlCwSwiPAPcBxv0keG37x7GWEewWw24x7AEeygsAewHDXiCwCTB1x2AyBNg0ygdmKNglhEeA+wDjfhK8dvvHsbQR7H6G3c+wWzyOFwL2Qoa9UGATYOqOgWRQ8VprhoJdQngEuA8w7ifBazs+jpWOYPcx7D6G3c/juAPYHYbdEdgEmLqjlQwoXuufoSDNQ4Ddz7D7T4bX7iDYKWCnDDtl2DSxDIN9G2DfGrMvwybA1B39SUvxWt8MBWkeAuw+ht13Mry2i2BPAPYEw55g2CmP4yHAHmLYQwKbAFN39CX9itfSGQrSPATYKcNOT4bX7iTYiwF7McNezLAneBwPAvYgwx4U2C2e59OkT/HaxAwFaR4C7AmGPXEyvLaHYI8D9jjDHmfYi3kcDwD2AMMeENj9PM9PJKniNaJ5Oi/NFx+X12iJGMZqUefVAkDHeQC3ALTFQFsCdBxo3vXx1TzP9yUThB54jWg+MS/NFx+X12iJGMZqUefVArDbPID7AbufYfcL7DZg3w3YE4rmi8FrR6X54uPyGi0Rw1gt6rxaAHbMA3iehZt324Ctab4YvHYsmh+H12iJGMZqUefVArAbPIDnWbh5t9pL8+jYND8Or9ESMYzVos6rBWCP8QCeZ+HmzWsvzZNj0/x4vFYD7BrDrjHsYR7A8yzcvJftpXnz2DQ/Hq/NEdRqPIDnWbh5a9tL8+qxaX48XptPUJt/4eZdcC/NR45N8+Px2nyC2vwLN2+Ke2keHZvmx+O1+QS1+Rdu3iP30jw5Ns2Px2vzCWrzL9y8Ze6lefPYND8er80nqM2/cPMOupfm1WPT/Hi8Np+gNv/CzRvqXpqPHJvmx+O1+QS1+Rdu3l/30jw6Ns2Px2vzCWrzL9y83e6l+b9zDZ2zcPcfbeHm3fdLuoae3Pr9/Eu6hp7c+n3kJV1DT279fuHE19Djy2snvn4v5q36Jwo0Z3mtITSfq1E5/t7gxNfvCd6qf0Jo3hBZkXitKTSfq6eqz6uB6+G1o6zfiwF7McNeLLD7eKv+CaF5M2movcHwDAXRhBE0YYCbcAwl6hjz2pjw2lHW7wnAnmDYE4X1+1bApl4ZJpYRzSrRvDkvzY+mUx1jXhs7xvrdB9h9DLuvsH5vA+wmaD68TtSRRPPheWmeHp/XTm79vg2whxXNU/BaIjQ/Uf1/D6+d3Pq9XdE8EZqPHZvm82p7I1bmRUdbvxcfdf2+Pad5sk7U9kTz5Gg0n5fXjPJ33vV74qjr9w7ATnKajxyb5sfjtfnW776jrt939NI8OgbN+47Paye8fvMY21WkeR90e0el+dDxee2E128eY3cWaT7E5wtHo/nQ8XntKOv33DHG7d5TpPkQeK0qNK8CdpVhVwX2QmzhxtER/bK5wd9eXpNtNaqcvZLzOj5nrIHiVVB8IThtRCg+AsgjDHkkV5ePAxQBaoCx6IyOQI2jmf2yNr6DhQfsqwF89lLOC/kcAoDk4BilRCemXTef+jzB68njdAZJR9fDdDJJxehku0EnoHSkHdG5KB13j9HhK51zj9CRLJ2BV+lYmE7E+Wnj1E5c5dDOW+mMwZPdSge+64KVTgue7FY6cGEXrnSq8GS30mFPdisdOlBPnJWOFUWPdpzypmDjIivbHKxJgwkrswh+kFlLnf3vXz3lHnElsheRw4g8ZHWzve/fa8UjFNlLR9T0cdK5DH/eGL82N0ek6AEvDbMbNm/efB3O/IPssNuN/ymo2tSsJFjqPOhNuXt8CT9M4btV+DEK7+UwCZ/UrP0+Qg94wIu2uh4Rhn734bCffvd6nSivm+CG2WYFMbM7pWwPYdoJs0anrOBSDUSj222GRXCmnNtU+G4K36rCeyi8BWEi3Wb8EiXxbjCR8Dr6IRKup59opXMNwd7md4GB1Y3/1FE04Y/xXY4QYq+XlnK0VNo/OkTpcgbkiOKMHDcqBHhqZEMalcXEPFIpBanPX6hYVEXSkK4Bfs+7gh/3ThG4gOxUdH/s9QpIkHDtCgWfd4WyR1wAJwHQBYWzPTb4VQAyeqg7/lGgiP2jgOn7kT9n+o53ypECF+UNTCoanh0J+xWYscTMOO1Ouap2op9ANY2krFdL264Sol8hzLgLzPiQI5EdiBxA5ABx5g7NmXt8xZmX4s8bwJlMA5+6gnkSRpm6393Dft7v7iHFh/sovE2FH6DwdhV+kMI7FH8+TLy0y09KnQhNOOAIEzLBFT1yMIf9nMUJhGJ94qC96ts2Yrl9Krydwg+o8A4KP6jA7SJwD1MYL5wnMFbtxl8q5b2OJlOmi/DnNfHXXfkU/yEVXW7t9bgXMumF7DaiE3dEZs/qCGS+1zvbehZsFZxhfcY7xwZrLbX2MVdOWjIUmUGozcSYZ0p/ZS+6ugvVF+o66ycus6v1HNeHbl7pCFklvMdGAyzFttlT2/damRv/lqe5dvX5PGZUE6nur36AuvgLLg9fb9p+PZLzIWOyffNo2WLKsEqDewbgfAIHUKvS0vkyNs7FUMhW6FwHP1DItSItq1xnYQBlt9rd+IYw8y8QAo8Igff/+VEJHE+5mNMwhrnzibHv8WVyYQYhtr/LF74Hk6hJ1o4XC0Psx7xpC0McoPnxbhuEQivT5rSDdjJyd9sy3sDVNvswLfYx6TOo6K1OPv06W5x8WnZe0NMgFTysQKG+IzZzr9fpY472Ov34PeJ1WtKfxBF20txJ0749M5qWlloWDSHUS8GQRpAKEgF2qGB7yt1VmDSdbpbE7wN33c2TKqac24OO4vH4b0s9Ju8l5gywvZM9YCFnzcaTq5sPep1m9r0/o6mJC9C5eeMyyks/10+f+1/5zltjelPiT9/pbEibtET7bxilDFz2gE1lD3JZohXlivNc8RtGE/+/KRh7ke9Bzodu900vE9GbSWn3limnWi1FvCbZM+er6nd4HT/btktQI1mwQejQet+Pn1ZiL3UTDWCzSzk/tksDcHsA+AYAkeAuh0f+HXZaSngu32XDfi7+C5D2n5kT9xHvghX34vc0WlU97jKhuyqvl4wL0tJoWl7qWIrRypNOCD4zTLHNN0xB82KpBj7dYXc7Vfm+3U9patvv5FObu9fhBc7J1xYn3mZLFSQrjl3dqYjkQVjYHVs62F2dVJIS395KShlJriXae2dXdBMSjeKP2hB86tlV3UnHonbXs6s5VM6+9Yc0Wkvxu7zzFSV32ETJn+wkSparQUQzM4GrAxwBqAOAw1xSJvkrrWTt7nLLot6oxD8NzseYrhD4GsPj2vb4VBuISss3LYHVMGLkKETyFLgyKWebb89RkEJ7HSr0hKDg61y/hVxRIdc25Pr6rFxP/glPPibXHuS6V+dSnwSKyyW+/MdUIqQS1I8qa7aT/iQULVe9SBaeBx2Zcw442eMfQGWYRrCGcTSrxn/taOSJflQsewLCVDlxOZCV412EkqPKqE9URlDZhjIwAFYcm5G8GRK65oOHD0Amm6T5Lb4xEGaZnKLlQfW+SBLf8zAv24W1H8ybr/3M0eDjUnwTC4c8VfwTtY2nBy3J6jJ7T6BMgoQRaRlYMsGfCSZIlAVZnHijPDtkMY1N6QCw2E27uE/oe9DhcUl8Hn9KpqBSFl/AU3Opdxxz6cOlG5OyjGfiN2ep8+oOBhiR7DF0EkkAD+PXgfC90mHJxz7HhtCTuKoj3TPs1alzjv1VJO6ihbga/x1IdsTRwuk3qMppW7V9P497SsylLbWegw5YnbKnHLWSxptdFfippwJfwIT8OzvnzCsjs+aVp4R8Tzla/r3gpOYVJlsusloyseSrGgSmOasaTTxE4L2umXjudo2sIujs46loP/+9h0ZMfBqllaQJRREC6XvsIuqEbyozHiHP7WBhkT4d9lUv96J72KB7aD50DzO6B1wjFu53RfDBWsj7HgxpEbl/E7Xq0QM2ysVyGj5noxDEvMxRIudy67Mkxj2txLi9JMY9BYGYhDvI6JPW571OHb/3e51aTqK/J3EuVcIbiXzok4cEO+tuCh/UtRH7HXLVjO4JOfUqTcj8cSl+CvzQLg7s9pRzEObMmOvV6D4oo9uW0U36MhujbtKJU14JWjSZq7noXR41CnObmmc4XqGR6/EsThKZrTpAT99BFqr6ADycgqCpxNb4YwHmdZm1qc4rujxq1YhlWetmL9/YocDXpA3ODqxkwq/EBcRcKgxG22Nzm5D992w9Yx3yMZV8Totx6lP8NX8EqwW2RbK3U6OQOWWXM2VdLsEdFLxMgtspeKnifApeRDyw3dYsAlHQjal3aF9/jn0N/bSmLZY7RqfcqyhKsuZq+qmttK6nn/pK6zfoJ1pp/TpqPIM44xx7LYLLiWHOttYLnIfcKesGW8IHKXyLLbkPuedY70FT9ruQySCt6cBeBzOemnF+GKhNyt+WsO5SP4psjD6dIxtHeX1RXmGU11jlLeTRJ4BoLkh82hx0J6xo15izaJMDJccBUnL4E7iNt520KIE4NKJKPT07BzwlhQyAxrfDQ9XODrpdltdc5D7Efx9z03DNa5kr3cyOXzYiHzsh1m2XbzHQgaVLupvESVz0LlUkeRKXZvHH8CjBFht6HhvDm/YSdnYHYQV4m90uX1m42+nyhYW7KR+uK2ylOC4rUFP5qgKRqUPSKytl4i6J5RIkfVG/Cra6JJz72Q6HgwP46nJwUAUp75DKW+122hTEjocqG1ZBAj2i8ra7nVEVpLxjFHyEEFhAv1+kXOP0+2H6Xaiqo/14J1HZqV0d9ZmCqZbvjvdYApPZzdoXEzm5dFIiGS/+b4m/3HorDTCuXFLix52qk9O+ttQlxnh9jeQLP4ux46w2KZj4S52raNZ2JXg5z2gcvIwnOqr2ewQQswO+YgRgTaL/oS8x80OmyZNWSPAgvyZBwTPsp2kgXUBBGkTn48ty6yk3XXS29Wqp45Cb0qLOTVtufYs4KMODFEnftIVZnX9COiGxzrFjqXrVlHu5hFZMuZcluq95iibpMyQesM+mmiJiwv/ZzZyLa4o5SVhod1OK24pwKLqiG/9KD81+jDWW8HoIqPAQYGI87JJaDM0OmXL1SBUqkdR+JzfkYZf0llywE3J7fO6qCZpxSPN24EEShBZj6DDnJWHiCAXp5Mm/Np2IP+ErrDg9pj0mJV+eOsnExTWu/410itBBsYk1AuiKzgR+LussJgEpG3ptzSP0JlY6b6CfxStJ6eHT56toXF0KtKntK53XHPcxDjfjW7y2gwmEW34pzeOBBC+irWmg6A0i7gq68Wr0xGVgLLc6FKk2LKJfUsjEn7LR35ejS11cCAFHesesl4ui3pWq3l+uDRT7h8Y9LwvMbukk0geF4TpLhZ06LgwpsztUPoiDe4heyVLeV/vJJG+1mdmAVykrd9zsnbRB6izJ2p1TsHnR+HF+wY+KGPzQQb/NHXRZNoAbyp0kRdMqUQ+q+63ZqLbmRfWsY2IqYLHjkjnLTry4hPJXaTYImVU6riN9AVCv59kBeH7IS5zOKUnYWVId1Oi1sruYOtAD8Kzwy1AFUFbMxw7rd20w+gb6caHftYHLNbQdlKnrLkVbBcBUrGc5SV5uHaTBDSKD7UnodQkRafgSGR0dFyNiJFlwhmWdQ0UotNxyzrYcIRrotBTZJlVxV42e0WxVTjPrdp9pZfHwpMI0Ow0rWp2pWpn3tjW7t+0onwwI2MudS+ObnVnzgZoNXMwGtgxaaQeN+CWR4vR3B/lseqmeoMA3l+U0fr2esCnvbCyaeJiKxzgPeje+GJTHtLXHg0LQk5n/Ti/lj3d4mCKj+BGa5Ci6y6Nh663vpiHIdjlEAA5dRos16qH1aiWVpdkAShfdV434cx7t9bkdaioaiX+zo1pP0kJWIXo759doVY3/hsQB6qw4Kkyd6PxPeidLLMUy9ag43alRLZopTa35uyqH9UU7n6jd4gmHm/1wO5cJVRnBAqvM9iBRU3VK3H1bIGNuG6ae2wOcRdIxONh2lz2KCTp+I0gAKMutL9iisVIojGvxlAm4I8DfOwJFut9kUWe5dRk0oNRDZ9gH7ezFF92ZbI9zAdMfu/YPrJallnftiNBiG6savh2krvQUKwKeZ0pO8jc1T1N8WRrWnbpFTXTh6MLJ/ku3Tut0TX3oOPSbiPed0y5IafEQnU5ICwhRrEkCxLTVmXRZPECv02Zjctqarkxb8btpgsGW38EF1Up8iwd4SWbDPwYxVnvaej2FHAhCDi8ZGJlL3TjliW1i94Z0Mln632oWdXNkgGAGC2dVGqLS2qyqJqcrG5FY3b2hM4ldQVbHV4DYbv9yrRpJh0G+JoEsENFWuIJYq9Y7Gz2gZiPmFAfztcxGjynGPKhmo4cxG0WRCmIAIQn8/aCPug7RxPcKFjKqhIyeN+nscSdzRpWYyZtetfVc679zaHLrK+03cijc+io6DBRkSmulPqnpGOuwUx+o6v+wGnt+UArLlagKDYtDeGbNDhacrI9+6KSpn37CKGvRT4mOU+kniLJB+vGjLOlg1c069ONGWdqBVJgtoh8iRAg2URMCcfw+J6PD2lnTglD2N0d5+pW5ocp90M8bfz/7/B9i94L5F4cpJB4hNQnPtn6TfppEKQhqHAplbqQh8RCJhdchuNQ94GJx4eB+F5uzQvcZEW0b9wLA/9jnXtrmY5KJZNVdrlD5wGxUyhEpqIhoMpnSRJFcQg1hKQTc1JmMROCgE/+OWtUM78ggp+6o5ctkjZfJmloJ1SzA6+MRh06iuS5VE6bNuZzKEykRfSjpJ5khUgviKYollyiWZPEV4ic4kmcprG6n7J5Obk6WQC92mw+FiS/bvxBB2f5hJ0fKrsyK74KLLyLGHlfWDn7zzeKVQC0a8b3QPppKrLwSEOUA7xR/OOjEm0LsFOM1acgbxXst3qLRSo0d2nLL7vT63Qkwpi0Z8TKm02pXfPG8EgI1lUWUZiZks3dPhzcnVbRsS6dNHTPt8Z7LwmHlmhSiiHvJKJUF6A1UFVHZvmQ0CUZJS+5cS+pv9+q0ASm/lh188cUXSzNpTCV4qm6/jU4kcF2dzmXmbrBouu0DPs3za2VWdjtJXze1gWnQPZP+tqdfpOnG4jSa/7smZZhSsKD3Yd7qo4Gk8jiFPCN5Hqcnj1vIM5rncXvyeIU8Y3keryePX8izIM/j9+QJCnnG8zyB5OEcpUKOhZzDgSEl5YhERc06AO6jPu6jKYen2HoSg/r2xTU8M0j0DhOYYFBf2Nhf05Z8De2t6RxjhvbVTkK75yHqCcrQ6cuPMgYTG1JCXzJwCc2fZRoSNvWv4IO//cQifBRBadWc/vjbVMxDw5q349Dhq2xOIVu9mM3pyeYWslWL2VzJRutkM2utxz2o9WvpKKVOf6tZuH5tSjqUzeqKaGCuiGL8tIh/suupCtpuhfST7dhLJ67f9lX3cr92bF7Q4CUhxGjEjo5VFk5SIx0FJQzSP5hC0Ka3U3dXg2o5xfqZQknzAh5aNmxhmF5x9kpssQJsdx28A5nYowzQVgCLWzyIJ3XkxElO3XVpeUF/1rro32kbo5A6v5n0r0nq1Apa3GxIfvThQrjpDuFpgygTwvkGiBPC30ZdAhFIBITpTAkbXxq99Sy4OmvPrK/RIg2LuE4AreD5zDANUurwrnPzxpnMX4tzIg5keKbSv5gUzPTJpy+ka3YlQHXyZJG4u4Epic5QC7WvPZtV9ptAkgaaDaVQuF5aTxxKuwZbGrj5xxYK1tlfMGjRp5teTCkTy4KyA5o3eAgU6pGc1DoPMh3YE2e/Iseg+4l2yQCQGsR4G6SMrLGKOwOMEXitUy6MsTI3ikcaj7EqWHB4+qybk/b02TdvSYeTkenT6XckGZ2evHlLMjadUmw0WTA9Rr9jyfj0IH1dOB1TrD29+WfujZSNyoJZb5xuS3DzkcaNAIDi4Vb1gSpsb5V8WwjI5FYujUeYt27ZsgX6l/4sEJYmZa6wNEnXAc8foYygfL6k+aPKCySxziYmVDKwm74z2GkHVAux6DRkwQHtxfoK7EWUgDBTVnWXC3UP81xsk0QuaZVC2ohKi1RaVEgbVWlVlVYtpI2ptJpKqxXSFqi0ukqrF9LGVVpDpTUKaQsl7f+ovuvO7b5YoR7P6r5frjkkWUpacw75HRI3Ja1vDvkdkkElrX8O+Z2spdJac8hPIrlKG5hDfodEWEkbnEN+UnmptKE55Hf+TyJ/dR7ytxXq7Tnkd7NhlTY8h/xuNqLSRuaQ381GVdroHPK72ZhKG5tDfjdboNIWzCG/m42rtPE55HezhSpt4Rzyu/8nkb9vLvlpZd+EJbcf6vt+Wp0TCESYlY3EQ0s5T17VfEIOjp3sHzvZo33ItNtpF3K18d2e9YFmfRqUJHgfHHDqYod62KENO0neLuu+nPhUkozdpbDwo7/7+e9eJ21Oj2zF09/D9Ld/J+kbXlw4Q9sGRzLv4Wy7+O8OJ21x5gHOPJhn3qwy03F6P2eQehqUdJtKuttJBjlpME/agqR+qgrpB50i9O1IGkRScxqfbtzAaJJaH2Vv3PAq2Fu5STMvsFXqGuG6DsHIKAdzO+ekuqb7N9JZXrG6gby6F+ye6o5A+0VLsZsdYfuaQUVDfPwPMp4cGVf0knEzW7YxIRE9oKIrugUi08e4nxvs7HXY2I3DdztsA8fhPRTeqsJ0yusq2jl0zOsyWKnpCOT3eBmFdtmqZkljaNATCEacXsAAiov/6OeT6meQ1hGSMyGPaILHHUVWO+6QntXLxKucmpWwCGgGQXhdii28v2bt3mzTL8X3B4k302EVNB3BZQmb6Hv0mdYQNztM8FlJEa/ZzSjyFz4abq3ZLb1kMrXxSRMNxiJ3A90DP1XJFtXR6qnDQ4GBnjpCfNI9CWXwLk1JU2zMwGnMpKRNuke6p5inauqhPBVSrujeNbCSHnxh3zxPN+vkKp8BoecK/b4zra107pqL4QRq1l0OM5x983e6rry+ksaVrnwgr5xE8Tuc4tDinj6SD7He3s57WJU4qd6Ocaqh8NSU0JRVPZnotmpSaKrqXlLoJqo1BtFsx8doeR/MpwLdEmkX+Lm3JbsKLdl8si1xCjDVRMN6jrUqMXEnGX06p0u9dVQla+LXpM5M4q1LPRjwc567OM/Vqb8uoSSfwMPEn5Pu5qRrUpuT7HXo4Wsk6U5OuiItcVJpHYbBFZK0i5MuT0NOCteBuy+XpDs46Y1pmZPK68DUb5SkHZx0WVrhpMo68PJlknQPJ61PI06K1oGF10vSXk66Lq1yUnUd2Pc6SdrHSRvSGifV1oGFN+S9BXJ18pHv9Q57f/aY5wFk0iPEWya9KuM7T68VByWBhipxuXUEJzjUOXk31NYxRsmAGh6JboW0oaUr0O2WVuuBnOhekT7x9WDVY1pNSJXeppVnNS2c1bSSbpo0aMNOxRXCEzmmHn/21gkX5ZhqbhBeyDHVnCB8MKimhzlzT6L7Xnq+PGsOUjwDjoGmLACjn80GWi5sRXgP78KAhC+zuLAq4RtXFLpmim9iUei6KWcC3e5Awr2h5bQ3nco3rWzqkQmMkRVYXk5NnKXudfAKutS9pjOKn6s6Y/i5vLMAP5d1xvFzUWchflZ3Evys6nTws6KT4ufSziJVHZ2h6RonpMbFUuMSqfEUqXFSalwqNZ4qNZ4mNS6TGpfrGg9YeZWnS5VnSJUrpMozpa6XSV2/IJWcJVW+XOpaKVCnoMZb6ljpKuxWOBymr5hyYwknU+6khNpTbiKheMptU2jVTiwBk11RIb6CYyu6MAVzEodWJsSXdWFUxvEW4md1cQuO423EV3VxOY7jY4if28WdOY4niK+meCLxCcRfTfEJiU8ifhHFJyW+DPHXUHyZEMkREZtpdLbQ6Byh0blCo1cKAV4lpDpPSLVaaJQJxVYJqV5BvLM0OTU5LVnGstRpPD5O5fBSLKPLNStPg2MnKY6k5Ypz6SxyYZLARoM/d7h0wuGFKL1Il/5FlB6nOJIW6dLj1yfTegG1k1/UQXeNDOHuboa6YZoHMCqhKk8hFABluc7tJQuoXnxapD/5eQUbaLtNkJdovPWCjnuOChn9qSSFbBQaA6TFsyGFyehsSOUCpFFAmpgNqZKMzIYUFSCN6I9VzIFWMqprrmHys5IxnV7HPGUlC3R6AxOUxShiylmmKY1+TE7TFF7OCCNDqjOgq5KOzrDo+mSZrjJOUh1srpFJlrogLXbBMhDmVJ2rL0l0sH82IZZqxFvJQh0cmE3iaY0U99IvaqQWvopm2UJbBzG9FmgxJDNlTqs2plWLtBTzNXWZrnXZq5w3UK68jcMw37KSCq7M0pL8GlwXhDPgEAZefJ+smwYrnVfjvmvidyFYwKp1cmcyvrMLWeLchG1AuhAeVsEKNhnopnSeeBYrX/u7kBxWoI92JouoRBkDGPN7s4t1fpLCU9P2zclK+iNU1iMjeTm+n4Xvwk1oWfILFFfEfRkHmYTp9M9MYzckC6/PG5gMmnHU04kLZGjSnzO5Hs3NSaPQieNm42YzbQWzZdczNycrpCQqOYODzHenc1D3w3KNGjci0eMoGTbMtbyIF08ZulOTdpGjzMYQyIwDlh5OSb3AVYvMNhEZmViabZKhQsZRs2lERm6IHggk5RjQi8wWUmpkmhcZbIHZQtoF/qItpNRMWfQoJ3nKoJCaDSWXy6lWrHxhXvmGnrqvo9h5yeokS1Yxh6QyL3GYB+krdDU52W3DDiOoGrRPXkUZizP6zsQvoPgK1PTKWfMgyZTz9Uxb0/vcWVMgHTXPR/cxTc1zZtcfzlt/QvnPztcfodUq3chVumxkeGsMyIA60l/cuHKR/jwMdMHSvH0e6kbljakUalieN2ZC9/Qync+dlyurmtdGNOZc6hV5L0OsM+Djwgw/1lMizUt4PSUg6NGGi0TAf245pU02RMA9jhYBD0KVFP+LdxxLVWe5dRDHdzryiJ3yU4epl13QrZeqNv3nRtiuZf+9W/dcyypz5NQLaj6JoG+ayT69qcvWUSMX8xcEl19QgzHdpZJQuRjW0tb0VtI2464HhF1bzOFxBO7AOsuO/xZWVongDEQSvnmBUIdrubRbd3zLidj+mPNnN/G9cC/DjTAfCYcsVROq7+Be00ESMX9SooDFWimHhaYp0vjQ1pVvPRVoBFiXKVL0Uuj/SvllMKLMw/zmjpulODr2shtU2//Yfl0tEKg2jOeo7qfoYNKjsy1ccJMUfD1g5W3db5nGXkTHYE3K6qis2CqvkpzAAOb58Q9wK5WFxG0O79m5MVtFI+jwHVkn204ZP8+ZDtvanK8P0Rfsjo3fIzYqn3SeB9H6qSeT4OJaM2FjFu8SCklN0AAlQRfJa+Llqj77AqRL6ZXOU7o+m1QBaNAhbrFc1uemUMMuVpQrgWJOUmIC4vzLj+YhF9CxhbHR4s+VAOGQwvwpYE6n7g1Yyjt8s1tRUqhzPh2YuGhNTWw+qTW1Wa2BKUz8R26hemlCzhvUSihSBcKKWQBqbk//SBV0BCjWP3z8moHHr5NjCJuPLrzdOEARPqcSpPX4bV/OSHg8PDRrPFQijXJ8Fnpe6I6Tc+kzrB7U60fk4jWIVYQKS7Z3IiyeCKRxo8B2KamEO2WcGQv+bAbhyE0mNDHnRIvNjZZbdrw5YLMp5E9JucCjW9HVL9KVL5F7PVxC6S8HZ5Q1p2U3y1DFrWJH7mMVxq9FJORrqcUbGnhnRBqePWTnPXEgn9WA5AE2PKDAV2wehqnk328XpwEgu9eeOw3stfN54O5550pUfLeG8Ld2Ku+uYha0XddxI1O9YoUJamC5wCHb7GMO4SO2GcKHbRm8Qlg1hLfra9M1V7hTqfM5cZfDqnP+vl1qQHd0pI9kkGPQu2yeAbM373U1vD1CZ3Z25mbQWbPtU7b4glH2AMNsSeLvxbVGPh80ij3tYz7we3q6cZz5IFDzgQfOZsLQNpsvwzEHWJTB6XhiTpZ4TGtWKGp23GXzzOjBpNQMdB+W2RfXYvoRNONZaIZA80QGuuY6wPowrmRe2pX1D6uWRfPVh9QMT/MKHdd32KDE4QtyaADfqsX9dOG3UvZhWN5ifdwEXzowJfLWExXUDe6gsGBczG3das+eZLyqO8/UGGSLCDYNXwf6R5kQdzhgvkk6oxC+E9YhPkw7OChVE06gJxzh1qzT4dNSFUto0s1ntR6Akdw/Pepc7LNlYiSTUFVmwFD8BfVMSVSRvVtswfTUM2t4bzY0mDXzMT9gtstnEluuYnFnqlRMbNlvKS4jaB5BoxN3G63k8IKOuImZf8pkQh3pERy83FDMYe8xgtxy6xo1N85wF57NWmyeHmEwJXOkm8+RqjnZrr/ba/VOlPttaR2pyNUK7RgmfN6m6cWyLb6Bu7ErzeDmwj2TDWtk0392NoBFcw7RefXBsuPxpW+iWznboijkQJjL1yZKuFESCiSStQyVWiDOHlYz/kvVCTe5GzFZF6fIbPR1Nfh2gvslVs//apd9RTiXjOIJJVjslVAGTomIoH42QnPcJSQKlEnYI92Mh7CLvXiZStnYfFeWWlZam151c1qfPnvrTsxR0JCWM1yrT2rGiiFtTKfFdBvpdeQQ44ctVMFZW3dm582YPE6eR5tFNLYg3+mz8vGltPr05KzPgaBgTCdqBdOJWm46UWPTibS2M6UOu7anhhJqiLK496uv0NoyPTYLYoiUCgE+GlXKJ9DqypxW95BxXgpE81Ogis+zCF/T1Z8oXeY2s86EnYdejXnpFQtVqkelSvMEqNL3b6BK//xUac1DlcF/N68Mzdv2gaPySluo0ndUqgyfAFVG/g1UGZ2fKmPzUGXBv59XxhWvVGbTa6G0v4deQQf37dqkxUvC19bEOgmTEsSAzL0mra7pWNqknYQkC+tyFdc3HdcJYMBPSr8KpixezOE0jSd3ihWmLJ+toDPn2lkTiK/sqMO5c5CvLLEpy/okzIJr1/bk4bkM0gNl9K7NGjPF5AqtvpFIFbRKk1xnF/GxFD6V7AVapgxOsKqVzKr6CldPsn46DwxqDSrk/MAxO3emU8lc2dkxUCuDAALACuzRgEo1FsPLVlA1tFZYEc/6wEJn9dkrIVUe/UPkVDZNQJ+xQtlsYQm0Um93WuO1NPV3p/WNNP//4Qtf+T17IxQkL9o3pvH0V//qAW8jr8BpQEeGSW0jSnppaTdpsOsb6ZRwQxJPf2/nN56wNyaNDdMLtuKgsLeWgenWzWw0gZuApFwaxG4mToc2buATIGIkj77SyQ++DsvXKnAbSZobRSAo705H8TlMK6Scoiwwckij3emCpI9iQ0AlGSbs+GAEVhJplaixO13Ih0hEsApFEqk7If4DxA6bbdAhSAAtr1Sa0GFKRNFFfBiV0g6bIhOURnAX0wKfLtmYVHenpySE0SSK7E7paG53eipBPu36ZGD6Sw7R4Xo6VxnbSKcXo4xck5EDokTmZUlIutuN16enb0jaySB9HCPskyanj3ITziCSvve7tz9j05cB6QIEFJVb81O5MX3fj7/MRUapKqoUUEeYMAu41hVUq84ykNff0PU3ZtVfn1V/rYCSVEP1UWs3JOMorBNrur6arq8+f31zG6YyNmdlrAuUCaJV0k8q+qTNRB3dSO0aYcqCIZYkyzbSYdzyjRuuT0eBEBeqzdPiugZc14CbArhvFuBmXjhNJjYmZ1xPx3Xor4WMwTABJzQWUJCO9jYSAsQDdMS2DBiMADRjMJBXUs8xaGoMmhqDPsFgbBYGfXmRGGNoxfUEFcMmSVLGA4zZYZwWMU6nEA6EzRIKLgYp6HyS0EkHFWMCB41NM6+6T2PTp7EZE2za888GhQHfVhlZhUoyPDYuLvXU8MbkdPTUEOO3kPFLGJ3JjYTZKYTT2PXUR62bgQhj1pdjZni/zbU3TO2w00lQ+0KuepQqXLwxbW+4Hg9DcXejxj6p0XB7Y3Y9LapnEVVByGG+GQF9UFIxtOQfMvnbsOtBDwwS581OHGPTJUo8bZ7EhBL7kDg2T+IEJXLHtvNE+vsqOupyk0I2nHa5sNfe9td7rfh8NmekDcQTNWdceYRtiJLa6CsmO6JwoPUE5+0dpUst8Wl8h3f5VVyWE9eIMHHr8BZoVYcP6FsdXhbOhSsTPOja4FP3Dt9WHMODq3Tmjns8NF/iqVU6ce/wQf4EHlml83a+W2XzTfODVQniJrEKrppyD6jgiil3vwpOTrl7q1AtVbFBzOTjNVPOgboEr5py9qsgKZz3quBlU87dKnjplLMHt38P1rrYf6Z425V+s7v+ms2vHDg16NKZFbL3Jy0KbkaQJl4KvkCqTTwKSMEjCOKiyErneQSjpErBwwhiGSHFDIKlJKTgIQSxzq50HkOQ9qMUPFhTGrEqacTqEt5P4W0qfIDC21X4IQrvUOGDFN7FYW7EDvFnIPqQWZ/2OnM+HXTnfNrsz/m0I5hbV2luXeHsT6o7t9by7txcy7vziOnOw6Y7D1V1x7jbarq73O013YnujpruWndXTXe4u6eWG5lo5mkb5okN84SGeSzFPISxsFCMjfbmimpFMgQGQBxnI9KwyS6JHBKkQ4R0OM+BI4XhQgnoMqSWNn/bEfE3fh0YYXjPcQUqfx9VYXy3VXiy2xmjHbvHKhBBkpEjdkkXxE3F9gbXMRINgJGtMBktYjDp7K2KpuoQrg/R775qh9VJT+GZZfrdXxUFz+EqjW76faDaYaXH81Ua3/R7oEoDHEqQKo1w+n2wSkMc+s0qjXH6faiKm3+TzuZahw87Hq7SMKffLTUa5/R7sEoDnX631jqMz2NVWD5NOrfWOguhsEHn8dTHfcfTJ3cdT+Dcc6TacqXjHPjXGDWjdDxZSENoX5QP2L1RPmDvifIBe3eUD9i7onzA7onyAXtnlA/YXVE+YO+I8gG7A8F64cCarW/ge7Rw/AiznKQvaRZOOM1B8kHUEODUV5+b8vlimBTtYSZQQyUpWrsszms4gBr4sLqV9M97vv0YcixGjmpSNH5ZnOd4UOogKIPJwLx4HpI6KEeiD0KToiXLq5yHkSPJCzyUo7UwGS8ATXKgT3EBdby6qKfWibzWB3pr3R8lC9RchnGjZhYPn+hU62CoHKRjaOj5q4GF7o6aU5a73ntdfRr7PCs2X6lOADkOsy425eIzSTbjYkOtNOJz7yoflNc4XActYPxFUrNCPc4tqNiu16GFeYTzXEfiAMo0tC1M/CpY0DKozTYlDueyBSyq2EpYjiHsvKRA22YrS3cHV/zF4BLkizQOEXezhlN9lRxKRrlpFpvPE8/mllhseuwkfbkdFtsu02AomJDfgQ+5rbVYNdPIKRiH383N1WavxMVR0bKkBuw9w1b1vD8fZmSAc8WwSD1nkYOSTKXL85V+DMnwTPD3auw0ilDRW7SLz8vFebkHcqil+aAeyvsuMMlxnnxAkqnyXqrXcqZ9qEhz9tkprUBPNebtqVfBRWWxzD6s4E/xCn27Q4vCX2Fqk7MAnqUddn3zFHLdxov2Ps5LJeKKOoByp9xL1RmVCzcVHNzlwk8FB/ewRwoO3s1+KhxRTE8Rv3LwBQpulgMxZwtus6jwrbjlosK34aybNfC3waUIc+01YtCJcSQGnXzAz4afGFFiDophhXNWR1h5yr1IgttseC9U3A9Xa2qUwAEbB6+bciflaIqV3HzeQ0cXC7PStTBQx3IpFsgOfEvCADsyVsiiLIApctWYKvM2PcDHWk/OsZSNlus9OZOULZsbxgSZ3Tew6bUttshofKOnpolioQbbLau8E5h+fqrqtpAtjXuKeilbVjd7kCAdBptbF+ybbbFvDnk5CfLhi4R1Ygrb11NvVbU4txLiKoJ1YlaL4wI9IFQVsJ716H+1Xs7vhRPz0kiasCJz71SJsM+FA6eGGgrxUSqxeNUtSyXNWZUoHks0w7ptzcVurFkbzliE3+Gg5VJ1/OywWQsLCDDMFb5l49ycneGCT3E5fPAp5ncneUjAndGBv6LMO2yJPITILhU5iMgeFTmEyN0qchiRvTa8IHdlsVHrFlYqV47z9rq8Has6p2yq8sVIWyvZIAenp2KkcHhFehrGj6tkaSUgrcY4c5UkDQHpVDaahgNhlDuNYyEbVPMVBtnZ8fV0jvOOrdqVvTfFeZcWd2W37CoT61ZXdr2uMrFud2VX6yoT67GubGRdZWKddGXv6ioT64mubFcF80N2jvpBO8f9IRUk4h9QQSL+ftzeEguCjELwHKXu6h3g+3Hcu9K3rpwbKon7iKWuzNnKtl3oj2+TznU0V+B+CNuwTDobOnyv4w4+RiW51cYFLnhXJ7mYfrfAASPup+Dgk3632iQX4yaMTXIx/d5qk1zsskfzGn632SQX46qLTXIx/d5m44rQpHOPTXIx/W63SS7GRROb5GL6vd0muRi3S2ySi+n30g4jOdkZws8bOm38LOsM82UW2ji42IWP8q2Xzhh+zuos4OsxJEa72IUv5Hs0nQQ/53Y6fF+nk+JndWcR38zpTODn1Z3FfBmnswQ/F3VOAVfSBjydlMsxS7tinHtKsqQrprmLE3QlDHMXJWlXzHIJTldMcknc64pBLikwu2KOO5qMdMUYdzhpd8UQd4gl80kx3M3s9elAV2yw+5J+RPu7YoIdJ01Em12xwK7DB8b6tNEVA+xqUkMUrhauEGtiRKOumCyHUKuvT8tdsVgOaL2naKkrBstwDUZRv7uSLZNhPEZRryuGybnYCsHiVJZ1k6QgyJ7G9otJWhCXl/VYYw7BArhoaYvGFyo4ne1tk5FCBWf0WD5G2toRFaxgEaPHgvVMVNDQBrhcwct6zYY9WJ1qFH4BNdCer1DDWaihpC1EuYaX99r6sl0xdXih0LIeG9Iz2AY3GStkOKPH3vJlPIsncSHDy3rNhF+OHGVtd2obLHL74GVy9WDJvLROGAsYxuv15NSiEb4YdZ7aY9T5MmTvT/oK9Z3aa2j8cuRYoSs8DRWe2WtofFqvofEyuaCxtMghPfapjNRA0ipkOLXXBPm02SbIp4lRd9HU9LSCqSnqlBK/0NPys3qMlk8tGC27MH/4j4Xm5BYavbAU1pr/WGj+777Q8IArrDQ86AtLDU9MhbWGp9PCYsNTQGG14TmgsNzwtFVYb3gyLSw4G3oXnOv+77/gXPXvXW8u+/kvN1cfb7V54//uxeaa4601V/RM+pf/u1ea9T+XheYNPa2+NF9oPlt1bDlg2hFovdsBX92E5Y19wNaEPv4e9lOXtV0eK8T8AnPL2Qbneoj/HvDTgPOWOG9Y4GPRHZBOldP9AvtwyiE/CTklLPANjUytYQuKkLGVD9mjhW44MEy8QnfTZF7obofBsk6DKnIL/UL5FBGDnrpKBbIX69Kkck6KVHv9k6DVHv+oxNrnH5Vad/lHJdd+/3j0usfvaeTd/lEp9oB/AiS7s7e6Xb4mWrbL754U4VafBN1WHJVsrz4q1c46KtEuOh7Nzu1p46qjUuw1J0CwZT11TerrL7lqROSZXHrR1DxinRw177ZPgpy77KPS8x77qAS90z4qRffaxyPpXXYPHfbYRyXqPvsEqHpHb3WsIBKlhIiCO2whplwIopTMj5cVbxfIV84jx7KUklU4zyGO5185zzZW+R7COx+c526O5185j5zlUoqqZytrn+SrrmcPf6OU7GWc5yGO51/l/JIZgFKyxyzOtIs/5J8LXEIpXFE+dalKLNZH21Ms1FGQdLwsy1GQdLwswlGQdLwsuTnsTGFSDpppDfla1fE3jfJmxdJrCJ7Xic8Db7ycFLql6aee+8S73I2iGrV3p+H0E//82F/bytDM3Z2Wp5/+4vdftAuGYZXpW3//8E8s+RLDeC2avvE7N/0D8pSmv0f1USitXq+0wwkkmlqxljF4rKeP9env/PMdd9naLsxmu7DG9G9T7Y58nEg9NlqLp99JAFz66MF1BttmbEz7YADWr2OtDSlJ5bvTQfpwHiEwdH1Snn7RzQ1o2sqcLlQoUqrCOh2GtYuyqimr5HREzGtGZ9nhjLGtSkWTKcwbFuVkKeXkCHanCzR+49enC2HsUlMk35CMicFLqLITaF1DJSdjQphpi5wxbQI0ppEdnR/Hkdz4JlRVUt2CMOrW2EU5lA5B0UXGcngjGt7ILHjhLHjlvEiVKuJGjeX1jeSJZV1fWdcXzl/f3IaqjNVZGUNtaCbskQxfT6dFmryR7qNK3kelnMKDulsGk3FiADZbG5HayvOQItQYhRqj6vwYVfLCNcXISQKkNP82cvRKGr0oR6+VDG+4nhiZUJhFxDDHpKIxqRwHk6hgydW6OelcTxA1oFo+8ur5cGvkOMY5jgN8R/w80IsOPK43HKvxquRAIo1XdBy82jpje3ZGY3SF9bikO3Uh6Kcxb+SYxznmtBlVY75+PXWijE9GNMoRNaOoysBGDLBL+dBJABBUXesoH6CctzFtbLiegGmwZa4/kvrbBS5HrWVT6xv4qDOvVRdvgYiooa2ZDeVKptxlvABTh9XAIrMS30iJFSQOzZOIE5wIifV5Eq+gROaDRp7I1m5Xg9Im21VygZkfitUWb5aIOJfI/SHowCpOeZPPJgGja1KPX0P3aUcedjMr2+y8EOERiRrJDHSEtKuOrS0/cbtVBemIaZsK0rnTdhWkw6gddTq/9LKtdbjad6/NjjBS3dSmw6jE3721U4dRe3Yenb1n58CynRLCbC9pC9bsplZv6dT5/htxy8IbiXx0Lp3a4nAa5um4oORcWOMXDoArbtbZ2eUQ4erTjf+aBqNstp39xL6YtE7B7g78+fNb8ng+I1Jt3OocrZGuaaRrGumaRrr/2xuJG3Mn10rpxRfZibg0FmFX/I3DRXdip+JjvsSW9Dds5Cdd+BpmfgXzRX4VhStj0SluSIOzh8FQDUWztvzuUL/b1e829buVftW5YVqn80EVpZPDtEYnhCpKZ4cpHohWUTo9TPFutIrS+WHaJDUlRROq4yH8UuGD+KVSh/BL2Q/jl/IdaRfaHAopfsZPz3nZjhGxKXNUeBIv0UkQZmdo6+ZhbXYm4UlYpkkQWQImIMcBpt2NI/NE8960mlm/lNCfi9aAfnXHtdkzAQFQZQISByv86iLbd3JcgU3ceJDO0ktr0hJf5osvrtm4LXcSxRNV8nU1N8dRCqMLS0SHmcy+lsTxq7txU7jr2Jn69F1UXDtYBoZBA0umgc6/p4HzoFmfg4GgeTIkoHqd49bbPH6t3L85e6j3QmS04KkLHiadkowbn9/UtBRP/Bf63TtKs2wjsqL3hU5t06KNcqO+mrqk8yRZOBfEm+puiM/f+8REg0TOfrlNQdI9J7RElg93pwOSMJaWOWFQROxK1n/1br4QYr/csWCXCbk92s23QXAoQLyJ7CMiu9c4+6hkD9Mx2QXUSdKVT3E6LruJxu50oXxqkxjroO6OxJM0FZHf4boW0VcS3CeShRtxR2Mxm/WXd6dLEqTwhY+IM+LORzvpZ7v20u50KV/fwE2L8WSADfOH+LoAcIvpC0wHWarC50H+3Oa68WYx6juVK1jIFXS4gkVcweRGUeyJRxrj4EWUxTFs1/sYYosrHeTLB22uaIT6D1WfzlV3uOpFXPUkV13n1DO0Of4EJy5JzuD7Aw1OXMGVDXArF3M1Q1zNKFdzKldzOjdxFHgMMR6nMh6nMwYhquHibS6+iItPcvEzuPgK3EjhBp7JDXxZjzJ7gohEquRhRnIhY7aIcapJuzp8x2GMO2KcSZwwunLloNeHjuiel1IFVONCbusk13gG19jk6ia4ugGuTm5YjHJ1aNTLelyQiaY6JtDU8tO55U1u+QBX5whjjnAtY9yCce7xhGGn3CHitGeoRzHNrm1O63FUs+wYrm34ksVixnIp17+E628nFaH7KQz+dAbfz+CbDB5YDnGD2j1657bSkuSq7HavKhtq5bbRb0b3V2xvkzmDlEvo2ZE/pOX1Y0HNykodb75XQmmq0Fe886fX+THLwDyyjuWc4r+Xp7PFbvZ+xCuIuxz/09vVc+v8wmSQ7UI8QNxPLLkJrh5u+BtKKd6yLt63huEW3HTUq3HDvGgVR5nX8bJPc8FqI8pcit0rsTpeDfeyz0msJjkfkFg1ynyKHZAYiWxfk1BFvj8ssbLEHpFYGMlpJawC42d8OcHz5FjPh4MPVxwXkjbmqyU5w/PkYM/H9XxHecfg2x5w2+Oy2x7EOS1+PR/jZZY4fXVGxW9sQgF2pePCMY4Tr9OHpHQqyIeB8UMlOUV05GhRpC8HV/btLMn4KTkr9QruikYTb+3ZbLe7CVKKeeVFzgovk6Ht8k0NSzCF0xknPuQopHHsmDIFXk01nxf/lXihTTyDOx6aZDs1ZzTFQmlnFnV56iPpL4mgSBuVS5UuuwRy4ne5cr78GqHBRak9ymeGeHiKGjPKB4ZuVlMebrPbbLFPybZsZie6hFn8Sbwny1xwD/daJOxc1Q5FrCLLOezAJvGIhBAAXH6zjtDAkzK85rBTpEL5C+eUx3E4ujl72GIvHHzW3opfLehlS2DPF98CbO1z7LvRFlgeoxkWa0QVPTnzJFtTu1IZn4a6/OA3N+yf5RlzHNendi8aNqMxxj6F42J+Pvw/f27m7B52t+4ATT6z1ifyfGKdevE+T3klgaNjfD1gr3T4YJ+4Yr+tT/ZXOo/Z2qsFXhA0fq/AXP9k9/jIssSXPikt8eC4F/8Ln9eH/P0hav3i+AfMXqynbcxk4XqMpWvXxp91JIckxj9zpA0PsY3AD/iZQqroIGFzwFYe1W22MhDGZp8kqce7DG45XlOzdKOE0yk3v1rGlMf7dPysgqZZlJ+0fSyy3U3ylpmn5lJMTOeLm6JQLnt44hMi6PjZP95KPBgc79Xc/3//D4bFXv2XL+15KLBWb8TNvv7WwOBQe3hkdGzB+MKkky6aWLzklMmlp562bPnpZ6w482W/cNbLV06tesXZ55z7yledtzqb/sVXn3/BhRdd/EuXvOa1/+l1l+LhRT97hIlQfV0Ep2DZMxL7TxL7mcReG2U1iv3O73DsNXhz0M8+ILFLomyMYp+U2C9J7OsSuzjKaA7JnpXYRVG2ALX8LscuhMsQP/uIxC6IsnGK7ZXY+ZLz2xJ7NSYM2udK7Bcx6RNmEpuOaIX0sxvfzbFM8HyXxFZL7H0SOy/KqhS7Q2KvwguLfrZHYq+MsgrFPiOxc/Heop/dL7Fz8CQj4SKxsyX2tMReIRT8mcRWSdqt2zg2JdBvl9jKKBui2Icl9nI80EitldhZgtmjEvuFKHtGQi+Tdn9fYmdigfSzIxJbIbEXJHZGlG1+D4dOF3rcLLHleGyJKC6xZVLmvRI7TWIfkNipUQa3O38ksaVCnT+X2KS05BMSO0Vy7pPYEqHVAxJbLDn/SWITAuEpiS2Scocllkqbj0isE2Vbfo9DtD14l4QW4vFLP9smsXGB8ycSWyDc+TcSGxMu2yexUeGPf5LYiNDjMYkNS7nvSqwtaT+W2FCURRS74fc5NojHNqkvJTYQZW2K7ZBYS6hzt8T6hY+/ILE+vM5J0CXWjLLnJRQLh/1YYiQIDVNsy20cI0HIodgHJVYTrD4ksarqCYlFUssnJFaRnJ+RWFnq3C+xUGj/iMRKwkmPSyyQcock5gvXPiMxT1rzosRcif3BH3DMEer9hcRsKfdJjkVs6OND1mGFHKzeUlzmwBLSjX+bZnQ4aPEohj/V+O+w6eeHcP644tjiI3KbtyatTsDLBQ7xsP7tcQqzYHW5tc0V30zVpDrp3IFHf63/DyJLndvdtDJl/WeJ3OaSYsm6BOrOlRb2eZQEWZ8+0noy7U65vM4ir/UeFxZ+HHy/C3M+Dv6xCxs/Dn7YheEfMeYLpWmqCc/BjsJtd5WlImpGnArGeP3PAZYXZdUL4ZApe/9v00paj3cGSVW21uLnq4rTvZDwxdMoHLGgCNvsiBcoQdgRhB2NcJSU44+WkjD+dJCU8CegP+yDCbS4TMwuqiwThhK6CFcCpXrcGxGouEwiyOC0n9sQf9mDtmqp88AfiHkgRx5E5BBFkoBdAB7hINd1WGV5GFkIa448hgi3p8T5t3OQ83OTQ/66y0WQv+5wpeC29+LqgYpsR2S7Kx0Mt2g7bO4FF27RtqvwIZvvKnD4oM2XFTj/dofPyvn7NmcKYhyHt1L4ThXeTOE7VP5d7krnIfUdt4MOqDAuDe3X9bh8baEKlzCbV0w5jOh2Fx6iqnCSlj0oT8SSAOowB4QkklWFIeI7XM26JIQI5wYIe9nY1d2UOaIkHhEvYJdhTos0kbqfdjl55+2Ag0olIAMv4o67mLz8hIYu8JApcACdspkUeVU4yYqfK1EAflf5Y/yvJXDpYRsvpuMxw51g05qwaQikiI6HHekoZtNDKsJsetDhcXUUNiUQBwji/woUCT4TKCa7HUy2ohv/ecCMjB2TyQGirCYec4Xoq4jHVHAFQUfQl3ZxkDnpIVfNE1y9fqm3mpQ59TFkLPO12IddGC1iUhJ4f28L7B2MJj+SDPCHbQyhEAOH+IvfWKfgQVsGETe+wo1XZKlpshQJVlHPBGM0AwP6vhV43uMoPIU89PcIXld30Q8POJnDr14iV3yrOM/xiURMIA9T5M8qtrNJ7/xZmmUvBI64JnBFmnWyp7Cjcv+Pl2btn6M062TPMhFEmnWyzR/k2H+S2LslxtKsk/2RxFiadbK/kBhLs052v8R+SWJPSIylWSe78Y84xtIs1SIxlmad7FMSY2nWyb4isfMl5zMSY2nWyW79EMdYmiXMJMbSrJPdJrFM8PxDia2W2C6JsTTrZH8jMZZmnewzEmNp1sm+KjGWZp3sYYmxNEu4SOxsib0osVcIBd+9g2OrJO2DEpsS6LslxtKsk31SYizNUmsldpZg9rzESJrd/Mccepm0+2aJsTTrZLdIbIXEfkdiJM2+R0KnCz2++QGOsTTrZO+TtGVSZofETpPYHRJjaZZoJbGlQp09EpuUlnxGYqdIzi9LbInQ6usSWyw5n5TYhED4gcQWSbkfSyyVNr/zTzhG0uzvSoik2dskxNKsk31AYuMC506JLRDu/LTExoTLviyxUeGPJyU2IvR4WmLDUu77EmtL2pY/5RhLs0722xJjadbJ3isxlmad7CMSawl1PiuxfuHjf5AYS7MEXWIkzf5MQrFw2JY7OMbSrJP9rsRYmnWynRKrCVYfllhV9YTEIqnlMxKrSM77JVaWOr8qsVBo/12JlYSTnpFYIOWelZgvXPsjiXnSmlv+jGOuxD4kMUeo9zcSs6XcPo7ldxJ5ofNOdP799uf/Y/7NHvt8cf599vPF+feG/cX5d9v+4vz7wf3F+ffv9hfn32/uL86/399fnH+3faE4/+7+QnH+vfcLxfn3kS8U598/u684//7sC8X598YvFuffZ/YV59/fu684/77ri8X5971fLM6/+z9bnH93frE4/37lvuL8+8kvFuffn91bnH+/+MXi/PvIfcX591tfLM6///rF4vz79H16/r31vuL8e9v9xfl3133F+fd99+v59337ivPvnfcV59/v3lucf//w/uL8+/v7ivPvX+4rzr/37ivOvx/fV5x/n9hXnH8f3Fecfz90f3H+vfP+4vz71/cV598P7tPz75779fz7ofuK8++Dny3Ov9/5bHH+/fj9xfn3vvuL8++H9xXn34P3F+ffJ+4vzr8/uL84/37qvuL8+yf3Fuffn95fnH/fc29x/v2DB4rz7188oOffvQ8U59/n7y3Ovz++rzj/fvWzxfn31n3F+fdHny3Ov597oDj/vuve4vx74IHi/Pu5+4rz75MPFOffL95XnH9f2Fecf596oDj/vvNLxfl3+5eK8+/OL803/x4MHXeTAxXBQf2SGOxKrpKfy+XnMvm5VH4ukp/V8rNKflbAVQK7DsJrp6R0hi5CvZ/jkYp8Lc5B2O4lXI8w+8jMYg67HG6vX8uX/OBwE6cu7GqFnVGsgHtuZXp1jXw6i85e3PWUecG1a/O09ZK2irIH66nekULadZJ2LpUro9xQIW2DpK2mclWUaxXSNivX6zjsaaBgs5C4RSVeRCX7ULJeSNyqEl9DJQdQMiok3qoSL01tajgUO4XEbSrxaipZu1Ybu9MBF4Fxrs2z3c5G4dnoetL2+4Xi21X2y2DyBMALC4k7VOIbqS4PJccKiXeoxMupZAklhwuJu1TiFVSygpKDhcQ7VeJVVLKGkv2FRLZ+J5UUCsWF7zCS5/MYNpnLnsIblHWp52Fbk4HUJbZxDfJAwWXIPuNJ5B6b3TWoyraT7mD/rMruLlS2p1DZrryy1BfPC1JfGmj/DZPEc8HOboEH71Hfb7eZAfkgc30xA98P8Hea1OuKqftU8TsKxTcUM+zX7v4LGTbbxRwPqBx3FnJs6clxQOXYU8ixtSfHgyrHXYUct/bkeEjluLuQYxvRVqc/jP5jn2BE96IdZFXsIA/ywdHNZdvHwdHB/JmaMDtoxdsCuDHaqt5AmLbjT7jFE+/tDjH/b5mDR+dsKxaVHHvDX8kmmdRTt5PSCVabHlt2ZjZbf2YP0jkbG4mSHjR77gN8CP9QKb8QEZOuxJG3YEh5YawA1AMMS1hlxJcYfhwoX+y3O8Z1uzw8bhCSRxqYw3zh6ml4Xj+A7JtYP+ZkRz4AjNiZxx14CDjrdLM4/p5LefF6xx6VF86Tsn/lvPzCS9wl7ZhHtFHe7n1RdgaaNI7CRN3oIH3wN1x5TkHCeHL1G/yyCXV+/N5STsIxPRWQZow53VX+dGIJXS6Xs8WfjiWhXbbczqbgHluubFMQz/tMShBvUqyQICiyShVzpvgsNZCLey4Ml93sBW7kReLmd4ctz6mKqx5YBWeeXJtz+cYdYp46bNVPCDzA16OpoQmTEfW+Gl62tqPe1crFvR9Jp1wkdzr4CZn4BXFQIxYJ/EYP9hq2MET8KV+cJGbtq/lRuNtAJj0duWrqzlmX4HtrO7Z6O4CKQY3o8Ok1Z4WSXnMyklz4v2TzAQ8eL3GoXJ2ShZIOz+V6oSdzONSesBopci59iv/MUc7FhEX/wBfGfR6vOOVH9YyaMAN6/i79SI/L79yg248QofllDLTJySGg2FZPPckhzyWRjJPfDnqvL0nx5wKZMIR8t9kdj7VrGpy2kAZFb+Askx3mQ3z4wwAH9EW7gp7RtGyKL6HxU3v8coyTndWNv+7LcW0iOj0+dk7E0MhhF36hhOIpOeqXSgHyID9m8Eeh0yeSzh6bz7DRxd34T2HCekjuqPGXbP9emsiuFxdQy61raNy7CkllRODhLc5BOCtabq072/oVhM6wZs6x3oy3Us62LqefQZKatNXCZBqwKykefYPTydadnTAZ3NkpS4alrjXtvJ4giIWvrSx+bTaGduN0kFXyHAnTIV4Lqf7p5774lft33vrNjz1v3cRrIr5979vvee69Dzz8icfw7Tr6NDT9yGN/8NzXn/rmPU/h0zX86ftf/NKN37jzHz/xHD5dBZxJXc2Tk8e9zvSIP5xbIyV+3bUthw1RQakyHZW8E69yyIEUov8Y8NkTTA54+84utmw8/yQvDC239u9dfbb1UVtV4WUfpZFjUzVsU9Rx5CEaZjcB/9e+Ahdf2Rlkqk//2ee2/vH+23f+6JJjYP2RY2L9bUewjotYtwTr+MSx/rZzNKzv8jV7UE/DFM3GE6HuGfaqNJoRNw0T4l6hLd4VxthsvJ6UYSvSafAsYpO0bnV4GpGHNkoJXrWCjGGfYVtpTPW6mEzYq+wZtgOH4DNr6N8lNWWUklQuVO+7BUn8WjblqSZxdhZNaXBooR9/IxJZti9Pi0wm4YU1T1zkgps0gdTgsJOwKzI9/fHiW0r4vS5l0m1Im5TevGS004foNZ1+/FzVaVFj+kDQIGklNhzw9+NnQJunlPCC+IAm9AX8tkq2qZs0X1djuy9ceXAmppyrcvpj9tjly4M5PiYCWz1ustyaSBoX1PhtHq67jp86rIYzm0cedj6xWL048thJaaVwxx6WU+4L7TrklL3aY4m8WfVpR0x/WiwripMQiLR6cMdikiQeNGQ6cnmpdIrnoa7+qPyU7LHFRQle28kZFmsFTYreJTWBTgLCU3jpDjZWOA+z12LlyHbzvQMX79xlTRBVgpQaytPs+FpWQfpaEV8iOEGDOQ8vWV0wIbsKo2BN5fXEGax1YafuanykbUBGjoHEJo7fhRfSiGfby+UNnJCf1YbkmjbOr8HjKYziQPQaCHD5FHtxaYggsN1UUuVKtoK+Va5lm12kynaqThN5myHy1llEjvRHeJpQWUOBd515zJ446H85qBcvfaUNnNRhco+42uzj90J8qFIoOLvnRDtMKmdY1jkWvHBUllu0tsCLXVl9o5D6RuDOttRb83fZyl5vKQmBU/LMPN63whLBdosNsVuMcVMl8XAfRNCFXA9m5R0Aumbzl2lN2uWztVX81UBO/6+Rk2l5MDyUEEiMwSHNjZNG/Ps5q+6yxSCuIk39zNGaSjKHahaF8maxCxixQwQgkgBZvkGL7qQWbeXJja3qVhG+tsimsYDa+mUNqmRACVfHTwWRcHD8exw6wCHmM8CBv8YdCuZWW4mq0vi71eereEvnSvN5lIotIDMYCyvf9EdM1XByLCafWSDobZ8PPTGRFP5VDHd50WYAQOJvAU2F+F6eRt5ZcgKxuUjWpP6ENb/VGTrC242t0tUkzK/vZtW37d6YRpANaiUiu83uf9sIwVeRzzex8OJMtDP+ksPntBnuD5VowqzCNoITfVx5KMX7PInayj9SGN8Kf4s+7iXYa2iW8NnxERsI1n3RVVNb4yP82hjQYS/QHqpn0bgsgjLJqzBPzazsLhKy42/jSbbgYjyCSatMmQrqzx5XgVRAQ1s6slVUK2YRRJCEeNxNAVDgYPTqZraBAztGBuarengJSU8E8ByIqM5+bc2bAxNiu1OAuVHB9AxM598Ik9Iz57U1dw5MmLy6BZjXK5iugen+G2G6VJ372pozBybWE68Ac4OC6RiY3snCxENfZUz5IZ5Es3tgVhIWX5MCzMRbIzDtHGaiYFYKMMtc9VyY7NrSx6LMmsxSEq6hqR4iQYIxuCVwKptCvhGEmzZVXBOgUEt5CsZdG7hdla9jyvsxbtxsYOeoCE6IS1RcN+D7Pn36zkG/dlPsZP1dUjEm/SjRp4p5GyQnHIqmbpcUaEmfqjw0/lRTj0vqQlWd0phJfVOmqkFWdbGAi1WLzoB3piUuUc/dKXOe3HdymVNzz9EVTm3mT9UjNesnXQrRHnbxFqvoMOEjFFLI5hAVIjZ0SMF5tuWzjiegkMchB3q99rWZO7P2bMvlTwQSvUnaS55PWUF5tlXikAvjZtr51WegQTzbCjQAHwAiyicetl0KVTjkA8DAtdlCAChrAAEA9FGmBldQoVCdQw6FarrSEim0zmYLNRtKYeo0PBRF9VRFrqG8fRxCW5scorpD1N2gLwNcsEShFodYn0pttVFFvwZSBuZoa1vwpdCQtAGYD12blZB9UGNeQe1VyjTKFXgUGpEQEBzgV5nOtoZ17RFqR/PGhdwUWiA+yDcfbswwCRZKlwBaS7VvLPpwybY35e8pHcsGuh5aQZCvA1mVOKEaRUXz9s9bohM7YEHkjljgtrP7SElfQZA0bhwk5YyUlfSv0ceySS/jGS6kVyJT8/685gtroRT7ex2kw3IddLmGUHb1Fr8sqjEoSdbP6KCb7eMgKf2QtRwVj2dp97+pS4ueVS475RxN2vLxO7mIfcZU+aCp8l4d9AhjqT0sIvJV+hgYRAJTKpBS93GQZS2rKpAd/uhL1q/qoJd9k4NWVkZWQcviNrmm0a5U8IAOuuarx3hz0FdfrcxDXaUC3e9VdAexHan3gA5Kyx2p9ws66Jm8fvZlHQy4jyDrWQLC9KEtdX1ZB+WR1TwqNLGlvnt1MGDYtshieEq08O5kLFcpWl28Ohl/22adDXtxxK4sfjdeJ+X0+M9C+f16ScQ4WLx+j/tY7+Am821dIrczcAUmPixmtaktSt6qoMCeJTuOeUk0krnSwfPN/BQ0zRGo35NwgLArYR9hwSHzEJb3UzOXwpF+J2d7yenfVOUFC34i2ZkgO49khzXsUZK92LCbSXZtw74nSa3J23VHnrlx5c0cT57A8fWL6GxJUZKXd0J5LKcsL+jkz+pY6iGbayR01RR725NnbC6X0GVT7EBPHrG5FAVvt+Ulnu22PMWzxZa3eG6z5TGezba8xrNBXuO5Tl7j2WbLczy32vIez1Z+4Fq5Ho/W7E4HjBtxdkI+aDyTs6fyoeI1U+XbHG7N26Ycu1UfNuXYE/lI8famSrCp3Kgp10K+MVOuH/EFPS5vFcA+KjhuCjaRcaEpGK/JX6LIPd0Omey+aYe++zliUj2Drb7KucCkNgxOuYPbxCTX1/S8gbFFIOeIub0UTBgyyRoDWtYA9cXtS36pc6DnUucCU1kNlQ30+rVN2Aekrm0QtY31+rUd7PVrWyCLw93dc+WzwAxVAy33aDuoRLR2D8Dhnhuhgz2OBgdUifGeBi/s8WhrmnRd9FTglERrfMAqrKO0W3q7bMbfjRMi+ZQrcl05H3fltNxFSgwT11USDtNIzkkqvUrcSf7Uo8PFGUvUq8Nt86ceHW6cyJ433u7K7xX83iIhUFCZ5pnez8qouENLV0WpKIlOpKKc4Sd7g/wlZAvTSAkv+HZCduwRJqXX8QMomHJDVkiWoJD0tUIy5HrwJiW0kiXSSZZneGch/huQbSbxWOEChaP/Wqxz8KrrQzWJO4h2fJOHuTeE+s7npyT5QkSUl8BSswyvY5Naz1ldKJ6GuSm4JTdQYRgPTRhOgMbk3iGoV6YtdcbecDNbPAOL0b4cXeHlHznPgolzkgRCta9BI4p64VQhxBlNCCSZqyapaDmbAAoJn1txgiwNwMSag4LPHogRO3HwRFwGih9PweYVh2/hsm+Fp528tkTXpo7soGCL2YWq4pGdNu/W0Ml477PQp9SIc2yk+efYcm6BtYy4u1M5ISissbYUnIS3jNmL7iXE287rZ+JPsCMW0dtmTqekFDOkcS1Fu0uOs8ljd56O1sI+xC6Pn8DNyXL82lmiq4v3yUmazi39mbcP2jK+1H1ItdQ/ZcuZpiuPkMQSfEEdasIzsoMG2fo6gCh+YSa/XV2unOSTGNbaKpWUG/KdBxlRU6K3c/FmBB+r81VathdwsztJDXVDmAUXsogidzpxmI6jajpS+KbCdtp+PTKgDSpYyPs1yhs/4UDl9pDNsg7c5Txiy8xCwSdtOWql4L/ykyfupPW/+I7rpPVNUSSb2h4CZHc+yKxmNhn/8egZg56M334/X2+fL2NJCHORcoft8qsY+1VwFV8EKdb0mID8ultoKy6Bu9k37fxGApfdy1YgrrrJioMwDh8QoxGujc4bpdMeVpeQH1KZrlMuu115AOaQCkPNeBjhEl+7IfmB7+LQqJ1yj6g6Bdv4UhFAb7NFTc1Ixr/J15G3yXVbp0aCaMfOXqQWdURCxLKgFOmCHUTNhqgiD79fqyL55JsWFOR1o2m+BHZ9ivEf/NfR6Ru+P/GGGu0iqebfhwm3SJjqOHRuBSx0qqYlEtzMjG8pOqBcCXxkobWQOn0MHK6zKg/DozJbqT538JHqXwSk63R7hqtYjbnYDJyHn6Xu4b9YDQsyDh9C+FIJH0T4Igk/hPBq3jAzk9IpPZwhiB7LFtFVCbKOzJ5XqS0Bbr8vt85LS6RPupjPuUpycz0UZXqpS3QL5TUUfeHcjl/wNYo0za3p4EmbkN8hdmjzzMsKFByp1MGlKAOVwvahhGIlGX0BMCBZoTTTTUp8PAJZQNS7CrajYJOSyulSURxxhXI3+7quUkRrxA4pvs4eJLZ4Ajg+rwOcYbm1006hqiH9+tk8ABy4njznZuH+tDJdvjmNkvK0e/MW+q4f/KYP+bveZfOu95YtNCPbN+sXuSvTjfxF7sr0QvUid8Qvcm+hOZCnQ2jT2SjCYRqdt44dBYgdBjHeC/zGM+7TwySCMpTkLOs2R9/Nv001hjous+JvsuJ8B6xVoK+HBUt2m9L99ZaiNcWRPtupZuDbHRnMQIxNE/41IMKEIO/Fo7SOKVdS1ANsdyEWE1iOnC4catCIvOGF0kwWXgft1XUSW7vSEu+fSlHNPZElUjpLsiN/Ibhh1Fi0nlgygKzHbLkFScGHbb4JieCDFLTywXIwcKt0MGBvwGuouS3UXvGdYLGxJPE3/cZfhfLXEv9+bHroiqM8tlH02BUf5kLs3VSxVrHYZdrU0Rdvd2wSGYhh1GMCLlHlJlBuiy8GePzwqko4Cwl4iCx7QRJWq4RX5wlbbU64VCW8IU+4TRIuVwlXCAxt438NRWvwClevyrnz+tNIsGhM29plG0wMjcsKmN8V7vHRbrInttXuid5mF2y0HPFJQujEX2Vl/wp5gfIsPEAp1ik4f/oHT6xTuIJlOOtgXxhouEpLRJE9gYcq4ZWCqaXS2mKSNYbHK8VUhUis4MViYdTCg5bi/wHH13uKZkf8yKUYM6kE4kzw92jqQlQbhWvXxBtNfUz/oymUpcFoCpW3NQrPVUlpVPyo0BZ8lM743VE46xolLbo/CvX9KES8UXgFG40/XtIWtVcbg8grjD3kNbwMc4brtBXiUmcDL9mOmBhqo0A5izuovuOg9VBuFMkXWuXxNllI2ZSHbUs9ZXXmK4vRgI84RSgN4DAFZ/EYFeLbWN6UtbUP4zqdZg4r86P3B8rtMQc28wj7im83+ARfufGF7J26JJezhA6l+xuxp3BIMUQ9ymJzifcPnVDsLmjj4kIW9pQ0z+qUiuhRIll+qsZPkNprROfzxVEqiNfLqlyQdlZYNiPeBsDvmSRWOLGSVCHAV0SAd7BgROfzzesSsoVUB3YzEd+H8RKuyztqJZbyxsKlXV1aPtMgqOAzZPlKoVJ+fxSYMdpOjnZV0K6idBjlj9lO5i/cwjG5zTLtKtE1VYU4FSFOJCs1sSLtyCZ4LcP8R2d3sOWCuJ6Uxbcbg+UydamoIRXFs4hb162uS4dg71bFcoPtFTWvrltd17YtFg6+OJ8HyrIPmAZqwXhqmFo8qYWJ1NBEahRqcaQWnIjKG22OJaEVOAXmGWGVHMBXxFSxDHIm1QswDKlzLxhNbUmvyatyZVglJNEFGKE1pKMHAjo8JmIxY1bYQ2Ukq4L4tnvcJ/UDnybvnV/9QKVtOkJXWsV4piNbeZIusNdO/ZkOzrtLvXt6XKSGfygIVcRwZk/vyf4Pe/pA7+k9vacPsacPZU9f0nv6UPb0fr6nD/I9fWD29O/lPb3Hm3m8WdLVFjmqhNrTh9K2vHDq9e7oy2JdVhJj0gnZQGMLWpLNtS2ba9marsq30yvy7fRkErJpZvy/vKSkdvPgLvQz0Mt38yVmFE/YzcvZLd/N94IPevb2Jwbek928J7t5gR1xX5JqIsj39YF+jdiNc2ObMAcymW+/k3z73WbHTkqlTbA+bPMI79nnSz972OAjLZB9ftC7zz85qMxMloGLZQsan3zf/yG3Z98fKN9aNE8H0W7PKW9q5S4cSaqVqUQ5c6wqF44ex2rinc3fndbF9WKSiqPCRtGfY6zdMrKfv5RV0HFa3p32bRTvjuLQkXXRbfh0b23cQNLwBiGgzYkDSbyRBrO3Ox2EU2WYlq0XH5DNpL4Rb67oMiG//jO0MRGfkW04XoRfvQocQornyVHxdD6W1OAbene6IKlu3IAdEN4SGt2YDKE2qqTGrvmqymujVL+KHxOqbUxo7qCEYU5uYMKgiseVgz/JOskP9VDWelJnr8+SFUeXuxnxGIiPaMQTfoaICFxLBtmVdYuztznrELLGOisE3AFKgRdKqbzBvv36ka8EgrErwSZaICUspgr7X+xjV4ziorHGbQNeC3K0VzPaEbKKY8oat0qQH1MuFCXriugbvpjqwZA3AAPBB+1m+O4inhq7Gocd2GOFbMjQgRHDii4WfZgW4KZJqytLFSQz2E/K+YVai2KsRTQDErd2oMqCfWYTc2dB7UQzEEucCdtmOEkz/ijrKHodpDFav//ntNMZgAUOojBbRdiC6w9ljRjwLMEKAdqJsNNTOimJfxp0+nOAfbyn7ee/vKQFPLEm9biLqULFGhSjIRwTJupLOR4SCYOKoqCrE6qUlVCMsc6pTyHlhUiePSYeEtGgIKmdY59Oq9RPgL+FaS0ghF0L01qQbd0DbcX6JJjeQe0OppzrkEzUxkWtIDu9KwSPd5cAGW1ehekDVeBlNFoIAwzfPiPvc9IE3mMPkj4oSQPZmsTnIOtm6PqUhO8WqE25WvM5LwPJ8dnFvpQRvw6DiUPXQJzBC1vLWFAJsKdcrcChCfHvuNJlBHc9/lwnnXiY3aRJlh8E0sm70MlO3skB5tgAR5LqS1aBh7cmFr4mWBQ+jzXKYkIjNqgf8fVzRptzK9QV8poRa6Yux5/L8OfS1JOnTNhNZ1A40RHlGqvVWH2ZluRhE85YLpzlcMarEnkzJSgcu4imjlQFI3kJJODJvIAfPSHiFWFiPSjzE9z6UMXjp7nyQxU8pucVju1cBsqaJ8qbA1iGbOp8ptRTVZhXVe2pKmQlgyNO9+DREQ3nG4jo+P8g2vxEY1qlTk25veQTZ1EKOsmUIyoNXKgQjQYuVCinmCHb7xJvgld/32dDR6h9st8gCR+iwCXw3AmLtWzDDB2u8nmS6x7N7oQKvE68TCZ8BTQN9tLivemXSD2AIbwtwdS93Lr1a6uzjd266ztuGcap7prMnalVXF2J97qaumga0HQPrQMNPWtttvmGd265buZ8VgUAVuISeoGrIINnAr7hy2WXWSQBXVSrQ4qk0am0P6EOylm/MgDI5N4uZyWFrPM63nGEqENEWDG8p50rz2jZ92zI0aVsoTiErMLSrpRtnMneBpuZMFt9UQ13hCl0+Uy2YxOMUcqIfYhIwWInZflPtRLpgNms24GHJALKdpeM+Kc3vabmi2tIjZEzL0bbNrLti8XXIkpZQxByLqmFggZbSIS8RiJhBTykl/Dl3YQKS2wauFMA/kuszwFqrkr181Sq1JPePEhZaI2TyF5EPIVwgN6wuXlYk4oV25EcAbpiTkEwdm+ZcmAUn99kbkSFPvu+Z5c3qZd8ZPpsy+tTi+J9YvkhjmnbfMRhn2PjeJadtY5CRfZqPrpiSR4TCSlZz6WfJSLNB7iPxGkrJIahh5ZS2ZAHNHJO8BlAp0w1VbLcpS8OUSH+Onk0SCoXy8YcymAQb6Ib30JLxSaWAHx1eaNCqgzWolJdsG/ELREwoM987MjGy+nA9SsPJHaazkesRKNIrkngJFUxdNxljJ341/m+mdxEizuUFmGfBdUTaY666JUK2lnReGG4hCaa+oQXECeRCipeKiS2OZLqZT6YwJezXjTPj/+xVGM9eAW383CaXOnwHSImJQkTdB6dyckTkf3ipISHFzqOjEKcPOPZsNKa7FvwqBXGO2mekfdMQ1ZBRwxbTmOq8aPKwH9CnQhar5yyrpLQy6dgfI/Q8inrMgktnrIuFbiv4y3M3+M6BWnxxIinKNNZc5yj8lsfv5Vv01cY96i27NHZ5i1mK3Giu2zV0QMzsNDBVt2XrXpABw9ZYbgqPmFbHljXlng2hXF4mTfs2LfgDgxt5MrYsJdkww6/w6iWNERlbNjLtGGvzCTUgXIPoCwb9uBCcbUymZReW+OjlQmaENSG3VEbdmadkpzFh7xh1yVc0dJMkF4SpdJy8fTdxsG7F0/mudWtIl98DlNeMd0NxYiX7z/6y60xNG65tZBmEv8Ma0EHLrZdlpJhIGOfw+aZZZhd+liMSAStSoiWJdiplPgeLChMMxUeCsF7E2qjGkuIt7GeqnWS79TJNtaTGmnvZ8ulNtwEZJVkyFvYqGcL6wkhCN9/S/2BgSCbc7bU4s15oU997MqRVqLNufAh+EhEWRUu3HL0xJDsW57jqQN07c4hPuSre6+H2L5wEzTPoM9eOw2mV24lUWfVzYjTAVI4XbkZ1htb6GN+elQyp0elntOjcNrJT4/C6Xp+ehROj6vTo7I+PeI7+y4eTqPDqgBQiK34mCo0gEIDKOwBFBQABQVAQQ6opAFttZXPCXVEBmN23J33YTHEk/qL1rrU5fsXcmjl8qGVDZ0zboJTjsYlLE/ezu80v8/nGtRhlc1rI65bU6VZnN29Rw6ETG4IB7gncba1SRTeW5TCe7MtpeIniudUdOApXsvthLVtciLkYpp2u8TD1EWrQLGcSIEhUjCLSOFWQ6R2gUiTikiBIpJlFUUbPkNlsDiTO7JHn3A5+pid9ezEW3/gK3f6ol4vusxfkb3TXDzGZhIXdr+Ea8vL2GtAwucn8YcDOUCx4xsCeXexPcVXs2nBFOchfIICn4a/75kr+XHqKTfTLb5HgsHDtfPdannow+eL35krvvhxAeajt/OejH31I/5Xt7Pv7XfxDRDWMCuc/URuPAjCB8QxPYPz2MF8/PlAVF+XyXUyR3mHd6PcMHVZl7bryoyZi6/gg6b49/kixKXn17QXEX47CjWcy85VEDqL/avIvWf3UghgznLr/M4Jl4Bq50KR02C3243/SXTTJ1WD2lOzs1mHrzyxKTtfeZIb1u5l+oa1y60PREOXbdG7cbbotS/kmys09M5Xx3t5DifP4UiOV6tLWD0+6c2Wnql6JOjd0quHQ4/wUb2svX/t2aFyTO7KoY9X8OhgCXPwW0uIhHjI6do06GqdOKZjiC40l69J7NfxbkGmeIvfXcDVE1u5hJc74nKgj+ehFirzTNEbQwsdciPkjn8pfn/I5goEQb1IT5P6GsVE/GS9vDP5JV8umoV86Uvdc/QkqxgU0AIKRZMnFg4+DYmM9xYk+bjqgiidbtlyASzIyt31qcPI2peMYsUZjZ9xBBofNINGUE348ccBOqAFJ7PXSltcvn+pkQAGmhR8b8xLy6RzAzolGPapa8RI5pMmoEeHQby5wsaMqOGcL49f8I2Qlbi31kG8xNrLFJcoHSC5Rsjgc8sVGXzezK0xVtZCYN0buBiU90bZFFHKerwDYUGm9OACyep4IgDj4n/0MayTbLlyQK+TMm8d0nMejoYf1c4OHuXXiuVc+KBF7Yg3h6m7G4sZXqzFQlrGkkY7oPW7T3RNswtrWqMwXS+cvaZZ4oACB7KCAp+pAIPiOofP8AzDS9h5861xvPyoNa4ka5w8Ipt04/f4/GvMMvjrrSFNzVkoPltu0Utdb6EHiD6fLTECu/RDs5Ci4s85mUzaqS2zuLsGbqHAkx25IIb9JN6nl7Nwwpaxw2J4Pk/acJYB41JtqOH3GmrY6kG1zJM3xLxu0QlFlqjO+50wS7K971XYU4dZOLu2JLiNjQI5uJ2NAjm4Q9lGObQHkINommju9BxX8Uz+Tux+1k3+izdtd5R7iot4qVpuXcw76OWyJLKVR/y37vQm9kjC1htUyrxBsEqVekV2KXvgkackeOobksvqcrsao8euauMGVElS1fSL9o1sDytr6OTsyifFIopCS4lfUPfp7B2AKFcVNmiruoLpQ6WNndL0Y5aynnHkErzUhhpihWhzNqIBFXo9H+SNGoSpgzTOuIZDmazX85ZoZG6jypEs7YKIahbptDaQmE0S46aOuO9l67mQL/35G6nDRDQenlsf+4+4tKtajM12JAZsoThUR2FMC7bMKCT2XZCLL0KLykY6+gEWG9jOkXUMfGqZteeAi/Qy4Igxa/R1T25fbQvWpE3ilSam/Jh+2KCuCdUFHdpAQGzTD1sHN7ETTuinBDVCM2GlQhMz2zL64f14M4mghWji+H4VjlpWOufiMAr6iiZujr8aJzyvIEVkk9TN78ZEujUw4S0S3o83VjZLeB/CL/gmz5FC+HkJ70WewxI+l4JPFbIcKoQfk/AqCh6U4FkUfLiQ46FC+EEJ47DggASXdflZ9jzH/kJ4n4Qnu/wGPYITFLynkOPuQvguCWNG3CPBMQreWcixqxC+Q8Jw2bNDgi0K3l7Isb0Qvk3CMd6pkWAVvn4oyNJfM7vV78an8IBpkrA07b6elTHQ/8P+5+ESj2A2aOMS8add4R+tYsS0KYMoY5FjFHzVJE4SvqIjAp6F9uYm0nfzezBv0RbRd9vqzFyu2VuZp1ZENpdlaSEvcQL5fZXfzhw870flnrG1/wQp6KrXc+yV1v8Uq+p77NSbstbxoGDLOK/3fQBWnEi9JHlkHWX32OhKSv6B8aQVaaEx9lW+FfbTOLpO3OfcjfXXfb32EHFdfl//Gh7sBaB8DKjAtrrq5McVi1dXlVgl9V8nKkBpuD1Drd4pFg8vZbs/ow0+X7R1yz+jH0J0jPeNFbnJsyUPYEFz21Ef/pU/UAW6NjbdvYhhu6tZHs379WwrFDKw4wK2HnHx9DuL0cRX4gjSUqeqmJzGMBVjjlJXy3DghXGSiH8kXBx2lVzKenU5pxe5w702K10NZcfFozi6v/a1rA3ntZAvBkDLyPfCoZknYfQ2B5r7iwCFti04IoPBo3O+nB0udd4wpY4fndekJT6ABIbLBEOcKjqYN8VuAOqf0CDtwmqSs79GzjEvgkXv9KabpnFKsHXbjr2bN92IU+jSTr51soLOknL7Y9HXAmXGPv5HxixmXZCcatLBEi1dAgNN4AhAeEvdeaDImR+2s+pU9DX8ThOQg4SizmMZykVE33i/Fz8AIX1NtkGsRVlwQmzSskgSkvrEdsLDiiBHrbSjYUMt6uj7cA5Jutmf+aJ+BIjswD0kE10YiQUlr21yfOnHX+EKqtIToejaPVnzXDluPWj9B9P8n800X/j5MM2hfzfT/K7nhKIsN2+JyXHLjOikq3IPzWWBk5/EvZC6pXS+qBa64jdNvwhc4QNDPOKhTtn2sobBk6u6bF4Fz2rKPgFb74A2abR95Q0HXlTxmmUYDUKjQarPLt/zLUO8bNb1dwcnW7THOcOySdXNOUo41OAcDk61uH5Yh7IVHwvJeDC6nDgvt+xONdJGeJTszPBpjpOUWalOGnkHtipwJdRxIpXJAy1COsHh4z8HBishMpR0hhAZIjoxg+MjZCgnETLgwjQlx8qZkMPqfrT4DNvj6ikxUYmlnsRSNJtqSWn39Ara4pIQ/CLtZxPaz1a3HJ2INVed1gXUNEefm6Jjr+VuJWpxi0kYCiP1RlESRs948rKcMYrnHWT2OPx2Vudc+aJ18SG4OjR239iD476PqLT4GtClot162BabVQo+xrekOPgU35JyxGki+6As2Jsrl5eyJyRVl9oowuqzJaFVUzTBcWj1FE0d4gEYUwrbOcesEFTKyOcd7moPq7DeNyMJl7iIt/fbML/hHecjuTNb65vizBbBr9jsihnBL1DwcqXM0F4QeC8Jb6Gk5/y6Jzt+7JnF+eWFEqtmMW9CE1r9bxTDbNLqWVtU8Kop61YVvGbKuk0Fr5uybleX60nNgDfbLTbg5jfbrTtt0z0viufMu7htN9J2ewFats8Wb/2JLVdo+Jj5AtGgIW98UIrt18WyM1l2wcafPVTOTSnW4+Qk6A1JOSkRKUj7MX75kpW2E/+pZzvafEx5pC06S/qWo/mMml70QauUkMYPbYvvYoClquwWm62NfOED4TX3oimaWcXVM23OtBeKtkwQuOmmOOWPPQG5rceLZwGmE+U29bjJARDwb7tF0rfZolNF/7GIaS4cCJz4YU/dW7gvUF4ghg0SSld+UkhcJUhccXwkHjsqEj2vkwoqSk1/UqhsVXcMwNN8Oc+8RvotJ6/Hnq8vgT1f1FMVygWGO80FBrm4IDc+e1q1hRl0x6xWJcJO2lueLUqN+AfMfmLkdYdRWAv3QS2b7eN32dz4zqBLeJI2d/PmDTPx/fAEqUjhpb46BqmyqS0pZfeIQ6m0xBb2e1y+dUvf73JTTNLhJbR1vGvOsxnIcaerHkeFwQgrjtzz+dFiN95V4ruvvIbLJD7p3ONidoHe1r245vHdRcgNZVmzy5jhA9kRcd3xp31WXumiKJf4FxM29yBckuOe8HzYQ+Cw2MLNC/AA39iWo+ZQPeY+w7e3BABumPtYmkI+YqaKRL6gQ2VS2uzA7OgrFx8mkTHC3ztwJS/+lLIlgQo6iP/UVk/hAjXMJS8uJAUDCBmsFH8FJeVFQY7wrPhFVxVGX62h6iKpm1ppv1Y2bKTNhkXIHa6GjrT4hyWcQt7p8qEy1O0eP+/rSij+UQkaakdrqB93SbRub0zsMy3cFaKfEmyrzrTKsBs404pwIfJMqwJj1zOtAcitZ1otePY40xrEhYwzrTasXM+0hmDleqY1DCvXM61RWLmeaY3AyvVMK4CLjjMtHy46zrQ8GJ6eaTXgoeNMqw4HHWdaNfjrPNOqdgbxs7AzhJ/xThs/CzrD+BnrjNBog/jCSjErxu06bf9msQySO2AYprPcZGQ62LoladM58JZkaLoPivDDjRu3vEr5fKAcg5yjxTn6KQelYTvdNx2QPJKNXLt7S9KcrlNiPD3IevQ6iqO769PVm5PGtEdptWmPKhmZbt28pcflRTRduzmpTvs346ajuxUZB1QW7Y8jnG7gsmSJstjZMMBVpocK1UA7HExHOBKnU+zEn/apmsHp/kI1fJoCSB5DihmSn0NiU7zo+y4JP+YoNfs+zk5YOgSvPeezpVUWdbPr4D6WmOl2dnKDux4XpU7NkfMh+r6dzjYk5xF3BgHaPxFzXZvS/0l8lfMv7oxN66DPYHde7nqcIdgyZ8Jfotw/c+IbfZ6MSP9nE2OyjRzB2OGKK1lHztIMKl+xseNSQ8mC87718TfYS+X6matSnIqQlj+VudnRcCgVcJx8DDgySLC3owFkx38ZyGCK/7+US9BgJHC29TrssNTAwzEXt86Oz22IzAnr2Z4BqOr2eABCA2ZrkBo4BiDWAIGyy1UCDNflKddDXAlzOW6yuaKz2+XyS9d/GZjhLDKaxWn8u4PNI4meEY/06Guu3d6U2GdYuNAMr0cdPkBtY4gvp/HLlhpDGOJnWLjwQrEShvgZNA7Zo1bUYcdbFQzxM6wYQ3w5DdwafuoY4stpMmjgZwBDfLnVjyG+3OrDEIetTT+LABjiy2kyGMDPKIY49hBD7LgJQ3y55XbYEdkZ1gLEFuLJDhlEQ0mb3+8YztrrxSr7iD2zVgZ5P168GMCLD4N41yNpZeH6tH8tnsCQ4dVIYnyK1+JRjSaewOij3Gljbc/7Gpg8qgl9rK5PashUR6bq2p4XOmLertHH8nra2lCmCJnKa3ue+KjKjm0tfKSFQLjU8zoI1K79ibcWr3j4QDtgtAm94osebbWdQatLa8W5W/H9ES/ahiMiW5vfKP8V/MD7Zkc7+77s0po4E4V7hLkZJh02Vb48hXWH94YZ9bblTuLBXf+zKxu2W19wL+bDve3XqS8vHHFfJ8dF1jl2pdelK8U+8aW91m62vDxo0QauKk/Pi3CYK1cvF2c14vH0UoVsj2b10lyzelFBs6ps9ESz+pA1W7Ma5p4fYqn9UrZmVs2+zxWV6mV0zhddoABZl6/U16n/ryl4/FPtgHP1UGy7v+WbNrhG4IJi6DOpd4693ebpFPuF4AKi1OPWhfR3v33RzDqlVAWm+0VK403EYnHA8HdfmscrrmQHUKbxqGT95/my5mpVMZp5xHXqm4KN2k8X3zZ1xV0X38lKxE9XVS6kVsVP11hH/LKIny5cr7SKV1DFxqEmly3rYm7QkJmOpd54jTho6u4Wd5b0nV1tteS73d0tzi3lLhhszvICxkelsHsjqa8Rl1dUGXu6rCXVQjUtVBMllUIFA0U/W+Ljkg7qC2X6ehZa9r9Eklghw0DPEsq+MH1SS82HIyaipti50wLL1u/s4kkceSoHVnGPAyvGiCbjAsC4x+dUrKzp+7U1PROx1eNUylRpRZ9AF9sbaeLY1JX+C1OcfMIGGN4lKmLgF6fRGrkvO4a+g65xQC4h1aErpLy1JBiljoSzbP5H+s1gNI2pOP2jQ/OmMgktJfVuWuM7tDxnDOCOafdMy9o6bd94Ke/1612a5+NOTe4t4aAQs0hZPlCv1khNA4PDWuLjBmSdystN2z4KwX07flqUbRPcg7dgU9xPf8RFO3U4IVDn2zm1IKl2auz2j2rxCS/6jJNe9gpBw2MMC3JNmKG+kk23azjr1SDtOSDt+UBWALKfsmi4boJYp678vwtwlQan71anhs8EeUwsV/nEVT4zQlb0ebegiOxx1Sz2Jex1GYYFVvxHYltDo9SXG6g+J9hI8MS3MgxkStRpaTiali9mJS8bs4S4tV9W9jI27Iy0l34XZt9J0E3K8fd9zOdJeU1aYt1j+ZJRVqRlmzqk4KSRXybW8UR7BrtWyDCkko5vtNkIVaI2RQWJpHTJKJgtwJ4ODngD0rhN42a2C4de04QGscvNSW0LfSppK1/4WK7BpZQSXs4Vze0qEXPOkhPuFeLpkaad7AbnHLuan1uKVxuYpzIgj83fA6UEPlpVONXGjcVIhh47YGLYY7IDwxxUFUGgvFI9iIyVR12X9eWd879wZUe9Qq+5Y1ha9sFO3nPzLuXbJuxnmA3s5fZztkH3Bp8slHSmUn6xglXc9J20ypHK6KpLFpa+ZGEyhpJRvR4A97OkvY13eLmLKFwTmOzG3yfZPYPL6RDOPU+7IKWhj44LuuxrjQ2+z4cRRlLigVuR2xIwheeH0+JbMJIq8mYAW92JlTb1Js9CZTiTxR6dpiGlicXbEyv1VZ4xucqzgu+ZS7v8bPEFfFING7nTaLOd0eIEhiNhGTMTfAgsRsCPRFCZSNkAf4w3/kTz+O881gskMNb3xUENmAt9GybaOucf0FlytI2smA/F7tlWyxSvYeJYINfKsdqDjpjsbOGvs4GlR12twyEEdBWu0kjWYRrVgQ63aGTpcJt25zo8toaUGCqcrKHThIXXxvcHkBtw8eJ7O7/xhI3dlIh43dTOhT0RIiRGUtRX/+oBb6bLAmExF9YKz+R673dvf8aeJxtbwpts9/34y/Nmq7KxXp7tS848ecTV8YJrWbk/G+mWTgznSWzrxPI8iRiPFfY5vNfSUPPEJPqGK4987XWVUksclIr3D/Za6h5SwVXKbwj7N3UfUsFJ5WWE/Yu6R1TwMna85YgnUvjicsQ9qbtNBa9hx0QcTNifmPZUsdfO3VfcrYKh8nQi19n5Ka4d/K4RjMQirdajTyS6acNnJ1f3kYh5hC3/BlWmSRxi8vdJnEhyiA7nUz/PgRiuEEgZMY7D9yNWT/UnAB41uHx3eDA54RpNXLII8hbsw2jV4eAB9mwln49YKivtUFH7XhdT68dcvtnCImfGr8O518J8cIYO5boiwlqpr6zFPLkyjPvBaQUnmKWt0/oM04aHqRd/9tOf/PCZf/r0i9YWvh6Ok0OehTepyUGdBPJ1I5/N4PnsQWwn8jWZUpSGH+JTyUzziUcEd+XWnW3Qo1kVk6Y8SuEn+lSU/WBgDsexdakZE9Lxo7B3YVncI51BZedMWl4D9eKadYkzA7wcbRfMN606ZVYGVuLv8iUyXbEvF23YRhezqR2/29MOL9imGPfrxGzTYoPX7LruDJ5sU59JQ6gOaR2lRUXDAnM+HuB8nHcMsI5lpUfAWICIO1y7tAk6JMyxa/Szyexmh/QXbsoXTIBIIDbNfvzRYL0hYxKkAXr7uhla5Wy5+AWFJr9GhDtZCRSSIaupXPgRkad6cDQt7ulo6llwLZ1gdvmpugtG4WMEF0PhmAHGfJDoYJWPe1t8OsZCDbEQLJhZccTKpZnUM6dnhPxVCm05AnP4pFMzncuvEgHlksIVrjYuJlmMlm774rQ0yqfmONXHp1EwXXxPIEynVOyBmEmKiqkkLYfbNnsNb60DUf5gRg/iqxWjxmLprJVI0OOy1gqBZ3m3yFqhLmt+AqXj9aK9UO6y5LlN6QksON5Ipu0NqSduNTzc+/CMIbFnDIm9HkNir3Dvwyvc+/Dyex+eNiS+VPzPTqY/j8ovk9NmbavrFGx1+eUbR97Dg+DHjhnF5R2/axQvgfdteRfQgw0jzQCQGfnnLEnDZUtLblnW5Jblv27dq/yvcGXymKCL0yY23ZI9u1zdZA+jcm8Tbr6zgCCyeqGdu3CLcw9uYe7ADTOP9MwkHYKzcw122Ujz4sfRg762fMnfzV2RP4orjn5d8Z4EpyrSsaQ/6nX62+ZPPU5/YYTs9Tr95WcBe53+WuKLSR1a3oDlDJMHH2zzbR6bP+IQMtYH4m7I55QIWeoM/OXOKjADTri30EyJOzk38VE6W618XE7BO/w04+oO+z+6CG7USDUE72Zi0oEt0PSL9k0bIBBO124Rb14UdW9K/Q1YA6ebt1AQSd50fEtSugk2PNPJLRtwNrQh9W9KS5SFEgeo8E0prG+RSPVScSSiUpT0kOjniai0iaQBlaTLoVIK3qRLUYabCKXoDzA3iulukjrykoIY/yiX7vwkhLynEKo3F9hdjJcNUHSM5bmaervB46ceRiRLm+TFvvwNiEr+BgTeaxiULC2aehvqLQmfX5XolwS86NlSD1AE/DREzCFPP2/BD/uQblRetihl5WvlBQuaUtWDGUrtgAc6sCaF/EBHKAkeCXL91+qnNiL1hofNT2x4+TsYTv4OBrtkk4c6Rq5VT1Hw8xI+lKryKgac2hCGY4j3CbLrCZ1hxOuMWQmqVn7io8II8Tsho4jLQyC+vKWBR0Oiv3O1J9FE7MjwAhDknW954pmjJfZYNDRIO5NWp1+0bjSixUblwAUC2c4Z0ahZfE2ab9RiP6XuXFOVXRrXKWkfbkodElGovheVTLJxw429JldtZcMFjx64rPkPbFwVykVpMe3CRsWneWyGRIenXL6HLNdUZBdr8VJQgViAUwHHPGZQ5rWmXgSYOqy7+c2dELG40k6Ep7ylFbgaT3uzMrp8hvfWpaSCpa+nDj7BoE/2zTfC1N6Gm2uUghFRiF2r1IuVSe4VRdrzgQWzM6tYFyPS4a1jpOzdpUV4j8aaYVvSQB7cOeSKsbt5WfOAelHTjT8KRclmfqARxs7PlPT1V9yF/Gu5WODx9RC5sNLiZwbxPN0esWz5GK7k0sz2RmhiYPXAb4uPpQ68YnK4jYtFl/aAeRJgEg3mPl8/fyrAVhirA12IVoUVLER7fMgv5W5wNXrXFEoQpbDxuFSAX5eyKQaF3oDVjRQP3/H5OsoBcRTjiuuzzezpN3+FFd9A8a22PNTpiUPea6T222xV/VLndjZs4uAdMAESoHfauNXn8XMKYmjHrm1CCV0j2nJXdoMe39hrSeiyKd7KeXyzDyoXj9X9y5jwuQedG5R1hLzwGf9dKX8l8S9wXpnwTWUWtzzIRL62a/HkoHGWuYHSvPhyFAcrPV+O2C6ouSxD8r2yAIZxEHKpVr4s5sEtRMDydRDfjLHrYHMfX8zOJxwRxhDY7fNUsdvn0ebHb+W7H8jN53aezu3r3JRfciPwVnXBjQ4LBegldKqK242cSd3n2+HmGHm6TUCGrwpLzkx0Sp6+34/TRkKG4LpFLPmYEPYJ2UY+MhL92C5XLAx2uKZ4D74A56hDS9aT3aFK3EndzzzgNtRDJzTm3ms3aN6I/tCl4yhno3GJmb9TQIsj38Sxsy172f7oW0FHrFVocT1vK1zGONlvIYk6a9r6z6PyMrGP1N+iFTkJrqcqDpU24Z30mFP47tD1eEW9DWXSzpRY8DMp5LG3Uj88Zl29ho+qlJBNw7vyVrwkrz6LN63d97KMhPs158oPXgCuiXGdXHBjuyq+fMGGfWw0O0nt2LqXrzGTau1f0BQ2uDtKNe1jVHNbbzVMEe/fg9bmYn25b8fEit6V7wG0v1JHVg6+nJ+kLsQy18jorpHR3R4Z3S3I6G5BRndzGd3VMrp48qQNwM+j8hVoNkRz/hmTnxbow/4xM3ZY6mR/ymK7qIjcFT8XTKQzcA0p4dAKfkvR4X5QLtIzP77H0b0R7XTlavtBq+etLO1NSi7A4ZhyBRtNLVnpKP/tvMzF2215ztOT5zx9UY9eSlPaEnmTwJMdCQ3Xc1mPKzblrrxMzlujV7NauHhxz5WLe/hdyueYr+Tnbd3sJpmclceSN2gsErx71VWvXD5sx28q4KBex3zDFMFnvPUlN3aqr4rG72err1UocmENPi7iD7rKgw6hBUTayhs7nhWi6DDjtQxaFfVa7t+6ulRoSoUiFgVypSlY6Sh/Fkv0pW+d5Ct/rKyhPneKp7pAOVoR2/H3K03/wdn+fV78AE9jv2jehWgL7SakV14jrm4uAuL8rAnSlkCUCnH2hkcGa47yQlyK3+vKJG3BC85l7BQHU3aXX6nno+A/I+W7HBpoW2rx9UU/MQQutLBCq/0+vC0Gs118ZOPrzWzh4xBECkN/QPp1j/N6F49CUmMj9JJy2JN0Rcn/BjzuS/2pW1OW1pSkredmm5jRsmoXHn+pCjwQYsXTckje89Wmr/wiMXybRppaVVa18NVS9ghUEVsH9qe5Rt1yZ4u6UA5tvPzCo+6anzp2ZZMI8LzSsFcB55LUFWMh7KCc9dQL8CYrp91tI57DW5JS4fniI7iEM7MIfhiVH1o6xGJDd/o0syYJYBZYgR053DkjD5Rd8Q5XK1JJmvmCevqyLE4Nqmkkeuyy1nVv6p5jY67gvmNnHVi6woRfYAa6vGshDWCHyddV24iKmD3B6w772Ik/Q5pCqP0qOHbRBy4oqgqUpQDeyuGXcVCgjAKQ5j3d2RZGpfKJSw29trsm/pOStOSdgfh9qUCr2QPFYQE8caNdruPlh5mBdkHEGlN+6ZUtCErZcjlDPI1Zkz/SvpImFHsmtUfZY+YANh8d9aYRp3nqwoKyeya1bPyREr8fGxWkPBs9W03hnEiKhTOy/4A6FfaZa4j1vmqzcza2F8LQoN0drh7wjpUllxu8mmhtISyx4lMuDrAUR9nij9AJpryzpgsYwzPS8aeVnYD94m/MZHvo11krHJtXrjACj8xCKkwdPV6BVFVoNgcPPm1gPKAKTipTTshP5Ci/D7Oys59jgIx4w8iP3NwIqaxSvEeOsWXzcYGrNfS2nCqwKp7+niqKF7+ghmmLGmYVvNnjOacy63fgo15cH0GjA8/ztNzDyTyJFLAVYTU/BNZBtq2qJXV2WFhjm4lqbtVwFVOnkkScWpnlBvEypmhVXCTmthNXi40Vfy3lX9/IqulwlsdFPDRXgmFHXRtZ1Iuvmr6KNIZW/qbpSn6DzldOF+t51evZ2lOMNSJdDzDGSYOq5w3Yveb1XJpfz35C7VjjHl82x3gkE51bjy15JbMUlitRtVZvsOegrXfS2jMiInQjYnWf403xXfCauAbnE3I7e1qEQdpRfQd56yj8Jyh8lhSuHavwX/YWrqLw11F4pRSOjlX4gzf0FK4cK+/v9gLCW5XZrbsJ0FctgYQnKbNv48tC+VA6VnVf662OnSj9FIVXSGF2e7v7L+nD6fIBkkf2j4UP2OFkt3yUPiyQD3ASmP35R00Odlv7ID6cyR9yO2oreo9sWOMfl1Kza+XtlVv0YMTOpWdk2p/Rb85gw8d3+njEHEENvG9VN2uw281cfqwSjd3hqt3XA77ainm0bY2MRAIYuPylreTliSm1E2YfMInaU98c8JPJTpcw/csgycHmkNgiV2DJvRY+mOL94vtsOTHay473bbZmt1EyfsIdaahl+05lGUu7SADh7STf3sAGUyZz3VBtv6rsWSM5s7rbfa2kxe9xRyK99Yx3ORrCLgVhh4Yg5KHm0PmUE5ltKYlxcgDDIkPSjZ8uqYuhdu+DeivkZxV7JHfjtC4ve9nQszfk0KQ+W7eOT7N0627SmK1bx6c5unWXX9OLr5CHSnqe0pNkeUfP6tAwrqt39JTrPbjyE4u/UBzFleXZzYpYf0GlV2WPfjar8ewkep2cdMF3jnlWr6ZFnypkL35Rj+QeyD7aZqUk/h/LSe21/HJEzXjwk2f0bLHtqeKnKieQ2hjLFmMsrYGwtDt2PDvw267jizp2Ra869h9nqWMZ/0AMdoKCDhY3Hdqiq41m62qrRj0bzlLLOuhG2I1Xb6IlibSztaNrZyeL2tlJfcH2KNrZcvxsr3aW3/gQtaxS1YobkJKc58l1Wtb6vsBHm2xEBbRLWjCy5Vadw7rWAmasd8W5n2hchTJ0oMt4gCzKHK0Sb/chDvPyxOpUUehoRWvEN4ppqboVthXFx5h/Q7yz/khZvdMphs03BtQTvHb+crNNu+uf/PS5H376xfPY5y87M5l2b966cwY1nJ8X1w832+pqmLwuvDbPJDfs2KGXhVksP+XzzCkf+5UI1hMT4R1Jkhr1S5J8IXJTtx64WD1ddkm6dbO3thNApX0EGavsbBKfRCsNn6K9lz65Ao8q8DwPeUNV/MwMDrWdmdHEX9tTD2oRDzqJKycunjaOweve+TGfrQwMeEfqqWbqi8v8XDW76oiEUgPRzxwtZ0N6s82LHFBhO8rTDj8gAlB/b4ka6IvvgtJjQkwiE7jqkVuOm8RlzHXsP5kdaPKVbku9eyZ31G11R12plRL2P8xr4KjU/tG5tdvi1LAtHr+00y/1TBTnWyZaXNajnyXhdgrntlisWKuJqWslLwYwr4Fmb5Xg8hqsD1Bd+DvZSdJNEF/hte/9OApf1Y3fFYg8i9lE7u3b8Oa2xxMH+3IYxn4SoSbApP+snGOmWMWc0RR6RzpiY0MwmlDwgJElDxh9x9FqM/gh9CcgGLJK6+fgKJHa64sy7udROba6HsRmH918FTEuvEn5/DoajsR9KM7Okp9l/DjSxz6wV1zDTGIErOSHT3mC4TwtIAse97M+SGB+9hlWtYVQ24rPnxUcZHc+CQdXdWUvDLMaOhW/BzYs4lbvcUdUYge0pkXkOZd3JuzNLptQ7rrkutJya7GITR57jBGXV7+qZZ/VyjUs1j/Mry7fmR6DVI/79BR9NTztiacBVIWbOTQnLdZz2URegTKZH5Phzge58iENLsAVdJ8rkrNxVC4eT9g855XxX6n3A18tDcIjvfaUshxgv/HsfpNOiEZT8edqXjidLLwT/pDctcapjCVChce+oPgl8kR5JGYhsa0ugrHxp6fc/Fj6zdPoa44ynDOaR+rosy6cJfRMyk8iP22lbqN9w4eNZekqKHAyWVjl8UR5n5NxpkG529N6xfB8dceMwmV2KW2zr68EG3Inu/9eIgLsr+0LxFejeg4PRdhOdFNC8/ymdTNykwJ34/mImF9I5TNsCiV8cUMeQ7Ww69ZTqCUPVkDHAF+M62FzK0/9Oq9l+XvhJXzjk6Yur8uvJsKAK7ueJu1rz7bEpZ3y85YveCqUPykTfU+RtYd7x8SVjrdWvzGJoK/UvO2CnzNX3dDOVZznXCCXa7TGsqjtvN/VSmJRA68Sdj6LjXfBSaRgWSI3W5SDJ9F2QuuUX56ZpfgNFfTyfIpf5Zn81aLFU2pcRqCac2SSc+SkwWJrfv0ZXya1LTB1lWhkfR0Rx8uTMt4JzdWR2FTzjT62C/ms9pAvXPxPjtyoX2FUT55sD5Y6O/5u9ZSchy91tiOcSyhe1hCHlspCFl7ON7HhQVZ6Gy34v3atdLVzFBcj1CTlBMLOXygFugWJLoNXmXBGDpxLmcuvRYymsJkvXTKaQeNqnk9xlI3l77I+aFKgTDDP8zMlPpNOwXEKcFjcoyzLRNhjn27sWAZiso8pOWCJNP5IIHV54tEWAmWGF9/ZPSO/BNOe0m/C0Ig2MuDXFYH3Wj3Pghh+XaE45kzmmEkxyZ4UJlUcnhQPMhLunooc6IsfO7bjU/zcLubtHQtLLxD79rOYZPHvOcJgZ5FYqNjchZGvmD6rJ6pd7UYQ1cSqumbGT49j1sGoXso3Pays3IuTGSDM5wrqmzRQey5QO/clu0SfJ2RhT6VmnrhFGy44RVcQ8RddseO6XH4uk59L5eci+YE/Z/xeJz/XyM9V4hSSnU+GeDL0odxD9KHCZ6Qc2mNcUuLy3UE79z6iHlmE+5EDtnYk4aoXGdlQYLOjHXW4R3L3HWJuzU492Nw6ezeb/x6yu/HXMQXb2ovjRx32HxvvCJVOd6m109GvPy61PuQoq2kKv8/JH4i03u2I3bT2srLVNs5XtqkwHtzersJ4h3sHby7UY5vqlh4WKt6KsQksER9d8V2ncBN6jvoN4kDMbwgA/4Gi8ma51Um9Ok34PP9f36Wg47MUkdbCzGVpZAN9rZVpCUPUg9KmSnxpYpHI/7i0wO9JbOTb0RfXWM7mHMxGLbHsuePzey0Z/qEUYFZDyt2zUrIbbq7ys8bZEXvmWhJv/EhhhP2MRXsJQpaU/STuUrNamTczym85AHsSI7L4At4GYA0+24LgLwYJOIIGuFvnIjIiKc9+bk5KBGrbuJjRiT7gaPPFhDcxEOjZTjCWUAi1CIdwqwchZSdosZ0gWzS2WcNix3/DJ7lxx5VLbR5rZDosOLch68kJBYwA2UTQ1yaCJGqIiaADgz2HTQQdJAUw2fNvgim3MhGkHI4y9QtyE0GPEwOY+nnKuJCN/QIkOnkiKtUmgkGxHCo1JoKBmAg6N72ktLn7/2G0+YxjB+aQj/BvdfVQdHNdapx6YrHIb4LIxu61NX0l3lLPJ3g4xpAbdrZ5+AS04FfS1sT/Ik6CRaHDYdYcVbtqk1xle3Z5mkS8hnFUHgoPRQNX5fdzgzUaFXZ7rIEzGDn6A1Ss03b+eokjB4Jj4lmmrX3Tk0JoT6Cke1HWqFcjGZp2AC62f7wbiglR2Y3LUR1IqC+rye7VlS0ab38D3r+JIq0km7gWBH06wXV2y+UHeC15jWqimgJ9HNMGWqIQR91tvMlRwRUFPAKL5zXSKiaAkOUPUn6pGwcJfxW5iu9qVSUS4kWYGfZWHoqqDH7kILOKdMjOadVDHCRu8iMHbHAX02rBr86HWsaFUoYQguc5XDqAn3AsCtrpUkAH6nh1Vd3G5hc49mtXlgFvluK/LUGxs0KpJ+9w7BJbAWgHTqzW0edn4gFZbrekHn9gr/xxh0Jyy4XUhR08NqPdzPFnviSiMnN4HVzPJaU1a/dmm34pvp94ZIb3KXiyKEsuBBP49Jmfk0YhuVrDAPmUDVGBv0PeMybBuZO/bnzEmo0Evmskdtgnh0QSzgCVQB5M5kc1P+VoZwTmkEu4TC7Y5Acf52stPz+jRYzBBzeJeCdkMQ66WR9TnG9UIL5Rgfg9KhC/oALxCyoQP1eB+FoFwqPFEY/Oot7Kwvg7rjGexZHmzwmyrR6QwtVVbCMgVeUHR9FXnaJ1lojcmABohtjtimiNDzBnZb/6fKnzW7Y57KlqZSDcbKgLkuLk3ykYtqqKxrrxvUqOnjSGplwnv16IhGX66UM+NlrqrOh4cpsChyB08rYMG6mdmMG37ozvtU354hMLou0vyMmom3EAX4io4a7vxi86sklcxntHjXAiVf7Ek99Pl3qfbJj9+iIIA9tRLWx/EColKC9ZnoN3Gwh1+HfJaIpbNjyN8usq7PAGv/AC2qXpL36VeL/y6SCv46jDIjwsTeOBX8AS0xW8XYVLTzPI5iqvWaiKzUPk2j9B41c7qVvX8CbdV+5xaNsHa0uc7bB1KAJvZQEZin9+8YzfjWYTCLRQjyDtX8fhs0X2bPhaZReqzD/Z3pT9xNBQlNrhD+atEfvXYfPN6JPQWchBkaNl2/hmGhis98pambg0S91Rnkdhy6AVwfFv4SEU5IYxclUMzEI5Fm0pz6nuKB4NS3xcfaIZoNUVi6gWblkxL6vHwBCP5EzHkn26c74+kNOXIeSJIqiTL1BJDt/bVY+i0poq+wqXbYhdMdDwxA0oac741S9HrG3s/H0XVzT0nK0t77MWElo6oaFuxN1OUnriv4NO9W93o73YH2u7Wfd/16HuCRzruv/2Y105UX1WJP7jHtr21NZ7ZHv8I9lGFG1Tkl1c1ENqT6b2tfqWnlybt+FFAKdgyyxLbulhRVqfYjGPLx7l93Zs2srw9l38C2hbcHHX6mWbN8FssETnmqiiCw+mJblpD4OoiN8LEQ0vjM9dnDalIakLeX7xZuh0rbR+LW4hQyF4bYar0NQNHMCR5Pk4D9Kv3nlYh/+ePc3wiyvU5iNgaq2jrebX4j25Fs9LwEfykx61D+AHuZ3chnra/mV1B9JRBm6MwZoL2TUV+8jKSufYq9SLUNpKjVa4HfnJh1ipqU2BBenynYE48G5LkSC+32PLMGKZL5fkyteYthLGI2rKghJPY8f/mQ9+uOf8qwUnfudSfDOw2Wuei+bfL8mr4LBTc8QeT1RFDt+oBLYrbZTZwBp6fmVD1K7xe3jqifT+xY1uL8oaPYdiMKtiEZ0vsSqPYY4SMuQhKvZ/BxHjpb+WyByIB0ziL0I9YOvHI+xc1GDzgZ8HYDn4Yl9+X3e0m+wDs+zwxbxB3xmcVpfysN3E1cEV+hqhJ6bbs64OJnOvDrbnXh2M514dDIWPLDpmsy7EcZ6TPaAcW8Yflssclgz8Hseo77RlRfFU1r/2lXfLK4WjnKKNhIYxF8JHfD0/zwfk204vkLv8SAzb+LyU1c2JK+YW0ceVVtS84bOZHdlB0O4XD547jDNgvO8ilx+dbdoD8FJnq/ELvNl4C96fu+N19ubueJ27c3e8zh47f0xrl7geZtiwNc/8eJm2QpVvMBge1NhJs1RUvAjwTiH/jGMo3ieIfy5cHOpAO3QZTamQ8XkALbVWyOVUCq2Sk2wKrcYlVnYt/DqqtLR+nbxoSSkX4aKrfsnmTx15JXVFj9Lzbld8i4pPUb7dyafX2Ce7bEk0IXviRFb2MWUyS/3+URoSh0vMa7BYJqWaeASAcBX/mc0mpvssXmE7Ye5pdRL3y/lUAb5Eyt017IQjxRsbk1ARuiLlheK6yJY7HVAkwwaWn3a3kwqOtkvYBvGFtlCLKuq2ulfwz8IVhPzMHgsj8M4U3x7yIhCuzPXV3ANEpC+oA9DDdn6ExLveWA4EeSJhRTlwUhtW7eOtrX27HbREaUAiQu6gjL9mT4nf3+ec+POukSUskXJd0VDwSeUOW55IvcMWp2Lx40HHz7HZxUItq6KQEbe0khyWL7MtF6NBoX2dnUjZnkfXBO6Pgkjs6uV0Lv6JP+ttNvVVHLRhx+4S8UDK9xjZwmNrLz836+CnoqFwkkOAUJ/DBHy/SrzGpn68Fc+cBXykxR5hI96nQsfDZxI3vHNLeLVmObYh5ydzN9Nn6CXkcdIkWAdnDuW18j3Uj0WvS8M1Sbh2Rj0YLT+KSVitARUV6aMMDhY/5QtJqCrGKPqBXTghgPU0U8ZjnZRRFIkuQ9yeR7vV1LWnotRA2QESgrb91V4r7zysBtt9+d2Gw3o64vx7SFYHXGgz7i2poC3Bzfw0M3+iYS5V8LOWElRaB1U5DtnUYwWOOO1w+YUAPAwHx98grlN8JVJA4a+uDj5+ADQHlu3gT5QQv+DmOQ67uUMTP9tW1jkeKeU5pJgk7fG7sdwuRqa1+FIBuf7GcJCF5TMjaeK2b6yG/AUbGgrKtzu+sZq2yZBxKeDwxklEfXzbTt9c2UxttvkP7TtJG3/g7Yn/QsMmQQVvbzuqql2UW0Rb+Pj8xmq5sgkiXljjwwKSILZ/Yy+0U3/EglQop5EXgjMYWMdVmMitXDg7w4fbv8GP1q/nh2Wwj+Qn1G2RyL+xmrcAbA+oM9vK8cVKNE8+U4O5LH4FV7b/YnmD1t1uI4pvo5ntdx3t4SyRi7nyNKFyfWWJDpVNRDzaY6sXCnzlQYP1qiKCh+r1RDzu7q2HyxbeErNS1uPbG656xLTMj5iy6JOyp2aWM/jGBLSYKCWrO82gcFCWVORpCFru+R3gAKrOSL7FAOR34PSZ3wl3WdvFkgDvBavawRh0uaX4gzbPD2LmW+Xhl4pC0xMx1SbVvszpidnkWMutKGvPSPvk/mTBfN+TR3viLvd3vD2QifoMO1avVaAArkOonGfYfWxcwAaRrlhK8iaL7Ww8vurY4TsU2Jc78V+RCsKTG0nyrqFcovAvPjY+fHuBfSJa8VdteQESTffVDQYLmCifkrPr4Ju4gdyk8OSKEQupH1Ez0g5X3eEm0dNq87EkB2M+luRgyMeSHLT4WPL/1963wFlVlX3vtS/nHDgDLGyy0Rl1z5F0DIeLykVMYZOAqIQalr71pgMzwJwZ5s4ASYCK5jXNtFCxzDQoL2mmad4mM6Ve81KmVpaYVlZWmpqat++5rbX3PucMjFr2vt8v6jj7fll7rWc9l//zf/zoGZo7tsA0oU3K9DOKzKOAe9q5aAWf6xX1OTkRjs8i1Q5lM7+mEOhEOc4vqCmUjDyVUrBBupzLssPcLGefQNvHqrHPioWWA6q8LA/UYIUPPRxv1z3yWLjF0RuynHiOZ3j6N9l4GuKjL4AG7q2ncnKXIidSGOTPQnEkTqh1ai65+gR2x9v0fMrx8pg+zadcKAQbMFl4jlhkPKp4iYMKNxXNpCi2o6LkMBo1/eh7iqbDzLS2h4JGmX6zluUrz2deI+RwCLAOtiK42FbVM80RZIeSEgmBXAl3KVqDiw3wgSrPF/H4Ii5dJH3wDv0wpfdME8uZ6prm8i8ohNi7UUGfgKYVkbtbziHPeIgc9BWAz+5wMozhKIcnb/bcwTDEB8MIWbRbN6VQqui4wyh/KdMX+j2o9qKTgB7Tx21wCj5eD5H3qKiL9b0gqurjg72Sgz08GMFx6EN41unmo0CLJKRkgSKt0WMO/2V9lTROeC3M6oBd+oQ8eYBPwCnxxFiWwAQOUd1M0lWGM+1hhq+KpQSpfgieedglFkmO0hA+OyDvGdL3BUSH10aALKoOgh0+C3EAjAVMi4teZlOl2TkTDITLYcaXZBy8pKRQr0R/Y0CQCxU96DBoAnsFdFPBzbJP8k9EdekYwJIp34O6D8laBCoHHMp6QzHKKkzEF/A8fZ9vRoLXgfYN+ltJH7eV0HCOjdbS2yzpxxluLhJeFpT4zCl1kIzD7SX3idHCThLKowIXDDpNXP1slqepgKepTCLnjzxj+7FONoE1tL1Z/6/j960xhJa2fhr1UkPxa96fvB7sVZtKQn5q7Pn4IKY+JhgB0PUTUg1UtKjghfXrigs5QNwYNTAsHnvqesyon0AecqpLTLtrIARLFUkx2G65OdGBQCefYqrLoWfTk6T1NnJ8y8TsM9WqXAw5MNHfkrwoTglwPUp+QAFoIHYsCJGuphuia6+jiSyBkw/mz3HdgP0aoZkzlPXUavbABkTJ4lEuQGkmwDDOBMhwcSR6zAyWPXewmvCwoRK0CJ1IDaUA+DZi7FO5MAIQg2bZXcjp5xIpAD6npXEKgGD/h4fDK4H5mcYyVyygntpta4BKhEoRnsj/53SIN996h7jxX9Ehbhxyh3gz1SHe6fuf5L7l97/pX/H+Nw35/U9yk+//pELmPcUQXJSYtmdniHunMEwqF0g4JWhD2t1eNNwU08kGuArhXhgAar6ZOYW/EGU3Ns9wXCsMJ346Nt6Gz+OySRRboZrmw4l6kDmE+VnAFVKPscSIU4KRTzD0ZxeG11I4Ga5aGyIZI/MpD+Mjsm38KkSnQk4WzF91PfzIanWqEnJITrxQn+1KPWFJO1Bx2oHLaQckuOswULUfL9cgmmMCB5FCEvoEteCEAQwssZCvrveN/A+L+lmfS98QpVwtFoqBCBeDREAKYcKAxwkDFGEa6zmE+HAlpYEcd5LSQM6sw9mZhWUzg03EqJzRz7kM5sO0BqST0KdlbP7o84pnf22cQ2i3EywlZ+d/nFCwTHfQVshI5XYOZ6HhJYSDeD+ctjLsdIF9+lUD2rYW+UtU4K+NQ5Bc8roKi27nST/jytOgxzEEhNGS8Pgvke8BAa2PZ40rCEfdwJtvvpmFcEkgFYpEbTFP4pqK6oicAdvm8aypm47IKC8dFBe4qOagypHJsJg2gFAIq1Rj4+tLSM+AhveNAcmftxCYCk9JfxIxoCVgpBzeZcK/zBSyq3zrjatGMiNaqptCVIGwNGYKcgfiHfYmMkHqHDjBy0PnkhhXU2pVCw1UVcmjRNkUgpSD/5dkYiTpOowWmbnQQs5hEqww72W5D1RzTAS666ZujsA49Y4F71N1EZJKOeTLUzgXqu3NhYL2Z7Iyz86F9IUw0IVqqA9SRD9k5kJLhiqTIDjGKk+CLumyBURndRMXAIYDHWtA/p9rgZ/9K1qAKxm+E2jXscKvkoR2kYGaJRAXGQ1w2BZ35+3hsG5E8+Yz3IMl7aAUiwVSZb6xGKR3o4wN+jBDzjOxMoI8IvjRt5BHX2CQnr47hcw6z2U89QQLzNKXuaaK/GXoMpVK9FRmqNHRc0aUJd+HamTO5Nk7HPwhvoMjJdM8uZ4hcAZPBTRH0Hyiz/c5sZzEPMR0Q16qRvp1mqoIAnazZJvDc9DDjJ7NyeaDXtEtubsa/Ni8hBGgV5zqui5Lza0lRWHuULbmi1Tgjt5LHwITEX3hYvkEOZQedVJ1qKlkSqIIdTPWoC4wy88nYFpjUsrJxBEJa75cmb1H7zOFWpIVqL9MFajfV16AmgaUr2+g7BAOU9MI+3K64rSB/yRewJZCIURa/kWcMtMfmvpg5EpiVxU5+Xi0gM7QMJcQLkrwolXJXViqAv4iDex+7UXUDwTegQYH7NgPDgDD1hW6P+ihY9oJsJJjoI9PU4HPaUmKuz8aDIxYoLzLqtQN8pyzRmmhSNuPk3MbBz3AcSp+tPpE6ihZ3zgkXlU8JB6w6YoujX5ORA7YVAoY4oJe/vuZytYuHkyL1URqG1DFA5zN7O6p8eJ+tFhl8/wwsr43/K1BzzpoU88pI1JqLMgMWwAbmQ7D2vSeUdDxCnVFfZJvKfqgIwbk9rUJsZLbJhnVCZLIQNSkF8RDIGnkGYqX4cytf8kPk0H1LyvQ1RAcIJy5jaIQlcRh+suSMqMLw0c4kgeENCP6TwHlyYAcKknhJiLqLLMIYf1iumGWfK45/bWggPembB1kD3LYC+4QBznqpD4R3WPTOQLdYcZtxEzWCqgqw6lIdHsnvr3N1nlRmRFfqh9r/Yoaon6sEvqxNzT92Enox88Nrh87af24TCv2WStWrBV7rBX7mwio/TdVohOfHuvEF4gHWRiRIz96yNHnYmkzF3pl9IuLIbiV1V/PkPSN1m2k1Ytx710gjD6D63lcp7cZQ8mUotHFWl6OlyhWQEsNU8jT7mI1AaMDThUdsMGdMZl1wL3cg6cQEzQsHT6FvWHEh3YIH/cJ5obxGFnjMVOdJzR1jF/49pUDlPPsRhtp6WAilEPetIsUE0zlJDMMp2KKIzMx1hNK5ddS5SeGmjWQRHGZCMtj4A0jcTgyI5EUl1M/HM6P7qbQQSF7gJrA3PZIrbIf2QJhtpsJtJhriuglhoV5rOyDSnyesHrDYiYtePs88VaFXncb/EKyJPNUWVsYpsjFgfo/9vWs/g4oGzn2Eg4L4RFc+JM5QDm0ESPvLyn48ihGKpHmeMrBsUGanpI8eZLQ5JebAO8BsplQDRRj+SwSKymS1F4put4Xrs7qxIVoLsAOgw2CF+I7U02wgQEHr+cI2CSTup5vC/VxXib+IVdwFQlyNapklz3WYWiPCHcGCViQ8F2G+DbCGq4PwAN82uToHY5A0Tkkc83kfgiDLg+2+p470nOVo4ynlUhBSLpIJhxXbAj0JQED1o6ZIunF7hEgiGI2fZfBF2S1Cw4hedpSe9rx5jTMskR3CYeTOOuXGCcanXUPzBjBvg8hCuEU8ecUq7uhCWFXG+F+kUuh8oA43sinLbg5VGdF1aFMTXY8V3Plel8/7dkZih3BAeHqjB89S+Xq/uJzLSaPazHRk+N1qRCTq1/I4OOz1yegLbf6PH15PH35eZOeSo8QSYyTJzAKjXr1hpXQZu2Kx/vPZjI3QbLociqYsTBSzC3c6FzOuXWw6y7iEYYDIpv5BusIRiSBZ7fgJXA7hs5Q6bjc5YDUegpYbXYTMSysVbyZfOwoFGjJxwe812Pf6xZPrhfff4uHdAL9hL20dzrTQ1+cvjSHfQqiW9hasBYRk6yPsX6C9T2hGLFNFYiJZchkDSCgNaDaxVyqw22D6HeOfFg0bricMSl4mTbK8qeIMJzxJVPcGKcmvSFHwTP0byDfmcJcHS/qKqK55Osv5qi8FfgyspzYi6pwXxFWI0e0DfShUSVkQihd6yWKDmNfdKXosMP42G9TJdDQ5cLIWIrhSXxFAgaiqUoRkJe8gieBAJSdwk1EkGNwVWBx00KGg78Ef/INLza8ZQ+ikSW+Se4NJMDO9HFELPQLDjcdD0tCR1KQuMrw0hAzRw3Ta1SxHpqjhMRd+skMUH04Y+A37IbWtGjtgAwsTuBwGD3Nl6U/ufyvlXHcmMQtCZ2YvFwjfTg7l5dGI9GL6o4+wL35y2uZdmYniDFx5Q3X5uW6nNyLdh3q4WhQ6T+5JDNYZUc0gcupYP5hRCpQzSoQOudhb5tuJBUmYsqBvUBuBJLAy9aFb/M1fK7VaKMwKIYfVJYih81avM8cRucyAZ8gpUmtI/PTH2AkMm52zWYKQWJkGEKQGRoxjxPJTobI73tizzXh/zk06ZowZEAnPKuY6zpDcUh7gp86gUORmUQo0k9YDqh35B+XmWWCybTLcdFsVzhhuH8x3YZ4tAPGXvjM7YI+64IA2hpEX9zMqWs+Es74DL6swvb39YvkkYursRvwLkWoHbZNlf5NhudxNA3aiQ9bFDXfKmq+VdR8q6ixx5mVZ2MYg2xJuIssB59wSJE/Un8lx3cjEiyXURjgoPMjBoTAA32WwZCSNs9C3uGmoe16iitOcp8GMyeWgEeWU0WGIQj4AiY9R0BKhmkKNl87gx57L0ojpE3XXkssBm6YZWhrhlnAzPPoG2UOgeGgbHzwEZkgE07idYRIERcx1hNvdNYWfM5PlLqDxk/shIRVD8QzjF8Kv8EjPrNdrEVPD/uEia8TA8BOt4jqbL8ACfEsrPDzCHcwPM2PXcHrxBXsl7mC/RJXsFuEU60j+GFloPETTOAPtd5CjgEaLqU9Sq8g35FwG9UHSRSRCnOb4PkJJ8daL7QrK6guoZPZWx5wH2bwUJbGEn6rHMs6h7HCuSm0VCUpiqifkVFL98Suww47WczzrJljevuv4aRJfXKL4spJqBQE3gxUDYjeJmv5oAMq6YcALSrliBEd19ThxGKAJk4zHLFQFKcZZuM0ENPEOE1AcRqfI45kpQb1vjwqOLQiqupRhCsMh9YoDMO6gMNh47BaRhayIpaJAasoACnUg66PNtHIt7CzhUpEoTykYmXcx3iEFHwuVo/QEvB86N8GPOAJ10Mntc0bYQBjQnmP7isUQDBe541gABK1BFGHtJG3BdTePhm+7Nl18VOH8slN3S5WqghVAYcrezjNbH2ovZDCk8dX24q2BY2sM7KMfcYFl+qTSwkAzxYQR6xBXPHKNQk5Umhrs2d7F6aFed1GFUWfKYoFzNDBsmOU00Hc/Zy3BPe8N4jLOrkirBMJOZ5JyPFNQo7VKRNpN55Ju/GZCZGyv/I/Veka8MQQnQYAeTEAyE8BgIIYAOTi8MY/AaJ1XPK7IVQn8uopOOgy3EMJkjoFBHKTQKBIsunogh5fkDFr6RMsGCjyhc/BVidw/v98KZizAhvfvsoDV9L9vt6chb50JNWxw9Rp+KIwH1yRkQgryBsknMEsPyzOWYOdKiNR5Iy+KtOmb0F4QS3dBXMQkIocl05TUzj3mmdQj8pn0XOsV/xYOH0gcv00RUSIlGwIDjTQmvFimAiPGOcQpxaiNoRwL8URUEjQs7Jmbbp2Brp2Pv/LUr2jqkgfCnw+zPbFOoPSn3F5JMU6A3tBqq0XpEqyk/AEfUeGjRv4cjwefX2WYjkfsCZCrkHG6uga8nvFV1b679gpmFIWGbvE+1Njl0LrGwKPkBaqS3AtFOFBrc5xSywVHXYhkJaIYC9OkmMN0VItio6IO1hHVKIjouq8m5lsWUckmJnXI9dhBREJEYlKkRREynsVBRGnHFAQ5Wg/dTRrh35CO8Q3YCXXZnMbFV6xY1ZZOc06VFVBSfYetlsAseE28hVlwHOXs0DFBiSr58+hmLRXPGA+i9PAGDa+vgyF4DWujDL9AjoDbxRkFX9HMB1N5WQEC/pWeYj5Ro1ya7Ksf46O0gSAyBhaDQWshsrNSrFkNMcwSQy0CcYXkY+tilwclB3niZbq6WeypKMiNx64gwrEiEUZzx5DdmhD1RRXyLKqJZRMaXV1pLAQvzbpGvCS6HCDATrFxJ0brDbbQD4cfQ6Gth/PGAxQyE+e/7syLCIDrqUR0bM5BW1A8d+b5O+18nez/L0UJSTIgAeum4GcqFtk9VFY9Qh7S6tbYdUnVC6tPg2rAeF1afVZWM0QDxB8HqIGgu9PbEEwxROBkMI8w9MIVEAVVfmR5O+18nez/L1U/m5wCWSHCSFLCcI54FKYi2xDZ87/F5/0PPykz5R90i3KIj4luEnabQ0vIQ9gbBZjBxcBlyuwUSy5VdALamG+Ii9grIsMOFwVAhXBdVwiAs0cRkYwTRlHCpG9wRyMIiNxsGcPdgjoSwR6YF+D5FbJYgEq/4AYJuts4hwRfl2uTC53QvS6GEJR+nHFgYIxXAV2LYQPCohshh8SqUVV+nwvAeogHmAIV0w2UrmGXeKK+Va4lFvoc2UYvEH0mKlhiwFxlNvPqIoTCqWuvojZ7n/L5Dk/bgypG25p+rKtWmDeCnNRB5z51gPLRtg6xWBt8pxiO7qJRseHLEbDmUYS7rkevIP6j1nDV92A1KnQuYuYTMIWHOZWk/pyWEyrwdKP2RKk1smG+wYc61TWvO003mbNrEdRhvgprlNKo0RX6bXiUAW3MmuxAXo3jweL3zkAl8E1DMPf2ZeXjyhkpzhjSRhzaUFOGcxOMbDvYC+nBcXFDF7+bzie2E9h+Wg06ybw8rzCMExFDUAr8TB4ScZdgEZxDfo8EIHgSIo1uWz1VW6KEsKwi35f/KhbnQRUoppjoxQN3Z8uqLDWAAYiH8f45oJ48Yh48XBarLFB08fjoOnjjo2aVtuoqeagKXY65D/V65UUFcY+d0pgfMsOeZcLBgHNOTrdtezF4cDOXUplEPde104aUhUFdSgcjGZ9DYPbcZGI89j2rSpIDbjZAgxEy9BlpYooN4lVOhpBKwGvoEGkryNwFw2wnPBU5xKDFHoEHkE6ccbAqRKHUPCgmQwbiOoynye+1Zz8T0QW4KcgeV3i+OENhNSpQc6ZL373QbwF/pkLJimiKhURd2KT6St8VvIMMWOefBZfzubZLZDj+n2cP3kEQ3c9mzwp+eKxy0n/LisOJ5dJgjw6BeKKkkupJlOFB/bsoTnPX+ZWkQaJKUgJFEhAykZjYv1JsVf8iixRSl2YKyhOjUIPS4HZPnKcWoI5/iF87OH9S7AaPeZfZOfWomcJjT7N/n1Xn+kSbQ5KLK7JR8wCnI3AURJUqJR+kb251UX9jRhFfGMsywLrF3O5+rUv2QQROqGL+vYsGZxri+1FfZcv+01YWZ+VpcrSlD6CQS3O9nP5MBQiZ2XlFMYD0am40TVn5czU4eiXxaINLF9CwG/F7md47u/G8SB0d7msmbqimYaO8IM0cLoZxUCJtqINQuyYB+ETfKuKKatJjuDjfBEJZKo4n8ojdAPS315y2oAknH43YDjkzVkuWJSTGK5EYTEQWM/TCr0R1kQgx3RgglnU5t9WNsFQqhfxaKWsBZezdVT6lXhGz5g0BIdV6Ax6QqSAOHEDgaOLr4dsYwXvMA52sH5NkwN9A8oGJA8JeFn09+Hi+qKsuBTR4cI7M7zT6s8voRgtx08xrAY5VbPFKCvz2crDalO4qkTirsF4USFxU/yxdDN1ExgkZ6F6dpIcQ3tOTpxAnYPCGayi0QHrEwc0OggNsle0ef+PoqP1lORlT634HDBoPhvkfxR7Vocis7D8S8h/0jJLMun05T5nDqTF1peQ7J8vnUkIpd8aoZQhpBwDo3g+9AQhZ5i4BQxQzXZtjqNKGSuttAgrfy2Ti2SwVBCnTRGgdpOS4lmGoCPHefGhz+XaMbxJKPEQfQvEyYOFI4ZxpJ+MegzTw0aXTH4PY/eUOuRzaQhQ/aHrDqMIaN4cwGdRaQeEo7PzhjIkkbGCoJDOTGbLyuL0YQmsOSLaUDQVeLkiBHPFMNqHUvW5lYW+G1oDgdM5RmDBpJzRE00G4ZhCYirzTIkCHEjo2ae8v0AczLREgMWM+Yiu1EWtscVPNUe9fQYN5eOUbCl8YfAMP2A3T6zqkxfUk6ALdwkfggfiY8ebs7GLAEkmHkQSdJcN8QwXH/RF5SVYVo5zCIrCuAcfZebaU9JwVoeNCX1PUAi4xD36W4vIwhewuEb10XqDqyw4OWfCD7/flnSgdu0l6eAc8s+RDK9nSyWD2XN2NiEmticS7KWGJg1ez+bvVIas7VyLsNxCCMtWA7A8xAAsXSq0gWXmq8jYw+rmvhxfArA8JAGwXACaoLMDAywPB6ubalrDJupZUxBnSVdmgGWWlZokwFJAk9kEZtKnEWQKyhs1zBYDpQipft01xkt10iQDNSOq0xeJxSVEZyb05rCutbcNwYyxgbk6CmJFKml+GZ8P956pzCzkSD1PpjTRp7tsi2lri+Us4tNhDj18ugFnihsXOc1fr2IWdnFZ+aSBsuSHuLC+x+eH9blCH4hmnCgV2F5sO1PI1MRw4EkMPEpIC/DZviuxQU8/EoRyoGArJFmSSh6YqgSGxEigwZbS26DYblcWwkxaTPT3O4j87qysJIJTjqs+M2uJ9+ti2HmdodlPM7kTl3sBgnZ7sqMEpvNPFkf6Lih6SlJM6V3GcF8/UULtl6rDmOrifZMJ0OZFe1JZWTd6+Y4B4fdDIivlJPJSvxdPjSWkj/42SB9XW9JH35A+NlC+ri31ouJSL2LLupGgFAje56eJG9kFOdjZpeSLtuPQjHhnrL5bYJESYFEpjIicwWzLW7CQvbQzJYa8M8SKcqvJ3oP5UJBBOQMWQne9EnyRuDO9JOd7JiZ8Tb6BuDYFAypIoW/G8Q8K+1LqmkQ/HM7pdky8A9stjn74JIAp+qGwdg3+8TE8oWxON/HEOXYhEcJQfKmB+DAPwx2KwygqldCNx8YJ3f/nHvg6SjsHUQ7BlpgxkXo5U2iQdFrLsAk1C1WeWSM4RFhvRQNmpZOTHzp0ntF20O+FCoYCVqvZaAYBVWsoiZgbA7Er8bGzGIiGsgHtX7mAEp4iZof5v9fG18SmaIaYe4QiZIRNr0TzeO4IofBQhvRL9XGkGAlWIohCYRnx6MQcKt8QcKgtEDQLd1J+2vlcgJNUX2QnFjh4FZccVcwbqRitx7pjNh9np2cNW8j/xVF3pfiU1+WM+ozLr+WTkXdUA9mHHNDZ6zL0HwgrosBal9Mj2GiI3gyIcoBQWIgiODE3fwRC38FOAAclmAhgPHpUXTgveynPNZlYiMfqX1FqVJ4uzs59Zw6G4r+ThJFJvjdMu7cFDHcL2DnjEA1SIaN/pdjbIZU1hJQFraKMHoY+kZqYFhIFOoHislSjzD9yhJvWQ7NTyPcCLsW7s+xHQUAokd3ekqHpyignPisnxp2CD3572t/NkkI4O0RsrGQ+UynrxuyMz5pqBR5zmDisM62G/a85RX2O5MKQxvG0E6cNTmfQ8LOnMwe/y6BjE1WL/B79RCDTh5xRy2dwIS8zx8Te7etjzwrrhgTb+7ti2L9nGVhlWk9nZKT4eUVT+pHP3nxdEOXPaI5gOoA2QN4t0FZRY429WzTV641cscJEPlypgMRPpb8Wo5/uEkXKarRcuoj+aMP67DI1ZZIBcQL/aeA/IT2SisLotW+bShpYPoNg8bD1rBt4K3FF1yDLHS3pKeTnxnQtw47nOYYxD4sThbzUMMVp4KUJU5wJvDR1ijPV6rA3xom+rIv45WDlHGfekuc4y1jjnKgaOQLQP5phZKfDwsxnK9Ztl0/nJw/MMGgwhykw8KUQzpw35eBcvgR+17yxomNYJFuz4oz7Rgn2jDvq+g3QWidnY5JqIQ5iPCrqS0m1iS1KqsAUCZMTyaC5tW1E7sThjjaC1ILmzhEPuQglD1uEvZOKAWMyPhYfN3GOzXEbi5lQzcleNeT1FdyBh+nqinI5HdgeqloC+xO2bJbx0jVAPADrpOs/BPiIVRxPovpXz4IFrX/uMz3dX72dQyVEqPFZfOC9XvoYJ2810ztsZo9tVwgPOeh7xUgmo/l9mkye9YgCXow9V4QJj8qnPSZ53eqx3fgLj9vtKj9hSF3uM99IF1ORILTZ7PMQU4RRow1yDLEghCClaOT6EZIYJUbuM55p6h9IpoZbocYKfWAv9gx45Z4BY3tXZRMrmENWlbEbXMq8qwqSGzzYwCXjydgHpQg2eMkjgnpX9Ce5aIZnf+tJjLJxCbH8pewzY1D2UuFHw2wQQlerNlTZpNuAlp8p0Pjx7W5mFgTFpRDU1nvs6K+VoAgaUoQrQ6RZO4+USM9lkIQAzRAHdk1GAGG3B0J2jWbhC+icRVDXNQY6n6A7lATGTLRLf4TJPDAJe7Nr0dQb6bnQzHAqUwe60RtvIjqtH6kXyG/pdBusR4bdUEo0A+YUoxC11z2feE/YvRdSPVQ9ehgOjjxhXAwVRtAmeOMDlIVkXBbLizL+Xr+cv3e15e9le9FDa9GJ7T0nURhUCnEZDl6Tcaes1UhussFOtjy6Tv4raQRMCXPsLzORE9MBkVc+EMymP5sdaAjqyUTD5mDFr7nYsM7sHgTmGPSlk8/LB1dc3E6RLsFZ0BRPoBI8qJTqz2egmzO94zRkXRWKBObCsgFwaD6RXzIh+EzZ7iFQdAUK1vcdhkXpw6AvuhiJrZl7WbHRsVYidQlaZpCqXCll0LPj09IMTvmLU3RNodrb2Y1rStQzgr/aMJcQEjfgeCT/7S0gRUgmrkLhdwtmFZ6Bq1Ag2QXs8JCjdhpNrwo52WhCVsjTRhNyWeFVoy1ckQrZCcEfKpg0+jUR/NhseWQr1OuUUR1rpDSby6wRnk3FkyBQVQLIl9QprR81R2ARpjTElHaazyJ3uUUAGg7B/Ia3EuOC6EAc4wriGBfEEO6iOgOosZAW5UmBIdfGElwbSyBKXZLvxm6tGMH6Whq4hx/0tMBohg5jcs3jQlvCyPuBz5mmASuKAdtZ1jtIoA1PmMY1M1DTeCDiafYR1hgfIQTizin1EXrWR6j/4VsMXoXnvMZ7N5/zs0N7znPZqYzz4tWhd/WaQoDGRuw2G0XwkTDYBJ8Vv4nPFD6JnahEUMQabtLWXfBjFrT4GKnpAQcclvQ0JUCnowzZVP4CGSLPOqmoBKV3WB5BDKSR75h36Dc8ppRW+umMVawNixof8rxgokEGS84w/Ge+FEoKHY68W8Z7UmXYKsxRDuSXy6A39F5vkgj1mMhb4f/0AOXQ5+o5lZ5zfTxhbzPFMRNZ5OxMp3j6H10TAqcSKpiakLc48pi632iUoyRdv0pfnHt3HvCv7+QBz0HBHK1lbRsbvU3U7VpOZdqbMEaycUwtFYvGzDZmPsTghjcbRSBf4ogGzg9agFFjcMRgJQWsTRCCx4Ap9w6tTZR9t9YikUrP70bbItnTlOlpLvOUp3qaYjSDkp6m0B//QIYgul5DXOSAD3hexehUR8o9S09zK/Q0KWEddzbwP7BFqWN2kQdUpWKBMGOVc4gofZZvCUSUPttPs4covZooQxIbLs1YehCl/5ChunzxARARsIwgEJT203QgSt+urNmwycgSrmRI7niaJ1CbEoMpWvfQgJNKTsZOsheneSV2UswC5RtuN8aWP4U6HfO3FOlcupXHUkXp8zOmLyox6toml53i5D+fVhHIw18t9LFokm3qLnAZdeYRztm8nYAZ1KykNYBu9Am8xk1CyWkZvh5WZgZVgS+GpA4ceJXAgd4Q1BvFANS+8+LPHhjnjVXQCEtznWIHPjntRntgpjJsp+AhmMe3RBs+B+Zx5rfGUhmIB7k5BMETWPUvYE3CYl3OTUVZGF20xWk3SroSInJvlgm5GBNVfztT8K1hqsQw9dEwVWJ0ih2Eu27IxFttd6Ka6ojHR03xprUS0ToNnyhVXYmRAfj1/5EFm7CkrhKIuw+bmkqvZCmY6kqVJcKjrY5WsiPPA1ulFvnWu4vs1AXHoyvI8jhFTOmPhQEXMvqOSpa7ICuZ3TseF7jwbFGLCbzsIG6ZyliVFrjATSUFLkBZLy1wgZtKClwIC5qr12IlE4V1ECREdz+VV1/LJn4zxX65qoSfP2MbNpBbbgOtsTaQyzbQeLKBcn0orfrF7nETds8BaiR92JFFiCei3TNejUydkLB1zhILV+k/Yx/AQALSlSNNSX2CNriQoRRlxhISTgCmf8R8ZCNMTMelgE/JYiAiS6OMausElq+VD+BSO+lzhbw+h0+TwtuQdkMc+4ShI3xjxtZs8BjGyCk6LPK4tiOTH3CBU4KfcFzE0v7r5ZwNyEzeljzfAGgNYuZ/19Ocl3LOJjOjL5cKlhK4V6Y3eRZMJFH+xw3UmUpbYhHsWv2EybX1ECtX8K3K6pvwO3U9zqulTGv9t4yxpjYqy0Qm4ok1Rejyr2ZZrNdxjV5C30Ps+ws4v4wBDfFSeFgCxWO+LILwN39xBvOLP/2FGWQpuoSmDSkSRlwzHzW1lFwpTuRYf7LDUG/HQL0nyPdTKcwQH+QzoRDhM6diVnI0vSjE4LQ0IeQ2x2C4TzYgU31XM9O3PkfR5mqC8fqSDEyhiYowXoH9oFmcCPjHLMY4XlnFY8e1x45rjx3XHjuuPSEYikJ9tVTwGyP1qNEbvTMvgfG7Ay/lGDlCtp1DIQ5X7uIQvslSZzEcAB/OL6VYFtoASuJECqcqfUEGEW08zYl+GiS5maLzRX0Q/jmVAKWTR4ixHzXWXtKJLIZnxV7K8dx8rWc9/F8oSYgQf0wZr1GKp5lupuWQ6vgQW04g4EhJIk0g4N6qiJaZYlSY0nw1MykxE5GWv/Rcn4+/aCwfuMz4TBk4vj4vkCQofX0GyTB4Xw3hceGq53END/Iegwj/hceuhiqYDjVD63xKL2/g3jsmZPianJfEvEtu8RelsWROTPhckwl0OGVdzmFPJk5gTjNSk7mwAc36iFdvIBFEKnPGFEzNEDuTULrBYL8wMMwSTqJjOHkz6aHOd2oK+hp71SzfGnvW0nhXJSxFmK+NvQo9a1n0rGUteuUram4353Ja2WpDUpTXbQaiKMmfTXv3EElfYFy9vlhEp1gN/nxhzyCfi6cvzRY8xnh6BuOJe9vQ9CHQ7TwT04MWQqynW4L1xBoe7NHWb2QSz+OWtQv4+q+SXB4Vp5VwwnMyxc1knSibcBIXBzAJJ55JOFE24cRLMEujP5nIpeV5zomfx6fMTGmNgGLq4Mk23LPiDIsx5lK6ZDIXUPYNPFOxH+2KrCiqPOuxQhdgmmBQCnGRzuOXPRCCA0gMZTlHM8s+mixxe1BtZRyzWQkx4IiaXXBrKYQkftFMmBWJRZCAK30qBQIPx8472RmkApsi1fIm+n8ePpAN7pYgoRkKcD9HoqIf2Ugru2IS9CAUC6boqEO5TpMNhYQ15qUxFEE52UFTFsB1JDP/NItNnJAC9r0iTpfqEU6C1d6ytqHCx3Rt+JmTTG11XJMLJ1hMBgwlpLtJnxswGZxMyqdnDBmfzLrveuv422+d85lIIjTuAOYrnaOfypjM41jTBbHcXuTa6YYlTY5nGUSUHATtctnEQ9EtWQAEIWO/sEPZQgRWQH8sX8H6y9FWzK+iTwYxKl/mDhQ4M7lwjmDX3OIkB4mxifNF9Yhfj8hli/s6XGDp6lPDYD3dyO0R1ilzHJrcxYnp42DQgcwxplNJTQWXUzF4shZq1riyfI7KDZJGEhN30qT4MlX4qqmnP5qfwml0dEQFt0jnIJc5U736xt+M8he/z7+vJS7iSOtMxzi5hCgq5odxOYiS6S94/bOSNLKhN9IH349DYZqumW/Kv+knwyOjrq/XBVcjykTIPvXTClbfdE4Wth79U0Vjwuu+Wtxk0DgzlV3GGdNm5RiIsCIiOpcFZjWPAm1leURKj5CJFlgIthEF42T2+MGEGlVJOBoLWpkrIGuBkM5FVPiICJMMteh/+qnpp6emND7JKyOtRH9BSGBzkg+PkxdjlKoQoSTQpGqKI1F5X+JQqyvSgfr7xE9TF6ch0JkNFmkUEtza8h+vN5D7VPYpq0ceM2l50eOgHN1h2LTmWQ5Ww1TFocKQmAJdiooz5hCNVr0uw8czG6CK0cxegqbiXEU8L5KqEe3A0nfj3Ub65gilxqYwtPaRdNSOfNQt5UfBN1mN7rQFrCIQ2ifKUzEaPL9mploN9hEJ+hx392vgIlcTWOEBtR5TLT6XxE0kDBmH8XkpgFJOcgAut1EhSdxjvYusYZDrmo3SKoNYIPZ44YnAUcdbecxIxfMU98ApMegkY7DpWdawc1zcOMzNMWgq07SiadCMmEUFdRjuA92FrCbSYlBSZbEtEckYZvXtGaxHrG9AvHiW43VYSTccxs6YMyp5D3yG/pM9tA3vQYqSy4spueos8r/aIv+rLCWXX+46ELtpZYl7XWFZXBWXxVVxWVyVKourEmVxVaIsrrJlcRWXxeXh63L13bMD8y3WkGZi9BKmH+LhSjI26CcCo4jAL3Plxe8XeIgHYVZi4+ghSJGpmyYEvg754tu4b4sDz0UEiDI0gH4+36EyqIJ4NFWMOhk0amUWM2swiw8ifwX4oGuwwCLsg7Vha1ZjQPDU1YXhXFo5Fw5bg0rIgqtha4ixwvWrw+FhdsHVq1H3XoOjaM1qGCi5/GcqKWKztqOA4azwz9ZN1yQNrqTj6hrP2jVi7PgVCeEigfu6s2v1kzE3nNeH5Dc+Dw1vcooBLgGmGvT2pwXvxu3XDUVWf/ltymlkP9yunP5UKtjiWCyL0xb5oNXoLytLZkfGLo0MqmOihGHNRLq19dxwJC+DHASMzwWzso0b1tMrdzZD/TSx3SYYGBshSqs4wamaPFtUltDYlFLQ47R4GkyiLDyDsvC4PrAn28bwVXJcXYv5m8A0We/p46yH69/6JI+pxJOcmDawibMsIiSGPp5dwB67FV0DPHEo6upICTthla+JlUABpKAvDhFvVoUTH2mCMF1M6tPZWqQAiRg/5VA9VIzS8U2PgpujeOFsXICH3oQhzXjx0swoLrNHsUy26dBsPCsr5302cR7ELvuRdg0LuFmINIrEE+bFL4wOYtbOkYGtvY3KOynaJ4MKViI3QvChml2LRfwY+RqtniMp9yneS8I8r33LCQdDySBwh5xB0JNy+mBLEyW+Q9JpJJKpRFQpYVR39Bq4H0xZPko0obm9H3ZhS1BQITrrEUwes6e6qHo6bXpBvXF7QahntZ12mSUyJmTlHDLmQUTmKZREDbNHGNgBOgs/TwgFcOlisR3FSAOmxGeIgislq/RWpZvYvtgjyTHSY5gc4+LMVLjKp7b0rg7V1WsKOYS+mHzp3Ca42mcyUmyVVGqqdCyTDzIoQ0en9sWKaSx/k7WPV1T2iJztVvKIPPs2PCJYIV5/y2M/CBVtmrCN+/7zPDF03wdd6395V+/73X/Tfb8SDPG+r1a87/Nv977Ps7tfn/ku3/f1bOl9V1uRAVFjby3DXhz9Uy9FO0KWBSEpdL1j47xUCbptlOitOjq+yFOGRJ1zRQtSc8ozxFGl+EKlJG9LYDcE9LZBbhPI2qC2ecUgtsH4VgatzXuSSO0UStsitFenM1bIQWI1ltBqLCnkHjWSZgxFNZPa1dRzeqm+JBvylIwBj0p1R4TqmLSbfhvRsLkPhDqicI6ikmNXM3A0wzXbUZbpNwm9X8U0s4QDI9IXkp7XqjTpKgq3MIcYUWK4EsGWwoSUwJPPdRPxAsp1ivaAqcW3nhqucIBTKWiL4A3yTYoQ0fEW4vR+C0Y2muw273vKv+6+q+PKNoNETik7ArOx86Y2glRGGHBsvPRgzssvmh2SLz94YJTztHuNEYXF1j0qcAKqRn9fwWdkEOhqYBFuoCJiiF3BPPuCY5IKaFMBCQMYW7uB0jbrOZHaWlJVrDpUMdVwLtHQfjKCV1MIRrquQ4UXMpwJgLF8kDK/9+sDm62mpE4e6JO/V5vo7+OG/jgBMcjEoRYzY658S/fF8izbu/HWod14FX9hU9ANeaezXNetJi5vjrQGxM/DABt47VuV0V2yhnfBwq4pLnlL1mbeaAuQzAlAMumLiPmlGfogwAvK6QmRG8iPRhAeIHpoA5q3iAeownAsba+zOIGQlnxiD3KiN5A9yBf2IF/YgyROu9JYhTFzvcM4EuGT9/KmqWk3GlgSp4VL3Hsfp6OhI/FKimRj//KQc9VLhBjEEOR6C+KY6rb+KBXTJlpHSCm7OcXjEVTuEKMnZa2GTpE7K+wXeJ/LBavAnfZTanJX3xgYlBHYn2otoS6L+msZrmCpvwlyVm9EL8G9shZt9Yr6GhysYJV0zfTYXfgs7N2IoiK6HIHN+jzwnelr8fDNWIpBD7i0zmfd5JrTbnLptMTn5Y41irXZJ7FwiGs6zyjTeUAufPtMUKT30JuEZ93by2mY4uzES+EUZzQv1UxxhvGSnuLEdaqmUTycPm+ntTbZUUxIabz16Z6pJAwdeLGx8HKxueMbYjgaOjCFtEkeC8U3zSfNxxbdBLYn/AqyGUXx5ZyLZ3ARwhUZRzir4tC9RwlzWlwEBcU02bYCBq9YsdxeYk+QBPPkWuhRrGu3xRZtZgklENegOSOVMGGUfitDJDpIGIcXb45540h5cZE+biW357WqzIvzM9Ln0T/sHjXCumOZOGIrzQSER+rD9z7eeHFnUyoJY7LhoMjvgX5oMIaC+7+WcmIXq4CImOEGBTVTn44yGhSS1QV1ClLIgV+7wODC1QV/Znj6asQYksI1872nhwEX+sVBM3PE6aEPp6zGioQzR59+CmezgpfvdHTWvUu36WLwJqXeEHbNDTNSATjkEpVg+CK3U9ZwO7mM7nOR2wlRWT5SN2W4bI/w3nvIECUFq+UAOSt4t96r185ctvZdDMLlXm7KZOprkBmbWCNhKct+Sh2PhQpeE4eSZLOIbCf6SCPWSghQjDjf4Bv0DqxsFNrkS30e3orF1FEjKBKXjymR/URRMOLeqQTykaHXlhZrqaGHE+V4gqyZpTGW0o4cVaTt10mpUqSSudILOXFT/9SNvVtGkpUM8xQ1oIvUgPouP5E4VkYNWIHkj/TfVMKCUW3XmlnRidbnyAX/QOceIGAb3PMfmYF1GtE/DYv41RrczY/MKKi5XGairUCbLn1kxvwRdMJGOgo6NK5c/sgMjNU4qF/BcuTIJcldC3/zo/L6/JyTX4rjQ9niXsih40bHYVBgBOI+sShP9PozTvcICiFdBl5bb65ED9avLWINMkKzRkewO3f4XFhOxuF2nttDRb/AiEwFqig/aZ1hFyEzTFEtWEIwc5TgoyMkUdrfhHyBSlhekRPqS8Toit73zDTHlik0tH76N3GKQGty9qe6bzj7I+kgRaZcg+EkNcBh4H6VKCFtDK9xzLTAAhwJA7FYg/5egOmKWTPrLyOKDPLned2xNMFydN2l9egQrV3PDAhOKIByn79ewbMl5cgZXxRB4yGG2GWeZehULfFgxC1oNGeK5FIzGazQASk9k6ryRJpY/2kGKWI5rcc2zDBFPupV2pUumVsYyehLR67S1IKNxgDybb0HUjarEhaNtXLSA9tuj4+NAVntJcqxz9SUIVelJunhcfDVi755Ggdf0Cll81zdJCkS81vWFdlzTLaQp291jT68lCocMXM9lb5LBcskMki9gav3KFtZw5OqqNQhAinIoWROJcAQ+X9DVI5zeZgY3JTETsloFM7PZbhOzvaFM0UqwEbuL1C1gZSQ/rd8sUXEGETAWWI1QO8uhfRQQfQN0+zKIliL2AHJ7KQWFp4+iSfCLNvdJlBsdN+AhFtdFJMZhpdbTr8l+KYYiIhdGV5a36uMZX6iBLGF2D8RK+J0ICfO/mAsLaWOtdpmTBDdalOBzk9Qzd4YsIBAqtmqOK81Hd5mqHjottFNqUMYU/B4Y2/DY/RjL0bp4cwBtWQGxsvWcrkt10BP4CgwxaMuKu+Fyy7Go9pmc+qZIYTwE9GwZfZVMga0y+G9tWEADjoqR5Ox4Hxy+3/RJbc/OPFONBBa8vrj9Cx+fiWofdstxc+/mMq+WV5H3xS3YEhp6M8R0CaXA8ZQv2usV7S16ym73sGAcJHLaDtohXuJu5FRt9RmNVviFkevzwxCFB8HPBm/SX5JyY5T+qFMjIaj1WTsfilyUVN8ENyb+oJMylT0OXYoFiPXgMiyjKLSqjBEo2w36yoYPGR1BQZtG8usrE0UrEoMXC/BpBMHJNYH7Nbxk5gZG5SwHJLsQizTN0r1Ks/MjnTTc5P8PYjbVlw6BIvrIjU7JTYs4D8TiDOa+AuZWB6WzsFhfBpn70wA/UoZNnlsRuZhbCvzpUUh5YaenwKyo8Uv6e2+TW/3bXq7b9PbnShMdXUvYagVkz7SiANNfhkofNvo/If8FOOBly+7VciSjxEWNFsI1hdCVpY31DcATL+P0DUiYj1JgGP8J2pypsKegwmobVzFSfKT2wkTFldxY/5T6AAzpRyn4k8CTzfTZaQXCOKZ7pGmdMwR1tl9CBkbnEGYi0tliliEFqAXKjEs4qLaYkMMcZryqaIVzVZpQ2JbwtVJSlb2tBFqRwqjGEi138DGQ8KETRCCW+G6sJQAJyfpOqaIps/FE6v0yfK9Uad7zU18bIjA2motOOeS/0d/yzedbbGJjojBgLZdvR8nyv0yw6nOkgLtSmKnmk3F89yJjnPKzOuRwzVcY+vDGo8WZ8LQbbpKg5lw6bM8E7kHFw5z+fo9JCPoXvrerEmOocy9k+KpXDgQuCzHU8i39ZlS0XB8MvpiKmc6Dfwfv+C0QZfrMK9DUBlykN6Mfq5XA2HLYC9YPfPpUsrB077Rl5dYm85U8tb3Z9h38WTFXCqKOr0oKV17MyDAsLA6loXVSXBukT231FgeccwEa+ox1lFwHjm+H6nhmzDKTA5rSZPhEEy18A4z1zTJiOewCu6fbHrMu9QTFiazdsM0eUMgD5sTaAHTegT6Mwq5LYzHjfmW0ewrQQmYAfp2bnHaW7tFh1XyYz1VRLK+ScV66ompIlh19qtX269eZb96pYnOQPBEzswccAhuOXPdOrWAvHOEuFvnL+BMkxjVnFxeUEsH4b8Z6/UZLlMkb+Lb9OgLfNmgfxjEu1SPvtkHeVrRIftJ9scmvbFv3/e6gOgDmXoTCZokiYjZM6ikIua8oJY9c/i6Qmbm8DWf3hRN6CE1fObwBQhRJsZyhwpkgvBE068DDCOWmK4QDBONDcQ0ogeuHHBMZW0JiUYnFEf6jusqLx8Ng8Ow5vq36TBM1h2GyqlH+p3J9syl4375j5bbLZg2dIwxaBNWC3PgErM7vptja5RLhXEBgCh8C5xqJHmbXDj6YV8KI6PQPNloUhSmDueYbgYaI6kZjPtA1SP+AvFX2cmGGTAw+8kSKkGq/HMTaTV1rNzU1PuGYrCXJyGfTY5q/QVJ44sr3tu8J+nAzan2cQSpRuIJHetE7F3N4jdBiW9o8tHb8l0slPWIZwx8z7L3eVZxOq4kM4towx1D4WES1BKfQsUWkynEZG0QLzHo5frH4tcgbxMc9mXrImJEU9KLxIIEtnwUlSPcNgncUTMv5DEIA58SDU7bRL4lsBrzH6tg9sLrnuq9w/6zMD3tzoROkZUcValNip6EUfoc1EqiKhMGhQ6SZTomzkhVPGJ1NDw1ejV/2UqGrcnFUBJaZ0WS5vrRowXRLdSZQvSet+Z8zn75d+3LNg3ZOsdbinX+FmxzfAOV4q6ODdbXsjoXU0aKJ5rKM1Vh4mlgUIOYrFTBxSzE0sdROVSZmDmhUJVmGOpEgiEW6aJ6VJJeiJVMAi5vwqZkUX+P5AexgOQSAs5iJxhA9nXX8AaSXiCZL9b9VCN9FDUgIr6K40TYLB8b7LLfGPpliQyy5LrHSvEMGoYCl8RJBakqBBCHlgv1AXExzubR+6KUbTyuO7pZhvgruIl9mHP+FQ19Z7Kh/wXXv7v0+oOFAYXh8jXLBOoY6lhSyTE+EBmsRPTUQwP8qfZPNn7+mLKhJCD2lcWCoaZibZwAPL8JBB7i4Sd2YzITfVMWfCdIlhtNJ/TVW7zwE/+qC28d8oWPS/KGWPljAV8Ut49ITihL75ljZpfvZKUaBf+hmRbs0aiqQ98ZlJggKSVUP+HG88W6f472eWxJ8EPoh7D8wY8JzMDlI3LWgR+77zlfGdP5/+4mSc8TM2rSV54rsm/Y66fagRd5XMuxjgHbZEh5wh2tb/TYU1RnPUXVU2Leu0+UmGeG4gK8t3U899RY60wbvea3yhLHCcRPM8CPzLtvBcYme1sXv2+IFz863SbslfB4uvJChzE2XrRb0cBsdiuyv45JNwkiz9EFeKyPm/b4CEXqTCk1ZkDnQY8NLh0Sa8L22YpginWzmxHC8YjhnSSCZf6I8PXcFJMzscnxTaayhjKBgRrgVPs9V0faD4sv9xFjkMV0SX1dS64cejQkY8+XpFT4pP1QeiapLj7xXca8AvNj3ywn8abIBdjxenR5h7PRT+hTu3J/41ALYkAIu4Tzjzu7tlAWYzCNewwFBDDNTJLTIi7vDlc8JVNwMcA5Kh9tfWSA7CT9OyUJdGTZzK01ypITO4SU/guYGzA9Ujv4wl4TmOGV5q9xk/w1wRwpZOnm0xwLKmGuHJt0YTGLOQGEUL7xbGTzVMv8Y9jLaxJuMnIqVBuX1UdLPNuE+Xja5UFg6UJAQF7nslGhOD3dszKK85Q4C9Y6Kg/nQC8l2ng2n4byXomH1KcwguUhdbsRXsU1SZmH1IXNphhtBV0GBcopXgV1o55JiZUh7Yv2YBU4QcVoNOGPpcVxKaUOWTJIhcdI4yeUhRNrw7Ru0+Cgzb7umXc/0ugyyDc123K8wHI3hyVIX3E5wOdSOe9IEjmxK4ySDCjs4rM5T/dIEgamYA5mMzQ6634yg/iQjYuSYrcOF0bHV2TjnIEkXCUD47rMYDUnf7RTTr/2kqJ0EmReq1cVyCRQI8HKdYRTK6WUoNjPx8U9bXjLpL46WcCOvipDhjHCBTyaZubxTKfv93dG//3vvZ1lJ/z3JlLjCY9wExj5Tv6o9BBgzZ0AhQ5rnqagh+Wc5Zp7UvSRag7clql3jbMWRmsLX9LQI6L8/KuDPOCPZzm9+Xiqwezd9IUZU7xjePlaXD6Clzfj8iG8fCkuE02b1BAwnIf5BSVjl20havEB4aQSVhrfpKH71hYy49UGAmTYHlFOaoJC6NTAYIQdybqk1FpY1mfmiLH2+ixGW1Jmp34DdJ8PO5bnjvPh5tHH94pYWeWOtYePUFwz3KO8FTaFXL2RnxFVHQNjo5LpJAjLDTT2Cc+O/XZxmvD/ZG1pZbIO85UNv6PS783DDAugxlx8+vLAkvYl9Wq9ltUl0rqujasvLihlo8QHTV3wisDgOJ3Sa/7cTVz0ukoX/Sd+9FLtS0J1X8/EQr4c+UNLUjIP9tbIbNno7DINnH8yIX7MzAIssZmoH7mW6EMXI4dlSgq14dgyDY4t0+DYMg0UNkt0U8ypmGFyKv7oG08eFdaCv8MECzSMbkl3NvhWLtOib6Y7f7QcLZWglXVLyVuN3JKc4kFxUUeLEVdeu/Hr7GWWGopoyRKmJqSkVP0dd1tFFWPlJWYzILjAV6QSCQGbRU9OYFj/oLgL1NkoE5eD42/1L+laFdv1r++4XSte9n7vnV72qHR0lyAQosiBQvRsRiDenOBrY29MfZOvHMQ9sjweTgP+sBGxm4PY7+/leErBid1JnvUayUNTWy9IW5MM/xL71Jm53pRLk1gXC93ZrIWi5ej3U4lYimL9wDUm5EJD2GECZfqpLFPpuMzMIX6zGqkysU4xz4Ozl7vhthlT0EuLy5fi8piYicOlrJ137RY4MLg+fdDHEr9aHD4GOlFDqhaZKH9BS+l41mbCOEZVls5CDc7cc6aEPSsGVHiJKysIXA6dUQGrRr6kL0iBhXyYOnAu2GHpCacyMR6x3km9AIabmuwTGJXj2OK80FKSzSuxGCUBw8A4JCsDO3N7MiMDQoDf9myI1VrOH64wxhL8xbtyLRPXjiffAtIjhlOAqZTQio8sn7n1ealgmytmv/6ZGtKcfURaDKZZIpn2kabZU5nCxdA91iUGqTyxSMBjLIZpBPMtk+HpUp4y45aizbA1upU8XshPR5XdVY/NU64qY1oga/PDyXc3cZxZIxyD8nH03Z4oVVSJgzzXgi6KCf1Fs/KMpI4DwfrCrKXIZxNy0ApMX80M4tw5tMRgo6a7xKUvWUWcmS7XQneEiT9hocVUfWKkqTSFPz1MgwWohIZdHvwdj7qJrMu/+zasY+Peh5aGo9kzFPTrraCf7EWVADwiAGf/CMLRBZNCnVY/agTpYJfy+vUTQ7vU9SqegEqGr744rqZgqoT5PfqpQBjEpJaQxKwEfeblS2aLeel0kBTRotJH8XjwJS2PgxsOUfv57JsNg9rU1coT/0BHQsryYUwEDYoSe3aVpKIyps9hY49CgqpcurB+UGWSxsajVtDo1EXIdWF0gToB1pCOIdpGVULbOAZFNZINvJKNcvqKTMHDsjpKlH5E010uRdOvYpmlqLQOW3ukzfDh2JEV2nJSO8t0vrdizyUsuWuClCU3r8xNhNb84L7IP27TFznTYbokmY3b2NmBxDz1rp2j9K+EsPSOTGxt18n8ZB5o3TCZQ6O7/CIFmaObfLEOHQFE98jeW2WHfjmgzOJ1wyxjvlxtqzJXe8GRq1lbM3k13PuM7NCv8NW2Knu1OSUKJEfK2Hb0EzyYVOoPrbwXMrxJmtsTk3FOKrePE5FsqUAsK4BdCC58A2WyGVGPdB3wEfV9GZNbdTAFzbG4itdd8CSZyWHXBoPcogMT5AzWr6lin4YHYjHd61m7phwM4gHTPzaJYVi7kKjCqDQ7wWlFkkmXP5a6fIqzg0YdVXfyqJIAPh3Zw0jEges9nC+Q58KRTrQLT7CX32fIejLTyBwyaFUDcqDp9Xa/4NN8MtuOcCxtVRTBUiQYr2OHfILD89DyybrUuNZf9IY0S89wxGWComKERLF99Ngabry5XLwOsR0e+oG+j5Pq2l4sboy673zlIs+fZ4KxbpTVz7uM7STjX/RlpLZjGjl9LiZfOB8Z4cT0fAYaaDXyuJK2yUA2lQQ33lCpkuBVcSVB47E2RQDjjj8Ua3RwI/SQ1ABijlv9uYxEQs8iulQqaQHdfGOWnXMH6hOwffUFsdjiCfjtBA3xNnepEhqiQygNFK2+sMhR1Fx6LBl+Kix6he/VXoQFM6pUtJ8JE8xNTL8VwvfJuD0V5XBzqWh9AgYQN7iG62jTvSgdHxO+cuGwcHiYD6vCEeHIcJSeFBKjtEb1VaP6qvk6h9jBzeLP4axYhxT/Kl4iAU+vrXHoU1TuMpZ9YUL0ucmyT+jK9FnlrmMFvIYZh6oTWdDPuuU696y4EAhaRgXviFkJMFrozVy7OvROphM+tQkUF1ZO82nMav5gyfzwyaDAFASuZMWxGEoQqZo7QhI8nCRqHMM+nJien/32L4KBeEkzJyvC4JZJBDws/JxeCrmEJgSMJolZkNOZHfADNr0TVRLxWMdUR/RAcU1CRTUJs77vKN/1Pfag1TOanJeUWULP8M3ZfH5WGpHEs42bToc7WJBcaJhdlyHOCZ8CYsbZCSPOtWSk5a+ZkFA+fXKUUIGRUEEpgehsxwiOHhoNkSYW6OcRrq43ZGupO0S5SGOJiK7opjVFTrd4yoFhbHI3/lmd6Z/b4nenWtyLW9x6HRtNfoAy2qQniKEqFIGsf0c8uyftFYLVbkxaEy9JFVthpv++b5BisaVykERDuS6bw9SLVI8NmgNFuUczDiXpU1ybxFrBYXssP3cbqdQeMgwgbPap00xtHnDS6T24XGcD/wmNPZGaQmQCYY8xsoxp/QNlKAecJJZUWQeceEA+VGqXcG2l/5Y5mn0KXoLXIx1js89CXv8nFVetYyJWGuZU7s9QDkRc6fYXvj2aMxexQM6PM4l3SsQS5J3Qg/ADZYMKJfhYA9gqbZvy6/hv4TozS5T5KoMxMlQjVUYlYc82ZuvVwASci2knDiZ/bnQaqojWCcSVb7m2oirLmXWjN3ej/yCb5IBHPdfj0p9+vU0EoGtkZpk6hUnsGJgB7YxYJcxpkSO3M+BJPMtOiNRsor4SJRkzk/mizJoYnk+OwDxlNJS2BpPR2bxEinmD9vGXgAdgNYOJsHLQE75pjWmV7ZmqpD1jTBjkikBHgtgx0fZnl1zp7JKYWK7LmPGfdgFjSnMl329poTUz7GamNC4vOgC0KTI7Wdty09qWJ9qWl9C2YMSxVk8+R5e5iVScTqCINxh9jqjn/QWNuePT8AnQ1yK5Ri7K9BkVPnENhyunfRU7O1YddqMZfIkBx+hW77A9v5PJT39bVxB9Ac7/UEK7owIE0HqHIiZbcLxCL+swTwBxzgSbqDFPV6Yt55RpiIKoEfdwBa4hxYqh6G4y0qNU0oely8KEplxMy22SQfQXfXaHX5G1cvQAq0Hrf2SZQG8lGJFSjwHsSSQFK6IbQUnd1WhPiDtjUbr8NJ5UQAr0F1wbg6c5E1sw2o0IW/cI3SUFt60fhCk+UF9PdFAvjerkNADxsVGkHl+eIU+rikYVrxamhas53wP3XpCNnzuliBLJoJV1+Ceq1k+5BXALQGQIiQaVDOZQUS9M1I9Ep9YPVdqlZYvb3ciMYfSB9jU1HxOPb3rAXdntdAHqAUtMB5gt7g1VbptBX4cHmkBLvAq/aMu11irTCLlap/g5KnAfMLQJJKH+JXdpEvltVr3wsRlFLkQlnkLuzIJzZ8RP6Zv4m+BFHrEOwhks5A0Ibp2gTVUR+uEGVeSEwoL4/jYqyQ+OZw5qS/FQFgjKSYaX70qujSPoDOIVIkeL1ZMpVJ7Lz3Kk17H9z9EFGeESloiUhYc4o2Rgox3FB1WNHunkp5f6mredbJh031oNK5GDE+OdA0y2cRHszLQ5gc0X4Ep83IwHVfIpkTcWs6PdmHXHT58u/elAW848juizvcooGVOZRW/1mf7UJxj6bHQCuombp+Lix1SKfLiJcILtAuXPLi0MDgx9j2fqhyWfPlk67OAST4W+OWBO9hyWyzMM+hPIBE3g6GZKLgQ7JyaLNkdcFsd1R8PR5j6CkXfDD6vFKT/a/7DagmGGDt25qF+UNLw8V0iarPWcugnP6bWZeiPHQZYcSJE4aNiTJWeF/H/z2bKnzD6GIuvLfAa84UxCuBr9o4zpdDF0gl+omkNgLktxFd144oCIoJddrjEm8n+Q89/7Ds/fcajnH2RwVTx9N7BKBl/fcSY7NGdNdhIOR591NF8yDGkCKXFh57jtMZxrPe/U7PcovrO/nfGSi8IhjJfpg5/+qDOE8w+Kx5vU8iG0GUN+QCBQPFByRwxhTjWS3lK1n7fe6W5OdboPlhLUx1waKsmlUcVqKhaPjknm35momJ7WOExB3BwXxNVXZsR8k5RMRcZGat6uAEV02kDH4HM9c664SlRisqogpnjGetqTMwtGJcbBRpb0oxmbITstbXpSRxRSQ9L72OMM4v2b/Eb6Nzb3dWinVhFRHJ36lD31IItDrmNXLkJgkLEdNE89gKSj0F0g5nUfJkw/gCj4vcHu1o+jr/PBbH62hxO0Wp2OwX0JBudYTyJk5PI4iLGpBzvyL/Q21e7v5eKPXqHZuQCuXu+bPFfH1gYS+ewN4R1+uN13qPjNFX7yM7Pbu/WUknzMMTY44jH74RhQZ13R+fQFgcmxnGwwKBirY+AnJevrPxg0Z7qgPMoj+P+B9k0dgwB0bL8SXpQGfY1PXoFQn8Be7ScUl1/ZVit/brutvK2zz9vu2WWi3KYKJmYDUpOMLP9jJsm+/cFy/YUrDFKMJ5AkjoT24ia0l2lDsbEpv49s7HpD5wMC5Z10jqky5Utpy5zl36Wvg/N+5crGYocKbRQHg2nCcQ4xaQLlKHCpsgaxu5NzyeYSRlD2iLncD7+iGLoiyrevb/XonSXaOt0WvmASCY5+z2Fy97jGGMbFxM05zZGI8Rx0Dm/75peV3vy81M0nO7EjEEUvZz+EDuNUD+UhoTikEUMyRAYYHKqhcrbZxuxrRW/xhVRyttS7un+JwUeBo38odOzm8Fbj1fB6A9IiVp03UYyo7lr4yJWJDXxOjIOuHWcJwdv/1kreD5Zq9JSAMlixCBoSP1dGnR/KXWs69Oflrn+wd51aEmrBfo/coPpbLpOC8gmfcznic60v8RV4XJNcksKQDjjbApGasME0iV3lTPqfk4C7o+PibuR5eMwzsi8WetRMg5+KThM698IgPtdyROQnlWkiuT4UMm+Alz7X38OVnl2u9ByrIOSCgXmL/PVaeOQOoSJKXKrJhoHreWZ9MFWNiR7ZsLgY0IjoXrFj2pCJb/CiNUSJvKIbeZATc3kyGSICn5XIWDclb9yEvDlgG85rdE9Y57V1z8YO64oD4EJJpbW06HYAoDUrA2BSpQDAl5MBgJP8mAbOdOCKZ136ts76h5c466GhnnVx8l5E3Fhy1tTKWSlXedv7DPtX8J6F/AUu8qwPrVI8dZAzQcXe3pklKjeyGVmUohuN5sz/n9oIiAv9/VbXnDyt8m0x6Le9++7nxHCA2FUpuH2UvOyqlCPAtpzk6vykt3QSOkcnuQu21axfeZvNut/2zpxcOQ3jlzYNwxNj5KI4vhF6+emJG/Jweu1+9I/5BmdrWPk1A2fhtjOT+Fn0ZUc45u8loB8+2X6CxkVM8d6w7BP4FlwMRMzANZeR0H2q+B3yU4jOGyfKJEaAvU+H8dyqN2fnEnUwjXHxgU8tV7RsWJ8lSFAiQYLUzFL5xHvdwU+cnpq6LR1Z+fQN5kuluTt9/onbOP+OinP/5PK4lkJUwOAUGvZ94wxOW+9K/zmbN6r4mHbsZ2MkrdIVWN9+MYkI24cvuDGJyAhC7UZTUTCB7XBijgAhHpzkrhG9H3XnGeg3uno10g7NYH7gQ9AyX3D1asxY4sv6qBRB3FnYwEaDHYbooYFboStekEtWmuAlGILUB0OXSgU6+X1L5hNxfDhsAEd7QRCGlIWbMrZQRn6fNBkXm6C5eaYqjSnqpPRU6ysZ8ilT7CmTyzMvONz/vMd4rxqpQIlF3WPk19v+ZBUb8pn7h9qQkyx0R1eA7liIDsJ14N7G8zy5zGRi28FQSOUMN/d3U5bShEEUaKx39rcKyjM8nbs2RhSstSA1Hw+hgeJKUJ4mhS2+vi77ls962aGz9nsrZ8FXk1uVuDckDuZYH0duciJRX8V9RLgDrCkjgd3RLk8vvtkiZuydmXyi08cp8Ji9JjaLICDO8JM2y1t5wC32Ad/KWQOJ1/LWGgyCMc3mjzCMoEWKNwtMR2yyuaiTjpcMKPIFwittinbqL3AqqYkhGkJVAvhMKvF5Q+9cY6iVvaPEBVaGwNuHnXdmpuFB5gsOINqPzUZm2QmLVMiH7T2XMxgleRZvdn3W1qfV386WC+1JJS5Kg2w8m1KknLheDMNc/aTMdm1R0wpzxGkV54ghnHj62z3xjLd74pkVT5ywTWeg7VFPWpNw3zJtBXb/OsvJQG6sGLkc4LV+rxQrjztP2Cp9fYUnD5svA1Fs47yqbZ5X8Rlf3fYz7rMNy9HYivrljFROIJFb8TZ/+ifcBom0EHXBt4FWWCOu0WStKATLHiVZ/IQEIycJ8zV1I6Z+36Hc6sKA7WLzSkM5502pKyLnTNhWaQqG3z/jJgXglMTEilPjXVhf5XMyNXK8P5SyrkwuQU77dCfnGio4/PVjAbtrXH2/lLAyPFQmF2xi3I/QQ9ZtymCDBLhS6PMoNrGmm7a9rPL7OHEAzBXCVls6KG2Ne2KKj69sAf7ES4HhPptJOoPLFVlh6EG2BBizj2UtMtAie8fHCqHbapJWWIe7MissQsk0pr0ZGGKC2hzbch19Gxroq0uCWJNiBMV5pZyKsUApEyIlgXcvNBOTJ2EvvYXSdLgH+EM54YepE/YZRBe7zTe6mKX2NlrYFKeMdbcCFGVUPsmVC674/ESmIXgmMKAki5wpJqFJclccaG/rTl/1aOBY/zyrN3xd0rao25N6Q/oQRFekFSxPcuLrjFddCSAocvU7zNU/IT0zG6QswZBitVVn7KQ8vtQJJu9h3IvcOn+2CUZ7MZi6oqBAwr+opkRODP1RrLuACWYdoUBNeMZHpVjiwbmTMc+P9cskHElj+lVS9ZF3eIvwDkvJsQlp8EriqdapxFP5FqYy0bHfDHQjdDSzo71EPDM4l8pPjOeSTAgSkVMJd/8mFW8F4w2iS29gdOlHyNXzpUz+AKdiTq3Y/qFiHuWKGbYJqQKnXvS1P37zSbWAqxajLg99SmjiMZ3NsZOnk28sNR+QepuSo7JX699Qd9L3WR/QBypjLC4jWYd+82ctpGa7h37DusLGDU1MGxk9VkwXZOlRkg6n/8pwTE4UgoXXiOQEP8Ga1MiZaavGwWy99Lv7E5ibmwNtMDQHyKI4G46eiV4CLdnZNJhzNstA8xIBTxW8rGvAWI5kGejPc3KiHvBI1BLmCg7dqwLRhMwwHOReW97Ygxz5c/tdQiFyKVKDRBRsagtVx5JobW8fBvUaHBsIu9VjEAs4/2W2CF3WsrE/jEsF1iWdkTicTMIzciH9MjuLI+nbfcaT1JBf59f2dcamaa/mG0PCFH8XW4SE8N7Mn4NPOW+EoWE6kQs9nukmoAs4N+zJPDcMLevuidwemc2wNCJvxS1vtRXGDmJmXJMyM/jdGkqbATScFG2JaYTtHHiFPZAEEyhKVYPPP0lZeXd2e5f++lCf4Rv2wL1x3FQzlCTanTyHoHs0uI/dN6OMeYmaiz+iLrDep7n78tz+U6KVjRDhl8cvhhA5zNHxuNcWTU6935bQdvYqUUZZMfpLIoJopE1D2vLRW7Pij+FstIssUV+BSw4JfJ5Dmv2gKYwyVZg7hn6tPUtrSUkhA+YGOFWZiP/u3DQuJUFaL3w/hkfnFIkV3qdphTvmpZ7J0sQ6TRBy0JtNY2/2uLUv9fJ7lGJljGuXbfriXO7Ee5Z+a3ifW9xE0Qo3bpayGf+sDKFOZMaveMgNKeOm4iHnpK6yh+CsNc1hGI4xpMNCLEwR+vw40RZ0Sgvj9k32fY0cFgFKQqeU4FboHEaPpn2Njp7maGoPbrIag7jUX3HrpZpTDfVblP3U9cHh5ehzMyitjKJB026SgA276Z6sEihQM2P9slCqxPr5MaXaGEdqBDad4zyHsYIaAHshGCzg/wAH/PO7O0JNAcaOySRRVvqxOr+HzMP2yUD6tgk9l8RQHvDz+feXug70nX6Cj096fPlRv/aGctT1QzrqEnPHsV5u8KO+N6TnumNIRw1UOGpXx3rnxwh1kSv5kMgPXSj9iPp5YsomDn++wu4O9Xi6oH7MLfMRo05SSBM06M1Gut1q2ScTD7JXhQep5/ob+qQMxcz1fWXopjEJ/5r1rJWae4WU3FZWbqMeLIiS3RNk22zesDpHdAWzWS1mZYUwTcKswR2MLCziz6EoBnnIwTk+/TMF75TQ+zQsrj0aU9k9Gh3iHZaqQkwKLBSvEI+Ebrrdg14YykEXw0G7pjoD4/r1Rs/0gjGxOSevavFlPhYkR3BZfjdWU1h9kEFlwl44qMJk5qU3x7QJ6Rhg6/rbe4iKu2+0PXX3ihnKoJXeMYCEsLi8/UcI7fdC5eainJMvST7eNQ7M0Nub9wTBsc/O22+DgghNP2EwIyufpWjhLsjazijo43ruCJsvZHspjwXpd/pFj+YA8PDgO2/wh/iWYPS5c80D6i8qO+fDBItNHb38JoS19FWZtmhFd/Rp6DQRjoQZc2vh/vTKXqxaSuyCVcvt3n83J8Ey5xD0xhLNnQsa0S5OIsIXYnyPCWnx6TI0wXD4JWHBeAarEQ0IvYQ5DhwMFY97Vogj5JNiGmFeZlb9WypFEWnio6ls4v4dTVylX8ps52lRf4q2PDJAwYAItMtHsVokUgNuIdpV/YZimWEaRVdolNc97FqJSmJPevVBrHISRUItPyeKRhWNnw2vOW02XP52t6dH3oFywQqSGOCaHLGi+WTGEjAj2zHI0Z9m8okrjEldoQEJ/vEKuzkxLathXYr4ELK66tl+Q/5ZJpzFGafNss/qg6Ad071St9sueQs/oXgC672Etm2SRanPygsI9o1LS6IqsTUo371227sTZz+x7bN/E/DLg+Q5KZfIO3dI5dKjIba4G5zOYR3F1JRuCi7BL+caC6ACYdM7voHp49S3ThoQkUiJXwhX2/4NtrN/123qnInnA48scXNCN8CJmZ5P8fRdkdR3nWh3tRVknhV4dPPxKiPeQeOvVN1RXT+6Cnep2L1x4kLf404OhT70JVnSVEBn+A4+2j3ZCntuwj1bsvk6J5l2aF2fZ4AM7N3GaYPfqk6YS13US9ySWacOO/o0fUK0+bYBI7HP9XkbjazKgmXnPC0PesTJrjliV+ODLPt8Pn6+OpuWrq/OlPat99BYLsKQQBdLWzeE2vPvo69FMnWuxLH1hdDUdebpH8UGGM5kzr85Ez9xlWlT434oxHwHm32SsvGZzgGqJrZ7qqhd6SRbFdKPhpFcIrGI0/OV3KxJK/292Cu/gPUYs8VoZTdybzUU8zVGB8APwsOJuALyOzoVbYodUNLthH2zvw3+u9vsWnqcZO+Q1/hdIHsMM4XtNxX2yDln+NDAkZSwNyXta/PVKW0natAnwAO+N7nRAN7hsaXrz7J14HA+GeRJ/hjAZZLQega45Ad7pz8Gg+15LuBbs7Z0mCV2h0vZ4agLikdjNU+Cg1zqxSBfg3GVTup3Xr2nV4Di7O0B/YE/l5MOUehvghbxHsu7yeoH+lqqWWbHN9Gfy1Y8cAdq86tnhqfOVOuneDc9MoMPU9ZTQofFN/9MfPNHPLwR7kDHOdcL1K8G+cqPenPWHA1WObFlk5ug8vOz+U6OGpi59Q0e9WHRikPMziXFMb+j2DFEg4Amu/4TiAs5HSEP1A22uJVf4DF4gZ2dhPM9l3DKO7SLTDSU2FMTnvwJ0GzSRo4ts1j2bucN8m7voUVyybNr5uxAhlx6RJzoVjx9FKnWfVT00WnrGeQWaXMMU0l2tKmobjLP9D3ymYsJvXtH6YMaXE3QA2Ev9EDFL23VWXAUYfehN/idS3Cmx2GIlh51jjlKOGowH+63QWoTVpoo21RXvilXuikX1eCmHRODKbprA8z5GsXJDqkxhnVS8jqWBUQ1Qh0FGeEVkpo5epOHF1PRC2hL/e0OnDxqSYGodLGSFz2PXrTCpvh5ESzx50BkGlUrMFrhx/DRMOW90fEjKuBr7liIH7jk8d1+6gv67xj/H1OEv9LvZXrTGAodGdPBfwZ0idFC0MF+QH2xx91pQpECffqijF3/bjZeN2gGfU9yHdwcL8k6lYCsQmYeekZr+WFnGp2Sv/oXpi15C0KOr/LxoHhChgnJt8/xGD7Xl/g+JA+wAz3o031k/VEHN9gDEOZrD2DligaojusoUzjKnoElPPRTKr1+rpdcD0v2h+n9YPXe7OJ6glixyDdM2rMjrVQr6nW+/VpxOFk7CZedr1elb3GWmzcjGgtHesm12/lxrCX1vUDW5VKwbgU6FhHKV5m1F0E7lkOjrTBpoAChj/ijzQN8xHpXjobXBttWLoS5I/ohN32b75fehj7jOtDm9BkKVUZ2cdNgvjHDDSIdY102tXpiNi8uGMpvKcrafsTqXUwdelI2n6h6cJ3Kp2og0KH4cihmHs7IdcSNFa/pxBo70ys3mNOmr+In5ckN3R+8DzUl/XPet69itfsVLz8iOWjpSH0F9vGHQU5zU2h9oY/L/MSoqbN4+BsYffnhvPwCfCVZvDQYlb6MbP9V1jFXrMIrgv779BdBjtUSaUTqDFqRgDWvvIIrt9pHqsML0I7L8JT7s/JMWEvBS90lz/CGGrOMYs2V5iLi/WnOdHNyqDeq/DA+6NBNZquvz/ErtAuOc3kIHuPxypbkyoBdYUiB58iFSYdO76C73IcS5QH7qjn7Fig44uUxycs69uzkM9L3+lIQL18mbYN6eNweL2F72Gf6qhe35Td9/HisBayKD/mDR99UP+jpxzL5HF+FO7LJCYDHoYZ0sXmpJZ7eCC3xqG8O39009P8kTlynzHtEz9zBhw/jzNGn+JbYzmZxgBblKo8HZulRXoKn/0bFR4JG/C2fBk0ISzkep7PM+T/LVHwRpR9S+axDDj6z5VnbW07JmKW/ZOIrZnnQyd82Pj3H69FKHsB0H20fjmYCudTZ2XzG0eeDdZcVBRX/NkKDZukOVfLXSR32osd/bwxKDsvx9ofNZWryPvKleaCm+ojTlv/ApsDRl+Z43XNkm12TLbg/ylbYhz938P/nb/0Y6d1g7H72Y2rGgKOmDzgDA2rcgLNL39KWsLd1SUdT3/KelrC5s6U37OjsCxd19rf0hAPOGLO/tWNJ2NayKmzl/f2dyxctbWkOF3f2TIPDduxqWtTW0tcbdi7vCzsXh509zS20Y288uLUjxMvAsctgoamPLggn97T0dnV29MItlzb1t+DhNbIHjmmCM5fCM/S1LqNd43uW9/aNb29dSAv4t7dnkd3Y09SzanxTe3vnItrc29czrqfXGb+oqWdJ5/ieliWtsGUV7WrtaG5ZOW5RT1NfS++41s7Gifvvt/+ixVMXTV44aeGkSVMWj1+0vKe/ZZ9Jkybu39jc1N7S1jhp3IRxE/iyi5ram97+lReugj2NE8dN3GfcPnTGwuWL8Xdc67Kudrrq9t+xt6+ZNvYt7Wlpah4PL9zU/rYfqKU5+Z77xu9pOsTbvnJz65KW3r7GCeMmThy3L78rPGrbcU1dreMX9R3X39TT2rSw/e1ff2FTb8vk/eD6++wzbiKd0tKxpLWjZfySlo6Wnqb247qW93R19raMb25Z1NncMsTGjTvQos729pZFfa3QPcf3tyw6rrmle3nL+GWdzW/5SnC2Pe9tvSm2WyP0ksUtPdie5n3hTu/4u8dfXK6mpg1AqLqzp7WlvRFGe+NEWW5a2NnT1wjdwm5Z3NrR1J7a0tzU15TasBQ6aHrvRGcurR3YUJjR2wc9rLcQFmYsa+lb2tlcOKCnpRvW+uB9Wvoal/e00pa9DlgEHb2vpfmAlpVdrSAxDujo7FjUcmBhYFjhAHjE1mZYzBYO6GtaAguq4JzgaecjjuN8VjnObvC3qa+vZVkXXCDs6wz7mtpaws4V0EV6l7Z2oaQ6Cr5a2N/UvrwlXLG0tb0lbO0LVzT1hvDCPZ0rWpo7lre3h12drR19IIu6mnp7+UL4sXtaQFT0tva3hMt7W/BaTR1h58IidJuwuaUP/sChcM1FS8MVncvbm8N2aA88d3lHb9PilrCpvbWpF8UqiEe8XEdn2AtCNeTmMGuLobmaUXo2NTfD24Oo7GxvRhlM0pikKYjkFbC1hZt24riOzkY5GO5E8nRZUzsK35ZmOKe5pb1lSRP2bGrIRdi9SNo3wYg14355V3tnU3Mvdno8ZmlTa8fyjoWdyzua+3qWdyzC70FdoqW5HcZd31Ie7k2LFrV0yX8b4aSe3hazBpfpbIaXldX2po4ly+GGstoDqy29uNLb27ios6OvpxP6HAyhFY3w9ZtbOvpam9or78dOBl+z4j5uycr7oLFAXpTsgi4GMmOQay5rWtkoj5zY2oNtBJKu8jlmLz8Jno03b2qHsdS/qGk5bOxp/RR9jEVNMJ+a83iFR8ii5o7G9E74ciyacAO0TWNzK8yjva3JTaa9zbppcLtOn82uwSySPJu+h1npxW7e2reqsauzvXXRqkE2w6t2oYzo7Gi3h/St6oKrdLa1wjDqAwHQAt1hCbQxDg0ezNArVzSBrtC8uKdz2dLO3r7WxdDOfYuW4l94Aej9zSBToA/CBuivLXYvPSL8Xd6RPq69CZtbNrW3drSZd8PPJ7fr5Y/fBV1+WVNXT+fKVY34LbCbYdeOt9iv07V8IbwkicSu1o7ektXku9Nz9bSAsG7poT/wV5oIVuGVYd4GOd3YtBgECrRh44qWhb2dqDw18mBIb2tZCS3Zi9NQejvcOr0BHrqvE2at9FYY1nRySw8uwQb+HCC7WhfB94GH7aUnNx+zD56tCaRgD+3CGcd0JBBxPdj9O/qWdy3pgb4ufxrh/fHkFtPXe2FuX9Xf2gQNjUrjihUrUo27sjHZOxo7u2iOXdnYDM3YhQ0Gn9f0dPhgPU3LEget7O2lF+XuzyxCk530vw8klmEKcFz4gX7s+PAL4BcPGhRZjvPMcO2gI2iknLPkd8OKp1yz5Jae5zs+OO3F+VesPWrkkWctDS6+8ucn77bTj7d+fKKrnePguG74jYFfBn5Vcv0s/HLwG5b4i/ceLvcOEtszshzIecPkb0Z+zwTaeQF+r8PPyWhnOPxGwa8afnXwez/8xsJvX/hNhd90+B0Cv/nwOxp+25i4nFfgHebCPc7K8DuUzpkfgvUp8Pfzed5/E7h994W/18FvR/jxlG7U98aJB1dpOMJxJkzcZ9/9Jk2eMnX/aOaHDp41G4Y7TTLQNaRf9aa+Cbb5KPjZeQeW18G1zoffMPkedh/0tK7lfbT/WviNMt+7cdxx/TAcOhYuBqECvRSnitYlVocRA6QVjBOcA3F1IU6cMGu20szStwq2Q9N0hu2dHUvomjWJPrR36GznnygoItJIJ+G7o4rQtKy1meZPkEktvS1Lpo0fj7M5ThfhMtQ9FnUuA9OotQekfchWFM/q1hRb2ILPBe8AX6/J2kxkS4QkRci4auloFpUKnugXIzT1pRkwIkHWdDXBMHoGtmE/FXUroWfN6IXZZVnLDJF4fatmdDX1LeVzxy/s7YAhOP+IBXPnf/gjc2YtOGL+RxYccfSCg2cdPmvBrENmRQcvOCr60KwPzf/wh2d9aMER0YIPHXLk0bOOOtah/vAfheA/CsEQFYL/aAL/0QTetiZghHfYtKTTOJuW45yBkh13kJAE8yyWn2g1LensJA8WGKN2kiFZ2VuYFk4L+1Z0xq6xXjTwaNaA2y6Ghkk5zvaEzXhiC37KJpTpcBN4NRblydNiud7W0bmi9CL2xF7cI+1I25NKS3of9bP0pqOPOjy9gcUN3Y1kSAt0glVsW+Kj0AQIO9HXZt/TPteKVjDweppWdODE2RS2N+GcA0+pHMXT/JxD5h562OHzPjz/iCOP+siCoz/6sWOO/a+mhYuaWxYvWdpabGuHSberGya45f0rVq76VKwkjB3/5tD/HQS/6XzetAM+eKBsdZTr+UEmmxs2PF81YuQoPXqH91S/d8f31ezE+3eurdtl193C+sLuY96/x54Ne31g7N6N48bjI7z5v+FfiTJ69ntZD20drUkvvE9r0hGtZkBOBvaLtqyECRW+vNn3VvVW7iDxYMB+wN4C8cHSx7ZOBjzc6EtxHyY3MHYfHFsdvStwnHXaR5T+Nw19KuCmAp2o1+4jvTDtfKaOJ6qRvcPiVjifO+3e3GHhL3dn8DJjTw/hruhNgV7Zwp4SfhB4p8SzsEcDdy/sbF5FLh45ZRrphhV84HBrFCzL8BXl2ehc1NjA5QKjAr3dTfGp9oiFoPe1ocRYHF8cWhR0NHyqZa296PfBo7ta4NGWgPM7TH2O5V32UvJl4HFZwMWygGfssLdpVa892j77UnNN7ln8DfGl+VHg+49O2C07wO89YoOYrhnW6JSWW2ojPAMaHqh5zkaXdb1HFK9fKNc26xfJemn/M/9yP7z1eey7B2z60Xrsv2NfPv8N7MPPTd7lOOzHD570u6uxL+/WftBY7M9tt0WvYp9eVb/mPdivlTO0f19deay3vuenzm0d7/VGDi86ew0oZ8PTq9QtH7zU29B9n3rzxt+41484RF176Uj3Jz88VV1Sc46ztnWSc3zVbc6mR15VXzp8ndva8oTa5TXfOa/qGmeHS47Lv6+2etcD15793o9NmV594iM9O63+03j/wHv+UrfrvJpdl/mB8+dX5o32ept2PmvY6lFLJq7asaPl9d2gaRO/Uc6ff/pi3U9qPu98YdLvd5l12/O7zCt7IWjH577lDvvt19SnfvUBd5fqh5yj1nnOhAefd1asmuFNfHKjenPZD9SS2nOdnX/2fm/3Y85UHzj2707j1321y/WXq0889rB6o6bbrX50rfPbhz+ofnn5Kc4xixe7F154obr33nudfffdV+Hy4sWLcdnDbYtl/5Db9lffUX+46jJ1y9WfdM/4ruesufNk59NPXunsM2dP9aur7nW+s/J1Z/UuX1L3Qx+aB8cfDhcG09Ix6/NK1ntL1vtkfcP4M2Z+7uAp3fe/OnDDFb+84Q8fv/Oj+z83+rljLz9p+nk/+2TdlRu+kX1UffzkHW4/ZeKY73+66ui+/769543rfr1uU+axi/ueu/h732u9+KlT59z+17sv+d6oe79SNaZz7z80fmN936GPff3aT/zitFf6jzryoA3L7p64ecue3rX3rD32jufzW++e87lNPzty0Y8yS/baq/qU4d/Zc2p97bjXlu097z0jpn5kQe/wlluGF/vH/fDOE0/Zu+e8rzx9x2WHLd55c9eZh9351SPb79np6fMeHJO58OFTJo18oevSot7xe5fvlGufsuvhKw7Z84Zbr93v+qq6/Q/9xqMfnv+jjR9/vnPc0r+cdA6oblesrF65ZX3Oveesf7x5+7l/aj/i8pe++srtf1vZfTe2deGahkewHX7c8tfdsS3GHzDvGWyPW395+onYJlNvOOR5bJedHghuxLa5eP5O38T2qTlx2S+wjWa63lexnW7v7JqFbXXWt576MLbXb7795s+wzTpPP+Fv2G7XfWHHA7DtJu1wz/ux/c7fo/V+bMOfHPrcl7Adn3z//KnYljf87KwzsT1bNl61Att0uTv2WGzXk5/6Wge27UOvRrdh+97wkdEnYxtf+fjiv2A7632+3YhtPb3+1Q3Y3k+N/Ovt2OZ3nrP5QGz3928a/nls+86TvK3Y/l0dI4fjN3ht/E9m43fY44d7fAK/xZ8/cNd/4fd4/PoLLsFv8utF3zwTv8vmb634IH6b313z5zn4fQ6YdFI1fqNm77nD8TupCTNvxW/1uS++/AB+rwm3L8jgN6s56q8P43fTX285Gr/dB8Luj+H3u+nBW/bBb7jlgZ/chN/xI1dGR+K3vPBPn30cv+fmQy5+Ar/pov/64Q/wu/7PGdGT+G17n1y0Ar/vV2/61sP4jV/71l//G7/z8ePf9yH81j1XPvsV/N7P7N+8M37zhl0X7Y7f/Q+3nfRr/PbvXXX3t/D7j/1Iz5PYBzY27fHH+w7a80fZOwfq77np1Ad3/dPWHz/86V/8ceWDHX9ZO//TL363830931jybOZrG7Zc9oNPLxp+zYhXbvc3TB9dO6fuPZPy3bXrP+3v/uKKXzZ8fsw9M0648kf73Hr7D987/PYvffDwEXrjXUt2+dCNMw/6n9sf+sHhH1jT8trGvdYe+8w/Hp52Zef/HPe+Y+YcetZOB7dvBLk+DfrhVTAmd5Lx78sP13eWX3J7Lfzq5OeXCBUz35y7a3q+AeHzH+3ynf1zdoF2PLBh+oTpE99fUO//PniyWl30aEHUrxHj/2aLXQan3OdgnkYv2J6K522z/orM40P+V+9Qq4CHbqzTOC7hG5T9g39D2PnJ447fxv7Vzhrn3/0v9rok/QTb8ByUG9JsN2/HnGdfAGm+HKfkRfTKrVrY0dyzeMnUlmLbskVd3Ss7+yYuX9Ha+6kmaOilUybvb30qsb2fVh7FxEd3C3thkq4R41cxfpaU06XMJVPqfTGOmVQTlLoA5JmSzix2xYB7gdxD7FI1jpuEvwRdC+JXGMzDlfJZoYthUF/HNOMyOThaEFnFnjyspFUb9wLtRmhKuKIHlXHQ76FlZ8/9cHR4EjmzHOz+Fahvo8nTDzYJGhFNHatC8sW3LotxL4N5gsXaS3l3ExZgiG/DKv2yplVyVzgXHAr/8bhux+OacLduz6k6mCu1zHVa4ix96/5R8IaiJxRdn2VeS/FQDt3tuC2P49BcikPwIJY5ASt4/1qb/okuPv5M/N+UiU7jgwcHOLrwPmQvk3utwxjJZsShnbs7x5Y6li9biH6sxeJV4P/y8aXBFRa5vTbsaFSY2aALHQ1/L/bjmFGlmGMmERus3sZvmMQK82Kbj0jEyKqH8NMyRxt7vlRX23VI83Zh2/P2Nv/975+337HeMrhW+n/i/ZP9sx7tSfjtLj6Z98NvD9T94NcAv70cjqePhd/e8GuE3zj4jZdtE+A3EX77wA/jw/vBb5LDMXnjW8I48lTp23FbciOpf/O/d96a7jb/eSX/fPyXOHvCSic6F3NQ6/KJrX7pTc5Xozhae9ziFg5G5MbmFy5vb4NJbVlnz6qxoxIrKEDH7rgIJjoQyc2gPoHKg/AuVGDGDl+2vL2vldTIsaOWLe9DDGbjkvbOhTC3j31PBympXTCjLGlc3NWH2IGxo3g+AY2OdaixOfQg4tTx/wA='), (letter) => letter.charCodeAt(0));
  const bytes = await new Response(new Blob([packed]).stream().pipeThrough(new DecompressionStream('deflate-raw'))).arrayBuffer();
  wasm_bindgen.initSync({ module: new WebAssembly.Module(bytes) });
})();
ready.catch((error) => console.error('the verifier did not start', error));

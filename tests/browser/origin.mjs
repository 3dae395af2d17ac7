// A web server of the kind that people publish: pages, forms, a login, a video, events, large files.

import { createHash } from 'node:crypto';
import { once } from 'node:events';

const BLOCK = Buffer.alloc(256 * 1024);
for (let at = 0; at < BLOCK.length; at += 1) BLOCK[at] = (at * 31 + (at >> 8)) & 0xff;

const html = (title, body = '') => `<!doctype html><title>${title}</title><h1>${title}</h1>${body}`;

const PAGES = {
  '/': html('home', '<img src="/dot.svg" id="dot"><a href="/second">second</a>'),
  '/second': html('second'),
  '/landed': html('landed'),
  '/form': html('form', '<form method="post" action="/echo"><input name="a" value="1"><button>send</button></form>'),
  '/login-form': html('login', '<form method="post" action="/login"><button>log in</button></form>'),
};

/** The SHA-256 in hex of what `/large?bytes=N` sends. */
export function digestOfLarge(bytes) {
  const hash = createHash('sha256');
  for (let left = bytes; left > 0; left -= BLOCK.length) hash.update(BLOCK.subarray(0, Math.min(left, BLOCK.length)));
  return hash.digest('hex');
}

export async function origin(request, response) {
  const url = new URL(request.url, 'http://origin');
  const send = (status, type, body, fields = {}) => response.writeHead(status, { 'content-type': type, ...fields }).end(body);
  if (PAGES[url.pathname]) return send(200, 'text/html', PAGES[url.pathname]);
  switch (url.pathname) {
    case '/dot.svg':
      return send(200, 'image/svg+xml', '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="7"/>');
    case '/echo': {
      const { length, sha256 } = await read(request);
      return send(200, 'application/json', JSON.stringify({ method: request.method, headers: request.headers, length, sha256 }));
    }
    case '/redirect':
      return send(302, 'text/plain', '', { location: url.searchParams.get('to') ?? '/landed' });
    case '/login':
      await read(request);
      return send(303, 'text/plain', '', {
        location: '/me',
        'set-cookie': ['who=alice; Path=/; HttpOnly; SameSite=Lax', 'strict=1; Path=/; SameSite=Strict'],
      });
    case '/me':
      return send(200, 'text/html', html('me', `<p id="cookie">${request.headers.cookie ?? ''}</p>`));
    case '/compared':
      if (request.headers['if-none-match'] === '"c1"') return send(304, 'text/html', '', { etag: '"c1"' });
      return send(200, 'text/html', html('compared'), { 'cache-control': 'no-cache', etag: '"c1"' });
    case '/kept':
      return send(200, 'text/html', html('kept'), { 'cache-control': 'max-age=600' });
    case '/nothing':
      return send(204, 'text/plain');
    case '/file':
      return send(200, 'application/octet-stream', BLOCK, { 'content-disposition': 'attachment; filename="block.bin"' });
    case '/events':
      return events(response);
    case '/video':
      return ranged(request, response, VIDEO);
    case '/tone.wav':
      return ranged(request, response, TONE);
    case '/large':
      return large(response, Number(url.searchParams.get('bytes')));
    default:
      return send(404, 'text/html', html('no such page'));
  }
}

async function read(request) {
  const hash = createHash('sha256');
  let length = 0;
  for await (const chunk of request) {
    hash.update(chunk);
    length += chunk.length;
  }
  return { length, sha256: hash.digest('hex') };
}

/** Each event carries the moment it was sent at. */
function events(response) {
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const timer = setInterval(() => response.write(`data: ${Date.now()}\n\n`), 50);
  response.on('close', () => clearInterval(timer));
}

/** No real video; the bytes are enough to see ranges. */
const VIDEO = { bytes: BLOCK, type: 'video/mp4', etag: '"v1"' };

/** Silence for a minute and a half, too long for a browser to take at once: seeking in it asks for a range. */
const TONE = { bytes: wave(16 * 1024 * 1024), type: 'audio/wav', etag: '"t1"' };

/** 16 bits, two channels, 44,100 Hz, uncompressed. */
function wave(size) {
  const bytes = Buffer.alloc(44 + size);
  bytes.write('RIFF', 0);
  bytes.writeUInt32LE(36 + size, 4);
  bytes.write('WAVEfmt ', 8);
  [[16, 4], [1, 2], [2, 2], [44100, 4], [176400, 4], [4, 2], [16, 2]].reduce(
    (at, [number, width]) => bytes.writeUIntLE(number, at, width), 16);
  bytes.write('data', 36);
  bytes.writeUInt32LE(size, 40);
  return bytes;
}

function ranged(request, response, { bytes, type, etag }) {
  const size = bytes.length;
  const [, from, to] = /^bytes=(\d+)-(\d*)$/.exec(request.headers.range ?? '') ?? [];
  const fields = { 'content-type': type, 'accept-ranges': 'bytes', etag };
  if (from === undefined) return response.writeHead(200, fields).end(bytes);
  const last = to === '' ? size - 1 : Math.min(Number(to), size - 1);
  response.writeHead(206, { ...fields, 'content-range': `bytes ${from}-${last}/${size}` });
  response.end(bytes.subarray(Number(from), last + 1));
}

async function large(response, bytes) {
  response.writeHead(200, { 'content-type': 'application/octet-stream' });
  const left = once(response, 'close');
  for (let more = bytes; more > 0 && !response.destroyed; more -= BLOCK.length) {
    if (!response.write(BLOCK.subarray(0, Math.min(more, BLOCK.length)))) {
      await Promise.race([once(response, 'drain'), left]);
    }
  }
  response.end();
}

// A relay, a peer and an origin on this machine, and in front of the relay a go-between that the tests can make hostile:
//
//   browser  ->  go-between  ->  relay  <-  peer  ->  origin
//
// or, instead of the origin, a folder that the peer shares.
//
// The go-between hands requests on as they are, with the host that the browser asked for.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, request as ask } from 'node:http';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { origin } from './origin.mjs';

const root = resolve(import.meta.dirname, '../..');
const dist = join(root, 'web/dist');
// DIST=1 puts web/dist/sw.js in place of the one that the relay was built with.
const programs = process.env.ORIEL_BIN ?? (process.env.XTASK ? dirname(process.env.XTASK) : join(root, 'target/debug'));

/** Starts everything; with a folder, the site is its gallery, and `words` are more options of `oriel share`. */
export async function raise(folder = '', words = []) {
  const data = mkdtempSync(join(tmpdir(), 'oriel-worker-'));
  const children = [];
  const start = (name, args) => {
    const child = spawn(join(programs, name), [...args, '--events', 'json'], {
      stdio: ['ignore', 'pipe', 'pipe'],
      env: { ...process.env, ORIEL_HOME: join(data, 'home') },
    });
    children.push(child);
    return event(child, name);
  };
  const site = await listen(createServer(origin));
  const relay = await start('oriel-relay',
    ['serve', '--dev', '--listen', '127.0.0.1:0', '--http', '127.0.0.1:0', '--data', data])('listening');
  const uplink = relay.https.split(':').pop();
  const what = folder ? ['share', folder, '--cache', join(data, 'previews'), ...words] : ['http', `127.0.0.1:${site.port}`];
  const follow = start('oriel', [...what, '--name', 'alice', '--relay', `localhost:${uplink}`,
    '--relay-ca', join(data, 'ca.pem'), '--identity', join(data, 'identity.key')]);
  const online = await follow('online');
  const stand = {
    key: online.link.split('#oriel=1.')[1],
    /** Called with each response on its way; it may do to it what it likes, and says whether it has. */
    bend: undefined,
    /** What stands before the worker's script, once there is an update. */
    update: undefined,
    seen: [],
    peer: children[1],
    async stop() {
      for (const child of children.reverse()) await ended(child);
      for (const server of [site, between, gateway]) server.close();
      rmSync(data, { recursive: true, force: true });
    },
    async loseThePeer() {
      await ended(children[1]);
    },
  };
  const between = await listen(createServer((request, response) => pass(stand, Number(relay.http.split(':').pop()), request, response)));
  const gateway = await listen(createServer(serveStatic));
  stand.relay = `https://alice.localhost:${uplink}`;
  stand.url = `http://alice.localhost:${between.port}`;
  stand.at = `alice.localhost:${between.port}`;
  stand.gateway = `http://${stand.key}.localhost:${gateway.port}`;
  return stand;
}

/** Hands one request on to the relay, and what comes back to the browser. */
function pass(stand, port, request, response) {
  const { pathname } = new URL(request.url, 'http://a');
  if (pathname.endsWith('/sw.js')) delete request.headers['if-none-match'];
  stand.seen.push({ method: request.method, url: request.url, headers: request.headers });
  const onward = ask({ port, host: '127.0.0.1', method: request.method, path: request.url, headers: request.headers });
  onward.on('response', (answer) => {
    if (pathname === '/.well-known/oriel/sw.js' && (stand.update || process.env.DIST)) {
      answer.resume();
      const { 'content-length': length, etag, ...fields } = answer.headers;
      response.writeHead(200, fields);
      return response.end((stand.update ?? '') + readFileSync(join(dist, 'sw.js')));
    }
    if (stand.bend?.({ request, answer, response })) return;
    response.writeHead(answer.statusCode, answer.rawHeaders);
    response.flushHeaders();
    answer.on('error', () => response.destroy());
    answer.pipe(response);
  });
  onward.on('error', () => response.destroy());
  response.on('close', () => onward.destroy());
  request.pipe(onward);
}

/** A gateway's host: three files, and one of them for every path that is not there. */
function serveStatic(request, response) {
  const { pathname } = new URL(request.url, 'http://a');
  const [file, status] = pathname === '/sw.js' ? ['sw.js', 200] : pathname === '/' ? ['index.html', 200] : ['404.html', 404];
  response.writeHead(status, { 'content-type': file === 'sw.js' ? 'text/javascript' : 'text/html' });
  response.end(readFileSync(join(dist, file)));
}

/** Waits for an event of a program, by its name. */
function event(child, name) {
  const waiting = [];
  const lines = [];
  createInterface({ input: child.stdout }).on('line', (line) => {
    const said = JSON.parse(line);
    lines.push(said);
    waiting.forEach((look) => look());
  });
  let words = '';
  child.stderr.on('data', (chunk) => (words = (words + chunk).slice(-2000)));
  return (kind) => new Promise((done, fail) => {
    const look = () => {
      const found = lines.find((said) => said.event === kind);
      if (found) done(found);
    };
    waiting.push(look);
    look();
    child.once('exit', (code) => fail(new Error(`${name} ended with ${code}: ${words} ${JSON.stringify(lines)}`)));
    setTimeout(() => fail(new Error(`no "${kind}" of ${name}: ${words} ${JSON.stringify(lines)}`)), 30_000).unref();
  });
}

async function listen(server) {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address();
  return { port, close: () => (server.closeAllConnections(), server.close()) };
}

/** Asks a program to end, and makes it end if it does not. */
export async function ended(child) {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const last = setTimeout(() => child.kill('SIGKILL'), 20_000);
  child.kill('SIGINT');
  await once(child, 'exit');
  clearTimeout(last);
}

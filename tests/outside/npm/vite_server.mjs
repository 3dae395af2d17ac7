// A Vite development server for a folder: node vite_server.mjs FOLDER HOST
//
// It prints its port, and ends when its standard input does.

import { once } from 'node:events';
import net from 'node:net';
import { createServer } from 'vite';

const [root, host] = process.argv.slice(2);
// To Vite, port 0 is the one that it always takes.
const free = net.createServer().listen(0, '127.0.0.1');
await once(free, 'listening');
const { port } = free.address();
free.close();
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { host: '127.0.0.1', port, allowedHosts: [host] },
});
await server.listen();
console.log(server.httpServer.address().port);
process.stdin.resume().once('end', () => process.exit(0));

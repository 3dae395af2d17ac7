// A Vite development server for a folder: node vite_server.mjs FOLDER HOST
//
// It prints its port, and ends when its standard input does.

import { createServer } from 'vite';

const [root, host] = process.argv.slice(2);
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  server: { host: '127.0.0.1', port: 0, allowedHosts: [host] },
});
await server.listen();
console.log(server.httpServer.address().port);
process.stdin.resume().once('end', () => process.exit(0));

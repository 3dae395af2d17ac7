// The `ws` package against the WebSocket origin: node websocket.mjs wss://alice.localhost:PORT

import { once } from 'node:events';
import WebSocket from 'ws';

const base = process.argv[2];
// The machine may not know that every `*.localhost` is itself.
const address = { address: '127.0.0.1', family: 4 };
const here = {
  lookup: (_name, { all }, done) => (all ? done(null, [address]) : done(null, address.address, address.family)),
};
const seen = {};

const echo = new WebSocket(`${base}/echo`, ['oriel.four', 'oriel.three'], here);
await once(echo, 'open');
seen.protocol = echo.protocol;
echo.send('hello');
seen.text = String((await once(echo, 'message'))[0]);
echo.send(Buffer.alloc(100_000, 7));
const [binary] = await once(echo, 'message');
seen.binary = binary.every((byte) => byte === 7) ? binary.length : 'other bytes';
echo.close(1000);
await once(echo, 'close');

const pinged = new WebSocket(`${base}/pinged`, here);
const ping = once(pinged, 'ping');
await once(pinged, 'message');
seen.pong = String((await ping)[0]);
pinged.close();
await once(pinged, 'close');

const [code, reason] = await once(new WebSocket(`${base}/close/4001`, here), 'close');
seen.code = code;
seen.reason = String(reason);

const [, answer] = await once(new WebSocket(`${base}/refuse`, here), 'unexpected-response');
seen.refused = answer.statusCode;
console.log(JSON.stringify(seen));
process.exit(0);

// A page opens WebSockets on its own host.

import { browse, told } from './chromium.mjs';

await browse(async (page) => {
  await page.goto(told.url);
  return page.evaluate(async () => {
    const open = (path, protocols) => {
      const socket = new WebSocket(`wss://${location.host}${path}`, protocols);
      socket.binaryType = 'arraybuffer';
      return socket;
    };
    // A socket that closes has an event of its own for that; one that should have said more has failed.
    const event = (socket, kind) => new Promise((done, fail) => {
      socket.addEventListener(kind, done, { once: true });
      const closed = ({ code }) => fail(new Error(`no ${kind}: closed with ${code}`));
      if (kind !== 'close') socket.addEventListener('close', closed);
    });
    const echo = open('/echo', ['oriel.two']);
    await event(echo, 'open');
    echo.send('hello');
    const text = (await event(echo, 'message')).data;
    echo.send(new Uint8Array(100_000).fill(7));
    const binary = new Uint8Array((await event(echo, 'message')).data);
    echo.close(4002, 'done');
    const closed = await event(echo, 'close');
    const closing = await event(open('/close/4003'), 'close');
    const refused = await event(open('/refuse'), 'close');
    return {
      page: performance.getEntriesByType('navigation')[0].nextHopProtocol,
      protocol: echo.protocol,
      extensions: echo.extensions,
      text,
      binary: binary.every((byte) => byte === 7) ? binary.length : 'other bytes',
      closed: [closed.code, closed.wasClean],
      closing: [closing.code, closing.reason, closing.wasClean],
      refused: [refused.code, refused.wasClean],
    };
  });
}, '--disable-quic');

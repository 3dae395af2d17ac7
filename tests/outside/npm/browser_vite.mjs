// The page of a Vite server is open while its source is edited.

import { readFileSync, writeFileSync } from 'node:fs';
import { browse, told } from './chromium.mjs';

await browse(async (page) => {
  const sockets = [];
  page.on('websocket', (socket) => sockets.push(socket.url()));
  const connected = page.waitForEvent('console', (message) => message.text().includes('[vite] connected'));
  await page.goto(told.url);
  await connected;
  const shown = (text) => page.locator('p', { hasText: text }).waitFor();
  await shown('before');
  await page.evaluate(() => { window.mark = 'still here'; });
  const began = Date.now();
  writeFileSync(told.file, readFileSync(told.file, 'utf8').replace('before', 'after'));
  await shown('after');
  return { mark: await page.evaluate(() => window.mark), sockets, ms: Date.now() - began };
}, '--disable-quic');

// Chromium for one script, with an empty profile of its own and a log of what it does on the network.

import { chromium } from 'playwright-core';

/** What a script was told: one argument of JSON, with `url`, `key` (of the relay's certificate) and `log` (a file). */
export const told = JSON.parse(process.argv[2]);

/** Opens a browser and a page, runs `body(page)`, and prints what it returns as the last line. */
export async function browse(body, ...args) {
  const browser = await chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // QUIC tries one address only, which would be that of IPv6, where the relay does not listen. And nobody else
      // is to be asked for anything.
      '--host-resolver-rules=MAP *.localhost 127.0.0.1, MAP * ~NOTFOUND',
      // Its own authorities do not know the relay's: this one key is trusted, over TCP and QUIC alike.
      `--ignore-certificate-errors-spki-list=${told.key}`,
      `--log-net-log=${told.log}`,
      ...args,
    ],
  });
  let seen;
  try {
    const page = await browser.newPage();
    page.setDefaultTimeout(20_000);
    seen = await body(page);
  } finally {
    await browser.close();
  }
  console.log(JSON.stringify(seen));
}

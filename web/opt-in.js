// The opt-in page, served by the relay below /.well-known/oriel/ on the host of each site: turns verification on and off.
'use strict';

const WORKER = '/.well-known/oriel/sw.js';
const KEY = /^[ybndrfg8ejkmcpqxot1uwisza345h769]{52}$/;

const part = (id) => document.getElementById(id);
const show = (id, shown = true) => { part(id).hidden = !shown; };

const named = part('page').dataset.key;
const linked = /^#oriel=1\.([a-z0-9]+)$/.exec(location.hash)?.[1];
const key = linked ?? named;

/** The key that a registration of ours verifies with; undefined for one that is not ours. */
const pinned = (registration) => {
  const worker = registration.active ?? registration.waiting ?? registration.installing;
  const script = new URL(worker?.scriptURL ?? '', location.href);
  return script.pathname === WORKER ? script.searchParams.get('key') ?? '' : undefined;
};

const fail = (error) => {
  part('failure').textContent = `That did not work: ${error.message}`;
  show('failure');
};

/** Until the worker is in force: pages that are opened before that are not verified. */
const activated = (worker) => new Promise((resolve, reject) => {
  const look = () => {
    if (worker.state === 'activated') resolve();
    if (worker.state === 'redundant') reject(new Error('the browser gave the worker up'));
  };
  worker.addEventListener('statechange', look);
  look();
});

const turnOff = async () => {
  for (const registration of await navigator.serviceWorker.getRegistrations()) {
    if (pinned(registration) !== undefined) await registration.unregister();
  }
  // The browser keeps it for the pages that it has, this one too; only then can another take its place.
  location.reload();
};

const turnOn = async () => {
  // The key travels in the script's address: the worker has nothing to remember.
  const script = `${WORKER}?key=${key}`;
  const registration = await navigator.serviceWorker.register(script, { scope: '/', updateViaCache: 'none' });
  await activated(registration.installing ?? registration.waiting ?? registration.active);
};

const refresh = async () => {
  const registrations = await navigator.serviceWorker.getRegistrations();
  const pins = registrations.map(pinned);
  const pin = pins.find((found) => found !== undefined);
  show('on', pin === key);
  show('other-key', pin !== undefined && pin !== key);
  part('pin').textContent = pin ?? '';
  show('turn-off', pin !== undefined);
  show('turn-on', pin === undefined);
  show('other-worker', pins.includes(undefined));
};

const does = (act) => async (event) => {
  event.target.disabled = true;
  show('failure', false);
  try {
    await act();
    await refresh();
  } catch (error) {
    fail(error);
  }
  event.target.disabled = false;
};

const begin = async () => {
  part('key').textContent = key;
  show('by-link', linked !== undefined);
  show('by-relay', linked === undefined);
  show('differs', linked !== undefined && linked !== named);
  if (!KEY.test(key)) {
    show('no-key');
    return;
  }
  try {
    await refresh();
  } catch {
    // Private windows have no workers, or refuse to tell of them.
    show('unavailable');
    return;
  }
  part('turn-on').addEventListener('click', does(turnOn));
  part('turn-off').addEventListener('click', does(turnOff));
};

window.addEventListener('hashchange', () => location.reload());
begin();

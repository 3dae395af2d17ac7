// Resumable uploads: tus 1.0 (https://tus.io/protocols/resumable-upload), with its extension for creation.

const VERSION = '1.0.0';
const PATIENCE = [1, 2, 4, 8, 15, 30, 30, 60]; // seconds before the next try
const KEPT = 7 * 24 * 3600 * 1000; // milliseconds that an upload is remembered
const PREFIX = 'oriel:upload:';

/** Why a file was not taken; not worth another try. */
export class Refused extends Error {}

/** Uploads begun here that did not end, by what they are called. */
export function unfinished(endpoint) {
  const names = [];
  each((key, entry) => {
    if (entry.endpoint === endpoint) names.push(entry.name);
  });
  return names;
}

/**
 * Sends a file to an endpoint, from where an earlier try has left off. `progress(bytes)` is told how much has arrived,
 * `waiting(seconds)` when the connection is lost.
 */
export async function send(file, endpoint, { progress, waiting }) {
  const key = `${PREFIX}${endpoint}:${file.name}:${file.size}:${file.lastModified}`;
  let failures = 0;
  let url = recall(key)?.url;
  for (;;) {
    try {
      url ??= await create(file, endpoint, key);
      const offset = await reached(url);
      if (offset === undefined) {
        // Given up by the other side meanwhile.
        url = undefined;
        forget(key);
        if (++failures > PATIENCE.length) throw new Refused('It was not kept. Please try again later.');
        continue;
      }
      progress(offset);
      if (offset < file.size || file.size === 0) {
        await patch(url, file, offset, (bytes) => { failures = 0; progress(bytes); });
      }
      forget(key);
      return;
    } catch (error) {
      if (error instanceof Refused) {
        forget(key);
        throw error;
      }
      if (failures === PATIENCE.length) throw error;
      const seconds = PATIENCE[failures];
      failures += 1;
      waiting(seconds);
      await pause(seconds * 1000);
    }
  }
}

async function create(file, endpoint, key) {
  const metadata = [`filename ${base64(file.name)}`];
  if (file.type) metadata.push(`filetype ${base64(file.type)}`);
  const response = await fetch(endpoint, {
    method: 'POST',
    headers: { 'tus-resumable': VERSION, 'upload-length': file.size, 'upload-metadata': metadata.join(',') },
  });
  await expect(response.status, () => response.text());
  const url = new URL(response.headers.get('location'), endpoint).href;
  remember(key, { url, endpoint, name: file.name, at: Date.now() });
  return url;
}

/** How much has arrived; nothing if the upload is not known any more. */
async function reached(url) {
  const response = await fetch(url, { method: 'HEAD', headers: { 'tus-resumable': VERSION }, cache: 'no-store' });
  if (response.status === 404 || response.status === 410) return undefined;
  await expect(response.status, () => '');
  const offset = Number(response.headers.get('upload-offset'));
  if (!Number.isSafeInteger(offset)) throw new Error('no offset');
  return offset;
}

/** What fetch cannot tell is how much has been sent, so this is an XMLHttpRequest. */
function patch(url, file, offset, progress) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open('PATCH', url);
    request.setRequestHeader('tus-resumable', VERSION);
    request.setRequestHeader('upload-offset', String(offset));
    request.setRequestHeader('content-type', 'application/offset+octet-stream');
    request.upload.onprogress = (event) => progress(offset + event.loaded);
    request.onload = () => expect(request.status, () => request.responseText).then(resolve, reject);
    request.onerror = () => reject(new Error('lost'));
    request.send(file.slice(offset));
  });
}

/** What the other side says will not change by trying again is an end; all else is a matter of time. */
async function expect(status, text) {
  if (status >= 200 && status < 300) return;
  if (status < 400 || status >= 500 && status !== 507 || [408, 409, 423, 425, 429, 460].includes(status)) throw new Error(String(status));
  let said;
  try {
    said = JSON.parse(await text());
  } catch { /* No words, or none for us. */ }
  throw new Refused(said?.title ? `${said.title}.` : { 413: 'It is too large.', 415: 'Such files are not taken.', 507: 'There is no more room.' }[status] ?? 'It was not taken.');
}

/** Waits; a connection that comes back ends it early. */
function pause(milliseconds) {
  return new Promise((resolve) => {
    const done = () => {
      removeEventListener('online', done);
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(done, milliseconds);
    addEventListener('online', done);
  });
}

function base64(text) {
  return btoa(String.fromCharCode(...new TextEncoder().encode(text)));
}

// A browser that keeps nothing begins anew after a reload.

function remember(key, entry) {
  try {
    localStorage.setItem(key, JSON.stringify(entry));
  } catch { /* As said. */ }
}

function recall(key) {
  try {
    return JSON.parse(localStorage.getItem(key)) ?? undefined;
  } catch {
    return undefined;
  }
}

function forget(key) {
  try {
    localStorage.removeItem(key);
  } catch { /* As said. */ }
}

function each(look) {
  try {
    for (const key of Object.keys(localStorage)) {
      if (!key.startsWith(PREFIX)) continue;
      const entry = recall(key);
      if (!entry || Date.now() - entry.at > KEPT) forget(key);
      else look(key, entry);
    }
  } catch { /* As said. */ }
}

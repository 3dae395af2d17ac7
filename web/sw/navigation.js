// Navigations. What a worker fetches by itself looks to the server as if the site itself had asked for it, with all its
// cookies. So a page opened from elsewhere is fetched by the browser (the preload), or sent on untouched.

const MOST_TURNS = 3;

/** How often a navigation was sent round again, by address. */
const turns = new Map();

async function navigate(event) {
  const { request } = event;
  const url = new URL(request.url);
  const turned = level === 1 && self.registration.navigationPreload ? turnNonce() : undefined;
  if (url.searchParams.has('oriel-unregister')) return provesOwn(request) ? removedPage(url) : removalPage();
  if (url.pathname === '/.well-known/oriel/status') return statusPage();
  if (isReserved(url)) return (await preloaded(event)) ?? fetch(request);
  try {
    if (level === 2 && namesAnother(url.hash)) {
      throw new Refusal('link', 'The link names one key in its host and another at its end.');
    }
    const asksFor = level === 2 && addressIn(url.hash);
    if (asksFor && asksFor !== at) return questionPage(asksFor, url);
    await whole();
    if (turned && request.method === 'GET') return await fromPreload(event, url, turned);
    if (level === 1 && request.method !== 'GET' && !provesOwn(request)) return await untouched(event);
    return await answer(event, await ask(request));
  } catch (thrown) {
    return failurePage(Refusal.from(thrown), url);
  }
}

/** The answer to the request that the browser has sent, with the nonce that was set before. */
async function fromPreload(event, url, turned) {
  const [response] = await Promise.all([reach(() => event.preloadResponse), turned]);
  if (!response) return again(event, url);
  if (response.headers.get('content-type') !== PACKETS_TYPE && !turns.has(targetOf(url))) {
    await forget(url);
    return again(event, url);
  }
  const packets = packetsOfNavigation(response, event);
  const nonce = closeNonce(await packets.peek());
  if (nonce === undefined) return again(event, url, response, packets);
  const target = targetOf(url);
  const shown = await answer(event, { asked: { method: 'GET', target, fields: [], nonce }, response, packets });
  turns.delete(target);
  return shown;
}

/** A page that was visited before verification began may stand in the browser's cache, from where a preload takes it.
 *  Packets are never stored; asked for past the cache, they put an end to what is there. */
async function forget(url) {
  const headers = { 'accept-signature': wasm_bindgen.acceptSignature(newNonce(), key), 'oriel-accept': 'packets;v=1' };
  const past = { headers, mode: 'same-origin', credentials: 'omit', redirect: 'manual', cache: 'reload' };
  await reach(() => fetch(targetOf(url), past)).then((response) => response.body?.cancel(), () => {});
}

/** As `packetsOf`, and the refusal is noted: no `answer` will do it. */
function packetsOfNavigation(response, event) {
  try {
    return packetsOf(response);
  } catch (refusal) {
    turns.delete(targetOf(new URL(event.request.url)));
    refusal.id = response.headers.get('oriel-message-box') ?? '';
    note(event.request, refusal.code, refusal.id);
    event.waitUntil(rememberVerdicts());
    throw refusal;
  }
}

/** Two navigations at once carry one nonce. The second is sent round again, by a redirect to itself, so that the
 *  browser asks once more and still says truly where it comes from; unless it comes from here. What then still answers
 *  nobody's nonce is verified with one that nobody was sent, so that the reason is the verifier's as everywhere. */
async function again(event, url, response, packets) {
  if (provesOwn(event.request)) {
    packets?.cancel();
    return answer(event, await ask(event.request));
  }
  const target = targetOf(url);
  const count = (turns.get(target) ?? 0) + 1;
  turns.delete(target);
  if (count > MOST_TURNS) {
    if (packets) return answer(event, { asked: { method: 'GET', target, fields: [], nonce: newNonce() }, response, packets });
    note(event.request, 'stale-nonce', '');
    throw new Refusal('stale-nonce', 'The answer was to another request.');
  }
  packets?.cancel();
  turns.set(target, count);
  if (turns.size > MOST_VERDICTS) turns.delete(turns.keys().next().value);
  await self.registration.navigationPreload.enable();
  return Response.redirect(url.href, 307);
}

/** A form of another site, perhaps: sent on as it is, with the field `origin` and the cookies that it deserves. The
 *  answer cannot be verified, and is listed as that. */
async function untouched(event) {
  note(event.request, 'unverified-form', '');
  event.waitUntil(rememberVerdicts());
  return reach(() => fetch(event.request));
}

async function preloaded(event) {
  try {
    return await event.preloadResponse;
  } catch {
    return undefined;
  }
}

/** The address in a verified link's fragment `oriel=1.KEY&at=HOST`, if it is for this key. */
function addressIn(fragment) {
  const members = new URLSearchParams(fragment.slice(1));
  return members.get('oriel') === `1.${key}` ? asHost(members.get('at')) : undefined;
}

function namesAnother(fragment) {
  const named = new URLSearchParams(fragment.slice(1)).get('oriel');
  return named !== null && named !== `1.${key}`;
}

/** A link that leads to another relay for the same key. What that relay is told must not be mixed with what this one
 *  was, so that nothing is carried over. */
function questionPage(asksFor, url) {
  const next = `/sw.js?${new URLSearchParams({ at: asksFor })}`;
  const here = url.pathname + url.search;
  return page('Another address for this site', `
    <p>Until now this site was reached at <code>${escaped(at ?? 'no address')}</code>. The link that you followed wants
    to reach it at <code id="asks-for">${escaped(asksFor)}</code>. Its key is the same: what you see is verified either way. You would
    start there anew, without cookies.</p>
    <p><button id="change">Reach it there from now on</button> <a href="${escaped(here)}">Stay</a></p>`,
  { script: `
    document.getElementById('change').onclick = async () => {
      const gone = (name) => new Promise((done) => {
        const asked = indexedDB.deleteDatabase(name);
        asked.onsuccess = asked.onerror = done;
      });
      await Promise.all((await indexedDB.databases()).map(({ name }) => gone(name)));
      localStorage.clear();
      sessionStorage.clear();
      for (const name of await caches.keys()) await caches.delete(name);
      const registration = await navigator.serviceWorker.register(${JSON.stringify(next)}, { updateViaCache: 'none' });
      const worker = registration.installing ?? registration.waiting ?? registration.active;
      const go = () => {
        if (worker.state === 'installed') worker.postMessage('take over');
        if (worker.state === 'activated') location.replace(${JSON.stringify(here).replaceAll('<', '\\u003c')});
      };
      worker.onstatechange = go;
      go();
    };` });
}

// Whom to trust and where to ask. Both come from the addresses that the worker runs under, so that nothing stored can
// be lost or replaced:
//   level 1   https://alice.example.net/.well-known/oriel/sw.js?key=KEY
//   level 2   https://KEY.gateway.example/sw.js?at=alice.example.net

const script = new URL(self.location.href);
const level = script.searchParams.has('key') ? 1 : 2;
const key = level === 1 ? script.searchParams.get('key') : script.hostname.split('.')[0];
const at = level === 1 ? script.host : asHost(script.searchParams.get('at'));
const site = `${script.protocol}//${at}`;

/** `host` or `host:port` as an address would have it, or undefined. */
function asHost(text) {
  if (!text || !URL.canParse(`https://${text}`)) return undefined;
  const { host, pathname, search, username } = new URL(`https://${text}`);
  return host === text && pathname === '/' && search === '' && username === '' ? host : undefined;
}

/** The address by which the site knows what the browser calls `url`; without fragment, which no server sees. */
function targetOf(url) {
  return site + url.pathname + url.search;
}

/** Whether the browser would take this address to the site that is verified. */
function isOwn(url) {
  return url.origin === script.origin || url.origin === site;
}

/** Paths that are the relay's, or the gateway's, to answer: they never reach the site. */
function isReserved(url) {
  return url.pathname.startsWith('/.well-known/oriel/');
}

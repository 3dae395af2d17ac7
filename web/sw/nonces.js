// Nonces: each is good for one answer. Navigations that the browser preloads carry one that was set beforehand, in a
// value that the registration keeps; it is replaced as soon as a navigation has used it.

const MOST_NONCES = 16;

/** Nonces that a preload may have carried and nobody has answered to. */
const open = new Set();
const answered = new Set();
let turn = Promise.resolve();

/** 16 random bytes as 22 characters of base64url. */
function newNonce() {
  const text = btoa(String.fromCharCode(...crypto.getRandomValues(new Uint8Array(16))));
  return text.replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** Makes preloads carry a new nonce; the one until now stays open for the answer that is on its way. */
function turnNonce() {
  turn = turn.then(async () => {
    const preload = self.registration.navigationPreload;
    const { headerValue } = await preload.getState();
    const standing = /^oriel;nonce="([\w-]{22})";v=1$/.exec(headerValue)?.[1];
    if (standing && !answered.has(standing)) admit(open, standing);
    await preload.setHeaderValue(`oriel;nonce="${newNonce()}";v=1`);
  });
  // A failure leaves the old nonce in place, which is refused when it is answered again.
  turn = turn.catch(() => {});
  return turn;
}

/** The open nonce that stands in a response's head, which is closed by that; undefined if there is none. */
function closeNonce(head) {
  for (const nonce of open) {
    if (head.includes(nonce)) {
      open.delete(nonce);
      admit(answered, nonce);
      return nonce;
    }
  }
  return undefined;
}

function admit(set, nonce) {
  set.add(nonce);
  if (set.size > MOST_NONCES) set.delete(set.values().next().value);
}

// What was verified and what was not: the last of it, for the status page.

const MOST_VERDICTS = 100;

const verdicts = [];
const thirdParties = new Map();

/** Why a response is not shown. The code is one of the verifier's, or one of these: unsigned, unreachable, slow,
 *  cancelled, stale-nonce, content-coding, worker-broken, no-address. The list has three more: pending, cut-off (the
 *  worker was stopped), unverified-form. */
class Refusal extends Error {
  constructor(code, message, id) {
    super(message);
    this.code = code;
    this.id = id;
  }

  /** Whatever was thrown, as a refusal; the verifier throws objects with a code of their own. */
  static from(thrown, id) {
    if (thrown instanceof Refusal) return thrown;
    if (typeof thrown?.code === 'string') return new Refusal(thrown.code, thrown.message, id);
    return new Refusal('worker-broken', String(thrown), id);
  }
}

/** Notes one response. The entry may be completed later: a body takes its time. */
function note(request, code, id) {
  const { pathname, search } = new URL(request.url);
  const entry = { time: Date.now(), method: request.method, path: pathname + search, status: '', code, id, bytes: 0 };
  verdicts.push(entry);
  if (verdicts.length > MOST_VERDICTS) verdicts.shift();
  return entry;
}

/** Counts a response from a site that has no key here; it passes as it would without this worker. */
function noteThirdParty(url) {
  if (thirdParties.size < MOST_VERDICTS || thirdParties.has(url.origin)) {
    thirdParties.set(url.origin, (thirdParties.get(url.origin) ?? 0) + 1);
  }
}

/** Takes in what an earlier run of the worker has kept. */
async function recallVerdicts() {
  const kept = (await keep.get('verdicts').catch(() => undefined)) ?? [];
  for (const entry of kept) if (entry.code === 'pending') entry.code = 'cut-off';
  verdicts.unshift(...kept);
  verdicts.splice(0, verdicts.length - MOST_VERDICTS);
}

let remembering;

/** Keeps them for the next run: browsers stop an idle worker after half a minute. Many at once are kept at once. */
function rememberVerdicts() {
  remembering ??= (async () => {
    await recalled;
    await new Promise((done) => setTimeout(done, 200));
    remembering = undefined;
    // A status page that forgets is better than a page that does not open.
    await keep.set('verdicts', verdicts).catch(() => {});
  })();
  return remembering;
}

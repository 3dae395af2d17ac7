// From packets to a response that the page may see. It is built anew, of nothing but what was signed.

const PACKETS_TYPE = 'application/vnd.oriel.packets';
const BODYLESS = new Set([204, 205, 304]);
const REDIRECTS = new Set([301, 302, 303, 307, 308]);
const ENCODINGS = new Set(['gzip', 'deflate']);

/** The verified response to `request`, or throws a refusal. `event` is kept alive until its body has ended. */
async function answer(event, { asked, response, leave, packets }) {
  const { request } = event;
  const id = response.headers.get('oriel-message-box') ?? '';
  const entry = note(request, 'pending', id);
  let body;
  try {
    packets ??= packetsOf(response, leave);
    body = new VerifiedBody(packets, asked, await serial());
    const { status, fields } = await within(HEAD_WAIT, body.head(), 'slow', 'Nothing came back in time.');
    event.waitUntil(sawSerial(body.verification.serial));
    entry.status = status;
    const headers = await headersOf(fields, request);
    const location = REDIRECTS.has(status) ? headers.get('location') : null;
    if (location !== null || BODYLESS.has(status) || request.method === 'HEAD') {
      return await withoutBody(request, body, { entry, status, headers, location });
    }
    const decode = decoding(headers);
    let finish;
    event.waitUntil(new Promise((done) => (finish = done)));
    const verified = body.stream((refusal, length) => {
      entry.code = refusal?.code ?? 'verified';
      entry.bytes = length;
      finish(rememberVerdicts());
    });
    return new Response(decode ? verified.pipeThrough(decode) : verified, { status, headers });
  } catch (thrown) {
    const refusal = Refusal.from(thrown, id);
    refusal.id = id;
    entry.code = refusal.code;
    packets?.cancel();
    leave?.abort();
    event.waitUntil(rememberVerdicts());
    throw refusal;
  }
}

/** Only a body of packets is anybody's word but the relay's. */
function packetsOf(response, leave) {
  if (response.status !== 200 || response.headers.get('content-type') !== PACKETS_TYPE) {
    const said = response.status === 0 ? 'a redirect' : `status ${response.status}`;
    throw new Refusal('unsigned', `The relay answered by itself, with ${said}.`);
  }
  return new Packets(response, leave);
}

async function withoutBody(request, body, { entry, status, headers, location }) {
  if (request.method === 'HEAD') {
    // The head is signed by itself; what would follow is the body of the GET that stood in for it.
    body.packets.cancel();
  } else {
    while (await body.bytes());
  }
  body.verification.free();
  entry.code = 'verified';
  if (location === null) return new Response(null, { status, headers });
  const target = new URL(location, targetOf(new URL(request.url)));
  const own = isOwn(target);
  if (!own) entry.to = target.origin;
  // The page's address is the gateway's at level 2, and stays so.
  return Response.redirect(own ? script.origin + target.pathname + target.search + target.hash : target, status);
}

/** The signed fields. Scripts cannot set `set-cookie`: at level 1 the relay said it outside as well, at level 2 the
 *  worker keeps the cookies. */
async function headersOf(fields, request) {
  const headers = new Headers();
  const cookies = [];
  for (let at = 0; at < fields.length; at += 2) {
    if (fields[at] === 'set-cookie') cookies.push(fields[at + 1]);
    else headers.append(fields[at], fields[at + 1]);
  }
  if (level === 2 && cookies.length > 0) await takeCookies(cookies, new URL(request.url));
  return headers;
}

let highest;

/** The highest serial of a signing key that was ever seen here: an older key counts no more. */
function serial() {
  highest ??= keep.get('serial').then((kept) => kept ?? 0, () => 0);
  return highest;
}

async function sawSerial(seen) {
  if (seen <= (await serial())) return;
  highest = Promise.resolve(seen);
  await keep.set('serial', seen).catch(() => {});
}

/** What undoes the coding of the signed bytes, which no browser does for a response that a worker has made. */
function decoding(headers) {
  const coding = headers.get('content-encoding')?.trim().toLowerCase() ?? 'identity';
  if (coding === 'identity') return undefined;
  if (!ENCODINGS.has(coding)) throw new Refusal('content-coding', `The body is coded as ${coding}.`);
  headers.delete('content-encoding');
  headers.delete('content-length');
  return new DecompressionStream(coding);
}

// The verdict of the `http-message-signatures` package on each response of a JSON list on standard input.
//
// What it writes is the list of verdicts: true, or why not. The library knows nothing of bodies: whether the body is
// the one that a signed `content-digest` says is looked at here.

import { createHash, createPublicKey } from 'node:crypto';
import { text } from 'node:stream/consumers';
import signatures from 'http-message-signatures';

const { httpbis, createVerifier } = signatures;

/** Lines by name, as the library takes them. */
function byName(lines) {
  const fields = {};
  for (const [name, value] of lines) (fields[name.toLowerCase()] ??= []).push(value);
  return fields;
}

function bodyFits({ body }, fields) {
  const digest = createHash('sha256').update(Buffer.from(body, 'base64')).digest('base64');
  return body === '' || fields['content-digest']?.join(', ') === `sha-256=:${digest}:`;
}

async function verdict(answer) {
  const x = Buffer.from(answer.key, 'base64').toString('base64url');
  const key = createPublicKey({ format: 'jwk', key: { kty: 'OKP', crv: 'Ed25519', x } });
  const known = { id: answer.key, algs: ['ed25519'], verify: createVerifier(key, 'ed25519') };
  const fields = byName(answer.fields);
  const config = {
    keyLookup: async ({ keyid, tag }) => (keyid === answer.key && tag === 'oriel-response-1' ? known : null),
    requiredParams: ['created', 'expires', 'nonce', 'keyid', 'tag'],
    requiredFields: ['@status', '@method', '@target-uri', 'oriel-stream', 'oriel-key'],
    maxAge: 60,
    tolerance: 5,
  };
  const request = { method: answer.method, url: answer.url, headers: byName(answer.asked) };
  try {
    const holds = await httpbis.verifyMessage(config, { status: answer.status, headers: fields }, request);
    if (holds !== true) return `the library says ${holds}`;
  } catch (error) {
    return `${error.name}: ${error.message}`;
  }
  return bodyFits(answer, fields) || 'the body is another';
}

const answers = JSON.parse(await text(process.stdin));
const verdicts = [];
for (const answer of answers) verdicts.push(await verdict(answer));
console.log(JSON.stringify(verdicts));

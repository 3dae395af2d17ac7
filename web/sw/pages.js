// Pages of the worker's own. They hold no script but the gateway's question, and ask for nothing.

const STYLE = `
  :root { color-scheme: light dark; font: 100%/1.5 system-ui, sans-serif }
  body { max-width: 44rem; margin: 3rem auto; padding: 0 1rem }
  code { overflow-wrap: anywhere } table { border-collapse: collapse; font-size: .875rem; width: 100% }
  td, th { text-align: left; padding: .25rem .5rem; border-bottom: 1px solid #8884; white-space: nowrap }
  td:nth-child(2) { white-space: normal; overflow-wrap: anywhere; min-width: 12rem } .wide { overflow-x: auto }
  dt { font-weight: 600 } dd { margin: 0 0 .75rem } button { font: inherit; padding: .5rem 1rem }`;

/** What a person is told of a code that says more than "the signature does not fit". */
const REASONS = {
  unsigned: 'What came back does not carry the site’s signature. The site may be offline, or something between you and it answers in its place.',
  unreachable: 'The relay could not be reached. You may be offline.',
  slow: 'The answer took too long.',
  truncated: 'The answer broke off before its signed end.',
  'stale-nonce': 'What came back answers an earlier question than yours.',
  'content-coding': 'The site sent its page in a coding that cannot be read here.',
  'worker-broken': 'The verifying part of this page did not start.',
  link: 'This link contradicts itself. Ask for it again.',
  'no-address': 'The address does not say which key to trust, or where the site is reached.',
};

function page(title, body, { status = 200, script: code = '' } = {}) {
  const html = `<!doctype html><html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${escaped(title)}</title><style>${STYLE}</style><h1>${escaped(title)}</h1>${body}${code && `<script>${code}</script>`}</html>`;
  const scripts = code ? "'unsafe-inline'" : "'none'";
  return new Response(html, {
    status,
    headers: {
      'content-type': 'text/html; charset=utf-8',
      'cache-control': 'no-store',
      'content-security-policy': `default-src 'none'; style-src 'unsafe-inline'; script-src ${scripts}; worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'`,
    },
  });
}

/** In place of a page that is not shown. */
function failurePage(refusal, url) {
  const reason = REASONS[refusal.code] ?? 'What came back is not what the site signed for this visit, so it is not shown.';
  const again = escaped(url.pathname + url.search);
  return page('This page could not be verified', `
    <p>${reason}</p>
    <dl>
      <dt>Reason</dt><dd><code id="code">${escaped(refusal.code)}</code>: ${escaped(refusal.message)}</dd>
      <dt>Key</dt><dd><code id="key">${escaped(key ?? '')}</code></dd>
      <dt>Request</dt><dd><code id="request">${escaped(refusal.id || 'none')}</code></dd>
    </dl>
    <p><a href="${again}">Try again</a>. If it stays so, tell whoever gave you the link, with the reason and the request
    above. The <a href="/.well-known/oriel/status">status page</a> lists what was verified here and what was not.</p>`,
  { status: 502 });
}

function escaped(text) {
  return String(text).replaceAll(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}

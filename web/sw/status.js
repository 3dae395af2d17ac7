// The status page, and the switch that takes the worker away.

const SWITCH = `<form method="get" action="/"><input type="hidden" name="oriel-unregister">
    <button id="stop">Stop verifying this site</button></form>`;

async function statusPage() {
  await recalled;
  const [installed, served] = await Promise.all([keep.get('hash').catch(() => undefined), hashOfScript()]);
  const rows = verdicts.toReversed().map((entry) => `<tr><td>${new Date(entry.time).toISOString().slice(0, 19).replace('T', ' ')}
    <td>${escaped(entry.method)} ${escaped(entry.path)}${entry.to ? ` → ${escaped(entry.to)}` : ''}
    <td>${escaped(entry.status)}<td>${escaped(entry.code)}<td>${entry.bytes}<td><code>${escaped(entry.id ?? '')}</code>`);
  const foreign = [...thirdParties].map(([origin, count]) => `<li>${escaped(origin)}: ${count}`);
  return page('What was verified here', `
    <p>${level === 1
      ? 'Level 1: this shows changes made on the way by anyone who does not control this address itself. It does <strong>not</strong> protect against the relay’s operator, who could serve another verifier.'
      : 'Level 2: this shows changes made by the relay, as long as this gateway, its address and your browser are honest.'}</p>
    <dl>
      <dt>Key</dt><dd><code id="key">${escaped(key ?? '')}</code></dd>
      <dt>Site</dt><dd><code id="site">${escaped(site)}</code></dd>
      <dt>Worker (SHA-256), as installed</dt><dd><code id="installed">${escaped(installed ?? 'unknown')}</code></dd>
      <dt>Worker (SHA-256), as served now</dt><dd><code id="served">${escaped(served)}</code>${
        installed && served !== installed ? ' <strong>Not the one that runs: an update is under way.</strong>' : ''}</dd>
    </dl>
    <h2>The last ${MOST_VERDICTS}</h2>
    <div class="wide"><table id="verdicts"><tr><th>UTC<th>Asked<th>Status<th>Verdict<th>Bytes<th>Request${rows.join('')}</table></div>
    <h2>Unverified third parties</h2>
    <ul id="third-parties">${foreign.join('') || '<li>none since the worker started'}</ul>
    <p>WebSockets and downloads that a page starts by itself do not pass through here: they are unverified.</p>
    ${SWITCH}`);
}

/** The script as its host serves it at this moment: what people compare with the released one. */
async function hashOfScript() {
  try {
    const response = await within(10_000, fetch(script.href, { cache: 'no-store' }), 'slow', '');
    if (!response.ok) return 'not served';
    const digest = await crypto.subtle.digest('SHA-256', await response.arrayBuffer());
    return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
  } catch {
    return 'out of reach';
  }
}

/** A link from elsewhere must not be enough. */
function removalPage() {
  return page('Stop verifying this site?', `
    <p>A link, or you, asked to remove the worker that verifies this site. Without it nobody checks here what arrives.</p>
    ${SWITCH}
    <p><a href="/">Keep it</a></p>`);
}

async function removedPage(url) {
  await self.registration.unregister();
  url.searchParams.delete('oriel-unregister');
  return page('Verification is off', `
    <p>The verifying worker of this site is removed. Pages that are still open keep it until they are closed.</p>
    <p><a href="${escaped(url.pathname + url.search)}">Go on without verification</a>${
      level === 1 ? ', or <a href="/.well-known/oriel/">turn it on again</a>' : ''}.</p>`);
}

// Keeps the numbers fresh while somebody looks at them. The page is whole without.
'use strict';

const EVERY = 5000;

async function refresh() {
  if (document.visibilityState !== 'visible') return;
  const answer = await fetch(location.pathname, { cache: 'no-store', signal: AbortSignal.timeout(EVERY) });
  if (!answer.ok) throw new Error(answer.status);
  const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
  document.getElementById('live').replaceWith(page.getElementById('live'));
}

function show(gone) {
  document.getElementById('gone').hidden = !gone;
}

setInterval(() => refresh().then(() => show(false), () => show(true)), EVERY);

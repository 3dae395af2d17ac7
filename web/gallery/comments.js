// Comments are sent in place.

/** Takes over the form in `part`; `renew()` gives the section as it is afterwards. */
export function comments(part, renew) {
  const form = part.querySelector('#comments form');
  if (!form) return;
  const name = form.elements.namedItem('name');
  try {
    name.value ||= localStorage.getItem('oriel:name') ?? '';
  } catch { /* A browser that keeps nothing. */ }
  form.addEventListener('submit', async (event) => {
    event.preventDefault();
    const outcome = form.querySelector('.outcome');
    const button = form.querySelector('button');
    const body = new URLSearchParams(new FormData(form));
    button.disabled = true;
    outcome.textContent = 'Sending…';
    try {
      const response = await fetch(form.action, { method: 'POST', body, headers: { accept: 'application/json' } });
      if (!response.ok) throw new Error(response.status);
      try {
        localStorage.setItem('oriel:name', name.value);
      } catch { /* Likewise. */ }
      const section = await renew();
      if (!section) return;
      part.querySelector('#comments').replaceWith(section);
      comments(part, renew);
      section.querySelector('.outcome').textContent = 'Thank you.';
      section.querySelector('button').focus();
    } catch (error) {
      button.disabled = false;
      outcome.textContent = error.message === '429'
        ? 'That was a lot at once. Please try again in a minute.'
        : 'It could not be sent. Please try again.';
    }
  });
}

// A handle at the edge for long albums, with the date of what is at the top of the window.

const AWAKE = 1200; // milliseconds after the last move
const LONG = 5; // windows that an album has to be long

export function scrubber(grid) {
  const handle = document.createElement('div');
  handle.className = 'scrubber';
  handle.setAttribute('aria-hidden', 'true');
  const words = document.createElement('output');
  handle.append(words, document.createElement('span'));
  document.body.append(handle);
  const { album } = grid;
  const dated = album.sort.endsWith('date');
  const month = new Intl.DateTimeFormat('en', { month: 'long', year: 'numeric', timeZone: 'UTC' });
  let held = false;
  let sleep;

  const length = () => document.documentElement.scrollHeight - innerHeight;
  const travel = () => innerHeight - 68;
  const wake = () => {
    handle.classList.add('awake');
    clearTimeout(sleep);
    if (!held) sleep = setTimeout(() => handle.classList.remove('awake'), AWAKE);
  };

  let before;
  grid.moved = (top) => {
    if (grid.rows.total < LONG * innerHeight || before === undefined || before === scrollY) {
      before = scrollY;
      return;
    }
    before = scrollY;
    const first = grid.firstVisible(top);
    const item = dated ? album.peek(first) : undefined;
    words.textContent = item?.t ? month.format(new Date(`${item.t.slice(0, 7)}-15T00:00:00Z`)) : `${(first + 1).toLocaleString('en')} of ${album.count.toLocaleString('en')}`;
    handle.style.transform = `translateY(${8 + travel() * scrollY / Math.max(1, length())}px)`;
    wake();
  };

  handle.addEventListener('pointerdown', (event) => {
    held = true;
    handle.setPointerCapture(event.pointerId);
    event.preventDefault();
    wake();
  });
  handle.addEventListener('pointermove', (event) => {
    if (held) scrollTo({ top: Math.min(1, Math.max(0, (event.clientY - 34) / travel())) * length(), behavior: 'instant' });
  });
  for (const name of ['pointerup', 'pointercancel']) handle.addEventListener(name, () => { held = false; wake(); });
}

// Picking pictures, and taking them home as one file.

const LONGEST = 15_000; // bytes of a query that every server and proxy takes

export class Selection {
  constructor(grid, button) {
    this.grid = grid;
    this.button = button;
    this.picked = new Map(); // name -> place
    this.on = false;
    button.hidden = false;
    button.addEventListener('click', () => this.begin());
    grid.decorate = (link, place, item) => this.mark(link, item);
    grid.list.addEventListener('contextmenu', (event) => {
      // What a long touch gives.
      if (event.pointerType !== 'touch' || this.on) return;
      event.preventDefault();
      this.begin();
      this.toggle(place(event.target));
    });
    addEventListener('keydown', (event) => {
      if (this.on && event.key === 'Escape' && !event.defaultPrevented) this.end();
    });
  }

  /** Takes a click on a tile, if it is one that picks. */
  async click(event, at) {
    if (!this.on) return false;
    event.preventDefault();
    if (event.shiftKey && this.last !== undefined) {
      const [from, to] = [Math.min(this.last, at), Math.max(this.last, at)];
      for (let between = from; between <= to; between += 1) await this.toggle(between, true);
    } else {
      await this.toggle(at);
    }
    this.last = at;
    return true;
  }

  begin() {
    if (this.on) return;
    this.on = true;
    document.documentElement.classList.add('selecting');
    this.bar = document.getElementById('selection-template').content.firstElementChild.cloneNode(true);
    this.bar.querySelector('[data-do="end"]').addEventListener('click', () => this.end());
    document.body.append(this.bar);
    this.grid.redecorate();
    this.tell();
    this.grid.list.querySelector('a')?.focus({ preventScroll: true });
  }

  end() {
    this.on = false;
    this.picked.clear();
    this.last = undefined;
    document.documentElement.classList.remove('selecting');
    this.bar.remove();
    this.grid.redecorate();
    this.button.focus({ preventScroll: true });
  }

  async toggle(at, on) {
    const item = await this.grid.album.item(at);
    if (!item) return;
    if (on ?? !this.picked.has(item.n)) this.picked.set(item.n, at);
    else this.picked.delete(item.n);
    const link = this.grid.tile(at)?.querySelector('a');
    if (link) this.mark(link, item);
    this.tell();
  }

  mark(link, item) {
    if (!this.on) {
      link.removeAttribute('role');
      link.removeAttribute('aria-checked');
      link.querySelector('.tick')?.remove();
      return;
    }
    link.setAttribute('role', 'checkbox');
    link.setAttribute('aria-checked', String(this.picked.has(item.n)));
    if (!link.querySelector('.tick')) {
      const tick = document.createElement('span');
      tick.className = 'tick';
      link.append(tick);
    }
  }

  tell() {
    const { size } = this.picked;
    const query = [...this.picked.keys()].map((name) => `&pick=${encodeURIComponent(name)}`).join('');
    const link = this.bar.querySelector('[data-do="download"]');
    const status = this.bar.querySelector('[role="status"]');
    const many = query.length > LONGEST;
    if (size === 0) link.removeAttribute('href');
    else link.href = many ? '?zip' : `?zip${query}`;
    link.onclick = many ? (event) => this.send(event) : null;
    link.setAttribute('aria-disabled', String(size === 0));
    status.textContent = size === 0 ? 'Nothing picked yet' : `${size} picked`;
  }

  /** Asks for more than an address can name. */
  send(event) {
    event.preventDefault();
    const form = document.createElement('form');
    form.method = 'post';
    form.action = '?zip';
    for (const name of this.picked.keys()) {
      const field = document.createElement('input');
      field.type = 'hidden';
      field.name = 'pick';
      field.value = name;
      form.append(field);
    }
    document.body.append(form);
    form.submit();
    form.remove();
  }
}

/** Which picture a tile, or what is in it, stands for. */
export function place(node) {
  return Number(node.closest('.tile').id.slice(1));
}

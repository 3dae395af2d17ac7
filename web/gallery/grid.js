// The grid over all of an album, of which only what is near the window is in the document.

import { blur, duration, small } from './data.js';
import { lastNotAbove, rows, shown } from './rows.js';

const BEYOND = 1; // windows above and below that are kept
const FAST = 4; // pixels a millisecond: whoever scrolls faster sees colours only
const CALM = 120; // milliseconds without scrolling, and pictures come

export class Grid {
  /** Takes over the list that came with the page. `decorate(link, place, item)` is told of each tile. */
  constructor(list, album) {
    this.list = list;
    this.album = album;
    this.decorate = () => {};
    this.moved = () => {};
    this.drawn = new Map(); // row -> its tiles
    this.given = new Map();
    for (const tile of list.children) this.given.set(Number(tile.id.slice(1)), tile);
    this.first = this.given.keys().next().value ?? 0;
    this.width = 0;
    this.last = { at: 0, top: 0 };
    album.changed = () => this.draw();
  }

  start() {
    const page = this.first > 0 && !location.hash ? this.first : Number(/^#p(\d+)$/.exec(location.hash)?.[1] ?? -1);
    this.list.classList.add('all');
    this.list.parentElement.querySelector('.pager')?.classList.add('replaced');
    for (const tile of this.given.values()) tile.querySelector('img')?.classList.add('here');
    this.list.replaceChildren();
    this.layout();
    if (page > 0) scrollTo({ top: this.topOf(page) - innerHeight / 3, behavior: 'instant' });
    this.draw();
    this.given.clear();
    let frame = 0;
    const soon = () => { frame ||= requestAnimationFrame(() => { frame = 0; this.draw(); }); };
    addEventListener('scroll', soon, { passive: true });
    addEventListener('resize', soon, { passive: true });
    new ResizeObserver(() => { if (this.measure().width !== this.width) this.relayout(); }).observe(this.list.parentElement);
    this.list.addEventListener('keydown', (event) => this.key(event));
  }

  measure() {
    const style = getComputedStyle(this.list);
    const edge = parseFloat(style.paddingLeft);
    const length = (name) => parseFloat(style.getPropertyValue(name));
    return { gap: length('--gap'), low: length('--row'), edge, width: this.list.clientWidth - 2 * edge };
  }

  layout() {
    const { gap, edge, low, width } = this.measure();
    this.gap = gap;
    this.left = edge;
    this.width = width;
    this.rows = rows(this.album.ratios, width, gap, low);
    this.list.style.height = `${this.rows.total}px`;
  }

  /** Lays out anew; what is at the top of the window stays there. */
  relayout(renewed = false) {
    const box = this.list.getBoundingClientRect();
    const kept = box.top < 0 ? this.firstVisible(-box.top) : undefined;
    const offset = kept === undefined ? 0 : this.topOf(kept) - scrollY;
    const focused = document.activeElement?.closest?.('.tile') && Number(document.activeElement.closest('.tile').id.slice(1));
    // Tiles of the same pictures are used again where they are; otherwise even the page's own style is of others.
    if (renewed) document.querySelector('head style')?.remove();
    else for (const tiles of this.drawn.values()) for (const tile of tiles) this.given.set(Number(tile.id.slice(1)), tile);
    this.list.replaceChildren();
    this.drawn.clear();
    this.layout();
    if (kept !== undefined) scrollTo({ top: this.topOf(Math.min(kept, this.album.count - 1)) - offset, behavior: 'instant' });
    this.draw();
    this.given.clear();
    if (Number.isInteger(focused)) this.tile(focused)?.querySelector('a').focus({ preventScroll: true });
  }

  /** Puts into the document what is near the window, and takes out what is not. */
  draw() {
    const top = -this.list.getBoundingClientRect().top;
    const now = performance.now();
    const speed = Math.abs(top - this.last.top) / Math.max(1, now - this.last.at);
    this.last = { at: now, top };
    const calm = speed < FAST;
    clearTimeout(this.later);
    if (!calm) this.later = setTimeout(() => this.draw(), CALM);

    const { firsts, tops, count } = this.rows;
    const from = lastNotAbove(tops, top - BEYOND * innerHeight);
    const to = count ? lastNotAbove(tops, top + (1 + BEYOND) * innerHeight) : -1;
    const held = this.rowOfFocus();
    for (const [row, tiles] of this.drawn) {
      if ((row < from || row > to) && row !== held) {
        for (const tile of tiles) this.drop(tile);
        this.drawn.delete(row);
      }
    }
    for (let row = to; row >= from; row -= 1) {
      if (!this.drawn.has(row)) this.insert(row);
    }
    if (to >= from && calm) this.album.want(firsts[from], this.end(to) - 1);
    for (let row = from; row <= to; row += 1) this.fill(row, calm);
    this.moved(top, calm);
  }

  insert(row) {
    const { firsts, tops, heights } = this.rows;
    const tiles = [];
    let left = this.left;
    for (let place = firsts[row]; place < this.end(row); place += 1) {
      const width = heights[row] * shown(this.album.ratios[place]);
      const tile = this.given.get(place) ?? this.make(place);
      tile.style.left = `${left}px`;
      tile.style.top = `${tops[row]}px`;
      tile.style.width = `${width}px`;
      tile.style.height = `${heights[row]}px`;
      tiles.push(tile);
      left += width + this.gap;
    }
    // The order in the document is that of the pictures, or the Tab key would jump.
    let next;
    for (const [other, [tile]] of this.drawn) if (other > row && (!next || other < next.row)) next = { row: other, tile };
    for (const tile of tiles) this.list.insertBefore(tile, next?.tile ?? null);
    this.drawn.set(row, tiles);
  }

  make(place) {
    const tile = document.createElement('li');
    tile.className = 'tile';
    tile.id = `p${place}`;
    tile.setAttribute('aria-setsize', this.album.count);
    tile.setAttribute('aria-posinset', place + 1);
    return tile;
  }

  /** Gives the tiles of a row their links and colours and, if it is `calm`, their pictures. */
  fill(row, calm) {
    const place = this.rows.firsts[row];
    this.drawn.get(row).forEach((tile, nth) => {
      if (tile.dataset.full && tile.dataset.decorated) return;
      const item = this.album.peek(place + nth);
      if (!item) return;
      let link = tile.firstElementChild;
      if (!link) {
        link = document.createElement('a');
        link.href = this.album.page(item);
        link.setAttribute('aria-label', item.n);
        tile.append(link);
        tile.style.backgroundImage = blur(item.b);
      }
      if (!tile.dataset.decorated) {
        tile.dataset.decorated = 'y';
        this.decorate(link, place + nth, item);
      }
      if (!calm || tile.dataset.full) return;
      tile.dataset.full = 'y';
      if (link.querySelector('img')) return;
      const image = new Image();
      image.alt = item.n;
      image.decoding = 'async';
      image.draggable = false;
      image.onload = () => image.classList.add('here');
      image.src = small(item, this.rows.heights[row]);
      link.removeAttribute('aria-label');
      link.prepend(image);
      if (item.k === 'video') {
        const badge = document.createElement('span');
        badge.className = 'badge';
        const word = document.createElement('span');
        word.className = 'unseen';
        word.textContent = 'Video ';
        badge.append(word, item.d ? duration(item.d) : '');
        link.append(badge);
      }
    });
  }

  drop(tile) {
    // A picture still on its way is not waited for.
    const image = tile.querySelector('img');
    if (image && !image.complete) image.src = '';
    tile.remove();
  }

  /** Has every tile decorated anew. */
  redecorate() {
    for (const tiles of this.drawn.values()) for (const tile of tiles) delete tile.dataset.decorated;
    this.draw();
  }

  end(row) {
    return this.rows.firsts[row + 1] ?? this.rows.count;
  }

  rowOf(place) {
    return lastNotAbove(this.rows.firsts, place);
  }

  rowOfFocus() {
    const tile = document.activeElement?.closest?.('.tile');
    return tile?.parentElement === this.list ? this.rowOf(Number(tile.id.slice(1))) : undefined;
  }

  /** The first picture below `top`, counted from the top of the grid. */
  firstVisible(top) {
    return this.rows.firsts[lastNotAbove(this.rows.tops, Math.max(0, top))] ?? 0;
  }

  /** Where on the page a picture begins. */
  topOf(place) {
    return this.list.getBoundingClientRect().top + scrollY + (this.rows.tops[this.rowOf(place)] ?? 0);
  }

  tile(place) {
    return this.drawn.get(this.rowOf(place))?.[place - this.rows.firsts[this.rowOf(place)]];
  }

  /** Brings a picture into the window, and gives it the focus. */
  show(place, focus = true) {
    const row = this.rowOf(place);
    const top = this.topOf(place);
    if (top < scrollY || top + this.rows.heights[row] > scrollY + innerHeight) {
      scrollTo({ top: top - (innerHeight - this.rows.heights[row]) / 2, behavior: 'instant' });
    }
    this.draw();
    if (focus) this.tile(place)?.querySelector('a')?.focus({ preventScroll: true });
  }

  key(event) {
    const tile = event.target.closest('.tile');
    if (!tile || event.altKey || event.ctrlKey || event.metaKey) return;
    const place = Number(tile.id.slice(1));
    const to = { ArrowLeft: place - 1, ArrowRight: place + 1, ArrowUp: this.beside(place, -1), ArrowDown: this.beside(place, 1) }[event.key];
    if (to === undefined) return;
    event.preventDefault();
    if (to >= 0 && to < this.album.count) this.show(to);
  }

  /** The picture above or below. */
  beside(place, step) {
    const row = this.rowOf(place);
    if (row + step < 0 || row + step >= this.rows.firsts.length) return place;
    const middle = (at) => {
      const box = this.ratiosBefore(at);
      return (box + shown(this.album.ratios[at]) / 2) * this.rows.heights[this.rowOf(at)];
    };
    const here = middle(place);
    let best = this.rows.firsts[row + step];
    for (let at = best; at < this.end(row + step); at += 1) if (Math.abs(middle(at) - here) < Math.abs(middle(best) - here)) best = at;
    return best;
  }

  ratiosBefore(place) {
    let sum = 0;
    for (let at = this.rows.firsts[this.rowOf(place)]; at < place; at += 1) sum += shown(this.album.ratios[at]);
    return sum;
  }
}

// One picture on the stage: fitted, zoomed, moved; as sharp as it has to be.

import { blur, preview, small } from './data.js';

const LARGEST = 8; // times the fitted size
const SHOWN_AS_THEY_ARE = new Set(['jpeg', 'png', 'webp', 'gif', 'avif']);

export class Slide {
  constructor(place, item, ratio, stage) {
    this.place = place;
    this.item = item;
    this.ratio = ratio;
    this.stage = stage;
    this.zoom = 1;
    this.x = 0;
    this.y = 0;
    this.had = 0; // the sharpest form so far, in pixels
    this.box = document.createElement('div');
    this.box.className = 'slide';
    this.video = item.k === 'video';
    this.media = document.createElement(this.video ? 'video' : 'img');
    if (this.video) {
      Object.assign(this.media, { controls: true, preload: 'none', playsInline: true, poster: preview(item, 1280), src: item.url });
      this.media.setAttribute('aria-label', item.n);
    } else {
      this.media.alt = item.n;
      this.media.draggable = false;
      const back = blur(item.b);
      this.media.style.backgroundImage = `url("${small(item, 200)}")${back && `, ${back}`}`;
    }
    this.box.append(this.media);
    this.fit();
  }

  /** As large as the stage has room for. */
  fit() {
    const { clientWidth: width, clientHeight: height } = this.stage;
    this.room = { width, height };
    this.width = Math.min(width, height * this.ratio);
    this.height = this.width / this.ratio;
    Object.assign(this.media.style, { width: `${this.width}px`, height: `${this.height}px` });
    this.position();
  }

  /** Loads what the size on the screen asks for; resolves when there is something to look at. */
  async sharpen() {
    if (this.video) return;
    const pixels = Math.max(this.width, this.height) * this.zoom * devicePixelRatio;
    let wanted = pixels > 1280 * 1.2 ? 2560 : 1280;
    if (SHOWN_AS_THEY_ARE.has(this.item.k) && (this.zoom > 1 && pixels > 2560 * 1.2 || this.item.k === 'gif')) wanted = Infinity;
    if (wanted <= this.had) return;
    const before = this.had;
    this.had = wanted;
    const image = new Image();
    image.src = wanted === Infinity ? this.item.url : preview(this.item, wanted);
    try {
      await image.decode();
    } catch {
      // What is there stays, and the next look may have more luck.
      if (this.had === wanted) this.had = before;
      if (this.had === 0) this.explain();
      return;
    }
    if (wanted < this.had) return;
    this.box.querySelector('.failed')?.remove();
    this.media.src = image.src;
    const ratio = image.naturalWidth / image.naturalHeight;
    // An album that is still being read does not know all proportions.
    if (Math.abs(ratio / this.ratio - 1) > 0.03) {
      this.ratio = ratio;
      this.fit();
    }
    this.media.style.backgroundImage = 'none';
    this.media.style.backgroundColor = 'transparent';
  }

  /** Says that there is nothing to see. */
  explain() {
    if (this.box.querySelector('.failed')) return;
    const text = document.createElement('p');
    text.className = 'failed';
    text.textContent = 'This picture cannot be shown now. It may have been taken away, or the link to it has ended.';
    this.box.append(text);
  }

  get zoomed() {
    return this.zoom > 1.01;
  }

  /** Zooms around a point of the window. */
  zoomBy(factor, x, y) {
    const box = this.stage.getBoundingClientRect();
    const zoom = Math.min(LARGEST, Math.max(0.6, this.zoom * factor));
    const real = zoom / this.zoom;
    const left = x - box.left - this.left;
    const top = y - box.top - this.top;
    this.x += left * (1 - real) - (this.width * (this.zoom - zoom)) / 2;
    this.y += top * (1 - real) - (this.height * (this.zoom - zoom)) / 2;
    this.zoom = zoom;
    this.position();
  }

  moveBy(dx, dy) {
    this.x += dx;
    this.y += dy;
    this.position();
  }

  /** Back into the window: no edge of the picture inside while it is larger than that. */
  settle() {
    if (this.zoom < 1) this.zoom = 1;
    const loose = (length, room) => Math.max(0, (length * this.zoom - room) / 2);
    const within = (value, most) => Math.min(most, Math.max(-most, value));
    this.x = within(this.x, loose(this.width, this.room.width));
    this.y = within(this.y, loose(this.height, this.room.height));
    this.position();
    this.sharpen();
  }

  unzoom() {
    this.zoom = 1;
    this.x = 0;
    this.y = 0;
    this.position();
  }

  get left() {
    return (this.room.width - this.width * this.zoom) / 2 + this.x;
  }

  get top() {
    return (this.room.height - this.height * this.zoom) / 2 + this.y;
  }

  position() {
    this.media.style.transform = `translate3d(${this.left}px, ${this.top}px, 0) scale(${this.zoom})`;
  }

  /** Whether a point of the window is on the picture. */
  holds(x, y) {
    const box = this.media.getBoundingClientRect();
    return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
  }

  remove() {
    if (this.video) this.media.pause();
    else if (!this.media.complete) this.media.src = '';
    this.box.remove();
  }
}

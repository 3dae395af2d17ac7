// What is known of an album's pictures: all proportions at once, the rest by the chunk as it is needed.

const CHUNK = 500;
const MOST_CHUNKS = 60; // kept at a time

// A bitmap of 4 by 3 pixels, rows from the top; its length is a multiple of 3, so the pixels can follow in base64.
const BITMAP = btoa('BM' + String.fromCharCode(
  90, 0, 0, 0, 0, 0, 0, 0, 54, 0, 0, 0, 40, 0, 0, 0, 4, 0, 0, 0, 253, 255, 255, 255, 1, 0, 24, 0, ...Array(24).fill(0),
));

/** Four by three colours as a background, which browsers enlarge smoothly. */
export function blur(colours) {
  if (!colours) return '';
  const bytes = atob(colours);
  let pixels = '';
  for (let at = 0; at + 2 < bytes.length; at += 3) pixels += bytes[at + 2] + bytes[at + 1] + bytes[at];
  return `url(data:image/bmp;base64,${BITMAP}${btoa(pixels)})`;
}

/** The address of a preview. */
export function preview(item, size) {
  return `${item.url}?preview=${size}&v=${encodeURIComponent(item.v)}`;
}

/** The preview for a row so many pixels high. */
export function small(item, height) {
  return preview(item, height * devicePixelRatio > 270 ? 480 : 240);
}

/** Seconds of a video as players show them. */
export function duration(seconds) {
  const whole = Math.round(seconds);
  const two = (number) => String(number).padStart(2, '0');
  const hours = Math.floor(whole / 3600);
  const minutes = Math.floor(whole / 60) % 60;
  return hours ? `${hours}:${two(minutes)}:${two(whole % 60)}` : `${minutes}:${two(whole % 60)}`;
}

/** An album, as its `?data=` describes it. */
export class Album {
  constructor(base, sort) {
    this.base = base;
    this.sort = sort;
    this.version = undefined;
    this.ratios = [];
    this.complete = true;
    this.chunks = new Map();
    this.asked = new Map();
    this.changed = () => {};
  }

  get count() {
    return this.ratios.length;
  }

  /** Asks for the proportions; says whether anything is different now. */
  async look() {
    const shape = await this.ask('shape');
    const renewed = shape.version !== this.version;
    const reshaped = renewed || shape.ratios.some((ratio, at) => ratio !== this.ratios[at]);
    if (renewed) {
      this.chunks.clear();
      this.asked.clear();
    }
    this.version = shape.version;
    this.ratios = shape.ratios;
    this.complete = shape.complete;
    return { renewed, reshaped };
  }

  /** What is known of a picture by now. */
  peek(at) {
    return this.chunks.get(Math.floor(at / CHUNK))?.[at % CHUNK];
  }

  async item(at) {
    await this.load(Math.floor(at / CHUNK));
    return this.peek(at);
  }

  /** Loads what is missing of the pictures from `first` to `last`, and says so once it is there. */
  want(first, last) {
    for (let chunk = Math.floor(first / CHUNK); chunk <= Math.floor(last / CHUNK); chunk += 1) {
      if (!this.chunks.has(chunk)) this.load(chunk).then(() => this.changed(), () => {});
    }
  }

  load(chunk) {
    if (this.chunks.has(chunk)) return Promise.resolve();
    let asked = this.asked.get(chunk);
    if (!asked) {
      const { version } = this;
      asked = this.ask(chunk).then((part) => {
        // Of another version: the next look at the shape will notice.
        if (version !== this.version || part.version !== version) return;
        if (this.chunks.size >= MOST_CHUNKS) this.chunks.delete(this.chunks.keys().next().value);
        for (const item of part.items) item.url = new URL(item.h ?? encodeURIComponent(item.n), this.base).href;
        this.chunks.set(chunk, part.items);
      }).finally(() => this.asked.delete(chunk));
      this.asked.set(chunk, asked);
    }
    return asked;
  }

  async ask(part) {
    const url = new URL(`?data=${part}${this.sort === 'name' ? '' : `&sort=${this.sort}`}`, this.base);
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) throw new Error(`${response.status}`);
    return response.json();
  }

  /** The address of a picture's own page. */
  page(item) {
    return `${item.url}?view${this.sort === 'name' ? '' : `&sort=${this.sort}`}`;
  }
}

/** The pictures that stand on a page, such as what a search found. */
export class Tiles {
  constructor(links) {
    this.items = links.map((link) => {
      const image = link.querySelector('img');
      const url = new URL(link.href);
      return {
        n: image.alt,
        k: link.querySelector('.badge') ? 'video' : 'other',
        v: new URL(image.src).searchParams.get('v') ?? '',
        url: url.origin + url.pathname,
      };
    });
    this.ratios = links.map((link) => link.querySelector('img').getAttribute('width') / 2.4);
  }

  get count() {
    return this.items.length;
  }

  peek(at) {
    return this.items[at];
  }

  async item(at) {
    return this.items[at];
  }

  page(item) {
    return `${item.url}?view`;
  }
}

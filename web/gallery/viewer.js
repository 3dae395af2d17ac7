// The viewer: one picture at a time over everything else, with the address of its page.

import { about } from './about.js';
import { gestures } from './gestures.js';
import { Slide } from './slide.js';

const EACH = 4500; // milliseconds of a slide show
const IDLE = 3000; // and the controls go

export class Viewer {
  /** Over the pictures of `source`; `left(place)` is called when it closes. */
  constructor(source, left) {
    this.source = source;
    this.left = left;
    this.place = -1;
    addEventListener('popstate', (event) => {
      const { picture } = event.state ?? {};
      if (picture === undefined) this.shut();
      else if (picture < source.count) this.dialog ? this.go(picture) : this.raise(picture);
    });
  }

  /** Opens at a picture, as a step in the history. */
  async open(place) {
    const item = await this.source.item(place);
    if (!item || this.dialog) return;
    this.home = document.title;
    history.pushState({ picture: place }, '', this.source.page(item));
    this.raise(place);
  }

  close() {
    if (this.dialog) history.back();
  }

  raise(place) {
    this.home ??= document.title;
    this.dialog = document.getElementById('viewer-template').content.firstElementChild.cloneNode(true);
    this.find = (selector) => this.dialog.querySelector(selector);
    this.stage = this.find('.stage');
    this.slides = new Map();
    document.body.append(this.dialog);
    this.dialog.tabIndex = -1;
    this.dialog.showModal();
    this.dialog.focus();
    document.documentElement.style.overflow = 'hidden';
    if (!this.dialog.requestFullscreen) this.find('[data-do="whole"]').hidden = true;
    this.listen();
    this.go(place);
    this.wake();
  }

  shut() {
    if (!this.dialog) return;
    this.play(false);
    clearTimeout(this.idle);
    for (const slide of this.slides.values()) slide.remove();
    this.watch.disconnect();
    if (document.fullscreenElement) document.exitFullscreen();
    this.dialog.close();
    this.dialog.remove();
    this.dialog = undefined;
    document.documentElement.style.overflow = '';
    document.title = this.home;
    this.left(this.place);
  }

  listen() {
    const deeds = {
      before: () => this.step(-1),
      after: () => this.step(1),
      close: () => this.close(),
      info: () => this.tell(this.find('.panel').hidden),
      play: () => this.play(!this.playing),
      whole: () => this.whole(),
    };
    this.dialog.addEventListener('click', (event) => deeds[event.target.closest('[data-do]')?.dataset.do]?.());
    this.dialog.addEventListener('cancel', (event) => {
      event.preventDefault();
      if (this.find('.panel').hidden) this.close();
      else this.tell(false);
    });
    this.dialog.addEventListener('keydown', (event) => this.key(event));
    this.dialog.addEventListener('pointermove', (event) => { if (event.pointerType === 'mouse') this.wake(); });
    this.dialog.addEventListener('focusin', () => this.wake());
    this.dialog.addEventListener('fullscreenchange', () => {
      this.find('[data-do="whole"]').setAttribute('aria-pressed', String(!!document.fullscreenElement));
    });
    this.watch = new ResizeObserver(() => {
      for (const slide of this.slides.values()) slide.fit();
      this.arrange();
    });
    this.watch.observe(this.stage);
    gestures(this.stage, this);
  }

  // What the stage is told; see gestures.js.

  drag(dx, dy) {
    const slide = this.slides.get(this.place);
    if (!slide) return;
    this.dialog.classList.remove('settling');
    if (slide.zoomed) {
      slide.moveBy(dx - (this.dx ?? 0), dy - (this.dy ?? 0));
    } else {
      // To the side it turns over, downwards it puts the picture away.
      this.axis ??= Math.abs(dx) >= Math.abs(dy) ? 'x' : 'y';
      if (this.axis === 'x') this.arrange(dx);
      else slide.box.style.transform = `translate3d(0, ${Math.max(0, dy)}px, 0) scale(${1 - Math.min(0.25, Math.max(0, dy) / 1600)})`;
    }
    this.dx = dx;
    this.dy = dy;
  }

  dragged(dx, dy, speed) {
    const slide = this.slides.get(this.place);
    const { axis } = this;
    this.dx = this.dy = this.axis = undefined;
    if (!slide) return;
    this.dialog.classList.add('settling');
    if (slide.zoomed) return void slide.settle();
    const far = Math.abs(dx) > this.stage.clientWidth * 0.22 || Math.abs(speed) > 0.45 && Math.abs(dx) > 25;
    if (axis === 'x' && far) this.step(dx < 0 ? 1 : -1);
    else if (axis === 'y' && dy > 110) this.close();
    this.arrange();
  }

  pinch(scale, x, y, dx, dy) {
    const slide = this.slides.get(this.place);
    if (!slide || slide.video) return;
    this.dialog.classList.remove('settling');
    slide.moveBy(dx, dy);
    slide.zoomBy(scale, x, y);
    clearTimeout(this.pinching);
    this.pinching = setTimeout(() => this.pinched(), 200);
  }

  pinched() {
    clearTimeout(this.pinching);
    this.dialog?.classList.add('settling');
    this.slides.get(this.place)?.settle();
  }

  tap({ target, x, y, touch }) {
    if (!this.dialog || target.closest('video')) return;
    if (touch) this.dialog.classList.contains('calm') ? this.wake() : this.rest();
    else if (!this.slides.get(this.place)?.holds(x, y)) this.close();
  }

  tapTwice(x, y) {
    this.zoomTo(this.slides.get(this.place)?.zoomed ? 1 : 2.5, x, y);
  }

  wheel(dx, dy, x, y) {
    const slide = this.slides.get(this.place);
    if (slide?.zoomed) {
      slide.moveBy(-dx, -dy);
      slide.settle();
    } else if (dy < 0 && !slide?.video) {
      this.pinch(1.2, x, y, 0, 0);
    }
  }

  zoomTo(zoom, x = this.stage.clientWidth / 2, y = this.stage.clientHeight / 2) {
    const slide = this.slides.get(this.place);
    if (!slide || slide.video) return;
    this.dialog.classList.add('settling');
    if (zoom <= 1) slide.unzoom();
    else slide.zoomBy(zoom / slide.zoom, x, y);
    slide.settle();
  }

  key(event) {
    if (event.target.closest('input, textarea, select') || event.altKey || event.ctrlKey || event.metaKey) return;
    const zoom = this.slides.get(this.place)?.zoom ?? 1;
    const deeds = {
      ArrowLeft: () => this.step(-1),
      ArrowRight: () => this.step(1),
      PageUp: () => this.step(-1),
      PageDown: () => this.step(1),
      Home: () => this.turn(0),
      End: () => this.turn(this.source.count - 1),
      ' ': () => this.play(!this.playing),
      f: () => this.whole(),
      i: () => this.tell(this.find('.panel').hidden),
      '+': () => this.zoomTo(zoom * 1.5),
      '=': () => this.zoomTo(zoom * 1.5),
      '-': () => this.zoomTo(zoom / 1.5),
      0: () => this.zoomTo(1),
    };
    const deed = deeds[event.key];
    // A button or a video that has the focus keeps its own keys.
    if (!deed || event.target.closest('button, a, video') && event.key === ' ' || event.target.closest('video, .panel') && event.key.length > 1) return;
    event.preventDefault();
    deed();
  }

  step(by) {
    this.turn(this.place + by);
  }

  turn(place) {
    if (place < 0 || place >= this.source.count || place === this.place) return;
    this.dialog.classList.toggle('settling', Math.abs(place - this.place) === 1);
    this.go(place);
  }

  /** Shows a picture, and gets its neighbours ready. */
  async go(place) {
    const { dialog } = this;
    this.slides.get(this.place)?.unzoom();
    this.slides.get(this.place)?.media.pause?.();
    this.place = place;
    const item = await this.source.item(place);
    if (!item || this.dialog !== dialog || this.place !== place) return;
    if (history.state?.picture !== place) history.replaceState({ picture: place }, '', this.source.page(item));
    for (const [at, slide] of this.slides) {
      if (Math.abs(at - place) > 1) {
        slide.remove();
        this.slides.delete(at);
      }
    }
    this.say(item);
    this.arrange();
    const slide = this.slide(place, item);
    const seen = slide.sharpen();
    if (!this.find('.panel').hidden) this.tell(true);
    await seen;
    if (this.dialog !== dialog || this.place !== place) return;
    if (this.playing) this.schedule();
    for (const at of [place + 1, place - 1]) {
      if (at < 0 || at >= this.source.count) continue;
      const beside = await this.source.item(at);
      if (!beside || this.dialog !== dialog || this.place !== place) return;
      this.slide(at, beside).sharpen();
    }
  }

  slide(place, item) {
    let slide = this.slides.get(place);
    if (!slide) {
      slide = new Slide(place, item, this.source.ratios[place] / 100, this.stage);
      this.slides.set(place, slide);
      // In its place before it is seen, or it would be moved there in sight.
      this.arrange();
      this.stage.append(slide.box);
    }
    return slide;
  }

  /** Puts the slides side by side, moved by a finger so far. */
  arrange(moved = 0) {
    const { clientWidth } = this.stage;
    const edge = moved > 0 && this.place === 0 || moved < 0 && this.place === this.source.count - 1;
    for (const [at, { box }] of this.slides) {
      box.style.transform = `translate3d(${(at - this.place) * (clientWidth + 24) + (edge ? moved / 3 : moved)}px, 0, 0)`;
      box.inert = at !== this.place;
    }
  }

  say(item) {
    const count = `${(this.place + 1).toLocaleString('en')} of ${this.source.count.toLocaleString('en')}`;
    this.find('.count').textContent = count;
    this.find('.name bdi').textContent = item.n;
    this.find('[data-do="download"]').href = item.url;
    for (const [name, end] of [['before', 0], ['after', this.source.count - 1]]) {
      const button = this.find(`[data-do="${name}"]`);
      if (this.place === end && button === document.activeElement) this.dialog.focus();
      button.disabled = this.place === end;
    }
    document.title = item.n;
    const status = this.find('[role="status"]');
    clearTimeout(this.saying);
    this.saying = setTimeout(() => { status.textContent = `${item.n}, ${count}`; }, 250);
  }

  // The controls go while nobody needs them.

  wake() {
    clearTimeout(this.idle);
    this.dialog?.classList.remove('calm');
    if (matchMedia('(hover: hover)').matches || this.playing) this.idle = setTimeout(() => this.rest(), IDLE);
  }

  rest() {
    if (!this.dialog || this.find('.panel').hidden === false || this.find(':focus-visible:not(dialog)')) return;
    this.dialog.classList.add('calm');
  }

  whole() {
    if (document.fullscreenElement) document.exitFullscreen();
    else this.dialog.requestFullscreen?.().catch(() => {});
  }

  play(on) {
    if (on === this.playing) return;
    this.playing = on;
    this.find('[data-do="play"]').setAttribute('aria-pressed', String(on));
    clearTimeout(this.next);
    if (on) this.schedule();
    this.wake();
  }

  schedule() {
    clearTimeout(this.next);
    this.next = setTimeout(() => this.turn((this.place + 1) % this.source.count), EACH);
  }

  /** Shows or hides what is known of the picture. */
  async tell(on) {
    const panel = this.find('.panel');
    const button = this.find('[data-do="info"]');
    const had = panel.contains(document.activeElement);
    panel.hidden = !on;
    button.setAttribute('aria-expanded', String(on));
    this.dialog.classList.toggle('told', on);
    if (!on) {
      if (had) button.focus();
      return;
    }
    this.play(false);
    const { place } = this;
    const item = await this.source.item(place);
    const content = await about(this.source.page(item), item.n);
    if (this.place !== place || panel.hidden) return;
    const shut = this.find('[data-do="close"]').cloneNode(true);
    shut.dataset.do = 'info';
    shut.setAttribute('aria-label', 'Close the description');
    const focus = had || document.activeElement === button;
    panel.replaceChildren(shut, content);
    if (focus) shut.focus();
  }
}

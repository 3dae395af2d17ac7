// What fingers and the mouse do on the stage, in words: drag, pinch, tap, double tap.

const STILL = 8; // pixels within which a finger that moves does not drag
const TWICE = 280; // milliseconds between the taps of a double tap

/**
 * Watches `stage`, and tells `to`: `drag(dx, dy)` from where it began, `dragged(dx, dy, speedX)` at its end,
 * `pinch(scale, x, y, dx, dy)` since the last call, `pinched()`, `tap(event)` and `tapTwice(x, y)`.
 */
export function gestures(stage, to) {
  const fingers = new Map();
  let start; // of a drag by one finger
  let apart; // of two fingers: how far, and the middle
  let dragging = false;
  let tapped; // the tap that may become a double tap

  const middle = () => {
    const [a, b] = [...fingers.values()];
    return { x: (a.x + b.x) / 2, y: (a.y + b.y) / 2, far: Math.hypot(a.x - b.x, a.y - b.y) || 1 };
  };

  stage.addEventListener('pointerdown', (event) => {
    if (event.button !== 0) return;
    fingers.set(event.pointerId, { x: event.clientX, y: event.clientY });
    if (fingers.size === 1) {
      start = { x: event.clientX, y: event.clientY, at: event.timeStamp };
      dragging = false;
    } else if (fingers.size === 2) {
      if (dragging) to.dragged(0, 0, 0);
      dragging = false;
      start = undefined;
      apart = middle();
    }
  });

  stage.addEventListener('pointermove', (event) => {
    const finger = fingers.get(event.pointerId);
    if (!finger) return;
    finger.x = event.clientX;
    finger.y = event.clientY;
    if (fingers.size === 2 && apart) {
      const now = middle();
      to.pinch(now.far / apart.far, now.x, now.y, now.x - apart.x, now.y - apart.y);
      apart = now;
    } else if (start) {
      const dx = event.clientX - start.x;
      const dy = event.clientY - start.y;
      if (!dragging && Math.hypot(dx, dy) < STILL) return;
      if (!dragging) {
        dragging = true;
        stage.setPointerCapture(event.pointerId);
      }
      start.speed = dx / Math.max(1, event.timeStamp - start.at);
      to.drag(dx, dy);
    }
  });

  const end = (event) => {
    if (!fingers.delete(event.pointerId)) return;
    if (apart && fingers.size < 2) {
      apart = undefined;
      to.pinched();
      // The finger that stays goes on as a drag from here.
      const [left] = fingers.values();
      start = left && { ...left, at: event.timeStamp };
      return;
    }
    if (fingers.size || !start) return;
    const dx = event.clientX - start.x;
    const dy = event.clientY - start.y;
    if (dragging) to.dragged(dx, dy, event.type === 'pointercancel' ? 0 : start.speed ?? 0);
    else if (event.type === 'pointerup') tap(event);
    dragging = false;
    start = undefined;
  };
  stage.addEventListener('pointerup', end);
  stage.addEventListener('pointercancel', end);

  const tap = (event) => {
    const near = tapped && Math.hypot(event.clientX - tapped.x, event.clientY - tapped.y) < 40;
    if (near) {
      clearTimeout(tapped.timer);
      tapped = undefined;
      to.tapTwice(event.clientX, event.clientY);
      return;
    }
    const what = { x: event.clientX, y: event.clientY, target: event.target, touch: event.pointerType !== 'mouse' };
    tapped = { ...what, timer: setTimeout(() => { tapped = undefined; to.tap(what); }, TWICE) };
  };

  stage.addEventListener('wheel', (event) => {
    event.preventDefault();
    if (event.ctrlKey) to.pinch(Math.exp(-event.deltaY / 100), event.clientX, event.clientY, 0, 0);
    else to.wheel(event.deltaX, event.deltaY, event.clientX, event.clientY);
  }, { passive: false });
}

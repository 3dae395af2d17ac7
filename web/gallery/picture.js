// The page of one picture: arrow keys and swipes turn over, comments are sent in place.

import { watch } from './about.js';

const SWIPE = 60; // pixels

document.documentElement.classList.add('live');
const link = (selector) => document.querySelector(selector);
const follow = (selector) => link(selector)?.click();

addEventListener('keydown', (event) => {
  if (event.target.closest('input, textarea, video') || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
  const selector = { ArrowLeft: 'a[rel="prev"]', ArrowRight: 'a[rel="next"]', Escape: 'a.back' }[event.key];
  if (selector) follow(selector);
});

const stage = link('.stage-page');
let start;
stage.addEventListener('touchstart', (event) => {
  const [touch] = event.touches;
  start = event.touches.length === 1 ? { x: touch.clientX, y: touch.clientY } : undefined;
}, { passive: true });
stage.addEventListener('touchend', (event) => {
  const [touch] = event.changedTouches;
  if (!start || (window.visualViewport?.scale ?? 1) > 1.05) return;
  const dx = touch.clientX - start.x;
  if (Math.abs(dx) > SWIPE && Math.abs(dx) > 2 * Math.abs(touch.clientY - start.y)) follow(dx < 0 ? 'a[rel="next"]' : 'a[rel="prev"]');
});

watch(document, location.href);

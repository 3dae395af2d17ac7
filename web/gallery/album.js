// The page of an album, and that of a search: starts what the page has.

import { Album, Tiles } from './data.js';
import { Grid } from './grid.js';
import { inbox } from './inbox.js';
import { scrubber } from './scrubber.js';
import { place, Selection } from './selection.js';
import { Viewer } from './viewer.js';

const EVERY = 15_000; // milliseconds between looks for new pictures
const WHILE_READ = 3_000; // while the album is still being read

document.documentElement.classList.add('live');
const list = document.getElementById('grid');
const section = document.getElementById('inbox');
if (section) inbox(section);
if (list) album(list);
else found();

async function album(list) {
  const base = document.baseURI.split(/[?#]/)[0];
  const pictures = new Album(base, list.dataset.sort);
  await pictures.look();
  const grid = new Grid(list, pictures);
  const viewer = new Viewer(pictures, (at) => grid.show(at));
  const selection = new Selection(grid, document.getElementById('select'));
  scrubber(grid);
  grid.start();
  restore(grid);
  list.addEventListener('click', async (event) => {
    const link = event.target.closest('a');
    if (!link || event.ctrlKey || event.metaKey || event.altKey || event.button !== 0) return;
    const at = place(link);
    if (selection.on) return void selection.click(event, at);
    if (event.shiftKey || !pictures.peek(at) && at >= pictures.count) return;
    event.preventDefault();
    viewer.open(at);
  });

  let timer;
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(look, pictures.complete ? EVERY : WHILE_READ);
  };
  const look = async () => {
    if (!document.hidden) {
      try {
        const { renewed, reshaped } = await pictures.look();
        if (renewed) await pictures.item(grid.firstVisible(scrollY)).catch(() => {});
        if (reshaped) grid.relayout(renewed);
      } catch { /* The next time, then. */ }
    }
    again();
  };
  document.addEventListener('visibilitychange', () => { if (!document.hidden) look(); });
  again();
}

/** Brings a reader back to where the album was left. */
function restore(grid) {
  const key = `oriel:place:${location.pathname}${location.search}`;
  const how = performance.getEntriesByType('navigation')[0]?.type;
  try {
    const kept = Number(sessionStorage.getItem(key));
    if (kept && (how === 'back_forward' || how === 'reload')) scrollTo({ top: kept, behavior: 'instant' });
    addEventListener('pagehide', () => sessionStorage.setItem(key, String(scrollY)));
  } catch { /* A browser that keeps nothing. */ }
  grid.draw();
}

function found() {
  const links = [...document.querySelectorAll('.grid .tile a')];
  if (!links.length) return;
  const viewer = new Viewer(new Tiles(links), (at) => links[at]?.focus());
  links.forEach((link, at) => link.addEventListener('click', (event) => {
    if (event.ctrlKey || event.metaKey || event.shiftKey || event.altKey || event.button !== 0) return;
    event.preventDefault();
    viewer.open(at);
  }));
}

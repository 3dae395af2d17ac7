// What is known of a picture, and what was said of it: taken from the picture's own page.

import { comments } from './comments.js';

/** A heading and the description that stands on the page at `url`. */
export async function about(url, name) {
  const whole = document.createElement('div');
  const title = document.createElement('h2');
  const isolated = document.createElement('bdi');
  isolated.textContent = name;
  title.append(isolated);
  whole.append(title);
  const part = await read(url);
  if (part) {
    whole.append(part);
    watch(part, url);
  } else {
    const sorry = document.createElement('p');
    sorry.textContent = 'The description cannot be read right now.';
    whole.append(sorry);
  }
  return whole;
}

/** Has the comments on a page or in a panel sent without leaving it. */
export function watch(part, url) {
  comments(part, async () => (await read(url))?.querySelector('#comments'));
}

async function read(url) {
  try {
    const response = await fetch(url, { cache: 'no-cache' });
    if (!response.ok) return undefined;
    // That page's own style is none of this page's, whose policy would complain of it.
    const text = (await response.text()).replace(/<style>[^<]*<\/style>/, '');
    const page = new DOMParser().parseFromString(text, 'text/html');
    return document.adoptNode(page.getElementById('about'));
  } catch {
    return undefined;
  }
}

// The inbox: files are sent one after the other, and each shows how far it is.

import { Refused, send, unfinished } from './tus.js';

export function inbox(section) {
  const form = section.querySelector('form');
  const input = form.querySelector('input[type="file"]');
  const drop = form.querySelector('.drop');
  const list = section.querySelector('.sending');
  const status = section.querySelector('[role="status"]');
  const endpoint = new URL('?inbox', document.baseURI).href;
  const largest = Number(section.dataset.largest);
  const queue = [];
  let sending = false;
  let done = 0;

  form.querySelector('button').hidden = true;
  const left = unfinished(endpoint);
  if (left.length) {
    const note = document.createElement('p');
    note.textContent = `Not all of ${left.slice(0, 3).join(', ')}${left.length > 3 ? ' and others' : ''} arrived last time. Choose the same files again, and they go on from there.`;
    form.before(note);
  }

  input.addEventListener('change', () => {
    add([...input.files]);
    form.reset();
  });
  for (const name of ['dragenter', 'dragover']) {
    drop.addEventListener(name, (event) => {
      event.preventDefault();
      drop.classList.add('over');
    });
  }
  drop.addEventListener('dragleave', () => drop.classList.remove('over'));
  drop.addEventListener('drop', (event) => {
    event.preventDefault();
    drop.classList.remove('over');
    add([...event.dataTransfer.files]);
  });
  addEventListener('beforeunload', (event) => { if (sending) event.preventDefault(); });

  function add(files) {
    for (const file of files) queue.push({ file, row: row(file) });
    list.hidden = list.children.length === 0;
    next();
  }

  function row(file) {
    const item = document.createElement('li');
    const name = document.createElement('bdi');
    name.textContent = file.name;
    const words = document.createElement('span');
    words.textContent = 'Waiting';
    const bar = document.createElement('progress');
    bar.max = Math.max(1, file.size);
    bar.value = 0;
    bar.setAttribute('aria-label', file.name);
    item.append(name, words, bar);
    list.append(item);
    return { words, bar };
  }

  async function next() {
    if (sending) return;
    sending = true;
    for (let at = queue.shift(); at; at = queue.shift()) await one(at);
    sending = false;
    status.textContent = done === 1 ? 'One file has arrived. Thank you!' : `${done} files have arrived. Thank you!`;
  }

  async function one({ file, row: { words, bar } }) {
    if (file.size > largest) {
      words.textContent = 'Too large';
      bar.remove();
      return;
    }
    try {
      await send(file, endpoint, {
        progress(bytes) {
          bar.value = bytes;
          words.textContent = `${Math.floor(100 * bytes / Math.max(1, file.size))} %`;
        },
        waiting(seconds) {
          words.textContent = navigator.onLine ? `Trying again in ${seconds} s` : 'Waiting for the connection';
        },
      });
      bar.value = bar.max;
      words.textContent = 'Arrived';
      done += 1;
    } catch (error) {
      words.textContent = error instanceof Refused ? error.message : 'It could not be sent. Choose it again to go on.';
      bar.remove();
    }
  }
}

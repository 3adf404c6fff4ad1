// How much stands in each list at the left. Tasklist counts the open one only.

import { ask } from './server.js';

const LISTS = '.task-filters .task-filter h4 a';

function show(counts) {
  [...document.querySelectorAll(LISTS)].slice(0, counts.length).forEach((list, index) => {
    let count = list.querySelector('.ow-count');
    if (!count) {
      count = document.createElement('span');
      count.className = 'ow-count';
      list.append(count);
    }
    const text = `(${counts[index]})`;
    if (count.textContent !== text) {
      count.textContent = text;
    }
  });
}

let asking = false;

async function renew() {
  if (asking || document.hidden || !document.querySelector(LISTS)) {
    return;
  }
  asking = true;
  try {
    show(await ask('/counts'));
  } catch (fault) {
    // The lists work without; the next change asks again.
    console.warn('counts', fault);
  } finally {
    asking = false;
  }
}

/** Whenever the open list shows another number, and every minute. */
export function countLists() {
  let seen = '';
  new MutationObserver(() => {
    const open = document.querySelectorAll(LISTS).length + [...document.querySelectorAll('.task-filters .counter')].map(at => at.textContent).join();
    if (open !== seen) {
      seen = open;
      renew();
    }
  }).observe(document.body, { childList: true, subtree: true, characterData: true });
  setInterval(renew, 60000);
}

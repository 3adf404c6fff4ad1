// On a phone an open task takes the whole page (styles/user-styles.css): this leads back to the list.

import { say, words } from './words.js';

function listOf(address) {
  const [path, query] = address.split('?');
  const left = new URLSearchParams(query);
  left.delete('task');
  left.delete('detailsTab');
  return `${path}?${left}`;
}

async function add(place) {
  const back = document.createElement('a');
  back.className = 'ow-back';
  back.href = '#/';
  place.prepend(back);
  back.addEventListener('click', event => {
    event.preventDefault();
    window.location.hash = listOf(window.location.hash.slice(1) || '/');
  });
  try {
    await words();
    back.textContent = `‹ ${say('back')}`;
  } catch (fault) {
    console.warn('way back', fault);
    back.textContent = '‹';
  }
}

export function offerWayBack() {
  const look = () => {
    const place = document.querySelector('.task-details > .top');
    if (place && !place.querySelector('.ow-back')) {
      add(place);
    }
  };
  new MutationObserver(look).observe(document.body, { childList: true, subtree: true });
  look();
}

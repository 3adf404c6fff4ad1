// What a start form brought about: its number and the query code stay in sight until they are put away.

import { home } from './server.js';
import { say, word, words } from './words.js';
import { definitions, el } from './elements.js';

const START = /\/process-definition\/([^/:]+)[^/]*\/submit-form$/;

/** Only a case has a receipt to print; whoever reported somebody gets the code by word of mouth. */
const CASE = 'one-window-case';

async function show(process, { businessKey, queryCode }) {
  await words();
  document.querySelector('.ow-started')?.remove();
  const close = el('button', { type: 'button', class: 'btn btn-default' }, say('started.close'));
  const panel = el(
    'dialog',
    { class: 'ow-started', 'aria-label': say('started') },
    el('h2', {}, say('started')),
    definitions([
      [word('started.number', process), businessKey],
      [say('started.code'), queryCode]
    ]),
    el('p', {}, word('started.next', process)),
    el(
      'p',
      { class: 'ow-acts' },
      process === CASE
        ? el('a', { class: 'btn btn-primary', href: home(`/desk/receipts/${encodeURIComponent(businessKey)}`), target: '_blank', rel: 'noopener' }, say('started.receipt'))
        : null,
      close
    )
  );
  close.addEventListener('click', () => panel.remove());
  document.body.append(panel);
  panel.show();
}

/** Tasklist tells nobody what the server answered, so it is read beside Tasklist. */
const open = XMLHttpRequest.prototype.open;
XMLHttpRequest.prototype.open = function (method, address, ...rest) {
  const start = method.toUpperCase() === 'POST' && START.exec(String(address));
  if (start) {
    this.addEventListener('load', () => {
      if (this.status === 200) {
        show(start[1], JSON.parse(this.responseText)).catch(fault => console.warn('started', fault));
      }
    });
  }
  return open.call(this, method, address, ...rest);
};

// The number and the masked applicant on each card of the list: one request for all cards that appear together.

import { ask } from './server.js';
import { say, words } from './words.js';
import { definitions } from './elements.js';

/** Well below what fits into an address. */
const MOST = 50;

/** By task: a promise of its card, null when there is nothing to show. Neither number nor name ever changes. */
const known = new Map();

/** Tasks asked for since the last request. */
let waiting = new Map();

function fetchAll() {
  const asked = [...waiting];
  waiting = new Map();
  for (let from = 0; from < asked.length; from += MOST) {
    fetchSome(asked.slice(from, from + MOST));
  }
}

async function fetchSome(asked) {
  let found = {};
  try {
    const ids = asked.map(([id]) => encodeURIComponent(id)).join(',');
    [found] = await Promise.all([ask(`/cards?ids=${ids}`), words()]);
  } catch (fault) {
    // The list works without; the next one that is shown asks again.
    console.warn('cards', fault);
  }
  for (const [id, answer] of asked) {
    if (!found[id]) {
      known.delete(id);
    }
    answer(found[id] ?? null);
  }
}

function cardOf(taskId) {
  if (!known.has(taskId)) {
    known.set(taskId, new Promise(answer => {
      if (waiting.size === 0) {
        setTimeout(fetchAll);
      }
      waiting.set(taskId, answer);
    }));
  }
  return known.get(taskId);
}

export async function showCard(node, taskId) {
  node.className = 'ow-card';
  const card = await cardOf(taskId);
  if (card) {
    node.replaceChildren(
      definitions([
        [say('card.number'), card.number],
        [say('card.applicant'), card.applicant]
      ])
    );
  }
}

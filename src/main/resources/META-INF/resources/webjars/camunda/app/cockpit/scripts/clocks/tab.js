// 时限 of a process instance: its clocks as time lines, then the other clocks of the case.

import { ask } from './server.js';
import { el } from './elements.js';
import { setNow } from './format.js';
import { say, words } from './words.js';
import { card, head } from './card.js';

const OPENED = 3;

export default async function tab(node, { processInstanceId }) {
  const path = '/instances/' + encodeURIComponent(processInstanceId);

  function entry(view, open, said) {
    return el(
      'details',
      { open, 'data-clock': view.line.id, class: 'ow-entry' },
      el('summary', {}, ...head(view.line)),
      card(view, said, sentence => load(view.line.id, sentence))
    );
  }

  function section(title, views, opened, said) {
    return (
      views.length > 0 &&
      el(
        'section',
        {},
        el('h3', {}, title),
        ...views.map(view => entry(view, opened.has(view.line.id), said.id === view.line.id ? said.sentence : ''))
      )
    );
  }

  /** @param id of the clock about which `sentence` was said */
  async function load(id, sentence) {
    const answer = await ask(path);
    setNow(answer.now);
    const shown = [...node.querySelectorAll('details[open]')].map(details => Number(details.dataset.clock));
    const running = answer.story.own.filter(view => !view.line.endedAt).map(view => view.line.id);
    const opened = new Set(id ? shown : running.slice(0, OPENED));
    const said = { id, sentence };
    node.replaceChildren(
      el(
        'div',
        { class: 'ow-clocks ow-tab' },
        answer.story.own.length === 0 && el('p', {}, say('tab.none')),
        section(say('tab.own'), answer.story.own, opened, said),
        section(say('tab.others'), answer.story.others, opened, said)
      )
    );
    const told = id && node.querySelector(`[data-clock="${id}"] summary`);
    if (told) {
      told.focus();
    }
  }

  await words();
  await load();
}

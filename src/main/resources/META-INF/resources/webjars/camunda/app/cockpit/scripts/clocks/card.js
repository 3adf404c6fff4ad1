// One clock with everything about it: state, bar, facts, tasks, story, and what the reader may do.

import { el } from './elements.js';
import { end, left, length } from './format.js';
import { kind, say, task } from './words.js';
import { acts } from './acts.js';
import { bar } from './bar.js';
import { chip, flags } from './state.js';
import { story } from './story.js';

function fact(term, ...text) {
  return el('div', {}, el('dt', {}, term), el('dd', {}, ...text));
}

function holderOf(open) {
  return open.assignee ? open.assigneeName || open.assignee : say('card.free', say('role.' + open.group.split('@')[0]));
}

export function head(line) {
  return [
    chip(line.state),
    el('strong', {}, kind(line.kind)),
    el('span', {}, left(line)),
    el('span', { class: 'ow-due' }, say(line.minimum ? 'event.dueMinimum' : 'event.due'), ' ', end(line.dueAt)),
    ...flags(line)
  ];
}

/**
 * @param said what has just been done
 * @param renew called with a sentence when something was done
 */
export function card(view, said, renew) {
  const line = view.line;
  return el(
    'div',
    { class: 'ow-card' },
    el('p', { class: 'ow-said', role: 'status' }, said),
    bar(view),
    el(
      'dl',
      {},
      fact(say('card.limit'), length(line)),
      fact(say('card.basis'), say('basis.' + line.basis)),
      fact(say('card.source'), line.source),
      fact(say('card.holder'), line.holderName),
      view.tasks.length > 0 && fact(say('card.tasks'), ...view.tasks.map(open => el('div', {}, say('named', task(open), holderOf(open)))))
    ),
    view.extension &&
      el('p', { class: 'ow-note' }, say('card.extension', view.extension.number, view.extension.days, view.extension.requestedBy)),
    acts(view, renew),
    el('h4', {}, say('card.story')),
    story(view)
  );
}

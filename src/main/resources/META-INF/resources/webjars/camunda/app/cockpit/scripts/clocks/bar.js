// One clock as a bar of time: what is gone, pauses, alarms, now, the end. The story below says the same in words.

import { el } from './elements.js';
import { now } from './format.js';
import { say } from './words.js';
import { tone } from './state.js';

function at(text) {
  return new Date(text).getTime();
}

function part(name, from, to, scale) {
  const element = el('span', { class: name });
  element.style.left = scale(from) + '%';
  element.style.width = Math.max(0, scale(to) - scale(from)) + '%';
  return element;
}

function tick(name, moment, scale, text) {
  const element = el('span', { class: 'ow-tick ' + name }, el('i', {}), el('b', {}, text));
  element.style.left = scale(moment) + '%';
  if (scale(moment) > 88) {
    element.classList.add('ow-tick-last');
  }
  return element;
}

export function bar(card) {
  const line = card.line;
  const start = at(line.startedAt);
  const due = at(line.dueAt);
  const stop = line.endedAt ? at(line.doneAt || line.endedAt) : now().getTime();
  const marks = card.marks.filter(mark => at(mark.at) < due);
  const last = Math.max(due, stop, start + 60000);
  const scale = moment => Math.min(100, Math.max(0, ((moment - start) / (last - start)) * 100));
  const parts = [part('ow-bar-gone ' + tone(line.state), start, Math.min(stop, due), scale)];
  if (stop > due) {
    parts.push(part(line.minimum ? 'ow-bar-after' : 'ow-bar-over', due, stop, scale));
  }
  card.pauses.forEach(pause => parts.push(part('ow-bar-pause', at(pause.from), pause.to ? at(pause.to) : stop, scale)));
  marks.forEach(mark => parts.push(tick(mark.raised ? 'ow-tick-raised' : '', at(mark.at), scale, /%$/.test(mark.mark) ? mark.mark : '')));
  parts.push(tick('ow-tick-due', due, scale, say(line.minimum ? 'event.dueMinimum' : 'event.due')));
  if (!line.endedAt) {
    parts.push(tick('ow-tick-now', stop, scale, say('event.now')));
  }
  return el('div', { class: 'ow-bar', 'aria-hidden': 'true' }, ...parts);
}

// What happened to a clock and what is ahead, in order of time.

import { el } from './elements.js';
import { end, moment, now } from './format.js';
import { has, say } from './words.js';

function reason(code) {
  return say(has('pause.' + code) ? 'pause.' + code : 'pause.other');
}

function alarm(mark) {
  const percent = /%$/.test(mark.mark);
  return say(`event.alarm${percent ? '' : '.day'}${mark.raised ? '' : '.ahead'}`, mark.mark);
}

function finish(line) {
  return { MET: 'event.done', LATE: 'event.doneLate', CANCELLED: 'event.cancelled' }[line.state];
}

/** Pauses that managers ordered stand in the story as acts already. */
function pauses(list) {
  return list
    .filter(pause => pause.reason !== 'MANAGER')
    .map(pause => [
      { at: pause.from, text: say('event.paused', reason(pause.reason)) },
      pause.to && { at: pause.to, text: say('event.resumed') }
    ])
    .flat();
}

function events(card) {
  const line = card.line;
  return [
    { at: line.startedAt, text: say('event.started'), first: true },
    ...card.marks.filter(mark => mark.mark !== '100%' && mark.at !== line.dueAt).map(mark => ({ at: mark.at, text: alarm(mark), end: true })),
    ...pauses(card.pauses),
    ...card.acts.map(act => ({ at: act.at, text: say('event.' + act.act, act.actor, act.reason, act.days || act.staff) })),
    { at: line.dueAt, text: say(line.minimum ? 'event.dueMinimum' : 'event.due'), end: true },
    line.endedAt && { at: line.doneAt || line.endedAt, text: say(finish(line)) }
  ]
    .filter(Boolean)
    .sort((one, other) => new Date(one.at) - new Date(other.at));
}

export function story(card) {
  const here = now();
  return el(
    'ol',
    { class: 'ow-story' },
    ...events(card).map(event =>
      el(
        'li',
        { class: new Date(event.at) > here ? 'ow-ahead' : '' },
        el('time', { datetime: event.at }, event.end ? end(event.at) : moment(event.at)),
        ' ',
        event.text
      )
    )
  );
}

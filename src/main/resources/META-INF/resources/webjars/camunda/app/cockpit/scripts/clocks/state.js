// A state by colour, sign and word; colour alone says nothing to many.

import { el } from './elements.js';
import { say } from './words.js';

const SIGNS = {
  RUNNING: '▶',
  DUE_TODAY: '◆',
  ALARMED: '▲',
  OVERDUE: '■',
  REACHED: '✓',
  PAUSED: '‖',
  MET: '✓',
  LATE: '■',
  CANCELLED: '–'
};

export function tone(state) {
  return 'ow-tone-' + state.toLowerCase().replace('_', '-');
}

export function sign(state) {
  return SIGNS[state] || '';
}

export function chip(state) {
  return el('span', { class: `ow-chip ${tone(state)}` }, el('span', { 'aria-hidden': 'true' }, sign(state) + ' '), say('state.' + state));
}

/** Whatever a reader should know besides. */
export function flags(line) {
  return [
    line.minimum && el('span', { class: 'ow-flag', title: say('flag.minimum.hint') }, say('flag.minimum')),
    line.assumed && el('span', { class: 'ow-flag ow-flag-assumed', title: say('flag.assumed.hint') }, say('flag.assumed')),
    line.limit !== line.ownLimit && el('span', { class: 'ow-flag' }, say('flag.extended')),
    line.pauses > 0 && el('span', { class: 'ow-flag' }, say('flag.paused', line.pauses))
  ];
}

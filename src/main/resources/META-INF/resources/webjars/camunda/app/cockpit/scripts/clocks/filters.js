// What the list is narrowed to. It stands in the address, so that it can be kept, sent on and gone back to.

import { el, options } from './elements.js';
import { holders, kind, kinds, say } from './words.js';
import { tone } from './state.js';

const STATES = ['OPEN', 'OVERDUE', 'DUE_TODAY', 'ALARMED', 'RUNNING', 'PAUSED', 'ENDED', 'MET', 'LATE', 'CANCELLED', 'ALL'];
const FIELDS = ['kind', 'office', 'basis', 'alarm', 'dueFrom', 'dueTo', 'number'];

/** What the address asks for. */
export function asked() {
  return new URLSearchParams(window.location.hash.split('?')[1] || '');
}

export function address(filter, changes) {
  const next = new URLSearchParams(filter);
  for (const [name, value] of Object.entries(changes)) {
    if (value) {
      next.set(name, value);
    } else {
      next.delete(name);
    }
  }
  return '#/clocks' + (next.toString() ? '?' + next : '');
}

function states(filter) {
  const chosen = filter.get('state') || 'OPEN';
  return el(
    'nav',
    { class: 'ow-states', 'aria-label': say('filter.states') },
    ...STATES.map(state =>
      el(
        'a',
        {
          href: address(filter, { state, cursor: null }),
          class: tone(state),
          'aria-current': state === chosen ? 'true' : null
        },
        say('state.' + state)
      )
    )
  );
}

function labelled(name, control) {
  return el('div', { class: 'ow-field' }, el('label', { for: 'ow-' + name }, say('filter.' + name)), control);
}

function choice(name, pairs, filter) {
  return labelled(
    name,
    el('select', { id: 'ow-' + name, name, class: 'form-control' }, ...options(say('filter.any'), pairs, filter.get(name)))
  );
}

function entry(name, type, filter, more) {
  return labelled(
    name,
    el('input', { id: 'ow-' + name, name, type, class: 'form-control', value: filter.get(name) || '', ...more })
  );
}

export function filters(filter) {
  const form = el(
    'form',
    { class: 'ow-filter', 'aria-label': say('filter') },
    choice('kind', kinds().map(code => [code, kind(code)]), filter),
    choice('office', holders().map(office => [office.code, office.name]), filter),
    choice('basis', ['STATUTORY', 'LOCAL', 'TARGET'].map(code => [code, say('basis.' + code)]), filter),
    choice('alarm', ['RAISED', 'NONE'].map(code => [code, say('filter.alarm.' + code)]), filter),
    entry('dueFrom', 'date', filter),
    entry('dueTo', 'date', filter),
    entry('number', 'search', filter, { placeholder: say('filter.number.hint'), autocomplete: 'off' }),
    el(
      'div',
      { class: 'ow-buttons' },
      el('button', { type: 'submit', class: 'btn btn-primary' }, say('filter.apply')),
      el('a', { href: '#/clocks', class: 'btn btn-default' }, say('filter.clear'))
    )
  );
  form.addEventListener('submit', event => {
    event.preventDefault();
    const sent = new FormData(form);
    const changes = { cursor: null };
    FIELDS.forEach(name => {
      changes[name] = String(sent.get(name) || '').trim();
    });
    window.location.hash = address(filter, changes);
  });
  return [states(filter), form];
}

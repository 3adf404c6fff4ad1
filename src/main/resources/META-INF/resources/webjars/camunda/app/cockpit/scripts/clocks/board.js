// 时限监控 on the dashboard: how many clocks run, are due today, alarmed, overdue, paused; by kind and by office.

import { ask } from './server.js';
import { el, everyMinute, table, th } from './elements.js';
import { clock, setNow } from './format.js';
import { kind, say, sentence, words } from './words.js';
import { sign, tone } from './state.js';

const COLUMNS = [
  ['OVERDUE', 'overdue'],
  ['DUE_TODAY', 'dueToday'],
  ['ALARMED', 'alarmed'],
  ['RUNNING', 'running'],
  ['PAUSED', 'paused']
];
const SHORT = 8;

function address(filter) {
  return '#/clocks?' + new URLSearchParams(filter);
}

function tile([state, name], total) {
  const count = total[name];
  return el(
    'a',
    { href: address({ state }), class: `ow-tile ${tone(state)}${count === 0 ? ' ow-none' : ''}` },
    el('span', { class: 'ow-tile-name' }, el('span', { 'aria-hidden': 'true' }, sign(state) + ' '), say('state.' + state)),
    el('strong', {}, String(count)),
    el('small', {}, say('hint.' + state))
  );
}

function number(count, state, filter, what) {
  return el(
    'td',
    { class: 'ow-number' },
    count === 0
      ? el('span', { class: 'ow-zero' }, '0')
      : el(
          'a',
          { href: address({ state, ...filter }), class: tone(state), 'aria-label': `${what} ${say('state.' + state)} ${count}` },
          String(count)
        )
  );
}

function row(group, filter, name) {
  return el(
    'tr',
    {},
    el('th', { scope: 'row' }, el('a', { href: address({ state: 'OPEN', ...filter }) }, name)),
    ...COLUMNS.map(([state, field]) => number(group.counts[field], state, filter, name))
  );
}

function groups(title, head, list, filterOf, nameOf) {
  const rows = list.map(group => row(group, filterOf(group), nameOf(group)));
  const heads = [th(head), ...COLUMNS.map(([state]) => th(say('state.' + state), { class: 'ow-number' }))];
  const section = el('section', {}, el('h3', {}, title), table(title, heads, rows.slice(0, SHORT)));
  if (rows.length > SHORT) {
    const more = el('button', { type: 'button', class: 'btn btn-link' }, say('showAll', rows.length));
    more.addEventListener('click', () => {
      section.querySelector('tbody').append(...rows.slice(SHORT));
      more.remove();
    });
    section.append(more);
  }
  return section;
}

function page(numbers) {
  const total = numbers.total;
  const open = total.running + total.overdue + total.paused;
  return [
    el('div', { class: 'ow-tiles' }, ...COLUMNS.map(column => tile(column, total))),
    open === 0
      ? el('p', {}, say('noneOpen'))
      : el(
          'div',
          { class: 'ow-groups' },
          groups(say('byKind'), say('kind'), numbers.kinds, group => ({ kind: group.code }), group => kind(group.code)),
          groups(say('byOffice'), say('office'), numbers.offices, group => ({ office: group.code }), group => group.name)
        )
  ];
}

export default async function board(node) {
  const said = el('p', { class: 'ow-as-of', role: 'status' });
  const body = el('div', {});

  async function renew() {
    const numbers = await ask('/clocks/numbers');
    setNow(numbers.now);
    body.replaceChildren(...page(numbers));
    said.textContent = `${say('asOf', clock(numbers.now))} · ${say('everyMinute')}`;
  }

  await words();
  await renew();
  node.replaceChildren(
    el(
      'div',
      { class: 'ow-clocks ow-board' },
      el('header', {}, el('h2', {}, say('board')), said, el('a', { href: '#/clocks' }, say('allClocks'))),
      body
    )
  );
  everyMinute(node, () =>
    renew().catch(fault => {
      said.textContent = sentence(fault);
    })
  );
}

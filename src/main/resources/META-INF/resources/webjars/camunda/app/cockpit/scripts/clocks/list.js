// All clocks across processes, finished ones too, page by page.

import { ask } from './server.js';
import { el, table, th } from './elements.js';
import { clock, end, left, moment, setNow } from './format.js';
import { kind, say, sentence, words } from './words.js';
import { address, asked, filters } from './filters.js';
import { card } from './card.js';
import { chip, flags } from './state.js';

function sorted(filter, name, title) {
  const now = filter.get('sort') || 'due';
  const up = now === name;
  const down = now === '-' + name;
  const label = say(`sort.${up ? 'up' : down ? 'down' : 'none'}`, title);
  return th(
    el('a', { href: address(filter, { sort: up ? '-' + name : name, cursor: null }), 'aria-label': label }, title, up ? ' ↑' : down ? ' ↓' : ''),
    { 'aria-sort': up ? 'ascending' : down ? 'descending' : null }
  );
}

function heads(filter) {
  return [
    th(say('column.left')),
    th(say('column.kind')),
    th(say('column.number')),
    th(say('column.holder')),
    sorted(filter, 'due', say('column.due')),
    sorted(filter, 'started', say('column.started')),
    th(say('column.basis')),
    th(el('span', { class: 'sr-only' }, say('column.more')))
  ];
}

function instanceOf(line, open) {
  return line.instance && open.includes(line.instance) ? `#/process-instance/${line.instance}/runtime?tab=clock-tab` : null;
}

function number(line, open) {
  const href = instanceOf(line, open);
  return href ? el('a', { href, title: say('list.open') }, line.subject) : line.subject;
}

function cells(line, open) {
  return [
    el('td', { class: 'ow-left' }, chip(line.state), ' ', el('strong', {}, left(line))),
    el('td', {}, kind(line.kind), ' ', ...flags(line)),
    el('td', { class: 'ow-code' }, number(line, open)),
    el('td', {}, line.holderName),
    el('td', { class: 'ow-time' }, end(line.dueAt)),
    el('td', { class: 'ow-time' }, moment(line.startedAt)),
    el('td', { title: line.source }, say('basis.' + line.basis))
  ];
}

function rows(line, open) {
  const id = 'ow-clock-' + line.id;
  const button = el('button', { type: 'button', class: 'btn btn-default btn-sm', 'aria-expanded': 'false', 'aria-controls': id }, say('list.more'));
  const row = el('tr', {}, ...cells(line, open), el('td', {}, button));
  const inside = el('td', { colspan: '8' });
  const detail = el('tr', { id, class: 'ow-detail', hidden: true }, inside);

  async function load(said) {
    try {
      const answer = await ask('/clocks/' + line.id);
      setNow(answer.now);
      row.replaceChildren(...cells(answer.card.line, answer.open), row.lastElementChild);
      inside.replaceChildren(card(answer.card, said, load));
    } catch (fault) {
      inside.replaceChildren(el('p', { role: 'alert' }, sentence(fault)));
    }
  }

  button.addEventListener('click', () => {
    detail.hidden = !detail.hidden;
    button.setAttribute('aria-expanded', String(!detail.hidden));
    button.textContent = say(detail.hidden ? 'list.more' : 'list.less');
    if (!detail.hidden) {
      inside.replaceChildren(el('p', { role: 'status' }, say('loading')));
      load('');
    }
  });
  return [row, detail];
}

function pages(filter, page) {
  return el(
    'nav',
    { class: 'ow-pages', 'aria-label': say('list') },
    el('span', {}, say('list.shown', page.items.length)),
    filter.get('cursor') && el('a', { class: 'btn btn-default', href: address(filter, { cursor: null }) }, say('list.first')),
    page.next && el('a', { class: 'btn btn-default', href: address(filter, { cursor: page.next }) }, say('list.next'))
  );
}

export default async function list(node) {
  await words();
  const filter = asked();
  const body = el('div', { 'aria-live': 'polite' }, el('p', {}, say('loading')));
  const said = el('p', { class: 'ow-as-of', role: 'status' });
  const again = el('button', { type: 'button', class: 'btn btn-link', click: () => load() }, say('refresh'));

  async function load() {
    try {
      const page = await ask('/clocks?' + filter);
      setNow(page.now);
      said.textContent = say('asOf', clock(page.now));
      body.replaceChildren(
        ...(page.items.length === 0
          ? [el('p', { class: 'ow-empty' }, say('list.none'))]
          : [table(say('list.caption'), heads(filter), page.items.map(line => rows(line, page.open)).flat()), pages(filter, page)])
      );
    } catch (fault) {
      body.replaceChildren(el('p', { role: 'alert' }, sentence(fault)), el('button', { type: 'button', class: 'btn btn-default', click: () => load() }, say('retry')));
    }
  }

  node.replaceChildren(
    el('div', { class: 'ow-clocks ow-list' }, el('header', {}, el('h2', {}, say('list')), said, again), ...filters(filter), body)
  );
  await load();
}

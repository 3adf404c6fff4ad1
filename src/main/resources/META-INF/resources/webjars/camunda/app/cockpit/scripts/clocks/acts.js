// 催办, 暂停, 恢复, 延长, 改派: each opens a short form in its place; nothing is sent twice.

import { ask, clickKey, tell } from './server.js';
import { el, options } from './elements.js';
import { say, sentence, task as nameOf } from './words.js';

let serial = 0;

function field(name, control, hint) {
  const id = `ow-act-${++serial}`;
  control.id = id;
  control.name = name;
  control.required = true;
  control.classList.add('form-control');
  if (hint) {
    control.setAttribute('aria-describedby', id + '-hint');
  }
  return el(
    'div',
    { class: 'ow-field' },
    el('label', { for: id }, say('act.' + name)),
    control,
    hint && el('small', { id: id + '-hint' }, hint)
  );
}

function why() {
  return field('reason', el('textarea', { rows: '2', maxlength: '500' }), say('act.reason.hint'));
}

function form(act, fields, send, close) {
  const key = clickKey();
  const said = el('p', { class: 'ow-said' });
  const confirm = el('button', { type: 'submit', class: 'btn btn-primary' }, say('act.confirm'));
  const made = el(
    'form',
    { class: 'ow-act', 'aria-label': say('act.' + act) },
    ...fields,
    el('div', { class: 'ow-buttons' }, confirm, el('button', { type: 'button', class: 'btn btn-default', click: close }, say('act.cancel'))),
    said
  );
  made.addEventListener('submit', async event => {
    event.preventDefault();
    confirm.disabled = true;
    said.setAttribute('role', 'status');
    said.textContent = say('act.sending');
    try {
      await send(Object.fromEntries(new FormData(made)), key);
    } catch (fault) {
      said.setAttribute('role', 'alert');
      said.textContent = sentence(fault);
      confirm.disabled = false;
    }
  });
  return made;
}

async function people(path) {
  const found = await ask(path);
  if (found.length === 0) {
    return el('p', {}, say('act.staff.none'));
  }
  return field('staff', el('select', {}, ...options(say('filter.any'), found.map(person => [person.id, person.name]), '')));
}

export function acts(view, renew) {
  const { line, may, version } = view;
  const path = '/clocks/' + line.id;
  const place = el('div', {});
  const said = el('p', { class: 'ow-said' });
  const close = button => () => {
    place.replaceChildren();
    button.setAttribute('aria-expanded', 'false');
    button.focus();
  };

  function refuse(fault) {
    said.setAttribute('role', 'alert');
    said.textContent = sentence(fault);
  }

  function opener(act, text, fieldsOf, send) {
    const button = el('button', { type: 'button', class: 'btn btn-default', 'aria-expanded': 'false' }, text);
    button.addEventListener('click', async () => {
      said.textContent = '';
      place.parentElement.querySelectorAll('[aria-expanded]').forEach(other => other.setAttribute('aria-expanded', 'false'));
      try {
        const made = form(act, await fieldsOf(), send, close(button));
        place.replaceChildren(made);
        button.setAttribute('aria-expanded', 'true');
        made.querySelector('input, textarea, select, button').focus();
      } catch (fault) {
        refuse(fault);
      }
    });
    return button;
  }

  function simple(act, address) {
    return opener(act, say('act.' + act), () => [why()], async (sent, key) => {
      await tell(`${path}/${address}`, key, { version, reason: sent.reason });
      await renew(say('done.' + act));
    });
  }

  function reminder() {
    const key = clickKey();
    const button = el('button', { type: 'button', class: 'btn btn-primary' }, say('act.remind'));
    button.addEventListener('click', async () => {
      button.disabled = true;
      try {
        await tell(`${path}/reminders`, key);
        await renew(say('done.remind'));
      } catch (fault) {
        refuse(fault);
        button.disabled = false;
      }
    });
    return button;
  }

  function extension() {
    const days = () => el('input', { type: 'number', min: '1', max: String(may.extendBy), step: '1' });
    return opener('extend', say('act.extend'), () => [field('days', days(), say('act.days.hint', may.extendBy)), why()], async (sent, key) => {
      await tell(`${path}/extension`, key, { version, days: Number(sent.days), reason: sent.reason });
      await renew(say('done.extend'));
    });
  }

  function handover(task) {
    const tasks = `${path}/tasks/${encodeURIComponent(task.id)}`;
    const text = view.tasks.length > 1 ? say('named', say('act.reassign'), nameOf(task)) : say('act.reassign');
    return opener('reassign', text, async () => [await people(`${tasks}/candidates`), why()], async (sent, key) => {
      await tell(`${tasks}/assignment`, key, sent);
      await renew(say('done.reassign'));
    });
  }

  const buttons = [
    may.remind && reminder(),
    may.pause && simple('pause', 'pause'),
    may.resume && simple('resume', 'resumption'),
    may.extendBy > 0 && extension(),
    ...(may.reassign ? view.tasks.map(handover) : [])
  ].filter(Boolean);
  return buttons.length === 0 ? '' : el('div', { class: 'ow-acts' }, el('div', { class: 'ow-buttons' }, ...buttons), said, place);
}

// Tab 办件详情 at a task: the person, the household, papers, matters, clocks and the time line of the case.

import { ask, address, home } from './server.js';
import { end, moment } from '../../../../assets/times.js';
import { papers as codes, say, sentence, several, word, words, yuan } from './words.js';
import { definitions, el, section, table } from './elements.js';

const TYPES = 'image/jpeg,image/png,application/pdf';

/** @param columns keys of their heads, under the key of the table unless they name another */
function listed(key, columns, rows) {
  const heads = columns.map(column => say(column.includes('.') ? column : `${key}.${column}`));
  return table(say(key), heads, rows, say('nothing'));
}

/** What people call an office or a member of staff; also the system itself and the applicant act. */
function who(view, code) {
  return view.names[code] ?? word('actor', code);
}

/** Whom a matter is for: the household, or a member by name. */
function subject(view, code) {
  return (view.members ?? []).find(member => member.id === code)?.name ?? word('subject', code);
}

function head(view) {
  return definitions([
    [say('case.number'), view.number],
    [say('case.state'), word('case.state', view.state)],
    [say('case.channel'), word('channel', view.channel)],
    [say('case.office'), view.officeName ?? view.office],
    [say('case.received'), moment(view.receivedAt)],
    [say('case.accepted'), moment(view.acceptedAt)],
    [say('started.code'), view.queryCode],
    [say('case.needs'), several((view.needs ?? []).map(need => word('need', need)))]
  ]);
}

/** The applicant's receipt, again for whoever registered the case. */
function receipt(view) {
  const page = home(`/desk/receipts/${encodeURIComponent(view.number)}`);
  return view.queryCode && el('p', {}, el('a', { href: page, target: '_blank', rel: 'noopener' }, say('started.receipt')));
}

/** A leader who is away approves by phone: the task is the leader's, so the clerk writes it down on a page of ours. */
function calls(view) {
  return view.phoneApprovals.map(page => el('p', {}, el('a', { href: home(page) }, say('case.phone'))));
}

/** The sheet for the notice board, where posting it is the task. */
function publicity(view) {
  return view.publicity ? [el('p', {}, el('a', { href: home(view.publicity), target: '_blank', rel: 'noopener' }, say('case.publicity')))] : [];
}

function applicant(view) {
  const person = (view.members ?? []).find(member => member.id === view.applicant) ?? view.members?.[0] ?? {};
  const emergency = view.emergency;
  return definitions([
    [say('person.name'), person.name],
    [word('id-type', person.idType) || say('person.id'), person.idNumber],
    [say('person.phone'), person.phone],
    [say('person.address'), person.address],
    [say('person.hukou'), view.hukouName ?? view.hukou],
    [say('person.residence'), view.residenceName ?? view.residence],
    [say('person.contact'), contact(view.contact)],
    [say('person.agent'), contact(view.agent)],
    [say('person.guardian'), contact(view.guardian)],
    [say('person.income'), yuan(view.householdMonthlyIncomeYuan)],
    [
      say('person.emergency'),
      emergency && several([word('emergency.kind', emergency.kind), emergency.since, yuan(emergency.neededYuan)])
    ],
    [say('person.story'), view.story]
  ]);
}

function contact(person) {
  return person && [person.name, word('relation', person.relation), person.phone].filter(Boolean).join(' ');
}

function household(members) {
  return listed(
    'household',
    ['person.name', 'relation', 'person.id', 'health', 'disability', 'schooling', 'work', 'housing'],
    members.map(member => [
      member.deceased ? say('household.deceased', member.name) : member.name,
      word('relation', member.relation),
      member.idNumber,
      word('health', member.health),
      member.disability
        ? say('household.grade', word('disability', member.disability.category), member.disability.grade)
        : '',
      word('schooling', member.schooling),
      word('work', member.work),
      word('housing', member.housing)
    ])
  );
}

function result(of) {
  return several([word('matter.result', of.result), yuan(of.amountYuan)]);
}

function matters(view) {
  return listed(
    'matters',
    ['number', 'kind', 'subject', 'office', 'state', 'result'],
    (view.matters ?? []).map(matter => [
      matter.number,
      word('matter.kind', matter.kind),
      subject(view, matter.subject),
      who(view, matter.office),
      word('matter.state', matter.state),
      result(matter)
    ])
  );
}

function deadlines(list) {
  return listed(
    'deadlines',
    ['kind', 'subject', 'basis', 'started', 'due', 'state'],
    list.map(deadline => [
      word('deadline', deadline.kind),
      deadline.subject,
      word('deadline.basis', deadline.basis),
      moment(deadline.startedAt),
      end(deadline.dueAt),
      el(
        'span',
        { class: `ow-state ow-${String(deadline.state).toLowerCase()}` },
        word('deadline.state', deadline.state)
      )
    ])
  );
}

function letters(list) {
  return table(
    say('section.letters'),
    ['number', 'matter', 'result', 'issued', 'served'].map(column => say(`letters.${column}`)),
    list.map(letter => [
      el('a', { href: home(letter.page), target: '_blank', rel: 'noopener' }, letter.number),
      letter.matter,
      result(letter),
      moment(letter.issuedAt),
      letter.servedOn ?? say('letters.unserved')
    ])
  );
}

function timeline(view) {
  return el(
    'ol',
    { class: 'ow-timeline' },
    ...(view.timeline ?? []).map(event =>
      el('li', {}, el('time', { datetime: event.at }, moment(event.at)), ' ', event.text ?? event.event, ' ', el('small', {}, who(view, event.actor)))
    )
  );
}

function papers(view, reload) {
  const shown = table(
    say('section.papers'),
    ['kind', 'at', 'by', 'size'].map(column => say(`papers.${column}`)),
    (view.documents ?? []).map(paper => [
      el(
        'a',
        { href: address(`/documents/${encodeURIComponent(paper.id)}`), target: '_blank', rel: 'noopener' },
        word('paper', paper.code)
      ),
      moment(paper.uploadedAt),
      who(view, paper.uploadedBy),
      `${Math.max(1, Math.round(paper.bytes / 1024))} KB`
    ]),
    say('papers.none')
  );
  return el('div', {}, shown, upload(view.number, reload));
}

function upload(number, reload) {
  const said = el('p', { role: 'status', class: 'ow-said' });
  const file = el('input', { type: 'file', name: 'file', id: 'ow-file', accept: TYPES, required: '' });
  const code = el(
    'select',
    { name: 'code', id: 'ow-code', required: '' },
    el('option', { value: '' }, say('choose')),
    ...codes().map(paper => el('option', { value: paper }, word('paper', paper)))
  );
  const button = el('button', { type: 'submit', class: 'btn btn-default' }, say('upload.send'));
  const form = el(
    'form',
    { class: 'ow-upload', 'aria-label': say('upload') },
    el('label', { for: 'ow-code' }, say('upload.kind')),
    code,
    el('label', { for: 'ow-file' }, say('upload.file')),
    file,
    button,
    said
  );
  form.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = true;
    said.textContent = say('upload.sending');
    try {
      await ask(`/cases/${encodeURIComponent(number)}/documents`, { method: 'POST', body: new FormData(form) });
      await reload(say('upload.done'));
    } catch (refusal) {
      said.textContent = sentence(refusal);
      said.setAttribute('role', 'alert');
      button.disabled = false;
    }
  });
  return form;
}

async function load(taskId) {
  const task = await ask(`/tasks/${encodeURIComponent(taskId)}`);
  const path = `/cases/${encodeURIComponent(task.caseNumber)}`;
  const view = await ask(path);
  // Who holds a task in another office sees the case, but not its letters.
  const letters = await ask(`${path}/letters`).catch(() => ({ items: [] }));
  return { ...view, letters: letters.items, phoneApprovals: task.phoneApprovals, publicity: task.publicity };
}

function page(view, said, reload) {
  return [
    el('p', { role: 'status', class: 'ow-said' }, said),
    section(say('section.case'), head(view), receipt(view), ...calls(view), ...publicity(view)),
    section(say('section.applicant'), applicant(view)),
    section(say('section.household'), household(view.members ?? [])),
    section(say('section.papers'), papers(view, reload)),
    section(say('section.matters'), matters(view)),
    ...(view.letters.length > 0 ? [section(say('section.letters'), letters(view.letters))] : []),
    section(say('section.deadlines'), deadlines(view.deadlines ?? [])),
    section(say('section.timeline'), timeline(view))
  ];
}

/** Called anew for each task that is opened. */
export async function showCase(node, taskId) {
  async function show(said) {
    try {
      const view = await load(taskId);
      node.replaceChildren(...page(view, said, show));
    } catch (refusal) {
      node.replaceChildren(el('p', { role: 'alert', class: 'alert alert-danger' }, sentence(refusal)));
    }
  }

  await words();
  node.replaceChildren(el('p', { role: 'status' }, say('loading')));
  await show('');
}

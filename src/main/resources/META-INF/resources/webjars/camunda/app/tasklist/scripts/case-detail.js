// Tab 办件详情 at a task: the person, the household, papers, matters, clocks and the time line of the case.

import { ask, address, home } from './server.js';
import { codes, time, word, yuan } from './words.js';
import { definitions, el, section, table } from './elements.js';

const TYPES = 'image/jpeg,image/png,application/pdf';

function head(view) {
  return definitions([
    ['办件编号', view.number],
    ['状态', word('caseState', view.state)],
    ['渠道', word('channel', view.channel)],
    ['经办机构', view.officeName ?? view.office],
    ['收件时间', time(view.receivedAt)],
    ['受理时间', time(view.acceptedAt)],
    ['需求', (view.needs ?? []).map(need => word('need', need)).join('、')]
  ]);
}

/** A leader who is away approves by phone: the task is the leader's, so the clerk writes it down on a page of ours. */
function calls(view) {
  return view.phoneApprovals.map(page => el('p', {}, el('a', { href: home(page) }, '登记负责人的电话同意')));
}

function applicant(view) {
  const person = (view.members ?? []).find(member => member.id === view.applicant) ?? view.members?.[0] ?? {};
  const emergency = view.emergency;
  return definitions([
    ['姓名', person.name],
    [word('idType', person.idType) || '证件号码', person.idNumber],
    ['电话', person.phone],
    ['住址', person.address],
    ['户籍地', view.hukouName ?? view.hukou],
    ['居住地', view.residenceName ?? view.residence],
    ['联系人', contact(view.contact)],
    ['代办人', contact(view.agent)],
    ['监护人', contact(view.guardian)],
    ['家庭月收入', yuan(view.householdMonthlyIncomeYuan)],
    ['急难情形', emergency && [word('emergency', emergency.kind), emergency.since, yuan(emergency.neededYuan)].filter(Boolean).join('，')],
    ['困难情况', view.story]
  ]);
}

function contact(person) {
  return person && [person.name, word('relation', person.relation), person.phone].filter(Boolean).join(' ');
}

function household(members) {
  return table(
    '共同生活的家庭成员',
    ['成员', '关系', '姓名', '证件号码', '健康', '残疾', '就学', '就业', '住房'],
    members.map(member => [
      member.id,
      word('relation', member.relation),
      member.name + (member.deceased ? '（已故）' : ''),
      member.idNumber,
      word('health', member.health),
      member.disability ? `${word('disability', member.disability.category)}${member.disability.grade}级` : '',
      word('schooling', member.schooling),
      word('work', member.work),
      word('housing', member.housing)
    ])
  );
}

function matters(list) {
  return table(
    '办理事项',
    ['编号', '事项', '对象', '办理单位', '状态', '结果'],
    list.map(matter => [
      matter.number,
      word('matter', matter.kind),
      matter.subject === 'HOUSEHOLD' ? '全家' : matter.subject,
      matter.officeName ?? matter.office,
      word('matterState', matter.state),
      [word('result', matter.result), yuan(matter.amountYuan)].filter(Boolean).join(' ')
    ])
  );
}

function deadlines(list) {
  return table(
    '办理时限',
    ['时限', '编号', '依据', '起算', '到期', '状态'],
    list.map(deadline => [
      word('deadline', deadline.kind),
      deadline.subject,
      word('basis', deadline.basis),
      time(deadline.startedAt),
      time(deadline.dueAt),
      el('span', { class: `ow-state ow-${String(deadline.state).toLowerCase()}` }, word('deadlineState', deadline.state))
    ])
  );
}

function letters(list) {
  return table(
    '文书',
    ['文书编号', '事项', '结果', '制发时间', '送达'],
    list.map(letter => [
      el('a', { href: home(letter.page), target: '_blank', rel: 'noopener' }, letter.number),
      letter.matter,
      [word('result', letter.result), yuan(letter.amountYuan)].filter(Boolean).join(' '),
      time(letter.issuedAt),
      letter.servedOn ?? '未送达'
    ])
  );
}

function timeline(events) {
  return el(
    'ol',
    { class: 'ow-timeline' },
    ...events.map(event =>
      el('li', {}, el('time', { datetime: event.at }, time(event.at)), ' ', event.text ?? event.event, ' ', el('small', {}, event.actorName ?? event.actor ?? ''))
    )
  );
}

function papers(view, reload) {
  const list = view.documents ?? [];
  const shown = table(
    '材料',
    ['种类', '上传时间', '上传人', '大小'],
    list.map(paper => [
      el(
        'a',
        { href: address(`/documents/${encodeURIComponent(paper.id)}`), target: '_blank', rel: 'noopener' },
        word('paper', paper.code)
      ),
      time(paper.uploadedAt),
      paper.uploadedBy,
      `${Math.max(1, Math.round(paper.bytes / 1024))} KB`
    ])
  );
  return el('div', {}, list.length > 0 ? shown : el('p', {}, '还没有材料。'), upload(view.number, reload));
}

function upload(number, reload) {
  const said = el('p', { role: 'status', class: 'ow-said' });
  const file = el('input', { type: 'file', name: 'file', id: 'ow-file', accept: TYPES, required: '' });
  const code = el(
    'select',
    { name: 'code', id: 'ow-code', required: '' },
    el('option', { value: '' }, '请选择'),
    ...codes('paper').map(paper => el('option', { value: paper }, word('paper', paper)))
  );
  const button = el('button', { type: 'submit', class: 'btn btn-default' }, '上传');
  const form = el(
    'form',
    { class: 'ow-upload', 'aria-label': '上传材料' },
    el('label', { for: 'ow-code' }, '材料种类'),
    code,
    el('label', { for: 'ow-file' }, '文件（JPG、PNG、PDF，不超过 10 MB）'),
    file,
    button,
    said
  );
  form.addEventListener('submit', async event => {
    event.preventDefault();
    button.disabled = true;
    said.textContent = '正在上传…';
    try {
      await ask(`/cases/${encodeURIComponent(number)}/documents`, { method: 'POST', body: new FormData(form) });
      await reload('材料已上传。');
    } catch (refusal) {
      said.textContent = refusal.message;
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
  return { ...view, letters: letters.items, phoneApprovals: task.phoneApprovals };
}

function page(view, said, reload) {
  return [
    el('p', { role: 'status', class: 'ow-said' }, said),
    section('办件', head(view), ...calls(view)),
    section('申请人', applicant(view)),
    section('申请家庭', household(view.members ?? [])),
    section('材料', papers(view, reload)),
    section('事项', matters(view.matters ?? [])),
    ...(view.letters.length > 0 ? [section('文书', letters(view.letters))] : []),
    section('时限', deadlines(view.deadlines ?? [])),
    section('办理过程', timeline(view.timeline ?? []))
  ];
}

export default [
  {
    id: 'case-detail',
    pluginPoint: 'tasklist.task.detail',
    // Between the form (1000) and the engine's record (800).
    priority: 900,
    properties: { label: '办件详情' },
    // Called anew for each task that is opened.
    render(node, { taskId }) {
      async function show(said) {
        try {
          const view = await load(taskId);
          node.replaceChildren(...page(view, said, show));
        } catch (refusal) {
          node.replaceChildren(el('p', { role: 'alert', class: 'alert alert-danger' }, refusal.message));
        }
      }

      node.className = 'ow-case';
      node.append(el('p', { role: 'status' }, '正在载入…'));
      show('');
    }
  }
];

// Cockpit offers some pages that the server does not answer here: they are not linked (styles/user-styles.css), nor shown
// to whoever knows their address. And some of its words are English in its code.

import { english } from '../../../../assets/language.js';

const CLOSED = ['#/tasks', '#/batch'];

const WORDS = {
  'When': '当',
  'And': '且',
  'Then': '则',
  'Annotations': '说明',
  'Hit policy:': '多行符合时：',
  'Unique': '只许一行符合',
  'First': '取第一行',
  'Any': '各行结果须相同',
  'Collect': '各行都取',
  'Rule order': '各行都取，按行排序',
  'Output order': '各行都取，按结果排序',
  'Priority': '取最优先的结果',
  'No 个运行中的实例': '没有运行中的实例',
  'Toggle this section': '展开或收起此部分'
};
const PLACES = '.clause, th.annotation, .hit-policy label, .hit-policy-value, .tile-footer .instances, .tooltip-inner';

function leaveClosedPage() {
  if (CLOSED.some(page => window.location.hash.startsWith(page))) {
    window.location.replace('#/dashboard');
  }
}

function translate() {
  for (const word of document.querySelectorAll(PLACES)) {
    const chinese = WORDS[word.textContent.trim()];
    if (chinese) {
      word.textContent = chinese;
    }
  }
}

window.addEventListener('hashchange', leaveClosedPage);
leaveClosedPage();
if (!english) {
  new MutationObserver(translate).observe(document.body, { childList: true, subtree: true });
}

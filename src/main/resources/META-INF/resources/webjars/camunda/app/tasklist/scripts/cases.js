// What Tasklist tells of cases: on the cards of its list, and in a tab of its own at each task. Both parts are loaded
// when they are shown, so that nothing here can keep Tasklist from starting or from showing its forms.

import { english } from '../../../../assets/language.js';

// Known before the server is asked.
const OWN = english
  ? { name: 'Case details', fault: 'The case cannot be shown at present; everything else works.' }
  : { name: '办件详情', fault: '办件详情暂时无法显示，其他功能不受影响。' };

function sorry(node, fault) {
  const words = document.createElement('p');
  words.className = 'alert alert-danger';
  words.setAttribute('role', 'alert');
  words.textContent = fault.sentence ?? OWN.fault;
  node.replaceChildren(words);
}

export default [
  {
    id: 'case-card',
    pluginPoint: 'tasklist.card',
    async render(node, { taskId }) {
      try {
        const { showCard } = await import('./cards.js');
        await showCard(node, taskId);
      } catch (fault) {
        console.warn('card', fault);
      }
    }
  },
  {
    id: 'case-detail',
    pluginPoint: 'tasklist.task.detail',
    // Between the form (1000) and the engine's record (800).
    priority: 900,
    properties: { label: OWN.name },
    async render(node, { taskId }) {
      node.className = 'ow-case';
      try {
        const { showCase } = await import('./case-detail.js');
        await showCase(node, taskId);
      } catch (fault) {
        console.warn('case', fault);
        sorry(node, fault);
      }
    }
  }
];

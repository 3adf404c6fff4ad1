// Clocks of all processes. Each point loads its part when it is shown, so that nothing here can keep Cockpit from
// starting; what fails says so in its own place and offers to try again.

import { english } from '../../../../assets/language.js';

// Known before the server is asked: names of the menu and the tab, and what to say when nothing can be loaded.
const OWN = english
  ? { name: 'Clocks', fault: 'The clocks cannot be shown at present; everything else works.', retry: 'Try again' }
  : { name: '时限', fault: '时限暂时无法显示，其他功能不受影响。', retry: '重试' };

const style = document.createElement('link');
style.rel = 'stylesheet';
style.href = new URL('../styles/clocks.css', import.meta.url).href;
document.head.append(style);

function sorry(node, fault, again) {
  const words = document.createElement('p');
  words.setAttribute('role', 'alert');
  words.textContent = fault && fault.sentence ? fault.sentence : OWN.fault;
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'btn btn-default';
  button.textContent = OWN.retry;
  button.addEventListener('click', again);
  const box = document.createElement('div');
  box.className = 'ow-clocks ow-sorry';
  box.append(words, button);
  node.replaceChildren(box);
}

async function show(part, node, given) {
  try {
    const loaded = await import(`./clocks/${part}.js`);
    await loaded.default(node, given);
  } catch (fault) {
    console.warn('clocks', part, fault);
    sorry(node, fault, () => show(part, node, given));
  }
}

export default [
  {
    id: 'clock-board',
    pluginPoint: 'cockpit.dashboard',
    priority: 100,
    render(node) {
      show('board', node, {});
    }
  },
  {
    id: 'clock-list',
    pluginPoint: 'cockpit.route',
    properties: { path: '/clocks' },
    render(node) {
      show('list', node, {});
    }
  },
  {
    id: 'clocks',
    pluginPoint: 'cockpit.navigation',
    priority: 60,
    properties: { path: '#/clocks' },
    render(node) {
      const link = document.createElement('a');
      link.href = '#/clocks';
      link.textContent = OWN.name;
      node.replaceChildren(link);
    }
  },
  {
    id: 'clock-tab',
    pluginPoint: 'cockpit.processInstance.runtime.tab',
    priority: 1000,
    properties: { label: OWN.name },
    render(node, { processInstanceId }) {
      show('tab', node, { processInstanceId });
    }
  },
  {
    id: 'clock-badges',
    pluginPoint: 'cockpit.processInstance.diagram.plugin',
    priority: 5,
    async render(viewer, { processInstanceId }) {
      try {
        const loaded = await import('./clocks/badges.js');
        await loaded.default(viewer, processInstanceId);
      } catch (fault) {
        // The tab beside the diagram says what is wrong.
        console.warn('clocks', 'badges', fault);
      }
    }
  }
];

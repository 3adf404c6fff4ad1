// Countdown at the elements of a diagram that wait.

import { ask } from './server.js';
import { el } from './elements.js';
import { brief, end, left, setNow } from './format.js';
import { kind, say, words } from './words.js';
import { sign, tone } from './state.js';

const TYPE = 'ow-clock';

function text({ line, others }) {
  return [
    kind(line.kind),
    say('state.' + line.state),
    left(line),
    `${say('event.due')} ${end(line.dueAt)}`,
    others > 0 && say('badge.others', others)
  ]
    .filter(Boolean)
    .join(' · ');
}

function badge(shown) {
  const { line, others } = shown;
  return el(
    'span',
    { class: `ow-badge ${tone(line.state)}`, title: text(shown), role: 'img', 'aria-label': text(shown) },
    el('span', { 'aria-hidden': 'true' }, `${sign(line.state)} ${brief(line)}${others > 0 ? ` +${others}` : ''}`)
  );
}

export default async function badges(viewer, processInstanceId) {
  const overlays = viewer.get('overlays');
  const elements = viewer.get('elementRegistry');

  async function renew() {
    const answer = await ask(`/instances/${encodeURIComponent(processInstanceId)}/badges`);
    setNow(answer.now);
    overlays.remove({ type: TYPE });
    answer.badges
      .filter(shown => elements.get(shown.element))
      .forEach(shown => overlays.add(shown.element, TYPE, { position: { top: -14, left: -8 }, html: badge(shown) }));
  }

  await words();
  await renew();
  const timer = setInterval(() => {
    if (!window.location.hash.includes(processInstanceId)) {
      clearInterval(timer);
    } else if (!document.hidden) {
      renew().catch(fault => console.warn('clocks', 'badges', fault));
    }
  }, 60000);
}

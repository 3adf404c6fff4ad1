// Small builders of HTML. Text is always set as text, never as HTML.

export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes || {})) {
    if (typeof value === 'function') {
      element.addEventListener(key, value);
    } else if (value !== false && value != null) {
      element.setAttribute(key, value === true ? '' : value);
    }
  }
  element.append(...children.flat().filter(child => child != null && child !== false && child !== ''));
  return element;
}

/** A table that scrolls sideways where it has no room, also by keyboard. */
export function table(caption, head, body) {
  return el(
    'div',
    { class: 'ow-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    el('table', {}, el('caption', { class: 'sr-only' }, caption), el('thead', {}, el('tr', {}, ...head)), el('tbody', {}, ...body))
  );
}

export function th(text, attributes) {
  return el('th', { scope: 'col', ...attributes }, text);
}

export function options(any, pairs, chosen) {
  return [
    el('option', { value: '' }, any),
    ...pairs.map(([value, text]) => el('option', { value, selected: value === chosen }, text))
  ];
}

/** Calls `work` every minute while `node` is on the page and the page is looked at. */
export function everyMinute(node, work) {
  const timer = setInterval(() => {
    if (!node.isConnected) {
      clearInterval(timer);
    } else if (!document.hidden) {
      work();
    }
  }, 60000);
}

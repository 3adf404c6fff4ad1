// Small builders of HTML. Text is always set as text, never as HTML.

export function el(name, attributes, ...children) {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    element.setAttribute(key, value);
  }
  element.append(...children.filter(child => child != null));
  return element;
}

export function section(title, ...content) {
  return el('section', {}, el('h3', {}, title), ...content);
}

/** Terms and what is known of them; unknown ones are left out. */
export function definitions(pairs) {
  const list = el('dl', {});
  for (const [term, text] of pairs) {
    if (text) {
      list.append(el('div', {}, el('dt', {}, term), el('dd', {}, text)));
    }
  }
  return list;
}

/** @param nothing what is said instead of an empty table */
export function table(caption, heads, rows, nothing) {
  if (rows.length === 0) {
    return el('p', {}, nothing);
  }
  return el(
    'div',
    { class: 'ow-scroll', tabindex: '0', role: 'region', 'aria-label': caption },
    el(
      'table',
      { class: 'table' },
      el('caption', { class: 'sr-only' }, caption),
      el('thead', {}, el('tr', {}, ...heads.map(head => el('th', { scope: 'col' }, head)))),
      el('tbody', {}, ...rows.map(row => el('tr', {}, ...row.map(cell => el('td', {}, cell ?? '')))))
    )
  );
}

// Tasklist's forms bring words of their own, in English only: they are put into the reader's language where they stand.

import { english } from '../../../../assets/language.js';

import { say, words } from './words.js';

/** What form-js says, and the key of what stands there instead. */
const SAID = [
  [/^Select$/, 'form.select'],
  [/^Search$/, 'form.search'],
  [/^No results$/, 'form.none'],
  [/^All values selected$/, 'form.all'],
  [/^Remove tag$/, 'form.remove'],
  [/^Increment$/, 'form.more'],
  [/^Decrement$/, 'form.less'],
  [/^Value is not a number\.$/, 'form.no-number'],
  [/^Value is expected to be an integer\.$/, 'form.no-whole'],
  [/^Value is expected to have at most (\d+) decimal digits?\.$/, 'form.decimals'],
  [/^Date and time must both be entered\.$/, 'form.no-moment'],
  [/^hh:mm( \?m)?$/, 'form.time']
];

/** Signs of a date in the browser's order: {@code yyyy/mm/dd}. */
const DATE = /^(?=.*y)(?=.*m)(?=.*d)[ymd./\- ]+$/;

const FORM = '.fjs-container';
const ATTRIBUTES = ['placeholder', 'title', 'aria-label'];

function inWords(text) {
  if (DATE.test(text)) {
    return say('form.date', new Intl.DateTimeFormat().format(new Date()));
  }
  for (const [pattern, key] of SAID) {
    const found = pattern.exec(text);
    if (found) {
      return say(key, ...found.slice(1));
    }
  }
  return text;
}

function renew(element) {
  for (const name of ATTRIBUTES) {
    const text = element.getAttribute(name);
    if (text && inWords(text) !== text) {
      element.setAttribute(name, inWords(text));
    }
  }
}

function renewText(node) {
  // Only what form-js says itself: never a label, an option or what somebody wrote.
  if (node.parentElement?.closest('.fjs-select-placeholder, .fjs-dropdownlist-empty, .fjs-form-field-error')) {
    const text = inWords(node.data);
    if (text !== node.data) {
      node.data = text;
    }
  }
}

function renewAll(root) {
  if (root.nodeType === Node.TEXT_NODE) {
    renewText(root);
  } else if (root instanceof Element) {
    const walk = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
    for (let node = walk.currentNode; node; node = walk.nextNode()) {
      node.nodeType === Node.TEXT_NODE ? renewText(node) : renew(node);
    }
  }
}

function watch(changes) {
  for (const change of changes) {
    const at = change.target instanceof Element ? change.target : change.target.parentElement;
    if (change.type === 'childList') {
      for (const node of change.addedNodes) {
        const place = node instanceof Element ? node : node.parentElement;
        if (place?.closest(FORM) || place?.querySelector(FORM)) {
          renewAll(node);
        }
      }
      // A field that lost its choice says "Select" again in the same text.
      if (at?.matches('.fjs-select-display')) {
        renewAll(at);
      }
    } else if (at?.closest(FORM)) {
      change.type === 'characterData' ? renewText(change.target) : renew(at);
      if (change.attributeName === 'class') {
        renewAll(at);
      }
    }
  }
}

/** The calendar has a seam of its own for the names of days and months. */
function nameDays(language) {
  const named = (options, count, date) =>
    Array.from({ length: count }, (_, index) => new Intl.DateTimeFormat(language, options).format(date(index)));
  const month = index => new Date(2023, index, 1);
  // A Sunday and the days after it.
  const day = index => new Date(2023, 0, 1 + index);
  window.flatpickr?.setDefaults({ ariaDateFormat: 'Y-m-d' });
  window.flatpickr?.localize({
    weekdays: {
      shorthand: named({ weekday: 'narrow' }, 7, day),
      longhand: named({ weekday: 'long' }, 7, day)
    },
    months: {
      shorthand: named({ month: 'short' }, 12, month),
      longhand: named({ month: 'long' }, 12, month)
    },
    firstDayOfWeek: 1,
    ordinal: () => '',
    rangeSeparator: '–',
    scrollTitle: '',
    toggleTitle: '',
    yearAriaLabel: say('form.year'),
    monthAriaLabel: say('form.month')
  });
}

// The web applications compare the same way (assets/webapps.js).
if (!english) {
  words().then(
    () => {
      nameDays('zh-CN');
      new MutationObserver(watch).observe(document.body, {
        childList: true,
        subtree: true,
        characterData: true,
        attributes: true,
        attributeFilter: [...ATTRIBUTES, 'class']
      });
      renewAll(document.body);
    },
    fault => console.warn('form words', fault)
  );
}

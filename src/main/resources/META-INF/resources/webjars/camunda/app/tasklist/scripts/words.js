// Every word comes from the server in the reader's language; nothing is written here.

import { ask, Refusal } from './server.js';

let known = {};
let offered = [];
let language = 'zh-CN';
let asked = null;

/** Loads the words once; after a failure the next caller tries again. */
export function words() {
  asked =
    asked ||
    ask('/words').then(
      answer => {
        known = answer.words;
        offered = answer.papers;
        language = answer.language;
      },
      fault => {
        asked = null;
        throw fault;
      }
    );
  return asked;
}

/** @param parts fill {0}, {1}, … */
export function say(key, ...parts) {
  const text = known[key];
  return text == null ? key : text.replace(/\{(\d)\}/g, (all, index) => (parts[index] == null ? '' : String(parts[index])));
}

/** The name of a code, as it is when it is unknown, nothing when there is none. */
export function word(list, code) {
  return code == null || code === '' ? '' : (known[`${list}.${code}`] ?? String(code));
}

/** Codes of papers in the order in which people are offered them. */
export function papers() {
  return offered;
}

/** Several things in one line. */
export function several(things) {
  return things.filter(Boolean).join(language === 'en' ? ', ' : '、');
}

export function sentence(fault) {
  return (fault instanceof Refusal && fault.sentence) || say(known[fault.key] ? fault.key : 'fault.other');
}

/** An instant as the county's clocks show it. */
export function time(instant) {
  return instant
    ? new Intl.DateTimeFormat(language === 'en' ? 'en-GB' : language, {
        timeZone: 'Asia/Shanghai',
        year: 'numeric',
        month: '2-digit',
        day: '2-digit',
        hour: '2-digit',
        minute: '2-digit',
        hour12: false
      }).format(new Date(instant))
    : '';
}

export function yuan(amount) {
  return amount == null ? '' : say('yuan', Number(amount).toLocaleString(language, { minimumFractionDigits: 2 }));
}

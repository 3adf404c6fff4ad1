// Every word comes from the server in the reader's language; nothing is written here.

import { wordTable } from '../../../../assets/words.js';
import { ask } from './server.js';

const table = wordTable(() => ask('/words'));

export const { load: words, say, sentence } = table;

/** The name of a code, as it is when it is unknown, nothing when there is none. */
export function word(list, code) {
  return code == null || code === '' ? '' : (table.answer.words[`${list}.${code}`] ?? String(code));
}

/** Codes of papers in the order in which people are offered them. */
export function papers() {
  return table.answer.papers;
}

/** Several things in one line. */
export function several(things) {
  return things.filter(Boolean).join(table.answer.language === 'en' ? ', ' : '、');
}

export function yuan(amount) {
  return amount == null ? '' : say('yuan', Number(amount).toLocaleString(table.answer.language, { minimumFractionDigits: 2 }));
}

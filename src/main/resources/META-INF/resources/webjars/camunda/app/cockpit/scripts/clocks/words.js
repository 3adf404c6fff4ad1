// Every word comes from the server in the reader's language; nothing is written here.

import { wordTable } from '../../../../../assets/words.js';
import { ask } from './server.js';

const table = wordTable(() => ask('/words'));

export const { load: words, has, say, sentence } = table;

export function kind(code) {
  return say('deadline.' + code);
}

export function task(open) {
  return say('task.' + open.key);
}

/** Codes of all kinds. */
export function kinds() {
  return Object.keys(table.answer.words)
    .filter(key => /^deadline\.[A-Z_]+$/.test(key))
    .map(key => key.slice('deadline.'.length));
}

export function holders() {
  return table.answer.offices;
}

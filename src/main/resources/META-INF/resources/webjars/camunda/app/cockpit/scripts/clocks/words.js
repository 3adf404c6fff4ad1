// Every word comes from the server in the reader's language; nothing is written here.

import { ask, Refusal } from './server.js';

let known = {};
let offices = [];
let language = 'zh-CN';
let asked = null;

/** Loads the words once; after a failure the next caller tries again. */
export function words() {
  asked =
    asked ||
    ask('/words').then(
      answer => {
        known = answer.words;
        offices = answer.offices;
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

/** Has a key a text? */
export function has(key) {
  return known[key] != null;
}

export function kind(code) {
  return say('deadline.' + code);
}

/** Codes of all kinds. */
export function kinds() {
  return Object.keys(known)
    .filter(key => /^deadline\.[A-Z_]+$/.test(key))
    .map(key => key.slice('deadline.'.length));
}

export function holders() {
  return offices;
}

export function locale() {
  return language;
}

export function sentence(fault) {
  return (fault instanceof Refusal && fault.sentence) || say(has(fault.key) ? fault.key : 'fault.other');
}

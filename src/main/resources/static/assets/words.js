// The words of the web applications' scripts: every one comes from the server in the reader's language.

import { Refusal } from './server.js';

/** @param ask gives the server's answer with its language and its words by key */
export function wordTable(ask) {
  let asked = null;
  const table = {
    /** The whole answer; empty before {@link load}. */
    answer: { language: 'zh-CN', words: {} },

    /** Loads the words once; after a failure the next caller tries again. */
    load() {
      asked ??= ask().then(
        answer => {
          table.answer = answer;
        },
        fault => {
          asked = null;
          throw fault;
        }
      );
      return asked;
    },

    /** Has a key a text? */
    has(key) {
      return table.answer.words[key] != null;
    },

    /** @param parts fill {0}, {1}, … */
    say(key, ...parts) {
      const text = table.answer.words[key];
      return text == null ? key : text.replace(/\{(\d)\}/g, (all, index) => String(parts[index] ?? ''));
    },

    sentence(fault) {
      return (fault instanceof Refusal && fault.sentence) || table.say(table.has(fault.key) ? fault.key : 'fault.other');
    }
  };
  return table;
}

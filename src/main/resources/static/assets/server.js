// Requests of the web applications' scripts to our own endpoints, with their own token (the web apps' is not valid there).

/** What stands before /camunda in the address, usually nothing. */
export const start = window.location.pathname.split('/camunda/')[0];

const FAULTS = { 403: 'fault.forbidden', 404: 'fault.missing', 413: 'fault.large', 415: 'fault.type' };

/** A refusal with its sentence, or with the key of one in the words. */
export class Refusal extends Error {
  constructor(key, sentence) {
    super(sentence || key);
    this.key = key;
    this.sentence = sentence;
  }
}

function cookie(name) {
  const found = document.cookie.split('; ').find(pair => pair.startsWith(name + '='));
  return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
}

/**
 * Asks in the language that the browser and the cookie of our pages ask for.
 *
 * @param address from the root of the server
 * @param options as for fetch
 * @returns the answer's JSON, null when it has none
 * @throws Refusal
 */
export async function request(address, options = {}) {
  const headers = { Accept: 'application/json', ...options.headers };
  if (options.method && options.method !== 'GET') {
    headers['X-OW-XSRF'] = cookie('OW-XSRF');
  }
  let answer;
  try {
    answer = await fetch(address, { ...options, headers, credentials: 'same-origin', cache: 'no-store' });
  } catch {
    throw new Refusal('fault.network');
  }
  const json = (answer.headers.get('Content-Type') ?? '').includes('json');
  if (answer.status === 401 || (answer.redirected && !json)) {
    throw new Refusal('fault.login');
  }
  if (answer.ok) {
    return json ? answer.json() : null;
  }
  const problem = json ? await answer.json() : {};
  const fields = (problem.errors ?? []).map(error => error.message).filter(Boolean);
  throw new Refusal(FAULTS[answer.status] ?? 'fault.other', fields.length > 0 ? fields.join(' ') : problem.detail);
}

// Requests to our own endpoints below /cockpit, with their own token (the web apps' token is not valid there).

const root = window.location.pathname.split('/camunda/')[0] + '/cockpit';

/** A refusal with its sentence, or with the key of one in words.js. */
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

/** One per click: sent twice, it is done once. */
export function clickKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

export async function ask(path, options = {}) {
  let answer;
  try {
    answer = await fetch(root + path, {
      ...options,
      headers: { Accept: 'application/json', ...options.headers },
      credentials: 'same-origin',
      cache: 'no-store'
    });
  } catch {
    throw new Refusal('fault.network');
  }
  const json = (answer.headers.get('Content-Type') || '').includes('json');
  if (answer.status === 401 || (answer.redirected && !json)) {
    throw new Refusal('fault.login');
  }
  if (answer.ok) {
    return json ? answer.json() : null;
  }
  const problem = json ? await answer.json() : {};
  const fields = (problem.errors || []).map(error => error.message).filter(Boolean);
  throw new Refusal(
    { 403: 'fault.forbidden', 404: 'fault.missing' }[answer.status] || 'fault.other',
    fields.length > 0 ? fields.join(' ') : problem.detail
  );
}

/** @param key of the click */
export function tell(path, key, body = {}) {
  return ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key, 'X-OW-XSRF': cookie('OW-XSRF') },
    body: JSON.stringify(body)
  });
}

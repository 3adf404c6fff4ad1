// Our own endpoints below /cockpit.

import { request, start } from '../../../../../assets/server.js';

/** One per click: sent twice, it is done once. */
export function clickKey() {
  return Array.from(crypto.getRandomValues(new Uint8Array(16)), byte => byte.toString(16).padStart(2, '0')).join('');
}

/** As {@link request}, below /cockpit. */
export function ask(path, options) {
  return request(start + '/cockpit' + path, options);
}

/** @param key of the click */
export function tell(path, key, body = {}) {
  return ask(path, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Idempotency-Key': key },
    body: JSON.stringify(body)
  });
}

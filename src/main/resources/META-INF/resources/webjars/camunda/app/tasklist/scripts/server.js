// Our own endpoints below /tasklist.

import { request, start } from '../../../../assets/server.js';

export function address(path) {
  return start + '/tasklist' + path;
}

/** A page of ours outside the webapps. */
export function home(path) {
  return start + path;
}

/** As {@link request}, below /tasklist. */
export function ask(path, options) {
  return request(address(path), options);
}

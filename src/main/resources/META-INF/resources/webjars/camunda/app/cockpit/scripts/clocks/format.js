// Moments and spans as people read them. The server counts days; hours and minutes are counted here on its clock.

import { has, say } from './words.js';

export { clock, end, moment } from '../../../../../assets/times.js';

let ahead = 0;

/** Takes the server's time: the clock of this computer may be wrong. */
export function setNow(now) {
  ahead = new Date(now).getTime() - Date.now();
}

export function now() {
  return new Date(Date.now() + ahead);
}

function span(minutes) {
  return minutes < 60 ? say('span.minutes', minutes) : say('span.hours', Math.floor(minutes / 60), minutes % 60);
}

function amount(line) {
  if (line.left.unit !== 'HOUR') {
    return line.left.amount;
  }
  const minutes = line.pausedSince ? line.left.amount : Math.abs(new Date(line.dueAt).getTime() - now().getTime()) / 60000;
  return span(Math.floor(minutes));
}

/** 还剩 3 个工作日, 超期 1 个工作日, 恢复后还剩 … */
export function left(line) {
  if (!line.left || line.state === 'REACHED') {
    return line.left ? say('reached') : '';
  }
  const way = line.pausedSince ? 'held' : line.left.over ? 'over' : 'left';
  return say(`${way}.${line.left.unit}`, amount(line));
}

/** The same in as few letters as a diagram has room for. */
export function brief(line) {
  if (has('badge.' + line.state)) {
    return say('badge.' + line.state);
  }
  return say(`badge.${line.left.over ? 'over.' : ''}${line.left.unit}`, amount(line));
}

export function length(line) {
  const unit = say('unit.' + line.unit);
  return line.limit === line.ownLimit
    ? say('limit', line.limit, unit)
    : say('limit.extended', line.limit, line.ownLimit, unit);
}

// Moments as people read them, on the county's clocks and to the minute: the same on every page.

const FORMAT = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23'
});

function parts(date) {
  return Object.fromEntries(FORMAT.formatToParts(date).map(part => [part.type, part.value]));
}

function day(found) {
  return `${found.year}-${found.month}-${found.day}`;
}

/** 17:30 */
export function clock(instant) {
  const found = parts(new Date(instant));
  return `${found.hour}:${found.minute}`;
}

/** 2026-11-27 17:30, nothing for nothing. */
export function moment(instant) {
  return instant ? `${day(parts(new Date(instant)))} ${clock(instant)}` : '';
}

/** As above; a limit that ends at midnight ends at 24:00 of its last day. */
export function end(instant) {
  return instant && clock(instant) === '00:00' ? `${day(parts(new Date(new Date(instant).getTime() - 1000)))} 24:00` : moment(instant);
}

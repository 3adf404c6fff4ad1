// What is typed into a form is either kept as it was typed or refused in a sentence, never changed in silence.

import { say, words } from './words.js';

const DAY = '.fjs-datepicker input';

/** Does this text name a day that the calendar has? In the browser's order of year, month and day, as form-js reads it. */
function isDay(text) {
  const order = new Intl.DateTimeFormat()
    .formatToParts(new Date())
    .map(part => part.type)
    .filter(type => ['year', 'month', 'day'].includes(type));
  const numbers = text.match(/\d+/g) ?? [];
  const given = Object.fromEntries(order.map((type, index) => [type, Number(numbers[index])]));
  const date = new Date(given.year, given.month - 1, given.day);
  return (
    numbers.length === 3 &&
    given.year >= 1900 &&
    date.getFullYear() === given.year &&
    date.getMonth() === given.month - 1 &&
    date.getDate() === given.day
  );
}

async function refuse(input, text) {
  await words();
  const field = input.closest('.fjs-form-field');
  field.querySelector('.ow-refused')?.remove();
  const told = document.createElement('p');
  told.className = 'fjs-form-field-error ow-refused';
  told.setAttribute('role', 'alert');
  told.textContent = say('form.no-day', text);
  field.append(told);
}

/** 30 February would become 2 March: such a day is taken out before the calendar reads it, and the person is told. */
function checkDay() {
  const input = document.activeElement;
  if (input?.matches?.(DAY) && input.value.trim() && !isDay(input.value)) {
    refuse(input, input.value.trim());
    input.value = '';
  }
}

for (const event of ['mousedown', 'blur']) {
  window.addEventListener(event, checkDay, true);
}
window.addEventListener('keydown', e => ['Enter', 'Tab'].includes(e.key) && checkDay(), true);

window.addEventListener(
  'input',
  e => {
    // The calendar reports its own emptying too.
    if (e.target instanceof Element && e.target.matches(DAY) && e.target.value) {
      e.target.closest('.fjs-form-field').querySelector('.ow-refused')?.remove();
    }
  },
  true
);

/** form-js swallows the key of a third decimal; here it stands, and form-js says below the field that it is too many. */
window.addEventListener(
  'keypress',
  e => {
    if (e.target instanceof Element && e.target.matches('.fjs-form-field-number input') && /^\d$/.test(e.key)) {
      e.stopPropagation();
    }
  },
  true
);

// Tasklist offers some things that the server refuses here: they are not shown (styles/user-styles.css) or not clickable.

import { countLists } from './counts.js';
import { offerWayBack } from './way-back.js';

countLists();
offerWayBack();

/** Deadline, assignee and groups are set by the process: reading them is fine, clicking them opens no editor. */
const READ_ONLY = '.due-date .view-value, .followup-date, .meta .groups, .assignee .view-value';

for (const event of ['click', 'keydown']) {
  document.addEventListener(
    event,
    e => {
      const leaving = event === 'keydown' && e.key === 'Tab';
      if (!leaving && e.target instanceof Element && e.target.closest(READ_ONLY)) {
        e.stopPropagation();
        e.preventDefault();
      }
    },
    true
  );
}

/**
 * Another tab takes the form off the page, and with it what was filled in: it is kept first, as the button keeps it. The
 * log-in page throws away whatever is left (assets/log-in.js).
 */
document.addEventListener(
  'click',
  e => {
    if (e.target instanceof Element && e.target.closest('.task-card .nav-tabs a')) {
      document.querySelector('.task-card .form-actions button[ng-click^="save("]:not(:disabled)')?.click();
    }
  },
  true
);

/** A limit that ends at midnight ends at 24:00 of its last day, as on our pages. */
new MutationObserver(() => {
  for (const tip of document.querySelectorAll('.due-date .tooltip-inner')) {
    const day = /^(\d{4}-\d\d-\d\d) 00:00$/.exec(tip.textContent.trim())?.[1];
    if (day) {
      tip.textContent = `${new Date(Date.parse(day) - 1).toISOString().slice(0, 10)} 24:00`;
    }
  }
}).observe(document.body, { childList: true, subtree: true, characterData: true });

/** A long form in a dialog says at its top what is wrong: people see it there, and only what is wrong now. */
new MutationObserver(() => {
  const said = [...document.querySelectorAll('.modal-body .alert:not(.ow-seen)')];
  for (const box of said) {
    box.classList.add('ow-seen');
    box.parentElement?.querySelectorAll('.alert.ow-seen').forEach(old => old !== box && (old.hidden = true));
    box.scrollIntoView({ block: 'center' });
  }
}).observe(document.body, { childList: true, subtree: true });

// Tasklist offers some things that the server refuses here: they are not shown (styles/user-styles.css) or not clickable.

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

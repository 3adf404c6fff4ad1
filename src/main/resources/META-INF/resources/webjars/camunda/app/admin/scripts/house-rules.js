// Staff, roles and offices are only looked at here. Buttons are hidden (styles/user-styles.css); fields cannot be written.

function closeFields() {
  for (const field of document.querySelectorAll(".section-content form[name^='edit'] input:not([readonly])")) {
    field.readOnly = true;
    field.tabIndex = -1;
  }
}
new MutationObserver(closeFields).observe(document.body, { childList: true, subtree: true });
closeFields();

const CLOSED = ['#/user-create', '#/group-create', '#/tenant-create', '#/setup'];

function leaveClosedPage() {
  if (CLOSED.some(page => window.location.hash.startsWith(page)) || window.location.hash.endsWith('tab=account')) {
    window.location.replace('#/');
  }
}
window.addEventListener('hashchange', leaveClosedPage);
leaveClosedPage();

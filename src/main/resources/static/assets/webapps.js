// What the four web applications share: one log-in and one log-out, the names in the menu, the way to the front page.

import { english } from './language.js';

const root = window.location.pathname.split('/camunda/')[0];

const words = english
  ? { home: 'Front page', admin: 'Admin', cockpit: 'Cockpit', tasklist: 'Tasklist' }
  : { home: '首页', admin: '系统管理', cockpit: '流程监控', tasklist: '任务办理' };

/** There is one log-in for all pages; the web applications' own form cannot work. */
function leaveLogIn() {
  if (/^#!?\/login/.test(window.location.hash)) {
    window.location.replace(`${root}/login`);
  }
}

/** Instead of the web applications' own: whoever came from a provider has a session there to be ended, too. */
async function logOut() {
  const token = document.cookie.match(/(?:^|; )XSRF-TOKEN=([^;]*)/)?.[1] ?? '';
  const answer = await fetch(`${root}/camunda/api/admin/auth/user/default/logout`, {
    method: 'POST',
    headers: { 'X-XSRF-TOKEN': token }
  }).catch(() => null);
  const next = answer?.headers.get('OW-Next') ?? '/login?logout';
  window.location.replace(next.startsWith('/') ? `${root}${next}` : next);
}

/** The menu's names are written in English in the code of the web applications. */
function nameApplications() {
  for (const app of ['admin', 'cockpit', 'tasklist']) {
    const link = document.querySelector(`.app-switch .dropdown-menu li.${app} a`);
    if (link && link.textContent !== words[app]) {
      link.textContent = words[app];
    }
  }
}

function linkFrontPage() {
  const account = document.querySelector('.app-menu li.account');
  if (account && !document.querySelector('.ow-front-page')) {
    const link = document.createElement('a');
    link.href = `${root}/`;
    link.textContent = words.home;
    const entry = document.createElement('li');
    entry.className = 'ow-front-page';
    entry.append(link);
    account.before(entry);
  }
}

function complete() {
  nameApplications();
  linkFrontPage();
}

document.addEventListener(
  'click',
  e => {
    if (e.target instanceof Element && e.target.closest('li.logout')) {
      e.preventDefault();
      e.stopImmediatePropagation();
      logOut();
    }
  },
  true
);
window.addEventListener('hashchange', leaveLogIn);
new MutationObserver(complete).observe(document.body, { childList: true, subtree: true });
leaveLogIn();
complete();

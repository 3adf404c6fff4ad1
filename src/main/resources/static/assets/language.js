// The reader's language, decided as the server decides it (LanguageConfiguration): what was chosen on our pages, else the
// first language of the browser that we speak, else Chinese.

const chosen = /(?:^|; )OW-LANG=(\w+)/.exec(document.cookie)?.[1];
const asked = (navigator.languages ?? []).map(language => language.split('-')[0]).find(language => /^(zh|en)$/.test(language));

export const english = (chosen ?? asked) === 'en';

/**
 * Camunda's setting. It is offered one language only: with two it goes by the browser, and loads the dates of both.
 */
export const locales = english
  ? { availableLocales: ['en'], fallbackLocale: 'en' }
  : { availableLocales: ['zh-CN'], fallbackLocale: 'zh-CN' };

/**
 * Camunda begins to draw before its labels are there, and some keep their bare keys. It takes those of its last visit at
 * once: so they are put there first.
 *
 * @param app name of the web application
 */
export async function labels(app) {
  const folder = `${window.location.pathname.split('/app/')[0]}/app/${app}/locales/`;
  const [language] = locales.availableLocales;
  const place = `${folder}_locales_data_${language}_${window.bust}`;
  try {
    const kept = JSON.parse(localStorage.getItem('camunda-web') || '{}');
    if (!kept[place]) {
      const answer = await fetch(`${folder}${language}.json?bust=${window.bust}`, { credentials: 'same-origin' });
      if (answer.ok) {
        localStorage.setItem('camunda-web', JSON.stringify({ ...kept, [place]: JSON.stringify(await answer.json()) }));
      }
    }
  } catch (fault) {
    // Camunda loads them itself.
    console.warn('labels', fault);
  }
}

/** Of dates, the same in both languages and on all pages. */
export const dateFormat = {
  abbr: 'YYYY-MM-DD HH:mm',
  normal: 'YYYY-MM-DD HH:mm',
  long: 'YYYY-MM-DD HH:mm',
  short: 'YYYY-MM-DD'
};

const english = (navigator.languages?.[0] ?? '').split('-')[0] === 'en';

export default {
  app: {
    name: english ? 'Applications' : '应用',
    vendor: english ? 'One Window' : '一门'
  },
  // The browser's "zh-CN" is compared as "zh" only, so Chinese has to be the fallback.
  locales: {
    availableLocales: ['zh-CN', 'en'],
    fallbackLocale: 'zh-CN'
  },
  customScripts: ['../../../assets/webapps'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};

const english = (navigator.languages?.[0] ?? '').split('-')[0] === 'en';

export default {
  app: {
    name: english ? 'Cockpit' : '流程监控',
    vendor: english ? 'One Window' : '一门'
  },
  // The browser's "zh-CN" is compared as "zh" only, so Chinese has to be the fallback.
  locales: {
    availableLocales: ['zh-CN', 'en'],
    fallbackLocale: 'zh-CN'
  },
  customScripts: ['../../../assets/webapps', 'scripts/house-rules', 'scripts/clocks'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};

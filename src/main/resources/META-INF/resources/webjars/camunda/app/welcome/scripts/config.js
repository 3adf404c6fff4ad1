export default {
  app: {
    name: '应用',
    vendor: '一门'
  },
  // The browser's "zh-CN" is compared as "zh" only, so Chinese has to be the fallback.
  locales: {
    availableLocales: ['zh-CN', 'en'],
    fallbackLocale: 'zh-CN'
  },
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};

import { dateFormat, english, labels, locales } from '../../../../assets/language.js';

await labels('cockpit');

export default {
  app: {
    name: english ? 'Cockpit' : '流程监控',
    vendor: english ? 'One Window' : '一门'
  },
  locales,
  dateFormat,
  customScripts: ['../../../assets/webapps', 'scripts/house-rules', 'scripts/clocks'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};

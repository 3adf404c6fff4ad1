import { dateFormat, english, labels, locales } from '../../../../assets/language.js';

await labels('admin');

export default {
  app: {
    name: english ? 'Admin' : '系统管理',
    vendor: english ? 'One Window' : '一门'
  },
  locales,
  dateFormat,
  customScripts: ['../../../assets/webapps', 'scripts/house-rules'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};

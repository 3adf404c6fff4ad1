import { dateFormat, english, labels, locales } from '../../../../assets/language.js';

await labels('welcome');

export default {
  app: {
    name: english ? 'Applications' : '应用',
    vendor: english ? 'One Window' : '一门'
  },
  locales,
  dateFormat,
  customScripts: ['../../../assets/webapps'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true
};

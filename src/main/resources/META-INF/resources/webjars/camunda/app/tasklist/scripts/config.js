import { dateFormat, english, labels, locales } from '../../../../assets/language.js';

await labels('tasklist');

export default {
  app: {
    name: english ? 'Social assistance' : '社会救助',
    vendor: english ? 'One Window' : '一门'
  },
  locales,
  dateFormat,
  customScripts: ['../../../assets/webapps', 'scripts/house-rules', 'scripts/cases', 'scripts/started', 'scripts/form-words', 'scripts/typing'],
  csrfCookieName: 'XSRF-TOKEN',
  disableWelcomeMessage: true,
  shortcuts: {
    claimTask: {
      key: 'ctrl+alt+c',
      description: english ? 'Claim the selected task' : '领取所选任务'
    },
    focusFilter: {
      key: 'ctrl+shift+f',
      description: english ? 'Go to the first filter' : '转到第一个任务分类'
    },
    focusList: {
      key: 'ctrl+alt+l',
      description: english ? 'Go to the first task of the list' : '转到列表中的第一项任务'
    },
    focusForm: {
      key: 'ctrl+alt+f',
      description: english ? 'Go to the first field of the form' : '转到表单的第一个输入框'
    },
    startProcess: {
      key: 'ctrl+alt+p',
      description: english ? 'New case' : '新建办件'
    }
  }
};

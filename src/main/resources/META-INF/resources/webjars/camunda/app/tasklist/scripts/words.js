// Chinese names of the codes that a case is made of; an unknown code is shown as it is.

const lists = {
  caseState: {
    LEAD: '线索核实处置中',
    CHECKING: '审查中',
    SUPPLEMENTING: '等待补齐材料',
    HANDLING: '办理中',
    CLOSED: '已办结',
    CLOSED_TRACKING: '已办结，继续跟踪',
    NOT_ACCEPTED: '不予受理',
    ENDED: '已终止',
    WITHDRAWN: '已撤回'
  },
  channel: {
    WINDOW: '窗口',
    VILLAGE: '村（社区）代办',
    ONLINE: 'e救助',
    HOTLINE: '12349/12345 热线',
    LETTER_VISIT: '来信来访',
    DISCOVERY: '主动发现',
    DATA_MATCH: '数据比对',
    TRANSFER: '上级转交',
    CROSS_REGION: '跨省通办'
  },
  need: {
    LIVING: '基本生活',
    MEDICAL: '医疗',
    EDUCATION: '教育',
    HOUSING: '住房',
    EMPLOYMENT: '就业',
    DISABILITY: '残疾人保障',
    CHILD: '儿童保障',
    ELDERLY: '老年人保障',
    CARE: '照护服务',
    DISASTER: '受灾',
    LEGAL: '法律帮助',
    SHELTER: '临时住处'
  },
  relation: {
    SELF: '本人',
    SPOUSE: '配偶',
    CHILD: '子女',
    PARENT: '父母',
    SIBLING: '兄弟姐妹',
    GRANDPARENT: '祖父母、外祖父母',
    GRANDCHILD: '孙子女、外孙子女',
    OTHER: '其他'
  },
  idType: {
    RESIDENT_ID: '居民身份证',
    PASSPORT: '护照',
    HMT_PERMIT: '港澳台居民来往内地（大陆）通行证',
    HMT_RESIDENCE_PERMIT: '港澳台居民居住证',
    FOREIGN_RESIDENCE_PERMIT: '外国人永久居留身份证',
    NONE: '无证件'
  },
  health: { HEALTHY: '健康', CHRONIC_ILLNESS: '慢性病', SERIOUS_ILLNESS: '重大疾病' },
  disability: {
    VISUAL: '视力残疾',
    HEARING: '听力残疾',
    SPEECH: '言语残疾',
    LIMB: '肢体残疾',
    INTELLECTUAL: '智力残疾',
    MENTAL: '精神残疾',
    MULTIPLE: '多重残疾'
  },
  schooling: {
    NONE: '未就学',
    KINDERGARTEN: '学前教育',
    PRIMARY: '小学',
    JUNIOR_SECONDARY: '初中',
    SENIOR_SECONDARY: '普通高中',
    VOCATIONAL: '中等职业教育',
    HIGHER: '高等教育'
  },
  work: {
    EMPLOYED: '在职',
    FLEXIBLE: '灵活就业',
    FARMING: '务农',
    UNEMPLOYED: '失业',
    UNABLE: '无劳动能力',
    RETIRED: '退休',
    STUDENT: '在校学生'
  },
  housing: { SAFE: '住房安全', DANGEROUS: '危房', RENTED: '租房', NONE: '无住房' },
  emergency: { ILLNESS: '突发疾病', ACCIDENT: '意外事故', FIRE: '火灾', DISASTER: '自然灾害', OTHER: '其他' },
  paper: {
    ID_CARD: '身份证',
    HOUSEHOLD_BOOK: '户口簿',
    AUTHORISATION: '核对授权书',
    DIAGNOSIS: '诊断证明',
    SCHOOL_PROOF: '就学证明',
    MANDATE: '委托书',
    EXPENSE_PROOF: '支出凭证',
    PHOTO: '照片',
    VOUCHER: '发放凭证',
    OTHER: '其他材料'
  },
  matter: {
    LOW_INCOME: '低收入人口认定',
    SINGLE_PERSON_DIBAO: '单人保',
    TEKUN: '特困人员救助供养',
    TEMPORARY_AID: '支出型临时救助',
    DISABILITY_LIVING: '困难残疾人生活补贴',
    DISABILITY_NURSING: '重度残疾人护理补贴',
    ORPHAN: '孤儿保障',
    UNATTENDED_CHILD: '事实无人抚养儿童保障',
    ELDERLY_ALLOWANCE: '老年人福利补贴',
    MEDICAL: '医疗救助',
    EDUCATION: '教育救助',
    HOUSING: '住房救助',
    EMPLOYMENT: '就业救助',
    DISASTER: '受灾人员救助',
    DISEASE_EMERGENCY: '疾病应急救助',
    VAGRANT: '流散人员救助',
    JUDICIAL: '司法救助',
    LEGAL_AID: '法律援助',
    CHILD_REHABILITATION: '残疾儿童康复救助',
    HOME_CARE: '居家照护',
    VISITING: '探访关爱',
    CHARITY: '转介慈善帮扶'
  },
  matterState: { OPEN: '待办理', WAITING: '等待前置结果', HANDLING: '办理中', DONE: '已办结', WITHDRAWN: '已撤回' },
  result: {
    DIBAO: '最低生活保障',
    LOW_EDGE: '最低生活保障边缘家庭',
    RIGID_EXPENDITURE: '刚性支出困难家庭',
    NONE: '不符合条件',
    GRANTED: '予以救助',
    NOT_GRANTED: '不予救助',
    WAITLISTED: '轮候',
    ALREADY_COVERED: '已在享'
  },
  deadline: {
    CHECK: '申请材料审查',
    SUPPLEMENT: '补齐材料',
    CONTACT: '联系申请人',
    TRIAGE: '分办',
    INVESTIGATION_START: '启动调查',
    HOME_VERIFICATION: '入户核实',
    ECONOMIC_CHECK: '家庭经济状况核对',
    CHECK_OBJECTION: '核对异议',
    DETERMINATION: '审核确认',
    OPINION: '审核意见',
    CONFIRMATION: '确认',
    OBJECTION: '公示异议处理',
    SERVICE: '文书送达',
    ANNOUNCEMENT: '公布',
    REFERRAL_RECEIPT: '转办签收',
    REFERRAL_REPLY: '转办回复',
    COORDINATION: '协调会商',
    RELIEF_RESPONSE: '急难救助响应',
    RELIEF: '急难救助发放',
    EMERGENCY_END: '登记急难情形结束',
    FORMALITIES: '补充说明情况、补齐手续',
    RELIEF_REVIEW: '急难救助复核',
    PUBLICITY: '公示',
    FEEDBACK: '结果反馈',
    FOLLOW_UP: '回访',
    RECONSIDERATION: '复核',
    EXTENSION_DECISION: '延期审批',
    LEAD: '线索办理',
    LEAD_MERGE: '线索查重'
  },
  deadlineState: { RUNNING: '计时中', PAUSED: '暂停计时', MET: '按时完成', BREACHED: '已超期', CANCELLED: '已取消' },
  basis: { STATUTORY: '法定', LOCAL: '地方规定', TARGET: '内部目标' }
};

export function word(list, code) {
  return code == null || code === '' ? '' : (lists[list]?.[code] ?? String(code));
}

/** Codes of a list in the order in which people are offered them. */
export function codes(list) {
  return Object.keys(lists[list]);
}

const moment = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  year: 'numeric',
  month: '2-digit',
  day: '2-digit',
  hour: '2-digit',
  minute: '2-digit',
  hour12: false
});

/** An instant as the county's clocks show it. */
export function time(instant) {
  return instant ? moment.format(new Date(instant)) : '';
}

export function yuan(amount) {
  return amount == null ? '' : `${Number(amount).toLocaleString('zh-CN', { minimumFractionDigits: 2 })} 元`;
}

-- A limit and its unit, its basis, its alarms (percent or day of the limit) and the roles at the holder that are told.
-- rolls: an end on a day off moves on. ends MIDNIGHT: not the office's close. extended_limit: how far an extension may
-- go (otherwise the limit once more). pause_article: the article that lets a statutory limit pause; none was found.
-- deadline.<KIND>.<VARIANT>.<part> stands in front of deadline.<KIND>.<part>.
insert into policy_parameter (key, region, valid_from, value, unit, source) values
    -- CHECK
    ('deadline.CHECK.limit', 'CN', '2019-01-01', '5', 'WORKING_DAY', '产品默认(参照《行政许可法》第三十二条)'),
    ('deadline.CHECK.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认(参照《行政许可法》第三十二条)'),
    ('deadline.CHECK.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.CHECK.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- SUPPLEMENT
    ('deadline.SUPPLEMENT.limit', 'CN', '2019-01-01', '10', 'WORKING_DAY', '产品默认'),
    ('deadline.SUPPLEMENT.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.SUPPLEMENT.alarms', 'CN', '2019-01-01', '70,100', 'PERCENT', '产品默认'),
    ('deadline.SUPPLEMENT.ends', 'CN', '2019-01-01', 'MIDNIGHT', 'CODE', '产品默认(申请人的期限至当日24时)'),
    ('deadline.SUPPLEMENT.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- CONTACT
    ('deadline.CONTACT.limit', 'CN', '2019-01-01', '3', 'WORKING_DAY', '产品默认'),
    ('deadline.CONTACT.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.CONTACT.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.CONTACT.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- TRIAGE
    ('deadline.TRIAGE.limit', 'CN', '2019-01-01', '1', 'WORKING_DAY', '产品默认'),
    ('deadline.TRIAGE.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.TRIAGE.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.TRIAGE.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- INVESTIGATION_START
    ('deadline.INVESTIGATION_START.limit', 'CN', '2019-01-01', '3', 'WORKING_DAY', '《最低生活保障审核确认办法》第十五条'),
    ('deadline.INVESTIGATION_START.basis', 'CN', '2019-01-01', 'STATUTORY', 'CODE', '《最低生活保障审核确认办法》第十五条'),
    ('deadline.INVESTIGATION_START.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.INVESTIGATION_START.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- HOME_VERIFICATION
    ('deadline.HOME_VERIFICATION.limit', 'CN', '2019-01-01', '5', 'WORKING_DAY', '产品默认(参照西藏主动发现:5个工作日内入户核实)'),
    ('deadline.HOME_VERIFICATION.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认(参照西藏主动发现:5个工作日内入户核实)'),
    ('deadline.HOME_VERIFICATION.alarms', 'CN', '2019-01-01', '3,5', 'DAY', '产品默认'),
    ('deadline.HOME_VERIFICATION.holder_role', 'CN', '2019-01-01', 'visitor', 'ROLE', '产品默认'),
    -- HOME_VERIFICATION of a lead
    ('deadline.HOME_VERIFICATION.LEAD.limit', 'CN', '2019-01-01', '5', 'WORKING_DAY', '西藏自治区主动发现机制:接报后5个工作日内入户核实'),
    ('deadline.HOME_VERIFICATION.LEAD.basis', 'CN', '2019-01-01', 'LOCAL', 'CODE', '西藏自治区主动发现机制:接报后5个工作日内入户核实'),
    -- ECONOMIC_CHECK
    ('deadline.ECONOMIC_CHECK.limit', 'CN', '2019-01-01', '10', 'WORKING_DAY', '产品默认(《最低生活保障审核确认办法》第十七条只规定3个工作日内启动)'),
    ('deadline.ECONOMIC_CHECK.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认(《最低生活保障审核确认办法》第十七条只规定3个工作日内启动)'),
    ('deadline.ECONOMIC_CHECK.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.ECONOMIC_CHECK.holder_role', 'CN', '2019-01-01', 'verifier', 'ROLE', '产品默认'),
    -- DETERMINATION
    ('deadline.DETERMINATION.limit', 'CN', '2019-01-01', '30', 'WORKING_DAY', '产品默认(参照《最低生活保障审核确认办法》第二十二条)'),
    ('deadline.DETERMINATION.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认(参照《最低生活保障审核确认办法》第二十二条)'),
    ('deadline.DETERMINATION.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.DETERMINATION.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    ('deadline.DETERMINATION.extended_limit', 'CN', '2019-01-01', '45', 'WORKING_DAY', '《最低生活保障审核确认办法》第二十二条'),
    -- DETERMINATION of low-income households
    ('deadline.DETERMINATION.LOW_INCOME.limit', 'CN', '2019-01-01', '30', 'WORKING_DAY', '《最低生活保障审核确认办法》第二十二条'),
    ('deadline.DETERMINATION.LOW_INCOME.basis', 'CN', '2019-01-01', 'STATUTORY', 'CODE', '《最低生活保障审核确认办法》第二十二条'),
    ('deadline.DETERMINATION.LOW_INCOME.delegated_limit', 'CN', '2019-01-01', '20', 'WORKING_DAY', '《关于进一步做好最低生活保障等社会救助兜底保障工作的通知》(2022)四(一)'),
    -- REFERRAL_RECEIPT
    ('deadline.REFERRAL_RECEIPT.limit', 'CN', '2019-01-01', '2', 'WORKING_DAY', '产品默认'),
    ('deadline.REFERRAL_RECEIPT.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.REFERRAL_RECEIPT.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.REFERRAL_RECEIPT.holder_role', 'CN', '2019-01-01', 'officer', 'ROLE', '产品默认'),
    -- REFERRAL_REPLY
    ('deadline.REFERRAL_REPLY.limit', 'CN', '2019-01-01', '10', 'WORKING_DAY', '产品默认'),
    ('deadline.REFERRAL_REPLY.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.REFERRAL_REPLY.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.REFERRAL_REPLY.holder_role', 'CN', '2019-01-01', 'officer', 'ROLE', '产品默认'),
    -- COORDINATION
    ('deadline.COORDINATION.limit', 'CN', '2019-01-01', '5', 'WORKING_DAY', '产品默认'),
    ('deadline.COORDINATION.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.COORDINATION.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.COORDINATION.holder_role', 'CN', '2019-01-01', 'coordinator', 'ROLE', '产品默认'),
    -- RELIEF_RESPONSE
    ('deadline.RELIEF_RESPONSE.limit', 'CN', '2019-01-01', '24', 'HOUR', '产品默认(参照地方24小时响应)'),
    ('deadline.RELIEF_RESPONSE.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认(参照地方24小时响应)'),
    ('deadline.RELIEF_RESPONSE.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.RELIEF_RESPONSE.holder_role', 'CN', '2019-01-01', 'leader', 'ROLE', '产品默认'),
    -- RELIEF
    ('deadline.RELIEF.limit', 'CN', '2019-01-01', '3', 'CALENDAR_DAY', '《关于进一步健全完善临时救助制度的意见》二(一)'),
    ('deadline.RELIEF.basis', 'CN', '2019-01-01', 'STATUTORY', 'CODE', '《关于进一步健全完善临时救助制度的意见》二(一)'),
    ('deadline.RELIEF.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.RELIEF.rolls', 'CN', '2019-01-01', 'false', 'FLAG', '产品默认(急难救助不因节假日顺延)'),
    ('deadline.RELIEF.holder_role', 'CN', '2019-01-01', 'leader,clerk', 'ROLE', '产品默认'),
    -- EMERGENCY_END
    ('deadline.EMERGENCY_END.limit', 'CN', '2019-01-01', '30', 'CALENDAR_DAY', '产品默认'),
    ('deadline.EMERGENCY_END.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.EMERGENCY_END.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.EMERGENCY_END.rolls', 'CN', '2019-01-01', 'true', 'FLAG', '《民法典》第二百零三条'),
    ('deadline.EMERGENCY_END.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- FORMALITIES
    ('deadline.FORMALITIES.limit', 'CN', '2019-01-01', '5', 'WORKING_DAY', '产品默认(参照楚雄、邹平:5个工作日内补齐手续)'),
    ('deadline.FORMALITIES.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认(参照楚雄、邹平:5个工作日内补齐手续)'),
    ('deadline.FORMALITIES.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.FORMALITIES.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- RELIEF_REVIEW
    ('deadline.RELIEF_REVIEW.limit', 'CN', '2019-01-01', '5', 'WORKING_DAY', '产品默认'),
    ('deadline.RELIEF_REVIEW.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.RELIEF_REVIEW.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.RELIEF_REVIEW.holder_role', 'CN', '2019-01-01', 'leader', 'ROLE', '产品默认'),
    -- PUBLICITY
    ('deadline.PUBLICITY.limit', 'CN', '2019-01-01', '7', 'CALENDAR_DAY', '《最低生活保障审核确认办法》第十九条'),
    ('deadline.PUBLICITY.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '《最低生活保障审核确认办法》第十九条'),
    ('deadline.PUBLICITY.alarms', 'CN', '2019-01-01', '100', 'PERCENT', '产品默认'),
    ('deadline.PUBLICITY.rolls', 'CN', '2019-01-01', 'true', 'FLAG', '《民法典》第二百零三条'),
    ('deadline.PUBLICITY.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- FEEDBACK
    ('deadline.FEEDBACK.limit', 'CN', '2019-01-01', '3', 'WORKING_DAY', '产品默认(参照残疾人两项补贴跨省通办:3个工作日内告知)'),
    ('deadline.FEEDBACK.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认(参照残疾人两项补贴跨省通办:3个工作日内告知)'),
    ('deadline.FEEDBACK.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.FEEDBACK.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- FOLLOW_UP
    ('deadline.FOLLOW_UP.limit', 'CN', '2019-01-01', '10', 'WORKING_DAY', '产品默认'),
    ('deadline.FOLLOW_UP.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.FOLLOW_UP.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.FOLLOW_UP.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- RECONSIDERATION
    ('deadline.RECONSIDERATION.limit', 'CN', '2019-01-01', '10', 'WORKING_DAY', '产品默认'),
    ('deadline.RECONSIDERATION.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.RECONSIDERATION.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.RECONSIDERATION.holder_role', 'CN', '2019-01-01', 'leader', 'ROLE', '产品默认'),
    -- EXTENSION_DECISION
    ('deadline.EXTENSION_DECISION.limit', 'CN', '2019-01-01', '1', 'WORKING_DAY', '产品默认'),
    ('deadline.EXTENSION_DECISION.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.EXTENSION_DECISION.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.EXTENSION_DECISION.holder_role', 'CN', '2019-01-01', 'manager', 'ROLE', '产品默认'),
    -- LEAD
    ('deadline.LEAD.limit', 'CN', '2019-01-01', '10', 'WORKING_DAY', '产品默认'),
    ('deadline.LEAD.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.LEAD.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.LEAD.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认');

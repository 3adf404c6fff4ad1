insert into policy_parameter (key, region, valid_from, value, unit, source) values
    -- LEAD_MERGE: receipt to the answer whether it is about somebody known already
    ('deadline.LEAD_MERGE.limit', 'CN', '2019-01-01', '1', 'WORKING_DAY', '产品默认'),
    ('deadline.LEAD_MERGE.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.LEAD_MERGE.alarms', 'CN', '2019-01-01', '70,100,150', 'PERCENT', '产品默认'),
    ('deadline.LEAD_MERGE.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认'),
    -- The visit of a lead is arranged within its five working days; nothing of law counts from an acceptance.
    ('deadline.INVESTIGATION_START.LEAD.limit', 'CN', '2019-01-01', '2', 'WORKING_DAY', '产品默认'),
    ('deadline.INVESTIGATION_START.LEAD.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('visit.valid_days', 'CN', '2019-01-01', '30', 'CALENDAR_DAY', '产品默认');

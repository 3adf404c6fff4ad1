insert into policy_parameter (key, region, valid_from, value, unit, source) values
    ('check.valid_days', 'CN', '2019-01-01', '180', 'CALENDAR_DAY', '产品默认');

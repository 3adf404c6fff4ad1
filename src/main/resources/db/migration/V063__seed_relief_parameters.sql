insert into policy_parameter (key, region, valid_from, value, unit, source) values
    ('relief.collect_attempts', 'CN', '2019-01-01', '2', 'COUNT', '产品默认');

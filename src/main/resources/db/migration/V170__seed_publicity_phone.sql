insert into policy_parameter (key, region, valid_from, value, unit, source) values
    -- Whom to call with an objection to what is posted.
    ('publicity.phone', 'CN', '2019-01-01', '12349', 'TEXT', '产品默认(社会救助服务热线;各县可另定)');

alter table relief_decision add column earlier_aid boolean not null default false;

comment on column relief_decision.earlier_aid is 'Whoever decided had been told of earlier aid to the household in the county.';

insert into policy_parameter (key, region, valid_from, value, unit, source) values
    ('relief.same_cause_days', 'CN', '2019-01-01', '365', 'CALENDAR_DAY', '国发〔2014〕47号(期间为产品默认)');

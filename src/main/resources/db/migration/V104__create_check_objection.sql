create table check_objection (
    id            bigint      generated always as identity,
    case_number   text        not null,
    told_at       timestamptz not null,
    outcome       text,
    reason_sealed bytea,
    evidence      text,
    heard_by      text,
    heard_at      timestamptz,

    constraint check_objection_pk         primary key (id),
    constraint check_objection_outcome_ck check (outcome in ('OBJECTED', 'ACCEPTED', 'LAPSED')),
    constraint check_objection_heard_ck   check ((outcome is null) = (heard_at is null))
);

create index check_objection_case_ix on check_objection (case_number);

comment on table  check_objection          is 'The applicant was told of a doubtful economic check, and what came of it.';
comment on column check_objection.evidence is 'Ids of the case''s papers that were brought.';

insert into policy_parameter (key, region, valid_from, value, unit, source) values
    ('deadline.CHECK_OBJECTION.limit', 'CN', '2019-01-01', '5', 'WORKING_DAY', '产品默认(《最低生活保障审核确认办法》第十八条未规定期限)'),
    ('deadline.CHECK_OBJECTION.basis', 'CN', '2019-01-01', 'TARGET', 'CODE', '产品默认'),
    ('deadline.CHECK_OBJECTION.alarms', 'CN', '2019-01-01', '100', 'PERCENT', '产品默认'),
    ('deadline.CHECK_OBJECTION.ends', 'CN', '2019-01-01', 'MIDNIGHT', 'CODE', '产品默认(申请人的期限至当日24时)'),
    ('deadline.CHECK_OBJECTION.holder_role', 'CN', '2019-01-01', 'clerk', 'ROLE', '产品默认');

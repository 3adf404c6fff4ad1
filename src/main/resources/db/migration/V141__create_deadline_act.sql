create table deadline_act (
    id            bigint generated always as identity,
    deadline_id   bigint      not null,
    act           text        not null,
    actor         text        not null,
    at            timestamptz not null,
    reason_sealed bytea,
    days          integer,
    task          text,
    staff         text,

    constraint deadline_act_pk          primary key (id),
    constraint deadline_act_deadline_fk foreign key (deadline_id) references deadline (id),
    constraint deadline_act_act_ck      check (act in ('REMIND', 'PAUSE', 'RESUME', 'EXTEND', 'REASSIGN')),
    constraint deadline_act_reason_ck   check (act = 'REMIND' or reason_sealed is not null),
    constraint deadline_act_days_ck     check ((act = 'EXTEND') = (days is not null) and days > 0),
    constraint deadline_act_staff_ck    check ((act = 'REASSIGN') = (task is not null and staff is not null))
);

create index deadline_act_deadline_ix on deadline_act (deadline_id, id);

comment on table  deadline_act       is 'What managers did about a limit: reminded, paused, resumed, extended, handed its task to somebody.';
comment on column deadline_act.days  is 'By how many days it was extended.';
comment on column deadline_act.task  is 'Element id of the task that was handed on.';
comment on column deadline_act.staff is 'Whoever got it.';

insert into policy_parameter (key, region, valid_from, value, unit, source) values
    ('deadline.remind_again', 'CN', '2019-01-01', '1', 'HOUR', '产品默认');

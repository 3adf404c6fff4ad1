create table case_change (
    id            bigint generated always as identity,
    case_number   text        not null,
    kind          text        not null,
    member        text,
    occurred_on   date        not null,
    reported_by   text        not null,
    reported_at   timestamptz not null,
    state         text        not null,
    outcome       text,
    matters       text,
    applicant     text,
    reason_sealed bytea,
    decided_by    text,
    decided_at    timestamptz,
    settled_at    timestamptz,
    version       bigint      not null default 0,

    constraint case_change_pk         primary key (id),
    constraint case_change_kind_ck    check (kind in ('DEATH', 'MOVE', 'BIRTH', 'HOSPITAL', 'PRISON')),
    constraint case_change_state_ck   check (state in ('REPORTED', 'DECIDED', 'SETTLED', 'DROPPED')),
    constraint case_change_outcome_ck check (outcome in ('CONTINUE', 'NEW_APPLICANT', 'END_MATTER', 'REVISIT')),
    constraint case_change_decided_ck check (state not in ('DECIDED', 'SETTLED') or outcome is not null)
);

create index case_change_case_ix on case_change (case_number, id);

comment on table  case_change         is 'A change in the household during the case and what the window made of it.';
comment on column case_change.matters is 'Matter numbers that the outcome names, separated by commas.';

create table withdrawal (
    id            bigint generated always as identity,
    case_number   text        not null,
    matters       text,
    by_sealed     bytea       not null,
    reason_sealed bytea,
    recorded_by   text        not null,
    recorded_at   timestamptz not null,

    constraint withdrawal_pk primary key (id)
);

create index withdrawal_case_ix on withdrawal (case_number);

comment on table  withdrawal           is 'What the applicant took back.';
comment on column withdrawal.matters   is 'Matter numbers separated by commas; null: the whole application.';
comment on column withdrawal.by_sealed is 'Who declared it, as entered.';

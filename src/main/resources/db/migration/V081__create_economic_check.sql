create table economic_check (
    id              bigint      generated always as identity,
    case_number     text        not null,
    requested_at    timestamptz not null,
    outcome         text,
    findings_sealed bytea,
    checked_by      text,
    checked_at      timestamptz,
    valid_until     date,
    version         bigint      not null default 0,

    constraint economic_check_pk         primary key (id),
    constraint economic_check_outcome_ck check (outcome in ('CONSISTENT', 'DOUBTFUL', 'INCOMPLETE')),
    constraint economic_check_done_ck    check ((outcome is null) = (checked_at is null))
);

create index economic_check_case_ix on economic_check (case_number);

comment on table  economic_check             is 'What the verification agency found when it compared the household''s data; it checks and never decides.';
comment on column economic_check.valid_until is 'Last day on which the result may be used again.';

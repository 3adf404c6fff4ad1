create table matter (
    number          text        not null,
    case_number     text        not null,
    kind            text        not null,
    subject         text        not null,
    office          text        not null,
    route           text        not null,
    receiver        text,
    place           text        not null,
    state           text        not null,
    waits_for       text,
    result          text,
    amount_fen      bigint,
    reason_sealed   bytea,
    decided_by      text,
    deciding_office text,
    decided_at      timestamptz,
    external_ref    text,
    reconsidered    boolean     not null default false,
    told_at         timestamptz,
    opened_at       timestamptz not null,
    version         bigint      not null default 0,

    constraint matter_pk         primary key (number),
    constraint matter_subject_uq unique (case_number, kind, subject),
    constraint matter_subject_ck check (subject ~ '^(HOUSEHOLD|M[0-9]+)$'),
    constraint matter_route_ck   check (route in ('HERE', 'REFERRAL', 'OUTSIDE')),
    constraint matter_state_ck   check (state in ('OPEN', 'WAITING', 'HANDLING', 'DONE', 'WITHDRAWN')),
    constraint matter_fact_ck    check (waits_for in ('INVESTIGATION', 'RECOGNITION')),
    constraint matter_amount_ck  check (amount_fen >= 0),
    constraint matter_result_ck  check ((state in ('DONE', 'WITHDRAWN')) = (result is not null))
);

comment on table  matter           is 'One thing asked for one subject of a case, until its result is told.';
comment on column matter.subject   is 'HOUSEHOLD, or a member of the household (M0 the applicant).';
comment on column matter.office    is 'Who handles it now.';
comment on column matter.receiver  is 'Office named by the matter''s place; null: the default receiver of the kind.';
comment on column matter.waits_for is 'Fact of the case that the kind needs first.';

create table concluded_investigation (
    case_number  text        not null,
    concluded_at timestamptz not null,

    constraint concluded_investigation_pk primary key (case_number)
);

comment on table concluded_investigation is
    'Cases whose investigation is concluded; a change that asks for a new visit removes the row until then.';

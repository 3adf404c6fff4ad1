create table proposal (
    case_number   text    not null,
    position      integer not null,
    kind          text    not null,
    subject       text    not null,
    reason_sealed bytea,
    state         text    not null,

    constraint proposal_pk         primary key (case_number, kind, subject),
    constraint proposal_subject_ck check (subject ~ '^(HOUSEHOLD|M[0-9]+)$'),
    constraint proposal_state_ck   check (state in ('PROPOSED', 'CHOSEN', 'DECLINED', 'ADDED'))
);

comment on table  proposal               is 'What a household may be entitled to, and what its applicant made of it.';
comment on column proposal.reason_sealed is 'Code of the rule''s reason (it may tell of an illness); null for what the window added.';

create table triage_confirmation (
    case_number   text        not null,
    reason_sealed bytea,
    confirmed_by  text        not null,
    confirmed_at  timestamptz not null,

    constraint triage_confirmation_pk primary key (case_number)
);

comment on table  triage_confirmation               is 'Who confirmed the matters of a case with the applicant.';
comment on column triage_confirmation.reason_sealed is 'Why it differs from the proposal.';

insert into policy_parameter (key, region, valid_from, value, unit, source) values
    ('lowedge.multiplier', 'CN', '2019-01-01', '1.5', 'TIMES_STANDARD', '《最低生活保障审核确认办法》第八条');

create table emergency_aid (
    id          bigint generated always as identity,
    case_number text        not null,
    office      text        not null,
    state       text        not null,
    started_at  timestamptz not null,
    closed_at   timestamptz,
    version     bigint      not null default 0,

    constraint emergency_aid_pk        primary key (id),
    constraint emergency_aid_case_uq   unique (case_number),
    constraint emergency_aid_state_ck  check (state in ('OPEN', 'CLOSED')),
    constraint emergency_aid_closed_ck check ((state = 'CLOSED') = (closed_at is not null))
);

comment on table  emergency_aid        is 'Emergency aid of one case, from its start to its end.';
comment on column emergency_aid.office is 'Township of the place where the emergency happened (社会救助法 art. 37).';

create table urgency_assessment (
    id          bigint generated always as identity,
    case_number text        not null,
    result      text        not null,
    reason      text        not null,
    assessed_at timestamptz not null,

    constraint urgency_assessment_pk        primary key (id),
    constraint urgency_assessment_case_uq   unique (case_number),
    constraint urgency_assessment_result_ck check (result in ('URGENT', 'NOT_URGENT', 'CANNOT_TELL'))
);

comment on table  urgency_assessment        is 'What the urgency decision said of a case, and why.';
comment on column urgency_assessment.reason is 'Code of the rule that fired; never what a person wrote.';

create table application_check (
    id               bigint generated always as identity,
    case_number      text        not null,
    outcome          text        not null,
    missing          text,
    later            text,
    ground           text,
    reason_sealed    bytea,
    checked_by       text        not null,
    checked_at       timestamptz not null,
    countersigned_by text,
    countersigned_at timestamptz,
    agreed           boolean,
    remark_sealed    bytea,

    constraint application_check_pk         primary key (id),
    constraint application_check_outcome_ck check (outcome in ('ACCEPT', 'SUPPLEMENT', 'NOT_ACCEPTED')),
    constraint application_check_ground_ck  check ((outcome = 'NOT_ACCEPTED') = (ground is not null)),
    constraint application_check_known_ck   check (
        ground in ('NOT_OUR_PLACE', 'NOT_SOCIAL_ASSISTANCE', 'DUPLICATE', 'NO_RIGHT_TO_APPLY')),
    constraint application_check_missing_ck check ((outcome = 'SUPPLEMENT') = (missing is not null))
);

create index application_check_case_ix on application_check (case_number, id);

comment on table  application_check         is 'Each time the papers of an application were examined, and the second signature under a refusal.';
comment on column application_check.missing is 'Papers asked for at once, codes separated by commas.';
comment on column application_check.later   is 'Papers that may follow after acceptance.';

create table supplement_paper (
    case_number text        not null,
    code        text        not null,
    document_id text,
    received_by text        not null,
    received_at timestamptz not null,

    constraint supplement_paper_code_ck check (
        code in ('ID_CARD', 'HOUSEHOLD_BOOK', 'AUTHORISATION', 'DIAGNOSIS', 'SCHOOL_PROOF', 'MANDATE', 'EXPENSE_PROOF'))
);

create index supplement_paper_case_ix on supplement_paper (case_number);

comment on table  supplement_paper             is 'Papers handed in after the notice.';
comment on column supplement_paper.document_id is 'The paper as stored; null when it was only seen.';

insert into policy_parameter (key, region, valid_from, value, unit, source) values
    ('supplement.most_rounds', 'CN', '2019-01-01', '2', 'COUNT', '产品默认(一次性告知;第二次限于当时无法知道的材料)'),
    ('supplement.provable', 'CN', '2019-01-01', 'INCOME_PROOF,PROPERTY_PROOF,SOCIAL_INSURANCE_PROOF,MARRIAGE_PROOF', 'CODES', '《社会救助法》第六十二条');

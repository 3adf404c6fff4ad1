create table home_visit (
    id               bigint      generated always as identity,
    number           text        not null,
    case_number      text        not null,
    office           text        not null,
    referral_number  text,
    opened_at        timestamptz not null,
    assigned_at      timestamptz,
    helper_sealed    bytea,
    planned_on       date,
    other_office     text,
    attempts         integer     not null default 0,
    outcome          text,
    place            text,
    visited_at       timestamptz,
    met_sealed       bytea,
    findings_sealed  bytea,
    recorded_by      text,
    version          bigint      not null default 0,

    constraint home_visit_pk          primary key (id),
    constraint home_visit_number_uq   unique (number),
    constraint home_visit_referral_uq unique (referral_number),
    constraint home_visit_attempts_ck check (attempts >= 0),
    constraint home_visit_outcome_ck  check (outcome in ('VERIFIED', 'DISCREPANCY', 'REFUSED', 'NOT_FOUND')),
    constraint home_visit_place_ck    check (place in ('HOME', 'HOSPITAL', 'REMOTE')),
    constraint home_visit_done_ck     check (outcome is null or visited_at is not null)
);

create index home_visit_case_ix on home_visit (case_number);

comment on table  home_visit                 is 'One visit asked for: who goes, how often nobody was home, what was found.';
comment on column home_visit.referral_number is 'The referral by which another township asked for this visit.';
comment on column home_visit.other_office    is 'The township that was asked to go instead.';
comment on column home_visit.attempts        is 'How often nobody was home.';

create table home_visit_visitor (
    visit_id bigint  not null,
    position integer not null,
    staff    text    not null,

    constraint home_visit_visitor_pk       primary key (visit_id, position),
    constraint home_visit_visitor_staff_uq unique (visit_id, staff),
    constraint home_visit_visitor_visit_fk foreign key (visit_id) references home_visit (id)
);

create table follow_up (
    id             bigint      generated always as identity,
    case_number    text        not null,
    answered_at    timestamptz not null,
    attempts       integer     not null default 0,
    outcome        text,
    rated_by       text,
    rated_at       timestamptz,
    rating         integer,
    comment_sealed bytea,
    version        bigint      not null default 0,

    constraint follow_up_pk          primary key (id),
    constraint follow_up_attempts_ck check (attempts >= 0),
    constraint follow_up_outcome_ck  check (outcome in ('SATISFIED', 'NOT_SATISFIED', 'NOT_REACHED')),
    constraint follow_up_rating_ck   check (rating between 1 and 5),
    constraint follow_up_rated_ck    check ((outcome is null) = (rated_at is null))
);

create index follow_up_case_ix on follow_up (case_number, id desc);

comment on table  follow_up          is 'One summary answer and what the applicant said to it.';
comment on column follow_up.attempts is 'How often nobody was reached.';
comment on column follow_up.rated_by is 'Log-in of whoever called, or applicant.';

create table reconsideration (
    id            bigint      generated always as identity,
    follow_up_id  bigint      not null,
    case_number   text        not null,
    matter_number text        not null,
    referred      boolean     not null,
    outcome       text,
    reason_sealed bytea,
    decided_by    text,
    decided_at    timestamptz,
    version       bigint      not null default 0,

    constraint reconsideration_pk           primary key (id),
    constraint reconsideration_matter_uq    unique (matter_number),
    constraint reconsideration_follow_up_fk foreign key (follow_up_id) references follow_up (id),
    constraint reconsideration_outcome_ck   check (outcome in ('CHANGED', 'UPHELD')),
    constraint reconsideration_decided_ck   check ((outcome is null) = (decided_at is null))
);

create index reconsideration_follow_up_ix on reconsideration (follow_up_id);

comment on table  reconsideration          is 'A matter the applicant was not satisfied with, looked at once more and only once.';
comment on column reconsideration.referred is 'Asked again of the office that had answered; reopened at once.';

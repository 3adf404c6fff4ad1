create table publicity (
    id            bigint      generated always as identity,
    matter_number text        not null,
    case_number   text        not null,
    opinion_id    bigint      not null,
    place         text        not null,
    posted_on     date        not null,
    photo         text,
    posted_by     text        not null,
    recorded_at   timestamptz not null,
    ended_at      timestamptz,

    constraint publicity_pk         primary key (id),
    constraint publicity_opinion_fk foreign key (opinion_id) references opinion (id),
    constraint publicity_photo_fk   foreign key (photo) references document (id)
);

create index publicity_matter_ix on publicity (matter_number);

comment on table  publicity       is 'An opinion was posted in the village: by whom, where, when. The period is a minimum.';
comment on column publicity.place is 'A public place, e.g. the village notice board.';

create table objection (
    id             bigint      generated always as identity,
    matter_number  text        not null,
    case_number    text        not null,
    publicity_id   bigint      not null,
    channel        text        not null,
    by_sealed      bytea,
    content_sealed bytea       not null,
    received_by    text        not null,
    received_at    timestamptz not null,
    outcome        text,
    reason_sealed  bytea,
    review_on      date,
    review_sealed  bytea,
    handled_by     text,
    handled_at     timestamptz,

    constraint objection_pk           primary key (id),
    constraint objection_publicity_fk foreign key (publicity_id) references publicity (id),
    constraint objection_channel_ck   check (channel in ('STAFF', 'PUBLIC')),
    constraint objection_outcome_ck   check (outcome in ('UPHELD', 'DISMISSED')),
    constraint objection_handled_ck   check ((outcome is null) = (handled_at is null))
);

create index objection_matter_ix on objection (matter_number);

comment on table  objection               is 'Somebody objects to a published opinion.';
comment on column objection.by_sealed     is 'Who objects and how to answer; nothing for an anonymous one.';
comment on column objection.review_sealed is 'Record of the democratic review, which is held only where there is an objection.';

create table complaint (
    id             bigint      generated always as identity,
    matter_number  text        not null,
    case_number    text        not null,
    by_sealed      bytea,
    content_sealed bytea       not null,
    received_by    text        not null,
    received_at    timestamptz not null,

    constraint complaint_pk primary key (id)
);

create index complaint_matter_ix on complaint (matter_number);

comment on table complaint is 'A complaint about a matter: the county visits the home itself before it decides.';

create table county_check (
    id            bigint      generated always as identity,
    matter_number text        not null,
    case_number   text        not null,
    ground        text        not null,
    seed          text        not null,
    share         integer     not null,
    draw          integer     not null,
    planned_at    timestamptz not null,

    constraint county_check_pk        primary key (id),
    constraint county_check_ground_ck check (ground in ('RELATIVE', 'COMPLAINT', 'DRAWN', 'NONE')),
    constraint county_check_draw_ck   check (draw between 0 and 9999)
);

create index county_check_matter_ix on county_check (matter_number);

comment on table  county_check      is 'Whether the county visits the home before it decides, and why: kept so that the draw can be repeated.';
comment on column county_check.draw is 'First four digits of ten thousand of SHA-256 over seed, year and number; below share × 100 is drawn.';

create table county_visit (
    id              bigint      generated always as identity,
    county_check_id bigint      not null,
    matter_number   text        not null,
    case_number     text        not null,
    outcome         text        not null,
    visited_at      timestamptz not null,
    findings_sealed bytea       not null,
    visited_by      text        not null,
    recorded_at     timestamptz not null,

    constraint county_visit_pk         primary key (id),
    constraint county_visit_check_fk   foreign key (county_check_id) references county_check (id),
    constraint county_visit_outcome_ck check (outcome in ('CONSISTENT', 'DISCREPANCY'))
);

create index county_visit_matter_ix on county_visit (matter_number);

alter table confirmation add column authority text;
update confirmation set authority = 'COUNTY' where outcome <> 'RETURN';
alter table confirmation
    add constraint confirmation_authority_ck  check (authority in ('COUNTY', 'ENTRUSTED', 'DELEGATED')),
    add constraint confirmation_authorised_ck check ((outcome = 'RETURN') = (authority is null));

comment on column confirmation.office    is 'In whose name: letterhead and seal.';
comment on column confirmation.authority is 'By what power: the county itself, the township entrusted by it, or the township in its own name.';

create table opinion (
    id            bigint      generated always as identity,
    matter_number text        not null,
    case_number   text        not null,
    outcome       text        not null,
    result        text        not null,
    amount_fen    bigint,
    reason_sealed bytea,
    prepared_by   text        not null,
    prepared_at   timestamptz not null,

    constraint opinion_pk         primary key (id),
    constraint opinion_outcome_ck check (outcome in ('AGREE', 'DISAGREE')),
    constraint opinion_amount_ck  check (amount_fen > 0)
);

create index opinion_matter_ix on opinion (matter_number);

comment on table opinion is 'The township''s opinion on a matter; a returned one stays beside the next.';

create table confirmation (
    id             bigint      generated always as identity,
    matter_number  text        not null,
    case_number    text        not null,
    opinion_id     bigint      not null,
    office         text        not null,
    outcome        text        not null,
    result         text,
    amount_fen     bigint,
    reason_sealed  bytea,
    meeting_date   date,
    meeting_sealed bytea,
    confirmed_by   text        not null,
    confirmed_at   timestamptz not null,

    constraint confirmation_pk         primary key (id),
    constraint confirmation_opinion_fk foreign key (opinion_id) references opinion (id),
    constraint confirmation_outcome_ck check (outcome in ('CONFIRM', 'REFUSE', 'RETURN')),
    constraint confirmation_result_ck  check ((outcome = 'RETURN') = (result is null)),
    constraint confirmation_amount_ck  check (amount_fen > 0)
);

create index confirmation_matter_ix on confirmation (matter_number);

comment on table  confirmation                is 'What the deciding authority said to an opinion: confirmed, refused or sent back.';
comment on column confirmation.meeting_sealed is 'Host and minutes of the meeting that decided.';

create table determination_letter (
    id              bigint      generated always as identity,
    number          text        not null,
    office          text        not null,
    year            integer     not null,
    serial          integer     not null,
    matter_number   text        not null,
    case_number     text        not null,
    confirmation_id bigint      not null,
    issued_at       timestamptz not null,

    constraint determination_letter_pk              primary key (id),
    constraint determination_letter_number_uq       unique (number),
    constraint determination_letter_serial_uq       unique (office, year, serial),
    constraint determination_letter_confirmation_uq unique (confirmation_id),
    constraint determination_letter_confirmation_fk foreign key (confirmation_id) references confirmation (id)
);

create index determination_letter_matter_ix on determination_letter (matter_number);

comment on table  determination_letter        is 'The letter of a decision. Reconsideration 60 days and suit 6 months run from its service.';
comment on column determination_letter.number is 'Letter number (wen hao) of the deciding office, by year without gaps.';

create table letter_serial (
    office text    not null,
    year   integer not null,
    last   integer not null,

    constraint letter_serial_pk primary key (office, year)
);

comment on table letter_serial is 'Last letter number given out, by office and year.';

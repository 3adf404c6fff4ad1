create table case_counter (
    office text    not null,
    year   integer not null,
    last   integer not null,

    constraint case_counter_pk primary key (office, year),
    constraint case_counter_last_ck check (last > 0)
);

comment on table case_counter is 'Last number given to a case of an office and year of receipt.';

create table case_file (
    number               text        not null,
    office               text        not null,
    channel              text        not null,
    state                text        not null,
    received_at          timestamptz not null,
    recorded_at          timestamptz not null,
    occurred_at          timestamptz,
    accepted_at          timestamptz,
    closed_at            timestamptz,
    needs                text        not null,
    emergency_kind       text,
    emergency_place      text,
    emergency_since      date,
    emergency_needed_fen bigint,
    registered_by        text        not null,
    checkers             text        not null,
    applicant            text        not null,
    hukou                text        not null,
    residence            text        not null,
    paper_number         text,
    code_version         integer     not null,
    details_sealed       bytea       not null,
    version              bigint      not null,

    constraint case_file_pk primary key (number),
    constraint case_file_number_ck check (number ~ '^[0-9]{9}-[0-9]{4}-[0-9]{6}$'),
    constraint case_file_channel_ck check (channel in ('WINDOW', 'VILLAGE', 'ONLINE', 'HOTLINE', 'LETTER_VISIT',
        'DISCOVERY', 'DATA_MATCH', 'TRANSFER', 'CROSS_REGION')),
    constraint case_file_state_ck check (state in ('CHECKING', 'SUPPLEMENTING', 'HANDLING', 'CLOSED',
        'CLOSED_TRACKING', 'NOT_ACCEPTED', 'ENDED', 'WITHDRAWN')),
    constraint case_file_received_ck check (received_at <= recorded_at),
    constraint case_file_emergency_ck check ((emergency_kind is null) = (emergency_place is null)),
    constraint case_file_needed_ck check (emergency_needed_fen > 0)
);

create index case_file_office_ix on case_file (office, received_at);

comment on table  case_file                is 'One case: an application of a household, from registration to its end.';
comment on column case_file.received_at    is 'True moment the application was handed in; late entry keeps it.';
comment on column case_file.recorded_at    is 'When it was entered here.';
comment on column case_file.needs          is 'Codes, comma separated.';
comment on column case_file.checkers       is 'Log-in names that checked it, in order, comma separated.';
comment on column case_file.applicant      is 'M0, or the member who stood in.';
comment on column case_file.code_version   is 'The query code is computed from number and version; raised to re-issue it.';
comment on column case_file.details_sealed is 'Story, income, benefits, agent, guardian, contact: JSON, encrypted.';

create table case_member (
    id            bigint generated always as identity,
    case_number   text    not null,
    member        text    not null,
    relation      text    not null,
    person_hash   text,
    deceased      boolean not null,
    person_sealed bytea   not null,
    facts_sealed  bytea   not null,

    constraint case_member_pk primary key (id),
    constraint case_member_uq unique (case_number, member),
    constraint case_member_person_uq unique (case_number, person_hash),
    constraint case_member_case_fk foreign key (case_number) references case_file (number)
);

create index case_member_person_ix on case_member (person_hash);

comment on table  case_member               is 'A person of the household; M0 applied.';
comment on column case_member.person_hash   is 'Keyed hash of the ID number; null without one.';
comment on column case_member.person_sealed is 'Name, ID number, phone, address, account: JSON, encrypted.';
comment on column case_member.facts_sealed  is 'What rules ask (birth date, health, disability, schooling, work): JSON, encrypted.';

create table case_authorisation (
    case_number text not null,
    member      text not null,
    signed_on   date not null,

    constraint case_authorisation_pk primary key (case_number, member),
    constraint case_authorisation_member_fk foreign key (case_number, member) references case_member (case_number, member)
);

comment on table case_authorisation is 'A member''s signed consent that income and property are checked.';

create table case_event (
    id          bigint generated always as identity,
    case_number text        not null,
    at          timestamptz not null,
    event       text        not null,
    actor       text        not null,
    details     text        not null,

    constraint case_event_pk primary key (id),
    constraint case_event_case_fk foreign key (case_number) references case_file (number)
);

create index case_event_case_ix on case_event (case_number, id);

create trigger case_event_append_only before update or delete or truncate on case_event
    for each statement execute function refuse_change();

comment on table  case_event         is 'The case''s time line.';
comment on column case_event.event   is 'Message key below event.';
comment on column case_event.details is 'JSON object of codes, numbers and amounts; no personal data.';

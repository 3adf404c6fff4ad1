-- A lead is a file of the register like a case: visits, emergency aid, office scope and the relative rule work on it.
alter table case_file add column lead text;
alter table case_file
    drop constraint case_file_number_ck,
    drop constraint case_file_state_ck,
    add constraint case_file_number_ck check (number ~ '^[0-9]{9}(-L)?-[0-9]{4}-[0-9]{6}$'),
    add constraint case_file_state_ck check (state in ('LEAD', 'CHECKING', 'SUPPLEMENTING', 'HANDLING', 'CLOSED',
        'CLOSED_TRACKING', 'NOT_ACCEPTED', 'ENDED', 'WITHDRAWN')),
    add constraint case_file_lead_fk foreign key (lead) references case_file (number),
    add constraint case_file_lead_uq unique (lead),
    add constraint case_file_lead_ck check (state <> 'LEAD' or number ~ '-L-');

comment on column case_file.lead is 'The lead this case was opened from.';
comment on column case_counter.office is 'The office; <office>-L counts its leads.';

create table lead (
    id              bigint      generated always as identity,
    number          text        not null,
    office          text        not null,
    reporter_kind   text        not null,
    reporter_sealed bytea,
    groups          text        not null,
    source_key      text,
    outcome         text,
    merged_into     text,
    reason_sealed   bytea,
    wish_sealed     bytea,
    decided_by      text,
    decided_at      timestamptz,
    answered_at     timestamptz,
    version         bigint      not null default 0,

    constraint lead_pk          primary key (id),
    constraint lead_number_uq   unique (number),
    constraint lead_file_fk     foreign key (number) references case_file (number),
    constraint lead_merged_fk   foreign key (merged_into) references case_file (number),
    constraint lead_source_uq   unique (source_key),
    constraint lead_reporter_ck check (reporter_kind in ('CITIZEN', 'VILLAGE', 'RESPONSE_TEAM', 'HOTLINE', 'DEPARTMENT',
        'LETTER', 'ANONYMOUS', 'DATA_MATCH')),
    constraint lead_anonymous_ck check (reporter_kind <> 'ANONYMOUS' or reporter_sealed is null),
    constraint lead_outcome_ck  check (outcome in ('OPEN_CASE', 'INFORM', 'CHARITY', 'ALREADY_COVERED', 'REFUSED',
        'NOT_FOUND', 'MERGED')),
    constraint lead_decided_ck  check ((outcome is null) = (decided_at is null)),
    constraint lead_into_ck     check ((outcome = 'MERGED') = (merged_into is not null) or outcome is null)
);

create index lead_office_ix on lead (office, id);

comment on table  lead                 is 'A report that someone may be in need; the person is in case_member of the same number.';
comment on column lead.reporter_sealed is 'Name and phone of whoever reported it: JSON, encrypted. Null when not told.';
comment on column lead.groups          is 'Groups of people to be discovered, codes, comma separated.';
comment on column lead.source_key      is 'Keyed hash of data match and person: the same line is taken in once.';
comment on column lead.wish_sealed     is 'What the application opened from it adds: JSON, encrypted.';

create table case_trace (
    case_number text not null,
    member      text not null,
    kind        text not null,
    hash        text not null,

    constraint case_trace_pk        primary key (case_number, member, kind),
    constraint case_trace_member_fk foreign key (case_number, member) references case_member (case_number, member),
    constraint case_trace_kind_ck   check (kind in ('PHONE', 'NAME_PLACE'))
);

create index case_trace_hash_ix on case_trace (kind, hash);

comment on table case_trace is 'Keyed hashes by which a person without a known ID number is met again.';

alter table outbox_message
    drop constraint outbox_message_kind_ck,
    add constraint outbox_message_kind_ck check (kind in ('GROUP', 'STAFF', 'APPLICANT', 'REPORTER'));

comment on column outbox_message.recipient is 'role@office, log-in name, or number of the applicant''s case or the reporter''s lead.';

create table committee_member (
    id            bigint generated always as identity,
    village       text        not null,
    name          text        not null,
    post          text,
    active        boolean     not null default true,
    registered_by text        not null,
    registered_at timestamptz not null,

    constraint committee_member_pk primary key (id),
    constraint committee_member_uq unique (village, name),
    constraint committee_member_village_fk foreign key (village) references office
);

comment on table committee_member is 'Members of village and community committees; they have no log-in.';

alter table relative_filing
    drop constraint relative_filing_pk,
    alter column staff drop not null,
    add column id bigint generated always as identity,
    add column committee_member bigint,
    add column name_sealed bytea,
    add column filed_by text;

alter table relative_filing
    add constraint relative_filing_pk primary key (id),
    add constraint relative_filing_staff_uq unique (staff, person_hash),
    add constraint relative_filing_committee_uq unique (committee_member, person_hash),
    add constraint relative_filing_committee_fk foreign key (committee_member) references committee_member,
    add constraint relative_filing_whose_ck check ((staff is null) <> (committee_member is null));

comment on table relative_filing is
    'Close relatives of staff and committee members: staff neither see nor handle their cases.';
comment on column relative_filing.relation is 'What the relative is to the member of staff or committee.';
comment on column relative_filing.name_sealed is 'Name of the relative, encrypted.';

create table case_relative (
    id               bigint generated always as identity,
    case_number      text        not null,
    member           text        not null,
    staff            text,
    committee_member bigint,
    official_sealed  bytea,
    relation         text        not null,
    source           text        not null,
    recorded_at      timestamptz not null,
    registered_at    timestamptz,

    constraint case_relative_pk primary key (id),
    constraint case_relative_staff_uq unique (case_number, member, staff),
    constraint case_relative_committee_uq unique (case_number, member, committee_member),
    constraint case_relative_member_fk foreign key (case_number, member) references case_member (case_number, member),
    constraint case_relative_staff_fk foreign key (staff) references staff,
    constraint case_relative_committee_fk foreign key (committee_member) references committee_member,
    constraint case_relative_source_ck check (source in ('REGISTRY', 'DECLARED')),
    constraint case_relative_whose_ck check (staff is not null or committee_member is not null or official_sealed is not null)
);

create index case_relative_case_ix on case_relative (case_number);

comment on table case_relative is
    '近亲属单独登记备案 (民发〔2021〕57号 11): members of a household who are close relatives of handling staff or of the '
    'village committee. The county visits such households before confirmation (20).';
comment on column case_relative.official_sealed is 'Name and post as declared, when nobody of that name is known: JSON, encrypted.';
comment on column case_relative.registered_at is 'When it was registered on its own, with the acceptance.';

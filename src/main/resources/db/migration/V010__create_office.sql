create table office (
    code   text not null,
    name   text not null,
    kind   text not null,
    parent text,
    county text not null,

    constraint office_pk primary key (code),
    constraint office_parent_fk foreign key (parent) references office,
    constraint office_county_fk foreign key (county) references office,
    constraint office_kind_ck check (kind in ('COUNTY', 'COUNTY_OFFICE', 'TOWNSHIP', 'VILLAGE', 'DEPARTMENT', 'SCHOOL')),
    constraint office_parent_ck check (parent is not null or kind = 'COUNTY')
);

create index office_county_ix on office (county, kind);

comment on table office is 'Offices, villages and schools that cases belong to or are handed to.';
comment on column office.parent is 'County of a township or county office, township of a village.';

create table staff (
    id            text        not null,
    name          text        not null,
    office        text        not null,
    password_hash text        not null,
    active        boolean     not null default true,
    version       bigint      not null default 0,

    constraint staff_pk primary key (id),
    constraint staff_id_ck check (id ~ '^[a-z][a-z0-9.-]{1,63}$'),
    constraint staff_office_fk foreign key (office) references office
);

comment on table staff is 'People who log in. A person who leaves is made inactive, never deleted: acts name them.';
comment on column staff.password_hash is 'With the algorithm in front: {bcrypt}…';

create table staff_role (
    staff  text not null,
    role   text not null,
    office text not null,

    constraint staff_role_pk primary key (staff, role, office),
    constraint staff_role_staff_fk foreign key (staff) references staff,
    constraint staff_role_office_fk foreign key (office) references office,
    constraint staff_role_role_ck check (role in ('clerk', 'visitor', 'leader', 'manager', 'officer', 'verifier',
                                                  'coordinator', 'hotline', 'auditor', 'admin'))
);

create index staff_role_office_ix on staff_role (office, role);

comment on table staff_role is 'role@office groups of the engine and of the door.';

create table relative_filing (
    staff       text        not null,
    person_hash text        not null,
    relation    text        not null,
    filed_at    timestamptz not null default now(),

    constraint relative_filing_pk primary key (staff, person_hash),
    constraint relative_filing_staff_fk foreign key (staff) references staff,
    constraint relative_filing_relation_ck check (relation in ('SPOUSE', 'CHILD', 'PARENT', 'SIBLING', 'GRANDPARENT',
                                                               'GRANDCHILD', 'OTHER'))
);

create index relative_filing_person_ix on relative_filing (person_hash);

comment on table relative_filing is 'Close relatives that staff have filed: they neither see nor handle their cases.';
comment on column relative_filing.person_hash is 'Keyed hash of the relative''s ID number.';

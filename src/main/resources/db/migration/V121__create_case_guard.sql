create table case_confidant (
    case_number text        not null,
    staff       text        not null,
    named_by    text        not null,
    named_at    timestamptz not null,

    constraint case_confidant_pk primary key (case_number, staff),
    constraint case_confidant_case_fk foreign key (case_number) references case_file,
    constraint case_confidant_staff_fk foreign key (staff) references staff
);

comment on table case_confidant is 'Who may know of a confidential case.';

create table case_guard (
    case_number text        not null,
    guarded_at  timestamptz not null,

    constraint case_guard_pk primary key (case_number),
    constraint case_guard_case_fk foreign key (case_number) references case_file
);

comment on table case_guard is
    'Cases that not everybody of their offices may see: confidential ones, and those of a filed close relative of staff.';

create table case_scope (
    scope       text not null,
    case_number text not null,
    office      text not null,

    constraint case_scope_pk primary key (scope),
    constraint case_scope_case_fk foreign key (case_number) references case_guard,
    constraint case_scope_office_fk foreign key (office) references office
);

create index case_scope_office_ix on case_scope (office);

comment on table case_scope is 'Scopes (tenants of the engine) of a guarded case, one per office that works on it.';

create index case_file_confidential_ix on case_file (number) where confidential;

create view hidden_case as
select m.case_number, f.staff, 'RELATIVE' as reason
  from relative_filing f join case_member m on m.person_hash = f.person_hash
union
select c.number, s.id, 'CONFIDENTIAL'
  from case_file c cross join staff s
 where c.confidential
   and not exists (select from case_confidant n where n.case_number = c.number and n.staff = s.id);

comment on view hidden_case is 'Cases a member of staff neither sees nor handles, and why.';

alter view staff_scope rename to staff_office;

create view staff_scope as
select id, office from staff_office
union all
select o.id, c.scope
  from staff_office o join case_scope c on c.office = o.office
 where not exists (select from hidden_case h where h.case_number = c.case_number and h.staff = o.id);

comment on view staff_scope is
    'What a person sees: offices, and of the guarded cases of these offices those that are not hidden from the person.';

create table staff_leave (
    id            bigint generated always as identity,
    staff         text        not null,
    substitute    text        not null,
    from_on       date        not null,
    to_on         date        not null,
    registered_by text        not null,
    registered_at timestamptz not null,
    started_at    timestamptz,
    ended_at      timestamptz,

    constraint staff_leave_pk primary key (id),
    constraint staff_leave_staff_fk foreign key (staff) references staff,
    constraint staff_leave_substitute_fk foreign key (substitute) references staff,
    constraint staff_leave_days_ck check (from_on <= to_on),
    constraint staff_leave_other_ck check (staff <> substitute),
    constraint staff_leave_ended_ck check (ended_at is null or ended_at >= registered_at)
);

create index staff_leave_open_ix on staff_leave (staff) where ended_at is null;
create index staff_leave_substitute_ix on staff_leave (substitute) where ended_at is null;

comment on table staff_leave is 'Leave of a member of staff and who stands in meanwhile.';
comment on column staff_leave.to_on is 'The last day.';
comment on column staff_leave.started_at is 'When tasks and roles went to the substitute.';
comment on column staff_leave.ended_at is 'When they went back, or when it was called off.';

create table leave_task (
    leave   bigint not null,
    task_id text   not null,

    constraint leave_task_pk primary key (leave, task_id),
    constraint leave_task_leave_fk foreign key (leave) references staff_leave
);

comment on table leave_task is 'Tasks that went to the substitute and go back when they are still open.';

create view staff_acting_role as
select r.staff, r.role, r.office
  from staff_role r join staff s on s.id = r.staff
 where s.active
union
select l.substitute, r.role, r.office
  from staff_leave l join staff_role r on r.staff = l.staff join staff s on s.id = l.substitute
 where l.started_at is not null and l.ended_at is null and s.active;

comment on view staff_acting_role is 'Roles of active staff: their own, and those of whoever they stand in for.';

create view staff_present_role as
select a.staff, a.role, a.office
  from staff_acting_role a
 where not exists (select from staff_leave l
                    where l.staff = a.staff and l.started_at is not null and l.ended_at is null);

comment on view staff_present_role is 'As staff_acting_role, without those on leave.';

create or replace view staff_office as
with own as (
    select s.id, s.office as code, false as deciding
      from staff s where s.active
    union
    select r.staff, r.office, r.role in ('leader', 'manager')
      from staff_acting_role r),
county as (
    select own.id, o.county, bool_or(own.deciding) as deciding
      from own join office o on o.code = own.code
     where o.kind = 'COUNTY_OFFICE'
     group by own.id, o.county)
select id, code as office from own
union
select c.id, o.code
  from county c join office o on o.county = c.county
 where o.kind = 'TOWNSHIP' or c.deciding and o.kind in ('COUNTY_OFFICE', 'DEPARTMENT', 'SCHOOL');

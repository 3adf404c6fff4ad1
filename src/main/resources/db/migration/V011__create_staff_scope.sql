create view staff_scope as
with own as (
    select s.id, s.office as code, false as deciding
      from staff s where s.active
    union
    select s.id, r.office, r.role in ('leader', 'manager')
      from staff s join staff_role r on r.staff = s.id where s.active),
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

comment on view staff_scope is
    'Offices whose cases a person sees: the own ones; for the county''s offices also its townships; for leaders and '
    'managers there, to whom departments'' tasks fall back, also county offices, departments and schools.';

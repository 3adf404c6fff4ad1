alter table deadline add column alarmed boolean not null default false;

comment on column deadline.alarmed is 'An alarm of the present limit was raised and stands.';

update deadline d
   set alarmed = true
 where exists(select from deadline_alarm a
               where a.deadline_id = d.id and a.limit_amount = d.limit_amount and not a.withdrawn);

-- Lists read each office of the reader's scope in order: what it holds, and what others hold of its cases.
drop index deadline_office_due_ix;
drop index deadline_state_due_ix;
create index deadline_away_due_ix on deadline (case_office, due_at, id) where holder <> case_office;
create index deadline_holder_started_ix on deadline (holder, started_at, id);
create index deadline_away_started_ix on deadline (case_office, started_at, id) where holder <> case_office;
create index deadline_serial_ix on deadline (right(case_number, 6));

-- The open ones, and the numbers of a dashboard from the indexes alone.
create index deadline_open_holder_ix on deadline (holder, due_at, id) include (case_office, kind, state, alarmed)
    where ended_at is null;
create index deadline_open_away_ix on deadline (case_office, due_at, id) include (holder, kind, state, alarmed)
    where ended_at is null and holder <> case_office;

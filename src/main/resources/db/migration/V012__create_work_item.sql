create table work_item (
    task_id         text        not null,
    key             text        not null,
    name            text        not null,
    subject         text        not null,
    case_number     text        not null,
    office          text        not null,
    candidate_group text,
    assignee        text,
    limit_kind      text,
    limit_subject   text,
    due_at          timestamptz,
    alarm           text        not null default 'NONE',
    opened_at       timestamptz not null,
    masked_name     text        not null,
    sort_at         timestamptz not null generated always as (coalesce(due_at, timestamptz '9999-12-31 00:00:00+00')) stored,

    constraint work_item_pk primary key (task_id),
    constraint work_item_alarm_ck check (alarm in ('NONE', 'WARNED', 'BREACHED')),
    constraint work_item_somebody_ck check (candidate_group is not null or assignee is not null)
);

create index work_item_assignee_ix on work_item (assignee, sort_at, task_id) where assignee is not null;
create index work_item_group_ix on work_item (candidate_group, sort_at, task_id) where assignee is null;
create index work_item_limit_ix on work_item (limit_subject, limit_kind);
create index work_item_case_ix on work_item (case_number);

comment on table work_item is 'One row per open user task, written in the transaction of the task; gone when it is done.';
comment on column work_item.candidate_group is 'role@office that may claim it.';
comment on column work_item.limit_kind is 'Deadline that the task works against; due_at follows it.';
comment on column work_item.alarm is 'WARNED: an alarm of the deadline was raised; BREACHED: it is over.';
comment on column work_item.masked_name is 'Applicant, e.g. 王**.';

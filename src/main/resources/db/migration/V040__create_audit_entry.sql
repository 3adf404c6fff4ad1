create function refuse_change() returns trigger language plpgsql as $$
begin
    raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
end
$$;

comment on function refuse_change() is 'Trigger of append-only tables.';

create table audit_entry (
    id      bigint generated always as identity,
    at      timestamptz not null,
    actor   text        not null,
    act     text        not null,
    subject text        not null,
    detail  text        not null,

    constraint audit_entry_pk primary key (id)
);

create index audit_entry_subject_ix on audit_entry (subject, id);
create index audit_entry_actor_ix on audit_entry (actor, id);

create trigger audit_entry_append_only before update or delete or truncate on audit_entry
    for each statement execute function refuse_change();

comment on table  audit_entry         is 'Who did what and who looked at whose file. No personal data.';
comment on column audit_entry.subject is 'Number of the case, matter, document or task.';

create table sealing_probe (
    key_name text not null,
    probe    text not null,

    constraint sealing_probe_pk primary key (key_name)
);

comment on table sealing_probe is 'A known text under each key in use; who cannot open it was started with a wrong key.';
comment on column sealing_probe.key_name is 'Name of a data key; hash or query for the other two.';

-- Append-only rows may be sealed again under another key, and only that.
create function refuse_all_but_resealing() returns trigger language plpgsql as $$
declare
    sealed text[] := array(select key from jsonb_object_keys(to_jsonb(new)) key where key like '%\_sealed');
begin
    if to_jsonb(new) - sealed is distinct from to_jsonb(old) - sealed then
        raise exception 'rows of % are never changed or deleted', tg_table_name using errcode = 'restrict_violation';
    end if;
    return new;
end
$$;

comment on function refuse_all_but_resealing() is 'Trigger of append-only tables with sealed columns.';

drop trigger relief_decision_append_only on relief_decision;

create trigger relief_decision_append_only before delete or truncate on relief_decision
    for each statement execute function refuse_change();

create trigger relief_decision_no_update before update on relief_decision
    for each statement when (current_setting('onewindow.resealing', true) is distinct from 'on')
    execute function refuse_change();

create trigger relief_decision_only_resealed before update on relief_decision
    for each row execute function refuse_all_but_resealing();

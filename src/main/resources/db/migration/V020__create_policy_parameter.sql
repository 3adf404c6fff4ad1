create extension if not exists btree_gist;

create table policy_parameter (
    id         bigint generated always as identity,
    key        text not null,
    region     text not null,
    valid_from date not null,
    valid_to   date,
    value      text not null,
    unit       text not null,
    source     text not null,

    constraint policy_parameter_pk         primary key (id),
    constraint policy_parameter_region_ck  check (region ~ '^(CN|[0-9]{6})$'),
    constraint policy_parameter_period_ck  check (valid_to > valid_from),
    constraint policy_parameter_source_ck  check (source <> ''),
    constraint policy_parameter_overlap_ex exclude using gist (
        key with =, region with =, daterange(valid_from, valid_to) with &&)
);

comment on table  policy_parameter          is 'The values that law and policy set, by region and period.';
comment on column policy_parameter.region   is 'CN, or the six digits of a province (610000), prefecture (610100) or county (610102); the narrowest wins.';
comment on column policy_parameter.valid_to is 'First day on which it no longer holds; null while it lasts.';
comment on column policy_parameter.source   is 'Text and article; 产品默认 where policy gives none.';

-- Tells every node that its copy is old.
create table policy_revision (
    one_row  boolean not null default true,
    revision bigint  not null default 0,

    constraint policy_revision_pk      primary key (one_row),
    constraint policy_revision_only_ck check (one_row)
);

insert into policy_revision default values;

create function raise_policy_revision() returns trigger language plpgsql as $$
begin
    update policy_revision set revision = revision + 1;
    return null;
end
$$;

create trigger policy_parameter_changed
    after insert or update or delete or truncate on policy_parameter
    for each statement execute function raise_policy_revision();

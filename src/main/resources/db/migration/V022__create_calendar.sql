create table calendar_year (
    region    text        not null,
    year      integer     not null,
    notice    text,
    loaded_at timestamptz not null default now(),

    constraint calendar_year_pk        primary key (region, year),
    constraint calendar_year_region_ck check (region ~ '^(CN|[0-9]{6})$')
);

comment on table  calendar_year        is 'Years whose arrangement of holidays is known; any other is counted with plain weekends and flagged.';
comment on column calendar_year.notice is 'Number of the notice, where known.';

create table calendar_exception (
    region text    not null,
    day    date    not null,
    works  boolean not null,
    name   text    not null,

    constraint calendar_exception_pk        primary key (region, day),
    constraint calendar_exception_region_ck check (region ~ '^(CN|[0-9]{6})$')
);

comment on table  calendar_exception       is 'Days that differ from the plain week: holidays and make-up days. A narrower region overrides a wider one.';
comment on column calendar_exception.works is 'true: a weekend day on which offices work; false: a day off.';

create trigger calendar_year_changed
    after insert or update or delete or truncate on calendar_year
    for each statement execute function raise_policy_revision();

create trigger calendar_exception_changed
    after insert or update or delete or truncate on calendar_exception
    for each statement execute function raise_policy_revision();

create table fund (
    office        text    not null,
    year          integer not null,
    opening_fen   bigint  not null,
    available_fen bigint  not null,
    held_fen      bigint  not null default 0,
    paid_fen      bigint  not null default 0,
    recovered_fen bigint  not null default 0,

    constraint fund_pk           primary key (office, year),
    constraint fund_opening_ck   check (opening_fen >= 0),
    constraint fund_available_ck check (available_fen >= 0),
    constraint fund_held_ck      check (held_fen >= 0),
    constraint fund_paid_ck      check (paid_fen >= 0),
    constraint fund_recovered_ck check (recovered_fen >= 0),
    constraint fund_sum_ck       check (available_fen + held_fen + paid_fen + recovered_fen = opening_fen)
);

comment on table  fund               is 'Balances of an emergency fund: a township''s reserve or the county''s, for one year.';
comment on column fund.recovered_fen is 'Paid out and ordered to be given back; not available again.';

create table ledger_entry (
    id           bigint generated always as identity,
    office       text        not null,
    year         integer     not null,
    kind         text        not null,
    grant_number text,
    from_account text        not null,
    to_account   text        not null,
    amount_fen   bigint      not null,
    posted_at    timestamptz not null,
    posted_by    text        not null,

    constraint ledger_entry_pk         primary key (id),
    constraint ledger_entry_fund_fk    foreign key (office, year) references fund (office, year),
    constraint ledger_entry_grant_fk   foreign key (grant_number) references relief_grant (number),
    constraint ledger_entry_amount_ck  check (amount_fen > 0),
    constraint ledger_entry_opening_ck check ((kind = 'OPENING') = (grant_number is null)),
    constraint ledger_entry_posting_ck check ((kind, from_account, to_account) in (
        ('OPENING', 'OPENING',   'AVAILABLE'),
        ('HOLD',    'AVAILABLE', 'HELD'),
        ('ADVANCE', 'AVAILABLE', 'HELD'),
        ('RELEASE', 'HELD',      'AVAILABLE'),
        ('PAY',     'HELD',      'PAID'),
        ('RECOVER', 'PAID',      'RECOVERED')))
);

create unique index ledger_entry_once_uq on ledger_entry (grant_number, kind);
create unique index ledger_entry_opening_uq on ledger_entry (office, year) where kind = 'OPENING';
create index ledger_entry_fund_ix on ledger_entry (office, year, id desc);

comment on table ledger_entry is
    'Double entry: an amount leaves one account and reaches another, so the accounts of a fund always sum to zero.';

create function refuse_rewriting() returns trigger language plpgsql as $$
begin
    raise exception '% is append-only', tg_table_name using errcode = 'restrict_violation';
end
$$;

create trigger ledger_entry_append_only before update or delete or truncate on ledger_entry
    for each statement execute function refuse_rewriting();

create trigger relief_decision_append_only before update or delete or truncate on relief_decision
    for each statement execute function refuse_rewriting();

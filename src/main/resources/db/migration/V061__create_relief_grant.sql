create table relief_grant (
    id                 bigint generated always as identity,
    number             text        not null,
    case_number        text        not null,
    round              integer     not null,
    office             text        not null,
    state              text        not null,
    proposed_fen       bigint,
    amount_fen         bigint,
    form               text,
    goods_sealed       bytea,
    payee              text,
    level              text,
    granting_office    text,
    decided_by         text,
    decided_at         timestamptz,
    fund_office        text,
    fund_year          integer,
    phone_state        text,
    opened_at          timestamptz not null,
    paid_at            timestamptz,
    emergency_ended_on date,
    explanation_sealed bytea,
    explained_by       text,
    explained_at       timestamptz,
    more_fen           bigint,
    recovered_at       timestamptz,
    version            bigint      not null default 0,

    constraint relief_grant_pk         primary key (id),
    constraint relief_grant_number_uq  unique (number),
    constraint relief_grant_round_uq   unique (case_number, round),
    constraint relief_grant_number_ck  check (number = case_number || '-G' || round),
    constraint relief_grant_round_ck   check (round > 0),
    constraint relief_grant_state_ck   check (state in
        ('DECIDING', 'GRANTED', 'HELD', 'PAID', 'RELEASED', 'NOT_GRANTED', 'WITHDRAWN')),
    constraint relief_grant_form_ck    check (form in ('BANK', 'CASH', 'GOODS')),
    constraint relief_grant_payee_ck   check (payee in ('APPLICANT', 'GUARDIAN', 'AGENT', 'INSTITUTION')),
    constraint relief_grant_level_ck   check (level in ('TOWNSHIP', 'COUNTY', 'CONFERENCE')),
    constraint relief_grant_phone_ck   check (phone_state in ('PENDING', 'CONFIRMED', 'DENIED')),
    constraint relief_grant_amount_ck  check (amount_fen > 0 and (proposed_fen is null or proposed_fen >= 0)),
    constraint relief_grant_more_ck    check (more_fen > 0),
    constraint relief_grant_decided_ck check (state not in ('GRANTED', 'HELD', 'PAID', 'RELEASED')
        or (amount_fen is not null and form is not null and payee is not null
            and level is not null and granting_office is not null and decided_by is not null and decided_at is not null)),
    constraint relief_grant_held_ck    check (state not in ('HELD', 'PAID', 'RELEASED')
        or (fund_office is not null and fund_year is not null)),
    constraint relief_grant_paid_ck    check ((state = 'PAID') = (paid_at is not null)),
    constraint relief_grant_back_ck    check (recovered_at is null or state = 'PAID')
);

-- At most one grant of a case is undecided or on its way.
create unique index relief_grant_running_uq on relief_grant (case_number)
    where state in ('DECIDING', 'GRANTED', 'HELD');

comment on table  relief_grant                 is 'One grant of emergency aid: decided, held, paid, accounted for.';
comment on column relief_grant.office          is 'Township of the place where the emergency happened.';
comment on column relief_grant.proposed_fen    is 'What was asked for: by the applicant, or by the review that asks for more.';
comment on column relief_grant.granting_office is 'Township, or county civil affairs, that granted.';
comment on column relief_grant.more_fen        is 'What the review after the emergency asks for on top; opens the next grant.';
comment on column relief_grant.fund_office     is 'Whose fund the amount is held on.';

create table relief_decision (
    id             bigint generated always as identity,
    grant_number   text        not null,
    step           text        not null,
    level          text        not null,
    actor          text        not null,
    outcome        text        not null,
    amount_fen     bigint,
    reason_sealed  bytea,
    record_sealed  bytea,
    decided_at     timestamptz not null,
    recorded_by    text        not null,
    recorded_at    timestamptz not null,
    phone_by       text,
    phone_at       timestamptz,
    person_heard   boolean,

    constraint relief_decision_pk        primary key (id),
    constraint relief_decision_grant_fk  foreign key (grant_number) references relief_grant (number),
    constraint relief_decision_level_ck  check (level in ('TOWNSHIP', 'COUNTY', 'CONFERENCE')),
    constraint relief_decision_amount_ck check (amount_fen > 0),
    constraint relief_decision_phone_ck  check ((phone_by is null) = (phone_at is null))
);

create index relief_decision_grant_ix on relief_decision (grant_number, id);

comment on table  relief_decision               is 'Who decided what about a grant. Rows are only added.';
comment on column relief_decision.step          is 'User task in which the decision was made.';
comment on column relief_decision.actor         is 'Whoever decided; the leader when a clerk recorded an approval by phone.';
comment on column relief_decision.record_sealed is 'Minutes and persons present of a case conference.';

create table payment (
    id                 bigint generated always as identity,
    key                text        not null,
    grant_number       text        not null,
    attempt            integer     not null,
    amount_fen         bigint      not null,
    state              text        not null,
    ordered_at         timestamptz not null,
    registered_at      timestamptz,
    registered_by      text,
    second_handler     text,
    received_by_sealed bytea,
    voucher_sealed     bytea,
    reason_sealed      bytea,
    version            bigint      not null default 0,

    constraint payment_pk            primary key (id),
    constraint payment_key_uq        unique (key),
    constraint payment_key_ck        check (key = grant_number || '-P' || attempt),
    constraint payment_attempt_uq    unique (grant_number, attempt),
    constraint payment_grant_fk      foreign key (grant_number) references relief_grant (number),
    constraint payment_amount_ck     check (amount_fen > 0),
    constraint payment_state_ck      check (state in ('ORDERED', 'PAID', 'FAILED', 'NOT_COLLECTED')),
    constraint payment_registered_ck check ((state = 'ORDERED') = (registered_at is null)),
    constraint payment_handlers_ck   check (second_handler is null or second_handler <> registered_by),
    constraint payment_paid_ck       check (state <> 'PAID' or second_handler is not null)
);

create unique index payment_paid_once_uq on payment (grant_number) where state in ('ORDERED', 'PAID');

comment on table payment is 'One attempt to hand a grant over. A grant is handed over at most once.';

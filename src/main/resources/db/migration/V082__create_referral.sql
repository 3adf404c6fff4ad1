create table referral_request (
    subject         text    not null,
    case_number     text    not null,
    kind            text    not null,
    member          text    not null,
    from_office     text    not null,
    to_office       text    not null,
    returns         integer not null default 0,
    coordinated     boolean not null default false,
    coordinated_by  text,
    minutes_sealed  bytea,
    reconsideration boolean not null default false,
    version         bigint  not null default 0,

    constraint referral_request_pk         primary key (subject),
    constraint referral_request_returns_ck check (returns >= 0)
);

create index referral_request_case_ix on referral_request (case_number);

comment on table  referral_request             is 'What one office asks of others: a matter or a visit, over all its sendings.';
comment on column referral_request.subject     is 'Number of the matter or visit; business key of the asking side.';
comment on column referral_request.member      is 'HOUSEHOLD or the member it concerns, M0, M1, ...';
comment on column referral_request.to_office   is 'Whom the next sending goes to.';
comment on column referral_request.returns     is 'Returns since the request was made or reconsidered; the second leads to coordination.';
comment on column referral_request.coordinated is 'The county has settled who handles it; a return is refused from then on.';

create table referral (
    id              bigint      generated always as identity,
    number          text        not null,
    subject         text        not null,
    case_number     text        not null,
    kind            text        not null,
    member          text        not null,
    from_office     text        not null,
    to_office       text        not null,
    state           text        not null,
    reconsideration boolean     not null,
    coordinated     boolean     not null,
    sent_at         timestamptz not null,
    received_at     timestamptz,
    returned_at     timestamptz,
    replied_at      timestamptz,
    recalled_at     timestamptz,
    handled_by      text,
    proposed_office text,
    outcome         text,
    reason_sealed   bytea,
    result_sealed   bytea,
    amount_fen      bigint,
    expected_on     date,
    version         bigint      not null default 0,

    constraint referral_pk         primary key (id),
    constraint referral_number_uq  unique (number),
    constraint referral_request_fk foreign key (subject) references referral_request (subject),
    constraint referral_state_ck   check (state in ('SENT', 'RECEIVED', 'RETURNED', 'REPLIED', 'RECALLED')),
    constraint referral_outcome_ck check (outcome in ('GRANTED', 'NOT_GRANTED', 'WAITLISTED', 'ALREADY_COVERED', 'VISITED')),
    constraint referral_amount_ck  check (amount_fen > 0),
    constraint referral_replied_ck check (state <> 'REPLIED' or (outcome is not null and replied_at is not null)),
    constraint referral_waiting_ck check (outcome <> 'WAITLISTED' or expected_on is not null)
);

create index referral_subject_ix on referral (subject);
create index referral_case_ix on referral (case_number);
create index referral_receiver_ix on referral (to_office, id desc);

comment on table  referral               is 'One sending of a request to one receiver.';
comment on column referral.reason_sealed is 'Why it was returned or not granted.';
comment on column referral.expected_on   is 'When a wait-listed person may expect the aid; the handling side stays open until then.';

create table outbox_message (
    id           bigint generated always as identity,
    kind         text        not null,
    recipient    text        not null,
    template     text        not null,
    case_number  text        not null,
    details      text        not null,
    phone_sealed bytea,
    created_at   timestamptz not null,
    state        text        not null,
    channel      text,
    delivered_at timestamptz,

    constraint outbox_message_pk primary key (id),
    constraint outbox_message_kind_ck check (kind in ('GROUP', 'STAFF', 'APPLICANT')),
    constraint outbox_message_state_ck check (state in ('WAITING', 'DELIVERED')),
    constraint outbox_message_delivered_ck check ((state = 'DELIVERED') = (delivered_at is not null))
);

create index outbox_message_waiting_ix on outbox_message (id) where state = 'WAITING';
create index outbox_message_recipient_ix on outbox_message (kind, recipient, id);

comment on table  outbox_message              is 'Messages to staff and applicants, written with the step that causes them.';
comment on column outbox_message.recipient    is 'role@office, log-in name, or number of the applicant''s case.';
comment on column outbox_message.template     is 'Message key below notice. or letter.';
comment on column outbox_message.details      is 'JSON object of codes, numbers and amounts; no personal data.';
comment on column outbox_message.phone_sealed is 'Number to call or text, encrypted.';

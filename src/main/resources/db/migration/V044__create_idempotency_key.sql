create table idempotency_key (
    caller     text        not null,
    path       text        not null,
    key        text        not null,
    body_hash  text        not null,
    reference  text,
    created_at timestamptz not null,

    constraint idempotency_key_pk primary key (caller, path, key)
);

comment on table  idempotency_key           is 'Requests that made something, so that the same request makes it once.';
comment on column idempotency_key.body_hash is 'Keyed hash of the request.';
comment on column idempotency_key.reference is 'Number or id of what was made; null only while it is being made.';

create table document (
    id             text        not null,
    case_number    text,
    code           text        not null,
    media_type     text        not null,
    bytes          integer     not null,
    sha256         text        not null,
    content_sealed bytea       not null,
    uploaded_by    text        not null,
    uploaded_at    timestamptz not null,

    constraint document_pk primary key (id),
    constraint document_case_fk foreign key (case_number) references case_file (number),
    constraint document_media_type_ck check (media_type in ('image/jpeg', 'image/png', 'application/pdf')),
    constraint document_bytes_ck check (bytes between 1 and 10485760),
    constraint document_code_ck check (code in ('ID_CARD', 'HOUSEHOLD_BOOK', 'AUTHORISATION', 'DIAGNOSIS',
        'SCHOOL_PROOF', 'MANDATE', 'EXPENSE_PROOF', 'PHOTO', 'VOUCHER', 'OTHER'))
);

create index document_case_ix on document (case_number, uploaded_at);
alter table document alter column content_sealed set storage external;

comment on table  document                is 'Papers and photos.';
comment on column document.case_number    is 'Null until a case takes it up, e.g. a mandate uploaded before registration.';
comment on column document.content_sealed is 'Encrypted, so not compressible.';

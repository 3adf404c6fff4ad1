alter table determination_letter add column label text;
alter table determination_letter add column authority text;
alter table determination_letter add column benefit_from date;

update determination_letter l
   set label = l.matter_number || '-L' || (select count(*) from determination_letter e
                                            where e.matter_number = l.matter_number and e.id <= l.id),
       authority = 'COUNTY';

alter table determination_letter alter column label set not null;
alter table determination_letter alter column authority set not null;
alter table determination_letter add constraint determination_letter_label_uq unique (label);
alter table determination_letter
    add constraint determination_letter_authority_ck check (authority in ('COUNTY', 'ENTRUSTED', 'DELEGATED'));

comment on column determination_letter.label        is 'Number of the letter as a subject: <matter>-L1. The letter number (wen hao) is what is printed.';
comment on column determination_letter.office       is 'Letterhead and seal.';
comment on column determination_letter.benefit_from is 'First month for which the benefit is due; null where nothing is paid or paid once.';

create table letter_service (
    letter_id       bigint      not null,
    served_on       date        not null,
    how             text        not null,
    received_sealed bytea,
    note_sealed     bytea,
    served_by       text        not null,
    recorded_at     timestamptz not null,

    constraint letter_service_pk        primary key (letter_id),
    constraint letter_service_letter_fk foreign key (letter_id) references determination_letter (id),
    constraint letter_service_how_ck    check (how in ('DIRECT', 'LEFT', 'MAIL', 'ELECTRONIC', 'NOTICE'))
);

comment on table letter_service is 'Record of service (song da hui zheng): from it run reconsideration and suit.';

create table announcement (
    letter_id    bigint      not null,
    place        text        not null,
    announced_on date        not null,
    announced_by text        not null,
    recorded_at  timestamptz not null,

    constraint announcement_pk        primary key (letter_id),
    constraint announcement_letter_fk foreign key (letter_id) references determination_letter (id)
);

comment on table announcement is 'A positive decision was made known in the village: name, number of members, amount, nothing else.';

insert into policy_parameter (key, region, valid_from, value, unit, source) values
    ('remedy.review', 'CN', '2019-01-01', '60', 'CALENDAR_DAY', '《行政复议法》第二十条'),
    ('remedy.suit', 'CN', '2019-01-01', '6', 'MONTH', '《行政诉讼法》第四十六条');

create table harm_report (
    case_number  text        not null,
    suspected_by text        not null,
    suspected_at timestamptz not null,
    reported_to  text,
    reported_at  timestamptz,
    reported_by  text,
    reference    text,
    reminded_on  date,

    constraint harm_report_pk primary key (case_number),
    constraint harm_report_case_fk foreign key (case_number) references case_file,
    constraint harm_report_to_ck check (reported_to in ('POLICE', 'CIVIL_AFFAIRS', 'EDUCATION')),
    constraint harm_report_done_ck check ((reported_at is null) = (reported_to is null)
        and (reported_at is null) = (reported_by is null))
);

create index harm_report_due_ix on harm_report (case_number) where reported_at is null;

comment on table harm_report is
    '侵害未成年人强制报告 (Law on the Protection of Minors 11): suspected harm of a minor and to whom it was reported.';
comment on column harm_report.reference is 'Number the receiving authority gave.';
comment on column harm_report.reminded_on is 'Day of the latest reminder while nothing is reported.';

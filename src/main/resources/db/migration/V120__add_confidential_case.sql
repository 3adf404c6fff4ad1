alter table case_file add column confidential boolean not null default false;

comment on column case_file.confidential is 'Only named staff see it; no postings, no messages to the family.';

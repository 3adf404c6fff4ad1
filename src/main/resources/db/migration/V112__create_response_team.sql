create table response_team_member (
    village text    not null,
    name    text    not null,
    phone   text    not null,
    head    boolean not null,

    constraint response_team_member_pk         primary key (village, name, phone),
    constraint response_team_member_village_fk foreign key (village) references office (code)
);

comment on table response_team_member is '急难问题快速响应服务队 of a village; names and phones are public.';

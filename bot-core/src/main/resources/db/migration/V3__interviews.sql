-- Decks of questions, the team's own questions, kits, candidates and their scores.
-- What is held about a candidate is in interview_candidate and below: erasing the candidate's rows
-- there leaves nothing behind.

create table interview_deck (
    org        varchar(64)  not null references organization (id),
    deck       varchar(200) not null,
    version    bigint       not null,
    primary key (org, deck)
);

create table interview_hand (
    org        varchar(64)   not null,
    deck       varchar(200)  not null,
    place      bigint        not null,
    seed       bigint        not null,
    besides    varchar(2000) not null,
    drawn_at   timestamp with time zone not null,
    primary key (org, deck, place),
    foreign key (org, deck) references interview_deck (org, deck)
);

create table interview_card (
    org        varchar(64)  not null,
    deck       varchar(200) not null,
    question   varchar(64)  not null,
    place      bigint       not null,
    position   integer      not null,
    primary key (org, deck, question),
    foreign key (org, deck, place) references interview_hand (org, deck, place)
);

insert into interview_deck (org, deck, version)
select org, person, count(*) from drawn_question group by org, person;

insert into interview_hand (org, deck, place, seed, besides, drawn_at)
select org, person, row_number() over (partition by org, person order by drawn_at, question), 0, '', drawn_at
from drawn_question;

insert into interview_card (org, deck, question, place, position)
select org, person, question, row_number() over (partition by org, person order by drawn_at, question), 0
from drawn_question;

drop table drawn_question;

create table interview_bank_event (
    org        varchar(64)  not null references organization (id),
    question   varchar(64)  not null,
    version    integer      not null,
    at         timestamp with time zone not null,
    by_ref     varchar(128) not null,
    type       varchar(40)  not null,
    body       varchar(100000) not null,
    primary key (org, question, version)
);

create table interview_daily (
    org        varchar(64)  not null references organization (id),
    platform   varchar(16)  not null,
    space      varchar(64)  not null,
    channel    varchar(64)  not null,
    days       varchar(80)  not null,
    at_time    varchar(8)   not null,
    zone       varchar(64)  not null,
    filter     varchar(40)  not null,
    language   varchar(2)   not null,
    set_by     varchar(128) not null,
    next_at    timestamp with time zone not null,
    primary key (org, platform, space, channel)
);

create table interview_kit (
    org        varchar(64)  not null references organization (id),
    number     integer      not null,
    version    integer      not null,
    body       varchar(1000000) not null,
    created_by varchar(128) not null,
    created_at timestamp with time zone not null,
    frozen_at  timestamp with time zone,
    revision   integer      not null,
    primary key (org, number, version)
);

create table interview_panel (
    org        varchar(64)  not null references organization (id),
    kit        integer      not null,
    ref        varchar(128) not null,
    added_at   timestamp with time zone not null,
    primary key (org, kit, ref)
);

-- How often a question was put to candidates; says nothing about which ones.
create table interview_exposure (
    org        varchar(64)  not null references organization (id),
    question   varchar(64)  not null,
    times      integer      not null,
    primary key (org, question)
);

create table interview_candidate (
    org        varchar(64)  not null references organization (id),
    kit        integer      not null,
    number     integer      not null,
    version    integer      not null,
    alias      varchar(40)  not null,
    folded     varchar(40)  not null,
    added_by   varchar(128) not null,
    added_at   timestamp with time zone not null,
    outcome    varchar(16),
    reason     varchar(2000),
    decided_by varchar(128),
    decided_at timestamp with time zone,
    primary key (org, kit, number),
    unique (org, kit, folded)
);

create table interview_score (
    org        varchar(64)  not null,
    kit        integer      not null,
    candidate  integer      not null,
    person     varchar(128) not null,
    item       integer      not null,
    points     integer,
    note       varchar(2000) not null,
    at         timestamp with time zone not null,
    primary key (org, kit, candidate, person, item),
    foreign key (org, kit, candidate) references interview_candidate (org, kit, number)
);

-- Who has submitted all their scores, and who has seen the others' without scoring.
create table interview_sheet (
    org        varchar(64)  not null,
    kit        integer      not null,
    candidate  integer      not null,
    person     varchar(128) not null,
    state      varchar(16)  not null,
    at         timestamp with time zone not null,
    primary key (org, kit, candidate, person),
    foreign key (org, kit, candidate) references interview_candidate (org, kit, number)
);

-- The last number of a kind given out, so that the number of something erased is never used again.
create table interview_number (
    org        varchar(64)  not null references organization (id),
    kind       varchar(40)  not null,
    last       integer      not null,
    primary key (org, kind)
);

create table interview_setting (
    org              varchar(64) primary key references organization (id),
    retention_months integer     not null
);

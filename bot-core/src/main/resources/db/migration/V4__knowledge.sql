-- What people asked, what the base did not know, who answers it, and the team's own cards.

-- Where an organization wants something posted.
create table org_place (
    org          varchar(64)  not null references organization (id),
    purpose      varchar(20)  not null,
    conversation varchar(250) not null,
    set_by       varchar(128) not null,
    set_at       timestamp with time zone not null,
    primary key (org, purpose)
);

-- Questions as long as they may be judged. They do not say who asked.
create table asked_question (
    org      varchar(64)   not null references organization (id),
    id       varchar(8)    not null,
    text     varchar(8000) not null,
    language varchar(2)    not null,
    outcome  varchar(12)   not null,
    cards    varchar(200)  not null,
    verdict  varchar(12),
    fault    varchar(12),
    gap      integer,
    asked_at timestamp with time zone not null,
    primary key (org, id)
);
create index asked_question_when on asked_question (org, asked_at);

-- What the base does not know: like questions as one.
create table gap (
    org      varchar(64)   not null references organization (id),
    number   integer       not null,
    language varchar(2)    not null,
    text     varchar(8000) not null,
    words    varchar(300)  not null,
    refused  integer       not null,
    disliked integer       not null,
    state    varchar(12)   not null,
    first_at timestamp with time zone not null,
    last_at  timestamp with time zone not null,
    primary key (org, number),
    unique (org, language, words)
);

-- What the team is asked because the base does not know it. The asker agreed to be named.
create table team_question (
    org        varchar(64)   not null references organization (id),
    number     integer       not null,
    version    integer       not null,
    asked_id   varchar(8)    not null,
    text       varchar(8000) not null,
    language   varchar(2)    not null,
    asker      varchar(128)  not null,
    card       varchar(40),
    gap        integer,
    addressee  varchar(260),
    state      varchar(12)   not null,
    taken_by   varchar(128),
    answer     varchar(8000),
    asked_at   timestamp with time zone not null,
    changed_at timestamp with time zone not null,
    primary key (org, number),
    unique (org, asked_id)
);

create table theme_owner (
    org    varchar(64)  not null references organization (id),
    theme  varchar(40)  not null,
    ref    varchar(128) not null,
    set_by varchar(128) not null,
    set_at timestamp with time zone not null,
    primary key (org, theme)
);

-- The team's own cards over the packs: every version, in the format of a pack.
create table team_card (
    org        varchar(64)  not null references organization (id),
    card       varchar(40)  not null,
    version    integer      not null,
    edition    integer      not null,
    theme      varchar(40)  not null,
    body       varchar(1000000) not null,
    state      varchar(12)  not null,
    authors    varchar(4000) not null,
    to_review  varchar(2),
    decided_by varchar(128),
    reason     varchar(2000),
    changed_at timestamp with time zone not null,
    primary key (org, card, version)
);

-- When a team last read a card over and found it still true, whoever wrote it.
create table card_review (
    org      varchar(64)  not null references organization (id),
    card     varchar(40)  not null,
    times    integer      not null,
    reviewed date         not null,
    by_ref   varchar(128) not null,
    primary key (org, card)
);

-- When and where a team is told, once a week, what the base does not know.
create table digest (
    org          varchar(64)  not null references organization (id),
    edition      integer      not null,
    weekday      integer      not null,
    local_time   varchar(5)   not null,
    zone         varchar(64)  not null,
    conversation varchar(250) not null,
    sent_on      date,
    primary key (org)
);

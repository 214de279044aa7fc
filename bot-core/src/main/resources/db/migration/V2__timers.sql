-- What is to be done later, and what is to be sent: committed with the change that caused it.

-- The table of db-scheduler (version 16), in the dialect of both databases.
create table scheduled_tasks (
    task_name            varchar(100) not null,
    task_instance        varchar(300) not null,
    task_data            bytea,
    execution_time       timestamp with time zone not null,
    picked               boolean not null,
    picked_by            varchar(50),
    last_success         timestamp with time zone,
    last_failure         timestamp with time zone,
    consecutive_failures integer,
    last_heartbeat       timestamp with time zone,
    version              bigint not null,
    priority             smallint,
    primary key (task_name, task_instance)
);
create index scheduled_tasks_due on scheduled_tasks (execution_time);
create index scheduled_tasks_heartbeat on scheduled_tasks (last_heartbeat);

-- Messages on their way and where they went. The text itself lives in the task, until it is sent.
create table delivery (
    id         varchar(25)  primary key,
    org        varchar(64)  not null references organization (id),
    about      varchar(100) not null,
    addressee  varchar(200) not null,
    state      varchar(12)  not null,
    attempts   integer      not null,
    message    varchar(400),
    failure    varchar(20),
    changed_at timestamp with time zone not null
);
create index delivery_about on delivery (org, about);
create index delivery_changed on delivery (changed_at);

-- Where live cards are shown: the latest message of each conversation.
create table live_card (
    org          varchar(64)  not null references organization (id),
    card         varchar(60)  not null,
    conversation varchar(250) not null,
    message      varchar(120) not null,
    wanted       bigint       not null,
    shown        bigint       not null,
    put_at       timestamp with time zone not null,
    primary key (org, card, conversation)
);
create index live_card_place on live_card (org, conversation);

-- What platforms delivered, to tell a second delivery from a second message.
create table received (
    platform    varchar(16)  not null,
    id          varchar(200) not null,
    received_at timestamp with time zone not null,
    primary key (platform, id)
);
create index received_when on received (received_at);

create table quoted_message (
    org        varchar(64)  not null references organization (id),
    id         varchar(12)  not null,
    author     varchar(128) not null,
    name       varchar(200) not null,
    text       varchar(1000000) not null,
    written_at timestamp with time zone not null,
    link       varchar(1000),
    message    varchar(400) not null,
    kept_at    timestamp with time zone not null,
    primary key (org, id)
);
create index quoted_message_kept on quoted_message (kept_at);

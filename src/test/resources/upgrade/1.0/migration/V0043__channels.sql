-- whether, where and about what each user wants to be told beside the bell
create table channel_choice (
  id bigint not null primary key,
  version integer not null,
  user_name varchar(60) not null,
  channel varchar(8) not null,
  wanted boolean not null,
  address varchar(120) not null,
  kinds varchar(120) not null,
  language varchar(12) not null,
  unique (user_name, channel)
);
create table channel_choice_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  user_name varchar(60),
  channel varchar(8),
  wanted boolean,
  address varchar(120),
  kinds varchar(120),
  language varchar(12),
  primary key (rev, id)
);

-- notices on their way out of the portal
create table outbox_message (
  id bigint not null primary key,
  version integer not null,
  channel varchar(8) not null,
  address varchar(120) not null,
  language varchar(12) not null,
  code varchar(60) not null,
  arguments varchar(2000) not null,
  page varchar(200) not null,
  state varchar(8) not null,
  attempts integer not null,
  queued_at timestamp with time zone not null,
  due_at timestamp with time zone not null,
  note varchar(300) not null
);
create index outbox_message_due on outbox_message (state, due_at);
create table outbox_message_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  channel varchar(8),
  address varchar(120),
  language varchar(12),
  code varchar(60),
  arguments varchar(2000),
  page varchar(200),
  state varchar(8),
  attempts integer,
  queued_at timestamp with time zone,
  due_at timestamp with time zone,
  note varchar(300),
  primary key (rev, id)
);

-- what people say to each other at a line of an order, a consignment and so on
create table remark (
  id bigint not null primary key,
  subject varchar(60) not null,
  said_at timestamp with time zone not null,
  said_by varchar(60) not null,
  text varchar(1000) not null
);
create index remark_subject on remark (subject, id);

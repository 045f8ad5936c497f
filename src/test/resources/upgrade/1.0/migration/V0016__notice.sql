create table notice (
  id bigint not null primary key,
  at timestamp with time zone not null,
  role varchar(16),
  store varchar(16),
  user_name varchar(60),
  code varchar(60) not null,
  arguments varchar(2000) not null,
  page varchar(200) not null
);
create index notice_of on notice (role, store, at);
create index notice_for on notice (user_name, at);
create index notice_at on notice (at);

create table notice_seen (
  id bigint not null primary key,
  user_name varchar(60) not null,
  seen_up_to timestamp with time zone not null
);
create index notice_seen_by on notice_seen (user_name, seen_up_to);

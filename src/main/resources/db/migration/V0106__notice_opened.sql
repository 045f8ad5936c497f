-- A notice that its reader has opened is no longer new to them, whatever else is.
create table notice_opened (
  id bigint not null primary key,
  user_name varchar(60) not null,
  notice bigint not null
);
create index notice_opened_by on notice_opened (user_name, notice);

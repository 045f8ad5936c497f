-- A session is kept like a token, by the hash of its own cookie, so that both are seen and ended in one place.
alter table access_token add column kind varchar(10) default 'TOKEN' not null;
alter table access_token add column address varchar(45) default '' not null;
alter table access_token add column device varchar(60) default '' not null;
alter table access_token add column node varchar(40) default '' not null;
create index access_token_user on access_token (user_name, issued_at);

create table ended_access (
  id bigint not null primary key,
  access_id bigint not null unique references access_token (id),
  ended_at timestamp with time zone not null,
  ended_by varchar(60) not null
);

-- rows that are no goods, such as headings of groups and sums, are set aside by a person; the last word counts
create table sheet_aside (
  id bigint not null primary key,
  import_id bigint not null references sheet_import (id),
  row_number integer not null,
  aside boolean not null,
  said_by varchar(60) not null,
  said_at timestamp with time zone not null
);
alter table sheet_import add column aside integer default 0 not null;
alter table sheet_import_aud add column aside integer;

-- what a row that cannot be taken looks like: its filled columns and those that are wrong
alter table sheet_problem add column shape varchar(200) default '' not null;

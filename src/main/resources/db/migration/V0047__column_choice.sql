-- which columns of the product list each person sees
create table column_choice (
  id bigint not null primary key,
  version integer not null,
  owner varchar(60) not null unique,
  shown varchar(400) not null
);
create table column_choice_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  owner varchar(60), shown varchar(400),
  primary key (rev, id)
);

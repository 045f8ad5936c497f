-- a filter of the product list that somebody uses again; each has their own
create table saved_filter (
  id bigint not null primary key,
  version integer not null,
  owner varchar(60) not null,
  name varchar(60) not null,
  parameters varchar(4000) not null,
  unique (owner, name)
);
create table saved_filter_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  owner varchar(60), name varchar(60), parameters varchar(4000),
  primary key (rev, id)
);

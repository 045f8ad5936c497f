-- words that people search for, and what goods bear in their names instead
create table synonym (
  id bigint not null primary key,
  version int not null,
  language varchar(8) not null,
  word varchar(40) not null,
  folded varchar(80) not null,
  means varchar(80) not null
);
create unique index synonym_of on synonym (folded, means);

create table synonym_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  language varchar(8),
  word varchar(40),
  means varchar(80),
  primary key (rev, id)
);

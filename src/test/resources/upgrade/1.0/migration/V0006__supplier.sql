create table supplier (
  id bigint not null primary key,
  version integer not null,
  code varchar(16) not null unique,
  name varchar(120) not null,
  country varchar(2) not null,
  currency varchar(3) not null,
  incoterm varchar(3) not null
);

create table supplier_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  code varchar(16),
  name varchar(120),
  country varchar(2),
  currency varchar(3),
  incoterm varchar(3),
  primary key (rev, id)
);

create table store_owner (
  id bigint not null primary key,
  version integer not null,
  name varchar(120) not null unique
);
create table store_owner_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  name varchar(120),
  primary key (rev, id)
);

create table store (
  id bigint not null primary key,
  version integer not null,
  code varchar(16) not null unique,
  name_zh varchar(200) not null,
  name_en varchar(200) not null,
  name_fr varchar(200) not null,
  name_de varchar(200) not null,
  owner_id bigint not null references store_owner (id),
  city varchar(20) not null,
  store_class varchar(1) not null,
  receiving_days varchar(7) not null,
  lead_hours bigint not null
);
create index store_owner_id on store (owner_id);
create table store_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  code varchar(16),
  name_zh varchar(200),
  name_en varchar(200),
  name_fr varchar(200),
  name_de varchar(200),
  owner_id bigint,
  city varchar(20),
  store_class varchar(1),
  receiving_days varchar(7),
  lead_hours bigint,
  primary key (rev, id)
);

-- where goods stand in a store, whatever customs call them
create table retail_category (
  id bigint not null primary key,
  version int not null,
  code varchar(20) not null unique,
  name_zh varchar(40) not null,
  name_en varchar(40) not null,
  name_fr varchar(40) not null,
  name_de varchar(40) not null,
  parent varchar(20) references retail_category (code),
  place int not null
);

create table retail_category_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  code varchar(20),
  name_zh varchar(40),
  name_en varchar(40),
  name_fr varchar(40),
  name_de varchar(40),
  parent varchar(20),
  place int,
  primary key (rev, id)
);

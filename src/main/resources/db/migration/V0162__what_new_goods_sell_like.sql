-- the product that new goods sell like, until a store has sold them for some weeks
create table like_product (
  id bigint not null primary key,
  version int not null,
  sku varchar(32) not null,
  like_sku varchar(32) not null
);
create unique index like_product_of on like_product (sku);

create table like_product_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  sku varchar(32),
  like_sku varchar(32),
  primary key (rev, id)
);

-- steps of prices in a supplier's sheet, between reading and applying
create table staged_step (
  id bigint not null primary key,
  import_id bigint not null references sheet_import (id),
  reading integer not null,
  row_number integer not null,
  gtin varchar(14) not null,
  from_cases bigint not null,
  amount numeric(19,4) not null,
  currency varchar(3) not null,
  unique (import_id, reading, gtin, from_cases)
);

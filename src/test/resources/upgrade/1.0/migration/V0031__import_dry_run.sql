-- the dry run: what a sheet would change, field by field and price by price, before anybody applies it
alter table sheet_import add column staged boolean default false not null;
alter table sheet_import_aud add column staged boolean;

alter table product_change add column before_amount numeric(19,4);
alter table product_change add column before_currency varchar(3);
alter table product_change add column differences varchar(20000) default '' not null;

-- what people write into the cells of a sheet in the portal
create table sheet_mend (
  id bigint not null primary key,
  import_id bigint not null references sheet_import (id),
  row_number integer not null,
  column_index integer not null,
  cell_value varchar(2000) not null,
  mended_by varchar(60) not null,
  mended_at timestamp with time zone not null
);
create index sheet_mend_import on sheet_mend (import_id);

-- prices may begin later; what people have said of a supplier's columns is remembered
alter table sheet_import add column valid_from date;
alter table sheet_import_aud add column valid_from date;
alter table sheet_import add column remembered_from varchar(24) default '' not null;
alter table sheet_import_aud add column remembered_from varchar(24);

-- a sheet without a supplier or without prices completes products that exist: its rows may say as little as one field
alter table sheet_import alter column supplier drop not null;
alter table sheet_import add column completes boolean default false not null;
alter table sheet_import_aud add column completes boolean;
alter table staged_row add column sku varchar(32);
alter table staged_row alter column amount drop not null;
alter table staged_row alter column currency drop not null;
alter table product_change alter column amount drop not null;
alter table product_change alter column currency drop not null;

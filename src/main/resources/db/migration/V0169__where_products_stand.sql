-- the retail category of a product; a sheet says none, so that what it brings leaves it as it is
alter table product add column retail varchar(20) references retail_category (code);
alter table product_aud add column retail varchar(20);
alter table staged_row add column retail varchar(20);
alter table product_change add column retail varchar(20);

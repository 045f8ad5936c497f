-- whether a product stays as far as it is when a sheet is taken over: its names alone, or the weight of its case, are told otherwise
alter table product_change add column keeps_status boolean default false not null;

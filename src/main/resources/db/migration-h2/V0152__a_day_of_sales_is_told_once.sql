-- a day is told once; what is told of it again corrects it, says why, and changes what the day comes to
execute immediate (
  select 'alter table sales_report drop constraint "' || constraint_name || '"' from information_schema.table_constraints
  where table_schema = current_schema and table_name = 'sales_report' and constraint_type = 'UNIQUE'
    and constraint_name in (select constraint_name from information_schema.key_column_usage where column_name = 'fingerprint')
);
alter table sales_report drop column fingerprint;
alter table sales_report add column nth integer default 0 not null;
alter table sales_report add column corrects_because varchar(400);
update sales_report set nth = (
  select count(*) from sales_report earlier
  where earlier.store = sales_report.store and earlier.sold_on = sales_report.sold_on and earlier.id < sales_report.id
);
alter table sales_report add constraint sales_report_nth unique (store, sold_on, nth);

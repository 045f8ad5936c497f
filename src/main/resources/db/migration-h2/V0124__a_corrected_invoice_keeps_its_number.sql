-- a number that was sent back may come again: the number that counts is the supplier's only one
execute immediate (
  select 'alter table supplier_invoice drop constraint "' || constraint_name || '"' from information_schema.table_constraints
  where table_schema = current_schema and table_name = 'supplier_invoice' and constraint_type = 'UNIQUE'
);
alter table supplier_invoice add column counting varchar(40);
update supplier_invoice set counting = number where state <> 'REJECTED';
alter table supplier_invoice add constraint supplier_invoice_counting unique (supplier, counting);

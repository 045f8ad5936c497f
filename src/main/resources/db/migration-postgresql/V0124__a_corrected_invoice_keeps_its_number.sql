-- a number that was sent back may come again: the number that counts is the supplier's only one
alter table supplier_invoice drop constraint supplier_invoice_supplier_number_key;
alter table supplier_invoice add column counting varchar(40);
update supplier_invoice set counting = number where state <> 'REJECTED';
alter table supplier_invoice add constraint supplier_invoice_counting unique (supplier, counting);

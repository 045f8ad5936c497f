-- who is called at a supplier's, how it is known to others, and what is agreed about orders; empty means as usual
alter table supplier add column contacts varchar(2000) default '' not null;
alter table supplier add column lead_days integer;
alter table supplier add column minimum numeric(19, 2);
alter table supplier add column language varchar(2);
alter table supplier add column gln varchar(13);
alter table supplier add column vat varchar(20);
alter table supplier_aud add column contacts varchar(2000);
alter table supplier_aud add column lead_days integer;
alter table supplier_aud add column minimum numeric(19, 2);
alter table supplier_aud add column language varchar(2);
alter table supplier_aud add column gln varchar(13);
alter table supplier_aud add column vat varchar(20);

-- agreed terms stood beside the supplier until now; only how it is paid is a matter of purchase orders alone
update supplier set
  lead_days = (select t.lead_days from purchase_terms t where t.supplier = supplier.code),
  minimum = (select t.minimum_order from purchase_terms t where t.supplier = supplier.code),
  language = (select t.language from purchase_terms t where t.supplier = supplier.code);
alter table purchase_terms drop column minimum_order;
alter table purchase_terms drop column lead_days;
alter table purchase_terms drop column language;

-- a bill is the same bill with small letters and blanks: what all its spellings have in common is there once
alter table charge add column bill_of varchar(180);
alter table charge add column bill varchar(120);
update charge set
  bill_of = upper(replace(replace(party, ' ', ''), ' ', '')),
  bill = upper(replace(replace(replace(invoice, ' ', ''), ' ', ''), '–', '-'));
alter table charge drop constraint charge_bill;
-- those that were noted twice by another spelling stand in the order in which they came
update charge set turn = (
  select count(*) from charge earlier
  where earlier.bill_of = charge.bill_of and earlier.bill = charge.bill and earlier.kind = charge.kind and earlier.id < charge.id
) where invoice is not null;
alter table charge add constraint charge_bill unique (bill_of, bill, kind, turn);

-- a supplier's invoice likewise; one that was noted twice already keeps a number of its own, with a blank that no other can have
alter table supplier_invoice alter column counting set data type varchar(140);
update supplier_invoice set counting = upper(replace(replace(replace(number, ' ', ''), ' ', ''), '–', '-')) || ' ' || id
where counting is not null;
update supplier_invoice set counting = upper(replace(replace(replace(number, ' ', ''), ' ', ''), '–', '-'))
where counting is not null and not exists (
  select 1 from supplier_invoice earlier
  where earlier.supplier = supplier_invoice.supplier and earlier.counting is not null and earlier.id < supplier_invoice.id
    and upper(replace(replace(replace(earlier.number, ' ', ''), ' ', ''), '–', '-'))
      = upper(replace(replace(replace(supplier_invoice.number, ' ', ''), ' ', ''), '–', '-'))
);

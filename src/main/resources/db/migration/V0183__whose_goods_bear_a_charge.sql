-- the waybill whose lines bear a charge, whatever it was asked for: a waybill itself, an entry, a lot
alter table charge add column awb varchar(12);
update charge set awb = of_id;
alter table charge alter column awb set not null;
create index charge_awb on charge (awb, id);

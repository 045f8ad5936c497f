-- the waybill whose lines bear a charge, whatever it was asked for: a waybill itself, an entry, a lot
alter table charge add column awb varchar(12);
update charge set awb = of_id;
alter table charge alter column awb set not null;
create index charge_awb on charge (awb, id);

-- the bill itself, as it was sent or scanned
create table charge_file (
  id bigint not null primary key,
  charge_number varchar(20) not null unique references charge (number),
  content bytea not null,
  kept_by varchar(60) not null,
  kept_at timestamp with time zone not null
);

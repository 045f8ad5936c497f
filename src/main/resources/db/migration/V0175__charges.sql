-- what was charged for goods on their way, or is expected to be; a wrong one is reversed by another
create table charge (
  id bigint not null primary key,
  rev bigint,
  number varchar(20) not null unique,
  of_kind varchar(10) not null,
  of_id varchar(40) not null,
  kind varchar(20) not null,
  stage varchar(10) not null,
  shared_by varchar(12) not null,
  lines varchar(2000) not null,
  dutiable boolean not null,
  amount numeric(19, 2) not null,
  currency varchar(3) not null,
  booked numeric(19, 2) not null,
  booked_on date not null,
  party varchar(60),
  invoice varchar(40),
  turn integer not null,
  reverses varchar(20) unique references charge (number),
  reason varchar(400),
  noted_by varchar(60) not null,
  noted_at timestamp with time zone not null,
  constraint charge_bill unique (party, invoice, kind, turn)
);
create index charge_of on charge (of_kind, of_id, id);

-- a write-off that was a mistake: who took it back, and when; the ledger has the reversing movement
create table waste_taken_back (
  id bigint not null primary key,
  number varchar(20) not null unique references waste_note (number),
  taken_back_by varchar(60) not null,
  taken_back_at timestamp with time zone not null
);

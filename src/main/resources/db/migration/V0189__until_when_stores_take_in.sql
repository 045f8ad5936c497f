-- between which hours a store takes goods in; what comes later waits until it takes in again
alter table store add column receives_from integer default 7 not null;
alter table store add column receives_until integer default 20 not null;
alter table store_aud add column receives_from integer;
alter table store_aud add column receives_until integer;
alter table store add constraint store_receiving_hours check (receives_from >= 0 and receives_from < receives_until
  and receives_until <= 24);

-- litres that a store can take in with one delivery, by temperature; null where nobody has set a limit
alter table store add column ambient_litres bigint check (ambient_litres >= 0);
alter table store add column chilled_litres bigint check (chilled_litres >= 0);
alter table store add column frozen_litres bigint check (frozen_litres >= 0);
alter table store_aud add column ambient_litres bigint;
alter table store_aud add column chilled_litres bigint;
alter table store_aud add column frozen_litres bigint;

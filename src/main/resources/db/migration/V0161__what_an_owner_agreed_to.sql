-- what the month came to when its owner agreed to an order beyond its budget
alter table store_order add column owner_agreed numeric(19, 4);
alter table store_order_aud add column owner_agreed numeric(19, 4);

-- by how much an order goes beyond its month is worked out when it is read: other orders and another budget move it
alter table store_order drop column over_budget;
alter table store_order_aud drop column over_budget;

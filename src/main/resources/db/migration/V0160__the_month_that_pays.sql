-- the month whose budget pays for an order: that of the wanted day, or when its goods come where that is earlier
alter table store_order add column budget_day date;
update store_order set budget_day = wanted_by;
alter table store_order alter column budget_day set not null;

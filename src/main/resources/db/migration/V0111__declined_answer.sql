-- what the supplier had answered when finance sent its answer back, until it is answered anew
alter table purchase_line add column declined_cases bigint;
alter table purchase_line add column declined_day date;
alter table purchase_line add column declined_price numeric(19, 4);
alter table purchase_line_aud add column declined_cases bigint;
alter table purchase_line_aud add column declined_day date;
alter table purchase_line_aud add column declined_price numeric(19, 4);

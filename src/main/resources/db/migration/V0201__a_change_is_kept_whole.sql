-- what a supplier answered to a long order is kept for each of its lines, not for the first few
alter table purchase_turn alter column reason set data type varchar(100000);

-- a product has one price in a list that counts: two commands cannot mend the same line, which price_mend holds
execute immediate (
  select 'alter table price_line drop constraint "' || constraint_name || '"' from information_schema.table_constraints
  where table_schema = current_schema and table_name = 'price_line' and constraint_type = 'UNIQUE'
);
execute immediate (
  select 'alter table price_step drop constraint "' || constraint_name || '"' from information_schema.table_constraints
  where table_schema = current_schema and table_name = 'price_step' and constraint_type = 'UNIQUE'
);
create index price_line_list on price_line (list_id, sku);
create index price_step_list on price_step (list_id, sku, from_cases);

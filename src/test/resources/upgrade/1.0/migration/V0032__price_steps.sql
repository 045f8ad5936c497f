-- prices of a case by how many are bought at once, in the list that brings them in force; the smallest is what is sold at least
create table price_step (
  id bigint not null primary key,
  list_id bigint not null references price_list (id),
  sku varchar(32) not null references product (sku),
  from_cases bigint not null,
  amount numeric(19,4) not null,
  currency varchar(3) not null,
  unique (list_id, sku, from_cases),
  constraint price_step_from check (from_cases > 0),
  constraint price_step_positive check (amount > 0)
);

-- steps are prices: they come with a list that two people put in force, no longer by one person's word
drop table purchase_tier;
drop table purchase_tier_aud;

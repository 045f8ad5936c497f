-- an owner of stores sees what is theirs, says what each may order in a month, and decides about an order that goes beyond it
alter table portal_user add column owner varchar(120);
alter table portal_user add column asked_owner varchar(120);
alter table portal_user_aud add column owner varchar(120);
alter table portal_user_aud add column asked_owner varchar(120);

create table store_budget (
  id bigint not null primary key,
  version int not null,
  store varchar(16) not null,
  of_month date not null,
  amount numeric(19, 4) not null
);
create unique index store_budget_of on store_budget (store, of_month);

create table store_budget_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  store varchar(16),
  of_month date,
  amount numeric(19, 4),
  primary key (rev, id)
);

-- by how much an order went beyond its month, and why it was given back
alter table store_order add column over_budget numeric(19, 4);
alter table store_order add column returned_because varchar(400);
alter table store_order_aud add column over_budget numeric(19, 4);
alter table store_order_aud add column returned_because varchar(400);

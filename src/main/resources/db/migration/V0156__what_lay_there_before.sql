-- what lay at the hub and in the stores before the portal: entered by one, approved by another, once a place; what a unit has cost stays here
create table stock_opening (
  id bigint not null primary key,
  version int not null,
  number varchar(20) not null unique,
  location varchar(24) not null,
  state varchar(16) not null,
  entered_by varchar(60) not null,
  entered_at timestamp with time zone not null,
  decided_by varchar(60),
  decided_at timestamp with time zone,
  withdrawn_because varchar(400),
  stands_for varchar(24)
);
create unique index stock_opening_stands on stock_opening (stands_for);

create table stock_opening_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(20),
  location varchar(24),
  state varchar(16),
  entered_by varchar(60),
  entered_at timestamp with time zone,
  decided_by varchar(60),
  decided_at timestamp with time zone,
  withdrawn_because varchar(400),
  stands_for varchar(24),
  primary key (rev, id)
);

create table stock_opening_line (
  id bigint not null primary key,
  opening_id bigint not null references stock_opening (id),
  position int not null,
  sku varchar(32) not null,
  supplier_lot varchar(32),
  expiry date,
  units bigint not null check (units > 0),
  unit_cost numeric(19, 4) not null check (unit_cost > 0)
);
create unique index stock_opening_line_of on stock_opening_line (opening_id, position);

-- the other side of what they bring into the ledger owes it, as a supplier does
alter table stock_balance drop constraint stock_balance_there;
alter table stock_balance add constraint stock_balance_there check (units >= 0 or place in ('SUPPLIER', 'OPENING', 'ADJUSTMENT'));

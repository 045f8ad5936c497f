create table purchase_order (
  id bigint not null primary key,
  version integer not null,
  number varchar(20) not null unique,
  supplier varchar(16) not null,
  currency varchar(3) not null,
  state varchar(16) not null,
  made_at timestamp with time zone not null,
  submitted_by varchar(60),
  approved_by varchar(60),
  also_approved_by varchar(60),
  flight varchar(20),
  revision integer not null,
  amended_why varchar(200),
  constraint purchase_order_four_eyes check (approved_by is null or approved_by <> submitted_by),
  constraint purchase_order_second_approval check (also_approved_by is null or also_approved_by <> approved_by)
);
create index purchase_order_supplier on purchase_order (supplier, made_at);
create index purchase_order_state on purchase_order (state, made_at);

create table purchase_line (
  id bigint not null primary key,
  version integer not null,
  order_id bigint not null references purchase_order (id),
  position integer not null,
  sku varchar(32) not null,
  units_per_case bigint not null,
  ordered bigint not null,
  confirmed bigint not null,
  consigned bigint not null,
  received_units bigint not null,
  missing_units bigint not null,
  price numeric(19, 4) not null,
  ship_day date,
  required_by date,
  unique (order_id, position),
  unique (order_id, sku),
  constraint purchase_line_ladder check (0 <= consigned and consigned <= confirmed and confirmed <= ordered
    and received_units >= 0 and missing_units >= 0 and received_units + missing_units <= consigned * units_per_case)
);
create index purchase_line_sku on purchase_line (sku);

create table purchase_order_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(20),
  supplier varchar(16),
  currency varchar(3),
  state varchar(16),
  made_at timestamp with time zone,
  submitted_by varchar(60),
  approved_by varchar(60),
  also_approved_by varchar(60),
  flight varchar(20),
  revision integer,
  amended_why varchar(200),
  primary key (rev, id)
);
create table purchase_line_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  order_id bigint,
  position integer,
  sku varchar(32),
  units_per_case bigint,
  ordered bigint,
  confirmed bigint,
  consigned bigint,
  received_units bigint,
  missing_units bigint,
  price numeric(19, 4),
  ship_day date,
  required_by date,
  primary key (rev, id)
);

-- what is agreed with suppliers about orders
create table purchase_terms (
  id bigint not null primary key,
  version integer not null,
  supplier varchar(16) not null unique,
  minimum_order numeric(19, 2) not null,
  lead_days integer not null,
  payment_days integer not null,
  language varchar(2) not null
);
create table purchase_terms_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  supplier varchar(16), minimum_order numeric(19, 2), lead_days integer, payment_days integer, language varchar(2),
  primary key (rev, id)
);
create table purchase_tier (
  id bigint not null primary key,
  version integer not null,
  supplier varchar(16) not null,
  sku varchar(32) not null,
  from_cases bigint not null,
  price numeric(19, 4) not null,
  currency varchar(3) not null,
  constraint purchase_tier_from check (from_cases > 0)
);
create index purchase_tier_sku on purchase_tier (supplier, sku, from_cases);
create table purchase_tier_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  supplier varchar(16), sku varchar(32), from_cases bigint, price numeric(19, 4), currency varchar(3),
  primary key (rev, id)
);

create table supplier_invoice (
  id bigint not null primary key,
  version integer not null,
  supplier varchar(16) not null,
  order_number varchar(20) not null references purchase_order (number),
  number varchar(40) not null,
  invoice_day date not null,
  due date not null,
  currency varchar(3) not null,
  amount numeric(19, 2) not null,
  expected numeric(19, 2) not null,
  state varchar(10) not null,
  decided_by varchar(60),
  unique (supplier, number)
);
create index supplier_invoice_due on supplier_invoice (due);
create index supplier_invoice_order on supplier_invoice (order_number);
create table supplier_invoice_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  supplier varchar(16), order_number varchar(20), number varchar(40), invoice_day date, due date, currency varchar(3),
  amount numeric(19, 2), expected numeric(19, 2), state varchar(10), decided_by varchar(60),
  primary key (rev, id)
);

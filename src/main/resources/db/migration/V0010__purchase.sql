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
  constraint purchase_order_four_eyes check (approved_by is null or approved_by <> submitted_by)
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
  primary key (rev, id)
);

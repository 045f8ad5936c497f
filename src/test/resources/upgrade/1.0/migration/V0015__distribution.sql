create table delivery (
  id bigint not null primary key,
  version integer not null,
  number varchar(20) not null unique,
  store varchar(16) not null references store (code),
  state varchar(28) not null,
  -- the store while the delivery is a draft: one draft a store
  draft_of varchar(16) unique,
  prepared_by varchar(60) not null,
  prepared_at timestamp with time zone not null,
  dispatched_by varchar(60),
  dispatched_at timestamp with time zone,
  confirmed_by varchar(60),
  confirmed_at timestamp with time zone
);
create index delivery_store on delivery (store, prepared_at);
create index delivery_state on delivery (state, prepared_at);
create table delivery_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(20),
  store varchar(16),
  state varchar(28),
  draft_of varchar(16),
  prepared_by varchar(60),
  prepared_at timestamp with time zone,
  dispatched_by varchar(60),
  dispatched_at timestamp with time zone,
  confirmed_by varchar(60),
  confirmed_at timestamp with time zone,
  primary key (rev, id)
);

create table delivery_line (
  id bigint not null primary key,
  version integer not null,
  delivery_id bigint not null references delivery (id),
  position integer not null,
  claim_id bigint not null references claim (id),
  order_line varchar(60) not null,
  sku varchar(32) not null,
  units_per_case bigint not null,
  lot varchar(32) not null references stock_lot (number),
  expiry date,
  units bigint not null,
  received_units bigint not null,
  damaged_units bigint not null,
  short_units bigint not null,
  unique (delivery_id, position),
  unique (delivery_id, claim_id),
  constraint delivery_line_counted check (units > 0 and received_units >= 0 and damaged_units >= 0 and short_units >= 0
    and received_units + damaged_units + short_units in (0, units))
);
create index delivery_line_claim on delivery_line (claim_id);
create index delivery_line_lot on delivery_line (lot);
create index delivery_line_order on delivery_line (order_line);
create table delivery_line_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  delivery_id bigint,
  position integer,
  claim_id bigint,
  order_line varchar(60),
  sku varchar(32),
  units_per_case bigint,
  lot varchar(32),
  expiry date,
  units bigint,
  received_units bigint,
  damaged_units bigint,
  short_units bigint,
  primary key (rev, id)
);

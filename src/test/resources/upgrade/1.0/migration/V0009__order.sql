create table store_order (
  id bigint not null primary key,
  version integer not null,
  number varchar(20) not null unique,
  store varchar(16) not null,
  wanted_by date not null,
  state varchar(16) not null,
  revision integer not null,
  draft_of varchar(16) unique,
  placed_by varchar(60) not null,
  placed_at timestamp with time zone not null
);
create index store_order_store on store_order (store, placed_at);
create index store_order_state on store_order (state, placed_at);

create table order_line (
  id bigint not null primary key,
  version integer not null,
  order_id bigint not null references store_order (id),
  position integer not null,
  sku varchar(32) not null,
  units_per_case bigint not null,
  requested bigint not null,
  accepted bigint not null,
  allocated bigint not null,
  shipped bigint not null,
  cancelled bigint not null,
  received_units bigint not null,
  settled_units bigint not null,
  promise_likely date,
  promise_nine_in_ten date,
  promise_flight varchar(24),
  expected_likely date,
  expected_nine_in_ten date,
  expected_since varchar(12),
  arrived_on date,
  price_amount numeric(19, 4),
  price_shelf numeric(19, 4),
  price_margin numeric(7, 2),
  price_quote bigint,
  wanted_by_user varchar(60) not null,
  unique (order_id, position),
  unique (order_id, sku),
  constraint order_line_ladder check (0 <= shipped and shipped <= allocated and allocated + cancelled <= accepted
    and accepted <= requested and received_units + settled_units <= shipped * units_per_case
    and received_units >= 0 and settled_units >= 0 and cancelled >= 0)
);
create index order_line_sku on order_line (sku);
create index order_line_flight on order_line (promise_flight);
create index order_line_arrived on order_line (arrived_on);

-- why something became of a line, in the order in which it did
create table order_line_why (
  id bigint not null primary key,
  line_id bigint not null references order_line (id),
  at timestamp with time zone not null,
  code varchar(60) not null,
  arguments varchar(2000) not null
);
create index order_line_why_line on order_line_why (line_id);

create table store_order_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(20),
  store varchar(16),
  wanted_by date,
  state varchar(16),
  revision integer,
  draft_of varchar(16),
  placed_by varchar(60),
  placed_at timestamp with time zone,
  primary key (rev, id)
);
create table order_line_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  order_id bigint,
  position integer,
  sku varchar(32),
  units_per_case bigint,
  requested bigint,
  accepted bigint,
  allocated bigint,
  shipped bigint,
  cancelled bigint,
  received_units bigint,
  settled_units bigint,
  promise_likely date,
  promise_nine_in_ten date,
  promise_flight varchar(24),
  expected_likely date,
  expected_nine_in_ten date,
  expected_since varchar(12),
  arrived_on date,
  price_amount numeric(19, 4),
  price_shelf numeric(19, 4),
  price_margin numeric(7, 2),
  price_quote bigint,
  wanted_by_user varchar(60),
  primary key (rev, id)
);

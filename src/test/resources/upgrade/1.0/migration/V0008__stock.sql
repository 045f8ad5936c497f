-- the ledger: lots, movements with two legs, and the balances that they prove
create table stock_lot (
  id bigint not null primary key,
  number varchar(32) not null unique,
  sku varchar(32) not null,
  units_per_case bigint not null,
  supplier_lot varchar(32),
  expiry date,
  receipt_line varchar(60) not null,
  consignment varchar(12),
  supplier varchar(16),
  received_at timestamp with time zone not null
);
create index stock_lot_sku on stock_lot (sku);
create index stock_lot_consignment on stock_lot (consignment);
create index stock_lot_supplier_lot on stock_lot (supplier_lot);

create table stock_movement (
  id bigint not null primary key,
  lot varchar(32) not null references stock_lot (number),
  from_place varchar(24) not null,
  to_place varchar(24) not null,
  units bigint not null check (units > 0),
  kind varchar(16) not null,
  document varchar(60) not null,
  recorded_by varchar(60) not null,
  command_key varchar(200),
  recorded_at timestamp with time zone not null
);
create index stock_movement_lot on stock_movement (lot);
create index stock_movement_document on stock_movement (document);

create table stock_leg (
  id bigint not null primary key,
  movement_id bigint not null references stock_movement (id),
  lot varchar(32) not null references stock_lot (number),
  place varchar(24) not null,
  units bigint not null check (units <> 0)
);
create index stock_leg_movement on stock_leg (movement_id);
create index stock_leg_balance on stock_leg (lot, place);

create table stock_balance (
  lot varchar(32) not null references stock_lot (number),
  place varchar(24) not null,
  units bigint not null,
  primary key (lot, place),
  constraint stock_balance_there check (units >= 0 or place in ('SUPPLIER', 'ADJUSTMENT'))
);
create index stock_balance_place on stock_balance (place);

-- what stores may count on, and their claims on it
create table supply (
  id bigint not null primary key,
  kind varchar(20) not null,
  reference varchar(60) not null,
  lot varchar(32) unique references stock_lot (number),
  sku varchar(32) not null,
  units_per_case bigint not null,
  quantity bigint not null,
  held bigint not null,
  claimed bigint not null,
  expiry date,
  available_from timestamp with time zone,
  unique (kind, reference),
  constraint supply_of_lot check ((kind = 'LOT') = (lot is not null)),
  constraint supply_not_overdrawn check (held >= 0 and claimed >= 0 and claimed <= quantity - held)
);
create index supply_sku on supply (sku);

create table supply_change (
  id bigint not null primary key,
  supply_id bigint not null references supply (id),
  quantity_change bigint not null,
  held_change bigint not null,
  why varchar(1000) not null,
  changed_by varchar(60) not null,
  changed_at timestamp with time zone not null
);
create index supply_change_supply on supply_change (supply_id);

create table claim (
  id bigint not null primary key,
  supply_id bigint not null references supply (id),
  order_line varchar(60) not null,
  store varchar(16) not null references store (code),
  run varchar(60),
  units bigint not null check (units >= 0),
  state varchar(12) not null,
  born_units bigint not null check (born_units > 0),
  split_from bigint references claim (id),
  made_by varchar(60) not null,
  made_at timestamp with time zone not null
);
create index claim_supply on claim (supply_id);
create index claim_order_line on claim (order_line);
create index claim_store on claim (store, state);

create table claim_change (
  id bigint not null primary key,
  claim_id bigint not null references claim (id),
  supply_id bigint not null references supply (id),
  units_change bigint not null,
  state varchar(12) not null,
  why varchar(1000) not null,
  changed_by varchar(60) not null,
  changed_at timestamp with time zone not null
);
create index claim_change_claim on claim_change (claim_id);

-- units at the hub that nobody may have for now, and where received lots belong
create table lot_hold (
  id bigint not null primary key,
  version integer not null,
  lot varchar(32) not null references stock_lot (number),
  kind varchar(12) not null,
  units bigint not null check (units > 0),
  note varchar(200) not null,
  held_by varchar(60) not null,
  held_at timestamp with time zone not null,
  ended_by varchar(60),
  ended_at timestamp with time zone
);
create index lot_hold_open on lot_hold (ended_at, held_at);
create index lot_hold_lot on lot_hold (lot);

create table lot_hold_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  lot varchar(32), kind varchar(12), units bigint, note varchar(200),
  held_by varchar(60), held_at timestamp with time zone, ended_by varchar(60), ended_at timestamp with time zone,
  primary key (rev, id)
);

create table put_away (
  id bigint not null primary key,
  version integer not null,
  lot varchar(32) not null unique references stock_lot (number),
  storage varchar(12) not null,
  since timestamp with time zone not null,
  bin varchar(12),
  put_by varchar(60),
  put_at timestamp with time zone
);
create index put_away_open on put_away (put_at, since);

create table put_away_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  lot varchar(32), storage varchar(12), since timestamp with time zone, bin varchar(12),
  put_by varchar(60), put_at timestamp with time zone,
  primary key (rev, id)
);

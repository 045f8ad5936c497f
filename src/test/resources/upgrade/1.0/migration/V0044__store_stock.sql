-- what stores have sold, day by day
create table sales_report (
  id bigint not null primary key,
  number varchar(20) not null unique,
  store varchar(16) not null,
  sold_on date not null,
  fingerprint varchar(24) not null,
  reported_by varchar(60) not null,
  reported_at timestamp with time zone not null,
  unique (store, sold_on, fingerprint)
);
create table sold_units (
  id bigint not null primary key,
  report_id bigint not null references sales_report (id),
  store varchar(16) not null,
  sold_on date not null,
  sku varchar(32) not null,
  units bigint not null
);
create index sold_units_store on sold_units (store, sold_on, sku);
create index sold_units_report on sold_units (report_id);

-- why stores threw goods away
create table waste_note (
  id bigint not null primary key,
  number varchar(20) not null unique,
  store varchar(16) not null,
  lot varchar(32) not null,
  units bigint not null,
  reason varchar(10) not null,
  noted_by varchar(60) not null,
  noted_at timestamp with time zone not null
);

-- goods that one store gives to another of the same owner
create table store_transfer (
  id bigint not null primary key,
  version integer not null,
  number varchar(20) not null unique,
  from_store varchar(16) not null,
  to_store varchar(16) not null,
  state varchar(28) not null,
  sent_by varchar(60) not null,
  sent_at timestamp with time zone not null,
  received_by varchar(60),
  received_at timestamp with time zone
);
create index store_transfer_from on store_transfer (from_store, sent_at);
create index store_transfer_to on store_transfer (to_store, sent_at);
create table store_transfer_line (
  id bigint not null primary key,
  version integer not null,
  transfer_id bigint not null references store_transfer (id),
  position integer not null,
  lot varchar(32) not null,
  sku varchar(32) not null,
  expiry date,
  units bigint not null,
  damaged_units bigint not null,
  missing_units bigint not null,
  unique (transfer_id, position)
);
create table store_transfer_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(20),
  from_store varchar(16),
  to_store varchar(16),
  state varchar(28),
  sent_by varchar(60),
  sent_at timestamp with time zone,
  received_by varchar(60),
  received_at timestamp with time zone,
  primary key (rev, id)
);
create table store_transfer_line_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  transfer_id bigint,
  position integer,
  lot varchar(32),
  sku varchar(32),
  expiry date,
  units bigint,
  damaged_units bigint,
  missing_units bigint,
  primary key (rev, id)
);

-- for how long a store of each class is supplied, and what it shows at the least
create table cover_rule (
  id bigint not null primary key,
  store_class varchar(1) not null unique,
  cover_days integer not null,
  presentation_units bigint not null
);
insert into cover_rule (id, store_class, cover_days, presentation_units) values (-1, 'A', 14, 12), (-2, 'B', 18, 8), (-3, 'C', 24, 4);

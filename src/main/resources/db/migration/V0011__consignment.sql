create table consignment (
  id bigint not null primary key,
  version integer not null,
  awb varchar(12) not null unique,
  origin varchar(3) not null,
  destination varchar(3) not null,
  pieces integer not null,
  gross_grams bigint not null,
  volume_cm3 bigint not null,
  state varchar(12) not null,
  furthest varchar(12) not null,
  open_flags integer not null,
  booked_at timestamp with time zone not null,
  constraint consignment_pieces check (pieces > 0)
);
create index consignment_state on consignment (state, booked_at);

create table consignment_part (
  id bigint not null primary key,
  version integer not null,
  consignment_id bigint not null references consignment (id),
  flight_number varchar(8) not null,
  flight_day date not null,
  std timestamp with time zone not null,
  sta timestamp with time zone not null,
  unique (consignment_id, flight_number, flight_day)
);
create index consignment_part_flight on consignment_part (flight_number, flight_day);

create table consignment_line (
  id bigint not null primary key,
  version integer not null,
  consignment_id bigint not null references consignment (id),
  position integer not null,
  purchase_line varchar(30) not null,
  supplier varchar(16) not null,
  sku varchar(32) not null,
  units_per_case bigint not null,
  cases bigint not null,
  supplier_lot varchar(32),
  expiry date,
  unique (consignment_id, position),
  constraint consignment_line_cases check (cases > 0)
);
create index consignment_line_purchase on consignment_line (purchase_line);
create index consignment_line_sku on consignment_line (sku);

create table raw_message (
  id bigint not null primary key,
  kind varchar(8) not null,
  awb varchar(12) not null,
  body text not null,
  received_at timestamp with time zone not null,
  received_from varchar(60) not null
);
create index raw_message_awb on raw_message (awb, received_at);
create index raw_message_received on raw_message (received_at);

create table carrier_event (
  id bigint not null primary key,
  awb varchar(12) not null,
  code varchar(12) not null,
  discrepancy varchar(8) not null,
  flight_number varchar(8),
  flight_day date,
  place varchar(3) not null,
  occurred timestamp with time zone not null,
  pieces integer not null,
  whole boolean not null,
  source varchar(8) not null,
  reported timestamp with time zone not null,
  times varchar(400) not null,
  message_id bigint references raw_message (id)
);
create index carrier_event_awb on carrier_event (awb, id);
create index carrier_event_message on carrier_event (message_id);

create table receipt (
  id bigint not null primary key,
  version integer not null,
  number varchar(20) not null unique,
  awb varchar(12) not null unique references consignment (awb),
  state varchar(10) not null,
  counted_by varchar(60),
  counted_at timestamp with time zone,
  posted_at timestamp with time zone
);
create index receipt_state on receipt (state, id);

create table receipt_count (
  id bigint not null primary key,
  version integer not null,
  receipt_id bigint not null references receipt (id),
  position integer not null,
  lot varchar(32),
  expiry date,
  accepted bigint not null,
  damaged bigint not null,
  missing bigint not null,
  surplus bigint not null
);
create index receipt_count_receipt on receipt_count (receipt_id);

create table discrepancy_case (
  id bigint not null primary key,
  version integer not null,
  number varchar(20) not null unique,
  awb varchar(12) not null references consignment (awb),
  receipt_line varchar(30) not null,
  sku varchar(32) not null,
  kind varchar(10) not null,
  units bigint not null,
  state varchar(10) not null,
  opened_at timestamp with time zone not null,
  notice_due date not null
);
create index discrepancy_case_due on discrepancy_case (state, notice_due);
create index discrepancy_case_awb on discrepancy_case (awb);

create table consignment_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  awb varchar(12), origin varchar(3), destination varchar(3), pieces integer, gross_grams bigint, volume_cm3 bigint,
  state varchar(12), furthest varchar(12), open_flags integer, booked_at timestamp with time zone,
  primary key (rev, id)
);
create table consignment_part_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  consignment_id bigint, flight_number varchar(8), flight_day date,
  std timestamp with time zone, sta timestamp with time zone,
  primary key (rev, id)
);
create table consignment_line_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  consignment_id bigint, position integer, purchase_line varchar(30), supplier varchar(16), sku varchar(32),
  units_per_case bigint, cases bigint, supplier_lot varchar(32), expiry date,
  primary key (rev, id)
);
create table receipt_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  number varchar(20), awb varchar(12), state varchar(10), counted_by varchar(60), counted_at timestamp with time zone, posted_at timestamp with time zone,
  primary key (rev, id)
);
create table receipt_count_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  receipt_id bigint, position integer, lot varchar(32), expiry date,
  accepted bigint, damaged bigint, missing bigint, surplus bigint,
  primary key (rev, id)
);
create table discrepancy_case_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  number varchar(20), awb varchar(12), receipt_line varchar(30), sku varchar(32), kind varchar(10), units bigint,
  state varchar(10), opened_at timestamp with time zone, notice_due date,
  primary key (rev, id)
);

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
  flags varchar(2000) not null default '',
  booked_at timestamp with time zone not null,
  landing timestamp with time zone,
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
  taken_grams bigint not null,
  taken_cm3 bigint not null,
  cancelled boolean not null,
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
  awb varchar(12) not null references consignment (awb),
  state varchar(10) not null,
  counted_by varchar(60),
  counted_at timestamp with time zone,
  signed_by varchar(60),
  posted_at timestamp with time zone,
  bonded boolean not null,
  reversal_asked_by varchar(60),
  reversal_reason varchar(200),
  constraint receipt_signed_by_another check (signed_by is null or signed_by <> counted_by)
);
create index receipt_state on receipt (state, id);
create index receipt_awb on receipt (awb);

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
  surplus bigint not null,
  wrong_units bigint not null,
  wrong_goods varchar(80),
  accepted_lot varchar(32),
  damaged_lot varchar(32)
);
create index receipt_count_receipt on receipt_count (receipt_id);

-- what follows from a difference, by its kind; Montreal Convention, article 31, until a contract says otherwise
create table difference_rule (
  id bigint not null primary key,
  version integer not null,
  kind varchar(10) not null unique,
  party varchar(10) not null,
  notice_days integer not null,
  tolerance_permille integer not null
);
insert into difference_rule values (nextval('ids'), 0, 'DAMAGED', 'CARRIER', 14, 500);
insert into difference_rule values (nextval('ids'), 0, 'SHORT', 'CARRIER', 14, 500);
insert into difference_rule values (nextval('ids'), 0, 'OVER', 'SUPPLIER', 14, 500);
insert into difference_rule values (nextval('ids'), 0, 'WRONG', 'SUPPLIER', 30, 0);

create table difference_rule_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  kind varchar(10), party varchar(10), notice_days integer, tolerance_permille integer,
  primary key (rev, id)
);

create table receipt_photo (
  id bigint not null primary key,
  receipt varchar(20) not null references receipt (number),
  position integer not null,
  media_type varchar(20) not null,
  content bytea not null,
  taken_by varchar(60) not null,
  taken_at timestamp with time zone not null
);
create index receipt_photo_receipt on receipt_photo (receipt, position);

create table discrepancy_case (
  id bigint not null primary key,
  version integer not null,
  number varchar(20) not null unique,
  awb varchar(12) not null references consignment (awb),
  receipt_line varchar(30) not null,
  sku varchar(32) not null,
  kind varchar(10) not null,
  units bigint not null,
  goods varchar(200) not null,
  party varchar(10) not null,
  state varchar(12) not null,
  opened_at timestamp with time zone not null,
  notice_due date not null,
  currency varchar(3) not null,
  claimed numeric(19, 4) not null,
  settled numeric(19, 4),
  notified varchar(400),
  notified_at timestamp with time zone,
  answer varchar(400),
  answered_at timestamp with time zone,
  write_off_by varchar(60),
  write_off_reason varchar(400),
  written_off_by varchar(60),
  constraint discrepancy_case_four_eyes check (written_off_by is null or written_off_by <> write_off_by)
);
create index discrepancy_case_due on discrepancy_case (state, notice_due);
create index discrepancy_case_awb on discrepancy_case (awb);

create table consignment_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  awb varchar(12), origin varchar(3), destination varchar(3), pieces integer, gross_grams bigint, volume_cm3 bigint,
  booked_at timestamp with time zone,
  primary key (rev, id)
);
create table consignment_part_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  consignment_id bigint, flight_number varchar(8), flight_day date,
  std timestamp with time zone, sta timestamp with time zone, taken_grams bigint, taken_cm3 bigint, cancelled boolean,
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
  number varchar(20), awb varchar(12), state varchar(10), counted_by varchar(60), counted_at timestamp with time zone, signed_by varchar(60), posted_at timestamp with time zone,
  bonded boolean, reversal_asked_by varchar(60), reversal_reason varchar(200),
  primary key (rev, id)
);
create table receipt_count_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  receipt_id bigint, position integer, lot varchar(32), expiry date,
  accepted bigint, damaged bigint, missing bigint, surplus bigint, wrong_units bigint, wrong_goods varchar(80),
  accepted_lot varchar(32), damaged_lot varchar(32),
  primary key (rev, id)
);
create table discrepancy_case_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  number varchar(20), awb varchar(12), receipt_line varchar(30), sku varchar(32), kind varchar(10), units bigint,
  goods varchar(200), party varchar(10), state varchar(12), opened_at timestamp with time zone, notice_due date,
  currency varchar(3), claimed numeric(19, 4), settled numeric(19, 4),
  notified varchar(400), notified_at timestamp with time zone, answer varchar(400), answered_at timestamp with time zone,
  write_off_by varchar(60), write_off_reason varchar(400), written_off_by varchar(60),
  primary key (rev, id)
);

create table consignment_piece (
  id bigint not null primary key,
  version integer not null,
  awb varchar(12) not null references consignment (awb),
  number integer not null,
  sscc varchar(18) not null unique,
  contents varchar(4000) not null,
  gross_grams bigint not null,
  length_cm integer not null,
  width_cm integer not null,
  height_cm integer not null,
  uld varchar(12),
  flight_number varchar(8),
  flight_day date,
  unique (awb, number)
);

create table consignment_piece_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  awb varchar(12), number integer, sscc varchar(18), contents varchar(4000), gross_grams bigint,
  length_cm integer, width_cm integer, height_cm integer, uld varchar(12), flight_number varchar(8), flight_day date,
  primary key (rev, id)
);

-- remarks of people on a consignment, never changed
create table consignment_comment (
  id bigint not null primary key,
  awb varchar(12) not null references consignment (awb),
  words varchar(2000) not null,
  said_by varchar(60) not null,
  said_at timestamp with time zone not null
);
create index consignment_comment_awb on consignment_comment (awb, id);

-- house air waybills under a master, as the forwarder said them
create table house_waybill (
  id bigint not null primary key,
  version integer not null,
  awb varchar(12) not null,
  number varchar(12) not null,
  pieces integer not null,
  gross_grams bigint not null,
  goods varchar(400) not null,
  unique (awb, number)
);
create table house_waybill_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  awb varchar(12), number varchar(12), pieces integer, gross_grams bigint, goods varchar(400),
  primary key (rev, id)
);

-- who looks after an exception, from the home page on
create table trouble_owner (
  id bigint not null primary key,
  version integer not null,
  trouble varchar(60) not null unique,
  owner varchar(60) not null,
  since timestamp with time zone not null
);
create table trouble_owner_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  trouble varchar(60), owner varchar(60), since timestamp with time zone,
  primary key (rev, id)
);

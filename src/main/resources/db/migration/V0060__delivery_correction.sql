-- what a store said of a delivery line at first, and what it really was
create table delivery_correction (
  id bigint not null primary key,
  delivery varchar(20) not null references delivery (number),
  position integer not null,
  received_before bigint not null,
  damaged_before bigint not null,
  short_before bigint not null,
  received_units bigint not null,
  damaged_units bigint not null,
  short_units bigint not null,
  corrected_by varchar(60) not null,
  corrected_at timestamp with time zone not null
);
create index delivery_correction_delivery on delivery_correction (delivery, corrected_at);

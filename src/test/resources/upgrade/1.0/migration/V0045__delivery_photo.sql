-- what a store found broken or wrong on the truck, as it saw it
create table delivery_photo (
  id bigint not null primary key,
  delivery varchar(20) not null references delivery (number),
  position integer not null,
  media_type varchar(20) not null,
  content bytea not null,
  taken_by varchar(60) not null,
  taken_at timestamp with time zone not null
);
create index delivery_photo_delivery on delivery_photo (delivery, position);

create table flight (
  id bigint not null primary key,
  version integer not null,
  number varchar(8) not null,
  departure_day date not null,
  origin varchar(3) not null,
  destination varchar(3) not null,
  std timestamp with time zone not null,
  sta timestamp with time zone not null,
  cut_off timestamp with time zone not null,
  capacity_grams bigint not null,
  capacity_cm3 bigint not null,
  booked_grams bigint not null,
  booked_cm3 bigint not null,
  etd timestamp with time zone,
  eta timestamp with time zone,
  cancelled boolean not null,
  reason varchar(200),
  unique (number, departure_day),
  constraint flight_not_overbooked check (booked_grams between 0 and capacity_grams and booked_cm3 between 0 and capacity_cm3)
);
create index flight_day on flight (departure_day, std);
create index flight_cut_off on flight (destination, cut_off);

create table flight_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(8),
  departure_day date,
  origin varchar(3),
  destination varchar(3),
  std timestamp with time zone,
  sta timestamp with time zone,
  cut_off timestamp with time zone,
  capacity_grams bigint,
  capacity_cm3 bigint,
  booked_grams bigint,
  booked_cm3 bigint,
  etd timestamp with time zone,
  eta timestamp with time zone,
  cancelled boolean,
  reason varchar(200),
  primary key (rev, id)
);

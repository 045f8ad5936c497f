create table customs_entry (
  id bigint not null primary key,
  version integer not null,
  number varchar(20) not null unique,
  awb varchar(12) not null references consignment (awb),
  entry_number varchar(20) not null unique,
  state varchar(10) not null,
  declared_at timestamp with time zone not null,
  released_at timestamp with time zone
);
create index customs_entry_awb on customs_entry (awb);

create table customs_entry_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  number varchar(20), awb varchar(12), entry_number varchar(20), state varchar(10),
  declared_at timestamp with time zone, released_at timestamp with time zone,
  primary key (rev, id)
);

-- what is thrown away at the hub: proposed by one, approved by another; until then a hold keeps its units
create table hub_write_off (
  id bigint not null primary key,
  version int not null,
  number varchar(20) not null unique,
  lot varchar(32) not null references stock_lot (number),
  units bigint not null check (units > 0),
  reason varchar(16) not null,
  state varchar(16) not null,
  hold_id bigint not null references lot_hold (id),
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  decided_by varchar(60),
  decided_at timestamp with time zone,
  rejected_because varchar(400),
  constraint hub_write_off_four_eyes check (state <> 'APPROVED' or decided_by <> proposed_by)
);
create index hub_write_off_newest on hub_write_off (state, proposed_at);

create table hub_write_off_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(20),
  lot varchar(32),
  units bigint,
  reason varchar(16),
  state varchar(16),
  hold_id bigint,
  proposed_by varchar(60),
  proposed_at timestamp with time zone,
  decided_by varchar(60),
  decided_at timestamp with time zone,
  rejected_because varchar(400),
  primary key (rev, id)
);

-- how long a leg is assumed to take is proposed by who flies goods in and brought into force by who shares them out; until
-- somebody has, what the portal was born with holds, and is told from the journeys that were seen
create table transit_rule (
  id bigint not null primary key,
  version int not null,
  leg varchar(12) not null,
  origin varchar(3) not null,
  destination varchar(3) not null,
  temperature varchar(10),
  half_hours int not null,
  nine_in_ten_hours int not null,
  valid_from date not null,
  reason varchar(400) not null,
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  state varchar(16) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  stands_for varchar(60),
  constraint transit_rule_hours check (half_hours > 0 and nine_in_ten_hours >= half_hours)
);
create unique index transit_rule_stands on transit_rule (stands_for);
create index transit_rule_state on transit_rule (state, valid_from);

create table transit_rule_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  leg varchar(12),
  origin varchar(3),
  destination varchar(3),
  temperature varchar(10),
  half_hours int,
  nine_in_ten_hours int,
  valid_from date,
  reason varchar(400),
  proposed_by varchar(60),
  proposed_at timestamp with time zone,
  state varchar(16),
  decided_by varchar(60),
  decided_at timestamp with time zone,
  stands_for varchar(60),
  primary key (rev, id)
);

alter table transit_time add column assumed boolean default false not null;
-- what was seen has a number of the sequence
update transit_time set assumed = true where id < 0;

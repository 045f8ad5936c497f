-- what was committed, sealed in portions that nobody changes; each holds the digest of the one before
create table seal_portion (
  number bigint not null primary key,
  sealed_at timestamp with time zone not null,
  content bytea not null,
  link bytea not null
);

-- one node seals at a time
create table seal_turn (
  owner varchar(40) not null,
  lease_until timestamp with time zone not null
);
insert into seal_turn (owner, lease_until) values ('', timestamp with time zone '1970-01-01 00:00:00Z');

-- the sealer looks for the newest ones
create index stock_movement_recorded_at on stock_movement (recorded_at);

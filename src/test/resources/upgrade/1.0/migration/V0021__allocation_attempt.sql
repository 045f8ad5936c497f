-- all that an attempt of a run was worked out from beside its goods and wishes, so that it can be worked out again, and
-- the fingerprint of its answer; inserted, never changed
create table allocation_attempt (
  id bigint not null primary key,
  run_id bigint not null references allocation_run (id),
  attempt integer not null,
  basis integer not null,
  shared_on date not null,
  rule varchar(24) not null,
  first_cases integer not null check (first_cases >= 0),
  life_days integer not null check (life_days >= 0),
  answer_hash varchar(64) not null,
  unique (run_id, attempt)
);

-- what a case takes of the rooms that were short
create table allocation_case (
  id bigint not null primary key,
  run_id bigint not null references allocation_run (id),
  attempt integer not null,
  sku varchar(32) not null,
  units_per_case bigint not null,
  temperature varchar(16) not null,
  litres integer not null check (litres >= 0),
  unique (run_id, attempt, sku, units_per_case)
);

-- rooms of stores that were too small for what the stores asked
create table allocation_room (
  id bigint not null primary key,
  run_id bigint not null references allocation_run (id),
  attempt integer not null,
  store varchar(16) not null references store (code),
  temperature varchar(16) not null,
  litres bigint not null check (litres >= 0),
  unique (run_id, attempt, store, temperature)
);

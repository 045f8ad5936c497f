-- by which rule goods are shared; data, because the company's idea of fairness changes
create table allocation_policy (
  id bigint not null primary key,
  version integer not null,
  code varchar(32) not null unique,
  name_zh varchar(200) not null,
  name_en varchar(200) not null,
  name_fr varchar(200) not null,
  name_de varchar(200) not null,
  rule varchar(24) not null,
  first_cases integer not null check (first_cases >= 0),
  weight_a integer not null check (weight_a between 1 and 1000),
  weight_b integer not null check (weight_b between 1 and 1000),
  weight_c integer not null check (weight_c between 1 and 1000),
  life_days integer not null check (life_days >= 0)
);
create table allocation_policy_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  code varchar(32),
  name_zh varchar(200),
  name_en varchar(200),
  name_fr varchar(200),
  name_de varchar(200),
  rule varchar(24),
  first_cases integer,
  weight_a integer,
  weight_b integer,
  weight_c integer,
  life_days integer,
  primary key (rev, id)
);
insert into allocation_policy values (nextval('ids'), 0, 'EQUAL_FILL', '同等满足率（韦伯斯特法）', 'Equal fill (Webster)',
  'Taux de service égal (Webster)', 'Gleiche Erfüllung (Webster)', 'EQUAL_FILL', 0, 1, 1, 1, 7);
insert into allocation_policy values (nextval('ids'), 0, 'FIRST_CASE', '每店先得一箱，其余同等满足率', 'A first case for everyone, then equal fill',
  'Un premier colis pour chacun, puis taux égal', 'Jedem den ersten Karton, dann gleiche Erfüllung', 'EQUAL_FILL', 1, 1, 1, 1, 7);
insert into allocation_policy values (nextval('ids'), 0, 'BY_CLASS', '按门店级别加权（A 4 : B 2 : C 1）', 'Weighted by store class (A 4 : B 2 : C 1)',
  'Pondéré par classe de magasin (A 4 : B 2 : C 1)', 'Nach Filialklasse gewichtet (A 4 : B 2 : C 1)', 'EQUAL_FILL', 0, 4, 2, 1, 7);

create table allocation_run (
  id bigint not null primary key,
  version integer not null,
  number varchar(20) not null unique,
  policy varchar(32) not null references allocation_policy (code),
  on_hand boolean not null,
  consignments varchar(4000) not null,
  skus varchar(20000) not null,
  stores varchar(20000) not null,
  state varchar(16) not null,
  attempt integer not null,
  input_hash varchar(64) not null,
  objective bigint not null,
  bound bigint not null,
  gap_percent numeric(12, 6) not null,
  lines integer not null,
  asked bigint not null,
  cases bigint not null,
  least_fill integer not null,
  calculated_by varchar(60) not null,
  calculated_at timestamp with time zone not null,
  approved_by varchar(60),
  committed_at timestamp with time zone,
  constraint allocation_run_four_eyes check (approved_by is null or approved_by <> calculated_by)
);
create index allocation_run_calculated on allocation_run (calculated_at);
create index allocation_run_state on allocation_run (state, calculated_at);
create table allocation_run_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(20),
  policy varchar(32),
  on_hand boolean,
  consignments varchar(4000),
  skus varchar(20000),
  stores varchar(20000),
  state varchar(16),
  attempt integer,
  input_hash varchar(64),
  objective bigint,
  bound bigint,
  gap_percent numeric(12, 6),
  lines integer,
  asked bigint,
  cases bigint,
  least_fill integer,
  calculated_by varchar(60),
  calculated_at timestamp with time zone,
  approved_by varchar(60),
  committed_at timestamp with time zone,
  primary key (rev, id)
);

-- what each attempt of a run saw and gave; inserted, never changed
create table allocation_supply (
  id bigint not null primary key,
  run_id bigint not null references allocation_run (id),
  attempt integer not null,
  supply_id bigint not null references supply (id),
  kind varchar(20) not null,
  reference varchar(60) not null,
  sku varchar(32) not null,
  units_per_case bigint not null,
  offered bigint not null check (offered >= 0),
  expiry date,
  unique (run_id, attempt, supply_id)
);
create index allocation_supply_supply on allocation_supply (supply_id);

create table allocation_line (
  id bigint not null primary key,
  run_id bigint not null references allocation_run (id),
  attempt integer not null,
  order_line varchar(60) not null,
  store varchar(16) not null references store (code),
  sku varchar(32) not null,
  units_per_case bigint not null,
  asked bigint not null,
  weight integer not null,
  wanted_by date not null,
  locked bigint,
  given bigint not null,
  why varchar(1000) not null,
  unique (run_id, attempt, order_line),
  constraint allocation_line_given check (0 <= given and given <= asked)
);
create index allocation_line_order on allocation_line (order_line);

create table allocation_share (
  id bigint not null primary key,
  run_id bigint not null references allocation_run (id),
  attempt integer not null,
  order_line varchar(60) not null,
  supply_id bigint not null references supply (id),
  reference varchar(60) not null,
  cases bigint not null check (cases > 0),
  unique (run_id, attempt, order_line, supply_id)
);
create index allocation_share_supply on allocation_share (supply_id);

create table allocation_lock (
  id bigint not null primary key,
  run_id bigint not null references allocation_run (id),
  order_line varchar(60) not null,
  cases bigint not null check (cases >= 0),
  reason varchar(400) not null,
  locked_by varchar(60) not null,
  locked_at timestamp with time zone not null
);
create index allocation_lock_run on allocation_lock (run_id);

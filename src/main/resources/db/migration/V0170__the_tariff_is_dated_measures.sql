-- the tariff: one measure or thousands are proposed by import as one sheet, and finance brings the sheet into force; measures
-- are never changed, so that whoever asks for a day of the past reads what held then
create table tariff_sheet (
  id bigint not null primary key,
  version int not null,
  number int not null,
  measures int not null,
  about varchar(60) not null,
  valid_from date not null,
  reason varchar(400) not null,
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  state varchar(16) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  stands_for varchar(60),
  constraint tariff_sheet_measures check (measures > 0)
);
create unique index tariff_sheet_number on tariff_sheet (number);
create unique index tariff_sheet_stands on tariff_sheet (stands_for);
create index tariff_sheet_state on tariff_sheet (state);

create table tariff_sheet_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number int,
  measures int,
  about varchar(60),
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

create table tariff_measure (
  id bigint not null primary key,
  sheet_id bigint not null references tariff_sheet (id),
  position int not null,
  code varchar(10) not null,
  additional varchar(8) not null,
  origin varchar(2) not null,
  company varchar(40) not null,
  kind varchar(12) not null,
  figure varchar(400) not null,
  valid_from date not null,
  valid_to date,
  thing varchar(160) not null,
  reason varchar(400) not null,
  name_zh varchar(200) not null,
  name_en varchar(200) not null,
  constraint tariff_measure_days check (valid_to is null or valid_to >= valid_from)
);
create unique index tariff_measure_of on tariff_measure (sheet_id, position);
create index tariff_measure_thing on tariff_measure (thing, valid_from);
create index tariff_measure_code on tariff_measure (code, kind);

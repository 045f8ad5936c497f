create sequence product_numbers start with 1 increment by 1;

-- versions of how products are packed; no foreign key to the product, whose own row points here and is written after
create table pack (
  id bigint not null primary key,
  product_id bigint not null,
  number integer not null,
  units_per_case bigint not null,
  case_gtin varchar(14),
  case_gross_grams bigint,
  case_length_mm integer,
  case_width_mm integer,
  case_height_mm integer,
  since timestamp with time zone not null,
  unique (product_id, number)
);

create table product (
  id bigint not null primary key,
  version integer not null,
  sku varchar(32) not null unique,
  gtin varchar(14),
  name_zh varchar(300) not null,
  name_en varchar(300) not null,
  name_fr varchar(300) not null,
  name_de varchar(300) not null,
  name_it varchar(300) not null,
  brand varchar(120) not null,
  contents varchar(120) not null,
  origin varchar(2),
  hs_code varchar(10),
  category varchar(24) not null,
  storage varchar(10),
  shelf_life_days integer,
  min_life_at_receipt_days integer,
  pack_id bigint references pack (id),
  status varchar(16) not null,
  submitted_by varchar(60) not null,
  search_text varchar(2000) not null,
  unique (gtin)
);
create index product_status on product (status);
create index product_category on product (category);
create index product_brand on product (brand);
create index product_origin on product (origin);

create table product_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  sku varchar(32),
  gtin varchar(14),
  name_zh varchar(300),
  name_en varchar(300),
  name_fr varchar(300),
  name_de varchar(300),
  name_it varchar(300),
  brand varchar(120),
  contents varchar(120),
  origin varchar(2),
  hs_code varchar(10),
  category varchar(24),
  storage varchar(10),
  shelf_life_days integer,
  min_life_at_receipt_days integer,
  pack_id bigint,
  status varchar(16),
  submitted_by varchar(60),
  primary key (rev, id)
);
create index product_aud_id on product_aud (id, rev);

create table product_paper (
  id bigint not null primary key,
  version integer not null,
  sku varchar(32) not null references product (sku),
  kind varchar(24) not null,
  number varchar(60) not null,
  valid_from date not null,
  valid_to date,
  withdrawn boolean not null,
  constraint product_paper_days check (valid_to is null or valid_to >= valid_from)
);
create index product_paper_sku on product_paper (sku, kind);
create index product_paper_end on product_paper (valid_to);

create table product_paper_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  sku varchar(32),
  kind varchar(24),
  number varchar(60),
  valid_from date,
  valid_to date,
  withdrawn boolean,
  primary key (rev, id)
);

create table price_list (
  id bigint not null primary key,
  version integer not null,
  number varchar(24) not null unique,
  supplier varchar(16) not null references supplier (code),
  import_number varchar(24) not null,
  valid_from date not null,
  state varchar(16) not null,
  submitted_by varchar(60) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  reason varchar(400) not null
);
create index price_list_supplier on price_list (supplier, state, valid_from);

create table price_list_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(24),
  supplier varchar(16),
  import_number varchar(24),
  valid_from date,
  state varchar(16),
  submitted_by varchar(60),
  decided_by varchar(60),
  decided_at timestamp with time zone,
  reason varchar(400),
  primary key (rev, id)
);

create table price_line (
  id bigint not null primary key,
  list_id bigint not null references price_list (id),
  sku varchar(32) not null references product (sku),
  units_per_case bigint not null,
  amount numeric(19,4) not null,
  currency varchar(3) not null,
  unique (list_id, sku),
  constraint price_line_positive check (amount > 0)
);
create index price_line_sku on price_line (sku);

create table assortment_rule (
  id bigint not null primary key,
  version integer not null,
  number varchar(24) not null unique,
  min_cases bigint not null,
  max_cases bigint not null,
  ended_at timestamp with time zone,
  constraint assortment_rule_limits check (1 <= min_cases and min_cases <= max_cases)
);

create table assortment_rule_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(24),
  min_cases bigint,
  max_cases bigint,
  ended_at timestamp with time zone,
  primary key (rev, id)
);

-- store is a store's code, or ALL
create table assortment_line (
  id bigint not null primary key,
  rule_id bigint not null references assortment_rule (id),
  store varchar(16) not null,
  sku varchar(32) not null references product (sku),
  unique (rule_id, store, sku)
);
create index assortment_line_sku on assortment_line (sku, store);

create table sheet_import (
  id bigint not null primary key,
  version integer not null,
  number varchar(24) not null unique,
  supplier varchar(16) not null references supplier (code),
  file_name varchar(255) not null,
  media_type varchar(120) not null,
  sha256 varchar(64) not null,
  bytes bigint not null,
  uploaded_by varchar(60) not null,
  uploaded_at timestamp with time zone not null,
  same_as varchar(24) not null,
  status varchar(16) not null,
  format varchar(16) not null,
  charset varchar(40) not null,
  sheet varchar(255) not null,
  corrections varchar(20000) not null,
  mapping varchar(20000) not null,
  reading integer not null,
  rows integer not null,
  accepted integer not null,
  rejected integer not null,
  warnings integer not null,
  refusal_code varchar(80) not null,
  refusal_argument varchar(400) not null,
  generation integer not null,
  applied_by varchar(60) not null,
  price_list varchar(24) not null
);
create index sheet_import_file on sheet_import (sha256, supplier);
create index sheet_import_status on sheet_import (status);

create table sheet_import_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  number varchar(24),
  supplier varchar(16),
  file_name varchar(255),
  media_type varchar(120),
  sha256 varchar(64),
  bytes bigint,
  uploaded_by varchar(60),
  uploaded_at timestamp with time zone,
  same_as varchar(24),
  status varchar(16),
  format varchar(16),
  charset varchar(40),
  sheet varchar(255),
  corrections varchar(20000),
  mapping varchar(20000),
  reading integer,
  rows integer,
  accepted integer,
  rejected integer,
  warnings integer,
  refusal_code varchar(80),
  refusal_argument varchar(400),
  generation integer,
  applied_by varchar(60),
  price_list varchar(24),
  primary key (rev, id)
);

-- who is at work on an import and how far; a lease, renewed with every chunk
create table import_work (
  import_id bigint not null primary key references sheet_import (id),
  owner varchar(40) not null,
  lease_until timestamp with time zone not null,
  done integer not null,
  total integer not null
);

create table staged_row (
  id bigint not null primary key,
  import_id bigint not null references sheet_import (id),
  reading integer not null,
  row_number integer not null,
  gtin varchar(14),
  name_zh varchar(300) not null,
  name_en varchar(300) not null,
  name_fr varchar(300) not null,
  name_de varchar(300) not null,
  name_it varchar(300) not null,
  brand varchar(120) not null,
  contents varchar(120) not null,
  origin varchar(2),
  hs_code varchar(10),
  category varchar(24) not null,
  storage varchar(10),
  shelf_life_days integer,
  min_life_at_receipt_days integer,
  units_per_case bigint not null,
  case_gtin varchar(14),
  case_gross_grams bigint,
  case_length_mm integer,
  case_width_mm integer,
  case_height_mm integer,
  amount numeric(19,4) not null,
  currency varchar(3) not null,
  unique (import_id, reading, row_number)
);

create table sheet_problem (
  id bigint not null primary key,
  import_id bigint not null references sheet_import (id),
  reading integer not null,
  row_number integer not null,
  heading varchar(2000) not null,
  cell varchar(16) not null,
  cell_value varchar(2000) not null,
  code varchar(80) not null,
  severity varchar(8) not null,
  arguments varchar(2000) not null,
  suggestion varchar(2000) not null
);
create index sheet_problem_row on sheet_problem (import_id, reading, row_number);

create table product_change (
  id bigint not null primary key,
  import_id bigint not null references sheet_import (id),
  generation integer not null,
  row_number integer not null,
  kind varchar(8) not null,
  product_id bigint not null,
  expected_version integer not null,
  gtin varchar(14),
  name_zh varchar(300) not null,
  name_en varchar(300) not null,
  name_fr varchar(300) not null,
  name_de varchar(300) not null,
  name_it varchar(300) not null,
  brand varchar(120) not null,
  contents varchar(120) not null,
  origin varchar(2),
  hs_code varchar(10),
  category varchar(24) not null,
  storage varchar(10),
  shelf_life_days integer,
  min_life_at_receipt_days integer,
  search_text varchar(2000) not null,
  repacked boolean not null,
  units_per_case bigint not null,
  case_gtin varchar(14),
  case_gross_grams bigint,
  case_length_mm integer,
  case_width_mm integer,
  case_height_mm integer,
  amount numeric(19,4) not null,
  currency varchar(3) not null,
  unique (import_id, generation, product_id)
);
create index product_change_product on product_change (product_id);

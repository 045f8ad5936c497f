-- which products of which stores are promoted, and on which days: a buyer says it and it holds at once, a store proposes it
create table promotion (
  id bigint not null primary key,
  version int not null,
  title_zh varchar(120) not null,
  title_en varchar(120) not null,
  title_fr varchar(120) not null,
  title_de varchar(120) not null,
  first_day date not null,
  last_day date not null,
  state varchar(16) not null,
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone
);
create index promotion_of on promotion (state, last_day);

create table promotion_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  title_zh varchar(120),
  title_en varchar(120),
  title_fr varchar(120),
  title_de varchar(120),
  first_day date,
  last_day date,
  state varchar(16),
  proposed_by varchar(60),
  proposed_at timestamp with time zone,
  decided_by varchar(60),
  decided_at timestamp with time zone,
  primary key (rev, id)
);

-- a product of a store, of every store where none is named
create table promotion_line (
  id bigint not null primary key,
  promotion_id bigint not null references promotion (id),
  store varchar(16),
  sku varchar(32) not null
);
create index promotion_line_of on promotion_line (promotion_id, store);

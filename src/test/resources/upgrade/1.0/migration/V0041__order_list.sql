-- lines of a pasted or loaded list that could not be put into the order as they were written
create table order_unclear_line (
  id bigint not null primary key,
  version integer not null,
  order_id bigint not null references store_order (id),
  list_row integer not null,
  what varchar(200) not null,
  cases_text varchar(40) not null
);
create index order_unclear_line_order on order_unclear_line (order_id);
create table order_unclear_line_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  order_id bigint,
  list_row integer,
  what varchar(200),
  cases_text varchar(40),
  primary key (rev, id)
);

-- how a revision of an order differs from the one before
create table order_change (
  id bigint not null primary key,
  order_id bigint not null references store_order (id),
  revision integer not null,
  line_position integer not null,
  sku varchar(32) not null,
  cases_before bigint not null,
  cases_after bigint not null,
  changed_by varchar(60) not null,
  changed_at timestamp with time zone not null,
  reason varchar(500) not null
);
create index order_change_order on order_change (order_id, revision);

create table order_template (
  id bigint not null primary key,
  version integer not null,
  store varchar(16) not null,
  name varchar(80) not null,
  unique (store, name)
);
create table order_template_line (
  id bigint not null primary key,
  version integer not null,
  template_id bigint not null references order_template (id),
  position integer not null,
  sku varchar(32) not null,
  cases bigint not null,
  unique (template_id, sku)
);
create table order_template_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  store varchar(16),
  name varchar(80),
  primary key (rev, id)
);
create table order_template_line_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  template_id bigint,
  position integer,
  sku varchar(32),
  cases bigint,
  primary key (rev, id)
);

create table order_favourite (
  id bigint not null primary key,
  version integer not null,
  store varchar(16) not null,
  sku varchar(32) not null,
  unique (store, sku)
);
create table order_favourite_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  store varchar(16),
  sku varchar(32),
  primary key (rev, id)
);

-- which day was promised instead, who decided it and why
create table promise_change (
  id bigint not null primary key,
  line_id bigint not null references order_line (id),
  likely_before date,
  nine_in_ten_before date,
  likely_after date not null,
  nine_in_ten_after date not null,
  changed_by varchar(60) not null,
  changed_at timestamp with time zone not null,
  reason varchar(500) not null
);
create index promise_change_line on promise_change (line_id);

-- questions to stores: what shall become of cases that cannot come now
create table counter_offer (
  id bigint not null primary key,
  version integer not null,
  line_id bigint not null references order_line (id),
  open_line_id bigint unique,
  rest bigint not null,
  later_day date,
  substitute varchar(32),
  standing varchar(12) not null,
  deadline timestamp with time zone not null,
  reason varchar(500) not null,
  offered_by varchar(60) not null,
  offered_at timestamp with time zone not null,
  state varchar(10) not null,
  answer varchar(12),
  answered_by varchar(60),
  answered_at timestamp with time zone
);
create index counter_offer_line on counter_offer (line_id);
create index counter_offer_due on counter_offer (state, deadline);
create table counter_offer_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  line_id bigint,
  open_line_id bigint,
  rest bigint,
  later_day date,
  substitute varchar(32),
  standing varchar(12),
  deadline timestamp with time zone,
  reason varchar(500),
  offered_by varchar(60),
  offered_at timestamp with time zone,
  state varchar(10),
  answer varchar(12),
  answered_by varchar(60),
  answered_at timestamp with time zone,
  primary key (rev, id)
);

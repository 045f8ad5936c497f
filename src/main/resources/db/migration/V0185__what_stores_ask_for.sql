-- what stores ask for that nobody offers them yet: a row for each store, once a week in the same words
create table store_wish (
  id bigint not null primary key,
  version int not null,
  store varchar(16) not null,
  words varchar(60) not null,
  folded varchar(120) not null,
  note varchar(200) not null,
  asked_at timestamp with time zone not null,
  state varchar(16) not null,
  sku varchar(32),
  reason varchar(200),
  answered_at timestamp with time zone
);
create index store_wish_of on store_wish (store, asked_at);
create index store_wish_words on store_wish (folded, state);

create table store_wish_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  store varchar(16),
  words varchar(60),
  note varchar(200),
  asked_at timestamp with time zone,
  state varchar(16),
  sku varchar(32),
  reason varchar(200),
  answered_at timestamp with time zone,
  primary key (rev, id)
);

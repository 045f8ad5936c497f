-- What a store was suggested of a product when it sent an order, and what it ordered instead.
create table suggestion_answer (
  id bigint not null primary key,
  order_number varchar(20) not null,
  store varchar(16) not null,
  sku varchar(32) not null,
  sent_on date not null,
  cover_days int not null,
  stock bigint not null,
  units_per_case bigint not null,
  suggested bigint not null,
  ordered bigint not null
);
create index suggestion_answer_of on suggestion_answer (store, sent_on);

-- cases that an order line lost because a receipt had fewer than were reserved: theirs again when it is taken back
create table shortfall (
  id bigint not null primary key,
  receipt varchar(20) not null,
  supply varchar(40) not null,
  sku varchar(32) not null,
  order_line varchar(40) not null,
  store varchar(16) not null,
  run varchar(20),
  cases bigint not null
);
create index shortfall_of on shortfall (receipt);

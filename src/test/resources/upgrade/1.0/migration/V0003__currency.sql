create table exchange_rate (
  id bigint not null primary key,
  rate_day date not null,
  base_currency varchar(3) not null,
  quote_currency varchar(3) not null,
  rate numeric(19, 8) not null,
  source varchar(40) not null,
  constraint exchange_rate_positive check (rate > 0)
);
create index exchange_rate_lookup on exchange_rate (base_currency, quote_currency, rate_day);

-- what a currency is worth is proposed by one of finance and brought into force by another, for a purpose, from a day on;
-- no rate but the sample's was ever written before, all of them in yuan: they stand as rates of the books
create table exchange_rate_new (
  id bigint not null primary key,
  version int not null,
  currency varchar(3) not null,
  purpose varchar(16) not null,
  cny numeric(19, 8) not null,
  per int not null,
  valid_from date not null,
  reason varchar(400) not null,
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  state varchar(16) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  stands_for varchar(60),
  constraint exchange_rate_worth check (cny > 0 and per > 0)
);
insert into exchange_rate_new
  select r.id, 0, r.base_currency, 'BOOK', r.rate, 1, r.rate_day, r.source, '', cast(r.rate_day as timestamp with time zone), 'IN_FORCE', '', null, null
  from exchange_rate r where r.quote_currency = 'CNY';
drop table exchange_rate;
alter table exchange_rate_new rename to exchange_rate;
create unique index exchange_rate_stands on exchange_rate (stands_for);
create index exchange_rate_of on exchange_rate (currency, purpose, valid_from);
create index exchange_rate_state on exchange_rate (state);

create table exchange_rate_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  currency varchar(3),
  purpose varchar(16),
  cny numeric(19, 8),
  per int,
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

-- whoever holds the chain over the past already reads them there, too; a new portal has no past yet
insert into revision (id, at, actor, reason)
  select nextval('revisions') - 1, current_timestamp, 'system', 'V0119' where exists (select 1 from revision);
insert into exchange_rate_aud
  select r.id, v.id, 0, r.currency, r.purpose, r.cny, r.per, r.valid_from, r.reason, r.proposed_by, r.proposed_at, r.state, r.decided_by, r.decided_at, r.stands_for
  from exchange_rate r, revision v where v.reason = 'V0119' and v.actor = 'system';

-- for how long stores are supplied at once is proposed by one of those who share goods out and brought into force by
-- another, for a store or a class and a category; the rules that the portal is born with stand as they were, each for its
-- class, without an author
create table cover_rule_new (
  id bigint not null primary key,
  version int not null,
  store varchar(16),
  store_class varchar(1),
  category varchar(24),
  cover_days int not null,
  presentation_units bigint,
  service_level_pct numeric(4, 1),
  valid_from date not null,
  reason varchar(400) not null,
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  state varchar(16) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  stands_for varchar(60)
);
insert into cover_rule_new
  select r.id, 0, null, r.store_class, null, r.cover_days, r.presentation_units, null, date '2026-01-01', 'first figures', '',
    timestamp with time zone '2026-01-01 00:00:00+00', 'IN_FORCE', '', null, null
  from cover_rule r;
drop table cover_rule;
alter table cover_rule_new rename to cover_rule;
create unique index cover_rule_stands on cover_rule (stands_for);
create index cover_rule_of on cover_rule (store, valid_from);
create index cover_rule_state on cover_rule (state, valid_from);

create table cover_rule_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  store varchar(16),
  store_class varchar(1),
  category varchar(24),
  cover_days int,
  presentation_units bigint,
  service_level_pct numeric(4, 1),
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
  select nextval('revisions') - 1, current_timestamp, 'system', 'V0130' where exists (select 1 from revision);
insert into cover_rule_aud
  select r.id, v.id, 0, r.store, r.store_class, r.category, r.cover_days, r.presentation_units, r.service_level_pct, r.valid_from,
    r.reason, r.proposed_by, r.proposed_at, r.state, r.decided_by, r.decided_at, r.stands_for
  from cover_rule r, revision v where v.reason = 'V0130' and v.actor = 'system';

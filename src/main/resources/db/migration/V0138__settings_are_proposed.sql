-- what the company says of itself is proposed by one administrator and brought into force by another; the figures that stood in
-- the portal until now hold as they were, without an author
create table setting (
  id bigint not null primary key,
  version int not null,
  name varchar(40) not null,
  told bigint not null,
  valid_from date not null,
  reason varchar(400) not null,
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  state varchar(16) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  stands_for varchar(60)
);
create unique index setting_stands on setting (stands_for);
create index setting_of on setting (name, state, valid_from);

create table setting_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  name varchar(40),
  told bigint,
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

insert into setting values
  (-1, 0, 'TARGET_TONNES', 200000, date '2000-01-01', 'first figures', '', timestamp with time zone '2026-01-01 00:00:00+00',
    'IN_FORCE', '', null, null),
  (-2, 0, 'ORDER_LEAD_HOURS', 96, date '2000-01-01', 'first figures', '', timestamp with time zone '2026-01-01 00:00:00+00',
    'IN_FORCE', '', null, null);

-- whoever holds the chain over the past already reads them there, too; a new portal has no past yet
insert into revision (id, at, actor, reason)
  select nextval('revisions') - 1, current_timestamp, 'system', 'V0138' where exists (select 1 from revision);
insert into setting_aud
  select s.id, v.id, 0, s.name, s.told, s.valid_from, s.reason, s.proposed_by, s.proposed_at, s.state, s.decided_by, s.decided_at,
    s.stands_for
  from setting s, revision v where v.reason = 'V0138' and v.actor = 'system';

-- what comes on top of the goods' price is proposed by one of finance and brought into force by another; the rules that the
-- portal is born with stand as they were, without an author
create table landed_rule_new (
  id bigint not null primary key,
  version int not null,
  category varchar(24) not null,
  freight_per_kg numeric(9, 4) not null,
  insurance_permille numeric(7, 3) not null,
  duty_pct numeric(7, 3) not null,
  consumption_tax_pct numeric(7, 3) not null,
  handling_per_case numeric(9, 4) not null,
  truck_per_kg numeric(9, 4) not null,
  margin_pct numeric(7, 3) not null,
  vat_pct numeric(7, 3) not null,
  valid_from date not null,
  reason varchar(400) not null,
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  state varchar(16) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  stands_for varchar(60)
);
insert into landed_rule_new
  select r.id, 0, r.category, r.freight_per_kg, r.insurance_permille, r.duty_pct, r.consumption_tax_pct, r.handling_per_case,
    r.truck_per_kg, r.margin_pct, r.vat_pct, r.valid_from, 'first figures', '', cast(r.valid_from as timestamp with time zone),
    'IN_FORCE', '', null, null
  from landed_rule r;
drop table landed_rule;
alter table landed_rule_new rename to landed_rule;
create unique index landed_rule_stands on landed_rule (stands_for);
create index landed_rule_of on landed_rule (category, valid_from);
create index landed_rule_state on landed_rule (state);

create table landed_rule_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  category varchar(24),
  freight_per_kg numeric(9, 4),
  insurance_permille numeric(7, 3),
  duty_pct numeric(7, 3),
  consumption_tax_pct numeric(7, 3),
  handling_per_case numeric(9, 4),
  truck_per_kg numeric(9, 4),
  margin_pct numeric(7, 3),
  vat_pct numeric(7, 3),
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
  select nextval('revisions') - 1, current_timestamp, 'system', 'V0120' where exists (select 1 from revision);
insert into landed_rule_aud
  select r.id, v.id, 0, r.category, r.freight_per_kg, r.insurance_permille, r.duty_pct, r.consumption_tax_pct,
    r.handling_per_case, r.truck_per_kg, r.margin_pct, r.vat_pct, r.valid_from, r.reason, r.proposed_by, r.proposed_at, r.state, r.decided_by, r.decided_at, r.stands_for
  from landed_rule r, revision v where v.reason = 'V0120' and v.actor = 'system';

-- which papers goods need is proposed by quality and brought into force by a buyer; what the portal asked for until now stands
-- as it was, each with its source and without an author
create table paper_rule (
  id bigint not null primary key,
  version int not null,
  category varchar(24),
  code varchar(10),
  paper varchar(30) not null,
  gate varchar(10) not null,
  valid_from date not null,
  reason varchar(400) not null,
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  state varchar(16) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  stands_for varchar(60)
);
create unique index paper_rule_stands on paper_rule (stands_for);
create index paper_rule_state on paper_rule (state, valid_from);

create table paper_rule_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  category varchar(24),
  code varchar(10),
  paper varchar(30),
  gate varchar(10),
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

insert into paper_rule
  select v.id, 0, null, v.code, v.paper, 'ACTIVATE', date '2026-01-01', v.why, '', timestamp with time zone '2026-01-01 00:00:00+00',
    'IN_FORCE', '', null, null
  from (values
    (-1, '02', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-2, '02', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-3, '03', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-4, '03', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-5, '04', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-6, '04', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-7, '07', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-8, '07', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-9, '08', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-10, '08', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-11, '09', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-12, '09', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-13, '10', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-14, '10', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-15, '11', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-16, '11', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-17, '15', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-18, '15', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-19, '16', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-20, '16', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-21, '17', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-22, '17', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-23, '18', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-24, '18', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-25, '19', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-26, '19', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-27, '20', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-28, '20', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-29, '21', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-30, '21', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-31, '22', 'PRODUCER_REGISTRATION', 'GACC Decree 280 of 2026'),
    (-32, '22', 'CHINESE_LABEL', 'GACC Decree 280 of 2026'),
    (-33, '02', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-34, '03', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-35, '0401', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-36, '0402', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-37, '0403', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-38, '0404', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-39, '0405', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-40, '0406', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-41, '0407', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-42, '0409', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-43, '1601', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-44, '1602', 'HEALTH_CERTIFICATE', 'GACC lists for food of animal origin'),
    (-45, '2203', 'CERTIFICATE_OF_ORIGIN', 'rules for wine and spirits'),
    (-46, '2204', 'CERTIFICATE_OF_ORIGIN', 'rules for wine and spirits'),
    (-47, '2205', 'CERTIFICATE_OF_ORIGIN', 'rules for wine and spirits'),
    (-48, '2206', 'CERTIFICATE_OF_ORIGIN', 'rules for wine and spirits'),
    (-49, '2208', 'CERTIFICATE_OF_ORIGIN', 'rules for wine and spirits'),
    (-50, '190110', 'FORMULA_REGISTRATION', 'SAMR rules for infant formula'),
    (-51, '3303', 'COSMETICS_FILING', 'NMPA rules for cosmetics'),
    (-52, '3304', 'COSMETICS_FILING', 'NMPA rules for cosmetics'),
    (-53, '3305', 'COSMETICS_FILING', 'NMPA rules for cosmetics'),
    (-54, '3306', 'COSMETICS_FILING', 'NMPA rules for cosmetics'),
    (-55, '3307', 'COSMETICS_FILING', 'NMPA rules for cosmetics'),
    (-56, '3303', 'SAFETY_DATA_SHEET', 'rules for dangerous goods by air'),
    (-57, '9503', 'COMPULSORY_CERTIFICATE', 'CCC catalogue'),
    (-58, '8509', 'COMPULSORY_CERTIFICATE', 'CCC catalogue'),
    (-59, '8516', 'COMPULSORY_CERTIFICATE', 'CCC catalogue')
  ) as v (id, code, paper, why);

-- whoever holds the chain over the past already reads them there, too; a new portal has no past yet
insert into revision (id, at, actor, reason)
  select nextval('revisions') - 1, current_timestamp, 'system', 'V0137' where exists (select 1 from revision);
insert into paper_rule_aud
  select r.id, v.id, 0, r.category, r.code, r.paper, r.gate, r.valid_from, r.reason, r.proposed_by, r.proposed_at, r.state,
    r.decided_by, r.decided_at, r.stands_for
  from paper_rule r, revision v where v.reason = 'V0137' and v.actor = 'system';

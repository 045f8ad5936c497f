-- which days people in China work is proposed by one administrator and brought into force by another; the years that the
-- portal was born with stand as they were decreed, without an author. Source: gov.cn notices as collected by
-- NateScarlet/holiday-cn (MIT)
create table calendar_sheet (
  id bigint not null primary key,
  version int not null,
  country varchar(2) not null,
  of_year int not null,
  whole_year boolean not null,
  days varchar(32000) not null,
  valid_from date not null,
  reason varchar(400) not null,
  proposed_by varchar(60) not null,
  proposed_at timestamp with time zone not null,
  state varchar(16) not null,
  decided_by varchar(60) not null,
  decided_at timestamp with time zone,
  stands_for varchar(60)
);
create unique index calendar_sheet_stands on calendar_sheet (stands_for);
create index calendar_sheet_state on calendar_sheet (state);

create table calendar_sheet_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  country varchar(2),
  of_year int,
  whole_year boolean,
  days varchar(32000),
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

insert into calendar_sheet values (-5, 0, 'CN', 2022, true, '2022-01-01,2022-01-03,REST,元旦
2022-01-29,2022-01-29,WORK,春节
2022-01-30,2022-01-30,WORK,春节
2022-01-31,2022-02-06,REST,春节
2022-04-02,2022-04-02,WORK,清明节
2022-04-03,2022-04-05,REST,清明节
2022-04-24,2022-04-24,WORK,劳动节
2022-04-30,2022-05-04,REST,劳动节
2022-05-07,2022-05-07,WORK,劳动节
2022-06-03,2022-06-05,REST,端午节
2022-09-10,2022-09-12,REST,中秋节
2022-10-01,2022-10-07,REST,国庆节
2022-10-08,2022-10-08,WORK,国庆节
2022-10-09,2022-10-09,WORK,国庆节
2022-12-31,2022-12-31,REST,元旦',
  '2022-01-01', '国务院办公厅关于2022年部分节假日安排的通知', '', timestamp with time zone '2022-01-01 00:00:00+00', 'IN_FORCE', '', null, null);
insert into calendar_sheet values (-4, 0, 'CN', 2023, true, '2023-01-01,2023-01-02,REST,元旦
2023-01-21,2023-01-27,REST,春节
2023-01-28,2023-01-28,WORK,春节
2023-01-29,2023-01-29,WORK,春节
2023-04-05,2023-04-05,REST,清明节
2023-04-23,2023-04-23,WORK,劳动节
2023-04-29,2023-05-03,REST,劳动节
2023-05-06,2023-05-06,WORK,劳动节
2023-06-22,2023-06-24,REST,端午节
2023-06-25,2023-06-25,WORK,端午节
2023-09-29,2023-10-06,REST,中秋节、国庆节
2023-10-07,2023-10-07,WORK,中秋节、国庆节
2023-10-08,2023-10-08,WORK,中秋节、国庆节',
  '2023-01-01', '国务院办公厅关于2023年部分节假日安排的通知', '', timestamp with time zone '2023-01-01 00:00:00+00', 'IN_FORCE', '', null, null);
insert into calendar_sheet values (-3, 0, 'CN', 2024, true, '2024-01-01,2024-01-01,REST,元旦
2024-02-04,2024-02-04,WORK,春节
2024-02-10,2024-02-17,REST,春节
2024-02-18,2024-02-18,WORK,春节
2024-04-04,2024-04-06,REST,清明节
2024-04-07,2024-04-07,WORK,清明节
2024-04-28,2024-04-28,WORK,劳动节
2024-05-01,2024-05-05,REST,劳动节
2024-05-11,2024-05-11,WORK,劳动节
2024-06-10,2024-06-10,REST,端午节
2024-09-14,2024-09-14,WORK,中秋节
2024-09-15,2024-09-17,REST,中秋节
2024-09-29,2024-09-29,WORK,国庆节
2024-10-01,2024-10-07,REST,国庆节
2024-10-12,2024-10-12,WORK,国庆节',
  '2024-01-01', '国务院办公厅关于2024年部分节假日安排的通知', '', timestamp with time zone '2024-01-01 00:00:00+00', 'IN_FORCE', '', null, null);
insert into calendar_sheet values (-2, 0, 'CN', 2025, true, '2025-01-01,2025-01-01,REST,元旦
2025-01-26,2025-01-26,WORK,春节
2025-01-28,2025-02-04,REST,春节
2025-02-08,2025-02-08,WORK,春节
2025-04-04,2025-04-06,REST,清明节
2025-04-27,2025-04-27,WORK,劳动节
2025-05-01,2025-05-05,REST,劳动节
2025-05-31,2025-06-02,REST,端午节
2025-09-28,2025-09-28,WORK,国庆节、中秋节
2025-10-01,2025-10-08,REST,国庆节、中秋节
2025-10-11,2025-10-11,WORK,国庆节、中秋节',
  '2025-01-01', '国务院办公厅关于2025年部分节假日安排的通知', '', timestamp with time zone '2025-01-01 00:00:00+00', 'IN_FORCE', '', null, null);
insert into calendar_sheet values (-1, 0, 'CN', 2026, true, '2026-01-01,2026-01-03,REST,元旦
2026-01-04,2026-01-04,WORK,元旦
2026-02-14,2026-02-14,WORK,春节
2026-02-15,2026-02-23,REST,春节
2026-02-28,2026-02-28,WORK,春节
2026-04-04,2026-04-06,REST,清明节
2026-05-01,2026-05-05,REST,劳动节
2026-05-09,2026-05-09,WORK,劳动节
2026-06-19,2026-06-21,REST,端午节
2026-09-20,2026-09-20,WORK,国庆节
2026-09-25,2026-09-27,REST,中秋节
2026-10-01,2026-10-07,REST,国庆节
2026-10-10,2026-10-10,WORK,国庆节',
  '2026-01-01', '国务院办公厅关于2026年部分节假日安排的通知', '', timestamp with time zone '2026-01-01 00:00:00+00', 'IN_FORCE', '', null, null);

-- whoever holds the chain over the past already reads them there, too; a new portal has no past yet
insert into revision (id, at, actor, reason)
  select nextval('revisions') - 1, current_timestamp, 'system', 'V0122' where exists (select 1 from revision);
insert into calendar_sheet_aud
  select s.id, v.id, 0, s.country, s.of_year, s.whole_year, s.days, s.valid_from, s.reason, s.proposed_by, s.proposed_at, s.state, s.decided_by, s.decided_at, s.stands_for
  from calendar_sheet s, revision v where v.reason = 'V0122' and v.actor = 'system';

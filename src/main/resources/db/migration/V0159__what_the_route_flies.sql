-- what all who ship fly on the route in a year is the airline's figure; nobody has told it yet
insert into setting values
  (-4, 0, 'ROUTE_TONNES', 0, date '2000-01-01', 'not told yet', '', timestamp with time zone '2026-01-01 00:00:00+00',
    'IN_FORCE', '', null, null);

-- whoever holds the chain over the past already reads it there, too; a new portal has no past yet
insert into revision (id, at, actor, reason)
  select nextval('revisions') - 1, current_timestamp, 'system', 'V0159' where exists (select 1 from revision);
insert into setting_aud
  select s.id, v.id, 0, s.name, s.told, s.valid_from, s.reason, s.proposed_by, s.proposed_at, s.state, s.decided_by, s.decided_at,
    s.stands_for
  from setting s, revision v where s.id = -4 and v.reason = 'V0159' and v.actor = 'system';

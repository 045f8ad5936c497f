-- what a promotion sells beside the usual, as long as no promotion of a store's own has told it
insert into setting values
  (-3, 0, 'PROMOTION_PERCENT', 150, date '2000-01-01', 'first figures', '', timestamp with time zone '2026-01-01 00:00:00+00',
    'IN_FORCE', '', null, null);

-- whoever holds the chain over the past already reads it there, too; a new portal has no past yet
insert into revision (id, at, actor, reason)
  select nextval('revisions') - 1, current_timestamp, 'system', 'V0154' where exists (select 1 from revision);
insert into setting_aud
  select s.id, v.id, 0, s.name, s.told, s.valid_from, s.reason, s.proposed_by, s.proposed_at, s.state, s.decided_by, s.decided_at,
    s.stands_for
  from setting s, revision v where s.id = -3 and v.reason = 'V0154' and v.actor = 'system';

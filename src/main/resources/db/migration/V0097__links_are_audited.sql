-- The hash of 256 random bits tells nobody anything, and what stands in the audit is sealed with it.
alter table portal_user_aud add column link_hash varchar(64);

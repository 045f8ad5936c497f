-- Nobody but its owner knows a password: it is set with a link that serves once, within a day.
alter table portal_user alter column password_hash drop not null;
alter table portal_user add column link_hash varchar(64);
alter table portal_user add column link_by varchar(60);
alter table portal_user add column link_until timestamp with time zone;
alter table portal_user add column link_used_at timestamp with time zone;
alter table portal_user add column link_waits boolean;
alter table portal_user_aud add column link_by varchar(60);
alter table portal_user_aud add column link_until timestamp with time zone;
alter table portal_user_aud add column link_used_at timestamp with time zone;
alter table portal_user_aud add column link_waits boolean;
create unique index portal_user_link on portal_user (link_hash);

-- What somebody shall be allowed, until a second administrator has approved it.
alter table portal_user add column asked_by varchar(60);
alter table portal_user add column asked_at timestamp with time zone;
alter table portal_user add column asked_roles varchar(200);
alter table portal_user add column asked_stores varchar(20000);
alter table portal_user add column asked_entry boolean;
alter table portal_user_aud add column asked_by varchar(60);
alter table portal_user_aud add column asked_at timestamp with time zone;
alter table portal_user_aud add column asked_roles varchar(200);
alter table portal_user_aud add column asked_stores varchar(20000);
alter table portal_user_aud add column asked_entry boolean;

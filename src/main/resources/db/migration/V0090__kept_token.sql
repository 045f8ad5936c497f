-- The token by which somebody changed the own password goes on; all others end. Tokens themselves are only appended.
alter table portal_user add column kept_token varchar(64);

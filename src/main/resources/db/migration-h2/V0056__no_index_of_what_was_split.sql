-- H2 keeps an index for each reference. The one from a claim to the claim that it was split from was never asked for, and
-- each claim paid for it; the rows stay as they are, and on PostgreSQL, which keeps no such index, the reference too.
alter table claim add column split_of bigint;
update claim set split_of = split_from where split_from is not null;
alter table claim drop column split_from;
alter table claim alter column split_of rename to split_from;

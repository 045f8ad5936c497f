-- A notice that says anew what its audience was told of the same page before: the earlier ones are new to nobody any more.
alter table notice add column replaces boolean default false not null;
create index notice_about on notice (page, id);

-- H2 keeps an index for each reference. Two of a claim's were never asked: to the claim that it was split from, and to
-- its store, which is found by state and store; yet each claim paid for both. Here the columns stay without a reference;
-- PostgreSQL, which keeps no such index, has both references as ever.
drop index claim_state;
alter table claim add column of_store varchar(16);
alter table claim add column split_of bigint;
update claim set of_store = store, split_of = split_from;
alter table claim alter column of_store set not null;
alter table claim drop column store;
alter table claim drop column split_from;
alter table claim alter column of_store rename to store;
alter table claim alter column split_of rename to split_from;
create index claim_state on claim (state, store);

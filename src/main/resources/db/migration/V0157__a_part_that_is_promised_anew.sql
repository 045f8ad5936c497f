-- Of how many cases of the line another day was promised; all of them where nothing is said.
alter table promise_change add column part bigint;

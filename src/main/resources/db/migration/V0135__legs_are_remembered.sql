-- every leg that goods have behind them is remembered once: whose it was, on which way, and when it ended (seen_at)
alter table transit_time add column origin varchar(3) default 'LUX' not null;
alter table transit_time add column destination varchar(3) default 'CGO' not null;
alter table transit_time add column reference varchar(40);
create unique index transit_time_once on transit_time (reference, leg, storage);
create index transit_time_latest on transit_time (leg, assumed, seen_at);

-- what a store gave up of a line by cancelling, and may take back until the cut-off
alter table order_line add column given_up bigint default 0 not null;
alter table order_line_aud add column given_up bigint;

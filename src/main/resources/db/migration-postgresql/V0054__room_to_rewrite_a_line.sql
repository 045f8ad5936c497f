-- A line is rewritten at each step of its life: sent, bought, allocated, dispatched, received. In a page with room the
-- new version stays beside the old one and no index has to hear of it.
alter table order_line set (fillfactor = 50);

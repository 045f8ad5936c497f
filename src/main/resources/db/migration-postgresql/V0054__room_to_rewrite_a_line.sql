-- A line is rewritten at each step of its life. In a page with room the new version stays beside the old one, and where
-- no column of an index changes (sent for the same flight, bought, allocated, dispatched) no index has to hear of it.
-- Pages that are there already stay as full as they are.
alter table order_line set (fillfactor = 50);

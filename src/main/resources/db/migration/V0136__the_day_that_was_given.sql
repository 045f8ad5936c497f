-- how well promises are kept is measured on the day that was promised first, not on what was decided since
alter table order_line add column given_nine_in_ten date;
alter table order_line_aud add column given_nine_in_ten date;
update order_line set given_nine_in_ten = promise_nine_in_ten where promise_by_rule = true;
update order_line set given_nine_in_ten = (
    select c.nine_in_ten_before from promise_change c where c.id = (
      select min(d.id) from promise_change d where d.line_id = order_line.id))
  where promise_by_rule = true and id in (select line_id from promise_change);
create index order_line_given on order_line (given_nine_in_ten);

-- whether the portal's own rules made the promise; a past that was written down otherwise proves nothing about them
alter table order_line add promise_by_rule boolean default false not null;
alter table order_line_aud add promise_by_rule boolean;
-- only the portal itself freezes a quote together with a promise
update order_line set promise_by_rule = true where price_quote is not null and promise_likely is not null;

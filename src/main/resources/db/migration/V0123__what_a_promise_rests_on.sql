-- what a promise rests on: goods at the hub, in the air, bought, or the next flight, as every promise did until now
alter table order_line add column promise_via varchar(8) default 'NEXT' not null;
alter table order_line_aud add column promise_via varchar(8);

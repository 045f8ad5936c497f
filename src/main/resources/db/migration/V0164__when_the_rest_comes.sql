-- the day of the cases that wait beside those that were given, whose day stands on the line
alter table order_line add column rest_likely date;
alter table order_line add column rest_nine_in_ten date;
alter table order_line add column rest_since varchar(16);
alter table order_line add column rest_cases bigint;
-- the day on which their flight lands: when goods of it are shared out, their day is over
alter table order_line add column rest_lands date;
alter table order_line_aud add column rest_likely date;
alter table order_line_aud add column rest_nine_in_ten date;
alter table order_line_aud add column rest_since varchar(16);
alter table order_line_aud add column rest_cases bigint;
alter table order_line_aud add column rest_lands date;

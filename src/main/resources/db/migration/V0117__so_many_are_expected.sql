-- so many of the open cases of a line are expected on its day, by its supplier's word; empty when it is all of them
alter table order_line add column expected_cases bigint;
alter table order_line_aud add column expected_cases bigint;

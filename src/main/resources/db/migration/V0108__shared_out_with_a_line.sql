-- when goods were last shared out with a line: from then on only what it was given is told as coming
alter table order_line add column shared_out_at timestamp with time zone;
alter table order_line_aud add column shared_out_at timestamp with time zone;

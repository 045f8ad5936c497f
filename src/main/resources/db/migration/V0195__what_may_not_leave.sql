-- a line of a delivery whose goods are held back at the hub before it left: by which hold, of what kind, and what was said of it
alter table delivery_line add hold_id bigint;
alter table delivery_line add hold_kind varchar(20);
alter table delivery_line add hold_note varchar(200);
alter table delivery_line_aud add hold_id bigint;
alter table delivery_line_aud add hold_kind varchar(20);
alter table delivery_line_aud add hold_note varchar(200);

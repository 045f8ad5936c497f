-- a moment of a customs entry that was typed wrongly: what stood there, what stands there now, who says so and why
create table customs_correction (
  id bigint not null primary key,
  entry_id bigint not null,
  moment varchar(10) not null,
  was timestamp with time zone not null,
  becomes timestamp with time zone not null,
  reason varchar(200) not null,
  corrected_by varchar(60) not null,
  corrected_at timestamp with time zone not null
);
create index customs_correction_entry on customs_correction (entry_id);
-- after its index, so that no database makes another one for it
alter table customs_correction add constraint customs_correction_of foreign key (entry_id) references customs_entry (id);

-- what goods were held back for before somebody proposed to write them off: if it is turned down they are held so again
alter table hub_write_off add column held_as varchar(16);
alter table hub_write_off add column held_note varchar(200);
alter table hub_write_off_aud add column held_as varchar(16);
alter table hub_write_off_aud add column held_note varchar(200);

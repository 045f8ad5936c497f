-- a moment of a customs entry that was typed wrongly: what stood there, what stands there now, who says so and why
create table customs_correction (
  id bigint not null primary key,
  entry_id bigint not null references customs_entry (id),
  moment varchar(10) not null,
  was timestamp with time zone not null,
  becomes timestamp with time zone not null,
  reason varchar(200) not null,
  corrected_by varchar(60) not null,
  corrected_at timestamp with time zone not null
);
create index customs_correction_entry on customs_correction (entry_id);

-- one field of many products said anew at once, and how to take it back
create table bulk_edit (
  id bigint not null primary key,
  version integer not null,
  number varchar(24) not null unique,
  field varchar(32) not null,
  new_value varchar(120) not null,
  products integer not null,
  made_by varchar(60) not null,
  made_at timestamp with time zone not null,
  undone_by varchar(60) not null,
  undone_at timestamp with time zone,
  undone integer not null
);
create table bulk_edit_aud (
  id bigint not null, rev bigint not null references revision (id), revtype smallint,
  number varchar(24), field varchar(32), new_value varchar(120), products integer, made_by varchar(60),
  made_at timestamp with time zone, undone_by varchar(60), undone_at timestamp with time zone, undone integer,
  primary key (rev, id)
);
create table bulk_edit_line (
  id bigint not null primary key,
  edit_id bigint not null references bulk_edit (id),
  product_id bigint not null references product (id),
  old_value varchar(120) not null,
  old_status varchar(16) not null,
  old_submitted_by varchar(60) not null,
  version_after integer not null,
  unique (edit_id, product_id)
);

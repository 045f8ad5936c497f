-- what a list held before somebody emptied it, for half an hour: whoever opens the list can bring it back
create table cleared_list (
  id bigint not null primary key,
  version integer not null,
  order_id bigint not null unique references store_order (id),
  cleared_by varchar(60) not null,
  cleared_at timestamp with time zone not null,
  held text not null
);
create table cleared_list_aud (
  id bigint not null,
  rev bigint not null references revision (id),
  revtype smallint,
  order_id bigint,
  cleared_by varchar(60),
  cleared_at timestamp with time zone,
  held text,
  primary key (rev, id)
);
-- cases that the store took as another product are not those that nobody accepted
alter table order_line add exchanged bigint default 0 not null;
alter table order_line_aud add exchanged bigint;

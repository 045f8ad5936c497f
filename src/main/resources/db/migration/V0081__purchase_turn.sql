-- what the supplier asks in its answer, what was cancelled of a line, and every step that an order took with its reason
alter table purchase_order add column was_sent boolean default false not null;
alter table purchase_order_aud add column was_sent boolean;
update purchase_order set was_sent = true where state in ('SENT', 'CONFIRMED', 'CONSIGNED', 'RECEIVED');

alter table purchase_line add column cancelled bigint default 0 not null;
alter table purchase_line add column answered_price numeric(19, 4);
alter table purchase_line_aud add column cancelled bigint;
alter table purchase_line_aud add column answered_price numeric(19, 4);
alter table purchase_line add constraint purchase_line_cancelled check (cancelled >= 0 and confirmed + cancelled <= ordered);

create table purchase_turn (
  id bigint not null primary key,
  order_number varchar(20) not null references purchase_order (number),
  at timestamp with time zone not null,
  actor varchar(60) not null,
  step varchar(16) not null,
  reason varchar(200) not null
);
create index purchase_turn_order on purchase_turn (order_number, id);

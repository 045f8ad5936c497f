-- our messages to carriers, as they were handed out; never changed
create table sent_message (
  id bigint not null primary key,
  awb varchar(12) not null references consignment (awb),
  kind varchar(8) not null,
  house varchar(12) not null,
  body text not null,
  sent_by varchar(60) not null,
  sent_at timestamp with time zone not null
);
create index sent_message_awb on sent_message (awb, id);

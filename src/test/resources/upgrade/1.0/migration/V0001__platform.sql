create sequence ids start with 1 increment by 50;
create sequence revisions start with 1 increment by 50;
create sequence document_numbers start with 1 increment by 1;

create table revision (
  id bigint not null primary key,
  at timestamp with time zone not null,
  actor varchar(60) not null,
  reason varchar(400) not null
);
create index revision_at on revision (at);

-- one command, one effect: the key is taken in the command's own transaction
create table command_log (
  actor varchar(60) not null,
  command_key varchar(200) not null,
  fingerprint varchar(64) not null,
  at timestamp with time zone not null,
  result text,
  answer_status integer,
  answer_location varchar(400),
  answer text,
  primary key (actor, command_key)
);
create index command_log_at on command_log (at);

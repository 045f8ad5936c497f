-- what a store saw of the goods that it threw away
create table waste_photo (
  id bigint not null primary key,
  number varchar(20) not null unique references waste_note (number),
  media_type varchar(20) not null,
  content bytea not null
);
create index waste_note_store on waste_note (store, noted_at);

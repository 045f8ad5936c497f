-- a photo, once, whatever it shows: a line of a receipt or of a delivery, goods that were thrown away
create table photo (
  id bigint not null primary key,
  subject varchar(60) not null,
  media_type varchar(20) not null,
  content bytea not null,
  taken_by varchar(60) not null,
  taken_at timestamp with time zone not null,
  rev bigint
);
create index photo_subject on photo (subject, id);
-- H2 takes this index for the reference
create index photo_rev on photo (rev);
alter table photo add constraint photo_revision foreign key (rev) references revision (id);

-- all numbers come from one sequence, so none is there twice
insert into photo (id, subject, media_type, content, taken_by, taken_at, rev)
  select p.id, p.receipt || '/' || cast(p.position as varchar(10)), p.media_type, p.content, p.taken_by, p.taken_at, p.rev
  from receipt_photo p;
insert into photo (id, subject, media_type, content, taken_by, taken_at, rev)
  select p.id, p.delivery || '/' || cast(p.position as varchar(10)), p.media_type, p.content, p.taken_by, p.taken_at, p.rev
  from delivery_photo p;
insert into photo (id, subject, media_type, content, taken_by, taken_at, rev)
  select p.id, p.number, p.media_type, p.content, w.noted_by, w.noted_at, w.rev
  from waste_photo p join waste_note w on w.number = p.number;
drop table receipt_photo;
drop table delivery_photo;
drop table waste_photo;

-- and so a remark: those on consignments stand where all others do, and all may be as long as theirs
alter table remark alter column text set data type varchar(2000);
insert into remark (id, subject, said_at, said_by, text, rev)
  select c.id, c.awb, c.said_at, c.said_by, c.words, c.rev
  from consignment_comment c;
drop table consignment_comment;

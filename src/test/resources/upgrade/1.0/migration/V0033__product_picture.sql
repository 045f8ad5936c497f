-- what products look like, made anew from what was uploaded; the newest counts, and one without content takes it away
create table product_picture (
  id bigint not null primary key,
  sku varchar(32) not null references product (sku),
  content bytea not null,
  drawn_by varchar(60) not null,
  drawn_at timestamp with time zone not null
);
create index product_picture_sku on product_picture (sku, id);

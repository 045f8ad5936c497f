-- what each node's search has yet to learn: written with the change, read by every node, forgotten after some days
create table product_news (
  id bigint not null primary key,
  about varchar(8) not null,
  subject bigint not null,
  told_at timestamp with time zone not null
);
create index product_news_told_at on product_news (told_at);

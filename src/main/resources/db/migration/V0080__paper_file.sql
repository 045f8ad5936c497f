-- the paper itself as somebody has it in hand, beside what is said of it; written once
alter table product_paper add column file_type varchar(40);
alter table product_paper_aud add column file_type varchar(40);

create table paper_file (
  id bigint not null primary key,
  paper_id bigint not null references product_paper (id),
  content bytea not null,
  kept_by varchar(60) not null,
  kept_at timestamp with time zone not null,
  unique (paper_id)
);

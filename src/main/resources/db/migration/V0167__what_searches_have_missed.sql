-- what people of a store searched for and nobody has: told to those who say what words mean
create table search_miss (
  id bigint not null primary key,
  store varchar(16) not null,
  typed varchar(80) not null,
  folded varchar(80) not null,
  at timestamp with time zone not null
);
create index search_miss_of on search_miss (store, at);
create index search_miss_word on search_miss (folded);

-- a row while the sample company is being made; one that is found at a later start means that making it was cut off
create table sample_making (
  begun_at timestamp with time zone not null
);

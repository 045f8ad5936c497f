-- One database with two users, by a superuser: psql -v owner_password=… -v app_password=… -f roles.sql
-- airsilk_owner owns the schema and changes it when a new release starts; airsilk_app is the portal's daily user. Its
-- rights are given after each change of the schema: no UPDATE and no DELETE on what is only appended (movements, legs,
-- messages, revisions, audit rows), so that not even a fault of the portal can rewrite the past.
create role airsilk_owner login password :'owner_password';
create role airsilk_app login password :'app_password';
alter role airsilk_app set default_transaction_isolation = 'read committed';
create database airsilk owner airsilk_owner encoding 'UTF8' template template0;
revoke all on database airsilk from public;
grant connect on database airsilk to airsilk_app;
\connect airsilk
alter schema public owner to airsilk_owner;
revoke all on schema public from public;

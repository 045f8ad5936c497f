-- who may order: a store's code, ALL, or OWNER:, CITY: or CLASS: and whose stores are meant; an owner's name has up to 120
alter table assortment_line alter column store set data type varchar(128);

-- names in official languages of the Union beyond English, French, German and Italian: JSON by language, empty when there are none
alter table product add column other_names varchar(16000) default '' not null;
alter table product_aud add column other_names varchar(16000);
alter table staged_row add column other_names varchar(16000) default '' not null;
alter table product_change add column other_names varchar(16000) default '' not null;

-- the category that a person has put a product in; without one its customs code tells it
alter table product add column chosen_category varchar(24);
alter table product_aud add column chosen_category varchar(24);
alter table staged_row add column chosen_category varchar(24);
alter table product_change add column chosen_category varchar(24);

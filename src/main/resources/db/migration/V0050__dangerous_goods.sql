-- how goods that may only be flown declared are named on the declaration, such as UN1266 3 II
alter table product add column dangerous_goods varchar(16);
alter table product_aud add column dangerous_goods varchar(16);
alter table staged_row add column dangerous_goods varchar(16);
alter table product_change add column dangerous_goods varchar(16);

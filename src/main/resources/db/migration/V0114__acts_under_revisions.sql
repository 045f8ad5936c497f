-- What somebody does and no audited row tells stands under a revision too, so that the list of changes has it under
-- their name. What was done before this has none: a past that is sealed is not written anew.
alter table product_picture add column rev bigint references revision (id);
alter table raw_message add column rev bigint references revision (id);
alter table sent_message add column rev bigint references revision (id);
alter table consignment_comment add column rev bigint references revision (id);
alter table remark add column rev bigint references revision (id);
alter table receipt_photo add column rev bigint references revision (id);
alter table delivery_photo add column rev bigint references revision (id);
alter table waste_note add column rev bigint references revision (id);
alter table waste_taken_back add column rev bigint references revision (id);
alter table sales_report add column rev bigint references revision (id);

-- when somebody's password was set last; the audit does not repeat its hash
alter table portal_user add column password_set_at timestamp with time zone;
alter table portal_user_aud add column password_set_at timestamp with time zone;

-- a price of a draft that was mended: the line that it was in counts no more, and another one has been written
create table price_mend (
  id bigint not null primary key,
  list_id bigint not null references price_list (id),
  line_id bigint not null unique,
  sku varchar(32) not null references product (sku),
  from_cases bigint not null,
  amount_before numeric(19, 4) not null,
  amount_after numeric(19, 4) not null,
  mended_by varchar(60) not null,
  mended_at timestamp with time zone not null,
  rev bigint references revision (id)
);

-- who gave a delivery up before it left, who said last what came of it, and when: it is said to the colleague who comes second
alter table delivery add cancelled_by varchar(60);
alter table delivery add cancelled_at timestamp with time zone;
alter table delivery add corrected_by varchar(60);
alter table delivery add corrected_at timestamp with time zone;
alter table delivery_aud add cancelled_by varchar(60);
alter table delivery_aud add cancelled_at timestamp with time zone;
alter table delivery_aud add corrected_by varchar(60);
alter table delivery_aud add corrected_at timestamp with time zone;

-- who called a transfer back, who said last what came of it, and when: it is said to the colleague who comes second
alter table store_transfer add called_back_by varchar(60);
alter table store_transfer add called_back_at timestamp with time zone;
alter table store_transfer add corrected_by varchar(60);
alter table store_transfer add corrected_at timestamp with time zone;
alter table store_transfer_aud add called_back_by varchar(60);
alter table store_transfer_aud add called_back_at timestamp with time zone;
alter table store_transfer_aud add corrected_by varchar(60);
alter table store_transfer_aud add corrected_at timestamp with time zone;

-- a run that the second person does not agree to goes back to whoever calculated it, with a reason
alter table allocation_run add column sent_back_by varchar(60);
alter table allocation_run add column sent_back_reason varchar(200);
alter table allocation_run_aud add column sent_back_by varchar(60);
alter table allocation_run_aud add column sent_back_reason varchar(200);

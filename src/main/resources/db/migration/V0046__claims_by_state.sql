-- Allocation asks for the live claims of all stores; of the claims only few are live.
drop index claim_store;
create index claim_state on claim (state, store);

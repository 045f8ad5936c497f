-- H2 makes an index of its own for each reference that has none yet; PostgreSQL makes none, so the common migrations add
-- one. On H2 that is the same index twice, and each row paid for both.
drop index if exists allocation_lock_run;
drop index if exists allocation_share_supply;
drop index if exists allocation_supply_supply;
drop index if exists carrier_event_message;
drop index if exists claim_supply;
drop index if exists claim_change_claim;
drop index if exists counter_offer_line;
drop index if exists customs_entry_awb;
drop index if exists delivery_line_claim;
drop index if exists delivery_line_lot;
drop index if exists discrepancy_case_awb;
drop index if exists lot_hold_lot;
drop index if exists order_line_why_line;
drop index if exists order_unclear_line_order;
drop index if exists price_line_sku;
drop index if exists promise_change_line;
drop index if exists receipt_awb;
drop index if exists receipt_count_receipt;
drop index if exists sheet_mend_import;
drop index if exists sold_units_report;
drop index if exists stock_leg_movement;
drop index if exists stock_movement_lot;
drop index if exists supplier_invoice_order;
drop index if exists supply_change_supply;

-- After each start of the owner's: what the portal's own user may do. It reads and writes, but what is only appended it
-- can neither change nor delete; AppendOnlyTest holds the list against the entities.
do $$
declare
  portal constant text := '${app}';
  appended record;
begin
  if current_user = portal then
    return;
  end if;
  -- two nodes that start together would otherwise change the same rights at once
  perform pg_advisory_xact_lock(hashtext('airsilk rights'));
  execute format('grant usage on schema %I to %I', current_schema(), portal);
  execute format('grant select, insert, update, delete on all tables in schema %I to %I', current_schema(), portal);
  execute format('grant usage, select on all sequences in schema %I to %I', current_schema(), portal);
  execute format('revoke insert, update, delete on flyway_schema_history from %I', portal);
  for appended in
    select tablename from pg_tables where schemaname = current_schema() and (tablename like '%\_aud' or tablename = 'seal_portion' or tablename in (
      'access_token', 'allocation_attempt', 'allocation_case', 'allocation_line', 'allocation_lock',
      'allocation_room', 'allocation_share', 'allocation_supply',
      'assortment_line', 'bulk_edit_line', 'carrier_event', 'charge', 'charge_file', 'claim_change', 'customs_correction',
      'notice', 'notice_opened', 'notice_seen', 'order_change', 'order_line_why', 'pack', 'paper_file', 'photo', 'price_line', 'price_mend', 'price_step',
      'delivery_correction', 'ended_access', 'product_change', 'product_picture', 'promise_change', 'promotion_line', 'purchase_turn', 'quoted_cost', 'raw_message', 'remark', 'revision',
      'sales_report', 'sent_message', 'sheet_aside', 'sheet_mend', 'sheet_problem', 'shortfall', 'sold_units', 'staged_row', 'staged_step', 'stock_leg', 'stock_lot',
      'stock_movement', 'stock_opening_line', 'suggestion_answer', 'supply_change', 'tariff_measure', 'transit_time', 'waste_note', 'waste_taken_back',
      'withdrawn_booking'))
  loop
    execute format('revoke update, delete, truncate on %I from %I', appended.tablename, portal);
  end loop;
end $$;

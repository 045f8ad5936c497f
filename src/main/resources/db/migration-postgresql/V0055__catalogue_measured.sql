-- The planner hears once a minute how large tables have become; an import that fills them tells it at once. Only the
-- tables' owner may, and the portal's daily user is another: the function does it in the owner's name.
create function measure_catalogue() returns boolean language plpgsql security definer set search_path from current as $$
begin
  analyze product;
  analyze product_aud;
  analyze pack;
  analyze price_line;
  analyze product_change;
  analyze staged_row;
  analyze sheet_problem;
  return true;
end $$;

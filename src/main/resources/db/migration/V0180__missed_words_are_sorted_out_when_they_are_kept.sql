-- what has a meaning by now, and the letters on the way to a longer text: sorted out when they are kept, and no more with each look
delete from search_miss where exists (
  select 1 from synonym s where s.folded like concat(search_miss.folded, '%'));
delete from search_miss where exists (
  select 1 from search_miss o where o.store = search_miss.store and o.at >= search_miss.at
    and o.at < search_miss.at + interval '1' minute
    and o.folded like concat(search_miss.folded, '%') and o.folded <> search_miss.folded);

-- When the pieces of a flight have landed or are to land by the last word, and whether they have left, kept for lists beside
-- what was booked. Of a waybill with one flight both are known; of the others the next word of the carrier says them anew.
alter table consignment_part add column lands timestamp with time zone;
alter table consignment_part add column gone boolean not null default false;

update consignment_part set lands = sta;

update consignment_part p set lands = (select c.landing from consignment c where c.id = p.consignment_id)
where p.cancelled = false
  and 1 = (select count(*) from consignment_part q where q.consignment_id = p.consignment_id and q.cancelled = false)
  and exists (select 1 from consignment c where c.id = p.consignment_id and c.landing is not null);

update consignment_part p set gone = true
where p.cancelled = false
  and p.std < current_timestamp
  and exists (select 1 from consignment c where c.id = p.consignment_id
    and c.furthest not in ('PLANNED', 'BOOKED', 'TENDERED', 'MANIFESTED'));

alter table consignment_part alter column lands set not null;

create index consignment_part_lands on consignment_part (lands);

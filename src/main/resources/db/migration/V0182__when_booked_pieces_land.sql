-- When the pieces of a flight have landed or are to land by the last word, kept for lists beside what was booked. What all
-- pieces of a waybill with one flight wait for is known; of the others the next word of the carrier says it.
alter table consignment_part add column lands timestamp with time zone;

update consignment_part set lands = sta;

update consignment_part p set lands = (select c.landing from consignment c where c.id = p.consignment_id)
where p.cancelled = false
  and 1 = (select count(*) from consignment_part q where q.consignment_id = p.consignment_id and q.cancelled = false)
  and exists (select 1 from consignment c where c.id = p.consignment_id and c.landing is not null);

alter table consignment_part alter column lands set not null;

create index consignment_part_lands on consignment_part (lands);

-- how many pieces are booked on a flight; 0 where a booking with one flight, or an old one, leaves it to the others
alter table consignment_part add column pieces integer not null default 0;
alter table consignment_part_aud add column pieces integer;

-- bookings on several flights that no carrier has yet accepted: even shares, the first to leave takes what is over
update consignment_part set pieces = (
  select (c.pieces + n.flights - n.place) / n.flights
  from consignment c
  join (select id, consignment_id, count(*) over (partition by consignment_id) as flights,
          row_number() over (partition by consignment_id order by std, id) as place
        from consignment_part where cancelled = false) n on n.consignment_id = c.id
  where n.id = consignment_part.id)
where cancelled = false
  and consignment_id in (select c.id from consignment c where c.state in ('PLANNED', 'BOOKED'))
  and consignment_id in (select p.consignment_id from consignment_part p where p.cancelled = false
    group by p.consignment_id having count(*) > 1);

-- a booking that was taken back before the carrier had it
alter table consignment add column withdrawn boolean not null default false;
alter table consignment_aud add column withdrawn boolean;

create table withdrawn_booking (
  id bigint not null primary key,
  awb varchar(12) not null unique,
  reason varchar(200) not null,
  withdrawn_by varchar(60) not null,
  withdrawn_at timestamp with time zone not null
);

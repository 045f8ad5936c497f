-- how many house air waybills a message told that were not known so before; what came before this is found by its moment
alter table raw_message add column houses integer default 0 not null;
update raw_message set houses = (
  select count(*) from house_waybill_aud h join revision r on r.id = h.rev
  where h.awb = raw_message.awb
    and r.at >= raw_message.received_at and r.at < raw_message.received_at + interval '10' second)
where kind in ('FHL', 'XFZB');

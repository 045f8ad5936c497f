-- how many cases a store keeps on show at the least
alter table assortment_rule add column presentation_cases bigint default 0 not null;
alter table assortment_rule_aud add column presentation_cases bigint;

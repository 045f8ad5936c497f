-- what comes on top of the goods' price, by category: the estimate that stores are quoted; amounts in CNY without VAT
create table landed_rule (
  id bigint not null primary key,
  category varchar(24) not null,
  valid_from date not null,
  freight_per_kg numeric(9, 4) not null,
  insurance_permille numeric(7, 3) not null,
  duty_pct numeric(7, 3) not null,
  consumption_tax_pct numeric(7, 3) not null,
  handling_per_case numeric(9, 4) not null,
  truck_per_kg numeric(9, 4) not null,
  margin_pct numeric(7, 3) not null,
  vat_pct numeric(7, 3) not null,
  unique (category, valid_from)
);
-- freight: 22 CNY a chargeable kilogram by freighter, 26 where the goods are cooled; duty and tax by the headings that a
-- category mostly holds (most-favoured-nation or provisional rates)
insert into landed_rule (id, category, valid_from, freight_per_kg, insurance_permille, duty_pct, consumption_tax_pct,
  handling_per_case, truck_per_kg, margin_pct, vat_pct) values
  (-1, 'MEAT', date '2022-01-01', 26, 3, 20, 0, 9.00, 0.60, 28, 9),
  (-2, 'FISH', date '2022-01-01', 26, 3, 7, 0, 9.00, 0.60, 28, 9),
  (-3, 'DAIRY', date '2022-01-01', 26, 3, 10, 0, 8.00, 0.60, 28, 13),
  (-4, 'FRUIT_VEGETABLES', date '2022-01-01', 26, 3, 10, 0, 8.00, 0.60, 32, 9),
  (-5, 'COFFEE_TEA_SPICES', date '2022-01-01', 22, 2, 15, 0, 6.00, 0.40, 35, 13),
  (-6, 'CEREALS_RICE', date '2022-01-01', 22, 2, 10, 0, 6.00, 0.40, 28, 9),
  (-7, 'OILS', date '2022-01-01', 22, 2, 10, 0, 6.00, 0.40, 30, 9),
  (-8, 'PREPARED_MEAT_FISH', date '2022-01-01', 24, 3, 5, 0, 7.00, 0.50, 30, 13),
  (-9, 'SWEETS', date '2022-01-01', 22, 2, 10, 0, 6.00, 0.40, 35, 13),
  (-10, 'CHOCOLATE', date '2022-01-01', 24, 3, 8, 0, 7.00, 0.50, 35, 13),
  (-11, 'PASTA_BAKERY', date '2022-01-01', 22, 2, 10, 0, 6.00, 0.40, 32, 13),
  (-12, 'PRESERVES_JUICES', date '2022-01-01', 22, 2, 5, 0, 6.00, 0.40, 32, 13),
  (-13, 'SAUCES_SOUPS', date '2022-01-01', 22, 2, 12, 0, 6.00, 0.40, 32, 13),
  (-14, 'DRINKS', date '2022-01-01', 22, 2, 14, 10, 7.00, 0.45, 33, 13),
  (-15, 'BODY_CARE', date '2022-01-01', 22, 2, 3, 0, 6.00, 0.40, 38, 13),
  (-16, 'OTHER', date '2022-01-01', 22, 2, 10, 0, 6.00, 0.40, 30, 13);

-- how the prices that stores were quoted were made up, for those who know costs
create table quoted_cost (
  id bigint not null primary key,
  sku varchar(32) not null,
  quoted_on date not null,
  goods numeric(19, 2) not null,
  freight numeric(19, 2) not null,
  insurance numeric(19, 2) not null,
  duty numeric(19, 2) not null,
  consumption_tax numeric(19, 2) not null,
  handling numeric(19, 2) not null,
  truck numeric(19, 2) not null
);
create index quoted_cost_sku on quoted_cost (quoted_on, sku);

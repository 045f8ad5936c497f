package lu.airsilk.costing.charge.rule;

import lu.airsilk.shared.Money;

/** What customs take on a line of this value; answered by who knows its rates. */
@FunctionalInterface
public interface Taxation {

    BorderTaxes on(CostedGoods goods, Money customsValue);
}

package lu.airsilk.purchase;

import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Sku;

/**
 * Cases to be bought.
 *
 * @param cases at least one
 * @param price of a case, by the supplier's approved list
 */
record PricedNeed(Sku sku, PackSize pack, Cases cases, Money price) {}

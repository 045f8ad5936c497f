package lu.airsilk.catalogue.staging;

import lu.airsilk.catalogue.price.PriceListState;
import lu.airsilk.shared.Money;

/**
 * What a price list that nobody has approved yet says of a case.
 *
 * @param list its number
 * @param state DRAFT or SUBMITTED
 */
public record OpenPrice(String list, PriceListState state, Money price) {}

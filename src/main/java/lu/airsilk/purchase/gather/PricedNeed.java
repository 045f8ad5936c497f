package lu.airsilk.purchase.gather;

import java.time.LocalDate;
import java.util.Optional;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Sku;

/**
 * Cases to be bought.
 *
 * @param cases at least one
 * @param requiredBy when they must be in Luxembourg to be on the shelf as promised; empty when no flight is planned
 * @param price of a case, by the supplier's approved list
 */
public record PricedNeed(Sku sku, PackSize pack, Cases cases, Money price, Optional<LocalDate> requiredBy) {}

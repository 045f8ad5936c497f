package lu.airsilk.catalogue;

import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Sku;

/**
 * One price of a list beside the one that it would replace.
 *
 * @param before the supplier's price in force for the product; empty when it has none
 */
public record PriceLineRow(Sku sku, Names names, long unitsPerCase, Money price, Optional<Money> before) {

    /** How much dearer the case becomes, to two decimals; empty without a price before or in another currency. */
    public Optional<Percentage> change() {
        return before.flatMap(old -> PriceChange.between(old, price));
    }
}

package lu.airsilk.catalogue.pricing;

import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.price.PriceChange;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.Sku;

/**
 * One price of a list beside the one that it would replace.
 *
 * @param steps from the smallest up; empty when the price holds for any quantity
 * @param before the supplier's price in force for the product; empty when it has none
 * @param elsewhere what another supplier asks for it; empty when none does, or this one has a price already
 */
public record PriceLineRow(
        Sku sku,
        Names names,
        long unitsPerCase,
        Money price,
        List<PriceStep> steps,
        Optional<Money> before,
        Optional<Money> elsewhere) {

    public PriceLineRow {
        steps = List.copyOf(steps);
    }

    /** How much dearer the case becomes, to two decimals; empty without a price before or in another currency. */
    public Optional<Percentage> change() {
        return before.flatMap(old -> PriceChange.between(old, price));
    }

    /** True when it moves so far that somebody must say that it is meant. */
    public boolean striking() {
        return change().filter(PriceChange::isStriking).isPresent();
    }
}

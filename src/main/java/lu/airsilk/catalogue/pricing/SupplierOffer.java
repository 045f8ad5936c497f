package lu.airsilk.catalogue.pricing;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.price.ApprovedPrice;
import lu.airsilk.catalogue.price.PriceChange;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.number.SupplierCode;

/**
 * A supplier's price for a product beside those of the others.
 *
 * @param unit what one unit costs in euros at the rate of the day, to 4 decimals; empty without a rate
 * @param dearer how much dearer a unit is than at the cheapest supplier, to 2 decimals; empty when it cannot be compared
 * @param next the price that follows, and from when
 */
public record SupplierOffer(
        SupplierCode supplier,
        String name,
        ApprovedPrice now,
        Optional<Money> unit,
        Optional<Percentage> dearer,
        Optional<ApprovedPrice> next) {

    SupplierOffer besides(BigDecimal cheapest) {
        Optional<Percentage> more = unit.map(Money::amount).map(own -> PriceChange.inPercent(cheapest, own));
        return new SupplierOffer(supplier, name, now, unit, more, next);
    }

    /** Each beside the cheapest, which comes first; those that cannot be compared come last. */
    public static List<SupplierOffer> compared(List<SupplierOffer> offers) {
        Optional<BigDecimal> cheapest = offers.stream()
                .flatMap(offer -> offer.unit().stream())
                .map(Money::amount)
                .filter(amount -> amount.signum() > 0)
                .min(BigDecimal::compareTo);
        return cheapest.map(lowest -> offers.stream()
                        .map(offer -> offer.besides(lowest))
                        .sorted(SupplierOffer::byCost)
                        .toList())
                .orElse(offers);
    }

    private static int byCost(SupplierOffer one, SupplierOffer other) {
        Optional<BigDecimal> mine = one.unit().map(Money::amount);
        Optional<BigDecimal> theirs = other.unit().map(Money::amount);
        return mine.isPresent() && theirs.isPresent()
                ? mine.get().compareTo(theirs.get())
                : Boolean.compare(mine.isEmpty(), theirs.isEmpty());
    }
}

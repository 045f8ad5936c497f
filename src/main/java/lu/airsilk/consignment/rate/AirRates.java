package lu.airsilk.consignment.rate;

import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * An airline's general cargo rates between two airports: a minimum and weight breaks.
 *
 * <p>The charge is the least of the own break at the actual weight and every higher break at its own weight, as the
 * shipper may declare more than he has; it is never below the minimum. On a tie the actual weight stays. Source: IATA
 * TACT rules as in shared/domain/cargo-customs.md section 1.4.
 *
 * @param minimum in the currency of all breaks
 * @param breaks at least one; each weight once; held from the lightest up
 */
public record AirRates(Money minimum, List<WeightBreak> breaks) {

    public AirRates {
        Refused.unless(!breaks.isEmpty(), "airRates.noBreaks");
        Refused.unless(!minimum.isNegative(), "airRates.negative", minimum);
        long weights = breaks.stream().map(WeightBreak::from).distinct().count();
        Refused.unless(weights == breaks.size(), "airRates.breakTwice");
        breaks = breaks.stream().sorted(Comparator.comparing(WeightBreak::from)).toList();
    }

    /**
     * The charge for this weight, rounded half up to the currency's minor units.
     *
     * @param chargeable more than zero
     */
    public AirCharge charge(Grams chargeable) {
        Refused.unless(!chargeable.isZero(), "airRates.noWeight");
        AirCharge cheapest = offers(chargeable)
                .min(Comparator.comparing(AirCharge::charge).thenComparing(AirCharge::rated))
                .orElseThrow();
        return cheapest.charge().compareTo(minimum) < 0
                ? new AirCharge(RateClass.M, chargeable, Optional.empty(), minimum.rounded(RoundingMode.HALF_UP))
                : cheapest;
    }

    private Stream<AirCharge> offers(Grams chargeable) {
        Stream<AirCharge> own = breaks.reversed().stream()
                .filter(step -> !step.from().isMoreThan(chargeable))
                .limit(1)
                .map(step -> offer(step, chargeable));
        Stream<AirCharge> higher = breaks.stream()
                .filter(step -> step.from().isMoreThan(chargeable))
                .map(step -> offer(step, step.from()));
        return Stream.concat(own, higher);
    }

    private static AirCharge offer(WeightBreak step, Grams rated) {
        Money charge = step.perKilogram().times(rated.kilograms()).rounded(RoundingMode.HALF_UP);
        return new AirCharge(step.rateClass(), rated, Optional.of(step.perKilogram()), charge);
    }
}

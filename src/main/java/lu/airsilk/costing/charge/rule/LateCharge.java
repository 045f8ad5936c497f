package lu.airsilk.costing.charge.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;

/**
 * A bill that comes when goods are sold in part: what is left bears its part, and what is sold has cost that much more.
 * What was posted before is never written again.
 *
 * @param toStock raises the value of what is left
 * @param toSold a difference of the cost of sales
 * @param stockValue of what is left, with this charge and all before it
 * @param unitCost of what is left; nothing when nothing is
 */
public record LateCharge(Money toStock, Money toSold, Money stockValue, Optional<Money> unitCost) {

    /**
     * One step for each charge, in the order in which they come.
     *
     * @param unitCost before the first of them
     */
    public static List<LateCharge> split(Units received, Units sold, Money unitCost, List<Money> charges) {
        Refused.unless(!received.isZero(), "lateCharge.nothing");
        Refused.unless(!sold.isMoreThan(received), "lateCharge.sold", sold, received);
        Units left = received.minus(sold);
        Money value = unitCost.times(left).rounded(RoundingMode.HALF_UP);
        List<LateCharge> steps = new ArrayList<>();
        for (Money charge : charges) {
            Money toStock = part(charge, left, received);
            value = value.plus(toStock);
            steps.add(new LateCharge(toStock, charge.minus(toStock), value, each(value, left)));
        }
        return List.copyOf(steps);
    }

    private static Money part(Money charge, Units left, Units received) {
        BigDecimal part = charge.amount()
                .multiply(BigDecimal.valueOf(left.value()))
                .divide(
                        BigDecimal.valueOf(received.value()),
                        charge.currency().getDefaultFractionDigits(),
                        RoundingMode.HALF_UP);
        return new Money(part, charge.currency());
    }

    private static Optional<Money> each(Money value, Units left) {
        return left.isZero() ? Optional.empty() : Optional.of(value.perUnit(left, RoundingMode.HALF_UP));
    }
}

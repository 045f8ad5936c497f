package lu.airsilk.shared;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Shares a total by weights so that the shares add up to it, by the largest remainder.
 *
 * <p>Each share is first cut to the whole unit; the units still missing go one by one to the largest remainders, the
 * earlier line first on a tie. A line of weight zero gets nothing. A negative total is shared as its opposite. All
 * arithmetic is exact. Weights that are all zero are refused: an equal split nobody asked for would look like a rule.
 * Source: landed cost rules, shared/domain/cargo-customs.md section 7.
 */
public final class Apportionment {

    private Apportionment() {}

    /**
     * Shares money in its currency's minor units.
     *
     * @param total already rounded to minor units
     * @param weights zero or more each, not all zero
     * @return one share for each weight, in order
     */
    public static List<Money> shares(Money total, List<BigDecimal> weights) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(total.currency().getDefaultFractionDigits());
        return shares(total.amount(), weights, unit).stream()
                .map(share -> new Money(share, total.currency()))
                .toList();
    }

    /**
     * Shares pieces: cases, units, cartons.
     *
     * @param weights zero or more each, not all zero
     * @return one share for each weight, in order
     */
    public static List<Long> pieces(long total, List<BigDecimal> weights) {
        return shares(BigDecimal.valueOf(total), weights, BigDecimal.ONE).stream()
                .map(BigDecimal::longValueExact)
                .toList();
    }

    /**
     * Shares any total in steps of a unit.
     *
     * @param total a whole number of units
     * @param weights zero or more each, not all zero
     * @param unit more than zero, for example 0.01
     * @return one share for each weight, in order, with the unit's decimals
     */
    public static List<BigDecimal> shares(BigDecimal total, List<BigDecimal> weights, BigDecimal unit) {
        requireUsable(total, weights, unit);
        BigInteger steps = total.abs().divideToIntegralValue(unit).toBigIntegerExact();
        BigDecimal step = total.signum() < 0 ? unit.negate() : unit;
        return steps(steps, whole(weights)).stream()
                .map(share -> step.multiply(new BigDecimal(share)))
                .toList();
    }

    private static List<BigInteger> steps(BigInteger total, List<BigInteger> weights) {
        BigInteger sum = weights.stream().reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger[][] parts = weights.stream()
                .map(weight -> total.multiply(weight).divideAndRemainder(sum))
                .toArray(BigInteger[][]::new);
        BigInteger given = IntStream.range(0, parts.length)
                .mapToObj(line -> parts[line][0])
                .reduce(BigInteger.ZERO, BigInteger::add);
        IntStream.range(0, parts.length)
                .boxed()
                .sorted(Comparator.comparing((Integer line) -> parts[line][1]).reversed())
                .limit(total.subtract(given).longValueExact())
                .forEach(line -> parts[line][0] = parts[line][0].add(BigInteger.ONE));
        return IntStream.range(0, parts.length).mapToObj(line -> parts[line][0]).toList();
    }

    /** The same weights as whole numbers: only their ratio counts. */
    private static List<BigInteger> whole(List<BigDecimal> weights) {
        int decimals = weights.stream().mapToInt(BigDecimal::scale).max().orElse(0);
        return weights.stream()
                .map(weight -> weight.movePointRight(Math.max(decimals, 0)).toBigIntegerExact())
                .toList();
    }

    private static void requireUsable(BigDecimal total, List<BigDecimal> weights, BigDecimal unit) {
        Refused.unless(Decimal.isSmall(total) && Decimal.isSmall(unit) && unit.signum() > 0, "apportionment.size");
        Refused.unless(weights.stream().allMatch(Decimal::isSmall), "apportionment.size");
        Refused.unless(weights.stream().allMatch(weight -> weight.signum() >= 0), "apportionment.negative");
        Refused.unless(weights.stream().anyMatch(weight -> weight.signum() > 0), "apportionment.noWeight");
        Refused.unless(total.remainder(unit).signum() == 0, "apportionment.unit", total, unit);
    }
}

package lu.airsilk.catalogue.price;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Percentage;

/** How far a price moves. */
public final class PriceChange {

    /** A price that moves further than this, up or down, is more often a slip than a price. */
    public static final BigDecimal STRIKING = new BigDecimal(30);

    /** It stands for all that is more. */
    private static final BigDecimal MOST = new BigDecimal(10_000);

    private PriceChange() {}

    /** In per cent of the old price, as {@link #inPercent}; empty in another currency. */
    public static Optional<Percentage> between(Money old, Money now) {
        return old.currency().equals(now.currency())
                ? Optional.of(inPercent(old.amount(), now.amount()))
                : Optional.empty();
    }

    /** The move in per cent of the old amount, to two decimals; ten thousand stands for all that is more. */
    public static Percentage inPercent(BigDecimal old, BigDecimal now) {
        return new Percentage(now.subtract(old)
                .movePointRight(2)
                .divide(old, 2, RoundingMode.HALF_UP)
                .min(MOST));
    }

    /** True when the move is larger than is said. */
    public static boolean isBeyond(Percentage change) {
        return change.percent().compareTo(MOST) >= 0;
    }

    /** True for a move of 30 % or more, up or down. */
    public static boolean isStriking(Percentage change) {
        return change.percent().abs().compareTo(STRIKING) >= 0;
    }
}

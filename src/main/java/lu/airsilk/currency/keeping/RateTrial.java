package lu.airsilk.currency.keeping;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.currency.RateEffects.MovedOrder;
import lu.airsilk.currency.rate.RatePurpose;

/**
 * What a proposed rate would move.
 *
 * @param before the rate that it follows, if there is one
 * @param lent what that one is for, where it is for something else, since this purpose has none
 * @param orders not sent yet, that would cost their stores another sum
 */
public record RateTrial(
        QuotedRate rate, Optional<QuotedRate> before, Optional<RatePurpose> lent, List<MovedOrder> orders) {

    private static final int DECIMALS = 4;

    /** By how much it differs from the one before, as a share; nothing where it is the first. */
    public Optional<BigDecimal> change() {
        return before.map(
                last -> rate.rate().divide(last.rate(), MathContext.DECIMAL64).subtract(BigDecimal.ONE));
    }

    /** What one yuan is worth, so that a rate of the wrong direction is seen. */
    public BigDecimal turned() {
        return BigDecimal.ONE.divide(rate.rate(), MathContext.DECIMAL64).setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}

package lu.airsilk.currency.keeping;

import java.math.BigDecimal;
import java.util.List;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.currency.RateEffects.MovedOrder;
import org.jspecify.annotations.Nullable;

/**
 * What a proposal would move, as programs read it.
 *
 * @param rate what one unit would be worth in yuan
 * @param before what it is worth by the rate in force, if there is one
 * @param orders not sent yet, that would cost their stores another sum
 */
public record RateTrialJson(BigDecimal rate, @Nullable BigDecimal before, List<MovedOrder> orders) {

    static RateTrialJson of(RateTrial trial) {
        return new RateTrialJson(
                trial.rate().rate(), trial.before().map(QuotedRate::rate).orElse(null), trial.orders());
    }
}

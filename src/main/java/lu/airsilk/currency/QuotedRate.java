package lu.airsilk.currency;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * A rate of a day, frozen on a document by being copied to it.
 *
 * @param base ISO code of the currency that is worth
 * @param quote ISO code of the currency in which it is told
 * @param rate more than zero, six decimals or more where the source has them
 * @param source who said so, such as {@code ECB}
 */
public record QuotedRate(LocalDate day, String base, String quote, BigDecimal rate, String source) {

    public QuotedRate {
        Refused.unless(rate.signum() > 0, "currency.rate", base, quote, rate);
        Money.currency(base);
        Money.currency(quote);
    }

    /**
     * The same money in the other currency.
     *
     * @param money in the base currency
     * @return rounded half up to the minor unit of the quote currency, once
     */
    public Money convert(Money money) {
        Refused.unless(money.currencyCode().equals(base), "currency.other", money.currencyCode(), base);
        return Money.of(money.amount().multiply(rate), quote).rounded(RoundingMode.HALF_UP);
    }
}

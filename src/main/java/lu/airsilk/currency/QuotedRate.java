package lu.airsilk.currency;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * A rate of a day, frozen on a document by being copied to it.
 *
 * @param day the first on which it holds
 * @param base ISO code of the currency that is worth
 * @param quote ISO code of the currency in which it is told
 * @param rate what one unit of the base is worth; more than zero, six decimals or more where the source has them
 */
public record QuotedRate(LocalDate day, String base, String quote, BigDecimal rate) {

    /** In which the books are kept, and in which every rate is told. */
    public static final String YUAN = "CNY";

    public QuotedRate {
        Refused.unless(rate.signum() > 0, "currency.rate", base, quote, rate);
        Money.currency(base);
        Money.currency(quote);
    }

    /**
     * As it is told: so many yuan for so many units.
     *
     * @param per one, or the hundred by which currencies of small units are told
     */
    public static QuotedRate ofYuan(LocalDate day, String currency, BigDecimal cny, int per) {
        return new QuotedRate(day, currency, YUAN, cny.divide(BigDecimal.valueOf(per), MathContext.DECIMAL64));
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

    /** This currency in the other one, both told in the same; as old as the older of the two. */
    QuotedRate in(QuotedRate other) {
        return new QuotedRate(
                day.isBefore(other.day) ? day : other.day,
                base,
                other.base,
                rate.divide(other.rate, MathContext.DECIMAL64));
    }
}

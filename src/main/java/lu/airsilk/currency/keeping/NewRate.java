package lu.airsilk.currency.keeping;

import java.math.BigDecimal;
import java.time.LocalDate;
import lu.airsilk.currency.QuotedRate;
import lu.airsilk.currency.rate.RatePurpose;
import lu.airsilk.currency.rate.RateRow;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * A rate as somebody proposes it.
 *
 * @param currency ISO code of another currency than the yuan
 * @param cny what {@code per} units of it are worth in yuan: more than zero, less than a million, eight decimals at most
 * @param per 1 to 10,000
 * @param validFrom the first day on which it holds
 */
public record NewRate(
        String currency, RatePurpose purpose, BigDecimal cny, int per, LocalDate validFrom, String reason) {

    private static final int MOST_UNITS = 10_000;
    private static final BigDecimal MOST = BigDecimal.valueOf(1_000_000);
    private static final int DECIMALS = 8;

    public NewRate {
        Refused.together(() -> foreign(currency), () -> written(currency, cny), () -> each(per));
    }

    /** What so many units may be worth in yuan. */
    static BigDecimal written(String currency, BigDecimal cny) {
        if (cny.signum() <= 0 || cny.compareTo(MOST) >= 0) {
            throw Refused.because("currency.rate", currency, QuotedRate.YUAN, cny)
                    .at("cny");
        }
        if (cny.stripTrailingZeros().scale() > DECIMALS) {
            throw Refused.because("currency.decimals", DECIMALS).at("cny");
        }
        return cny;
    }

    /** Of how many units a rate may speak. */
    static int each(long per) {
        if (per < 1 || per > MOST_UNITS) {
            throw Refused.because("currency.per", MOST_UNITS).at("per");
        }
        return Math.toIntExact(per);
    }

    /** As it was proposed. */
    static NewRate of(RateRow row) {
        return new NewRate(
                row.currency(),
                row.purpose(),
                row.cny(),
                row.per(),
                row.proposal().validFrom(),
                row.proposal().reason());
    }

    /** A currency of which a rate can be told. */
    static String foreign(String currency) {
        try {
            Money.currency(currency);
        } catch (Refused unknown) {
            throw unknown.at("currency");
        }
        if (currency.equals(QuotedRate.YUAN)) {
            throw Refused.because("currency.own").at("currency");
        }
        return currency;
    }

    QuotedRate quoted() {
        return QuotedRate.ofYuan(validFrom, currency, cny, per);
    }
}

package lu.airsilk.costing.charge.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;

/**
 * What the currency of the freight is worth in yuan: customs have a rate of their own for a month, which is for the goods'
 * value and nothing else; all that is paid stands in the books at theirs. The two are never mixed.
 */
public record CostRates(String foreign, BigDecimal customs, BigDecimal book) {

    static final String YUAN = "CNY";

    private static final int MINOR_UNITS = 2;

    public CostRates {
        Refused.unless(customs.signum() > 0 && book.signum() > 0, "landedCost.rate");
        Refused.unless(
                Money.currency(foreign).getDefaultFractionDigits() == MINOR_UNITS, "landedCost.currency", foreign);
    }

    /** As the books have it, in yuan. */
    public Money booked(Money amount) {
        return isYuan(amount) ? amount : yuan(amount, book);
    }

    /** As customs have it, in yuan. */
    Money valued(Money amount) {
        return yuan(amount, customs);
    }

    /** A sum that enters the customs value, beside the goods; customs see one that was asked in yuan by their own rate too. */
    Money freight(Money amount) {
        return isYuan(amount)
                ? Money.of(amount.amount().divide(customs, MINOR_UNITS, RoundingMode.HALF_UP), foreign)
                : amount;
    }

    private boolean isYuan(Money amount) {
        if (amount.currencyCode().equals(YUAN)) {
            return true;
        }
        Refused.unless(amount.currencyCode().equals(foreign), "landedCost.currencies", amount.currencyCode(), foreign);
        return false;
    }

    private static Money yuan(Money amount, BigDecimal rate) {
        return Money.of(amount.amount().multiply(rate), YUAN).rounded(RoundingMode.HALF_UP);
    }
}

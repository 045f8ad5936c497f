package lu.airsilk.currency.rate;

import java.math.BigDecimal;
import java.math.MathContext;
import lu.airsilk.master.FigureRow;
import lu.airsilk.master.ProposalRow;

/**
 * A rate in a list.
 *
 * @param cny what {@code per} units of the currency are worth, in yuan
 */
public record RateRow(
        long id, int version, String currency, RatePurpose purpose, BigDecimal cny, int per, ProposalRow proposal)
        implements FigureRow {

    /** What so many units are worth by it, in yuan. */
    public BigDecimal of(int units) {
        return cny.multiply(BigDecimal.valueOf(units)).divide(BigDecimal.valueOf(per), MathContext.DECIMAL64);
    }
}

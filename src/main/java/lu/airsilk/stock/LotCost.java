package lu.airsilk.stock;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * What a lot has cost when it lay in Zhengzhou.
 *
 * @param landed what so many units have cost together: the sum is the truth, what one has cost follows from it
 * @param actual whether nothing of it is expected any more
 * @param waybill under which it flew, where the cost is told part by part; empty for what lay there before the portal
 */
public record LotCost(Money landed, Units units, boolean actual, Optional<AirWaybillNumber> waybill) {

    public LotCost {
        Refused.unless(!units.isZero(), "money.perNothing");
    }

    /** Of one unit, finer than a fen. */
    public Money each() {
        return landed.perUnit(units, RoundingMode.HALF_UP);
    }

    /** Of some of it, to the fen: of all its units what all have cost, not a rounded one many times. */
    public Money of(Units some) {
        BigDecimal share =
                landed.times(some).amount().divide(BigDecimal.valueOf(units.value()), MathContext.DECIMAL128);
        return new Money(share, landed.currency()).rounded(RoundingMode.HALF_UP);
    }
}

package lu.airsilk.catalogue.goods.rule;

import java.math.BigDecimal;
import java.util.Optional;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.PackSize;

/** A case cannot weigh less than what is in it; a fifth is allowed for drained weights and rounding. */
public final class LightCase {

    private static final BigDecimal LEAST_SHARE = new BigDecimal("0.8");

    private LightCase() {}

    /**
     * The grams that should be in a case that weighs too little for them; empty where it may be, or nobody can tell.
     *
     * @param unit what one holds; {@code 6 x 300 g} beside six units a case is what the case holds
     */
    public static Optional<BigDecimal> lacking(Optional<Contents> unit, PackSize units, Grams gross) {
        return unit.filter(contents -> contents.measure() == Contents.Measure.GRAMS)
                .map(contents -> net(contents, units.unitsPerCase()))
                .filter(net -> BigDecimal.valueOf(gross.value()).compareTo(net.multiply(LEAST_SHARE)) < 0);
    }

    private static BigDecimal net(Contents unit, long units) {
        boolean ofCase = unit.pieces() > 1 && unit.pieces() == units;
        return ofCase ? unit.total() : unit.total().multiply(BigDecimal.valueOf(units));
    }
}

package lu.airsilk.costing.landed;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The price on a store's shelf: cost and margin give the net price, tax comes on top, and the price ends in .90.
 *
 * @param margin wanted share of the net price, in percent, at least 0 and less than 100; a margin on the price, not an
 *     addition to the cost
 * @param vat value added tax in percent, at least 0
 */
public record ShelfPrice(BigDecimal margin, BigDecimal vat) {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);
    private static final BigDecimal ENDING = new BigDecimal("0.90");

    public ShelfPrice {
        if (margin.signum() < 0 || margin.compareTo(HUNDRED) >= 0 || vat.signum() < 0) {
            throw new IllegalArgumentException("margin " + margin + ", tax " + vat);
        }
    }

    /**
     * The shelf price for a cost.
     *
     * @param cost without tax, more than zero
     * @return the lowest price that ends in .90 and is not below cost / (1 - margin) with tax
     */
    public BigDecimal of(BigDecimal cost) {
        BigDecimal net = cost.divide(BigDecimal.ONE.subtract(share(margin)), MathContext.DECIMAL64);
        BigDecimal gross = net.multiply(BigDecimal.ONE.add(share(vat))).setScale(2, RoundingMode.HALF_UP);
        BigDecimal ending = gross.setScale(0, RoundingMode.DOWN).add(ENDING);
        return ending.compareTo(gross) < 0 ? ending.add(BigDecimal.ONE) : ending;
    }

    /** The margin that a shelf price really leaves over a cost, in percent with two decimals. */
    public BigDecimal marginOf(BigDecimal cost, BigDecimal shelf) {
        BigDecimal net = shelf.divide(BigDecimal.ONE.add(share(vat)), MathContext.DECIMAL64);
        return BigDecimal.ONE
                .subtract(cost.divide(net, MathContext.DECIMAL64))
                .multiply(HUNDRED)
                .setScale(2, RoundingMode.HALF_UP);
    }

    private static BigDecimal share(BigDecimal percent) {
        return percent.movePointLeft(2);
    }
}

package lu.airsilk.allocation.share.rule;

import lu.airsilk.allocation.model.rule.UnitModel;
import lu.airsilk.allocation.need.rule.Goods;

/**
 * Turns prices of room into {@link Height}s: by how much a price per litre lifts the units of a product. The quotient
 * 256 litres / value is kept per product as a fixed-point factor, so a lift is one multiplication; rounded down.
 */
public final class PriceScale {

    /** A lift past which no unit is worth its room. */
    static final int HOPELESS = Height.NEVER - Height.BOTTOM;

    /** Above every price at which any goods are still worth a litre of room. */
    static final long HIGHEST_PRICE = 1L << 38;

    private static final int PRICE_BITS = 24;
    private static final int FACTOR_BITS = Long.SIZE - PRICE_BITS;
    private static final long HIGHEST_QUOTIENT = 1L << (Long.SIZE - 1 - FACTOR_BITS);

    private final long[] factor;

    public PriceScale(UnitModel model) {
        factor = new long[model.products()];
        for (int product = 0; product < factor.length; product++) {
            Goods goods = model.problem.goods().get(product);
            factor[product] = factor((long) goods.litres() * Height.PER_RUNG, goods.value());
        }
    }

    /** The quotient in 2^40ths, or the largest that fits: goods worth nothing, or next to it, find no room at any price. */
    private static long factor(long litres, long value) {
        if (litres >= value * HIGHEST_QUOTIENT) {
            return litres == 0 ? 0 : Long.MAX_VALUE;
        }
        long whole = litres / value;
        return (whole << FACTOR_BITS) + ((litres - whole * value) << FACTOR_BITS) / value;
    }

    /** The lift of a product's units at this price of a litre, up to {@link #HIGHEST_PRICE}. */
    int lift(int product, long price) {
        return (int) Math.min(HOPELESS, Math.multiplyHigh(price << PRICE_BITS, factor[product]));
    }
}

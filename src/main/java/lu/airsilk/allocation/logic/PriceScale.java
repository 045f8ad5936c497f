package lu.airsilk.allocation.logic;

/**
 * Turns prices of room into {@link Height}s: by how much a price per litre lifts the units of a product. The quotient
 * 256 litres / value is kept per product as a factor and a number of bits, so no line needs a division. Rounded down;
 * values up to a million a case keep every product inside a {@code long}.
 */
final class PriceScale {

    /** A lift past which no unit is worth its room. */
    static final int HOPELESS = Height.NEVER - Height.BOTTOM;

    /** Factors have at least so many bits. */
    private static final int FACTOR_BITS = 24;

    private final long[] factor;
    private final int[] bits;
    private final long[] hopelessPrice;

    PriceScale(UnitModel model) {
        int products = model.products();
        factor = new long[products];
        bits = new int[products];
        hopelessPrice = new long[products];
        for (int product = 0; product < products; product++) {
            Goods goods = model.problem.goods().get(product);
            settle(product, (long) goods.litres() * Height.PER_RUNG, goods.value());
        }
    }

    private void settle(int product, long litres, long value) {
        if (litres == 0) {
            hopelessPrice[product] = Long.MAX_VALUE;
        } else if (value > 0) {
            int litreBits = Long.SIZE - Long.numberOfLeadingZeros(litres);
            int valueBits = Long.SIZE - Long.numberOfLeadingZeros(value);
            bits[product] = Math.max(0, FACTOR_BITS - litreBits + valueBits);
            factor[product] = (litres << bits[product]) / value;
            hopelessPrice[product] = ((long) HOPELESS << bits[product]) / factor[product];
        }
    }

    /** The lift of a product's units at this price of a litre. */
    int lift(int product, long price) {
        return price > hopelessPrice[product] ? HOPELESS : (int) ((price * factor[product]) >> bits[product]);
    }
}

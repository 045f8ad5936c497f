package lu.airsilk.allocation.model.rule;

/**
 * Who wins a tie: drawn from product and store by a fixed scramble, so that no store always wins, and the same for
 * every order of input. The scramble is the finaliser of SplitMix64 (Steele, Lea, Flood 2014).
 */
final class TieOrder {

    private static final int ROW_BITS = 32;

    private TieOrder() {}

    /** Sorts lines of one product into their order; carries the row. Lines of one store keep the order of rows. */
    static long key(int product, int store, int row) {
        return (scrambled(((long) product << 32) + store) >>> 33 << ROW_BITS) | row;
    }

    static int row(long key) {
        return (int) key;
    }

    private static long scrambled(long seed) {
        long z = seed + 0x9E3779B97F4A7C15L;
        z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
        z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
        return z ^ (z >>> 31);
    }
}

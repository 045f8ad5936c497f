package lu.airsilk.shared;

/** Checks shared by the quantities that are counted in whole numbers from zero upwards. */
final class WholeNumber {

    private WholeNumber() {}

    /** Refuses a negative value with the code {@code <word>.negative}. */
    static void require(String word, long value) {
        Refused.unless(value >= 0, word + ".negative", value);
    }

    /** The sum; refused with {@code <word>.tooMany} when a {@code long} does not hold it. */
    static long plus(String word, long left, long right) {
        Refused.unless(left <= Long.MAX_VALUE - right, word + ".tooMany", left, right);
        return left + right;
    }

    /** The difference; refused with {@code <word>.tooFew} when less than nothing would be left. */
    static long minus(String word, long left, long right) {
        Refused.unless(right <= left, word + ".tooFew", left, right);
        return left - right;
    }

    /** The product; refused with {@code <word>.tooMany} when a {@code long} does not hold it. */
    static long times(String word, long left, long right) {
        Refused.unless(right == 0 || left <= Long.MAX_VALUE / right, word + ".tooMany", left, right);
        return left * right;
    }
}

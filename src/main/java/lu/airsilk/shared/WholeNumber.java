package lu.airsilk.shared;

/**
 * Checks shared by the quantities that are counted in whole numbers from zero upwards. They are made by the million, so
 * the words of a refusal are put together only when there is one.
 */
final class WholeNumber {

    private WholeNumber() {}

    /** Refuses a negative value with the code {@code <word>.negative}. */
    static void require(String word, long value) {
        if (value < 0) {
            throw Refused.because(word + ".negative", value);
        }
    }

    /** The sum; refused with {@code <word>.tooMany} when a {@code long} does not hold it. */
    static long plus(String word, long left, long right) {
        if (left > Long.MAX_VALUE - right) {
            throw Refused.because(word + ".tooMany", left, right);
        }
        return left + right;
    }

    /** The difference; refused with {@code <word>.tooFew} when less than nothing would be left. */
    static long minus(String word, long left, long right) {
        if (right > left) {
            throw Refused.because(word + ".tooFew", left, right);
        }
        return left - right;
    }

    /** The product; refused with {@code <word>.tooMany} when a {@code long} does not hold it. */
    static long times(String word, long left, long right) {
        if (right != 0 && left > Long.MAX_VALUE / right) {
            throw Refused.because(word + ".tooMany", left, right);
        }
        return left * right;
    }
}

package lu.airsilk.allocation.share.rule;

/** Where a straight line between two ends of a bracket crosses nothing, in whole numbers that cannot overflow. */
final class Interpolation {

    private static final int SPAN_BITS = 40;
    private static final int RISE_BITS = 22;

    private Interpolation() {}

    /**
     * The part of a span after which {@code below} of a rise of {@code below + above} is used up, about.
     *
     * @param span at least 0
     * @param below at least 0
     * @param above at least 0, more than 0 when below is 0
     */
    static long part(long span, long below, long above) {
        int coarseSpan = Math.max(0, bits(span) - SPAN_BITS);
        int coarseRise = Math.max(0, bits(below + above) - RISE_BITS);
        long rise = Math.max(1, (below + above) >> coarseRise);
        return ((span >> coarseSpan) * (below >> coarseRise) / rise) << coarseSpan;
    }

    private static int bits(long number) {
        return Long.SIZE - Long.numberOfLeadingZeros(number);
    }
}

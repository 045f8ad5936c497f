package lu.airsilk.consignment.difference;

/** How what came differs from what was sent; what follows from it stands in the {@link DifferenceRule}s. */
public enum DifferenceKind {
    /** Arrived, and cannot be sold. */
    DAMAGED,
    /** Did not arrive. */
    SHORT,
    /** Arrived, and nobody had sent it. */
    OVER,
    /** Other goods came in its place. */
    WRONG
}

package lu.airsilk.consignment;

import java.time.Period;

/**
 * How what came differs from what was sent. The notice periods are those of the Montreal Convention, article 31, and the
 * usual contract terms; a carrier's own may be shorter.
 */
public enum DifferenceKind {
    /** Arrived, and cannot be sold. */
    DAMAGED(Period.ofDays(14)),
    /** Did not arrive. */
    SHORT(Period.ofDays(14)),
    /** Arrived, and nobody had sent it. */
    OVER(Period.ofDays(14));

    private final Period notice;

    DifferenceKind(Period notice) {
        this.notice = notice;
    }

    /** Within how long after the receipt the carrier must be told. */
    public Period notice() {
        return notice;
    }
}

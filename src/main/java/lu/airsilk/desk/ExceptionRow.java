package lu.airsilk.desk;

import java.time.Instant;
import java.util.Optional;

/**
 * Something between Luxembourg and the hub that is not as it should be.
 *
 * @param kind a {@link Trouble}, or what the carrier has told of pieces
 * @param since when it began, where that is known
 * @param due the last moment to mend it without loss, where there is one
 */
public record ExceptionRow(Enum<?> kind, About about, Optional<Instant> since, Optional<Instant> due) {

    /** What the portal offers to mend it; where only others can, to look. */
    public enum Act {
        REBOOK,
        BOOK_OTHERWISE,
        HAND_OUT,
        DECLARE,
        RELEASE,
        CLAIM,
        SIGN,
        RENEW,
        LOOK
    }

    /**
     * What it is about.
     *
     * @param what the air waybill, the flight or the receipt
     * @param page where it is mended, from the portal's root
     * @param act what is done there
     * @param number of the case or the flight; empty when there is nothing more to say
     * @param pieces how many pieces; 0 when it does not come in pieces
     */
    public record About(String what, String page, Act act, String number, int pieces) {

        /** A consignment as a whole, looked at on its page. */
        public static About of(Object awb) {
            return pieces(awb, "", 0);
        }

        /** Pieces of a consignment, looked at on its page. */
        public static About pieces(Object awb, String flight, int pieces) {
            return new About(
                    awb.toString(), "/consignment/consignment-view.xhtml?awb=" + awb, Act.LOOK, flight, pieces);
        }

        /** The same, mended on another page or tab. */
        public About on(String other, Act act) {
            return new About(what, other, act, number, pieces);
        }
    }

    /** Nothing has begun that is still to come. */
    public ExceptionRow begunBy(Instant now) {
        return new ExceptionRow(kind, about, since.filter(at -> !at.isAfter(now)), due);
    }

    /** Names it for whoever looks after it; the same as long as it lasts. */
    public String key() {
        return kind.name() + "." + (kind == Trouble.CLAIM_OPEN ? about.number() : about.what());
    }

    /** What orders exceptions: the last moment; what has none has gone wrong already, and waits since then. */
    public Instant clock() {
        return due.or(() -> since).orElse(Instant.MAX);
    }

    /** Whether its last moment has passed. */
    public boolean overdue(Instant now) {
        return due.filter(now::isAfter).isPresent();
    }
}

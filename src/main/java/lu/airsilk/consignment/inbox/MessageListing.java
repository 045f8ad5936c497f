package lu.airsilk.consignment.inbox;

import java.time.Instant;

/**
 * A kept message in a list, without its text.
 *
 * @param kind as {@code FSU}; empty when nobody can read it
 * @param awb the first air waybill that it speaks of; empty when there is none
 * @param events how many of its statuses were new
 * @param houses how many house air waybills it told that were not known so before
 */
public record MessageListing(
        long id,
        String kind,
        String awb,
        String sender,
        Instant receivedAt,
        long events,
        int houses,
        MessageOutcome outcome) {

    /**
     * With what a query counts.
     *
     * @param booked how many consignments that are booked here it tells something of
     */
    MessageListing(
            long id, String kind, String awb, String sender, Instant receivedAt, long events, int houses, long booked) {
        this(id, kind, awb, sender, receivedAt, events, houses, outcome(kind, events + houses, booked));
    }

    /** All that was new in it. */
    public long news() {
        return events + houses;
    }

    private static MessageOutcome outcome(String kind, long news, long booked) {
        if (kind.isEmpty()) {
            return MessageOutcome.UNREADABLE;
        }
        if (news == 0) {
            return MessageOutcome.KEPT;
        }
        return booked == 0 ? MessageOutcome.WAITING : MessageOutcome.APPLIED;
    }
}

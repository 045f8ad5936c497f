package lu.airsilk.consignment.inbox;

import java.time.Instant;

/**
 * A kept message in a list, without its text.
 *
 * @param kind as {@code FSU}; empty when nobody can read it
 * @param awb the first air waybill that it speaks of; empty when there is none
 * @param events how many of its statuses were new
 */
public record MessageListing(
        long id, String kind, String awb, String sender, Instant receivedAt, long events, MessageOutcome outcome) {

    /**
     * With what a query counts.
     *
     * @param booked how many of its statuses are of consignments that are booked here
     */
    MessageListing(long id, String kind, String awb, String sender, Instant receivedAt, long events, long booked) {
        this(id, kind, awb, sender, receivedAt, events, outcome(kind, events, booked));
    }

    private static MessageOutcome outcome(String kind, long events, long booked) {
        if (kind.isEmpty()) {
            return MessageOutcome.UNREADABLE;
        }
        if (events == 0) {
            return MessageOutcome.KEPT;
        }
        return booked == 0 ? MessageOutcome.WAITING : MessageOutcome.APPLIED;
    }
}

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

    static MessageListing of(Object[] row) {
        String kind = (String) row[1];
        long events = (Long) row[5];
        return new MessageListing(
                (Long) row[0],
                kind,
                (String) row[2],
                (String) row[3],
                (Instant) row[4],
                events,
                outcome(kind, events, (Long) row[6]));
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

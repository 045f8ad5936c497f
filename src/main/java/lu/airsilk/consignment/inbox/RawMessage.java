package lu.airsilk.consignment.inbox;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;

/** A message as it came, letter by letter; kept even when nobody can read it. */
@Entity
@Table(name = "raw_message")
@AppendOnly
class RawMessage extends Act {

    private String kind;

    private String awb;

    @Column(name = "body", length = 200_000)
    private String text;

    @Column(name = "received_at")
    private Instant receivedAt;

    @Column(name = "received_from")
    private String sender;

    @SuppressWarnings("UnusedVariable") // the list of messages reads it
    private int houses;

    @SuppressWarnings("NullAway.Init")
    protected RawMessage() {}

    /**
     * Keeps a message.
     *
     * @param kind such as {@code FSU}; empty when it could not be read
     * @param awb the first air waybill that it speaks of; empty when there is none
     * @param houses how many house air waybills it tells that were not known so before
     */
    RawMessage(String kind, String awb, String text, Received received, int houses) {
        this.kind = kind;
        this.awb = awb;
        this.text = text;
        receivedAt = received.at();
        sender = received.from();
        this.houses = houses;
    }

    /** Who sent it, and when it came. */
    record Received(String from, Instant at) {}

    MessageRow row() {
        return new MessageRow(id(), kind, awb, text, sender, receivedAt);
    }
}

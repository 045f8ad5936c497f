package lu.airsilk.consignment.outgoing;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.consignment.receipt.Receipt;
import lu.airsilk.message.MessageKind;
import lu.airsilk.platform.persistence.Act;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.shared.number.AirWaybillNumber;

/** A message of ours that was handed out for the carrier, letter by letter, by whom and when. */
@Entity
@Table(name = "sent_message")
@AppendOnly
class SentMessage extends Act {

    private AirWaybillNumber awb;

    @Enumerated(EnumType.STRING)
    private MessageKind kind;

    /** The house of an FHL; empty for the master. */
    private String house;

    private String body;

    @Column(name = "sent_by")
    private String by;

    @Column(name = "sent_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected SentMessage() {}

    SentMessage(AirWaybillNumber awb, DraftedMessage drafted, Receipt.Sitting hand) {
        this.awb = awb;
        kind = drafted.kind();
        house = drafted.house();
        body = drafted.text();
        by = hand.by();
        at = hand.at();
    }

    SentRow row() {
        return new SentRow(id(), awb, kind.name(), house, body, by, at);
    }
}

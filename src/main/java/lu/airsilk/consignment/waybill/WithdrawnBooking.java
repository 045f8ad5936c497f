package lu.airsilk.consignment.waybill;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** That a booking was taken back, by whom, when and why. Its number is spent: the airline gives each only once. */
@Entity
@Table(name = "withdrawn_booking")
@AppendOnly
public class WithdrawnBooking extends StoredEntity {

    private static final int LONGEST_REASON = 200;

    private AirWaybillNumber awb;

    private String reason;

    @Column(name = "withdrawn_by")
    private String by;

    @Column(name = "withdrawn_at")
    private Instant at;

    @SuppressWarnings("NullAway.Init")
    protected WithdrawnBooking() {}

    public WithdrawnBooking(AirWaybillNumber awb, String reason, String by, Instant at) {
        RefusedFields.unless(
                !reason.isBlank() && reason.length() <= LONGEST_REASON,
                "reason",
                Refusal.of("consignment.reason", LONGEST_REASON));
        this.awb = awb;
        this.reason = reason.strip();
        this.by = by;
        this.at = at;
    }

    /** Why there is nothing under this number any more. */
    Refused refusal() {
        return Refused.unknown("consignment.withdrawn", awb, reason, by, at);
    }
}

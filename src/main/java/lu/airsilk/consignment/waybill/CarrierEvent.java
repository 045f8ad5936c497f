package lu.airsilk.consignment.waybill;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.number.AirWaybillNumber;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened to pieces of an air waybill, as somebody said it. Kept whether the waybill is booked here yet
 * or not: a booking finds the events that came before it.
 */
@Entity
@Table(name = "carrier_event")
@AppendOnly
public class CarrierEvent extends StoredEntity {

    private AirWaybillNumber awb;

    @Embedded
    private SaidEvent said;

    @Column(name = "message_id")
    private @Nullable Long message;

    @SuppressWarnings("NullAway.Init")
    protected CarrierEvent() {}

    /**
     * Keeps what was said.
     *
     * @param message the number of the raw message that said it; null when it was the portal itself
     */
    public CarrierEvent(AirWaybillNumber awb, MilestoneEvent event, @Nullable Long message) {
        this.awb = awb;
        said = SaidEvent.of(event);
        this.message = message;
    }

    public AirWaybillNumber awb() {
        return awb;
    }

    /** The number of the raw message that said it; none when it was the portal itself. */
    public Optional<Long> message() {
        return Optional.ofNullable(message);
    }

    public MilestoneEvent event() {
        return said.event();
    }
}

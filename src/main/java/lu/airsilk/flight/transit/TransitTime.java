package lu.airsilk.flight.transit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Storage;
import org.jspecify.annotations.Nullable;

/**
 * How long a leg took, for goods of one temperature. Born with what was assumed at the beginning, then with every
 * consignment and truck that passes, once; never changed. Legs of work are counted in hours of work.
 */
@Entity
@Table(name = "transit_time")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries read
class TransitTime extends StoredEntity {

    @Enumerated(EnumType.STRING)
    private TransitLeg leg;

    private String origin;

    private String destination;

    @Enumerated(EnumType.STRING)
    private Storage storage;

    private int hours;
    private long weight;

    /** When the leg ended; its season is that of this moment. */
    private Instant seenAt;

    private boolean assumed;

    /** The waybill or the delivery whose goods it was, so that it is remembered once; missing for what was assumed. */
    private @Nullable String reference;

    @SuppressWarnings("NullAway.Init")
    protected TransitTime() {}

    TransitTime(TransitLeg leg, Travellers whose, Storage storage, int hours, Instant ended) {
        this.leg = leg;
        this.origin = whose.route().from();
        this.destination = whose.route().to();
        this.storage = storage;
        this.hours = hours;
        this.weight = 1;
        this.seenAt = ended;
        this.reference = whose.reference();
    }
}

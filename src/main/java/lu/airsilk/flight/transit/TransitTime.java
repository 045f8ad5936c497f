package lu.airsilk.flight.transit;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.time.Instant;
import lu.airsilk.platform.persistence.AppendOnly;
import lu.airsilk.platform.persistence.StoredEntity;
import lu.airsilk.shared.Storage;

/**
 * How long a leg took, for goods of one temperature. Born with what was assumed at the beginning, then with every
 * consignment and truck that passes; never changed. Legs of work are counted in hours of work.
 */
@Entity
@Table(name = "transit_time")
@AppendOnly
@SuppressWarnings("UnusedVariable") // columns that queries add up
class TransitTime extends StoredEntity {

    @Enumerated(EnumType.STRING)
    private TransitLeg leg;

    @Enumerated(EnumType.STRING)
    private Storage storage;

    private int hours;
    private long weight;
    private Instant seenAt;
    private boolean assumed;

    @SuppressWarnings("NullAway.Init")
    protected TransitTime() {}

    TransitTime(TransitLeg leg, Storage storage, int hours, Instant seenAt) {
        this.leg = leg;
        this.storage = storage;
        this.hours = hours;
        this.weight = 1;
        this.seenAt = seenAt;
    }
}

package lu.airsilk.distribution.delivery;

import java.time.Instant;
import java.util.Optional;
import lu.airsilk.location.StoreRow;

/** When a truck that has left should be at the store's door, and whether that time is over. */
public record TruckDue(Instant at, TruckHour hour) {

    /**
     * The moment at which it should be there; empty before it leaves.
     *
     * @param left when it was sent off; it is due nowhere before
     * @param store it is due when the store takes it in
     */
    public static Optional<TruckDue> of(Optional<Instant> left, StoreRow store, Instant now) {
        return left.map(store::reached)
                .map(due -> new TruckDue(due, now.isAfter(due) ? TruckHour.LATE : TruckHour.DUE));
    }

    public boolean late() {
        return hour == TruckHour.LATE;
    }
}

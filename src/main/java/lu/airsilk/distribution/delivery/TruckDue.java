package lu.airsilk.distribution.delivery;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/** When a truck that has left should be at the store's door, and whether that time is over. */
public record TruckDue(Instant at, TruckHour hour) {

    /**
     * The moment at which it should be there; empty before it leaves.
     *
     * @param left when it was sent off; it is due nowhere before
     * @param lead from the hub to the store's door
     */
    public static Optional<TruckDue> of(Optional<Instant> left, Duration lead, Instant now) {
        return left.map(moment -> moment.plus(lead))
                .map(due -> new TruckDue(due, now.isAfter(due) ? TruckHour.LATE : TruckHour.DUE));
    }

    public boolean late() {
        return hour == TruckHour.LATE;
    }
}

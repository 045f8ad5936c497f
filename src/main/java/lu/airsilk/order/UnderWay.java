package lu.airsilk.order;

import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.supply.SupplyKind;

/** A door: how far goods are that are not at the hub yet, answered by those who fly them and those who buy them. */
public interface UnderWay {

    /** Whose goods it knows. */
    SupplyKind kind();

    /** By reference of the supply; of which nobody knows when they come are not in the answer. */
    Map<String, Coming> of(Collection<String> references);

    /**
     * Goods that come with a flight.
     *
     * @param waypoint the last one that they have reached, or their landing while that is ahead
     * @param at when they reach it by the last word, or have
     */
    record Coming(FlightKey flight, Waypoint waypoint, Instant at) {}
}

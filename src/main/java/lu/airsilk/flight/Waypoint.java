package lu.airsilk.flight;

import static lu.airsilk.flight.transit.TransitLeg.CUSTOMS;
import static lu.airsilk.flight.transit.TransitLeg.DELAY;
import static lu.airsilk.flight.transit.TransitLeg.HANDLING;
import static lu.airsilk.flight.transit.TransitLeg.LABELLING;
import static lu.airsilk.flight.transit.TransitLeg.ROAD;
import static lu.airsilk.flight.transit.TransitLeg.TRUCK;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import lu.airsilk.flight.transit.TransitLeg;

/** How far goods are on their way to a store, and which legs are still before them. */
public enum Waypoint {
    /** Planned for a flight: the moment is its arrival by the timetable. */
    PLANNED,
    /** Landed, or in the air with an arrival that the carrier stands for. */
    LANDED,
    /** Checked in at the airport and ready for customs. */
    CHECKED_IN,
    /** Released by customs. */
    CLEARED,
    /** Counted and labelled at the hub. */
    AT_HUB,
    /** On the truck. */
    DISPATCHED;

    /** The one that is reached before it. */
    public Optional<Waypoint> before() {
        return Arrays.stream(values())
                .filter(other -> other.compareTo(this) < 0)
                .reduce((_, last) -> last);
    }

    /** The leg that ends where it is reached; none before the timetable. */
    Optional<TransitLeg> ends() {
        return switch (this) {
            case PLANNED -> Optional.empty();
            case LANDED -> Optional.of(DELAY);
            case CHECKED_IN -> Optional.of(HANDLING);
            case CLEARED -> Optional.of(CUSTOMS);
            case AT_HUB -> Optional.of(LABELLING);
            case DISPATCHED -> Optional.of(TRUCK);
        };
    }

    /** The legs that are still to come, in their order; the last one is the road. */
    List<TransitLeg> ahead() {
        return Stream.concat(
                        Arrays.stream(values())
                                .filter(later -> later.compareTo(this) > 0)
                                .flatMap(later -> later.ends().stream()),
                        Stream.of(ROAD))
                .toList();
    }
}

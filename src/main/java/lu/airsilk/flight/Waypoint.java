package lu.airsilk.flight;

import static lu.airsilk.flight.transit.TransitLeg.CUSTOMS;
import static lu.airsilk.flight.transit.TransitLeg.DELAY;
import static lu.airsilk.flight.transit.TransitLeg.HANDLING;
import static lu.airsilk.flight.transit.TransitLeg.LABELLING;
import static lu.airsilk.flight.transit.TransitLeg.TRUCK;

import java.util.List;
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

    /** The legs that are still to come, in their order; after the last one only the road remains. */
    List<TransitLeg> ahead() {
        return switch (this) {
            case PLANNED -> List.of(DELAY, HANDLING, CUSTOMS, LABELLING, TRUCK);
            case LANDED -> List.of(HANDLING, CUSTOMS, LABELLING, TRUCK);
            case CHECKED_IN -> List.of(CUSTOMS, LABELLING, TRUCK);
            case CLEARED -> List.of(LABELLING, TRUCK);
            case AT_HUB -> List.of(TRUCK);
            case DISPATCHED -> List.of();
        };
    }
}

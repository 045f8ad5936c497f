package lu.airsilk.consignment;

import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.flight.Waypoint;

/** Which waypoint goods under a waybill have reached, or are to reach on the day of their landing. */
final class ConsignmentWaypoint {

    private ConsignmentWaypoint() {}

    /**
     * The waypoint that its shelf day is reckoned from.
     *
     * @param slowest how far all of it is
     * @param furthest how far the first of it is: what has left has an arrival that the carrier stands for
     */
    static Waypoint of(Milestone slowest, Milestone furthest) {
        if (slowest.atLeast(Milestone.CLEARED)) {
            return Waypoint.CLEARED;
        }
        if (slowest.atLeast(Milestone.CHECKED_IN)) {
            return Waypoint.CHECKED_IN;
        }
        return furthest.atLeast(Milestone.DEPARTED) ? Waypoint.LANDED : Waypoint.PLANNED;
    }
}

package lu.airsilk.consignment.waybill.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How far the pieces of one flight are.
 *
 * @param flight the flight; empty for pieces that wait for one
 * @param pieces how many pieces are on it
 * @param state the furthest milestone that all of them reached
 * @param reached how many reached each milestone; a later one counts for those before it
 * @param times planned, estimated and actual; only milestones about which something is known
 * @param arrivals every word on the arrival, oldest first
 */
public record PartState(
        Optional<FlightOn> flight,
        int pieces,
        Milestone state,
        Map<Milestone, Integer> reached,
        Map<Milestone, MilestoneTimes> times,
        List<EtaChange> arrivals) {
    public PartState {
        reached = Map.copyOf(reached);
        times = Map.copyOf(times);
        arrivals = List.copyOf(arrivals);
    }

    /** How many pieces reached the milestone. */
    public int reached(Milestone milestone) {
        return reached.getOrDefault(milestone, 0);
    }

    /** When the milestone is planned, expected, and was. */
    public MilestoneTimes times(Milestone milestone) {
        return times.getOrDefault(milestone, new MilestoneTimes(Optional.empty(), Optional.empty(), Optional.empty()));
    }

    /** Whether it is said to have landed before it left or, where nobody said that it left, was to leave: no flight does. */
    public boolean landedBeforeLeaving() {
        return times(Milestone.DEPARTED)
                .known()
                .flatMap(left -> times(Milestone.ARRIVED).actual().filter(left::isAfter))
                .isPresent();
    }

    /** Whether it is said to be there after less than half the time that its flight takes by the timetable: no wind blows so. */
    public boolean landedTooSoon() {
        MilestoneTimes leaving = times(Milestone.DEPARTED);
        MilestoneTimes landing = times(Milestone.ARRIVED);
        Optional<Instant> there =
                landing.actual().or(() -> times(Milestone.CHECKED_IN).actual());
        return leaving.planned()
                .flatMap(planned -> landing.planned().map(then -> Duration.between(planned, then)))
                .flatMap(takes -> leaving.known()
                        .filter(left -> there.filter(
                                        at -> !at.isBefore(left) && at.isBefore(left.plus(takes.dividedBy(2))))
                                .isPresent()))
                .isPresent();
    }

    /** Whether it is said to have been handed to the carrier after it left. */
    public boolean tenderedAfterLeaving() {
        return times(Milestone.DEPARTED)
                .actual()
                .flatMap(left -> times(Milestone.TENDERED).actual().filter(left::isBefore))
                .isPresent();
    }

    /** When it leaves: planned, else expected, else seen; the far end of time for what waits for a flight. */
    Instant departs() {
        MilestoneTimes departure = times(Milestone.DEPARTED);
        return departure
                .planned()
                .or(departure::estimated)
                .or(departure::actual)
                .orElse(Instant.MAX);
    }
}

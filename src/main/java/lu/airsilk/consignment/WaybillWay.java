package lu.airsilk.consignment;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneTimes;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.flight.FlightKey;

/**
 * Where goods under an air waybill have been and where they still go, all its pieces taken together.
 *
 * @param flights those that its pieces fly with, the first to leave first
 * @param counted when they became stock at the hub
 */
public record WaybillWay(List<FlightKey> flights, Stop left, Stop landed, Stop cleared, Stop counted) {

    /**
     * A stop on the way.
     *
     * @param passed whether every piece is past it, though perhaps nobody said when
     * @param actual when the last piece passed it; what is announced for a moment to come is its estimate
     */
    public record Stop(
            boolean passed, Optional<Instant> planned, Optional<Instant> estimated, Optional<Instant> actual) {

        static Stop of(Journey journey, Milestone milestone, Instant now) {
            MilestoneTimes times = journey.times(milestone);
            Optional<Instant> actual = times.actual().filter(at -> !at.isAfter(now));
            Optional<Instant> announced = times.actual().filter(at -> at.isAfter(now));
            boolean reached = journey.progress().reached(milestone)
                    == journey.progress().pieces();
            return new Stop(
                    reached && announced.isEmpty(), times.planned(), announced.or(times::estimated), actual);
        }
    }

    static WaybillWay of(Journey journey, Instant now) {
        return new WaybillWay(
                journey.progress().parts().stream()
                        .map(PartState::flight)
                        .flatMap(Optional::stream)
                        .map(flight -> new FlightKey(flight.number(), flight.day()))
                        .distinct()
                        .toList(),
                Stop.of(journey, Milestone.DEPARTED, now),
                Stop.of(journey, Milestone.ARRIVED, now),
                Stop.of(journey, Milestone.CLEARED, now),
                Stop.of(journey, Milestone.RECEIPTED, now));
    }
}

package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneTimes;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.flight.AirWay;
import lu.airsilk.flight.AirWays;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.shared.number.AirWaybillNumber;

/** The way of goods by all that was said of their air waybills. */
@ApplicationScoped
class WaybillWays implements AirWays {

    @Inject
    Consignments consignments;

    @Inject
    Clock clock;

    @Override
    public Map<AirWaybillNumber, AirWay> of(Collection<AirWaybillNumber> awbs) {
        Instant now = clock.instant();
        return consignments.journeys(awbs).entrySet().stream()
                .collect(Collectors.toMap(each -> each.getKey().awb(), each -> way(each.getValue(), now)));
    }

    private static AirWay way(Journey journey, Instant now) {
        return new AirWay(
                journey.progress().parts().stream()
                        .map(PartState::flight)
                        .flatMap(Optional::stream)
                        .map(flight -> new FlightKey(flight.number(), flight.day()))
                        .distinct()
                        .toList(),
                stop(journey, Milestone.DEPARTED, now),
                stop(journey, Milestone.ARRIVED, now),
                stop(journey, Milestone.CLEARED, now));
    }

    private static AirWay.Stop stop(Journey journey, Milestone milestone, Instant now) {
        MilestoneTimes times = journey.times(milestone);
        Optional<Instant> actual = times.actual().filter(at -> !at.isAfter(now));
        Optional<Instant> announced = times.actual().filter(at -> at.isAfter(now));
        boolean reached =
                journey.progress().reached(milestone) == journey.progress().pieces();
        return new AirWay.Stop(reached && announced.isEmpty(), times.planned(), announced.or(times::estimated), actual);
    }
}

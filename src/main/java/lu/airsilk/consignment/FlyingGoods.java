package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.flight.AirWays;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.order.UnderWay;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;
import lu.airsilk.supply.SupplyKind;

/** How far the goods are that fly: by the last word on the air waybill that carries them. */
@ApplicationScoped
class FlyingGoods implements UnderWay {

    private static final String PARTS =
            "select c.awb, c.landing, c.state, c.furthest, p.flight, p.day from BookedPart p join p.consignment c"
                    + " where c.awb in :awbs and c.landing is not null and" + BookedPart.FLIES + "order by p.sta";

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    Clock clock;

    /** A flight of a waybill, and where all that flies under it stands. */
    private record Part(
            AirWaybillNumber awb,
            Instant landing,
            Milestone state,
            Milestone furthest,
            FlightNumber flight,
            LocalDate day) {

        /** What has landed goes on from now: how long it has lain nobody is promised. */
        Coming coming(Instant now) {
            return new Coming(
                    new FlightKey(flight, day),
                    ConsignmentWaypoint.of(state, furthest),
                    state.atLeast(Milestone.ARRIVED) || landing.isBefore(now) ? now : landing);
        }
    }

    @Override
    public SupplyKind kind() {
        return SupplyKind.CONSIGNMENT_LINE;
    }

    /** With the flight that lands last. */
    @Override
    public Map<String, Coming> of(Collection<String> references) {
        Map<String, AirWaybillNumber> awbs = references.stream()
                .collect(Collectors.toMap(Function.identity(), AirWays::waybill, (one, same) -> one));
        Instant now = clock.instant();
        Map<AirWaybillNumber, Coming> coming = parts(awbs.values())
                .collect(Collectors.toMap(Part::awb, part -> part.coming(now), (before, last) -> last));
        return awbs.entrySet().stream()
                .filter(line -> coming.containsKey(line.getValue()))
                .collect(Collectors.toMap(
                        Map.Entry::getKey, line -> Objects.requireNonNull(coming.get(line.getValue()))));
    }

    private Stream<Part> parts(Collection<AirWaybillNumber> awbs) {
        return database.createQuery(PARTS, Part.class)
                .setParameter("awbs", awbs)
                .getResultStream();
    }
}

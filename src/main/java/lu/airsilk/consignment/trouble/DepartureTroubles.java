package lu.airsilk.consignment.trouble;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.desk.ExceptionRow;
import lu.airsilk.desk.ExceptionRow.About;
import lu.airsilk.desk.ExceptionRow.Act;
import lu.airsilk.desk.Exceptions;
import lu.airsilk.desk.Trouble;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.FlightNumber;

/** What is not ready while its flight is near; one query for each sort, on the departures that are near. */
@ApplicationScoped
class DepartureTroubles implements Exceptions {

    /** So long before the cut-off somebody still can do something. */
    private static final Duration SOON = Duration.ofHours(12);

    /** The carrier wants the waybill's data so long before departure. */
    private static final Duration WAYBILL = Duration.ofHours(36);

    private static final String NOT_HANDED_OVER = "c.state in (PLANNED, BOOKED)";

    /** What has left needs none any more, however early it left. */
    private static final String WITHOUT_MESSAGE =
            "c.state in (PLANNED, BOOKED, TENDERED, MANIFESTED) and not exists (select m.id from RawMessage m where m.awb = concat(c.awb, '') and m.kind in ('FWB', 'XFWB'))"
                    + " and not exists (select s.id from SentMessage s where s.awb = c.awb and s.kind = FWB)";

    /** A consignment, wholly or in part on a flight. */
    private record Booked(AirWaybillNumber awb, Instant bookedAt, FlightNumber flight, LocalDate day) {

        FlightKey key() {
            return new FlightKey(flight, day);
        }
    }

    /** A consignment and the last moment for what it lacks. */
    private record Near(AirWaybillNumber awb, Instant bookedAt, Instant due) {

        ExceptionRow problem(Trouble trouble, String page, Act act) {
            return new ExceptionRow(trouble, About.of(awb).on(page, act), Optional.of(bookedAt), Optional.of(due));
        }
    }

    @PersistenceContext(unitName = "portal")
    EntityManager database;

    @Inject
    FlightSchedule schedule;

    @Inject
    Clock clock;

    @Override
    public Stream<ExceptionRow> exceptions(int most) {
        Instant now = clock.instant();
        return Stream.concat(
                near(schedule.closing(now, now.plus(SOON)), NOT_HANDED_OVER)
                        .limit(most)
                        .map(near -> near.problem(
                                Trouble.CUT_OFF,
                                "/consignment/consignment-edit.xhtml?awb=" + near.awb(),
                                Act.BOOK_OTHERWISE)),
                near(schedule.leaving(now, now.plus(WAYBILL)), WITHOUT_MESSAGE)
                        .limit(most)
                        .map(near -> near.problem(
                                Trouble.NO_WAYBILL,
                                "/consignment/consignment-view.xhtml?awb=" + near.awb() + "&tab=papers#mail",
                                Act.HAND_OUT)));
    }

    /** What is booked on these departures and lacks something, the first to leave first. */
    private Stream<Near> near(Map<FlightKey, Instant> departures, String lacks) {
        return departures.isEmpty()
                ? Stream.empty()
                : database
                        .createQuery(
                                "select c.awb, c.bookedAt, p.flight, p.day from Consignment c join c.parts p where"
                                        + " p.cancelled = false and p.flight in :flights and p.day in :days and "
                                        + lacks,
                                Booked.class)
                        .setParameter(
                                "flights",
                                departures.keySet().stream()
                                        .map(FlightKey::number)
                                        .collect(Collectors.toSet()))
                        .setParameter(
                                "days",
                                departures.keySet().stream().map(FlightKey::day).collect(Collectors.toSet()))
                        .getResultStream()
                        .filter(booked -> departures.containsKey(booked.key()))
                        .map(booked -> new Near(
                                booked.awb(), booked.bookedAt(), Objects.requireNonNull(departures.get(booked.key()))))
                        .collect(Collectors.toMap(
                                Near::awb, Function.identity(), BinaryOperator.minBy(Comparator.comparing(Near::due))))
                        .values()
                        .stream()
                        .sorted(Comparator.comparing(Near::due));
    }
}

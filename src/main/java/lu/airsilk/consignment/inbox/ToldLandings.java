package lu.airsilk.consignment.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.consignment.booking.ConsignmentNotices;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.SpokenOf;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Milestone;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.consignment.waybill.rule.Source;
import lu.airsilk.consignment.waybill.rule.TimeStated;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.Timetable;
import lu.airsilk.shared.number.AirWaybillNumber;

/**
 * An aeroplane lands once: what a carrier says of one waybill's flight holds for all that it carries, and for the
 * timetable. Of several words the newest counts, whichever waybill it was said of.
 */
@ApplicationScoped
class ToldLandings {

    @Inject
    Consignments consignments;

    @Inject
    Milestones milestones;

    @Inject
    FlightSchedule schedule;

    @Inject
    Timetable timetable;

    @Inject
    ConsignmentNotices notices;

    /**
     * When a flight is to land.
     *
     * @param reported when the carrier said so
     */
    private record Landing(Instant at, Instant reported) {

        Landing newer(Landing other) {
            return other.reported.isBefore(reported) ? this : other;
        }
    }

    /** What one message says of landings, gathered waybill by waybill. */
    static final class Told {

        private final Map<FlightOn, Landing> landings = new HashMap<>();

        /** By all that was said of a waybill whose flights the message speaks of. */
        void of(Progress progress, List<Saying> said) {
            said.stream()
                    .map(Saying::event)
                    .filter(ToldLandings::expectsLanding)
                    .forEach(event -> progress.parts().stream()
                            .filter(part -> part.flight().equals(event.flight()))
                            .forEach(part -> part.times(Milestone.ARRIVED)
                                    .estimated()
                                    .ifPresent(at -> landings.merge(
                                            event.flight().orElseThrow(),
                                            new Landing(at, event.reported()),
                                            Landing::newer))));
        }
    }

    /** A word from elsewhere names the day at its own place: whose flight of which day it means is known of its waybill alone. */
    private static boolean expectsLanding(MilestoneEvent event) {
        return event.namesDeparture()
                && event.times().stream()
                        .anyMatch(time ->
                                time.milestone() == Milestone.ARRIVED && time.basis() == TimeStated.Basis.ESTIMATED);
    }

    /** All waybills that fly with the departures of whose landing a message speaks, besides those that it names; locks these first. */
    Set<AirWaybillNumber> named(Map<AirWaybillNumber, List<Saying>> sayings) {
        Set<FlightKey> flights = sayings.values().stream()
                .flatMap(List::stream)
                .map(Saying::event)
                .filter(ToldLandings::expectsLanding)
                .flatMap(event -> event.flight().stream())
                .map(ToldLandings::key)
                .collect(Collectors.toSet());
        timetable.hold(flights);
        Set<AirWaybillNumber> all = new TreeSet<>(sayings.keySet());
        flights.forEach(flight -> all.addAll(consignments.flyingWith(flight)));
        return all;
    }

    /** Tells the timetable and all others on the flights; what has landed by what is said of it lands no more. */
    void tell(Told told, Predicate<AirWaybillNumber> others, SpokenOf spokenOf, Long message) {
        told.landings.forEach((flight, landing) -> schedule.find(key(flight)).ifPresent(row -> {
            List<Consignment> along = spokenOf.consignments().values().stream()
                    .filter(consignment -> consignment.goesWith(row))
                    .toList();
            boolean holds = !along.isEmpty()
                    && isNewest(flight, landing, along, spokenOf)
                    && timetable.lands(row.key(), landing.at());
            along.stream()
                    .filter(_ -> holds)
                    .filter(consignment -> others.test(consignment.awb()))
                    .forEach(consignment ->
                            follow(consignment, flight, landing, spokenOf.events(consignment.awb()), message));
        }));
    }

    /** Whether nothing newer was said of the landing to any waybill: messages do not come in their order. */
    private static boolean isNewest(FlightOn flight, Landing landing, List<Consignment> along, SpokenOf spokenOf) {
        return along.stream()
                .flatMap(consignment -> spokenOf.events(consignment.awb()).stream())
                .filter(event -> event.flight().filter(flight::equals).isPresent())
                .filter(ToldLandings::expectsLanding)
                .noneMatch(event -> event.reported().isAfter(landing.reported()));
    }

    private void follow(
            Consignment consignment, FlightOn flight, Landing landing, List<MilestoneEvent> known, Long message) {
        waiting(consignment, flight, landing, known).ifPresent(part -> {
            MilestoneEvent event = new MilestoneEvent(
                    MilestoneEvent.TIMES,
                    "",
                    Optional.of(flight),
                    consignment.origin(),
                    landing.reported(),
                    part.pieces(),
                    false,
                    Source.CARRIER,
                    landing.reported(),
                    List.of(new TimeStated(Milestone.ARRIVED, TimeStated.Basis.ESTIMATED, landing.at())));
            if (milestones.keep(consignment.awb(), event, message, known)) {
                notices.moved(consignment, milestones.follow(consignment, known));
            }
        });
    }

    /** The part of it that flies with the departure, has not landed and is expected at another time. */
    private static Optional<PartState> waiting(
            Consignment consignment, FlightOn flight, Landing landing, List<MilestoneEvent> known) {
        return MilestoneFold.of(consignment.shipment(), known).parts().stream()
                .filter(part -> part.flight().filter(flight::equals).isPresent())
                .filter(part -> part.reached(Milestone.ARRIVED) == 0)
                .filter(part -> !part.times(Milestone.ARRIVED).estimated().equals(Optional.of(landing.at())))
                .findFirst();
    }

    private static FlightKey key(FlightOn flight) {
        return new FlightKey(flight.number(), flight.day());
    }
}

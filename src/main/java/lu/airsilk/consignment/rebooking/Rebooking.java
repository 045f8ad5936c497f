package lu.airsilk.consignment.rebooking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.consignment.booking.ConsignmentNotices;
import lu.airsilk.consignment.booking.NextFlights;
import lu.airsilk.consignment.booking.ReservationsOnConsignments;
import lu.airsilk.consignment.booking.SpaceTaking;
import lu.airsilk.consignment.trouble.FlagBook;
import lu.airsilk.consignment.trouble.FlagRow;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.consignment.waybill.rule.Flag;
import lu.airsilk.consignment.waybill.rule.FlightOn;
import lu.airsilk.consignment.waybill.rule.Journey;
import lu.airsilk.consignment.waybill.rule.MilestoneEvent;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.consignment.waybill.rule.Source;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Gives pieces that a flight left behind, or that lost theirs, another flight. */
@ApplicationScoped
public class Rebooking {

    @Inject
    Consignments consignments;

    @Inject
    Milestones milestones;

    @Inject
    ReservationsOnConsignments reservations;

    @Inject
    SpaceTaking space;

    @Inject
    NextFlights next;

    @Inject
    FlightSchedule schedule;

    @Inject
    ConsignmentNotices notices;

    @Inject
    Clock clock;

    /** How many pieces wait for a flight, the departures that could take them, and what each means for the stores. */
    @Allowed({Role.IMPORT, Role.AUDIT})
    public RebookingChoice choice(AirWaybillNumber awb) {
        Consignment consignment = consignments.find(awb).orElseThrow(() -> consignments.unknown(awb));
        List<MilestoneEvent> known = consignments.events(awb);
        Journey journey = new Journey(MilestoneFold.of(consignment.shipment(), known));
        int pieces = journey.waitingForFlight();
        TakenSpace load = consignment.needs(pieces);
        List<Flag> left = leftBehind(consignment, known);
        return new RebookingChoice(
                awb,
                pieces,
                consignment.pieces(),
                load.weight(),
                planned(consignment, left),
                next.between(consignment.origin(), consignment.destination(), List.of()).stream()
                        .filter(flight -> !isLeftBehindBy(left, flight.key()))
                        .map(flight -> new RebookingChoice.Departure(flight, load.fits(flight)))
                        .toList(),
                reservations.waiting(awb));
    }

    /**
     * Books all pieces that have no flight on this one.
     *
     * @return how many that were
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public int rebook(AirWaybillNumber awb, FlightKey onto) {
        Consignment consignment = consignments.lock(awb).orElseThrow(() -> consignments.unknown(awb));
        List<MilestoneEvent> known = consignments.events(awb);
        int pieces = new Journey(MilestoneFold.of(consignment.shipment(), known)).waitingForFlight();
        Refused.unless(pieces > 0, "consignment.nothingWaits", awb);
        List<Flag> left = leftBehind(consignment, known);
        refuseFlown(left, onto);
        TakenSpace load = consignment.needs(pieces);
        BookedPart.Space taken = space.taken(onto, load.weight(), load.room(), pieces);
        consignment.on(onto).ifPresentOrElse(part -> part.takesMore(taken), () -> consignment.flies(taken));
        left.forEach(flag -> milestones.keep(awb, rebooked(consignment, flag, onto), null, known));
        notices.moved(consignment, milestones.follow(consignment, known));
        return pieces;
    }

    /** When the flight that left them behind was to land; where it left the timetable, when the goods were that are booked still. */
    private Optional<Instant> planned(Consignment consignment, List<Flag> left) {
        return left.stream()
                .flatMap(flag -> flag.flight().stream())
                .flatMap(on -> schedule.find(new FlightKey(on.number(), on.day())).stream())
                .map(FlightRow::sta)
                .max(Comparator.naturalOrder())
                .or(() -> consignment.parts().stream().map(BookedPart::sta).max(Comparator.naturalOrder()));
    }

    /** What left pieces behind and waits for this remedy. */
    private static List<Flag> leftBehind(Consignment consignment, List<MilestoneEvent> known) {
        return MilestoneFold.of(consignment.shipment(), known).openFlags().stream()
                .filter(flag -> FlagBook.remedy(flag.kind()) == FlagRow.Remedy.ANOTHER_FLIGHT)
                .toList();
    }

    /** A flight that has left, or has left these pieces behind, takes nothing more. */
    private void refuseFlown(List<Flag> left, FlightKey onto) {
        FlightRow flight = schedule.find(onto).orElseThrow(() -> Refused.because("flight.unknown", onto));
        Refused.unless(flight.departs().isAfter(clock.instant()), "consignment.flightLeft", onto);
        Refused.unless(!isLeftBehindBy(left, onto), "consignment.leftBehindBy", onto);
    }

    private static boolean isLeftBehindBy(List<Flag> left, FlightKey flight) {
        return left.stream()
                .flatMap(flag -> flag.flight().stream())
                .anyMatch(on -> on.number().equals(flight.number()) && on.day().equals(flight.day()));
    }

    private MilestoneEvent rebooked(Consignment consignment, Flag flag, FlightKey onto) {
        Instant now = clock.instant();
        return new MilestoneEvent(
                MilestoneEvent.REBOOKED,
                "",
                flag.flight(),
                consignment.origin(),
                now,
                flag.pieces(),
                false,
                Source.STAFF,
                now,
                List.of(),
                Optional.of(new FlightOn(onto.number(), onto.day())));
    }
}

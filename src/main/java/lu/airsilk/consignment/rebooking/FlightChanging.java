package lu.airsilk.consignment.rebooking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.consignment.booking.ReservationsOnConsignments;
import lu.airsilk.consignment.booking.SpaceTaking;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.TakenSpace;
import lu.airsilk.consignment.waybill.rule.MilestoneFold;
import lu.airsilk.consignment.waybill.rule.PartState;
import lu.airsilk.consignment.waybill.rule.Progress;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightRow;
import lu.airsilk.flight.FlightSchedule;
import lu.airsilk.flight.FlightTimes;
import lu.airsilk.flight.Timetable;
import lu.airsilk.flight.Waypoint;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.location.Zones;
import lu.airsilk.notice.Audience;
import lu.airsilk.notice.Notifying;
import lu.airsilk.order.Expecting;
import lu.airsilk.order.FlightPromises;
import lu.airsilk.order.LineRef;
import lu.airsilk.order.Repromising;
import lu.airsilk.shared.Reason;

/** Applies a delay or a cancellation to a departure and to all goods booked on it, and tells whom it concerns. */
@ApplicationScoped
public class FlightChanging {

    @Inject
    Consignments consignments;

    @Inject
    ReservationsOnConsignments reservations;

    @Inject
    Milestones milestones;

    @Inject
    Repromising promises;

    @Inject
    FlightPromises promised;

    @Inject
    Expecting expecting;

    @Inject
    Timetable timetable;

    @Inject
    FlightSchedule schedule;

    @Inject
    SpaceTaking space;

    @Inject
    Notifying notifying;

    @Inject
    Clock clock;

    /** The departure leaves and lands at other times; every part and every line that waits for it is expected anew. */
    @Transactional
    @Allowed(Role.IMPORT)
    public void delay(FlightKey key, FlightTimes times, String why) {
        List<LineRef> waiting = schedule.find(key).map(promised::waitingFor).orElse(List.of());
        FlightRow flight = timetable.delay(key, times, why);
        expecting.tell(expecting.reach(waiting, Waypoint.PLANNED, flight.arrives()));
        for (Consignment consignment : consignments.lockOn(key)) {
            follow(consignment, flight, new FlightChange.Delay(times))
                    .ifPresent(part -> told(consignment, "notice.flightDelayed", flight));
        }
    }

    /**
     * The departure does not fly. Its goods go with another one, for which space is taken now, or wait.
     *
     * @param instead refused when it has not room for all of them
     * @return how many consignments were on it
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public int cancel(FlightKey key, Optional<FlightKey> instead, String why) {
        FlightRow flight = timetable.cancel(key, why);
        List<Consignment> carried = consignments.lockOn(key);
        for (Consignment consignment : carried) {
            Optional<BookedPart> booked = consignment.on(key);
            booked.ifPresent(part -> rebook(consignment, part, instead));
            follow(consignment, flight, new FlightChange.Cancellation(instead))
                    .ifPresent(part -> told(consignment, "notice.flightCancelled", flight));
        }
        promises.cancelled(flight, why);
        return carried.size();
    }

    private void rebook(Consignment consignment, BookedPart part, Optional<FlightKey> instead) {
        TakenSpace had = part.taken();
        int pieces = consignment.piecesOn(part);
        space.giveBack(part);
        part.cancel();
        instead.filter(other -> pieces > 0).ifPresent(other -> {
            BookedPart.Space taken = space.taken(other, had.weight(), had.room(), pieces);
            consignment.on(other).ifPresentOrElse(known -> known.takesMore(taken), () -> consignment.flies(taken));
        });
    }

    private Optional<PartState> follow(Consignment consignment, FlightRow flight, FlightChange change) {
        Progress now = MilestoneFold.of(consignment.shipment(), consignments.events(consignment.awb()));
        Optional<PartState> part = FlightEvents.waitingFor(flight.key(), now);
        part.ifPresent(each -> milestones.note(consignment, FlightEvents.of(flight, change, each, clock.instant())));
        return part;
    }

    private void told(Consignment consignment, String what, FlightRow flight) {
        String landing = consignment.landing().map(Zones::atCgo).orElse("–");
        Reason news = new Reason(
                what, List.of(flight.key().toString(), consignment.awb().number(), landing));
        notifying.tell(
                Audience.all(Role.ALLOCATION), news, "/consignment/consignment-view.xhtml?awb=" + consignment.awb());
        reservations
                .waiting(consignment.awb())
                .forEach(waiting -> notifying.tell(
                        Audience.store(waiting.store()),
                        new Reason(what + "Store", List.of(flight.key().toString(), landing)),
                        "/order/order-list.xhtml"));
    }
}

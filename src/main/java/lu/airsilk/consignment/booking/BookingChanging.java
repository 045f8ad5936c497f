package lu.airsilk.consignment.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.consignment.piece.Packing;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.FiledLine;
import lu.airsilk.consignment.waybill.PackedLine;
import lu.airsilk.consignment.waybill.RefusedFields;
import lu.airsilk.consignment.waybill.WithdrawnBooking;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.CurrentActor;
import lu.airsilk.identity.Role;
import lu.airsilk.platform.command.ExpectedVersion;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Changes a booking and takes it back, until the carrier has accepted the goods; their flights until they are loaded. */
@ApplicationScoped
public class BookingChanging {

    @Inject
    Consignments consignments;

    @Inject
    Milestones milestones;

    @Inject
    ComplianceGate gate;

    @Inject
    SpaceTaking space;

    @Inject
    Consigning consigning;

    @Inject
    ReservationsOnConsignments reservations;

    @Inject
    Packing packing;

    @Inject
    ConsignmentNotices notices;

    @Inject
    ExpectedVersion expected;

    @Inject
    CurrentActor actor;

    @Inject
    Clock clock;

    /**
     * Books it otherwise: flights, pieces, weights and lines as the draft says, all other lines put back. Space, supply
     * and reservations move with them; what is as it was stays untouched.
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public void change(BookingDraft draft) {
        Consignment consignment = locked(draft.awb());
        consignment.requireOurs();
        change(consignment, draft);
    }

    /** Books goods that the carrier has and has not loaded on other flights; all else of the draft must be as it is. */
    @Transactional
    @Allowed(Role.IMPORT)
    public void changeFlights(BookingDraft draft) {
        Consignment consignment = locked(draft.awb());
        requireFlightsAlone(consignment, draft);
        change(consignment, draft);
    }

    private void change(Consignment consignment, BookingDraft draft) {
        Booking.refuseWhatCannotFly(draft);
        Set<PurchaseLineRef> onBoard = flyingAlike(consignment, draft);
        boolean weighsOtherwise = weighsOtherwise(consignment, draft);
        boolean packsAnew = changeLines(consignment, draft) || weighsOtherwise;
        Set<BookingDraft.Flight> before = flies(consignment);
        boolean fliesAlike = !weighsOtherwise && consignment.volume().equals(draft.volume()) && isWanted(before, draft);
        consignment.weighs(draft.face());
        if (!fliesAlike) {
            changeFlights(consignment, draft);
        }
        boolean fliesOtherwise = !flies(consignment).equals(before);
        if (packsAnew || fliesOtherwise) {
            consignments.changed(consignment);
        }
        gate.require(draft, onBoard);
        if (packsAnew) {
            packing.layOutAnew(consignment);
        } else {
            packing.unloadFromOthers(consignment);
        }
        notices.moved(
                consignment,
                fliesOtherwise
                        ? milestones.altered(consignment)
                        : milestones.follow(consignment, consignments.events(consignment.awb())));
    }

    /** The lines on board, when the departures stay the same; none when another is chosen. */
    private static Set<PurchaseLineRef> flyingAlike(Consignment consignment, BookingDraft draft) {
        Set<FlightKey> before = consignment.flights();
        Set<FlightKey> then =
                draft.flights().stream().map(BookingDraft.Flight::key).collect(Collectors.toSet());
        return before.equals(then)
                ? consignment.lines().stream()
                        .map(ConsignmentLine::purchaseLine)
                        .collect(Collectors.toSet())
                : Set.of();
    }

    private static boolean weighsOtherwise(Consignment consignment, BookingDraft draft) {
        return consignment.pieces() != draft.pieces() || !consignment.gross().equals(draft.gross());
    }

    /** How many pieces fly with which departure. */
    private static Set<BookingDraft.Flight> flies(Consignment consignment) {
        return consignment.parts().stream()
                .filter(part -> !part.cancelled())
                .map(part -> new BookingDraft.Flight(part.key(), part.pieces()))
                .collect(Collectors.toSet());
    }

    /** Whether each flight has the pieces that it is to take; the only one takes all. */
    private static boolean isWanted(Set<BookingDraft.Flight> booked, BookingDraft draft) {
        List<BookingDraft.Flight> wanted = draft.flights().size() == 1
                ? List.of(new BookingDraft.Flight(draft.flights().getFirst().key(), draft.pieces()))
                : draft.flights();
        return wanted.size() == booked.size() && booked.containsAll(wanted);
    }

    private void changeFlights(Consignment consignment, BookingDraft draft) {
        List<BookedPart> before =
                consignment.parts().stream().filter(part -> !part.cancelled()).toList();
        before.forEach(space::giveBack);
        List<FlightKey> wanted =
                draft.flights().stream().map(BookingDraft.Flight::key).toList();
        before.stream().filter(part -> !wanted.contains(part.key())).forEach(consignment::leaves);
        space.take(draft)
                .forEach(taken -> consignment
                        .on(taken.flight().key())
                        .ifPresentOrElse(
                                part -> part.takes(taken),
                                () -> RefusedFields.at("flights", () -> consignment.flies(taken))));
    }

    /** True when something is on board that was not, or something is no more. */
    private boolean changeLines(Consignment consignment, BookingDraft draft) {
        List<ConsignmentLine> gone = new ArrayList<>(consignment.lines());
        List<BookingDraft.Line> added = new ArrayList<>();
        List<Consigning.Change> changed = new ArrayList<>();
        for (BookingDraft.Line wanted : draft.lines()) {
            gone.stream()
                    .filter(line -> isOf(wanted, line))
                    .findFirst()
                    .ifPresentOrElse(
                            line -> {
                                gone.remove(line);
                                if (!line.cases().equals(wanted.cases())) {
                                    changed.add(carries(line, wanted.cases()));
                                }
                            },
                            () -> added.add(wanted));
        }
        putBack(consignment, gone);
        consigning.follow(changed);
        take(consignment, added);
        return !gone.isEmpty() || !added.isEmpty() || !changed.isEmpty();
    }

    /** Whether this is the wanted line, with whatever number of cases. */
    private static boolean isOf(BookingDraft.Line wanted, ConsignmentLine line) {
        return line.purchaseLine().equals(wanted.purchaseLine())
                && line.supplierLot().equals(wanted.lot())
                && line.expiry().equals(wanted.expiry());
    }

    private static Consigning.Change carries(ConsignmentLine line, Cases cases) {
        Refused.unless(!cases.isZero(), "consignment.noCases", line.purchaseLine());
        Consigning.Change change = new Consigning.Change(line, line.cases());
        line.carries(cases);
        return change;
    }

    private void putBack(Consignment consignment, List<ConsignmentLine> gone) {
        consigning.putBack(gone);
        gone.forEach(consignment::carriesNoMore);
    }

    private void take(Consignment consignment, List<BookingDraft.Line> added) {
        int position = 0;
        List<ConsignmentLine> fresh = new ArrayList<>();
        for (PackedLine packed : consigning.packed(added)) {
            position = consigning.freePosition(consignment, position);
            consignment.carries(position, packed);
            fresh.add(consignment.line(position));
        }
        consigning.takeAlong(fresh, Booking.landing(consignment));
    }

    /** Takes the booking back: space, cases and reservations go where they came from, and the stores that wait are told. */
    @Transactional
    @Allowed(Role.IMPORT)
    public void withdraw(AirWaybillNumber awb, String reason) {
        Consignment consignment = locked(awb);
        consignment.requireOurs();
        List<FiledLine.Waiting> waiting = reservations.waiting(awb);
        consignments.add(new WithdrawnBooking(awb, reason, actor.user(), clock.instant()));
        consignment.parts().stream().filter(part -> !part.cancelled()).forEach(space::giveBack);
        consigning.putBack(consignment.lines());
        packing.unpack(awb);
        consignment.withdraw();
        notices.withdrawn(awb, waiting, reason);
    }

    private Consignment locked(AirWaybillNumber awb) {
        Consignment consignment = consignments.lock(awb).orElseThrow(() -> consignments.unknown(awb));
        expected.check(consignment);
        return consignment;
    }

    /** The carrier can be asked to take the same goods with another flight as long as none of them is loaded. */
    private static void requireFlightsAlone(Consignment consignment, BookingDraft draft) {
        if (weighsOtherwise(consignment, draft)
                || !consignment.volume().equals(draft.volume())
                || !carriesAlike(consignment, draft)) {
            consignment.requireOurs();
        }
        consignment.requireUnloaded();
    }

    private static boolean carriesAlike(Consignment consignment, BookingDraft draft) {
        List<ConsignmentLine> lines = consignment.lines();
        return lines.size() == draft.lines().size()
                && draft.lines().stream()
                        .allMatch(wanted -> lines.stream()
                                .anyMatch(line ->
                                        isOf(wanted, line) && line.cases().equals(wanted.cases())));
    }
}

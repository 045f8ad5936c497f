package lu.airsilk.consignment.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import lu.airsilk.consignment.Milestones;
import lu.airsilk.consignment.piece.Packing;
import lu.airsilk.consignment.waybill.BookedPart;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.Consignments;
import lu.airsilk.consignment.waybill.PackedLine;
import lu.airsilk.consignment.waybill.RefusedFields;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.number.AirWaybillNumber;

/** Puts confirmed goods under an air waybill and on flights. */
@ApplicationScoped
public class Booking {

    @Inject
    Consignments consignments;

    @Inject
    Milestones milestones;

    @Inject
    SpaceTaking space;

    @Inject
    Consigning consigning;

    @Inject
    ComplianceGate gate;

    @Inject
    Packing packing;

    @Inject
    Clock clock;

    /**
     * Books: takes space on the flights, takes the cases off their purchase lines with the reservations on them, and takes in
     * what carriers have said of this air waybill before. Refused when the waybill is booked already, a flight is not
     * planned or full, or a line has fewer cases left.
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public AirWaybillNumber book(BookingDraft draft) {
        refuseTaken(draft.awb());
        refuseWhatCannotFly(draft);
        Consignment consignment = new Consignment(draft.face(), clock.instant());
        space.take(draft).forEach(taken -> RefusedFields.at("flights", () -> consignment.flies(taken)));
        List<PackedLine> packed = consigning.packed(draft.lines());
        IntStream.range(0, packed.size()).forEach(i -> consignment.carries(i + 1, packed.get(i)));
        gate.require(draft, Set.of());
        consignments.add(consignment);
        consigning.takeAlong(consignment.lines(), landing(consignment));
        packing.layOut(consignment);
        milestones.follow(consignment, consignments.events(consignment.awb()));
        return consignment.awb();
    }

    private void refuseTaken(AirWaybillNumber awb) {
        RefusedFields.unless(consignments.find(awb).isEmpty(), "awb", Refusal.of("consignment.taken", awb));
        RefusedFields.unless(consignments.withdrawn(awb).isEmpty(), "awb", Refusal.of("consignment.spent", awb));
    }

    /** Refuses a booking that is none, each fault at its field. */
    public static void refuseWhatCannotFly(BookingDraft draft) {
        RefusedFields.unless(!draft.lines().isEmpty(), "lines", Refusal.of("consignment.noLines", draft.awb()));
        RefusedFields.unless(draft.pieces() > 0, "pieces", Refusal.of("consignment.noPieces", draft.awb()));
        RefusedFields.unless(!draft.gross().isZero(), "grossKg", Refusal.of("consignment.noWeight", draft.awb()));
        SpaceTaking.check(draft);
    }

    /** When the last of its flights lands. */
    public static Optional<Instant> landing(Consignment consignment) {
        return consignment.parts().stream()
                .filter(part -> !part.cancelled())
                .map(BookedPart::sta)
                .max(Instant::compareTo);
    }
}

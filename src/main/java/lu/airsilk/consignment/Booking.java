package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSpace;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.purchase.PurchaseProgress;
import lu.airsilk.shared.AirWaybillNumber;
import lu.airsilk.shared.CubicCentimetres;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.stock.Supply;
import lu.airsilk.stock.SupplyBook;
import lu.airsilk.stock.SupplyKind;
import lu.airsilk.stock.SupplyOpening;

/** Puts confirmed goods under an air waybill and on flights. */
@ApplicationScoped
public class Booking {

    @Inject
    Consignments consignments;

    @Inject
    Milestones milestones;

    @Inject
    FlightSpace space;

    @Inject
    PurchaseProgress purchases;

    @Inject
    ComplianceGate gate;

    @Inject
    Packing packing;

    @Inject
    Supply supply;

    @Inject
    SupplyBook supplies;

    @Inject
    Clock clock;

    /**
     * Books: takes space on the flights, takes the cases off their purchase lines with the claims on them, and takes in
     * what carriers have said of this air waybill before. Refused when the waybill is booked already, a flight is not
     * planned or full, or a line has fewer cases left.
     */
    @Transactional
    @Allowed(Role.IMPORT)
    public AirWaybillNumber book(BookingDraft draft) {
        refuseWhatCannotFly(draft);
        Consignment consignment = new Consignment(draft, clock.instant());
        takeSpace(draft).forEach(taken -> shownAt("flights", () -> consignment.flies(taken)));
        draft.lines().forEach(line -> consignment.carries(packed(line)));
        gate.require(
                draft,
                consignment.lines().stream()
                        .collect(Collectors.toMap(
                                ConsignmentLine::purchaseLine, ConsignmentLine::sku, (one, same) -> one)));
        consignments.add(consignment);
        consignment.lines().forEach(line -> takeAlong(line, consignment));
        packing.layOut(consignment);
        milestones.follow(consignment, consignments.events(consignment.awb()));
        return consignment.awb();
    }

    private void refuseWhatCannotFly(BookingDraft draft) {
        unless(consignments.find(draft.awb()).isEmpty(), "awb", Refusal.of("consignment.taken", draft.awb()));
        unless(!draft.lines().isEmpty(), "lines", Refusal.of("consignment.noLines", draft.awb()));
        unless(!draft.flights().isEmpty(), "flights", Refusal.of("consignment.noFlights", draft.awb()));
        unless(
                new HashSet<>(draft.flights()).size() == draft.flights().size(),
                "flights",
                Refusal.of("consignment.flightTwice", draft.awb()));
        unless(draft.pieces() > 0, "pieces", Refusal.of("consignment.noPieces", draft.awb()));
        unless(!draft.gross().isZero(), "grossKg", Refusal.of("consignment.noWeight", draft.awb()));
    }

    private static void unless(boolean holds, String field, Refusal refusal) {
        if (!holds) {
            throw new Refused(refusal.at(field));
        }
    }

    /** Until the carrier says what flies when, each flight is asked for its share of the weight and the room. */
    private List<BookedPart.Space> takeSpace(BookingDraft draft) {
        int flights = draft.flights().size();
        Grams weight = Grams.of(Math.ceilDiv(draft.gross().value(), flights));
        CubicCentimetres room = CubicCentimetres.of(Math.ceilDiv(draft.volume().value(), flights));
        return draft.flights().stream()
                .sorted(Comparator.comparing(FlightKey::day)
                        .thenComparing(key -> key.number().number()))
                .map(key -> shownAt("flights", () -> new BookedPart.Space(space.take(key, weight, room), weight, room)))
                .toList();
    }

    /** What another capability refuses is shown at the field of the booking that asked for it. */
    private static <T> T shownAt(String field, Supplier<T> step) {
        try {
            return step.get();
        } catch (Refused refused) {
            throw refused.at(field);
        }
    }

    private PackedLine packed(BookingDraft.Line line) {
        unless(!line.cases().isZero(), "lines", Refusal.of("consignment.noCases", line.purchaseLine()));
        return new PackedLine(line, shownAt("lines", () -> purchases.consigned(line.purchaseLine(), line.cases())));
    }

    private void takeAlong(ConsignmentLine line, Consignment consignment) {
        long from = supplies.supply(
                        SupplyKind.PURCHASE_LINE, line.purchaseLine().toString())
                .orElseThrow(() -> Refused.because("purchase.lineUnknown", line.purchaseLine()))
                .id();
        Optional<Instant> landing =
                consignment.parts().stream().map(BookedPart::sta).max(Instant::compareTo);
        long to = supply.open(new SupplyOpening(
                SupplyKind.CONSIGNMENT_LINE, line.ref(), line.sku(), line.pack(), Units.ZERO, line.expiry(), landing));
        supply.move(from, to, line.units());
    }
}

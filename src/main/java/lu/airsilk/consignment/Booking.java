package lu.airsilk.consignment;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.flight.FlightKey;
import lu.airsilk.flight.FlightSpace;
import lu.airsilk.identity.Allowed;
import lu.airsilk.identity.Role;
import lu.airsilk.purchase.ConsignedCases;
import lu.airsilk.purchase.PurchaseLineFacts;
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
import lu.airsilk.stock.SupplyMove;
import lu.airsilk.stock.SupplyOpening;
import lu.airsilk.stock.SupplyRow;

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
        packed(draft.lines()).forEach(consignment::carries);
        gate.require(
                draft,
                consignment.lines().stream()
                        .collect(Collectors.toMap(
                                ConsignmentLine::purchaseLine, ConsignmentLine::sku, (one, same) -> one)));
        consignments.add(consignment);
        takeAlong(consignment);
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

    private List<PackedLine> packed(List<BookingDraft.Line> lines) {
        lines.forEach(line ->
                unless(!line.cases().isZero(), "lines", Refusal.of("consignment.noCases", line.purchaseLine())));
        List<PurchaseLineFacts> facts = shownAt(
                "lines",
                () -> purchases.consigned(lines.stream()
                        .map(line -> new ConsignedCases(line.purchaseLine(), line.cases()))
                        .toList()));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> new PackedLine(lines.get(i), facts.get(i)))
                .toList();
    }

    private void takeAlong(Consignment consignment) {
        List<ConsignmentLine> lines = consignment.lines();
        Optional<Instant> landing =
                consignment.parts().stream().map(BookedPart::sta).max(Instant::compareTo);
        Map<String, SupplyRow> bought = supplies.supplies(
                SupplyKind.PURCHASE_LINE,
                lines.stream().map(line -> line.purchaseLine().toString()).toList());
        List<Long> flying = supply.openAll(lines.stream()
                .map(line -> new SupplyOpening(
                        SupplyKind.CONSIGNMENT_LINE,
                        line.ref(),
                        line.sku(),
                        line.pack(),
                        Units.ZERO,
                        line.expiry(),
                        landing))
                .toList());
        supply.moveAll(IntStream.range(0, lines.size())
                .mapToObj(i -> new SupplyMove(
                        from(bought, lines.get(i)), flying.get(i), lines.get(i).units()))
                .toList());
    }

    private static long from(Map<String, SupplyRow> bought, ConsignmentLine line) {
        return Optional.ofNullable(bought.get(line.purchaseLine().toString()))
                .orElseThrow(() -> Refused.because("purchase.lineUnknown", line.purchaseLine()))
                .id();
    }
}

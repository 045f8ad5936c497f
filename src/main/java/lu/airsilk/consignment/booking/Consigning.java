package lu.airsilk.consignment.booking;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.consignment.waybill.PackedLine;
import lu.airsilk.consignment.waybill.RefusedFields;
import lu.airsilk.purchase.ConsignedCases;
import lu.airsilk.purchase.PurchaseLineFacts;
import lu.airsilk.purchase.PurchaseProgress;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.Supply;
import lu.airsilk.supply.SupplyBook;
import lu.airsilk.supply.SupplyKind;
import lu.airsilk.supply.SupplyMove;
import lu.airsilk.supply.SupplyOpening;
import lu.airsilk.supply.SupplyRow;

/** Takes cases off purchase lines and puts them back, with their units and the reservations on them. */
@ApplicationScoped
public class Consigning {

    @Inject
    PurchaseProgress purchases;

    @Inject
    Supply supply;

    @Inject
    SupplyBook supplies;

    /** Another number of cases of a line. */
    public record Change(ConsignmentLine line, Cases before) {}

    /** Takes these cases off their purchase lines; refused when a line has fewer left. */
    public List<PackedLine> packed(List<BookingDraft.Line> lines) {
        lines.forEach(line -> RefusedFields.unless(
                !line.cases().isZero(), "lines", Refusal.of("consignment.noCases", line.purchaseLine())));
        List<PurchaseLineFacts> facts = RefusedFields.at(
                "lines",
                () -> purchases.consigned(lines.stream()
                        .map(line -> new ConsignedCases(line.purchaseLine(), line.cases()))
                        .toList()));
        return IntStream.range(0, lines.size())
                .mapToObj(i -> packed(lines.get(i), facts.get(i)))
                .toList();
    }

    private static PackedLine packed(BookingDraft.Line wanted, PurchaseLineFacts purchase) {
        return new PackedLine(purchase, wanted.cases(), wanted.lot(), wanted.expiry());
    }

    /** Takes the units of new lines along, with the oldest reservations on them. */
    public void takeAlong(List<ConsignmentLine> lines, Optional<Instant> landing) {
        supply.openAll(lines.stream()
                .map(line -> new SupplyOpening(
                        SupplyKind.CONSIGNMENT_LINE,
                        line.ref(),
                        line.sku(),
                        line.pack(),
                        Units.ZERO,
                        line.expiry(),
                        landing))
                .toList());
        Moves moves = moves(lines);
        supply.moveAll(lines.stream().map(line -> moves.out(line, line.units())).toList());
    }

    /** Puts lines back on their purchase lines, with all reservations on them. */
    public void putBack(List<ConsignmentLine> lines) {
        purchases.takenOff(lines.stream()
                .map(line -> new ConsignedCases(line.purchaseLine(), line.cases()))
                .toList());
        Moves moves = moves(lines);
        supply.moveAll(
                lines.stream().map(line -> moves.back(line, line.units())).toList());
    }

    /** Follows lines of which another number of cases flies; where fewer do, the oldest reservations stay on board. */
    public void follow(List<Change> changes) {
        List<ConsignmentLine> lines = changes.stream().map(Change::line).toList();
        purchases.takenOff(changes.stream()
                .map(each -> new ConsignedCases(each.line().purchaseLine(), each.before()))
                .toList());
        RefusedFields.at(
                "lines",
                () -> purchases.consigned(lines.stream()
                        .map(line -> new ConsignedCases(line.purchaseLine(), line.cases()))
                        .toList()));
        Moves moves = moves(lines);
        List<SupplyMove> all = new ArrayList<>();
        changes.forEach(
                each -> all.add(moves.back(each.line(), each.line().pack().unitsOf(each.before()))));
        lines.forEach(line -> all.add(moves.out(line, line.units())));
        supply.moveAll(all);
    }

    /** The next position whose supply is not spent: one that was taken off is not used again. */
    public int freePosition(Consignment consignment, int after) {
        int position = after + 1;
        while (supplies.supply(SupplyKind.CONSIGNMENT_LINE, consignment.awb() + "/" + position)
                .isPresent()) {
            position++;
        }
        return position;
    }

    private Moves moves(List<ConsignmentLine> lines) {
        return new Moves(
                supplies.supplies(
                        SupplyKind.PURCHASE_LINE,
                        lines.stream()
                                .map(line -> line.purchaseLine().toString())
                                .toList()),
                supplies.supplies(
                        SupplyKind.CONSIGNMENT_LINE,
                        lines.stream().map(ConsignmentLine::ref).toList()));
    }

    /** The supplies on both sides. */
    private record Moves(Map<String, SupplyRow> bought, Map<String, SupplyRow> flying) {

        SupplyMove out(ConsignmentLine line, Units units) {
            return new SupplyMove(id(bought, line.purchaseLine().toString()), id(flying, line.ref()), units);
        }

        SupplyMove back(ConsignmentLine line, Units units) {
            return new SupplyMove(
                    id(flying, line.ref()), id(bought, line.purchaseLine().toString()), units);
        }

        private static long id(Map<String, SupplyRow> rows, String reference) {
            return Optional.ofNullable(rows.get(reference))
                    .orElseThrow(() -> Refused.because("purchase.lineUnknown", reference))
                    .id();
        }
    }
}

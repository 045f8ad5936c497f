package lu.airsilk.allocation.shortfall;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import lu.airsilk.allocation.share.Offer;
import lu.airsilk.allocation.share.PackedSku;
import lu.airsilk.order.LineRef;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Units;
import lu.airsilk.supply.ReservationRow;
import lu.airsilk.supply.ReservedFor;
import lu.airsilk.supply.SupplyRow;

/**
 * One consignment line after its receipt.
 *
 * @param source the supply of the consignment line
 * @param lots what it became; damaged ones are held
 * @param reservations those that went along to the lots
 * @param lost units that reservations have lost, by whom they were for
 */
record CountedSupply(
        SupplyRow source, List<SupplyRow> lots, List<ReservationRow> reservations, Map<ReservedFor, Units> lost) {

    /** An order line that had reserved cases of the consignment line before the receipt. */
    record ReservedLine(LineRef line, ReservedFor whom, Units before) {}

    /** Whether reservations lost units, or cases were torn apart between lots. */
    boolean isShort() {
        return !lost.isEmpty()
                || reservations.stream()
                        .anyMatch(reservation -> !reservation
                                .pack()
                                .looseUnitsIn(reservation.units())
                                .isZero());
    }

    PackedSku goods() {
        return new PackedSku(source.sku(), source.pack());
    }

    /** Whole cases of each lot that are not held, whoever has a reservation on them now. */
    List<Offer> offers() {
        return lots.stream()
                .map(this::offer)
                .filter(offer -> !offer.cases().isZero())
                .toList();
    }

    private Offer offer(SupplyRow lot) {
        Cases cases = lot.pack().wholeCasesIn(lot.quantity().minus(lot.held()));
        return new Offer(lot.id(), lot.kind(), lot.reference(), goods(), cases, lot.expiry());
    }

    /** Who had reserved how much, by order line. */
    Collection<ReservedLine> reservedLines() {
        Map<LineRef, ReservedLine> reservedLines = new TreeMap<>();
        reservations.forEach(reservation -> add(reservedLines, reservation.whom(), reservation.units()));
        lost.forEach((whom, units) -> add(reservedLines, whom, units));
        return reservedLines.values();
    }

    /** For whom the cases of one of these order lines are. */
    ReservedFor whom(LineRef line) {
        return reservedLines().stream()
                .filter(reserved -> reserved.line().equals(line))
                .map(ReservedLine::whom)
                .findFirst()
                .orElseThrow();
    }

    private static void add(Map<LineRef, ReservedLine> reservedLines, ReservedFor whom, Units units) {
        reservedLines.merge(
                LineRef.of(whom.orderLine()),
                new ReservedLine(LineRef.of(whom.orderLine()), whom, units),
                (one, more) ->
                        new ReservedLine(one.line(), one.whom(), one.before().plus(more.before())));
    }

    /** Sound units that came. */
    Units sound() {
        return sum(lot -> lot.quantity().minus(lot.held()));
    }

    /** Units that came broken. */
    Units damaged() {
        return sum(SupplyRow::held);
    }

    private Units sum(Function<SupplyRow, Units> which) {
        return lots.stream().map(which).reduce(Units.ZERO, Units::plus);
    }
}

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
import lu.airsilk.supply.ClaimFor;
import lu.airsilk.supply.ClaimRow;
import lu.airsilk.supply.SupplyRow;

/**
 * One consignment line after its receipt.
 *
 * @param source the supply of the consignment line
 * @param lots what it became; damaged ones are held
 * @param claims those that went along to the lots
 * @param lost units that claims have lost, by whom they were for
 */
record CountedSupply(SupplyRow source, List<SupplyRow> lots, List<ClaimRow> claims, Map<ClaimFor, Units> lost) {

    /** An order line that had claimed cases of the consignment line before the receipt. */
    record Claimant(LineRef line, ClaimFor whom, Units before) {}

    /** Whether claims lost units, or cases were torn apart between lots. */
    boolean isShort() {
        return !lost.isEmpty()
                || claims.stream()
                        .anyMatch(claim ->
                                !claim.pack().looseUnitsIn(claim.units()).isZero());
    }

    PackedSku goods() {
        return new PackedSku(source.sku(), source.pack());
    }

    /** Whole cases of each lot that are not held, whoever has a claim on them now. */
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

    /** Who had claimed how much, by order line. */
    Collection<Claimant> claimants() {
        Map<LineRef, Claimant> claimants = new TreeMap<>();
        claims.forEach(claim -> add(claimants, claim.whom(), claim.units()));
        lost.forEach((whom, units) -> add(claimants, whom, units));
        return claimants.values();
    }

    private static void add(Map<LineRef, Claimant> claimants, ClaimFor whom, Units units) {
        claimants.merge(
                LineRef.of(whom.orderLine()),
                new Claimant(LineRef.of(whom.orderLine()), whom, units),
                (one, more) -> new Claimant(one.line(), one.whom(), one.before().plus(more.before())));
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

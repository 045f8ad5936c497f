package lu.airsilk.consignment.receipt;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import lu.airsilk.consignment.waybill.Consignment;
import lu.airsilk.consignment.waybill.ConsignmentLine;
import lu.airsilk.purchase.PurchaseLineRef;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.AirWaybillNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/**
 * What is expected at the hub, and what was counted.
 *
 * @param toCount whether its goods have begun to land and nobody has begun to count
 * @param released whether customs have let all of it go, so that it can be posted
 * @param bonded posted in bond, and customs have not let it go since
 * @param signedBy who of import agreed with a count that differs much
 * @param reversalAskedBy who says that it was posted wrongly
 * @param countedBy who counted last
 */
public record ReceiptSheet(
        ReceiptNumber number,
        AirWaybillNumber awb,
        ReceiptState state,
        boolean toCount,
        int version,
        boolean released,
        boolean bonded,
        Optional<String> signedBy,
        Optional<String> reversalAskedBy,
        Optional<String> reversalReason,
        Optional<String> countedBy,
        Optional<Instant> countedAt,
        Optional<Instant> postedAt,
        List<Line> lines) {

    /**
     * An expected line with its counts.
     *
     * @param purchaseLine for which it was bought: goods of one lot may have been bought twice
     */
    public record Line(
            String line,
            PurchaseLineRef purchaseLine,
            Sku sku,
            long unitsPerCase,
            Units expectedUnits,
            @Nullable String lot,
            @Nullable LocalDate expiry,
            List<LotCount> counts) {}

    /** Whether some of its lines are counted and others are not yet. */
    public boolean isBegun() {
        return state == ReceiptState.COUNTING
                && lines.stream().anyMatch(line -> line.counts().isEmpty());
    }

    /** What is there of each line that is counted, without what follows from what was expected. */
    public Map<Integer, List<LotCount>> found() {
        return lines.stream()
                .flatMap(line -> line.counts().stream())
                .map(LotCount::found)
                .collect(Collectors.groupingBy(LotCount::position));
    }

    static ReceiptSheet of(Receipt receipt, Consignment consignment) {
        return new ReceiptSheet(
                receipt.number(),
                receipt.awb(),
                receipt.state(),
                receipt.toCount(consignment),
                receipt.version(),
                consignment.cleared(),
                receipt.bonded(),
                receipt.signedBy(),
                receipt.reversalAskedBy(),
                receipt.reversalReason(),
                receipt.countedBy(),
                receipt.countedAt(),
                receipt.postedAt(),
                receipt.counted(consignment).stream()
                        .map(counted -> line(receipt, counted))
                        .toList());
    }

    private static Line line(Receipt receipt, CountedLine counted) {
        ConsignmentLine line = counted.line();
        return new Line(
                receipt.number() + "/" + line.position(),
                line.purchaseLine(),
                line.sku(),
                line.pack().unitsPerCase(),
                line.units(),
                line.supplierLot().map(Object::toString).orElse(null),
                line.expiry().orElse(null),
                counted.counted());
    }
}

package lu.airsilk.purchase;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Sku;
import lu.airsilk.shared.SupplierCode;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** A purchase order with its lines, for staff. */
public record PurchaseSheet(
        PurchaseOrderNumber number,
        SupplierCode supplier,
        PurchaseState state,
        Money total,
        Instant madeAt,
        int version,
        Optional<String> flight,
        int revision,
        Optional<String> amendedWhy,
        Optional<String> approvedBy,
        List<Line> lines) {

    /** A line; {@code difference} is what the supplier did not confirm. */
    public record Line(
            PurchaseLineRef ref,
            Sku sku,
            long unitsPerCase,
            Cases cases,
            Cases confirmed,
            Cases difference,
            Cases consigned,
            Units receivedUnits,
            Units missingUnits,
            Money price,
            @Nullable LocalDate shipDay,
            @Nullable LocalDate requiredBy) {}

    static PurchaseSheet of(PurchaseOrder order) {
        boolean answered = order.state().compareTo(PurchaseState.CONFIRMED) >= 0;
        return new PurchaseSheet(
                order.number(),
                order.supplier(),
                order.state(),
                order.total(),
                order.madeAt(),
                order.version(),
                order.flight(),
                order.revision(),
                order.amendedWhy(),
                order.approvedBy(),
                order.lines().stream().map(line -> line(line, answered)).toList());
    }

    private static Line line(PurchaseLine line, boolean answered) {
        return new Line(
                line.ref(),
                line.sku(),
                line.pack().unitsPerCase(),
                line.ordered(),
                line.confirmed(),
                answered ? line.ordered().minus(line.confirmed()) : Cases.ZERO,
                line.consigned(),
                line.receivedUnits(),
                line.missingUnits(),
                line.price(),
                line.shipDay(),
                line.requiredBy());
    }
}

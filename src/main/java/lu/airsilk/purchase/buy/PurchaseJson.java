package lu.airsilk.purchase.buy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import lu.airsilk.purchase.order.AnswerDifference;
import lu.airsilk.purchase.order.PurchaseSheet;
import lu.airsilk.purchase.order.PurchaseState;
import lu.airsilk.purchase.order.TurnRow;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/** A purchase order, as programs read it: quantities in whole cases, prices per case. */
public record PurchaseJson(
        String number,
        SupplierCode supplier,
        PurchaseState state,
        Money total,
        Instant madeAt,
        int version,
        @Nullable String flight,
        int revision,
        List<Line> lines,
        List<TurnRow> history) {

    /** A line; {@code difference} is what the supplier did not confirm. */
    public record Line(
            String line,
            Sku sku,
            long unitsPerCase,
            Cases cases,
            Cases confirmed,
            Cases difference,
            Cases cancelled,
            Cases consigned,
            Units receivedUnits,
            Units missingUnits,
            Money price,
            @Nullable LocalDate shipDay,
            @Nullable LocalDate requiredBy,
            Money orderedPrice,
            Set<AnswerDifference> differences) {}

    static PurchaseJson of(PurchaseSheet sheet, List<TurnRow> history) {
        return new PurchaseJson(
                sheet.number().number(),
                sheet.supplier(),
                sheet.state(),
                sheet.total(),
                sheet.madeAt(),
                sheet.version(),
                sheet.flight().orElse(null),
                sheet.revision(),
                sheet.lines().stream().map(PurchaseJson::line).toList(),
                history);
    }

    private static Line line(PurchaseSheet.Line line) {
        return new Line(
                line.ref().toString(),
                line.sku(),
                line.unitsPerCase(),
                line.cases(),
                line.confirmed(),
                line.difference(),
                line.cancelled(),
                line.consigned(),
                line.receivedUnits(),
                line.missingUnits(),
                line.price(),
                line.shipDay(),
                line.requiredBy(),
                line.orderedPrice(),
                line.differences());
    }
}

package lu.airsilk.costing.opening;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;
import org.jspecify.annotations.Nullable;

/** An opening, as programs read it; costs are in it for finance only. */
public record OpeningJson(
        String id,
        String location,
        OpeningState state,
        Units units,
        @Nullable Money value,
        List<Line> lines,
        String enteredBy,
        Instant enteredAt,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        int version) {

    /**
     * Units of one lot.
     *
     * @param lot as printed on the goods
     * @param becomes the lot in the ledger, once it is approved
     */
    public record Line(
            String line,
            Sku sku,
            @Nullable LotNumber lot,
            @Nullable LocalDate expiry,
            Units units,
            @Nullable Money unitCost,
            @Nullable LotNumber becomes) {

        static Line of(OpeningSheet.Line line) {
            return new Line(
                    line.ref(),
                    line.sku(),
                    line.supplierLot().orElse(null),
                    line.expiry().orElse(null),
                    line.units(),
                    line.unitCost().orElse(null),
                    line.lot().orElse(null));
        }
    }

    static OpeningJson of(OpeningSheet sheet) {
        OpeningHead head = sheet.row().head();
        return new OpeningJson(
                head.number(),
                head.location().code(),
                head.state(),
                sheet.row().units(),
                sheet.row().value().orElse(null),
                sheet.lines().stream().map(Line::of).toList(),
                head.enteredBy(),
                head.enteredAt(),
                head.decidedBy(),
                head.decidedAt(),
                head.withdrawnBecause(),
                head.version());
    }
}

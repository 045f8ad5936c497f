package lu.airsilk.catalogue.pricing;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import lu.airsilk.catalogue.price.PriceListRow;
import lu.airsilk.catalogue.price.PriceListState;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PriceStep;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.SupplierCode;
import org.jspecify.annotations.Nullable;

/**
 * A price list, as programs of buyers and finance read it.
 *
 * @param products how many prices it has
 * @param lines its prices, only when one list is asked for, the first 500
 * @param striking how many move by 30 % or more and need to be meant, only when one list is asked for
 */
public record PriceListJson(
        String id,
        SupplierCode supplier,
        PriceListState state,
        LocalDate validFrom,
        @Nullable String importId,
        long products,
        @Nullable String submittedBy,
        @Nullable String decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        int version,
        @Nullable List<Line> lines,
        @Nullable Long striking) {

    /** One price. */
    public record Line(
            Sku sku,
            Names names,
            long unitsPerCase,
            Money pricePerCase,
            List<PriceStep> steps,
            @Nullable Money before,
            boolean striking) {

        static Line of(PriceLineRow row) {
            return new Line(
                    row.sku(),
                    row.names(),
                    row.unitsPerCase(),
                    row.price(),
                    row.steps(),
                    row.before().orElse(null),
                    row.striking());
        }
    }

    static PriceListJson of(PriceListRow row) {
        return of(row, null, null);
    }

    static PriceListJson of(PriceListRow row, @Nullable List<PriceLineRow> lines, @Nullable Long striking) {
        return new PriceListJson(
                row.number(),
                row.supplier(),
                row.state(),
                row.validFrom(),
                given(row.importNumber()),
                row.lines(),
                given(row.decision().submittedBy()),
                given(row.decision().decidedBy()),
                row.decision().decidedAt().orElse(null),
                given(row.decision().reason()),
                row.version(),
                lines == null ? null : lines.stream().map(Line::of).toList(),
                striking);
    }

    private static @Nullable String given(String text) {
        return text.isEmpty() ? null : text;
    }
}

package lu.airsilk.catalogue.intake;

import java.math.BigDecimal;
import java.util.List;
import lu.airsilk.catalogue.staging.DifferenceRow;
import lu.airsilk.catalogue.staging.FieldDifference;
import lu.airsilk.catalogue.staging.SheetChange;
import lu.airsilk.platform.Page;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.number.Gtin;
import org.jspecify.annotations.Nullable;

/** What a sheet changes in the catalogue, as programs read it: all of it counted, and a page of its rows. */
public record DifferencesJson(Counts counts, long total, List<Item> items) {

    /** How many of each kind, as the contract names them. */
    public record Counts(long fresh, long changed, long same, long dearer, long cheaper, long vanished) {

        static Counts of(DifferenceCount all) {
            return new Counts(all.fresh(), all.changed(), all.same(), all.dearer(), all.cheaper(), all.vanished());
        }
    }

    /** One row of the sheet beside the catalogue. */
    public record Item(
            int row,
            @Nullable Gtin gtin,
            Names names,
            SheetChange kind,
            List<FieldDifference> fields,
            @Nullable Money price,
            @Nullable Money before,
            @Nullable BigDecimal changePercent) {

        static Item of(DifferenceRow row) {
            return new Item(
                    row.row(),
                    row.gtin().orElse(null),
                    row.names(),
                    row.kind(),
                    row.fields(),
                    row.price().orElse(null),
                    row.before().orElse(null),
                    row.change().map(Percentage::percent).orElse(null));
        }
    }

    static DifferencesJson of(DifferenceCount counts, Page<DifferenceRow> rows) {
        return new DifferencesJson(
                Counts.of(counts),
                rows.total(),
                rows.items().stream().map(Item::of).toList());
    }
}

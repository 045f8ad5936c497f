package lu.airsilk.catalogue;

import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Gtin;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Percentage;

/**
 * One row of a sheet beside what the catalogue says now.
 *
 * @param row in the sheet
 * @param kind NEW, CHANGED or SAME
 * @param fields that change
 * @param price what a case costs; empty when the sheet does not tell it
 * @param before the supplier's price in force; empty when it has none for the product
 */
public record DifferenceRow(
        int row,
        Optional<Gtin> gtin,
        Names names,
        SheetChange kind,
        List<FieldDifference> fields,
        Optional<Money> price,
        Optional<Money> before) {

    public DifferenceRow {
        fields = List.copyOf(fields);
    }

    /** How much dearer the case becomes; empty without a price before or in another currency. */
    public Optional<Percentage> change() {
        return before.flatMap(old -> price.flatMap(now -> PriceChange.between(old, now)));
    }
}

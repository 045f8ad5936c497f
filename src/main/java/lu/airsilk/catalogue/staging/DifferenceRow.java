package lu.airsilk.catalogue.staging;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import lu.airsilk.catalogue.price.PriceChange;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.number.Gtin;

/**
 * One row of a sheet beside what the catalogue says now.
 *
 * @param row in the sheet
 * @param kind NEW, CHANGED or SAME
 * @param fields that change
 * @param price what a case costs; empty when the sheet does not tell it
 * @param before the supplier's price in force; empty when it has none for the product
 * @param open what the supplier's lists that wait for their approval say, the newest first
 */
public record DifferenceRow(
        int row,
        Optional<Gtin> gtin,
        Names names,
        SheetChange kind,
        List<FieldDifference> fields,
        Optional<Money> price,
        Optional<Money> before,
        List<OpenPrice> open) {

    public DifferenceRow {
        fields = List.copyOf(fields);
        open = List.copyOf(open);
    }

    /** The same beside these prices. */
    public DifferenceRow beside(List<OpenPrice> waiting) {
        return new DifferenceRow(row, gtin, names, kind, fields, price, before, waiting);
    }

    /** What there is to look at first: a price that moves, where nothing else does. */
    public SheetChange news() {
        return kind != SheetChange.SAME || price.isEmpty()
                ? kind
                : change().map(Percentage::percent).map(DifferenceRow::moved).orElse(SheetChange.PRICED);
    }

    private static SheetChange moved(BigDecimal percent) {
        return switch (percent.signum()) {
            case 1 -> SheetChange.DEARER;
            case -1 -> SheetChange.CHEAPER;
            default -> SheetChange.SAME;
        };
    }

    /** How much dearer the case becomes; empty without a price before or in another currency. */
    public Optional<Percentage> change() {
        return before.flatMap(old -> price.flatMap(now -> PriceChange.between(old, now)));
    }
}

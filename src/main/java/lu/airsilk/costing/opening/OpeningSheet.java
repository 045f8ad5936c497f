package lu.airsilk.costing.opening;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sku;

/** An opening with its lines. */
public record OpeningSheet(OpeningRow row, List<Line> lines) {

    public OpeningSheet {
        lines = List.copyOf(lines);
    }

    /**
     * Units of one lot.
     *
     * @param ref the line as people say it: {@code OP-26-000123/2}
     * @param supplierLot as printed on the goods
     * @param unitCost for those who may read costs
     * @param lot what it has become, once it is approved
     */
    public record Line(
            String ref,
            Sku sku,
            Optional<LotNumber> supplierLot,
            Optional<LocalDate> expiry,
            Units units,
            Optional<Money> unitCost,
            Optional<LotNumber> lot) {

        /** What all of it has cost. */
        public Optional<Money> value() {
            return unitCost.map(cost -> cost.times(units));
        }
    }
}

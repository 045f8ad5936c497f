package lu.airsilk.catalogue.goods.rule;

import java.util.List;
import java.util.Optional;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Money;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/**
 * A row that says more of a product that exists, or what it costs from now on; what it does not say stays as it is.
 *
 * @param number of the row as a spreadsheet counts
 * @param sku the product's number; without it its GTIN names it
 * @param cost empty where the row tells no price
 */
public record Completion(
        int number,
        Optional<Sku> sku,
        Optional<Gtin> gtin,
        Optional<Names> names,
        SheetRow.Goods goods,
        Case packed,
        Optional<Cost> cost) {

    /**
     * What a case costs.
     *
     * @param gtin of the product, by which its steps are kept; without one there are none
     * @param steps by rising quantity, the first at this price; none when it holds for any quantity
     */
    public record Cost(Money perCase, Optional<Gtin> gtin, List<SheetRow.Step> steps) {

        public Cost {
            steps = List.copyOf(steps);
        }
    }

    /** The same row with what it says of the price. */
    public Completion at(Optional<Cost> told) {
        return new Completion(number, sku, gtin, names, goods, packed, told);
    }

    /** What the row says of the case. */
    public record Case(
            Optional<PackSize> units, Optional<Gtin> caseGtin, Optional<Grams> gross, Optional<CaseSize> size) {}
}

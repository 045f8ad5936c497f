package lu.airsilk.catalogue.goods.rule;

import java.util.Optional;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.Sku;

/**
 * A row that says more of a product that exists; what it does not say stays as it is. It tells no price.
 *
 * @param number of the row as a spreadsheet counts
 * @param sku the product's number; without it its GTIN names it
 */
public record Completion(
        int number, Optional<Sku> sku, Optional<Gtin> gtin, Optional<Names> names, SheetRow.Goods goods, Case packed) {

    /** What the row says of the case. */
    public record Case(
            Optional<PackSize> units, Optional<Gtin> caseGtin, Optional<Grams> gross, Optional<CaseSize> size) {}
}

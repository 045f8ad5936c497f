package lu.airsilk.catalogue.staging;

import java.util.Optional;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.rule.SheetRow;

/** A sheet's row in the words of the catalogue. */
final class SheetWords {

    private SheetWords() {}

    static ProductDescription description(SheetRow row) {
        SheetRow.Goods goods = row.goods();
        SheetRow.Keeping keeping = goods.keeping();
        return new ProductDescription(
                Optional.of(row.gtin()),
                row.names(),
                goods.brand(),
                goods.contents(),
                goods.origin(),
                goods.hsCode(),
                new ProductDescription.ShelfLife(
                        keeping.storage(), keeping.shelfLifeDays(), keeping.minLifeAtReceiptDays()));
    }

    static PackDefinition pack(SheetRow row) {
        SheetRow.CaseFacts facts = row.caseFacts();
        return new PackDefinition(facts.unitsPerCase(), facts.caseGtin(), facts.gross(), facts.size());
    }
}

package lu.airsilk.catalogue.entering;

import java.util.Optional;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.number.Gtin;

/**
 * Goods that are entered by hand.
 *
 * @param caseGtin the number on the case
 * @param caseGross of a case, packing included
 * @param caseMm outer sides of a case, such as {@code 300x290x270}
 */
public record NewGoods(
        ProductDescription description, PackSize unitsPerCase, Gtin caseGtin, Grams caseGross, String caseMm) {

    PackDefinition pack() {
        return new PackDefinition(
                unitsPerCase, Optional.of(caseGtin), Optional.of(caseGross), Optional.of(CaseSize.ofMm(caseMm)));
    }
}

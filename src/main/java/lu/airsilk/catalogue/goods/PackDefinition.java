package lu.airsilk.catalogue.goods;

import java.util.Optional;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.ContentsText;
import lu.airsilk.catalogue.goods.rule.LightCase;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Gtin;

/**
 * How a product is packed for the way.
 *
 * @param units in a case
 * @param caseGtin the number on the case
 * @param gross of a case, packing included
 * @param size outer sides of a case
 */
public record PackDefinition(PackSize units, Optional<Gtin> caseGtin, Optional<Grams> gross, Optional<CaseSize> size) {

    /** Refused where no case of this size weighs so much or so little: its sides are in another unit. */
    public void requirePossible() {
        size.flatMap(sides -> gross.flatMap(sides::doubt)).ifPresent(doubt -> {
            throw Refused.because(
                            doubt.dense() ? "product.caseDense" : "product.caseLight", doubt.read(), doubt.meant())
                    .at("caseMm");
        });
    }

    /** The same case whatever it weighs and measures: how many are in it, under which number. */
    PackDefinition asCounted() {
        return new PackDefinition(units, caseGtin, Optional.empty(), Optional.empty());
    }

    /** Refused where the case weighs less than what it holds. */
    public void requireHolds(ProductDescription product) {
        gross.flatMap(weight -> LightCase.lacking(ContentsText.read(product.contents()), units, weight))
                .ifPresent(net -> {
                    throw Refused.because("product.caseBelowContents", net.toPlainString())
                            .at("caseGrossGrams");
                });
    }

    /** The same case after somebody said more of it: what is not mentioned stays. */
    public PackDefinition with(PackDefinition more) {
        return new PackDefinition(
                more.units, more.caseGtin.or(() -> caseGtin), more.gross.or(() -> gross), more.size.or(() -> size));
    }
}

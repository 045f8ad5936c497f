package lu.airsilk.catalogue;

import java.util.Optional;
import java.util.OptionalInt;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;

/** Goods that tests speak of. */
public final class CatalogueFixtures {

    private CatalogueFixtures() {}

    /** A red wine of which everything is said that customs and the shelf ask. */
    public static ProductDescription bordeaux() {
        return new ProductDescription(
                Optional.of(Gtin.of("3760123456784")),
                new Names("波尔多红葡萄酒", "Bordeaux red", "Bordeaux rouge", "", ""),
                "Château Silk",
                "75 cl",
                Optional.of(new CountryCode("FR")),
                Optional.of(HsCode.of("2204210000")),
                new ProductDescription.ShelfLife(
                        Optional.of(Storage.COOL), OptionalInt.of(3650), OptionalInt.of(1000)));
    }

    /** The same wine as a supplier names it who says nothing else. */
    public static ProductDescription onlyNamed(String french) {
        return new ProductDescription(
                Optional.empty(),
                new Names("", "", french, "", ""),
                "",
                "",
                Optional.empty(),
                Optional.empty(),
                ProductDescription.ShelfLife.OPEN);
    }

    public static PackDefinition caseOfSix() {
        return new PackDefinition(
                PackSize.of(6),
                Optional.empty(),
                Optional.of(Grams.of(8_400)),
                Optional.of(new CaseSize(320, 240, 180)));
    }
}

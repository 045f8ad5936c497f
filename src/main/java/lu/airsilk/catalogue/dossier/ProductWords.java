package lu.airsilk.catalogue.dossier;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.goods.DangerousGoods;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Grams;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;

/** What is said of a product as texts, by the keys under which programs, sheets, forms and the history name it. */
public final class ProductWords {

    private ProductWords() {}

    /** The description; what is not said is an empty text. */
    public static Map<String, String> of(ProductDescription said) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("gtin", said.gtin().map(Gtin::printed).orElse(""));
        texts.put("name.zh", said.names().zh());
        texts.put("name.en", said.names().en());
        texts.put("name.fr", said.names().fr());
        texts.put("name.de", said.names().de());
        texts.put("name.it", said.names().it());
        said.names().others().forEach((language, name) -> texts.put("name." + language.code(), name));
        texts.put("brand", said.brand());
        texts.put("contents", said.contents());
        texts.put("origin", said.origin().map(CountryCode::code).orElse(""));
        texts.put("hsCode", said.hsCode().map(HsCode::digits).orElse(""));
        texts.put("category", said.category().map(Category::name).orElse(""));
        texts.put("retail", said.retail().map(RetailCode::code).orElse(""));
        texts.put("dangerousGoods", said.danger().map(DangerousGoods::written).orElse(""));
        texts.put("storage", said.life().storage().map(Storage::name).orElse(""));
        texts.put("shelfLifeDays", text(said.life().days()));
        texts.put("minLifeAtReceiptDays", text(said.life().minDaysAtReceipt()));
        return texts;
    }

    /** The pack. */
    public static Map<String, String> of(PackDefinition pack) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("unitsPerCase", pack.units().toString());
        texts.put("caseGtin", pack.caseGtin().map(Gtin::printed).orElse(""));
        texts.put("caseGrossGrams", pack.gross().map(Grams::toString).orElse(""));
        texts.put("caseMm", pack.size().map(CaseSize::toString).orElse(""));
        return texts;
    }

    private static String text(OptionalInt days) {
        return days.isPresent() ? Integer.toString(days.getAsInt()) : "";
    }
}

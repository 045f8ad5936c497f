package lu.airsilk.catalogue.dossier;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.Category;
import lu.airsilk.catalogue.ProductDetail;
import lu.airsilk.catalogue.goods.DangerousGoods;
import lu.airsilk.catalogue.goods.PackDefinition;
import lu.airsilk.catalogue.goods.ProductDescription;
import lu.airsilk.catalogue.goods.rule.CaseSize;
import lu.airsilk.catalogue.goods.rule.CountryWords;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.platform.faces.PageWords;
import lu.airsilk.platform.faces.WeightText;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.CountryCode;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.PackSize;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Storage;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.HsCode;

/** A product as the texts of a form, by the keys of its fields, and back. */
public final class ProductTexts {

    /** What may stand behind a number of days. */
    private static final Pattern DAYS =
            Pattern.compile("\\s*(?:days?|tagen?|tage|jours?|天|日)$", Pattern.CASE_INSENSITIVE);

    /** Stands for a name until what is wrong is told. */
    private static final Names UNNAMED = Names.of("?", "?");

    private final Map<String, String> texts;
    private final List<Refusal> unread = new ArrayList<>();

    public ProductTexts(Map<String, String> texts) {
        this.texts = texts;
    }

    static Map<String, String> of(ProductDetail product) {
        Map<String, String> texts = new LinkedHashMap<>(ProductWords.of(product.description()));
        product.pack().ifPresent(pack -> texts.putAll(ProductWords.of(pack)));
        return texts;
    }

    public ProductDescription description() {
        return new ProductDescription(
                read("gtin", Gtin::new),
                names(),
                text("brand"),
                text("contents"),
                read("origin", ProductTexts::country),
                read("hsCode", HsCode::new),
                new ProductDescription.ShelfLife(
                        read("storage", Storage::valueOf), days("shelfLifeDays"), days("minLifeAtReceiptDays")),
                read("category", Category::valueOf),
                read("dangerousGoods", DangerousGoods::of),
                read("retail", RetailCode::new));
    }

    /** None at all is told at the first of the fields, with all else that could not be read. */
    private Names names() {
        try {
            return Names.of(Stream.of(Language.values())
                    .collect(Collectors.toMap(language -> language, language -> text("name." + language.code()))));
        } catch (Refused refused) {
            unread.addAll(refused.at("names").refusals());
            return UNNAMED;
        }
    }

    public Optional<PackDefinition> pack() {
        return read("unitsPerCase", units -> PackSize.of(whole(units)))
                .map(units -> new PackDefinition(
                        units,
                        read("caseGtin", Gtin::new),
                        read(
                                "caseGrossGrams",
                                typed -> WeightText.read(typed, WeightText.Unit.GRAMS, PageWords.reader())),
                        read("caseMm", CaseSize::ofMm)));
    }

    private OptionalInt days(String field) {
        return read(field, days -> whole(DAYS.matcher(days).replaceFirst("")))
                .map(days -> OptionalInt.of(Math.toIntExact(days)))
                .orElseGet(OptionalInt::empty);
    }

    /** Refuses, all at once, what could not be read; each at its field. */
    public void requireRead() {
        if (!unread.isEmpty()) {
            throw new Refused(unread);
        }
    }

    private <T> Optional<T> read(String field, Function<String, T> type) {
        if (text(field).isEmpty()) {
            return Optional.empty();
        }
        try {
            return Optional.of(RequestFields.as(field, text(field), type));
        } catch (Refused refused) {
            unread.addAll(refused.refusals());
            return Optional.empty();
        }
    }

    /** What is typed; a field left empty arrives as none. */
    private String text(String field) {
        return Objects.requireNonNullElse(texts.get(field), "").strip();
    }

    /** Two letters, or the country's name. */
    private static CountryCode country(String typed) {
        List<CountryCode> named = CountryWords.in(typed);
        return named.size() == 1 ? named.getFirst() : CountryCode.of(typed);
    }

    private static long whole(String digits) {
        return Notation.of(PageWords.reader()).read(digits, FigureKind.COUNT).longValueExact();
    }
}

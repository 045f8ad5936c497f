package lu.airsilk.order.planning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotionDays;
import lu.airsilk.order.promotion.PromotionGoods;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.Sku;
import lu.airsilk.shared.number.StoreCode;
import org.jspecify.annotations.Nullable;

/**
 * A promotion as programs write it.
 *
 * @param title by language, {@code zh} must be there
 * @param stores codes, or {@code ALL}
 */
public record NewPromotionJson(
        @Nullable Map<String, String> title,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable List<String> stores,
        @Nullable List<String> skus) {

    private static final String ALL = "ALL";

    /** The columns of a list; several stores or products in one cell have blanks between them. */
    static final Set<String> COLUMNS = Stream.concat(
                    Language.SPOKEN.stream().map(NewPromotionJson::column), Stream.of("from", "to", "stores", "skus"))
            .collect(Collectors.toCollection(LinkedHashSet::new));

    /** A list of them, none read yet. */
    static ListSheet<NewPromotion> list(byte[] file) {
        return ListSheet.of(file, COLUMNS, row -> of(row).checked());
    }

    private static NewPromotionJson of(ListSheet.Cells row) {
        Map<String, String> title = new HashMap<>();
        Language.SPOKEN.forEach(language ->
                Optional.ofNullable(row.of(column(language))).ifPresent(words -> title.put(language.code(), words)));
        return new NewPromotionJson(title, row.day("from"), row.day("to"), row.words("stores"), row.words("skus"));
    }

    private static String column(Language language) {
        return "title." + language.code();
    }

    NewPromotion checked() {
        var fields = new FieldsTogether();
        var called = fields.read(() -> title(title));
        var first = fields.read(() -> RequestFields.value("from", from));
        var last = fields.read(() -> RequestFields.value("to", to));
        var days = fields.read(() -> new PromotionDays(first.get(), last.get()));
        var where = fields.read(() -> stores(RequestFields.list("stores", stores)));
        var what = fields.read(() -> RequestFields.list("skus", skus).stream()
                .map(sku -> RequestFields.as("skus", sku, Sku::of))
                .collect(Collectors.toCollection(TreeSet::new)));
        return fields.make(
                () -> new NewPromotion(called.get(), days.get(), new PromotionGoods(where.get(), what.get())));
    }

    private static Names title(@Nullable Map<String, String> said) {
        Map<Language, String> title = new EnumMap<>(Language.class);
        RequestFields.texts("title", said).forEach((code, words) -> title.put(language(code), words));
        if (title.values().stream().allMatch(String::isBlank)) {
            throw Refused.because("promotion.noTitle").at("title");
        }
        return Names.of(title);
    }

    private static Language language(String code) {
        return Language.ofCode(code)
                .filter(Language.SPOKEN::contains)
                .orElseThrow(() -> Refused.because(
                                "field.word",
                                "title",
                                code,
                                Language.SPOKEN.stream().map(Language::code).toList())
                        .at("title"));
    }

    /** Where, as it is written. */
    static List<String> places(PromotionGoods goods) {
        return goods.isEverywhere()
                ? List.of(ALL)
                : goods.stores().stream().map(StoreCode::code).sorted().toList();
    }

    private static Set<StoreCode> stores(List<String> codes) {
        return codes.contains(ALL)
                ? Set.of()
                : codes.stream()
                        .map(code -> RequestFields.as("stores", code, StoreCode::of))
                        .collect(Collectors.toSet());
    }
}

package lu.airsilk.order.planning;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import lu.airsilk.order.promotion.NewPromotion;
import lu.airsilk.order.promotion.PromotionDays;
import lu.airsilk.order.promotion.PromotionGoods;
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

    static final String ALL = "ALL";

    NewPromotion checked() {
        return new NewPromotion(
                title(title),
                new PromotionDays(RequestFields.value("from", from), RequestFields.value("to", to)),
                new PromotionGoods(
                        stores(RequestFields.list("stores", stores)),
                        RequestFields.list("skus", skus).stream()
                                .map(sku -> RequestFields.as("skus", sku, Sku::of))
                                .collect(Collectors.toCollection(TreeSet::new))));
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

    private static Set<StoreCode> stores(List<String> codes) {
        return codes.contains(ALL)
                ? Set.of()
                : codes.stream()
                        .map(code -> RequestFields.as("stores", code, StoreCode::of))
                        .collect(Collectors.toSet());
    }
}

package lu.airsilk.catalogue.retail;

import java.util.Map;
import java.util.stream.Collectors;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import org.jspecify.annotations.Nullable;

/**
 * A retail category as programs read it.
 *
 * @param id its code
 * @param names by language; those that were given
 */
public record RetailCategoryJson(
        String id,
        String code,
        Map<String, String> names,
        @Nullable String parent,
        int place,
        int version) {

    static RetailCategoryJson of(RetailCategoryRow row) {
        return new RetailCategoryJson(
                row.code().code(),
                row.code().code(),
                given(row.names()),
                row.parent().map(RetailCode::code).orElse(null),
                row.place(),
                row.version());
    }

    private static Map<String, String> given(Names names) {
        return Language.SPOKEN.stream()
                .filter(language -> !names.given(language).isEmpty())
                .collect(Collectors.toMap(Language::code, names::given));
    }
}

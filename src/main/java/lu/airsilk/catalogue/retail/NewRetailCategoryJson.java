package lu.airsilk.catalogue.retail;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.catalogue.goods.rule.RetailCode;
import lu.airsilk.platform.file.ListSheet;
import lu.airsilk.platform.rest.FieldsTogether;
import lu.airsilk.platform.rest.RequestFields;
import lu.airsilk.shared.Language;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;
import org.jspecify.annotations.Nullable;

/**
 * A retail category as programs write it.
 *
 * @param names by language, {@code zh} must be there
 * @param parent the code of the one that it stands below
 * @param place in the order of the rail; left out it stays, and a new one comes last
 */
public record NewRetailCategoryJson(
        @Nullable String code,
        @Nullable Map<String, String> names,
        @Nullable String parent,
        @Nullable Long place) {

    /** The columns of a list. */
    static final Set<String> COLUMNS = Stream.of(
                    Stream.of("code"),
                    Language.SPOKEN.stream().map(NewRetailCategoryJson::column),
                    Stream.of("parent", "place"))
            .flatMap(columns -> columns)
            .collect(Collectors.toCollection(LinkedHashSet::new));

    /** A list of them, none read yet. */
    static ListSheet<NewRetailCategory> list(byte[] file) {
        return ListSheet.of(file, COLUMNS, row -> of(row).checked()).about("code");
    }

    private static NewRetailCategoryJson of(ListSheet.Cells row) {
        Map<String, String> names = new HashMap<>();
        Language.SPOKEN.forEach(language ->
                Optional.ofNullable(row.of(column(language))).ifPresent(name -> names.put(language.code(), name)));
        return new NewRetailCategoryJson(row.of("code"), names, row.of("parent"), row.whole("place"));
    }

    private static String column(Language language) {
        return "names." + language.code();
    }

    NewRetailCategory checked() {
        var fields = new FieldsTogether();
        var own = fields.read(() -> RequestFields.as("code", code, RetailCode::new));
        var called = fields.read(() -> names(names));
        var above = fields.read(() -> RequestFields.filter("parent", parent, RetailCode::new));
        var where = fields.read(() -> place(place));
        return fields.make(() -> new NewRetailCategory(own.get(), called.get(), above.get(), where.get()));
    }

    private static Names names(@Nullable Map<String, String> said) {
        Map<Language, String> names = new EnumMap<>(Language.class);
        RequestFields.texts("names", said).forEach((code, name) -> names.put(language(code), TypedText.plain(name)));
        if (names.values().stream().allMatch(String::isBlank)) {
            throw Refused.because("retailCategory.noName").at("names");
        }
        return Names.of(names);
    }

    private static Language language(String code) {
        List<String> spoken = Language.SPOKEN.stream().map(Language::code).toList();
        return Language.ofCode(code)
                .filter(Language.SPOKEN::contains)
                .orElseThrow(() ->
                        Refused.because("field.word", "names", code, spoken).at("names"));
    }

    private static OptionalInt place(@Nullable Long said) {
        if (said == null) {
            return OptionalInt.empty();
        }
        // beyond the last one is refused by the category itself
        return OptionalInt.of(Math.clamp(said, 0, NewRetailCategory.LAST + 1));
    }
}

package lu.airsilk.catalogue.required;

import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.Category;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.HsCode;

/**
 * The goods that need a paper: those of a category, or those whose customs code begins so.
 *
 * @param category empty where codes are named
 * @param code the beginning of customs codes, 2 to 10 digits; empty where a category is named
 */
public record PaperScope(Optional<Category> category, Optional<String> code) {

    private static final Pattern BEGINNING = Pattern.compile("\\d{2,10}");

    /** What is said of codes is more particular than what is said of a category. */
    private static final int OF_CATEGORY = 1;

    /** Refuses neither and both, and a beginning that is none. */
    public static PaperScope checked(Optional<Category> category, Optional<String> code) {
        Refused.together(() -> one(category, code), () -> code.ifPresent(PaperScope::beginning));
        return new PaperScope(category, code);
    }

    private static void one(Optional<Category> category, Optional<String> code) {
        if (category.isPresent() == code.isPresent()) {
            throw Refused.because("paperRule.oneScope").at("code");
        }
    }

    private static void beginning(String code) {
        if (!BEGINNING.matcher(code).matches()) {
            throw Refused.because("paperRule.code", code).at("code");
        }
    }

    /** Whether goods of this code are among them. */
    boolean holds(HsCode goods) {
        return code.map(goods.digits()::startsWith)
                .orElseGet(() -> category.filter(Category.of(goods)::equals).isPresent());
    }

    /** The more digits are named, the more particular. */
    int closeness() {
        return code.map(String::length).orElse(OF_CATEGORY);
    }

    /**
     * True of goods that are among them.
     *
     * @param goods the name in the query of what describes them
     */
    String condition(String goods) {
        return code.map(digits -> "cast(" + goods + ".described.hsCode as string) like '" + digits + "%'")
                .orElseGet(() -> "(" + goods + ".described.hsCode is not null and " + goods + ".described.category = "
                        + category.map(Enum::name).orElseThrow() + ")");
    }

    /** As a proposal carries it. */
    public String figure() {
        return code.or(() -> category.map(Enum::name)).orElseThrow();
    }
}

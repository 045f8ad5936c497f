package lu.airsilk.catalogue.goods;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;

/**
 * What an airline must know of goods that may only be flown declared, such as perfume, strong spirits or sprays: as the
 * IATA Dangerous Goods Regulations name them.
 *
 * @param unNumber four digits, such as {@code 1266} for perfumery
 * @param hazardClass such as {@code 3} or {@code 2.1}
 * @param packingGroup I, II or III; goods such as sprays have none
 */
public record DangerousGoods(String unNumber, String hazardClass, Optional<String> packingGroup) {

    private static final Pattern SHAPE = Pattern.compile(
            "(?i)(?:UN|ID)?\\s*(\\d{4})[\\s,/]+(?:class\\s*)?([1-9](?:\\.[1-6])?)(?:[\\s,/]+(?:PG\\s*)?(I{1,3}))?");

    /** As it is written on a declaration: {@code UN1266 3 II}; refused when it is not. */
    public static DangerousGoods of(String text) {
        Matcher shape = SHAPE.matcher(text.strip());
        if (!shape.matches()) {
            throw Refused.because("product.dangerousGoods", text);
        }
        return new DangerousGoods(
                shape.group(1),
                shape.group(2),
                Optional.ofNullable(shape.group(3)).map(group -> group.toUpperCase(Locale.ROOT)));
    }

    /** In that form. */
    public String written() {
        return "UN" + unNumber + " " + hazardClass
                + packingGroup.map(group -> " " + group).orElse("");
    }
}

package lu.airsilk.platform.rest;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import lu.airsilk.shared.Cases;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import org.jspecify.annotations.Nullable;

/** Reads what a program must say; what is missing or misspelt is named with its field. */
public final class RequestFields {

    private static final BigDecimal MOST = BigDecimal.valueOf(999_999);

    private RequestFields() {}

    /** The value; refused when it is missing. */
    public static <T> T value(String field, @Nullable T value) {
        if (value == null) {
            throw new Refused(Refusal.of("field.missing", field).at(field));
        }
        return value;
    }

    /** The text without blanks at its ends; refused when nothing is left. */
    public static String text(String field, @Nullable String value) {
        String text = value(field, value).strip();
        if (text.isEmpty()) {
            throw new Refused(Refusal.of("field.missing", field).at(field));
        }
        return text;
    }

    /** The value that the text writes; a refusal of its type is shown at this field. */
    public static <T> T as(String field, @Nullable String value, Function<String, T> type) {
        String text = text(field, value);
        try {
            return type.apply(text);
        } catch (Refused refused) {
            throw refused.at(field);
        }
    }

    /** What the number in a path names; what cannot be such a number names nothing. */
    public static <T> T named(String number, Function<String, T> type) {
        try {
            return type.apply(number);
        } catch (Refused shapeless) {
            throw new Refused(Refused.Kind.UNKNOWN, shapeless.refusals());
        }
    }

    /** The texts by their names, none when there are none; refused when a name has no text. */
    public static Map<String, String> texts(String field, @Nullable Map<String, String> texts) {
        Map<String, String> said = new LinkedHashMap<>();
        if (texts != null) {
            texts.forEach((name, text) -> said.put(value(field, name), value(field + "." + name, text)));
        }
        return said;
    }

    /** What a parameter of the address narrows a list to, if it does; unreadable when it cannot be such a value. */
    public static <T> Optional<T> filter(String parameter, @Nullable String given, Function<String, T> type) {
        return Optional.ofNullable(given)
                .filter(text -> !text.isBlank())
                .map(text -> readable(() -> as(parameter, text, type)));
    }

    /** The same for a word of a closed set. */
    public static <E extends Enum<E>> Optional<E> filter(String parameter, @Nullable String given, Class<E> words) {
        return filter(parameter, given, text -> word(parameter, text, words));
    }

    /** What the address asks for; a refusal is one of an unreadable request, since nobody typed it into a form. */
    public static <T> T readable(Supplier<T> asked) {
        try {
            return asked.get();
        } catch (Refused refused) {
            throw new Refused(Refused.Kind.UNREADABLE, refused.refusals());
        }
    }

    /** The day that a parameter of the address writes as {@code 2026-12-01}; unreadable when it writes none. */
    public static LocalDate day(String text) {
        try {
            return LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            throw Refused.unreadable("field.day", text);
        }
    }

    /** The whole number that the text writes, at most nine digits and a sign. */
    public static int number(String field, String value) {
        if (!value.matches("-?\\d{1,9}")) {
            throw new Refused(Refusal.of("field.number", field, value).at(field));
        }
        return Integer.parseInt(value);
    }

    /** The list; refused when it is missing or empty, or holds nothing at one of its places. */
    public static <T> List<T> list(String field, @Nullable List<T> values) {
        List<T> list = value(field, values);
        if (list.isEmpty()) {
            throw new Refused(Refusal.of("field.missing", field).at(field));
        }
        return someOrNone(field, list);
    }

    /** The list, empty when it is missing; refused when it holds nothing at one of its places. */
    public static <T> List<T> someOrNone(String field, @Nullable List<T> values) {
        List<T> some = new ArrayList<>();
        for (T one : values == null ? List.<T>of() : values) {
            some.add(value(field + "[" + some.size() + "]", one));
        }
        return some;
    }

    /** Whole cases, none or more; refused for a fraction, less than none, or a million and more. */
    public static Cases cases(String field, @Nullable BigDecimal number) {
        return Cases.of(count(field, number, "cases"));
    }

    /** Whole units, none or more; refused for a fraction, less than none, or a million and more. */
    public static Units units(String field, @Nullable BigDecimal number) {
        return Units.of(count(field, number, "units"));
    }

    private static long count(String field, @Nullable BigDecimal number, String what) {
        BigDecimal asked = value(field, number);
        refuseWhen(asked.signum() < 0, "field." + what + ".negative", field, asked);
        refuseWhen(asked.compareTo(MOST) > 0, "field." + what + ".tooMany", field, asked);
        refuseWhen(asked.stripTrailingZeros().scale() > 0, "field." + what + ".fraction", field, asked);
        return asked.longValueExact();
    }

    private static void refuseWhen(boolean wrong, String code, String field, BigDecimal asked) {
        if (wrong) {
            throw new Refused(Refusal.of(code, asked.toPlainString()).at(field));
        }
    }

    private static <E extends Enum<E>> String said(Class<E> words) {
        return Arrays.stream(words.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
    }

    /** The word of a closed set; refused with the words that there are. */
    public static <E extends Enum<E>> E word(String field, @Nullable String value, Class<E> words) {
        String word = text(field, value);
        return Arrays.stream(words.getEnumConstants())
                .filter(constant -> constant.name().equalsIgnoreCase(word))
                .findFirst()
                .orElseThrow(() -> new Refused(
                        Refusal.of("field.word", field, word, said(words)).at(field)));
    }
}

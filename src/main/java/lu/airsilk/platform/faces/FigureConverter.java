package lu.airsilk.platform.faces;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.component.UIComponent;
import jakarta.faces.context.FacesContext;
import jakarta.faces.convert.Converter;
import jakarta.faces.convert.ConverterException;
import jakarta.faces.convert.FacesConverter;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Currency;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import lu.airsilk.platform.FigureKind;
import lu.airsilk.platform.Notation;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.CountWords;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.number.HanNumber;
import org.jspecify.annotations.Nullable;
import org.primefaces.component.spinner.Spinner;

/**
 * Reads a typed number in the reader's notation, {@code ask:reads} in the views; the field's attributes say what it counts
 * ({@code figure}) and what may stand behind it ({@code unit}).
 */
@FacesConverter(FigureConverter.ID)
public class FigureConverter implements Converter<Object> {

    /** Named in {@code ask.taglib.xml}. */
    public static final String ID = "airsilk.Figure";

    private static final Set<String> CURRENCIES = Currency.getAvailableCurrencies().stream()
            .map(Currency::getCurrencyCode)
            .collect(Collectors.toUnmodifiableSet());

    /** A word behind a number, perhaps a shortened one. */
    private static final Pattern WORD = Pattern.compile("(?<=[\\d\\s])(\\p{L}+\\.?)$");

    /** A shorter word of a field's name says nothing. */
    private static final int TELLING = 2;

    /** Below it a whole number can be read in one way only. */
    private static final long PLAIN = 1_000;

    @Override
    public @Nullable Object getAsObject(FacesContext faces, UIComponent field, @Nullable String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        Locale reader = faces.getViewRoot().getLocale();
        try {
            BigDecimal number = read(bare(typed.strip(), unit(field), name(field), reader), kind(field), reader);
            inside(field, number, reader);
            return as(field.getValueExpression("value").getType(faces.getELContext()), number);
        } catch (Refused refused) {
            String said = Say.texts()
                    .say(named(refused.refusals().getFirst(), typed.strip(), Texts.unit(unit(field), reader)), reader);
            throw new ConverterException(new FacesMessage(FacesMessage.SEVERITY_ERROR, said, null), refused);
        }
    }

    /**
     * Who wrote a word that is not the field's unit is told the unit; what only has the signs of another notation is shown
     * with the unit that was typed.
     */
    static Refusal named(Refusal refusal, String typed, String unit) {
        if (refusal.code().equals("number.otherNotation")) {
            String number = String.valueOf(refusal.arguments().getFirst());
            String written = String.valueOf(refusal.arguments().getLast());
            return Refusal.of(refusal.code(), typed, typed.replace(number, written));
        }
        boolean word = refusal.code().equals("number.unreadable")
                && !unit.isBlank()
                && typed.codePoints().anyMatch(Character::isLetter);
        return word
                ? Refusal.of(
                        "number.otherUnit", typed, unit, refusal.arguments().getLast())
                : refusal;
    }

    /** Who counts in Chinese may write 两 for 2; a weight may be written in grams. */
    private static BigDecimal read(String text, FigureKind kind, Locale reader) {
        if (kind == FigureKind.WEIGHT) {
            return WeightText.read(text, WeightText.Unit.KILOGRAMS, reader).kilograms();
        }
        Optional<Long> han = kind.isWhole() ? HanNumber.read(text) : Optional.empty();
        return Notation.of(reader).read(han.map(String::valueOf).orElse(text), kind);
    }

    @Override
    public String getAsString(FacesContext faces, UIComponent field, @Nullable Object value) {
        return value instanceof Number number
                ? Notation.of(faces.getViewRoot().getLocale()).write(new BigDecimal(number.toString()), kind(field))
                : Objects.requireNonNullElse(value, "").toString();
    }

    /** What was understood, as pages say it. */
    static String understood(UIComponent field, Number value, Locale reader) {
        String said = Notation.of(reader).say(new BigDecimal(value.toString()), kind(field));
        return isPlain(new BigDecimal(value.toString()), kind(field), unit(field))
                ? ""
                : ("= " + said + " " + Texts.unit(unit(field), reader)).strip();
    }

    /** It can be read in one way only, and has no unit that is said with it. */
    static boolean isPlain(BigDecimal number, FigureKind kind, String unit) {
        boolean whole = number.stripTrailingZeros().scale() <= 0;
        return whole && number.longValue() < PLAIN && (kind.isWhole() || unit.isEmpty());
    }

    /** A spinner's bounds hold for what is typed too; its script alone would put the nearest number that fits. */
    private static void inside(UIComponent field, BigDecimal number, Locale reader) {
        if (field instanceof Spinner spinner) {
            BigDecimal least = BigDecimal.valueOf(spinner.getMin());
            BigDecimal most = BigDecimal.valueOf(spinner.getMax());
            Notation notation = Notation.of(reader);
            Refused.unless(
                    number.compareTo(least) >= 0 && number.compareTo(most) <= 0,
                    "number.range",
                    notation.say(number, kind(field)),
                    notation.say(least, kind(field)),
                    notation.say(most, kind(field)));
        }
    }

    /** Without what people write beside a number: its unit, the sign of its currency, a word of the field's own name. */
    static String bare(String typed, String unit, String name, Locale reader) {
        String number = withoutUnit(typed, unit).strip();
        if (!CURRENCIES.contains(unit)) {
            return withoutWord(number, name + " " + unit);
        }
        String sign = Currency.getInstance(unit).getSymbol(PlaceTime.regional(reader));
        return number.startsWith(sign)
                ? number.substring(sign.length()).strip()
                : withoutUnit(withoutUnit(number, sign).strip(), Texts.unit(unit, reader))
                        .strip();
    }

    private static String withoutWord(String typed, String name) {
        Matcher word = WORD.matcher(typed);
        return word.find() && isOf(name, word.group(1))
                ? typed.substring(0, word.start()).strip()
                : typed;
    }

    /** A word of the name itself, or another one for what the name counts, in whatever language. */
    private static boolean isOf(String name, String word) {
        return (word.length() >= TELLING && name.toLowerCase(Locale.ROOT).contains(word.toLowerCase(Locale.ROOT)))
                || Arrays.stream(CountWords.values()).anyMatch(words -> words.isWordOf(word, name));
    }

    private static String withoutUnit(String typed, String unit) {
        boolean said = typed.toUpperCase(Locale.ROOT).endsWith(unit.toUpperCase(Locale.ROOT));
        return said && typed.length() > unit.length() ? typed.substring(0, typed.length() - unit.length()) : typed;
    }

    private static Object as(@Nullable Class<?> type, BigDecimal number) {
        if (type == int.class || type == Integer.class) {
            return number.intValueExact();
        }
        return type == long.class || type == Long.class ? (Object) number.longValueExact() : number;
    }

    private static FigureKind kind(UIComponent field) {
        return FigureKind.valueOf(String.valueOf(field.getAttributes().get("figure")));
    }

    private static String name(UIComponent field) {
        return String.valueOf(field.getAttributes().get("label"));
    }

    private static String unit(UIComponent field) {
        return Objects.requireNonNullElse((String) field.getAttributes().get("unit"), "");
    }
}

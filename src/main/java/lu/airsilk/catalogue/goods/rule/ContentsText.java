package lu.airsilk.catalogue.goods.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.Contents.Measure;
import org.jspecify.annotations.Nullable;

/** Reads contents as they stand on packets: {@code 75 cl}, {@code 6 x 0,75 L}, {@code 500g e}. */
public final class ContentsText {

    private record Unit(Measure measure, String factor) {}

    private static final Map<String, Unit> UNITS = Map.ofEntries(
            Map.entry("mg", new Unit(Measure.GRAMS, "0.001")),
            Map.entry("g", new Unit(Measure.GRAMS, "1")),
            Map.entry("kg", new Unit(Measure.GRAMS, "1000")),
            Map.entry("oz", new Unit(Measure.GRAMS, "28.349523125")),
            Map.entry("lb", new Unit(Measure.GRAMS, "453.59237")),
            Map.entry("ml", new Unit(Measure.MILLILITRES, "1")),
            Map.entry("cl", new Unit(Measure.MILLILITRES, "10")),
            Map.entry("dl", new Unit(Measure.MILLILITRES, "100")),
            Map.entry("l", new Unit(Measure.MILLILITRES, "1000")),
            Map.entry("pz", new Unit(Measure.PIECES, "1")));

    private static final Map<Pattern, String> WORDS = Map.ofEntries(
            Map.entry(Pattern.compile("gr|grs|gram|grams|gramm|grammi|grammo|grammes?|gramos?|克"), "g"),
            Map.entry(Pattern.compile("kgs?|kilo|kilos|kilogram|chilo|chili|公斤|千克"), "kg"),
            Map.entry(Pattern.compile("lt|ltr|liter|litre|litres|litro|litri|litros?|升"), "l"),
            Map.entry(Pattern.compile("毫升|millilitri|milliliter|millilitres?"), "ml"),
            Map.entry(Pattern.compile("centilitri|centiliter|centilitres?"), "cl"),
            Map.entry(Pattern.compile("fl oz|ounces?"), "oz"),
            Map.entry(Pattern.compile("lbs?|pounds?"), "lb"),
            Map.entry(
                    Pattern.compile(
                            "pezzi|pezzo|pcs?|pieces?|stuck|stk|stuks?|st|unites?|uova|eier|oeufs|eggs|个|枚|片|包|袋|bustine|"
                                    + "capsule|capsules|kapseln|filtri|teebeutel|sachets?"),
                    "pz"));

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final int LONGEST = 200;
    private static final String NUMBER = "(\\d{1,7}(?:[.,] ?\\d{1,4})?)";
    private static final Pattern SHAPE =
            Pattern.compile("(?:(\\d{1,3}) ?[x*×] ?)?" + NUMBER + " ?(fl oz|[a-z]+|[\\u4e00-\\u9fff]+)(?!\\p{L}).*");

    private static final Pattern REVERSED = Pattern.compile(NUMBER + " ?([a-z]+) ?[x*×] ?(\\d{1,3})(?!\\d).*");

    private static final Pattern COUNT =
            Pattern.compile("^\\s*\\d{1,3}\\s?[xX*×]\\s?(?=\\d)|\\s?[xX*×]\\s?\\d{1,3}(?!\\d)");

    private ContentsText() {}

    /**
     * The contents that this text tells first; what follows, such as the ℮ sign, is passed over.
     *
     * @return empty without both a number and a unit that we know
     */
    public static Optional<Contents> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String plain = plain(text);
        Matcher reversed = REVERSED.matcher(plain);
        if (reversed.matches()) {
            return contents(reversed.group(3), reversed.group(1), reversed.group(2));
        }
        Matcher shape = SHAPE.matcher(plain);
        return shape.matches() ? contents(shape.group(1), shape.group(2), shape.group(3)) : Optional.empty();
    }

    /** The same text of one of several pieces: {@code 0,75 L} of {@code 6 x 0,75 L}. */
    public static String ofOne(String text) {
        return COUNT.matcher(text).replaceAll("").strip();
    }

    /** How many grams one of this unit of weight has; empty for any other word. */
    public static Optional<BigDecimal> gramsIn(String word) {
        return unit(word).filter(unit -> unit.measure() == Measure.GRAMS).map(unit -> new BigDecimal(unit.factor()));
    }

    private static Optional<Contents> contents(@Nullable String pieces, String number, String word) {
        BigDecimal amount = new BigDecimal(number.replace(" ", "").replace(',', '.'));
        int count = pieces == null ? 1 : Integer.parseInt(pieces);
        return unit(word)
                .filter(unit -> amount.signum() > 0 && count > 0)
                .map(unit -> new Contents(count, amount.multiply(new BigDecimal(unit.factor())), unit.measure()));
    }

    private static Optional<Unit> unit(String word) {
        Optional<Unit> known = Optional.ofNullable(UNITS.get(word));
        return known.or(() -> WORDS.entrySet().stream()
                .filter(entry -> entry.getKey().matcher(word).matches())
                .findFirst()
                .map(entry -> UNITS.get(entry.getValue())));
    }

    private static String plain(String text) {
        String wide =
                MARKS.matcher(Normalizer.normalize(text, Normalizer.Form.NFKD)).replaceAll("");
        return BLANKS.matcher(wide.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
    }
}

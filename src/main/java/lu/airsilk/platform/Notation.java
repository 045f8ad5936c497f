package lu.airsilk.platform;

import com.ibm.icu.text.DecimalFormat;
import com.ibm.icu.text.DecimalFormatSymbols;
import com.ibm.icu.util.ULocale;
import java.math.BigDecimal;
import java.text.Normalizer;
import java.text.ParsePosition;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import lu.airsilk.shared.Refused;

/**
 * How a reader writes numbers, and how what people type is read: by the reader's notation first, by another one when only
 * that can be meant. A text that two notations read differently is asked back, unless the reader's own settles it.
 *
 * <p>German: {@code 11.922,00}; French as in France: {@code 12 100,50}; English and Chinese: {@code 12,100.50}. Blanks
 * may stand between the groups everywhere (DIN 1333, SI). Chinese also in ten thousands and hundred millions: {@code 1.2万}.
 */
public final class Notation {

    private static final int GROUP = 3;
    private static final char BLANK = '\u202f';
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern DASH = Pattern.compile("\\p{Pd}|\\u2212");
    private static final Pattern SIGNS = Pattern.compile("-?[0-9.," + BLANK + "]+");

    /** By how many places each of the two signs moves the point. */
    private static final Map<Character, Integer> MYRIADS = Map.of('万', 4, '亿', 8);

    /** The two signs of a number: between groups, before decimals. */
    private enum Signs {
        POINT_COMMA('.', ','),
        COMMA_POINT(',', '.'),
        BLANK_COMMA(BLANK, ','),
        BLANK_POINT(BLANK, '.');

        private final char group;
        private final char decimal;

        Signs(char group, char decimal) {
            this.group = group;
            this.decimal = decimal;
        }

        DecimalFormat format() {
            DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(ULocale.ROOT);
            symbols.setGroupingSeparator(group);
            symbols.setDecimalSeparator(decimal);
            return new DecimalFormat("#,##0.#", symbols);
        }

        /** The number, with the decimals that are written; empty when this notation does not write so. */
        Optional<BigDecimal> read(String text) {
            if (text.matches("-?0.*") && text.indexOf(group) >= 0) {
                return Optional.empty(); // no group is headed by a nought
            }
            DecimalFormat format = format();
            format.setParseStrict(true);
            format.setParseBigDecimal(true);
            ParsePosition position = new ParsePosition(0);
            Number number = format.parse(text, position);
            return number == null || position.getIndex() < text.length()
                    ? Optional.empty()
                    : Optional.of(new BigDecimal(number.toString()).setScale(decimals(text)));
        }

        private int decimals(String text) {
            int at = text.indexOf(decimal);
            return at < 0 ? 0 : text.length() - at - 1;
        }
    }

    private final Set<Signs> own;
    private final Signs written;
    private final boolean inMyriads;

    private Notation(Signs written, Signs also, boolean inMyriads) {
        this.written = written;
        this.own = EnumSet.of(written, also);
        this.inMyriads = inMyriads;
    }

    /** The notation of those who read the portal in this language. */
    public static Notation of(Locale reader) {
        return switch (reader.getLanguage()) {
            case "de" -> new Notation(Signs.POINT_COMMA, Signs.BLANK_COMMA, false);
            case "fr" -> new Notation(Signs.BLANK_COMMA, Signs.BLANK_COMMA, false);
            case "zh" -> new Notation(Signs.COMMA_POINT, Signs.BLANK_POINT, true);
            default -> new Notation(Signs.COMMA_POINT, Signs.BLANK_POINT, false);
        };
    }

    /** The number that is written; refused when it is none, or can be read in two ways: the refusal asks which. */
    public BigDecimal read(String typed, FigureKind kind) {
        BigDecimal number = number(typed.strip(), plain(typed), kind);
        BigDecimal stripped = number.stripTrailingZeros();
        Refused.unless(stripped.precision() - stripped.scale() <= kind.mostDigits(), "number.tooLarge", typed.strip());
        Refused.unless(
                stripped.scale() <= kind.mostDecimals(),
                kind.isWhole() ? "number.whole" : "number.tooFine",
                typed.strip(),
                kind.mostDecimals());
        Refused.unless(kind != FigureKind.SOME || stripped.signum() > 0, "number.none", typed.strip());
        Refused.unless(!kind.isWhole() || stripped.signum() >= 0, "number.negative", typed.strip());
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    private BigDecimal number(String typed, String text, FigureKind kind) {
        Integer places = inMyriads && !text.isEmpty() ? MYRIADS.get(text.charAt(text.length() - 1)) : null;
        String digits =
                places == null ? text : text.substring(0, text.length() - 1).replaceFirst(BLANK + "$", "");
        Refused.unless(SIGNS.matcher(digits).matches(), "number.unreadable", typed, example(kind));
        return places == null
                ? settled(typed, digits, kind)
                : readings(digits, own::contains)
                        .findFirst()
                        .map(few -> few.movePointRight(places))
                        .orElseThrow(() -> Refused.because("number.unreadable", typed, example(kind)));
    }

    private BigDecimal settled(String typed, String text, FigureKind kind) {
        Optional<BigDecimal> mine = readings(text, own::contains).findFirst();
        if (kind.hasThreeDecimals()) {
            return mine.orElseThrow(() -> elsewhere(typed, text, kind));
        }
        if (mine.isPresent() && (mine.get().scale() != GROUP || !isGroupElsewhere(text))) {
            return mine.get();
        }
        List<BigDecimal> all = readings(text, signs -> true)
                .sorted((one, other) -> other.compareTo(one))
                .toList();
        Refused.unless(!all.isEmpty(), "number.unreadable", typed, example(kind));
        if (all.size() > 1) {
            throw asked(typed, all, kind);
        }
        return all.getFirst();
    }

    /**
     * Whether what the reader's own notation takes for three decimals may be a group of another notation that the reader
     * writes too. In French a comma is never between groups.
     */
    private boolean isGroupElsewhere(String text) {
        return text.indexOf(',') < 0 || !own.equals(EnumSet.of(Signs.BLANK_COMMA));
    }

    /** What another notation reads, and that one alone, is shown as it is written in the reader's. */
    private Refused elsewhere(String typed, String text, FigureKind kind) {
        List<BigDecimal> all = readings(text, signs -> true).toList();
        return all.size() == 1
                ? Refused.because("number.otherNotation", typed, write(all.getFirst(), kind))
                : Refused.because("number.unreadable", typed, example(kind));
    }

    private Refused asked(String typed, List<BigDecimal> all, FigureKind kind) {
        String great = say(all.getFirst(), kind);
        return kind.isWhole()
                ? Refused.because("number.wholeMeant", typed, great)
                : Refused.because(
                        "number.twoWays", typed, great, said(all.getLast(), kind, GROUP), say(all.getLast(), kind));
    }

    private static Stream<BigDecimal> readings(String text, Predicate<Signs> which) {
        return Stream.of(Signs.values())
                .filter(which)
                .flatMap(signs -> signs.read(text).stream())
                .distinct();
    }

    /** Full-width signs, dashes and the three blanks made plain. */
    private static String plain(String typed) {
        String normal =
                Normalizer.normalize(typed, Normalizer.Form.NFKC).strip().replaceFirst("^\\+", "");
        return BLANKS.matcher(DASH.matcher(normal).replaceAll("-")).replaceAll(String.valueOf(BLANK));
    }

    private String example(FigureKind kind) {
        return kind.isWhole()
                ? say(new BigDecimal("1234"), kind)
                : said(new BigDecimal("1234.50"), kind, Math.max(1, kind.leastDecimals()));
    }

    /** As pages say it: grouped, and never so that it could be read in two ways. */
    public String say(BigDecimal number, FigureKind kind) {
        return said(number, kind, decimals(number, kind));
    }

    /** As a field shows it: without groups, easier to change. */
    public String write(BigDecimal number, FigureKind kind) {
        return said(number, kind, decimals(number, kind)).replace(String.valueOf(written.group), "");
    }

    private String said(BigDecimal number, FigureKind kind, int decimals) {
        DecimalFormat format = written.format();
        format.setMinimumFractionDigits(decimals);
        format.setMaximumFractionDigits(Math.max(decimals, kind.mostDecimals()));
        if (kind == FigureKind.MOVE && number.signum() > 0) {
            format.setPositivePrefix("+");
        }
        return format.format(number);
    }

    /** Three decimals get a fourth where they could be taken for a group. */
    private static int decimals(BigDecimal number, FigureKind kind) {
        int scale = Math.min(number.stripTrailingZeros().scale(), kind.mostDecimals());
        boolean likeGroup = scale == GROUP && !kind.hasThreeDecimals();
        return likeGroup ? GROUP + 1 : Math.max(kind.leastDecimals(), scale);
    }
}

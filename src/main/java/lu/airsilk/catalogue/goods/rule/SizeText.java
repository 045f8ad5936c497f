package lu.airsilk.catalogue.goods.rule;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Sides of a box as text: {@code 30x29x27}, {@code 30,5 × 29 × 27 cm}, {@code L 400 B 300 H 200 mm}.
 *
 * @param sides as many as there were
 * @param unit {@code mm}, {@code cm}, {@code m} or empty
 */
public record SizeText(List<BigDecimal> sides, String unit) {

    private static final int LONGEST = 80;
    private static final Pattern BETWEEN = Pattern.compile("\\s*(?:mm|cm|m)?\\s*[x*×/]\\s*|\\s+(?=[a-z])");
    private static final Pattern SIDE = Pattern.compile("[a-z]{0,2}[:=]?\\s*(\\d{1,5}(?:[.,]\\d{1,3})?)\\s*(mm|cm|m)?");
    private static final Pattern PARTED = Pattern.compile("\\s+(mm|cm|m)\\b");
    private static final Pattern UNIT = Pattern.compile("\\d\\s*(mm|cm|m)\\b");

    /** The sides that stand here; empty when this is no list of at least two numbers. */
    public static Optional<SizeText> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        String small = Normalizer.normalize(text, Normalizer.Form.NFKC)
                .toLowerCase(Locale.ROOT)
                .strip();
        String plain = PARTED.matcher(small).replaceAll("$1");
        List<BigDecimal> sides = Stream.of(BETWEEN.split(plain, 6))
                .flatMap(part -> side(part).stream())
                .toList();
        boolean all = sides.size() == BETWEEN.split(plain, 6).length;
        List<String> units = units(plain);
        return all && sides.size() > 1 && units.size() <= 1
                ? Optional.of(new SizeText(sides, String.join("", units)))
                : Optional.empty();
    }

    /**
     * The size in millimetres, halves up.
     *
     * @param assumed the unit where the text names none
     * @return empty unless there are three sides from 1 mm to 10 m, and for parts of a millimetre: 1.200 may be 1200
     */
    public Optional<CaseSize> caseSize(String assumed) {
        BigDecimal factor = factor(unit.isEmpty() ? assumed : unit);
        if (factor.compareTo(BigDecimal.ONE) == 0 && sides.stream().anyMatch(SizeText::hasParts)) {
            return Optional.empty();
        }
        List<Integer> mm = sides.stream()
                .map(side -> side.multiply(factor))
                .map(side -> side.setScale(0, RoundingMode.HALF_UP).intValueExact())
                .filter(side -> side >= 1 && side <= 10_000)
                .toList();
        return sides.size() == 3 && mm.size() == 3
                ? Optional.of(new CaseSize(mm.get(0), mm.get(1), mm.get(2)))
                : Optional.empty();
    }

    private static boolean hasParts(BigDecimal side) {
        return side.scale() > 1 || side.stripTrailingZeros().scale() > 0;
    }

    private static Optional<BigDecimal> side(String part) {
        Matcher side = SIDE.matcher(part);
        return side.matches() ? Optional.of(new BigDecimal(side.group(1).replace(',', '.'))) : Optional.empty();
    }

    /** Each unit that is named; sides of different units are not guessed at. */
    private static List<String> units(String plain) {
        return UNIT.matcher(plain)
                .results()
                .map(named -> named.group(1))
                .distinct()
                .toList();
    }

    private static BigDecimal factor(String unit) {
        return switch (unit) {
            case "m" -> BigDecimal.valueOf(1_000);
            case "cm" -> BigDecimal.TEN;
            default -> BigDecimal.ONE;
        };
    }
}

package lu.airsilk.catalogue.mapping.rule;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.PlainText;

/**
 * A number with the word behind or before it: {@code 10,60 kg}, {@code € 25,51}, {@code 18 mesi}.
 *
 * @param number as it was read
 * @param word in small letters without accents, empty when there is none
 */
public record MeasureText(BigDecimal number, String word) {

    private static final int LONGEST = 40;
    private static final Pattern SHAPE = Pattern.compile(
            "([^\\d+\\-\u2212]*)([+\\-\u2212]?\\d[\\d.,'’\\s\\p{Z}]*)([^\\d]*)", Pattern.UNICODE_CHARACTER_CLASS);

    /** Nothing behind the mark, as people write it: {@code 42,-}. */
    private static final Pattern EVEN = Pattern.compile("(?<=\\d)[.,][-–—]+");

    /** The number and the word; empty when there is no number or more than one. */
    public static Optional<MeasureText> read(RawCell cell, DecimalMark mark) {
        Matcher shape = SHAPE.matcher(EVEN.matcher(cell.trimmed()).replaceAll(""));
        if (cell.text().length() > LONGEST || !shape.matches()) {
            return Optional.empty();
        }
        String word = (shape.group(1) + " " + shape.group(3)).strip();
        DecimalMark own = cell.number() ? DecimalMark.POINT : mark;
        return DecimalText.read(shape.group(2).strip(), own).map(number -> new MeasureText(number, word));
    }

    /** The word made comparable. */
    public String plainWord() {
        return PlainText.of(word);
    }
}

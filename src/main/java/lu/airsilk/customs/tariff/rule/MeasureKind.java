package lu.airsilk.customs.tariff.rule;

import java.math.BigDecimal;
import java.util.Arrays;
import lu.airsilk.shared.Decimal;
import lu.airsilk.shared.Percentage;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/** What a measure of the tariff lays down, and how its value is written. */
public enum MeasureKind {
    /** The most favoured nation's rate of duty, in per cent; of one origin the rate that was agreed with it. */
    DUTY,
    /** The rate that holds instead of it for a while, in per cent. */
    PROVISIONAL,
    /** Anti-dumping or countervailing duty on top, in per cent. */
    REMEDY,
    /** The part of consumption tax by value, in per cent of its own base. */
    CT,
    /** The part of consumption tax by quantity, in yuan a litre. */
    CT_LITRE,
    /** Import VAT, in per cent. */
    VAT,
    /** A paper that customs ask for, by the code of {@link CustomsPaper} or in words: one measure for each. */
    PAPER,
    /** What a declaration says of the goods, in the order of the code's list, parted by {@code |}. */
    ELEMENTS;

    private static final Percentage ALL = Percentage.of(100);
    private static final BigDecimal MOST_A_LITRE = BigDecimal.valueOf(10_000);
    private static final int DECIMALS = 6;
    private static final int LONGEST_PAPER = 60;
    private static final int LONGEST_ELEMENTS = 400;

    /** The value as it is kept: a figure without needless zeros, a text without needless blanks. Refused when it can be none. */
    public String read(String value) {
        return switch (this) {
            case DUTY, PROVISIONAL, REMEDY -> rate(value).percent().toPlainString();
            case CT -> below(rate(value)).percent().toPlainString();
            case VAT -> within(rate(value)).percent().toPlainString();
            case CT_LITRE -> yuan(value).toPlainString();
            case PAPER -> paper(text(value, LONGEST_PAPER));
            case ELEMENTS -> elements(value);
        };
    }

    /** Whether its value is a rate in per cent. */
    public boolean isRate() {
        return this == DUTY || this == PROVISIONAL || this == REMEDY || this == CT || this == VAT;
    }

    /** Whether its value is a number. */
    public boolean isFigure() {
        return isRate() || this == CT_LITRE;
    }

    /** The number that a value of this kind writes. */
    public static BigDecimal figure(String value) {
        return Decimal.of(value);
    }

    /** Whether goods have at most one of it. */
    boolean isSingle() {
        return this != PAPER;
    }

    private static Percentage rate(String value) {
        Percentage rate = Percentage.of(value);
        Refused.unless(rate.compareTo(Percentage.ZERO) >= 0, "tariff.negative", value);
        return rate;
    }

    /** At all of it or more there would be no base left. */
    private static Percentage below(Percentage rate) {
        Refused.unless(rate.compareTo(ALL) < 0, "dutyRates.consumption", rate);
        return rate;
    }

    private static Percentage within(Percentage rate) {
        Refused.unless(rate.compareTo(ALL) <= 0, "tariff.most", rate);
        return rate;
    }

    private static BigDecimal yuan(String value) {
        BigDecimal read = Decimal.of(value).stripTrailingZeros();
        BigDecimal yuan = read.scale() < 0 ? read.setScale(0) : read;
        Refused.unless(yuan.signum() >= 0, "tariff.negative", value);
        Refused.unless(yuan.compareTo(MOST_A_LITRE) < 0 && yuan.scale() <= DECIMALS, "tariff.litre", value, DECIMALS);
        return yuan;
    }

    private static String text(String value, int longest) {
        String text = value.strip();
        Refused.unless(!text.isEmpty() && text.length() <= longest, "tariff.text", longest);
        return text;
    }

    /** A code without what a Chinese keyboard makes of it; words as they were typed. */
    private static String paper(String text) {
        return CustomsPaper.of(TypedText.plain(text)).map(CustomsPaper::code).orElse(text);
    }

    private static String elements(String value) {
        String text = text(value, LONGEST_ELEMENTS);
        Refused.unless(Arrays.stream(text.split("\\|", -1)).noneMatch(String::isBlank), "tariff.elements", text);
        return text;
    }
}

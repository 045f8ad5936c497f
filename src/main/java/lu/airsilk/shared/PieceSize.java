package lu.airsilk.shared;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Objects;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Pieces of one size on an air waybill.
 *
 * @param length whole centimetres, at least 1
 * @param width whole centimetres, at least 1
 * @param height whole centimetres, at least 1
 * @param count at least 1
 */
public record PieceSize(long length, long width, long height, long count) {

    private static final String SIDE = "([0-9.,]{1,13})";
    private static final String BY = "\\s*[x×*]\\s*";
    private static final Pattern WRITTEN =
            Pattern.compile(SIDE + BY + SIDE + BY + SIDE + "(?:\\s+[x×*]?\\s*(\\d{1,7}))?");
    private static final long LONGEST = 10_000;
    private static final long MOST = 1_000_000;

    public PieceSize {
        requireSide(length);
        requireSide(width);
        requireSide(height);
        Refused.unless(count >= 1 && count <= MOST, "pieceSize.count", count);
    }

    /** Pieces as people write them: sides in centimetres and the number, {@code 120x80x118 2}; one when it is left out. */
    public static PieceSize of(String text) {
        return of(text, Decimal::of);
    }

    /** The same in another notation of numbers. */
    public static PieceSize of(String text, Function<String, BigDecimal> number) {
        Matcher parts = WRITTEN.matcher(text.strip());
        Refused.unless(parts.matches(), "pieceSize.text", text);
        String count = Objects.requireNonNullElse(parts.group(4), "1");
        return measured(
                number.apply(parts.group(1)),
                number.apply(parts.group(2)),
                number.apply(parts.group(3)),
                Long.parseLong(count));
    }

    /** Pieces measured finer than a centimetre; each side is rounded to the whole one, half upwards. */
    public static PieceSize measured(BigDecimal length, BigDecimal width, BigDecimal height, long count) {
        return new PieceSize(whole(length), whole(width), whole(height), count);
    }

    /** The room of all these pieces. */
    public CubicCentimetres volume() {
        return CubicCentimetres.ofBox(length, width, height).times(count);
    }

    private static long whole(BigDecimal side) {
        Refused.unless(side.abs().compareTo(BigDecimal.valueOf(LONGEST)) <= 0, "pieceSize.side", side);
        return side.setScale(0, RoundingMode.HALF_UP).longValueExact();
    }

    private static void requireSide(long side) {
        Refused.unless(side >= 1 && side <= LONGEST, "pieceSize.side", side);
    }
}

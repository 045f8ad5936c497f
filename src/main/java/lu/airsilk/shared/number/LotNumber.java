package lu.airsilk.shared.number;

import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The number of a lot: ours, for example {@code L26-000123}, or the one the supplier prints on the goods.
 *
 * <p>Suppliers tell lots apart by small and capital letters, so the case is kept; single blanks inside are kept too.
 *
 * @param number 1 to 32 printable characters
 */
public record LotNumber(String number) implements Comparable<LotNumber> {

    private static final Pattern SHAPE = Pattern.compile("[\\p{L}\\p{N}\\p{P}\\p{S} ]{1,32}");

    public LotNumber {
        String typed = TypedText.plain(number);
        Refused.unless(SHAPE.matcher(typed).matches(), "lotNumber.shape", number);
        number = typed;
    }

    /** A lot number as typed or scanned. */
    public static LotNumber of(String text) {
        return new LotNumber(text);
    }

    @Override
    public int compareTo(LotNumber other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }
}

package lu.airsilk.shared.number;

import java.util.Set;
import java.util.regex.Pattern;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.TypedText;

/**
 * The movement reference number of a customs declaration: year, country, thirteen characters, check digit.
 *
 * <p>The check digit is proven for the customs union and Switzerland; other countries publish numbers that do not keep
 * the rule, so theirs is taken as it stands. Source: DG XXI/0879/99.
 *
 * @param number 18 characters; blanks are dropped, small letters become capitals
 */
public record Mrn(String number) implements Comparable<Mrn> {

    private static final Pattern SHAPE = Pattern.compile("\\d{2}[A-Z]{2}[A-Z0-9]{13}\\d");
    private static final Set<String> PROVEN = Set.of(
            "AT", "BE", "BG", "CH", "CY", "CZ", "DE", "DK", "EE", "ES", "FI", "FR", "GR", "HR", "HU", "IE", "IT", "LT",
            "LU", "LV", "MT", "NL", "PL", "PT", "RO", "SE", "SI", "SK");
    private static final int BODY = 17;
    private static final int MODULUS = 11;

    public Mrn {
        String typed = TypedText.code(number);
        Refused.unless(SHAPE.matcher(typed).matches(), "mrn.shape", number);
        int expected = check(typed.substring(0, BODY));
        boolean right = expected == CheckDigit.lastDigit(typed) || !PROVEN.contains(typed.substring(2, 4));
        Refused.unless(right, "mrn.checkDigit", typed, expected);
        number = typed;
    }

    /** A reference number as typed or read from a message. */
    public static Mrn of(String text) {
        return new Mrn(text);
    }

    /** The last two digits of the year in which the declaration was accepted. */
    public String year() {
        return number.substring(0, 2);
    }

    /** The country whose customs accepted the declaration. */
    public String country() {
        return number.substring(2, 4);
    }

    public int check() {
        return CheckDigit.lastDigit(number);
    }

    @Override
    public int compareTo(Mrn other) {
        return number.compareTo(other.number);
    }

    @Override
    public String toString() {
        return number;
    }

    /** As for containers (ISO 6346): values times powers of two, modulo 11, where 10 is written 0. */
    private static int check(String body) {
        int sum = 0;
        for (int place = 0; place < body.length(); place++) {
            sum += value(body.charAt(place)) << place;
        }
        return sum % MODULUS % 10;
    }

    /** A is 10, B is 12 … Z is 38: the letters leave out 11, 22 and 33. */
    private static int value(char character) {
        if (Character.isDigit(character)) {
            return Character.digit(character, 10);
        }
        int letter = character - 'A';
        return 10 + letter + (letter + 9) / 10;
    }
}

package lu.airsilk.shared.number;

import java.util.Locale;
import java.util.regex.Pattern;

/** The numbers that billers write on their bills, in as many spellings as there are hands that type them. */
public final class BillNumber {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern HYPHENS = Pattern.compile("\\p{Pd}");

    private BillNumber() {}

    /** What all spellings of a number have in common: {@code cv – 99812} is {@code CV-99812}. It serves for a biller's name too. */
    public static String alike(String typed) {
        return HYPHENS.matcher(BLANKS.matcher(typed).replaceAll(""))
                .replaceAll("-")
                .toUpperCase(Locale.ROOT);
    }
}

package lu.airsilk.shared;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * Text as people type, paste and scan it, made plain.
 *
 * <p>A Chinese keyboard gives full-width digits and dashes, a spreadsheet gives no-break spaces and typographic dashes;
 * all of them mean the plain character.
 */
public final class TypedText {

    private static final Pattern DASH = Pattern.compile("\\p{Pd}|\\u2212");
    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern BETWEEN = Pattern.compile("[\\s,;，；、]+");
    private static final Pattern INVISIBLE = Pattern.compile("\\p{Cf}+");

    /** The first sign after the visible ones of ASCII. */
    private static final int DELETE = 0x7f;

    private TypedText() {}

    /** Full-width forms and dashes made plain, runs of blanks made one, none at the ends. */
    public static String plain(String text) {
        return isPlain(text) ? text : madePlain(text);
    }

    /** Nearly all codes are: they come from our own tables, and looking for anything else in them takes its time. */
    private static boolean isPlain(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) <= ' ' || text.charAt(at) >= DELETE) {
                return false;
            }
        }
        return true;
    }

    private static String madePlain(String text) {
        String normal = INVISIBLE
                .matcher(Normalizer.normalize(text, Normalizer.Form.NFKC))
                .replaceAll("");
        String dashed = DASH.matcher(normal).replaceAll("-");
        return BLANKS.matcher(dashed).replaceAll(" ").strip();
    }

    /** What somebody says in words: its signs stay as its keyboard has them, runs of blanks become one, none at the ends. */
    public static String sentence(String text) {
        return BLANKS.matcher(INVISIBLE.matcher(text).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    /** What a typed or pasted list names, each once: parted by blanks, commas and semicolons of any keyboard. */
    public static List<String> listed(String text) {
        return BETWEEN.splitAsStream(text)
                .filter(part -> !part.isEmpty())
                .distinct()
                .toList();
    }

    /** As {@link #plain}, without any blank and in capitals: the form of codes. */
    public static String code(String text) {
        return plain(text).replace(" ", "").toUpperCase(Locale.ROOT);
    }

    /** As {@link #code}, without dashes and dots either: the form of long numbers. */
    public static String digits(String text) {
        return code(text).replace("-", "").replace(".", "");
    }
}

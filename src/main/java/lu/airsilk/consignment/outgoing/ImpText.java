package lu.airsilk.consignment.outgoing;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/** Text as Cargo-IMP allows it: capitals, digits, blanks, dots and hyphens, in lines of a given length. */
final class ImpText {
    /** The number of a house belongs to the signs around it: of 保税区1号 no 1 is left beside the English address. */
    private static final Pattern NUMBERED = Pattern.compile("\\d*\\p{IsHan}+(?:\\d+\\p{IsHan}+)*");

    private ImpText() {}

    /** At most so many characters; é becomes E, ß SS, signs and other scripts a blank, blanks in a row one. */
    static String of(String text, int length) {
        String plain = plain(text);
        return plain.length() > length ? plain.substring(0, length).strip() : plain;
    }

    /** Lines of at most so many characters, broken between words where there are any. */
    static List<String> lines(String text, int length) {
        List<String> lines = new ArrayList<>();
        String rest = plain(text);
        while (rest.length() > length) {
            int blank = rest.lastIndexOf(' ', length);
            int end = blank > 0 ? blank : length;
            lines.add(rest.substring(0, end).strip());
            rest = rest.substring(end).strip();
        }
        if (!rest.isEmpty()) {
            lines.add(rest);
        }
        return lines;
    }

    private static String plain(String text) {
        String apart =
                Normalizer.normalize(text.replace("ß", "ss").replace("æ", "ae").replace("ø", "o"), Normalizer.Form.NFD);
        return NUMBERED.matcher(apart)
                .replaceAll(" ")
                .replaceAll("\\p{M}", "")
                .toUpperCase(Locale.ROOT)
                .replaceAll("[^A-Z0-9.-]+", " ")
                .strip();
    }
}

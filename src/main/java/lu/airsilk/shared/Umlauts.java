package lu.airsilk.shared;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The letters of German that a keyboard may lack: people write ae, oe, ue and ss for ä, ö, ü and ß, and the other way round. */
public final class Umlauts {

    private static final Pattern LETTER = Pattern.compile("[äöüÄÖÜßẞ]");

    /** In the middle of a word; behind another vowel, as in neue, or behind a q the two letters are what they are. */
    private static final Pattern TWO_LETTERS = Pattern.compile("(?<![aeqAEQ])(?:[aouAOU][eE])(?=\\p{L})");

    private Umlauts() {}

    /** The text without them: Huette for Hütte. */
    public static String writtenOut(String text) {
        return LETTER.matcher(text).replaceAll(found -> twoLetters(found.group()));
    }

    /** How else the same may be written, with the letters and without; none for most texts. */
    public static List<String> otherwise(String text) {
        return Stream.of(writtenOut(text), TWO_LETTERS.matcher(text).replaceAll(Umlauts::letter))
                .filter(other -> !other.equals(text))
                .distinct()
                .toList();
    }

    private static String twoLetters(String letter) {
        return switch (letter) {
            case "ä" -> "ae";
            case "ö" -> "oe";
            case "ü" -> "ue";
            case "Ä" -> "AE";
            case "Ö" -> "OE";
            case "Ü" -> "UE";
            case "ẞ" -> "SS";
            default -> "ss";
        };
    }

    private static String letter(MatchResult two) {
        return switch (two.group().charAt(0)) {
            case 'a' -> "ä";
            case 'o' -> "ö";
            case 'u' -> "ü";
            case 'A' -> "Ä";
            case 'O' -> "Ö";
            default -> "Ü";
        };
    }
}

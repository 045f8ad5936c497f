package lu.airsilk.shared;

import java.util.regex.Pattern;

/**
 * How people name what they count behind its number, in the words of the four languages; each as alternatives of a
 * pattern, to be matched whatever the case.
 */
public enum CountWords {
    /** A single piece of the goods. */
    PIECES("件|个|瓶|袋|盒|罐|包|pcs|units?|pieces?|pièces?|unités?|stück|stk\\.?"),
    CASES("箱|cases?|cs|ctns?|cartons?|kartons?|kart\\.?|krt\\.?|colis"),
    /** What is handed to the carrier as one: beside its own words people write those of any piece. */
    PARCELS(PIECES.pattern + "|parcels?|packages?|pkgs?|packstücke?|kolli|colli|colis"),
    DAYS("天|日|days?|tage?n?|jours?|j");

    /** No number of anything that people type is longer, with its word behind it; nothing longer is looked into. */
    public static final int LONGEST = 80;

    private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;

    private final String pattern;

    @SuppressWarnings("ImmutableEnumChecker") // a pattern never changes
    private final Pattern word;

    @SuppressWarnings("ImmutableEnumChecker")
    private final Pattern somewhere;

    CountWords(String pattern) {
        this.pattern = pattern;
        word = Pattern.compile(pattern, FLAGS);
        somewhere =
                Pattern.compile("(?<![\\p{L}&&[^\\p{IsHan}]])(?:" + pattern + ")(?![\\p{L}&&[^\\p{IsHan}]])", FLAGS);
    }

    /** The words as alternatives of a pattern. */
    public String pattern() {
        return pattern;
    }

    /** Whether it names the same that a field asks for by its name. */
    public boolean isWordOf(String said, String name) {
        return word.matcher(said).matches() && somewhere.matcher(name).find();
    }
}

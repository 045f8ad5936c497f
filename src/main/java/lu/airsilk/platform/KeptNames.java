package lu.airsilk.platform;

import java.util.List;
import java.util.Locale;
import java.util.function.BiFunction;

/**
 * Things that a kept sentence names: as many of the first as its column has room for in all languages together.
 *
 * @param said in every language, as {@link Texts#kept} does it
 * @param others so many are not named
 */
public record KeptNames(String said, int others) {

    /** So many letters of a notice are kept, in all languages; its figures take the rest. */
    public static final int ROOM = 1_900;

    /** Of a name so many letters. */
    private static final int LONGEST_NAME = 80;

    /**
     * The first of them, in all languages within so many letters.
     *
     * @param most no more are named, whatever room there is
     * @param say names some of them to a reader
     */
    public static <T> KeptNames of(List<T> things, int most, int room, BiFunction<List<T>, Locale, String> say) {
        int named = Math.min(things.size(), most);
        String said = said(things.subList(0, named), say);
        while (said.length() > room && named > 0) {
            said = said(things.subList(0, --named), say);
        }
        return new KeptNames(said, things.size() - named);
    }

    private static <T> String said(List<T> some, BiFunction<List<T>, Locale, String> say) {
        return Texts.kept(reader -> say.apply(some, reader));
    }

    /** What parts one thing from the next, as the reader writes it. */
    public static String between(Locale reader) {
        return reader.getLanguage().equals("zh") ? "；" : "; ";
    }

    /** A name that leaves room for others. */
    public static String shortened(String name) {
        return name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME - 1) + "…" : name;
    }
}

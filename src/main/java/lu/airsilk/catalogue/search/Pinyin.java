package lu.airsilk.catalogue.search;

import com.ibm.icu.text.Transliterator;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/**
 * How Chinese is spoken, syllable by syllable, without tones. Characters with several readings are settled by a table of
 * words of the trade ({@code polyphones.properties}); the others are read by ICU, once each: it needs 166 µs for a call.
 */
final class Pinyin {

    private static final Map<String, List<String>> WORDS = words();
    private static final int LONGEST =
            WORDS.keySet().stream().mapToInt(String::length).max().orElse(1);
    private static final Map<Integer, String> CHARACTERS = new ConcurrentHashMap<>();
    private static final ThreadLocal<Transliterator> ICU =
            ThreadLocal.withInitial(() -> Transliterator.getInstance("Han-Latin; NFD; Lower"));

    private static final Pattern TONES = Pattern.compile("\\p{M}+");

    private Pinyin() {}

    /** The syllables of a run of Chinese characters; {@code ü} is written {@code v} as it is typed. */
    static List<String> of(String han) {
        List<String> syllables = new ArrayList<>();
        for (int at = 0; at < han.length(); ) {
            String word = wordAt(han, at);
            if (word.isEmpty()) {
                int character = han.codePointAt(at);
                syllables.add(CHARACTERS.computeIfAbsent(character, Pinyin::read));
                at += Character.charCount(character);
            } else {
                syllables.addAll(Objects.requireNonNull(WORDS.get(word)));
                at += word.length();
            }
        }
        return syllables;
    }

    /** The longest word of the table that stands here; empty when there is none. */
    private static String wordAt(String han, int at) {
        for (int length = Math.min(LONGEST, han.length() - at); length > 0; length--) {
            String word = han.substring(at, at + length);
            if (WORDS.containsKey(word)) {
                return word;
            }
        }
        return "";
    }

    private static String read(int character) {
        String toned = ICU.get().transliterate(Character.toString(character)).strip();
        return TONES.matcher(toned.replace("u\u0308", "v")).replaceAll("");
    }

    private static Map<String, List<String>> words() {
        Properties table = new Properties();
        try (Reader in = new InputStreamReader(
                Objects.requireNonNull(Pinyin.class.getResourceAsStream("polyphones.properties")),
                StandardCharsets.UTF_8)) {
            table.load(in);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, List<String>> words = new HashMap<>();
        table.forEach((word, reading) ->
                words.put(word.toString(), Arrays.asList(reading.toString().split(" "))));
        return words;
    }
}

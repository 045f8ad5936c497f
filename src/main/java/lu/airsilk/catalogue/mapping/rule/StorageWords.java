package lu.airsilk.catalogue.mapping.rule;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.catalogue.goods.rule.PlainText;
import lu.airsilk.shared.Storage;

/** Finds out how goods are kept, from words in seven languages or from a temperature. */
public final class StorageWords {

    /** In this order: "cool and dry" is said of what needs no cooling. */
    private static final List<Map.Entry<Storage, Pattern>> WORDS = List.of(
            word(Storage.FROZEN, "frozen|surgel|congel|tiefkuhl|tiefgekuhl|gefroren|diepvries|冷冻|tk\\b"),
            word(Storage.AMBIENT, "asciutto|trocken|dry|droog|sec\\b|seco\\b|干燥"),
            word(
                    Storage.CHILLED,
                    "chill|refriger|frigo|fresc|fresh|frais|gekuhlt|kuhlschrank|kuhlware|gekoeld|freddo|冷藏"),
            word(Storage.COOL, "cool|kuhl|koel|cantina|cave|阴凉"),
            word(Storage.AMBIENT, "ambi|umgebung|raumtemperatur|temperatura|temperature|ungekuhlt|normal|常温"));

    private static final Pattern DEGREES =
            Pattern.compile("([-+\u2212–]?)\\s*(\\d{1,2})(?:[.,]\\d)?\\s*(?=°|c\\b|º|℃|$)");

    private static final Pattern CELSIUS = Pattern.compile("[°º℃]|\\d\\s*[cC]\\b");

    /** Longer texts are none; patterns with blanks would search them for ever. */
    private static final int LONGEST = 200;

    private StorageWords() {}

    /** How goods with this note are kept. */
    public static Optional<Storage> read(String text) {
        if (text.length() > LONGEST) {
            return Optional.empty();
        }
        Optional<Storage> named = name(text.strip());
        return named.or(() -> byTemperature(text)).or(() -> byWord(PlainText.of(text)));
    }

    private static Optional<Storage> name(String text) {
        return List.of(Storage.values()).stream()
                .filter(storage -> storage.name().equalsIgnoreCase(text))
                .findFirst();
    }

    /** By the highest temperature named: 0-4 °C is chilled, 15/25 °C is ambient. */
    private static Optional<Storage> byTemperature(String text) {
        Matcher degrees = DEGREES.matcher(text.toLowerCase(Locale.ROOT));
        if (!CELSIUS.matcher(text).find()) {
            return Optional.empty();
        }
        return degrees.results()
                .map(found -> signed(found.group(1), found.group(2), text, found.start()))
                .reduce(Math::max)
                .map(StorageWords::at);
    }

    private static int signed(String sign, String digits, String text, int at) {
        boolean range = at > 0 && Character.isDigit(text.charAt(at - 1));
        int degrees = Integer.parseInt(digits);
        return sign.isEmpty() || sign.equals("+") || range ? degrees : -degrees;
    }

    private static Storage at(int degrees) {
        if (degrees <= -12) {
            return Storage.FROZEN;
        }
        if (degrees <= 8) {
            return Storage.CHILLED;
        }
        return degrees <= 15 ? Storage.COOL : Storage.AMBIENT;
    }

    private static Optional<Storage> byWord(String plain) {
        return WORDS.stream()
                .filter(entry -> entry.getValue().matcher(plain).find())
                .findFirst()
                .map(Map.Entry::getKey);
    }

    private static Map.Entry<Storage, Pattern> word(Storage storage, String words) {
        return Map.entry(storage, Pattern.compile("(?<![a-z])(?:" + words + ")"));
    }
}

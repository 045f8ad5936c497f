package lu.airsilk.stock;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.Storage;

/**
 * The part of the hub that keeps one temperature. Its bins begin with its letter: {@code C-03-12}.
 *
 * @param letter of its bins
 * @param patience how long goods may stand at the dock before they must be in it
 */
record ColdZone(String letter, Duration patience) {

    private static final Pattern BIN = Pattern.compile("([A-Z])[- ]?(\\d{1,2})[- ](\\d{1,2})");

    /** Where goods of this temperature belong. */
    static ColdZone of(Storage storage) {
        return switch (storage) {
            case AMBIENT -> new ColdZone("A", Duration.ofHours(4));
            case COOL -> new ColdZone("K", Duration.ofHours(1));
            case CHILLED -> new ColdZone("C", Duration.ofMinutes(30));
            case FROZEN -> new ColdZone("F", Duration.ofMinutes(20));
        };
    }

    /** A bin as the house writes it, whatever was typed: {@code a-3-12} is {@code A-03-12}; empty where it is none. */
    static Optional<String> bin(String typed) {
        Matcher parts = BIN.matcher(typed.strip().toUpperCase(Locale.ROOT));
        return parts.matches()
                ? Optional.of(parts.group(1) + "-" + twoDigits(parts.group(2)) + "-" + twoDigits(parts.group(3)))
                : Optional.empty();
    }

    private static String twoDigits(String number) {
        return number.length() == 1 ? "0" + number : number;
    }

    boolean has(String bin) {
        return bin.startsWith(letter);
    }
}

package lu.airsilk.stock;

import java.time.Duration;
import java.util.regex.Pattern;
import lu.airsilk.shared.Storage;

/**
 * The part of the hub that keeps one temperature. Its bins begin with its letter: {@code C-03-12}.
 *
 * @param letter of its bins
 * @param patience how long goods may stand at the dock before they must be in it
 */
record ColdZone(String letter, Duration patience) {

    private static final Pattern BIN = Pattern.compile("[A-Z]-\\d{2}-\\d{2}");

    /** Where goods of this temperature belong. */
    static ColdZone of(Storage storage) {
        return switch (storage) {
            case AMBIENT -> new ColdZone("A", Duration.ofHours(4));
            case COOL -> new ColdZone("K", Duration.ofHours(1));
            case CHILLED -> new ColdZone("C", Duration.ofMinutes(30));
            case FROZEN -> new ColdZone("F", Duration.ofMinutes(20));
        };
    }

    boolean has(String bin) {
        return BIN.matcher(bin).matches() && bin.startsWith(letter);
    }
}

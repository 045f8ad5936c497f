package lu.airsilk.shared.gs1;

import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.Gtin;

/**
 * What a scan asks for: a trade item and how many of it.
 *
 * @param item of a unit or of a case
 * @param count how often; one unless the code says how many a pallet holds
 */
public record ScannedGoods(Gtin item, long count) {

    private static final Pattern PLAIN = Pattern.compile("(?:](?:E0|E4|C0|I1))?(\\d{8}|\\d{12,14})");

    /**
     * The goods of a scan; empty when it is no bar code but something typed.
     *
     * @param text a number under a bar code, or a GS1 element string with or without its symbology prefix
     * @param today settles the century of dates in it
     */
    public static Optional<ScannedGoods> of(String text, LocalDate today) {
        String scan = text.strip();
        Matcher plain = PLAIN.matcher(scan);
        if (plain.matches()) {
            return Optional.of(new ScannedGoods(Gtin.of(plain.group(1)), 1));
        }
        return scan.matches("(?s)(?:]\\w\\d)?(?:01|02|00)\\d{14,}.*") ? ofElements(scan, today) : Optional.empty();
    }

    private static Optional<ScannedGoods> ofElements(String scan, LocalDate today) {
        ElementString read = ElementString.read(scan, today);
        long count = read.count().map(Units::value).orElse(1L);
        return read.content()
                .map(item -> new ScannedGoods(item, count))
                .or(() -> read.item().map(item -> new ScannedGoods(item, 1)));
    }
}

package lu.airsilk.shared.gs1;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sscc;

/**
 * What a GS1 bar code says: its elements by application identifier, its dates, and what is odd about it.
 *
 * <p>Source: GS1 General Specifications; identifiers by GS1's syntax dictionary.
 *
 * @param symbology the scanner's prefix, for example {@code ]C1}, when it sent one
 * @param elements values by application identifier, in the order of the code, as they stand in it
 * @param dates the elements that are dates, as days; day 00 is the last of the month
 * @param findings what a person should look at, though the code can be read
 */
public record ElementString(
        Optional<String> symbology, Map<String, String> elements, Map<String, LocalDate> dates, List<Reason> findings) {

    private static final Pattern PREFIXED = Pattern.compile("(](?:C1|d2|e0|Q3|J1))?(.*?)[\\r\\n]*", Pattern.DOTALL);
    private static final int LONGEST = 400;

    public ElementString {
        elements = Collections.unmodifiableMap(new LinkedHashMap<>(elements));
        dates = Collections.unmodifiableMap(new LinkedHashMap<>(dates));
        findings = List.copyOf(findings);
    }

    /**
     * Reads a scan.
     *
     * @param scan as the scanner sends it: perhaps a symbology prefix, elements, FNC1 as character 1D; at most 400
     *     characters
     * @param today settles the century of two-digit years
     */
    public static ElementString read(String scan, LocalDate today) {
        Refused.unless(scan.length() <= LONGEST, "gs1.tooLong", LONGEST);
        Matcher parts = PREFIXED.matcher(scan);
        Refused.unless(parts.matches(), "gs1.empty");
        return new ElementStringReader(parts.group(2), today).read(Optional.ofNullable(parts.group(1)));
    }

    /** The value of this application identifier as it stands in the code. */
    public Optional<String> element(String identifier) {
        return Optional.ofNullable(elements.get(identifier));
    }

    /** The pallet's number (00). */
    public Optional<Sscc> sscc() {
        return element("00").map(Sscc::new);
    }

    /** The trade item scanned (01). */
    public Optional<Gtin> item() {
        return element("01").map(Gtin::new);
    }

    /** The trade item of which a pallet holds many (02). */
    public Optional<Gtin> content() {
        return element("02").map(Gtin::new);
    }

    /** How many of {@link #content} there are (37). */
    public Optional<Units> count() {
        return element("37").map(Long::valueOf).map(Units::of);
    }

    /** The supplier's lot (10). */
    public Optional<LotNumber> lot() {
        return element("10").map(LotNumber::of);
    }

    /** The last day of best quality (15). */
    public Optional<LocalDate> bestBefore() {
        return Optional.ofNullable(dates.get("15"));
    }

    /** The last day of use (17). */
    public Optional<LocalDate> expiry() {
        return Optional.ofNullable(dates.get("17"));
    }

    /** The net weight in kilograms (310n), with the decimals the code gives it. */
    public Optional<BigDecimal> netKilograms() {
        return elements.entrySet().stream()
                .filter(element -> element.getKey().startsWith("310"))
                .map(element ->
                        new BigDecimal(element.getValue()).movePointLeft(CheckDigit.lastDigit(element.getKey())))
                .findFirst();
    }
}

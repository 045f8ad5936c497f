package lu.airsilk.consignment.count;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refused;
import lu.airsilk.shared.gs1.ElementString;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.LotNumber;

/**
 * What the code on a unit or a case says to somebody who counts.
 *
 * @param item the unit or the case
 * @param lot the supplier's lot; empty when the code has none, or may hold more than the lot
 * @param expiry the last day, or else the last day of best quality
 * @param doubts what should be compared with the print
 */
public record GoodsScan(Gtin item, Optional<LotNumber> lot, Optional<LocalDate> expiry, List<Reason> doubts) {

    private static final Pattern PLAIN_NUMBER = Pattern.compile("\\d{8}|\\d{12,14}");
    private static final Pattern IN_BRACKETS = Pattern.compile("\\((\\d{2,4})\\)");
    private static final String SEPARATOR = "\u001d";
    private static final String SWALLOWED = "gs1.separatorMissing";

    public GoodsScan {
        doubts = List.copyOf(doubts);
    }

    /**
     * Reads a bare GTIN, a GS1 element string, or one typed as it is printed: {@code (01)08005925001097(10)L2409A}.
     *
     * @param scan as scanned or typed
     * @param today settles the century of two-digit years
     */
    public static GoodsScan read(String scan, LocalDate today) {
        String code = scan.strip();
        if (PLAIN_NUMBER.matcher(code).matches()) {
            return new GoodsScan(Gtin.of(code), Optional.empty(), Optional.empty(), List.of());
        }
        ElementString read = ElementString.read(IN_BRACKETS.matcher(code).replaceAll(SEPARATOR + "$1"), today);
        List<Reason> doubts = read.findings().stream()
                .filter(finding -> finding.code().equals(SWALLOWED))
                .toList();
        return new GoodsScan(
                read.item().or(read::content).orElseThrow(() -> Refused.because("goodsScan.noItem")),
                read.lot().filter(lot -> doubts.isEmpty()),
                read.expiry().or(read::bestBefore),
                doubts);
    }
}

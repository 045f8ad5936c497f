package lu.airsilk.consignment.waybill;

import java.util.Set;
import lu.airsilk.platform.faces.PageWords;

/** What the status codes of air cargo mean, in the reader's language. Source: IATA Cargo-IMP, FSU status codes. */
public final class StatusWords {

    private static final Set<String> CODES = Set.of(
            "ARR",
            "AWD",
            "ALTERED",
            "AWR",
            "BKD",
            "CANCELLED",
            "CCD",
            "CLOSED",
            "CRC",
            "DDL",
            "DEP",
            "DIS",
            "DLV",
            "FOH",
            "MAN",
            "NFD",
            "PRE",
            "RCF",
            "RCS",
            "RCT",
            "REBOOKED",
            "RECEIPTED",
            "REVERSED",
            "TFD",
            "TGC",
            "TIMES",
            "TRM",
            "UNCLEARED");
    private static final Set<String> DISCREPANCIES =
            Set.of("DFLD", "FDAV", "FDCA", "MSAV", "MSCA", "OFLD", "OVCD", "SSPD");

    private StatusWords() {}

    /** The meaning; the code itself when we do not know it, for unknown ones are kept word by word. */
    public static String of(String code, String discrepancy) {
        if (DISCREPANCIES.contains(discrepancy)) {
            return PageWords.say("discrepancy." + discrepancy);
        }
        return CODES.contains(code) ? PageWords.say("status." + code) : code;
    }
}

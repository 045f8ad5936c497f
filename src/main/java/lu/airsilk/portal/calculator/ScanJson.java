package lu.airsilk.portal.calculator;

import jakarta.json.bind.annotation.JsonbProperty;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import lu.airsilk.platform.Texts;
import lu.airsilk.shared.gs1.ElementString;

/** A GS1 bar code as programs read it; what the code does not hold is left out. */
public record ScanJson(
        Optional<String> symbology,
        Map<String, String> elements,
        Optional<LocalDate> bestBefore,
        Optional<LocalDate> expiry,
        @JsonbProperty("net_weight_kg") Optional<String> netWeight,
        List<FindingJson> findings) {

    /** Something odd, for programs and in words. */
    public record FindingJson(String code, List<String> arguments, String message) {}

    static ScanJson of(ElementString scan, Texts texts, Locale reader) {
        return new ScanJson(
                scan.symbology(),
                scan.elements(),
                scan.bestBefore(),
                scan.expiry(),
                scan.netKilograms().map(Object::toString),
                scan.findings().stream()
                        .map(finding ->
                                new FindingJson(finding.code(), finding.arguments(), texts.say(finding, reader)))
                        .toList());
    }
}

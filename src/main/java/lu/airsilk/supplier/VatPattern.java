package lu.airsilk.supplier;

import java.util.Map;
import java.util.Optional;
import lu.airsilk.shared.Refused;

/**
 * How a country writes its VAT numbers: the Union's as its VIES publishes them, beside them those of Great Britain,
 * Northern Ireland, Norway and Switzerland. A number of another country is taken as it is.
 *
 * @param pattern of what follows the two letters
 * @param example of a whole number
 */
record VatPattern(String pattern, String example) {

    private static final int LETTERS = 2;

    private static final Map<String, VatPattern> FORMS = Map.ofEntries(
            form("AT", "U\\d{8}", "ATU12345675"),
            form("BE", "[01]\\d{9}", "BE0123456749"),
            form("BG", "\\d{9,10}", "BG123456789"),
            form("CH", "E\\d{9}(MWST|TVA|IVA)?", "CHE-123.456.789 MWST"),
            form("CY", "\\d{8}[A-Z]", "CY12345678L"),
            form("CZ", "\\d{8,10}", "CZ12345678"),
            form("DE", "\\d{9}", "DE123456788"),
            form("DK", "\\d{8}", "DK12345678"),
            form("EE", "\\d{9}", "EE123456789"),
            form("EL", "\\d{9}", "EL123456789"),
            form("ES", "[0-9A-Z]\\d{7}[0-9A-Z]", "ESB12345678"),
            form("FI", "\\d{8}", "FI12345678"),
            form("FR", "[0-9A-HJ-NP-Z]{2}\\d{9}", "FR32123456789"),
            form("GB", "\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3}", "GB123456789"),
            form("GR", "\\d{9}", "EL123456789"),
            form("HR", "\\d{11}", "HR12345678901"),
            form("HU", "\\d{8}", "HU12345678"),
            form("IE", "\\d[0-9A-Z+*]\\d{5}[A-W][A-I]?", "IE1234567FA"),
            form("IT", "\\d{11}", "IT12345678903"),
            form("LT", "\\d{9}|\\d{12}", "LT123456789"),
            form("LU", "\\d{8}", "LU12345613"),
            form("LV", "\\d{11}", "LV12345678901"),
            form("MT", "\\d{8}", "MT12345678"),
            form("NL", "[0-9A-Z+*]{9}B\\d{2}", "NL123456789B01"),
            form("NO", "\\d{9}(MVA)?", "NO 123456789 MVA"),
            form("PL", "\\d{10}", "PL1234567890"),
            form("PT", "\\d{9}", "PT123456789"),
            form("RO", "\\d{2,10}", "RO1234567890"),
            form("SE", "\\d{12}", "SE123456789001"),
            form("SI", "\\d{8}", "SI12345678"),
            form("SK", "\\d{10}", "SK1234567890"),
            form("XI", "\\d{9}|\\d{12}|GD\\d{3}|HA\\d{3}", "XI123456789"));

    private static Map.Entry<String, VatPattern> form(String country, String pattern, String example) {
        return Map.entry(country, new VatPattern(pattern, example));
    }

    /** Refuses a number, without its blanks, that its country does not write so. */
    static void check(String number) {
        Optional.ofNullable(FORMS.get(number.substring(0, LETTERS)))
                .filter(form -> !number.substring(LETTERS).matches(form.pattern()))
                .ifPresent(form -> {
                    throw Refused.because("supplier.vatForm", number, form.example())
                            .at("vat");
                });
    }
}

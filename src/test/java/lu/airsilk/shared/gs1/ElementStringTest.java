package lu.airsilk.shared.gs1;

import static lu.airsilk.shared.Refusals.refusalOf;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.DynamicTest.dynamicTest;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.shared.Reason;
import lu.airsilk.shared.Refusal;
import lu.airsilk.shared.Units;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.shared.number.Gtin;
import lu.airsilk.shared.number.LotNumber;
import lu.airsilk.shared.number.Sscc;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class ElementStringTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final String VECTORS = "messages/gs1/element-strings.json";

    @TestFactory
    Stream<DynamicTest> every_scan_is_read() {
        JsonObject vectors = TestFiles.jsonObject(VECTORS);

        return Stream.of("cases", "derived")
                .flatMap(group -> vectors.getJsonArray(group).getValuesAs(JsonObject.class).stream())
                .map(vector -> dynamicTest(vector.getString("in"), () -> assertRead(vector)));
    }

    @TestFactory
    Stream<DynamicTest> every_error_is_refused() {
        return TestFiles.jsonObject(VECTORS).getJsonArray("errors").getValuesAs(JsonObject.class).stream()
                .map(vector -> dynamicTest(
                        vector.getString("why"),
                        () -> assertTrue(refusalOf(() -> read(vector.getString("in")))
                                .code()
                                .startsWith("gs1."))));
    }

    @Test
    void an_error_names_the_element_and_what_it_should_be() {
        assertEquals(Refusal.of("gs1.value", "00", "", "N18"), refusalOf(() -> read("00")));
        assertEquals(Refusal.of("gs1.identifier", "310A", 1), refusalOf(() -> read("310A123456")));
        assertEquals(Refusal.of("gs1.date", "15", "260230"), refusalOf(() -> read("15260230")));
        assertEquals(
                Refusal.of("gs1.checkDigit", "01", "05410000000018", 9), refusalOf(() -> read("0105410000000018")));
        assertEquals(Refusal.of("gs1.twice", "10", "B"), refusalOf(() -> read("10A\u001d10B")));
        assertEquals(Refusal.of("gs1.empty"), refusalOf(() -> read("]C1")));
    }

    @Test
    void a_batch_that_swallowed_a_date_is_flagged_and_left_as_it_is() {
        ElementString scan = read("010703206980498810032915210526");

        assertEquals(Optional.of(LotNumber.of("032915210526")), scan.lot());
        assertEquals(Optional.empty(), scan.bestBefore());
        assertEquals(List.of(Reason.of("gs1.separatorMissing", "10", "032915210526", "15")), scan.findings());
    }

    @Test
    void a_whole_pallet_label_has_no_findings() {
        ElementString label = read("]C10035413333000000001602054100000000193724\u001d15270331" + "10L2409A");

        assertEquals(List.of(), label.findings());
        assertEquals(Optional.of(Sscc.of("354133330000000016")), label.sscc());
        assertEquals(Optional.of(Gtin.of("5410000000019")), label.content());
        assertEquals(Optional.of(Units.of(24)), label.count());
        assertEquals(Optional.of(LocalDate.of(2027, 3, 31)), label.bestBefore());
        assertEquals(Optional.of(LotNumber.of("L2409A")), label.lot());
    }

    @Test
    void missing_and_clashing_companions_are_findings() {
        assertEquals(
                List.of(Reason.of("gs1.needs", "10", "01,02,03,8006,8026")),
                read("10L2409A").findings());
        assertEquals(
                List.of(Reason.of("gs1.excludes", "01", "37"), Reason.of("gs1.needs", "37", "00+02,00+8026")),
                read("01054100000000193724").findings());
    }

    @Test
    void a_year_is_in_the_century_that_is_nearest() {
        Gs1Calendar calendar = new Gs1Calendar(2026);

        assertEquals(Optional.of(LocalDate.of(1977, 1, 1)), calendar.day("770101", false));
        assertEquals(Optional.of(LocalDate.of(2076, 1, 1)), calendar.day("760101", false));
        assertEquals(Optional.of(LocalDate.of(2101, 1, 1)), new Gs1Calendar(2051).day("010101", false));
        assertEquals(Optional.of(LocalDate.of(2028, 2, 29)), calendar.day("280200", true));
        assertEquals(Optional.empty(), calendar.day("280200", false));
    }

    @Test
    void the_dictionary_knows_every_identifier_of_the_standard_once() {
        assertEquals(Optional.of("3103"), codeLeading("3103007520"));
        assertEquals(Optional.of("8020"), codeLeading("8020X"));
        assertEquals(Optional.empty(), codeLeading("3106007520"));
        assertTrue(Gs1Dictionary.PUBLISHED.size() > 400, "identifiers " + Gs1Dictionary.PUBLISHED.size());
    }

    @Test
    void what_was_written_in_any_order_is_read_again() {
        Random random = new Random(20261125);
        for (int round = 0; round < 500; round++) {
            Map<String, String> elements = randomElements(random);
            StringBuilder scan = new StringBuilder();
            elements.forEach((code, value) -> scan.append(code).append(value).append('\u001d'));

            assertEquals(elements, read(scan.toString()).elements(), scan::toString);
        }
    }

    private static Map<String, String> randomElements(Random random) {
        List<String> codes = new ArrayList<>(List.of("01", "10", "15", "21", "3102", "37", "422"));
        Map<String, String> elements = new LinkedHashMap<>();
        for (int count = random.nextInt(1, codes.size()); count > 0; count--) {
            String code = codes.remove(random.nextInt(codes.size()));
            elements.put(code, randomValue(code, random));
        }
        return elements;
    }

    private static String randomValue(String code, Random random) {
        return switch (code) {
            case "01" -> withCheckDigit("%013d".formatted(random.nextLong(10_000_000_000_000L)));
            case "15" -> "%02d%02d%02d".formatted(random.nextInt(100), random.nextInt(1, 13), random.nextInt(0, 29));
            case "3102" -> "%06d".formatted(random.nextInt(1_000_000));
            case "422" -> "%03d".formatted(random.nextInt(1000));
            case "37" -> Integer.toString(random.nextInt(100_000_000));
            default -> Long.toString(random.nextLong(1_000_000_000_000L), 36).toUpperCase(Locale.ROOT);
        };
    }

    private static String withCheckDigit(String body) {
        return body + CheckDigit.gs1(body);
    }

    private static Optional<String> codeLeading(String text) {
        return Gs1Dictionary.PUBLISHED.leading(text).map(ApplicationIdentifier::code);
    }

    private static void assertRead(JsonObject vector) {
        ElementString scan = read(vector.getString("in"));

        Map<String, String> expected = new LinkedHashMap<>();
        vector.getJsonObject("out").forEach((code, value) -> expected.put(code, ((JsonString) value).getString()));
        assertEquals(expected, scan.elements());
        text(vector, "symbology").ifPresent(prefix -> assertEquals(Optional.of(prefix), scan.symbology()));
        text(vector, "best_before")
                .ifPresent(day -> assertEquals(Optional.of(LocalDate.parse(day)), scan.bestBefore()));
        text(vector, "expiry").ifPresent(day -> assertEquals(Optional.of(LocalDate.parse(day)), scan.expiry()));
        text(vector, "net_weight_kg")
                .ifPresent(kg -> assertEquals(Optional.of(new BigDecimal(kg)), scan.netKilograms()));
    }

    private static Optional<String> text(JsonObject vector, String name) {
        return Optional.ofNullable(vector.getString(name, null));
    }

    private static ElementString read(String scan) {
        return ElementString.read(scan, TODAY);
    }
}

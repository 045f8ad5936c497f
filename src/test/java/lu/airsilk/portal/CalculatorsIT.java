package lu.airsilk.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import lu.airsilk.TestFiles;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The calculators over REST: each published vector goes in by its field names and comes out by them. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "sums know no database; both are asked with -Pfull")
class CalculatorsIT {

    private static final String VECTORS = "messages/vectors/";
    private static final String SCANS = "messages/gs1/element-strings.json";

    @Test
    void a_weight_is_charged() {
        assertAnswers(
                "chargeable-weight",
                TestFiles.jsonArray(VECTORS + "chargeable-weight.json"),
                "volume_cm3",
                "volumetric_kg",
                "chargeable_kg");
    }

    @Test
    void a_weight_is_rated() {
        JsonObject rating = TestFiles.jsonObject(VECTORS + "rating.json");
        for (JsonObject vector : objects(rating.getJsonArray("cases"))) {
            JsonObject asked = Json.createObjectBuilder()
                    .add("rates", rating.getJsonObject("rates"))
                    .add("chargeable_kg", vector.getString("chargeable_kg"))
                    .build();

            assertAnswer("air-charge", asked, vector, "class", "rated_kg", "rate", "charge");
        }
    }

    @Test
    void a_line_is_taxed_in_general_trade() {
        assertAnswers(
                "import-tax",
                TestFiles.jsonArray(VECTORS + "china-general-trade-tax.json"),
                "duty",
                "remedy",
                "consumption_tax",
                "vat",
                "total_tax");
    }

    @Test
    void an_order_is_taxed_across_the_border() {
        assertAnswers(
                "cross-border-tax",
                TestFiles.jsonObject(VECTORS + "china-cbec-tax.json").getJsonArray("cases"),
                "ct_full",
                "vat_full",
                "ct_payable",
                "vat_payable",
                "total");
    }

    @Test
    void a_total_is_shared() {
        assertAnswers("apportion", TestFiles.jsonArray(VECTORS + "largest-remainder.json"), "shares");
    }

    @Test
    void a_number_is_taken_apart_or_told_how_it_should_end() {
        assertSays("awb?number=172 1234 5675", "valid", true, "canonical", "172-12345675", "prefix", "172", "check", 5);
        assertSays("awb?number=172-12345670", "valid", false, "canonical", "172-12345670", "expected", 5);
        assertSays("uld?id=PMC542345Y", "valid", true, "type", "PMC", "serial", "54234", "owner", "5Y");
        assertSays("mrn?number=07FR9876AB88901235", "valid", false, "expected", 6);
        assertSays("usci?number=91350100M000100Y44", "valid", false, "expected", "3");
        assertSays("lu-vat?number=LU20260743", "valid", true, "canonical", "LU20260743");
        assertSays("gtin?code=96385074", "valid", true, "canonical", "00000096385074");
        assertSays("sscc?code=376130321109103421", "valid", false, "expected", 0);
    }

    @Test
    void a_number_of_another_shape_is_refused_at_its_field() {
        for (String wrong :
                List.of("awb?number=172-1234567", "uld?id=PMC123CV", "mrn?number=2LU0012345678901234", "gtin?code=")) {
            Rest.Answer answer = importer().get(path(wrong));

            assertEquals(422, answer.status(), wrong);
            JsonObject refusal = answer.json().getJsonArray("refusals").getJsonObject(0);
            assertEquals(wrong.substring(wrong.indexOf('?') + 1, wrong.indexOf('=')), refusal.getString("field"));
        }
    }

    @Test
    void a_scan_is_read_with_its_separators() {
        JsonObject scans = TestFiles.jsonObject(SCANS);
        for (JsonObject vector : objects(scans.getJsonArray("cases"))) {
            JsonObject answer =
                    importer().get(scan(vector.getString("in"))).expect(200).json();

            assertEquals(vector.getJsonObject("out"), answer.getJsonObject("elements"));
            if (vector.containsKey("best_before")) {
                assertEquals(vector.getString("best_before"), answer.getString("bestBefore"));
            }
        }
        for (JsonObject vector : objects(scans.getJsonArray("errors"))) {
            assertEquals(422, importer().get(scan(vector.getString("in"))).status(), vector.getString("why"));
        }
    }

    @Test
    void what_is_odd_about_a_scan_is_said_in_the_readers_language() {
        JsonObject finding = importer()
                .with("Accept-Language", "zh")
                .get(scan("010703206980498810032915210526"))
                .json()
                .getJsonArray("findings")
                .getJsonObject(0);

        assertEquals("gs1.separatorMissing", finding.getString("code"));
        assertTrue(finding.getString("message").contains("分隔符"), finding.toString());
    }

    @Test
    void the_rate_day_comes_with_its_rule() {
        JsonObject answer = importer()
                .get("/calculators/customs-rate-date?month=2026-03")
                .expect(200)
                .json();

        assertEquals("2026-02-25", answer.getString("rate_date"));
        assertTrue(answer.getString("why").contains("2026-02-18"), answer.getString("why"));
        assertEquals(
                422,
                importer().get("/calculators/customs-rate-date?month=2026-13").status());
    }

    @Test
    void wrong_figures_are_refused_at_their_field() {
        JsonObject asked = Json.createObjectBuilder()
                .add("customs_value", "10000.00")
                .add("duty_pct", "fourteen")
                .add("vat_pct", 13)
                .build();

        Rest.Answer answer = importer().post("/calculators/import-tax", asked);

        assertEquals(422, answer.status());
        assertEquals(
                "duty_pct",
                answer.json().getJsonArray("refusals").getJsonObject(0).getString("field"));
    }

    @Test
    void a_carrier_has_no_business_here() {
        assertEquals(
                403, Rest.as("carrier").get("/calculators/gtin?code=96385074").status());
    }

    private static void assertAnswers(String calculator, JsonArray vectors, String... names) {
        objects(vectors).forEach(vector -> assertAnswer(calculator, vector, vector, names));
    }

    private static void assertAnswer(String calculator, JsonObject asked, JsonObject expected, String... names) {
        JsonObject answer =
                importer().post("/calculators/" + calculator, asked).expect(200).json();

        assertEquals(
                Stream.of(names).map(name -> value(expected, name)).toList(),
                Stream.of(names).map(name -> value(answer, name)).toList(),
                expected::toString);
    }

    private static JsonValue value(JsonObject object, String name) {
        return object.getOrDefault(name, JsonValue.NULL);
    }

    private static void assertSays(String call, Object... namesAndValues) {
        JsonObject answer = importer().get(path(call)).expect(200).json();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            String name = (String) namesAndValues[index];

            assertEquals(namesAndValues[index + 1].toString(), text(value(answer, name)), call + " " + name);
        }
    }

    private static String text(JsonValue value) {
        return value instanceof JsonString string ? string.getString() : value.toString();
    }

    private static String path(String call) {
        int value = call.indexOf('=') + 1;
        return "/calculators/" + call.substring(0, value) + encoded(call.substring(value));
    }

    private static String scan(String scan) {
        return "/calculators/gs1?scan=" + encoded(scan);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static List<JsonObject> objects(JsonArray vectors) {
        return vectors.getValuesAs(JsonObject.class);
    }

    private static Rest importer() {
        return Rest.as("import");
    }
}

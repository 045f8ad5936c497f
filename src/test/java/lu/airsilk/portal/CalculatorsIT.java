package lu.airsilk.portal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
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

    /** The waybill that {@code LandedCostTest} works out by hand, cut to its first line, whose name is a number. */
    @Test
    void a_waybill_is_costed_line_by_line() {
        JsonObject answer = importer()
                .post("/calculators/landed-cost", waybill("gross", "866"))
                .expect(200)
                .json();

        assertEquals(Json.createReader(new StringReader("""
                        {"lines":[{"line":1,"units":1200,"freight_share_eur":"2035.10","insurance_eur":"31.31",
                        "customs_value_cny":"85022.83","duty":"11903.20","remedy":"0.00","consumption_tax":"10769.56",
                        "vat":"14000.43","goods_cny":"67676.28","landed_cny_without_vat":"106844.93",
                        "unit_cost_cny":"89.0374"}],
                        "charges":[{"name":"air freight","cny":"16396.19","shares":["16396.19"]},
                        {"name":"handling","cny":"99.70","shares":["99.70"]}],
                        "totals":{"customs_value_cny":"85022.83","duty":"11903.20","remedy":"0.00",
                        "consumption_tax":"10769.56","vat":"14000.43","landed_cny_without_vat":"106844.93"}}""")).readObject(), answer);
    }

    @Test
    void a_wrong_figure_of_a_waybill_is_refused_where_it_stands() {
        assertEquals("lines[0].gross", refusedAt("landed-cost", waybill("gross", "much")));
        assertEquals("lines[0].duty", refusedAt("landed-cost", waybill("duty", "")));
        assertEquals("lines[0].goods_eur", refusedAt("landed-cost", waybill("goods_eur", "-1")));
    }

    @Test
    void late_bills_are_split_between_stock_and_what_is_sold() {
        JsonObject late = Json.createObjectBuilder()
                .add("received_units", 7)
                .add("sold_units", 4)
                .add("unit_cost", "10")
                .add("charges", Json.createArrayBuilder().add("10.00").add(-10))
                .build();

        assertEquals(
                Json.createReader(new StringReader("""
                        {"steps":[{"to_stock":"4.29","to_sold":"5.71","stock_value":"34.29",
                        "unit_cost_of_what_is_left":"11.4300"},
                        {"to_stock":"-4.29","to_sold":"-5.71","stock_value":"30.00",
                        "unit_cost_of_what_is_left":"10.0000"}]}""")).readObject(),
                importer().post("/calculators/late-charge", late).expect(200).json());
        JsonObject all = Json.createObjectBuilder(late).add("sold_units", 7).build();
        JsonObject step = importer()
                .post("/calculators/late-charge", all)
                .expect(200)
                .json()
                .getJsonArray("steps")
                .getJsonObject(0);
        assertEquals(JsonValue.NULL, step.get("unit_cost_of_what_is_left"));
        assertEquals(
                "sold_units",
                refusedAt(
                        "late-charge",
                        Json.createObjectBuilder(late).add("sold_units", -1).build()));
    }

    @Test
    void a_late_declaration_costs_from_a_working_day_on() {
        String asked = "/calculators/late-declaration?aircraft_declared=2026-11-06&accepted=2026-11-24&customs_value=";
        JsonObject answer = importer().get(asked + "100000").expect(200).json();

        assertEquals("2026-11-23", answer.getString("first_day"));
        assertEquals(2, answer.getInt("days"));
        assertEquals("100.00", answer.getString("amount"));
        assertEquals("50.00", answer.getString("next_step_costs_per_day"));
        assertEquals(422, importer().get(asked + "much").status());
        assertEquals(
                422, importer().get(asked.replace("11-24", "11-31") + "100000").status());
    }

    private static JsonObject waybill(String name, String value) {
        JsonObject line = Json.createObjectBuilder(
                        Json.createReader(new StringReader("""
                        {"line":1,"code":"2204210000","goods_eur":"8400.00","units":1200,"pieces":[[120,80,118,2]],
                        "gross":866,"duty":14,"remedy":0,"ct":"10","vat":13}""")).readObject())
                .add(name, value)
                .build();
        return Json.createObjectBuilder(Json.createReader(new StringReader("""
                        {"fx":{"customs_month_rate":"8.1234","book_rate":8.0567},"rate_eur_per_kg":2.35,
                        "charges":[{"name":"handling","amount":"99.70","currency":"CNY","key":"gross","lines":[1]}]}""")).readObject())
                .add("lines", Json.createArrayBuilder().add(line))
                .build();
    }

    private static String refusedAt(String calculator, JsonObject asked) {
        Rest.Answer answer = importer().post("/calculators/" + calculator, asked);
        assertEquals(422, answer.status());
        return answer.json().getJsonArray("refusals").getJsonObject(0).getString("field");
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

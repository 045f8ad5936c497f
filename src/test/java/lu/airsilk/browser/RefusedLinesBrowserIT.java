package lu.airsilk.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Screen;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What cannot be ordered is told in words, at its line, in the reader's language. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isH2OrFull",
        disabledReason = "a page does not know its database; both show it with -Pfull")
class RefusedLinesBrowserIT {

    private static final String USER = "store.hangkong";
    private static final String STORE = "ZZ06";
    private static final int TABLET = 768;
    private static final List<String> LANGUAGES = List.of("zh", "en", "fr", "de");

    @SuppressWarnings("NullAway.Init")
    private static List<String> skus;

    @BeforeAll
    static void sell() {
        Keepers.of(USER, STORE);
        skus = WeekGoods.onSale(Rest::as, 2).skus();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        field.cases.fraction | 2.5 | SKU | 20
        field.cases.tooMany | 1000000000 | SKU | 20
        order.notInAssortment | 2 | AS9999999 | 20
        order.pastDay | 2 | SKU | -3
        """)
    void a_program_reads_which_line_is_wrong_and_why(String code, String cases, String sku, int days) {
        Set<String> words = LANGUAGES.stream()
                .map(language -> refusal(language, line(sku.equals("SKU") ? skus.getFirst() : sku, cases), days))
                .peek(refusal -> assertEquals(code, refusal.getString("code")))
                .peek(refusal ->
                        assertEquals(days < 0, !refusal.getString("field").startsWith("lines[0]"), refusal.toString()))
                .map(refusal -> refusal.getString("message"))
                .collect(Collectors.toSet());

        assertEquals(LANGUAGES.size(), words.size(), words.toString());
    }

    @Test
    void what_is_on_its_way_cannot_be_amended_away() {
        String order = Objects.requireNonNull(BusyDay.numbers().get("order"));
        JsonObject shipped = Rest.as("store.kaifeng")
                .get("/orders/" + order)
                .json()
                .getJsonArray("lines")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(line -> line.getInt("shipped") > 1)
                .findFirst()
                .orElseThrow();
        String body = "{\"reason\":\"less\",\"lines\":[{\"line\":\"%s\",\"sku\":\"%s\",\"cases\":1}]}"
                .formatted(shipped.getString("line"), shipped.getString("sku"));
        Set<String> words = LANGUAGES.stream()
                .map(language -> only(Rest.as("store.kaifeng")
                        .with("Accept-Language", language)
                        .post("/orders/" + order + "/amend", body, "application/json")))
                .peek(refusal -> assertEquals("order.amendTooFew", refusal.getString("code")))
                .map(refusal -> refusal.getString("message"))
                .collect(Collectors.toSet());

        assertEquals(LANGUAGES.size(), words.size(), words.toString());
    }

    @Test
    void a_product_that_has_vanished_from_a_template_waits_beside_the_list_with_its_reason() {
        try (Visit visit = Browser.visit("zh", TABLET)) {
            Screen list = Screen.of(visit.signIn(USER)).open("order/order-edit.xhtml");
            skus.forEach(sku -> list.take("product", sku));
            list.fill("name", "每周").press("keep");
            endAssortmentOf(skus.get(1));
            visit.page().locator("#line-" + skus.get(1) + " button.drop").click();
            assertThat(visit.page().locator(".lines input.cases")).hasCount(1);

            list.open("order/order-edit.xhtml").press(list.piece("use")).press("add");
            assertThat(visit.page().locator(".unclear-line .line-no")).containsText("不在门店");
            assertThat(visit.page().locator(".lines input.cases")).hasCount(1);

            missTheFlight(visit);
            list.press(visit.page().locator(".unclear-line button[id$=':dismiss']"));
            missTheFlight(visit);
            list.press("send");
            assertThat(visit.page().locator("#messages")).containsText("已截单");
            assertThat(visit.page().locator(".lines input.cases")).hasCount(1);
            visit.assertNoComplaints();
        }
    }

    /** As if the page had been open since before a cut-off that has passed meanwhile. */
    private static void missTheFlight(Visit visit) {
        String day = LocalDate.now(ZoneOffset.UTC).minusDays(1).toString();
        String flown = Rest.as("import")
                .get("/flights?size=1&fromDay=" + day)
                .items()
                .getJsonObject(0)
                .getString("id");
        visit.page().locator("input[name=flight]").evaluate("(field, flight) => field.value = flight", flown);
    }

    private static void endAssortmentOf(String sku) {
        Rest buyer = Rest.as("buyer");
        String rule = buyer.get("/assortment-rules?size=500").items().getValuesAs(JsonObject.class).stream()
                .filter(each -> each.toString().contains(sku))
                .findFirst()
                .orElseThrow()
                .getString("id");
        buyer.post("/assortment-rules/" + rule + "/end").expect(200);
        buyer.post(
                        "/assortment-rules",
                        "{\"stores\":[\"ALL\"],\"skus\":[\"%s\"],\"minCases\":1,\"maxCases\":900}"
                                .formatted(skus.get(0)),
                        "application/json")
                .expect(200, 201);
    }

    private static String line(String sku, String cases) {
        return "{\"sku\":\"%s\",\"cases\":%s}".formatted(sku, cases);
    }

    private static JsonObject refusal(String language, String line, int days) {
        return only(Rest.as(USER)
                .with("Accept-Language", language)
                .post(
                        "/orders",
                        "{\"store\":\"%s\",\"wantedBy\":\"%s\",\"lines\":[%s]}"
                                .formatted(STORE, LocalDate.now(ZoneOffset.UTC).plusDays(days), line),
                        "application/json"));
    }

    private static JsonObject only(Rest.Answer answer) {
        List<JsonObject> refusals =
                answer.expect(400, 409, 422).json().getJsonArray("refusals").getValuesAs(JsonObject.class);
        assertEquals(1, refusals.size(), answer.body());
        return refusals.getFirst();
    }
}

package lu.airsilk.jobs;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.microsoft.playwright.Locator;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.extension.ExtendWith;

/** The supplier confirms less, later and dearer: put in without keystrokes too, listed, agreed to by finance. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
@EnabledIf(value = "lu.airsilk.testbed.TestDatabase#isH2OrFull", disabledReason = "walked on H2")
class B07AnswerJobIT {

    @Test
    void fewer_later_and_dearer_is_listed_with_the_stores_that_wait_and_agreed_to_by_finance() {
        WeekGoods goods = WeekGoods.onSale(Rest::as, 1);
        LocalDate wanted = LocalDate.now(ZoneOffset.UTC).plusDays(20);
        goods.ordered("store.kaifeng", "KF01", 10, wanted);
        goods.ordered("store.luoyang", "LY01", 10, wanted);
        String number = sent(goods);
        // a whole week: however quick the route has become, the stores wait
        LocalDate late = LocalDate.parse(line(number).getString("requiredBy")).plusDays(7);

        try (Walk buyer = Walk.desk("B07", "fr", "buyer")) {
            opened(buyer, number);
            buyer.put(buyer.field("confirmed"), "21 cartons")
                    .command("confirm")
                    .refused("commande 20 cartons ; 21 ne peuvent pas");
            buyer.put(buyer.field("confirmed"), "14 cartons");
            buyer.put(buyer.field("price"), "25,50");
            buyer.page().locator("input[id$=':shipDay']").fill(late.toString());
            buyer.tap(buyer.page().locator("summary:text-is('Modifier')"))
                    .type(buyer.page().locator("[id$=':quantities:0:cases']"), "18")
                    .command("confirm")
                    .refused("nouvelles quantités qui ne sont pas enregistrées")
                    .type(buyer.page().locator("[id$=':quantities:0:cases']"), "20");
            buyer.command("confirm")
                    .sees("6 cartons de moins")
                    .sees("plus cher")
                    .sees(buyer.page().locator("[id$='concerned'] tbody tr").first());
            List<String> gets = buyer.page()
                    .locator("[id$='concerned'] tbody tr td:nth-child(6)")
                    .allInnerTexts();
            assertEquals(List.of("10", "4"), gets, "who has ordered first gets all of it");
        }
        assertAnswered(number, "ANSWERED", late);
        Walk finance = Walk.desk("B07", "fr", "finance");
        finance.tap(finance.page().locator("nav a[href*='purchase-list']").first());
        String row = row(finance, number).innerText();
        assertTrue(row.contains("357,00") && row.contains(goods.supplier() + " "), row);
        finance.tap(row(finance, number).locator("a.open"));
        finance.sees("plus cher").command("approve").leave();
        assertAnswered(number, "CONFIRMED", late);
        told(goods.orders().getLast());
    }

    /** The store reads once, when the answer holds, which product comes when and how much of it; and so does its order. */
    private static void told(String order) {
        try (Walk store = Walk.phone("B07 store", "store.luoyang")) {
            store.tap(store.page().locator("a.bell"));
            Locator news = store.page()
                    .locator("tr")
                    .filter(new Locator.FilterOptions().setHasText(order))
                    .filter(new Locator.FilterOptions().setHasText("少发或晚发"));
            assertEquals(1, news.count(), "told once");
            String said = news.innerText();
            assertTrue(said.matches("(?s).*一周商品0：10 箱中 4 箱 .+ → .+，其余尚无日期.*"), said);
            store.tap(news.locator("a.open")).sees("一周商品0").sees("10 箱中 4 箱").sees("其余日期待定");
        }
    }

    /** Because of one price the answer comes back: the buyer reads why, and finds all of it as it was put in. */
    @Test
    void an_answer_that_finance_sends_back_stands_as_it_was_answered() {
        String number = sent(WeekGoods.wanted(Rest::as, 1, 20));
        String line = line(number).getString("line");
        LocalDate late = LocalDate.parse(line(number).getString("requiredBy")).plusDays(3);
        Rest.as("buyer")
                .post("/purchase-orders/" + number + "/confirm", """
                        {"lines":[{"line":"%s","cases":14,"price":"25.50","shipDay":"%s"}]}\
                        """.formatted(line, late), "application/json")
                .expect(200);
        Rest.as("finance")
                .post("/purchase-orders/" + number + "/reject", "{\"reason\":\"Trop cher\"}", "application/json")
                .expect(200);
        Walk buyer = Walk.desk("B07 sent back", "fr", "buyer");
        opened(buyer, number);
        buyer.sees(buyer.page().locator(".page-state").getByText("Trop cher"));
        assertEquals(
                List.of("14", "25,50", late.toString()),
                List.of(
                        buyer.field("confirmed").inputValue(),
                        buyer.field("price").inputValue(),
                        buyer.field("shipDay").inputValue()));
        String history = buyer.page().locator("ol.moments").innerText();
        assertTrue(
                history.matches("(?s).* 20 → 14 · [\\d,]+ → 25,50 · [\\p{L}\\d].*"),
                history); // of another year without its weekday
        buyer.put(buyer.field("price"), "12 100,50").command("confirm").refused("écart de 30 % ou plus");
        buyer.sees("ils sont voulus").leave();
    }

    private static void opened(Walk reader, String number) {
        reader.tap(reader.page().locator("nav a[href*='purchase-list']").first());
        reader.tap(row(reader, number).locator("a.open"));
    }

    private static Locator row(Walk reader, String number) {
        return reader.page().locator("tr").filter(new Locator.FilterOptions().setHasText(number));
    }

    private static void assertAnswered(String number, String state, LocalDate late) {
        JsonObject line = line(number);
        assertEquals(
                state, Rest.as("buyer").get("/purchase-orders/" + number).json().getString("state"));
        assertEquals(14, line.getInt("confirmed"));
        assertEquals(6, line.getInt("difference"));
        assertEquals("25.50", line.getJsonObject("price").getString("amount"));
        assertEquals(late.toString(), line.getString("shipDay"));
        assertEquals(
                Set.of("FEWER", "LATER", "DEARER"),
                line.getJsonArray("differences").getValuesAs(JsonString.class).stream()
                        .map(JsonString::getString)
                        .collect(Collectors.toSet()));
    }

    private static String sent(WeekGoods goods) {
        String number = goods.post(
                        "buyer",
                        "/purchase-orders/consolidate",
                        "{\"supplier\":\"" + goods.supplier() + "\",\"perFlight\":true}")
                .getJsonArray("orders")
                .getJsonObject(0)
                .getString("number");
        Rest.as("buyer").post("/purchase-orders/" + number + "/submit").expect(200);
        Rest.as("finance").post("/purchase-orders/" + number + "/approve").expect(200);
        Rest.as("buyer").post("/purchase-orders/" + number + "/send").expect(200);
        return number;
    }

    private static JsonObject line(String number) {
        return Rest.as("buyer")
                .get("/purchase-orders/" + number)
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0);
    }
}

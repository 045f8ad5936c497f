package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** From the stores' demand to the supplier's invoice, with minimums, price steps, amendments and differences. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class BuyingIT {

    private final Rest buyer = Rest.as("buyer");
    private final Rest finance = Rest.as("finance");

    @Test
    void an_order_is_gathered_by_flight_and_steps_amended_approved_anew_and_invoiced() {
        WeekGoods goods = WeekGoods.wanted(Rest::as, 2, 9);
        String supplier = goods.supplier();
        put("/purchase-terms/" + supplier, """
            {"minimumOrder":1000,"leadDays":3,"paymentDays":45,"language":"FR"}\
            """);
        stepsAreAgreed(supplier, goods.skus().getFirst());

        JsonObject order = post(
                        buyer,
                        "/purchase-orders/consolidate",
                        "{\"supplier\":\"%s\",\"perFlight\":true}".formatted(supplier))
                .getJsonArray("orders")
                .getJsonObject(0);
        String path = "/purchase-orders/" + order.getString("number");
        assertEquals(List.of(10, 9), cases(order));
        assertFalse(order.isNull("flight"));
        assertTrue(LocalDate.parse(order.getJsonArray("lines").getJsonObject(0).getString("requiredBy"))
                .isBefore(LocalDate.now(ZoneOffset.UTC).plusDays(40)));
        assertEquals(
                List.of("purchase.belowMinimum"),
                buyer.post(path + "/submit").expect(422).refusals());

        put("/purchase-terms/" + supplier, """
            {"minimumOrder":100,"leadDays":3,"paymentDays":45,"language":"FR"}\
            """);
        String last = order.getJsonArray("lines").getJsonObject(1).getString("line");
        JsonObject changed = post(
                buyer,
                path + "/amend",
                "{\"reason\":\"finance asks for less\",\"lines\":[{\"line\":\"%s\",\"cases\":8}]}".formatted(last));
        assertEquals(1, changed.getInt("revision"), "a draft stays the draft that it is");
        assertEquals(List.of(10, 8), cases(changed));
        approved(path);
        JsonObject amended = post(
                buyer,
                path + "/amend",
                "{\"reason\":\"less demand\",\"lines\":[{\"line\":\"%s\",\"cases\":7}]}".formatted(last));
        assertEquals("DRAFT", amended.getString("state"));
        assertEquals(2, amended.getInt("revision"));
        assertEquals(List.of(10, 7), cases(amended));
        approved(path);
        buyer.post(path + "/send").expect(200);
        assertTrue(buyer.with("Accept", "application/pdf")
                .get(path + "/order.pdf")
                .expect(200)
                .body()
                .startsWith("%PDF"));
        assertTrue(buyer.with("Accept", "*/*")
                .get(path + "/order.xlsx")
                .expect(200)
                .body()
                .startsWith("PK"));
        post(buyer, path + "/confirm", "{\"lines\":[]}");

        JsonObject invoice = finance.post(
                        "/supplier-invoices", """
                            {"order":"%s","number":"F-1","day":"2026-11-20","amount":368,"currency":"EUR"}\
                            """.formatted(order.getString("number")), "application/json")
                .expect(201)
                .json();
        assertEquals("2027-01-04", invoice.getString("due"));
        assertEquals("DIFFERS", invoice.getString("state"));
        JsonObject decided = post(
                finance,
                "/supplier-invoices/" + invoice.getInt("id") + "/decide",
                "{\"accept\":false,\"reason\":\"too dear\"}");
        assertEquals("REJECTED", decided.getString("state"));
    }

    private void stepsAreAgreed(String supplier, String sku) {
        String list = buyer.post(
                        "/price-lists",
                        """
                        {"supplier":"%s","validFrom":"%s","lines":[
                         {"sku":"%s","from":5,"price":24,"currency":"EUR"},
                         {"sku":"%s","from":10,"price":20,"currency":"EUR"}]}\
                        """.formatted(supplier, LocalDate.now(ZoneId.of("Europe/Luxembourg")), sku, sku),
                        "application/json")
                .expect(201)
                .header("Location");
        approved(list);
        assertEquals(
                List.of(5, 10),
                finance.get(list).json().getJsonArray("lines").getJsonObject(0).getJsonArray("steps").stream()
                        .map(step -> step.asJsonObject().getInt("from"))
                        .toList());
    }

    private void approved(String path) {
        buyer.post(path + "/submit").expect(200);
        finance.post(path + "/approve").expect(200);
    }

    private static List<Integer> cases(JsonObject order) {
        return order.getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                .map(line -> line.getInt("cases"))
                .toList();
    }

    private void put(String path, String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            buyer.put(path, reader.readObject()).expect(200);
        }
    }

    private static JsonObject post(Rest user, String path, String body) {
        return user.post(path, body, "application/json").expect(200, 201).json();
    }
}

package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.util.function.Function;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Rest;

/** What is agreed with a supplier, an order that is changed after its approval, and its invoice: each command once. */
final class BuyingErrands {

    private static final String JSON = "application/json";

    private final Function<String, Rest> as;
    private final Rest buyer;
    private final Rest finance;

    BuyingErrands(Function<String, Rest> as) {
        this.as = as;
        buyer = as.apply("buyer");
        finance = as.apply("finance");
    }

    void run() {
        WeekGoods goods = WeekGoods.wanted(as, 1, 9);
        String terms = "/purchase-terms/" + goods.supplier();
        buyer.put(terms, """
            {"minimumOrder":100,"leadDays":3,"paymentDays":45,"language":"FR"}\
            """).expect(200);
        anOrderIsSentBackAndWithdrawn(goods);
        String order = anAmendedOrder(goods);
        String invoice = finance.post("/supplier-invoices", """
            {"order":"%s","number":"G-1","day":"2026-11-20","amount":1,"currency":"EUR"}\
            """.formatted(order), JSON)
                .expect(201)
                .header("Location");
        finance.post(invoice + "/decide", "{\"accept\":false,\"reason\":\"too dear\"}", JSON)
                .expect(200);
        assertEquals("CANCELLED", stopped(buyer, order, "cancel"));
    }

    private void anOrderIsSentBackAndWithdrawn(WeekGoods goods) {
        String number = gathered(goods);
        buyer.post("/purchase-orders/" + number + "/submit").expect(200);
        assertEquals("DRAFT", stopped(finance, number, "reject"));
        assertEquals("CANCELLED", stopped(buyer, number, "withdraw"));
    }

    private static String stopped(Rest who, String number, String how) {
        return who.post("/purchase-orders/" + number + "/" + how, "{\"reason\":\"of the guard\"}", JSON)
                .expect(200)
                .json()
                .getString("state");
    }

    private String gathered(WeekGoods goods) {
        return buyer.post("/purchase-orders/consolidate", "{\"supplier\":\"" + goods.supplier() + "\"}", JSON)
                .expect(201)
                .json()
                .getJsonArray("orders")
                .getJsonObject(0)
                .getString("number");
    }

    private String anAmendedOrder(WeekGoods goods) {
        String number = gathered(goods);
        approved(number);
        JsonObject amended = buyer.post("/purchase-orders/" + number + "/amend", """
            {"lines":[{"line":"%s/1","cases":7}],"reason":"less demand"}\
            """.formatted(number), JSON)
                .expect(200)
                .json();
        assertEquals(2, amended.getInt("revision"));
        approved(number);
        buyer.post("/purchase-orders/" + number + "/send").expect(200);
        fliesWithAnother(number);
        return number;
    }

    private void fliesWithAnother(String number) {
        String flight = "CV%04d".formatted(System.nanoTime() % 10_000);
        as.apply("import").post("/flights", """
            {"number":"%s","day":"2030-04-08","std":"2030-04-08T10:00:00Z","sta":"2030-04-09T10:00:00Z",
             "cutOff":"2030-04-08T04:00:00Z","freeKg":1000,"freeM3":10}\
            """.formatted(flight), JSON).expect(201);
        JsonObject moved = buyer.post(
                        "/purchase-orders/" + number + "/flight", "{\"flight\":\"" + flight + "-2030-04-08\"}", JSON)
                .expect(200)
                .json();
        assertEquals(flight + "-2030-04-08", moved.getString("flight"));
    }

    private void approved(String number) {
        buyer.post("/purchase-orders/" + number + "/submit").expect(200);
        finance.post("/purchase-orders/" + number + "/approve").expect(200);
    }
}

package lu.airsilk.jobs;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;

/** What stands before a store orders: somebody new who keeps it, goods that it may order, orders that it has sent. */
final class OrderGround {

    /** Prices begin with a day of Luxembourg. */
    private static final ZoneId LUX = ZoneId.of("Europe/Luxembourg");

    private final String user;
    private final String store;
    private final List<String> skus;
    private final String supplier;

    OrderGround(String job, String store, int products) {
        user = job.toLowerCase(Locale.ROOT) + "." + Long.toString(System.nanoTime(), Character.MAX_RADIX);
        this.store = store;
        WeekGoods goods = WeekGoods.onSale(Rest::as, products);
        skus = goods.skus();
        supplier = goods.supplier();
        Keepers.of(user, store);
    }

    String user() {
        return user;
    }

    List<String> skus() {
        return skus;
    }

    String sku(int at) {
        return skus.get(at);
    }

    /** Sends an order of so many cases of each product; its number. */
    String sent(int cases) {
        String number = post("/orders", cases, 14);
        Rest.as(user).post("/orders/" + number + "/submit").expect(200);
        return number;
    }

    private String post(String path, int cases, int days) {
        String lines = skus.stream()
                .map(sku -> "{\"sku\":\"%s\",\"cases\":%d}".formatted(sku, cases))
                .collect(Collectors.joining(","));
        return Rest.as(user)
                .post(
                        path,
                        "{\"store\":\"%s\",\"wantedBy\":\"%s\",\"lines\":[%s]}"
                                .formatted(store, LocalDate.now(ZoneOffset.UTC).plusDays(days), lines),
                        "application/json")
                .expect(201)
                .json()
                .getString("number");
    }

    /** From today on the supplier wants so many euros for a case of each product. */
    void costs(String euros) {
        String lines = skus.stream()
                .map(sku -> "{\"sku\":\"%s\",\"price\":%s,\"currency\":\"EUR\"}".formatted(sku, euros))
                .collect(Collectors.joining(","));
        String list = Rest.as("buyer")
                .post(
                        "/price-lists",
                        "{\"supplier\":\"%s\",\"validFrom\":\"%s\",\"lines\":[%s]}"
                                .formatted(supplier, LocalDate.now(LUX), lines),
                        "application/json")
                .expect(201)
                .json()
                .getString("id");
        Rest.as("buyer").post("/price-lists/" + list + "/submit").expect(200);
        Rest.as("finance").post("/price-lists/" + list + "/approve").expect(200);
    }

    JsonObject order(String number) {
        return Rest.as(user).get("/orders/" + number).expect(200).json();
    }

    /** The lines of an order, by REST. */
    List<JsonObject> lines(String number) {
        return order(number).getJsonArray("lines").getValuesAs(JsonObject.class);
    }

    /** One of the figures of all its lines. */
    List<Integer> figures(String number, String figure) {
        return lines(number).stream().map(line -> line.getInt(figure)).toList();
    }
}

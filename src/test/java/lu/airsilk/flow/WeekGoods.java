package lu.airsilk.flow;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Gatherers;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.testbed.PapersOf;
import lu.airsilk.testbed.Rest;

/** Products of a supplier of their own, ordered by two stores, bought and confirmed: ready to be booked. */
public final class WeekGoods {

    private static final String HEADINGS = "EAN;Name EN;品名;Units per case;Price per case (EUR);Gross weight (kg);"
            + "Case (cm);HS code;Storage;Shelf life (days);Min. life at receipt (days)\n";
    private static final AtomicLong RUNNING = new AtomicLong(System.nanoTime() / 1_000 % 800_000_000L);
    static final int UNITS_PER_CASE = 6;

    private static final int MOST_AT_ONCE = 1_000;

    private final Function<String, Rest> as;
    private final String supplier;
    private final List<String> purchaseLines = new ArrayList<>();
    private final List<String> skus = new ArrayList<>();
    private final List<String> orders = new ArrayList<>();

    private WeekGoods(Function<String, Rest> as, String supplier) {
        this.as = as;
        this.supplier = supplier;
    }

    /** So many products that every store may order and none has. */
    public static WeekGoods onSale(Function<String, Rest> as, int products) {
        return onSale(as, products, "ambient");
    }

    /** The same, kept at this temperature. */
    static WeekGoods onSale(Function<String, Rest> as, int products, String storage) {
        WeekGoods goods = new WeekGoods(as, "T" + RUNNING.incrementAndGet());
        goods.make(products, storage);
        return goods;
    }

    /** So many products, of each so many cases; half of them ordered by Kaifeng, half by Luoyang. */
    public static WeekGoods confirmed(Function<String, Rest> as, int products, int cases) {
        WeekGoods goods = wanted(as, products, cases);
        goods.bought();
        return goods;
    }

    /** The same, ordered by the stores and not yet bought. */
    public static WeekGoods wanted(Function<String, Rest> as, int products, int cases) {
        WeekGoods goods = new WeekGoods(as, "T" + RUNNING.incrementAndGet());
        goods.make(products, "ambient");
        goods.ordered("store.kaifeng", "KF01", cases / 2);
        goods.ordered("store.luoyang", "LY01", cases - cases / 2);
        return goods;
    }

    /** The supplier's code. */
    public String supplier() {
        return supplier;
    }

    /** The purchase line of each product, by its place in the sheet. */
    public List<String> purchaseLines() {
        return purchaseLines;
    }

    /** The products, in the order of their numbers. */
    public List<String> skus() {
        return skus;
    }

    /** The stores' orders, in the order in which they were put in. */
    public List<String> orders() {
        return orders;
    }

    private void make(int products, String storage) {
        post("buyer", "/suppliers", """
            {"code":"%s","name":"Week %s","country":"FR","currency":"EUR","incoterm":"FCA"}\
            """.formatted(supplier, supplier));
        StringBuilder sheet = new StringBuilder(HEADINGS);
        for (int i = 0; i < products; i++) {
            sheet.append(String.join(
                            ";",
                            gtin(),
                            "Goods of the week " + i,
                            "一周商品" + i,
                            Integer.toString(UNITS_PER_CASE),
                            "24,00",
                            "6",
                            "40x30x25",
                            "1806310000",
                            storage,
                            "540",
                            "30"))
                    .append('\n');
        }
        JsonObject read = settled(as.apply("buyer")
                .with("Content-Disposition", "attachment; filename=\"week.csv\"")
                .post(
                        "/catalogue/imports?supplier=" + supplier,
                        sheet.toString().getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .expect(202)
                .json()
                .getString("id"));
        String upload = read.getString("id");
        as.apply("buyer")
                .post("/catalogue/imports/" + upload + "/apply", "{\"mode\":\"GOOD_ROWS\"}", "application/json")
                .expect(200, 202);
        settled(upload);
        for (int page = 0; page * 500 < products; page++) {
            as
                    .apply("buyer")
                    .get("/products?supplier=" + supplier + "&size=500&sort=sku&page=" + page)
                    .expect(200)
                    .items()
                    .stream()
                    .map(JsonValue::asJsonObject)
                    .map(product -> product.getString("sku"))
                    .forEach(skus::add);
        }
        PapersOf.products(as.apply("quality"), skus);
        skus.stream().gather(Gatherers.windowFixed(MOST_AT_ONCE)).forEach(some -> {
            String body = "{\"skus\":" + quoted(some) + "}";
            post("buyer", "/products/submit", body);
            post("quality", "/products/activate", body);
        });
        String prices = as.apply("buyer")
                .get("/price-lists?supplier=" + supplier)
                .items()
                .getJsonObject(0)
                .getString("id");
        as.apply("buyer").post("/price-lists/" + prices + "/submit").expect(200);
        as.apply("finance").post("/price-lists/" + prices + "/approve").expect(200);
        post("buyer", "/assortment-rules", """
            {"stores":["ALL"],"skus":%s,"minCases":1,"maxCases":900}\
            """.formatted(quoted(skus)));
    }

    private static String gtin() {
        String body = "298" + "%09d".formatted(RUNNING.incrementAndGet() % 1_000_000_000L);
        return body + CheckDigit.gs1Expected(body + "0");
    }

    private JsonObject settled(String upload) {
        JsonObject now = as.apply("buyer")
                .get("/catalogue/imports/" + upload)
                .expect(200)
                .json();
        while (List.of("READING", "APPLYING").contains(now.getString("status"))) {
            LockSupport.parkNanos(50_000_000);
            now = as.apply("buyer")
                    .get("/catalogue/imports/" + upload)
                    .expect(200)
                    .json();
        }
        return now;
    }

    public void ordered(String user, String store, int cases) {
        ordered(user, store, cases, LocalDate.now(ZoneOffset.UTC).plusDays(40));
    }

    /** The same, wanted by this day. */
    public void ordered(String user, String store, int cases, LocalDate wantedBy) {
        String lines = skus.stream()
                .map(sku -> "{\"sku\":\"" + sku + "\",\"cases\":" + cases + "}")
                .collect(Collectors.joining(",", "[", "]"));
        String number =
                post(user, "/orders", """
            {"store":"%s","wantedBy":"%s","lines":%s}\
            """.formatted(store, wantedBy, lines)).getString("number");
        as.apply(user).post("/orders/" + number + "/submit").expect(200);
        orders.add(number);
    }

    /** The stores' orders become one purchase order, sent and confirmed in full. */
    public void bought() {
        JsonObject order = post("buyer", "/purchase-orders/consolidate", "{\"supplier\":\"" + supplier + "\"}")
                .getJsonArray("orders")
                .getJsonObject(0);
        String path = "/purchase-orders/" + order.getString("number");
        as.apply("buyer").post(path + "/submit").expect(200);
        as.apply("finance").post(path + "/approve").expect(200);
        as.apply("buyer").post(path + "/send").expect(200);
        post("buyer", path + "/confirm", "{\"lines\":[]}");
        Map<String, String> bySku = order.getJsonArray("lines").stream()
                .map(JsonValue::asJsonObject)
                .collect(Collectors.toMap(line -> line.getString("sku"), line -> line.getString("line")));
        skus.forEach(sku -> purchaseLines.add(Objects.requireNonNull(bySku.get(sku))));
    }

    public JsonObject post(String user, String path, String body) {
        return as.apply(user)
                .post(path, body, "application/json")
                .expect(200, 201)
                .json();
    }

    private static String quoted(List<String> words) {
        return words.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }
}

package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import lu.airsilk.TestFiles;
import lu.airsilk.testbed.PapersOf;
import lu.airsilk.testbed.Rest;

/** One supplier's product from its sheet to the shelf of a store, over REST, with the quantities of every step. */
public final class SheetToStore {

    private static final Path SHEET = TestFiles.file("sheets/trade-terms.csv");
    private static final DateTimeFormatter CARGO_DAY = new DateTimeFormatterBuilder()
            .parseCaseInsensitive()
            .appendPattern("ddMMM")
            .toFormatter(Locale.ENGLISH);

    private final String word;
    private final String awb;
    private final Function<String, Rest> as;
    private final Rest buyer;
    private final Rest importStaff;
    private final Rest hub;
    private final Rest allocator;
    private final Rest kaifeng;
    private final Rest luoyang;

    /**
     * A walk that has not begun.
     *
     * @param word finds the product among those of the sheet; another one for each walk
     * @param awb the air waybill; another one for each walk
     * @param as somebody who talks to the portal
     */
    public SheetToStore(String word, String awb, Function<String, Rest> as) {
        this.word = word;
        this.awb = awb;
        this.as = as;
        buyer = as.apply("buyer");
        importStaff = as.apply("import");
        hub = as.apply("hub");
        allocator = as.apply("allocator");
        kaifeng = as.apply("store.kaifeng");
        luoyang = as.apply("store.luoyang");
    }

    /** Walks it once. */
    public void walk() throws IOException {
        JsonObject product = aProductFromTheSheet();
        String sku = product.getString("sku");
        int unitsPerCase = product.getInt("unitsPerCase");

        String first = anOrderOfFiveCases(kaifeng, "KF01", sku);
        String second = anOrderOfFiveCases(luoyang, "LY01", sku);
        luoyang.get("/orders/" + first).expect(404);

        String purchaseLine = sixOfTenCasesConfirmed(sku);
        assertEquals(Map.of("ON_ORDER", 6 * unitsPerCase), whereUnitsAre(sku));
        List<JsonObject> flights = bookedOnTwoFlights(purchaseLine);
        assertEquals(Map.of("BOOKED", 6 * unitsPerCase), whereUnitsAre(sku));
        say("BKD/%s/%s/LUXCGO/T6K60.0", flights.getFirst());
        say("RCS/%2$s1000/LUX/T6K60.0/AIRSILK", flights.getFirst());
        say("DEP/%s/%s/LUXCGO/P4K40.0/A2118", flights.getFirst());
        JsonObject consignment =
                importStaff.get("/consignments/" + awb).expect(200).json();
        assertEquals("DEPARTED", consignment.getString("furthest"));
        assertEquals("TENDERED", consignment.getString("state"));
        assertEquals(Map.of("IN_AIR", 6 * unitsPerCase), whereUnitsAre(sku));

        sharedInTheAir(sku, first);
        assertEquals(3, line(kaifeng, first).getInt("allocated"));
        assertEquals(3, line(luoyang, second).getInt("allocated"));

        landedAndCleared(flights);
        assertEquals(Map.of("IN_CUSTOMS", 6 * unitsPerCase), whereUnitsAre(sku));
        countedWithADamagedAndAMissingCase(unitsPerCase);
        // four cases are left for two stores that had three each: the shortfall is shared as the whole was
        assertEquals(
                4,
                line(kaifeng, first).getInt("allocated") + line(luoyang, second).getInt("allocated"));
        // one case never came; a broken one lies at the hub, held
        assertEquals(Map.of("AT_HUB", 5 * unitsPerCase), whereUnitsAre(sku));
        int cases = line(kaifeng, first).getInt("allocated");
        deliveredWithOneUnitBroken(first, sku, unitsPerCase);
        assertEquals(
                Map.of("AT_HUB", (5 - cases) * unitsPerCase, "IN_STORE", cases * unitsPerCase - 1), whereUnitsAre(sku));

        assertAuditHolds();
        new TraceWalk(hub, awb, unitsPerCase).assertBothWays(first, purchaseLine);
        foundByAnyNumber(first, purchaseLine, sku);
    }

    /** The stops of the product's number line at which something is; asked beside whoever listens to this walk. */
    private Map<String, Integer> whereUnitsAre(String sku) {
        String line = importStaff
                .over(Rest::plainly)
                .get("/products/" + sku + "/number-line")
                .expect(200)
                .body();
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .filter(stop -> stop.getInt("units") > 0)
                    .collect(Collectors.toMap(stop -> stop.getString("at"), stop -> stop.getInt("units")));
        }
    }

    private void foundByAnyNumber(String order, String purchaseLine, String sku) {
        assertEquals(List.of("CONSIGNMENT"), kinds(importStaff, awb.replace("-", "")));
        assertEquals(List.of("PURCHASE_ORDER"), kinds(importStaff, purchaseLine));
        assertEquals(List.of("ORDER"), kinds(kaifeng, order));
        assertEquals(List.of("PRODUCT"), kinds(kaifeng, sku));
        assertEquals(List.of(), kinds(luoyang, order));
        assertEquals(List.of(), kinds(kaifeng, awb));
        assertEquals(List.of(), kinds(kaifeng, purchaseLine));
    }

    private static List<String> kinds(Rest user, String number) {
        try (var reader = Json.createReader(
                new StringReader(user.get("/find?q=" + number).expect(200).body()))) {
            return reader.readArray().getValuesAs(JsonObject.class).stream()
                    .map(found -> found.getString("kind"))
                    .toList();
        }
    }

    private JsonObject aProductFromTheSheet() throws IOException {
        String upload = buyer.with("Content-Disposition", "attachment; filename=\"trade-terms.csv\"")
                .post("/catalogue/imports?supplier=ITA01", Files.readAllBytes(SHEET), "text/csv")
                .expect(202)
                .json()
                .getString("id");
        JsonObject read = awaitImport(upload, "READY");
        assertEquals(195, read.getInt("accepted"));
        assertEquals(8, read.getInt("rejected"));
        buyer.post("/catalogue/imports/" + upload + "/apply", "{\"mode\":\"GOOD_ROWS\"}", "application/json")
                .expect(200, 202);
        awaitImport(upload, "APPLIED");
        JsonObject product = buyer.get("/products?supplier=ITA01&q=" + word + "&size=1")
                .items()
                .getJsonObject(0);
        PapersOf.products(as.apply("quality"), List.of(product.getString("sku")));
        String skus = "{\"skus\":[\"" + product.getString("sku") + "\"]}";
        post(buyer, "/products/submit", skus);
        post(as.apply("quality"), "/products/activate", skus);
        String prices = buyer.get("/price-lists?supplier=ITA01")
                .items()
                .getJsonObject(0)
                .getString("id");
        buyer.post("/price-lists/" + prices + "/submit").expect(200);
        as.apply("finance").post("/price-lists/" + prices + "/approve").expect(200);
        post(
                buyer,
                "/assortment-rules",
                "{\"stores\":[\"ALL\"],\"skus\":[\"%s\"],\"minCases\":1,\"maxCases\":50}"
                        .formatted(product.getString("sku")));
        return product;
    }

    private JsonObject awaitImport(String upload, String status) throws IOException {
        long until = System.nanoTime() + 60_000_000_000L;
        JsonObject read = buyer.get("/catalogue/imports/" + upload).json();
        while (!read.getString("status").equals(status) && System.nanoTime() < until) {
            Thread.onSpinWait();
            read = buyer.get("/catalogue/imports/" + upload).json();
        }
        assertEquals(status, read.getString("status"));
        return read;
    }

    private static String anOrderOfFiveCases(Rest store, String code, String sku) {
        String number = post(
                        store,
                        "/orders",
                        "{\"store\":\"%s\",\"wantedBy\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"cases\":5}]}"
                                .formatted(code, LocalDate.now(ZoneOffset.UTC).plusDays(20), sku))
                .getString("number");
        store.post("/orders/" + number + "/submit").expect(200);
        assertEquals(5, line(store, number).getInt("accepted"));
        return number;
    }

    private String sixOfTenCasesConfirmed(String sku) {
        JsonObject order = post(
                        buyer, "/purchase-orders/consolidate", "{\"supplier\":\"ITA01\",\"skus\":[\"" + sku + "\"]}")
                .getJsonArray("orders")
                .getJsonObject(0);
        JsonObject bought = order.getJsonArray("lines").getJsonObject(0);
        assertEquals(10, bought.getInt("cases"));
        String path = "/purchase-orders/" + order.getString("number");
        buyer.post(path + "/submit").expect(200);
        buyer.post(path + "/approve").expect(403);
        as.apply("finance").post(path + "/approve").expect(200);
        buyer.post(path + "/send").expect(200);
        JsonObject confirmed = post(
                buyer,
                path + "/confirm",
                "{\"lines\":[{\"line\":\"%s\",\"cases\":6}]}".formatted(bought.getString("line")));
        assertEquals(4, confirmed.getJsonArray("lines").getJsonObject(0).getInt("difference"));
        return bought.getString("line");
    }

    private List<JsonObject> bookedOnTwoFlights(String purchaseLine) {
        String today = LocalDate.now(ZoneOffset.UTC).plusDays(1).toString();
        List<JsonObject> flights =
                importStaff.get("/flights?size=2&fromDay=" + today).items().getValuesAs(JsonObject.class);
        post(importStaff, "/consignments", """
            {"awb":"%s","origin":"LUX","destination":"CGO","pieces":6,"grossKg":60,"volumeM3":0.3,
             "flights":[{"number":"%s","day":"%s"},{"number":"%s","day":"%s"}],
             "lines":[{"purchaseLine":"%s","cases":6,"lot":"L2409A","expiry":"2028-11-30"}]}\
            """.formatted(
                        awb,
                        flights.get(0).getString("number"),
                        flights.get(0).getString("day"),
                        flights.get(1).getString("number"),
                        flights.get(1).getString("day"),
                        purchaseLine));
        return flights;
    }

    private void say(String status, JsonObject flight) {
        String day = LocalDate.parse(flight.getString("day")).format(CARGO_DAY).toUpperCase(Locale.ROOT);
        String message = "FSU/14\r\n%sLUXCGO/T6K60.0\r\n%s\r\n"
                .formatted(awb, status.formatted(flight.getString("number"), day));
        JsonObject taken = as.apply("carrier")
                .post("/messages", message, "text/plain")
                .expect(200)
                .json();
        assertEquals(1, taken.getJsonArray("applied").size(), message);
    }

    private void sharedInTheAir(String sku, String promised) {
        String policy =
                allocator.get("/allocation-policies").items().getJsonObject(0).getString("code");
        String run = post(allocator, "/allocation-runs", """
            {"policy":"%s","supply":{"onHand":true,"consignments":["%s"]},"demand":{"skus":["%s"]}}\
            """.formatted(policy, awb, sku))
                .getString("id");
        JsonObject calculated =
                allocator.get("/allocation-runs/" + run).expect(200).json();
        assertEquals(6, calculated.getInt("cases"));
        post(allocator, "/allocation-runs/" + run + "/lock", """
            {"orderLine":"%s/1","cases":3,"reason":"promised by telephone"}\
            """.formatted(promised));
        allocator.post("/allocation-runs/" + run + "/approve").expect(422);
        as.apply("allocator2").post("/allocation-runs/" + run + "/approve").expect(200);
        allocator.post("/allocation-runs/" + run + "/commit").expect(200);
        allocator.post("/allocation-runs/" + run + "/commit").expect(409);
    }

    private void landedAndCleared(List<JsonObject> flights) {
        say("DEP/%s/%s/LUXCGO/P2K20.0/A2318", flights.get(1));
        say("ARR/%s/%s2300/CGO/P4K40.0", flights.get(0));
        say("RCF/%s/%s2330/CGO/P4K40.0", flights.get(0));
        say("ARR/%s/%s2310/CGO/P2K20.0", flights.get(1));
        say("RCF/%s/%s2340/CGO/P2K20.0", flights.get(1));
        say("NFD/%2$s2350/CGO/T6K60.0/AIRSILK", flights.get(1));
        String entry = post(
                        importStaff,
                        "/consignments/" + awb + "/customs-entries",
                        "{\"entryNumber\":\"4601202610%s\"}".formatted(awb.substring(awb.length() - 8)))
                .getString("id");
        importStaff.post("/customs-entries/" + entry + "/release").expect(200);
        assertEquals("CLEARED", importStaff.get("/consignments/" + awb).json().getString("state"));
    }

    private void countedWithADamagedAndAMissingCase(int unitsPerCase) {
        JsonObject receipt =
                hub.get("/consignments/" + awb + "/receipts").items().getJsonObject(0);
        String path = "/receipts/" + receipt.getString("id");
        JsonObject expected = receipt.getJsonArray("lines").getJsonObject(0);
        assertEquals(6 * unitsPerCase, expected.getInt("expectedUnits"));
        String line = expected.getString("line");
        String tooMany = "{\"lines\":[{\"line\":\"%s\",\"acceptedUnits\":%d}]}".formatted(line, 6 * unitsPerCase + 1);
        Rest.Answer refused = send(hub, path + "/count", tooMany);
        assertEquals(List.of("receipt.doesNotAddUp"), refused.expect(422).refusals());
        send(hub, path + "/count", """
            {"lines":[
              {"line":"%1$s","lot":"L2409A","expiry":"2028-11-30","acceptedUnits":%2$d},
              {"line":"%1$s","lot":"L2409B","expiry":"2028-12-31","acceptedUnits":%3$d,
               "damagedUnits":%3$d,"shortUnits":%3$d}]}\
            """.formatted(line, 3 * unitsPerCase, unitsPerCase))
                .expect(200);
        JsonObject posted = hub.post(path + "/post").expect(200).json();
        assertEquals(3, posted.getJsonArray("lots").size());
        assertEquals(2, posted.getJsonArray("cases").size());
        hub.post(path + "/post").expect(409);
    }

    /** The truck takes along whatever else waits for the store. */
    private void deliveredWithOneUnitBroken(String order, String sku, int unitsPerCase) {
        int cases = line(kaifeng, order).getInt("allocated");
        JsonObject delivery = post(hub, "/deliveries", "{\"store\":\"KF01\"}");
        String path = "/deliveries/" + delivery.getString("id");
        List<JsonObject> lines = delivery.getJsonArray("lines").getValuesAs(JsonObject.class);
        List<JsonObject> ours =
                lines.stream().filter(line -> line.getString("sku").equals(sku)).toList();
        int units = ours.stream().mapToInt(line -> line.getInt("units")).sum();
        assertEquals(cases * unitsPerCase, units);
        hub.post(path + "/dispatch").expect(200);
        String receipt = receiptWithOneBroken(lines, ours.getFirst().getString("line"));
        luoyang.post(path + "/receipt", receipt, "application/json").expect(404);
        kaifeng.post(path + "/receipt", receipt, "application/json").expect(200);
        JsonObject received = line(kaifeng, order);
        assertEquals(cases, received.getInt("shipped"));
        assertEquals(units - 1, received.getInt("receivedUnits"));
        assertEquals(1, received.getInt("settledUnits"));
    }

    private static String receiptWithOneBroken(List<JsonObject> lines, String broken) {
        return lines.stream()
                .map(line -> {
                    int damaged = line.getString("line").equals(broken) ? 1 : 0;
                    return "{\"line\":\"%s\",\"receivedUnits\":%d,\"damagedUnits\":%d,\"shortUnits\":0}"
                            .formatted(line.getString("line"), line.getInt("units") - damaged, damaged);
                })
                .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
    }

    private void assertAuditHolds() {
        hub.get("/stock/audit")
                .expect(200)
                .json()
                .getJsonArray("invariants")
                .getValuesAs(JsonObject.class)
                .forEach(invariant -> assertTrue(invariant.getBoolean("holds"), invariant.toString()));
    }

    private static JsonObject line(Rest store, String order) {
        return store.get("/orders/" + order)
                .expect(200)
                .json()
                .getJsonArray("lines")
                .getJsonObject(0);
    }

    private static JsonObject post(Rest user, String path, String body) {
        return user.post(path, body, "application/json").expect(200, 201).json();
    }

    private static Rest.Answer send(Rest user, String path, String body) {
        try (var reader = Json.createReader(new StringReader(body))) {
            return user.put(path, reader.readObject());
        }
    }
}

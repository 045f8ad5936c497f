package lu.airsilk.browser;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.Collectors;
import lu.airsilk.browser.CarrierWords.Flight;
import lu.airsilk.testbed.PapersOf;
import lu.airsilk.testbed.Rest;

/** The steps of the trade as programs take them, each by whoever may; for pages that need something to show. */
final class Trade {

    private final Rest buyer = Rest.as("buyer");
    private final Rest finance = Rest.as("finance");
    private final Rest importStaff = Rest.as("import");

    /** The number of an import that has been read. */
    String read(String supplier, String fileName, byte[] sheet) {
        String number = buyer.with("Content-Disposition", "attachment; filename=\"" + fileName + "\"")
                .post("/catalogue/imports?supplier=" + supplier, sheet, "text/csv")
                .expect(202)
                .json()
                .getString("id");
        await(number, "READY");
        return number;
    }

    /** Takes its good rows in: the number of the price list. */
    String apply(String number) {
        String prices = post(buyer, "/catalogue/imports/" + number + "/apply", "{\"mode\":\"GOOD_ROWS\"}")
                .getString("priceList");
        await(number, "APPLIED");
        return prices;
    }

    private void await(String number, String status) {
        long until = System.nanoTime() + 60_000_000_000L;
        while (!buyer.get("/catalogue/imports/" + number)
                .json()
                .getString("status")
                .equals(status)) {
            if (System.nanoTime() > until) {
                throw new AssertionError(number + " is not " + status);
            }
            Thread.onSpinWait();
        }
    }

    /** Activates products and approves their prices; all stores may order them. */
    void offer(List<String> skus, String prices) {
        String list = skus.stream().map(sku -> "\"" + sku + "\"").collect(Collectors.joining(",", "[", "]"));
        PapersOf.products(Rest.as("quality"), skus);
        post(buyer, "/products/submit", "{\"skus\":" + list + "}");
        post(Rest.as("quality"), "/products/activate", "{\"skus\":" + list + "}");
        buyer.post("/price-lists/" + prices + "/submit").expect(200);
        finance.post("/price-lists/" + prices + "/approve").expect(200);
        post(buyer, "/assortment-rules", "{\"stores\":[\"ALL\"],\"skus\":" + list + ",\"minCases\":1,\"maxCases\":60}");
    }

    /** A draft of a store's order: as many lines as there are cases, product after product. */
    String draft(String user, String store, List<String> skus, int... cases) {
        String lines = java.util.stream.IntStream.range(0, cases.length)
                .mapToObj(at -> "{\"sku\":\"%s\",\"cases\":%d}".formatted(skus.get(at), cases[at]))
                .collect(Collectors.joining(",", "[", "]"));
        return post(
                        Rest.as(user),
                        "/orders",
                        "{\"store\":\"%s\",\"wantedBy\":\"%s\",\"lines\":%s}"
                                .formatted(store, today().plusDays(20), lines))
                .getString("number");
    }

    String order(String user, String store, List<String> skus, int... cases) {
        String number = draft(user, store, skus, cases);
        Rest.as(user).post("/orders/" + number + "/submit").expect(200);
        return number;
    }

    /** What lay in a store before the portal, waiting for finance. */
    String opening(String store, String sku) {
        return post(Rest.as("hub"), "/openings", """
            {"location":"%s","lines":[{"sku":"%s","lot":"L-1","expiry":"2031-05-31","units":12,"unitCost":38.5}]}\
            """.formatted(store, sku)).getString("id");
    }

    /** Units of a lot at the hub that are free once quality has looked at them, to be written off. */
    String writeOff(String lot, int units) {
        Rest quality = Rest.as("quality");
        JsonObject aside = post(
                quality,
                "/holds",
                "{\"lot\":\"%s\",\"kind\":\"QUARANTINE\",\"units\":%d,\"note\":\"\"}".formatted(lot, units));
        quality.post("/holds/" + aside.getInt("id") + "/release").expect(200, 204);
        return post(
                        Rest.as("hub"),
                        "/write-offs",
                        "{\"lot\":\"%s\",\"units\":%d,\"reason\":\"SPOILT\"}".formatted(lot, units))
                .getString("number");
    }

    /** What stores wait for as a purchase order that has been submitted to finance. */
    JsonObject gather(String supplier) {
        JsonObject order = post(buyer, "/purchase-orders/consolidate", "{\"supplier\":\"" + supplier + "\"}")
                .getJsonArray("orders")
                .getJsonObject(0);
        buyer.post("/purchase-orders/" + order.getString("number") + "/submit").expect(200);
        return order;
    }

    void send(JsonObject order) {
        String path = "/purchase-orders/" + order.getString("number");
        finance.post(path + "/approve").expect(200);
        buyer.post(path + "/send").expect(200);
    }

    /** The supplier confirms all but some cases of the first line. */
    JsonArray confirm(JsonObject order, int lessOfTheFirst) {
        List<JsonObject> lines = order.getJsonArray("lines").getValuesAs(JsonObject.class);
        String answer = lines.stream()
                .map(line -> "{\"line\":\"%s\",\"cases\":%d}"
                        .formatted(
                                line.getString("line"),
                                line.getInt("cases") - (line.equals(lines.getFirst()) ? lessOfTheFirst : 0)))
                .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
        return post(buyer, "/purchase-orders/" + order.getString("number") + "/confirm", answer)
                .getJsonArray("lines");
    }

    /** The next flights from tomorrow on. */
    List<JsonObject> flights(int count) {
        return importStaff
                .get("/flights?size=" + count + "&fromDay=" + today().plusDays(1))
                .items()
                .getValuesAs(JsonObject.class);
    }

    static Flight flight(JsonObject row) {
        LocalDate day = LocalDate.parse(row.getString("day"));
        return new Flight(row.getString("number"), MonthDay.from(day));
    }

    /** Books all confirmed cases, made ten days ago, on the flights, ten pieces of 400 kg. */
    void book(String awb, JsonArray confirmed, List<JsonObject> flights) {
        String lines = confirmed.getValuesAs(JsonObject.class).stream()
                .map(line -> "{\"purchaseLine\":\"%s\",\"cases\":%d,\"lot\":\"V26-%s\",\"expiry\":\"%s\"}"
                        .formatted(
                                line.getString("line"),
                                line.getInt("confirmed"),
                                line.getString("sku").substring(6),
                                lastDay(line.getString("sku"))))
                .collect(Collectors.joining(",", "[", "]"));
        String on = flights.stream()
                .map(row ->
                        "{\"number\":\"%s\",\"day\":\"%s\"}".formatted(row.getString("number"), row.getString("day")))
                .collect(Collectors.joining(",", "[", "]"));
        post(importStaff, "/consignments", """
            {"awb":"%s","origin":"LUX","destination":"CGO","pieces":10,"grossKg":400,"volumeM3":2.4,
             "flights":%s,"lines":%s}\
            """.formatted(awb, on, lines));
    }

    private LocalDate lastDay(String sku) {
        int life = buyer.get("/products/" + sku).json().getInt("shelfLifeDays");
        return today().plusDays(life - 10L);
    }

    /** A carrier's message each. */
    void say(String awb, Flight flight, String... statuses) {
        CarrierWords carrier = new CarrierWords(awb, "T10K400.0");
        for (String status : statuses) {
            Rest.as("carrier")
                    .post("/messages", carrier.say(status, flight), "text/plain")
                    .expect(200);
        }
    }

    /** Shares what is under a waybill: the run, calculated. */
    String share(String awb) {
        Rest allocator = Rest.as("allocator");
        String policy =
                allocator.get("/allocation-policies").items().getJsonObject(0).getString("code");
        return post(
                        allocator,
                        "/allocation-runs",
                        "{\"policy\":\"%s\",\"supply\":{\"onHand\":false,\"consignments\":[\"%s\"]}}"
                                .formatted(policy, awb))
                .getString("id");
    }

    void commit(String run) {
        Rest.as("allocator2").post("/allocation-runs/" + run + "/approve").expect(200);
        Rest.as("allocator").post("/allocation-runs/" + run + "/commit").expect(200);
    }

    /** Declares the goods at customs: the entry. */
    String declare(String awb) {
        return post(
                        importStaff,
                        "/consignments/" + awb + "/customs-entries",
                        "{\"entryNumber\":\"4601202699" + awb.substring(4) + "\"}")
                .getString("id");
    }

    void release(String entry) {
        importStaff.post("/customs-entries/" + entry + "/release").expect(200);
    }

    /** The receipt of a waybill, counted: two units of the first line are missing, one of the second is broken. */
    String count(String awb) {
        Rest hub = Rest.as("hub");
        JsonObject receipt =
                hub.get("/consignments/" + awb + "/receipts").items().getJsonObject(0);
        List<JsonObject> lines = receipt.getJsonArray("lines").getValuesAs(JsonObject.class);
        String counted = lines.stream()
                .map(line -> counted(line, line.equals(lines.get(0)) ? 2 : 0, line.equals(lines.get(1)) ? 1 : 0))
                .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
        hub.put("/receipts/" + receipt.getString("id") + "/count", json(counted))
                .expect(200);
        return receipt.getString("id");
    }

    private static String counted(JsonObject line, int missing, int broken) {
        return "{\"line\":\"%s\",\"lot\":\"V26A\",\"expiry\":\"%s\",\"acceptedUnits\":%d,\"damagedUnits\":%d,\"shortUnits\":%d}"
                .formatted(
                        line.getString("line"),
                        today().plusDays(480),
                        line.getInt("expectedUnits") - missing - broken,
                        broken,
                        missing);
    }

    /** Posts the receipt: the lots that were born. */
    JsonArray post(String receipt) {
        return Rest.as("hub")
                .post("/receipts/" + receipt + "/post")
                .expect(200)
                .json()
                .getJsonArray("lots");
    }

    String gatherDelivery(String store) {
        return post(Rest.as("hub"), "/deliveries", "{\"store\":\"" + store + "\"}")
                .getString("id");
    }

    void dispatch(String delivery) {
        Rest.as("hub").post("/deliveries/" + delivery + "/dispatch").expect(200);
    }

    /** The store confirms that everything came. */
    void receive(String user, String delivery) {
        Rest store = Rest.as(user);
        String lines =
                store.get("/deliveries/" + delivery).json().getJsonArray("lines").getValuesAs(JsonObject.class).stream()
                        .map(line -> "{\"line\":\"%s\",\"receivedUnits\":%d,\"damagedUnits\":0,\"shortUnits\":0}"
                                .formatted(line.getString("line"), line.getInt("units")))
                        .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
        post(store, "/deliveries/" + delivery + "/receipt", lines);
    }

    /** What lies on a store's shelves. */
    List<JsonObject> shelves(String user, String store) {
        return Rest.as(user).get("/stock?location=" + store).items().getValuesAs(JsonObject.class);
    }

    /** A store has sold a few units today. */
    void sell(String user, String store, String sku, int units) {
        post(
                Rest.as(user),
                "/sales",
                "{\"store\":\"%s\",\"day\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"units\":%d}]}"
                        .formatted(store, today(), sku, units));
    }

    /** Sends units of a lot to another store: the transfer. */
    String pass(String user, String from, String to, String lot, int units) {
        return post(
                        Rest.as(user),
                        "/transfers",
                        "{\"from\":\"%s\",\"to\":\"%s\",\"lines\":[{\"lot\":\"%s\",\"units\":%d}]}"
                                .formatted(from, to, lot, units))
                .getString("number");
    }

    /** The carrier is told of what came short, and answers: the case. */
    String claim(String awb) {
        String number = importStaff
                .get("/discrepancy-cases?kind=SHORT&awb=" + awb)
                .items()
                .getJsonObject(0)
                .getString("number");
        post(importStaff, "/discrepancy-cases/" + number + "/notify", "{\"words\":\"cargo.claims@cv.example\"}");
        return number;
    }

    /** Quality sets a few units of a lot aside. */
    void hold(String lot, int units) {
        post(
                Rest.as("quality"),
                "/holds",
                "{\"lot\":\"%s\",\"kind\":\"QUARANTINE\",\"units\":%d,\"note\":\"标签待核\"}".formatted(lot, units));
    }

    /** A remark beside a waybill. */
    void remark(String user, String awb, String words) {
        post(Rest.as(user), "/consignments/" + awb + "/comments", "{\"words\":\"" + words + "\"}");
    }

    private static LocalDate today() {
        return LocalDate.now(ZoneOffset.UTC);
    }

    private static JsonObject post(Rest user, String path, String body) {
        return user.post(path, body, "application/json").expect(200, 201, 202).json();
    }

    private static JsonObject json(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

package lu.airsilk.guard;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import java.util.stream.Stream;
import lu.airsilk.location.Zones;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.testbed.PapersOf;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.Rest.Answer;

/** The commands that the walk from the sheet to the store does not need: each done once. */
final class Errands {

    private static final String JSON = "application/json";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final Function<String, Rest> as;
    private final Rest admin;
    private final Rest buyer;
    private final Rest store;

    Errands(Function<String, Rest> as) {
        this.as = as;
        admin = as.apply("admin");
        buyer = as.apply("buyer");
        store = as.apply("store.kaifeng");
    }

    /** What can be done in an empty portal. */
    void run() {
        aStoreOpensAndMoves();
        aUserComesAndGoes();
        twoAdministratorsAgree();
        aPersonTakesAnotherPassword();
        aFlightIsPlanned();
        figuresAreProposed();
        daysOffAreProposed();
        coversAreProposed();
        transitTimesAreProposed();
        papersAreAskedFor();
        settingsAreProposed();
        tariffsAreProposed();
        categoriesAreKept();
        String sku = aProductOfASupplierWhosePricesAreNotTaken();
        wordsAreKept(sku);
        anOrderIsChangedCutAndGivenUp(sku);
        promotionsArePlanned(sku);
    }

    /** A store proposes two, of which a buyer approves one. */
    private void promotionsArePlanned(String sku) {
        String said = """
            {"title":{"zh":"守卫促销"},"from":"2040-03-0%d","to":"2040-03-09","stores":["KF01"],"skus":["%s"]}\
            """;
        String first = store.post("/promotions", said.formatted(1, sku), JSON)
                .expect(201)
                .header("Location");
        buyer.post(first + "/approve").expect(200);
        String other = store.post("/promotions", said.formatted(2, sku), JSON)
                .expect(201)
                .header("Location");
        store.post(other + "/withdraw").expect(200);
    }

    private void aStoreOpensAndMoves() {
        String code = "G" + mark.toUpperCase(Locale.ROOT);
        String said = "{\"code\":\"%s\",\"name\":\"Guard %s\",\"owner\":\"Guard\",\"city\":\"%s\"}";
        admin.post("/stores", said.formatted(code, mark, "Kaifeng"), JSON).expect(201);
        JsonObject moved = admin.put("/stores/" + code, said.formatted(code, mark, "Luoyang"))
                .expect(200)
                .json();
        assertEquals("LUOYANG", moved.getString("cityCode"));
    }

    private void aUserComesAndGoes() {
        String user = "guard." + mark;
        admin.letIn(user, "\"name\":\"Guard\",\"roles\":[\"HUB\"]");
        JsonObject changed = admin.put("/users/" + user, """
            {"name":"Guard of Kaifeng","roles":["STORE"],"stores":["KF01"]}\
            """).expect(200).json();
        assertEquals("KF01", changed.getJsonArray("stores").getString(0));
        JsonObject link = admin.post("/users/" + user + "/link").expect(201).json();
        admin.post("/users/" + user + "/disable").expect(200);
        admin.post("/users/" + user + "/enable").expect(200);
        admin.post("/users/" + user + "/sign-out").expect(200);
        Rest.at(Portal.shared().uri())
                .post(
                        "/links/" + link.getString("link").replaceFirst(".*code=", ""),
                        "{\"password\":\"a dog and a cat\"}",
                        JSON)
                .refuses(404);
    }

    private void twoAdministratorsAgree() {
        String user = "guarded.buyer." + mark;
        Rest second = as.apply("admin2");
        second.post("/users", "{\"user\":\"%s\",\"roles\":[\"BUYER\"]}".formatted(user), JSON)
                .expect(201);
        admin.post("/users/" + user + "/approve").expect(200);
        second.put("/users/" + user, "{\"name\":\"Guarded\",\"roles\":[\"ALLOCATION\"]}")
                .expect(200);
        admin.post("/users/" + user + "/withdraw").expect(200);
    }

    private void aPersonTakesAnotherPassword() {
        String user = "guarded." + mark;
        admin.letIn(user, "\"roles\":[\"HUB\"]");
        Rest person = as.apply(user);
        person.put("/me/password", "{\"old\":\"airsilk-demo\",\"new\":\"a cat at the door\"}")
                .expect(200);
        int token = person.get("/tokens").items().getJsonObject(0).getInt("id");
        admin.delete("/tokens/" + token).expect(200);
    }

    private void aFlightIsPlanned() {
        int number = Math.floorMod(mark.hashCode(), 9000) + 1000;
        as.apply("import").post("/flights", """
            {"number":"CV%d","day":"2030-03-04","std":"2030-03-04T10:00:00Z","sta":"2030-03-05T10:00:00Z",
             "cutOff":"2030-03-04T04:00:00Z","freeKg":1000,"freeM3":10}\
            """.formatted(number), JSON).expect(201);
    }

    /** What is told of a day is not told otherwise later: a day on which nobody has said anything yet. */
    private static LocalDate afterAll(Rest finance, String figures) {
        return finance.get(figures + "?all=true").items().getValuesAs(JsonObject.class).stream()
                .map(figure -> LocalDate.parse(figure.getString("validFrom")))
                .max(Comparator.naturalOrder())
                .orElseThrow()
                .plusDays(1);
    }

    private void figuresAreProposed() {
        Rest finance = as.apply("finance");
        String said =
                "{\"currency\":\"CHF\",\"purpose\":\"CUSTOMS\",\"cny\":8.5,\"validFrom\":\"%s\",\"reason\":\"%s\"}";
        LocalDate day = afterAll(finance, "/exchange-rates");
        String first = as.apply("finance2")
                .post("/exchange-rates", said.formatted(day, mark), JSON)
                .expect(201)
                .header("Location");
        finance.post(first + "/approve").expect(200);
        String second = finance.post("/exchange-rates", said.formatted(day.plusDays(1), mark), JSON)
                .expect(201)
                .header("Location");
        finance.post(second + "/withdraw").expect(200);
        String rule = """
            {"category":"FISH","freightPerKg":26,"insurancePermille":3,"dutyPct":7,"consumptionTaxPct":0,"handlingPerCase":9,
             "truckPerKg":0.6,"vatPct":9,"shelfMarginPct":28,"validFrom":"%s","reason":"guard"}\
            """;
        day = Stream.of(afterAll(finance, "/landed-rules"), LocalDate.now(Zones.CGO))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        String dearer = as.apply("finance2")
                .post("/landed-rules", rule.formatted(day), JSON)
                .expect(201)
                .header("Location");
        finance.post(dearer + "/approve").expect(200);
        String other = finance.post("/landed-rules", rule.formatted(day.plusDays(1)), JSON)
                .expect(201)
                .header("Location");
        finance.post(other + "/withdraw").expect(200);
    }

    /** Feasts, which move nothing that others ask about. */
    private void daysOffAreProposed() {
        Rest second = as.apply("admin2");
        int next = LocalDate.now(Zones.CGO).getYear() + 2;
        LocalDate day = LocalDate.of(next, 2, 1).plusDays(Math.floorMod(mark.hashCode(), 250));
        String said = "{\"day\":\"%s\",\"kind\":\"FEAST\",\"name\":\"%s\",\"reason\":\"guard\"}";
        String first = second.post("/calendars", said.formatted(day, mark), JSON)
                .expect(201)
                .header("Location");
        admin.post(first + "/approve").expect(200);
        String other = admin.post("/calendars", said.formatted(day.plusDays(1), mark), JSON)
                .expect(201)
                .header("Location");
        admin.post(other + "/withdraw").expect(200);
    }

    /** Of goods and a day of years to come, with which nothing else reckons. */
    private void coversAreProposed() {
        Rest allocator = as.apply("allocator");
        String said = """
            {"store":"KF01","category":"FISH","coverDays":20,"serviceLevelPct":97.5,"validFrom":"%s","reason":"guard"}\
            """;
        LocalDate day = LocalDate.of(2040, 1, 1).plusDays(Math.floorMod(mark.hashCode(), 3000));
        String first = as.apply("allocator2")
                .post("/cover-rules", said.formatted(day), JSON)
                .expect(201)
                .header("Location");
        allocator.post(first + "/approve").expect(200);
        String other = allocator
                .post("/cover-rules", said.formatted(day.plusDays(1)), JSON)
                .expect(201)
                .header("Location");
        allocator.post(other + "/withdraw").expect(200);
    }

    /** From a day of years to come, with which nothing else reckons. */
    private void transitTimesAreProposed() {
        Rest importer = as.apply("import");
        String said = """
            {"leg":"TRUCK","from":"LUX","to":"CGO","temperature":"FROZEN","quantiles":{"50":3,"90":9},"validFrom":"%s",
             "reason":"guard"}\
            """;
        LocalDate day = LocalDate.of(2040, 1, 1).plusDays(Math.floorMod(mark.hashCode(), 3000));
        String first = importer.post("/transit-times", said.formatted(day), JSON)
                .expect(201)
                .header("Location");
        as.apply("allocator").post(first + "/approve").expect(200);
        String other = importer.post("/transit-times", said.formatted(day.plusDays(1)), JSON)
                .expect(201)
                .header("Location");
        importer.post(other + "/withdraw").expect(200);
    }

    /** From a day of years to come. */
    private void settingsAreProposed() {
        Rest second = as.apply("admin2");
        String said = "{\"name\":\"TARGET_TONNES\",\"value\":210000,\"validFrom\":\"%s\",\"reason\":\"guard\"}";
        LocalDate day = LocalDate.of(2040, 1, 1).plusDays(Math.floorMod(mark.hashCode(), 3000));
        String first =
                second.post("/settings", said.formatted(day), JSON).expect(201).header("Location");
        admin.post(first + "/approve").expect(200);
        String other = admin.post("/settings", said.formatted(day.plusDays(1)), JSON)
                .expect(201)
                .header("Location");
        admin.post(other + "/withdraw").expect(200);
    }

    /** Of a code that no goods bear, from a day of years to come. */
    private void tariffsAreProposed() {
        Rest importer = as.apply("import");
        String said = """
            {"code":"9504%06d","measure":"DUTY","value":%d,"validFrom":"2040-01-0%d","reason":"guard"}\
            """;
        int code = Math.floorMod(mark.hashCode(), 1_000_000);
        String first = importer.post("/tariffs", said.formatted(code, 5, 1), JSON)
                .expect(201)
                .header("Location");
        as.apply("finance").post(first + "/approve").expect(200);
        String other = importer.post("/tariffs", said.formatted(code, 6, 2), JSON)
                .expect(201)
                .header("Location");
        importer.post(other + "/withdraw").expect(200);
    }

    /** They mean what goods are called. */
    private void wordsAreKept(String sku) {
        String name = buyer.get("/products/" + sku)
                .expect(200)
                .json()
                .getJsonObject("names")
                .getString("zh");
        String said = "{\"language\":\"en\",\"word\":\"guard %s\",\"means\":\"%s\"}";
        buyer.post("/search-words", said.formatted(mark, name), JSON).expect(201);
        String other = buyer.post("/search-words", said.formatted(mark, name.substring(0, 2)), JSON)
                .expect(201)
                .header("Location");
        buyer.post(other + "/withdraw").expect(204);
    }

    private void categoriesAreKept() {
        String said = "{\"code\":\"G_%s_%s\",\"names\":{\"zh\":\"守\"}}";
        String own = Integer.toString(Math.floorMod(mark.hashCode(), 1_000_000));
        buyer.post("/retail-categories", said.formatted(own, "A"), JSON).expect(201);
        String other = buyer.post("/retail-categories", said.formatted(own, "B"), JSON)
                .expect(201)
                .header("Location");
        buyer.post(other + "/withdraw").expect(204);
    }

    /** Of goods that nothing else of the guard trades in. */
    private void papersAreAskedFor() {
        Rest quality = as.apply("quality");
        String said = """
            {"code":"9504","paper":"COMPULSORY_CERTIFICATE","gate":"BOOK","validFrom":"%s","reason":"guard"}\
            """;
        LocalDate day = LocalDate.of(2040, 1, 1).plusDays(Math.floorMod(mark.hashCode(), 3000));
        String first = quality.post("/paper-rules", said.formatted(day), JSON)
                .expect(201)
                .header("Location");
        buyer.post(first + "/approve").expect(200);
        String other = quality.post("/paper-rules", said.formatted(day.plusDays(1)), JSON)
                .expect(201)
                .header("Location");
        quality.post(other + "/withdraw").expect(200);
    }

    private String aProductOfASupplierWhosePricesAreNotTaken() {
        String supplier = "G" + mark.toUpperCase(Locale.ROOT);
        buyer.post("/suppliers", """
            {"code":"%s","name":"Guard","country":"IT","currency":"EUR","incoterm":"FCA"}\
            """.formatted(supplier), JSON).expect(201);
        buyer.put("/suppliers/" + supplier, """
            {"name":"Guard and sons","country":"IT","currency":"EUR","incoterm":"FOB","leadDays":5,"gln":"4006381333931"}\
            """).expect(200);
        String other = "/catalogue/imports/" + upload(supplier, "Another tea");
        buyer.post(other + "/cancel").expect(200);
        String sheet = "/catalogue/imports/" + upload(supplier, "Guard teaa");
        buyer.post(sheet + "/mends", "{\"cells\":{\"B2\":\"Guard tea\"}}", JSON).expect(202);
        settled(sheet);
        buyer.post(sheet + "/asides", "{\"rows\":[2]}", JSON).expect(202);
        settled(sheet);
        buyer.post(sheet + "/asides/back", "{}", JSON).expect(202);
        settled(sheet);
        buyer.put(sheet + "/mapping", "{\"constants\":{\"currency\":\"EUR\"}}").expect(202);
        assertEquals(1, settled(sheet).getInt("accepted"));
        buyer.post(sheet + "/apply", "{\"mode\":\"GOOD_ROWS\"}", JSON).expect(200, 202);
        String prices = "/price-lists/" + settled(sheet).getString("priceList");
        buyer.post(prices + "/submit").expect(200);
        as.apply("finance")
                .post(prices + "/reject", "{\"reason\":\"too dear\"}", JSON)
                .expect(200);
        String sku = buyer.get("/products?supplier=" + supplier)
                .items()
                .getJsonObject(0)
                .getString("sku");
        buyer.post("/price-lists", """
            {"supplier":"%s","validFrom":"2030-03-04","lines":[{"sku":"%s","from":6,"price":11,"currency":"EUR"}]}\
            """.formatted(supplier, sku), JSON).expect(201);
        return described(sku);
    }

    private String upload(String supplier, String name) {
        String gtin = "80" + (1_000_000_000L + Math.floorMod(mark.hashCode(), 900_000_000L));
        String sheet = "EAN;Name EN;品名;Units per case;Price per case;Gross weight (kg);Case (cm);HS code;Storage;"
                + "Shelf life (days);Min. life at receipt (days)\n" + gtin + CheckDigit.gs1Expected(gtin + "0")
                + ";" + name + ";守卫茶;10;12,50;2,4;30x20x10;0902300000;ambient;365;200\n";
        Answer taken = buyer.with("Content-Disposition", "attachment; filename=\"guard.csv\"")
                .post("/catalogue/imports?supplier=" + supplier, sheet.getBytes(UTF_8), "text/csv")
                .expect(202);
        settled(taken.header("Location"));
        return taken.json().getString("id");
    }

    private JsonObject settled(String sheet) {
        JsonObject now = buyer.get(sheet).expect(200).json();
        while (List.of("READING", "APPLYING").contains(now.getString("status"))) {
            LockSupport.parkNanos(20_000_000);
            now = buyer.get(sheet).expect(200).json();
        }
        return now;
    }

    private String described(String sku) {
        buyer.put("/products/" + sku, "{\"names\":{\"zh\":\"守卫红茶\"}}").expect(200);
        itsPapersComeAndGo("/products/" + sku + "/papers");
        itIsPictured("/products/" + sku);
        String skus = "{\"skus\":[\"" + sku + "\"]}";
        itsBrandIsSaidAnewAndTakenBack(sku);
        PapersOf.products(as.apply("quality"), List.of(sku));
        assertEquals(1, buyer.post("/products/submit", skus, JSON).json().getInt("done"));
        assertEquals(
                1,
                as.apply("quality")
                        .post("/products/activate", skus, JSON)
                        .json()
                        .getInt("done"));
        return sku;
    }

    private void itsBrandIsSaidAnewAndTakenBack(String sku) {
        String said = "{\"skus\":[\"%s\"],\"field\":\"BRAND\",\"value\":\"Guard\"}".formatted(sku);
        String edit = buyer.post("/bulk-edits", said, JSON).expect(201).header("Location");
        assertEquals("Guard", buyer.get("/products/" + sku).json().getString("brand"));
        assertEquals(1, buyer.post(edit + "/undo").expect(200).json().getInt("undone"));
        assertEquals("", buyer.get("/products/" + sku).json().getString("brand", ""));
    }

    private void itIsPictured(String product) {
        String picture = product + "/picture";
        buyer.post(picture, AirErrands.aPhoto(), "image/png").expect(200);
        buyer.post(product + "/hide-picture").expect(200);
        buyer.post(picture, AirErrands.aPhoto(), "image/png").expect(200);
        buyer.with("Accept", "*/*").get(picture).expect(200);
    }

    private void itsPapersComeAndGo(String papers) {
        JsonObject kept = buyer.post(papers, """
            {"kind":"PRODUCER_REGISTRATION","number":"R-1","validFrom":"2024-01-01"}\
            """, JSON).expect(200).json();
        int id = kept.getJsonArray("items").getJsonObject(0).getInt("id");
        buyer.post(papers + "/" + id + "/file", "%PDF-1.4 of ours".getBytes(UTF_8), "application/pdf")
                .expect(200);
        as.apply("import").get(papers + "/" + id + "/file").expect(200);
        buyer.post(papers + "/" + id + "/withdraw").expect(200);
    }

    private void anOrderIsChangedCutAndGivenUp(String sku) {
        mayBeOrdered("ALL", sku);
        Answer placed = store.post("/orders", """
            {"store":"KF01","wantedBy":"2030-03-04","lines":[{"sku":"%s","cases":5}]}\
            """.formatted(sku), JSON).expect(201);
        String order = "/orders/" + placed.json().getString("number");
        String line = placed.json().getJsonArray("lines").getJsonObject(0).getString("line");
        store.post(order + "/submit").expect(200);
        store.post(order + "/amend", """
            {"lines":[{"line":"%s","sku":"%s","cases":6}],"reason":"a feast"}\
            """.formatted(line, sku), JSON).expect(200);
        as.apply("allocator").post(order + "/accept", """
            {"lines":[{"line":"%s","accepted":4,"reason":"little there"}]}\
            """.formatted(line), JSON).expect(200);
        store.post(order + "/cancel", "{\"reason\":\"no feast\"}", JSON).expect(200);
        buyer.post(mayBeOrdered("LY01", sku) + "/end").expect(200);
    }

    private String mayBeOrdered(String by, String sku) {
        return buyer.post("/assortment-rules", """
            {"stores":["%s"],"skus":["%s"],"minCases":1,"maxCases":50}\
            """.formatted(by, sku), JSON)
                .expect(201)
                .header("Location");
    }

    /** What needs goods that wait at the hub for a store; a load that somebody has begun for it is given up first. */
    void runAtTheHub() {
        cancel(Rest.as("hub"), load(Rest.as("hub")).expect(200, 201));
        cancel(as.apply("hub"), load(as.apply("hub")).expect(201));
        takeOutHeld(as.apply("hub"));
    }

    /** What quality holds of a load is taken out of it; afterwards it lies there for whoever asks. */
    private void takeOutHeld(Rest hub) {
        JsonObject load = load(hub).expect(201).json();
        JsonObject line = load.getJsonArray("lines").getJsonObject(0);
        long free = hub.get("/stock?location=HUB&size=500&sku=" + line.getString("sku")).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("lot").equals(line.getString("lot")))
                .mapToLong(row -> row.getInt("units") - row.getInt("held") - row.getInt("claimed"))
                .sum();
        Rest quality = as.apply("quality");
        String hold = quality.post("/holds", """
                    {"lot":"%s","kind":"RECALL","units":%d,"note":"glass"}\
                    """.formatted(line.getString("lot"), free + 1), JSON)
                .expect(201)
                .header("Location");
        JsonObject without = hub.post("/deliveries/" + load.getString("id") + "/held-out")
                .expect(200)
                .json();
        assertTrue(
                without.getJsonArray("lines").size()
                                < load.getJsonArray("lines").size()
                        || without.getString("state").equals("CANCELLED"),
                "" + without);
        quality.post(hold + "/release").expect(200, 204);
        if (!without.getString("state").equals("CANCELLED")) {
            hub.post("/deliveries/" + load.getString("id") + "/cancel").expect(200);
        }
    }

    private static Answer load(Rest hub) {
        return hub.post("/deliveries", "{\"store\":\"LY01\"}", JSON);
    }

    private static void cancel(Rest hub, Answer load) {
        hub.post("/deliveries/" + load.json().getString("id") + "/cancel").expect(200);
    }
}

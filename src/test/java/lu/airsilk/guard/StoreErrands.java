package lu.airsilk.guard;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import lu.airsilk.location.Zones;
import lu.airsilk.testbed.Rest;

/** What a store does with the goods that have come to it. */
final class StoreErrands {

    private static final String JSON = "application/json";

    private final String mark = UUID.randomUUID().toString().substring(0, 8);
    private final String sister = "S" + mark.toUpperCase(Locale.ROOT);
    private final Function<String, Rest> as;
    private final String delivery;
    private final Rest admin;
    private final Rest store;

    StoreErrands(Function<String, Rest> as, String delivery) {
        this.delivery = delivery;
        this.as = as;
        admin = as.apply("admin");
        store = as.apply("store.kaifeng");
    }

    /** Needs some units of a lot in Kaifeng, and gives their product. */
    String run() {
        JsonObject lot = store.get("/stock?location=KF01").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getInt("units") > 2)
                .findFirst()
                .orElseThrow();
        aSisterStoreOpens();
        anOrderBeyondTheBudgetIsGivenBackAndApproved(lot.getString("sku"));
        aUnitIsSold(lot.getString("sku"));
        aUnitIsPassedOn(lot.getString("lot"));
        aUnitIsThrownAway(lot.getString("lot"));
        aPhotoIsTaken("/deliveries/" + delivery + "/photos");
        theReceiptIsCorrected("/deliveries/" + delivery);
        theSisterBeginsWithWhatLiesThere(lot.getString("sku"));
        return lot.getString("sku");
    }

    private void theSisterBeginsWithWhatLiesThere(String sku) {
        Rest hub = as.apply("hub");
        String entered = """
            {"location":"%s","lines":[{"sku":"%s","lot":"L-%s","expiry":"2031-05-31","units":12,"unitCost":38.5}]}\
            """.formatted(sister, sku, mark);
        String wrong = hub.post("/openings", entered, JSON).expect(201).header("Location");
        hub.post(wrong + "/withdraw", "{\"reason\":\"the wrong shelf\"}", JSON).expect(200);
        String right = hub.post("/openings", entered, JSON).expect(201).header("Location");
        JsonObject approved =
                as.apply("finance").post(right + "/approve").expect(200).json();
        assertEquals("APPROVED", approved.getString("state"));
    }

    /** Whenever it is wanted, the month in which its goods can come pays: this one, or the next. */
    private void anOrderBeyondTheBudgetIsGivenBackAndApproved(String sku) {
        Rest owner = as.apply("owner.ouhe");
        budgets(owner, "0");
        String order = "/orders/"
                + store.post("/orders?submit=true", """
            {"store":"KF01","wantedBy":"2031-08-04","lines":[{"sku":"%s","cases":2}]}\
            """.formatted(sku), JSON)
                        .expect(201)
                        .json()
                        .getString("number");
        owner.post(order + "/return", "{\"reason\":\"too much\"}", JSON).expect(200);
        store.post(order + "/submit").expect(200);
        JsonObject approved = owner.post(order + "/approve").expect(200).json();
        assertEquals(JsonValue.NULL, approved.getOrDefault("overBudget", JsonValue.NULL));
        assertNotEquals("WAITING_OWNER", approved.getString("state"));
        budgets(owner, "999999999");
    }

    private static void budgets(Rest owner, String yuan) {
        YearMonth month = YearMonth.now(Zones.CGO);
        Stream.of(month, month.plusMonths(1))
                .forEach(each -> owner.post("/store-budgets", """
            {"store":"KF01","month":"%s","amount":%s}\
            """.formatted(each, yuan), JSON)
                        .expect(201));
    }

    private void aUnitIsThrownAway(String lot) {
        int there = store.get("/stock?location=KF01").items().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getString("lot").equals(lot))
                .mapToInt(row -> row.getInt("units"))
                .sum();
        store.post("/counts", """
            {"store":"KF01","lines":[{"lot":"%s","seenUnits":%d,"countedUnits":%d}]}\
            """.formatted(lot, there, there + 1), JSON).expect(200);
        String photo = Base64.getEncoder().encodeToString(AirErrands.aPhoto());
        String number = store.post("/wastes", """
            {"store":"KF01","lot":"%s","units":1,"reason":"BROKEN","photo":"%s"}\
            """.formatted(lot, photo), JSON)
                .expect(200)
                .json()
                .getString("number");
        String type = store.get("/wastes/" + number + "/photo").expect(200).header("Content-Type");
        if (!type.equals("image/jpeg")) {
            throw new AssertionError("a photo goes out under its own type, and not as " + type);
        }
    }

    /** One unit more was broken than the store had said. */
    private void theReceiptIsCorrected(String path) {
        List<JsonObject> lines = store.get(path).json().getJsonArray("lines").getValuesAs(JsonObject.class);
        String found = lines.stream()
                .map(line -> corrected(line, line.equals(lines.getFirst()) ? 1 : 0))
                .collect(Collectors.joining(",", "{\"lines\":[", "]}"));
        store.post(path + "/correction", found, JSON).expect(200);
    }

    private static String corrected(JsonObject line, int more) {
        return "{\"line\":\"%s\",\"receivedUnits\":%d,\"damagedUnits\":%d,\"shortUnits\":%d}"
                .formatted(
                        line.getString("line"),
                        line.getInt("receivedUnits") - more,
                        line.getInt("damagedUnits") + more,
                        line.getInt("shortUnits"));
    }

    private void aPhotoIsTaken(String photos) {
        JsonObject photo = store.post(photos + "?line=1", AirErrands.aPhoto(), "image/png")
                .expect(201)
                .items()
                .getJsonObject(0);
        store.with("Accept", "*/*").get(photos + "/" + photo.getInt("id")).expect(200);
    }

    private void aSisterStoreOpens() {
        String owner = store.get("/stores/KF01").json().getString("owner");
        admin.post("/stores", """
            {"code":"%s","name":"Sister %s","owner":"%s","city":"Kaifeng"}\
            """.formatted(sister, mark, owner), JSON).expect(201);
        admin.put("/stores/" + sister + "/room", "{\"ambientLitres\":4000,\"chilledLitres\":300}")
                .expect(200);
        admin.letIn("store." + mark, "\"name\":\"Sister\",\"roles\":[\"STORE\"],\"stores\":[\"%s\"]".formatted(sister));
    }

    private void aUnitIsSold(String sku) {
        store.post("/sales", """
            {"store":"KF01","day":"%s","lines":[{"sku":"%s","units":1}]}\
            """.formatted(LocalDate.now(Zones.CGO), sku), JSON).expect(201);
    }

    private void aUnitIsPassedOn(String lot) {
        String sent = store.post("/transfers", """
            {"from":"KF01","to":"%s","lines":[{"lot":"%s","units":1}]}\
            """.formatted(sister, lot), JSON)
                .expect(201)
                .header("Location");
        Rest there = as.apply("store." + mark);
        there.post(sent + "/receipt", "{\"lines\":[{\"line\":1,\"missingUnits\":1}]}", JSON)
                .expect(200);
        there.post(sent + "/correction", "{\"lines\":[{\"line\":1,\"missingUnits\":0}]}", JSON)
                .expect(200);
        assertEquals(
                1,
                there.get("/stock?location=" + sister).items().getJsonObject(0).getInt("units"));
    }
}

package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import java.util.stream.Collectors;
import lu.airsilk.testbed.OwnPortal;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.io.TempDir;

/** The portal is killed while a receipt is posted; afterwards it is posted wholly or not at all, and the ledger adds up. */
@EnabledIf(
        value = "lu.airsilk.testbed.TestDatabase#isPostgresqlOrFull",
        disabledReason = "a build kills on PostgreSQL, both databases take their turn with -Pfull")
@OwnPortal
class PostingKillIT {

    private static final int KILLS = Boolean.getBoolean("airsilk.full") ? 50 : 2;
    private static final int LINES = 60;
    private static final long SEED = 20_261_125;

    private final Map<String, String> settings = settings();
    private final Path folder;
    private Portal portal;

    PostingKillIT(@TempDir Path folder) {
        this.folder = folder;
        portal = Portal.start(folder, settings);
    }

    private static Map<String, String> settings() {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("kill"));
        settings.put("airsilk.sample", "staff");
        return settings;
    }

    @AfterEach
    void stop() {
        portal.close();
    }

    private Rest as(String user) {
        return Rest.at(portal.uri()).signedIn(user, "airsilk-demo");
    }

    @Test
    void a_killed_posting_has_happened_wholly_or_not_at_all() {
        String awb = landedAndReleased();
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(SEED);
        for (int kill = 0; kill < KILLS; kill++) {
            String receipt = counted(awb);
            killedWhilePosting(receipt, random.nextInt(kill % 2 == 0 ? 150 : 600));
            String state =
                    as("hub").get("/receipts/" + receipt).expect(200).json().getString("state");
            int lots = lots();
            assertEquals(state.equals("POSTED") ? LINES : 0, lots, state + " after kill " + kill);
            auditHolds();
            if (state.equals("POSTED")) {
                takenBack(receipt);
            }
        }
    }

    private String landedAndReleased() {
        WeekGoods goods = WeekGoods.confirmed(this::as, LINES, 2);
        JsonObject flight = as("import")
                .get("/flights?size=1&fromDay=" + LocalDate.now(ZoneOffset.UTC).plusDays(2))
                .items()
                .getJsonObject(0);
        String lines = goods.purchaseLines().stream()
                .map(line -> "{\"purchaseLine\":\"%s\",\"cases\":2,\"lot\":\"L1\",\"expiry\":\"2028-05-31\"}"
                        .formatted(line))
                .collect(Collectors.joining(","));
        String awb = "172-97370011";
        goods.post("import", "/consignments", """
            {"awb":"%s","origin":"LUX","destination":"CGO","pieces":4,"grossKg":400,"volumeM3":2,
             "flights":[{"number":"%s","day":"%s"}],"lines":[%s]}\
            """.formatted(
                        awb, flight.getString("number"), flight.getString("day"), lines));
        String day = DateTimeFormatter.ofPattern("ddMMM", Locale.ENGLISH)
                .format(LocalDate.parse(flight.getString("day")))
                .toUpperCase(Locale.ROOT);
        for (String status : List.of(
                "DEP/" + flight.getString("number") + "/" + day + "/LUXCGO/T4K400.0",
                "RCF/" + flight.getString("number") + "/" + day + "2330/CGO/T4K400.0")) {
            as("carrier")
                    .post("/messages", "FSU/14\r\n" + awb + "LUXCGO/T4K400.0\r\n" + status + "\r\n", "text/plain")
                    .expect(200);
        }
        String entry = goods.post(
                        "import", "/consignments/" + awb + "/customs-entries", "{\"entryNumber\":\"4612345678\"}")
                .getString("id");
        as("import").post("/customs-entries/" + entry + "/release").expect(200);
        return awb;
    }

    /** The receipt that counts now, with every line counted. */
    private String counted(String awb) {
        JsonObject receipt = as("hub").get("/consignments/" + awb + "/receipts").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(each -> !each.getString("state").equals("REVERSED"))
                .findFirst()
                .orElseThrow();
        String id = receipt.getString("id");
        var count = Json.createArrayBuilder();
        for (JsonObject line : receipt.getJsonArray("lines").getValuesAs(JsonObject.class)) {
            count.add(Json.createObjectBuilder()
                    .add("line", line.getString("line"))
                    .add("lot", "L1")
                    .add("expiry", "2028-05-31")
                    .add("acceptedUnits", line.getInt("expectedUnits")));
        }
        as("hub")
                .put(
                        "/receipts/" + id + "/count",
                        Json.createObjectBuilder().add("lines", count).build())
                .expect(200);
        return id;
    }

    private void killedWhilePosting(String receipt, int afterMillis) {
        Rest hub = as("hub");
        Thread posting = Thread.ofVirtual().start(() -> {
            try {
                hub.post("/receipts/" + receipt + "/post");
            } catch (RuntimeException killed) {
                Thread.currentThread().interrupt();
            }
        });
        LockSupport.parkNanos(afterMillis * 1_000_000L);
        portal.kill();
        join(posting);
        portal = Portal.start(folder, settings);
    }

    private static void join(Thread thread) {
        try {
            thread.join();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private int lots() {
        return (int) as("hub").get("/stock?location=HUB&size=500").expect(200).items().stream()
                .map(JsonValue::asJsonObject)
                .filter(row -> row.getInt("units") > 0)
                .count();
    }

    private void takenBack(String receipt) {
        as("hub")
                .post("/receipts/" + receipt + "/ask-reversal", "{\"reason\":\"once more\"}", "application/json")
                .expect(200);
        as("import").post("/receipts/" + receipt + "/reverse").expect(200);
    }

    private void auditHolds() {
        as("hub")
                .get("/stock/audit")
                .expect(200)
                .json()
                .getJsonArray("invariants")
                .getValuesAs(JsonObject.class)
                .forEach(invariant -> assertTrue(invariant.getBoolean("holds"), invariant.toString()));
    }
}

package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A run keeps within the room of a store, moves only what a fixed line touches, and can be worked out again later. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RunAgainIT {

    private static final String AWB = "172-92000020";
    private static final int ASKED = 10;
    private static final String TWO_CASES = """
            {"ambientLitres":60,"chilledLitres":0,"frozenLitres":0}""";

    private final Rest admin = Rest.as("admin");
    private final Rest allocator = Rest.as("allocator");

    @Test
    void a_run_knows_the_room_of_a_store_and_is_the_same_to_the_byte_when_it_is_worked_out_again() {
        book(WeekGoods.confirmed(Rest::as, 1, ASKED));
        JsonObject room = admin.get("/stores/KF01").json().getJsonObject("room");
        admin.put("/stores/KF01/room", json(TWO_CASES)).expect(200);
        String run = calculated();

        assertEquals(List.of("KF01 5 2", "LY01 5 5"), given(run));
        assertTrue(why(run, "KF01").startsWith("allocation.room.AMBIENT"), why(run, "KF01"));
        assertSame(run, 1);

        allocator
                .post("/allocation-runs/" + run + "/lock", """
                        {"orderLine":"%s","cases":1,"reason":"a shelf is being mended"}""".formatted(line(run, "LY01")), "application/json")
                .expect(200);
        assertEquals(List.of("KF01 5 2", "LY01 5 1"), given(run));
        JsonObject change = items(run, "changes").getFirst();
        assertEquals(1, items(run, "changes").size());
        assertEquals(
                "LY01 5 1", change.getString("store") + " " + change.getInt("before") + " " + change.getInt("now"));

        Rest.as("allocator2").post("/allocation-runs/" + run + "/approve").expect(200);
        allocator.post("/allocation-runs/" + run + "/commit").expect(200);
        admin.put("/stores/KF01/room", room).expect(200);
        assertSame(run, 2);
        Rest.as("buyer").get("/allocation-runs/" + run + "/replay").expect(403);
    }

    @Test
    void a_run_that_is_not_there_cannot_be_worked_out_again() {
        allocator.get("/allocation-runs/RUN-26-999999/replay").expect(404);
        allocator.get("/allocation-runs/RUN-26-999999/changes").expect(404);
    }

    private void book(WeekGoods goods) {
        JsonObject flight = Rest.as("import")
                .get("/flights?size=1&fromDay=" + LocalDate.now(ZoneOffset.UTC).plusDays(3))
                .items()
                .getJsonObject(0);
        goods.post("import", "/consignments", """
                {"awb":"%s","origin":"LUX","destination":"CGO","pieces":10,"grossKg":100,"volumeM3":0.5,
                 "flights":[{"number":"%s","day":"%s"}],"lines":[{"purchaseLine":"%s","cases":%d}]}""".formatted(
                        AWB,
                        flight.getString("number"),
                        flight.getString("day"),
                        goods.purchaseLines().getFirst(),
                        ASKED));
    }

    private String calculated() {
        JsonObject run = allocator
                .post("/allocation-runs", """
                        {"policy":"EQUAL_FILL","supply":{"onHand":false,"consignments":["%s"]},"demand":{}}""".formatted(AWB), "application/json")
                .expect(201)
                .json();
        assertTrue(run.getJsonNumber("bound").longValue()
                >= run.getJsonNumber("value").longValue());
        assertEquals(0, run.getJsonNumber("gapPercent").bigDecimalValue().signum());
        return run.getString("id");
    }

    private List<JsonObject> items(String run, String what) {
        return allocator.get("/allocation-runs/" + run + "/" + what).items().stream()
                .map(JsonValue::asJsonObject)
                .toList();
    }

    private List<String> given(String run) {
        return items(run, "results").stream()
                .map(row -> row.getString("store") + " " + row.getInt("asked") + " " + row.getInt("given"))
                .sorted()
                .toList();
    }

    private String line(String run, String store) {
        return items(run, "results").stream()
                .filter(row -> row.getString("store").equals(store))
                .findFirst()
                .orElseThrow()
                .getString("orderLine");
    }

    private String why(String run, String store) {
        return allocator
                .get("/allocation-runs/" + run + "/why?orderLine=" + line(run, store))
                .json()
                .getString("code");
    }

    private void assertSame(String run, int attempt) {
        JsonObject replay =
                allocator.get("/allocation-runs/" + run + "/replay").expect(200).json();
        assertEquals(replay.getString("inputHash"), replay.getString("inputHashNow"));
        assertEquals(replay.getString("answerHash"), replay.getString("answerHashNow"));
        assertTrue(replay.getBoolean("same"));
        assertEquals(attempt, replay.getInt("attempt"));
        assertEquals(
                replay.getString("inputHash"),
                allocator.get("/allocation-runs/" + run).json().getString("inputHash"));
    }

    private static JsonObject json(String text) {
        return Json.createReader(new StringReader(text)).readObject();
    }
}

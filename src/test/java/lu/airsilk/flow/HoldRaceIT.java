package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The hub sends a delivery off while quality recalls what stands in it. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class HoldRaceIT {

    private static final int ROUNDS = 4;
    private static final int UNITS = 12;

    @Test
    void either_it_leaves_or_it_is_held_and_never_both() throws Exception {
        String shop = Keepers.newStore("Racers");
        String keeper = Keepers.fresh(shop);
        for (int round = 0; round < ROUNDS; round++) {
            Truckload.atTheHub(keeper, shop, 1, 2);
            JsonObject delivery = Rest.as("hub")
                    .post("/deliveries", "{\"store\":\"" + shop + "\"}", "application/json")
                    .expect(200, 201)
                    .json();

            List<Rest.Answer> answers = raced(delivery);

            requireOneOfThem(answers.getFirst(), answers.getLast());
            String left = Rest.as("hub")
                    .get("/deliveries/" + delivery.getString("id"))
                    .json()
                    .getString("state");
            assertEquals(answers.getFirst().status() == 200 ? "DISPATCHED" : "DRAFT", left);
            if (left.equals("DRAFT")) {
                Rest.as("hub")
                        .post("/deliveries/" + delivery.getString("id") + "/cancel")
                        .expect(200);
            }
        }
        assertSound();
    }

    /** What the hub is told, and what quality is told. */
    private static List<Rest.Answer> raced(JsonObject delivery) throws Exception {
        String lot = delivery.getJsonArray("lines").getJsonObject(0).getString("lot");
        Rest hub = Rest.as("hub");
        Rest quality = Rest.as("quality");
        CyclicBarrier start = new CyclicBarrier(2);
        List<Callable<Rest.Answer>> both = List.of(
                () -> {
                    start.await();
                    return hub.post("/deliveries/" + delivery.getString("id") + "/dispatch");
                },
                () -> {
                    start.await();
                    return quality.post(
                            "/holds",
                            "{\"lot\":\"%s\",\"kind\":\"RECALL\",\"units\":%d,\"note\":\"glass\"}"
                                    .formatted(lot, UNITS),
                            "application/json");
                });
        try (ExecutorService people = Executors.newFixedThreadPool(2)) {
            return people.invokeAll(both).stream().map(Future::resultNow).toList();
        }
    }

    private static void requireOneOfThem(Rest.Answer dispatched, Rest.Answer held) {
        List<Rest.Answer> done = Stream.of(dispatched, held)
                .filter(answer -> answer.status() < 300)
                .toList();
        assertEquals(1, done.size(), dispatched.body() + held.body());
        Rest.Answer refused = done.contains(dispatched) ? held : dispatched;
        assertTrue(refused.status() < 500, refused.body());
        assertTrue(!refused.refusals().isEmpty(), refused.body());
    }

    private static void assertSound() {
        List<String> broken = Rest.as("admin").get("/stock/audit").json().getJsonArray("invariants").stream()
                .map(JsonValue::asJsonObject)
                .filter(rule -> !rule.getBoolean("holds"))
                .map(JsonObject::toString)
                .toList();
        assertEquals(List.of(), broken);
    }
}

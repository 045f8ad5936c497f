package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Sixteen allocators share the same goods, each for another store, and commit at the same moment. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class RunRaceIT {

    private static final int RUNS = 16;
    private static final int BOOKED = 64;

    private final Rest allocator = Rest.as("allocator");

    @Test
    void who_finds_goods_commits_whatever_the_others_took() throws Exception {
        List<Rest.Answer> answers = raced(4, "172-92000031", "store.racefour");

        assertEquals(
                List.of(),
                answers.stream()
                        .filter(one -> one.status() != 200)
                        .map(Rest.Answer::body)
                        .toList());
    }

    @Test
    void who_finds_none_left_is_told_which_line_and_nothing_is_promised_twice() throws Exception {
        List<Rest.Answer> answers = raced(5, "172-92000042", "store.racefive");

        List<Rest.Answer> late =
                answers.stream().filter(one -> one.status() == 409).toList();
        assertEquals(
                BOOKED / 5, answers.stream().filter(one -> one.status() == 200).count());
        assertEquals(RUNS - BOOKED / 5, late.size());
        late.forEach(one -> {
            assertEquals(List.of("allocation.goodsTaken"), one.refusals(), one.body());
            assertTrue(one.body().contains("SO-"), one.body());
        });
    }

    private List<Rest.Answer> raced(int asked, String awb, String keeper) throws Exception {
        List<String> stores = stores();
        Rest.as("admin").letIn(keeper, "\"roles\":[\"STORE\"],\"stores\":" + quoted(stores));
        WeekGoods goods = WeekGoods.onSale(Rest::as, 1);
        stores.forEach(store -> goods.ordered(keeper, store, asked));
        goods.bought();
        book(goods, awb);
        List<String> runs =
                stores.stream().map(store -> approved(goods, awb, store)).toList();
        List<Rest.Answer> answers = together(runs);
        assertSound();
        return answers;
    }

    private static List<String> stores() {
        return Rest.as("admin").get("/stores?size=200").items().stream()
                .map(JsonValue::asJsonObject)
                .map(store -> store.getString("code"))
                .filter(code -> !code.equals("KF01") && !code.equals("LY01"))
                .limit(RUNS)
                .toList();
    }

    private static void book(WeekGoods goods, String awb) {
        JsonObject flight = Rest.as("import")
                .get("/flights?size=1&fromDay=" + LocalDate.now(ZoneOffset.UTC).plusDays(3))
                .items()
                .getJsonObject(0);
        goods.post("import", "/consignments", """
            {"awb":"%s","origin":"LUX","destination":"CGO","pieces":64,"grossKg":400,"volumeM3":2,
             "flights":[{"number":"%s","day":"%s"}],"lines":[{"purchaseLine":"%s","cases":%d}]}\
            """.formatted(
                        awb,
                        flight.getString("number"),
                        flight.getString("day"),
                        goods.purchaseLines().getFirst(),
                        BOOKED));
    }

    private String approved(WeekGoods goods, String awb, String store) {
        String run = goods.post("allocator", "/allocation-runs", """
            {"policy":"EQUAL_FILL","supply":{"onHand":false,"consignments":["%s"]},
             "demand":{"skus":%s,"stores":["%s"]}}\
            """.formatted(awb, quoted(goods.skus()), store))
                .getString("id");
        Rest.as("allocator2").post("/allocation-runs/" + run + "/approve").expect(200);
        return run;
    }

    private List<Rest.Answer> together(List<String> runs) throws Exception {
        CyclicBarrier start = new CyclicBarrier(RUNS);
        try (ExecutorService people = Executors.newFixedThreadPool(RUNS)) {
            List<Future<Rest.Answer>> answers = people.invokeAll(IntStream.range(0, RUNS)
                    .<Callable<Rest.Answer>>mapToObj(i -> () -> {
                        start.await();
                        return allocator.post("/allocation-runs/" + runs.get(i) + "/commit");
                    })
                    .toList());
            return answers.stream().map(Future::resultNow).toList();
        }
    }

    private static void assertSound() {
        List<String> broken = Rest.as("admin").get("/stock/audit").json().getJsonArray("invariants").stream()
                .map(JsonValue::asJsonObject)
                .filter(rule -> !rule.getBoolean("holds"))
                .map(JsonObject::toString)
                .toList();
        assertEquals(List.of(), broken);
    }

    private static String quoted(List<String> words) {
        return words.stream().collect(Collectors.joining("\",\"", "[\"", "\"]"));
    }
}

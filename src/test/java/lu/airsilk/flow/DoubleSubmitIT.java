package lu.airsilk.flow;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.ConcurrentSkipListSet;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import lu.airsilk.testbed.Keepers;
import lu.airsilk.testbed.Rest;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Whoever sends an order twice has ordered once: double click, back and send again, two tabs, a replay much later. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class DoubleSubmitIT {

    private static final int SUBMITS = Boolean.getBoolean("airsilk.full") ? 5_000 : 200;
    private static final int CLIENTS = 4;
    private static final String STORE = "ZZ05";

    private final Rest store = Keepers.of("store.gaoxin", STORE);

    @Test
    void no_order_is_there_twice_however_it_was_sent_twice() throws InterruptedException, ExecutionException {
        String sku = WeekGoods.onSale(Rest::as, 1).skus().getFirst();
        Set<String> made = new ConcurrentSkipListSet<>();
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            List<Future<String>> sent = IntStream.range(0, SUBMITS)
                    .mapToObj(at -> clients.submit(() -> sentTwice(Way.values()[at % Way.values().length], sku)))
                    .toList();
            for (Future<String> order : sent) {
                assertTrue(made.add(order.get()), "two submits gave one order");
            }
        }
        Set<String> kept = new TreeSet<>();
        for (int page = 0; page * 500 < SUBMITS; page++) {
            store.get("/orders?size=500&page=" + page).items().getValuesAs(JsonObject.class).stream()
                    .map(order -> order.getString("number"))
                    .forEach(kept::add);
        }
        assertEquals(made, kept);
    }

    /** How somebody sends twice. */
    private enum Way {
        DOUBLE_CLICK,
        BACK,
        TWO_TABS,
        REPLAY
    }

    private String sentTwice(Way way, String sku) {
        Rest once = store.with("Idempotency-Key", UUID.randomUUID().toString());
        String order = placed(once, sku);
        String submit = "/orders/" + order + "/submit";
        Rest first = store.with("Idempotency-Key", UUID.randomUUID().toString());
        switch (way) {
            case DOUBLE_CLICK -> assertEquals(List.of(200, 200), together(first, first, submit));
            case BACK -> {
                assertEquals(order, placed(once, sku));
                first.post(submit).expect(200);
                first.post(submit).expect(200);
            }
            case TWO_TABS -> assertEquals(List.of(200, 409), together(first, store, submit));
            case REPLAY -> {
                first.post(submit).expect(200);
                store.post(submit).expect(409);
                assertEquals(order, first.post(submit).expect(200).json().getString("number"));
                assertEquals(order, placed(once, sku));
            }
        }
        return order;
    }

    private String placed(Rest with, String sku) {
        return with.post(
                        "/orders",
                        "{\"store\":\"%s\",\"wantedBy\":\"%s\",\"lines\":[{\"sku\":\"%s\",\"cases\":2}]}"
                                .formatted(STORE, LocalDate.now(ZoneOffset.UTC).plusDays(20), sku),
                        "application/json")
                .expect(201)
                .json()
                .getString("number");
    }

    /** What both are answered, the lower first. */
    private static List<Integer> together(Rest one, Rest other, String path) {
        try (ExecutorService both = Executors.newFixedThreadPool(2)) {
            return List.of(both.submit(() -> one.post(path)), both.submit(() -> other.post(path))).stream()
                    .map(DoubleSubmitIT::status)
                    .sorted()
                    .toList();
        }
    }

    private static int status(Future<Rest.Answer> answer) {
        try {
            return answer.get().status();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(stopped);
        } catch (ExecutionException fault) {
            throw new IllegalStateException(fault);
        }
    }
}

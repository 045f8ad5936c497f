package lu.airsilk.operation;

import static java.lang.System.Logger.Level.DEBUG;
import static java.lang.System.Logger.Level.INFO;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.locks.LockSupport;
import lu.airsilk.testbed.Browser;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Postgres;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import lu.airsilk.testbed.Visit;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL disappears under load, as by a power cut, and comes back. */
@RunAsClient
@EnabledIfSystemProperty(named = "it.db", matches = "postgresql", disabledReason = "H2 lives in the portal's process")
@EnabledIfSystemProperty(named = "airsilk.full", matches = "true", disabledReason = "only in profile full")
class DatabaseLossIT {

    private static final System.Logger LOG = System.getLogger(DatabaseLossIT.class.getName());
    private static final int LOSSES = 10;
    private static final Duration MINUTE = Duration.ofMinutes(1);
    private static final int STORES_AT_WORK = 6;
    private static final Duration LONGEST_RECOVERY = Duration.ofSeconds(15);

    @TempDir
    Path folder;

    private final Map<String, String> answered = new ConcurrentHashMap<>();
    private final Set<String> unknown = ConcurrentHashMap.newKeySet();
    private final AtomicBoolean over = new AtomicBoolean();

    @Test
    void the_portal_goes_on_by_itself_and_each_order_is_there_once() throws Exception {
        try (Postgres database = Postgres.start()) {
            Map<String, String> settings = new HashMap<>(TestDatabase.create(database, "loss"));
            settings.put("airsilk.sample", "staff");
            try (Portal portal = Portal.start(folder, settings)) {
                OnSale sale = new OnSale(portal);
                String tea = sale.teas(1).getFirst();
                Rest store = sale.as("store.kaifeng");
                List<Thread> stores = atWork(store, tea);
                for (int loss = 0; loss < LOSSES; loss++) {
                    awaitOrders(20);
                    database.stopImmediately();
                    LockSupport.parkNanos(Duration.ofSeconds(3).toNanos());
                    database.again();
                    assertRecovers(store);
                }
                assertReadinessFollows(portal, database);
                over.set(true);
                for (Thread each : stores) {
                    each.join();
                }
                assertEachOrderOnce(store, tea);
                assertLedgerHolds(sale);
                assertLogged();
            }
        }
    }

    @Test
    void a_page_says_that_the_portal_cannot_answer_now_and_the_log_why() throws IOException {
        try (Postgres database = Postgres.start()) {
            Map<String, String> settings = new HashMap<>(TestDatabase.create(database, "lost"));
            settings.put("airsilk.sample", "staff");
            try (Portal portal = Portal.start(folder, settings);
                    Visit visit = Browser.visit(portal, "en", 1440)) {
                visit.signIn("store.kaifeng");
                database.stopImmediately();

                assertEquals(503, visit.page().reload().status());
                assertTrue(Files.readString(folder.resolve("server.log")).contains("No database: "));
                database.again();
            }
        }
    }

    /** Stores that order and order; one whose answer never came is sent again under its key until there is one. */
    private List<Thread> atWork(Rest store, String tea) {
        List<Thread> stores = new ArrayList<>();
        for (int number = 0; number < STORES_AT_WORK; number++) {
            stores.add(Thread.ofPlatform().start(() -> {
                while (!over.get()) {
                    String key = UUID.randomUUID().toString();
                    unknown.add(key);
                    while (!over.get() && unknown.contains(key)) {
                        order(store, tea, key);
                    }
                }
            }));
        }
        return stores;
    }

    private void order(Rest store, String tea, String key) {
        try {
            Rest.Answer answer = store.with("Idempotency-Key", key).post("/orders", body(tea), "application/json");
            if (answer.status() == 201) {
                answered.put(key, answer.json().getString("number"));
                unknown.remove(key);
            } else {
                assertTrue(answer.status() >= 500, answer.body());
            }
        } catch (UncheckedIOException broken) {
            LOG.log(DEBUG, "no answer to {0}: {1}", key, broken.getMessage());
        }
    }

    private static String body(String tea) {
        return "{\"store\":\"KF01\",\"wantedBy\":\"2027-12-01\",\"lines\":[{\"sku\":\"%s\",\"cases\":2}]}"
                .formatted(tea);
    }

    private void awaitOrders(int more) {
        int before = answered.size();
        while (answered.size() < before + more) {
            LockSupport.parkNanos(20_000_000);
        }
    }

    /** Away for a minute: a balancer is told within ten seconds, and within thirty of its return. */
    private static void assertReadinessFollows(Portal portal, Postgres database) {
        database.stopImmediately();
        long gone = System.nanoTime();
        await(portal, 503, Duration.ofSeconds(10));
        LockSupport.parkNanos(MINUTE.toNanos() - (System.nanoTime() - gone));
        database.again();
        await(portal, 200, Duration.ofSeconds(30));
    }

    private static void await(Portal portal, int status, Duration longest) {
        long begun = System.nanoTime();
        int last = 0;
        while (last != status) {
            Duration took = Duration.ofNanos(System.nanoTime() - begun);
            int now = last;
            assertTrue(took.compareTo(longest) < 0, () -> "after " + took + " not " + status + " but " + now);
            last = Rest.at(portal.uri())
                    .get(portal.uri().resolve("health/ready").toString())
                    .status();
        }
        LOG.log(INFO, "ready says {0} after {1}", status, Duration.ofNanos(System.nanoTime() - begun));
    }

    private static void assertRecovers(Rest store) {
        long back = System.nanoTime();
        int status = 0;
        while (status != 200) {
            assertTrue(System.nanoTime() - back < LONGEST_RECOVERY.toNanos(), "not recovered, last answer " + status);
            status = store.get("/orders?size=1").status();
        }
    }

    /** The journal of the stores against the database: what was answered is there, and a second try changes nothing. */
    private void assertEachOrderOnce(Rest store, String tea) {
        unknown.forEach(key -> order(store, tea, key));
        assertEquals(Set.of(), unknown);
        answered.forEach((key, number) -> {
            Rest.Answer again = store.with("Idempotency-Key", key).post("/orders", body(tea), "application/json");
            assertEquals(number, again.expect(201).json().getString("number"));
        });
        int orders = store.get("/orders?size=1").expect(200).json().getInt("total");
        assertEquals(answered.size(), orders);
        assertEquals(answered.size(), answered.values().stream().distinct().count());
    }

    /** A line a minute, and the server had nothing to add. */
    private void assertLogged() throws IOException {
        String log = Files.readString(folder.resolve("server.log"));
        assertTrue(log.contains("No database: "));
        int servers = log.indexOf("StandardWrapperValve[");
        assertEquals(-1, servers, () -> log.substring(servers, Math.min(log.length(), servers + 9000)));
    }

    private static void assertLedgerHolds(OnSale sale) {
        sale.as("hub")
                .get("/stock/audit")
                .expect(200)
                .json()
                .getJsonArray("invariants")
                .getValuesAs(JsonObject.class)
                .forEach(invariant -> assertTrue(invariant.getBoolean("holds"), invariant.toString()));
    }
}

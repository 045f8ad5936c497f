package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A morning of the whole company: each of 500 stores sends an order of 200 lines, 32 of them at the same time, against
 * writing the very rows of it once more by 32 plain connections, in as many transactions.
 */
@EnabledIfSystemProperty(
        named = "it.db",
        matches = "postgresql",
        disabledReason = "rows are told apart by PostgreSQL's transactions")
class SubmitBenchIT {

    private static final int STORES = Integer.getInteger("airsilk.bench.stores", 500);
    private static final int LINES = 200;
    private static final int CLIENTS = 32;

    @TempDir
    Path folder;

    @Test
    void orders_of_five_hundred_stores_per_second_over_bare_inserts_of_their_rows() throws Exception {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("morning"));
        settings.put("airsilk.sample", "staff");
        try (Portal portal = Portal.start(folder, settings);
                Connection database = connect(settings);
                ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            Rest rest = Rest.at(portal.uri()).waiting(Duration.ofMinutes(5));
            List<Rest> keepers = open(rest);
            String lines = lines(WeekGoods.onSale(user -> rest.signedIn(user, "airsilk-demo"), LINES)
                    .skus());
            send(clients, keepers, lines, STORES); // a portal works for weeks, so it is warm
            BareRows bare = BareRows.from(database);

            long start = System.nanoTime();
            Set<String> orders = send(clients, keepers, lines, STORES);
            double took = (System.nanoTime() - start) / 1e9;

            assertEquals(STORES, orders.size());
            assertEquals((long) STORES * LINES, bare.written("order_line"), "no line lost or doubled");
            double again = bare.writeAgain(clients, CLIENTS, () -> connect(settings));
            new RatioFixture(
                            "orders-submitted",
                            "orders of 200 lines placed and submitted by 32 clients per second, over bare inserts of"
                                    + " the same rows",
                            again / took,
                            "≥ 0.4",
                            "%.1f orders/s over %.1f/s; %s".formatted(STORES / took, STORES / again, bare.figures()))
                    .keep();
        }
    }

    private static Connection connect(Map<String, String> settings) {
        try {
            return DriverManager.getConnection(
                    settings.get("airsilk.db.url"),
                    settings.get("airsilk.db.owner.user"),
                    settings.get("airsilk.db.owner.password"));
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Stores of their own and the people who keep them, one for each client. */
    private static List<Rest> open(Rest rest) {
        Rest admin = rest.signedIn("admin", "airsilk-demo");
        for (int store = 0; store < STORES; store++) {
            admin.post(
                            "/stores",
                            "{\"code\":\"%s\",\"name\":\"晨店\",\"owner\":\"AIRLINE\",\"city\":\"Zhengzhou\"}"
                                    .formatted(code(store)),
                            "application/json")
                    .expect(201);
        }
        return IntStream.range(0, CLIENTS)
                .mapToObj(client -> keeper(rest, admin, client))
                .toList();
    }

    private static Rest keeper(Rest rest, Rest admin, int client) {
        String stores = IntStream.range(0, STORES)
                .filter(store -> store % CLIENTS == client)
                .mapToObj(SubmitBenchIT::code)
                .collect(Collectors.joining("\",\""));
        admin.letIn("morning" + client, "\"roles\":[\"STORE\"],\"stores\":[\"%s\"]".formatted(stores));
        return rest.signedIn("morning" + client, "airsilk-demo");
    }

    private static String code(int store) {
        return "QQ%03d".formatted(store);
    }

    private static String lines(List<String> skus) {
        return skus.stream()
                .map(sku -> "{\"sku\":\"%s\",\"cases\":2}".formatted(sku))
                .collect(Collectors.joining(","));
    }

    /** The numbers of the orders; each client sends those of its stores, one after the other. */
    private static Set<String> send(ExecutorService clients, List<Rest> keepers, String lines, int orders)
            throws Exception {
        List<Future<Set<String>>> sent = IntStream.range(0, CLIENTS)
                .mapToObj(client -> clients.submit(() -> IntStream.range(0, orders)
                        .filter(store -> store % CLIENTS == client)
                        .mapToObj(store -> sent(keepers.get(client), store, lines))
                        .collect(Collectors.toSet())))
                .toList();
        Set<String> numbers = new HashSet<>();
        for (Future<Set<String>> some : sent) {
            numbers.addAll(some.get());
        }
        return numbers;
    }

    private static String sent(Rest keeper, int store, String lines) {
        String number = keeper.post(
                        "/orders",
                        "{\"store\":\"%s\",\"wantedBy\":\"%s\",\"lines\":[%s]}"
                                .formatted(
                                        code(store),
                                        LocalDate.now(ZoneOffset.UTC).plusDays(20),
                                        lines),
                        "application/json")
                .expect(201)
                .json()
                .getString("number");
        keeper.post("/orders/" + number + "/submit").expect(200);
        return number;
    }
}

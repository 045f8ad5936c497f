package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.IntStream;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The search over a hundred thousand products that came in one sheet, against a call that reads one row. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class SearchBenchIT {

    private static final int PRODUCTS = 100_000;
    private static final int CLIENTS = 16;
    private static final int CALLS = 60;
    private static final int ROUNDS = 3;

    /** Until the compiler is at rest: a portal works for weeks. */
    private static final int WARM = 4;

    private static final List<String> TYPED =
            List.of("amb", "hon", "fengmi", "olivenol", "val d", "gratin", "fm", "tee");
    static final List<String> WORDS =
            List.of("Amber", "Honig", "Olivenöl", "Val d’Or", "Gratin", "Tee", "Essig", "Senf");
    private static final String ROW = "/suppliers/ITA01";

    private final Rest buyer = Rest.as("buyer");

    /** Requests of all clients in a second, and the milliseconds in which ninety-nine of a hundred are answered. */
    private record Pace(double perSecond, double slowest) {}

    @Test
    void a_hundred_thousand_products_are_read_and_then_found() throws Exception {
        bringIn();
        untilFound();
        for (int round = 0; round < WARM; round++) {
            pace(ROW);
            pace("/products/suggestions?size=10&q=", TYPED);
            pace("/products?size=20&q=", WORDS);
        }

        Pace[] row = new Pace[ROUNDS];
        Pace[] typed = new Pace[ROUNDS];
        Pace[] faceted = new Pace[ROUNDS];
        for (int round = 0; round < ROUNDS; round++) {
            row[round] = pace(ROW);
            typed[round] = pace("/products/suggestions?size=10&q=", TYPED);
            faceted[round] = pace("/products?size=20&q=", WORDS);
        }

        ratio("type-ahead", "requests/s of type-ahead over a call that reads one row", typed, row, "≥ 0.5", true);
        ratio("type-ahead-p99", "p99 of type-ahead over a call that reads one row", typed, row, "≤ 3", false);
        ratio(
                "faceted-search",
                "requests/s of faceted search over a call that reads one row",
                faceted,
                row,
                "≥ 0.15",
                true);
    }

    private static void ratio(String name, String what, Pace[] above, Pace[] below, String wanted, boolean rate) {
        double[] over = Arrays.stream(above)
                .mapToDouble(pace -> rate ? pace.perSecond() : pace.slowest())
                .toArray();
        double[] under = Arrays.stream(below)
                .mapToDouble(pace -> rate ? pace.perSecond() : pace.slowest())
                .toArray();
        String figures = "%.1f over %.1f %s, %d clients".formatted(over[0], under[0], rate ? "1/s" : "ms", CLIENTS);
        kept(name, what, RatioFixture.median(over, under), wanted, figures);
    }

    static void kept(String name, String what, double value, String wanted, String figures) {
        new RatioFixture(name + "-" + TestDatabase.product(), what, value, wanted, figures).keep();
    }

    private Pace pace(String path) throws InterruptedException, ExecutionException {
        return pace(path, List.of(""));
    }

    private Pace pace(String path, List<String> words) throws InterruptedException, ExecutionException {
        try (ExecutorService clients = Executors.newFixedThreadPool(CLIENTS)) {
            long start = System.nanoTime();
            List<Callable<long[]>> work = IntStream.range(0, CLIENTS)
                    .mapToObj(client -> (Callable<long[]>) () -> called(path, words, client))
                    .toList();
            long[] took = new long[CLIENTS * CALLS];
            int at = 0;
            for (Future<long[]> done : clients.invokeAll(work)) {
                System.arraycopy(done.get(), 0, took, at, CALLS);
                at += CALLS;
            }
            double seconds = (System.nanoTime() - start) / 1e9;
            Arrays.sort(took);
            return new Pace(took.length / seconds, took[took.length * 99 / 100] / 1e6);
        }
    }

    private long[] called(String path, List<String> words, int client) {
        long[] took = new long[CALLS];
        for (int call = 0; call < CALLS; call++) {
            String word = words.get((client + call) % words.size());
            long start = System.nanoTime();
            buyer.get(path + URLEncoder.encode(word, StandardCharsets.UTF_8)).expect(200);
            took[call] = System.nanoTime() - start;
        }
        return took;
    }

    /** What it costs is told by {@link ImportBenchIT}. */
    private void bringIn() {
        byte[] sheet = sheet().getBytes(StandardCharsets.UTF_8);
        JsonObject read = settled(buyer.with("Content-Disposition", "attachment; filename=\"bench.csv\"")
                .post("/catalogue/imports?supplier=ITA01", sheet, "text/csv")
                .expect(202)
                .json());
        assertEquals(PRODUCTS, read.getInt("accepted"));
        buyer.post(
                        path(read) + "/apply",
                        Json.createObjectBuilder().add("mode", "GOOD_ROWS").build())
                .expect(200, 202);
        assertEquals("APPLIED", settled(read).getString("status"));
    }

    private static String sheet() {
        var sheet = new StringBuilder("EAN;Name EN;品名;Brand;Units per case;Price per case (EUR);Storage\n");
        for (int number = 0; number < PRODUCTS; number++) {
            String body = "208" + (100_000_000L + number);
            sheet.append(String.join(
                            ";",
                            body + CheckDigit.gs1Expected(body + "0"),
                            WORDS.get(number % WORDS.size()) + " of the bench " + number,
                            "蜂蜜 " + number,
                            WORDS.get(number / 7 % WORDS.size()),
                            "10",
                            "12,50",
                            "ambient"))
                    .append('\n');
        }
        return sheet.toString();
    }

    private void untilFound() {
        String last = "/products/suggestions?q=" + (PRODUCTS - 1);
        for (int look = 0; look < 1_200 && buyer.get(last).body().length() < 10; look++) {
            LockSupport.parkNanos(100_000_000);
        }
    }

    private static String path(JsonObject read) {
        return "/catalogue/imports/" + read.getString("id");
    }

    /** The import once no job is at it any more. */
    private JsonObject settled(JsonObject given) {
        JsonObject now = buyer.get(path(given)).expect(200).json();
        while (List.of("READING", "APPLYING").contains(now.getString("status"))) {
            LockSupport.parkNanos(100_000_000);
            now = buyer.get(path(given)).expect(200).json();
        }
        return now;
    }
}

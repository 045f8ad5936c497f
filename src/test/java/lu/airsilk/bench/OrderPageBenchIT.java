package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.stream.Collectors;
import lu.airsilk.flow.WeekGoods;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** An order of two thousand lines, opened, against a page of a hundred rows out of memory in the same template. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class OrderPageBenchIT {

    private static final int ROUNDS = 5;
    private static final int TIMES = 100;
    private static final int LINES = 2_000;

    @Test
    void slowest_opening_in_a_hundred_of_two_thousand_lines_over_a_bare_page_of_a_hundred_rows() {
        String page = "order/order-view.xhtml?number=" + placed();
        Pages reader = new Pages(Portal.shared().uri()).signedIn("store.kaifeng");
        double[] opened = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        slowest(reader, page);
        slowest(reader, "bench/bare-hundred.xhtml");

        for (int round = 0; round < ROUNDS; round++) {
            opened[round] = slowest(reader, page);
            bare[round] = slowest(reader, "bench/bare-hundred.xhtml");
        }

        new RatioFixture(
                        "order-page-" + TestDatabase.product(),
                        "p99 of opening an order of 2,000 lines over p99 of a bare page of 100 rows",
                        RatioFixture.median(opened, bare),
                        "≤ 3",
                        "%.1f ms over %.1f ms".formatted(opened[ROUNDS - 1], bare[ROUNDS - 1]))
                .keep();
    }

    private static String placed() {
        String lines = WeekGoods.onSale(Rest::as, LINES).skus().stream()
                .map(sku -> "{\"sku\":\"%s\",\"cases\":2}".formatted(sku))
                .collect(Collectors.joining(","));
        Rest store = Rest.as("store.kaifeng");
        String number = store.post(
                        "/orders",
                        "{\"store\":\"KF01\",\"wantedBy\":\"%s\",\"lines\":[%s]}"
                                .formatted(LocalDate.now(ZoneOffset.UTC).plusDays(20), lines),
                        "application/json")
                .expect(201)
                .json()
                .getString("number");
        store.post("/orders/" + number + "/submit").expect(200);
        return number;
    }

    /** Milliseconds in which ninety-nine of a hundred openings are done. */
    private static double slowest(Pages reader, String page) {
        long[] took = new long[TIMES];
        for (int time = 0; time < TIMES; time++) {
            long start = System.nanoTime();
            assertEquals(200, reader.open(page).statusCode());
            took[time] = System.nanoTime() - start;
        }
        Arrays.sort(took);
        return took[TIMES * 99 / 100 - 1] / 1e6;
    }
}

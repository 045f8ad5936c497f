package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import lu.airsilk.shared.Names;
import lu.airsilk.shared.number.CheckDigit;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The product list against a page of the same template and columns that takes its rows out of memory. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ProductListBenchIT {

    private static final int ROUNDS = 9;
    private static final int TIMES = 200;

    /** Until the compiler is at rest: what it takes counts as the portal's, and in a round it is as much as a page. */
    private static final int WARM = 60;

    private static final String HEADINGS = "EAN;Name EN;品名;Brand;Units per case;Price per case (EUR);Storage\n";

    private final Rest buyer = Rest.as("buyer");

    @Test
    void cpu_per_product_list_over_a_bare_page_of_the_same_rows() {
        fill();
        Pages reader = new Pages(Portal.shared().uri()).signedIn("buyer");
        double[] lists = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        for (int round = 0; round < WARM; round++) {
            milliseconds(reader, "catalogue/product-list.xhtml");
            milliseconds(reader, "bench/bare-list.xhtml");
        }

        for (int round = 0; round < ROUNDS; round++) {
            lists[round] = milliseconds(reader, "catalogue/product-list.xhtml");
            bare[round] = milliseconds(reader, "bench/bare-list.xhtml");
        }

        new RatioFixture(
                        "product-list-" + TestDatabase.product(),
                        "CPU per request of the product list over a bare page",
                        RatioFixture.median(lists, bare),
                        "≤ 1.5",
                        "%.2f ms over %.2f ms, %d products"
                                .formatted(lists[ROUNDS - 1], bare[ROUNDS - 1], BareListPageFixture.PRODUCTS))
                .keep();
    }

    private static double milliseconds(Pages reader, String page) {
        long before = Portal.shared().cpu().toNanos();
        for (int time = 0; time < TIMES; time++) {
            var answer = reader.open(page);
            assertEquals(200, answer.statusCode());
            assertTrue(answer.body().contains("AS0"), "25 products are shown");
        }
        return (Portal.shared().cpu().toNanos() - before) / 1e6 / TIMES;
    }

    private void fill() {
        var sheet = new StringBuilder(HEADINGS);
        for (int number = 0; number < BareListPageFixture.PRODUCTS; number++) {
            String body = "209" + (100_000_000L + number);
            Names names = BareListPageFixture.names(number);
            sheet.append(String.join(
                            ";",
                            body + CheckDigit.gs1Expected(body + "0"),
                            names.en(),
                            names.zh(),
                            "Bench",
                            "10",
                            "12,50",
                            "ambient"))
                    .append('\n');
        }
        JsonObject read = settled(buyer.with("Content-Disposition", "attachment; filename=\"bench.csv\"")
                .post(
                        "/catalogue/imports?supplier=ITA01",
                        sheet.toString().getBytes(StandardCharsets.UTF_8),
                        "text/csv")
                .expect(202)
                .json());
        assertEquals(BareListPageFixture.PRODUCTS, read.getInt("accepted"));
        buyer.post(
                        path(read) + "/apply",
                        Json.createObjectBuilder().add("mode", "GOOD_ROWS").build())
                .expect(200, 202);
        assertEquals("APPLIED", settled(read).getString("status"));
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

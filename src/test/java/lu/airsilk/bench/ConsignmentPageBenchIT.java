package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;

import jakarta.json.JsonObject;
import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneOffset;
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

/** A consignment of two thousand lines, opened, against a page of a hundred rows out of memory. */
@ExtendWith(ArquillianExtension.class)
@RunAsClient
class ConsignmentPageBenchIT {

    private static final int ROUNDS = 5;
    private static final int TIMES = 60;
    private static final int LINES = 2_000;
    private static final Duration BOOKING = Duration.ofMinutes(1);
    private static final String AWB = "172-92000005";

    @Test
    void cpu_per_opened_consignment_of_two_thousand_lines_over_a_bare_page_of_a_hundred_rows() {
        book();
        Pages reader = new Pages(Portal.shared().uri()).signedIn("import");
        double[] opened = new double[ROUNDS];
        double[] bare = new double[ROUNDS];
        milliseconds(reader, "consignment/consignment-view.xhtml?awb=" + AWB);
        milliseconds(reader, "bench/bare-hundred.xhtml");

        for (int round = 0; round < ROUNDS; round++) {
            opened[round] = milliseconds(reader, "consignment/consignment-view.xhtml?awb=" + AWB);
            bare[round] = milliseconds(reader, "bench/bare-hundred.xhtml");
        }

        new RatioFixture(
                        "consignment-page-" + TestDatabase.product(),
                        "CPU per opened consignment of 2,000 lines over a bare page of 100 rows",
                        RatioFixture.median(opened, bare),
                        "≤ 3",
                        "%.2f ms over %.2f ms".formatted(opened[ROUNDS - 1], bare[ROUNDS - 1]))
                .keep();
    }

    private static void book() {
        WeekGoods goods = WeekGoods.confirmed(Rest::as, LINES, 2);
        JsonObject flight = Rest.as("import")
                .get("/flights?size=1&fromDay=" + LocalDate.now(ZoneOffset.UTC).plusDays(3))
                .items()
                .getJsonObject(0);
        String lines = goods.purchaseLines().stream()
                .map(line -> "{\"purchaseLine\":\"%s\",\"cases\":2}".formatted(line))
                .collect(Collectors.joining(","));
        Rest.as("import")
                .waiting(BOOKING)
                .post(
                        "/consignments",
                        """
                {"awb":"%s","origin":"LUX","destination":"CGO","pieces":40,"grossKg":4000,"volumeM3":20,
                 "flights":[{"number":"%s","day":"%s"}],"lines":[%s]}""".formatted(AWB, flight.getString("number"), flight.getString("day"), lines),
                        "application/json")
                .expect(201);
    }

    private static double milliseconds(Pages reader, String page) {
        long before = Portal.shared().cpu().toNanos();
        for (int time = 0; time < TIMES; time++) {
            assertEquals(200, reader.open(page).statusCode());
        }
        return (Portal.shared().cpu().toNanos() - before) / 1e6 / TIMES;
    }
}

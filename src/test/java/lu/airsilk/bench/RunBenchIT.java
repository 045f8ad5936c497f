package lu.airsilk.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import jakarta.json.JsonObject;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.Rest;
import lu.airsilk.testbed.TestDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/**
 * A run of a million order lines from their reading to their reservations, by the portal's own calls, against a bare read and
 * batched writes of the same rows over JDBC.
 */
@EnabledIfSystemProperty(named = "it.db", matches = "postgresql", disabledReason = "the goal is PostgreSQL's")
class RunBenchIT {

    private static final int LINES = Integer.getInteger("airsilk.bench.lines", 1_000_000);
    private static final String AWB = "172-92000016";

    @TempDir
    Path folder;

    @Test
    void a_run_of_a_million_lines_over_reading_and_writing_its_rows() throws SQLException {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("million"));
        settings.put("airsilk.sample", "staff");
        try (Portal portal = Portal.start(folder, settings, List.of("-Xmx8g"));
                Connection database = DriverManager.getConnection(
                        settings.get("airsilk.db.url"),
                        settings.get("airsilk.db.owner.user"),
                        settings.get("airsilk.db.owner.password"))) {
            new MillionLines(database).fill(LINES, AWB);
            Rest patient = Rest.at(portal.uri()).waiting(Duration.ofMinutes(30));
            Rest allocator = patient.signedIn("allocator", "airsilk-demo");
            Rest other = patient.signedIn("allocator2", "airsilk-demo");

            ServerCpuFixture server = ServerCpuFixture.of(database);

            double before = seconds(portal) + server.seconds();
            long start = System.nanoTime();
            JsonObject run = allocator
                    .post("/allocation-runs", """
                            {"policy":"EQUAL_FILL","supply":{"onHand":false,"consignments":["%s"]},"demand":{}}""".formatted(AWB), "application/json")
                    .expect(201)
                    .json();
            double calculated = seconds(start);
            String path = "/allocation-runs/" + run.getString("id");
            other.post(path + "/approve").expect(200);
            allocator.post(path + "/commit").expect(200);
            double wall = seconds(start);
            double cpu = seconds(portal) + server.seconds() - before;

            BareRun bare = new BareRun(database, server);
            bare.run();
            assertEquals(LINES, run.getInt("lines"));
            assertTrue(bare.rows() > 4L * LINES, bare.rows() + " rows");
            new RatioFixture(
                            "allocation-portal-" + LINES,
                            "CPU of portal and PostgreSQL for a run, from orders to claims, over reading its order lines"
                                    + " and writing its rows in batches",
                            cpu / bare.cpu(),
                            "≤ 3 (2)",
                            "%.1f s over %.1f s for %d rows; by the wall %.1f s, %.1f of them to the result, over %.1f s"
                                    .formatted(cpu, bare.cpu(), bare.rows(), wall, calculated, bare.wall()))
                    .keep();
        }
    }

    private static double seconds(Portal portal) {
        return portal.cpu().toMillis() / 1e3;
    }

    private static double seconds(long start) {
        return (System.nanoTime() - start) / 1e9;
    }
}

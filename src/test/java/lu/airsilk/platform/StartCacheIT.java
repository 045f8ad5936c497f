package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

/** What the JDK keeps of a start for the next one. */
@RunAsClient
@EnabledIfSystemProperty(named = "it.db", matches = "h2", disabledReason = "the JDK keeps nothing of a database")
class StartCacheIT {

    @TempDir
    Path folder;

    @Test
    void what_another_java_made_is_thrown_away_and_said_in_a_line() throws IOException {
        Path stale = Files.writeString(folder.resolve("start.aot"), "of another Java");

        try (Portal portal = Portal.begin(folder, Map.of("airsilk.port", "none"), List.of("-XX:AOTCache=" + stale))) {
            assertEquals(1, portal.awaitExit());
            assertEquals(
                    List.of(
                            "The cache of the start was made by another Java or another server: thrown away.",
                            "AirSilk cannot start: AIRSILK_PORT is not a port: none"),
                    portal.log().lines().toList());
        }
        assertFalse(Files.exists(stale));
    }

    /** As in the image and under systemd, where the portal may write to its home only. */
    @Test
    @EnabledOnOs(OS.LINUX)
    void what_does_not_fit_and_cannot_be_thrown_away_stops_no_start() {
        try (Portal portal =
                Portal.begin(folder, Map.of("airsilk.port", "none"), List.of("-XX:AOTCache=/proc/version"))) {
            portal.awaitExit();

            assertTrue(portal.log().startsWith("The cache of the start, /proc/version, is of another"), portal.log());
            assertEquals("AirSilk cannot start: AIRSILK_PORT is not a port: none", portal.lastWords());
        }
    }

    /** It would write to the company's database, or seal beside its anchors. */
    @Test
    void a_training_takes_no_setting_of_the_portal_that_serves() throws IOException, InterruptedException {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var training = new ProcessBuilder(
                        java, "@config/run.jvm", "-jar", "target/server/launcher.jar", "target/airsilk", "--train")
                .redirectErrorStream(true);
        training.environment().put("AIRSILK_DB_URL", "jdbc:postgresql://127.0.0.1/portal");

        Process refused = training.start();
        String said = new String(refused.getInputStream().readAllBytes(), StandardCharsets.UTF_8);

        assertEquals(1, refused.waitFor(), said);
        assertEquals(
                "AirSilk cannot start: --train stands beside everything: unset what begins with AIRSILK_",
                said.strip());
    }

    @Test
    @EnabledIf(value = "isFull", disabledReason = "two starts and the making of a cache; with -Pfull")
    void the_first_run_makes_it_as_it_ends_and_the_second_start_takes_less() {
        Path cache = folder.resolve("start.aot");
        Duration first;
        try (Portal portal = begin("first", "-XX:AOTCacheOutput=" + cache).awaitReady()) {
            first = portal.cpu();
            portal.tellToStop();
            portal.awaitExit();
        }
        assertTrue(Files.exists(cache), "made");
        try (Portal portal = begin("second", "-XX:AOTCache=" + cache).awaitReady()) {
            assertTrue(portal.cpu().compareTo(first) < 0, () -> portal.cpu() + " after " + first);
            assertTrue(Files.exists(cache), "kept");
        }
    }

    private Portal begin(String name, String option) {
        var settings = new HashMap<>(TestDatabase.create(name));
        settings.put("airsilk.admin.password", "only-for-this-start");
        return Portal.begin(folder.resolve(name), settings, List.of(option));
    }

    static boolean isFull() {
        return Boolean.getBoolean("airsilk.full");
    }
}

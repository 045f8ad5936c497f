package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Starts that must not succeed: one clear line for the operator, and an exit code that a supervisor sees. */
@RunAsClient
class StartIT {

    @TempDir
    Path folder;

    @Test
    void an_empty_database_without_administrator_and_sample_stops_the_start_with_what_to_set() {
        try (Portal portal = Portal.begin(folder, TestDatabase.create("nobody"))) {
            int exit = portal.awaitExit();

            assertNotEquals(0, exit);
            assertTrue(portal.lastWords().contains("AIRSILK_ADMIN_PASSWORD"), portal.lastWords());
        }
    }

    @Test
    void a_port_in_use_is_named() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress());
                Portal portal = Portal.begin(folder, Map.of("airsilk.port", "" + taken.getLocalPort()))) {
            int exit = portal.awaitExit();

            assertEquals(1, exit);
            assertTrue(portal.lastWords().contains("port " + taken.getLocalPort()), portal.lastWords());
        }
    }

    @Test
    void a_database_that_does_not_answer_is_named() throws IOException {
        int nobody;
        try (var closed = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            nobody = closed.getLocalPort();
        }
        var settings = new HashMap<>(Map.of("airsilk.db.url", "jdbc:postgresql://127.0.0.1:" + nobody + "/portal"));

        try (Portal portal = Portal.begin(folder, settings)) {
            int exit = portal.awaitExit();

            assertEquals(1, exit);
            assertTrue(portal.lastWords().contains("127.0.0.1:" + nobody), portal.lastWords());
        }
    }
}

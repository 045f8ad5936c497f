package lu.airsilk.operation;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import lu.airsilk.testbed.Pages;
import lu.airsilk.testbed.Portal;
import lu.airsilk.testbed.TestDatabase;
import org.jboss.arquillian.container.test.api.RunAsClient;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** Twenty starts in a row, each on an empty database and each proven by a page. */
@RunAsClient
@EnabledIfSystemProperty(named = "airsilk.full", matches = "true", disabledReason = "only in profile full")
class CleanStartsIT {

    @TempDir
    Path folder;

    @RepeatedTest(value = 20, failureThreshold = 1)
    void a_start_on_an_empty_database_serves_the_door_and_ends_with_zero() {
        Map<String, String> settings = new HashMap<>(TestDatabase.create("clean"));
        settings.put("airsilk.admin.password", "only-for-this-start");
        try (Portal portal = Portal.start(folder, settings)) {
            HttpResponse<String> door = new Pages(portal.uri()).open("identity/sign-in.xhtml");

            assertEquals(200, door.statusCode());
            assertTrue(door.body().contains("form:password"), "the sign-in page is served");
            portal.tellToStop();
            assertEquals(0, portal.awaitExit());
        }
    }
}

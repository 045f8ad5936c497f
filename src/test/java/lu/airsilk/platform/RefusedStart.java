package lu.airsilk.platform;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Map;
import lu.airsilk.testbed.Portal;

/** A start that must not succeed: one clear line for the operator, and an exit code that a supervisor sees. */
public final class RefusedStart {

    private RefusedStart() {}

    /**
     * Starts the portal and asserts that it says no.
     *
     * @param because words of the line that it must say
     * @return the line
     */
    public static String of(Path folder, Map<String, String> settings, String because) {
        return of(Portal.begin(folder, settings), because);
    }

    /** The same of a portal that somebody has begun to start. */
    static String of(Portal begun, String because) {
        try (Portal portal = begun) {
            int exit = portal.awaitExit();

            assertEquals(1, exit, portal.log());
            assertTrue(portal.lastWords().contains(because), portal.lastWords());
            return portal.lastWords();
        }
    }
}
